/* Whatever comes as an archive: every record lies inside of what was unpacked, and the reader comes to an end. */
#include "parse/http.h"
#include "parse/warc.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

/* The same, in pieces of all sizes. */
struct pieces {
    const uint8_t *p;
    size_t n, at;
};

static size_t next_piece(void *ctx, char *to, size_t n)
{
    struct pieces *in = ctx;
    size_t most = 1 + in->at * 7 % 89, left = in->n - in->at;
    n = n < most ? n : most;
    n = n < left ? n : left;
    if (n) memcpy(to, in->p + in->at, n);
    in->at += n;
    return n;
}

static size_t count_pieces(const uint8_t *p, size_t n)
{
    struct arena *a = arena_new(0);
    struct pieces pieces = {p, n, 0};
    struct warc_reader reader;
    struct warc_record r;
    struct err e = {.code = ERR_NONE};
    size_t count = 0;
    if (warc_begin_inflow(&reader, a, inflow_open(a, next_piece, &pieces)))
        while (warc_next(&reader, &r, &e)) count += !r.too_big;
    arena_free(a);
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct arena *a = arena_new(0), *page = arena_new((size_t)64 << 20);
    struct warc_reader reader;
    struct warc_record r;
    struct err e = {.code = ERR_NONE};
    size_t count = 0, bytes = 0, held = 0;
    if (warc_begin(&reader, a, (str){(const char *)p, n})) {
        while (warc_next(&reader, &r, &e)) {
            struct response answer = {0};
            struct err bad;
            for (size_t i = 0; i < r.block.n; i += 97) bytes += (unsigned char)r.block.p[i];
            if (r.too_big && r.block.n) abort();
            bytes += r.whole.n + r.type.n + r.url.n + r.content_type.n;
            if (http_looks_like(r.block)) (void)!http_parse(page, r.block, &answer, &bad);
            arena_reset(page);
            held += !r.too_big;
            if (++count > n + 1000000) abort();
        }
        if (reader.number < count) abort();
        if (n < 100000 && count_pieces(p, n) != held) abort();
    }
    arena_free(page);
    arena_free(a);
    return bytes == SIZE_MAX;
}
