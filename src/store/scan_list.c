/* Lists of places, and the two that fit into memory as a whole: the posts of an author, and those of a thread. */
#include "store/scan.h"

#include "store/layout.h"

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

bool place_is_before(struct post_key x, struct post_key y)
{
    return x.at != y.at ? x.at < y.at : x.hash < y.hash;
}

struct places {
    struct post_key *at;
    size_t count;
};

static void places_turn(struct places p)
{
    for (size_t i = 0; i < p.count / 2; i++) {
        struct post_key swap = p.at[i];
        p.at[i] = p.at[p.count - 1 - i];
        p.at[p.count - 1 - i] = swap;
    }
}

/* --- an author, a thread --- */

struct numbered {
    enum table table;
    uint64_t number;
    struct scan *scan;
    struct places found;
    size_t cap;
    bool done;
};

static bool keep_place(void *ctx, struct post_key at, struct err *e)
{
    struct numbered *n = ctx;
    struct scan_list *l = n->scan->list;
    (void)e;
    if (!scan_wants(n->scan, at))
        return true;
    if (n->found.count == n->cap) {
        size_t grown = n->cap ? n->cap * 2 : 64;
        n->found.at = arena_grow(l->portion, n->found.at, n->cap * sizeof *n->found.at, grown * sizeof *n->found.at);
        n->cap = grown;
    }
    n->found.at[n->found.count++] = at;
    return true;
}

static bool refill_numbered(struct scan *s, bool *more, struct err *e)
{
    struct scan_list *l = s->list;
    struct numbered *n = l->ctx;
    *more = !n->done;
    if (n->done)
        return true;
    n->done = true;
    n->scan = s;
    if (!listed_each(s->txn, n->table, n->number, s->from, s->to, keep_place, n, e))
        return false;
    if (!s->oldest_first)
        places_turn(n->found);
    l->at = n->found.at;
    l->count = n->found.count;
    return true;
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

static bool open_numbered(struct txn *t, str brand, enum table table, uint64_t number, int64_t from, int64_t to, bool oldest_first, struct scan *out, struct err *e)
{
    if (!scan_open(t, brand, (str){NULL, 0}, from, to, oldest_first, out, e))
        return false;
    struct scan_list *l = scan_list_new(out);
    struct numbered *n = ARENA_NEW(l->own, struct numbered);
    *n = (struct numbered){.table = table, .number = number};
    l->refill = refill_numbered;
    l->estimate = estimate_numbered;
    l->ctx = n;
    return true;
}

bool scan_author(struct txn *t, str brand, str pseudonym, int64_t from, int64_t to, bool oldest_first, struct scan *out, struct err *e)
{
    return open_numbered(t, brand, TABLE_AUTHOR, hash64(pseudonym), from, to, oldest_first, out, e);
}

bool scan_thread(struct txn *t, str brand, str thread, int64_t from, int64_t to, bool oldest_first, struct scan *out, struct err *e)
{
    return open_numbered(t, brand, TABLE_THREAD, hash64(thread), from, to, oldest_first, out, e);
}
