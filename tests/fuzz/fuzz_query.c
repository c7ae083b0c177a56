/* A query from a person's hand: any bytes end in a fault with its column, or in a query that prints, reads back as itself, plans and matches. The input
 * is "query NUL text". */
#include "insight/query.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

#define NOW INT64_C(1772366400000)

struct input {
    struct arena *arena;
    str query, text;
};

static void match(struct input *in, const struct query *q)
{
    struct post p;
    struct mention m = {.brand = STR("telvia"), .sentiment = -0.5, .effort = {-1, -1, -1, false, false, (double)NAN}, .lag_days = (double)NAN};
    struct reading r = {.lang = "de", .mentions = &m, .mention_count = 1};
    struct record record = {.post = &p, .mention = &m, .reading = &r};
    struct query_scratch *s = query_scratch_new(in->arena);
    post_init(&p);
    p.text = in->text;
    bool fits = query_matches(q, &record, s);
    assert(query_matches(q, &record, s) == fits);
    /* In two steps, the first of them without the mention. */
    const struct record only_post = {.post = &p};
    const struct query_test *t = query_test_new(in->arena, q);
    assert((query_test_post(t, &only_post, s) && query_test_rest(t, &record, s)) == fits);
}

static void work(void *ctx)
{
    struct input *in = ctx;
    struct query *q, *back;
    struct err e = {.code = ERR_NONE};
    struct query_plan plan;
    struct buf first, second;
    if (!query_parse(in->arena, in->query, NOW, NULL, &q, &e)) {
        assert(e.code == ERR_USAGE && strncmp(e.text, "query, column ", 14) == 0);
        return;
    }
    /* Not under the arena's limit: a buf would be lost when it is left early. Folding may make it longer than a query may be. */
    buf_init(&first, 1 << 20);
    buf_init(&second, 1 << 20);
    query_put(&first, q);
    str plain = str_dup(in->arena, buf_str(&first));
    bool back_read = query_parse(in->arena, plain, NOW, NULL, &back, &e);
    assert(back_read || plain.n > QUERY_LENGTH_MAX);
    if (back_read) query_put(&second, back);
    assert(!back_read || str_eq(buf_str(&first), buf_str(&second)));
    buf_free(&first);
    buf_free(&second);
    query_plan(q, in->arena, &plan);
    match(in, q);
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    str all = {(const char *)p, n};
    struct input in = {.arena = arena_new(0)};
    in.query = str_sub(all, 0, QUERY_LENGTH_MAX);
    size_t cut = str_find_byte(all, 0);
    if (cut != STR_NONE && cut <= QUERY_LENGTH_MAX) {
        in.query = str_sub(all, 0, cut);
        in.text = str_skip(all, cut + 1);
    }
    work(&in);
    arena_free(in.arena);
    return 0;
}
