/* Cells by (brand, day, touchpoint, label). Authors are kept only until there are k of them. */
#include "insight/aggregate.h"

#include "base/lookup.h"
#include "insight/period.h"

#include <assert.h>
#include <stdlib.h>

struct cell {
    struct aggregate_row row;
    double sum;
    int64_t scored;
    uint64_t *authors; /* k of them */
    int author_count;
};

struct aggregate {
    struct arena *arena;
    int k;
    struct cell *cells;
    size_t count, cap;
    struct lookup places;
};

struct aggregate *aggregate_new(struct arena *a, int k)
{
    struct aggregate *g = ARENA_NEW(a, struct aggregate);
    assert(k >= AGGREGATE_K_LEAST && k <= AGGREGATE_K_MOST);
    g->arena = a;
    g->k = k;
    return g;
}

static uint64_t hash_of(const struct aggregate_row *r)
{
    uint64_t seed = (uint64_t)r->day.at ^ ((uint64_t)r->label << 56) ^ ((uint64_t)r->day.precision << 60);
    return hash64_seed(r->touchpoint, hash64_seed(r->brand, seed));
}

static bool same_cell(const struct aggregate_row *x, const struct aggregate_row *y)
{
    return x->day.at == y->day.at && x->day.precision == y->day.precision && x->label == y->label && str_eq(x->brand, y->brand) &&
           str_eq(x->touchpoint, y->touchpoint);
}

static void grow(struct aggregate *g)
{
    size_t cap = g->cap ? g->cap * 2 : 256;
    g->cells = arena_grow(g->arena, g->cells, g->cap * sizeof *g->cells, cap * sizeof *g->cells);
    g->cap = cap;
}

static struct cell *cell_of(struct aggregate *g, const struct aggregate_row *key)
{
    uint64_t hash = hash_of(key);
    for (size_t at = LOOKUP_BEGIN, i; lookup_next(&g->places, hash, &at, &i);)
        if (same_cell(&g->cells[i].row, key)) return &g->cells[i];
    if (g->count == g->cap) grow(g);
    lookup_put(&g->places, g->arena, hash, g->count);
    struct cell *c = &g->cells[g->count++];
    *c = (struct cell){.row = *key, .authors = ARENA_ARRAY(g->arena, uint64_t, g->k)};
    c->row.brand = str_dup(g->arena, key->brand);
    c->row.touchpoint = str_dup(g->arena, key->touchpoint);
    return c;
}

static void count(struct aggregate *g, struct cell *c, uint64_t author, double sentiment)
{
    c->row.mentions++;
    if (isfinite(sentiment)) {
        c->sum += sentiment;
        c->scored++;
    }
    for (int i = 0; i < c->author_count; i++)
        if (c->authors[i] == author) return;
    if (c->author_count < g->k) c->authors[c->author_count++] = author;
}

void aggregate_add(struct aggregate *g, const struct record *r, const struct zone *zone)
{
    const struct mention *m = r->mention;
    struct aggregate_row key = {.brand = m->brand, .label = m->label, .day = r->post->published};
    uint64_t author = r->post->pseudonym.n ? hash64(r->post->pseudonym) : r->post->id.hi ^ r->post->id.lo;
    bool dated = key.day.precision != DATE_UNKNOWN;
    key.day = (struct date){dated ? period_day(key.day, zone) : 0, dated ? DATE_DAY : DATE_UNKNOWN, 0};
    if (!m->moment_count) count(g, cell_of(g, &key), author, m->sentiment);
    for (size_t i = 0; i < m->moment_count; i++) {
        key.touchpoint = m->moments[i].touchpoint;
        key.label = moment_label(m->moments[i].sentiment); /* as the board counts it */
        count(g, cell_of(g, &key), author, m->moments[i].sentiment);
    }
}

static int by_place(const void *a, const void *b)
{
    const struct aggregate_row *x = a, *y = b;
    int order = str_cmp(x->brand, y->brand);
    if (!order) order = (x->day.precision > y->day.precision) - (x->day.precision < y->day.precision);
    if (!order) order = (x->day.at > y->day.at) - (x->day.at < y->day.at);
    if (!order) order = str_cmp(x->touchpoint, y->touchpoint);
    return order ? order : (int)x->label - (int)y->label;
}

void aggregate_rows(struct aggregate *g, struct aggregate_row **out, size_t *row_count, size_t *suppressed)
{
    *out = ARENA_ARRAY(g->arena, struct aggregate_row, g->count + 1);
    *row_count = *suppressed = 0;
    for (size_t i = 0; i < g->count; i++) {
        const struct cell *c = &g->cells[i];
        if (c->author_count < g->k) {
            ++*suppressed;
            continue;
        }
        struct aggregate_row *r = &(*out)[(*row_count)++];
        *r = c->row;
        r->sentiment = c->scored ? c->sum / (double)c->scored : (double)NAN;
    }
    if (*row_count) qsort(*out, *row_count, sizeof **out, by_place);
}
