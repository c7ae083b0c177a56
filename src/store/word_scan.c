/* Walking the posts that hold some words, month by month: in each segment the posts of each group of words are met with those of the others, by their numbers; then the segments are walked
 * side by side, and the keys of posts are read as the walk comes to them. So who wants the newest few reads the lists of the newest month, and few of its keys. */
#include "store/word.h"

#include "store/scan.h"
#include "store/segment.h"

#include <string.h>

struct docs {
    uint32_t *at;
    size_t count;
};

struct run { /* what one segment holds */
    struct docs docs;
    struct segment_docs reader;
    size_t next;           /* place among docs, in the direction of the walk */
    struct post_key place; /* of that one; none when next is at the end */
};

struct word_walk {
    struct word_group *groups;
    size_t group_count;
    MDB_cursor *months;
    uint32_t month; /* the one that was read last */
    bool begun;
    struct arena *a; /* of that month */
    struct run *runs;
    size_t run_count;
};

static void close_walk(void *walk)
{
    struct word_walk *w = walk;
    if (w->months)
        mdb_cursor_close(w->months);
    arena_free(w->a);
}

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

/* To the next post of a run that the walk wants. */
static bool run_step(const struct scan *s, struct run *r, struct err *e)
{
    for (; r->next < r->docs.count; r->next++) {
        uint32_t doc = r->docs.at[s->oldest_first ? r->next : r->docs.count - 1 - r->next];
        if (!segment_doc(&r->reader, doc, &r->place, e))
            return false;
        if (scan_wants(s, r->place))
            return true;
    }
    return true;
}

/* The lists of the month; *held: so many posts, some of them perhaps in several segments, or not wanted. */
static bool open_month(struct scan *s, struct word_walk *w, size_t *held, struct err *e)
{
    struct segment *list;
    size_t count;
    *held = w->run_count = 0;
    if (w->a)
        arena_reset(w->a);
    else
        w->a = arena_new(0);
    if (!segments_of(s->txn, w->month, w->a, &list, &count, e))
        return false;
    w->runs = ARENA_ARRAY(w->a, struct run, count + 1);
    for (size_t i = 0; i < count; i++) {
        struct run *r = &w->runs[w->run_count];
        *r = (struct run){.reader = {.s = &list[i]}};
        if (!segment_docs(s->txn, &list[i], w, w->a, &r->docs, e))
            return false;
        *held += r->docs.count;
        w->run_count += r->docs.count > 0;
    }
    return true;
}

static bool begin_runs(const struct scan *s, struct word_walk *w, struct err *e)
{
    for (size_t i = 0; i < w->run_count; i++)
        if (!run_step(s, &w->runs[i], e))
            return false;
    return true;
}

/* The next place of all runs; each once. */
static bool next_place(const struct scan *s, struct word_walk *w, struct post_key *out, bool *more, struct err *e)
{
    const struct run *best = NULL;
    for (size_t i = 0; i < w->run_count; i++) {
        const struct run *r = &w->runs[i];
        bool open = r->next < r->docs.count;
        if (open && (!best || place_is_before(r->place, best->place) == s->oldest_first))
            best = r;
    }
    *more = best != NULL;
    if (!best)
        return true;
    *out = best->place;
    for (size_t i = 0; i < w->run_count; i++) {
        struct run *r = &w->runs[i];
        if (r->next == r->docs.count || r->place.at != out->at || r->place.hash != out->hash)
            continue;
        r->next++;
        if (!run_step(s, r, e))
            return false;
    }
    return true;
}

/* --- the walk --- */

#define PORTION 64

static bool refill(struct scan *s, bool *more, struct err *e)
{
    struct scan_list *l = s->list;
    struct word_walk *w = l->ctx;
    size_t held;
    bool open;
    if (!l->at)
        l->at = ARENA_ARRAY(l->own, struct post_key, PORTION);
    for (*more = true;;) {
        for (; l->count < PORTION; l->count++) {
            if (!next_place(s, w, &l->at[l->count], &open, e))
                return false;
            if (!open)
                break;
        }
        if (l->count)
            return true;
        if (!next_month(s, w, more, e))
            return false;
        if (!*more)
            return true;
        if (!open_month(s, w, &held, e) || !begin_runs(s, w, e))
            return false;
    }
}

#define SAMPLES 4
#define EXACT 256   /* posts: so few are counted one by one */
#define ENOUGH 1024 /* posts: who holds so many in some months is not the shortest way for a month more or less */

static bool count_month(struct scan *s, struct word_walk *w, size_t *count, struct err *e)
{
    bool more = true;
    if (!open_month(s, w, count, e))
        return false;
    if (*count > EXACT)
        return true;
    *count = 0;
    if (!begin_runs(s, w, e))
        return false;
    for (struct post_key place; more; *count += more)
        if (!next_place(s, w, &place, &more, e))
            return false;
    return true;
}

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
    for (size_t i = 0; ok && n && i < (n < SAMPLES ? n : SAMPLES) && held < ENOUGH; i++, sampled++) {
        size_t one;
        w.month = months[n <= SAMPLES ? i : (2 * i + 1) * n / (2 * SAMPLES)];
        ok = count_month(&down, &w, &one, e);
        held += ok ? one : 0;
    }
    *count = sampled ? (double)held * (double)n / (double)sampled : 0;
    close_walk(&w);
    arena_free(a);
    return ok;
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
    arena_own(l->own, w, close_walk);
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
