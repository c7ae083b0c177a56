/* Which posts are to be erased: an author's, those at an address, what is too old, and who passed any of them on. */
#include "store/erase.h"

#include "base/lookup.h"
#include "base/url.h"
#include "store/layout.h"

#include <stdlib.h>
#include <string.h>

static void list_add(struct arena *a, struct id_list *list, id128 id)
{
    if (list->count == list->cap) {
        size_t cap = list->cap ? list->cap * 2 : 64;
        list->at = arena_grow(a, list->at, list->cap * sizeof *list->at, cap * sizeof *list->at);
        list->cap = cap;
    }
    list->at[list->count++] = id;
}

struct authored {
    struct txn *t;
    struct arena *a;
    struct id_list *out;
    str pseudonym;
};

static bool add_authored(void *ctx, struct post_key at, struct err *e)
{
    struct authored *w = ctx;
    struct post p;
    if (!post_load(w->t, at, w->t->arena, &p, e))
        return false;
    if (str_eq(p.pseudonym, w->pseudonym)) /* 64 bits of hash may meet */
        list_add(w->a, w->out, p.id);
    return true;
}

bool txn_posts_of_author(struct txn *t, str pseudonym, struct arena *a, struct id_list *out, struct err *e)
{
    struct authored w = {t, a, out, pseudonym};
    return !pseudonym.n || listed_each(t, TABLE_AUTHOR, hash64(pseudonym), INT64_MIN, INT64_MAX, add_authored, &w, e);
}

struct choosing {
    struct txn *t;
    struct arena *a;
    struct id_list *out;
    str url;
    int64_t before, now;
    const struct brand *brands;
    size_t brand_count;
    const struct recheck_term *terms;
    size_t term_count;
    const uint64_t *originals; /* hashes of ids and addresses, sorted */
    size_t original_count;
    struct strs *sources; /* names that were met */
};

/* Every post that was not erased, oldest first, up to a time. */
static bool each_until(struct choosing *c, int64_t until, bool (*wanted)(struct choosing *, struct post_key, const struct post *, bool *, struct err *), struct err *e)
{
    MDB_cursor *cursor;
    str key, value;
    bool more;
    if (!cursor_open(c->t, TABLE_POST, &cursor, e))
        return false;
    bool ok = cursor_seek(c->t, cursor, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more && (key.n != POST_KEY || read_time(key.p) < until); ok = ok && cursor_step(c->t, cursor, MDB_NEXT, &key, &value, &more, e)) {
        struct post p;
        bool is = false;
        if (key.n != POST_KEY || !post_get(key, value, NULL, &p)) {
            ok = store_corrupt(e, TABLE_POST, key, "the post is damaged");
        } else if (!(p.flags & POST_DELETED) || p.source_id.n) {
            ok = wanted(c, read_post_key(key.p), &p, &is, e);
            if (ok && is)
                list_add(c->a, c->out, p.id);
        }
    }
    mdb_cursor_close(cursor);
    return ok;
}

static bool lies_at(struct choosing *c, struct post_key at, const struct post *p, bool *is, struct err *e)
{
    (void)at, (void)e;
    *is = url_lies_below(p->url, c->url);
    return true;
}

bool txn_posts_at_url(struct txn *t, str url, struct arena *a, struct id_list *out, struct err *e)
{
    struct choosing c = {.t = t, .a = a, .out = out, .url = url};
    return each_until(&c, INT64_MAX, lies_at, e);
}

static bool any(struct choosing *c, struct post_key at, const struct post *p, bool *is, struct err *e)
{
    (void)c, (void)at, (void)p, (void)e;
    *is = true;
    return true;
}

bool txn_posts_before(struct txn *t, int64_t before, struct arena *a, struct id_list *out, struct err *e)
{
    struct choosing c = {.t = t, .a = a, .out = out};
    return each_until(&c, before, any, e);
}

/* --- who passed it on --- */

static int by_number(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static bool passes_on(struct choosing *c, struct post_key at, const struct post *p, bool *is, struct err *e)
{
    (void)at, (void)e;
    uint64_t original = hash64(p->boost_of);
    *is = p->boost_of.n && bsearch(&original, c->originals, c->original_count, sizeof original, by_number);
    return true;
}

/* Each id once, where it stood first: what was asked for in two ways is one post. */
void id_list_once(struct id_list *list, struct arena *a)
{
    struct lookup seen = {0};
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        uint64_t hash = list->at[i].hi ^ list->at[i].lo;
        bool again = false;
        for (size_t at = LOOKUP_BEGIN, k; !again && lookup_next(&seen, hash, &at, &k);) again = id128_eq(list->at[k], list->at[i]);
        if (again)
            continue;
        lookup_put(&seen, a, hash, kept);
        list->at[kept++] = list->at[i];
    }
    list->count = kept;
}

/* A boost names its original by the source's id or by its address. */
bool txn_boosts_of(struct txn *t, const struct id_list *of, struct arena *a, struct id_list *out, struct err *e)
{
    uint64_t *originals = ARENA_ARRAY(a, uint64_t, 2 * of->count + 1);
    struct choosing c = {.t = t, .a = a, .out = out, .originals = originals};
    for (size_t i = 0; i < of->count; i++) {
        struct post_key at;
        struct post p;
        bool found;
        if (!post_find(t, of->at[i], (str){NULL, 0}, (str){NULL, 0}, 0, &at, &found, e) || (found && !post_load(t, at, t->arena, &p, e)))
            return false;
        if (found && p.source_id.n)
            originals[c.original_count++] = hash64(p.source_id);
        if (found && p.url.n)
            originals[c.original_count++] = hash64(p.url);
    }
    if (!c.original_count)
        return true;
    qsort(originals, c.original_count, sizeof *originals, by_number);
    return each_until(&c, INT64_MAX, passes_on, e);
}

static const struct brand *brand_of(const struct choosing *c, str id)
{
    for (size_t i = 0; i < c->brand_count; i++)
        if (str_eq(c->brands[i].id, id))
            return &c->brands[i];
    return NULL;
}

static int64_t source_allows(const struct choosing *c, str source_key)
{
    for (size_t b = 0; b < c->brand_count; b++)
        for (size_t i = 0; i < c->brands[b].source_count; i++)
            if (str_eq(c->brands[b].sources[i].key, source_key))
                return c->brands[b].sources[i].max_age_ms;
    return 0;
}

/* Shortest time that the source allows, longest that any brand of the post wants. */
static bool expired(struct choosing *c, struct post_key at, const struct post *p, bool *is, struct err *e)
{
    int64_t source = source_allows(c, p->source_key), longest = 0;
    bool for_ever = false;
    for (size_t i = 0; i < c->t->brand_count && !for_ever; i++) {
        struct key k = key_of_mention(c->t->brands[i].number, at);
        str value;
        bool found;
        if (!entry_get(c->t, TABLE_MENTION, key_str(&k), &value, &found, e))
            return false;
        const struct brand *b = found ? brand_of(c, c->t->brands[i].id) : NULL;
        if (!found)
            continue;
        for_ever = !b || !b->privacy.retention_ms; /* a brand that is not asked about keeps what is its own */
        if (b && b->privacy.retention_ms > longest)
            longest = b->privacy.retention_ms;
    }
    *is = (source && at.at < c->now - source) || (!for_ever && longest && at.at < c->now - longest);
    return true;
}

bool txn_posts_expired(struct txn *t, const struct brand *brands, size_t count, int64_t now, struct arena *a, struct id_list *out, struct err *e)
{
    struct choosing c = {.t = t, .a = a, .out = out, .now = now, .brands = brands, .brand_count = count};
    int64_t shortest = 0;
    for (size_t b = 0; b < count; b++) {
        int64_t ms = brands[b].privacy.retention_ms;
        shortest = ms && (!shortest || ms < shortest) ? ms : shortest;
        for (size_t i = 0; i < brands[b].source_count; i++) {
            ms = brands[b].sources[i].max_age_ms;
            shortest = ms && (!shortest || ms < shortest) ? ms : shortest;
        }
    }
    return !shortest || (brands_load(t, e) && each_until(&c, now - shortest, expired, e));
}

static bool unconfirmed(struct choosing *c, struct post_key at, const struct post *p, bool *is, struct err *e)
{
    (void)at, (void)e;
    int64_t heard = p->confirmed_at > p->collected_at ? p->confirmed_at : p->collected_at;
    for (size_t i = 0; i < c->term_count && !(p->flags & POST_DELETED); i++)
        *is = *is || (str_eq(c->terms[i].source_key, p->source_key) && heard < c->now - c->terms[i].ms);
    return true;
}

bool txn_posts_unconfirmed(struct txn *t, const struct recheck_term *terms, size_t count, int64_t now, struct arena *a, struct id_list *out, struct err *e)
{
    struct choosing c = {.t = t, .a = a, .out = out, .now = now, .terms = terms, .term_count = count};
    return !count || each_until(&c, INT64_MAX, unconfirmed, e);
}

/* A name as long as the table holds may be the beginning of several: the posts tell. */
static bool add_long_source(struct choosing *c, struct post_key at, const struct post *p, bool *is, struct err *e)
{
    (void)at, (void)e;
    *is = false;
    if (p->source.n > NAME_BYTES && !strs_has(c->sources, p->source))
        strs_add(c->a, c->sources, str_dup(c->a, p->source));
    return true;
}

bool txn_source_names(struct txn *t, struct arena *a, struct strs *out, struct err *e)
{
    struct choosing c = {.t = t, .a = a, .sources = out};
    bool cut = false;
    if (!names_load(t, e))
        return false;
    for (size_t i = 0; i < t->name_count; i++) {
        if (t->names[i].kind != NAME_SOURCE)
            continue;
        cut = cut || t->names[i].name.n == NAME_BYTES;
        strs_add(a, out, str_dup(a, t->names[i].name));
    }
    return !cut || each_until(&c, INT64_MAX, add_long_source, e);
}
