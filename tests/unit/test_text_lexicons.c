/* The lexicons that ship: every line is understood by the loader that ships with them. */
#include "unit.h"

#include "text/text.h"

static void test_no_problem(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    const struct text *t;
    struct err e = {0};
    const struct text_options o = {.brand_count = 0};
    size_t count;
    if (!text_new(a, &o, &t, &e)) fail_msg("%s", e.text);
    const struct text_problem *problems = text_problems(t, &count);
    for (size_t i = 0; i < count && i < 20; i++)
        print_message("%.*s:%u: %.*s\n", STR_ARG(problems[i].file), problems[i].line, STR_ARG(problems[i].what));
    assert_int_equal(count, 0);
    assert_true(text_entry_count(t) > 20000);
    assert_true(text_form_count(t) > text_entry_count(t));
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_no_problem)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
