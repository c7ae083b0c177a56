#include "store/rekey.h"

#include "store/next.h"
#include "store/packed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FLUSH_POSTS 1000000 /* each flush writes the index of authors anew */

static str key_name(void) { return STR("key"); }

static bool key_mark_put(struct txn *t, const struct secret *s, unsigned rotation, struct err *e)
{
    uint8_t mark[KEY_MARK_BYTES];
    secret_mark(s, rotation, mark);
    return entry_seal(t, TABLE_META, key_name(), (str){(const char *)mark, sizeof mark}, e);
}

static bool holds_posts(struct txn *t, bool *any, struct err *e)
{
    MDB_stat stat;
    int rc = mdb_stat(t->mdb, t->dbi[TABLE_POST], &stat);
    *any = !rc && stat.ms_entries;
    return !rc || store_fail(t, rc, "reading", e);
}

/* Without a mark it was made before there were any, with the first key; or it is new. */
bool txn_key_rotation(struct txn *t, const struct secret *s, unsigned *rotation, bool *known, struct err *e)
{
    str sealed, value;
    bool found, any = true;
    if (!entry_get(t, TABLE_META, key_name(), &sealed, &found, e) || (found && !entry_open(TABLE_META, key_name(), sealed, &value, e)))
        return false;
    if (!found) {
        *known = holds_posts(t, &any, e);
        *rotation = any ? 0 : s->rotations;
        return *known;
    }
    *known = false;
    for (unsigned i = 0; i <= s->rotations && !*known; i++) {
        uint8_t mark[KEY_MARK_BYTES];
        secret_mark(s, i, mark);
        *known = str_eq(value, (str){(const char *)mark, sizeof mark});
        *rotation = i;
    }
    return true;
}

bool key_fits(struct txn *t, const struct secret *s, struct err *e)
{
    unsigned rotation = 0;
    bool known, found;
    str value;
    if (!txn_key_rotation(t, s, &rotation, &known, e))
        return false;
    if (!known)
        return err_set(e, ERR_CONFIG, "%.*s: its pseudonyms were made with another key file; put that one in place (secret.key in the configuration's folder), or, if it is lost, "
                       "run `leumund rekey --lost`", STR_ARG(t->store->dir));
    if (rotation < s->rotations)
        return err_set(e, ERR_CONFIG, "%.*s: its pseudonyms are of an earlier key than the newest of the key file; `leumund rekey` brings them to it", STR_ARG(t->store->dir));
    return entry_get(t, TABLE_META, key_name(), &value, &found, e) && (found || key_mark_put(t, s, rotation, e));
}

/* --- the work --- */

struct rekeying {
    struct rekey *r;
    const struct secret *secret;
    struct arena *a; /* of one post */
};

static bool index_author(struct txn *t, str pseudonym, str post_key)
{
    struct key k = key_of_listed(hash64(pseudonym), read_post_key(post_key.p));
    txn_change(t, TABLE_AUTHOR, false, &k, (str){NULL, 0});
    return t->packed[TABLE_AUTHOR].count < FLUSH_POSTS;
}

/* Names that a brand file lets be kept are no pseudonyms, and stay. */
static bool rekey_record(struct rekeying *w, struct txn *t, enum table table, str key, str value, size_t *count, struct err *e)
{
    struct post p;
    struct buf bytes;
    key = str_dup(w->a, key); /* both lie in a page that writing may move */
    if (!post_get(key, str_dup(w->a, value), w->a, &p))
        return store_corrupt(e, table, key, "the post is damaged");
    bool is = pseudonym_is(p.pseudonym), ok = true;
    *count += is;
    if (is)
        p.pseudonym = pseudonym_rotate(w->secret, w->r->from, w->r->to, p.pseudonym, w->a);
    if (w->r->dry_run)
        return true;
    if (is) {
        buf_init(&bytes, RECORD_MAX);
        post_put(&bytes, key, &p);
        ok = (buf_ok(&bytes) || err_set(e, ERR_LIMIT, "a post of more than 64 MB")) && entry_put(t, table, key, buf_str(&bytes), e);
        buf_free(&bytes);
    }
    if (ok && table == TABLE_POST && p.pseudonym.n && !index_author(t, p.pseudonym, key))
        ok = txn_flush(t, e);
    return ok;
}

static bool rekey_table(struct rekeying *w, struct txn *t, enum table table, size_t *count, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool more;
    if (!cursor_open(t, table, &c, e))
        return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more; ok = ok && cursor_step(t, c, MDB_NEXT, &key, &value, &more, e)) {
        ok = rekey_record(w, t, table, key, value, count, e);
        arena_reset(w->a);
    }
    mdb_cursor_close(c);
    return ok;
}

static int number_order(const void *a, const void *b)
{
    const uint64_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

static bool count_authors(struct txn *t, size_t *count, struct err *e)
{
    struct packed *c;
    str key, value;
    bool more;
    size_t entries, n = 0;
    *count = 0;
    if (!packed_count(t, TABLE_AUTHOR, &entries, e))
        return false;
    uint64_t *numbers = malloc((entries + 1) * sizeof *numbers);
    if (!numbers)
        return err_set(e, ERR_MEMORY, "no memory");
    if (!packed_open(t, TABLE_AUTHOR, &c, e)) {
        free(numbers);
        return false;
    }
    bool ok = packed_seek(c, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more && n < entries; ok = packed_next(c, &key, &value, &more, e)) numbers[n++] = listed_number(key.p);
    packed_close(c);
    if (n)
        qsort(numbers, n, sizeof *numbers, number_order);
    for (size_t i = 0; i < n; i++) *count += !i || numbers[i] != numbers[i - 1];
    free(numbers);
    return ok;
}

static bool rekey_work(struct txn *t, void *ctx, struct err *e)
{
    struct rekeying *w = ctx;
    w->r->posts = w->r->revisions = 0;
    if (!count_authors(t, &w->r->authors, e))
        return false;
    int rc = w->r->dry_run ? 0 : mdb_drop(t->mdb, t->dbi[TABLE_AUTHOR], 0);
    if (rc)
        return store_fail(t, rc, "emptying a table", e);
    if (!w->r->dry_run && !next_drop(t, e)) /* it lists the posts of authors, too */
        return false;
    if (!rekey_table(w, t, TABLE_POST, &w->r->posts, e) || !rekey_table(w, t, TABLE_REVISION, &w->r->revisions, e))
        return false;
    return w->r->dry_run || (key_mark_put(t, w->secret, w->r->to, e) && entry_seal(t, TABLE_META, STR("compact"), STR("key"), e));
}

/* --- from where to where --- */

struct standing {
    struct rekey *r;
    const struct secret *secret;
    bool left_over; /* an earlier call was killed before it had rewritten the file */
};

static bool stand(struct standing *s, struct store *store, struct err *e)
{
    struct txn *t;
    str sealed, value = {NULL, 0};
    bool known = true, wanted = false;
    if (!txn_read(store, &t, e))
        return false;
    bool ok = txn_key_rotation(t, s->secret, &s->r->from, &known, e) && entry_get(t, TABLE_META, STR("compact"), &sealed, &wanted, e) &&
              (!wanted || entry_open(TABLE_META, STR("compact"), sealed, &value, e));
    s->left_over = wanted && str_eq(value, STR("key"));
    if (ok && !known && !s->r->lost)
        ok = err_set(e, ERR_CONFIG, "%.*s: its pseudonyms were made with another key file; put that one in place, or, if it is lost, say --lost: they are then hashed on with a new key, "
                     "and nobody is found by name any more who wrote before", STR_ARG(store->dir));
    if (!known)
        s->r->from = 0;
    s->r->lost = !known;
    txn_end(t);
    return ok;
}

static bool count_only(struct store *s, struct rekeying *w, struct err *e)
{
    struct txn *t;
    if (!txn_read(s, &t, e))
        return false;
    bool ok = rekey_work(t, w, e);
    txn_end(t);
    return ok;
}

static bool rekey_store(struct store *s, str key_path, struct secret *secret, struct rekey *r, struct err *e)
{
    struct standing now = {r, secret, false};
    if (!stand(&now, s, e))
        return false;
    r->resumed = r->from < secret->rotations || now.left_over;
    if (!r->resumed && !r->dry_run && !secret_rotate(key_path, secret, e))
        return false;
    r->to = secret->rotations;
    struct rekeying w = {r, secret, arena_new(0)};
    bool ok = r->dry_run ? count_only(s, &w, e) : r->from == r->to || store_write(s, rekey_work, &w, e);
    arena_free(w.a);
    return ok;
}

static bool rekey_locked(str dir, str key_path, struct rekey *r, struct err *e)
{
    struct secret secret;
    struct store *s;
    const struct store_options o = {.locked = true, .now = r->now};
    if (!secret_load(key_path, &secret, e) || !store_open(dir, &o, &s, e))
        return false;
    bool ok = rekey_store(s, key_path, &secret, r, e);
    store_close(s);
    r->compacted = ok && !r->dry_run && corpus_compact(dir, e);
    return ok && (r->dry_run || r->compacted);
}

bool store_rekey(str dir, str key_path, struct rekey *r, struct err *e)
{
    char folder[4096];
    r->busy = r->resumed = r->compacted = false;
    r->from = r->to = 0;
    r->posts = r->revisions = r->authors = 0;
    if ((size_t)snprintf(folder, sizeof folder, "%.*s", STR_ARG(dir)) >= sizeof folder)
        return err_set(e, ERR_USAGE, "%.*s: the path is too long", STR_ARG(dir));
    if (access(folder, F_OK) != 0)
        return err_set(e, ERR_STORE, "there is no corpus at %s", folder);
    int fd = corpus_lock(folder, true);
    r->busy = fd < 0;
    if (r->busy)
        return true;
    bool ok = rekey_locked(dir, key_path, r, e);
    close(fd);
    return ok;
}
