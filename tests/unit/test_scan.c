/* The quick look must never miss a page that names a brand. Three ways of asking: cases written by hand, the tree's own text of real pages (words taken from it
 * at random must be found in the bytes), and posts for which src/text says that a brand is meant. */
#include "recorded.h"
#include "unit.h"

#include "base/buf.h"
#include "base/fold.h"
#include "base/utf8.h"
#include "parse/charset.h"
#include "parse/feed.h"
#include "parse/html.h"
#include "parse/scan.h"
#include "parse/scan_parts.h"
#include "parse/thread_rules.h"
#include "text/text.h"

#include <dirent.h>
#include <stdlib.h>
#include <time.h>

static struct strs list(struct arena *a, const char *const *names)
{
    struct strs out = {0};
    for (; names && *names; names++) strs_add(a, &out, str_from(*names));
    return out;
}

static const struct scan_patterns *patterns_of(struct arena *a, const char *const *aliases)
{
    struct brand b = {.id = STR("x"), .aliases = list(a, aliases)};
    return scan_compile(a, &b, 1);
}

/* Both halves must agree, with links collected or not. */
static bool names(const struct scan_patterns *p, str bytes, enum scan_syntax syntax)
{
    struct scan_want want = {.syntax = syntax}, plain = {.syntax = syntax, .plain = true};
    bool yes = scan_page(p, bytes, &want);
    if (yes != scan_page(p, bytes, &plain)) fail_msg("the plain way says %d", !yes);
    return yes;
}

/* ---- cases */

static const char *const aliases[] = {"Telvia", "Deutsche Bahn", "Müllerstraße", "DB", "ING", "Otto", "1&1", "Linkedin", "Porsche", "McDonald's", "Жигули", NULL};

struct row {
    const char *page;
    bool named;
};

static const struct row html_rows[] = {
    {"", false},
    {"<p>Telvia", true},
    {"<p>TELVIA.", true},
    {"telvia", true},
    {"<p>telvi a", false},
    {"<p>Telvias Netz", true},
    {"<p>das Telvianetz, Heimtelvia", true},
    {"<p>#MeinTelviaFail", true},
    {"<p>Teeelviaaa", true},
    {"<p>Teelvia", false},
    {"<p>Tel<b>via</b>", true},
    {"<p>Tel<!-- x > y -->via", true},
    {"<p>Tel<!-->via", true},
    {"<p>Tel<!--->via", true},
    {"<p>Tel<!-- --!>via", true},
    {"<p>Tel<div>via</div>", false},
    {"<p>Tel<br>via", false},
    {"<p>Tel<wbr>via", true},
    {"<p>Tel&shy;via Tel&#173;via", true},
    {"<p>Tel&#xAD;via", true},
    {"<p>Tel\xC2\xADvia", true},
    {"<p>Tel\xADvia \xE4", true},
    {"<p>Tel\xE2\x80\x8Bvia", true},
    {"<p>Tel\xEF\xBB\xBFvia", true},
    {"<p>Tel&ZeroWidthSpace;via", true},
    {"<p>T&#101;lvia", true},
    {"<p>T&#x65;lvia", true},
    {"<p>T&#0000101;lvia", true},
    {"<p>T&#101lvia", true},
    {"<p>T\xC3\xA9lvi\xC3\xA0", true},
    {"<p>Te\xCC\x81lvia", true},
    {"<p>T&eacute;lvia", true},
    {"<p>T&eacutelvia", true},
    {"<p>T&aelvia", false},
    {"<p>Deutsche Bahn", true},
    {"<p>Deutsche  \n Bahn", true},
    {"<p>Deutsche&nbsp;Bahn", true},
    {"<p>Deutsche-Bahn-Tower", true},
    {"<p>#DeutscheBahn", true},
    {"<p>Deutsche <b>Bahn</b>", true},
    {"<p>Deutsche</p><p>Bahn", true},
    {"<p>Deutsche Post", false},
    {"<p>M\xC3\xBCllerstra\xC3\x9F""e", true},
    {"<p>M\xFCllerstra\xDF""e", true},
    {"<p>Muellerstrasse", true},
    {"<p>MU\xCC\x88LLERSTRASSE", true},
    {"<p>M&uuml;llerstra&szlig;e", true},
    {"<p>M&#252;llerstra&#xDF;e", true},
    {"<p>Mu&#776;llerstrasse", true},
    {"<p>Mullerstrasse", false},
    {"<p>die DB", true},
    {"<p>DB's DBs DB-App", true},
    {"<p>adb feedback dbms Windbeutel", false},
    {"<p>#MeineDB", true},
    {"<p>ING hat", true},
    {"<p>ingles", true},
    {"<p>eine Singdrossel", false},
    {"<p>Lotto, Motto, bottom", false},
    {"<p>Ottokatalog", true},
    {"<p>bei 1&amp;1 und 1&1", true},
    {"<p>11 und 1.100", false},
    {"<p>1&1-Netz", true},
    {"<p>1/1x", true},
    {"<p>11 und 21", false},
    {"<p>Linked:in", true},
    {"<p>der Porschfahrer", true},
    {"<p>bei McDonald\xE2\x80\x99s", true},
    {"<p>bei McDonald&rsquo;s", true},
    {"<p>\xD0\x96\xD0\xB8\xD0\xB3\xD1\x83\xD0\xBB\xD0\xB8", true},
    {"<p>\xD0\x96\xD0\x98\xD0\x93\xD0\xA3\xD0\x9B\xD0\x98", true},
    {"<p>\xD0\x96\xD0\xB8\xD0\xB3\xD1\x83\xD0\xBB", false},
    /* what is searched, and what is not */
    {"<style>Telvia</style><script>Telvia</script><!-- Telvia -->", false},
    {"<script type=\"application/ld+json\">{\"name\":\"Tel\\u0076ia\"}</script>", true},
    {"<script id=x type='application/json'>{\"a\":\"M\\u00fcllerstra\\u00dfe\"}</script>", true},
    {"<script>window.__STATE__ = {\"a\":\"Telvia\"}</script>", true},
    {"<script>var a = \"Telvia\"</script>", false},
    {"<title>Telvia</title>", true},
    {"<title>a <!-- Telvia</title>", true},
    {"<textarea><b>Telvia</textarea>", true},
    {"<img alt=\"Telvia\">", true},
    {"<img alt=Telvia>", true},
    {"<img alt='M&uuml;llerstra&szlig;e'>", true},
    {"<a title=\"x > Telvia\">", true},
    {"<a class=\"Telvia\" id=Telvia>", false},
    {"<a href=\"https://www.telvia.example/x\">", true},
    {"<a href='https://x.example/foretelvia'>", true},
    {"<a href='https://x.example/tel\nvia'>", true},
    {"<a href=https://x.example/?a=1&amp;b=&#116;elvia>", true},
    {"<a href=http://%74elvia.example>", true},
    {"<img src=/telvia.png><link href=/telvia.css><script src=/telvia.js></script>", false},
    {"<area href=/telvia><base href=/>", true},
    {"<meta name=description content=\"Tel&lt;b&gt;via\">", true},
    {"<meta content='Tel<b>via</b>'>", true},
    {"<data value=Telvia>", true},
    /* tags that are odd */
    {"<div class=\"a\"\">Telvia\"></div>", true},
    {"<div =\"a>Telvia\"", true},
    {"<div a=b\">Telvia", true},
    {"<div a = \"b > c\" d>Telvia", true},
    {"<div a=\"b > Telvia\">", false},
    {"<div a='>'>Telvia", true},
    {"<div a/b/>Telvia", true},
    {"<div\fa>Telvia", true},
    {"</div a=\">\">Telvia", true},
    {"</ x>Telvia", true},
    {"</>Telvia", true},
    {"<>Telvia", true},
    {"a < Telvia", true},
    {"a <3 Telvia", true},
    {"<?php Telvia ?>", false},
    {"<!DOCTYPE html \">Telvia", true},
    {"<![CDATA[Telvia]]>", false},
    {"<![CDATA[<!-->Telvia", true},
    {"Tel<![CDATA[x]]>via", true},
    {"<math><mi>Tel<![CDATA[via]]></mi></math>", true},
    {"<plaintext><a Telvia", true},
    {"<xmp><a Telvia</xmp>", true},
    {"<script><!-- <script> </script> Telvia --></script>", false},
    {"<script><!-- <script> </script> --></script>Telvia", true},
    {"<script><!-- </script>Telvia", true},
    {"<script><!-- --> <script> </script>Telvia", true},
    {"<script>a</scripts></script >Telvia", true},
    {"<style>a</style>Telvia", true},
    {"<svg><style/></svg>Telvia", true},
    {"<svg><title/></svg>Telvia", true},
    {"<p>Tel<svg><path d=1/><title>x</title></svg>via", true},
    {"<p>Tel<span hidden>x</span>via", true},
    {"<p>Tel<span style=\"display: none\">x<span>y</span></span>via", true},
    {"<p>Tel<noscript>x</noscript>via", true},
    {"<p>Tel<script>x</script>via", true},
    {"<p>Tel<button><i>x</i></button>via", true},
    {"<svg><text>x</text></svg>DB", true},
    {"<span hidden>x</span>DB", true},
    {"<title>Foo</title></head><body>DB", true},
    {"<textarea>x</textarea>DB", true},
    {"<p>Tel<table>via<tr><td>x</table>", true},
    {"<p>Tel<img class=emoji alt=vi>a", true},
    {"<p>Tel<img class=emoji alt=''>via", true},
    {"<p>Caf\xE9\xA0\xBB Telvia", true},
};

static void hand_written_pages(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    const struct scan_patterns *p = patterns_of(a, aliases);
    assert_false(scan_always(p));
    for (size_t i = 0; i < sizeof html_rows / sizeof *html_rows; i++)
        if (names(p, str_from(html_rows[i].page), SCAN_HTML) != html_rows[i].named)
            fail_msg("%s: %s", html_rows[i].page, html_rows[i].named ? "missed" : "named, which it is not");
    arena_free(a);
}

static const struct {
    enum scan_syntax syntax;
    const char *text;
    bool named;
} other_rows[] = {
    {SCAN_JSON, "{\"a\":\"Telvia\"}", true},
    {SCAN_JSON, "{\"a\":\"Tel\\u00advia\"}", true},
    {SCAN_JSON, "{\"a\":\"M\\u00FCllerstra\\u00DFe\"}", true},
    {SCAN_JSON, "{\"a\":\"Mu\\u0308llerstrasse\"}", true},
    {SCAN_JSON, "{\"a\":\"{\\\"b\\\":\\\"M\\\\u00fcllerstra\\\\u00dfe\\\"}\"}", true},
    {SCAN_JSON, "{\"a\":\"<p>Tel<b>via<\\/b>\"}", true},
    {SCAN_JSON, "{\"a\":\"\\u003cp\\u003eTel\\u003cb class=\\\"x\\\"\\u003evia\"}", true},
    {SCAN_JSON, "{\"a\":\"&lt;p&gt;Tel&lt;b&gt;via\"}", true},
    {SCAN_JSON, "{\"a\":\"M&uuml;llerstra&szlig;e\"}", true},
    {SCAN_JSON, "{\"a\":\"M\\u0026uuml;llerstra&#223;e\"}", true},
    {SCAN_JSON, "{\"a\":\"x <b Telvia y\"}", true},
    {SCAN_JSON, "{\"a\":\"Deutsche <Bahn> y\"}", true},
    {SCAN_JSON, "{\"a\":\"Tel</p>via\"}", false},
    {SCAN_JSON, "{\"a\":\"Tel\\nvia\"}", false},
    {SCAN_JSON, "{\"a\":\"Deutsche\\nBahn\"}", true},
    {SCAN_JSON, "[\"\xD0\x96\\u0438\xD0\xB3\xD1\x83\xD0\xBB\xD0\xB8\"]", true},
    {SCAN_XML, "<rss><title>Telvia</title>", true},
    {SCAN_XML, "<d>Tel&lt;b&gt;via&lt;/b&gt;</d>", true},
    {SCAN_XML, "<d><![CDATA[<p>Tel<b>via</b>]]></d>", true},
    {SCAN_XML, "<d>Tel<![CDATA[via]]></d>", true},
    {SCAN_XML, "<d><![CDATA[Tel]]>via</d>", true},
    {SCAN_XML, "<d>M&amp;uuml;llerstra&amp;szlig;e</d>", true},
    {SCAN_XML, "<d>&amp;lt;b&amp;gt;Tel&amp;lt;/b&amp;gt;via</d>", true},
    {SCAN_XML, "<d>M\xFCllerstra\xDF""e</d>", true},
    {SCAN_XML, "<d>Tel</d><d>via</d>", true}, /* elements of XML are not known as blocks */
    {SCAN_XML, "<d><p>Tel</p><p>via</p></d>", false},
    {SCAN_XML, "<a href=\"https://telvia.example/\"/>", true},
    {SCAN_XML, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><d>x</d>", false},
    {SCAN_XML, "<?xml version=\"1.0\" encoding=\"koi8-r\"?><d>x</d>", true},
    {SCAN_HTML, "<meta charset=\"windows-1251\"><p>x", true},
    {SCAN_HTML, "<meta charset=\"utf-8\"><p>x", false},
    {SCAN_HTML, "<meta http-equiv=x content=\"text/html; charset=Shift_JIS\">", true},
    {SCAN_TEXT, "the Telvia", true},
    {SCAN_TEXT, "nothing", false},
    {SCAN_AUTO, "\xFF\xFE<\0p\0", true},
    {SCAN_AUTO, "{\"a\":\"Tel\\u00advia\"}", true},
    {SCAN_AUTO, "<?xml version=\"1.0\"?><d>Tel&lt;b&gt;via&lt;/b&gt;</d>", true},
    {SCAN_AUTO, "<p>Tel<b>via", true},
    {SCAN_AUTO, "Telvia", true},
};

static void other_syntaxes(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    const struct scan_patterns *p = patterns_of(a, aliases);
    for (size_t i = 0; i < sizeof other_rows / sizeof *other_rows; i++)
        if (names(p, str_from(other_rows[i].text), other_rows[i].syntax) != other_rows[i].named)
            fail_msg("%s: %s", other_rows[i].text, other_rows[i].named ? "missed" : "named, which it is not");
    static const char wide[] = "\0T\0e\0l\0v\0i\0a";
    assert_true(names(p, (str){wide, sizeof wide - 1}, SCAN_AUTO));
    arena_free(a);
}

/* Built to be slow: each is repeated to a megabyte, and every syntax must come through in proportion. */
static void odd_bytes_cost_no_more(void **state)
{
    (void)state;
    static const char *const units[] = {"<a", "&lt;a", "\\u003ca", "</", "<svg>", "t<span hidden>", "<!--", "<script>", "<title>", "<svg><![CDATA[", "<a x=\"", "&#", "\\", "t\xC3\xA4", "\xC3", "deutsche ", "<a href=& ",
                                        "<script><!--<script>", "<button>t", "<select>", "{\"@type\":", "og:type", "<x-a hidden><x-b>"};
    struct arena *a = arena_new(0);
    const struct scan_patterns *p = patterns_of(a, aliases);
    size_t n = 1 << 20;
    char *bytes = arena_raw(a, n, 1);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        for (int syntax = SCAN_HTML; syntax <= SCAN_TEXT; syntax++) {
            size_t length = strlen(units[i]);
            for (size_t k = 0; k < n; k++) bytes[k] = units[i][k % length];
            clock_t began = clock();
            (void)names(p, (str){bytes, n}, (enum scan_syntax)syntax);
            (void)scan_kind_of((str){bytes, n}, (enum scan_syntax)syntax);
            double seconds = (double)(clock() - began) / CLOCKS_PER_SEC;
            if (seconds > 3) fail_msg("%s in syntax %d: %.1f s", units[i], syntax, seconds);
        }
    arena_free(a);
}

/* ---- brands */

static void brands_of_all_kinds(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    static const char *const name[] = {"Zzyx*", "*netzwelt", NULL}, *const handles[] = {"@telvia_hilft", "zq@host.example", NULL}, *const tags[] = {"#xfail", NULL},
                             *const products[] = {"Flex L", NULL}, *const own[] = {"otto.example", "@nobody", "Some Author", NULL};
    struct brand b = {.id = STR("x"), .aliases = list(a, name), .handles = list(a, handles), .hashtags = list(a, tags), .products = list(a, products), .own = list(a, own)};
    const struct scan_patterns *p = scan_compile(a, &b, 1);
    static const struct row rows[] = {
        {"<p>der Zzyxling", true}, {"<p>die Neunetzwelt", true}, {"<p>@Telvia_Hilft", true}, {"<p>@zq@host.example", true}, {"<p>qzqz", false}, {"<p>#XFail", true},
        {"<p>#x_fail", false}, {"<p>Flex-L", true}, {"<a href=//www.lotto.example/>", true}, {"<img src=//cdn.otto.example/x.png>", true}, {"<a href=/telvia_hilft>", true}, {"<p>nobody", false}, {"<p>Some Author", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (names(p, str_from(rows[i].page), SCAN_HTML) != rows[i].named) fail_msg("%s: %d", rows[i].page, !rows[i].named);
    struct brand all = {.id = STR("x"), .aliases = list(a, name), .match_all = true};
    assert_true(scan_always(scan_compile(a, &all, 1)));
    assert_true(scan_names(scan_compile(a, &all, 1), STR("<p>x"), SCAN_HTML));
    static const char *const heart[] = {"\xE2\x9D\xA4", NULL};
    assert_true(scan_always(patterns_of(a, heart)));
    assert_false(scan_names(scan_compile(a, NULL, 0), STR("<p>x"), SCAN_HTML));
    arena_free(a);
}

static void folds_like_the_words(void **state)
{
    (void)state;
    for (uint32_t r = 0x80; r < 0x3000; r++) {
        char mine[4], theirs[8];
        size_t n = scan_fold(r, mine), m = fold_rune(r, theirs);
        if (r == 0x212A || r == 0x212B) continue; /* normalised away before words are folded */
        if (n && (n != m || memcmp(mine, theirs, n) != 0)) fail_msg("U+%04X", r);
        if (!n && m && (unsigned char)theirs[0] < 0x80 && theirs[0] != '\'') fail_msg("U+%04X is folded to a letter", r);
    }
}

static void tags_are_known(void **state)
{
    (void)state;
    static const struct { const char *name; enum scan_tag tag; } rows[] = {
        {"p", TAG_BREAK}, {"BR", TAG_BREAK}, {"blockquote", TAG_BREAK}, {"h3", TAG_BREAK}, {"td", TAG_BREAK}, {"tr", TAG_TABLE}, {"span", TAG_INLINE}, {"x-y", TAG_INLINE},
        {"script", TAG_SCRIPT}, {"style", TAG_RAW}, {"title", TAG_REFERENCES}, {"textarea", TAG_REFERENCES}, {"svg", TAG_FOREIGN}, {"a", TAG_LINK}, {"base", TAG_BASE},
        {"noscript", TAG_UNSEEN}, {"plaintext", TAG_PLAIN}, {"img", TAG_IMAGE}, {"figcaption", TAG_BREAK}, {"b", TAG_INLINE}, {"plaintex", TAG_INLINE},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t n = strlen(rows[i].name);
        if (scan_tag(scan_tag_key((const unsigned char *)rows[i].name, n), n) != rows[i].tag) fail_msg("%s", rows[i].name);
    }
}

/* ---- links and kinds */

static void add_link(void *ctx, str href, str base)
{
    struct buf *b = ctx;
    buf_printf(b, "[%.*s|%.*s]", STR_ARG(base), STR_ARG(href));
}

static void links_in_order(void **state)
{
    (void)state;
    struct buf b;
    buf_init(&b, 4096);
    const struct scan_told told = {.link = add_link, .ctx = &b};
    const struct scan_want want = {.syntax = SCAN_HTML, .told = &told};
    str page = STR("<link rel=next href=/2><base href='https://b.example/'><a class=x HREF = \"/a?b&amp;c\">x</a><!-- <a href=no> -->"
                   "<script>'<a href=no>'</script><area href=z><a name=y><a href=''>");
    (void)scan_page(NULL, page, &want);
    unit_text("links", buf_str(&b), "[|/2][https://b.example/|/a?b&amp;c][https://b.example/|z][https://b.example/|]");
    buf_clear(&b);
    struct arena *a = arena_new(0);
    assert_true(scan_page(patterns_of(a, aliases), STR("<a href=1>Telvia</a><a href=2>"), &want));
    unit_text("links behind a name", buf_str(&b), "[|1][|2]");
    arena_free(a);
    buf_free(&b);
}

static void reservations_of_pages(void **state)
{
    (void)state;
    static const struct { const char *text; bool reserved; } rows[] = {
        {"<html><meta name=\"tdm-reservation\" content=\"1\">", true},
        {"<html><META CONTENT=' 1 ' NAME=TDM-Reservation>", true},
        {"<html><p><meta name=tdm-reservation content=1>", true},
        {"<html><meta name=tdm-reservation content=0>", false},
        {"<html><meta name=tdm-reservation>", false},
        {"<html><meta name=tdm-policy content=1> tdm-reservation", false},
        {"<html><!-- <meta name=tdm-reservation content=1> -->", false},
        {"<html><script>'<meta name=tdm-reservation content=1>'</script>", false},
        {"<html><meta property=tdm-reservation content=1>", false},
        {"{\"x\": \"<meta name=tdm-reservation content=1>\"}", false},
        {"", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (scan_reserves(str_from(rows[i].text)) != rows[i].reserved) fail_msg("%s", rows[i].text);
}

/* Every mark at every distance from the beginning, and at the end of the page. */
static void marks_of_threads(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    const struct scan_patterns *p = patterns_of(a, aliases);
    char page[64];
    for (size_t row = 0; row < thread_row_count; row++)
        for (size_t before = 0; before < 9; before++)
            for (size_t behind = 0; behind < 5; behind++) {
                size_t n = strlen(thread_rows[row].mark);
                memset(page, '-', sizeof page);
                memcpy(page + before, thread_rows[row].mark, n);
                if (!scan_is_thread(p, (str){page, before + n + behind})) fail_msg("%s behind %zu bytes", thread_rows[row].mark, before);
                if (scan_is_thread(p, (str){page, before + n - 1})) fail_msg("%s without its last byte", thread_rows[row].mark);
            }
    assert_true(scan_is_thread(p, STR("<DIV CLASS='MESSAGE--POST'>")));
    assert_false(scan_is_thread(p, STR("<p>no")));
    arena_free(a);
}

static void kinds_of_pages(void **state)
{
    (void)state;
    static const struct { const char *text; enum scan_kind kind; } rows[] = {
        {"<html><div class='message--post'>", SCAN_KIND_THREAD},
        {"<html><meta property='og:type' content='article'>", SCAN_KIND_ARTICLE},
        {"<html><meta content=\"product\" property=\"og:type\">", SCAN_KIND_PRODUCT},
        {"<html><script type=application/ld+json>{\"@type\": \"NewsArticle\"}</script>", SCAN_KIND_ARTICLE},
        {"<html><div itemtype='https://schema.org/Product'>", SCAN_KIND_PRODUCT},
        {"<html><p>x", SCAN_KIND_UNKNOWN},
        {"<?xml version='1.0'?><rss>", SCAN_KIND_FEED},
        {"{\"version\":\"https://jsonfeed.org/version/1\"}", SCAN_KIND_FEED},
        {"{}", SCAN_KIND_DATA},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (scan_kind_of(str_from(rows[i].text), SCAN_AUTO) != rows[i].kind) fail_msg("%s: %d", rows[i].text, (int)scan_kind_of(str_from(rows[i].text), SCAN_AUTO));
}

/* ---- against the tree */

static uint64_t seed = 42;

static uint32_t chance(uint32_t n)
{
    seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(seed >> 33) % n;
}

static bool word_at(str text, size_t from, size_t *n)
{
    size_t at = from, letters = 0;
    while (at < text.n) {
        size_t next = at;
        uint32_t r = utf8_next(text, &next);
        if (!utf8_is_letter(r) && !(r >= '0' && r <= '9')) break;
        letters++;
        at = next;
    }
    *n = at - from;
    return letters >= 2 && *n < 48;
}

/* A name of one to three words from the text at random; empty where there is none. */
static str take_name(struct arena *a, str text)
{
    if (text.n < 8) return (str){0};
    size_t at = chance((uint32_t)text.n), n;
    while (at < text.n && (text.p[at] & 0xC0) == 0x80) at++;
    while (at > 0 && (unsigned char)text.p[at - 1] > ' ') at--;
    if (!word_at(text, at, &n)) return (str){0};
    size_t end = at + n;
    for (uint32_t more = chance(4) == 0 ? chance(3) : 0; more && end + 1 < text.n && text.p[end] == ' ' && word_at(text, end + 1, &n); more--) end += n + 1;
    return str_dup(a, str_sub(text, at, end - at));
}

struct tally {
    size_t pages, needles;
};

static void try_needles(struct arena *a, const char *path, str bytes, str text, enum scan_syntax syntax, size_t times, struct tally *t)
{
    for (size_t i = 0; i < times; i++) {
        str name = take_name(a, text);
        if (!name.n) continue;
        struct brand b = {.id = STR("x")};
        strs_add(a, &b.aliases, name);
        if (!names(scan_compile(a, &b, 1), bytes, syntax)) fail_msg("%s: \"%.*s\" was missed", path, STR_ARG(name));
        t->needles++;
    }
    t->pages++;
}

/* The body of a recorded answer. */
static str read_body(struct arena *a, const char *path)
{
    str bytes = recorded_read(a, path);
    size_t at = str_starts(bytes, STR("HTTP/")) ? str_find(bytes, STR("\r\n\r\n")) : STR_NONE;
    return at == STR_NONE ? bytes : str_skip(bytes, at + 4);
}

static void try_page(const char *path, struct tally *t)
{
    struct arena *a = arena_new(0);
    str bytes = read_body(a, path);
    enum scan_syntax syntax = scan_syntax_of(bytes);
    if (syntax == SCAN_HTML) {
        str text = charset_decode(a, bytes, (str){0}, CHARSET_HTML, NULL);
        str shown = html_text_of(a, html_parse(a, text).root, NULL);
        try_needles(a, path, bytes, shown, syntax, 60, t);
    } else if (syntax == SCAN_XML || syntax == SCAN_JSON) {
        struct feed_context context = {.url = STR("https://x.example/")};
        struct feed feed;
        struct err e;
        if (feed_parse(a, bytes, &context, &feed, &e))
            for (size_t i = 0; i < feed.count && i < 20; i++) {
                try_needles(a, path, bytes, feed.items[i].post.text, syntax, 6, t);
                try_needles(a, path, bytes, feed.items[i].post.title, syntax, 2, t);
            }
    }
    arena_free(a);
}

static void walk(const char *folder, struct tally *t)
{
    DIR *dir = opendir(folder);
    for (struct dirent *entry; dir && (entry = readdir(dir));) {
        char path[4096];
        if (entry->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (strchr(entry->d_name, '.')) try_page(path, t);
        else walk(path, t);
    }
    if (dir) closedir(dir);
}

static void real_pages(void **state)
{
    (void)state;
    struct tally t = {0};
    walk(ROOT "/../shared/data/pages/html", &t);
    walk(ROOT "/../shared/samples", &t);
    walk(ROOT "/../shared/data/feeds", &t);
    print_message("# %zu documents and items, %zu words of their text looked for\n", t.pages, t.needles);
    if (!t.pages) skip();
}

/* ---- against the words */

static const char *const pieces[] = {"Telvia", "telvia", "TELVIA", "Tel\xC2\xADvia", "Te\xCC\x81lvia", "Teeelvia", "Kunden", "netz", "s", "'s", "-", " ", ".", "\n", ":innen", "innen", "#", "@",
                                     "DB", "ing", "ING", "Mein", "Otto", "otto", "3", "1", "&", "O2", "Deutsche", "Bahn", "bahn", "M\xC3\xBCller", "Mu\xCC\x88ller", "MUELLER", "Porsch", "fahrer",
                                     "www.", ".de", "https://x.example/", "_", "Linked", "in", "\xF0\x9F\x98\x80", "e", "n", "a", "Vertrag", "Haus", ",", "!", "ooo", "t"};

static void whatever_the_words_find(void **state)
{
    (void)state;
    struct arena *a = arena_new(0), *page = arena_new(0);
    static const char *const other[] = {"Telvia", "DB", "ING", "Otto", "O2", "1&1", "Telvianer", "Müller", "Porsche", "Linkedin", NULL};
    static const char *const handles[] = {"@otto_hilft", NULL}, *const tags[] = {"meinedb", NULL}, *const own[] = {"bahn.de", NULL};
    struct brand b[10] = {{.id = STR("a")}};
    for (size_t i = 0; i < 10; i++) {
        b[i] = (struct brand){.id = STR("a"), .file = STR("x")};
        strs_add(a, &b[i].aliases, str_from(other[i]));
    }
    b[3].handles = list(a, handles);
    b[1].hashtags = list(a, tags);
    b[6].own = list(a, own);
    struct text_options o = {.brands = b, .brand_count = 10};
    const struct text *t;
    struct err e;
    assert_true(text_new(a, &o, &t, &e));
    struct text_scratch *s = text_scratch_new();
    const struct scan_patterns *p = scan_compile(a, b, 10);
    size_t meant = 0, named = 0;
    for (size_t i = 0; i < 20000; i++) {
        struct buf text;
        buf_init(&text, 4096);
        for (uint32_t k = 1 + chance(7); k; k--) buf_putz(&text, pieces[chance(sizeof pieces / sizeof *pieces)]);
        str clean = utf8_clean(page, buf_str(&text));
        bool yes = text_names_brand(t, s, clean), look = names(p, buf_str(&text), SCAN_TEXT);
        if (yes && !look) fail_msg("\"%.*s\" was missed", STR_ARG(buf_str(&text)));
        meant += yes;
        named += look;
        buf_free(&text);
        arena_reset(page);
    }
    print_message("# %zu of 20000 texts name a brand, the look says %zu\n", meant, named);
    assert_true(meant > 2000 && named < 16000);
    text_scratch_free(s);
    arena_free(page);
    arena_free(a);
}

/* ---- pages put together at random, nested as they should be */

static const char *const word_pieces[] = {"Tel", "via", "Deutsche", "Bahn", " ", "\n ", "Ot", "to", "D", "B", "M&uuml;l", "ler", "M\xC3\xBC", "Mu&#776;l", "1", "&amp;", "x", "s", "-", ".", "&shy;", "\xE2\x80\x8B",
                                          "katalog", "&nbsp;", "Te", "l", "v", "i", "a", "&#97;", "<wbr>", "<br>", "<!-- a > b -->", "<img src=x alt=y>", "<img class=emoji alt=ia>", "<input value=x>",
                                          "<script>if (a < b) x('</i>')</script>", "<style>b > i {}</style>", "<svg><path d='M1'/><g/><title>x</title></svg>", "<hr>", "<iframe>x</iframe>"};
static const char *const inline_tags[] = {"b", "i", "span class=\"a > b\"", "em", "mark", "a href='/x?a=1&b=2'", "x-y", "span hidden", "span style='display:none'", "noscript", "button", "svg", "sup"};
static const char *const block_tags[] = {"div", "section", "blockquote", "ul><li", "article id=x", "h2", "p", "div hidden"};

static void put_tag_end(struct buf *b, const char *tag)
{
    size_t n = strcspn(tag, " >");
    buf_printf(b, "</%.*s>", (int)n, tag);
}

/* A name in parts, with what does not part them in between. */
static void put_name(struct buf *b)
{
    static const char *const parts[][5] = {{"Tel", "via"}, {"T", "elv", "i", "a"}, {"D", "B"}, {"Ot", "to"}, {"1", "&amp;", "1"}, {"Deut", "sche", " ", "Ba", "hn"}, {"M&uuml;", "l", "ler"}, {"Mu", "&#776;l", "ler"}};
    static const char *const between[] = {"", "", "<b>", "</b>", "<!-- > -->", "&shy;", "<wbr>", "<img src=x>", "<script>'<b'</script>", "<svg><g>DB</g></svg>", "<span hidden>x</span>", "<noscript><p>x</p></noscript>",
                                          "<button>Tel</button>", "<select><option>x</select>", "<style>b</style>", "<i></i>", "<span style='display: none'>y<br></span>", "<canvas>Ot</canvas>"};
    const char *const *name = parts[chance(sizeof parts / sizeof *parts)];
    for (size_t i = 0; i < 5 && name[i]; i++) {
        buf_putz(b, name[i]);
        buf_putz(b, between[chance(sizeof between / sizeof *between)]);
    }
}

static void put_content(struct buf *b, int depth, bool block)
{
    for (uint32_t k = 1 + chance(5); k; k--) {
        uint32_t what = chance(11);
        if (what == 10) {
            put_name(b);
            continue;
        }
        if (what < 6 || depth == 0) {
            buf_putz(b, word_pieces[chance(sizeof word_pieces / sizeof *word_pieces)]);
            continue;
        }
        bool inner = what < 8 || !block;
        const char *tag = inner ? inline_tags[chance(sizeof inline_tags / sizeof *inline_tags)] : block_tags[chance(sizeof block_tags / sizeof *block_tags)];
        bool paragraph = strcmp(tag, "p") == 0 || strcmp(tag, "h2") == 0;
        buf_printf(b, "<%s>", tag);
        put_content(b, depth - 1, !inner && !paragraph);
        put_tag_end(b, tag);
    }
}

static void whatever_the_tree_shows(void **state)
{
    (void)state;
    /* The last one is a phrase: src/text takes compounds of its last word for it, too, which the look does not promise. */
    static const char *const other[] = {"Telvia", "DB", "Otto", "1&1", "M\xC3\xBCller", "Deutsche Bahn"};
    struct arena *a = arena_new(0), *page = arena_new(0);
    struct brand b[6];
    for (size_t i = 0; i < 6; i++) {
        b[i] = (struct brand){.id = STR("a"), .file = STR("x")};
        strs_add(a, &b[i].aliases, str_from(other[i]));
    }
    struct text_options o = {.brands = b, .brand_count = 5};
    const struct text *t;
    struct err e;
    assert_true(text_new(a, &o, &t, &e));
    struct text_scratch *s = text_scratch_new();
    const struct scan_patterns *p = scan_compile(a, b, 6);
    size_t meant = 0, named = 0;
    for (size_t i = 0; i < 20000; i++) {
        struct buf text;
        buf_init(&text, 1 << 18);
        put_content(&text, 3, true);
        str shown = html_text_of(page, html_parse(page, buf_str(&text)).root, NULL);
        bool yes = text_names_brand(t, s, shown) || str_contains(shown, STR("Deutsche Bahn")), look = names(p, buf_str(&text), SCAN_HTML);
        if (yes && !look) {
            fprintf(stderr, "%.*s\n", STR_ARG(buf_str(&text)));
            fail_msg("page %zu was missed", i);
        }
        meant += yes;
        named += look;
        buf_free(&text);
        arena_reset(page);
    }
    print_message("# %zu of 20000 pages name a brand, the look says %zu\n", meant, named);
    assert_true(meant > 1000 && named < 16000);
    text_scratch_free(s);
    arena_free(page);
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hand_written_pages), cmocka_unit_test(other_syntaxes), cmocka_unit_test(brands_of_all_kinds), cmocka_unit_test(folds_like_the_words),
        cmocka_unit_test(odd_bytes_cost_no_more), cmocka_unit_test(tags_are_known),     cmocka_unit_test(links_in_order), cmocka_unit_test(reservations_of_pages), cmocka_unit_test(marks_of_threads), cmocka_unit_test(kinds_of_pages),      cmocka_unit_test(real_pages),
        cmocka_unit_test(whatever_the_words_find), cmocka_unit_test(whatever_the_tree_shows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
