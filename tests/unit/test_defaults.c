/* The files that are compiled in: sorted, findable, and equal to those on disk. */
#include "unit.h"

#include "config/defaults.h"

static void test_table(void **state)
{
    (void)state;
    assert_true(default_count > 0);
    for (size_t i = 0; i < default_count; i++) {
        assert_true(i == 0 || str_cmp(defaults[i - 1].path, defaults[i].path) < 0);
        assert_ptr_equal(default_find(defaults[i].path), &defaults[i]);
        assert_false(str_starts(defaults[i].path, STR("feeds/demo/")));
        assert_int_equal(defaults[i].bytes.p[defaults[i].bytes.n], 0); /* for C libraries that want a NUL */
    }
    assert_null(default_find(STR("lexicons/nowhere.lex")));
    assert_null(default_find(STR("")));
}

static void test_bytes(void **state)
{
    (void)state;
    const struct default_file *file = default_find(STR("lexicons/de/adjectives.lex"));
    assert_non_null(file);
    FILE *f = fopen(ROOT "/lexicons/de/adjectives.lex", "rb");
    assert_non_null(f);
    char block[4096];
    size_t at = 0, n;
    while ((n = fread(block, 1, sizeof block, f)) > 0) {
        unit_same("bytes", str_sub(file->bytes, at, n), (str){block, n});
        at += n;
    }
    fclose(f);
    assert_int_equal(at, file->bytes.n);
}

static void test_below(void **state)
{
    (void)state;
    size_t count, all;
    const struct default_file *first = default_below(STR("lexicons/de/"), &count);
    assert_non_null(first);
    assert_true(count > 0);
    for (size_t i = 0; i < count; i++) assert_true(str_starts(first[i].path, STR("lexicons/de/")));
    assert_true(first == defaults || !str_starts(first[-1].path, STR("lexicons/de/")));
    assert_ptr_equal(default_below(STR(""), &all), defaults);
    assert_int_equal(all, default_count);
    assert_null(default_below(STR("nowhere/"), &count));
    assert_int_equal(count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table), cmocka_unit_test(test_bytes), cmocka_unit_test(test_below)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
