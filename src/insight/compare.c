#include "insight/compare.h"

#include "base/hash.h"
#include "base/lookup.h"

#include <assert.h>
#include <stdlib.h>

struct source { /* in which brands it was seen */
    str name;
    uint32_t brands;
};

struct counting {
    const struct compare_options *o;
    struct compare *out;
    struct arena *arena;
    size_t brand, row_cap, source_cap;
    struct source *sources;
    size_t source_count;
    struct lookup places; /* of sources */
    uint32_t all; /* set of all brands */
    bool only_sources; /* the first walk */
};

static void grow_sources(struct counting *c)
{
    size_t cap = c->source_cap ? c->source_cap * 2 : 32;
    c->sources = arena_grow(c->arena, c->sources, c->source_cap * sizeof *c->sources, cap * sizeof *c->sources);
    c->source_cap = cap;
}

/* By hash: a corpus may know thousands of sources, and each cell names one. */
static struct source *source_of(struct counting *c, str name)
{
    uint64_t hash = hash64(name);
    for (size_t at = LOOKUP_BEGIN, i; lookup_next(&c->places, hash, &at, &i);)
        if (str_eq(c->sources[i].name, name)) return &c->sources[i];
    if (c->source_count == c->source_cap) grow_sources(c);
    lookup_put(&c->places, c->arena, hash, c->source_count);
    c->sources[c->source_count] = (struct source){str_dup(c->arena, name), 0};
    return &c->sources[c->source_count++];
}

static struct compare_row *row_of(struct counting *c, str touchpoint)
{
    struct compare *k = c->out;
    for (size_t i = 0; i < k->row_count; i++)
        if (str_eq(k->rows[i].touchpoint, touchpoint)) return &k->rows[i];
    if (k->row_count == c->row_cap) {
        size_t cap = c->row_cap ? c->row_cap * 2 : 32;
        k->rows = arena_grow(c->arena, k->rows, c->row_cap * sizeof *k->rows, cap * sizeof *k->rows);
        c->row_cap = cap;
    }
    struct compare_row *row = &k->rows[k->row_count++];
    *row = (struct compare_row){str_dup(c->arena, touchpoint), ARENA_ARRAY(c->arena, struct tally, c->o->brand_count)};
    return row;
}

static bool visit(const struct rollup_cell *cell, void *ctx)
{
    struct counting *c = ctx;
    uint32_t voices = c->o->voices ? c->o->voices : 1u << VOICE_CUSTOMER;
    if (!(voices & 1u << cell->voice)) return true;
    struct source *s = source_of(c, cell->source);
    if (c->only_sources) {
        if (cell->sum[SUM_POSTS] > 0) s->brands |= 1u << c->brand;
        return true;
    }
    if (c->o->same_sources && s->brands != c->all) return true;
    if (cell->touchpoint.n && !c->o->touchpoints) return true;
    tally_add(&row_of(c, cell->touchpoint)->by_brand[c->brand], cell->sum);
    return true;
}

static bool walk(struct counting *c, struct txn *t, bool only_sources, struct err *e)
{
    c->only_sources = only_sources;
    for (c->brand = 0; c->brand < c->o->brand_count; c->brand++) {
        const struct compare_brand *b = &c->o->brands[c->brand];
        if (!rollup_each(t, b->id, ROLLUP_DAY, b->period.from, b->period.to, visit, c, e)) return false;
    }
    return true;
}

static int64_t volume(const struct compare_row *row, size_t brand_count)
{
    int64_t sum = 0;
    for (size_t i = 0; i < brand_count; i++) sum += tally_posts(&row->by_brand[i]);
    return sum;
}

/* The whole first, then by volume. A handful of rows: inserting is enough, and needs no global for qsort. */
static void sort_rows(struct compare *k)
{
    for (size_t i = 1; i < k->row_count; i++) {
        struct compare_row row = k->rows[i];
        int64_t n = row.touchpoint.n ? volume(&row, k->brand_count) : INT64_MAX;
        size_t to = i;
        for (; to > 0; to--) {
            const struct compare_row *left = &k->rows[to - 1];
            int64_t m = left->touchpoint.n ? volume(left, k->brand_count) : INT64_MAX;
            if (m > n || (m == n && str_cmp(left->touchpoint, row.touchpoint) <= 0)) break;
            k->rows[to] = k->rows[to - 1];
        }
        k->rows[to] = row;
    }
}

static int by_name(const void *a, const void *b)
{
    return str_cmp(*(const str *)a, *(const str *)b);
}

static bool count_corrected(struct txn *t, const struct compare_options *o, struct arena *a, struct compare *out, struct err *e)
{
    out->corrected = ARENA_ARRAY(a, struct corrected, o->brand_count);
    for (size_t i = 0; i < o->brand_count; i++) {
        const struct compare_brand *b = &o->brands[i];
        if (!corrected_count(t, b->id, b->period, b->zone, o->voices ? o->voices : 1u << VOICE_CUSTOMER, &out->corrected[i], e)) return false;
    }
    return true;
}

bool compare_make(struct txn *t, const struct compare_options *o, struct arena *a, struct compare *out, struct err *e)
{
    struct counting c = {.o = o, .out = out, .arena = a};
    assert(o->brand_count > 0 && o->brand_count <= COMPARE_BRANDS_MAX);
    c.all = (uint32_t)((UINT64_C(1) << o->brand_count) - 1);
    *out = (struct compare){.brand_count = o->brand_count};
    row_of(&c, (str){NULL, 0}); /* there even when nothing was said */
    if (!walk(&c, t, true, e) || !walk(&c, t, false, e)) return false;
    for (size_t i = 0; i < c.source_count; i++) {
        bool counted = c.sources[i].brands && (!o->same_sources || c.sources[i].brands == c.all);
        if (counted) strs_add(a, &out->sources, c.sources[i].name);
        else if (c.sources[i].brands) out->left_out++;
    }
    if (out->sources.count) qsort(out->sources.at, out->sources.count, sizeof *out->sources.at, by_name);
    sort_rows(out);
    return count_corrected(t, o, a, out, e);
}

struct interval compare_share(const struct compare_row *row, size_t brand_count, size_t brand)
{
    return wilson(tally_posts(&row->by_brand[brand]), volume(row, brand_count));
}

double compare_share_of_reach(const struct compare_row *row, size_t brand_count, size_t brand)
{
    int64_t sum = 0;
    for (size_t i = 0; i < brand_count; i++) sum += row->by_brand[i].sum[SUM_REACH];
    return sum > 0 ? (double)row->by_brand[brand].sum[SUM_REACH] / (double)sum : (double)NAN;
}
