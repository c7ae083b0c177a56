/* Title, author and day of articles (tests/pages/news.txt), as papers, blogs and content systems build them. All that differ are told at once. */
#include "config/paths.h"
#include "parse/page.h"
#include "unit.h"

enum { LABEL, ADDRESS, TITLE, AUTHOR, DAY, PARTS };

static str cut_part(str *rest)
{
    size_t bar = str_find(*rest, STR(" | "));
    str part = bar == STR_NONE ? *rest : str_sub(*rest, 0, bar);
    *rest = bar == STR_NONE ? (str){0} : str_skip(*rest, bar + 3);
    return str_trim(part);
}

/* The day as its place writes it: by the offset that the page names. */
static str day_of(struct arena *a, struct date d)
{
    struct buf b;
    buf_init(&b, 100);
    int64_t local = d.at + (d.offset_min == DATE_NO_OFFSET || d.precision == DATE_DAY ? 0 : d.offset_min * DATE_MINUTE_MS);
    date_put(&b, local, d.precision ? DATE_DAY : DATE_UNKNOWN);
    str day = str_dup(a, buf_str(&b));
    buf_free(&b);
    return day;
}

static bool same(const str *want, int part, const char *what, str got)
{
    if (str_eq(want[part], STR("-")) || str_eq(want[part], got)) return true;
    print_error("%.*s: %s is \"%.*s\", want \"%.*s\"\n", STR_ARG(want[LABEL]), what, STR_ARG(got), STR_ARG(want[part]));
    return false;
}

static bool test_page(const struct thread_rules *rules, str head, str html)
{
    struct arena *a = arena_new(0);
    struct page page;
    str want[PARTS];
    for (int i = 0; i < PARTS; i++) want[i] = cut_part(&head);
    struct page_context c = {.url = want[ADDRESS], .dates = {.now = INT64_C(1795000000000)}};
    page_read(a, rules, html, &c, true, &page);
    bool good = same(want, TITLE, "title", page.title);
    good = same(want, AUTHOR, "author", page.author) && good;
    good = same(want, DAY, "day", day_of(a, page.published)) && good;
    arena_free(a);
    return good;
}

static void test_pages(void **state)
{
    struct arena *a = arena_new(0);
    const struct thread_rules *rules = thread_rules_new(a);
    struct err e = {0};
    str text;
    size_t count = 0, wrong = 0;
    (void)state;
    assert_true(file_read(a, STR(ROOT "/tests/pages/news.txt"), 1 << 20, &text, &e));
    for (size_t at = str_find(text, STR("\n=== ")); at != STR_NONE; count++) {
        text = str_skip(text, at + 5);
        at = str_find(text, STR("\n=== "));
        str html = at == STR_NONE ? text : str_sub(text, 0, at);
        str head = str_cut(&html, '\n');
        wrong += !test_page(rules, head, html);
    }
    assert_true(count > 50);
    assert_int_equal(wrong, 0);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_pages)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
