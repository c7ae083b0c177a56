/* LMDB with strs, names with numbers, and the index entries that wait for the end of a transaction. */
#include "store/packed.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

static MDB_val val(str s)
{
    return (MDB_val){s.n, (void *)(uintptr_t)s.p};
}

bool entry_get(struct txn *t, enum table table, str key, str *value, bool *found, struct err *e)
{
    MDB_val k = val(key), v;
    if (packed_shape(table))
        return packed_get(t, table, key, value, found, e);
    int rc = mdb_get(t->mdb, t->dbi[table], &k, &v);
    *found = rc == 0;
    if (rc == MDB_NOTFOUND) /* a writer looks for what is new, which costs; but nobody comes back whom a tombstone keeps out */
        return (t->writes && table != TABLE_TOMBSTONE) || missing_sure(t, table, key, e);
    if (rc)
        return store_fail(t, rc, "reading", e);
    *value = (str){v.mv_data, v.mv_size};
    return true;
}

bool entry_put(struct txn *t, enum table table, str key, str value, struct err *e)
{
    MDB_val k = val(key), v = val(value);
    int rc = mdb_put(t->mdb, t->dbi[table], &k, &v, 0);
    return rc ? store_fail(t, rc, "writing", e) : true;
}

bool entry_put_new(struct txn *t, enum table table, str key, str value, bool *taken, struct err *e)
{
    MDB_val k = val(key), v = val(value);
    int rc = mdb_put(t->mdb, t->dbi[table], &k, &v, MDB_NOOVERWRITE);
    *taken = rc == MDB_KEYEXIST;
    return rc && !*taken ? store_fail(t, rc, "writing", e) : true;
}

bool entry_del(struct txn *t, enum table table, str key, struct err *e)
{
    MDB_val k = val(key);
    int rc = mdb_del(t->mdb, t->dbi[table], &k, NULL);
    return rc && rc != MDB_NOTFOUND ? store_fail(t, rc, "deleting", e) : true;
}

bool entry_seal(struct txn *t, enum table table, str key, str value, struct err *e)
{
    struct buf b;
    buf_init(&b, RECORD_MAX);
    buf_putc(&b, RECORD_VERSION);
    buf_put(&b, value);
    record_seal(&b, key);
    bool ok = entry_put(t, table, key, buf_str(&b), e);
    buf_free(&b);
    return ok;
}

bool entry_open(enum table table, str key, str sealed, str *value, struct err *e)
{
    return record_open(key, sealed, value) || store_corrupt(e, table, key, "the entry is damaged");
}

bool cursor_open(struct txn *t, enum table table, MDB_cursor **out, struct err *e)
{
    int rc = mdb_cursor_open(t->mdb, t->dbi[table], out);
    return rc ? store_fail(t, rc, "reading", e) : true;
}

bool cursor_step(struct txn *t, MDB_cursor *c, MDB_cursor_op op, str *key, str *value, bool *found, struct err *e)
{
    MDB_val k = val(*key), v = {0, NULL};
    int rc = mdb_cursor_get(c, &k, &v, op);
    *found = rc == 0;
    if (rc == MDB_NOTFOUND)
        return true;
    if (rc)
        return store_fail(t, rc, "reading", e);
    *key = (str){k.mv_data, k.mv_size};
    *value = (str){v.mv_data, v.mv_size};
    return true;
}

/* A flipped bit in a key of LMDB's inner pages leads to another leaf. */
bool keys_astray(struct err *e)
{
    return err_set(e, ERR_CORRUPT, "the corpus is damaged (its keys are out of order); run `leumund check`");
}

bool cursor_seek(struct txn *t, MDB_cursor *c, str start, str *key, str *value, bool *found, struct err *e)
{
    *key = start;
    return cursor_step(t, c, start.n ? MDB_SET_RANGE : MDB_FIRST, key, value, found, e) && (!*found || str_cmp(*key, start) >= 0 || keys_astray(e));
}

/* --- waiting changes --- */

void txn_change_kept(struct txn *t, enum table table, bool remove, const struct key *key, str value)
{
    if (t->packed[table].count == t->packed[table].cap) {
        size_t cap = t->packed[table].cap ? t->packed[table].cap * 2 : 256, n = sizeof(struct packed_change);
        t->packed[table].at = arena_grow(t->arena, t->packed[table].at, t->packed[table].cap * n, cap * n);
        t->packed[table].cap = cap;
    }
    assert(packed_shape(table) && key->n == packed_shape(table)->key_n);
    struct packed_change *c = &t->packed[table].at[t->packed[table].count++];
    *c = (struct packed_change){.remove = remove, .value = value};
    memcpy(c->key, key->at, key->n);
}

void txn_change(struct txn *t, enum table table, bool remove, const struct key *key, str value)
{
    txn_change_kept(t, table, remove, key, value.n ? str_dup(t->arena, value) : value);
}

static bool packed_flush(struct txn *t, enum table table, struct err *e)
{
    size_t count = t->packed[table].count, kept = 0;
    if (!count)
        return true;
    const struct packed_change **list = malloc(count * sizeof *list);
    if (!list)
        return err_set(e, ERR_MEMORY, "no memory");
    for (size_t i = 0; i < count; i++)
        list[i] = &t->packed[table].at[i];
    bool ok = packed_sort(table, list, count, e);
    for (size_t i = 0; ok && i < count; i++)
        if (i + 1 == count || memcmp(list[i]->key, list[i + 1]->key, PACKED_KEY) != 0) /* the last word counts */
            list[kept++] = list[i];
    ok = ok && packed_apply(t, table, list, kept, NULL, e);
    free(list);
    t->packed[table].count = 0;
    return ok;
}

bool txn_flush(struct txn *t, struct err *e)
{
    for (int i = 0; i < TABLE_COUNT; i++)
        if (i != TABLE_ROLLUP && !packed_flush(t, (enum table)i, e))
            return false;
    ids_forget_waiting(t);
    waiting_forget(t);
    twins_forget(t);
    return rollup_flush(t, e);
}

/* --- names --- */

static unsigned kind_place(enum name_kind kind)
{
    return kind == NAME_TOUCHPOINT ? 0 : kind == NAME_SOURCE ? 1 : kind == NAME_LANG ? 2 : 3;
}

static uint64_t name_hash(enum name_kind kind, str name)
{
    return hash64_seed(name, (uint64_t)kind);
}

static const struct name_entry *name_find(const struct txn *t, enum name_kind kind, str name)
{
    uint64_t hash = name_hash(kind, name);
    for (size_t at = LOOKUP_BEGIN, i; lookup_next(&t->name_places, hash, &at, &i);)
        if (t->names[i].kind == kind && str_eq(t->names[i].name, name))
            return &t->names[i];
    return NULL;
}

static void names_grow(struct txn *t)
{
    size_t cap = t->name_cap ? t->name_cap * 2 : 64;
    t->names = arena_grow(t->arena, t->names, t->name_cap * sizeof *t->names, cap * sizeof *t->names);
    t->name_cap = cap;
}

static void name_add(struct txn *t, enum name_kind kind, uint16_t number, str name)
{
    unsigned k = kind_place(kind);
    if (t->name_count == t->name_cap)
        names_grow(t);
    lookup_put(&t->name_places, t->arena, name_hash(kind, name), t->name_count);
    t->names[t->name_count++] = (struct name_entry){kind, number, str_dup(t->arena, name)};
    if (number >= t->name_numbers[k].cap) {
        size_t old = t->name_numbers[k].cap, cap = (size_t)number * 2 + 64;
        t->name_numbers[k].at = arena_grow(t->arena, t->name_numbers[k].at, old * sizeof(uint32_t), cap * sizeof(uint32_t));
        memset(t->name_numbers[k].at + old, 0, (cap - old) * sizeof(uint32_t));
        t->name_numbers[k].cap = cap;
    }
    t->name_numbers[k].at[number] = (uint32_t)t->name_count;
}

bool names_load(struct txn *t, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool found;
    if (t->names_loaded)
        return true;
    if (!cursor_open(t, TABLE_NAME, &c, e))
        return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &found, e);
    while (ok && found) {
        str number;
        ok = entry_open(TABLE_NAME, key, value, &number, e) && ((key.n > 0 && number.n == 2) || store_corrupt(e, TABLE_NAME, key, "not a name"));
        if (ok)
            name_add(t, (enum name_kind)key.p[0], read_u16(number.p), str_skip(key, 1));
        ok = ok && cursor_step(t, c, MDB_NEXT, &key, &value, &found, e);
    }
    mdb_cursor_close(c);
    t->names_loaded = ok;
    return ok;
}

str name_of_number(struct txn *t, enum name_kind kind, uint16_t number)
{
    unsigned k = kind_place(kind);
    uint32_t at = number < t->name_numbers[k].cap ? t->name_numbers[k].at[number] : 0;
    return at ? t->names[at - 1].name : (str){NULL, 0};
}

bool name_number(struct txn *t, enum name_kind kind, str name, uint16_t *number, struct err *e)
{
    *number = 0;
    if (!name.n)
        return true;
    name = str_sub(name, 0, NAME_BYTES);
    if (!names_load(t, e))
        return false;
    const struct name_entry *known = name_find(t, kind, name);
    *number = known ? known->number : 0;
    if (known || !t->writes)
        return true;
    uint16_t highest = 0;
    for (size_t i = 0; i < t->name_count; i++)
        if (t->names[i].kind == kind && t->names[i].number > highest)
            highest = t->names[i].number;
    if (highest == UINT16_MAX)
        return err_set(e, ERR_LIMIT, "the corpus holds 65,535 different names of one kind already; `%.*s` does not fit", STR_ARG(name));
    struct key k = {.n = 0}, v = {.n = 0};
    key_u8(&k, (uint8_t)kind);
    memcpy(k.at + 1, name.p, name.n);
    k.n += name.n;
    key_u16(&v, *number = (uint16_t)(highest + 1));
    if (!entry_seal(t, TABLE_NAME, key_str(&k), key_str(&v), e))
        return false;
    name_add(t, kind, *number, name);
    return true;
}
