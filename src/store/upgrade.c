/* Older schemas that are brought up to date where they lie, in one transaction.
 * 2 → 3: cells of sums by the hour go. 3 → 4: the posts of authors and threads are listed in buckets of time. 4 → 5: there are two sets of
 * derivations, and which is in force is said. 5 → 6: sums are written in another way. */
#include "store/next.h"
#include "store/packed.h"

#include <string.h>

#define CELLS_AT_ONCE 20000
#define LISTED_AT_ONCE 50000
#define GRAIN_HOUR 0

/* --- cells of sums --- */

struct cells {
    struct packed_change changes[CELLS_AT_ONCE];
    const struct packed_change *list[CELLS_AT_ONCE];
    size_t count;
};

/* Those from `start` on that begin with `prefix`, as many as are taken at once. */
static bool cells_take(struct txn *t, struct cells *d, str start, str prefix, struct err *e)
{
    struct packed *c;
    str key, value;
    bool more;
    d->count = 0;
    if (!packed_open(t, TABLE_ROLLUP, &c, e))
        return false;
    bool ok = packed_seek(c, start, &key, &value, &more, e);
    while (ok && more && str_starts(key, prefix) && d->count < CELLS_AT_ONCE) {
        struct packed_change *change = &d->changes[d->count];
        d->list[d->count++] = change;
        *change = (struct packed_change){.remove = true};
        memcpy(change->key, key.p, key.n);
        ok = packed_next(c, &key, &value, &more, e);
    }
    packed_close(c);
    return ok;
}

static bool drop_all_hours(struct txn *t, struct err *e)
{
    struct cells *d = ARENA_NEW(t->arena, struct cells);
    if (!brands_load(t, e))
        return false;
    for (size_t i = 0; i < t->brand_count; i++) {
        struct key k = {.n = 0};
        key_u16(&k, t->brands[i].number);
        key_u8(&k, GRAIN_HOUR);
        do {
            if (!cells_take(t, d, key_str(&k), key_str(&k), e) || !packed_apply(t, TABLE_ROLLUP, d->list, d->count, NULL, e))
                return false;
        } while (d->count);
    }
    return true;
}

/* As schemas 2 to 5 had it: for each sum a byte, step << 4 | what; where the step is 15, it follows, a byte; where what is 15, the sum, zigzag. */
static bool older_sums(str value, int64_t *sum)
{
    struct reader r = {(const uint8_t *)value.p, (const uint8_t *)value.p + value.n, false};
    unsigned i = UINT32_MAX;
    while (r.p != r.end) {
        unsigned head = *r.p++, step = head >> 4;
        if (step == 15)
            step = r.p == r.end ? 0 : *r.p++;
        int64_t v = (head & 15) == 15 ? get_zigzag(&r) : (int64_t)(head & 15);
        i += step;
        if (r.bad || !step || i >= SUM_COUNT)
            return false;
        sum[i] = v;
    }
    return true;
}

static bool write_anew(struct txn *t, const struct packed_change *c, str key, str old, bool found, struct buf *out, struct err *e)
{
    int64_t sum[SUM_COUNT] = {0};
    (void)t, (void)c, (void)found;
    if (!older_sums(old, sum))
        return store_corrupt(e, TABLE_ROLLUP, key, "a rollup is damaged: export the corpus with the program that wrote it, and import that");
    rollup_put(out, sum);
    return true;
}

static bool write_all_anew(struct txn *t, struct err *e)
{
    struct cells *d = ARENA_NEW(t->arena, struct cells);
    struct key from = {.n = 0};
    const str any = {NULL, 0};
    for (;;) {
        if (!cells_take(t, d, key_str(&from), any, e) || !packed_apply(t, TABLE_ROLLUP, d->list, d->count, write_anew, e))
            return false;
        if (!d->count)
            return true;
        memcpy(from.at, d->changes[d->count - 1].key, ROLLUP_KEY);
        from.n = ROLLUP_KEY;
        key_u8(&from, 0); /* behind the last one */
    }
}

/* --- authors and threads --- */

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

/* --- all of it --- */

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
    return (schema > 2 || drop_all_hours(t, e)) && (schema > 3 || list_posts(t, e)) && (schema > 4 || set_put(t, 0, e)) && write_all_anew(t, e) &&
           write_all_anew(txn_next(t), e) && entry_put(t, TABLE_META, STR("schema"), key_str(&v), e);
}

bool store_upgrade(struct store *s, struct err *e)
{
    return store_write(s, upgrade_work, NULL, e);
}
