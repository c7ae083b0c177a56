/* check: for every post each of its index entries is missed when it is not there, and an entry that is nobody's is told; words, too. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_fixture.h"

#include "store/packed.h"

struct told {
    char text[4000];
    size_t count;
};

static void tell(void *ctx, const char *what)
{
    struct told *t = ctx;
    size_t n = strlen(t->text);
    snprintf(t->text + n, sizeof t->text - n, "%s\n", what);
    t->count++;
}

static uint64_t terms_of_text[3] = {UINT64_C(5) << 40, UINT64_C(9) << 40, UINT64_C(0x7777) << 48};

static void some_terms(const struct post *p, struct arena *a, const uint64_t **terms, size_t *count)
{
    (void)a;
    *terms = terms_of_text;
    *count = p->text.n ? 3 : 0;
}

static struct told checked(struct fixture *f)
{
    struct told t = {.count = 0};
    struct check_counts n;
    struct err e = {0};
    if (!store_check_all(f->store, some_terms, tell, &t, &n, &e))
        fail_msg("%s", e.text);
    assert_int_equal(n.problems, t.count);
    return t;
}

static const struct post *the_post(void)
{
    static struct post p;
    p = a_post("1", "Drei kurze Worte", NOON);
    return &p;
}

static void fill(struct fixture *f)
{
    struct made m;
    for (int i = 0; i < 40; i++) {
        char id[16];
        snprintf(id, sizeof id, "%d", i);
        struct reading *r = a_reading(&m, 0.3, LABEL_POSITIVE, (uint64_t)i * 977 + 1);
        r->terms = terms_of_text;
        r->term_count = 3;
        put(f, a_post(id, "Drei kurze Worte", NOON + i / 2), r);
    }
}

/* --- one entry too few, one too many --- */

struct change {
    enum table table;
    struct key key;
    str value;
    bool remove;
};

static bool change_work(struct txn *t, void *ctx, struct err *e)
{
    struct change *c = ctx;
    (void)e;
    txn_change(t, c->table, c->remove, &c->key, c->value);
    return true;
}

static void change(struct fixture *f, struct change c)
{
    struct err e = {0};
    assert_true(store_write(f->store, change_work, &c, &e));
}

static void says(struct fixture *f, const char *table, const char *what, size_t most)
{
    struct told t = checked(f);
    if (!t.count || t.count > most || !strstr(t.text, table) || !strstr(t.text, what))
        fail_msg("wanted `%s: … %s`, got %zu:\n%s", table, what, t.count, t.text);
}

static void test_entries(void **state)
{
    struct fixture *f = *state;
    const struct post *p = the_post();
    struct post_key at = {NOON, 0}, nowhere = {NOON + 7777, 42};
    fill(f);
    assert_int_equal(checked(f).count, 0);
    struct txn *t = reader(f);
    struct err e = {0};
    struct post_key found_at;
    bool found;
    assert_true(post_find(t, p->id, p->source, p->source_id, NOON, &found_at, &found, &e) && found);
    at = found_at;
    txn_end(t);
    const struct {
        enum table table;
        struct key own, nobodys;
        str value; /* of both; an entry's true value is put back by reading it first */
        const char *name;
    } indexes[] = {
        {TABLE_AUTHOR, key_of_listed(hash64(p->pseudonym), at), key_of_listed(hash64(p->pseudonym), nowhere), {NULL, 0}, "table author"},
        {TABLE_AUTHOR, key_of_listed(hash64(p->pseudonym), at), key_of_listed(12345, at), {NULL, 0}, "table author"},
        {TABLE_THREAD, key_of_listed(hash64(p->thread), at), key_of_listed(6789, at), {NULL, 0}, "table thread"},
        {TABLE_TWIN, key_of_post(at), key_of_post(nowhere), STR("12345678"), "table twin"},
        {TABLE_ID, key_of_id(p->id, at.at), key_of_id((id128){1, 2}, at.at), STR("1234"), "table id"},
        {TABLE_MOMENT, key_of_moment(1, 1, at), key_of_moment(1, 77, at), STR("12345"), "table moment"},
    };
    for (size_t i = 0; i < sizeof indexes / sizeof *indexes; i++) {
        str was;
        t = reader(f);
        assert_true(entry_get(t, indexes[i].table, key_str(&indexes[i].own), &was, &found, &e) && found);
        was = str_dup(f->a, was);
        txn_end(t);
        change(f, (struct change){indexes[i].table, indexes[i].own, was, true});
        says(f, indexes[i].name, "is missing", 2);
        change(f, (struct change){indexes[i].table, indexes[i].nobodys, indexes[i].value, false}); /* as many as there should be */
        says(f, indexes[i].name, "is missing", 3);
        change(f, (struct change){indexes[i].table, indexes[i].own, was, false});
        says(f, indexes[i].name, indexes[i].table == TABLE_ID || !i ? "its post is missing" : "belongs to no", 1);
        change(f, (struct change){indexes[i].table, indexes[i].nobodys, (str){NULL, 0}, true});
        if (was.n) { /* another value */
            change(f, (struct change){indexes[i].table, indexes[i].own, str_sub(STR("87654321"), 0, was.n), false});
            says(f, indexes[i].name, indexes[i].table == TABLE_ID ? "points to another post" : "is not", 2);
            change(f, (struct change){indexes[i].table, indexes[i].own, was, false});
        }
        struct told after = checked(f);
        if (after.count)
            fail_msg("%s", after.text);
    }
}

static bool drop_words(struct txn *t, void *ctx, struct err *e)
{
    (void)ctx, (void)e;
    return mdb_drop(t->mdb, t->dbi[TABLE_WORD], 0) == 0 && mdb_drop(t->mdb, t->dbi[TABLE_DOCUMENT], 0) == 0;
}

static void test_words(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    fill(f);
    assert_int_equal(checked(f).count, 0);
    terms_of_text[1]++; /* in the part that the index does not keep */
    assert_int_equal(checked(f).count, 0);
    terms_of_text[1] += UINT64_C(1) << 40;
    struct told t = checked(f);
    assert_int_equal(t.count, 40); /* every text has a word that the index does not know */
    assert_non_null(strstr(t.text, "lacks words"));
    terms_of_text[1] -= (UINT64_C(1) << 40) + 1;
    assert_true(store_write(f->store, drop_words, NULL, &e));
    assert_int_equal(checked(f).count, 40);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {T(test_entries), T(test_words)};
    return cmocka_run_group_tests_name("check", tests, NULL, NULL);
}
