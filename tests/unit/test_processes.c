/* Several processes in one corpus: a reader beside a writer, places of readers that were killed, and files of other versions. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_fixture.h"

#include "store/next.h"
#include "store/packed.h"
#include "store/rebuild.h"

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>

static void defaults(void)
{
    for (int i = 0; i < 5; i++) signal((const int[]){SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL}[i], SIG_DFL); /* cmocka's are inherited */
}

static bool count_one(const struct post *p, void *ctx, struct err *e)
{
    (void)p, (void)e;
    ++*(size_t *)ctx;
    return true;
}

static void put_one(struct fixture *f, size_t i)
{
    char id[16];
    struct made m;
    snprintf(id, sizeof id, "%zu", i);
    assert_int_equal(put(f, a_post(id, "Ein Text von mehreren Worten", NOON + (int64_t)i * 1000), a_reading(&m, 0.5, LABEL_POSITIVE, i + 1)), PUT_NEW);
}

/* Reads until it is killed; each instant must be whole: as many posts as mentions, never fewer than before. 'r' tells that it has begun. */
__attribute__((noreturn)) static void read_on(const char *dir, int tell, bool hold)
{
    struct store *s;
    struct err e = {0};
    const struct store_options o = {.read_only = true};
    size_t last = 0;
    defaults();
    if (!store_open(str_from(dir), &o, &s, &e))
        _exit(2);
    struct arena *a = arena_new(0);
    for (;;) {
        struct txn *t;
        struct store_stats n;
        size_t posts = 0;
        if (!txn_read(s, &t, &e) || !txn_stats(t, &n, &e) || !txn_each_post(t, a, count_one, &posts, &e))
            _exit(3);
        if (posts != n.posts || n.mentions != n.posts || posts < last)
            _exit(4);
        last = posts;
        if (write(tell, "r", 1) != 1)
            _exit(5);
        while (hold) pause();
        txn_end(t);
    }
}

static pid_t reader_process(struct fixture *f, bool hold, int *from)
{
    int ends[2];
    char c;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        read_on(f->dir, ends[1], hold);
    }
    close(ends[1]);
    assert_int_equal(read(ends[0], &c, 1), 1);
    *from = ends[0];
    return child;
}

static void drain(int fd)
{
    char room[4096];
    while (read(fd, room, sizeof room) == (ssize_t)sizeof room) {}
}

/* A report beside a crawl: the reader sees whole transactions only. The child is forked before this process has opened the corpus. */
static void test_reads_beside_writer(void **state)
{
    struct fixture *f = *state;
    int from, status;
    put_one(f, 0);
    store_close(f->store);
    f->store = NULL;
    pid_t child = reader_process(f, false, &from);
    open_store(f, 0);
    for (size_t i = 1; i < 150; i++) {
        put_one(f, i);
        if (i % 30 == 0)
            drain(from);
    }
    kill(child, SIGKILL);
    assert_int_equal(waitpid(child, &status, 0), child);
    if (WIFEXITED(status))
        fail_msg("the reader ended with %d", WEXITSTATUS(status));
    close(from);
    assert_int_equal(check_clean(f).posts, 150);
}

static size_t pages_used(struct fixture *f)
{
    struct err e = {0};
    struct store_stats n;
    struct txn *t = reader(f);
    assert_true(txn_stats(t, &n, &e));
    txn_end(t);
    return (size_t)(n.file_bytes / 4096);
}

/* What a killed reader held would keep pages from being used again: its place is cleared by the next who opens the corpus. */
static void test_stale_readers(void **state)
{
    struct fixture *f = *state;
    int from, dead = -1;
    put_one(f, 0);
    store_close(f->store);
    f->store = NULL;
    pid_t child = reader_process(f, true, &from);
    pid_t other = reader_process(f, true, &from); /* keeps the table of readers alive */
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    open_store(f, 0);
    assert_int_equal(mdb_reader_check(f->store->env, &dead), 0);
    assert_int_equal(dead, 0); /* nothing was left to be cleared */
    kill(other, SIGKILL);
    waitpid(other, NULL, 0);
    store_close(f->store);
    open_store(f, 0);
    for (size_t i = 1; i < 40; i++) put_one(f, i);
    size_t before = pages_used(f);
    for (size_t i = 40; i < 80; i++) put_one(f, i);
    assert_true(pages_used(f) - before < 200); /* pages are used again: each transaction alone touches a dozen */
    close(from);
}

/* The thread that is inside already would wait for itself: then there is nobody beside it. */
static void test_beside_when_another_has_grown_the_map(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    struct txn *one, *beside;
    int go[2], done[2];
    char c;
    put_one(f, 0);
    store_close(f->store);
    assert_true(pipe(go) == 0 && pipe(done) == 0);
    pid_t child = fork();
    if (child == 0) {
        close(go[1]);
        if (read(go[0], &c, 1) != 1)
            _exit(1);
        open_store(f, 64 << 20);
        for (size_t i = 1; i < 400; i++) put_one(f, i);
        _exit(write(done[1], "d", 1) == 1 ? 0 : 1);
    }
    open_store(f, 1 << 20);
    assert_true(txn_read(f->store, &one, &e));
    assert_int_equal(write(go[1], "g", 1), 1);
    assert_int_equal(read(done[0], &c, 1), 1);
    waitpid(child, NULL, 0);
    alarm(60);
    assert_true(txn_read_beside(one, &beside, &e));
    assert_null(beside);
    txn_end(one);
    assert_true(txn_read(f->store, &one, &e)); /* who comes anew takes over its size */
    alarm(0);
    txn_end(one);
}

static bool other_schema(struct txn *t, void *ctx, struct err *e)
{
    struct key v = {.n = 0};
    key_u32(&v, *(uint32_t *)ctx);
    key_time(&v, 0);
    key_u32(&v, schema_sum(key_str(&v)));
    return entry_put(t, TABLE_META, STR("schema"), key_str(&v), e);
}

/* Older and newer are told with both numbers and what to do, by readers and writers alike. */
static void test_versions(void **state)
{
    struct fixture *f = *state;
    static const struct {
        int change;
        const char *says;
    } rows[] = {{1, "use the newer program"}, {SCHEMA_OLDEST - 1 - STORE_SCHEMA, "export it with the older program"}};
    for (size_t i = 0; i < 2; i++) {
        uint32_t schema = (uint32_t)(STORE_SCHEMA + rows[i].change);
        struct err e = {0};
        assert_true(store_write(f->store, other_schema, &schema, &e));
        store_close(f->store);
        f->store = NULL;
        for (int read_only = 0; read_only < 2; read_only++) {
            struct store *s;
            const struct store_options o = {.read_only = read_only};
            e = (struct err){0};
            assert_false(store_open(str_from(f->dir), &o, &s, &e));
            assert_int_equal(e.code, ERR_VERSION);
            if (!strstr(e.text, rows[i].says))
                fail_msg("%s", e.text);
        }
        char path[128];
        snprintf(path, sizeof path, "%s/data.mdb", f->dir);
        assert_int_equal(remove(path), 0);
        open_store(f, 0);
    }
}

/* LMDB is used by other programs, too. */
static void test_foreign(void **state)
{
    struct fixture *f = *state;
    char dir[96];
    MDB_env *env;
    MDB_txn *mdb;
    MDB_dbi dbi;
    MDB_val key = {3, "abc"}, value = {3, "xyz"};
    struct store *s;
    struct err e = {0};
    const struct store_options o = {.create = true};
    snprintf(dir, sizeof dir, "%s/foreign", f->dir);
    assert_int_equal(mkdir(dir, 0700), 0);
    assert_true(mdb_env_create(&env) == 0 && mdb_env_open(env, dir, 0, 0600) == 0 && mdb_txn_begin(env, NULL, 0, &mdb) == 0);
    assert_true(mdb_dbi_open(mdb, NULL, 0, &dbi) == 0 && mdb_put(mdb, dbi, &key, &value, 0) == 0 && mdb_txn_commit(mdb) == 0);
    mdb_env_close(env);
    assert_false(store_open(str_from(dir), &o, &s, &e));
    assert_int_equal(e.code, ERR_VERSION);
    MDB_stat stat;
    assert_true(mdb_env_create(&env) == 0 && mdb_env_open(env, dir, MDB_RDONLY, 0600) == 0 && mdb_env_stat(env, &stat) == 0);
    assert_int_equal(stat.ms_entries, 1); /* and none of our tables */
    mdb_env_close(env);
}

/* Nothing was ever written there, or it was cut off: that is not a corpus without posts. */
static void test_empty_file(void **state)
{
    struct fixture *f = *state;
    char path[128];
    struct err e = {0};
    snprintf(path, sizeof path, "%s/data.mdb", f->dir);
    store_close(f->store);
    assert_int_equal(truncate(path, 0), 0);
    for (int writes = 0; writes < 2; writes++) {
        const struct store_options o = {.read_only = !writes};
        assert_false(store_open(str_from(f->dir), &o, &f->store, &e));
        assert_int_equal(e.code, ERR_CORRUPT);
        e = (struct err){0};
    }
    open_store(f, 0); /* who makes corpora begins anew */
}

/* A sum as schemas 2 to 5 had it: a byte, step << 4 | what; where the step is 15 or more, it follows; where what is 15, the sum. */
static void older_put(struct buf *b, const int64_t *sum)
{
    for (int i = 0, before = -1; i < SUM_COUNT; i++) {
        if (!sum[i])
            continue;
        int step = i - before, small = sum[i] > 0 && sum[i] < 15 ? (int)sum[i] : 15;
        put_byte(b, (unsigned)((step < 15 ? step : 15) << 4 | small));
        if (step >= 15)
            put_byte(b, (unsigned)step);
        if (small == 15)
            put_zigzag(b, sum[i]);
        before = i;
    }
}

static bool older_cells(struct txn *t, struct err *e)
{
    struct packed *c;
    struct packed_change *changes = ARENA_ARRAY(t->arena, struct packed_change, 1000);
    const struct packed_change **list = ARENA_ARRAY(t->arena, const struct packed_change *, 1000);
    size_t count = 0;
    str key, value;
    bool more;
    if (!packed_open(t, TABLE_ROLLUP, &c, e) || !packed_seek(c, (str){NULL, 0}, &key, &value, &more, e))
        return false;
    while (more) {
        int64_t sum[SUM_COUNT] = {0};
        struct buf old;
        assert_true(count < 1000);
        assert_true(rollup_sums(value, sum));
        buf_init(&old, 1 << 12);
        older_put(&old, sum);
        changes[count].value = str_dup(t->arena, buf_str(&old));
        buf_free(&old);
        memcpy(changes[count].key, key.p, key.n);
        list[count] = &changes[count];
        count++;
        if (!packed_next(c, &key, &value, &more, e))
            return false;
    }
    packed_close(c);
    return packed_apply(t, TABLE_ROLLUP, list, count, NULL, e);
}

/* As schema 5 had it. */
static bool schema_5(struct txn *t, void *ctx, struct err *e)
{
    uint32_t schema = 5;
    (void)ctx;
    return older_cells(t, e) && older_cells(txn_next(t), e) && other_schema(t, &schema, e);
}

/* As schema 2 had it: cells of hours, too; authors and threads listed by their number alone; one set of derivations. */
static bool schema_2(struct txn *t, void *ctx, struct err *e)
{
    uint32_t schema = SCHEMA_OLDEST;
    if (!older_cells(t, e))
        return false;
    for (uint16_t hour = 0; hour < 500; hour++) {
        struct key k = {.n = 0};
        key_u16(&k, 1), key_u8(&k, 0), key_time(&k, hour), key_u16(&k, 0), key_u8(&k, 0), key_u16(&k, 1), key_u16(&k, 1);
        struct packed_change change = {.value = STR("\x11")};
        memcpy(change.key, k.at, k.n);
        if (!packed_apply(t, TABLE_ROLLUP, (const struct packed_change *[]){&change}, 1, NULL, e))
            return false;
    }
    for (int i = 0; i < 2; i++) {
        enum table table = i ? TABLE_THREAD : TABLE_AUTHOR;
        struct key old = {.n = 0};
        key_u64(&old, 77), key_time(&old, 99), key_u64(&old, 5);
        if (mdb_drop(t->mdb, t->dbi[table], 0))
            return false;
        txn_change(t, table, false, &old, (str){NULL, 0});
    }
    (void)ctx;
    for (int i = 0; i < TABLE_COUNT; i++)
        if ((table_is_derived((enum table)i) && mdb_drop(t->mdb, t->store->second[i], 1)) || (i == TABLE_REMADE && mdb_drop(t->mdb, t->dbi[i], 1)))
            return false;
    return entry_del(t, TABLE_META, STR("set"), e) && other_schema(t, &schema, e);
}

static void read_again(void *own, const struct post *p, struct arena *a, struct reading *out)
{
    struct made *made = arena_raw(a, sizeof *made, 8);
    (void)own;
    *out = *a_reading(made, (double)(hash64(p->text) % 100) / 100, LABEL_POSITIVE, 0);
}

static bool after_one(void *ctx, size_t done)
{
    (void)ctx;
    return done < 2;
}

/* Derives everything again; `whole` false: ends in the second batch, so that both sets hold something. */
static void derive_again(struct store *s, bool whole)
{
    struct err e = {0};
    struct rebuild r = {.read = read_again, .batch = whole ? 0 : 1, .progress = whole ? NULL : after_one, .anew = whole};
    bool done = store_rebuild(s, &r, &e);
    assert_true(done || !whole);
}

static size_t checked_rollups(struct store *s)
{
    struct check_counts n = {0};
    struct err e = {0};
    if (!store_check(s, no_problem, NULL, &n, &e))
        fail_msg("%s", e.text);
    return n.rollups;
}

static struct store_stats stats_of(struct store *s)
{
    struct store_stats stats;
    struct txn *t;
    struct err e = {0};
    assert_true(txn_read(s, &t, &e));
    assert_true(txn_stats(t, &stats, &e));
    txn_end(t);
    return stats;
}

static size_t listed(struct store *s)
{
    struct txn *t;
    struct err e = {0};
    struct scan scan;
    bool more = true;
    size_t count = 0;
    assert_true(txn_read(s, &t, &e));
    for (int i = 0; i < 2; i++, more = true) {
        assert_true(i ? scan_thread(t, STR("telvia"), STR("t1"), SCAN_BEGINNING, SCAN_END, true, &scan, &e)
                      : scan_author(t, STR("telvia"), STR("00112233445566778899aabbccddeeff"), SCAN_BEGINNING, SCAN_END, true, &scan, &e));
        for (; more; count += more) assert_true(scan_step(&scan, &more, &e));
        scan_close(&scan);
    }
    txn_end(t);
    return count;
}

static void upgraded(struct fixture *f, bool (*older)(struct txn *, void *, struct err *), bool read_only)
{
    struct store *s;
    struct err e = {0};
    const struct store_options o = {.read_only = read_only};
    struct store_stats was = stats_of(f->store);
    size_t found = listed(f->store), checked = checked_rollups(f->store);
    assert_int_equal(found, 2 * was.posts);
    if (!store_write(f->store, older, NULL, &e))
        fail_msg("%s", e.text);
    store_close(f->store);
    f->store = NULL;
    if (!store_open(str_from(f->dir), &o, &s, &e))
        fail_msg("%s", e.text);
    struct store_stats is = stats_of(s);
    assert_int_equal(is.schema, STORE_SCHEMA);
    assert_int_equal(is.rollups, was.rollups);
    assert_int_equal(is.remade, was.remade);
    assert_int_equal(checked_rollups(s), checked); /* and each is the sum of its mentions */
    assert_int_equal(listed(s), found);
    store_close(s);
    open_store(f, 0);
}

/* An older schema is brought up to date by who opens it first, be it for reading: also where the second set is in force, and where one is being made. */
static void test_upgrade(void **state)
{
    struct fixture *f = *state;
    for (size_t i = 0; i < 2; i++) {
        put_one(f, i);
        upgraded(f, schema_2, i);
        derive_again(f->store, true);
        upgraded(f, schema_5, i);
        put_one(f, i + 10);
        put_one(f, i + 20);
        derive_again(f->store, false);
        assert_true(stats_of(f->store).remade > 0);
        upgraded(f, schema_5, i);
        derive_again(f->store, true);
        assert_int_equal(checked_rollups(f->store), stats_of(f->store).rollups);
    }
}

/* --- sums --- */

static void test_sums(void **state)
{
    static const int64_t values[] = {1, 12, 13, -1, 127, 128, -128, -129, 32767, 32768, -32768, -32769, INT32_MAX, (int64_t)INT32_MAX + 1, INT32_MIN, (int64_t)INT32_MIN - 1, INT64_MAX, INT64_MIN};
    unsigned seed = 5, answered = 0;
    (void)state;
    for (int round = 0; round < 5000; round++) {
        int64_t sum[SUM_COUNT] = {0}, back[SUM_COUNT] = {0}, other[SUM_COUNT] = {0};
        struct buf b;
        int one_of = 1 + round % 40; /* so many that gaps are long */
        for (int i = 0; i < SUM_COUNT; i++) {
            seed = seed * 1103515245 + 12345;
            if ((int)(seed >> 16) % one_of == 0)
                sum[i] = values[(seed >> 8) % (sizeof values / sizeof *values)];
        }
        buf_init(&b, 1 << 12);
        rollup_put(&b, sum);
        char *exact = malloc(b.n + !b.n); /* sanitizers see a byte too far, on either side */
        if (b.n)
            memcpy(exact, b.p, b.n);
        assert_true(rollup_sums((str){exact, b.n}, back));
        assert_memory_equal(sum, back, sizeof sum);
        if (b.n)
            assert_false(rollup_sums((str){exact, b.n - 1}, other)); /* cut off */
        for (size_t i = 0; i < b.n; i++) { /* anything at all: an answer, or none */
            char was = exact[i];
            exact[i] = (char)(seed >> (i % 20));
            answered += rollup_sums((str){exact, b.n}, other);
            exact[i] = was;
        }
        free(exact);
        buf_free(&b);
    }
    assert_true(answered > 100);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {T(test_reads_beside_writer), T(test_stale_readers), T(test_beside_when_another_has_grown_the_map), T(test_versions), T(test_foreign), T(test_empty_file), T(test_upgrade), cmocka_unit_test(test_sums)};
    return cmocka_run_group_tests_name("processes", tests, NULL, NULL);
}
