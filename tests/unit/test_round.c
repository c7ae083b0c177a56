/* Rounds of a source: from its plan to the answer of its last request, what the answers mean for it, and when it is due again. And what an answer was read for. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_fixture.h"

#include "run/round.h"
#include "unit.h"

#define NOW    INT64_C(1777280400000) /* 2026-04-27T09:00:00Z */
#define MINUTE DATE_MINUTE_MS
#define DAY    DATE_DAY_MS

static const struct param params[] = {{.key = STR_INIT("url"), .value = STR_INIT("https://a.example/feed")}};

struct run {
    struct fixture *f;
    struct crawl *c;
    struct source_config config;
    int64_t now;
    struct round_end end; /* of the round that ended last */
    bool ended;
};

static int64_t clock_of(void *ctx)
{
    const struct run *r = ctx;
    return r->now;
}

static struct sources *all_sources(void)
{
    static struct sources *s; /* read once: that takes a while */
    static struct arena *process;
    struct err e = {0};
    if (!process) process = arena_new(0);
    if (!s && !sources_load(process, NULL, NULL, &s, &e)) fail_msg("%s", e.text);
    return s;
}

static void begin(struct run *r, struct fixture *f, const char *brand_text)
{
    static const struct secret secret;
    struct err e = {0};
    *r = (struct run){.f = f, .now = NOW};
    r->config = (struct source_config){.type = STR("feed"), .key = STR("feed(a)"), .brand = STR("telvia"), .params = params, .param_count = 1, .every_ms = 15 * MINUTE, .delay_ms = -1};
    f->brand.sources = &r->config;
    f->brand.source_count = 1;
    f->brand.yaml = str_from(brand_text);
    struct crawl_options o = {.brands = &f->brand, .brand_count = 1, .sources = all_sources(), .store = f->store, .secret = &secret, .fetch = fetch_defaults(), .now = clock_of, .clock = r};
    o.fetch.user_agent = STR("leumund/test");
    if (!crawl_new(&o, &r->c, &e)) fail_msg("%s", e.text);
}

static bool plan_work(struct txn *t, void *ctx, struct err *e)
{
    struct run *r = ctx;
    return rounds_plan(r->c, t, true, e);
}

static void plan(struct run *r)
{
    struct err e = {0};
    if (!store_write(r->f->store, plan_work, r, &e)) fail_msg("%s", e.text);
}

/* One answer of the source's own list, or of a follow-up. */
struct answer {
    struct run *run;
    enum outcome outcome;
    int depth;
    int32_t status;
    bool item;
    int64_t retry_at;
    size_t posts; /* of its harvest, new each time */
};

static bool answer_work(struct txn *t, void *ctx, struct err *e)
{
    const struct answer *an = ctx;
    struct run *r = an->run;
    struct arena *a = r->f->a;
    struct round_end ended[4];
    struct response response = {.arena = a, .at = r->now, .status = an->status, .outcome = an->outcome};
    response.request = (struct request){.url = STR("https://a.example/feed"), .source = r->config.key, .depth = (int32_t)an->depth, .is_item = an->item};
    struct yield y = {.response = &response, .config = &r->config};
    y.harvest = (struct harvest){.outcome = an->outcome, .why = outcome_success(an->outcome) ? (str){0} : STR("so it is"), .retry_at = an->retry_at};
    y.harvest.posts = ARENA_ARRAY(a, struct post, an->posts + 1);
    y.harvest.post_count = an->posts;
    for (size_t i = 0; i < an->posts; i++) post_init(&y.harvest.posts[i]);
    struct batch b = {.c = r->c, .rounds = r->c->rounds, .ended = ended, .arena = a};
    if (!round_source(&b, t, &y, &r->c->lanes[0], &r->c->rounds[0], e)) return false;
    r->ended = b.ended_count > 0;
    if (r->ended) r->end = ended[b.ended_count - 1];
    return true;
}

static void give(struct run *r, struct answer an)
{
    struct err e = {0};
    an.run = r;
    if (!store_write(r->f->store, answer_work, &an, &e)) fail_msg("%s", e.text);
}

static struct source_record record(struct run *r)
{
    struct source_record out;
    struct txn *t;
    struct err e = {0};
    bool found;
    if (!txn_read(r->f->store, &t, &e) || !txn_get_source(t, r->config.key, r->f->a, &out, &found, &e)) fail_msg("%s", e.text);
    txn_end(t);
    return out;
}

static enum frontier_step take_one(const struct request *q, void *ctx)
{
    struct request *out = ctx;
    *out = *q;
    return FRONTIER_STOP;
}

static bool clear_work(struct txn *t, void *ctx, struct err *e)
{
    const struct run *r = ctx;
    struct request q = {.url = {0}};
    struct frontier_walk w = {.until = INT64_MAX, .visit = take_one, .ctx = &q};
    return frontier_each(t, &w, r->f->a, e) && (!q.url.n || frontier_done(t, &q, e));
}

static void clear_frontier(struct run *r)
{
    struct err e = {0};
    if (!store_write(r->f->store, clear_work, r, &e)) fail_msg("%s", e.text);
}

static void test_good_round(void **state)
{
    struct run r;
    begin(&r, *state, "brand: Telvia\n");
    plan(&r);
    assert_int_equal(r.c->rounds[0].out, 1);
    plan(&r); /* it is in the frontier already */
    assert_int_equal(r.c->rounds[0].out, 1);
    give(&r, (struct answer){.outcome = OUTCOME_OK, .status = 200, .posts = 2});
    struct source_record s = record(&r);
    assert_true(r.ended);
    assert_int_equal(s.outcome, OUTCOME_OK);
    assert_int_equal(s.rounds, 1);
    assert_int_equal(s.last_success, NOW);
    assert_int_equal(s.next_due, NOW + 15 * MINUTE);
    clear_frontier(&r);
    plan(&r); /* not due yet */
    assert_int_equal(r.c->rounds[0].out, 0);
    assert_int_equal(r.c->rounds[0].due, NOW + 15 * MINUTE);
    r.now += 15 * MINUTE;
    plan(&r);
    assert_int_equal(r.c->rounds[0].out, 1);
    crawl_free(r.c);
}

/* Asked less and less often, never more seldom than once a day; the first success ends that. */
static void test_backoff(void **state)
{
    static const int64_t waits[] = {15 * MINUTE, 20 * MINUTE, 40 * MINUTE, 80 * MINUTE, 160 * MINUTE, 320 * MINUTE, 640 * MINUTE, 1280 * MINUTE, DAY, DAY, DAY, DAY, DAY, DAY};
    struct run r;
    begin(&r, *state, "brand: Telvia\n");
    for (size_t i = 0; i < sizeof waits / sizeof *waits; i++) {
        r.c->rounds[0] = (struct round){.out = 1};
        give(&r, (struct answer){.outcome = OUTCOME_BLOCKED, .status = 403});
        struct source_record s = record(&r);
        assert_int_equal(s.failures, i + 1);
        unit_text("why", s.why, "so it is");
        if (s.next_due != NOW + waits[i]) fail_msg("after %zu failures: %lld minutes", i + 1, (long long)((s.next_due - NOW) / MINUTE));
    }
    r.c->rounds[0] = (struct round){.out = 1};
    give(&r, (struct answer){.outcome = OUTCOME_EMPTY, .status = 200});
    assert_int_equal(record(&r).failures, 0);
    assert_int_equal(record(&r).next_due, NOW + 15 * MINUTE);
    crawl_free(r.c);
}

/* What several answers make of a round. */
static void test_worst_counts(void **state)
{
    static const struct {
        const char *label;
        struct answer at[3];
        size_t count;
        enum outcome outcome;
        int64_t due; /* ms from now on; -1: never */
        const char *why;
    } rows[] = {
        {"any failure of its own pages", {{.outcome = OUTCOME_OK}, {.outcome = OUTCOME_BLOCKED}, {.outcome = OUTCOME_RATE}}, 3, OUTCOME_BLOCKED, 15 * MINUTE, "so it is"},
        {"posts before nothing", {{.outcome = OUTCOME_EMPTY}, {.outcome = OUTCOME_OK}, {.outcome = OUTCOME_UNCHANGED}}, 3, OUTCOME_OK, 15 * MINUTE, ""},
        {"a follow-up that fails", {{.outcome = OUTCOME_OK}, {.outcome = OUTCOME_NOT_FOUND, .depth = 1}}, 2, OUTCOME_OK, 15 * MINUTE, "follow-up not found: https://a.example/feed"},
        {"a round that was cut off: only a follow-up is left", {{.outcome = OUTCOME_NOT_FOUND, .depth = 1}}, 1, OUTCOME_OK, 15 * MINUTE, "follow-up not found: https://a.example/feed"},
        {"not before then", {{.outcome = OUTCOME_RATE, .retry_at = NOW + 2 * DAY}}, 1, OUTCOME_RATE, 2 * DAY, "so it is"},
        {"refused by ourselves: at the next start", {{.outcome = OUTCOME_REFUSED}}, 1, OUTCOME_REFUSED, 0, "so it is"},
        {"gone, but not for ever", {{.outcome = OUTCOME_GONE, .status = 200}}, 1, OUTCOME_GONE, DAY, "so it is"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct run r;
        begin(&r, *state, "brand: Telvia\n");
        r.config.key = str_printf(r.f->a, "feed(%zu)", i);
        r.c->rounds[0] = (struct round){.out = (int64_t)rows[i].count};
        for (size_t k = 0; k < rows[i].count; k++) {
            if (r.ended) fail_msg("%s: over before its end", rows[i].label);
            give(&r, rows[i].at[k]);
        }
        struct source_record s = record(&r);
        if (!r.ended || s.outcome != rows[i].outcome || s.next_due != NOW + rows[i].due)
            fail_msg("%s: %s, due in %lld min", rows[i].label, outcome_name(s.outcome), (long long)((s.next_due - NOW) / MINUTE));
        assert_int_equal(s.failures, outcome_success(rows[i].outcome) ? 0 : 1);
        unit_text(rows[i].label, s.why, rows[i].why);
        crawl_free(r.c);
    }
}

/* An item that is asked for once more keeps its round open. */
static void test_tried_again(void **state)
{
    struct run r;
    begin(&r, *state, "brand: Telvia\n");
    r.c->rounds[0] = (struct round){.out = 1};
    give(&r, (struct answer){.outcome = OUTCOME_RATE, .item = true, .depth = 1});
    assert_false(r.ended);
    give(&r, (struct answer){.outcome = OUTCOME_OK, .item = true, .depth = 1});
    assert_true(r.ended);
    crawl_free(r.c);
}

/* 410: never again, until a person has looked into the brand file. */
static void test_gone(void **state)
{
    struct run r;
    begin(&r, *state, "brand: Telvia\n");
    r.c->rounds[0] = (struct round){.out = 1};
    give(&r, (struct answer){.outcome = OUTCOME_GONE, .status = 410});
    assert_true(r.end.next_due == INT64_MAX);
    r.now += 400 * DAY;
    plan(&r);
    assert_int_equal(r.c->rounds[0].out, 0);
    crawl_free(r.c);
    begin(&r, *state, "brand: Telvia\nalias: [Telvia DE]\n");
    r.now += 400 * DAY;
    plan(&r);
    assert_int_equal(r.c->rounds[0].out, 1);
    crawl_free(r.c);
}

static void test_questions(void **state)
{
    struct arena *a = arena_new(0);
    const uint64_t one[] = {1}, both[] = {1, 2};
    (void)state;
    str read = question_add(a, (str){0}, one, 1, 7, false);
    assert_true(question_known(read, one, 1, 7));
    assert_false(question_known(read, one, 1, 8)); /* another description or program */
    assert_false(question_known(read, both, 2, 7));
    assert_false(question_known(read, one, 0, 7)); /* asked for nobody: nothing is known */
    str more = question_add(a, read, both, 2, 7, false);
    assert_true(question_known(more, both, 2, 7));
    assert_int_equal(more.n, 16); /* nothing twice */
    str fresh = question_add(a, more, one, 1, 9, true); /* another answer: what it was read for before says nothing */
    assert_false(question_known(fresh, both, 2, 7));
    for (uint64_t i = 0; i < 100; i++) more = question_add(a, more, &i, 1, 7, false);
    assert_true(more.n <= 8 * 65);
    struct brand b = {.id = STR("x"), .name = STR("X")};
    const struct source_config c = {.type = STR("feed")}, about = {.type = STR("feed"), .about = true};
    uint64_t before = question_of_brand(&b, &c);
    assert_true(before == question_of_brand(&b, &c) && before != question_of_brand(&b, &about));
    str name = STR("Ex");
    b.aliases = (struct strs){&name, 1, 1};
    assert_true(before != question_of_brand(&b, &c));
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_good_round, setup, teardown),   cmocka_unit_test_setup_teardown(test_backoff, setup, teardown),
        cmocka_unit_test_setup_teardown(test_worst_counts, setup, teardown), cmocka_unit_test_setup_teardown(test_tried_again, setup, teardown),
        cmocka_unit_test_setup_teardown(test_gone, setup, teardown),         cmocka_unit_test(test_questions),
    };
    return cmocka_run_group_tests_name("round", tests, NULL, NULL);
}
