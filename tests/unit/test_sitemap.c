/* Sitemaps as they occur: tables of files and the addresses in them. */
#include "parse/sitemap.h"
#include "base/buf.h"
#include "parse/out.h"
#include "unit.h"

static const struct {
    const char *label, *file, *want; /* addresses, a line each; "!" in front of a message when it is refused */
} cases[] = {
    {"plain", "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://a.example/1</loc></url><url><loc> https://a.example/2?a=1&amp;b=2 \n</loc></url></urlset>",
     "https://a.example/1\nhttps://a.example/2?a=1&b=2\n"},
    {"prefix", "<s:urlset xmlns:s='x'><s:url><s:loc>https://a.example/1</s:loc><s:changefreq>daily</s:changefreq></s:url></s:urlset>", "https://a.example/1\n"},
    {"wrong namespace", "<urlset xmlns='http://wrong.example/'><url><loc>https://a.example/1</loc></url></urlset>", "https://a.example/1\n"},
    {"no namespace, byte order mark", "\xef\xbb\xbf<urlset><url><loc>https://a.example/1</loc></url></urlset>", "https://a.example/1\n"},
    {"index", "<sitemapindex><sitemap><loc>https://a.example/1.xml</loc><lastmod>2026-04-01</lastmod></sitemap></sitemapindex>", "https://a.example/1.xml\n"},
    {"no loc", "<sitemapindex><sitemap>\nhttps://a.example/1.xml\n</sitemap></sitemapindex>", "https://a.example/1.xml\n"},
    {"images, videos and translations are passed over",
     "<urlset><url><loc>https://a.example/1</loc><image:image><image:loc>https://a.example/1.png</image:loc><image:title>x</image:title></image:image><video:video><video:title>y</video:title>"
     "<video:player_loc>https://p.example</video:player_loc></video:video><xhtml:link rel='alternate' hreflang='de' href='https://a.example/de'/></url><url><image:image><image:loc>i</image:loc></image:image><loc>https://a.example/2</loc></url></urlset>",
     "https://a.example/1\nhttps://a.example/2\n"},
    {"CDATA and comments", "<urlset><!-- <url><loc>no</loc></url> --><url><loc><![CDATA[https://a.example/1?a=1&b=2]]></loc></url></urlset>", "https://a.example/1?a=1&b=2\n"},
    {"cut off", "<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/2</loc><lastm", "https://a.example/1\nhttps://a.example/2\n"},
    {"never closed", "<urlset><url><loc>https://a.example/1</loc><url><loc>https://a.example/2</loc></urlset>", "https://a.example/1\nhttps://a.example/2\n"},
    {"stray &", "<urlset><url><loc>https://a.example/1?a=1&b=2</loc></url></urlset>", "https://a.example/1?a=1&b=2\n"},
    {"capitals", "<URLSET><URL><LOC>https://a.example/1</LOC></URL></URLSET>", "https://a.example/1\n"},
    {"lines", "https://a.example/1\r\nhttp://a.example/2\n\nnothing\n", "https://a.example/1\nhttp://a.example/2\n"},
    {"none in it", "<urlset></urlset>", ""},
    {"a web page", "<!DOCTYPE html><html><body><a href='https://a.example/1'>x</a></body></html>", "!a web page where a sitemap was expected"},
    {"a feed", "<rss><channel><item><title>x</title></item></channel></rss>", "!this is no sitemap"},
    {"words", "nothing to see", "!this is no sitemap"},
    {"nothing", " \n", "!the sitemap is empty"},
};

static void test_cases(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *a = arena_new(0);
        struct sitemap s;
        struct err e = {.code = ERR_NONE};
        struct buf b;
        buf_init(&b, 1 << 20);
        if (sitemap_parse(a, str_from(cases[i].file), (str){NULL, 0}, &s, &e))
            for (size_t k = 0; k < s.count; k++) buf_printf(&b, "%.*s\n", STR_ARG(s.at[k].url));
        else
            buf_printf(&b, "!%s", e.text);
        unit_text(cases[i].label, buf_str(&b), cases[i].want);
        buf_free(&b);
        arena_free(a);
    }
}

static void test_news(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct sitemap s;
    struct err e;
    assert_true(sitemap_parse(a, STR("<urlset><url><loc>https://a.example/1</loc><lastmod>2026-04-01T10:00:00+02:00</lastmod><news:news><news:publication><news:name>N</news:name>"
                                     "<news:language>de</news:language></news:publication><news:publication_date>2026-03-31</news:publication_date><news:title>Telvia &amp; Co</news:title>"
                                     "</news:news></url></urlset>"), (str){NULL, 0}, &s, &e));
    assert_int_equal(s.count, 1);
    unit_text("title", s.at[0].title, "Telvia & Co");
    assert_int_equal(s.at[0].lastmod.at, INT64_C(1775030400000));
    assert_int_equal(s.at[0].published.precision, DATE_DAY);
    arena_free(a);
}

/* `step` between the dates of ten pages, the newest at `newest`. */
static bool plausible(int64_t newest, int64_t step, int64_t now)
{
    struct sitemap_entry list[10] = {0};
    for (int i = 0; i < 10; i++) list[i].lastmod = (struct date){newest - i * step, DATE_SECOND, 0};
    const struct sitemap s = {.at = list, .count = 10};
    return sitemap_dates_plausible(&s, now);
}

static void test_plausible(void **state)
{
    (void)state;
    int64_t now = INT64_C(1775030400000);
    assert_true(plausible(now, DATE_DAY_MS, now));
    assert_false(plausible(now, 0, now));
    assert_false(plausible(now - DATE_DAY_MS, 0, now));
    assert_false(plausible(now, DATE_MINUTE_MS, now)); /* a program that writes the time of each page's making */
    const struct sitemap none = {.count = 0};
    assert_false(sitemap_dates_plausible(&none, now));
}

static void test_limits(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct sitemap s;
    struct err e;
    struct buf b;
    buf_init(&b, SITEMAP_BYTES);
    for (int i = 0; i < SITEMAP_ENTRIES + 7; i++) buf_printf(&b, "https://a.example/%d\n", i);
    assert_true(sitemap_parse(a, buf_str(&b), (str){NULL, 0}, &s, &e));
    assert_int_equal(s.count, SITEMAP_ENTRIES);
    assert_int_equal(s.more, 7);
    buf_free(&b);
    arena_free(a);
}

struct pieces {
    struct arena *a;
    str bytes;
    struct sitemap s;
    struct err e;
};

static void parse_pieces(void *ctx)
{
    struct pieces *in = ctx;
    if (!sitemap_parse(in->a, in->bytes, (str){0}, &in->s, &in->e)) fail_msg("%s", in->e.text);
}

/* An address in 20,000 pieces costs no more than its letters. */
static void test_pieces(void **state)
{
    enum { PIECES = 20000 };
    struct arena *a = arena_new((size_t)4 << 20), *b = arena_new(0);
    struct pieces in = {.a = a, .e = {0}};
    struct out o;
    (void)state;
    out_init(&o, b);
    out_put(&o, STR("<urlset><url><loc>https://a.example/"));
    for (int i = 0; i < PIECES; i++) out_put(&o, STR("a<!---->"));
    out_put(&o, STR("</loc></url></urlset>"));
    in.bytes = out_str(&o);
    if (!arena_run(a, parse_pieces, &in, &in.e)) fail_msg("%s", in.e.text);
    assert_int_equal(in.s.count, 1);
    assert_int_equal(in.s.at[0].url.n, strlen("https://a.example/") + PIECES);
    arena_free(a);
    arena_free(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cases), cmocka_unit_test(test_news), cmocka_unit_test(test_plausible), cmocka_unit_test(test_limits), cmocka_unit_test(test_pieces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
