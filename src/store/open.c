/* Opening a corpus: the environment, what it must be for us to use it, its tables and its schema; and closing it. */
#include "store/length.h"
#include "store/next.h"

#include "config/paths.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MAP_LEAST ((size_t)1 << 20) /* the empty tables fit */
#define MAP_FIRST (UINT64_C(1) << 30) /* sparse: costs address space, not disk */
#define READERS_MAX 254

/* A file that is shorter than its pages would be read as zeros or end the process with SIGBUS: told before anything is read. Another process may write meanwhile: its pages are in the file before
 * they are counted, and what was seen while it did so is looked at again. */
static bool length_fits(struct store *s, const char *dir, struct err *e)
{
    struct stat st;
    MDB_envinfo info, now;
    MDB_stat pages;
    int fd;
    if (mdb_env_get_fd(s->env, &fd) || mdb_env_stat(s->env, &pages))
        return err_set(e, ERR_STORE, "%s: the file of the corpus is not open", dir);
    do {
        mdb_env_info(s->env, &info);
        if (fstat(fd, &st) != 0 || !st.st_size) /* new */
            return true;
        if (length_is_whole(fd, pages.ms_psize, (size_t)st.st_size / pages.ms_psize, info.me_last_pgno + 1, info.me_last_txnid))
            return true;
        mdb_env_info(s->env, &now);
    } while (now.me_last_txnid != info.me_last_txnid);
    return err_set(e, ERR_CORRUPT, "%s/data.mdb is cut off: %lld bytes, its pages need %llu; restore a backup", dir, (long long)st.st_size, ((unsigned long long)info.me_last_pgno + 1) * pages.ms_psize);
}

/* In front of the checksum stands what every program can read, whatever it knows of seals. */
uint32_t schema_sum(str value)
{
    return (uint32_t)hash64_seed(str_sub(value, 0, 12), 1);
}

static bool check_schema(struct store *s, MDB_txn *mdb, const struct store_options *o, struct err *e)
{
    MDB_val key = {6, "schema"}, value;
    int rc = mdb_get(mdb, s->dbi[TABLE_META], &key, &value);
    if (rc == MDB_NOTFOUND && !o->read_only) {
        struct key k = {.n = 0};
        key_u32(&k, STORE_SCHEMA);
        key_time(&k, o->now);
        key_u32(&k, schema_sum(key_str(&k)));
        value = (MDB_val){k.n, k.at};
        rc = mdb_put(mdb, s->dbi[TABLE_META], &key, &value, 0);
        MDB_val words = {5, "words"}, yes = {1, WORDS_VERSION}; /* the index of words is complete from the beginning */
        if (!rc)
            rc = mdb_put(mdb, s->dbi[TABLE_META], &words, &yes, 0);
        struct txn t = {.store = s, .mdb = mdb, .writes = true};
        memcpy(t.dbi, s->dbi, sizeof t.dbi);
        s->schema = STORE_SCHEMA;
        return rc ? env_fail(s, rc, "writing the schema", e) : set_put(&t, 0, e);
    }
    if (rc)
        return env_fail(s, rc, "reading the schema", e);
    s->schema = value.mv_size >= 4 ? read_u32(value.mv_data) : 0;
    if (s->schema >= SCHEMA_OLDEST && s->schema <= STORE_SCHEMA)
        return true;
    return err_set(e, ERR_VERSION, "%.*s has schema %u, this program knows %d; %s", STR_ARG(s->dir), s->schema, STORE_SCHEMA,
                   s->schema > STORE_SCHEMA ? "use the newer program that wrote it" : "export it with the older program and import it again");
}

static bool unfinished(const struct store *s, struct err *e)
{
    return err_set(e, ERR_VERSION, "%.*s is no corpus of Leumund, or an unfinished one", STR_ARG(s->dir));
}

/* Since schema 5. */
static int open_newer(struct store *s, MDB_txn *mdb, unsigned flags)
{
    int rc = mdb_dbi_open(mdb, table_names[TABLE_REMADE], flags, &s->dbi[TABLE_REMADE]);
    for (int i = 0; !rc && i < TABLE_COUNT; i++)
        if (table_is_derived((enum table)i))
            rc = mdb_dbi_open(mdb, table_second_name((enum table)i), flags, &s->second[i]);
    return rc;
}

/* LMDB counts transactions in lock.mdb, from the file that it was made for. One that belongs to another data.mdb (who put that in place was killed before it took the old one away, or a person
 * copied it there) leads to the wrong one of the two head pages: an old state, or none. Who opens the corpus alone makes the count anew, so this lasts as long as somebody is inside. */
static bool lock_fits(struct store *s, MDB_txn *mdb, const MDB_envinfo *before, bool writes, struct err *e)
{
    MDB_envinfo now;
    size_t id = mdb_txn_id(mdb) - writes;
    mdb_env_info(s->env, &now);
    if (id + 1 >= before->me_last_txnid && id <= now.me_last_txnid)
        return true;
    return err_set(e, ERR_STORE, "%.*s: lock.mdb belongs to another data.mdb, which somebody still has open; end all commands that use this corpus, then run this one again", STR_ARG(s->dir));
}

/* Another program's environment of LMDB does not become a corpus. */
static bool is_foreign(struct store *s, MDB_txn *mdb)
{
    MDB_dbi names;
    MDB_stat stat;
    return mdb_dbi_open(mdb, NULL, 0, &names) == 0 && mdb_stat(mdb, names, &stat) == 0 && stat.ms_entries &&
           mdb_dbi_open(mdb, table_names[TABLE_META], 0, &s->dbi[TABLE_META]) != 0;
}

static bool look_inside(struct store *s, MDB_txn *mdb, const struct store_options *o, struct err *e)
{
    unsigned flags = o->read_only || is_foreign(s, mdb) ? 0 : MDB_CREATE;
    int rc = 0;
    for (int i = 0; !rc && i < TABLE_REMADE; i++)
        rc = mdb_dbi_open(mdb, table_names[i], flags, &s->dbi[i]);
    if (rc)
        return rc == MDB_NOTFOUND ? unfinished(s, e) : env_fail(s, rc, "opening the tables", e);
    if (!check_schema(s, mdb, o, e))
        return false;
    rc = open_newer(s, mdb, flags);
    if (!rc || (rc == MDB_NOTFOUND && s->schema != STORE_SCHEMA))
        return true;
    return rc == MDB_NOTFOUND ? unfinished(s, e) : env_fail(s, rc, "opening the tables", e);
}

static bool open_tables(struct store *s, const struct store_options *o, struct err *e)
{
    MDB_txn *mdb;
    MDB_envinfo before;
    mdb_env_info(s->env, &before);
    int rc = mdb_txn_begin(s->env, NULL, o->read_only ? MDB_RDONLY : 0, &mdb);
    if (rc)
        return env_fail(s, rc, "opening the corpus", e);
    if (lock_fits(s, mdb, &before, !o->read_only, e) && look_inside(s, mdb, o, e)) {
        rc = mdb_txn_commit(mdb);
        return rc ? env_fail(s, rc, "opening the corpus", e) : true;
    }
    mdb_txn_abort(mdb);
    return false;
}

static bool make_dir(const char *dir, struct err *e)
{
    int why = folders_make(str_from(dir));
    if (!why && mkdir(dir, 0700) != 0 && errno != EEXIST)
        why = errno;
    if (why)
        return err_set(e, ERR_IO, "%s: the folder of the corpus cannot be made: %s; --store DIR names another", dir, strerror(why));
    return true;
}

/* A disk that was full when the corpus was made left only the first of LMDB's two head pages: nothing can be in it, and it is made anew. */
static void drop_unfinished(const char *dir)
{
    enum { MAGIC_AT = 16 }; /* behind the head of a page */
    const uint32_t magic = 0xBEEFC0DE;
    char path[4096];
    unsigned char head[MAGIC_AT + sizeof magic];
    struct stat st;
    int n = snprintf(path, sizeof path, "%s/data.mdb", dir);
    FILE *f = n > 0 && n < (int)sizeof path ? fopen(path, "rb") : NULL;
    if (!f) return;
    bool is_lmdb = fread(head, sizeof head, 1, f) == 1 && memcmp(head + MAGIC_AT, &magic, sizeof magic) == 0;
    if (is_lmdb && fstat(fileno(f), &st) == 0 && st.st_size < 2 * sysconf(_SC_PAGESIZE)) (void)!truncate(path, 0);
    (void)fclose(f);
}

static bool not_opened(const struct store *s, int rc, const char *dir, struct err *e)
{
    switch (rc) {
    case MDB_INVALID: return err_set(e, ERR_CORRUPT, "%s/data.mdb is no corpus of Leumund", dir);
    case MDB_VERSION_MISMATCH: return err_set(e, ERR_VERSION, "%s/data.mdb was written by another version of LMDB", dir);
    case ENOTDIR: return err_set(e, ERR_STORE, "%s is no folder; --store DIR names the folder of the corpus", dir);
    case EACCES:
    case EROFS: return err_set(e, ERR_STORE, "%s: %s; who reads the corpus must be allowed to write its lock.mdb, who changes it also data.mdb", dir, strerror(rc));
    default: return env_fail(s, rc, "opening the corpus", e);
    }
}

/* LMDB has met a page that cannot be: for the process the same as one that cannot be read (cli/damage.h). */
static void page_is_wrong(MDB_env *env, const char *what)
{
    (void)env, (void)what;
    (void)raise(SIGBUS);
}

static bool env_open(struct store *s, const char *dir, const struct store_options *o, struct err *e)
{
    int rc = mdb_env_create(&s->env);
    if (!rc)
        rc = mdb_env_set_maxdbs(s->env, 2 * TABLE_COUNT);
    if (!rc)
        rc = mdb_env_set_maxreaders(s->env, READERS_MAX);
    if (!rc && !o->read_only)
        rc = mdb_env_set_mapsize(s->env, !o->map_size ? MAP_FIRST : o->map_size < MAP_LEAST ? MAP_LEAST : o->map_size);
    if (!rc && !space_for_lock(dir, e))
        return false;
    if (!rc)
        rc = mdb_env_set_assert(s->env, page_is_wrong);
    unsigned flags = MDB_NOTLS | MDB_NORDAHEAD | (o->read_only ? MDB_RDONLY : 0) | (o->no_sync ? MDB_NOSYNC : 0);
    if (!rc)
        rc = mdb_env_open(s->env, dir, flags, 0600);
    if (rc)
        return not_opened(s, rc, dir, e);
    int dead;
    (void)mdb_reader_check(s->env, &dead); /* slots of killed processes would keep pages from being reused */
    return true;
}

static void unlock(struct store *s)
{
    if (s->lock >= 0)
        close(s->lock);
    s->lock = -1;
}

static bool fits_work(struct txn *t, void *ctx, struct err *e)
{
    return key_fits(t, ctx, e);
}

static bool check_key(struct store *s, const struct store_options *o, struct err *e)
{
    struct secret key;
    if (!o->secret || o->read_only)
        return true;
    key = *o->secret;
    return store_write(s, fits_work, &key, e);
}

/* Who only reads brings it up to date, too, if he may write. */
static bool upgrade_first(struct store *s, const struct store_options *o, struct store **out, struct err *e)
{
    const struct store_options writing = {.now = o->now, .locked = o->locked};
    struct arena *a = arena_new(0);
    str dir = str_dup(a, s->dir);
    uint32_t schema = s->schema;
    store_close(s); /* LMDB: an environment is open once a process */
    bool ok = store_open(dir, &writing, &s, e);
    if (ok) {
        store_close(s);
        ok = store_open(dir, o, out, e);
    } else {
        err_prefix(e, "%.*s has schema %u and must be brought to %d once", STR_ARG(dir), schema, STORE_SCHEMA);
    }
    arena_free(a);
    return ok;
}

static bool open_corpus(struct store *s, const struct store_options *o, struct err *e)
{
    if (!o->read_only && o->create)
        drop_unfinished(s->dir.p);
    return env_open(s, s->dir.p, o, e) && length_fits(s, s->dir.p, e) && open_tables(s, o, e) && check_key(s, o, e);
}

/* Who does not make a corpus must find one. */
static bool is_there(const char *path, struct err *e)
{
    char file[4096];
    struct stat st;
    if ((size_t)snprintf(file, sizeof file, "%s/data.mdb", path) >= sizeof file || (stat(file, &st) != 0 && errno == ENOENT))
        return err_set(e, ERR_STORE, "there is no corpus at %s; `leumund crawl` or `leumund import` makes one, `--store DIR` names another", path);
    return stat(file, &st) != 0 || st.st_size ||
           err_set(e, ERR_CORRUPT, "%s is empty: its first writer was killed, or it was cut off; restore a backup, or let `leumund import` or `crawl` begin anew", file);
}

bool store_open(str dir, const struct store_options *o, struct store **out, struct err *e)
{
    struct arena *a = arena_new(0);
    struct store *s = ARENA_NEW(a, struct store);
    const char *path = str_dup_z(a, dir);
    s->arena = a;
    s->dir = str_from(path);
    s->read_only = o->read_only;
    s->lock = -1;
    if (o->secret)
        memcpy(s->tombstone_key, o->secret->tombstone, sizeof s->tombstone_key);
    pthread_rwlock_init(&s->map, NULL);
    pthread_mutex_init(&s->writing, NULL);
    if (!(o->create ? make_dir(path, e) : is_there(path, e)))
        goto fail;
    if (!o->locked)
        s->lock = corpus_lock(path, false);
    if (!open_corpus(s, o, e))
        goto fail;
    if (s->schema != STORE_SCHEMA && o->read_only)
        return upgrade_first(s, o, out, e);
    if (s->schema != STORE_SCHEMA && !store_upgrade(s, e))
        goto fail;
    s->schema = STORE_SCHEMA;
    if (o->read_only)
        unlock(s);
    *out = s;
    return true;
fail:
    store_close(s);
    return false;
}

void store_close(struct store *s)
{
    if (!s)
        return;
    seen_free(s);
    if (s->env)
        mdb_env_close(s->env);
    unlock(s);
    pthread_mutex_destroy(&s->writing);
    pthread_rwlock_destroy(&s->map);
    arena_free(s->arena);
}

str store_dir(const struct store *s)
{
    return s->dir;
}
