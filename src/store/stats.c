#include "store/next.h"
#include "store/packed.h"

static bool entries(struct txn *t, enum table table, size_t *out, struct err *e)
{
    MDB_stat s;
    if (packed_shape(table))
        return packed_count(t, table, out, e);
    int rc = mdb_stat(t->mdb, t->dbi[table], &s);
    *out = rc ? 0 : s.ms_entries;
    return rc ? store_fail(t, rc, "counting", e) : true;
}

static bool edge(struct txn *t, MDB_cursor_op op, int64_t *at, struct err *e)
{
    MDB_cursor *c;
    str key = {NULL, 0}, value;
    bool found;
    *at = 0;
    if (!cursor_open(t, TABLE_POST, &c, e))
        return false;
    bool ok = cursor_step(t, c, op, &key, &value, &found, e);
    struct post p; /* whose seal says that the key is its own */
    if (ok && found && (key.n != POST_KEY || !post_get(key, value, NULL, &p)))
        ok = store_corrupt(e, TABLE_POST, key, "the post is damaged");
    if (ok && found)
        *at = read_time(key.p);
    mdb_cursor_close(c);
    return ok;
}

static uint64_t pages_bytes(const MDB_stat *s)
{
    return (uint64_t)(s->ms_branch_pages + s->ms_leaf_pages + s->ms_overflow_pages) * s->ms_psize;
}

bool txn_stats(struct txn *t, struct store_stats *out, struct err *e)
{
    *out = (struct store_stats){.schema = t->store->schema};
    const struct {
        enum table table;
        size_t *count;
    } counts[] = {
        {TABLE_POST, &out->posts},       {TABLE_MENTION, &out->mentions},     {TABLE_MOMENT, &out->moments},
        {TABLE_REVISION, &out->revisions}, {TABLE_TOMBSTONE, &out->tombstones}, {TABLE_SOURCE, &out->sources},
        {TABLE_URL, &out->urls},         {TABLE_FRONTIER, &out->frontier},    {TABLE_ROLLUP, &out->rollups},
        {TABLE_AUTHOR, &out->authors},
    };
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        if (!entries(t, counts[i].table, counts[i].count, e))
            return false;
    if (!next_count(t, &out->remade, e) || !brands_load(t, e) || !edge(t, MDB_FIRST, &out->oldest, e) || !edge(t, MDB_LAST, &out->newest, e))
        return false;
    out->brands = t->brand_count;
    MDB_envinfo info;
    MDB_stat pages;
    mdb_env_info(t->store->env, &info);
    mdb_env_stat(t->store->env, &pages);
    out->file_bytes = ((uint64_t)info.me_last_pgno + 1) * pages.ms_psize;
    for (int i = 0; i < TABLE_COUNT; i++) {
        MDB_stat s;
        if (mdb_stat(t->mdb, t->dbi[i], &s) == 0)
            out->used_bytes += pages_bytes(&s);
        if (table_is_derived((enum table)i) && mdb_stat(t->mdb, txn_next(t)->dbi[i], &s) == 0)
            out->used_bytes += pages_bytes(&s);
    }
    return true;
}
