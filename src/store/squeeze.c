#include "store/squeeze.h"

#include "store/slot.h"
#include "store/squeeze_table.h"

#include <string.h>

#define ESCAPE 255
#define SYMBOL_MAX 8
#define TEXT_MAX ((size_t)RECORD_MAX)

static uint64_t eight(const char *p, size_t n)
{
    uint64_t v = 0;
    memcpy(&v, p, n < SYMBOL_MAX ? n : SYMBOL_MAX);
    return v;
}

/* The first n bytes of eight, as a number holds them. */
static uint64_t mask(size_t n)
{
    static const unsigned char ones[2 * SYMBOL_MAX] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    uint64_t v;
    memcpy(&v, ones + (SYMBOL_MAX - n), SYMBOL_MAX);
    return v;
}

/* The longest symbol that begins here, or -1. `word` is the text's next eight bytes, `left` how many of them there are. */
static int longest(uint64_t word, size_t left)
{
    unsigned char head[2];
    memcpy(head, &word, sizeof head);
    for (int i = symbol_first[head[0] + 1]; i-- > symbol_first[head[0]];)
        if ((symbols[i].bytes[1] == (char)head[1] || symbols[i].n == 1) && ((word ^ eight(symbols[i].bytes, SYMBOL_MAX)) & mask(symbols[i].n)) == 0 && symbols[i].n <= left)
            return i;
    return -1;
}

void squeeze_put(struct buf *b, str text)
{
    buf_putc(b, SQUEEZE_TABLE);
    put_varint(b, text.n);
    uint8_t *out = (uint8_t *)buf_reserve(b, text.n * 2), *p = out;
    for (size_t i = 0; out && i < text.n;) {
        size_t left = text.n - i;
        int code = longest(left >= SYMBOL_MAX ? eight(text.p + i, SYMBOL_MAX) : eight(text.p + i, left), left);
        *p++ = code < 0 ? ESCAPE : (uint8_t)code;
        if (code < 0)
            *p++ = (uint8_t)text.p[i];
        i += code < 0 ? 1 : symbols[code].n;
    }
    if (out)
        buf_commit(b, (size_t)(p - out));
}

bool squeeze_get(str squeezed, struct arena *a, str *text)
{
    struct reader r = {(const uint8_t *)squeezed.p + 1, (const uint8_t *)squeezed.p + squeezed.n, false};
    if (!squeezed.n || squeezed.p[0] != SQUEEZE_TABLE)
        return false;
    size_t n = (size_t)get_varint(&r);
    if (r.bad || n > TEXT_MAX || n > (size_t)(r.end - r.p) * SYMBOL_MAX)
        return false;
    char *out = arena_raw(a, n + SYMBOL_MAX, 1), *p = out, *end = out + n;
    while (r.p != r.end && p < end) {
        uint8_t code = *r.p++;
        if (code != ESCAPE) {
            memcpy(p, symbols[code].bytes, SYMBOL_MAX);
            p += symbols[code].n;
        } else if (r.p != r.end) {
            *p++ = (char)*r.p++;
        }
    }
    *text = (str){out, n};
    return p == end && r.p == r.end;
}
