#include "store/next.h"

#include <string.h>

static const char *const second_names[TABLE_COUNT] = {
    [TABLE_ID] = "id.2",         [TABLE_MENTION] = "mention.2", [TABLE_MOMENT] = "moment.2", [TABLE_ROLLUP] = "rollup.2",     [TABLE_TWIN] = "twin.2",
    [TABLE_AUTHOR] = "author.2", [TABLE_THREAD] = "thread.2",   [TABLE_WORD] = "word.2",     [TABLE_DOCUMENT] = "document.2",
};

const char *table_second_name(enum table table)
{
    return second_names[table];
}

bool table_is_derived(enum table table)
{
    return second_names[table] != NULL;
}

/* --- which set --- */

static void see(struct txn *t, unsigned set)
{
    t->set = set;
    memcpy(t->dbi, t->store->dbi, sizeof t->dbi);
    for (int i = 0; set && i < TABLE_COUNT; i++)
        if (table_is_derived((enum table)i))
            t->dbi[i] = t->store->second[i];
}

bool set_choose(struct txn *t, struct err *e)
{
    str sealed, value;
    bool found;
    see(t, 0);
    if (t->store->schema != STORE_SCHEMA) /* is being brought up to date */
        return true;
    if (!entry_get(t, TABLE_META, STR("set"), &sealed, &found, e) || (found && !entry_open(TABLE_META, STR("set"), sealed, &value, e)))
        return false;
    if (!found || value.n != 1 || (uint8_t)value.p[0] > 1)
        return store_corrupt(e, TABLE_META, STR("set"), "which derivations are in force is not said");
    see(t, (uint8_t)value.p[0]);
    return true;
}

bool set_put(struct txn *t, unsigned set, struct err *e)
{
    const char value = (char)set;
    return entry_seal(t, TABLE_META, STR("set"), (str){&value, 1}, e);
}

struct txn *txn_next(struct txn *t)
{
    if (!t->next) {
        struct txn *n = ARENA_NEW(t->arena, struct txn);
        *n = (struct txn){.store = t->store, .mdb = t->mdb, .writes = t->writes, .arena = t->arena, .remaking_known = true};
        see(n, !t->set);
        t->next = n;
    }
    return t->next;
}

/* --- what is being made --- */

#define MAKING STR("remaking")

bool next_under_way(struct txn *t, bool *is, uint64_t *maker, struct err *e)
{
    str sealed, value;
    if (!entry_get(t, TABLE_META, MAKING, &sealed, is, e) || (*is && !entry_open(TABLE_META, MAKING, sealed, &value, e)))
        return false;
    if (*is && value.n != 8)
        return store_corrupt(e, TABLE_META, MAKING, "not a number");
    *maker = *is ? read_u64(value.p) : 0;
    t->remaking = *is;
    t->remaking_known = true;
    return true;
}

static bool empty_table(struct txn *t, enum table table, struct err *e)
{
    int rc = mdb_drop(t->mdb, t->dbi[table], 0);
    return !rc || store_fail(t, rc, "emptying a table", e);
}

static bool empty_set(struct txn *t, struct err *e)
{
    for (int i = 0; i < TABLE_COUNT; i++)
        if (table_is_derived((enum table)i) && !empty_table(t, (enum table)i, e))
            return false;
    return words_end(t, e) && zones_end(t, e);
}

bool next_begin(struct txn *t, uint64_t maker, struct err *e)
{
    struct txn *n = txn_next(t);
    struct key v = {.n = 0};
    key_u64(&v, maker);
    t->remaking = t->remaking_known = true;
    return empty_set(n, e) && empty_table(t, TABLE_REMADE, e) && words_begin(n, e) && entry_seal(t, TABLE_META, MAKING, key_str(&v), e);
}

static bool end_making(struct txn *t, struct err *e)
{
    t->remaking = false;
    return empty_table(t, TABLE_REMADE, e) && entry_del(t, TABLE_META, MAKING, e);
}

bool next_drop(struct txn *t, struct err *e)
{
    bool ok = empty_set(txn_next(t), e) && end_making(t, e);
    t->next = NULL; /* and what waits in it */
    return ok;
}

bool next_enforce(struct txn *t, struct err *e)
{
    struct txn *n = txn_next(t);
    t->store->seen.current = false; /* it was filled by the table of ids that goes */
    return set_put(t, n->set, e) && empty_set(t, e) && end_making(t, e);
}

/* --- marks --- */

bool next_count(struct txn *t, size_t *marked, struct err *e)
{
    MDB_stat s;
    int rc = mdb_stat(t->mdb, t->dbi[TABLE_REMADE], &s);
    *marked = rc ? 0 : s.ms_entries;
    return !rc || store_fail(t, rc, "counting", e);
}

bool next_sound(struct txn *t, bool *is, struct err *e)
{
    MDB_cursor *c;
    str key, value, inside;
    bool more;
    *is = true;
    if (!cursor_open(t, TABLE_REMADE, &c, e))
        return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more && *is; ok = ok && cursor_step(t, c, MDB_NEXT, &key, &value, &more, e))
        if ((*is = record_open(key, value, &inside)))
            ok = entry_get(t, TABLE_POST, key, &value, is, e);
    mdb_cursor_close(c);
    return ok;
}

bool next_marked(struct txn *t, struct post_key at, bool *is, struct err *e)
{
    struct key k = key_of_post(at);
    str sealed, value;
    return entry_get(t, TABLE_REMADE, key_str(&k), &sealed, is, e) && (!*is || entry_open(TABLE_REMADE, key_str(&k), sealed, &value, e));
}

bool next_mark(struct txn *t, struct post_key at, struct err *e)
{
    struct key k = key_of_post(at);
    return entry_seal(t, TABLE_REMADE, key_str(&k), (str){NULL, 0}, e);
}

static bool is_remaking(struct txn *t, bool *is, struct err *e)
{
    uint64_t maker;
    if (!t->remaking_known && !next_under_way(t, &t->remaking, &maker, e))
        return false;
    *is = t->remaking;
    return true;
}

static bool take_out_marked(struct txn *t, struct post_key at, const struct post *p, struct err *e)
{
    struct key k = key_of_post(at);
    struct reading r;
    bool is;
    if (!next_marked(t, at, &is, e))
        return false;
    if (!is)
        return true;
    struct txn *n = txn_next(t);
    id_drop(n, p->id, at);
    return derived_of(n, at, t->arena, &r, e) && derive(n, at, p, &r, -1, e) && entry_del(t, TABLE_REMADE, key_str(&k), e);
}

bool next_take_out(struct txn *t, struct post_key at, const struct post *p, struct err *e)
{
    struct err damage = {.code = ERR_NONE};
    bool is;
    if (!is_remaking(t, &is, e))
        return false;
    if (!is || take_out_marked(t, at, p, &damage))
        return true;
    if (damage.code == ERR_CORRUPT) /* what nobody sees yet is in nobody's way */
        return next_drop(t, e);
    *e = damage;
    return false;
}

void next_purge(struct txn *t, int64_t at)
{
    if (t->remaking)
        words_purge(txn_next(t), at);
}
