/* A reading is a function of the text, the lexicons and the brands: not of what the thread has read before. */
#include "unit.h"

#include "base/arena.h"
#include "config/defaults.h"
#include "config/touchpoints.h"
#include "text/text.h"

#include <dirent.h>
#include <math.h>
#include <stdlib.h>

#define POSTS_MAX 4000

struct world {
    struct arena *arena;
    const struct text *text;
    str posts[POSTS_MAX];
    struct reading first[POSTS_MAX]; /* each by a scratch of its own */
    size_t count;
};

static void post_add(struct world *w, str text)
{
    assert_true(w->count < POSTS_MAX);
    w->posts[w->count++] = str_dup(w->arena, text);
}

/* The same words in small letters, capitals and drawn out, so that one may leave something behind for another. */
static void variants_add(struct world *w, str text)
{
    char *p = arena_raw(w->arena, text.n * 3 + 1, 1);
    size_t n = 0;
    post_add(w, text);
    for (size_t i = 0; i < text.n; i++) p[i] = (char)(text.p[i] >= 'a' && text.p[i] <= 'z' ? text.p[i] - 32 : text.p[i]);
    post_add(w, (str){p, text.n});
    for (size_t i = 0; i < text.n; i++) {
        bool vowel = text.p[i] && strchr("aeiou", text.p[i]);
        for (int k = 0; k < (vowel ? 3 : 1); k++) p[n++] = text.p[i];
    }
    post_add(w, (str){p, n});
}

static void golden_read(struct world *w)
{
    struct dirent **names;
    int n = scandir(ROOT "/tests/golden", &names, NULL, alphasort);
    assert_true(n > 0);
    for (int i = 0; i < n; i++) {
        char path[4096], *line = NULL;
        size_t cap = 0, number = 0;
        snprintf(path, sizeof path, "%s/tests/golden/%s", ROOT, names[i]->d_name);
        FILE *f = str_starts(str_from(names[i]->d_name), STR("text-")) ? fopen(path, "r") : NULL;
        free(names[i]);
        for (ssize_t length; f && (length = getline(&line, &cap, f)) >= 0;) {
            if (length <= 1) continue;
            if (number++ % 3 == 0) variants_add(w, (str){line, (size_t)length - 1});
        }
        free(line);
        if (f) fclose(f);
    }
    free(names);
}

static void same_number(double a, double b)
{
    assert_true((isnan(a) && isnan(b)) || (a >= b && a <= b));
}

static void same_mention(const struct mention *a, const struct mention *b)
{
    assert_true(str_eq(a->brand, b->brand));
    assert_int_equal(a->about_brand, b->about_brand);
    same_number(a->brand_confidence, b->brand_confidence);
    same_number(a->sentiment, b->sentiment);
    same_number(a->confidence, b->confidence);
    assert_int_equal(a->label, b->label);
    assert_int_equal(a->unsure, b->unsure);
    assert_int_equal(a->irony, b->irony);
    assert_int_equal(a->voice, b->voice);
    assert_int_equal(a->kind, b->kind);
    assert_int_equal(a->stance, b->stance);
    assert_int_equal(a->leaving, b->leaving);
    assert_int_equal(a->cause, b->cause);
    assert_int_equal(a->emotions, b->emotions);
    assert_true(str_eq(a->leaving_to, b->leaving_to));
    assert_int_equal(a->effort.wait_minutes, b->effort.wait_minutes);
    assert_int_equal(a->effort.contacts, b->effort.contacts);
    same_number(a->effort.score, b->effort.score);
    same_number(a->lag_days, b->lag_days);
    assert_int_equal(a->moment_count, b->moment_count);
    for (size_t i = 0; i < a->moment_count; i++) {
        assert_true(str_eq(a->moments[i].touchpoint, b->moments[i].touchpoint));
        same_number(a->moments[i].sentiment, b->moments[i].sentiment);
        same_number(a->moments[i].confidence, b->moments[i].confidence);
        assert_int_equal(a->moments[i].cause, b->moments[i].cause);
    }
    assert_int_equal(a->evidence_count, b->evidence_count);
    for (size_t i = 0; i < a->evidence_count; i++) {
        const struct evidence *x = &a->evidence[i], *y = &b->evidence[i];
        assert_true(x->rule == y->rule && x->about == y->about && x->moment == y->moment && x->parent == y->parent && x->from == y->from && x->n == y->n);
        same_number(x->value, y->value);
    }
}

static void same(struct world *w, size_t i, const struct reading *r)
{
    const struct reading *want = &w->first[i];
    if (want->mention_count != r->mention_count || want->mentions[0].evidence_count != r->mentions[0].evidence_count) printf("# %.*s\n", STR_ARG(w->posts[i]));
    assert_string_equal(want->lang, r->lang);
    same_number(want->lang_confidence, r->lang_confidence);
    assert_int_equal(want->fingerprint, r->fingerprint);
    assert_int_equal(want->term_count, r->term_count);
    assert_memory_equal(want->terms, r->terms, r->term_count * sizeof *r->terms);
    assert_int_equal(want->mention_count, r->mention_count);
    for (size_t m = 0; m < r->mention_count; m++) same_mention(&want->mentions[m], &r->mentions[m]);
}

static void read_one(struct world *w, struct text_scratch *s, size_t i, struct arena *a, struct reading *r)
{
    struct post p;
    post_init(&p);
    p.text = w->posts[i];
    text_read(w->text, s, &p, a, r);
}

/* All words of the lexicons as one text, twice: more than a thread remembers. */
static void crowd_read(struct world *w, struct text_scratch *s)
{
    struct arena *one = arena_new(0);
    size_t count;
    const struct default_file *files = default_below(STR("lexicons/"), &count);
    struct post p;
    post_init(&p);
    p.text = (str){files[0].bytes.p, (size_t)(files[count - 1].bytes.p - files[0].bytes.p)}; /* they lie side by side */
    for (int i = 0; i < 2; i++) {
        struct reading r;
        text_score(w->text, s, &p, one, &r);
        arena_reset(one);
    }
    arena_free(one);
}

/* All posts by one scratch, every step-th first; and the short way in between, which makes it forget the words, or not. */
static void in_order(struct world *w, struct text_scratch *s, size_t start, size_t step, bool judge)
{
    struct arena *one = arena_new(0);
    struct reading r;
    for (size_t i = 0, at = start; i < w->count; i++, at = (at + step) % w->count) {
        struct text_verdict v;
        if (judge) text_judge(w->text, s, w->posts[(at + 7) % w->count], &v);
        read_one(w, s, at, one, &r);
        same(w, at, &r);
        arena_reset(one);
    }
    arena_free(one);
}

static void any_order(void **state)
{
    struct world *w = calloc(1, sizeof *w);
    struct err e;
    struct touchpoint_list list;
    (void)state;
    w->arena = arena_new(0);
    assert_true(touchpoints_default(w->arena, &list, &e));
    struct brand brands[2] = {{.id = STR("a"), .match_all = true, .touchpoints = list.at, .touchpoint_count = list.count}, {.id = STR("b"), .match_all = true}};
    struct text_options o = {.brands = brands, .brand_count = 2};
    assert_true(text_new(w->arena, &o, &w->text, &e));
    post_add(w, STR("ENTTEUSCHUNG pur"));
    post_add(w, STR("Entteuschung pur"));
    post_add(w, STR("EXZELENTER service"));
    post_add(w, STR("exzelenter Service"));
    golden_read(w);
    for (size_t i = 0; i < w->count; i++) {
        struct text_scratch *s = text_scratch_new();
        read_one(w, s, i, w->arena, &w->first[i]);
        text_scratch_free(s);
    }
    struct text_scratch *s = text_scratch_new();
    in_order(w, s, 0, 1, true);
    in_order(w, s, w->count - 1, w->count - 1, true);
    text_scratch_free(s);
    s = text_scratch_new();
    in_order(w, s, w->count - 1, w->count - 1, false);
    crowd_read(w, s);
    in_order(w, s, 0, 1, false);
    text_scratch_free(s);
    arena_free(w->arena);
    free(w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(any_order)};
    return cmocka_run_group_tests_name("text order", tests, NULL, NULL);
}
