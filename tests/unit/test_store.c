/* The corpus: what was put is found, moved, revised, counted and taken back exactly. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store/crawlstate.h"
#include "store/erase.h"
#include "store/frontier.h"
#include "store/layout.h"
#include "store/pseudonym.h"

#include "store_fixture.h"

#include <sys/stat.h>
#include <sys/wait.h>

struct summing {
    int64_t sum[SUM_COUNT];
    const char *touchpoint;
    size_t cells;
    int64_t bucket;
};

static bool sum_cell(const struct rollup_cell *c, void *ctx)
{
    struct summing *s = ctx;
    if (!str_eq(c->touchpoint, str_from(s->touchpoint)))
        return true;
    s->cells++;
    s->bucket = c->bucket;
    for (int i = 0; i < SUM_COUNT; i++)
        s->sum[i] += c->sum[i];
    return true;
}

static struct summing sums(struct fixture *f, enum rollup_grain grain, const char *touchpoint)
{
    struct summing s = {.touchpoint = touchpoint};
    struct err e = {0};
    struct txn *t = reader(f);
    if (!rollup_each(t, STR("telvia"), grain, INT64_MIN, INT64_MAX, sum_cell, &s, &e))
        fail_msg("%s", e.text);
    txn_end(t);
    return s;
}

/* --- tests --- */


static void test_roundtrip(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct post p = a_post("1", "Die Hotline ist eine Zumutung.", NOON), back;
    p.rating = 1, p.rating_min = 1, p.rating_max = 5, p.likes = 0, p.verified = 1, p.title = STR("Nie wieder");
    assert_int_equal(put(f, p, a_reading(&m, -0.73456, LABEL_NEGATIVE, 0)), PUT_NEW);
    struct err e = {0};
    struct reading r;
    bool found;
    struct txn *t = reader(f);
    assert_true(txn_get_post(t, p.id, f->a, &back, &found, &e));
    assert_true(found);
    assert_true(str_eq(back.text, p.text) && str_eq(back.title, p.title) && str_eq(back.source_id, p.source_id));
    assert_int_equal(back.published.at, NOON);
    assert_int_equal(back.likes, 0);
    assert_int_equal(back.replies, COUNT_UNKNOWN);
    assert_true(back.rating == 1 && back.rating_max == 5);
    assert_int_equal(back.verified, 1);
    assert_true(txn_get_reading(t, &back, f->a, &r, &e));
    assert_int_equal(r.mention_count, 1);
    const struct mention *k = &r.mentions[0];
    assert_true(fabs(k->sentiment + 0.7346) < 1e-9);
    assert_int_equal(k->label, LABEL_NEGATIVE);
    assert_int_equal(k->moment_count, 2);
    assert_true(str_eq(k->moments[1].touchpoint, STR("billing")));
    assert_int_equal(k->evidence[0].rule, 7);
    assert_int_equal(k->evidence[0].parent, EVIDENCE_NO_PARENT);
    assert_true(k->evidence[0].value == -2.5f);
    assert_int_equal(k->effort.wait_minutes, 15);
    assert_int_equal(k->effort.transfers, -1);
    assert_true(isnan(k->lag_days));
    assert_true(str_eq(k->leaving_to, STR("Ferna")));
    assert_int_equal(r.rules_version, 0xDEADBEEF);
    assert_true(str_eq(str_from(r.lang), STR("de")));
    txn_end(t);
    check_clean(f);
}

static void test_again_is_known(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct post p = a_post("1", "Alles gut.", NOON);
    const struct reading *r = a_reading(&m, 0.5, LABEL_POSITIVE, 0);
    assert_int_equal(put(f, p, r), PUT_NEW);
    assert_int_equal(put(f, p, r), PUT_KNOWN);
    p.collected_at = 9999; /* seen later: still the same fact */
    assert_int_equal(put(f, p, r), PUT_KNOWN);
    p.likes = 12;
    assert_int_equal(put(f, p, r), PUT_COUNTED);
    p.likes = COUNT_UNKNOWN; /* a list without counts takes nothing away */
    assert_int_equal(put(f, p, r), PUT_KNOWN);
    struct summing s = sums(f, ROLLUP_DAY, "");
    assert_int_equal(s.sum[SUM_POSTS], 1);
    assert_int_equal(s.sum[SUM_REACH], 12);
    check_clean(f);
}

static void test_twice_in_one_transaction(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct putting w = {&f->brand, a_post("1", "Alles gut.", NOON), a_reading(&m, 0.5, LABEL_POSITIVE, 99), PUT_NEW, 3};
    struct err e = {0};
    assert_true(store_write(f->store, put_work, &w, &e));
    assert_int_equal(w.result, PUT_KNOWN);
    assert_int_equal(sums(f, ROLLUP_DAY, "").sum[SUM_POSTS], 1);
    assert_int_equal(check_clean(f).mentions, 1);
}

static void test_edit_is_a_revision(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct post p = a_post("1", "Alles gut.", NOON), back;
    put(f, p, a_reading(&m, 0.5, LABEL_POSITIVE, 0));
    p.text = STR("Alles schlecht.");
    assert_int_equal(put(f, p, a_reading(&m, -0.5, LABEL_NEGATIVE, 0)), PUT_REVISED);
    struct txn *t = reader(f);
    struct err e = {0};
    struct store_stats n;
    bool found;
    assert_true(txn_get_post(t, p.id, f->a, &back, &found, &e) && found);
    assert_true(str_eq(back.text, p.text));
    assert_true(back.flags & POST_EDITED);
    assert_true(txn_stats(t, &n, &e));
    txn_end(t);
    assert_int_equal(n.revisions, 1);
    assert_int_equal(n.posts, 1);
    struct summing s = sums(f, ROLLUP_DAY, "hotline");
    assert_int_equal(s.sum[SUM_LABEL + LABEL_NEGATIVE], 1);
    assert_int_equal(s.sum[SUM_LABEL + LABEL_POSITIVE], 0);
    check_clean(f);
}

static void test_changed_date_moves(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct post p = a_post("1", "Alles gut.", NOON);
    const struct reading *r = a_reading(&m, 0.5, LABEL_POSITIVE, 7);
    put(f, p, r);
    p.published.at = NOON - 400 * DATE_DAY_MS; /* into another bucket of ids */
    assert_int_equal(put(f, p, r), PUT_COUNTED);
    struct txn *t = reader(f);
    struct err e = {0};
    struct store_stats n;
    assert_true(txn_stats(t, &n, &e));
    txn_end(t);
    assert_int_equal(n.posts, 1);
    assert_int_equal(n.mentions, 1);
    assert_int_equal(n.oldest, p.published.at);
    assert_int_equal(n.newest, p.published.at);
    assert_int_equal(sums(f, ROLLUP_DAY, "").cells, 1);
    check_clean(f);
}

struct brand_putting {
    const struct brand *brand;
    struct post p;
    const struct reading *r;
};

static bool brand_work(struct txn *t, void *ctx, struct err *e)
{
    struct brand_putting *w = ctx;
    enum put_result result;
    return txn_put_brand(t, w->brand, 42, e) && txn_put_post(t, &w->p, w->r, &result, e);
}

/* Who looks for one brand only, with a file of it alone, says nothing about another: one corpus, two of them in turn. */
static void test_other_brands_stay(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    struct store_stats n;
    const struct brand other = {.id = STR("ferna"), .name = STR("Ferna"), .zone_name = STR("UTC"), .yaml = STR("brand: Ferna\n")};
    struct brand_putting w = {&other, a_post("1", "Telvia und Ferna.", NOON), a_reading(&m, 0.5, LABEL_POSITIVE, 7)};
    put(f, w.p, w.r);
    m.m.brand = other.id;
    for (int likes = 0; likes < 3; likes++) { /* the same, and with other counts */
        store_close(f->store);
        open_store(f, 0);
        w.p.likes = likes;
        assert_true(store_write(f->store, brand_work, &w, &e));
        assert_int_equal(check_clean(f).mentions, 2);
    }
    w.p.text = STR("Ferna, und noch einmal Telvia.");
    assert_true(store_write(f->store, brand_work, &w, &e));
    assert_int_equal(check_clean(f).mentions, 2);
    m.r.mention_count = 0;
    assert_true(store_write(f->store, brand_work, &w, &e));
    assert_int_equal(check_clean(f).mentions, 1); /* this one was asked about, and is not meant any more */
    struct txn *t = reader(f);
    struct reading back;
    assert_true(txn_stats(t, &n, &e) && txn_get_reading(t, &w.p, f->a, &back, &e));
    assert_true(str_eq(back.mentions[0].brand, STR("telvia")));
    assert_int_equal(back.mentions[0].evidence_count, 0); /* of an earlier text */
    assert_int_equal(n.posts, 1);
    txn_end(t);
}

/* Sums are taken back from the day to which they were added. */
static void test_zone_changes(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct post p = a_post("1", "Alles gut.", NOON - 11 * 3600 * 1000);
    const struct reading *r = a_reading(&m, 0.5, LABEL_POSITIVE, 7);
    put(f, p, r);
    f->brand.zone_name = STR("America/New_York");
    f->brand.yaml = STR("brand: Telvia\nzone: America/New_York\n");
    p.likes = 3;
    put(f, p, r);
    check_clean(f);
    assert_int_equal(sums(f, ROLLUP_DAY, "").cells, 1);
    p.source_id = STR("2");
    p.id = hash128_pair(p.source, p.source_id);
    put(f, p, r);
    check_clean(f);
    assert_int_equal(sums(f, ROLLUP_DAY, "").cells, 1); /* all are counted in one zone until all are counted anew */
}

static void test_days_are_local(void **state)
{
    struct fixture *f = *state;
    struct made m;
    /* 23:30 UTC is the next day in Berlin; a bare date is its own day everywhere. */
    put(f, a_post("1", "a", NOON - NOON % DATE_DAY_MS + 23 * DATE_HOUR_MS + 30 * DATE_MINUTE_MS), a_reading(&m, 0.5, LABEL_POSITIVE, 0));
    assert_int_equal(sums(f, ROLLUP_DAY, "").bucket, NOON - NOON % DATE_DAY_MS + DATE_DAY_MS);
    struct post p = a_post("2", "b", NOON - NOON % DATE_DAY_MS + 40 * DATE_DAY_MS);
    p.published.precision = DATE_DAY;
    put(f, p, a_reading(&m, 0.5, LABEL_POSITIVE, 0));
    assert_int_equal(sums(f, ROLLUP_DAY, "").bucket, p.published.at);
    put(f, a_post("3", "c", 0), a_reading(&m, 0.5, LABEL_POSITIVE, 0)); /* no date: in no day */
    assert_int_equal(sums(f, ROLLUP_DAY, "").sum[SUM_POSTS], 2);
    assert_int_equal(sums(f, ROLLUP_UNDATED, "").sum[SUM_POSTS], 1);
    check_clean(f);
}

struct deleting {
    id128 id;
    bool found;
};

static bool delete_work(struct txn *t, void *ctx, struct err *e)
{
    struct deleting *d = ctx;
    return txn_delete_post(t, d->id, 77, &d->found, e);
}

static void test_deleted_stays_away(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct post p = a_post("1", "Mein Name ist Hase.", NOON), back;
    const struct reading *r = a_reading(&m, 0.5, LABEL_POSITIVE, 5);
    put(f, p, r);
    p.text = STR("Mein Name ist Igel.");
    put(f, p, r);
    struct deleting d = {p.id, false};
    struct err e = {0};
    assert_true(store_write(f->store, delete_work, &d, &e));
    assert_true(d.found);
    assert_int_equal(put(f, p, r), PUT_REFUSED);
    struct txn *t = reader(f);
    struct store_stats n;
    bool found;
    assert_true(txn_get_post(t, p.id, f->a, &back, &found, &e) && found);
    assert_int_equal(back.text.n, 0);
    assert_int_equal(back.pseudonym.n, 0);
    assert_true(back.flags & POST_DELETED);
    assert_true(txn_stats(t, &n, &e));
    txn_end(t);
    assert_int_equal(n.revisions, 0);
    assert_int_equal(n.tombstones, 1);
    assert_int_equal(sums(f, ROLLUP_DAY, "").sum[SUM_POSTS], 1); /* counts stay */
    check_clean(f);
}

/* A post whose date changed is found in another bucket, also when the filter of ids is in use, and when another process has written meanwhile. */
static void test_found_in_other_buckets(void **state)
{
    struct fixture *f = *state;
    struct made m;
    char id[16];
    for (int i = 0; i < 300; i++) {
        snprintf(id, sizeof id, "%d", i);
        put(f, a_post(id, "x", NOON + i % 50 * 30 * DATE_DAY_MS), a_reading(&m, 0.5, LABEL_POSITIVE, 0));
    }
    assert_true(f->store->seen.current);
    assert_int_equal(put(f, a_post("7", "x", NOON + 2000 * DATE_DAY_MS), a_reading(&m, 0.5, LABEL_POSITIVE, 0)), PUT_COUNTED);
    pid_t child = fork();
    if (child == 0) {
        open_store(f, 0); /* a process may open an environment once: the child forgets its parent's */
        _exit(put(f, a_post("other", "x", NOON), a_reading(&m, 0.5, LABEL_POSITIVE, 0)) == PUT_NEW ? 0 : 1);
    }
    int status = 1;
    waitpid(child, &status, 0);
    assert_int_equal(status, 0);
    assert_int_equal(put(f, a_post("other", "x", NOON + 1000 * DATE_DAY_MS), a_reading(&m, 0.5, LABEL_POSITIVE, 0)), PUT_COUNTED);
    assert_int_equal(check_clean(f).posts, 301);
}

static void test_boost_is_no_opinion(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct post p = a_post("2", "Alles gut.", NOON);
    p.boost_of = STR("1");
    put(f, p, a_reading(&m, 0.5, LABEL_POSITIVE, 0));
    struct summing s = sums(f, ROLLUP_DAY, "");
    assert_int_equal(s.sum[SUM_POSTS], 0);
    assert_int_equal(s.sum[SUM_BOOSTS], 1);
    check_clean(f);
}

static void test_near_duplicates(void **state)
{
    struct fixture *f = *state;
    struct made m;
    const uint64_t fp = 0x123456789ABCDEF0;
    struct post late = a_post("late", "x", NOON + DATE_DAY_MS), early = a_post("early", "x", NOON), other = a_post("other", "y", NOON);
    put(f, late, a_reading(&m, 0.5, LABEL_POSITIVE, fp ^ 0x8001)); /* two bits */
    put(f, early, a_reading(&m, 0.5, LABEL_POSITIVE, fp));
    put(f, other, a_reading(&m, 0.5, LABEL_POSITIVE, fp ^ 0xF));   /* four bits: another text */
    struct txn *t = reader(f);
    struct err e = {0};
    id128 leader;
    int64_t size;
    assert_true(txn_duplicate(t, &late, &leader, &size, &e));
    assert_true(id128_eq(leader, early.id));
    assert_int_equal(size, 2);
    assert_true(txn_duplicate(t, &early, &leader, &size, &e));
    assert_true(id128_is_zero(leader));
    assert_int_equal(size, 2);
    assert_true(txn_duplicate(t, &other, &leader, &size, &e));
    assert_int_equal(size, 1);
    txn_end(t);
}

static void test_walks(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    char id[8];
    for (int i = 0; i < 50; i++) {
        snprintf(id, sizeof id, "%d", (i * 37) % 50); /* not in order of time */
        put(f, a_post(id, "x", NOON + (i * 37) % 50 * DATE_DAY_MS), a_reading(&m, 0.5, LABEL_POSITIVE, 0));
    }
    for (int direction = 0; direction < 2; direction++) {
        struct scan s;
        struct txn *t = reader(f);
        assert_true(scan_open(t, STR("telvia"), direction ? STR("hotline") : STR(""), NOON + 10 * DATE_DAY_MS, NOON + 20 * DATE_DAY_MS, direction, &s, &e));
        int64_t last = direction ? INT64_MIN : INT64_MAX;
        int count = 0;
        for (bool more = true;; count++) {
            struct post p;
            struct reading r;
            assert_true(scan_next(&s, f->a, &p, &r, &more, &e));
            if (!more)
                break;
            assert_true(direction ? p.published.at > last : p.published.at < last);
            last = p.published.at;
            assert_true(str_eq(r.mentions[0].brand, STR("telvia")));
        }
        assert_int_equal(count, 10); /* from is inside, to is not */
        scan_close(&s);
        assert_true(scan_open(t, STR("telvia"), STR("nobody-spoke-of-it"), SCAN_BEGINNING, SCAN_END, false, &s, &e));
        scan_close(&s);
        assert_false(scan_open(t, STR("ferna"), STR(""), SCAN_BEGINNING, SCAN_END, false, &s, &e));
        txn_end(t);
    }
}

/* A second reader sees the instant of the first, or there is none. */
static void test_readers_beside(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    struct txn *one, *same, *late;
    struct scan s;
    bool more;
    put(f, a_post("1", "eins", NOON), a_reading(&m, 0.5, LABEL_POSITIVE, 0));
    assert_true(txn_read(f->store, &one, &e) && txn_read_beside(one, &same, &e));
    assert_non_null(same);
    put(f, a_post("2", "zwei", NOON + 1), a_reading(&m, 0.5, LABEL_POSITIVE, 0));
    assert_true(txn_read_beside(one, &late, &e));
    assert_null(late);
    assert_true(scan_open(same, STR("telvia"), STR(""), SCAN_BEGINNING, SCAN_END, true, &s, &e) && scan_step(&s, &more, &e) && more);
    assert_true(scan_step(&s, &more, &e) && !more);
    scan_close(&s);
    txn_end(same);
    txn_end(one);
}

static void test_odd_times(void **state)
{
    struct fixture *f = *state;
    struct made m;
    const int64_t times[] = {-INT64_C(62135596800000), -1, 1, INT64_C(253402300799000), NOON};
    char id[2] = "a";
    for (size_t i = 0; i < 5; i++, id[0]++)
        put(f, a_post(id, "x", times[i]), a_reading(&m, 0.1, LABEL_POSITIVE, i + 1));
    struct err e = {0};
    struct scan s;
    struct txn *t = reader(f);
    int64_t last = INT64_MIN;
    assert_true(scan_open(t, STR("telvia"), STR(""), SCAN_BEGINNING, SCAN_END, true, &s, &e));
    for (bool more = true;;) {
        struct post p;
        struct reading r;
        assert_true(scan_next(&s, f->a, &p, &r, &more, &e));
        if (!more)
            break;
        assert_true(p.published.at > last);
        last = p.published.at;
    }
    assert_int_equal(last, times[3]);
    scan_close(&s);
    txn_end(t);
    check_clean(f);
}

static bool many_work(struct txn *t, void *ctx, struct err *e)
{
    struct fixture *f = ctx;
    struct made m;
    char id[16];
    char *text = calloc(1, 5001);
    memset(text, 'x', 5000);
    bool ok = txn_put_brand(t, &f->brand, 42, e);
    for (int i = 0; ok && i < 500; i++) {
        enum put_result result;
        snprintf(id, sizeof id, "%d", i);
        struct post p = a_post(id, text, NOON + i);
        ok = txn_put_post(t, &p, a_reading(&m, 0.5, LABEL_POSITIVE, (uint64_t)i * 0x9E3779B97F4A7C15), &result, e);
    }
    free(text);
    return ok;
}

static void test_map_grows(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    store_close(f->store);
    char path[128];
    snprintf(path, sizeof path, "%s/data.mdb", f->dir);
    unlink(path);
    open_store(f, 256 << 10); /* too small for one batch: the work must be done again on a larger map */
    if (!store_write(f->store, many_work, f, &e))
        fail_msg("%s", e.text);
    assert_int_equal(check_clean(f).posts, 500);
}

static bool frontier_work(struct txn *t, void *ctx, struct err *e)
{
    (void)ctx;
    static const struct header headers[] = {{STR_INIT("Accept"), STR_INIT("application/json")}};
    struct request r = {.url = STR("https://a.example/1"), .source = STR("s"), .state = STR("{}"), .delay_ms = -1, .headers = headers, .header_count = 1};
    if (!frontier_put(t, &r, e) || !frontier_put(t, &r, e))
        return false;
    r.url = STR("https://a.example/2");
    r.not_before = 500;
    if (!frontier_put(t, &r, e))
        return false;
    r.url = STR("https://b.example/1");
    r.not_before = 0;
    return frontier_put(t, &r, e);
}

struct visits {
    int count;
    enum frontier_step step;
};

static enum frontier_step visit(const struct request *r, void *ctx)
{
    struct visits *v = ctx;
    v->count++;
    assert_int_equal(r->header_count, 1);
    assert_true(str_eq(r->headers[0].value, STR("application/json")));
    return v->step;
}

static bool unwanted(id128 id, void *ctx)
{
    (void)ctx;
    return id128_is_zero(id);
}

static bool hold_work(struct txn *t, void *ctx, struct err *e)
{
    (void)ctx;
    return txn_hold_host(t, STR("https://api.example"), 5000, e);
}

/* What an answer asked for is kept with the host, beside what the fetcher remembers of it. */
/* --- pages at the end that were given back --- */

#define LONG_TEXT 900000

static char long_text[LONG_TEXT + 1];

static bool put_and_erase(struct txn *t, void *ctx, struct err *e)
{
    struct fixture *f = ctx;
    struct post p = a_post("long", long_text, NOON);
    struct erased n = {0};
    struct made m;
    enum put_result result;
    return txn_put_brand(t, &f->brand, 42, e) && txn_put_post(t, &p, a_reading(&m, 0.5, LABEL_POSITIVE, 0), &result, e) && txn_erase_post(t, p.id, 99, &n, e);
}

static bool is_short(const struct fixture *f, const char *file)
{
    MDB_envinfo info;
    struct stat st;
    mdb_env_info(f->store->env, &info);
    assert_int_equal(stat(file, &st), 0);
    return (size_t)st.st_size < (info.me_last_pgno + 1) * 4096;
}

static void test_end_given_back(void **state)
{
    struct fixture *f = *state;
    const struct store_options o = {.now = 1000};
    struct store *s;
    struct made m;
    struct err e = {0};
    char file[100];
    snprintf(file, sizeof file, "%s/data.mdb", f->dir);
    memset(long_text, 'x', LONG_TEXT);
    for (int i = 0; i < 20; i++) { /* so that there are free pages */
        char text[] = "Der Text Nummer A.";
        text[16] = (char)('A' + i);
        put(f, a_post("1", text, NOON), a_reading(&m, 0.5, LABEL_POSITIVE, 0));
    }
    assert_true(store_write(f->store, put_and_erase, f, &e));
    assert_true(is_short(f, file));
    store_close(f->store);
    open_store(f, 0);
    check_clean(f);
    store_close(f->store);
    f->store = NULL;
    assert_int_equal(truncate(file, 40960), 0); /* this one is cut off */
    assert_false(store_open(str_from(f->dir), &o, &s, &e));
    assert_int_equal(e.code, ERR_CORRUPT);
    assert_non_null(strstr(e.text, "cut off"));
}

static void test_hold(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    int64_t until;
    bool found;
    str bytes;
    assert_true(store_write(f->store, hold_work, NULL, &e));
    struct txn *t = reader(f);
    assert_true(txn_host_held(t, STR("https://api.example"), &until, &e));
    assert_int_equal(until, 5000);
    assert_true(txn_host_held(t, STR("http://api.example"), &until, &e));
    assert_int_equal(until, 0);
    assert_true(txn_get_host(t, STR("https://api.example"), f->a, &bytes, &found, &e));
    assert_false(found);
    txn_end(t);
}

static bool answers_work(struct txn *t, void *ctx, struct err *e)
{
    struct url_record u = {.url = STR("https://a.example/x"), .etag = STR("1"), .status = 200};
    (void)ctx;
    bool ok = txn_put_answer(t, &u, STR("feed(a)"), e);
    u.etag = STR("2");
    ok = ok && txn_put_answer(t, &u, STR("feed(b)"), e);
    u.etag = STR("3");
    u.url = STR("https://a.example/y");
    return ok && txn_put_answer(t, &u, STR("feed(b)"), e);
}

static bool forget_work(struct txn *t, void *ctx, struct err *e)
{
    (void)ctx;
    return url_forget(t, STR("https://a.example/x"), e);
}

static void answer_is(struct fixture *f, const char *url, const char *source, const char *etag)
{
    struct err e = {0};
    struct url_record u;
    bool found;
    struct txn *t = reader(f);
    assert_true(txn_get_answer(t, str_from(url), str_from(source), f->a, &u, &found, &e));
    assert_int_equal(found, etag != NULL);
    if (etag) assert_true(str_eq(u.etag, str_from(etag)));
    txn_end(t);
}

/* Each source knows its own answer; the address's record is that of the first. All of an address go together. */
static void test_answers(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    assert_true(store_write(f->store, answers_work, NULL, &e));
    answer_is(f, "https://a.example/x", "feed(a)", "1");
    answer_is(f, "https://a.example/x", "feed(b)", "2");
    answer_is(f, "https://a.example/x", "feed(c)", NULL);
    answer_is(f, "https://a.example/y", "feed(b)", "3");
    assert_true(store_write(f->store, answers_work, NULL, &e)); /* where they were, again */
    answer_is(f, "https://a.example/x", "feed(a)", "1");
    answer_is(f, "https://a.example/x", "feed(b)", "2");
    assert_true(store_write(f->store, forget_work, NULL, &e));
    answer_is(f, "https://a.example/x", "feed(a)", NULL);
    answer_is(f, "https://a.example/x", "feed(b)", NULL);
    answer_is(f, "https://a.example/y", "feed(b)", "3");
}

static void test_frontier(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    size_t count;
    assert_true(store_write(f->store, frontier_work, NULL, &e));
    struct txn *t = reader(f);
    struct visits v = {0, FRONTIER_NEXT};
    struct frontier_walk w = {.until = 100, .visit = visit, .ctx = &v};
    assert_true(frontier_each(t, &w, f->a, &e));
    assert_int_equal(v.count, 2); /* the same request twice is one entry; one is not due */
    assert_int_equal(w.later, 500);
    v = (struct visits){0, FRONTIER_SKIP_HOST};
    w.until = 1000;
    assert_true(frontier_each(t, &w, NULL, &e));
    assert_int_equal(v.count, 2);
    v = (struct visits){0, FRONTIER_STOP};
    assert_true(frontier_each(t, &w, NULL, &e));
    assert_int_equal(v.count, 1);
    v = (struct visits){0, FRONTIER_NEXT};
    w.wanted = unwanted;
    assert_true(frontier_each(t, &w, NULL, &e));
    assert_int_equal(v.count, 0);
    assert_true(frontier_count(t, STR("s"), &count, &e));
    assert_int_equal(count, 3);
    txn_end(t);
}

static bool damage_work(struct txn *t, void *ctx, struct err *e)
{
    (void)ctx;
    struct source_record r = {.key = STR("s"), .state = STR("mark"), .rounds = 3, .outcome = OUTCOME_BLOCKED};
    return txn_put_source(t, &r, e);
}

/* Every bit of the file that lies in a record's text may flip: reading tells it, and never gives another number. */
static void test_flipped_bits_are_told(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    struct post p = a_post("1", "Auf der Seite wird die Adresse gefunden", NOON), back;
    p.url = STR("https://UNVERWECHSELBAR.example/"); /* texts are squeezed */
    put(f, p, a_reading(&m, -0.5, LABEL_NEGATIVE, 0));
    assert_true(store_write(f->store, damage_work, NULL, &e));
    store_close(f->store);
    f->store = NULL;
    char path[128];
    snprintf(path, sizeof path, "%s/data.mdb", f->dir);
    FILE *file = fopen(path, "r+b");
    static char bytes[4 << 20];
    size_t n = fread(bytes, 1, sizeof bytes, file), hits = 0;
    for (size_t i = 0; i + 15 < n; i++)
        if (memcmp(bytes + i, "UNVERWECHSELBAR", 15) == 0) {
            fseek(file, (long)i + 4, SEEK_SET);
            fputc(bytes[i + 4] ^ 0x10, file);
            hits++;
        }
    fclose(file);
    assert_true(hits > 0);
    open_store(f, 0);
    struct txn *t = reader(f);
    bool found;
    assert_false(txn_get_post(t, p.id, f->a, &back, &found, &e));
    assert_int_equal(e.code, ERR_CORRUPT);
    assert_non_null(strstr(e.text, "leumund check"));
    txn_end(t);
}

static void count_problem(void *ctx, const char *what)
{
    (void)what;
    ++*(int *)ctx;
}

static bool unbalance_work(struct txn *t, void *ctx, struct err *e)
{
    struct fixture *f = ctx;
    (void)f;
    struct made m;
    struct post p = a_post("2", "y", NOON);
    enum put_result result;
    const struct reading *r = a_reading(&m, 0.3, LABEL_POSITIVE, 0);
    struct counted twice = rollup_counted(t->arena, &p, r, &m.m, 1);
    twice.brand = 1;
    return txn_put_post(t, &p, r, &result, e) && rollup_add(t, &twice, e);
}

static void test_check_finds_wrong_sums(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    struct check_counts n;
    int problems = 0;
    put(f, a_post("1", "x", NOON), a_reading(&m, 0.5, LABEL_POSITIVE, 0));
    assert_true(store_write(f->store, unbalance_work, f, &e));
    assert_true(store_check(f->store, count_problem, &problems, &n, &e));
    assert_true(problems > 0);
    assert_int_equal(n.problems, problems);
}

struct silencing {
    id128 id;
    bool found;
};

static bool silence_work(struct txn *t, void *ctx, struct err *e)
{
    struct silencing *w = ctx;
    return txn_silence_post(t, w->id, &w->found, e);
}

/* Its text was taken away, not the right to come back; and hearing of it again is kept without counting it anew. */
static void test_silenced_and_given_again(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    bool found;
    struct post p = a_post("1", "Ein Text, der verschwindet.", NOON), got;
    p.confirmed_at = 6000;
    put(f, p, a_reading(&m, -0.5, LABEL_NEGATIVE, 77));
    struct silencing w = {.id = p.id};
    assert_true(store_write(f->store, silence_work, &w, &e));
    assert_true(w.found);
    assert_true(store_write(f->store, silence_work, &w, &e));
    assert_false(w.found);
    struct txn *t = reader(f);
    assert_true(txn_get_post(t, p.id, f->a, &got, &found, &e) && found);
    assert_int_equal(got.text.n + got.pseudonym.n, 0);
    assert_int_equal(got.flags & POST_DELETED, POST_DELETED);
    txn_end(t);
    check_clean(f);
    p.confirmed_at = 7000;
    assert_int_equal(put(f, p, &m.r), PUT_REVISED);
    p.confirmed_at = 8000;
    assert_int_equal(put(f, p, &m.r), PUT_KNOWN);
    p.confirmed_at = 0; /* another source, which nobody asks to confirm */
    assert_int_equal(put(f, p, &m.r), PUT_KNOWN);
    t = reader(f);
    assert_true(txn_get_post(t, p.id, f->a, &got, &found, &e) && found);
    assert_true(str_eq(got.text, p.text));
    assert_int_equal(got.flags & (POST_DELETED | POST_EDITED), 0);
    assert_int_equal(got.confirmed_at, 8000);
    struct store_stats s;
    assert_true(txn_stats(t, &s, &e));
    assert_int_equal(s.posts, 1);
    assert_int_equal(s.revisions, 0); /* nobody has edited it */
    assert_int_equal(s.tombstones, 0);
    txn_end(t);
    check_clean(f);
}

static void test_secret(void **state)
{
    struct fixture *f = *state;
    struct secret one, two;
    struct err e = {0};
    str path = str_printf(f->a, "%s/deep/er/key", f->dir);
    assert_true(secret_load(path, &one, &e));
    assert_true(secret_load(path, &two, &e));
    assert_memory_equal(&one, &two, sizeof one);
    str a = pseudonym_of(&one, STR("forum"), STR("anna"), f->a), b = pseudonym_of(&one, STR("blog"), STR("anna"), f->a);
    assert_int_equal(a.n, 32);
    assert_false(str_eq(a, b)); /* accounts are not linked across platforms */
    assert_true(str_eq(a, pseudonym_of(&two, STR("forum"), STR("anna"), f->a)));
    assert_int_equal(pseudonym_of(&one, STR("forum"), STR(""), f->a).n, 0);
}

static void test_refusals(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    struct store *s = NULL;
    struct store_options o = {.create = false};
    assert_false(store_open(STR("/tmp/leumund-there-is-nothing-here"), &o, &s, &e));
    assert_int_equal(e.code, ERR_STORE);
    store_close(f->store);
    f->store = NULL;
    char path[128];
    snprintf(path, sizeof path, "%s/data.mdb", f->dir);
    assert_int_equal(truncate(path, 8192), 0);
    o.create = true;
    assert_false(store_open(str_from(f->dir), &o, &s, &e));
    assert_int_equal(e.code, ERR_CORRUPT);
    FILE *file = fopen(path, "wb");
    fputs("this is no database, but it is long enough to be looked at twice", file);
    fclose(file);
    assert_false(store_open(str_from(f->dir), &o, &s, &e));
    assert_int_equal(e.code, ERR_CORRUPT);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {
        T(test_roundtrip), T(test_again_is_known), T(test_twice_in_one_transaction), T(test_edit_is_a_revision), T(test_changed_date_moves),
        T(test_days_are_local), T(test_other_brands_stay), T(test_zone_changes), T(test_deleted_stays_away), T(test_boost_is_no_opinion), T(test_near_duplicates), T(test_walks), T(test_found_in_other_buckets),
        T(test_readers_beside), T(test_odd_times), T(test_map_grows), T(test_answers), T(test_frontier), T(test_end_given_back), T(test_hold), T(test_flipped_bits_are_told), T(test_check_finds_wrong_sums), T(test_silenced_and_given_again), T(test_secret),
        T(test_refusals),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
