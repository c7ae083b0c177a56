#include "unit.h"

#include "base/date.h"

#define ARRAY_COUNT(a) (sizeof(a) / sizeof *(a))

static struct arena *arena;
static const struct zone *berlin;

/* 2026-04-16T14:45:00Z, a Thursday; 16:45 in Berlin. */
#define NOW "2026-04-16T14:45:00Z"

static int64_t instant(const char *rfc3339)
{
    struct date d;
    assert_true(date_parse_user(str_from(rfc3339), 0, NULL, &d));
    return d.at;
}

static str shown(const struct date *d)
{
    struct buf b;
    buf_init(&b, 64);
    date_put(&b, d->at, d->precision);
    if (d->precision == DATE_MINUTE) buf_putc(&b, '~'); /* so that the table shows the precision */
    str s = str_dup(arena, buf_str(&b));
    buf_free(&b);
    return s;
}

struct row {
    const char *text, *want; /* want: NULL = refused; "~" behind it = to the minute */
    const char *lang;
};

static void check_rows(const struct row *rows, size_t count, const struct zone *zone, bool any_year)
{
    for (size_t i = 0; i < count; i++) {
        struct date_context c = {.now = instant(NOW), .zone = zone};
        if (rows[i].lang) snprintf(c.lang, sizeof c.lang, "%s", rows[i].lang);
        struct date d;
        bool done = (any_year ? date_parse_any_year : date_parse)(str_from(rows[i].text), &c, &d);
        unit_text(rows[i].text, done ? shown(&d) : STR("refused"), rows[i].want ? rows[i].want : "refused");
        assert_int_equal(done, d.precision != DATE_UNKNOWN);
    }
}

static void test_machines(void **state)
{
    static const struct row rows[] = {
        {"2025-07-17T19:07:48.000Z", "2025-07-17T19:07:48Z", 0},
        {"2024-10-04T12:51:58.039678Z", "2024-10-04T12:51:58.039Z", 0},
        {"2024-10-04T12:51:58.039678", "2024-10-04T12:51:58.039Z", 0},
        {"2016-01-07T22:58:51+01:00", "2016-01-07T21:58:51Z", 0},
        {"2022-07-09T15:56:16-0700", "2022-07-09T22:56:16Z", 0},
        {"2022-07-09T15:56:16-07", "2022-07-09T22:56:16Z", 0},
        {"2022-07-09T15:56:16\xE2\x88\x92" "07:00", "2022-07-09T22:56:16Z", 0},
        {"2010-10-16 22:13:31Z", "2010-10-16T22:13:31Z", 0},
        {"2010-10-16 22:13:31 +0200", "2010-10-16T20:13:31Z", 0},
        {"2010-10-16 22:13:31 UTC", "2010-10-16T22:13:31Z", 0},
        {"2010-10-16T22:13", "2010-10-16T22:13:00Z~", 0},
        {"2010-10-16t22:13z", "2010-10-16T22:13:00Z~", 0},
        {"2026-02-25T12:33:05.000+00:00", "2026-02-25T12:33:05Z", 0},
        {"2026-02-25T12:33:05,5Z", "2026-02-25T12:33:05.500Z", 0},
        {"2025-01-01T10:00:00+01:00[Europe/Berlin]", "2025-01-01T09:00:00Z", 0},
        {"2025-01-01T24:00:00Z", "2025-01-02T00:00:00Z", 0},
        {"2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", 0},
        {"2026-03-01", "2026-03-01", 0},
        {"2026-3-1", "2026-03-01", 0},
        {"2026-03-01Z", "2026-03-01", 0},
        {"2025/04/01", "2025-04-01", 0},
        {"2025/04/01 12:30", "2025-04-01T12:30:00Z~", 0},
        {"20250401", "2025-04-01", 0},
        {"2025-W14-2", "2025-04-01", 0},
        {"2025W142", "2025-04-01", 0},
        {"2025-091", "2025-04-01", 0},
        {"2025091", "2025-04-01", 0},
        {"20260416T144500Z", "2026-04-16T14:45:00Z", 0},
        {"20260416T1445Z", "2026-04-16T14:45:00Z~", 0},
        {"20250804103329", "2025-08-04T10:33:29Z", 0},
        {"202508041033", "2025-08-04T10:33:00Z~", 0},
        {"20250804103329123", "2025-08-04T10:33:29.123Z", 0},
        {"1712345678", "2024-04-05T19:34:38Z", 0},
        {"1712345678.0", "2024-04-05T19:34:38Z", 0},
        {"1712345678.25", "2024-04-05T19:34:38.250Z", 0},
        {"1712345678123", "2024-04-05T19:34:38.123Z", 0},
        {"1712345678123456", "2024-04-05T19:34:38.123Z", 0},
        {"1712345678123456789", "2024-04-05T19:34:38.123Z", 0},
        {"914400000", "1998-12-23T08:00:00Z", 0},
        {"Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z", 0},
        {"Sun, 6 Nov 94 08:49 UT", "1994-11-06T08:49:00Z~", 0},
        {"Sun, 06 Nov 1994 08:49:37 EST", "1994-11-06T13:49:37Z", 0},
        {"06 Nov 1994 08:49:37 -0800", "1994-11-06T16:49:37Z", 0},
        {"Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z", 0},
        {"Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z", 0},
        {"Mon Aug 04 10:33:29 +0000 2025", "2025-08-04T10:33:29Z", 0},
        {"Tue Aug 05 2025 10:00:00 GMT+0200 (Central European Summer Time)", "2025-08-05T08:00:00Z", 0},
        {"Tue, 05 Aug 2025 10:00:00 CEST", "2025-08-05T08:00:00Z", 0},
        {"Di, 05 Aug 2025 10:00:00 MESZ", "2025-08-05T08:00:00Z", 0},
        {"Wed, 02 Oct 2024 15:00:00 +0200 (MESZ)", "2024-10-02T13:00:00Z", 0},
        {"  2026-03-01T12:00:00Z\n", "2026-03-01T12:00:00Z", 0},
    };
    (void)state;
    check_rows(rows, ARRAY_COUNT(rows), NULL, false);
}

static void test_people(void **state)
{
    static const struct row rows[] = {
        {"26. Juni 2012", "2012-06-26", 0},
        {"26.Juni 2012", "2012-06-26", 0},
        {"26.06.2012, 15:44 Uhr", "2012-06-26T13:44:00Z~", 0},
        {"26.06.2012 - 15:44", "2012-06-26T13:44:00Z~", 0},
        {"26.6.12", "2012-06-26", 0},
        {"26.06.2012 15.44 Uhr", "2012-06-26T13:44:00Z~", 0},
        {"26.06.2012 um 15 Uhr", "2012-06-26T13:00:00Z~", 0},
        {"Sa 12. Okt 2019 10:14", "2019-10-12T08:14:00Z~", 0},
        {"Sa., 12. Okt. 2019 um 10:14:05", "2019-10-12T08:14:05Z", 0},
        {"Freitag, den 3. März 2023", "2023-03-03", 0},
        {"3. MÄRZ 2023", "2023-03-03", 0},
        {"1. Jänner 2024", "2024-01-01", 0},
        {"7. Mrz 2024", "2024-03-07", 0},
        {"June 26, 2012 at 3:44 pm", "2012-06-26T13:44:00Z~", 0},
        {"June 26, 2012 3:44 p.m.", "2012-06-26T13:44:00Z~", 0},
        {"June 26 2012 12:05 am", "2012-06-25T22:05:00Z~", 0},
        {"June 26 2012 12:05 PM", "2012-06-26T10:05:00Z~", 0},
        {"June 09, 2024, 03:29:46 AM", "2024-06-09T01:29:46Z", 0},
        {"Jan 5th 2024", "2024-01-05", 0},
        {"Jan. 5, 2024", "2024-01-05", 0},
        {"5 January 2024", "2024-01-05", 0},
        {"the 1st of January 2024", "2024-01-01", 0},
        {"5-Jan-2024", "2024-01-05", 0},
        {"2024 January 5", "2024-01-05", 0},
        {"Jan 5 '24", "2024-01-05", 0},
        {"Reviewed in Germany on 1 January 2026", "2026-01-01", 0},
        {"Rezension aus Deutschland vom 1. Januar 2026", "2026-01-01", 0},
        {"Geschrieben am 01.02.2024 um 09:05 Uhr", "2024-02-01T08:05:00Z~", 0},
        {"Veröffentlicht: 02.03.2024", "2024-03-02", 0},
        {"9/3/2025", "2025-09-03", 0},
        {"9/3/2025", "2025-03-09", "de"},
        {"9/3/2025", "2025-09-03", "en"},
        {"13/3/2025", "2025-03-13", "en"},
        {"3/13/2025", "2025-03-13", "de"},
        {"03.04.2026", "2026-04-03", 0},
        {"03.04.2026", "2026-04-03", "en"},
        {"01-04-2025", "2025-04-01", 0},
        {"9/3/25, 3:05 PM", "2025-09-03T13:05:00Z~", 0},
        {"4/1/2026 3pm", "2026-04-01T13:00:00Z~", 0},
        {"12. Okt 10:14", "2025-10-12T08:14:00Z~", 0},
        {"Oct 12", "2025-10-12", 0},
        {"15. April", "2026-04-15", 0},
        {"26.06. 15:44", "2025-06-26T13:44:00Z~", 0},
        {"29. Februar", "2024-02-29", 0},
        {"2026-03-01 12:00", "2026-03-01T11:00:00Z~", 0},
        {"12.10.2019 · 10:14", "2019-10-12T08:14:00Z~", 0},
        {"12.10.2019\xC2\xA0" "10:14", "2019-10-12T08:14:00Z~", 0},
    };
    (void)state;
    check_rows(rows, ARRAY_COUNT(rows), berlin, false);
}

static void test_relative(void **state)
{
    static const struct row rows[] = {
        {"vor 3 Tagen", "2026-04-13", 0},
        {"vor einer Stunde", "2026-04-16T13:45:00Z~", 0},
        {"vor einer halben Stunde", "2026-04-16T14:15:00Z~", 0},
        {"vor etwa 2 Std.", "2026-04-16T12:45:00Z~", 0},
        {"vor ein paar Minuten", "2026-04-16T14:42:00Z~", 0},
        {"vor 30 Sekunden", "2026-04-16T14:44:30Z", 0},
        {"vor 2 Wochen", "2026-04-02", 0},
        {"vor einem Monat", "2026-03-16", 0},
        {"vor zwei Jahren", "2024-04-16", 0},
        {"2 hours ago", "2026-04-16T12:45:00Z~", 0},
        {"about an hour ago", "2026-04-16T13:45:00Z~", 0},
        {"a few seconds ago", "2026-04-16T14:44:57Z", 0},
        {"3 months ago", "2026-01-16", 0},
        {"over 2 years ago", "2024-04-16", 0},
        {"Bearbeitet vor 5 Tagen", "2026-04-11", 0},
        {"3d", "2026-04-13", 0},
        {"3h", "2026-04-16T11:45:00Z~", 0},
        {"5 min.", "2026-04-16T14:40:00Z~", 0},
        {"5m", "2026-04-16T14:40:00Z~", 0},
        {"2 mo", "2026-02-16", 0},
        {"1y", "2025-04-16", 0},
        {"gestern 14:05", "2026-04-15T12:05:00Z~", 0},
        {"gestern", "2026-04-15", 0},
        {"vorgestern um 9:00 Uhr", "2026-04-14T07:00:00Z~", 0},
        {"Heute, 09:12", "2026-04-16T07:12:00Z~", 0},
        {"Heute, 23:12", "2026-04-16", 0},
        {"yesterday at 5:01 PM", "2026-04-15T15:01:00Z~", 0},
        {"Today at 9 am", "2026-04-16T07:00:00Z~", 0},
        {"just now", "2026-04-16T14:45:00Z~", 0},
        {"gerade eben", "2026-04-16T14:45:00Z~", 0},
        {"Montag 14:05", "2026-04-13T12:05:00Z~", 0},
        {"am Montag um 14:05 Uhr", "2026-04-13T12:05:00Z~", 0},
        {"Monday at 2:05 PM", "2026-04-13T12:05:00Z~", 0},
        {"Thursday 8:00", "2026-04-16T06:00:00Z~", 0},
        {"Thursday 23:00", "2026-04-09T21:00:00Z~", 0},
        {"last Friday", "2026-04-10", 0},
        {"Mi 10:00", "2026-04-15T08:00:00Z~", 0},
    };
    (void)state;
    check_rows(rows, ARRAY_COUNT(rows), berlin, false);
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) { /* without a clock there is nothing to count from */
        struct date_context c = {.zone = berlin};
        struct date d;
        assert_false(date_parse(str_from(rows[i].text), &c, &d));
        assert_int_equal(d.precision, DATE_UNKNOWN);
    }
}

static void test_refused(void **state)
{
    static const struct row rows[] = {
        {"", 0, 0},
        {"0", 0, 0},
        {"hello", 0, 0},
        {"2024", 0, 0},
        {"12", 0, 0},
        {"3.5", 0, 0},
        {"4,5 von 5 Sternen", 0, 0},
        {"0000-00-00T00:00:00", 0, 0},
        {"0001-01-01T00:00:00Z", 0, 0},
        {"1970-01-01T00:00:00Z", 0, 0},
        {"1970-01-01", 0, 0},
        {"2026-04-18T00:00:00Z", 0, 0}, /* more than a day after now */
        {"2226-01-01", 0, 0},
        {"2025-13-01", 0, 0},
        {"2025-02-29", 0, 0},
        {"30.02.2025", 0, 0},
        {"2025-01-01T25:00:00Z", 0, 0},
        {"2025-01-01T10:61:00Z", 0, 0},
        {"2025-01-01T10:00:00+25:00", 0, 0},
        {"2025-W54-1", 0, 0},
        {"2025-366", 0, 0},
        {"99999999999999999999", 0, 0},
        {"175123639.4e9", 0, 0},
        {"1712345678.", 0, 0},
        {"so gut wie nie", 0, 0},
        {"do not buy", 0, 0},
        {"I have waited 3 days", 0, 0},
        {"5 Tage gewartet", 0, 0},
        {"iPhone 15 Pro", 0, 0},
        {"vor 99999999 Tagen", 0, 0},
        {"10:14", 0, 0},
    };
    static const struct row any[] = {
        {"1970-01-01", "1970-01-01", 0},
        {"0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", 0},
        {"2226-01-01", "2226-01-01", 0},
        {"0001-01-01T00:00:00+02:00", 0, 0},
    };
    (void)state;
    check_rows(rows, ARRAY_COUNT(rows), NULL, false);
    check_rows(any, ARRAY_COUNT(any), NULL, true);
}

static void test_offset(void **state)
{
    static const struct {
        const char *text;
        int want;
    } rows[] = {
        {"2016-01-07T22:58:51+01:00", 60}, {"2016-01-07T22:58:51Z", 0},       {"2016-01-07T22:58:51", DATE_NO_OFFSET},
        {"2016-01-07", DATE_NO_OFFSET},    {"1712345678", DATE_NO_OFFSET},     {"6 Nov 1994 08:49 EST", -300},
        {"nothing", DATE_NO_OFFSET},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        struct date d;
        (void)date_parse(str_from(rows[i].text), NULL, &d);
        assert_int_equal(d.offset_min, rows[i].want);
    }
}

static void test_user(void **state)
{
    static const struct row rows[] = {
        {"2026-03-01", "2026-03-01", 0},
        {"2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z", 0},
        {"2026-03-01T12:00:00+02:00", "2026-03-01T10:00:00Z", 0},
        {"2026-03-01T12:00", "2026-03-01T11:00:00Z~", 0},
        {"7d", "2026-04-09T14:45:00Z", 0},
        {"24h", "2026-04-15T14:45:00Z", 0},
        {"2w", "2026-04-02T14:45:00Z", 0},
        {"yesterday", "2026-04-15", 0},
        {"Gestern", "2026-04-15", 0},
        {"today", "2026-04-16", 0},
        {"now", "2026-04-16T14:45:00Z", 0},
        {"tomorrow", 0, 0},
        {"7", 0, 0},
        {"d", 0, 0},
        {"-7d", 0, 0},
        {"99999999999999d", 0, 0},
        {"2026/03/01", 0, 0},
        {"1.3.2026", 0, 0},
        {"2026-W10-1", 0, 0},
        {"", 0, 0},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        struct date d;
        bool done = date_parse_user(str_from(rows[i].text), instant(NOW), berlin, &d);
        unit_text(rows[i].text, done ? shown(&d) : STR("refused"), rows[i].want ? rows[i].want : "refused");
    }
    struct date d;
    assert_false(date_parse_user(STR("7d"), 0, NULL, &d)); /* no clock */
}

static void test_pattern(void **state)
{
    static const struct {
        const char *text, *pattern, *want;
    } rows[] = {
        {"12 Okt 2019, 10:14", "D MMM YYYY, HH:mm", "2019-10-12T08:14:00Z~"},
        {"12  Okt. 2019, 10:14", "D MMM YYYY, HH:mm", "2019-10-12T08:14:00Z~"},
        {"Sa 12.10.19 um 9:05", "dddd DD.MM.YY [um] H:mm", "2019-10-12T07:05:00Z~"},
        {"06/09/2024 03:29:46 PM", "MM/DD/YYYY hh:mm:ss A", "2024-06-09T13:29:46Z"},
        {"06/09/2024 12:29 am", "DD/MM/YYYY hh:mm A", "2024-09-05T22:29:00Z~"},
        {"3. August", "D. MMMM", "2025-08-03"},
        {"12 Okt 2019", "D MMM YYYY, HH:mm", NULL},
        {"12 Okt 2019 foo", "D MMM YYYY", NULL},
        {"12 Foo 2019", "D MMM YYYY", NULL},
        {"31.02.2020", "DD.MM.YYYY", NULL},
        {"13:00 PM 1.1.2020", "hh:mm A D.M.YYYY", NULL},
        {"", "YYYY", NULL},
        {"x", "", NULL},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        struct date_context c = {.now = instant(NOW), .zone = berlin};
        struct date d;
        bool done = date_parse_pattern(str_from(rows[i].text), str_from(rows[i].pattern), &c, &d);
        unit_text(rows[i].text, done ? shown(&d) : STR("refused"), rows[i].want ? rows[i].want : "refused");
    }
}

static void test_calendar(void **state)
{
    (void)state;
    for (int64_t day = -719162; day <= 2932896; day += 37) { /* 0001-01-01 … 9999-12-31 */
        int64_t at = day * DATE_DAY_MS + 12345678;
        struct civil c = date_to_civil(at);
        assert_int_equal(date_from_civil(c), at);
        assert_in_range(c.month, 1, 12);
        assert_in_range(c.day, 1, 31);
    }
    assert_int_equal(date_weekday(0), 3);
    assert_int_equal(date_weekday(-1), 2);
    assert_int_equal(date_weekday(instant(NOW)), 3);
    struct civil carried = {.year = 2024, .month = 14, .day = 0, .hour = 25};
    assert_int_equal(date_from_civil(carried), instant("2025-02-01T01:00:00Z"));
}

static int setup(void **state)
{
    (void)state;
    struct err e = {0};
    arena = arena_new(0);
    return zone_load(arena, STR("Europe/Berlin"), &berlin, &e) ? 0 : -1;
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
        cmocka_unit_test(test_machines), cmocka_unit_test(test_people), cmocka_unit_test(test_relative),
        cmocka_unit_test(test_refused),  cmocka_unit_test(test_offset), cmocka_unit_test(test_user),
        cmocka_unit_test(test_pattern),  cmocka_unit_test(test_calendar),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
