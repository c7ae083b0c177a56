/* The word index: what a transaction collects, how it becomes segments, how segments are merged and walked.
 *
 * Merging keeps the number of segments a month small: segments are in tiers by their number of posts (8, 64, 512 …); as soon as a tier holds eight, it and all below become
 * one. So each posting is written again once a tier: the logarithm to base 8. A post that is in several segments keeps the words of all: which of them is newest cannot
 * be told any more once some were merged, and a word too many is found out on the text. */
#include "store/word.h"

#include "store/segment.h"

#include <stdlib.h>
#include <string.h>

#define FLUSH_TERMS ((size_t)2 << 20) /* a rebuild does not keep all words in memory */
#define TIER 8

/* Each set of derivations has its own. */
static str words_key(const struct txn *t)
{
    return t->set ? STR("words.2") : STR("words");
}

str segments_key(const struct txn *t)
{
    return t->set ? STR("segment.2") : STR("segment");
}

bool txn_words_ready(struct txn *t, bool *ready, struct err *e)
{
    str value;
    if (!entry_get(t, TABLE_META, words_key(t), &value, ready, e))
        return false;
    *ready = *ready && str_eq(value, STR(WORDS_VERSION));
    return true;
}

bool words_begin(struct txn *t, struct err *e)
{
    /* There is no segment now, so their numbers begin anew, also when the last one was damaged. */
    return entry_put(t, TABLE_META, words_key(t), STR(WORDS_VERSION), e) && entry_del(t, TABLE_META, segments_key(t), e);
}

bool words_end(struct txn *t, struct err *e)
{
    return entry_del(t, TABLE_META, words_key(t), e) && entry_del(t, TABLE_META, segments_key(t), e);
}

/* --- collecting --- */

struct word_doc {
    struct post_key at;
    uint32_t month;
    uint32_t seq;
    size_t from, count; /* of its terms */
};

struct words {
    struct word_doc *docs;
    size_t doc_count, doc_cap;
    uint64_t *terms;
    size_t term_count, term_cap;
    uint32_t *purge; /* months to be merged whole: something was erased there */
    size_t purge_count, purge_cap;
    uint32_t number; /* next segment; 0 = not read yet */
};

static struct words *words_of(struct txn *t)
{
    if (!t->words)
        t->words = ARENA_NEW(t->arena, struct words);
    return t->words;
}

void words_add(struct txn *t, struct post_key at, const uint64_t *terms, size_t count)
{
    struct words *w = words_of(t);
    if (w->doc_count == w->doc_cap) {
        size_t cap = w->doc_cap ? w->doc_cap * 2 : 64;
        w->docs = arena_grow(t->arena, w->docs, w->doc_cap * sizeof *w->docs, cap * sizeof *w->docs);
        w->doc_cap = cap;
    }
    if (w->term_count + count > w->term_cap) {
        size_t cap = (w->term_count + count) * 2;
        w->terms = arena_grow(t->arena, w->terms, w->term_cap * sizeof *w->terms, cap * sizeof *w->terms);
        w->term_cap = cap;
    }
    w->docs[w->doc_count] = (struct word_doc){at, month_of(at.at), (uint32_t)w->doc_count, w->term_count, count};
    w->doc_count++;
    memcpy(w->terms + w->term_count, terms, count * sizeof *terms);
    w->term_count += count;
}

void words_purge(struct txn *t, int64_t at)
{
    struct words *w = words_of(t);
    for (size_t i = 0; i < w->purge_count; i++)
        if (w->purge[i] == month_of(at))
            return;
    if (w->purge_count == w->purge_cap) {
        size_t cap = w->purge_cap ? w->purge_cap * 2 : 16;
        w->purge = arena_grow(t->arena, w->purge, w->purge_cap * sizeof *w->purge, cap * sizeof *w->purge);
        w->purge_cap = cap;
    }
    w->purge[w->purge_count++] = month_of(at);
}

/* --- writing --- */

static int doc_order(const void *a, const void *b)
{
    const struct word_doc *x = a, *y = b;
    if (x->month != y->month)
        return x->month < y->month ? -1 : 1;
    if (x->at.at != y->at.at)
        return x->at.at < y->at.at ? -1 : 1;
    if (x->at.hash != y->at.hash)
        return x->at.hash < y->at.hash ? -1 : 1;
    return x->seq < y->seq ? -1 : x->seq > y->seq;
}

static bool next_number(struct txn *t, uint32_t *number, struct err *e)
{
    struct words *w = words_of(t);
    struct key v = {.n = 0};
    str value;
    bool found;
    if (!w->number) {
        if (!entry_get(t, TABLE_META, segments_key(t), &value, &found, e))
            return false;
        if (found && !entry_open(TABLE_META, segments_key(t), value, &value, e))
            return false;
        w->number = found && value.n == 4 ? read_u32(value.p) : 1;
    }
    *number = w->number++;
    key_u32(&v, w->number);
    return entry_seal(t, TABLE_META, segments_key(t), key_str(&v), e);
}

static bool same_doc(const struct word_doc *a, const struct word_doc *b)
{
    return a->at.at == b->at.at && a->at.hash == b->at.hash;
}

/* Docs of one month, in order; of a post that came twice the last counts. */
static bool put_month(struct txn *t, const struct word_doc *docs, size_t count, uint32_t number, struct arena *a, struct err *e)
{
    struct words *w = t->words;
    size_t postings = 0;
    for (size_t i = 0; i < count; i++)
        postings += docs[i].count;
    struct post_key *keys = ARENA_ARRAY(a, struct post_key, count);
    struct segment_draft d = {.month = docs[0].month, .number = number, .docs = keys};
    d.postings = arena_raw(a, (postings + 1) * sizeof *d.postings, 8);
    d.room = arena_raw(a, (postings + 1) * sizeof *d.room, 8);
    for (size_t i = 0; i < count; i++) {
        if (i + 1 < count && same_doc(&docs[i], &docs[i + 1]))
            continue;
        keys[d.doc_count] = docs[i].at;
        for (size_t k = 0; k < docs[i].count; k++)
            d.postings[d.posting_count++] = (struct posting){w->terms[docs[i].from + k], (uint32_t)d.doc_count};
        d.doc_count++;
    }
    return segment_put(t, &d, e);
}

/* --- merging --- */

struct merging {
    struct arena *a;
    struct word_doc *all; /* of all segments; from: the segment, count: its place there */
    size_t all_count;
    uint32_t **to;        /* [segment][doc] → doc of the merged one, or none */
    struct posting *postings;
    size_t count, cap;
    size_t segment;
};
#define NO_DOC UINT32_MAX

/* Posts that are gone, or have no words any more, leave. */
static bool is_alive(struct txn *t, struct post_key at, bool *alive, struct err *e)
{
    struct key k = key_of_post(at);
    struct post p;
    str value;
    if (!entry_get(t, TABLE_POST, key_str(&k), &value, alive, e))
        return false;
    if (*alive)
        *alive = !post_get(key_str(&k), value, NULL, &p) || !(p.flags & POST_DELETED);
    return true;
}

static bool add_posting(void *ctx, uint64_t term, uint32_t doc)
{
    struct merging *m = ctx;
    uint32_t to = m->to[m->segment][doc];
    if (to == NO_DOC)
        return true;
    if (m->count == m->cap) {
        size_t cap = m->cap ? m->cap * 2 : 4096;
        m->postings = arena_grow(m->a, m->postings, m->cap * sizeof *m->postings, cap * sizeof *m->postings);
        m->cap = cap;
    }
    m->postings[m->count++] = (struct posting){term, to};
    return true;
}

static int posting_order(const void *a, const void *b)
{
    const struct posting *x = a, *y = b;
    return x->doc < y->doc ? -1 : x->doc > y->doc;
}

static bool choose_docs(struct txn *t, struct merging *m, const struct segment *list, size_t count, struct post_key *keys, size_t *key_count, struct err *e)
{
    for (size_t s = 0; s < count; s++) {
        struct segment_docs docs = {.s = &list[s]};
        for (uint32_t i = 0; i < list[s].doc_count; i++) {
            struct word_doc *d = &m->all[m->all_count++];
            *d = (struct word_doc){.seq = list[s].number, .from = s, .count = i};
            if (!segment_doc(&docs, i, &d->at, e))
                return false;
        }
    }
    qsort(m->all, m->all_count, sizeof *m->all, doc_order);
    *key_count = 0;
    for (size_t i = 0; i < m->all_count; i++) {
        const struct word_doc *d = &m->all[i];
        bool alive = i && same_doc(d, d - 1) && m->to[d[-1].from][d[-1].count] != NO_DOC;
        if (!alive) {
            if ((!i || !same_doc(d, d - 1)) && !is_alive(t, d->at, &alive, e))
                return false;
            if (alive)
                keys[(*key_count)++] = d->at;
        }
        m->to[d->from][d->count] = alive ? (uint32_t)(*key_count - 1) : NO_DOC;
    }
    return true;
}

static bool merge(struct txn *t, uint32_t month, const struct segment *list, size_t count, struct err *e)
{
    struct merging m = {.a = arena_new(0)};
    size_t docs = 0;
    for (size_t s = 0; s < count; s++)
        docs += list[s].doc_count;
    m.all = ARENA_ARRAY(m.a, struct word_doc, docs + 1);
    m.to = ARENA_ARRAY(m.a, uint32_t *, count + 1);
    for (size_t s = 0; s < count; s++)
        m.to[s] = ARENA_ARRAY(m.a, uint32_t, list[s].doc_count + 1);
    struct post_key *keys = ARENA_ARRAY(m.a, struct post_key, docs + 1);
    struct segment_draft d = {.month = month, .docs = keys};
    bool ok = choose_docs(t, &m, list, count, keys, &d.doc_count, e);
    for (m.segment = 0; ok && m.segment < count; m.segment++)
        ok = segment_each(t, &list[m.segment], add_posting, &m, e);
    d.postings = m.postings;
    d.posting_count = m.count;
    d.room = arena_raw(m.a, (m.count + 1) * sizeof *d.room, 8);
    if (m.count)
        qsort(d.postings, m.count, sizeof *d.postings, posting_order);
    /* The lists point into pages that dropping may overwrite: everything was copied above. */
    for (size_t s = 0; ok && s < count; s++)
        ok = segment_drop(t, &list[s], e);
    ok = ok && (!d.doc_count || (next_number(t, &d.number, e) && segment_put(t, &d, e)));
    arena_free(m.a);
    return ok;
}

static unsigned tier_of(size_t docs)
{
    unsigned tier = 0;
    for (; docs >= TIER; docs /= TIER)
        tier++;
    return tier;
}

static bool tidy(struct txn *t, uint32_t month, bool whole, struct arena *a, struct err *e)
{
    struct segment *list, *chosen;
    size_t count, tiers[24] = {0}, n = 0;
    if (!segments_of(t, month, a, &list, &count, e))
        return false;
    for (size_t i = 0; i < count; i++)
        tiers[tier_of(list[i].doc_count)]++;
    int up_to = whole ? 23 : -1;
    for (int i = 0; i < 24; i++)
        up_to = tiers[i] >= TIER && i > up_to ? i : up_to;
    chosen = ARENA_ARRAY(a, struct segment, count + 1);
    for (size_t i = 0; i < count; i++)
        if ((int)tier_of(list[i].doc_count) <= up_to)
            chosen[n++] = list[i];
    return n < (whole ? 1u : 2u) || merge(t, month, chosen, n, e);
}

bool words_flush(struct txn *t, bool all, struct err *e)
{
    struct words *w = t->words;
    uint32_t number = 0;
    if (!w || (!all && w->term_count < FLUSH_TERMS))
        return true;
    struct arena *a = arena_new(0);
    if (w->doc_count)
        qsort(w->docs, w->doc_count, sizeof *w->docs, doc_order);
    bool ok = !w->doc_count || next_number(t, &number, e);
    for (size_t i = 0, end; ok && i < w->doc_count; i = end) {
        for (end = i; end < w->doc_count && w->docs[end].month == w->docs[i].month;)
            end++;
        ok = put_month(t, w->docs + i, end - i, number, a, e) && tidy(t, w->docs[i].month, false, a, e);
        arena_reset(a);
    }
    for (size_t i = 0; ok && i < w->purge_count; i++)
        ok = tidy(t, w->purge[i], true, a, e);
    arena_free(a);
    w->doc_count = w->term_count = w->purge_count = 0;
    return ok;
}
