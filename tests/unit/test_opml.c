/* Lists of feeds as readers write them. */
#include "parse/opml.h"
#include "unit.h"

static const struct { const char *label, *in, *urls; size_t skipped; } rows[] = {
    {"folders", "<?xml version=\"1.0\"?><opml version=\"2.0\"><body><outline text='Netz'><outline text='A' xmlUrl='https://a.example/f?x=1&amp;y=2'/></outline></body></opml>",
     "https://a.example/f?x=1&y=2 A Netz\n", 0},
    {"names in another case, feed:", "<opml><body><outline TITLE='C' xmlurl='feed://c.example/rss'/></body></opml>", "https://c.example/rss C \n", 0},
    {"feed: in front of an address", "<opml><body><outline text='C' xmlUrl='feed:https://c.example/rss'/></body></opml>", "https://c.example/rss C \n", 0},
    {"twice, and no address", "<opml><body><outline text='A' xmlUrl='https://a.example/'/><outline xmlUrl='https://a.example/'/><outline xmlUrl='ftp://x'/><outline text='empty'/></body></opml>",
     "https://a.example/ A \n", 2},
    {"none", "<opml><body/></opml>", "", 0},
};

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        struct opml o;
        struct err e = {.code = ERR_NONE};
        bool ok = opml_parse(a, str_from(rows[i].in), &o, &e);
        struct buf b;
        buf_init(&b, 4096);
        for (size_t k = 0; ok && k < o.count; k++) buf_printf(&b, "%.*s %.*s %.*s\n", STR_ARG(o.at[k].url), STR_ARG(o.at[k].title), STR_ARG(o.at[k].folder));
        if (!ok) fail_msg("%s: %s", rows[i].label, e.text);
        unit_text(rows[i].label, buf_str(&b), rows[i].urls);
        assert_int_equal(o.skipped, rows[i].skipped);
        buf_free(&b);
        arena_free(a);
    }
}

static void test_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {"<rss><channel/></rss>", "nothing", ""};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct arena *a = arena_new(0);
        struct opml o;
        struct err e = {.code = ERR_NONE};
        assert_false(opml_parse(a, str_from(texts[i]), &o, &e));
        assert_true(e.text[0]);
        arena_free(a);
    }
}

static void test_round(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    const struct opml_feed feeds[] = {{STR_INIT("https://a.example/?a=1&b=2"), STR_INIT("\"A\" < B"), {NULL, 0}}, {STR_INIT("https://b.example/"), {NULL, 0}, {NULL, 0}}};
    struct opml o;
    struct err e = {.code = ERR_NONE};
    struct buf b;
    buf_init(&b, 4096);
    opml_put(&b, STR("Telvia & Co"), feeds, 2);
    if (!opml_parse(a, buf_str(&b), &o, &e)) fail_msg("%s", e.text);
    assert_int_equal(o.count, 2);
    unit_text("url", o.at[0].url, "https://a.example/?a=1&b=2");
    unit_text("title", o.at[0].title, "\"A\" < B");
    unit_text("no title", o.at[1].title, "https://b.example/");
    buf_free(&b);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows), cmocka_unit_test(test_refused), cmocka_unit_test(test_round)};
    return cmocka_run_group_tests_name("opml", tests, NULL, NULL);
}
