#include "ladder.h"
#include "source/describe.h"
#include "source/selftest.h"
#include "unit.h"

#define NOW INT64_C(1795000000000) /* 2026-11-18 */

static const char *one_secret(void *ctx, const char *name)
{
    (void)ctx;
    if (strcmp(name, "KEY") == 0) return "s3cret&";
    return strcmp(name, "PASSWORD") == 0 ? "pw\"1" : NULL;
}

static const struct environment env = {one_secret, NULL};

static struct sources *load(struct arena *a)
{
    struct sources *s = NULL;
    struct err e = {0};
    if (!sources_load(a, NULL, &env, &s, &e)) fail_msg("%s", e.text);
    return s;
}

static void tell(void *ctx, int64_t line, const char *wrong)
{
    if (wrong) print_error("%s:%lld: %s\n", (const char *)ctx, (long long)line, wrong);
}

static void test_shipped(void **state)
{
    struct arena *a = arena_new(0);
    struct sources *s = load(a);
    size_t failed = 0;
    (void)state;
    for (size_t i = 0; i < sources_broken(s)->count; i++) print_error("%.*s\n", STR_ARG(sources_broken(s)->at[i]));
    assert_int_equal(sources_broken(s)->count, 0);
    assert_true(sources_count(s) > 50);
    for (size_t i = 0; i < sources_count(s); i++) {
        const struct source_info *info = sources_at(s, i);
        failed += source_selftest(s, info->name, (str){0}, NOW, tell, NULL, str_dup_z(a, info->name));
    }
    assert_int_equal(failed, 0);
    arena_free(a);
}

/* A description for these tests. */
static const char notes[] =
    "title: Notes\nchecked: documentation\nsource: \"notes:{host}\"\n"
    "params: {host: {about: h}, tag: {about: t}}\n"
    "request: {url: \"https://{host}/notes?tag={tag|url}\"}\n"
    "since: {add: \"after={since|iso}\", margin: 1m}\n"
    "page: {cursor: /next, param: cursor, limit: 5, stop: [known, repeat]}\n"
    "rate: {remaining: x-left, reset: x-reset, unit: seconds, gap: 2s}\n"
    "errors: {message: /error, status: {404: empty}}\n"
    "state: {top: max /id}\n"
    "items:\n"
    "  - path: /notes\n"
    "    need: [/id exists]\n"
    "    skip: [/kind = ad]\n"
    "    deleted: [/gone = true]\n"
    "    children: /replies\n"
    "    lookup: {who: {in: $/people, key: /id, is: /by}}\n"
    "    fields: {id: /id, text: /text -> html, author: who:/name, published: /at, likes: /likes}\n"
    "    follow: {when: match, url: \"https://{host}/notes/{/id}\", need: [/more = true], as: notes}\n";

static const struct param params[] = {{STR_INIT("host"), STR_INIT("n.example"), 3, 5}, {STR_INIT("tag"), STR_INIT("a b"), 3, 20}};

static struct source_config config(void)
{
    return (struct source_config){.type = STR("notes"), .key = STR("notes(x)"), .params = params, .param_count = 2, .delay_ms = -1};
}

static struct harvest handle(struct arena *a, const struct sources *s, const char *state, struct request r, int32_t status, const char *body)
{
    struct source_config c = config();
    struct response response = {.arena = a, .request = r, .url = r.url, .status = status, .body = str_from(body), .at = NOW};
    static const struct header headers[] = {{STR_INIT("X-Left"), STR_INIT("0")}, {STR_INIT("X-Reset"), STR_INIT("30")}};
    struct harvest h;
    struct err e = {0};
    response.headers = headers;
    response.header_count = 2;
    if (!source_handle(s, &c, str_from(state), &response, NOW, a, &h, &e)) fail_msg("%s", e.text);
    return h;
}

static struct request first_request(struct arena *a, const struct sources *s, const char *state)
{
    struct source_config c = config();
    struct request_list list = {0};
    struct err e = {0};
    if (!source_plan(s, &c, str_from(state), NOW, a, &list, &e)) fail_msg("%s", e.text);
    assert_int_equal(list.count, 1);
    return list.at[0];
}

static void add_good(struct sources *s, const char *path, const char *yaml)
{
    struct problems p;
    if (!sources_add(s, str_from(path), str_from(yaml), &p)) fail_msg("%.*s", STR_ARG(p.at[0].text));
}

static str told(struct arena *a, const struct problems *p)
{
    struct buf *b = buf_owned(a, PROBLEMS_BYTES);
    problems_put(p, b);
    return str_dup(a, buf_str(b));
}

static struct sources *with_notes(struct arena *a)
{
    struct sources *s = load(a);
    add_good(s, "notes.yaml", notes);
    return s;
}

static void test_round(void **state)
{
    struct arena *a = arena_new(0);
    struct sources *s = with_notes(a);
    (void)state;
    struct request r = first_request(a, s, "");
    unit_text("first url", r.url, "https://n.example/notes?tag=a%20b");
    assert_int_equal(r.delay_ms, 2000);
    struct harvest h = handle(a, s, "", r, 200,
        "{\"next\": \"c2\", \"people\": [{\"id\": 1, \"name\": \"Ann\"}], \"notes\": ["
        "{\"id\": 9, \"by\": 1, \"text\": \"<p>one</p>\", \"at\": \"2026-03-02T08:15:00Z\", \"likes\": \"1.2K\", \"more\": true,"
        " \"replies\": [{\"id\": 8, \"by\": 2, \"text\": \"two\", \"replies\": [{\"id\": 7, \"text\": \"three\"}]}]},"
        "{\"id\": 10, \"kind\": \"ad\"}, {\"id\": 11, \"gone\": true}, {\"no\": 1}]}");
    assert_int_equal(h.outcome, OUTCOME_OK);
    assert_int_equal(h.post_count, 3);
    unit_text("author", h.posts[0].author, "Ann");
    unit_text("text", h.posts[0].text, "one");
    assert_int_equal(h.posts[0].likes, 1200);
    unit_text("source", h.posts[0].source, "notes:n.example");
    unit_text("parent", h.posts[1].parent, "9");
    unit_text("grandchild", h.posts[2].parent, "8");
    unit_text("thread", h.posts[2].thread, "9");
    assert_true(h.posts[1].likes == COUNT_UNKNOWN);
    assert_int_equal(h.deleted.count, 1);
    unit_text("deleted", h.deleted.at[0], "11");
    assert_int_equal(h.retry_at, NOW + 30000);
    /* The round is not over: nothing may be remembered yet. */
    assert_false(h.state_changed);
    assert_false(h.round_complete);
    assert_int_equal(h.next_count, 2);
    unit_text("follow-up", h.next[0].request.url, "https://n.example/notes/9");
    assert_int_equal(h.next[0].post, 0);
    unit_text("next page", h.next[1].request.url, "https://n.example/notes?tag=a%20b&cursor=c2");
    assert_int_equal(h.next[1].post, -1);
    assert_true(h.next[1].request.stop_known);

    /* Page 2 fails: the source's state stays as it was. */
    struct harvest broken = handle(a, s, "", h.next[1].request, 200, "<html>log in</html>");
    assert_int_equal(broken.outcome, OUTCOME_BLOCKED);
    assert_false(broken.state_changed);

    /* Page 2 succeeds and is the last: the mark of page 1 counts (an item that was deleted has been seen, too). */
    struct harvest last = handle(a, s, "", h.next[1].request, 200, "{\"notes\": [{\"id\": 3, \"text\": \"x\"}]}");
    assert_true(last.state_changed && last.round_complete);
    assert_true(str_contains(last.state, STR("\"top\":\"11\"")));

    /* The next round asks from the newest post on, less the margin. */
    struct request later = first_request(a, s, str_dup_z(a, last.state));
    unit_text("later", later.url, "https://n.example/notes?tag=a%20b&after=2026-03-02T08:14:00Z");
    arena_free(a);
}

static void test_outcomes(void **state)
{
    static const struct { const char *label, *body; int32_t status; enum outcome outcome; } rows[] = {
        {"empty", "{\"notes\": []}", 200, OUTCOME_EMPTY},
        {"error", "{\"error\": \"no such tag\"}", 200, OUTCOME_BROKEN},
        {"other shape", "{\"things\": []}", 200, OUTCOME_BROKEN},
        {"not JSON", "nonsense", 200, OUTCOME_BROKEN},
        {"page", "  <!DOCTYPE html>", 200, OUTCOME_BLOCKED},
        {"described status", "", 404, OUTCOME_EMPTY},
        {"forbidden", "", 403, OUTCOME_BLOCKED},
        {"too many", "", 429, OUTCOME_RATE},
        {"gone", "", 410, OUTCOME_GONE},
        {"server", "", 500, OUTCOME_BROKEN},
        {"unchanged", "", 304, OUTCOME_UNCHANGED},
        {"nothing", "", 200, OUTCOME_BROKEN},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        struct sources *s = with_notes(a);
        struct harvest h = handle(a, s, "", first_request(a, s, ""), rows[i].status, rows[i].body);
        if (h.outcome != rows[i].outcome) fail_msg("%s: %s (%.*s)", rows[i].label, outcome_name(h.outcome), STR_ARG(h.why));
        assert_true(outcome_success(h.outcome) || (h.why.n && !h.state_changed));
        arena_free(a);
    }
}

static void test_repeat(void **state)
{
    struct arena *a = arena_new(0);
    struct sources *s = with_notes(a);
    (void)state;
    struct harvest one = handle(a, s, "", first_request(a, s, ""), 200, "{\"next\": \"c\", \"notes\": [{\"id\": 1, \"text\": \"x\"}]}");
    assert_int_equal(one.next_count, 1);
    struct harvest two = handle(a, s, "", one.next[0].request, 200, "{\"next\": \"c\", \"notes\": [{\"id\": 1, \"text\": \"x\"}]}");
    assert_int_equal(two.next_count, 0);
    assert_true(two.round_complete);
    arena_free(a);
}

static void test_inherit(void **state)
{
    struct arena *a = arena_new(0);
    struct sources *s = with_notes(a);
    struct request r = first_request(a, s, "");
    (void)state;
    source_inherit(&r, STR("telvia"), a);
    struct harvest h = handle(a, s, "", r, 200, "{\"next\": \"c\", \"notes\": [{\"id\": 1, \"text\": \"x\"}]}");
    unit_text("about", h.posts[0].about, "telvia");
    assert_true(h.posts[0].about_inherited);
    struct harvest more = handle(a, s, "", h.next[0].request, 200, "{\"notes\": [{\"id\": 2, \"text\": \"y\"}]}");
    unit_text("next page", more.posts[0].about, "telvia");
    arena_free(a);
}

static const char keyed[] =
    "title: K\nchecked: documentation\nparams: {host: {about: h}}\nrequest: {url: \"https://{host}/x?a=1\"}\n"
    "auth: %s\nitems: [{path: /, fields: {id: /id}}]\n";

static struct request dressed(struct arena *a, struct sources *s, const char *auth, bool *ok, struct err *e)
{
    char yaml[1000];
    struct request_list list = {0};
    struct source_config c = config();
    c.type = STR("keyed");
    snprintf(yaml, sizeof yaml, keyed, auth);
    add_good(s, "keyed.yaml", yaml);
    if (!source_plan(s, &c, (str){0}, NOW, a, &list, e)) fail_msg("%s", e->text);
    assert_false(str_contains(list.at[0].url, STR("s3cret")));
    *ok = source_dress(s, &c, &list.at[0], a, e);
    return list.at[0];
}

static void test_credentials(void **state)
{
    struct arena *a = arena_new(0);
    struct sources *s = load(a);
    struct err e = {0};
    bool ok;
    (void)state;
    struct request r = dressed(a, s, "{bearer: \"{secret.KEY}\"}", &ok, &e);
    assert_true(ok && r.secret);
    unit_text("bearer", r.dress.headers[r.dress.header_count - 1].value, "Bearer s3cret&");
    r = dressed(a, s, "{query: {key: \"{secret.KEY}\"}}", &ok, &e);
    unit_text("query", r.dress.url, "https://n.example/x?a=1&key=s3cret%26");
    unit_text("its identity is without", r.url, "https://n.example/x?a=1");
    r = dressed(a, s, "{basic: \"{secret.KEY}:x\"}", &ok, &e);
    unit_text("basic", r.dress.headers[r.dress.header_count - 1].value, "Basic czNjcmV0Jjp4");
    r = dressed(a, s, "{bearer: \"{secret.NONE}\", required: no}", &ok, &e);
    assert_true(ok && !r.secret);
    r = dressed(a, s, "{bearer: \"{secret.NONE}\"}", &ok, &e);
    assert_true(!ok && e.code == ERR_REFUSED && strstr(e.text, "NONE"));
    arena_free(a);
}

static void test_session(void **state)
{
    struct arena *a = arena_new(0);
    struct sources *s = load(a);
    struct err e = {0};
    bool ok;
    (void)state;
    struct request r = dressed(a, s, "{session: {url: \"https://{host}/login\", body: '{\"p\":\"{secret.PASSWORD|json}\"}', token: /t}}", &ok, &e);
    assert_true(ok && r.secret);
    unit_text("url", r.url, "https://n.example/login");
    unit_text("body of its identity", r.body, "");
    unit_text("body", r.dress.body, "{\"p\":\"pw\\\"1\"}");
    struct source_config c = config();
    c.type = STR("keyed");
    struct response response = {.arena = a, .request = r, .url = r.url, .status = 200, .body = STR("{\"t\": \"tok\"}")};
    struct harvest h;
    assert_true(source_handle(s, &c, (str){0}, &response, NOW, a, &h, &e));
    assert_int_equal(h.next_count, 1);
    unit_text("then", h.next[0].request.url, "https://n.example/x?a=1");
    assert_true(source_dress(s, &c, &h.next[0].request, a, &e));
    unit_text("token", h.next[0].request.dress.headers[h.next[0].request.dress.header_count - 1].value, "Bearer tok");
    arena_free(a);
}

static void test_faults(void **state)
{
    static const struct { const char *yaml, *wants; } rows[] = {
        {"title: T\nchecked: recorded\nrequest: {url: \"https://{hots}/\"}\nitems: [{path: /, fields: {id: /id}}]\n", "{hots}"},
        {"title: T\nchecked: recorded\nrequest: {url: \"https://x/\"}\nitems: [{path: /, fields: {titel: /id}}]\n", "did you mean `title`"},
        {"title: T\nchecked: recorded\nrequest: {url: \"https://x/\"}\nitems: [{path: /, fields: {text: /id -> htlm}}]\n", "no transform"},
        {"title: T\nchecked: recorded\nrequest: {url: \"https://x/\"}\nitems: [{path: /, skip: [/a ist b], fields: {id: /id}}]\n", "no condition"},
        {"title: T\nchecked: recorded\nrequest: {url: \"https://x/?k={secret.A}\"}\nitems: [{path: /, fields: {id: /id}}]\n", "a secret belongs into"},
        {"title: T\nchecked: recorded\nrequest: {url: \"https://x/\"}\npage: {number: page}\nitems: [{path: /, fields: {id: /id}}]\n", "limit"},
        {"title: T\nchecked: recorded\nitems: [{path: /, fields: {id: /id}}]\n", "request"},
        {"title: T\nchecked: recorded\nformat: html\nrequest: {url: \"https://x/\"}\nitems: [{select: \"p[\", fields: {id: \"@id\"}}]\n", "selector"},
        {"title: T\nchecked: recorded\nrequest: {url: \"https://x/\"}\nitems: [{path: /, skip: [/a matches /(/], fields: {id: /id}}]\n", "pattern"},
        {"title: T\nchecked: recorded\nparams: {n: {about: n, example: \"1\", pattern: \\d+}}\nrequest: {url: \"https://x/{n}\"}\nitems: [{path: /, fields: {id: /id}}]\n", "between slashes"},
        {"title: T\nchecked: recorded\nparams: {n: {about: n, example: x1, pattern: /\\d+/}}\nrequest: {url: \"https://x/{n}\"}\nitems: [{path: /, fields: {id: /id}}]\n", "the example `x1` does not look like"},
        {"title: T\nchecked: recorded\nparams: {n: {about: n, default: \"1a\", pattern: /\\d+/}}\nrequest: {url: \"https://x/{n}\"}\nitems: [{path: /, fields: {id: /id}}]\n", "the default `1a` does not look like"},
    };
    struct arena *a = arena_new(0);
    struct sources *s = load(a);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct problems p;
        if (sources_add(s, STR("dir/t.yaml"), str_from(rows[i].yaml), &p)) fail_msg("should be refused: %s", rows[i].yaml);
        str all = told(a, &p);
        if (!str_contains(all, str_from(rows[i].wants)) || !str_starts(all, STR("dir/t.yaml:"))) fail_msg("\"%.*s\" does not say \"%s\"", STR_ARG(all), rows[i].wants);
    }
    arena_free(a);
}

/* What source_check() says of one source. */
static str checked(struct arena *a, const struct sources *s, const char *type, const struct param *given, size_t count)
{
    const struct source_config c = {.type = str_from(type), .params = given, .param_count = count, .line = 4, .column = 5};
    struct problems p;
    problems_init(&p, a, STR("b.yaml"));
    bool good = source_check(s, &c, &p);
    assert_int_equal(good, p.count == 0);
    return told(a, &p);
}

static void test_check(void **state)
{
    struct arena *a = arena_new(0);
    struct sources *s = load(a);
    static const struct param tag[] = {{STR_INIT("tagg"), STR_INIT("x"), 7, 9}};
    (void)state;
    unit_text("name", checked(a, s, "mastodon-tga", NULL, 0), "b.yaml:4:5: source `mastodon-tga` is not known; did you mean `mastodon-tag`?\n");
    unit_text("all at once", checked(a, s, "mastodon-tag", tag, 1),
              "b.yaml:4:5: source mastodon-tag needs `host` (the server, such as mastodon.social)\n"
              "b.yaml:7:9: source mastodon-tag has no parameter `tagg`; did you mean `tag`?\n");
    arena_free(a);
}

/* Signs that people write in front of names, and what else is no value of that kind. */
static void test_patterns(void **state)
{
    static const struct { const char *type, *key, *value, *wants; } rows[] = {
        {"mastodon-tag", "tag", "#acme", "not `#acme`; write `acme`"},
        {"mastodon-tag", "tag", "acme mobil", "not `acme mobil`"},
        {"mastodon-tag", "tag", "acme", ""},
        {"mastodon-tag", "tag", "größe_1", ""},
        {"reddit-subreddit", "subreddit", "r/de_EDV", "write `de_EDV`"},
        {"reddit-subreddit", "subreddit", "/r/de_EDV", "write `de_EDV`"},
        {"reddit-subreddit", "subreddit", "de_EDV+de", ""},
        {"bluesky-author", "actor", "@acme.example", "write `acme.example`"},
        {"bluesky-author", "actor", "did:plc:abc", ""},
        {"telegram", "channel", "@acme_news", "write `acme_news`"},
        {"github-comments", "repository", "acme", "not `acme`"},
        {"github-comments", "repository", "acme/app", ""},
        {"appstore-reviews", "app", "id284882215", "write `284882215`"},
    };
    struct arena *a = arena_new(0);
    struct sources *s = load(a);
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct param given[] = {{STR_INIT("host"), STR_INIT("h.example"), 3, 1}, {str_from(rows[i].key), str_from(rows[i].value), 7, 9}};
        const struct source_info *info = sources_find(s, str_from(rows[i].type));
        if (!info) fail_msg("there is no %s", rows[i].type);
        bool host = info->param_count && str_eq(info->params[0].name, STR("host"));
        str got = checked(a, s, rows[i].type, host ? given : given + 1, host ? 2 : 1);
        bool good = !rows[i].wants[0] ? !got.n : str_starts(got, STR("b.yaml:7:9: ")) && str_contains(got, str_from(rows[i].wants));
        if (!good) fail_msg("%s %s: \"%.*s\"", rows[i].type, rows[i].value, STR_ARG(got));
    }
    arena_free(a);
}

struct small {
    const struct sources *s;
    struct request r;
};

static void one_page(struct arena *a, void *ctx)
{
    struct small *t = ctx;
    (void)handle(a, t->s, "", t->r, 200, "{\"next\": \"c\", \"notes\": [{\"id\": 1, \"text\": \"<p>x</p>\", \"replies\": [{\"id\": 2}]}]}");
}

static void test_ladder(void **state)
{
    struct arena *a = arena_new(0);
    struct small t = {.s = with_notes(a)};
    (void)state;
    t.r = first_request(a, t.s, "");
    (void)ladder("interpreter", one_page, &t, 4 << 20);
    arena_free(a);
}

/* A blog that is the brand's own voice: its articles are, comments of others beneath are not. */
static void test_own_voice(void **state)
{
    static const char blog[] = "<rss><channel><item><guid>https://b.example/1</guid><title>Neu</title><author>Telvia</author><description>Text</description>"
                               "<wfw:commentRss xmlns:wfw='http://wellformedweb.org/CommentAPI/'>https://b.example/1/feed</wfw:commentRss></item></channel></rss>";
    static const char comments[] = "<rss><channel><item><guid>https://b.example/1#2</guid><author>Kai</author><description>Schlimm</description></item>"
                                   "<item><guid>https://b.example/1#3</guid><author>Telvia</author><description>Das tut uns leid</description></item></channel></rss>";
    struct arena *a = arena_new(0);
    struct sources *s = load(a);
    const struct param url[] = {{STR_INIT("url"), STR_INIT("https://b.example/feed"), 1, 1}};
    struct source_config c = {.type = STR("feed"), .key = STR("feed(b)"), .params = url, .param_count = 1, .delay_ms = -1, .own = true};
    struct response r = {.arena = a, .request = {.url = STR("https://b.example/feed")}, .url = STR("https://b.example/feed"), .status = 200, .body = str_from(blog), .at = NOW};
    struct harvest h;
    struct err e = {0};
    (void)state;
    if (!source_handle(s, &c, STR(""), &r, NOW, a, &h, &e)) fail_msg("%s", e.text);
    assert_int_equal(h.post_count, 1);
    assert_true(h.posts[0].flags & POST_OWN_VOICE);
    assert_int_equal(h.next_count, 1);
    r = (struct response){.arena = a, .request = h.next[0].request, .url = h.next[0].request.url, .status = 200, .body = str_from(comments), .at = NOW};
    if (!source_handle(s, &c, STR(""), &r, NOW, a, &h, &e)) fail_msg("%s", e.text);
    assert_int_equal(h.post_count, 2);
    assert_false(h.posts[0].flags & POST_OWN_VOICE);
    assert_true(h.posts[1].flags & POST_OWN_VOICE);
    arena_free(a);
}

static struct harvest read_as(struct arena *a, struct sources *s, const char *yaml, str body, str reset)
{
    struct source_config c = {.type = STR("mine"), .key = STR("mine"), .delay_ms = -1};
    struct header headers[] = {{STR("x-left"), STR("1")}, {STR("x-reset"), reset}};
    struct response r = {.arena = a, .url = STR("https://m.example/"), .headers = headers, .header_count = 2, .status = 200, .body = body, .at = NOW};
    struct harvest h;
    struct err e = {0};
    r.request.url = r.url;
    add_good(s, "mine.yaml", yaml);
    if (!source_handle(s, &c, (str){0}, &r, NOW, a, &h, &e)) fail_msg("%s", e.text);
    return h;
}

#define MINE "title: T\nchecked: documentation\nrequest: {url: \"https://m.example/\"}\nitems: [{path: /, fields: {id: /id, text: /text -> line}}]\n"

/* What servers send where a line, a time or an event is expected. */
static void test_odd_values(void **state)
{
    struct arena *a = arena_new(0);
    struct sources *s = load(a);
    (void)state;
    struct harvest h = read_as(a, s, MINE, STR("[{\"id\": 1, \"text\": \" one\\u0000two\\n three\\u0000 \"}]"), (str){0});
    assert_int_equal(h.post_count, 1);
    unit_text("U+0000 goes", h.posts[0].text, "onetwo three");
    static const char *const resets[] = {"-9223372036854775807", "9223372036854775807", "-1e300", "1e300", "0", "soon"};
    for (size_t i = 0; i < sizeof resets / sizeof *resets; i++)
        for (int unit = 0; unit < 2; unit++) {
            const char *yaml = unit ? MINE "rate: {remaining: x-left, reset: x-reset, unit: epoch}\n" : MINE "rate: {remaining: x-left, reset: x-reset, unit: seconds}\n";
            h = read_as(a, s, yaml, STR("[{\"id\": 1, \"text\": \"a\"}]"), str_from(resets[i]));
            assert_int_equal(h.post_count, 1);
            assert_false(h.has_quota);
        }
    struct source_config feed = {.type = STR("feed"), .key = STR("feed"), .delay_ms = -1};
    struct response page = {.arena = a, .url = STR("https://m.example/"), .status = 200, .at = NOW,
                            .body = STR("<?xml version=\"1.0\"?><!-- no type --><x:html xmlns:x=\"http://www.w3.org/1999/xhtml\"><x:body/></x:html>")};
    struct err e = {0};
    assert_true(source_handle(s, &feed, (str){0}, &page, NOW, a, &h, &e));
    assert_true(str_starts(h.why, STR("a web page, not a feed")));
    h = read_as(a, s, MINE "format: events\n", STR("event: delete\ndata: 7\n\ndata: {\"id\": 8, \"text\": \"a\"}\n"), (str){0});
    assert_int_equal(h.deleted.count, 1);
    assert_int_equal(h.post_count, 1);
    arena_free(a);
}

/* The state of a list that names itself by what is too long for a state: it ends, and what was known stays known. */
static void test_long_state(void **state)
{
    static const char yaml[] = "title: T\nchecked: documentation\nrequest: {url: \"https://m.example/\", body: \"{cursor}\"}\npage: {cursor: /next, param: cursor, limit: 3}\n"
                               "state: {top: max /id}\nitems: [{path: /list, fields: {id: /id, text: /text}}]\n";
    struct arena *a = arena_new(0);
    struct sources *s = load(a);
    struct buf b;
    (void)state;
    buf_init(&b, 4 << 20);
    for (int mark = 0; mark < 2; mark++) {
        buf_clear(&b);
        buf_putz(&b, mark ? "{\"list\": [{\"text\": \"a\", \"id\": \"" : "{\"list\": [{\"id\": 1, \"text\": \"a\"}], \"next\": \"");
        buf_fill(&b, 'x', 300000);
        buf_putz(&b, mark ? "\"}]}" : "\"}");
        struct harvest h = read_as(a, s, yaml, buf_str(&b), (str){0});
        assert_int_equal(h.post_count, 1);
        assert_int_equal(h.next_count, 0);
        assert_false(h.state_changed);
    }
    buf_free(&b);
    arena_free(a);
}

/* A full answer of GDELT is asked again for what is older; one that is not full is the end. */
static void test_window(void **state)
{
    struct arena *a = arena_new(0);
    struct sources *s = load(a);
    struct param query = {STR_INIT("query"), STR_INIT("telvia"), 1, 1};
    struct source_config c = {.type = STR("gdelt"), .key = STR("gdelt(x)"), .params = &query, .param_count = 1, .delay_ms = -1};
    struct request_list list = {0};
    struct err e = {0};
    (void)state;
    if (!source_plan(s, &c, (str){0}, NOW, a, &list, &e)) fail_msg("%s", e.text);
    for (int full = 0; full < 2; full++) {
        struct buf b;
        struct harvest h;
        buf_init(&b, 1 << 20);
        buf_putz(&b, "{\"articles\": [");
        for (int i = 0; i < 249 + full; i++)
            buf_printf(&b, "%s{\"url\": \"https://n.example/%d\", \"title\": \"Telvia %d\", \"seendate\": \"20260416T%02d%02d00Z\"}", i ? "," : "", i, i, 23 - i / 60, 59 - i % 60);
        buf_putz(&b, "]}");
        struct response r = {.arena = a, .request = list.at[0], .url = list.at[0].url, .status = 200, .body = str_dup(a, buf_str(&b)), .at = NOW};
        buf_free(&b);
        if (!source_handle(s, &c, (str){0}, &r, NOW, a, &h, &e)) fail_msg("%s", e.text);
        assert_int_equal(h.post_count, 249 + full);
        assert_int_equal(h.next_count, full);
        if (full) assert_true(str_contains(h.next[0].request.url, STR("enddatetime=20260416195000")));
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_shipped), cmocka_unit_test(test_round), cmocka_unit_test(test_window),       cmocka_unit_test(test_outcomes), cmocka_unit_test(test_repeat),
        cmocka_unit_test(test_inherit), cmocka_unit_test(test_credentials), cmocka_unit_test(test_session),  cmocka_unit_test(test_faults),
        cmocka_unit_test(test_odd_values), cmocka_unit_test(test_long_state), cmocka_unit_test(test_own_voice), cmocka_unit_test(test_check), cmocka_unit_test(test_patterns),   cmocka_unit_test(test_ladder),
    };
    return cmocka_run_group_tests_name("source", tests, NULL, NULL);
}
