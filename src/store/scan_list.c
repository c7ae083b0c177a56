/* Lists of places: how they are merged, and the two that fit into memory as a whole: the posts of an author, and those of a thread. */
#include "store/scan.h"

#include "store/packed.h"

#include <string.h>

struct scan_list *scan_list_new(struct scan *s)
{
    struct arena *own = arena_new(0);
    struct scan_list *l = ARENA_NEW(own, struct scan_list);
    *l = (struct scan_list){.own = own, .portion = arena_new(0)};
    s->list = l;
    return l;
}

void scan_list_close(struct scan *s)
{
    struct scan_list *l = s->list;
    s->list = NULL;
    if (!l)
        return;
    arena_free(l->portion);
    arena_free(l->own);
}

static bool is_before(struct post_key x, struct post_key y)
{
    return x.at != y.at ? x.at < y.at : x.hash < y.hash;
}

struct places places_merge(struct arena *a, struct places x, struct places y)
{
    if (!x.count || !y.count)
        return x.count ? x : y;
    struct places all = {arena_raw(a, (x.count + y.count) * sizeof *all.at, _Alignof(struct post_key)), 0};
    for (size_t i = 0, k = 0; i < x.count || k < y.count;) {
        bool left = k == y.count || (i < x.count && !is_before(y.at[k], x.at[i]));
        if (left && k < y.count && !is_before(x.at[i], y.at[k]))
            k++; /* in both */
        all.at[all.count++] = left ? x.at[i++] : y.at[k++];
    }
    return all;
}

void places_turn(struct places p)
{
    for (size_t i = 0; i < p.count / 2; i++) {
        struct post_key swap = p.at[i];
        p.at[i] = p.at[p.count - 1 - i];
        p.at[p.count - 1 - i] = swap;
    }
}

/* --- an author, a thread: entries of a table below one or several numbers --- */

struct numbered {
    enum table table;
    uint64_t *numbers;
    size_t count;
    bool done;
};

static bool read_number(struct scan *s, struct packed *c, uint64_t number, struct places *out, struct err *e)
{
    struct scan_list *l = s->list;
    struct key k = {.n = 0};
    str key, value;
    bool more;
    size_t cap = 0;
    *out = (struct places){NULL, 0};
    key_u64(&k, number);
    bool ok = packed_seek(c, key_str(&k), &key, &value, &more, e);
    for (; ok && more && str_starts(key, key_str(&k)); ok = packed_next(c, &key, &value, &more, e)) {
        struct post_key at = {0, 0};
        if (key.n == 8 + POST_KEY)
            at = read_post_key(key.p + 8);
        if (!scan_wants(s, at))
            continue;
        if (out->count == cap) {
            size_t grown = cap ? cap * 2 : 64;
            out->at = arena_grow(l->portion, out->at, cap * sizeof *out->at, grown * sizeof *out->at);
            cap = grown;
        }
        out->at[out->count++] = at;
    }
    return ok;
}

static bool refill_numbered(struct scan *s, bool *more, struct err *e)
{
    struct scan_list *l = s->list;
    struct numbered *n = l->ctx;
    struct places all = {NULL, 0}, one;
    struct packed *c;
    *more = !n->done;
    if (n->done)
        return true;
    n->done = true;
    if (!packed_open(s->txn, n->table, &c, e))
        return false;
    bool ok = true;
    for (size_t i = 0; ok && i < n->count; i++) {
        ok = read_number(s, c, n->numbers[i], &one, e);
        all = ok ? places_merge(l->portion, all, one) : all;
    }
    packed_close(c);
    if (!s->oldest_first)
        places_turn(all);
    l->at = all.at;
    l->count = all.count;
    return ok;
}

/* Read ahead: it is the answer, but for those about other brands. */
static bool estimate_numbered(struct scan *s, double *count, struct err *e)
{
    struct scan_list *l = s->list;
    bool more;
    if (!l->count && !refill_numbered(s, &more, e))
        return false;
    *count = (double)l->count;
    return true;
}

static bool open_numbered(struct txn *t, str brand, enum table table, int64_t from, int64_t to, bool oldest_first, struct scan *out, struct err *e)
{
    if (!scan_open(t, brand, (str){NULL, 0}, from, to, oldest_first, out, e))
        return false;
    struct scan_list *l = scan_list_new(out);
    struct numbered *n = ARENA_NEW(l->own, struct numbered);
    *n = (struct numbered){.table = table};
    l->refill = refill_numbered;
    l->estimate = estimate_numbered;
    l->ctx = n;
    return true;
}

bool scan_author(struct txn *t, str brand, str pseudonym, int64_t from, int64_t to, bool oldest_first, struct scan *out, struct err *e)
{
    if (!open_numbered(t, brand, TABLE_AUTHOR, from, to, oldest_first, out, e))
        return false;
    struct scan_list *l = out->list;
    struct numbered *n = l->ctx;
    n->numbers = ARENA_NEW(l->own, uint64_t);
    n->numbers[n->count++] = hash64(pseudonym);
    return true;
}

bool scan_thread(struct txn *t, str brand, str thread, int64_t from, int64_t to, bool oldest_first, struct scan *out, bool *usable, struct err *e)
{
    *usable = true;
    if (!open_numbered(t, brand, TABLE_THREAD, from, to, oldest_first, out, e))
        return false;
    struct scan_list *l = out->list;
    struct numbered *n = l->ctx;
    n->numbers = ARENA_ARRAY(l->own, uint64_t, t->name_count + 1);
    for (size_t i = 0; i < t->name_count; i++) {
        if (t->names[i].kind != NAME_SOURCE)
            continue;
        if (t->names[i].name.n >= NAME_BYTES)
            *usable = false; /* kept only by its beginning: its threads cannot be named */
        n->numbers[n->count++] = hash128_pair(t->names[i].name, thread).hi;
    }
    return true;
}
