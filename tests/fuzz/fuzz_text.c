/* Any bytes as a post: read towards two brands, judged, matched. Vector and plain scanners must agree, evidence must lie inside the body. */
#include "base/arena.h"
#include "text/text.h"
#include "text/token.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static void same_tokens(str text)
{
    struct tokens a, b;
    tokens_init(&a);
    tokens_init(&b);
    b.plain = true;
    tokens_scan(&a, text);
    tokens_scan(&b, text);
    assert(a.count == b.count);
    for (size_t i = 0; i < a.count; i++) {
        assert(a.at[i].hash == b.at[i].hash && a.at[i].from == b.at[i].from && a.at[i].n == b.at[i].n);
        assert(a.at[i].flags == b.at[i].flags && a.at[i].after == b.at[i].after && a.at[i].class == b.at[i].class);
    }
    tokens_free(&a);
    tokens_free(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);
int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    static struct arena *process, *one;
    static const struct text *text;
    static struct text_scratch *scratch;
    static struct brand brands[2];
    static str names[] = {STR_INIT("Telvia"), STR_INIT("Ring"), STR_INIT("Tele*"), STR_INIT("Telvia Mobil")}, contexts[] = {STR_INIT("Tarif"), STR_INIT("Netz")},
               others[] = {STR_INIT("Ferna")};
    if (!process) {
        struct err e;
        process = arena_new(0);
        one = arena_new((size_t)256 << 20);
        brands[0] = (struct brand){.id = STR("telvia"), .aliases = {names, 4, 4}, .context = {contexts, 2, 2}, .ambiguous = {names + 1, 1, 1}, .competitors = {others, 1, 1}};
        brands[1] = (struct brand){.id = STR("all"), .match_all = true};
        struct text_options o = {.brands = brands, .brand_count = 2, .answer_all = true};
        if (!text_new(process, &o, &text, &e)) abort();
        scratch = text_scratch_new();
    }
    str body = {(const char *)p, n};
    struct post post;
    struct reading r;
    struct text_verdict v;
    post_init(&post);
    post.text = body;
    if (n > 8 && p[0] & 1) {
        post.title = str_sub(body, 0, n / 4);
        post.text = str_skip(body, n / 4);
        post.rating = p[1] % 6;
    }
    size_t total = post.title.n ? post.title.n + 2 + post.text.n : n, count;
    text_read(text, scratch, &post, one, &r);
    for (size_t i = 0; i < r.mention_count; i++)
        for (size_t k = 0; k < r.mentions[i].evidence_count; k++) {
            const struct evidence *e = &r.mentions[i].evidence[k];
            assert(e->n == 0 || ((size_t)e->from + e->n <= total));
            assert(e->parent == EVIDENCE_NO_PARENT || e->parent < k);
        }
    text_match(text, scratch, &post, one, &count, NULL);
    text_judge(text, scratch, body, &v);
    assert(v.sentiment >= -1 && v.sentiment <= 1);
    same_tokens(body);
    arena_reset(one);
    return 0;
}
