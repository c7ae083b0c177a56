/* Feeds that a page names. */
#include "parse/discover.h"
#include "unit.h"

static const struct {
    const char *page, *link; /* header, or NULL */
    const char *found;       /* addresses, one a line; "c" before those of comments, "?" before guesses */
} rows[] = {
    {"<link rel=alternate type='application/rss+xml' title='News' href=/feed/>", NULL, "https://a.example/feed/"},
    {"<link rel='Alternate home' type='application/atom+xml; charset=utf-8' href=x.atom>", NULL, "https://a.example/b/x.atom"},
    {"<base href=https://c.example/><link rel=alternate type='application/feed+json' href=f.json>", NULL, "https://c.example/f.json"},
    {"<link rel=alternate type='application/rss+xml' title='Kommentare' href=/k><link rel=alternate type='application/rss+xml' href=/k>", NULL, "c https://a.example/k"},
    {"<link rel=alternate hreflang=en href=/en><link rel=stylesheet type='application/rss+xml' href=/s>", NULL, ""},
    {"<a href=/blog/rss.xml?x=1>RSS</a><a href=/feedback>x</a><a href='/rss/#a'>y</a>", NULL, "? https://a.example/blog/rss.xml?x=1\n? https://a.example/rss/#a"},
    {"", "</f1>; rel=\"alternate\"; type=\"application/rss+xml\"; title=\"a, b; c\", <https://b.example/f2>; type=application/atom+xml; rel=alternate, <x>; rel=next", "https://a.example/f1\nhttps://b.example/f2"},
    {"", "<x; rel=alternate", ""},
    {"", "<x>; rel", ""},
    {"", "<x>;=;;rel=\"", ""},
    {"<link rel=alternate type='application/rss+xml' href='javascript:x'>", NULL, ""},
};

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        struct html page = html_parse(a, str_from(rows[i].page));
        struct header header = {STR("Link"), str_from(rows[i].link)};
        struct discoveries d;
        struct out o;
        out_init(&o, a);
        discover_feeds(a, &page, STR("https://a.example/b/"), &header, rows[i].link ? 1 : 0, &d);
        for (size_t k = 0; k < d.count; k++) {
            if (k) out_putc(&o, '\n');
            out_put(&o, d.at[k].comments ? STR("c ") : d.at[k].guessed ? STR("? ") : STR(""));
            out_put(&o, d.at[k].url);
        }
        unit_text(rows[i].link ? rows[i].link : rows[i].page, out_str(&o), rows[i].found);
        arena_free(a);
    }
    assert_non_null(discover_guesses[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
