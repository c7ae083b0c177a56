#include "unit.h"

#include "base/url.h"

#include "config/defaults.h"

struct row {
    const char *base, *ref, *want; /* want NULL: refused */
};

static const struct row resolve_rows[] = {
    /* RFC 3986, section 5.4.1, over http */
    {"http://a/b/c/d;p?q", "g", "http://a/b/c/g"},
    {"http://a/b/c/d;p?q", "./g", "http://a/b/c/g"},
    {"http://a/b/c/d;p?q", "g/", "http://a/b/c/g/"},
    {"http://a/b/c/d;p?q", "/g", "http://a/g"},
    {"http://a/b/c/d;p?q", "//g", "http://g/"},
    {"http://a/b/c/d;p?q", "?y", "http://a/b/c/d;p?y"},
    {"http://a/b/c/d;p?q", "g?y", "http://a/b/c/g?y"},
    {"http://a/b/c/d;p?q", "#s", "http://a/b/c/d;p?q#s"},
    {"http://a/b/c/d;p?q", "g#s", "http://a/b/c/g#s"},
    {"http://a/b/c/d;p?q", "g?y#s", "http://a/b/c/g?y#s"},
    {"http://a/b/c/d;p?q", ";x", "http://a/b/c/;x"},
    {"http://a/b/c/d;p?q", "g;x?y#s", "http://a/b/c/g;x?y#s"},
    {"http://a/b/c/d;p?q", "", "http://a/b/c/d;p?q"},
    {"http://a/b/c/d;p?q", ".", "http://a/b/c/"},
    {"http://a/b/c/d;p?q", "./", "http://a/b/c/"},
    {"http://a/b/c/d;p?q", "..", "http://a/b/"},
    {"http://a/b/c/d;p?q", "../g", "http://a/b/g"},
    {"http://a/b/c/d;p?q", "../..", "http://a/"},
    {"http://a/b/c/d;p?q", "../../g", "http://a/g"},
    /* 5.4.2 */
    {"http://a/b/c/d;p?q", "../../../g", "http://a/g"},
    {"http://a/b/c/d;p?q", "../../../../g", "http://a/g"},
    {"http://a/b/c/d;p?q", "/./g", "http://a/g"},
    {"http://a/b/c/d;p?q", "/../g", "http://a/g"},
    {"http://a/b/c/d;p?q", "g.", "http://a/b/c/g."},
    {"http://a/b/c/d;p?q", "..g", "http://a/b/c/..g"},
    {"http://a/b/c/d;p?q", "./../g", "http://a/b/g"},
    {"http://a/b/c/d;p?q", "./g/.", "http://a/b/c/g/"},
    {"http://a/b/c/d;p?q", "g/../h", "http://a/b/c/h"},
    {"http://a/b/c/d;p?q", "g;x=1/../y", "http://a/b/c/y"},
    {"http://a/b/c/d;p?q", "g?y/../x", "http://a/b/c/g?y/../x"},
    {"http://a/b/c/d;p?q", "http:g", "http://a/b/c/g"},
    /* as pages write them */
    {"https://a.example", "x", "https://a.example/x"},
    {"https://a.example/", "  /x\n", "https://a.example/x"},
    {"https://a.example/", "/x\n  y", "https://a.example/x%20%20y"},
    {"https://a.example/", "\\x\\y", "https://a.example/x/y"},
    {"https://a.example/", "//B.Example:443/x", "https://b.example/x"},
    {"https://a.example/", "//B.Example:80/x", "https://b.example:80/x"},
    {"http://a.example:8080/x", "y", "http://a.example:8080/y"},
    {"", "HTTP://WWW.Example.COM", "http://www.example.com/"},
    {"", "http://www.example.com.:80/", "http://www.example.com/"},
    {"", "https:/a.example/x", "https://a.example/x"},
    {"", "https:\\\\a.example\\x", "https://a.example/x"},
    {"", "http://user:word@a.example/", "http://a.example/"},
    {"", "http://a.example/ü?q=ß", "http://a.example/%C3%BC?q=%C3%9F"},
    {"", "http://a.example/a b\"<>`{}|", "http://a.example/a%20b%22%3C%3E%60%7B%7D%7C"},
    {"", "http://a.example/%7Ex%2f%zz", "http://a.example/%7Ex%2f%zz"},
    {"", "http://a.example?x=1", "http://a.example/?x=1"},
    {"", "http://a.example/%2e%2E/b/%2e", "http://a.example/b/"},
    {"", "http://Bücher.example/", "http://xn--bcher-kva.example/"},
    {"", "http://BÜCHER.example/", "http://xn--bcher-kva.example/"},
    {"", "http://faß.de/", "http://xn--fa-hia.de/"},
    {"", "http://例え.テスト/", "http://xn--r8jz45g.xn--zckzah/"},
    {"", "http://münchen-ost.example/", "http://xn--mnchen-ost-9db.example/"},
    {"", "http://b%C3%BCcher.example/", "http://xn--bcher-kva.example/"},
    {"", "http://ａ．example/", "http://a.example/"},
    {"", "http://2130706433/", "http://127.0.0.1/"},
    {"", "http://0x7f.1/", "http://127.0.0.1/"},
    {"", "http://0177.0.0.01/", "http://127.0.0.1/"},
    {"", "http://1.2.3/", "http://1.2.0.3/"},
    {"", "http://1.2.3.4.5/", NULL},
    {"", "http://256.1.1.1/", NULL},
    {"", "http://4294967296/", NULL},
    {"", "http://[::1]:80/x", "http://[::1]/x"},
    {"", "http://[2001:DB8::1]:8080/x", "http://[2001:db8::1]:8080/x"},
    {"", "http://[::1/x", NULL},
    {"", "http://[::g]/x", NULL},
    {"", "http://a.example:0/", NULL},
    {"", "http://a.example:65536/", NULL},
    {"", "http://a.example:8a/", NULL},
    {"", "http://a.example:/", "http://a.example/"},
    {"", "http://", NULL},
    {"", "http:///", NULL},
    {"", "http://a b/", NULL},
    {"", "http://a%20b/", NULL},
    {"", "http://a..b/", NULL},
    {"", "http://a%2fb/", NULL},
    {"", "/x", NULL},
    {"", "", NULL},
    {"https://a.example/", "mailto:x@a.example", NULL},
    {"https://a.example/", "javascript:void(0)", NULL},
    {"https://a.example/", "JavaScript:void(0)", NULL},
    {"https://a.example/", "java\nscript:void(0)", NULL},
    {"https://a.example/", "data:text/html,x", NULL},
    {"https://a.example/", "ftp://a.example/", NULL},
    {"https://a.example/", "file:///etc/passwd", NULL},
    {"https://a.example/", "tel:+49", NULL},
    {"https://a.example/", "gopher://x/", NULL},
    {"ftp://a.example/", "x", NULL},
    {"https://a.example/x?q=1#f", "", "https://a.example/x?q=1"},
    {"https://a.example/x?q=1", "#", "https://a.example/x?q=1#"},
    {"https://a.example/x/y", "?", "https://a.example/x/y?"},
};

static void test_resolve(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    for (size_t i = 0; i < sizeof resolve_rows / sizeof *resolve_rows; i++) {
        const struct row *r = &resolve_rows[i];
        str got;
        bool ok = url_resolve(a, str_from(r->base), str_from(r->ref), &got);
        if (ok != (r->want != NULL))
            fail_msg("\"%s\" + \"%s\": %s %.*s", r->base, r->ref, ok ? "taken" : "refused", STR_ARG(got));
        unit_text(r->ref, got, r->want ? r->want : "");
        str again;
        if (ok) {
            assert_true(url_resolve(a, (str){0}, got, &again));
            unit_same(r->ref, again, got);
        }
    }
    arena_free(a);
}

static const struct row canonical_rows[] = {
    {NULL, "HTTP://A.Example:80/x#frag", "http://a.example/x"},
    {NULL, "https://a.example/x?utm_source=a&id=7&UTM_medium=b", "https://a.example/x?id=7"},
    {NULL, "https://a.example/x?fbclid=abc", "https://a.example/x"},
    {NULL, "https://a.example/x?b=2&a=1", "https://a.example/x?b=2&a=1"},
    {NULL, "https://a.example/x?", "https://a.example/x"},
    {NULL, "https://a.example/x?&&a=1&", "https://a.example/x?a=1"},
    {NULL, "https://a.example/x?a", "https://a.example/x?a"},
    {NULL, "https://a.example/x?a=", "https://a.example/x?a="},
    {NULL, "http://f.example/viewtopic.php?t=5&sid=0123456789abcdef0123456789abcdef", "http://f.example/viewtopic.php?t=5"},
    {NULL, "http://f.example/t;jsessionid=1A2B3C?x=1", "http://f.example/t?x=1"},
    {NULL, "http://f.example/t;jsessionid=1A2B3C/u", "http://f.example/t/u"},
    {NULL, "http://f.example/(S(lit3py55t21z5v55vlm25s55))/t.aspx", "http://f.example/t.aspx"},
    {NULL, "http://f.example/shop/(A(k2Yw3bXm5zQ7rT9uVcD)S(lit3py55t21z5v55vlm25s55))/t", "http://f.example/shop/t"},
    {NULL, "http://f.example/(S(lit3py55t21z5v55vlm25s55))", "http://f.example/"},
    {NULL, "http://f.example/(S(words))/t", "http://f.example/(S(words))/t"},
    {NULL, "http://f.example/a(S(lit3py55t21z5v55vlm25s55))/t", "http://f.example/a(S(lit3py55t21z5v55vlm25s55))/t"},
    {NULL, "http://f.example/(S)/t", "http://f.example/(S)/t"},
    {NULL, "http://f.example/(S())/t", "http://f.example/(S())/t"},
    {NULL, "http://f.example/t;v=1/u", "http://f.example/t;v=1/u"},
    {NULL, "http://f.example/?PHPSESSID=x", "http://f.example/"},
    {NULL, "http://f.example/?s=wort", "http://f.example/?s=wort"},
    {NULL, "http://f.example/?s=0a1b2c3d4e5f60718293", "http://f.example/"},
    {NULL, "http://a.example/%7euser/%c3%bc/%2f", "http://a.example/~user/%C3%BC/%2F"},
    {NULL, "http://a.example/a/%2e%2e/b", "http://a.example/b"},
    {NULL, "http://a.example/%zz?%4", "http://a.example/%zz?%4"},
    {NULL, "http://a.example/%3%32", "http://a.example/%3%32"},
    {NULL, "http://a.example/?u%74m_source=x&a=%62", "http://a.example/?a=b"},
    {NULL, "http://a.example/a/..;sid=1/b", "http://a.example/b"},
    {NULL, "mailto:a@b.example", ""},
    {NULL, "", ""},
};

static void test_canonical(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    const struct default_file *file = default_find(STR("lexicons/tracking-params.txt"));
    assert_non_null(file);
    const struct url_rules *rules = url_rules_parse(a, file->bytes);
    for (size_t i = 0; i < sizeof canonical_rows / sizeof *canonical_rows; i++) {
        str got = url_canonical(a, str_from(canonical_rows[i].ref), rules);
        unit_text(canonical_rows[i].ref, got, canonical_rows[i].want);
        if (got.n > 0) unit_same("again", url_canonical(a, got, rules), got);
    }
    unit_text("no rules", url_canonical(a, STR("http://a.example/?utm_x=1#y"), NULL), "http://a.example/?utm_x=1");
    arena_free(a);
}

static void test_parts(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct url u;
    assert_true(url_split(STR("https://a.example:8443/x/y?q=1#f"), &u));
    unit_text("host", u.host, "a.example");
    assert_int_equal(u.port, 8443);
    unit_text("path", u.path, "/x/y");
    unit_text("query", u.query, "q=1");
    unit_text("fragment", u.fragment, "f");
    assert_false(url_split(STR("https://"), &u));
    assert_false(url_split(STR("a.example"), &u));
    unit_text("origin", url_origin(a, STR("https://A.example:443/x")), "https://a.example");
    unit_text("origin", url_origin(a, STR("http://[::1]:8080/x")), "http://[::1]:8080");
    unit_text("view", url_origin_view(STR("http://a.example:81/x?y")), "http://a.example:81");
    unit_text("view", url_origin_view(STR("http://a.example?y")), "http://a.example");
    unit_text("view", url_origin_view(STR("x")), "");
    unit_text("target", url_target(STR("http://a.example?x#y")), "?x");
    unit_text("target", url_target(STR("http://a.example/p?x#y")), "/p?x");
    unit_text("target", url_target(STR("http://a.example")), "/");
    unit_text("host", url_host(STR("http://u:p@a.example:1/")), "a.example");
    assert_true(url_same_origin(STR("http://a.example/1"), STR("http://A.example:80/2")));
    assert_false(url_same_origin(STR("http://a.example/1"), STR("https://a.example/1")));
    assert_true(url_host_within(STR("forum.a.example"), STR("a.example")));
    assert_true(url_host_within(STR("a.example"), STR("A.example")));
    assert_false(url_host_within(STR("nota.example"), STR("a.example")));
    arena_free(a);
}

static void test_below(void **state)
{
    const str top = STR("https://a.example/forum");
    (void)state;
    assert_true(url_lies_below(top, top));
    assert_true(url_lies_below(STR("https://a.example/forum/1"), top));
    assert_true(url_lies_below(STR("https://a.example/forum?p=1"), top));
    assert_true(url_lies_below(STR("https://a.example/forum#c1"), top));
    assert_true(url_lies_below(STR("https://a.example/forum"), STR("https://a.example/")));
    assert_false(url_lies_below(STR("https://a.example/forums"), top));
    assert_false(url_lies_below(STR("https://a.example/"), top));
}

static void test_length(void **state)
{
    (void)state;
    static char longest[3 * URL_MAX];
    struct arena *a = arena_new(0);
    str got;
    memset(longest, 'x', sizeof longest);
    memcpy(longest, "http://a.example/", 17);
    assert_true(url_resolve(a, (str){0}, (str){longest, URL_MAX}, &got));
    assert_false(url_resolve(a, (str){0}, (str){longest, URL_MAX + 1}, &got));
    memset(longest + 17, ' ', sizeof longest - 17);
    longest[URL_MAX - 1] = 'x';
    assert_false(url_resolve(a, (str){0}, (str){longest, URL_MAX}, &got)); /* encoding makes it longer */
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_resolve),
        cmocka_unit_test(test_canonical),
        cmocka_unit_test(test_parts),
        cmocka_unit_test(test_below),
        cmocka_unit_test(test_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
