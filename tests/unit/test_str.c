#include "ladder.h"

#include "base/buf.h"

#include <math.h>

#define ARRAY_COUNT(a) (sizeof(a) / sizeof *(a))

static void test_views(void **state)
{
    (void)state;
    str s = STR("Telvia-Hotline");
    unit_text("sub", str_sub(s, 7, 3), "Hot");
    unit_text("sub clamped", str_sub(s, 7, 99), "Hotline");
    unit_text("sub behind", str_sub(s, 99, 1), "");
    unit_text("skip", str_skip(s, 13), "e");
    unit_text("skip all", str_skip((str){0}, 3), "");
    unit_text("trim", str_trim(STR(" \t\r\n x y \v\f")), "x y");
    unit_text("trim all", str_trim(STR("  ")), "");
    assert_int_equal(str_from(NULL).n, 0);
    assert_true(str_starts(s, STR("Telvia")) && !str_starts(s, STR("telvia")) && str_starts(s, STR("")));
    assert_true(str_ends(s, STR("line")) && !str_ends(STR("line"), s));
    assert_true(str_starts_nocase(s, STR("tELVIA-")) && str_ends_nocase(s, STR("LINE")));
    assert_true(str_eq((str){0}, STR("")) && str_eq_nocase(STR("aZ["), STR("Az[")) && !str_eq_nocase(STR("["), STR("{")));
    assert_true(str_cmp(STR("a"), STR("ab")) < 0 && str_cmp(STR("\xC3"), STR("z")) > 0 && str_cmp((str){0}, STR("")) == 0);
}

static void test_find(void **state)
{
    static char text[4096];
    static const char *const needles[] = {"", "n", "ne", "nadel", "nnadel", "delx", "xxxxx", "adelnadel"};
    (void)state;
    memset(text, 'n', sizeof text);
    memcpy(text + 3000, "nadelxnadelnadel", 16);
    str all = {text, sizeof text};
    for (size_t i = 0; i < ARRAY_COUNT(needles); i++) {
        str needle = str_from(needles[i]);
        for (size_t from = 0; from < sizeof text; from += 371) { /* long texts use another algorithm than short ones */
            str s = str_skip(all, from);
            size_t want = STR_NONE;
            for (size_t at = 0; at + needle.n <= s.n && want == STR_NONE; at++)
                if (memcmp(s.p + at, needle.p, needle.n) == 0) want = at;
            assert_int_equal(str_find(s, needle), want);
        }
    }
    assert_int_equal(str_find_nocase(STR("Die TELVIA"), STR("telvia")), 4);
    assert_int_equal(str_find_nocase(STR("Die TELVI"), STR("telvia")), STR_NONE);
    assert_int_equal(str_find_byte((str){0}, 'x'), STR_NONE);
    assert_int_equal(str_rfind_byte(STR("a/b/c"), '/'), 3);
    assert_true(str_contains(STR("abc"), STR("bc")) && !str_contains(STR(""), STR("a")));
}

static void test_cut(void **state)
{
    static const char *const want[] = {"a", "", "b", ""};
    (void)state;
    str rest = STR("a;;b;");
    size_t count = 0;
    while (rest.p) {
        assert_true(count < ARRAY_COUNT(want));
        unit_text("piece", str_cut(&rest, ';'), want[count++]);
    }
    assert_int_equal(count, ARRAY_COUNT(want));
}

static void test_integers(void **state)
{
    static const struct {
        const char *text;
        bool ok;
        int64_t want;
    } rows[] = {
        {"0", true, 0},           {"-0", true, 0},         {"+7", true, 7},
        {"007", true, 7},         {"-12", true, -12},      {"9223372036854775807", true, INT64_MAX},
        {"-9223372036854775808", true, INT64_MIN},         {"9223372036854775808", false, 0},
        {"-9223372036854775809", false, 0},                {"", false, 0},
        {"-", false, 0},          {" 1", false, 0},        {"1 ", false, 0},
        {"1.0", false, 0},        {"0x1", false, 0},       {"--1", false, 0},
        {"99999999999999999999999", false, 0},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        int64_t v = 4711;
        bool ok = str_to_i64(str_from(rows[i].text), &v);
        if (ok != rows[i].ok || v != (ok ? rows[i].want : 4711)) fail_msg("%s: %d %lld", rows[i].text, ok, (long long)v);
    }
    uint64_t u;
    assert_true(str_to_u64(STR("18446744073709551615"), &u) && u == UINT64_MAX);
    assert_false(str_to_u64(STR("18446744073709551616"), &u) || str_to_u64(STR("-1"), &u));
}

static void test_doubles(void **state)
{
    static const struct {
        const char *text;
        bool ok;
        double want;
    } rows[] = {
        {"0", true, 0},       {"1.5", true, 1.5},      {"-.5", true, -0.5},   {"5.", true, 5},     {"1e3", true, 1000},
        {"1E-3", true, .001}, {"+2.5e+1", true, 25},   {"0.1", true, 0.1},    {"", false, 0},      {".", false, 0},
        {"e5", false, 0},     {"1e", false, 0},        {"1,5", false, 0},     {"0x10", false, 0},  {"inf", false, 0},
        {"nan", false, 0},    {"1e999", false, 0},     {" 1", false, 0},      {"1.2.3", false, 0}, {"1e-999", true, 0},
        {"4.9406564584124654e-324", true, 4.9406564584124654e-324},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        double v = 4711;
        bool ok = str_to_double(str_from(rows[i].text), &v);
        if (ok != rows[i].ok || fabs(v - (ok ? rows[i].want : 4711)) > 0) fail_msg("%s: %d %g", rows[i].text, ok, v);
    }
}

static void test_arena_strings(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    str parts[] = {STR("a"), {0}, STR("bc")};
    unit_text("concat", str_concat(a, parts, 3), "abc");
    unit_text("printf", str_printf(a, "%d-%.*s", 7, STR_ARG(STR("xyz"))), "7-xyz");
    unit_text("lower", str_lower_ascii(a, STR("ÄBC")), "Äbc");
    unit_same("dup", str_dup(a, (str){"a\0b", 3}), (str){"a\0b", 3});
    assert_int_equal(str_dup_z(a, STR("ab"))[2], 0);
    assert_string_equal(str_dup_z(a, (str){0}), "");
    struct strs list = {0};
    for (int i = 0; i < 100; i++) strs_add(a, &list, str_printf(a, "%d", i));
    assert_int_equal(list.count, 100);
    assert_true(strs_has(&list, STR("99")) && !strs_has(&list, STR("100")));
    arena_free(a);
}

static void test_buf(void **state)
{
    (void)state;
    struct buf b;
    buf_init(&b, 10);
    assert_string_equal(buf_z(&b), "");
    buf_putz(&b, "12345");
    buf_putc(&b, '6');
    buf_printf(&b, "%s", "78");
    assert_true(buf_ok(&b));
    buf_putz(&b, "9ab"); /* one too many: nothing of it is put, and what was there stays */
    assert_false(buf_ok(&b));
    buf_putc(&b, '9');
    unit_text("sticky", buf_str(&b), "12345678");
    assert_string_equal(buf_z(&b), "12345678");
    assert_false(buf_ok(&b));
    buf_clear(&b);
    buf_fill(&b, '-', 10);
    assert_true(buf_ok(&b));
    assert_string_equal(buf_z(&b), "----------");
    assert_null(buf_reserve(&b, SIZE_MAX));
    buf_free(&b);
}

static void test_buf_numbers(void **state)
{
    static const struct {
        double v;
        int decimals;
        const char *want;
    } rows[] = {
        {0.125, 2, "0.12"}, {-0.001, 2, "0.00"}, {-0.5, 0, "0"},    {1234.5, 1, "1234.5"}, {-2.25, 2, "-2.25"},
        {1e20, 0, "100000000000000000000"},      {NAN, 2, "nan"},   {-INFINITY, 2, "-inf"}, {0.1, 99, "0.10000000000000001"},
    };
    static const int64_t integers[] = {0, 7, -7, INT64_MAX, INT64_MIN};
    (void)state;
    struct buf b;
    buf_init(&b, 1000);
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        buf_clear(&b);
        buf_put_double(&b, rows[i].v, rows[i].decimals);
        assert_string_equal(buf_z(&b), rows[i].want);
    }
    for (size_t i = 0; i < ARRAY_COUNT(integers); i++) {
        int64_t back = 1;
        buf_clear(&b);
        buf_put_i64(&b, integers[i]);
        assert_true(str_to_i64(buf_str(&b), &back) && back == integers[i]);
    }
    buf_clear(&b);
    buf_put_rune(&b, 0x1F600);
    buf_put_rune(&b, 0xD800);
    assert_string_equal(buf_z(&b), "\xF0\x9F\x98\x80\xEF\xBF\xBD");
    buf_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_views),   cmocka_unit_test(test_find),          cmocka_unit_test(test_cut),
        cmocka_unit_test(test_integers), cmocka_unit_test(test_doubles),      cmocka_unit_test(test_arena_strings),
        cmocka_unit_test(test_buf),     cmocka_unit_test(test_buf_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
