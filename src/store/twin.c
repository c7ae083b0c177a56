/* Near duplicates: fingerprints that differ in at most three of 64 bits, within three days. Candidates share one of four
 * 16-bit bands (pigeonhole). The leader is the earliest (time, hash), never the first to arrive. */
#include "store/layout.h"

#include <string.h>

#define BITS_MAX 3
#define DAYS 3

struct group {
    struct post_key leader;
    struct post_key *members;
    size_t count, cap;
};

static void group_add(struct arena *a, struct group *g, struct post_key p)
{
    for (size_t i = 0; i < g->count; i++)
        if (g->members[i].at == p.at && g->members[i].hash == p.hash)
            return;
    if (g->count == g->cap) {
        size_t cap = g->cap ? g->cap * 2 : 8;
        g->members = arena_grow(a, g->members, g->cap * sizeof *g->members, cap * sizeof *g->members);
        g->cap = cap;
    }
    g->members[g->count++] = p;
    if (p.at < g->leader.at || (p.at == g->leader.at && p.hash < g->leader.hash))
        g->leader = p;
}

static bool band_members(struct txn *t, MDB_cursor *c, uint32_t day, unsigned band, uint64_t fingerprint, struct group *g, struct err *e)
{
    struct key k = {.n = 0};
    str key, value;
    bool more;
    key_u32(&k, day);
    key_u8(&k, (uint8_t)band);
    key_u16(&k, (uint16_t)(fingerprint >> (16 * band)));
    bool ok = cursor_seek(t, c, key_str(&k), &key, &value, &more, e);
    for (; ok && more && str_starts(key, key_str(&k)); ok = cursor_step(t, c, MDB_NEXT, &key, &value, &more, e)) {
        if (key.n != k.n + POST_KEY || value.n != 8)
            return store_corrupt(e, TABLE_TWIN, key, "not a fingerprint");
        if (__builtin_popcountll(read_u64(value.p) ^ fingerprint) <= BITS_MAX)
            group_add(t->arena, g, read_post_key(key.p + k.n));
    }
    return ok;
}

static bool fingerprint_of(struct txn *t, struct post_key at, uint64_t *fingerprint, struct err *e)
{
    struct reading r;
    if (!derived_of(t, at, t->arena, &r, e))
        return false;
    *fingerprint = r.fingerprint;
    return true;
}

static bool leader_id(struct txn *t, struct post_key at, id128 *id, struct err *e)
{
    struct key k = key_of_post(at);
    struct post p;
    str value;
    bool found;
    if (!entry_get(t, TABLE_POST, key_str(&k), &value, &found, e))
        return false;
    if (!found || !post_get(key_str(&k), value, &p))
        return store_corrupt(e, TABLE_POST, key_str(&k), found ? "the post is damaged" : "the post is missing");
    *id = p.id;
    return true;
}

bool txn_duplicate(struct txn *t, const struct post *p, id128 *leader, int64_t *cluster_size, struct err *e)
{
    struct post_key at;
    bool found;
    uint64_t fingerprint = 0;
    MDB_cursor *c;
    *leader = (id128){0, 0};
    *cluster_size = 1;
    if (!post_find(t, p->id, (str){NULL, 0}, (str){NULL, 0}, post_at(p), &at, &found, e))
        return false;
    if (found && !fingerprint_of(t, at, &fingerprint, e))
        return false;
    if (!fingerprint)
        return true;
    if (!cursor_open(t, TABLE_TWIN, &c, e))
        return false;
    struct group g = {.leader = at};
    group_add(t->arena, &g, at);
    uint32_t today = (uint32_t)(at.at / DATE_DAY_MS) ^ 0x80000000u;
    bool ok = true;
    for (uint32_t day = today - DAYS; ok && day <= today + DAYS; day++)
        for (unsigned band = 0; ok && band < 4; band++)
            ok = band_members(t, c, day, band, fingerprint, &g, e);
    mdb_cursor_close(c);
    *cluster_size = (int64_t)g.count;
    if (!ok || (g.leader.at == at.at && g.leader.hash == at.hash))
        return ok;
    return leader_id(t, g.leader, leader, e);
}
