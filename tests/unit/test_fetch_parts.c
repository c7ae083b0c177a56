#include "unit.h"

#include "fetch/fetch.h"
#include "fetch/redirect.h"
#include "fetch/tdm.h"

struct hop {
    const char *seen[8]; /* the current one last */
    const char *location, *method;
    int32_t status;
    const char *url; /* NULL: none */
    enum outcome outcome;
    bool other_origin, get, permanent;
};

static const struct hop hops[] = {
    {{"https://a.example/x"}, "/y", "", 302, "https://a.example/y", OUTCOME_NONE, false, false, false},
    {{"https://a.example/x"}, "y#part", "", 301, "https://a.example/y", OUTCOME_NONE, false, false, true},
    {{"https://a.example/x"}, "y", "POST", 308, "https://a.example/y", OUTCOME_NONE, false, false, true},
    {{"https://a.example/x"}, "y", "POST", 303, "https://a.example/y", OUTCOME_NONE, false, true, false},
    {{"https://a.example/x"}, "y", "POST", 302, "https://a.example/y", OUTCOME_NONE, false, true, false},
    {{"https://a.example/x"}, "y", "POST", 307, "https://a.example/y", OUTCOME_NONE, false, false, false},
    {{"https://a.example/x"}, "https://b.example/x", "", 302, "https://b.example/x", OUTCOME_NONE, true, false, false},
    {{"https://a.example/x"}, "http://a.example/x", "", 302, "http://a.example/x", OUTCOME_NONE, true, false, false},
    {{"https://a.example/x"}, "https://a.example:8443/x", "", 302, "https://a.example:8443/x", OUTCOME_NONE, true, false, false},
    {{"http://a.example/"}, "https://a.example/", "", 301, "https://a.example/", OUTCOME_NONE, true, false, true},
    {{"https://a.example/x"}, "", "", 302, NULL, OUTCOME_BROKEN, false, false, false},
    {{"https://a.example/x"}, "file:///etc/passwd", "", 302, NULL, OUTCOME_REFUSED, false, false, false},
    {{"https://a.example/x"}, "/x", "", 302, "https://a.example/x", OUTCOME_REFUSED, false, false, false},
    {{"https://a.example/x", "https://a.example/y"}, "/x", "", 302, "https://a.example/x", OUTCOME_REFUSED, false, false, false},
    {{"https://a.example/1", "https://a.example/2", "https://a.example/3", "https://a.example/4", "https://a.example/5"}, "6", "", 302, "https://a.example/6", OUTCOME_NONE, false, false, false},
    {{"https://a.example/1", "https://a.example/2", "https://a.example/3", "https://a.example/4", "https://a.example/5", "https://a.example/6"}, "7", "", 302, "https://a.example/7", OUTCOME_REFUSED, false, false, false},
    {{"https://a.example/thread/17"}, "/", "", 302, "https://a.example/", OUTCOME_BROKEN, false, false, false},
    {{"https://a.example/thread/17"}, "/login?next=x", "", 302, "https://a.example/login?next=x", OUTCOME_BLOCKED, false, false, false},
    {{"https://a.example/thread/17"}, "https://consent.google.com/m?continue=x", "", 302, "https://consent.google.com/m?continue=x", OUTCOME_BLOCKED, true, false, false},
    {{"https://a.example/login"}, "/login/", "", 302, "https://a.example/login/", OUTCOME_NONE, false, false, false},
    {{"https://a.example/login-probleme"}, "/login-probleme/", "", 302, "https://a.example/login-probleme/", OUTCOME_NONE, false, false, false},
};

static void test_redirects(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    for (size_t i = 0; i < sizeof hops / sizeof *hops; i++) {
        const struct hop *h = &hops[i];
        struct strs seen = {0};
        for (size_t s = 0; s < 8 && h->seen[s]; s++) strs_add(a, &seen, str_from(h->seen[s]));
        struct redirect r = redirect_read(a, h->status, str_from(h->location), str_from(h->method), &seen, 5);
        unit_text(h->location, r.url, h->url ? h->url : "");
        if (r.outcome != h->outcome) fail_msg("%s: %s", h->location, outcome_name(r.outcome));
        assert_int_equal(r.other_origin, h->other_origin);
        assert_int_equal(r.get, h->get);
        assert_int_equal(r.permanent, h->permanent);
        assert_int_equal(r.why != NULL, h->outcome != OUTCOME_NONE);
    }
    arena_free(a);
}

static void test_tdm(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    const struct tdm *t = tdm_parse(a, STR("\xef\xbb\xbf[{\"location\":\"/\",\"tdm-reservation\":1,\"tdm-policy\":\"https://x\"},"
                                           "{\"location\":\"/open/*\",\"tdm-reservation\":0},{\"location\":\"/*.pdf$\",\"tdm-reservation\":\"1\"},"
                                           "{\"location\":7},{\"x\":1},8,null]"));
    assert_true(tdm_reserves(t, a, STR("/news/1")));
    assert_false(tdm_reserves(t, a, STR("/open/1")));
    assert_true(tdm_reserves(t, a, STR("/x.pdf")));
    static const char *const nothing[] = {"", "{}", "[", "null", "[]", "<html>", "{\"location\":\"/\",\"tdm-reservation\":1}", "[{\"location\":\"/\",\"tdm-reservation\":2}]"};
    for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++) assert_false(tdm_reserves(tdm_parse(a, str_from(nothing[i])), a, STR("/")));
    assert_false(tdm_reserves(NULL, a, STR("/")));
    const struct header one[] = {{STR_INIT("TDM-Reservation"), STR_INIT(" 1 ")}}, zero[] = {{STR_INIT("tdm-reservation"), STR_INIT("0")}};
    assert_non_null(tdm_header_reserves(one, 1));
    assert_null(tdm_header_reserves(zero, 1));
    static const struct { const char *usage; bool reserves; } usages[] = {
        {"tdm=n", true}, {"train-ai=n, TDM = n", true}, {"bots=n;x=1", true}, {"all=?0", true}, {"tdm=y", false}, {"train-ai=n, search=n", false}, {"tdmx=n", false},
        {"", false}, {"tdm", false}, {",=,;", false},
    };
    for (size_t i = 0; i < sizeof usages / sizeof *usages; i++)
        if (tdm_usage_reserves(str_from(usages[i].usage)) != usages[i].reserves) fail_msg("%s", usages[i].usage);
    const struct header usage = {STR("Content-Usage"), STR("search=y, tdm=n")};
    assert_non_null(tdm_header_reserves(&usage, 1));
    assert_false(tdm_header_reserves(NULL, 0));
    arena_free(a);
}

static void test_memory(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct fetch_memory m = {.robots = STR("User-agent: *\nDisallow: /\n"), .robots_status = 200, .robots_at = 1790000000000, .tdm = STR("[]"), .tdm_status = 404,
                             .tdm_at = 1790000000001, .not_before = 1790000000002, .delay_ms = 2500, .failures = 3,
                             .quota_left = 17, .quota_limit = 300, .quota_reset_at = 1790000000003, .quota_window_ms = 300000},
                        got;
    struct buf b;
    buf_init(&b, 1 << 20);
    fetch_memory_pack(&m, &b);
    assert_true(fetch_memory_unpack(a, buf_str(&b), &got));
    unit_same("robots", got.robots, m.robots);
    unit_same("tdm", got.tdm, m.tdm);
    assert_int_equal(got.robots_status, 200);
    assert_int_equal(got.robots_at, m.robots_at);
    assert_int_equal(got.tdm_at, m.tdm_at);
    assert_int_equal(got.not_before, m.not_before);
    assert_int_equal(got.delay_ms, 2500);
    assert_int_equal(got.failures, 3);
    assert_int_equal(got.quota_left, 17);
    assert_int_equal(got.quota_limit, 300);
    assert_int_equal(got.quota_reset_at, m.quota_reset_at);
    assert_int_equal(got.quota_window_ms, 300000);
    for (size_t n = 0; n < b.n; n++) assert_false(fetch_memory_unpack(a, (str){b.p, n}, &got)); /* no part of it is taken for the whole */
    assert_false(fetch_memory_unpack(a, STR("hm0\n1 2 3"), &got));
    buf_free(&b);
    arena_free(a);
}

/* ---------------------------------------------------------------- the fetcher without a network */

struct refused {
    const char *url, *contact, *why;
};

static void test_refusals(void **state)
{
    (void)state;
    static const struct refused rows[] = {
        {"https://forum.example/", "", "no contact"},
        {"http://10.0.0.1/", "https://x.example", "not public"},
        {"http://127.0.0.1:1/", "", "not public"},
        {"http://[::ffff:10.0.0.1]/", "https://x.example", "not public"},
        {"http://2130706433/", "https://x.example", "not public"},
        {"http://localhost/", "", "not public"},
        {"ftp://forum.example/", "https://x.example", "no http"},
        {"nonsense", "https://x.example", "no http"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct fetch_options o = fetch_defaults();
        struct request r = {.url = str_from(rows[i].url), .delay_ms = -1};
        struct err e = {0};
        o.contact = str_from(rows[i].contact);
        struct response *response = fetch_once(&o, &r, &e);
        assert_non_null(response);
        if (response->outcome != OUTCOME_REFUSED) fail_msg("%s: %s", rows[i].url, outcome_name(response->outcome));
        if (!str_contains(response->why, str_from(rows[i].why))) fail_msg("%s: %.*s", rows[i].url, STR_ARG(response->why));
        arena_free(response->arena);
    }
}

static void test_contact(void **state)
{
    static const struct {
        const char *contact;
        bool good;
    } rows[] = {
        {"care@telvia.example", true}, {"mailto:care@telvia.example", true}, {"https://telvia.example/crawler?x=1#y", true}, {"HTTP://telvia.example", true}, {"root@localhost", true},
        {"", false}, {"  ", false}, {"foo", false}, {"@telvia", false}, {"care@", false}, {"a@b@c", false}, {"a b@c.example", false}, {"care@telvia.example\r\nX-Evil: 1", false},
        {"https://", false}, {"https:///x", false}, {"https://x.example/a)", false}, {"(https://x.example)", false}, {"javascript:alert(1)", false}, {"m\xc3\xbcller@x.example", false},
        {"telvia.example", false}, {"//x.example@y", false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (fetch_contact_good(str_from(rows[i].contact)) != rows[i].good) fail_msg("`%s` should be %s", rows[i].contact, rows[i].good ? "good" : "refused");
}

/* The name is public as far as anybody can see, and its answer is not. */
static void test_rebinding(void **state)
{
    (void)state;
    static const char *const answers[] = {"rebind.example:80:127.0.0.1", "rebind.example:80:10.0.0.1", "rebind.example:80:169.254.169.254", "rebind.example:80:[::1]"};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        struct fetch_options o = fetch_defaults();
        struct request r = {.url = STR("http://rebind.example/x"), .delay_ms = 0};
        struct err e = {0};
        o.contact = STR("https://x.example");
        o.resolve = str_from(answers[i]);
        o.retry_ms = 1;
        struct response *response = fetch_once(&o, &r, &e);
        assert_non_null(response);
        if (response->outcome != OUTCOME_REFUSED) fail_msg("%s: %s: %.*s", answers[i], outcome_name(response->outcome), STR_ARG(response->why));
        arena_free(response->arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_redirects), cmocka_unit_test(test_tdm),      cmocka_unit_test(test_memory),
        cmocka_unit_test(test_contact), cmocka_unit_test(test_refusals),  cmocka_unit_test(test_rebinding),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
