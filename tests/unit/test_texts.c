/* The main text of articles (tests/pages/texts.txt): every paragraph is there, and nothing of the boxes, notes and lists that papers put between and behind them. */
#include "pages.h"
#include "parse/page.h"

enum { LABEL, COUNT, THERE, ABSENT, PARTS };

/* How each paragraph begins. */
static const str paragraphs[] = {
    STR_INIT("Seit Montag erreichen Kunden der Telvia in weite"),
    STR_INIT("Ein Sprecher teilte am Mittwoch mit, dass an der"),
    STR_INIT("„Wir haben seit drei Tagen keine Leitung und bek"),
    STR_INIT("Nach Angaben der Bundesnetzagentur gingen bis Di"),
    STR_INIT("Verbraucherschützer raten, den Ausfall schriftli"),
    STR_INIT("Die Telvia kündigte an, betroffenen Kunden im Ap"),
};

static bool fault(str label, const char *what, str words)
{
    print_error("%.*s: \"%.*s\" %s\n", STR_ARG(label), STR_ARG(words), what);
    return false;
}

static bool check_words(str label, str text, str list, bool there)
{
    bool good = true;
    for (str rest = str_eq(list, STR("-")) ? (str){0} : list; rest.n;) {
        str words = str_trim(str_cut(&rest, ';'));
        if (str_contains(text, words) != there) good = fault(label, there ? "is missing" : "is no part of the article", words);
    }
    return good;
}

static bool check_page(str head, str html)
{
    struct arena *a = arena_new(0);
    struct page page;
    str want[PARTS];
    int64_t count;
    for (int i = 0; i < PARTS; i++) want[i] = pages_part(&head);
    struct page_context c = {.url = STR("https://www.blatt.example/telvia-schweigt"), .dates = {.now = INT64_C(1795000000000)}};
    page_read(a, thread_rules_new(a), html, &c, true, &page);
    bool good = str_to_i64(want[COUNT], &count);
    for (int64_t i = 0; good && i < count; i++)
        if (!str_contains(page.text, paragraphs[i])) good = fault(want[LABEL], "is missing", paragraphs[i]);
    good = check_words(want[LABEL], page.text, want[THERE], true) && good;
    good = check_words(want[LABEL], page.text, want[ABSENT], false) && good;
    arena_free(a);
    return good;
}

static void test_pages(void **state)
{
    (void)state;
    pages_check("texts.txt", 90, check_page);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_pages)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
