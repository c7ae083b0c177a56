/* What a page listed and lists no more. */
#include "source/gone.h"
#include "base/arena.h"
#include "base/buf.h"
#include "unit.h"

static const struct {
    const char *before, *now;
    bool whole;
    const char *gone; /* with a comma behind each */
} rows[] = {
    {"a\nb\nc\n", "a\nc\nd\n", false, "b,"},
    {"a\nb\nc\n", "b\nc\n", false, ""},
    {"a\nb\nc\n", "a\nb\n", false, ""},
    {"a\nb\nc\n", "b\nc\n", true, "a,"},
    {"a\nb\nc\n", "a\nb\n", true, "c,"},
    {"a\nb\nc\n", "c\nx\na\n", false, "b,"},
    {"a\nb\nc\nd\n", "d\n", true, ""},
    {"a\nb\n", "", true, ""},
    {"", "a\n", true, ""},
    {"a\nb\nc\n", "a\nb\nc\n", true, ""},
};

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        struct strs gone = {0};
        struct buf b;
        buf_init(&b, 100);
        gone_ids(a, str_from(rows[i].before), str_from(rows[i].now), rows[i].whole, &gone);
        for (size_t k = 0; k < gone.count; k++) {
            buf_put(&b, gone.at[k]);
            buf_putc(&b, ',');
        }
        unit_text(rows[i].now, buf_str(&b), rows[i].gone);
        buf_free(&b);
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
