/* Lines of JSON for `score`, read without a tree and with one: the same posts, ids and errors. */
#include "cli/score_input.h"

#include <assert.h>
#include <math.h>
#include <string.h>
#include <strings.h>

static void same_number(double a, double b)
{
    assert((isnan(a) && isnan(b)) || (isinf(a) && isinf(b) && signbit(a) == signbit(b)) || fabs(a - b) <= 0);
}

static void same_line(const struct score_line *a, const struct score_line *b)
{
    assert(str_eq(a->id, b->id) && str_eq(a->id_json, b->id_json));
    assert(a->error.code == b->error.code && (!a->error.code || strcmp(a->error.text, b->error.text) == 0));
    if (a->error.code) return;
    assert(str_eq(a->post.text, b->post.text) && str_eq(a->post.title, b->post.title) && str_eq(a->post.lang, b->post.lang));
    assert(str_eq(a->post.url, b->post.url) && str_eq(a->post.author, b->post.author) && str_eq(a->post.source, b->post.source));
    assert(str_eq(a->post.about, b->post.about));
    same_number(a->post.rating, b->post.rating);
    same_number(a->post.rating_min, b->post.rating_min);
    same_number(a->post.rating_max, b->post.rating_max);
    assert(a->post.published.at == b->post.published.at && a->post.published.precision == b->post.published.precision);
}

/* json-c 0.16 reads the pairs of U+1D800 – U+1DFFF (SignWriting and the like) as U+FFFD: there the two differ. */
static bool misread(const char *p, size_t n)
{
    for (size_t i = 0; i + 6 <= n; i++)
        if (strncasecmp(p + i, "\\ud836", 6) == 0 || strncasecmp(p + i, "\\ud837", 6) == 0) return true;
    return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);
int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct score_input in[2];
    struct score_line line[2];
    char copy[4096];
    if (n == 0 || n > sizeof copy) return 0;
    memcpy(copy, p, n);
    if (misread(copy, n)) return 0;
    const struct line_block block = {.p = copy, .n = n, .cap = n, .first = 1};
    struct arena *a = arena_new((size_t)64 << 20);
    for (int i = 0; i < 2; i++) {
        score_input_init(&in[i], SCORE_JSONL);
        score_input_give(&in[i], &block);
        in[i].tree = i;
    }
    for (;;) {
        bool more = score_input_next(&in[0], a, &line[0]);
        assert(score_input_next(&in[1], a, &line[1]) == more);
        if (!more) break;
        same_line(&line[0], &line[1]);
    }
    for (int i = 0; i < 2; i++) score_input_free(&in[i]);
    arena_free(a);
    return 0;
}
