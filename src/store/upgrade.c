/* From schema 2 to 3: cells of sums by the hour go; nothing else has changed. Readers take both, since nobody asks for hours. */
#include "store/packed.h"

#include <string.h>

#define CELLS_AT_ONCE 20000
#define GRAIN_HOUR 0

struct dropping {
    struct packed_change *changes;
    const struct packed_change **list;
};

/* Cells of one brand, as many as are taken at once. */
static bool drop_hours(struct txn *t, struct dropping *d, uint16_t brand, bool *more, struct err *e)
{
    struct packed *c;
    struct key k = {.n = 0};
    str key, value;
    size_t count = 0;
    key_u16(&k, brand);
    key_u8(&k, GRAIN_HOUR);
    if (!packed_open(t, TABLE_ROLLUP, &c, e))
        return false;
    bool ok = packed_seek(c, key_str(&k), &key, &value, more, e);
    *more = *more && str_starts(key, key_str(&k));
    while (ok && *more && count < CELLS_AT_ONCE) {
        d->list[count] = &d->changes[count];
        d->changes[count] = (struct packed_change){.remove = true};
        memcpy(d->changes[count++].key, key.p, key.n);
        ok = packed_next(c, &key, &value, more, e);
        *more = *more && str_starts(key, key_str(&k));
    }
    packed_close(c);
    return ok && packed_apply(t, TABLE_ROLLUP, d->list, count, NULL, e);
}

static bool upgrade_work(struct txn *t, void *ctx, struct err *e)
{
    struct key v = {.n = 0};
    str was;
    bool found, more = true;
    (void)ctx;
    if (!entry_get(t, TABLE_META, STR("schema"), &was, &found, e) || !brands_load(t, e))
        return false;
    if (!found || was.n < 12 || read_u32(was.p) == STORE_SCHEMA) /* another process was quicker */
        return true;
    struct dropping d = {ARENA_ARRAY(t->arena, struct packed_change, CELLS_AT_ONCE), ARENA_ARRAY(t->arena, const struct packed_change *, CELLS_AT_ONCE)};
    for (size_t i = 0; i < t->brand_count; i++, more = true)
        while (more)
            if (!drop_hours(t, &d, t->brands[i].number, &more, e))
                return false;
    key_u32(&v, STORE_SCHEMA);
    key_time(&v, read_time(was.p + 4));
    key_u32(&v, schema_sum(key_str(&v)));
    return entry_put(t, TABLE_META, STR("schema"), key_str(&v), e);
}

bool store_upgrade(struct store *s, struct err *e)
{
    return store_write(s, upgrade_work, NULL, e);
}
