/* Corrections: applied, replayed over puts and rebuilding, undone exactly; sums and indexes follow. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_fixture.h"

#include "cli/agreement.h"
#include "store/correct.h"
#include "store/erase.h"
#include "store/rebuild.h"

#include <time.h>

struct making {
    struct correction c;
    int64_t undo;
    struct post p[3];
    const struct reading *r;
    size_t count;
    bool found;
};

static bool make_work(struct txn *t, void *ctx, struct err *e)
{
    struct making *w = ctx;
    struct correction old;
    bool ok = w->undo ? txn_undo_correction(t, w->undo, 9, &old, &w->found, e) : txn_put_correction(t, &w->c, e);
    for (size_t i = 0; ok && i < w->count; i++)
        ok = txn_rederive(t, &w->p[i], w->r, &w->found, e);
    return ok;
}

static void make(struct fixture *f, struct making *w)
{
    struct err e = {0};
    if (!store_write(f->store, make_work, w, &e))
        fail_msg("%s", e.text);
    check_clean(f);
}

/* The one mention of a post: label, sentiment, touchpoints, or nothing. */
static str said(struct fixture *f, const struct post *p)
{
    struct reading r;
    struct err e = {0};
    struct txn *t = reader(f);
    assert_true(txn_get_reading(t, p, f->a, &r, &e));
    txn_end(t);
    if (!r.mention_count)
        return STR("none");
    const struct mention *m = &r.mentions[0];
    str s = str_printf(f->a, "%s %.2f%s", label_name(m->label), m->sentiment, m->corrected ? " user" : "");
    for (size_t i = 0; i < m->moment_count; i++)
        s = str_printf(f->a, "%.*s %.*s=%.2f", STR_ARG(s), STR_ARG(m->moments[i].touchpoint), m->moments[i].sentiment);
    for (size_t i = 0; i < m->evidence_count; i++)
        s = str_printf(f->a, "%.*s e%u", STR_ARG(s), m->evidence[i].moment);
    return s;
}

static void is(struct fixture *f, const struct post *p, const char *want)
{
    str got = said(f, p);
    if (!str_eq(got, str_from(want)))
        fail_msg("got %.*s, want %s", STR_ARG(got), want);
}

static const struct reading *same_reading;
static void read_again(void *ctx, const struct post *p, struct arena *a, struct reading *out)
{
    (void)ctx, (void)p, (void)a;
    *out = *same_reading;
}

static void rebuild(struct fixture *f, const struct reading *r)
{
    struct err e = {0};
    struct rebuild b = {.read = read_again};
    same_reading = r;
    assert_true(store_rebuild(f->store, &b, &e));
    check_clean(f);
}

static struct making a_correction(struct fixture *f)
{
    struct making w = {.count = 0};
    (void)f;
    correction_init(&w.c);
    w.c.brand = STR("telvia");
    w.c.at = 1;
    return w;
}

static void test_single(void **state)
{
    struct fixture *f = *state;
    struct made m;
    const struct reading *r = a_reading(&m, 0.5, LABEL_POSITIVE, 7);
    struct post p = a_post("1", "Ganz toll, wirklich.", NOON);
    put(f, p, r);
    is(f, &p, "positive 0.50 hotline=0.50 billing=-0.50 e0");
    struct making w = a_correction(f);
    w.c.post = p.id, w.c.label = LABEL_NEGATIVE, w.p[0] = p, w.r = r, w.count = 1;
    make(f, &w);
    is(f, &p, "negative -0.60 user hotline=0.50 billing=-0.50 e0");
    struct making touch = a_correction(f);
    touch.c.post = p.id, touch.c.touchpoints = STR("price|billing"), touch.p[0] = p, touch.r = r, touch.count = 1;
    make(f, &touch);
    is(f, &p, "negative -0.60 user price=-0.60 billing=-0.50 e255");
    rebuild(f, r);
    is(f, &p, "negative -0.60 user price=-0.60 billing=-0.50 e255");
    p.likes = 5; /* comes again, with other counts */
    assert_int_equal(put(f, p, r), PUT_COUNTED);
    is(f, &p, "negative -0.60 user price=-0.60 billing=-0.50 e255");
    touch.undo = 2;
    make(f, &touch);
    is(f, &p, "negative -0.60 user hotline=0.50 billing=-0.50 e0");
    w.undo = 1;
    make(f, &w);
    is(f, &p, "positive 0.50 hotline=0.50 billing=-0.50 e0");
}

static void test_rules(void **state)
{
    struct fixture *f = *state;
    struct made m;
    const struct reading *r = a_reading(&m, 0.5, LABEL_POSITIVE, 0);
    struct post inside = a_post("1", "In der TELVIA-Arena war es schön.", NOON), part = a_post("2", "Telvia-Arenas gibt es viele.", NOON), later = a_post("3", "telvia-arena!", NOON);
    put(f, inside, r);
    put(f, part, r);
    struct making w = a_correction(f);
    w.c.phrase = STR("Telvia-Arena"), w.c.not_brand = true, w.p[0] = inside, w.p[1] = part, w.r = r, w.count = 2;
    make(f, &w);
    is(f, &inside, "none");
    is(f, &part, "positive 0.50 hotline=0.50 billing=-0.50 e0"); /* another word */
    put(f, later, r);
    is(f, &later, "none"); /* still to come */
    struct making one = a_correction(f);
    one.c.post = later.id, one.c.sentiment = 0.2, one.p[0] = later, one.r = r, one.count = 1;
    make(f, &one); /* a single one wins over rules */
    is(f, &later, "positive 0.20 user hotline=0.50 billing=-0.50 e0");
    rebuild(f, r);
    is(f, &inside, "none");
    is(f, &later, "positive 0.20 user hotline=0.50 billing=-0.50 e0");
    bool has = false;
    struct err e = {0};
    struct txn *t = reader(f);
    assert_true(txn_has_correction(t, &w.c, &has, &e));
    assert_true(has);
    txn_end(t);
}

/* --- many at once --- */

#define MANY 4000
#define SECONDS_MAX 2 /* of CPU time: when each correction read all others again, this took twelve, and gigabytes */

struct many {
    struct fixture *f;
    const struct reading *r;
    struct erased n;
    bool erase;
};

static struct post one_of_many(struct fixture *f, int i)
{
    struct post p = a_post("", "Alles prima.", NOON - (int64_t)i * DATE_DAY_MS / 3);
    p.source_id = str_printf(f->a, "post-%d", i);
    p.id = hash128_pair(p.source, p.source_id);
    return p;
}

static bool put_many(struct txn *t, void *ctx, struct err *e)
{
    struct many *w = ctx;
    enum put_result result;
    if (!txn_put_brand(t, &w->f->brand, 42, e))
        return false;
    for (int i = 0; i < MANY; i++) {
        struct post p = one_of_many(w->f, i);
        if (!txn_put_post(t, &p, w->r, &result, e))
            return false;
    }
    return true;
}

static bool correct_many(struct txn *t, void *ctx, struct err *e)
{
    struct many *w = ctx;
    bool found;
    for (int i = 0; i < MANY; i++) {
        struct post p = one_of_many(w->f, i);
        struct correction c = a_correction(w->f).c;
        c.post = p.id, c.label = LABEL_NEGATIVE, c.note = STR("Anna meint es anders.");
        if (!txn_has_correction(t, &c, &found, e) || found || !txn_put_correction(t, &c, e) || !txn_has_correction(t, &c, &found, e) || !found)
            return false;
        c.touchpoints = STR("billing");
        if (!txn_has_correction(t, &c, &found, e) || found || !txn_rederive(t, &p, w->r, &found, e) || !found)
            return false;
    }
    for (int i = 0; i < MANY && w->erase; i++)
        if (!txn_erase_post(t, one_of_many(w->f, i).id, 99, &w->n, e))
            return false;
    return true;
}

static void test_many(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    struct many w = {.f = f, .r = a_reading(&m, 0.5, LABEL_POSITIVE, 0), .erase = true};
    const struct correction *all;
    size_t count, left = 0;
    assert_true(store_write(f->store, put_many, &w, &e));
    clock_t began = clock();
    if (!store_write(f->store, correct_many, &w, &e))
        fail_msg("%s", e.text);
    assert_true((double)(clock() - began) / CLOCKS_PER_SEC < SECONDS_MAX);
    assert_int_equal(w.n.posts, MANY);
    struct txn *t = reader(f);
    assert_true(txn_corrections(t, &all, &count, &e));
    assert_int_equal(count, MANY);
    for (size_t i = 0; i < count; i++)
        left += all[i].note.n > 0 || id128_eq(all[i].post, one_of_many(f, (int)i).id);
    assert_int_equal(left, 0); /* no note, no id */
    txn_end(t);
    check_clean(f);
}

static void test_agreement(void **state)
{
    struct agreement a = {0};
    (void)state;
    /* A textbook case: kappa of [[20, 5], [10, 15]] is 0.4. */
    a.as[LABEL_POSITIVE][LABEL_POSITIVE] = 20, a.as[LABEL_POSITIVE][LABEL_NEGATIVE] = 5;
    a.as[LABEL_NEGATIVE][LABEL_POSITIVE] = 10, a.as[LABEL_NEGATIVE][LABEL_NEGATIVE] = 15;
    assert_true(fabs(agreement_kappa(&a) - 0.4) < 1e-12);
    assert_true(fabs(agreement_accuracy(&a) - 0.7) < 1e-12);
    assert_true(fabs(agreement_precision(&a, LABEL_POSITIVE) - 2.0 / 3) < 1e-12);
    assert_true(fabs(agreement_recall(&a, LABEL_POSITIVE) - 0.8) < 1e-12);
    assert_true(fabs(agreement_f1(&a, LABEL_NEGATIVE) - 2.0 * 0.75 * 0.6 / 1.35) < 1e-12);
    assert_true(isnan(agreement_precision(&a, LABEL_MIXED)));
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {T(test_single), T(test_rules), T(test_many), cmocka_unit_test(test_agreement)};
    return cmocka_run_group_tests_name("correct", tests, NULL, NULL);
}
