/* Copies, compaction, forgetting: the bytes are gone, the counts stay, nothing comes back. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_fixture.h"

#include "store/copy.h"
#include "store/erase.h"
#include "store/rebuild.h"
#include "store/squeeze.h"

#include <sys/wait.h>

static bool add_posts(const struct rollup_cell *c, void *ctx)
{
    *(int64_t *)ctx += c->touchpoint.n ? 0 : c->sum[SUM_POSTS];
    return true;
}

static int64_t posts_counted(struct fixture *f)
{
    int64_t n = 0;
    struct err e = {0};
    struct txn *t = reader(f);
    assert_true(rollup_each(t, STR("telvia"), ROLLUP_DAY, INT64_MIN, INT64_MAX, add_posts, &n, &e));
    txn_end(t);
    return n;
}

/* How often the corpus's file holds these bytes. */
static size_t count_in(const char *dir, str needle)
{
    char path[128];
    size_t found = 0;
    snprintf(path, sizeof path, "%s/data.mdb", dir);
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    fseek(f, 0, SEEK_END);
    size_t n = (size_t)ftell(f);
    char *p = malloc(n);
    rewind(f);
    assert_int_equal(fread(p, 1, n, f), n);
    fclose(f);
    for (str s = {p, n}; (n = str_find(s, needle)) != STR_NONE; s = str_skip(s, n + 1))
        found++;
    free(p);
    return found;
}

static size_t bytes_in(const char *dir, const char *needle)
{
    return count_in(dir, str_from(needle));
}

/* A text as the file holds it: squeezed, without the table's number and the length. */
static size_t text_in(const char *dir, const char *text)
{
    struct buf b;
    buf_init(&b, 1 << 16);
    squeeze_put(&b, str_from(text));
    size_t found = count_in(dir, str_skip(buf_str(&b), 2));
    buf_free(&b);
    return found;
}

/* Pseudonyms are kept as the bytes that their digits say. */
static size_t hex_in(const char *dir, str hex)
{
    id128 id;
    assert_true(id128_parse(hex, &id));
    struct key k = {.n = 0};
    key_u64(&k, id.hi), key_u64(&k, id.lo);
    return count_in(dir, key_str(&k));
}

struct erasing {
    struct id_list ids;
    struct erased n;
};

static bool erase_work(struct txn *t, void *ctx, struct err *e)
{
    struct erasing *w = ctx;
    w->n = (struct erased){0};
    for (size_t i = 0; i < w->ids.count; i++)
        if (!txn_erase_post(t, w->ids.at[i], 99, &w->n, e))
            return false;
    return txn_want_compact(t, e);
}

static void compact(struct fixture *f)
{
    struct err e = {0};
    bool busy;
    store_close(f->store);
    if (!store_compact(str_from(f->dir), &busy, &e))
        fail_msg("%s", e.text);
    assert_false(busy);
    open_store(f, 0);
}

static void read_nothing(void *ctx, const struct post *p, struct arena *a, struct reading *out)
{
    (void)p, (void)a;
    *out = *(struct reading *)ctx;
}

static void test_forgotten(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    struct reading *r = a_reading(&m, -0.5, LABEL_NEGATIVE, 77);
    struct post p = a_post("anna-geheim-17", "Das Kennwort heisst Rumpelstilzchen.", NOON), other = a_post("2", "Ganz normaler Text.", NOON + 1);
    p.url = STR("https://forum.example/anna-geheim/7");
    p.boost_of = STR("");
    other.pseudonym = STR("ffffffffffffffffffffffffffffffff");
    put(f, p, r);
    p.text = STR("Geändert: Rumpelstilzchen!");
    put(f, p, r);
    put(f, other, r);
    int64_t before = posts_counted(f);
    struct erasing w = {.n = {0}};
    struct txn *t = reader(f);
    assert_true(txn_posts_of_author(t, p.pseudonym, f->a, &w.ids, &e));
    txn_end(t);
    assert_int_equal(w.ids.count, 1);
    assert_true(store_write(f->store, erase_work, &w, &e));
    assert_int_equal(w.n.posts, 1);
    assert_int_equal(w.n.revisions, 1);
    const char *const texts[] = {"Das Kennwort heisst Rumpelstilzchen.", "Geändert: Rumpelstilzchen!"};
    assert_true(text_in(f->dir, texts[0]) > 0 && text_in(f->dir, texts[1]) > 0 && hex_in(f->dir, p.pseudonym) > 0); /* in free pages */
    compact(f);
    assert_int_equal(text_in(f->dir, texts[0]) + text_in(f->dir, texts[1]) + bytes_in(f->dir, "Rumpelstilzchen"), 0);
    assert_int_equal(bytes_in(f->dir, "anna-geheim"), 0);
    assert_int_equal(hex_in(f->dir, p.pseudonym) + bytes_in(f->dir, p.pseudonym.p), 0);
    assert_true(text_in(f->dir, "Ganz normaler Text.") > 0);
    assert_int_equal(posts_counted(f), before);
    assert_int_equal(put(f, p, r), PUT_REFUSED);
    check_clean(f);
    assert_true(store_write(f->store, erase_work, &w, &e)); /* again: nothing to do */
    assert_int_equal(w.n.posts, 0);
    struct rebuild rebuild = {.read = read_nothing, .ctx = r};
    assert_true(store_rebuild(f->store, &rebuild, &e));
    assert_int_equal(posts_counted(f), before);
    check_clean(f);
}

static bool delete_work(struct txn *t, void *ctx, struct err *e)
{
    bool found;
    return txn_delete_post(t, ((struct erasing *)ctx)->ids.at[0], NOON, &found, e) && found;
}

static bool silence_work(struct txn *t, void *ctx, struct err *e)
{
    bool found;
    return txn_silence_post(t, ((struct erasing *)ctx)->ids.at[0], &found, e) && found;
}

/* The title of a thread is its first author's, wherever it stands: it goes with the post, for whatever reason that goes. */
static void title_goes(struct fixture *f, bool (*work)(struct txn *t, void *ctx, struct err *e))
{
    struct made m;
    struct err e = {0};
    struct reading *r = a_reading(&m, -0.5, LABEL_NEGATIVE, 77);
    struct post first = a_post("1", "So ist es.", NOON), answer = a_post("2", "Wie wahr.", NOON + 1);
    first.title = answer.thread_title = STR("Zitronenfalterjagd im Kundendienst");
    answer.pseudonym = STR("ffffffffffffffffffffffffffffffff");
    put(f, first, r);
    put(f, answer, r);
    answer.text = STR("Wie wahr!");
    put(f, answer, r);
    struct erasing w = {.n = {0}};
    struct txn *t = reader(f);
    assert_true(txn_posts_of_author(t, first.pseudonym, f->a, &w.ids, &e));
    txn_end(t);
    assert_int_equal(w.ids.count, 1);
    assert_true(store_write(f->store, work, &w, &e));
    compact(f);
    assert_int_equal(text_in(f->dir, "Zitronenfalterjagd im Kundendienst") + bytes_in(f->dir, "Zitronenfalter"), 0);
    assert_int_equal(check_clean(f).posts, 2);
}

static void test_title_of_a_thread(void **state)
{
    title_goes(*state, erase_work);
}

static void test_title_of_a_deleted_thread(void **state)
{
    title_goes(*state, delete_work);
}

static void test_title_of_a_silenced_thread(void **state)
{
    title_goes(*state, silence_work);
}

/* Each post has a title of its own: the thread is read for those that are its name, not for each. */
static void test_titles_of_a_long_thread(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    struct reading *r = a_reading(&m, -0.5, LABEL_NEGATIVE, 77);
    struct post first = a_post("first", "So ist es.", NOON), answer = a_post("answer", "Wie wahr.", NOON + 1);
    first.title = answer.thread_title = STR("Zitronenfalterjagd im Kundendienst");
    first.pseudonym = STR("eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee");
    answer.pseudonym = STR("ffffffffffffffffffffffffffffffff");
    put(f, first, r);
    put(f, answer, r);
    for (int i = 0; i < 3000; i++) {
        struct post p = a_post(str_dup_z(f->a, str_printf(f->a, "re%d", i)), "Nein.", NOON + 2 + i);
        p.title = STR("Re: Zitronenfalterjagd");
        p.thread_title = first.title;
        put(f, p, r);
    }
    struct erasing w = {.n = {0}};
    struct txn *t = reader(f);
    assert_true(txn_posts_of_author(t, a_post("x", "", NOON).pseudonym, f->a, &w.ids, &e));
    assert_true(txn_posts_of_author(t, first.pseudonym, f->a, &w.ids, &e)); /* behind all others */
    txn_end(t);
    assert_int_equal(w.ids.count, 3001);
    clock_t began = clock();
    assert_true(store_write(f->store, erase_work, &w, &e));
    assert_true(clock() - began < 10 * (clock_t)CLOCKS_PER_SEC);
    compact(f);
    assert_int_equal(text_in(f->dir, "Zitronenfalterjagd im Kundendienst") + bytes_in(f->dir, "Zitronenfalter"), 0);
    assert_int_equal(check_clean(f).posts, 3002);
}

/* Pseudonyms are made of source and author: who looks for a person needs whole names, also where the table of names keeps their beginnings. */
static void test_long_sources(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    const char *const names[] = {"forum:wo-die-leute-schreiben.ein-sehr-langer-name-eines-forums.example.org", "forum:wo-die-leute-schreiben.ein-sehr-langer-name-eines-forums.example.net"};
    for (size_t i = 0; i < 2; i++) {
        struct post p = a_post("1", "x", NOON);
        p.source = str_from(names[i]);
        p.id = hash128_pair(p.source, p.source_id);
        put(f, p, a_reading(&m, 0.1, LABEL_POSITIVE, 0));
    }
    struct strs found = {0};
    struct txn *t = reader(f);
    assert_true(txn_source_names(t, f->a, &found, &e));
    for (size_t i = 0; i < 2; i++)
        assert_true(strs_has(&found, str_from(names[i])));
    txn_end(t);
}

static void test_chosen_by_url_and_age(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    static const char *const urls[] = {"https://f.example/t/7", "https://f.example/t/7?page=2", "https://f.example/t/7#p3", "https://f.example/t/70", "https://f.example/t"};
    char id[2] = "a";
    for (size_t i = 0; i < 5; i++, id[0]++) {
        struct post p = a_post(id, "x", NOON + (int64_t)i * DATE_DAY_MS);
        p.url = str_from(urls[i]);
        put(f, p, a_reading(&m, 0.1, LABEL_POSITIVE, 0));
    }
    struct id_list at = {0}, before = {0}, expired = {0};
    struct txn *t = reader(f);
    assert_true(txn_posts_at_url(t, str_from(urls[0]), f->a, &at, &e));
    assert_int_equal(at.count, 3);
    assert_true(txn_posts_before(t, NOON + 2 * DATE_DAY_MS, f->a, &before, &e));
    assert_int_equal(before.count, 2);
    f->brand.privacy.retention_ms = 0;
    assert_true(txn_posts_expired(t, &f->brand, 1, NOON + 100 * DATE_DAY_MS, f->a, &expired, &e));
    assert_int_equal(expired.count, 0);
    f->brand.privacy.retention_ms = 97 * DATE_DAY_MS;
    assert_true(txn_posts_expired(t, &f->brand, 1, NOON + 100 * DATE_DAY_MS, f->a, &expired, &e));
    assert_int_equal(expired.count, 3);
    txn_end(t);
}

static void test_copy_and_place(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    char copy[96], place[96];
    snprintf(copy, sizeof copy, "%s/copy", f->dir);
    snprintf(place, sizeof place, "%s/place", f->dir);
    for (int i = 0; i < 50; i++) {
        char id[16];
        snprintf(id, sizeof id, "%d", i);
        put(f, a_post(id, "Text", NOON + i), a_reading(&m, 0.1, LABEL_POSITIVE, 0));
    }
    assert_true(store_copy(f->store, str_from(copy), &e));
    assert_false(store_copy(f->store, str_from(copy), &e)); /* never overwritten */
    put(f, a_post("later", "Text", NOON), a_reading(&m, 0.1, LABEL_POSITIVE, 0));
    bool busy = true;
    e = (struct err){0};
    if (!store_place(str_from(copy), str_from(place), &busy, &e))
        fail_msg("%s", e.text);
    assert_false(busy);
    assert_true(store_place(str_from(copy), str_from(f->dir), &busy, &e));
    assert_true(busy); /* we have it open ourselves */
    store_close(f->store);
    assert_true(store_place(str_from(copy), str_from(f->dir), &busy, &e));
    assert_false(busy);
    open_store(f, 0);
    assert_int_equal(check_clean(f).posts, 50);
    put(f, a_post("later", "Text", NOON), a_reading(&m, 0.1, LABEL_POSITIVE, 0)); /* transactions begin anew, and work */
    assert_int_equal(check_clean(f).posts, 51);
}

/* A reader in another process goes on with what it has; the next one sees the new file. A writer keeps compaction away. */
static void test_other_processes(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    int to[2], from[2];
    char c;
    put(f, a_post("1", "Text", NOON), a_reading(&m, 0.1, LABEL_POSITIVE, 0));
    store_close(f->store);
    assert_true(pipe(to) == 0 && pipe(from) == 0);
    pid_t child = fork();
    if (child == 0) {
        struct store *s;
        struct txn *t;
        struct post p;
        bool found = false;
        const struct store_options o = {.read_only = true};
        bool ok = store_open(str_from(f->dir), &o, &s, &e) && txn_read(s, &t, &e) && write(from[1], "r", 1) == 1 && read(to[0], &c, 1) == 1 &&
                  txn_get_post(t, hash128_pair(STR("test:forum.example"), STR("1")), f->a, &p, &found, &e);
        _exit(ok && found && str_eq(p.text, STR("Text")) ? 0 : 1);
    }
    assert_int_equal(read(from[0], &c, 1), 1);
    bool busy = true;
    assert_true(store_compact(str_from(f->dir), &busy, &e));
    assert_false(busy);
    open_store(f, 0);
    assert_int_equal(put(f, a_post("2", "Text", NOON), a_reading(&m, 0.1, LABEL_POSITIVE, 0)), PUT_NEW);
    assert_int_equal(write(to[1], "g", 1), 1);
    int status = 1;
    waitpid(child, &status, 0);
    assert_int_equal(status, 0);
    assert_true(store_compact(str_from(f->dir), &busy, &e));
    assert_true(busy);
    assert_int_equal(check_clean(f).posts, 2);
}

/* A file put in place by a process that was killed before it took the old lock.mdb away, while a reader kept that alive: LMDB would count transactions on from the old file, choose the
 * wrong one of the two head pages, and see an empty corpus. */
static void test_lock_of_another_file(void **state)
{
    struct fixture *f = *state;
    struct made m;
    struct err e = {0};
    int to[2], from[2];
    char c, copy[96], path[128], target[128];
    snprintf(copy, sizeof copy, "%s/copy", f->dir);
    snprintf(path, sizeof path, "%s/data.mdb", copy);
    snprintf(target, sizeof target, "%s/data.mdb", f->dir);
    for (int i = 0; i < 20; i++) { /* an even number and an odd one: either head page */
        char id[16];
        snprintf(id, sizeof id, "%d", i);
        put(f, a_post(id, "Text", NOON + i), a_reading(&m, 0.1, LABEL_POSITIVE, 0));
    }
    assert_true(store_copy(f->store, str_from(copy), &e));
    store_close(f->store);
    f->store = NULL;
    assert_true(pipe(to) == 0 && pipe(from) == 0);
    pid_t child = fork();
    if (child == 0) {
        struct store *s;
        const struct store_options o = {.read_only = true};
        close(to[1]);
        bool ok = store_open(str_from(f->dir), &o, &s, &e) && write(from[1], "r", 1) == 1 && read(to[0], &c, 1) == 1;
        _exit(ok ? 0 : 1);
    }
    assert_int_equal(read(from[0], &c, 1), 1);
    assert_int_equal(rename(path, target), 0);
    for (int writes = 0; writes < 2; writes++) {
        const struct store_options o = {.read_only = !writes};
        assert_false(store_open(str_from(f->dir), &o, &f->store, &e));
        assert_non_null(strstr(e.text, "lock.mdb"));
        e = (struct err){0};
    }
    assert_int_equal(write(to[1], "g", 1), 1);
    waitpid(child, NULL, 0);
    open_store(f, 0); /* who comes alone makes it anew */
    assert_int_equal(put(f, a_post("later", "Text", NOON), a_reading(&m, 0.1, LABEL_POSITIVE, 0)), PUT_NEW);
    assert_int_equal(check_clean(f).posts, 21);
}

/* Its own lock would keep it waiting for ever. */
static void test_placed_onto_itself(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    bool busy;
    char other[96];
    snprintf(other, sizeof other, "%s/../%s", f->dir, strrchr(f->dir, '/') + 1);
    store_close(f->store);
    assert_false(store_place(str_from(other), str_from(f->dir), &busy, &e));
    assert_non_null(strstr(e.text, "itself"));
    open_store(f, 0);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {T(test_forgotten), T(test_long_sources), T(test_title_of_a_thread), T(test_title_of_a_deleted_thread), T(test_title_of_a_silenced_thread), T(test_titles_of_a_long_thread), T(test_chosen_by_url_and_age), T(test_copy_and_place), T(test_other_processes), T(test_lock_of_another_file),
                                       T(test_placed_onto_itself)};
    return cmocka_run_group_tests_name("keep", tests, NULL, NULL);
}
