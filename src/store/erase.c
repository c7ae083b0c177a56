#include "store/erase.h"

#include "store/next.h"

#include <sodium.h>
#include <string.h>

/* Who has only the corpus cannot try ids: the key lies elsewhere and is never rotated. */
struct key key_of_tombstone(const struct store *s, str source, str source_id)
{
    struct key k = {.n = 16};
    crypto_generichash_state state;
    uint64_t n = source.n;
    crypto_generichash_init(&state, s->tombstone_key, SECRET_BYTES, k.n);
    crypto_generichash_update(&state, (const unsigned char *)&n, sizeof n);
    crypto_generichash_update(&state, (const unsigned char *)source.p, source.n);
    crypto_generichash_update(&state, (const unsigned char *)source_id.p, source_id.n);
    crypto_generichash_final(&state, k.at, k.n);
    return k;
}

/* Looked at for each new post: free while there is no tombstone at all. */
bool tombstone_has(struct txn *t, str source, str source_id, bool *has, struct err *e)
{
    MDB_stat stat;
    str value;
    *has = false;
    int rc = mdb_stat(t->mdb, t->dbi[TABLE_TOMBSTONE], &stat);
    if (rc)
        return store_fail(t, rc, "reading", e);
    if (!stat.ms_entries)
        return true;
    struct key k = key_of_tombstone(t->store, source, source_id);
    return entry_get(t, TABLE_TOMBSTONE, key_str(&k), &value, has, e);
}

bool tombstone_bars(struct txn *t, str source, str source_id, str boost_of, bool *bars, struct err *e)
{
    return tombstone_has(t, source, source_id, bars, e) && (*bars || !boost_of.n || tombstone_has(t, source, boost_of, bars, e));
}

bool tombstone_put(struct txn *t, const struct post *p, int64_t now, struct err *e)
{
    struct key k = key_of_tombstone(t->store, p->source, p->source_id), when = {.n = 0};
    key_time(&when, now);
    return entry_seal(t, TABLE_TOMBSTONE, key_str(&k), key_str(&when), e);
}

/* What is left: when, in which source, how it was rated and received. */
static struct post bare_post(const struct txn *t, const struct post *p)
{
    struct post b = *p;
    struct key k = key_of_tombstone(t->store, p->source, p->source_id);
    const str none = {NULL, 0};
    memcpy(&b.id, k.at, sizeof b.id);
    b.source_id = b.url = b.title = b.text = b.pseudonym = b.parent = b.thread = b.thread_title = b.location = b.reply_text = b.links = none;
    b.boost_of = p->boost_of.n ? STR("-") : none;
    b.flags |= POST_DELETED;
    return b;
}

static void bare_reading(struct reading *r)
{
    for (size_t i = 0; i < r->mention_count; i++) {
        r->mentions[i].evidence_count = 0;
        r->mentions[i].leaving_to = (str){NULL, 0};
    }
    r->fingerprint = 0;
    r->term_count = 0;
}

/* --- the title of a thread --- */

/* Who begins a thread names it, and each post below carries that name, also as it was before an edit. Which names a thread's posts carry is looked up once in a transaction: most posts have a title
 * of their own ("Re: …"), and to read the whole thread for each would cost the square of its length. */
#define TITLES_MAX 32

struct thread_titles {
    uint64_t thread;
    uint64_t at[TITLES_MAX]; /* hashes */
    size_t count;
    bool more; /* than that: nothing is known */
};

struct titles {
    struct thread_titles *at;
    size_t count, cap;
    struct lookup places;
};

struct titled { /* a walk through a thread */
    struct txn *t;
    const struct post *first;
    struct thread_titles *all; /* those that stay are noted here; NULL: they are known */
    struct arena *scratch;
};

static bool titles_have(const struct thread_titles *all, uint64_t title)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->at[i] == title)
            return true;
    return all->more;
}

static void titles_note(struct thread_titles *all, str title)
{
    uint64_t hash = hash64(title);
    if (!title.n || titles_have(all, hash))
        return;
    all->more = all->count == TITLES_MAX;
    if (!all->more)
        all->at[all->count++] = hash;
}

static void titles_remove(struct thread_titles *all, uint64_t title)
{
    for (size_t i = 0; i < all->count; i++)
        if (all->at[i] == title)
            all->at[i] = all->at[--all->count];
}

/* *known: it was walked before. */
static struct thread_titles *titles_of(struct txn *t, uint64_t thread, bool *known)
{
    if (!t->titles)
        t->titles = ARENA_NEW(t->arena, struct titles);
    struct titles *l = t->titles;
    *known = true;
    for (size_t at = LOOKUP_BEGIN, i; lookup_next(&l->places, thread, &at, &i);)
        if (l->at[i].thread == thread)
            return &l->at[i];
    if (l->count == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 16;
        l->at = arena_grow(t->arena, l->at, l->cap * sizeof *l->at, cap * sizeof *l->at);
        l->cap = cap;
    }
    *known = false;
    lookup_put(&l->places, t->arena, thread, l->count);
    l->at[l->count] = (struct thread_titles){.thread = thread};
    return &l->at[l->count++];
}

static bool drop_title_of(struct titled *w, enum table table, str key, str value, id128 *id, struct err *e)
{
    struct post p;
    struct buf bytes;
    key = str_dup(w->scratch, key); /* both lie in a page that writing may move */
    if (!post_get(key, str_dup(w->scratch, value), w->scratch, &p))
        return store_corrupt(e, table, key, "the post is damaged");
    *id = p.id;
    if (!str_eq(p.thread, w->first->thread) || !str_eq(p.thread_title, w->first->title)) {
        if (w->all)
            titles_note(w->all, p.thread_title);
        return true;
    }
    p.thread_title = (str){NULL, 0};
    buf_init(&bytes, RECORD_MAX);
    post_put(&bytes, key, &p);
    bool ok = entry_put(w->t, table, key, buf_str(&bytes), e);
    buf_free(&bytes);
    return ok;
}

static bool drop_title(void *ctx, struct post_key at, struct err *e)
{
    struct titled *w = ctx;
    struct key k = key_of_post(at);
    MDB_cursor *c;
    id128 id, same;
    str key, value;
    bool more;
    arena_reset(w->scratch);
    if (!entry_get(w->t, TABLE_POST, key_str(&k), &value, &more, e))
        return false;
    if (!more)
        return true; /* erased in this transaction, and still listed */
    if (!drop_title_of(w, TABLE_POST, key_str(&k), value, &id, e) || !cursor_open(w->t, TABLE_REVISION, &c, e))
        return false;
    struct key of = key_of_revisions(id);
    bool ok = cursor_seek(w->t, c, key_str(&of), &key, &value, &more, e);
    for (; ok && more && str_starts(key, key_str(&of)); ok = ok && cursor_step(w->t, c, MDB_NEXT, &key, &value, &more, e))
        ok = drop_title_of(w, TABLE_REVISION, key, value, &same, e);
    mdb_cursor_close(c);
    return ok;
}

bool titles_drop(struct txn *t, const struct post *first, struct err *e)
{
    uint64_t thread = hash64(first->thread), title = hash64(first->title);
    bool known;
    if (!first->title.n || !first->thread.n)
        return true;
    struct thread_titles *all = titles_of(t, thread, &known);
    if (known && !titles_have(all, title))
        return true;
    struct titled w = {t, first, known ? NULL : all, arena_new(0)};
    bool ok = listed_each(t, TABLE_THREAD, thread, INT64_MIN, INT64_MAX, drop_title, &w, e);
    arena_free(w.scratch);
    if (!ok)
        t->titles = NULL; /* half of them */
    else if (known)
        titles_remove(all, title);
    return ok;
}

/* --- one post --- */

/* What is kept of it elsewhere. */
static bool drop_traces(struct txn *t, const struct post *old, int64_t now, size_t *revisions, struct err *e)
{
    return titles_drop(t, old, e) && tombstone_put(t, old, now, e) && revisions_drop(t, old->id, revisions, e) && url_forget(t, old->url, e);
}

bool txn_erase_post(struct txn *t, id128 id, int64_t now, struct erased *n, struct err *e)
{
    struct post_key at, to;
    struct post old;
    struct reading r;
    bool found;
    size_t revisions;
    if (!post_find(t, id, (str){NULL, 0}, (str){NULL, 0}, 0, &at, &found, e))
        return false;
    if (!found)
        return true;
    if (!post_load(t, at, t->arena, &old, e))
        return false;
    if ((old.flags & POST_DELETED) && !old.source_id.n)
        return true;
    if (!derived_of(t, at, t->arena, &r, e) || !derive(t, at, &old, &r, -1, e))
        return false;
    struct post bare = bare_post(t, &old);
    bare_reading(&r);
    if (!drop_traces(t, &old, now, &revisions, e) || !post_drop(t, at, id, e) || !post_free_key(t, bare.id, at.at, &to, e) || !post_save(t, to, &bare, e) || !derive(t, to, &bare, &r, 1, e))
        return false;
    words_purge(t, at.at);
    next_purge(t, at.at);
    n->posts++;
    n->mentions += r.mention_count;
    n->revisions += revisions;
    return corrections_forget(t, id, bare.id, e);
}

bool txn_each_revision(struct txn *t, id128 id, struct arena *a, bool (*visit)(const struct post *p, void *ctx, struct err *e), void *ctx, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    struct key of = key_of_revisions(id);
    bool more;
    if (!cursor_open(t, TABLE_REVISION, &c, e))
        return false;
    bool ok = cursor_seek_sure(t, TABLE_REVISION, c, key_str(&of), &key, &value, &more, e);
    for (; ok && more && str_starts(key, key_str(&of)); ok = ok && cursor_step(t, c, MDB_NEXT, &key, &value, &more, e)) {
        struct post p;
        ok = post_get(key, str_dup(a, value), a, &p) || store_corrupt(e, TABLE_REVISION, key, "an earlier text is damaged");
        if (!ok)
            break;
        ok = visit(&p, ctx, e);
    }
    ok = ok && cursor_end_sure(t, TABLE_REVISION, key, value, more, e);
    mdb_cursor_close(c);
    return ok;
}
