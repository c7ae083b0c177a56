#include "cli/line_blocks.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void line_reader_init(struct line_reader *r, FILE *in, size_t block)
{
    *r = (struct line_reader){.in = in, .block = block};
}

void line_block_free(struct line_block *b)
{
    free(b->p);
    *b = (struct line_block){0};
}

void line_reader_free(struct line_reader *r)
{
    line_block_free(&r->rest);
}

static void block_fit(struct line_block *b, size_t room)
{
    if (b->cap - b->n >= room) return;
    while (b->cap - b->n < room) b->cap = b->cap ? b->cap * 2 : LINE_BLOCK * 2;
    char *p = realloc(b->p, b->cap);
    if (!p) abort();
    b->p = p;
}

/* Does a read that failed only say that there is nothing yet? Another program may have set its end of the pipe, which is ours, so that it does not wait. */
static bool comes_later(int fd)
{
    struct pollfd p = {.fd = fd, .events = POLLIN};
    if (errno == EINTR) return true;
    if (errno != EAGAIN && errno != EWOULDBLOCK) return false;
    return poll(&p, 1, -1) >= 0 || errno == EINTR;
}

/* Appends what can be had, up to a block; how many bytes. 0 at the end. */
static size_t take(struct line_reader *r, struct line_block *b)
{
    block_fit(b, r->block);
    int fd = fileno(r->in);
    ssize_t got;
    if (fd < 0) { /* a test's memory stream */
        got = (ssize_t)fread(b->p + b->n, 1, r->block, r->in);
    } else {
        do got = read(fd, b->p + b->n, r->block);
        while (got < 0 && comes_later(fd));
    }
    if (got <= 0) {
        r->fault = got < 0 ? errno : 0;
        r->eof = true;
        return 0;
    }
    b->n += (size_t)got;
    return (size_t)got;
}

static uint64_t newlines(const char *p, size_t n)
{
    uint64_t count = 0;
    for (const char *end = p + n; (p = memchr(p, '\n', (size_t)(end - p))) != NULL; p++) count++;
    return count;
}

/* The bytes behind the first n are the reader's rest. */
static void cut(struct line_reader *r, struct line_block *b, size_t n)
{
    block_fit(&r->rest, b->n - n);
    if (b->n > n) memcpy(r->rest.p, b->p + n, b->n - n);
    r->rest.n = b->n - n;
    b->n = n;
}

/* A line that is too long: dropped up to its end. */
static void drop_line(struct line_reader *r, struct line_block *b)
{
    b->too_long = true;
    for (size_t got;;) {
        b->n = 0;
        got = take(r, b);
        const char *end = got ? memchr(b->p, '\n', got) : NULL;
        if (!got) break;
        if (!end) continue;
        cut(r, b, (size_t)(end - b->p) + 1);
        break;
    }
    b->n = 0;
    r->lines++;
}

bool line_reader_next(struct line_reader *r, struct line_block *b)
{
    b->n = 0;
    b->too_long = false;
    b->first = r->lines + 1;
    block_fit(b, r->rest.n);
    if (r->rest.n) memcpy(b->p, r->rest.p, r->rest.n);
    b->n = r->rest.n;
    r->rest.n = 0;
    for (size_t seen = 0, got; !r->eof;) {
        size_t last = str_rfind_byte((str){b->p + seen, b->n - seen}, '\n');
        if (last != STR_NONE) {
            cut(r, b, seen + last + 1);
            r->lines += newlines(b->p, b->n);
            return true;
        }
        if (b->n > LINE_BYTES_MAX) {
            drop_line(r, b);
            return true;
        }
        seen = b->n;
        got = take(r, b);
        if (!got) break;
    }
    r->lines += newlines(b->p, b->n) + (b->n && b->p[b->n - 1] != '\n');
    return b->n > 0;
}

bool line_reader_waits(const struct line_reader *r)
{
    struct pollfd p = {.fd = fileno(r->in), .events = POLLIN};
    return !r->eof && p.fd >= 0 && poll(&p, 1, 0) == 0;
}
