#include "ladder.h"
#include "parse/charset.h"
#include "parse/feed.h"
#include "parse/out.h"
#include "parse/xml.h"
#include "unit.h"

static struct feed read(struct arena *a, str in, bool *ok, struct err *e)
{
    struct feed f;
    struct feed_context c = {.url = STR("https://blog.example/feed/"), .dates = {.now = INT64_C(1795000000000)}};
    *ok = feed_parse(a, in, &c, &f, e);
    return f;
}

struct row {
    const char *label, *in;
    const char *id, *url, *title, *text, *author, *lang;
    int64_t published; /* seconds; 0: unknown */
};

static const struct row rows[] = {
    {"rss 2.0",
     "<?xml version='1.0'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
     "<channel><language>de</language><item><guid isPermaLink='false'>g1</guid><link>https://blog.example/a</link><title>Netz &amp;amp; Tarif</title>"
     "<description>kurz</description><content:encoded><![CDATA[<p>Erst <b>so</b>,</p><p>dann so.</p>]]></content:encoded>"
     "<dc:creator>Ute</dc:creator><pubDate>Mon, 02 Mar 2026 08:15:00 +0100</pubDate></item></channel></rss>",
     "g1", "https://blog.example/a", "Netz & Tarif", "Erst so,\n\ndann so.", "Ute", "de", 1772435700},
    {"escaped html in a description", "<rss><channel><item><title>t</title><description>&lt;p&gt;Gr&amp;uuml;&amp;szlig;e&lt;/p&gt;</description></item></channel></rss>",
     NULL, NULL, "t", "Gr\xC3\xBC\xC3\x9F" "e", NULL, NULL, 0},
    {"atom with xhtml, xml:base and inherited author",
     "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en' xml:base='https://other.example/x/'><author><name>Ann</name></author>"
     "<entry><id>tag:1</id><title type='text'>a &lt; b</title><link href='y'/><updated>2026-03-02T08:15:00Z</updated>"
     "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>one<br/>two</div></content></entry></feed>",
     "tag:1", "https://other.example/x/y", "a < b", "one\ntwo", "Ann", "en", 0},
    {"rdf", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
     "<channel rdf:about='x'><title>c</title></channel><item rdf:about='https://a.example/1'><title>T</title><link>https://a.example/1</link>"
     "<dc:date>2026-03-02</dc:date></item></rdf:RDF>",
     "https://a.example/1", "https://a.example/1", "T", NULL, NULL, NULL, 1772409600},
    {"json feed", "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"c\", \"items\": [{\"id\": 7, \"url\": \"https://a.example/7\", "
     "\"content_text\": \"plain <b>\", \"authors\": [{\"name\": \"Bo\"}], \"date_published\": \"2026-03-02T08:15:00Z\"}]}",
     "7", "https://a.example/7", NULL, "plain <b>", "Bo", NULL, 1772439300},
    {"not well-formed: undefined entity, bare ampersand, open element",
     "  <rss><channel><item><title>A&nbsp;B & C</title><link>https://a.example/?a=1&b=2</link><description><p>x</channel></rss>",
     "https://a.example/?a=1&b=2", "https://a.example/?a=1&b=2", "A B & C", "x", NULL, NULL, 0},
    {"undeclared prefix", "<rss><channel><item><title>t</title><dc:creator>Mia</dc:creator></item></channel></rss>", NULL, NULL, "t", NULL, "Mia", NULL, 0},
    {"a comment feed", "<rss><channel><item><title>Von: Kai</title><link>https://b.example/a#comment-5</link><description>ja</description></item></channel></rss>",
     "https://b.example/a#comment-5", "https://b.example/a#comment-5", "Von: Kai", "ja", NULL, NULL, 0},
    {"references to blanks part words", "<rss><channel><item><title>a&#10;b</title><description>eins&#10;zwei&#13;&#xa;drei&#x9;vier&#13;\nf\xC3\xBCnf</description></item></channel></rss>",
     NULL, NULL, "a b", "eins\nzwei\ndrei vier\nf\xC3\xBCnf", NULL, NULL, 0},
    {"escaped twice, in CDATA", "<rss><channel><item><title>Q&amp;amp;amp;A</title><description><![CDATA[&lt;p&gt;Gr&amp;uuml;n, 3 &amp;lt; 4&lt;/p&gt;]]></description></item></channel></rss>",
     NULL, NULL, "Q&A", "Gr\xC3\xBCn, 3 < 4", NULL, NULL, 0},
    {"a reference that is escaped once more", "<rss><channel><item><title>t</title><description>&lt;p&gt;Gr&amp;amp;uuml;n &amp;amp; rot&lt;/p&gt;</description></item></channel></rss>",
     NULL, NULL, "t", "Gr\xC3\xBCn & rot", NULL, NULL, 0},
    {"tags in words about tags stay", "<rss><channel><item><title>t</title><description>&lt;p&gt;Use &amp;lt;p&amp;gt; so&lt;/p&gt;</description></item></channel></rss>",
     NULL, NULL, "t", "Use <p> so", NULL, NULL, 0},
    {"an apostrophe in a comment of the document type",
     "<!DOCTYPE rss [<!-- don't --><!ENTITY x \"]>\">]><rss><channel><item><title>t</title></item></channel></rss>", NULL, NULL, "t", NULL, NULL, NULL, 0},
    {"feedburner keeps the address behind its own",
     "<rss xmlns:f='http://rssnamespace.org/feedburner/ext/1.0'><channel><item><link>http://feedproxy.example/~r/1</link><title>t</title><f:origLink>https://a.example/1</f:origLink></item></channel></rss>",
     "https://a.example/1", "https://a.example/1", "t", NULL, NULL, NULL, 0},
    {"json feed with authors as texts, and figures beyond all measure",
     "{\"version\": \"https://jsonfeed.org/version/1\", \"x\": [1e999, Infinity], \"items\": [{\"id\": \"7\", \"title\": \"a &amp; <\\nb\", \"content_text\": \"one\\u0000two\", \"author\": \"Bo\"}]}",
     "7", NULL, "a & < b", "onetwo", "Bo", NULL, 0},
    {"a warning in front", "<br />\n<b>Warning</b>: foo() in /x.php<br />\n<?xml version='1.0'?><rss><channel><item><title>t</title></item></channel></rss>", NULL, NULL, "t", NULL, NULL, NULL, 0},
    {"rss author with mail", "<rss><channel><item><title>t</title><author>x@a.example (Jo Doe)</author></item></channel></rss>", NULL, NULL, "t", NULL,
     "Jo Doe", NULL, 0},
};

static void same(const struct row *row, const char *field, str got, const char *want)
{
    char label[200];
    snprintf(label, sizeof label, "%s: %s", row->label, field);
    unit_text(label, got, want ? want : "");
}

static void test_dialects(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        struct err e = {0};
        bool ok;
        struct feed f = read(a, str_from(rows[i].in), &ok, &e);
        if (!ok) fail_msg("%s: %s", rows[i].label, e.text);
        if (f.count != 1) fail_msg("%s: %zu items", rows[i].label, f.count);
        const struct post *p = &f.items[0].post;
        if (rows[i].id) same(&rows[i], "id", p->source_id, rows[i].id);
        assert_true(p->source_id.n > 0);
        same(&rows[i], "url", p->url, rows[i].url);
        same(&rows[i], "title", p->title, rows[i].title);
        same(&rows[i], "text", p->text, rows[i].text);
        same(&rows[i], "author", p->author, rows[i].author);
        same(&rows[i], "lang", p->lang, rows[i].lang);
        int64_t at = p->published.precision ? p->published.at / 1000 : 0;
        if (at != rows[i].published) fail_msg("%s: published %lld", rows[i].label, (long long)at);
        arena_free(a);
    }
}

/* The feed that an entry was taken from: its name, not all that its head says. */
static void test_source(void **state)
{
    static const char atom[] = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>t</title><source><id>urn:x</id><title>Blog X</title><link href='https://x.example/'/>"
                               "<updated>2026-01-01T00:00:00Z</updated></source></entry></feed>";
    static const char rss[] = "<rss><channel><item><title>t</title><source url='https://x.example/'>Blog X</source></item></channel></rss>";
    static const char *const all[] = {atom, rss};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        struct arena *a = arena_new(0);
        struct err e = {0};
        bool ok;
        struct feed f = read(a, str_from(all[i]), &ok, &e);
        assert_true(ok);
        unit_text("publisher", f.items[0].publisher, "Blog X");
        unit_text("its address", f.items[0].publisher_url, "https://x.example/");
        arena_free(a);
    }
}

static void test_refused(void **state)
{
    static const char *const bad[] = {"<!DOCTYPE html><html><body>log in</body></html>", "", "no markup", "{\"items\": 3}", "<foo/>"};
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct arena *a = arena_new(0);
        struct err e = {0};
        bool ok;
        (void)read(a, str_from(bad[i]), &ok, &e);
        if (ok) fail_msg("%s is no feed", bad[i]);
        assert_true(e.text[0]);
        arena_free(a);
    }
}

static void test_laughs(void **state)
{
    static const char in[] = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                             "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&c;&f;</title></item></channel></rss>";
    struct arena *a = arena_new(1 << 20);
    struct err e = {0};
    bool ok;
    (void)state;
    struct feed f = read(a, str_from(in), &ok, &e);
    assert_true(ok);
    unit_text("laughs", f.items[0].post.title, "&c;&f;");
    arena_free(a);
}

static void test_charsets(void **state)
{
    static const struct { const char *label; str in; str declared; enum charset_kind kind; const char *out; } cases[] = {
        {"utf-8 with mark", STR_INIT("\xEF\xBB\xBF" "a\xC3\xBC"), {0}, CHARSET_TEXT, "a\xC3\xBC"},
        {"utf-16 little", STR_INIT("\xFF\xFE" "a\0\xFC\0"), {0}, CHARSET_TEXT, "a\xC3\xBC"},
        {"utf-16 big", STR_INIT("\xFE\xFF\0a\0\xFC"), {0}, CHARSET_TEXT, "a\xC3\xBC"},
        {"utf-16 without mark", STR_INIT("<\0r\0s\0s\0>\0\xFC\0"), {0}, CHARSET_XML, "<rss>\xC3\xBC"},
        {"latin-1 declared", STR_INIT("gr\xFC\xDF"), STR_INIT("ISO-8859-1"), CHARSET_TEXT, "gr\xC3\xBC\xC3\x9F"},
        {"latin-1 declared as utf-8", STR_INIT("gr\xFC\xDF dich, sch\xF6n"), STR_INIT("utf-8"), CHARSET_TEXT, "gr\xC3\xBC\xC3\x9F dich, sch\xC3\xB6n"},
        {"utf-8 declared as latin-1", STR_INIT("gr\xC3\xBC\xC3\x9F"), STR_INIT("iso-8859-1"), CHARSET_TEXT, "gr\xC3\xBC\xC3\x9F"},
        {"windows quotes", STR_INIT("\x84so\x93"), STR_INIT("iso-8859-1"), CHARSET_TEXT, "\xE2\x80\x9Eso\xE2\x80\x9C"},
        {"xml declaration", STR_INIT("<?xml version='1.0' encoding='ISO-8859-15'?>\xA4"), {0}, CHARSET_XML, "<?xml version='1.0' encoding='ISO-8859-15'?>\xE2\x82\xAC"},
        {"meta", STR_INIT("<meta charset=windows-1251>\xCF"), {0}, CHARSET_HTML, "<meta charset=windows-1251>\xD0\x9F"},
        {"the last letter, where marks could follow", STR_INIT("\xF9\xEC"), STR_INIT("windows-1255"), CHARSET_TEXT, "\xD7\xA9\xD7\x9C"},
        {"latin-1 by another name", STR_INIT("\x84so\x93"), STR_INIT("ISO_8859-1"), CHARSET_TEXT, "\xE2\x80\x9Eso\xE2\x80\x9C"},
        {"unknown name", STR_INIT("a\xFC" "b"), STR_INIT("x-nothing"), CHARSET_TEXT, "a\xC3\xBC" "b"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *a = arena_new(0);
        unit_text(cases[i].label, charset_decode(a, cases[i].in, cases[i].declared, cases[i].kind, NULL), cases[i].out);
        arena_free(a);
    }
}

/* A tag with n attributes, of which `format` makes one each; and what follows. */
static str full_tag(struct arena *a, const char *begin, const char *format, size_t n, const char *rest)
{
    struct out o;
    out_init(&o, a);
    out_put(&o, str_from(begin));
    for (size_t i = 0; i < n; i++) {
        char attribute[40];
        snprintf(attribute, sizeof attribute, format, i);
        out_put(&o, str_from(attribute));
    }
    out_put(&o, str_from(rest));
    return out_str(&o);
}

/* 200,000 attributes in one tag kept libxml2 busy for four minutes, and nothing could stop it. What is too much goes, and what stands behind is read. */
static void test_full_tags(void **state)
{
    static const struct { const char *label, *begin, *attribute, *rest; size_t n, kept; bool item; } cases[] = {
        {"few", "<rss><a ", "b%zu='1' ", "/><item/></rss>", 90, 90, true},
        {"many", "<rss><a ", "b%zu='1' ", "/><item/></rss>", 3000, 100, true},
        {"many, not empty", "<rss><a ", "b%zu=\"1\" ", ">x</a><item/></rss>", 3000, 100, true},
        {"a comment in a value, that ends behind the limit", "<rss><a c='<!--' ", "b%zu='1' ", "d='-->' e='1'/><item/></rss>", 3000, 1, true},
        {"a quote that is not closed", "<rss><a ", "b%zu='1' ", "d='1/><item/></rss>", 3000, 100, false},
        {"namespaces", "<rss><a ", "xmlns:b%zu='u' ", "c='1'/><item/></rss>", 90, 1, true},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *a = arena_new(0);
        struct xml *root;
        struct err e = {0};
        bool recovered;
        size_t count = 0;
        if (!xml_parse(a, full_tag(a, cases[i].begin, cases[i].attribute, cases[i].n, cases[i].rest), &root, &recovered, &e)) fail_msg("%s: %s", cases[i].label, e.text);
        const struct xml *tag = xml_child(root, STR("a"));
        for (const struct xml_attr *at = tag ? tag->attrs : NULL; at; at = at->next) count++;
        if (count != cases[i].kept || (xml_child(root, STR("item")) != NULL) != cases[i].item) fail_msg("%s: %zu attributes", cases[i].label, count);
        arena_free(a);
    }
}

/* Behind a full tag one that is longer than all before it: nothing of it is missing. */
static void test_long_tag(void **state)
{
    enum { LONG = 5000 };
    struct arena *a = arena_new(0);
    struct xml *root;
    struct err e = {0};
    bool recovered;
    char rest[LONG + 100];
    (void)state;
    snprintf(rest, sizeof rest, "/><a c='%0*d' d='1'/><item/></rss>", LONG, 7);
    assert_true(xml_parse(a, full_tag(a, "<rss><z ", "b%zu='1' ", 120, rest), &root, &recovered, &e));
    assert_int_equal(xml_attr(xml_child(root, STR("a")), STR("c")).n, LONG);
    unit_text("behind it", xml_attr(xml_child(root, STR("a")), STR("d")), "1");
    assert_non_null(xml_child(root, STR("item")));
    arena_free(a);
}

/* Prefixes that many declare, as WordPress does at each entry, are known beyond the limit. */
static void test_many_namespaces(void **state)
{
    struct arena *a = arena_new(0);
    struct out o;
    struct err e = {0};
    bool ok;
    (void)state;
    out_init(&o, a);
    out_put(&o, STR("<feed xmlns='http://www.w3.org/2005/Atom'>"));
    for (size_t i = 0; i < 1000; i++) out_put(&o, STR("<entry><title>t</title><thr:total xmlns:thr='http://purl.org/syndication/thread/1.0'>7</thr:total></entry>"));
    out_put(&o, STR("</feed>"));
    struct feed f = read(a, out_str(&o), &ok, &e);
    assert_int_equal(f.count, 1000);
    assert_int_equal(f.items[0].post.replies, 7);
    assert_int_equal(f.items[999].post.replies, 7);
    arena_free(a);
}

static void parse_first(struct arena *a, void *ctx)
{
    struct feed f;
    struct feed_context c = {.url = STR("https://a.example/")};
    struct err e = {0};
    assert_true(feed_parse(a, str_from(ctx), &c, &f, &e));
}

static void test_ladder(void **state)
{
    (void)state;
    (void)ladder("rss", parse_first, (void *)(uintptr_t)rows[0].in, 4 << 20);
    (void)ladder("atom", parse_first, (void *)(uintptr_t)rows[2].in, 4 << 20);
    (void)ladder("json feed", parse_first, (void *)(uintptr_t)rows[4].in, 4 << 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_dialects), cmocka_unit_test(test_source), cmocka_unit_test(test_refused), cmocka_unit_test(test_laughs),
        cmocka_unit_test(test_charsets), cmocka_unit_test(test_full_tags), cmocka_unit_test(test_long_tag), cmocka_unit_test(test_many_namespaces), cmocka_unit_test(test_ladder),
    };
    return cmocka_run_group_tests_name("feed", tests, NULL, NULL);
}
