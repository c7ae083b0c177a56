#include "unit.h"

#include "fetch/robots.h"

#include <stdlib.h>

/* One file, asked for several targets. Agent "bot" unless another is named. */
struct row {
    const char *file, *target;
    bool allowed;
    const char *agent;
};

#define UA "User-agent: bot\n"
#define ALL "User-agent: *\n"

static const struct row rows[] = {
    /* RFC 9309, 5.1: simple example */
#define SIMPLE                                                                                                                 \
    "User-Agent: *\nDisallow: *.gif$\nDisallow: /example/\nAllow: /publications/\n\n"                                          \
    "User-Agent: foobot\nDisallow:/\nAllow:/example/page.html\nAllow:/example/allowed.gif\n\n"                                 \
    "User-Agent: barbot\nUser-Agent: bazbot\nDisallow: /example/page.html\n\nUser-Agent: quxbot\n"
    {SIMPLE, "/example/page.html", true, "foobot"},
    {SIMPLE, "/example/allowed.gif", true, "foobot"},
    {SIMPLE, "/example/", false, "foobot"},
    {SIMPLE, "/publications/", false, "foobot"},
    {SIMPLE, "/example/page.html", false, "barbot"},
    {SIMPLE, "/example/page.html", false, "bazbot"},
    {SIMPLE, "/example/other.html", true, "BarBot"},
    {SIMPLE, "/example/page.html", true, "quxbot"},
    {SIMPLE, "/anything.gif", true, "quxbot"},
    {SIMPLE, "/example/x", false, "other"},
    {SIMPLE, "/publications/x", true, "other"},
    {SIMPLE, "/x/y.gif", false, "other"},
    {SIMPLE, "/x/y.gif?z", true, "other"},
    {SIMPLE, "/publications/y.gif", true, "other"},
    /* RFC 9309, 5.2: longest match */
    {"User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n", "/example/page/", true, "foobot"},
    {"User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n", "/example/page/disallowed.gif", false, "foobot"},
    {"User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n", "/other", true, "foobot"},
    /* RFC 9309, 2.2.1: groups merged */
#define MERGED "user-agent: ExampleBot\ndisallow: /foo\ndisallow: /bar\n\nuser-agent: ExampleBot\ndisallow: /baz\n"
    {MERGED, "/foo", false, "ExampleBot"},
    {MERGED, "/bar", false, "ExampleBot"},
    {MERGED, "/baz", false, "ExampleBot"},
    {MERGED, "/qux", true, "ExampleBot"},
    {MERGED, "/foo", true, "other"},
    /* … and no matching groups other than "*" */
    {"user-agent: *\ndisallow: /foo\ndisallow: /bar\n\nuser-agent: BazBot\ndisallow: /baz\n", "/foo", false, "ExampleBot"},
    {"user-agent: *\ndisallow: /foo\ndisallow: /bar\n\nuser-agent: BazBot\ndisallow: /baz\n", "/bar", false, "ExampleBot"},
    {"user-agent: *\ndisallow: /foo\ndisallow: /bar\n\nuser-agent: BazBot\ndisallow: /baz\n", "/baz", true, "ExampleBot"},
    {"user-agent: *\ndisallow: /foo\ndisallow: /bar\n\nuser-agent: BazBot\ndisallow: /baz\n", "/foo", true, "BazBot"},
    {"user-agent: a\nuser-agent: b\ndisallow: /x\n\nuser-agent: c\ndisallow: /y\n", "/x", false, "b"},
    {"user-agent: a\nuser-agent: b\ndisallow: /x\n\nuser-agent: c\ndisallow: /y\n", "/x", true, "c"},
    {ALL "disallow: /a\n" UA "disallow: /b\n" ALL "disallow: /c\n", "/a", true, NULL},
    {ALL "disallow: /a\n" UA "disallow: /b\n" ALL "disallow: /c\n", "/b", false, NULL},
    {ALL "disallow: /a\n" UA "disallow: /b\n" ALL "disallow: /c\n", "/c", false, "x"},
    {ALL UA "disallow: /b\n", "/b", false, "x"},
    {ALL UA "disallow: /b\n", "/b", false, NULL},
    /* RFC 9309, 2.2.2: encoding */
    {UA "Disallow: /foo/bar?baz=quz\n", "/foo/bar?baz=quz", false, NULL},
    {UA "Disallow: /foo/bar?baz=https://foo.bar\n", "/foo/bar?baz=https%3A%2F%2Ffoo.bar", false, NULL},
    {UA "Disallow: /foo/bar?baz=https%3A%2F%2Ffoo.bar\n", "/foo/bar?baz=https://foo.bar", false, NULL},
    {UA "Disallow: /foo/bar?baz=https://foo.bar\n", "/foo/bar?baz=https://foo.bar", false, NULL},
    {UA "Disallow: /foo/bar/\xe3\x83\x84\n", "/foo/bar/%E3%83%84", false, NULL},
    {UA "Disallow: /foo/bar/%E3%83%84\n", "/foo/bar/\xe3\x83\x84", false, NULL},
    {UA "Disallow: /foo/bar/%e3%83%84\n", "/foo/bar/%E3%83%84", false, NULL},
    {UA "Disallow: /foo/bar/%62%61%7A\n", "/foo/bar/baz", false, NULL},
    {UA "Disallow: /foo/bar/baz\n", "/foo/bar/%62%61%7a", false, NULL},
    {UA "Disallow: /a%2Fb\n", "/a/b", true, NULL},
    {UA "Disallow: /wiki/Special:\n", "/wiki/Special%3ASearch", false, NULL},
    {UA "Disallow: /wiki/Special%3A\n", "/wiki/Special:Search", false, NULL},
    {UA "Disallow: /wiki/A_(b)\n", "/wiki/A_%28b%29", false, NULL},
    {UA "Disallow: /a%21b%40c%2Cd%3Be%5Bf%5D\n", "/a!b@c,d;e[f]", false, NULL},
    {UA "Disallow: /s?a=b%26c\n", "/s?a=b&c", true, NULL}, /* these part the fields of a form */
    {UA "Disallow: /s?a%3Db\n", "/s?a=b", true, NULL},
    {UA "Disallow: /s?a%2Bb\n", "/s?a+b", true, NULL},
    {UA "Disallow: /a%3Fb\n", "/a?b", true, NULL},
    {UA "Disallow: /*u=/b\n", "/a?u=%2Fb", false, NULL}, /* a wildcard may stand for the "?" */
    {UA "Disallow: /*u=%2Fb\n", "/a?u=/b", false, NULL},
    {UA "Disallow: /a/*%2Fb\n", "/a/c%2Fb", false, NULL},
    {UA "Disallow: /a/b\n", "/a?/b", true, NULL},
    {UA "Disallow: /a%2fb\n", "/a%2Fb", false, NULL},
    {UA "Disallow: /a/b\n", "/a%2Fb", true, NULL},
    {UA "Disallow: /a b\n", "/a%20b", false, NULL},
    {UA "Disallow: /a%20b\n", "/a b", false, NULL},
    {UA "Disallow: /%7Euser\n", "/~user", false, NULL},
    {UA "Disallow: /~user\n", "/%7euser", false, NULL},
    {UA "Disallow: /%zz\n", "/%zz", false, NULL},
    {UA "Disallow: /%4\n", "/%4", false, NULL},
    {UA "Disallow: /100%\n", "/100%", false, NULL},
    /* RFC 9309, 2.2.3: special characters */
    {UA "Disallow: /path/file-with-a-%2A.html\n", "/path/file-with-a-*.html", false, NULL},
    {UA "Disallow: /path/file-with-a-%2A.html\n", "/path/file-with-a-x.html", true, NULL},
    {UA "Disallow: /path/foo-%24\n", "/path/foo-$", false, NULL},
    {UA "Disallow: /path/foo-%24\n", "/path/foo-$x", false, NULL},
    {UA "Disallow: /path/foo-$x\n", "/path/foo-$x", false, NULL},
    {UA "Disallow: /path/foo-$\n", "/path/foo-", false, NULL},
    {UA "Disallow: /path/foo-$\n", "/path/foo-$", true, NULL},
    {UA "Allow: /this/path/exactly$\nDisallow: /\n", "/this/path/exactly", true, NULL},
    {UA "Allow: /this/path/exactly$\nDisallow: /\n", "/this/path/exactly/", false, NULL},
    {UA "Allow: /this/*/exactly\nDisallow: /\n", "/this/path/exactly", true, NULL},
    {UA "Allow: /this/*/exactly\nDisallow: /\n", "/this/exactly", false, NULL},
    /* wildcards */
    {UA "Disallow: /*\n", "/x", false, NULL},
    {UA "Disallow: *\n", "/", false, NULL},
    {UA "Disallow: /fish\n", "/fish.html", false, NULL},
    {UA "Disallow: /fish\n", "/fishheads/yummy.html", false, NULL},
    {UA "Disallow: /fish\n", "/Fish.asp", true, NULL},
    {UA "Disallow: /fish\n", "/catfish", true, NULL},
    {UA "Disallow: /fish*\n", "/fish", false, NULL},
    {UA "Disallow: /fish*\n", "/catfish", true, NULL},
    {UA "Disallow: /fish/\n", "/fish", true, NULL},
    {UA "Disallow: /fish/\n", "/fish/", false, NULL},
    {UA "Disallow: /*.php\n", "/folder/filename.php?parameters", false, NULL},
    {UA "Disallow: /*.php\n", "/windows.PHP", true, NULL},
    {UA "Disallow: /*.php$\n", "/filename.php?parameters", true, NULL},
    {UA "Disallow: /*.php$\n", "/filename.php", false, NULL},
    {UA "Disallow: /*.php$\n", "/x.php.php", false, NULL},
    {UA "Disallow: /*.php$\n", "/x.php5", true, NULL},
    {UA "Disallow: /fish*.php\n", "/fish.php", false, NULL},
    {UA "Disallow: /fish*.php\n", "/fishheads/catfish.php?p", false, NULL},
    {UA "Disallow: /fish*.php\n", "/Fish.PHP", true, NULL},
    {UA "Disallow: /a*b*c\n", "/a1b2c3", false, NULL},
    {UA "Disallow: /a*b*c\n", "/acb", true, NULL},
    {UA "Disallow: /a**b\n", "/ab", false, NULL},
    {UA "Disallow: /a*$\n", "/abc", false, NULL},
    {UA "Disallow: /a*b$\n", "/ab/ab", false, NULL},
    {UA "Disallow: /a*ab$\n", "/ab", true, NULL},
    {UA "Disallow: /$\n", "/", false, NULL},
    {UA "Disallow: /$\n", "/x", true, NULL},
    {UA "Disallow: $\n", "/", true, NULL},
    {UA "Disallow: /*?\n", "/x?y", false, NULL},
    {UA "Disallow: /*?\n", "/x", true, NULL},
    {UA "Disallow: /*?$\n", "/x?", false, NULL},
    {UA "Disallow: /*/foo\n", "/a?u=/foo", false, NULL},
    {UA "Disallow: /*?*u=%2Ffoo\n", "/a?u=/foo", false, NULL},
    {UA "Disallow: *.gif\n", "/x.gif", false, NULL},
    {UA "Disallow: fish\n", "/fish", true, NULL},
    {UA "Disallow: *fish\n", "/catfish", false, NULL},
    /* longest match, ties */
    {UA "Allow: /p\nDisallow: /\n", "/page", true, NULL},
    {UA "Disallow: /\nAllow: /p\n", "/page", true, NULL},
    {UA "Allow: /folder\nDisallow: /folder\n", "/folder/page", true, NULL},
    {UA "Disallow: /folder\nAllow: /folder\n", "/folder/page", true, NULL},
    {UA "Allow: /page\nDisallow: /*.htm\n", "/page.htm", false, NULL},
    {UA "Allow: /page\nDisallow: /*.ph\n", "/page.php5", true, NULL},
    {UA "Allow: /$\nDisallow: /\n", "/", true, NULL},
    {UA "Allow: /$\nDisallow: /\n", "/page.htm", false, NULL},
    {UA "Disallow: /x/page.html\nAllow: /x/\n", "/x/page.html", false, NULL},
    {UA "Disallow: \nAllow: \n", "/x", true, NULL},
    {UA "Allow: /x\n", "/y", true, NULL},
    {UA "Disallow: /\n", "/robots.txt", true, NULL},
    {UA "Disallow: /\n", "/robots.txt?x", false, NULL},
    /* which group */
    {"User-agent: Bot\nDisallow: /\n", "/x", false, NULL},
    {"User-agent: BOT/2.0\nDisallow: /\n", "/x", false, NULL},
    {"User-agent: bot 2.0\nDisallow: /\n", "/x", false, NULL},
    {"User-agent: bot-news\nDisallow: /\n", "/x", true, NULL},
    {"User-agent: bo\nDisallow: /\n", "/x", true, NULL},
    {"User-agent: robot\nDisallow: /\n", "/x", true, NULL},
    {"User-agent: bot\nDisallow: /x\n", "/x", false, "bot/1.0 (+https://a.example)"},
    {"User-agent: MJ12bot\nDisallow: /\n", "/x", false, "MJ12bot"},
    {ALL "Disallow: /\n" UA "Disallow:\n", "/x", true, NULL},
    {ALL "Disallow: /\n" UA, "/x", true, NULL},
    {"User-agent: * \nDisallow: /\n", "/x", false, NULL},
    {"User-agent: * x\nDisallow: /\n", "/x", false, NULL},
    {"User-agent: *x\nDisallow: /\n", "/x", true, NULL},
    {"Disallow: /\n", "/x", true, NULL},
    {"Disallow: /\n" UA "Disallow: /y\n", "/x", true, NULL},
    {"", "/x", true, NULL},
    {"User-agent:\nDisallow: /\n", "/x", true, NULL},
    {"<html><body>404: nothing here</body></html>\n", "/x", true, NULL},
    /* other lines do not end a group */
    {"User-agent: a\nSitemap: https://a.example/s.xml\n" UA "Disallow: /x\n", "/x", false, "a"},
    {"User-agent: a\nCrawl-delay: 5\n" UA "Disallow: /x\n", "/x", false, "a"},
    {"User-agent: a\nunknown: y\n\n\n" UA "Disallow: /x\n", "/x", false, "a"},
    {UA "Disallow: /x\n\nDisallow: /y\n", "/y", false, NULL},
    {UA "Disallow: /x\nSitemap: s\nDisallow: /y\n", "/y", false, NULL},
    {"User-agent: a\nDisallow:\n" UA "Disallow: /x\n", "/x", true, "a"},
    /* how lines are written */
    {"\xef\xbb\xbfUser-agent: bot\nDisallow: /x\n", "/x", false, NULL},
    {"\xef\xbbUser-agent: bot\nDisallow: /x\n", "/x", false, NULL}, /* what an editor left of it */
    {"\xbb\xbfUser-agent: bot\nDisallow: /x\n", "/x", true, NULL},
    {"User-agent: bot\rDisallow: /x\r", "/x", false, NULL},
    {"User-agent: bot\r\nDisallow: /x\r\n", "/x", false, NULL},
    {"User-agent: bot\n\rDisallow: /x\n\r", "/x", false, NULL},
    {"User-agent: bot\nDisallow: /x", "/x", false, NULL},
    {"  user-AGENT\t:\tbot  \n\t DISallow :/x  \n", "/x", false, NULL},
    {UA "Disallow: /x # not here\n", "/x", false, NULL},
    {UA "Disallow: /x#y\n", "/x", false, NULL},
    {UA "#Disallow: /x\n", "/x", true, NULL},
    {"User-agent: bot # us\nDisallow: /x\n", "/x", false, NULL},
    {UA "Disallow /x\n", "/x", false, NULL},
    {UA "Disallow /x y\n", "/x", true, NULL},
    {"User-agent bot\nDisallow: /x\n", "/x", false, NULL},
    {"useragent: bot\nDisallow: /x\n", "/x", false, NULL},
    {"user agent: bot\nDisallow: /x\n", "/x", false, NULL},
    {UA "Disalow: /x\n", "/x", false, NULL},
    {UA "Dissallow: /x\n", "/x", false, NULL},
    {UA "Disallow: /x: y\n", "/x:%20y", false, NULL},
    {UA "Disallow: http://a.example/x\n", "/x", true, NULL},
    {UA ": /x\nDisallow: /x\n", "/x", false, NULL},
    /* odd ones, as they are met */
    {"User-agent: bot/1.0\nUser-agent: other\n\n# remark\n\nDisallow: /x\n", "/x", false, NULL},
    {"Disallow: /x\n" UA "Allow: /y\n", "/x", true, NULL},
    {"User-agent: a\n\n" UA "Disallow: /x\n", "/x", false, "a"},
    {"User-agent: a\n# remark\n\n\n" UA "Disallow: /x\n", "/x", false, "a"},
    {"User-agent: bot\n\n\n\nDisallow: /x\n", "/x", false, NULL},
    {"User-agent: bot bot2\nDisallow: /x\n", "/x", false, NULL},
    {"User-agent: bot2 bot\nDisallow: /x\n", "/x", true, NULL},
    {"USER-AGENT: BOT\nDISALLOW: /x\n", "/x", false, NULL},
    {UA ALL "Disallow: /x\n", "/x", false, "zzz"},
    {ALL "Disallow: /x\n" UA "Crawl-delay: 5\n", "/x", true, NULL},
    {ALL "Crawl-delay: 1\n" UA "Disallow: /x\n", "/x", false, "zzz"},
    {"# User-agent: bot\nUser-agent: other\nDisallow: /\n", "/x", true, NULL},
    {UA "Disallow: /x\n" UA "Disallow: /y\n", "/y", false, NULL},
    {UA "Disallow: /x\n" UA "Disallow: /y\n", "/x", false, NULL},
    {UA "Disallow: /a$b\n", "/a$b", false, NULL},
    {UA "Disallow: /a$b$\n", "/a$b", false, NULL},
    {UA "Disallow: /a$b$\n", "/a$bc", true, NULL},
    {UA "Disallow: /***x\n", "/abcx", false, NULL},
    {UA "Disallow: /x**$\n", "/xyz", false, NULL},
    {UA "Disallow: /*$\n", "/x", false, NULL},
    {UA "Disallow: /x/*/\n", "/x/y", true, NULL},
    {UA "Disallow:\nDisallow: /x\n", "/x", false, NULL},
    {UA "Disallow: /\nAllow:\n", "/x", false, NULL},
    {UA "Disallow: /x\nAllow: /*\n", "/x", true, NULL}, /* as long: the milder one */
    {UA "allow: /x/y\ndisallow: /x\n", "/x/y", true, NULL},
    {UA "Disallow: /\xc3\xbc\n", "/%c3%bc", false, NULL},
    {UA "Disallow: /\xfc\n", "/%FC", false, NULL},
    {UA "Disallow: /a%2525\n", "/a%2525", false, NULL},
    {UA "Disallow: /a%2525\n", "/a%25", true, NULL},
    {UA "Disallow: /a%3f\n", "/a%3F", false, NULL},
    {UA "Disallow: /%2e%2e\n", "/..", false, NULL},
    {UA "Disallow: /X\n", "/x", true, NULL},
    {UA "Disallow: /x\t# remark\n", "/x", false, NULL},
    {UA "Disallow: /x#\n", "/x", false, NULL},
    {UA "Disallow: \"/x\"\n", "/x", true, NULL},
    {UA "Disallow: ./x\n", "/x", true, NULL},
    {UA "Disallow: ?x\n", "/?x", true, NULL},
    {UA "Disallow: *?x\n", "/a?x", false, NULL},
    {UA "Disallow=/x\n", "/x", true, NULL},
    {UA "Crawl-delay: 5\nDisallow: /x\n", "/x", false, NULL},
    {UA "Noindex: /x\nDisallow: /y\n", "/x", true, NULL},
    {UA "Disallow: /x Disallow: /y\n", "/y", true, NULL},
    /* targets */
    {UA "Disallow: /x\n", "https://a.example/x?y", false, NULL},
    {UA "Disallow: /x\n", "https://a.example/y#/x", true, NULL},
    {UA "Disallow: /\n", "https://a.example", false, NULL},
    {UA "Disallow: /?x\n", "https://a.example?x", false, NULL},
    {UA "Disallow: /x\n", "a.example/x", false, NULL},
    {UA "Disallow: /x$\n", "/x#y", false, NULL},
    {UA "Disallow: /\n", "", false, NULL},
    {UA "Disallow: //\n", "http://a.example//x", false, NULL},
};

static void test_table(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct row *r = &rows[i];
        const struct robots *robots = robots_parse(a, str_from(r->file), str_from(r->agent ? r->agent : "bot"));
        if (robots_allows(robots, a, str_from(r->target)) != r->allowed)
            fail_msg("row %zu: %s should be %s by\n%s", i, r->target, r->allowed ? "allowed" : "refused", r->file);
    }
    arena_free(a);
    assert_true(sizeof rows / sizeof *rows >= 120);
}

static void test_other_lines(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    const struct robots *r = robots_parse(a,
                                          STR("Sitemap: https://a.example/1.xml\nUser-agent: bot\nCrawl-delay: 2.5\nsitemap:/2.xml\n"
                                              "Content-Usage: train-ai=n\nContent-Usage: /open/ train-ai=y\nDisallow: /x\n"
                                              "User-agent: *\nCrawl-delay: 30\nContent-Signal: search=yes, ai-train=no\n"),
                                          STR("bot"));
    assert_int_equal(robots_crawl_delay_ms(r), 2500);
    assert_int_equal(robots_sitemaps(r)->count, 2);
    unit_text("sitemap", robots_sitemaps(r)->at[1], "/2.xml");
    unit_text("usage", robots_usage(r, a, STR("/y")), "train-ai=n");
    unit_text("usage", robots_usage(r, a, STR("/open/y")), "train-ai=y");
    assert_int_equal(robots_rule_count(r), 1);
    r = robots_parse(a, STR("User-agent: *\nCrawl-delay: 30\nContent-Signal: search=yes, ai-train=no\nCrawl-delay: x\nCrawl-delay: -1\n"), STR("bot"));
    assert_int_equal(robots_crawl_delay_ms(r), 30000);
    unit_text("signal", robots_usage(r, a, STR("/y")), "search=yes, ai-train=no");
    r = robots_parse(a, STR("User-agent: *\nCrawl-delay: 1e300\n"), STR("bot"));
    assert_int_equal(robots_crawl_delay_ms(r), 86400000);
    r = robots_parse(a, STR(""), STR("bot"));
    assert_int_equal(robots_crawl_delay_ms(r), -1);
    unit_text("no usage", robots_usage(r, a, STR("/")), "");
    arena_free(a);
}

/* A line ends at its first NUL; the next one is whole again. */
static void test_nul(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    static const char file[] = "User-agent: bot\0x\nDisallow: /x\0y\nAllow: /x\0\nDisallow: /z\n";
    const struct robots *r = robots_parse(a, (str){file, sizeof file - 1}, STR("bot"));
    assert_int_equal(robots_rule_count(r), 3);
    assert_true(robots_allows(r, a, STR("/xy")));
    assert_false(robots_allows(r, a, STR("/z")));
    arena_free(a);
}

static void test_huge(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    size_t n = 3 * ROBOTS_MAX;
    char *p = malloc(n);
    assert_non_null(p);
    memset(p, 'x', n);
    memcpy(p, "User-agent: *\nDisallow: /a\nDisallow: /long", 42);
    const struct robots *r = robots_parse(a, (str){p, n}, STR("bot"));
    assert_false(robots_allows(r, a, STR("/a")));
    assert_true(robots_allows(r, a, STR("/long"))); /* the line that was cut says nothing */
    memcpy(p + ROBOTS_MAX - 40, "\nDisallow: /near\n", 17);
    memcpy(p + ROBOTS_MAX + 40, "\nDisallow: /far\n", 16);
    r = robots_parse(a, (str){p, n}, STR("bot"));
    assert_false(robots_allows(r, a, STR("/near")));
    assert_true(robots_allows(r, a, STR("/far")));
    free(p);
    arena_free(a);
}

/* A pattern of stars against a long target: no more than linear for each piece. */
static void test_slow_pattern(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    static char file[40000], target[8000];
    memset(target, 'a', sizeof target);
    target[0] = '/';
    size_t n = (size_t)sprintf(file, "User-agent: *\nDisallow: /");
    for (int i = 0; i < 15000; i++, n += 2) memcpy(file + n, "*a", 2);
    memcpy(file + n, "b\n", 2);
    const struct robots *r = robots_parse(a, (str){file, n + 2}, STR("bot"));
    for (int i = 0; i < 50; i++) {
        assert_true(robots_allows(r, a, (str){target, sizeof target}));
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table),
        cmocka_unit_test(test_other_lines),
        cmocka_unit_test(test_nul),
        cmocka_unit_test(test_huge),
        cmocka_unit_test(test_slow_pattern),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
