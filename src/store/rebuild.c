#include "store/rebuild.h"

#include "store/layout.h"
#include "store/reread.h"

#define FLUSH_POSTS 25000 /* each flush writes a part of every index anew: of those by author and id, all of it */

static const enum table derived[] = {TABLE_ID, TABLE_MENTION, TABLE_MOMENT, TABLE_ROLLUP, TABLE_TWIN, TABLE_AUTHOR, TABLE_THREAD, TABLE_WORD, TABLE_DOCUMENT};

static bool drop_derived(struct txn *t, struct err *e)
{
    for (size_t i = 0; i < sizeof derived / sizeof *derived; i++) {
        int rc = mdb_drop(t->mdb, t->store->dbi[derived[i]], 0);
        if (rc)
            return store_fail(t, rc, "emptying a table", e);
    }
    return words_begin(t, e);
}

static bool rebuild_post(struct txn *t, struct rebuild *r, struct reread_post *k, struct err *e)
{
    struct post_key at = read_post_key(k->key.p);
    seen_add(t, k->post.id);
    id_put(t, k->post.id, at);
    if (!corrections_apply(t, &k->post, &k->reading, &k->reading, e))
        return false;
    if (r->made && !(k->post.flags & POST_DELETED))
        r->made(r->ctx, &k->post, &k->reading);
    if (!derive(t, at, &k->post, &k->reading, 1, e))
        return false;
    r->posts++;
    r->mentions += k->reading.mention_count;
    return true;
}

/* The damaged record itself stays: it may yet be read by hand. */
static bool tell_damaged(struct rebuild *r, str key, struct err *e)
{
    (void)store_corrupt(e, TABLE_POST, key, "the post is damaged");
    if (!r->damaged)
        return false;
    r->damaged(r->ctx, e->text);
    r->lost++;
    *e = (struct err){.code = ERR_NONE};
    return true;
}

static bool rebuild_load(struct txn *t, struct rebuild *r, struct reread_load *l, struct err *e)
{
    for (size_t i = 0; i < l->count; i++) {
        if (!(l->posts[i].sound ? rebuild_post(t, r, &l->posts[i], e) : tell_damaged(r, l->posts[i].key, e)))
            return false;
        if (r->posts % FLUSH_POSTS == 0 && !(txn_flush(t, e) && words_flush(t, false, e)))
            return false;
    }
    if (r->progress)
        r->progress(r->ctx, r->posts);
    return true;
}

/* Where the walk over all posts stands. */
struct walk {
    MDB_cursor *c;
    str key, value;
    bool more;
};

static bool fill_load(struct txn *t, struct walk *w, struct reread_load *l, struct err *e)
{
    bool room = true;
    while (room && w->more) {
        room = reread_add(l, w->key, w->value);
        if (!cursor_step(t, w->c, MDB_NEXT, &w->key, &w->value, &w->more, e))
            return false;
    }
    return true;
}

static bool rebuild_all(struct txn *t, struct rebuild *r, struct err *e)
{
    struct walk w;
    struct reread_load *l;
    if (!cursor_open(t, TABLE_POST, &w.c, e))
        return false;
    struct team *x = reread_new(r);
    if (!x) {
        mdb_cursor_close(w.c);
        return err_set(e, ERR_MEMORY, "no memory to read posts with");
    }
    bool ok = cursor_seek(t, w.c, (str){NULL, 0}, &w.key, &w.value, &w.more, e);
    while (ok) {
        while (ok && w.more && (l = reread_room(x))) {
            ok = fill_load(t, &w, l, e);
            team_give(x);
        }
        if (!ok || !(l = team_take(x)))
            break;
        ok = rebuild_load(t, r, l, e);
        team_done(x);
    }
    reread_free(x);
    mdb_cursor_close(w.c);
    return ok;
}

/* A deleted post keeps its counts: its mentions hold no words any more, so they cannot be made again and are carried over. */
struct carried {
    struct post_key at;
    struct post post;
    struct reading reading;
};

static bool carry_deleted(struct txn *t, struct arena *a, struct carried **list, size_t *count, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool more;
    size_t cap = 0;
    *list = NULL;
    *count = 0;
    if (!cursor_open(t, TABLE_POST, &c, e))
        return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more; ok = ok && cursor_step(t, c, MDB_NEXT, &key, &value, &more, e)) {
        struct carried k = {.at = {0, 0}};
        if (key.n != POST_KEY || !post_get(key, value, NULL, &k.post) || !(k.post.flags & POST_DELETED) || !post_get(key, str_dup(a, value), a, &k.post))
            continue;
        k.at = read_post_key(key.p);
        if (!derived_of(t, k.at, a, &k.reading, e)) { /* damaged: its counts are lost */
            *e = (struct err){.code = ERR_NONE};
            continue;
        }
        if (*count == cap) {
            size_t grown = cap ? cap * 2 : 64;
            *list = arena_grow(a, *list, cap * sizeof **list, grown * sizeof **list);
            cap = grown;
        }
        (*list)[(*count)++] = k;
    }
    mdb_cursor_close(c);
    return ok;
}

static bool rebuild_work(struct txn *t, void *ctx, struct err *e)
{
    struct rebuild *r = ctx;
    struct arena *kept = arena_new(0);
    struct carried *deleted;
    size_t count;
    bool ok = true;
    r->posts = r->mentions = r->lost = 0;
    for (size_t i = 0; ok && i < r->brand_count; i++)
        ok = txn_put_brand(t, &r->brands[i], r->now, e);
    ok = ok && carry_deleted(t, kept, &deleted, &count, e) && drop_derived(t, e) && rebuild_all(t, r, e);
    for (size_t i = 0; ok && i < count; i++) {
        ok = derive(t, deleted[i].at, &deleted[i].post, &deleted[i].reading, 1, e);
        r->mentions += deleted[i].reading.mention_count;
    }
    arena_free(kept);
    if (r->rest)
        r->rest(r->ctx, !ok);
    return ok;
}

bool store_rebuild(struct store *s, struct rebuild *r, struct err *e)
{
    return store_write(s, rebuild_work, r, e);
}
