#include "base/lookup.h"

#include <assert.h>

#define FIRST_CAP 128

static void place(struct lookup *l, struct lookup_slot s)
{
    size_t i = s.hash & (l->cap - 1);
    while (l->slots[i].item) i = (i + 1) & (l->cap - 1);
    l->slots[i] = s;
}

static void grow(struct lookup *l, struct arena *a)
{
    const struct lookup old = *l;
    l->cap = old.cap ? old.cap * 2 : FIRST_CAP;
    l->slots = ARENA_ARRAY(a, struct lookup_slot, l->cap);
    for (size_t i = 0; i < old.cap; i++)
        if (old.slots[i].item) place(l, old.slots[i]);
}

void lookup_put(struct lookup *l, struct arena *a, uint64_t hash, size_t item)
{
    assert(item < LOOKUP_MAX && l->count < LOOKUP_MAX);
    if (l->count * 2 >= l->cap) grow(l, a);
    place(l, (struct lookup_slot){(uint32_t)hash, (uint32_t)item + 1});
    l->count++;
}
