/* The posts of one author, or of one thread: entries of a table below a number, in buckets of 30 days as those of ids. Numbers are hashes: without the buckets, each batch of posts
 * of one time would touch as many blocks as it has authors. Who asks for an author looks once into each bucket that there is. */
#include "store/packed.h"

#include <string.h>

struct key key_of_listed(uint64_t number, struct post_key at)
{
    struct key k = {.n = 0};
    uint32_t month = month_of(at.at);
    key_u32(&k, month);
    key_u64(&k, number);
    key_u32(&k, (uint32_t)(at.at - month_start(month)));
    key_u64(&k, at.hash);
    return k;
}

uint64_t listed_number(const void *key)
{
    return read_u64((const char *)key + 4);
}

struct post_key read_listed(const void *key)
{
    const char *p = key;
    return (struct post_key){month_start(read_u32(p)) + read_u32(p + 12), read_u64(p + 16)};
}

/* Those of one bucket. *next: the bucket of the first key behind them, if there is one. */
static bool each_of_month(struct packed *c, uint32_t month, uint64_t number, listed_visit *visit, void *ctx, uint32_t *next, bool *more, struct err *e)
{
    struct key k = {.n = 0};
    str key, value;
    key_u32(&k, month);
    key_u64(&k, number);
    bool ok = packed_seek(c, key_str(&k), &key, &value, more, e);
    while (ok && *more && str_starts(key, key_str(&k)))
        ok = visit(ctx, read_listed(key.p), e) && packed_next(c, &key, &value, more, e);
    *next = ok && *more ? read_u32(key.p) : 0;
    return ok;
}

bool listed_each(struct txn *t, enum table table, uint64_t number, int64_t from, int64_t to, listed_visit *visit, void *ctx, struct err *e)
{
    struct packed *c;
    uint32_t month = month_of(from), last = month_of(to), next;
    bool more = true;
    if (!packed_open(t, table, &c, e))
        return false;
    bool ok = true;
    while (ok && more && month <= last) {
        ok = each_of_month(c, month, number, visit, ctx, &next, &more, e);
        more = more && month != UINT32_MAX;
        month = next > month ? next : month + 1;
    }
    packed_close(c);
    return ok;
}
