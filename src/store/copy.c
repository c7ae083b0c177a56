#include "store/copy.h"

#include "config/paths.h"
#include "store/layout.h"
#include "store/wipe.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define PATH_ROOM 4096

static bool join(char *out, str dir, const char *name, struct err *e)
{
    int n = snprintf(out, PATH_ROOM, "%.*s/%s", STR_ARG(dir), name);
    return (n > 0 && n < PATH_ROOM) || err_set(e, ERR_USAGE, "%.*s: the path is too long", STR_ARG(dir));
}

/* --- the lock --- */

int corpus_lock(const char *dir, bool alone)
{
    char path[PATH_ROOM];
    struct err ignored;
    if (!join(path, str_from(dir), "use.lock", &ignored))
        return -1;
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        fd = open(path, O_RDONLY | O_CLOEXEC);
    int rc = -1;
    do
        rc = fd < 0 ? 0 : flock(fd, alone ? LOCK_EX | LOCK_NB : LOCK_SH);
    while (rc != 0 && errno == EINTR);
    if (rc == 0)
        return fd;
    close(fd);
    return -1;
}

/* --- copying --- */

/* The name appears only when all bytes are on the disk. */
static bool copy_to(MDB_env *env, str dir, const char *name, struct err *e)
{
    char part[PATH_ROOM], path[PATH_ROOM];
    if (!join(part, dir, "data.mdb.part", e) || !join(path, dir, name, e))
        return false;
    MDB_stat st;
    int fd = open(part, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return err_set(e, ERR_IO, "%s: %s", part, strerror(errno));
    int rc = mdb_env_copyfd2(env, fd, MDB_CP_COMPACT);
    if (!rc && (rc = mdb_env_stat(env, &st)) == 0 && !wipe_gaps(fd, st.ms_psize)) /* LMDB copies pages with what was erased in them */
        rc = errno;
    if (!rc && fsync(fd) != 0)
        rc = errno;
    close(fd);
    if (!rc && rename(part, path) != 0)
        rc = errno;
    bool full = rc && space_is_out(part, rc);
    if (rc)
        (void)unlink(part);
    if (full)
        return space_said(e, "copying the corpus");
    return rc ? err_set(e, ERR_IO, "%s: %s", path, mdb_strerror(rc)) : file_name_sync(str_from(path), e);
}

/* But for what an earlier copy that was cut off has left. */
static bool is_empty(const char *folder)
{
    DIR *d = opendir(folder);
    bool empty = true;
    for (struct dirent *entry; d && empty && (entry = readdir(d));)
        empty = strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0 || strcmp(entry->d_name, "data.mdb.part") == 0;
    if (d) closedir(d);
    return empty;
}

bool store_copy(struct store *s, str dir, struct err *e)
{
    char path[PATH_ROOM], folder[PATH_ROOM];
    if (!join(path, dir, "data.mdb", e) || (size_t)snprintf(folder, sizeof folder, "%.*s", STR_ARG(dir)) >= sizeof folder)
        return false;
    if (access(path, F_OK) == 0)
        return err_set(e, ERR_IO, "%s is there already; a copy is never overwritten: name another folder", path);
    if (mkdir(folder, 0700) != 0 && errno != EEXIST)
        return err_set(e, ERR_IO, "%s: %s", folder, strerror(errno));
    if (!is_empty(folder))
        return err_set(e, ERR_IO, "%s holds other files; a copy gets a folder of its own: name a new one", folder);
    return copy_to(s->env, dir, "data.mdb", e);
}

/* The new file and the loss of the old lock table are one step for all who obey the lock: LMDB counts transactions in lock.mdb, and those of the new file begin anew. */
static bool put_in_place(str dir, struct err *e)
{
    char from[PATH_ROOM], to[PATH_ROOM], lock[PATH_ROOM];
    if (!join(from, dir, "data.mdb.new", e) || !join(to, dir, "data.mdb", e) || !join(lock, dir, "lock.mdb", e))
        return false;
    if (rename(from, to) != 0)
        return err_set(e, ERR_IO, "%s: %s", to, strerror(errno));
    if (unlink(lock) != 0 && errno != ENOENT)
        return err_set(e, ERR_IO, "%s: %s", lock, strerror(errno));
    return file_name_sync(str_from(to), e);
}

static bool take_lock(str dir, int *fd, bool *busy, struct err *e)
{
    char folder[PATH_ROOM];
    if ((size_t)snprintf(folder, sizeof folder, "%.*s", STR_ARG(dir)) >= sizeof folder)
        return err_set(e, ERR_USAGE, "%.*s: the path is too long", STR_ARG(dir));
    *fd = corpus_lock(folder, true);
    *busy = *fd < 0;
    return true;
}

static bool forget_wish(struct txn *t, void *ctx, struct err *e)
{
    (void)ctx;
    return entry_del(t, TABLE_META, STR("compact"), e);
}

/* store_open() would wait for our own lock: the corpus is opened with it in hand. */
static bool open_locked(str dir, struct store **s, struct err *e)
{
    const struct store_options o = {.locked = true};
    return store_open(dir, &o, s, e);
}

/* The wish goes last, out of the new file: who is killed before has it still, and begins again. */
bool corpus_compact(str dir, struct err *e)
{
    struct store *s;
    if (!open_locked(dir, &s, e))
        return false;
    bool ok = copy_to(s->env, dir, "data.mdb.new", e);
    store_close(s);
    if (!ok || !put_in_place(dir, e) || !open_locked(dir, &s, e))
        return false;
    ok = store_write(s, forget_wish, NULL, e);
    store_close(s);
    return ok;
}

bool store_compact(str dir, bool *busy, struct err *e)
{
    int fd;
    if (!take_lock(dir, &fd, busy, e) || *busy)
        return *busy;
    bool ok = corpus_compact(dir, e);
    close(fd);
    return ok;
}

static bool same_file(const char *a, const char *b)
{
    struct stat x, y;
    return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

bool store_place(str from, str dir, bool *busy, struct err *e)
{
    struct store *s;
    char folder[PATH_ROOM], source[PATH_ROOM];
    int fd;
    const struct store_options o = {.read_only = true};
    if (!join(folder, dir, ".", e) || !join(source, from, ".", e))
        return false;
    if (same_file(folder, source))
        return err_set(e, ERR_USAGE, "%.*s: that is the corpus itself, no copy of it", STR_ARG(from));
    folder[strlen(folder) - 2] = 0;
    int why = folders_make(str_from(folder));
    if (!why && mkdir(folder, 0700) != 0 && errno != EEXIST)
        why = errno;
    if (why)
        return err_set(e, ERR_IO, "%s: the folder of the corpus cannot be made: %s; --store DIR names another", folder, strerror(why));
    if (!take_lock(dir, &fd, busy, e) || *busy)
        return *busy;
    bool ok = store_open(from, &o, &s, e);
    if (ok) {
        ok = copy_to(s->env, dir, "data.mdb.new", e) && put_in_place(dir, e);
        store_close(s);
    }
    close(fd);
    return ok;
}

/* --- what is remembered of copies --- */

#define NAME_ROOM 500 /* LMDB's keys have 511 bytes at most */

static bool copy_name(char name[NAME_ROOM], const char *kind, str path, str *out, struct err *e)
{
    int n = snprintf(name, NAME_ROOM, "%s:%.*s", kind, STR_ARG(path));
    *out = (str){name, n > 0 ? (size_t)n : 0};
    return n < NAME_ROOM || err_set(e, ERR_LIMIT, "%.*s: the path is too long to be remembered, and `forget` could not name it; take a shorter one", STR_ARG(path));
}

bool txn_note_copy(struct txn *t, const char *kind, str path, int64_t at, struct err *e)
{
    char room[NAME_ROOM];
    str name;
    struct key v = {.n = 0};
    key_time(&v, at);
    return copy_name(room, kind, path, &name, e) && entry_seal(t, TABLE_META, name, key_str(&v), e);
}

bool txn_drop_copy(struct txn *t, const char *kind, str path, struct err *e)
{
    char room[NAME_ROOM];
    str name;
    return copy_name(room, kind, path, &name, e) && entry_del(t, TABLE_META, name, e);
}

bool txn_copies(struct txn *t, struct arena *a, const char *kind, struct strs *out, struct err *e)
{
    MDB_cursor *c;
    str key, value, prefix = str_printf(a, "%s:", kind);
    bool more;
    if (!cursor_open(t, TABLE_META, &c, e))
        return false;
    bool ok = cursor_seek_sure(t, TABLE_META, c, prefix, &key, &value, &more, e);
    for (; ok && more && str_starts(key, prefix); ok = cursor_step(t, c, MDB_NEXT, &key, &value, &more, e))
        strs_add(a, out, str_dup(a, str_skip(key, prefix.n)));
    ok = ok && cursor_end_sure(t, TABLE_META, key, value, more, e);
    mdb_cursor_close(c);
    return ok;
}

bool txn_want_compact(struct txn *t, struct err *e)
{
    return entry_seal(t, TABLE_META, STR("compact"), STR("1"), e);
}

bool txn_compact_wanted(struct txn *t, bool *wanted, struct err *e)
{
    str value;
    return entry_get(t, TABLE_META, STR("compact"), &value, wanted, e);
}
