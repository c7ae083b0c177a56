/* Which ids the corpus may hold: a Bloom filter in blocks of one cache line, so that a new post need not be looked for in every bucket of ids.
 *
 * Invariant: while it is current, every id in the table is in the filter; other ids are in it one time in a thousand. It is made by the writer
 * when enough look-ups found nothing, and is stale when another process has written since: LMDB numbers writing transactions without a gap. */
#include "store/layout.h"

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

static bool seen_load(struct txn *t, struct seen *s, struct err *e)
{
    MDB_stat stat;
    MDB_cursor *c;
    str key, value;
    bool more;
    int rc = mdb_stat(t->mdb, t->store->dbi[TABLE_ID], &stat);
    if (rc)
        return store_fail(t, rc, "counting", e);
    size_t room = stat.ms_entries + stat.ms_entries / 2 + 65536;
    free(s->bits);
    *s = (struct seen){.lines = room * BITS_AN_ID / (64 * LINE) + 1, .room = room, .txn = mdb_txn_id(t->mdb)};
    s->bits = calloc(s->lines, LINE * sizeof *s->bits);
    if (!s->bits)
        return true; /* without it, buckets are walked */
    if (!cursor_open(t, TABLE_ID, &c, e))
        return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more; ok = cursor_step(t, c, MDB_NEXT, &key, &value, &more, e))
        if (key.n == 20)
            seen_put(s, (id128){read_u64(key.p + 4), read_u64(key.p + 12)});
    mdb_cursor_close(c);
    s->current = ok;
    return ok;
}

/* Only the writer of this process comes here, so nothing need be locked. */
bool seen_maybe(struct txn *t, id128 id, bool *maybe, struct err *e)
{
    struct seen *s = &t->store->seen;
    *maybe = true;
    if (!t->writes)
        return true;
    size_t now = mdb_txn_id(t->mdb);
    if (s->current && now != s->txn && now != s->txn + 1)
        s->current = false;
    s->txn = s->current ? now : s->txn;
    if (s->current && s->count > s->room)
        s->current = false;
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
