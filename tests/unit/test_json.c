#include "ladder.h"
#include "parse/json.h"
#include "parse/number.h"
#include "parse/out.h"
#include "unit.h"

static str compact(struct arena *a, const char *in, bool *ok)
{
    struct json *v = NULL;
    struct err e = {0};
    *ok = json_parse(a, str_from(in), &v, &e);
    struct buf *b = buf_owned(a, 1 << 20);
    if (v) json_put(b, v);
    return buf_str(b);
}

static void test_tolerance(void **state)
{
    static const struct { const char *in, *out; bool ok; } rows[] = {
        {"{\"a\": 1}", "{\"a\":1}", true},
        {"[1, 2, 3,]", "[1,2,3]", true},
        {"{\"a\": [true, false, null],}", "{\"a\":[true,false,null]}", true},
        {"/* one */ {\"a\": 1 // two\n}", "{\"a\":1}", true},
        {"<!-- {\"a\": 1} -->", "{\"a\":1}", true},
        {"//<![CDATA[\n{\"a\": 1}\n//]]>", "{\"a\":1}", true},
        {"{\"a\": \"x\ny\"};", "{\"a\":\"x\\ny\"}", true},
        {"{\"a\": \"it\\'s\"}", "{\"a\":\"it's\"}", true},
        {"\"\\u00fc\"", "\"\xC3\xBC\"", true},
        {"\"\\ud83d\\ude00\"", "\"\xF0\x9F\x98\x80\"", true},
        {"\"\\ud83d!\"", "\"\xEF\xBF\xBD!\"", true},
        {"[18446744073709551617, 0.1e-400, -5]", "[18446744073709551617,0.1e-400,-5]", true},
        {"{a: 1, 'b': 2}", "{\"a\":1,\"b\":2}", true},
        {"[NaN, undefined]", "[null,null]", true},
        {"[Infinity, -Infinity, True, False, None]", "[null,null,true,false,null]", true},
        {"[1e999, -1e999, 2]", "[1e999,-1e999,2]", true},
        {"{'a': 'it is \"so\"', 'b': None}", "{\"a\":\"it is \\\"so\\\"\",\"b\":null}", true},
        {"[1 2]", "[1,2]", true},
        {"{\"a\": -}", "{}", false},
        {"{}", "{}", true},
        {"[[],{}]", "[[],{}]", true},
        {"", "", false},
        {"{\"a\": 1", "{\"a\":1}", false},
        {"[1, 2", "[1,2]", false},
        {"[1}", "[1]", false},
        {"\"open", "", false},
        {"1 2", "1", false},
        {"{\"a\" 1}", "{}", false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        bool ok;
        str out = compact(a, rows[i].in, &ok);
        unit_text(rows[i].in, out, rows[i].out);
        assert_int_equal(ok, rows[i].ok);
        arena_free(a);
    }
}

static void test_pointer(void **state)
{
    static const char in[] = "{\"a\": {\"b/c\": [10, {\"d\": \"x\"}, {\"d\": \"y\"}]}, \"one\": {\"d\": \"z\"}, \"n\": null}";
    static const struct { const char *pointer, *text; } rows[] = {
        {"/a/b~1c/0", "10"}, {"/a/b~1c/1/d", "x"}, {"/a/b~1c/-1/d", "y"}, {"/one/d", "z"}, {"/a/b~1c/9", ""}, {"/n", ""}, {"/a/no/way", ""},
        {"/one/*", ""},
    };
    struct arena *a = arena_new(0);
    struct json *v;
    (void)state;
    assert_true(json_parse(a, str_from(in), &v, NULL));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        unit_text(rows[i].pointer, json_text(json_pointer(v, str_from(rows[i].pointer))), rows[i].text);
    arena_free(a);
}

static bool add(void *ctx, const struct json *found)
{
    struct out *o = ctx;
    out_put(o, json_text(found));
    out_putc(o, ';');
    return true;
}

static void test_stars(void **state)
{
    struct arena *a = arena_new(0);
    struct json *v;
    struct out o;
    (void)state;
    out_init(&o, a);
    assert_true(json_parse(a, STR("{\"m\": [{\"d\": [\"a\", \"b\"]}, {\"d\": [\"c\"]}, {}]}"), &v, NULL));
    json_each(v, STR("/m/*/d/*"), add, &o);
    unit_text("stars", out_str(&o), "a;b;c;");
    arena_free(a);
}

static void test_depth(void **state)
{
    static char deep[200001];
    struct arena *a = arena_new(64 << 20);
    struct json *v;
    struct err e = {0};
    (void)state;
    memset(deep, '[', 200000);
    assert_false(json_parse(a, str_from(deep), &v, &e));
    assert_int_equal(e.code, ERR_LIMIT);
    assert_non_null(strstr(e.text, "nested too deep"));
    arena_free(a);
}

static void test_numbers(void **state)
{
    static const struct { const char *in; double real; int64_t count; } rows[] = {
        {"4,5", 4.5, 0}, {"5.00", 5, 0}, {"4.5 out of 5 stars", 4.5, 0}, {"5,0 von 5 Sternen", 5, 0}, {"1.234,5", 1234.5, 0},
    };
    static const struct { const char *in; int64_t count; } counts[] = {
        {"1.2K", 1200}, {"1,234", 1234}, {"12", 12}, {"-3", -3}, {"3,4 Tsd.", 3400}, {"1.234", 1234}, {"2 Mio. Aufrufe", 2000000}, {"17 people found this helpful", 17}, {"1e3", 1000}, {"1.5E+2", 150},
        {"12 345", 12345}, {"1 234 567 Aufrufe", 1234567}, {"12\u2019345", 12345}, {"12\u00A0345 Likes", 12345}, {"3\u202F000", 3000}, {"12 3456", 12}, {"4 von 500", 4}, {"24 7", 24}, {"2024 100", 2024},
    };
    static const char *const none[] = {"1e99", "999999999999999999k", "many"};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double v = 0;
        assert_true(number_real(str_from(rows[i].in), &v));
        if (v < rows[i].real - 1e-9 || v > rows[i].real + 1e-9) fail_msg("%s gives %f", rows[i].in, v);
    }
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        int64_t v = 0;
        assert_true(number_count(str_from(counts[i].in), &v));
        if (v != counts[i].count) fail_msg("%s gives %lld", counts[i].in, (long long)v);
    }
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        int64_t v = 0;
        if (number_count(str_from(none[i]), &v)) fail_msg("%s gives %lld", none[i], (long long)v);
    }
}

static void parse_all(struct arena *a, void *ctx)
{
    struct json *v;
    assert_true(json_parse(a, str_from(ctx), &v, NULL));
}

static void test_ladder(void **state)
{
    (void)state;
    (void)ladder("json", parse_all, (void *)(uintptr_t) "{\"a\": [1, 2, \"\\u00fcber\\n\", {\"b\": {}}], \"c\": \"a long text that is \\\"quoted\\\"\"}", 1 << 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tolerance), cmocka_unit_test(test_pointer), cmocka_unit_test(test_stars),
        cmocka_unit_test(test_depth),     cmocka_unit_test(test_numbers), cmocka_unit_test(test_ladder),
    };
    return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
