/* Rebuilding with threads that read ahead: the order, damaged records, and what each thread has for itself. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_fixture.h"

#include "store/rebuild.h"

#include <sched.h>
#include <stdatomic.h>

#define POSTS 1500

struct course {
    id128 ids[POSTS];
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

static void made_one(void *ctx, const struct post *p, const struct reading *r)
{
    struct course *s = ctx;
    assert_int_equal(r->mention_count, 1);
    assert_true(s->count < POSTS);
    s->ids[s->count++] = p->id;
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
    struct rebuild r = {.read = read_slowly, .enter = enter, .leave = leave, .jobs = jobs, .made = made_one, .damaged = lost_one, .ctx = s};
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
    assert_memory_equal(one->ids, four->ids, sizeof one->ids);
    assert_int_equal(check_clean(f).mentions, POSTS);
}

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
    memcpy(at, key.p, key.n);
    bytes[value.n / 2] ^= 1;
    MDB_val k = {key.n, at}, v = {value.n, bytes};
    mdb_cursor_close(c);
    return mdb_put(t->mdb, t->store->dbi[TABLE_POST], &k, &v, 0) == 0;
}

static void test_damaged_post_is_left_out_or_ends_it(void **state)
{
    struct fixture *f = *state;
    fill(f);
    const struct course *whole = rebuild(f, 0, 0);
    struct err e = {0};
    assert_true(store_write(f->store, damage, NULL, &e));
    struct course *s = arena_alloc(f->a, sizeof *s);
    struct rebuild r = {.read = read_slowly, .enter = enter, .leave = leave, .jobs = 3, .made = made_one, .ctx = s};
    assert_false(store_rebuild(f->store, &r, &e));
    assert_int_equal(e.code, ERR_CORRUPT);
    assert_int_equal(s->left, 3);
    assert_int_equal(s->count, POSTS / 2);
    assert_memory_equal(s->ids, whole->ids, s->count * sizeof *s->ids);
    struct txn *t = reader(f); /* what was there before still is */
    struct store_stats stats;
    assert_true(txn_stats(t, &stats, &e));
    assert_int_equal(stats.mentions, POSTS);
    txn_end(t);
    const struct course *three = rebuild(f, 3, 1), *one = rebuild(f, 0, 1);
    assert_int_equal(three->count, POSTS - 1);
    assert_memory_equal(one->ids, three->ids, sizeof one->ids);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_order_is_that_of_time, setup, teardown),
        cmocka_unit_test_setup_teardown(test_damaged_post_is_left_out_or_ends_it, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
