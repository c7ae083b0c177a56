#include "ladder.h"

#include "base/date.h"
#include "base/zone.h"

#define ARRAY_COUNT(a) (sizeof(a) / sizeof *(a))

static struct arena *arena;

static const struct zone *load(const char *name)
{
    const struct zone *z = NULL;
    struct err e = {0};
    if (!zone_load(arena, str_from(name), &z, &e)) fail_msg("%s: %s", name, e.text);
    return z;
}

static int64_t instant(const char *text)
{
    struct date d;
    if (!date_parse_user(str_from(text), 0, NULL, &d)) fail_msg("%s", text);
    return d.at;
}

static void test_offsets(void **state)
{
    static const struct {
        const char *zone, *at;
        int minutes;
    } rows[] = {
        {"UTC", "2026-07-01T00:00:00Z", 0},
        {"Europe/Berlin", "2026-01-01T00:00:00Z", 60},
        {"Europe/Berlin", "2026-07-01T00:00:00Z", 120},
        {"Europe/Berlin", "2026-03-29T00:59:59Z", 60},
        {"Europe/Berlin", "2026-03-29T01:00:00Z", 120},
        {"Europe/Berlin", "2026-10-25T00:59:59Z", 120},
        {"Europe/Berlin", "2026-10-25T01:00:00Z", 60},
        {"Europe/Berlin", "1945-06-01T00:00:00Z", 180}, /* double summer time, from the table */
        {"Europe/Berlin", "2090-03-26T00:59:59Z", 60},  /* behind the table: the footer's rule */
        {"Europe/Berlin", "2090-03-26T01:00:00Z", 120},
        {"Europe/Berlin", "2090-10-29T01:00:00Z", 60},
        {"America/New_York", "2090-07-01T00:00:00Z", -240},
        {"America/New_York", "2090-12-01T00:00:00Z", -300},
        {"Australia/Sydney", "2090-01-01T00:00:00Z", 660}, /* summer over the turn of the year */
        {"Australia/Sydney", "2090-07-01T00:00:00Z", 600},
        {"Asia/Kolkata", "2026-07-01T00:00:00Z", 330},
        {"Asia/Kathmandu", "2090-07-01T00:00:00Z", 345},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        int got = zone_offset_s(load(rows[i].zone), instant(rows[i].at));
        if (got != rows[i].minutes * 60) fail_msg("%s at %s: %d s", rows[i].zone, rows[i].at, got);
    }
    assert_int_equal(zone_offset_s(NULL, 0), 0);
}

static void test_to_utc(void **state)
{
    static const struct {
        const char *zone, *local, *utc; /* local written as if UTC */
    } rows[] = {
        {"Europe/Berlin", "2026-07-01T12:00:00Z", "2026-07-01T10:00:00Z"},
        {"Europe/Berlin", "2026-03-29T02:30:00Z", "2026-03-29T01:30:00Z"}, /* gap: the later reading */
        {"Europe/Berlin", "2026-10-25T02:30:00Z", "2026-10-25T00:30:00Z"}, /* overlap: the earlier */
        {"Europe/Berlin", "2026-10-25T01:59:59Z", "2026-10-24T23:59:59Z"},
        {"Europe/Berlin", "2026-10-25T03:00:00Z", "2026-10-25T02:00:00Z"},
        {"America/New_York", "2090-07-01T12:00:00Z", "2090-07-01T16:00:00Z"},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
        if (zone_to_utc(load(rows[i].zone), instant(rows[i].local)) != instant(rows[i].utc)) fail_msg("row %zu", i);
    assert_int_equal(zone_to_utc(NULL, 1234), 1234);
}

static void test_names(void **state)
{
    static const char *const bad[] = {"", "/etc/passwd", "../../etc/passwd", "Europe/Nowhere", "Europe", "Europe/Ber lin",
                                      "Europe/Berlin\n", "zone.tab"};
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(bad); i++) {
        const struct zone *z;
        struct err e = {0};
        assert_false(zone_load(arena, str_from(bad[i]), &z, &e));
        assert_int_not_equal(e.code, ERR_NONE);
        assert_int_not_equal(e.text[0], 0);
    }
}

static void load_berlin(struct arena *a, void *ctx)
{
    struct err e;
    (void)ctx;
    const struct zone *z;
    assert_true(zone_load(a, STR("Europe/Berlin"), &z, &e));
}

static void test_ladder(void **state)
{
    (void)state;
    ladder("zone", load_berlin, NULL, 1 << 20);
}

static int setup(void **state)
{
    (void)state;
    arena = arena_new(0);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_offsets), cmocka_unit_test(test_to_utc), cmocka_unit_test(test_names),
        cmocka_unit_test(test_ladder),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
