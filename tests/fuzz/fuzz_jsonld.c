/* Any bytes as the JSON-LD of a page, and the same bytes as its microdata. */
#include "base/utf8.h"
#include "parse/schema.h"

#include <stdlib.h>

struct input {
    struct arena *a;
    str bytes;
};

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static void check(const struct schema *s)
{
    for (size_t i = 0; i < s->count; i++) {
        const struct post *p = &s->posts[i];
        if (!utf8_valid(p->text) || !utf8_valid(p->author) || !p->source_id.n) abort();
    }
}

static void work(void *ctx)
{
    struct input *in = ctx;
    struct schema_context c = {STR("https://a.example/x"), {.now = INT64_C(1795000000000)}};
    struct schema s = {.rating = NAN};
    struct json *tree;
    str text = utf8_repair(in->a, in->bytes);
    bool whole = json_parse(in->a, text, &tree, NULL);
    if (whole || tree) schema_walk(in->a, tree, &c, &s);
    check(&s);
    struct html page = html_parse(in->a, text);
    struct page_parts parts;
    page_parts_find(in->a, &page, &parts);
    schema_read(in->a, &page, &parts, &c, &s);
    check(&s);
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct input in = {arena_new((size_t)128 << 20), {(const char *)p, n}};
    struct err e;
    arena_deadline(in.a, 5000);
    (void)!arena_run(in.a, work, &in, &e);
    arena_free(in.a);
    return 0;
}
