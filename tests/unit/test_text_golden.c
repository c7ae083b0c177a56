/* Golden cases: tests/golden/text-*.txt, three lines each: the text, what is expected, why. Expected is a list of key=value; see check().
 * published=2026-03-05 among them is no expectation: the day on which the text was posted. */
#include "unit.h"

#include "base/arena.h"
#include "config/touchpoints.h"
#include "text/rule.h"
#include "text/text.h"

#include <dirent.h>
#include <math.h>
#include <stdlib.h>

struct world {
    struct arena *arena, *one;
    const struct text *text;
    struct text_scratch *scratch;
    size_t passed, failed;
};

static bool among(str list, str value) /* "a|b" */
{
    while (list.p)
        if (str_eq(str_cut(&list, '|'), value)) return true;
    return false;
}

static bool number_is(str want, double got)
{
    double v;
    if (str_eq(want, STR("none"))) return isnan(got) || got < 0;
    return str_to_double(want, &v) && fabs(v - got) < 0.51 + fabs(v) * 0.01;
}

static bool has_moment(const struct mention *m, str ids)
{
    for (size_t i = 0; i < m->moment_count; i++)
        if (among(ids, m->moments[i].touchpoint)) return true;
    return false;
}

static bool has_emotion(const struct mention *m, str name)
{
    enum emotion e;
    return str_eq(name, STR("none")) ? m->emotions == 0 : emotion_parse(name, &e) && (m->emotions >> e & 1);
}

static str or_none(const char *s)
{
    return str_from(s ? s : "none");
}

static bool yes_no(str want, bool got)
{
    return str_eq(want, got ? STR("yes") : STR("no"));
}

static bool check_number(const struct mention *m, str key, str want, bool *known)
{
    *known = true;
    if (str_eq(key, STR("wait"))) return number_is(want, m->effort.wait_minutes);
    if (str_eq(key, STR("contacts"))) return number_is(want, m->effort.contacts);
    if (str_eq(key, STR("transfers"))) return number_is(want, m->effort.transfers);
    if (str_eq(key, STR("lag"))) return number_is(want, m->lag_days);
    if (str_eq(key, STR("repeat"))) return yes_no(want, m->effort.repeated_explanation);
    if (str_eq(key, STR("promise"))) return yes_no(want, m->effort.broken_promise);
    if (str_eq(key, STR("irony"))) return yes_no(want, m->irony);
    *known = false;
    return false;
}

static bool known_name(const struct reading *r, str key, str want, bool *good)
{
    const struct mention *m = &r->mentions[0];
    const struct { str key; const char *name; } names[] = {
        {STR_INIT("label"), label_name(m->label)}, {STR_INIT("lang"), r->lang[0] ? r->lang : NULL}, {STR_INIT("stance"), stance_name(m->stance)},
        {STR_INIT("kind"), kind_name(m->kind)}, {STR_INIT("voice"), voice_name(m->voice)}, {STR_INIT("leaving"), m->leaving == LEAVING_NO ? "no" : leaving_name(m->leaving)}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(key, names[i].key)) {
            *good = among(want, or_none(names[i].name));
            return true;
        }
    return false;
}

static bool check(const struct reading *r, str key, str want)
{
    const struct mention *m = &r->mentions[0];
    bool known, good = check_number(m, key, want, &known);
    if (known) return good;
    if (str_eq(key, STR("sign"))) return str_eq(want, m->sentiment > 0.05 ? STR("+") : m->sentiment < -0.05 ? STR("-") : STR("0"));
    if (known_name(r, key, want, &good)) return good;
    if (str_eq(key, STR("to"))) return str_eq(want, m->leaving_to);
    if (str_eq(key, STR("touchpoint"))) return has_moment(m, want);
    if (str_eq(key, STR("without"))) return !has_moment(m, want);
    if (str_eq(key, STR("cause"))) return str_eq(want, or_none(cause_name(m->cause)));
    if (str_eq(key, STR("emotion"))) return has_emotion(m, want);
    return false;
}

/* The product of a row and of what changes it. */
static double contribution(const struct mention *m, size_t row)
{
    double value = m->evidence[row].value;
    for (size_t i = 0; i < m->evidence_count; i++)
        if (m->evidence[i].parent == row) value *= m->evidence[i].value;
    return value;
}

/* An explanation can be followed by hand: contributions make the sum, sum and factors and dead zone the score. */
static bool adds_up(const struct mention *m)
{
    double praise = 0, blame = 0, irony = 1, sum = NAN, raw = NAN, score = NAN, last = NAN;
    for (size_t i = 0; i < m->evidence_count; i++) {
        const struct evidence *e = &m->evidence[i];
        if (e->rule == RULE_IRONY) irony = e->value;
        if (e->about != ABOUT_SENTIMENT) continue;
        if (e->rule == RULE_SUM) {
            sum = raw = e->value;
            if (fabs((praise > 0 ? praise * irony : 0) + blame - sum) > 2e-3) return false;
        } else if (e->rule == RULE_LENGTH || e->rule == RULE_STATEMENT) {
            raw *= e->value;
        } else if (e->rule == RULE_DEAD_ZONE) {
            double size = fabs(raw), dead = e->value;
            score = copysign(size < dead ? 0.0499 * size / dead : 0.05 + (size - dead) * 0.95 / (1 - dead), raw);
        } else if (e->rule == RULE_SCORE) {
            if (fabs(score - e->value) > 2e-3) return false;
            last = e->value;
        } else if (e->rule == RULE_TOLD || e->rule == RULE_PROPOSAL) {
            last = e->value; /* instead of the words' score, which was next to nothing */
        } else if (e->parent == EVIDENCE_NO_PARENT) {
            double value = contribution(m, i);
            *(value > 0 ? &praise : &blame) += value;
        }
    }
    return isnan(last) || fabs(m->sentiment - last) < 1e-5;
}

static bool set_published(struct post *p, str pair)
{
    const str key = STR("published=");
    return str_starts(pair, key) && date_parse(str_skip(pair, key.n), &(struct date_context){.zone = NULL}, &p->published);
}

static void case_run(struct world *w, const char *file, size_t line, str text, str expected)
{
    struct post p;
    struct reading r;
    post_init(&p);
    p.text = text;
    for (str rest = expected; rest.p;)
        if (set_published(&p, str_trim(str_cut(&rest, ' ')))) break;
    text_read(w->text, w->scratch, &p, w->one, &r);
    const struct mention *m = &r.mentions[0];
    bool good = true;
    for (str rest = expected; rest.p;) {
        str pair = str_trim(str_cut(&rest, ' '));
        size_t eq = str_find_byte(pair, '=');
        if (!pair.n || set_published(&p, pair) || (eq != STR_NONE && check(&r, str_sub(pair, 0, eq), str_skip(pair, eq + 1)))) continue;
        printf("# %s:%zu: %.*s fails (%.*s %.3f, %.*s, %.*s, %.*s, %s, wait %d, contacts %d, lag %.1f, leaving %d): %.*s\n", file, line, STR_ARG(pair),
               STR_ARG(or_none(label_name(m->label))), m->sentiment, STR_ARG(or_none(stance_name(m->stance))), STR_ARG(or_none(kind_name(m->kind))),
               STR_ARG(or_none(voice_name(m->voice))), r.lang, m->effort.wait_minutes, m->effort.contacts, m->lag_days, (int)m->leaving, STR_ARG(text));
        good = false;
    }
    if (!adds_up(m)) {
        printf("# %s:%zu: what explains the score does not add up: %.*s\n", file, line, STR_ARG(text));
        good = false;
    }
    w->passed += good;
    w->failed += !good;
    arena_reset(w->one);
}

static void file_run(struct world *w, const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/tests/golden/%s", ROOT, name);
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    char *rows[3] = {0};
    size_t caps[3] = {0}, count = 0, line = 0;
    for (ssize_t n; (n = getline(&rows[count], &caps[count], f)) >= 0;) {
        line++;
        if (n && rows[count][n - 1] == '\n') rows[count][--n] = 0;
        if (n == 0) continue;
        if (++count < 3) continue;
        case_run(w, name, line - 2, str_from(rows[0]), str_from(rows[1]));
        count = 0;
    }
    assert_int_equal(count, 0);
    for (size_t i = 0; i < 3; i++) free(rows[i]);
    fclose(f);
}

static void golden(void **state)
{
    (void)state;
    struct world w = {.arena = arena_new(0), .one = arena_new(0), .scratch = text_scratch_new()};
    struct err e;
    struct touchpoint_list list;
    assert_true(touchpoints_default(w.arena, &list, &e));
    struct brand brand = {.match_all = true, .touchpoints = list.at, .touchpoint_count = list.count};
    struct text_options o = {.brands = &brand, .brand_count = 1};
    assert_true(text_new(w.arena, &o, &w.text, &e));
    struct dirent **names;
    int n = scandir(ROOT "/tests/golden", &names, NULL, alphasort);
    assert_true(n > 0);
    for (int i = 0; i < n; i++) {
        if (str_starts(str_from(names[i]->d_name), STR("text-"))) file_run(&w, names[i]->d_name);
        free(names[i]);
    }
    free(names);
    text_scratch_free(w.scratch);
    arena_free(w.one);
    arena_free(w.arena);
    printf("# %zu golden cases pass, %zu fail\n", w.passed, w.failed);
    assert_true(w.passed >= 100);
    assert_int_equal(w.failed, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(golden)};
    return cmocka_run_group_tests_name("text golden", tests, NULL, NULL);
}
