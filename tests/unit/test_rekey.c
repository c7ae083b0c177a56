/* Rotating the key: every pseudonym is another one, the same author stays one, names that are kept stay, and no earlier pseudonym is left in the file. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_fixture.h"

#include "store/copy.h"
#include "store/erase.h"
#include "store/rekey.h"

static str key_path(struct fixture *f)
{
    return str_concat(f->a, (const str[]){str_from(f->dir), STR("/key/secret.key")}, 2);
}

static bool file_holds(const struct fixture *f, str hex)
{
    id128 id;
    struct key k = {.n = 0};
    char path[128];
    assert_true(id128_parse(hex, &id));
    key_u64(&k, id.hi), key_u64(&k, id.lo);
    snprintf(path, sizeof path, "%s/data.mdb", f->dir);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    fseek(file, 0, SEEK_END);
    size_t n = (size_t)ftell(file);
    char *p = malloc(n);
    rewind(file);
    assert_int_equal(fread(p, 1, n, file), n);
    fclose(file);
    bool held = str_find((str){p, n}, key_str(&k)) != STR_NONE;
    free(p);
    return held;
}

static size_t posts_of(struct fixture *f, str author)
{
    struct err e = {0};
    struct id_list ids = {0};
    struct txn *t = reader(f);
    if (!txn_posts_of_author(t, author, f->a, &ids, &e))
        fail_msg("%s", e.text);
    txn_end(t);
    return ids.count;
}

static void open_keyed(struct fixture *f, const struct secret *s)
{
    struct err e = {0};
    const struct store_options o = {.create = true, .no_sync = true, .now = 1000, .secret = s};
    if (!store_open(str_from(f->dir), &o, &f->store, &e))
        fail_msg("%s", e.text);
}

static struct rekey rekey(struct fixture *f, bool lost)
{
    struct rekey r = {.lost = lost, .now = NOON};
    struct err e = {0};
    store_close(f->store);
    f->store = NULL;
    if (!store_rekey(str_from(f->dir), key_path(f), &r, &e))
        fail_msg("%s", e.text);
    assert_false(r.busy);
    assert_true(r.compacted);
    return r;
}

static bool opens(struct fixture *f, const struct secret *s, str *why)
{
    struct err e = {0};
    struct store *store;
    const struct store_options o = {.secret = s};
    bool ok = store_open(str_from(f->dir), &o, &store, &e);
    if (ok)
        store_close(store);
    *why = str_dup(f->a, str_from(e.text));
    return ok;
}

static void test_rotated(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    struct secret first, later;
    str why, sources[] = {STR("test:forum.example"), STR("web:x")}, names[] = {STR("anna"), STR("bert"), STR("anna")};
    store_close(f->store);
    assert_true(secret_load(key_path(f), &first, &e));
    open_keyed(f, &first);
    for (int i = 0; i < 60; i++) {
        char id[16];
        snprintf(id, sizeof id, "%d", i);
        struct post p = a_post(id, "Text", NOON + i);
        p.pseudonym = pseudonym_of(&first, sources[i % 2], names[i % 3], f->a);
        if (i == 59)
            p.pseudonym = STR("Anna Beispiel, kept by her name");
        put(f, p, a_reading(&m, 0.1, LABEL_POSITIVE, 0));
        p.text = STR("Edited");
        if (i % 10 == 0)
            assert_int_equal(put(f, p, &m.r), PUT_REVISED);
    }
    str anna = pseudonym_of(&first, sources[0], names[0], f->a);
    size_t count = posts_of(f, anna);
    assert_true(count > 0 && file_holds(f, anna));
    struct rekey r = rekey(f, false);
    assert_int_equal(r.posts, 59);
    assert_int_equal(r.revisions, 6);
    assert_int_equal(r.authors, 5); /* two names in two sources, and one as it is */
    assert_int_equal(r.to, 1);
    assert_false(r.resumed);
    assert_true(secret_load(key_path(f), &later, &e));
    assert_int_equal(later.rotations, 1);
    assert_false(opens(f, &first, &why)); /* who still has the earlier key would make other pseudonyms */
    open_keyed(f, &later);
    str anew = pseudonym_of(&later, sources[0], names[0], f->a);
    assert_true(str_eq(anew, pseudonym_rotate(&later, 0, 1, anna, f->a)));
    assert_false(str_eq(anew, anna));
    assert_int_equal(posts_of(f, anew), count);
    assert_int_equal(posts_of(f, anna), 0);
    assert_int_equal(posts_of(f, STR("Anna Beispiel, kept by her name")), 1);
    assert_false(file_holds(f, anna));
    check_clean(f);
    r = rekey(f, false);
    assert_int_equal(r.to, 2);
    assert_true(secret_load(key_path(f), &later, &e));
    open_keyed(f, &later);
    assert_int_equal(posts_of(f, pseudonym_of(&later, sources[0], names[0], f->a)), count);
    check_clean(f);
}

/* As after a kill: the key is in its file, the corpus is not there yet. */
static void test_behind(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    struct secret s;
    str why;
    store_close(f->store);
    assert_true(secret_load(key_path(f), &s, &e));
    open_keyed(f, &s);
    struct post p = a_post("1", "Text", NOON);
    p.pseudonym = pseudonym_of(&s, p.source, STR("anna"), f->a);
    put(f, p, a_reading(&m, 0.1, LABEL_POSITIVE, 0));
    store_close(f->store);
    f->store = NULL;
    assert_true(secret_rotate(key_path(f), &s, &e));
    assert_false(opens(f, &s, &why));
    assert_true(str_contains(why, STR("leumund rekey")));
    struct rekey r = rekey(f, false);
    assert_true(r.resumed);
    assert_int_equal(r.to, 1); /* no second key */
    assert_true(opens(f, &s, &why));
    open_keyed(f, &s);
    assert_int_equal(posts_of(f, pseudonym_of(&s, p.source, STR("anna"), f->a)), 1);
    store_close(f->store);
    f->store = NULL;
    memset(s.pseudonym, 1, sizeof s.pseudonym); /* another key file */
    assert_false(opens(f, &s, &why));
    assert_true(str_contains(why, STR("another key file")));
    open_store(f, 0); /* without one: reading again, correcting */
}

static void test_lost(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    struct secret s, other;
    str path = str_printf(f->a, "%s/key/other.key", f->dir), why;
    store_close(f->store);
    assert_true(secret_load(path, &other, &e));
    open_keyed(f, &other);
    struct post p = a_post("1", "Text", NOON);
    p.pseudonym = pseudonym_of(&other, p.source, STR("anna"), f->a);
    put(f, p, a_reading(&m, 0.1, LABEL_POSITIVE, 0));
    store_close(f->store);
    f->store = NULL;
    struct rekey r = {.now = NOON};
    assert_false(store_rekey(str_from(f->dir), key_path(f), &r, &e));
    assert_int_equal(e.code, ERR_CONFIG);
    r = rekey(f, true);
    assert_int_equal(r.posts, 1);
    assert_true(secret_load(key_path(f), &s, &e));
    assert_true(opens(f, &s, &why));
    assert_false(file_holds(f, p.pseudonym));
    open_keyed(f, &s);
    assert_int_equal(posts_of(f, pseudonym_of(&s, p.source, STR("anna"), f->a)), 0);
    store_close(f->store);
    struct store *busy;
    const struct store_options o = {.secret = &s};
    assert_true(store_open(str_from(f->dir), &o, &busy, &e));
    r = (struct rekey){.now = NOON};
    assert_true(store_rekey(str_from(f->dir), key_path(f), &r, &e));
    assert_true(r.busy);
    f->store = busy;
    assert_true(secret_load(key_path(f), &other, &e));
    assert_int_equal(other.rotations, s.rotations); /* and no key was added */
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {T(test_rotated), T(test_behind), T(test_lost)};
    return cmocka_run_group_tests_name("rekey", tests, NULL, NULL);
}
