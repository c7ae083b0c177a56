/* Figures and periods, by table. */
#include "unit.h"

#include "insight/period.h"
#include "insight/sentence.h"
#include "insight/tally.h"

static struct tally opinions(int64_t good, int64_t bad, int64_t mixed)
{
    struct tally t = {{0}};
    t.sum[SUM_POSTS] = t.sum[SUM_SCORED] = good + bad + mixed;
    t.sum[SUM_LABEL + LABEL_POSITIVE] = good;
    t.sum[SUM_LABEL + LABEL_NEGATIVE] = bad;
    t.sum[SUM_LABEL + LABEL_MIXED] = mixed;
    return t;
}

static void near(double got, double want)
{
    if (fabs(got - want) > 5e-4) fail_msg("%.5f is not %.5f", got, want);
}

/* Values of Wilson's interval as published: Newcombe 1998, table I (method 3). */
/* Against a table of Student's t. */
static void test_student(void **state)
{
    static const struct {
        double freedom, quantile;
    } rows[] = {{4, 2.7764}, {5, 2.5706}, {8, 2.3060}, {10, 2.2281}, {30, 2.0423}, {120, 1.9799}, {1e9, 1.95996}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) assert_true(fabs(student(rows[i].freedom) - rows[i].quantile) < 0.001);
}

static void test_wilson(void **state)
{
    (void)state;
    static const struct {
        int64_t hits, of;
        double low, high;
    } rows[] = {{81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0, 0.1611}, {1, 29, 0.0061, 0.1718}, {29, 29, 0.8830, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct interval w = wilson(rows[i].hits, rows[i].of);
        near(w.low, rows[i].low);
        near(w.high, rows[i].high);
    }
    assert_true(isnan(wilson(0, 0).value));
}

static void test_net(void **state)
{
    (void)state;
    struct tally t = opinions(30, 10, 25);
    struct interval net = tally_net(&t);
    near(net.value, 0.5); /* mixed counts in volume only */
    assert_true(net.low < 0.5 && net.high > 0.5 && !net.few);
    t = opinions(3, 1, 0);
    assert_true(tally_net(&t).few);
    t = opinions(0, 0, 7);
    assert_true(isnan(tally_net(&t).value));
}

/* Newcombe 1998 (II), table II, method 10: 56/70 − 48/80 has 0.0524 … 0.3339; net sentiment is twice the share. */
static void test_change(void **state)
{
    (void)state;
    struct tally now = opinions(56, 14, 0), before = opinions(48, 32, 0);
    struct interval change = tally_net_change(&now, &before);
    near(change.value / 2, 0.2);
    near(change.low / 2, 0.0524);
    near(change.high / 2, 0.3339);
}

static int64_t instant(const char *text)
{
    struct date d;
    assert_true(date_parse_user(str_from(text), 0, NULL, &d));
    return d.at;
}

/* West of Greenwich midnight UTC of a bare date lies in the day before. */
static void test_bare_days(struct arena *a)
{
    const struct zone *west;
    struct err e;
    int64_t from, to;
    assert_true(zone_load(a, STR("America/New_York"), &west, &e));
    const struct period march = {PERIOD_MONTH, instant("2026-03-01"), instant("2026-04-01")};
    const struct {
        struct date at;
        bool held;
    } rows[] = {
        {{instant("2026-03-01"), DATE_DAY, 0}, true},
        {{instant("2026-04-01"), DATE_DAY, 0}, false},
        {{instant("2026-03-01T04:59:59Z"), DATE_SECOND, 0}, false},
        {{instant("2026-03-01T05:00:00Z"), DATE_SECOND, 0}, true},
        {{instant("2026-04-01T03:59:59Z"), DATE_SECOND, 0}, true}, /* summer time by now */
        {{instant("2026-04-01T04:00:00Z"), DATE_SECOND, 0}, false},
        {{instant("2026-03-15T12:00:00Z"), DATE_UNKNOWN, 0}, false},
    };
    period_walk(march, west, &from, &to);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (period_holds(march, west, rows[i].at) != rows[i].held) fail_msg("row %zu", i);
        if (rows[i].held && (rows[i].at.at < from || rows[i].at.at >= to)) fail_msg("row %zu is not walked", i);
    }
}

static void test_periods(void **state)
{
    (void)state;
    static const struct {
        enum period_unit unit;
        const char *at, *from, *to, *before;
    } rows[] = {
        {PERIOD_DAY, "2026-03-31T22:30:00Z", "2026-04-01", "2026-04-02", "2026-03-31"}, /* half past midnight in Berlin */
        {PERIOD_WEEK, "2026-04-19T12:00:00Z", "2026-04-13", "2026-04-20", "2026-04-06"},
        {PERIOD_WEEK, "2026-04-19T22:00:00Z", "2026-04-20", "2026-04-27", "2026-04-13"},
        {PERIOD_WEEK, "2026-01-01T12:00:00Z", "2025-12-29", "2026-01-05", "2025-12-22"},
        {PERIOD_MONTH, "2024-02-29T12:00:00Z", "2024-02-01", "2024-03-01", "2024-01-01"},
        {PERIOD_QUARTER, "2026-01-15T12:00:00Z", "2026-01-01", "2026-04-01", "2025-10-01"},
        {PERIOD_QUARTER, "2026-12-31T12:00:00Z", "2026-10-01", "2027-01-01", "2026-07-01"},
        {PERIOD_YEAR, "2026-07-01T12:00:00Z", "2026-01-01", "2027-01-01", "2025-01-01"},
    };
    struct arena *a = arena_new(0);
    const struct zone *berlin;
    struct err e;
    assert_true(zone_load(a, STR("Europe/Berlin"), &berlin, &e));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct period p = period_of(rows[i].unit, instant(rows[i].at), berlin), b = period_before(p);
        if (p.from != instant(rows[i].from) || p.to != instant(rows[i].to) || b.from != instant(rows[i].before) || b.to != p.from)
            fail_msg("row %zu: %s of %s", i, period_name(rows[i].unit), rows[i].at);
    }
    int64_t from, to;
    period_instants(period_of(PERIOD_DAY, instant("2026-03-29T12:00:00Z"), berlin), berlin, &from, &to);
    assert_int_equal(to - from, 23 * DATE_HOUR_MS); /* the clocks go forward */
    test_bare_days(a);
    enum period_unit u;
    assert_true(period_parse(STR("quarter"), &u) && u == PERIOD_QUARTER);
    assert_false(period_parse(STR("fortnight"), &u));
    arena_free(a);
}

static void test_sentence(void **state)
{
    static const struct {
        const char *body;
        size_t from, n;
        const char *sentence;
    } rows[] = {
        {"One. Two is here!! Three", 9, 2, "Two is here!!"}, {"One. Two", 0, 3, "One."},        {"One. Two", 7, 1, "Two"},
        {"line one\nline two\nthree", 14, 3, "line two"},    {"no end", 0, 2, "no end"},       {"", 0, 0, ""},
        {"short", 90, 5, "short"},                           {"ah. b", 3, SIZE_MAX, "b"},       {"ah? b", 0, 1, "ah?"},
        /* a point that ends no sentence */
        {"Bad. I waited 2.5 hours. Never again.", 12, 1, "I waited 2.5 hours."},
        {"Gut. Es sollte z. B. am 24. Dezember bzw. um ca. 9 Uhr offen sein! Danke", 5, 2, "Es sollte z. B. am 24. Dezember bzw. um ca. 9 Uhr offen sein!"},
        {"See shop.example/?page=2 first. Then", 4, 3, "See shop.example/?page=2 first."},
        {"Also ... nein. Ja", 9, 4, "nein."},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) unit_text(rows[i].body, sentence_around(str_from(rows[i].body), rows[i].from, rows[i].n), rows[i].sentence);

    str body = str_from("Kulanz\nDer Vertrag wurde beendet. Danke");
    str title = sentence_around(body, 0, 6), behind = sentence_behind(body, title);
    unit_text("what follows a title", behind, "Der Vertrag wurde beendet.");
    unit_text("what follows a sentence", sentence_behind(body, behind), "Danke");
    unit_text("behind the last is nothing", sentence_behind(body, sentence_behind(body, behind)), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_wilson), cmocka_unit_test(test_student), cmocka_unit_test(test_net), cmocka_unit_test(test_change), cmocka_unit_test(test_periods),
                                       cmocka_unit_test(test_sentence)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
