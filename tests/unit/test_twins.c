/* Near duplicates of many posts, one after the other: what the bands find is what looking at each finds. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_fixture.h"

#define POSTS 2500
#define DAYS 3

struct twin_post {
    char id[8];
    struct post p;
    uint64_t fingerprint;
};

static uint64_t draw(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* Few texts, each changed in up to five bits. */
static void make_posts(struct twin_post *list)
{
    uint64_t state = 88172645463325252u, texts[300];
    for (size_t i = 0; i < 300; i++) texts[i] = draw(&state);
    for (size_t i = 0; i < POSTS; i++) {
        snprintf(list[i].id, sizeof list[i].id, "%zu", i);
        list[i].fingerprint = texts[draw(&state) % 300];
        for (uint64_t bits = draw(&state) % 6; bits; bits--) list[i].fingerprint ^= UINT64_C(1) << draw(&state) % 64;
        list[i].p = a_post(list[i].id, "x", NOON + (int64_t)(draw(&state) % (10 * (uint64_t)DATE_DAY_MS)));
    }
}

static bool put_all(struct txn *t, void *ctx, struct err *e)
{
    struct twin_post *list = ctx;
    struct made m;
    enum put_result result;
    for (size_t i = 0; i < POSTS; i++)
        if (!txn_put_post(t, &list[i].p, a_reading(&m, 0.5, LABEL_POSITIVE, list[i].fingerprint), &result, e)) return false;
    return true;
}

static bool earlier(const struct post *a, const struct post *b)
{
    return a->published.at != b->published.at ? a->published.at < b->published.at : a->id.hi < b->id.hi;
}

static int64_t day(const struct post *p)
{
    return p->published.at / DATE_DAY_MS;
}

/* By looking at each. */
static const struct post *leader_of(const struct twin_post *list, size_t of, int64_t *size)
{
    const struct post *first = &list[of].p;
    *size = 0;
    for (size_t i = 0; i < POSTS; i++) {
        int64_t apart = day(&list[i].p) - day(&list[of].p);
        if (apart < -DAYS || apart > DAYS || __builtin_popcountll(list[i].fingerprint ^ list[of].fingerprint) > 3) continue;
        ++*size;
        first = earlier(&list[i].p, first) ? &list[i].p : first;
    }
    return first;
}

static void test_many(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    struct twin_post *list = calloc(POSTS, sizeof *list);
    size_t led = 0;
    put(f, a_post("brand", "x", NOON), a_reading(&m, 0.5, LABEL_POSITIVE, 0));
    make_posts(list);
    assert_true(store_write(f->store, put_all, list, &e));
    struct txn *t = reader(f);
    for (size_t i = 0; i < POSTS; i++) {
        id128 leader;
        int64_t size, expected;
        const struct post *first = leader_of(list, i, &expected);
        assert_true(txn_duplicate(t, &list[i].p, &leader, &size, &e));
        assert_int_equal(size, expected);
        if (first == &list[i].p) assert_true(id128_is_zero(leader));
        else assert_true(id128_eq(leader, first->id));
        led += first != &list[i].p;
    }
    assert_true(led > POSTS / 4);
    txn_end(t);
    free(list);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(test_many, setup, teardown)};
    return cmocka_run_group_tests_name("twins", tests, NULL, NULL);
}
