/* Which ids the corpus may hold: a Bloom filter in blocks of one cache line, so that a new post need not be looked for in every bucket of ids.
 *
 * Invariant: while it is current, every id in the table is in the filter; other ids are in it one time in a thousand. It is made by the writer
 * when enough look-ups found nothing, and is stale when another process has written since: LMDB numbers writing transactions without a gap. */
#include "store/packed.h"

#include <stdlib.h>
#include <string.h>

#define BITS_AN_ID 16
#define PROBES 6
#define LINE 8       /* words of 64 bits */
#define MISSES_FIRST 32
#define IDS_A_MISS 1000 /* a walk through the buckets costs as much as reading about so many ids */

/* Ids are hashes already: the upper half chooses the line, the lower half the bits. */
static uint64_t *line_of(const struct seen *s, id128 id)
{
    return s->bits + (size_t)(id.hi % s->lines) * LINE;
}

static void seen_put(struct seen *s, id128 id)
{
    uint64_t *line = line_of(s, id);
    for (unsigned i = 0; i < PROBES; i++) {
        unsigned bit = (unsigned)(id.lo >> (9 * i)) & 511;
        line[bit / 64] |= UINT64_C(1) << (bit % 64);
    }
    s->count++;
}

static bool seen_has(const struct seen *s, id128 id)
{
    const uint64_t *line = line_of(s, id);
    for (unsigned i = 0; i < PROBES; i++) {
        unsigned bit = (unsigned)(id.lo >> (9 * i)) & 511;
        if (!(line[bit / 64] & UINT64_C(1) << (bit % 64)))
            return false;
    }
    return true;
}

static void put_waiting(void *ctx, id128 id)
{
    seen_put(ctx, id);
}

static bool seen_load(struct txn *t, struct seen *s, struct err *e)
{
    struct packed *c;
    str key, value;
    bool more;
    size_t count;
    if (!packed_count(t, TABLE_ID, &count, e))
        return false;
    size_t room = count + count / 2 + 65536;
    free(s->bits);
    *s = (struct seen){.lines = room * BITS_AN_ID / (64 * LINE) + 1, .room = room, .txn = mdb_txn_id(t->mdb)};
    s->bits = calloc(s->lines, LINE * sizeof *s->bits);
    if (!s->bits)
        return true; /* without it, buckets are walked */
    if (!packed_open(t, TABLE_ID, &c, e))
        return false;
    bool ok = packed_seek(c, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more; ok = packed_next(c, &key, &value, &more, e))
        seen_put(s, (id128){read_u64(key.p + 4), read_u64(key.p + 12)});
    packed_close(c);
    ids_each_waiting(t, put_waiting, s); /* they will be in the table when the transaction ends */
    s->current = ok;
    return ok;
}

static void seen_keep_up(struct txn *t, struct seen *s)
{
    size_t now = mdb_txn_id(t->mdb);
    if ((s->current && now != s->txn && now != s->txn + 1) || s->count > s->room)
        s->current = false;
    s->txn = s->current ? now : s->txn;
}

/* Only the writer of this process comes here, so nothing need be locked. */
bool seen_rules_out(struct txn *t, id128 id)
{
    struct seen *s = &t->store->seen;
    if (!t->writes)
        return false;
    seen_keep_up(t, s);
    return s->current && !seen_has(s, id);
}

bool seen_maybe(struct txn *t, id128 id, bool *maybe, struct err *e)
{
    struct seen *s = &t->store->seen;
    *maybe = true;
    if (!t->writes)
        return true;
    seen_keep_up(t, s);
    if (!s->current) {
        if (++s->misses < MISSES_FIRST + s->count / IDS_A_MISS)
            return true;
        if (!seen_load(t, s, e))
            return false;
    }
    *maybe = !s->current || seen_has(s, id);
    return true;
}

void seen_add(struct txn *t, id128 id)
{
    struct seen *s = &t->store->seen;
    if (s->current)
        seen_put(s, id);
}

void seen_free(struct store *st)
{
    free(st->seen.bits);
    st->seen = (struct seen){.bits = NULL};
}
