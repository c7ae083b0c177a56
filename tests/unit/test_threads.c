/* Comments and threads of many softwares (tests/pages/threads.txt): how many posts, whose the first is, its day and its words. */
#include "pages.h"
#include "parse/out.h"
#include "parse/page.h"

enum { LABEL, COUNT, AUTHOR, DAY, TEXT, PARTS };

static bool same(const str *want, const char *what, str got, str wanted)
{
    if (str_eq(got, wanted)) return true;
    print_error("%.*s: %s is \"%.*s\", want \"%.*s\"\n", STR_ARG(want[LABEL]), what, STR_ARG(got), STR_ARG(wanted));
    return false;
}

/* Nobody's words hold what others wrote, or what the software adds. */
static bool is_clean(const str *want, const struct page *page)
{
    static const str foreign[] = {STR_INIT("Fremdes Zitat"), STR_INIT("Meine Signatur"), STR_INIT("Antworten"), STR_INIT("earbeitet"), STR_INIT("editiert"), STR_INIT("Beiträge")};
    bool clean = true;
    for (size_t i = 0; i < page->count; i++)
        for (size_t k = 0; k < sizeof foreign / sizeof *foreign; k++)
            if (str_contains(page->posts[i].text, foreign[k])) clean = same(want, "text", page->posts[i].text, STR("none of others"));
    return clean;
}

/* Paragraphs are parted by an empty line. */
static str with_paragraphs(struct arena *a, str text)
{
    size_t at = str_find(text, STR(" ¶ "));
    if (at == STR_NONE) return text;
    return str_printf(a, "%.*s\n\n%.*s", (int)at, text.p, STR_ARG(str_skip(text, at + STR(" ¶ ").n)));
}

/* The same page as another release of the software might send it: blanks and comments between blocks, one more class, and what is sold between posts. */
static str another_release(struct arena *a, str html)
{
    static const struct { str from, to; } changes[] = {
        {STR_INIT("</div>"), STR_INIT("</div>\n<!-- /block -->\n")}, {STR_INIT("</li>"), STR_INIT("</li><!-- -->\n")}, {STR_INIT("<p>"), STR_INIT("<p class=\"text-16\">\n")},
        {STR_INIT(" class=\""), STR_INIT(" data-v-7=\"\" class=\"js-x ")}, {STR_INIT("</article>"), STR_INIT("</article><div class=\"promo\"><a href=\"/plus\">Ohne Werbung lesen</a></div>")},
    };
    struct out out;
    out_init(&out, a);
    while (html.n) {
        size_t k = 0, count = sizeof changes / sizeof *changes;
        while (k < count && !str_starts(html, changes[k].from)) k++;
        if (k < count) out_put(&out, changes[k].to);
        else out_putc(&out, html.p[0]);
        html = str_skip(html, k < count ? changes[k].from.n : 1);
    }
    return out_str(&out);
}

static bool check_release(struct arena *a, str head, str html)
{
    struct page page;
    struct buf b;
    str want[PARTS];
    for (int i = 0; i < PARTS; i++) want[i] = pages_part(&head);
    struct page_context c = {.url = STR("https://forum.example/t/1"), .dates = {.now = INT64_C(1795000000000)}};
    page_read(a, thread_rules_new(a), html, &c, true, &page);
    bool good = same(want, "number of posts", str_printf(a, "%zu", page.count), want[COUNT]) && is_clean(want, &page);
    if (page.count) {
        const struct post *p = &page.posts[0];
        int64_t local = p->published.at + (p->published.offset_min == DATE_NO_OFFSET ? 0 : p->published.offset_min * DATE_MINUTE_MS);
        buf_init(&b, 100);
        date_put(&b, local, p->published.precision ? DATE_DAY : DATE_UNKNOWN);
        good = same(want, "author", p->author, want[AUTHOR]) && good;
        good = same(want, "day", buf_str(&b), want[DAY]) && good;
        good = same(want, "text", p->text, with_paragraphs(a, want[TEXT])) && good;
        buf_free(&b);
    }
    return good;
}

static bool check_page(str head, str html)
{
    struct arena *a = arena_new(0);
    bool good = check_release(a, head, html);
    good = check_release(a, head, another_release(a, html)) && good;
    arena_free(a);
    return good;
}

static void test_pages(void **state)
{
    (void)state;
    pages_check("threads.txt", 80, check_page);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_pages)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
