/* Long texts: time, memory, and evidence that adds up. */
#include "unit.h"

#include "base/arena.h"
#include "text/compiled.h"
#include "text/reading.h"
#include "text/text.h"

#include <math.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

struct world {
    struct arena *a;
    struct text_scratch *scratch;
    const struct text *text;
    struct brand brand;
};

/* brands: 0 or 1. */
static void world_make(struct world *w, size_t brands)
{
    static str alias[] = {STR_INIT("Telvia")};
    struct err e;
    w->a = arena_new(0);
    w->brand = (struct brand){.id = STR("telvia"), .aliases = {alias, 1, 1}};
    struct text_options o = {.brands = &w->brand, .brand_count = brands};
    assert_true(text_new(w->a, &o, &w->text, &e));
    w->scratch = text_scratch_new();
}

static void world_free(struct world *w)
{
    text_scratch_free(w->scratch);
    arena_free(w->a);
}

/* The first unit as often as said, then the second. */
static str repeated(struct arena *a, const char *first, const char *second, size_t count)
{
    size_t n = strlen(first), m = strlen(second);
    char *p = arena_raw(a, (n + m) * count + 1, 1);
    for (size_t i = 0; i < count; i++) memcpy(p + i * n, first, n);
    for (size_t i = 0; i < count; i++) memcpy(p + count * n + i * m, second, m);
    return (str){p, (n + m) * count};
}

static void read_text(struct world *w, str text, struct reading *r)
{
    struct post p;
    post_init(&p);
    p.text = text;
    text_read(w->text, w->scratch, &p, w->a, r);
}

/* ---------------------------------------------------------------- evidence */

static bool is_rule(const struct evidence *v, const char *name)
{
    return strcmp(rule_name(v->rule), name) == 0;
}

/* What the rows in front of the sum say that it is, and what it says; NAN: there is no such row. */
static double sum_by_hand(struct arena *a, const struct mention *m, double *said)
{
    double *values = arena_alloc(a, (m->evidence_count + 1) * sizeof *values), sum = 0;
    *said = NAN;
    for (size_t i = 0; i < m->evidence_count && isnan(*said); i++) {
        const struct evidence *v = &m->evidence[i];
        values[i] = v->value;
        if (v->about != ABOUT_SENTIMENT) continue;
        if (is_rule(v, "sum")) *said = v->value;
        if (v->parent != EVIDENCE_NO_PARENT) values[v->parent] *= v->value;
    }
    for (size_t i = 0; i < m->evidence_count && !is_rule(&m->evidence[i], "sum"); i++)
        if (m->evidence[i].about == ABOUT_SENTIMENT && m->evidence[i].parent == EVIDENCE_NO_PARENT) sum += values[i];
    return sum;
}

static void arithmetic_follows(void **state)
{
    static const struct { const char *first, *second; size_t count; } rows[] = {
        {"Das Essen war wirklich lecker, aber der Kellner war sehr unfreundlich!", "", 1},
        {"Das Essen war lecker, aber der Kellner unfreundlich. Die Hotline hilft nie! ", "Super App. ", 3000}, /* more than there are rows for */
        {"Wirklich gut. ", "", 5000},
    };
    struct world w;
    (void)state;
    for (size_t brands = 0; brands < 2; brands++) {
        world_make(&w, brands);
        w.brand.match_all = true;
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            struct reading r;
            double said;
            read_text(&w, repeated(w.a, rows[i].first, rows[i].second, rows[i].count), &r);
            assert_int_equal(r.mention_count, 1);
            const struct mention *m = &r.mentions[0];
            double sum = sum_by_hand(w.a, m, &said);
            if (!(fabs(sum - said) < 0.01)) fail_msg("row %zu: %g by hand, %g said", i, sum, said);
            bool score = false;
            for (size_t k = 0; k < m->evidence_count; k++) score |= is_rule(&m->evidence[k], "score") && fabs(m->evidence[k].value - m->sentiment) < 1e-6;
            if (!score) fail_msg("row %zu: no score among %zu rows", i, m->evidence_count);
        }
        world_free(&w);
    }
}

/* The score that the rows about the sum lead to. */
static double score_by_hand(const struct text *t, const struct mention *m, double sum, bool judged)
{
    double raw = sum, dead = 0, rating = NAN;
    for (size_t i = 0; i < m->evidence_count; i++) {
        const struct evidence *v = &m->evidence[i];
        if (is_rule(v, "length") || is_rule(v, "statement")) raw *= v->value;
        if (is_rule(v, "rating")) rating = v->value;
        if (is_rule(v, "dead-zone")) dead = v->value;
    }
    if (!isnan(rating)) raw = judged ? raw * (1 - t->w[W_rating]) + rating * t->w[W_rating] : rating;
    double size = fabs(raw), score = size < dead ? 0.0499 * size / dead : 0.05 + (size - dead) * 0.95 / (1 - dead);
    return copysign(score > 1 ? 1 : score, raw);
}

/* Unless what was told or proposed takes its place, the score is what its rows say; irony turns praise between rows and sum. */
static void check_by_hand(struct world *w, const struct mention *m, const char *text)
{
    double said, sum = sum_by_hand(w->a, m, &said), score = NAN;
    bool judged = false;
    if (m->label == LABEL_NONE) return;
    for (size_t i = 0; i < m->evidence_count; i++) {
        const struct evidence *v = &m->evidence[i];
        if (is_rule(v, "score") || is_rule(v, "told") || is_rule(v, "proposal")) score = v->value;
        judged |= v->about == ABOUT_SENTIMENT && v->parent == EVIDENCE_NO_PARENT && v->n && fabsf(v->value) > 0;
    }
    if (!m->irony && !(fabs(sum - said) < 0.01)) fail_msg("%s: %g by hand, %g said", text, sum, said);
    if (!(fabs(score - m->sentiment) < 1e-6)) fail_msg("%s: the rows end with %g, not %g", text, score, m->sentiment);
    for (size_t i = 0; i < m->evidence_count; i++)
        if (is_rule(&m->evidence[i], "score")) score = m->evidence[i].value;
    double hand = score_by_hand(w->text, m, said, judged);
    if (!(fabs(hand - score) < 0.001)) fail_msg("%s: score %g by hand, %g said", text, hand, score);
}

/* Every line of some golden cases, with and without a rating. */
static void scores_follow(void **state)
{
    static const char *const files[] = {ROOT "/tests/golden/text-de-contrast.txt", ROOT "/tests/golden/text-de-irony.txt", ROOT "/tests/golden/text-de-notices.txt",
                                        ROOT "/tests/golden/text-de-wish.txt", ROOT "/tests/golden/text-en-degree.txt", ROOT "/tests/golden/text-en-facts.txt"};
    struct world w;
    char line[4096];
    size_t count = 0;
    (void)state;
    world_make(&w, 1);
    w.brand.match_all = true;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        FILE *f = fopen(files[i], "r");
        assert_non_null(f);
        for (; fgets(line, sizeof line, f); count++) {
            struct post p;
            struct reading r;
            post_init(&p);
            p.text = str_from(line);
            if (count % 3 == 1) p.rating = (double)(count % 5) + 1;
            text_read(w.text, w.scratch, &p, w.a, &r);
            check_by_hand(&w, &r.mentions[0], line);
        }
        fclose(f);
    }
    assert_true(count > 200);
    world_free(&w);
}

/* The second time a word counts less, however many others the text has. */
static void repetition_is_counted(void **state)
{
    enum { WORDS = 150, WORD = 8 };
    static char lines[WORDS * 32], words[WORDS * WORD + 1];
    struct world w = {.a = arena_new(0), .scratch = text_scratch_new()};
    struct default_file file = {STR_INIT("lexicons/de/x.lex"), {lines, 0}};
    struct text_options o = {.files = &file, .file_count = 1, .bare = true};
    struct reading r;
    struct err e;
    size_t repeated_rows = 0;
    (void)state;
    for (size_t i = 0; i < WORDS; i++) {
        file.bytes.n += (size_t)snprintf(lines + file.bytes.n, sizeof lines - file.bytes.n, "wort%c%cx\t1.5\n", (char)('a' + i / 26), (char)('a' + i % 26));
        memcpy(words + i * WORD, lines + file.bytes.n - 12, WORD - 1);
        words[i * WORD + WORD - 1] = ' ';
    }
    assert_true(text_new(w.a, &o, &w.text, &e));
    read_text(&w, repeated(w.a, words, "", 2), &r);
    for (size_t i = 0; i < r.mentions[0].evidence_count; i++) repeated_rows += is_rule(&r.mentions[0].evidence[i], "repeated");
    assert_int_equal(repeated_rows, WORDS);
    world_free(&w);
}

/* ---------------------------------------------------------------- time and memory */

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* Hundreds of thousands of "nicht" cost no more for each byte than prose, with a generous factor: this finds the quadratic. */
static void time_is_linear(void **state)
{
    enum { SMALL = 25000, TIMES = 8 };
    static const struct { const char *first, *second; } rows[] = {
        {"nicht ", ""}, {"(", ""}, {"gut aber ", ""}, {"a", ""}, {"!", ""}, {"ä", ""}, {"#A", ""}, {"und die ", ""}, {"x:", ""}, {"\xF0\x9F\x98\x80", ""},
        {"\"Klasse Service, Telvia!\" ", ""}, {"Keiner kam. ", "gut. "}, {"Telvia ", "bin zu Ferna gewechselt. "}};
    struct world w;
    (void)state;
    world_make(&w, 1);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double took[2];
        for (int large = 0; large < 2; large++) {
            struct reading r;
            str text = repeated(w.a, rows[i].first, rows[i].second, large ? SMALL * TIMES : SMALL);
            double before = seconds();
            read_text(&w, text, &r);
            took[large] = seconds() - before;
        }
        if (took[1] > 0.2 && took[1] > took[0] * TIMES * 4) fail_msg("\"%s%s\": %.3f s, eight times as much: %.3f s", rows[i].first, rows[i].second, took[0], took[1]);
    }
    world_free(&w);
}

/* After a text of a million words a thread goes on with the memory of ordinary ones, and with the same answers. */
static void outsize_texts_leave_no_room(void **state)
{
    enum { WORDS = 1000000 };
    struct world w;
    struct text_verdict before, large, after;
    (void)state;
    world_make(&w, 0);
    const struct text_scratch *s = w.scratch;
    text_judge(w.text, w.scratch, STR("Die Hotline ist nicht gut."), &before);
    text_judge(w.text, w.scratch, repeated(w.a, "gut ", "", WORDS), &large);
    assert_true(s->tokens.cap >= WORDS && s->per_token_cap >= WORDS);
    text_judge(w.text, w.scratch, STR("Die Hotline ist nicht gut."), &after);
    assert_true(s->tokens.cap < WORDS / 4 && s->per_token_cap < WORDS / 4 && s->opinions.cap < WORDS / 4 && s->clauses.cap < WORDS / 4);
    assert_true(fabs(after.sentiment - before.sentiment) <= 0 && after.label == before.label);
    world_free(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(arithmetic_follows), cmocka_unit_test(scores_follow), cmocka_unit_test(repetition_is_counted), cmocka_unit_test(time_is_linear), cmocka_unit_test(outsize_texts_leave_no_room)};
    return cmocka_run_group_tests_name("long texts", tests, NULL, NULL);
}
