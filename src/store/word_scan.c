/* Walking the posts that hold all of some words, month by month: in each segment the shortest list leads and the others are met with it, then the segments' posts are put
 * in order of time. A question costs the lists of the months that it has to look at. */
#include "store/word.h"

#include "store/segment.h"

#include <stdlib.h>
#include <string.h>

struct word_walk {
    struct arena *a, *month_arena;
    uint64_t *terms;
    size_t term_count;
    uint32_t month; /* the one that was read last */
    bool begun;
    struct post_key *posts; /* of that month, in the order of the walk */
    size_t count, cap, next;
};

bool scan_words(struct txn *t, str brand, const uint64_t *terms, size_t count, int64_t from, int64_t to, bool oldest_first, struct scan *out,
                struct err *e)
{
    if (!scan_open(t, brand, (str){NULL, 0}, from, to, oldest_first, out, e))
        return false;
    struct arena *a = arena_new(0);
    struct word_walk *w = ARENA_NEW(a, struct word_walk);
    *w = (struct word_walk){.a = a, .month_arena = arena_new(0), .term_count = count};
    w->terms = ARENA_ARRAY(a, uint64_t, count + 1);
    memcpy(w->terms, terms, count * sizeof *terms);
    out->words = w;
    return true;
}

void scan_words_close(struct scan *s)
{
    struct word_walk *w = s->words;
    s->words = NULL;
    if (!w)
        return;
    arena_free(w->month_arena);
    arena_free(w->a);
}

static void add_post(struct word_walk *w, struct post_key at)
{
    if (w->count == w->cap) {
        size_t cap = w->cap ? w->cap * 2 : 256;
        w->posts = arena_grow(w->month_arena, w->posts, w->cap * sizeof *w->posts, cap * sizeof *w->posts);
        w->cap = cap;
    }
    w->posts[w->count++] = at;
}

/* Keeps of a what is in b, too; both ascend. */
static size_t meet(uint32_t *a, size_t count, const uint32_t *b, size_t other)
{
    size_t kept = 0, k = 0;
    for (size_t i = 0; i < count; i++) {
        while (k < other && b[k] < a[i])
            k++;
        if (k < other && b[k] == a[i])
            a[kept++] = a[i];
    }
    return kept;
}

static bool read_segment(struct scan *s, const struct segment *segment, struct err *e)
{
    struct word_walk *w = s->words;
    uint32_t *docs = NULL, *more;
    size_t count = 0, other;
    for (size_t i = 0; i < w->term_count; i++) {
        if (!segment_find(s->txn, segment, w->terms[i], w->month_arena, &more, &other, e))
            return false;
        if (!other)
            return true;
        if (i && count > other) {
            count = meet(more, other, docs, count);
            docs = more;
        } else {
            count = i ? meet(docs, count, more, other) : other;
            docs = i ? docs : more;
        }
    }
    for (size_t i = 0; i < count; i++) {
        struct post_key at = segment_doc(segment, docs[i]);
        if (at.at >= s->from && (at.at < s->to || s->to == SCAN_END))
            add_post(w, at);
    }
    return true;
}

static int key_order(const void *a, const void *b)
{
    const struct post_key *x = a, *y = b;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    return x->hash < y->hash ? -1 : x->hash > y->hash;
}

static void put_in_order(struct word_walk *w, bool oldest_first)
{
    if (w->count)
        qsort(w->posts, w->count, sizeof *w->posts, key_order);
    size_t kept = 0;
    for (size_t i = 0; i < w->count; i++)
        if (!i || key_order(&w->posts[i], &w->posts[kept - 1]) != 0)
            w->posts[kept++] = w->posts[i];
    w->count = kept;
    for (size_t i = 0; !oldest_first && i < kept / 2; i++) {
        struct post_key swap = w->posts[i];
        w->posts[i] = w->posts[kept - 1 - i];
        w->posts[kept - 1 - i] = swap;
    }
}

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
static bool next_month(struct scan *s, bool *more, struct err *e)
{
    struct word_walk *w = s->words;
    struct key k = seek_key(s, w);
    str key, value;
    if (!cursor_seek(s->txn, s->cursor, key_str(&k), &key, &value, more, e))
        return false;
    if (!s->oldest_first && !cursor_step(s->txn, s->cursor, *more ? MDB_PREV : MDB_LAST, &key, &value, more, e))
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

static bool read_month(struct scan *s, struct err *e)
{
    struct word_walk *w = s->words;
    struct segment *list;
    size_t count;
    arena_reset(w->month_arena);
    w->posts = NULL;
    w->count = w->cap = w->next = 0;
    if (!segments_of(s->txn, w->month, w->month_arena, &list, &count, e))
        return false;
    for (size_t i = 0; i < count; i++)
        if (!read_segment(s, &list[i], e))
            return false;
    put_in_order(w, s->oldest_first);
    return true;
}

static bool open_cursor(struct scan *s, struct err *e)
{
    MDB_cursor *c;
    mdb_cursor_close(s->cursor); /* scan_open() made one for mentions */
    s->cursor = NULL;
    if (!cursor_open(s->txn, TABLE_DOCUMENT, &c, e))
        return false;
    s->cursor = c;
    s->started = true;
    return true;
}

bool scan_words_next(struct scan *s, struct post_key *at, bool *more, struct err *e)
{
    struct word_walk *w = s->words;
    if (!s->started && !open_cursor(s, e))
        return false;
    for (;;) {
        while (w->next < w->count) {
            str value;
            *at = w->posts[w->next++];
            struct key k = key_of_mention(s->brand, *at);
            if (!entry_get(s->txn, TABLE_MENTION, key_str(&k), &value, more, e) || *more)
                return *more;
        }
        if (!next_month(s, more, e))
            return false;
        if (!*more)
            return true;
        if (!read_month(s, e))
            return false;
    }
}
