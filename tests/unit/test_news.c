/* Title, author and day of articles (tests/pages/news.txt), as papers, blogs and content systems build them. All that differ are told at once. */
#include "pages.h"
#include "parse/page.h"

enum { LABEL, ADDRESS, TITLE, AUTHOR, DAY, PARTS };

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

static bool check_page(str head, str html)
{
    struct arena *a = arena_new(0);
    struct page page;
    str want[PARTS];
    for (int i = 0; i < PARTS; i++) want[i] = pages_part(&head);
    struct page_context c = {.url = want[ADDRESS], .dates = {.now = INT64_C(1795000000000)}};
    page_read(a, thread_rules_new(a), html, &c, true, &page);
    bool good = same(want, TITLE, "title", page.title);
    good = same(want, AUTHOR, "author", page.author) && good;
    good = same(want, DAY, "day", day_of(a, page.published)) && good;
    arena_free(a);
    return good;
}

static void test_pages(void **state)
{
    (void)state;
    pages_check("news.txt", 200, check_page);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_pages)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
