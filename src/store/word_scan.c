/* Walking the posts that hold some words, month by month: in each segment the posts of each group of words are met with those of the others, then the segments' posts are
 * put in order of time. A question costs the lists of the months that it has to look at. */
#include "store/word.h"

#include "store/scan.h"
#include "store/segment.h"

#include <string.h>

struct word_walk {
    struct word_group *groups;
    size_t group_count;
    MDB_cursor *months;
    uint32_t month; /* the one that was read last */
    bool begun;
};

struct docs {
    uint32_t *at;
    size_t count;
};

/* --- one segment --- */

/* Keeps of x what is in y, too; both ascend. */
static void meet(struct docs *x, struct docs y)
{
    size_t kept = 0, k = 0;
    for (size_t i = 0; i < x->count; i++) {
        while (k < y.count && y.at[k] < x->at[i])
            k++;
        if (k < y.count && y.at[k] == x->at[i])
            x->at[kept++] = x->at[i];
    }
    x->count = kept;
}

static struct docs join(struct arena *a, struct docs x, struct docs y)
{
    if (!x.count || !y.count)
        return x.count ? x : y;
    struct docs all = {arena_raw(a, (x.count + y.count) * sizeof *all.at, _Alignof(uint32_t)), 0};
    for (size_t i = 0, k = 0; i < x.count || k < y.count;) {
        bool left = k == y.count || (i < x.count && x.at[i] <= y.at[k]);
        if (left && k < y.count && x.at[i] == y.at[k])
            k++;
        all.at[all.count++] = left ? x.at[i++] : y.at[k++];
    }
    return all;
}

static bool group_docs(struct txn *t, const struct segment *segment, const struct word_group *g, struct arena *a, struct docs *out, struct err *e)
{
    *out = (struct docs){NULL, 0};
    for (size_t i = 0; i < g->count; i++) {
        struct docs one = {NULL, 0};
        if (!segment_find(t, segment, g->terms[i], a, &one.at, &one.count, e))
            return false;
        *out = join(a, *out, one);
    }
    return true;
}

static bool segment_docs(struct txn *t, const struct segment *segment, const struct word_walk *w, struct arena *a, struct docs *out, struct err *e)
{
    for (size_t i = 0; i < w->group_count; i++) {
        struct docs one;
        if (!group_docs(t, segment, &w->groups[i], a, &one, e))
            return false;
        if (i && one.count > out->count) {
            struct docs swap = one;
            one = *out;
            *out = swap;
        }
        if (i)
            meet(out, one);
        else
            *out = one;
        if (!out->count)
            return true;
    }
    return true;
}

/* --- months --- */

/* Up: the first key at or behind. Down: the last before it; behind all keys there is one of nine bytes. */
static struct key seek_key(const struct scan *s, const struct word_walk *w)
{
    struct key k = {.n = 0};
    uint64_t at = s->oldest_first ? (w->begun ? (uint64_t)w->month + 1 : month_of(s->from)) : w->begun ? w->month : (uint64_t)month_of(s->to) + 1;
    if (at > UINT32_MAX) {
        key_u64(&k, UINT64_MAX);
        key_u8(&k, 0);
    } else {
        key_u32(&k, (uint32_t)at);
    }
    return k;
}

/* The next month that has a segment, in the direction of the walk: one seek. */
static bool next_month(struct scan *s, struct word_walk *w, bool *more, struct err *e)
{
    struct key k = seek_key(s, w);
    str key, value;
    if (!w->months && !cursor_open(s->txn, TABLE_DOCUMENT, &w->months, e))
        return false;
    if (!cursor_seek_sure(s->txn, TABLE_DOCUMENT, w->months, key_str(&k), &key, &value, more, e))
        return false;
    if (!s->oldest_first && !cursor_step(s->txn, w->months, *more ? MDB_PREV : MDB_LAST, &key, &value, more, e))
        return false;
    if (!*more)
        return true;
    if (key.n != 8)
        return store_corrupt(e, TABLE_DOCUMENT, key, "not a segment's key");
    w->month = read_u32(key.p);
    w->begun = true;
    *more = w->month >= month_of(s->from) && w->month <= month_of(s->to);
    return true;
}

static bool month_places(struct scan *s, const struct word_walk *w, struct arena *a, struct places *out, struct err *e)
{
    struct segment *list;
    size_t count;
    *out = (struct places){NULL, 0};
    if (!segments_of(s->txn, w->month, a, &list, &count, e))
        return false;
    for (size_t i = 0; i < count; i++) {
        struct docs docs = {NULL, 0};
        if (!segment_docs(s->txn, &list[i], w, a, &docs, e))
            return false;
        struct places run = {arena_raw(a, (docs.count + 1) * sizeof *run.at, _Alignof(struct post_key)), 0};
        for (size_t k = 0; k < docs.count; k++) {
            run.at[run.count] = segment_doc(&list[i], docs.at[k]);
            run.count += scan_wants(s, run.at[run.count]);
        }
        *out = places_merge(a, *out, run);
    }
    return true;
}

/* --- the walk --- */

static bool refill(struct scan *s, bool *more, struct err *e)
{
    struct scan_list *l = s->list;
    struct word_walk *w = l->ctx;
    struct places p;
    if (!next_month(s, w, more, e))
        return false;
    if (!*more)
        return true;
    arena_reset(l->portion);
    if (!month_places(s, w, l->portion, &p, e))
        return false;
    if (!s->oldest_first)
        places_turn(p);
    l->at = p.at;
    l->count = p.count;
    return true;
}

#define SAMPLES 4

/* Held in some months, none of them the first or the last of many, times the number of months. */
static bool estimate(struct scan *s, double *count, struct err *e)
{
    const struct scan_list *l = s->list;
    const struct word_walk *real = l->ctx;
    struct scan down = {.txn = s->txn, .from = s->from, .to = s->to, .has_edge = s->has_edge, .edge = s->edge, .oldest_first = s->oldest_first};
    struct word_walk w = {.groups = real->groups, .group_count = real->group_count};
    struct arena *a = arena_new(0);
    uint32_t *months = NULL;
    size_t n = 0, cap = 0, held = 0, sampled = 0;
    bool more = true, ok = true;
    while (ok && (ok = next_month(&down, &w, &more, e)) && more) {
        if (n == cap) {
            size_t grown = cap ? cap * 2 : 64;
            months = arena_grow(a, months, cap * sizeof *months, grown * sizeof *months);
            cap = grown;
        }
        months[n++] = w.month;
    }
    for (size_t i = 0; ok && n && i < (n < SAMPLES ? n : SAMPLES); i++, sampled++) {
        struct places p;
        w.month = months[n <= SAMPLES ? i : (2 * i + 1) * n / (2 * SAMPLES)];
        ok = month_places(&down, &w, a, &p, e);
        held += ok ? p.count : 0;
    }
    *count = sampled ? (double)held * (double)n / (double)sampled : 0;
    if (w.months)
        mdb_cursor_close(w.months);
    arena_free(a);
    return ok;
}

static void close_months(void *walk)
{
    struct word_walk *w = walk;
    if (w->months)
        mdb_cursor_close(w->months);
}

bool scan_word_groups(struct txn *t, str brand, const struct word_group *groups, size_t count, int64_t from, int64_t to, bool oldest_first, struct scan *out,
                      struct err *e)
{
    if (!scan_open(t, brand, (str){NULL, 0}, from, to, oldest_first, out, e))
        return false;
    struct scan_list *l = scan_list_new(out);
    struct word_walk *w = ARENA_NEW(l->own, struct word_walk);
    *w = (struct word_walk){.group_count = count};
    w->groups = ARENA_ARRAY(l->own, struct word_group, count + 1);
    for (size_t i = 0; i < count; i++) {
        uint64_t *terms = ARENA_ARRAY(l->own, uint64_t, groups[i].count + 1);
        memcpy(terms, groups[i].terms, groups[i].count * sizeof *terms);
        w->groups[i] = (struct word_group){terms, groups[i].count};
    }
    arena_own(l->own, w, close_months);
    l->refill = refill;
    l->estimate = estimate;
    l->ctx = w;
    return true;
}

bool scan_words(struct txn *t, str brand, const uint64_t *terms, size_t count, int64_t from, int64_t to, bool oldest_first, struct scan *out, struct err *e)
{
    struct arena *a = arena_new(0);
    struct word_group *groups = ARENA_ARRAY(a, struct word_group, count + 1);
    for (size_t i = 0; i < count; i++)
        groups[i] = (struct word_group){&terms[i], 1};
    bool ok = scan_word_groups(t, brand, groups, count, from, to, oldest_first, out, e);
    arena_free(a);
    return ok;
}
