/* check, the word index: each word of each post that has a mention must be found among the segments of its month, and a post without a text must have no word there. What
 * words a text has, the caller knows. A month at a time: its posts' terms are gathered, then each posting of its segments ticks one off. */
#include "store/check.h"
#include "store/segment.h"
#include "store/word.h"

#include <stdlib.h>
#include <string.h>

struct checked_doc {
    struct post_key at;
    size_t from, count; /* of its terms */
    bool bare;          /* no word may be there */
};

struct checking_words {
    struct checking *c;
    check_terms *terms_of;
    struct arena *month_arena;
    uint32_t month;
    struct checked_doc *docs;
    size_t doc_count, doc_cap;
    uint32_t *terms; /* the part of a term that a segment keeps, ascending for each post */
    uint8_t *found;  /* beside it */
    size_t term_count, term_cap;
    size_t *to; /* of the segment's posts: which of docs; SIZE_MAX: none of them */
};

static int by_term(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static void add_doc(struct checking_words *w, struct post_key at, const uint64_t *terms, size_t count)
{
    if (w->doc_count == w->doc_cap) {
        size_t cap = w->doc_cap ? w->doc_cap * 2 : 1024;
        w->docs = arena_grow(w->month_arena, w->docs, w->doc_cap * sizeof *w->docs, cap * sizeof *w->docs);
        w->doc_cap = cap;
    }
    if (w->term_count + count > w->term_cap) {
        size_t cap = (w->term_count + count) * 2;
        w->terms = arena_grow(w->month_arena, w->terms, w->term_cap * sizeof *w->terms, cap * sizeof *w->terms);
        w->found = arena_grow(w->month_arena, w->found, w->term_cap, cap);
        w->term_cap = cap;
    }
    uint32_t *own = count ? w->terms + w->term_count : NULL;
    for (size_t i = 0; i < count; i++)
        own[i] = (uint32_t)(terms[i] >> 32);
    if (count) {
        qsort(own, count, sizeof *own, by_term);
        memset(w->found + w->term_count, 0, count);
    }
    w->docs[w->doc_count++] = (struct checked_doc){at, w->term_count, count, count == 0};
    w->term_count += count;
}

static int by_place(const void *a, const void *b)
{
    const struct post_key *x = a;
    const struct checked_doc *y = b;
    if (x->at != y->at.at)
        return x->at < y->at.at ? -1 : 1;
    return x->hash < y->at.hash ? -1 : x->hash > y->at.hash;
}

static bool tick(void *ctx, uint64_t term, uint32_t doc)
{
    struct checking_words *w = ctx;
    if (w->to[doc] == SIZE_MAX)
        return true;
    struct checked_doc *d = &w->docs[w->to[doc]];
    uint32_t kept = (uint32_t)(term >> 32);
    const uint32_t *at = d->count ? bsearch(&kept, w->terms + d->from, d->count, sizeof kept, by_term) : NULL;
    size_t i = at ? (size_t)(at - w->terms) : 0;
    while (at && i > d->from && w->terms[i - 1] == kept) /* two words of one term */
        i--;
    for (; at && i < d->from + d->count && w->terms[i] == kept; i++)
        w->found[i] = 1;
    if (d->bare) {
        struct key k = key_of_post(d->at);
        check_tell(w->c, TABLE_POST, key_str(&k), "the index of words holds words of it, though it has none");
        d->bare = false; /* once is enough */
    }
    return true;
}

static bool tick_segment(struct checking_words *w, const struct segment *s, struct err *e)
{
    struct err why = {.code = ERR_NONE};
    struct segment_docs docs = {.s = s};
    w->to = ARENA_ARRAY(w->month_arena, size_t, s->doc_count + 1);
    for (uint32_t i = 0; i < s->doc_count; i++) {
        struct post_key at;
        if (!segment_doc(&docs, i, &at, &why)) /* it was told */
            return true;
        const struct checked_doc *d = w->doc_count ? bsearch(&at, w->docs, w->doc_count, sizeof *w->docs, by_place) : NULL;
        w->to[i] = d ? (size_t)(d - w->docs) : SIZE_MAX;
    }
    if (segment_each(w->c->t, s, tick, w, &why) || why.code == ERR_CORRUPT) /* a damaged list was told */
        return true;
    *e = why;
    return false;
}

static bool end_month(struct checking_words *w, struct err *e)
{
    struct segment *list;
    struct err why = {.code = ERR_NONE};
    size_t count;
    bool ok = true, whole = segments_of(w->c->t, w->month, w->month_arena, &list, &count, &why);
    if (!whole && why.code != ERR_CORRUPT) {
        *e = why;
        return false;
    }
    for (size_t i = 0; ok && whole && i < count; i++)
        ok = tick_segment(w, &list[i], e);
    for (size_t i = 0; ok && whole && i < w->doc_count; i++) {
        const struct checked_doc *d = &w->docs[i];
        struct key k = key_of_post(d->at);
        if (d->count && memchr(w->found + d->from, 0, d->count))
            check_tell(w->c, TABLE_POST, key_str(&k), "the index of words lacks words of it");
    }
    arena_reset(w->month_arena);
    w->docs = NULL, w->terms = NULL, w->found = NULL;
    w->doc_count = w->doc_cap = w->term_count = w->term_cap = 0;
    return ok;
}

static bool has_mention(struct checking_words *w, struct post_key at, bool *has, struct err *e)
{
    *has = false;
    for (size_t i = 0; !*has && i < w->c->t->brand_count; i++) {
        struct key k = key_of_mention(w->c->t->brands[i].number, at);
        str value;
        if (!check_look(w->c, TABLE_MENTION, key_str(&k), &value, has, e))
            return false;
    }
    return true;
}

static bool add_post(struct checking_words *w, str key, str value, struct err *e)
{
    struct post p;
    const uint64_t *terms = NULL;
    size_t count = 0;
    bool has;
    if (key.n != POST_KEY || !post_get(key, value, w->c->a, &p)) /* told already */
        return true;
    struct post_key at = read_post_key(key.p);
    if (month_of(at.at) != w->month && w->doc_count && !end_month(w, e))
        return false;
    w->month = month_of(at.at);
    if (p.flags & POST_DELETED) {
        add_doc(w, at, NULL, 0);
        return true;
    }
    if (!has_mention(w, at, &has, e))
        return false;
    if (has)
        w->terms_of(&p, w->c->a, &terms, &count);
    if (count)
        add_doc(w, at, terms, count);
    return true;
}

bool check_words(struct checking *c, check_terms *terms_of, struct err *e)
{
    struct checking_words w = {.c = c, .terms_of = terms_of, .month_arena = arena_new(0)};
    MDB_cursor *cursor;
    str key, value;
    bool more, ready, ok = txn_words_ready(c->t, &ready, e);
    if (ok && ready && (ok = cursor_open(c->t, TABLE_POST, &cursor, e))) {
        ok = cursor_seek(c->t, cursor, (str){NULL, 0}, &key, &value, &more, e);
        for (; ok && more; ok = ok && cursor_step(c->t, cursor, MDB_NEXT, &key, &value, &more, e)) {
            ok = add_post(&w, key, value, e);
            arena_reset(c->a);
        }
        mdb_cursor_close(cursor);
        ok = ok && (!w.doc_count || end_month(&w, e));
    }
    arena_free(w.month_arena);
    return ok;
}
