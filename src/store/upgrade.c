/* Older schemas that are brought up to date where they lie, in one transaction.
 * 2 → 3: cells of sums by the hour go. 3 → 4: the posts of authors and threads are listed in buckets of time. 4 → 5: there are two sets of
 * derivations, and which is in force is said. */
#include "store/next.h"
#include "store/packed.h"

#include <string.h>

#define CELLS_AT_ONCE 20000
#define LISTED_AT_ONCE 50000
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

static bool drop_all_hours(struct txn *t, struct err *e)
{
    struct dropping d = {ARENA_ARRAY(t->arena, struct packed_change, CELLS_AT_ONCE), ARENA_ARRAY(t->arena, const struct packed_change *, CELLS_AT_ONCE)};
    if (!brands_load(t, e))
        return false;
    for (size_t i = 0; i < t->brand_count; i++)
        for (bool more = true; more;)
            if (!drop_hours(t, &d, t->brands[i].number, &more, e))
                return false;
    return true;
}

static bool list_post(struct txn *t, str key, str value, struct arena *a, struct err *e)
{
    struct post p;
    const str none = {NULL, 0};
    if (key.n != POST_KEY || !post_get(key, value, a, &p))
        return true; /* `check` tells of it */
    struct key author = key_of_listed(hash64(p.pseudonym), read_post_key(key.p)), thread = key_of_listed(hash64(p.thread), read_post_key(key.p));
    if (p.pseudonym.n)
        txn_change(t, TABLE_AUTHOR, false, &author, none);
    if (p.thread.n)
        txn_change(t, TABLE_THREAD, false, &thread, none);
    arena_reset(a);
    return t->packed[TABLE_AUTHOR].count + t->packed[TABLE_THREAD].count < LISTED_AT_ONCE || txn_flush(t, e);
}

static bool list_posts(struct txn *t, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool more;
    for (int i = 0; i < 2; i++) {
        int rc = mdb_drop(t->mdb, t->dbi[i ? TABLE_THREAD : TABLE_AUTHOR], 0);
        if (rc)
            return store_fail(t, rc, "emptying a table", e);
    }
    if (!cursor_open(t, TABLE_POST, &c, e))
        return false;
    struct arena *a = arena_new(0);
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more; ok = ok && cursor_step(t, c, MDB_NEXT, &key, &value, &more, e))
        ok = list_post(t, key, value, a, e);
    arena_free(a);
    mdb_cursor_close(c);
    return ok;
}

static bool upgrade_work(struct txn *t, void *ctx, struct err *e)
{
    struct key v = {.n = 0};
    str was;
    bool found;
    (void)ctx;
    if (!entry_get(t, TABLE_META, STR("schema"), &was, &found, e))
        return false;
    uint32_t schema = found && was.n >= 12 ? read_u32(was.p) : STORE_SCHEMA;
    if (schema >= STORE_SCHEMA) /* another process was quicker */
        return true;
    key_u32(&v, STORE_SCHEMA);
    key_time(&v, read_time(was.p + 4));
    key_u32(&v, schema_sum(key_str(&v)));
    return (schema > 2 || drop_all_hours(t, e)) && (schema > 3 || list_posts(t, e)) && set_put(t, 0, e) && entry_put(t, TABLE_META, STR("schema"), key_str(&v), e);
}

bool store_upgrade(struct store *s, struct err *e)
{
    return store_write(s, upgrade_work, NULL, e);
}
