/* What is built to hurt ends soon, within its memory, with a clear line; and half of it is read all the same. */
#include "parse/charset.h"
#include "source/source.h"
#include "unit.h"

#include <stdlib.h>
#include <time.h>

#define MEMORY ((size_t)512 << 20)
#define DEADLINE_MS 1000
#define CPU_MOST_S 8.0 /* sanitizers and slow machines: it is the quadratic that this catches */

struct hostile {
    const char *label, *type;
    const char *head, *unit, *tail; /* head, then `times` units, then tail */
    size_t times;
    bool may_read; /* posts or an empty answer are fine, too */
};

static const struct hostile rows[] = {
    {"nested div", "page", "<html><body>", "<div>", "", 80000, true},
    {"nested formatting", "page", "", "<b><i><u>", "x", 40000, true},
    {"nested tables", "page", "", "<table>", "", 40000, true},
    {"nested comments", "page", "<ol class=comment-list>", "<li class=comment><div class=comment-content>a", "", 8000, true},
    {"nested microdata", "page", "", "<div itemscope itemtype='http://schema.org/Review'><b itemprop=reviewBody>", "", 8000, true},
    {"many attributes", "page", "<p ", "a=1 b1 ", ">", 50000, true},
    {"one long line", "page", "<p>", "x ", "", 5000000, true},
    {"one long word", "feed", "<rss><channel><item><title>", "xxxxxxxxxxxxxxxx", "</title></item></channel></rss>", 600000, true},
    {"many items", "feed", "<rss><channel>", "<item><title>t</title></item>", "</channel></rss>", 50000, true},
    {"deep feed", "feed", "<rss><channel>", "<a>", "", 100000, false},
    {"open comments", "feed", "<rss>", "<!--", "", 100000, true},
    {"ampersands", "feed", "<rss><channel><item><title>", "&", "</title></item></channel></rss>", 1000000, true},
    {"deep JSON", "mastodon-tag", "", "[", "", 100000, false},
    {"deep objects", "hackernews", "", "{\"hits\":", "", 100000, false},
    {"one long string", "mastodon-tag", "[{\"uri\":\"1\",\"account\":{},\"content\":\"", "xxxxxxxxxx", "\"}]", 1000000, true},
    {"brackets in Markdown", "lemmy-comments", "{\"comments\":[{\"comment\":{\"ap_id\":\"1\",\"content\":\"", "[", "\"}}]}", 1000000, true},
    {"deep replies", "reddit-api", "{\"kind\":\"Listing\",\"data\":{\"children\":", "[{\"kind\":\"t1\",\"data\":{\"name\":\"a\",\"body\":\"x\",\"replies\":{\"data\":{\"children\":", "", 3000, false},
    {"deep JSON-LD", "page", "<script type='application/ld+json'>", "{\"@type\":\"Review\",\"reviewBody\":\"a\",\"review\":", "</script>", 50000, true},
    {"authors that nobody names", "page", "<h1>T</h1><script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"x\",\"author\":[", "{\"@id\":\"a\"},", "]}</script>", 60000, true},
    {"links in links", "page", "<math>", "<a href=x>", "", 40000, true},
    {"columns in columns", "page", "<p>", "<span class=sidebar>a ", "", 150000, true},
    {"names in names", "page", "<div class='question s-prose'><div class=s-prose>a</div>", "<span class=user-details>",
     "<b><a></a><a></a><a></a><a></a><a></a><a></a><a></a><a></a><a></a><a></a><a></a><a></a><a></a><a></a><a></a><a></a></b>", 40000, true},
    {"a deep item", "page", "<div class=c><p><time datetime=2026-03-01>x</time></p></div><div class=c><p><time datetime=2026-03-02>x</time></p>", "<span>",
     "Ein Text, der lang genug ist, um Prosa zu sein, und so weiter", 50000, true},
};

struct task {
    const struct sources *sources;
    const struct hostile *row;
    struct arena *a;
    str body;
    struct harvest h;
    struct err e;
    bool ok;
};

static void work(void *ctx)
{
    struct task *t = ctx;
    struct source_config c = {.type = str_from(t->row->type), .key = STR("k"), .delay_ms = -1};
    struct response r = {.arena = t->a, .url = STR("https://h.example/x"), .status = 200, .body = t->body};
    r.request.url = r.url;
    t->ok = source_handle(t->sources, &c, (str){0}, &r, INT64_C(1795000000000), t->a, &t->h, &t->e);
}

static char *build(const struct hostile *row, size_t *n)
{
    size_t head = strlen(row->head), unit = strlen(row->unit), tail = strlen(row->tail);
    *n = head + unit * row->times + tail;
    char *p = malloc(*n + 1), *at = p;
    assert_non_null(p);
    memcpy(at, row->head, head);
    at += head;
    for (size_t i = 0; i < row->times; i++, at += unit) memcpy(at, row->unit, unit);
    memcpy(at, row->tail, tail + 1);
    return p;
}

static double cpu(void)
{
    return (double)clock() / CLOCKS_PER_SEC;
}

static void test_hostile(void **state)
{
    struct arena *process = arena_new(0);
    struct sources *sources;
    struct err e = {0};
    (void)state;
    if (!sources_load(process, NULL, NULL, &sources, &e)) fail_msg("%s", e.text);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct task t = {.sources = sources, .row = &rows[i], .a = arena_new(MEMORY)};
        char *body = build(&rows[i], &t.body.n);
        t.body.p = body;
        double begin = cpu();
        struct err left = {0};
        arena_deadline(t.a, DEADLINE_MS);
        bool ran = arena_run(t.a, work, &t, &left);
        double took = cpu() - begin;
        if (took > CPU_MOST_S) fail_msg("%s: took %.1f s", rows[i].label, took);
        if (!ran && (left.code != ERR_LIMIT || !left.text[0])) fail_msg("%s: left with %s: %s", rows[i].label, err_name(left.code), left.text);
        if (ran && !outcome_success(t.h.outcome) && !t.h.why.n) fail_msg("%s: failed without a word", rows[i].label);
        if (ran && !rows[i].may_read && outcome_success(t.h.outcome)) fail_msg("%s: was read", rows[i].label);
        arena_free(t.a);
        free(body);
    }
    arena_free(process);
}

/* Large, but honest: all of it is read. Where each post was held against all before it, this took minutes. */
static void test_large(void **state)
{
    static const struct hostile row = {"many reviews of one thing", "page", "<script type='application/ld+json'>{\"@type\":\"Store\",\"review\":[",
                                       "{\"@type\":\"Review\",\"reviewBody\":\"Gut\"},", "]}</script>", 100000, true};
    struct arena *process = arena_new(0);
    struct task t = {.row = &row, .a = arena_new(MEMORY)};
    struct sources *sources;
    struct err e = {0};
    (void)state;
    if (!sources_load(process, NULL, NULL, &sources, &e)) fail_msg("%s", e.text);
    t.sources = sources;
    char *body = build(&row, &t.body.n);
    t.body.p = body;
    arena_deadline(t.a, 10 * DEADLINE_MS);
    if (!arena_run(t.a, work, &t, &e)) fail_msg("%s: %s", row.label, e.text);
    assert_int_equal(t.h.post_count, row.times);
    arena_free(t.a);
    arena_free(process);
    free(body);
}

static void test_encodings(void **state)
{
    static const struct { const char *label; str body; const char *title; } cases[] = {
        {"utf-16", STR_INIT("\xFF\xFE<\0r\0s\0s\0>\0<\0c\0h\0a\0n\0n\0e\0l\0>\0<\0i\0t\0e\0m\0>\0<\0t\0i\0t\0l\0e\0>\0\xFC\0<\0/\0t\0i\0t\0l\0e\0>\0<\0/\0i\0t\0e\0m\0>\0<\0/\0c\0h\0a\0n\0n\0e\0l\0>\0<\0/\0r\0s\0s\0>\0"), "\xC3\xBC"},
        {"latin-1 that calls itself utf-8", STR_INIT("<?xml version='1.0' encoding='utf-8'?><rss><channel><item><title>gr\xFC\xDF</title></item></channel></rss>"), "gr\xC3\xBC\xC3\x9F"},
    };
    struct arena *process = arena_new(0);
    struct sources *sources;
    struct err e = {0};
    (void)state;
    if (!sources_load(process, NULL, NULL, &sources, &e)) fail_msg("%s", e.text);
    static const struct hostile row = {.type = "feed"};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct task t = {.sources = sources, .row = &row, .a = arena_new(MEMORY), .body = cases[i].body};
        assert_true(arena_run(t.a, work, &t, &e));
        assert_int_equal(t.h.post_count, 1);
        unit_text(cases[i].label, t.h.posts[0].title, cases[i].title);
        arena_free(t.a);
    }
    arena_free(process);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_hostile), cmocka_unit_test(test_large), cmocka_unit_test(test_encodings)};
    return cmocka_run_group_tests_name("hostile", tests, NULL, NULL);
}
