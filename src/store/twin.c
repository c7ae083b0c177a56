/* Near duplicates: fingerprints that differ in at most three of 64 bits, within three days. The leader is the earliest (time, hash), never the first to arrive.
 *
 * The fingerprints lie in the order of time. A transaction keeps those of some days in memory: looking for the twins of one post is a walk over the numbers of seven days, and who
 * asks for post after post, as a list does, asks for nearly the same days each time. */
#include "store/packed.h"

#include <stdlib.h>
#include <string.h>

#define BITS_MAX 3
#define BANDS (BITS_MAX + 1)
#define BAND_VALUES 65536
#define PATIENCE 8  /* the bands are made when so many times as many fingerprints were looked at as that takes steps */
#define DAYS 3
#define AHEAD 7 /* days that are kept on each side beyond those that were asked for */
#define DAY_LIMIT (INT64_MAX / DATE_DAY_MS - DAYS - AHEAD - 2)

struct twin_window {
    struct arena *a;
    int64_t from, to; /* days, [from, to) */
    uint64_t *fingerprints;
    struct post_key *keys;
    size_t count, cap;
    size_t looked_at; /* since it was loaded */
    /* For who asks often: two that differ in at most three bits are equal in one of four bands of sixteen. */
    uint32_t *bands[BANDS], *starts[BANDS]; /* places by the band's value; where each value begins. NULL: not made */
};

static void window_free(void *w)
{
    arena_free(((struct twin_window *)w)->a);
}

void twins_forget(struct txn *t)
{
    if (t->twins)
        t->twins->from = t->twins->to = 0;
}

static int64_t day_of(int64_t at)
{
    int64_t day = floor_div(at, DATE_DAY_MS);
    return day > DAY_LIMIT ? DAY_LIMIT : day < -DAY_LIMIT ? -DAY_LIMIT : day;
}

static void window_add(struct twin_window *w, struct post_key at, uint64_t fingerprint)
{
    if (w->count == w->cap) {
        size_t cap = w->cap ? w->cap * 2 : 1024;
        w->fingerprints = arena_grow(w->a, w->fingerprints, w->cap * sizeof *w->fingerprints, cap * sizeof *w->fingerprints);
        w->keys = arena_grow(w->a, w->keys, w->cap * sizeof *w->keys, cap * sizeof *w->keys);
        w->cap = cap;
    }
    w->keys[w->count] = at;
    w->fingerprints[w->count++] = fingerprint;
}

static uint32_t band_of(uint64_t fingerprint, unsigned band)
{
    return (uint32_t)(fingerprint >> (16 * band) & 0xFFFF);
}

static void window_sort(struct twin_window *w)
{
    for (unsigned band = 0; w->count < UINT32_MAX && band < BANDS; band++) {
        uint32_t *start = w->starts[band] = ARENA_ARRAY(w->a, uint32_t, BAND_VALUES + 2), *at = w->bands[band] = ARENA_ARRAY(w->a, uint32_t, w->count);
        for (size_t i = 0; i < w->count; i++) start[band_of(w->fingerprints[i], band) + 2]++;
        for (size_t v = 0; v <= BAND_VALUES; v++) start[v + 1] += start[v];
        for (size_t i = 0; i < w->count; i++) at[start[band_of(w->fingerprints[i], band) + 1]++] = (uint32_t)i;
    }
}

static bool window_load(struct txn *t, struct twin_window *w, int64_t from, int64_t to, struct err *e)
{
    struct packed *c;
    str key, value;
    bool more;
    struct key start = key_of_post((struct post_key){from * DATE_DAY_MS, 0}), end = key_of_post((struct post_key){to * DATE_DAY_MS, 0});
    arena_reset(w->a);
    *w = (struct twin_window){.a = w->a};
    if (!packed_open(t, TABLE_TWIN, &c, e))
        return false;
    bool ok = packed_seek(c, key_str(&start), &key, &value, &more, e);
    for (; ok && more && str_cmp(key, key_str(&end)) < 0; ok = packed_next(c, &key, &value, &more, e))
        window_add(w, read_post_key(key.p), read_u64(value.p));
    packed_close(c);
    w->from = ok ? from : 0;
    w->to = ok ? to : 0;
    return ok;
}

/* The days around a post, in memory. */
static bool window_at(struct txn *t, int64_t day, struct twin_window **out, struct err *e)
{
    struct twin_window *w = t->twins;
    if (!w) {
        w = t->twins = ARENA_NEW(t->arena, struct twin_window);
        w->a = arena_new(0);
        arena_own(t->arena, w, window_free);
    }
    *out = w;
    if (w->from <= day - DAYS && day + DAYS < w->to)
        return true;
    return window_load(t, w, day - DAYS - AHEAD, day + DAYS + AHEAD + 1, e);
}

static int key_order(struct post_key a, struct post_key b)
{
    if (a.at != b.at)
        return a.at < b.at ? -1 : 1;
    return a.hash < b.hash ? -1 : a.hash > b.hash;
}

/* The first entry at or behind a key. */
static size_t window_find(const struct twin_window *w, struct post_key at)
{
    size_t low = 0, high = w->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (key_order(w->keys[middle], at) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool leader_id(struct txn *t, struct post_key at, id128 *id, struct err *e)
{
    struct key k = key_of_post(at);
    struct post p;
    str value;
    bool found;
    if (!entry_get(t, TABLE_POST, key_str(&k), &value, &found, e))
        return false;
    if (!found || !post_get(key_str(&k), value, NULL, &p))
        return store_corrupt(e, TABLE_POST, key_str(&k), found ? "the post is damaged" : "the post is missing");
    *id = p.id;
    return true;
}

/* Members of the group of one fingerprint among some, and the first of them. */
struct group {
    const struct twin_window *w;
    uint64_t fingerprint;
    size_t from, to, first;
    int64_t members;
};

static void group_add(struct group *g, size_t i)
{
    if (__builtin_popcountll(g->w->fingerprints[i] ^ g->fingerprint) > BITS_MAX)
        return;
    g->first = g->members++ && g->first < i ? g->first : i;
}

static void group_find(struct group *g)
{
    if (!g->w->bands[0]) {
        for (size_t i = g->from; i < g->to; i++) group_add(g, i);
        return;
    }
    for (unsigned band = 0; band < BANDS; band++) {
        uint32_t value = band_of(g->fingerprint, band);
        for (uint32_t k = g->w->starts[band][value]; k < g->w->starts[band][value + 1]; k++) {
            size_t i = g->w->bands[band][k];
            bool seen = i < g->from || i >= g->to; /* or in a band before */
            for (unsigned other = 0; other < band && !seen; other++) seen = band_of(g->w->fingerprints[i], other) == band_of(g->fingerprint, other);
            if (!seen) group_add(g, i);
        }
    }
}

/* Where the post's fingerprint is, count: nowhere. Its key is nearly always what its id says: it need not be looked for, unless the next one could be it, too. */
static bool find_own(struct txn *t, const struct post *p, struct twin_window **w, size_t *own, struct err *e)
{
    struct post_key at = {post_at(p), p->id.hi}, next = {at.at, at.hash + 1};
    bool found;
    if (!window_at(t, day_of(at.at), w, e))
        return false;
    *own = window_find(*w, at);
    bool there = *own < (*w)->count && key_order((*w)->keys[*own], at) == 0;
    if (there && (*own + 1 == (*w)->count || key_order((*w)->keys[*own + 1], next) != 0))
        return true;
    if (!post_find(t, p->id, (str){NULL, 0}, (str){NULL, 0}, at.at, &at, &found, e))
        return false;
    *own = found ? window_find(*w, at) : (*w)->count;
    if (*own < (*w)->count && key_order((*w)->keys[*own], at) != 0)
        *own = (*w)->count;
    return true;
}

bool txn_duplicate(struct txn *t, const struct post *p, id128 *leader, int64_t *cluster_size, struct err *e)
{
    struct twin_window *w;
    size_t own;
    *leader = (id128){0, 0};
    *cluster_size = 1;
    if (!find_own(t, p, &w, &own, e))
        return false;
    if (own == w->count)
        return true; /* too short to be compared */
    int64_t day = day_of(w->keys[own].at);
    struct group g = {.w = w, .fingerprint = w->fingerprints[own], .first = own};
    g.from = window_find(w, (struct post_key){(day - DAYS) * DATE_DAY_MS, 0});
    g.to = window_find(w, (struct post_key){(day + DAYS + 1) * DATE_DAY_MS, 0});
    w->looked_at += g.to - g.from;
    if (!w->bands[0] && w->looked_at / PATIENCE > w->count + BAND_VALUES)
        window_sort(w);
    group_find(&g);
    *cluster_size = g.members;
    return g.first == own || leader_id(t, w->keys[g.first], leader, e);
}
