/* Rebuilding with threads that read ahead: the order, damaged records, what each thread has for itself; and in batches: one that was cut off is gone on with, whatever others
 * have written since. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_fixture.h"

#include "store/erase.h"
#include "store/next.h"
#include "store/packed.h"
#include "store/rebuild.h"

#include <sched.h>
#include <stdatomic.h>

#define POSTS 1500

struct course {
    struct post_key at[POSTS];
    size_t count, lost;
    struct own {
        struct course *seen;
        atomic_int inside; /* calls at this moment: 1 at most */
        size_t read;
    } own[8];
    size_t entered, left;
};

static void *enter(void *ctx)
{
    struct course *s = ctx;
    assert_true(s->entered < 8);
    s->own[s->entered].seen = s;
    return &s->own[s->entered++];
}

static void leave(void *own)
{
    ((struct own *)own)->seen->left++;
}

/* Some posts take longer than others. */
static void read_slowly(void *ctx, const struct post *p, struct arena *a, struct reading *out)
{
    struct own *own = ctx;
    struct made *made = arena_raw(a, sizeof *made, 8);
    if (atomic_fetch_add(&own->inside, 1))
        abort();
    for (size_t i = 0; i < hash64(p->text) % 50; i++)
        (void)sched_yield();
    own->read++;
    *out = *a_reading(made, (double)(hash64(p->text) % 100) / 100, LABEL_POSITIVE, 0);
    atomic_fetch_sub(&own->inside, 1);
}

static void compare_one(void *ctx, const struct rebuilt *r)
{
    struct course *s = ctx;
    if (!r) {
        s->count = 0;
        return;
    }
    assert_true((r->before || r->after) && !r->damaged && s->count < POSTS);
    s->at[s->count++] = r->at;
}

static void lost_one(void *ctx, const char *what)
{
    struct course *s = ctx;
    assert_non_null(strstr(what, "the post is damaged"));
    s->lost++;
}

static bool put_all(struct txn *t, void *ctx, struct err *e)
{
    struct fixture *f = ctx;
    struct made m;
    enum put_result result;
    if (!txn_put_brand(t, &f->brand, 42, e))
        return false;
    for (int i = 0; i < POSTS; i++) {
        char text[16];
        snprintf(text, sizeof text, "%d", i);
        const struct post p = a_post(text, text, NOON + (int64_t)(i * 7919 % POSTS) * 60000);
        if (!txn_put_post(t, &p, a_reading(&m, -0.5, LABEL_NEGATIVE, 0), &result, e))
            return false;
    }
    return true;
}

static void fill(struct fixture *f)
{
    struct err e = {0};
    assert_true(store_write(f->store, put_all, f, &e));
}

static struct course *rebuild(struct fixture *f, int jobs, size_t lost)
{
    struct err e = {0};
    struct course *s = arena_alloc(f->a, sizeof *s);
    struct rebuild r = {.read = read_slowly, .enter = enter, .leave = leave, .jobs = jobs, .compare = compare_one, .damaged = lost_one, .ctx = s};
    if (!store_rebuild(f->store, &r, &e))
        fail_msg("%s", e.text);
    size_t read = 0;
    for (size_t i = 0; i < s->entered; i++)
        read += s->own[i].read;
    assert_int_equal(read, POSTS - lost);
    assert_int_equal(r.posts, POSTS - lost);
    assert_int_equal(r.lost, lost);
    assert_int_equal(s->lost, lost);
    assert_int_equal(s->entered, jobs ? jobs : 1);
    assert_int_equal(s->left, s->entered);
    return s;
}

static void test_order_is_that_of_time(void **state)
{
    struct fixture *f = *state;
    fill(f);
    const struct course *one = rebuild(f, 0, 0), *four = rebuild(f, 4, 0);
    assert_int_equal(one->count, POSTS);
    assert_int_equal(four->count, POSTS);
    assert_memory_equal(one->at, four->at, sizeof one->at);
    for (size_t i = 1; i < POSTS; i++)
        assert_true(one->at[i - 1].at < one->at[i].at);
    assert_int_equal(check_clean(f).mentions, POSTS);
}

static char sound[1024], sound_key[64]; /* before it was damaged */

/* Flips a byte in the record of a post in the middle. */
static bool damage(struct txn *t, void *ctx, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool more;
    (void)ctx;
    if (!cursor_open(t, TABLE_POST, &c, e) || !cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e))
        return false;
    for (int i = 0; i < POSTS / 2; i++)
        if (!cursor_step(t, c, MDB_NEXT, &key, &value, &more, e))
            return false;
    char bytes[1024], at[64];
    assert_true(more && value.n < sizeof bytes && key.n < sizeof at);
    memcpy(bytes, value.p, value.n);
    memcpy(sound, value.p, value.n);
    memcpy(sound_key, key.p, key.n);
    memcpy(at, key.p, key.n);
    bytes[value.n / 2] ^= 1;
    MDB_val k = {key.n, at}, v = {value.n, bytes};
    mdb_cursor_close(c);
    return mdb_put(t->mdb, t->dbi[TABLE_POST], &k, &v, 0) == 0;
}

static bool mend(struct txn *t, void *ctx, struct err *e)
{
    MDB_val k = {POST_KEY, sound_key}, v;
    (void)ctx, (void)e;
    if (mdb_get(t->mdb, t->dbi[TABLE_POST], &k, &v))
        return false;
    v.mv_data = sound;
    return mdb_put(t->mdb, t->dbi[TABLE_POST], &k, &v, 0) == 0;
}

static void test_damaged_post_is_left_out_or_ends_it(void **state)
{
    struct fixture *f = *state;
    fill(f);
    (void)rebuild(f, 0, 0);
    struct err e = {0};
    assert_true(store_write(f->store, damage, NULL, &e));
    struct course *s = arena_alloc(f->a, sizeof *s);
    struct rebuild r = {.read = read_slowly, .enter = enter, .leave = leave, .jobs = 3, .compare = compare_one, .ctx = s};
    assert_false(store_rebuild(f->store, &r, &e));
    assert_int_equal(e.code, ERR_CORRUPT);
    assert_int_equal(s->left, 3);
    assert_int_equal(s->count, 0);
    struct txn *t = reader(f); /* what was there before still is */
    struct store_stats stats;
    assert_true(txn_stats(t, &stats, &e));
    assert_int_equal(stats.mentions, POSTS);
    txn_end(t);
    const struct course *three = rebuild(f, 3, 1), *one = rebuild(f, 0, 1);
    assert_int_equal(three->count, POSTS); /* what was derived of the damaged one goes: it is compared with nothing */
    assert_int_equal(one->count, POSTS - 1);
}

/* --- in batches --- */

#define BATCH 100

/* Reads with rules of that version. What spares nobody is ended by the damaged post in the middle. */
static struct rebuild in_batches(struct fixture *f, uint32_t rules, bool spares, size_t *read, bool ends_well)
{
    struct err e = {0};
    struct course *s = arena_alloc(f->a, sizeof *s);
    struct rebuild r = {.read = read_slowly, .enter = enter, .leave = leave, .jobs = 2, .rules = rules, .damaged = spares ? lost_one : NULL, .ctx = s, .batch = BATCH,
                        .brands = &f->brand, .brand_count = 1};
    if (store_rebuild(f->store, &r, &e) != ends_well)
        fail_msg("%s", e.text);
    assert_int_equal(s->left, s->entered);
    *read = s->own[0].read + s->own[1].read;
    return r;
}

/* All entries of the packed tables that are derived, as one number. */
static uint64_t sum_of_derived(struct fixture *f)
{
    static const enum table tables[] = {TABLE_ID, TABLE_MENTION, TABLE_MOMENT, TABLE_ROLLUP, TABLE_TWIN, TABLE_AUTHOR, TABLE_THREAD};
    struct txn *t = reader(f);
    uint64_t sum = 0;
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        struct packed *c;
        struct err e = {0};
        str key, value;
        bool more;
        assert_true(packed_open(t, tables[i], &c, &e) && packed_seek(c, (str){NULL, 0}, &key, &value, &more, &e));
        for (; more; assert_true(packed_next(c, &key, &value, &more, &e)))
            sum = hash64_seed(value, hash64_seed(key, sum + i));
        packed_close(c);
    }
    txn_end(t);
    return sum;
}

static size_t segments(struct fixture *f, bool next)
{
    struct txn *t = reader(f);
    MDB_stat s;
    assert_int_equal(mdb_stat(t->mdb, (next ? txn_next(t) : t)->dbi[TABLE_MENTION], &s), 0);
    txn_end(t);
    return s.ms_entries;
}

static void test_goes_on(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    size_t read;
    fill(f);
    assert_true(store_write(f->store, damage, NULL, &e));
    const uint64_t before = sum_of_derived(f);
    (void)in_batches(f, 1, false, &read, false);
    assert_int_equal(sum_of_derived(f), before); /* what was made counts for nobody */
    assert_true(segments(f, true) > 0);
    struct rebuild r = in_batches(f, 1, true, &read, true);
    assert_int_equal(r.resumed, POSTS / 2 / BATCH * BATCH);
    assert_int_equal(read, POSTS - 1 - r.resumed);
    assert_int_equal(r.posts, POSTS - 1);
    assert_int_equal(r.mentions, POSTS - 1);
    assert_int_equal(r.lost, 1);
    assert_int_equal(segments(f, true), 0);
    assert_true(sum_of_derived(f) != before);
    (void)in_batches(f, 1, false, &read, false);
    r = in_batches(f, 2, true, &read, true); /* other rules: from the beginning */
    assert_int_equal(r.resumed, 0);
    assert_int_equal(read, POSTS - 1);
    (void)in_batches(f, 2, false, &read, false);
    f->brand.yaml = STR("brand: Telvia\nzone: UTC\n");
    r = in_batches(f, 2, true, &read, true); /* another brand file, too */
    assert_int_equal(r.resumed, 0);
}

struct meanwhile {
    struct fixture *f;
    id128 erased, deleted, silenced;
};

static id128 id_of(int i)
{
    char text[16];
    snprintf(text, sizeof text, "%d", i);
    return a_post(text, text, 0).id;
}

static bool put_one(struct txn *t, const char *id, const char *text, int64_t at, struct err *e)
{
    struct made m;
    enum put_result result;
    const struct post p = a_post(id, text, at);
    return txn_put_post(t, &p, a_reading(&m, 0.25, LABEL_POSITIVE, 0), &result, e);
}

static bool write_meanwhile(struct txn *t, void *ctx, struct err *e)
{
    struct erased n = {0};
    struct correction c;
    bool found;
    (void)ctx;
    for (int i = 0; i < 40; i++) { /* new ones, before and behind where the other call has come to; others with another text, or another day */
        char id[16], text[32];
        snprintf(id, sizeof id, "new %d", i);
        if (!put_one(t, id, id, NOON + (int64_t)i * POSTS * 3000, e))
            return false;
        snprintf(id, sizeof id, "%d", i * 31);
        snprintf(text, sizeof text, "another text %d", i);
        if (!put_one(t, id, text, NOON + (int64_t)(i * 31 * 7919 % POSTS) * 60000 + (i % 3 ? 0 : 86400000), e))
            return false;
    }
    for (int i = 0; i < 30; i += 3)
        if (!txn_erase_post(t, id_of(i * 17 + 1), 7, &n, e) || !txn_delete_post(t, id_of(i * 17 + 2), 7, &found, e) || !txn_silence_post(t, id_of(i * 17 + 3), &found, e))
            return false;
    for (int i = 0; i < 10; i++) {
        correction_init(&c);
        c.brand = STR("telvia");
        c.post = id_of(i * 41 + 5);
        c.label = LABEL_NEGATIVE;
        if (!txn_put_correction(t, &c, e))
            return false;
    }
    return true;
}

/* Corrections come with the post derived anew, as everywhere. */
static bool rederive_corrected(struct txn *t, void *ctx, struct err *e)
{
    struct fixture *f = ctx;
    for (int i = 0; i < 10; i++) {
        struct post p;
        struct made m;
        bool found;
        if (!txn_get_post(t, id_of(i * 41 + 5), f->a, &p, &found, e) || (found && !txn_rederive(t, &p, a_reading(&m, 0.25, LABEL_POSITIVE, 0), &found, e)))
            return false;
    }
    return true;
}

static void test_others_write_meanwhile(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    size_t read;
    fill(f);
    assert_true(store_write(f->store, damage, NULL, &e));
    (void)in_batches(f, 1, false, &read, false);
    assert_true(store_write(f->store, write_meanwhile, f, &e));
    assert_true(store_write(f->store, rederive_corrected, f, &e));
    assert_true(store_write(f->store, mend, NULL, &e));
    struct rebuild r = in_batches(f, 1, true, &read, true);
    assert_true(r.resumed > 500 && r.resumed < 700); /* what was changed is read again */
    assert_int_equal(r.posts, POSTS + 40);
    (void)check_clean(f);
    const uint64_t resumed = sum_of_derived(f);
    r = in_batches(f, 3, true, &read, true);
    assert_int_equal(r.resumed, 0);
    assert_int_equal(r.posts, POSTS + 40);
    assert_int_equal(sum_of_derived(f), resumed);
}

/* What nobody sees yet may be damaged: others go on writing, and the next call begins anew. */
static bool damage_marks(struct txn *t, void *ctx, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool more;
    const bool *in_key = ctx;
    if (!cursor_open(t, TABLE_REMADE, &c, e) || !cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e))
        return false;
    char bytes[64], at[64];
    memcpy(bytes, value.p, value.n);
    memcpy(at, key.p, key.n);
    mdb_cursor_close(c);
    MDB_val k = {key.n, at}, v = {value.n, bytes};
    if (*in_key && mdb_del(t->mdb, t->dbi[TABLE_REMADE], &k, NULL))
        return false;
    (*in_key ? at : bytes)[3] ^= 4;
    return mdb_put(t->mdb, t->dbi[TABLE_REMADE], &k, &v, 0) == 0;
}

static void test_damaged_beginnings(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    size_t read;
    fill(f);
    assert_true(store_write(f->store, damage, NULL, &e));
    for (int in_key = 0; in_key < 2; in_key++) {
        bool key = in_key;
        (void)in_batches(f, 1, false, &read, false);
        assert_true(store_write(f->store, damage_marks, &key, &e));
        struct rebuild r = in_batches(f, 1, true, &read, true);
        assert_int_equal(r.resumed, 0);
        assert_int_equal(r.posts, POSTS - 1);
    }
    const uint64_t whole = sum_of_derived(f);
    (void)in_batches(f, 1, false, &read, false);
    bool key = false;
    assert_true(store_write(f->store, damage_marks, &key, &e));
    assert_int_equal(put(f, a_post("0", "revised", NOON), a_reading(&(struct made){0}, 0.5, LABEL_POSITIVE, 0)), PUT_REVISED);
    assert_int_equal(segments(f, true), 0);
    assert_int_equal(put(f, a_post("0", "0", NOON), a_reading(&(struct made){0}, 0.5, LABEL_POSITIVE, 0)), PUT_REVISED);
    (void)in_batches(f, 1, true, &read, true);
    assert_int_equal(read, POSTS - 1);
    assert_int_equal(sum_of_derived(f), whole);
}

/* The map is full in the midst of a batch, or of the end: that transaction is repeated, and nothing is made twice. */
static void test_map_grows(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    size_t read, batches[] = {40, 300, 0};
    fill(f);
    const uint64_t usual = (in_batches(f, 1, true, &read, true), sum_of_derived(f));
    for (size_t i = 0; i < 3; i++) {
        MDB_envinfo info;
        store_close(f->store);
        open_store(f, 1 << 16); /* as large as what is there */
        mdb_env_info(f->store->env, &info);
        struct course *s = arena_alloc(f->a, sizeof *s);
        struct rebuild r = {.read = read_slowly, .enter = enter, .leave = leave, .jobs = 2, .rules = 5, .anew = true, .ctx = s, .batch = batches[i]};
        if (!store_rebuild(f->store, &r, &e))
            fail_msg("%s", e.text);
        size_t had = info.me_mapsize;
        mdb_env_info(f->store->env, &info);
        assert_true(i || info.me_mapsize > had);
        assert_int_equal(r.posts, POSTS);
        assert_int_equal(sum_of_derived(f), usual);
        (void)check_clean(f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_order_is_that_of_time, setup, teardown),
        cmocka_unit_test_setup_teardown(test_damaged_post_is_left_out_or_ends_it, setup, teardown),
        cmocka_unit_test_setup_teardown(test_goes_on, setup, teardown),
        cmocka_unit_test_setup_teardown(test_others_write_meanwhile, setup, teardown),
        cmocka_unit_test_setup_teardown(test_damaged_beginnings, setup, teardown),
        cmocka_unit_test_setup_teardown(test_map_grows, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
