#include "run/import_again.h"

#include "base/hash.h"
#include "base/lookup.h"

struct again {
    struct arena *arena;
    struct lookup places;
    struct seen {
        uint64_t hash;
        uint32_t times;
    } *rows;
    size_t count, cap;
};

struct again *again_new(struct arena *a, const struct import_map *m)
{
    static const enum role telling[] = {ROLE_ID, ROLE_SOURCE_ID, ROLE_URL, ROLE_AUTHOR, ROLE_AUTHOR_ID};
    for (size_t i = 0; i < sizeof telling / sizeof *telling; i++)
        if (map_has(m, telling[i]))
            return NULL;
    struct again *g = ARENA_NEW(a, struct again);
    g->arena = a;
    return g;
}

static uint32_t count_row(struct again *g, uint64_t hash)
{
    for (size_t at = LOOKUP_BEGIN, i; lookup_next(&g->places, hash, &at, &i);)
        if (g->rows[i].hash == hash)
            return g->rows[i].times++;
    if (g->count == g->cap) {
        size_t cap = g->cap ? g->cap * 2 : 256;
        g->rows = arena_grow(g->arena, g->rows, g->cap * sizeof *g->rows, cap * sizeof *g->rows);
        g->cap = cap;
    }
    lookup_put(&g->places, g->arena, hash, g->count);
    g->rows[g->count++] = (struct seen){hash, 1};
    return 0;
}

const uint32_t *again_count(struct again *g, const struct import_input *i, struct csv load, struct arena *a)
{
    uint32_t *times = NULL;
    struct csv_row row;
    if (!g)
        return NULL;
    for (size_t n = 0, cap = 0; input_row(i, &load, NULL, &row); n++) {
        if (n == cap) {
            cap = cap ? cap * 2 : 1024;
            times = arena_grow(a, times, n * sizeof *times, cap * sizeof *times);
        }
        times[n] = input_is_note(row.raw) ? 0 : count_row(g, hash64(row.raw));
    }
    return times;
}
