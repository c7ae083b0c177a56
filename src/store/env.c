/* Transactions, and the map that grows: when a write finds the map full, the transaction is thrown away, the map doubled while no reader of this process is inside, and the work
 * done again. */
#include "store/next.h"

#include "base/log.h"
#include <errno.h>
#include <string.h>
#include <time.h>

const char *const table_names[TABLE_COUNT] = {
    [TABLE_META] = "meta",           [TABLE_NAME] = "name",         [TABLE_BRAND] = "brand",
    [TABLE_POST] = "post",           [TABLE_ID] = "id",             [TABLE_REVISION] = "revision",
    [TABLE_MENTION] = "mention",     [TABLE_MOMENT] = "moment",     [TABLE_ROLLUP] = "rollup",
    [TABLE_TWIN] = "twin",           [TABLE_AUTHOR] = "author",     [TABLE_THREAD] = "thread",
    [TABLE_TOMBSTONE] = "tombstone", [TABLE_CORRECTION] = "correction", [TABLE_SOURCE] = "source",
    [TABLE_URL] = "url",             [TABLE_FRONTIER] = "frontier", [TABLE_HOST] = "host",
    [TABLE_WORD] = "word",           [TABLE_DOCUMENT] = "document", [TABLE_INCIDENT] = "incident",
    [TABLE_OUTBOX] = "outbox",       [TABLE_QUERY] = "query",       [TABLE_TAG] = "tag",
    [TABLE_NOTE] = "note",           [TABLE_REMADE] = "remade",
};

bool store_fail(struct txn *t, int rc, const char *doing, struct err *e)
{
    if (t && rc == MDB_MAP_FULL)
        t->full = true;
    if (rc == ENOSPC || (t && space_is_out(t->store->dir.p, rc)))
        return space_said(e, doing);
    if (rc == MDB_CORRUPTED || rc == MDB_PAGE_NOTFOUND)
        return err_set(e, ERR_CORRUPT, "the corpus is damaged (%s while %s); run `leumund check`", mdb_strerror(rc), doing);
    if (rc == ENOMEM)
        return err_set(e, ERR_STORE, "no address space for the map of the corpus while %s: `ulimit -v`, LimitAS= of a service or the setting map_size leave too little", doing);
    return err_set(e, ERR_STORE, "%s while %s", mdb_strerror(rc), doing);
}

bool env_fail(const struct store *s, int rc, const char *doing, struct err *e)
{
    return space_is_out(s->dir.p, rc) ? space_said(e, doing) : store_fail(NULL, rc, doing, e);
}

bool store_corrupt(struct err *e, enum table table, str key, const char *what)
{
    char hex[2 * 24 + 1];
    size_t n = key.n < 24 ? key.n : 24;
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < n; i++) {
        hex[2 * i] = digits[(unsigned char)key.p[i] >> 4];
        hex[2 * i + 1] = digits[key.p[i] & 15];
    }
    hex[2 * n] = 0;
    return err_set(e, ERR_CORRUPT, "table %s, key %s: %s; run `leumund check`", table_names[table], hex, what);
}

static bool grow_map(struct store *s, struct err *e)
{
    MDB_envinfo info;
    pthread_rwlock_wrlock(&s->map);
    mdb_env_info(s->env, &info);
    int rc = mdb_env_set_mapsize(s->env, info.me_mapsize * 2);
    pthread_rwlock_unlock(&s->map);
    log_debug("corpus: map grows to %zu MB", info.me_mapsize * 2 >> 20);
    return rc ? env_fail(s, rc, "growing the map", e) : true;
}

static struct txn *txn_new(struct store *s, MDB_txn *mdb, bool writes)
{
    struct arena *a = arena_new(0);
    struct txn *t = ARENA_NEW(a, struct txn);
    *t = (struct txn){.store = s, .mdb = mdb, .writes = writes, .arena = a};
    return t;
}

/* Another process may have grown the map: take over its size and try again. Not for who is inside already: it would wait for itself. */
static int begin(struct store *s, unsigned flags, MDB_txn **mdb)
{
    int rc = mdb_txn_begin(s->env, NULL, flags, mdb);
    if (rc != MDB_MAP_RESIZED)
        return rc;
    pthread_rwlock_unlock(&s->map);
    pthread_rwlock_wrlock(&s->map);
    rc = mdb_env_set_mapsize(s->env, 0);
    pthread_rwlock_unlock(&s->map);
    pthread_rwlock_rdlock(&s->map);
    return rc ? rc : mdb_txn_begin(s->env, NULL, flags, mdb);
}

static bool txn_reading(struct store *s, MDB_txn *mdb, struct txn **out, struct err *e)
{
    *out = txn_new(s, mdb, false);
    if (set_choose(*out, e))
        return true;
    txn_end(*out);
    return false;
}

bool txn_read(struct store *s, struct txn **out, struct err *e)
{
    MDB_txn *mdb;
    pthread_rwlock_rdlock(&s->map);
    int rc = begin(s, MDB_RDONLY, &mdb);
    if (!rc)
        return txn_reading(s, mdb, out, e);
    pthread_rwlock_unlock(&s->map);
    return env_fail(s, rc, "reading", e);
}

bool txn_read_beside(const struct txn *t, struct txn **out, struct err *e)
{
    struct store *s = t->store;
    MDB_txn *mdb;
    *out = NULL;
    pthread_rwlock_rdlock(&s->map);
    int rc = mdb_txn_begin(s->env, NULL, MDB_RDONLY, &mdb);
    if (!rc && mdb_txn_id(mdb) == mdb_txn_id(t->mdb))
        return txn_reading(s, mdb, out, e);
    if (!rc)
        mdb_txn_abort(mdb);
    pthread_rwlock_unlock(&s->map);
    return !rc || rc == MDB_MAP_RESIZED || env_fail(s, rc, "reading", e);
}

void txn_end(struct txn *t)
{
    if (!t)
        return;
    struct store *s = t->store;
    mdb_txn_abort(t->mdb);
    arena_free(t->arena);
    pthread_rwlock_unlock(&s->map);
}

static int64_t cpu_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* Atomic, for a commit ends the writer's turn, and the next one counts, too. */
static void lap(int64_t *since, int64_t *spent)
{
    int64_t now = cpu_us();
    __atomic_fetch_add(spent, now - *since, __ATOMIC_RELAXED);
    *since = now;
}

struct store_spent store_spent(const struct store *s)
{
    return (struct store_spent){.work_us = __atomic_load_n(&s->spent.work_us, __ATOMIC_RELAXED),
                                .merge_us = __atomic_load_n(&s->spent.merge_us, __ATOMIC_RELAXED),
                                .words_us = __atomic_load_n(&s->spent.words_us, __ATOMIC_RELAXED),
                                .commit_us = __atomic_load_n(&s->spent.commit_us, __ATOMIC_RELAXED)};
}

/* One try: *full tells that the map was too small and nothing was written. */
static bool write_once(struct store *s, bool (*work)(struct txn *, void *, struct err *), void *ctx, bool *full, struct err *e)
{
    MDB_txn *mdb;
    *full = false;
    pthread_rwlock_rdlock(&s->map);
    int rc = begin(s, 0, &mdb);
    if (rc) {
        pthread_rwlock_unlock(&s->map);
        return env_fail(s, rc, "beginning to write", e);
    }
    struct txn *t = txn_new(s, mdb, true);
    int64_t since = cpu_us();
    bool ok = set_choose(t, e) && work(t, ctx, e);
    lap(&since, &s->spent.work_us);
    ok = ok && txn_flush(t, e) && (!t->next || txn_flush(t->next, e));
    lap(&since, &s->spent.merge_us);
    ok = ok && words_flush(t, true, e) && (!t->next || words_flush(t->next, true, e));
    lap(&since, &s->spent.words_us);
    if (ok) {
        rc = mdb_txn_commit(mdb);
        lap(&since, &s->spent.commit_us);
        ok = !rc || store_fail(t, rc, "writing", e);
    } else {
        mdb_txn_abort(mdb);
    }
    if (!ok) /* it may have been filled while ids were missing that are there again, and another process may get this transaction's number */
        s->seen.current = false;
    *full = t->full || (t->next && t->next->full);
    arena_free(t->arena);
    pthread_rwlock_unlock(&s->map);
    return ok;
}

bool store_write(struct store *s, bool (*work)(struct txn *t, void *ctx, struct err *e), void *ctx, struct err *e)
{
    if (s->read_only)
        return err_set(e, ERR_STORE, "%.*s was opened for reading only", STR_ARG(s->dir));
    for (bool full, ok;;) {
        pthread_mutex_lock(&s->writing);
        ok = write_once(s, work, ctx, &full, e);
        pthread_mutex_unlock(&s->writing);
        if (ok || !full || !grow_map(s, e))
            return ok;
    }
}
