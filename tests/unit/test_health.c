/* A source's usual pace and usual fields, and what is told when they end. */
#include "run/health.h"
#include "unit.h"

#define DAY DATE_DAY_MS
#define NOW (INT64_C(20000) * DAY + 12 * DATE_HOUR_MS)

static struct post post_of(int64_t at, bool author)
{
    struct post p;
    post_init(&p);
    p.text = STR("text");
    p.published = (struct date){at, DATE_SECOND, 0};
    if (author) p.author = STR("Anna");
    return p;
}

/* One round with `count` posts, `step` apart, the newest at `newest`. */
static void round_of(struct source_record *r, int64_t newest, int64_t step, int count, bool author, int64_t now)
{
    struct health_round round = {.begun = false};
    for (int i = 0; i < count; i++) {
        struct post p = post_of(newest - i * step, author);
        health_posts(r, &round, &p, 1, now);
    }
    health_round_end(r, &round, now);
    r->outcome = OUTCOME_OK;
}

static void test_silence(void **state)
{
    (void)state;
    struct source_record r = {.key = STR("feed")};
    round_of(&r, NOW - DATE_HOUR_MS, DAY, 10, true, NOW);
    assert_int_equal(r.gap_ms, DAY);
    assert_int_equal(health_silent_ms(&r, NOW), 0);
    assert_int_equal(health_silent_ms(&r, NOW + 2 * DAY), 0);
    assert_int_equal(health_silent_ms(&r, NOW + 4 * DAY), 4 * DAY + DATE_HOUR_MS);
    r.outcome = OUTCOME_BLOCKED; /* that is another fault */
    assert_int_equal(health_silent_ms(&r, NOW + 4 * DAY), 0);
}

static void test_few_posts_have_no_habit(void **state)
{
    (void)state;
    struct source_record r = {.key = STR("feed")};
    round_of(&r, NOW, DAY, 3, true, NOW);
    assert_int_equal(health_silent_ms(&r, NOW + 100 * DAY), 0);
}

static void test_known_posts_are_not_counted_again(void **state)
{
    (void)state;
    struct source_record r = {.key = STR("feed")};
    round_of(&r, NOW, DATE_HOUR_MS, 5, true, NOW);
    round_of(&r, NOW, DATE_HOUR_MS, 5, true, NOW);
    assert_int_equal(health_day(&r, NOW, 0), 5);
    round_of(&r, NOW + DATE_HOUR_MS, DATE_HOUR_MS, 5, true, NOW + DATE_HOUR_MS);
    assert_int_equal(health_day(&r, NOW + DATE_HOUR_MS, 0), 6);
    assert_int_equal(r.gap_ms, DATE_HOUR_MS);
}

static void test_days(void **state)
{
    (void)state;
    struct source_record r = {.key = STR("feed")};
    round_of(&r, NOW, DAY, 20, true, NOW);
    assert_int_equal(health_day(&r, NOW, 0), 1);
    assert_int_equal(health_day(&r, NOW, 7), 1);
    assert_true(health_daily_mean(&r, NOW) == 1);
    assert_int_equal(health_day(&r, NOW + 3 * DAY, 0), 0);
    assert_int_equal(health_day(&r, NOW + 3 * DAY, 3), 1);
    assert_true(health_daily_mean(&r, NOW + 7 * DAY) == 1.0 / 7);
    assert_true(health_daily_mean(&r, NOW + 30 * DAY) == 0);
}

static void test_fields(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct source_record r = {.key = STR("feed")};
    round_of(&r, NOW, DATE_HOUR_MS, 10, true, NOW);
    unit_text("healthy", health_note(a, &r, NOW), "");
    round_of(&r, NOW + DAY, DATE_HOUR_MS, 2, false, NOW + DAY); /* too few to say */
    assert_int_equal(r.empty, 0);
    round_of(&r, NOW + DAY, DATE_HOUR_MS, 4, false, NOW + DAY);
    unit_text("author gone", health_note(a, &r, NOW + DAY), "author suddenly empty: no post has it, before 100 % had");
    round_of(&r, NOW + DAY, DATE_HOUR_MS, 6, false, NOW + DAY); /* told until it comes back */
    assert_int_equal(r.empty, 1);
    round_of(&r, NOW + DAY, DATE_HOUR_MS, 6, true, NOW + DAY);
    assert_int_equal(r.empty, 0);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_silence), cmocka_unit_test(test_few_posts_have_no_habit), cmocka_unit_test(test_known_posts_are_not_counted_again),
        cmocka_unit_test(test_days),    cmocka_unit_test(test_fields),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
