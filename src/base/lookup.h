/* lookup: where things lie in an array, by a hash of what they are known by.
 *
 * The array is the caller's, and so is comparing: the table knows numbers alone, and a part of each hash, so that hardly any other is asked about.
 *
 *     for (size_t at = LOOKUP_BEGIN, i; lookup_next(&t, hash, &at, &i);)
 *         if (str_eq(things[i].name, name)) return &things[i];
 *     lookup_put(&t, arena, hash, count);
 *
 * Open addressing, linear probing, at most half full: a hash (base/hash) whose low 32 bits are well spread makes a look cost one or two places. Nothing is taken out. It begins as
 * zeros; its memory is the arena's, that of smaller tables before included. */
#ifndef BASE_LOOKUP_H
#define BASE_LOOKUP_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

struct lookup {
    struct lookup_slot {
        uint32_t hash, item; /* item + 1; 0 = free */
    } *slots;
    size_t cap, count; /* cap is a power of two */
};

#define LOOKUP_BEGIN SIZE_MAX
#define LOOKUP_MAX ((size_t)1 << 31) /* items */

/* The next thing that may be it: its number. False: there is none, or no more. */
static inline bool lookup_next(const struct lookup *l, uint64_t hash, size_t *at, size_t *item)
{
    if (!l->cap) return false;
    uint32_t part = (uint32_t)hash;
    size_t mask = l->cap - 1, i = *at == LOOKUP_BEGIN ? part & mask : (*at + 1) & mask;
    while (l->slots[i].item && l->slots[i].hash != part) i = (i + 1) & mask;
    *at = i;
    *item = (size_t)l->slots[i].item - 1;
    return l->slots[i].item != 0;
}

void lookup_put(struct lookup *l, struct arena *a, uint64_t hash, size_t item); /* one that is not in it yet */

#endif
