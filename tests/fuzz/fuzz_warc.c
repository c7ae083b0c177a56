/* Whatever comes as an archive: every record lies inside of what was unpacked, and the reader comes to an end. */
#include "parse/http.h"
#include "parse/warc.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct arena *a = arena_new(0), *page = arena_new((size_t)64 << 20);
    struct warc_reader reader;
    struct warc_record r;
    struct err e = {.code = ERR_NONE};
    size_t count = 0, bytes = 0;
    if (warc_begin(&reader, a, (str){(const char *)p, n})) {
        while (warc_next(&reader, &r, &e)) {
            struct response answer = {0};
            struct err bad;
            for (size_t i = 0; i < r.block.n; i += 97) bytes += (unsigned char)r.block.p[i];
            if (r.too_big && r.block.n) abort();
            bytes += r.whole.n + r.type.n + r.url.n + r.content_type.n;
            if (http_looks_like(r.block)) (void)!http_parse(page, r.block, &answer, &bad);
            arena_reset(page);
            if (++count > n + 1000000) abort();
        }
        if (reader.number < count) abort();
    }
    arena_free(page);
    arena_free(a);
    return bytes == SIZE_MAX;
}
