/* Any bytes as a feed. */
#include "base/utf8.h"
#include "parse/feed.h"

#include <stdlib.h>

struct input {
    struct arena *a;
    str bytes;
};

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static void work(void *ctx)
{
    struct input *in = ctx;
    struct feed f;
    struct feed_context c = {.url = STR("https://a.example/feed"), .dates = {.now = INT64_C(1795000000000)}};
    struct err e;
    if (!feed_parse(in->a, in->bytes, &c, &f, &e)) return;
    for (size_t i = 0; i < f.count; i++) {
        const struct post *p = &f.items[i].post;
        if (!utf8_valid(p->title) || !utf8_valid(p->text) || !utf8_valid(p->author) || !p->source_id.n) abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct input in = {arena_new((size_t)64 << 20), {(const char *)p, n}};
    struct err e;
    (void)!arena_run(in.a, work, &in, &e);
    arena_free(in.a);
    return 0;
}
