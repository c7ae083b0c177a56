#include "store/packed.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK_HEAD 2 /* count, behind the version */

static const struct packed_shape shapes[TABLE_COUNT] = {
    [TABLE_ID] = {4 + 16, PACKED_VARIES, 8, 4},
    [TABLE_MENTION] = {2 + POST_KEY, PACKED_VARIES, 10, 2},
    [TABLE_MOMENT] = {4 + POST_KEY, 5, 12, 4},
    [TABLE_ROLLUP] = {ROLLUP_KEY, PACKED_VARIES, ROLLUP_KEY, 3},
    [TABLE_TWIN] = {POST_KEY, 8, 8, 0},
    [TABLE_AUTHOR] = {LISTED_KEY, 0, 9, 12},
    [TABLE_THREAD] = {LISTED_KEY, 0, 9, 12},
};

const struct packed_shape *packed_shape(enum table table)
{
    return shapes[table].key_n ? &shapes[table] : NULL;
}

/* --- one block --- */

bool block_open(enum table table, str key, str value, struct block_reader *out)
{
    str inside;
    *out = (struct block_reader){.shape = packed_shape(table)};
    if (key.n != out->shape->key_n || !record_open(key, value, &inside) || inside.n < BLOCK_HEAD) return false;
    const uint8_t *p = (const uint8_t *)inside.p;
    out->left = (unsigned)p[0] | (unsigned)p[1] << 8;
    out->r = (struct reader){p + BLOCK_HEAD, p + inside.n, false};
    memcpy(out->key, key.p, key.n);
    return true;
}

bool block_next(struct block_reader *b)
{
    struct reader *r = &b->r;
    size_t key_n = b->shape->key_n;
    if (!b->left) {
        r->bad = r->p != r->end;
        return false;
    }
    size_t room = (size_t)(r->end - r->p), shared = room ? *r->p : 0;
    if (!room || shared > key_n || room - 1 < key_n - shared) {
        r->bad = true;
        return false;
    }
    memcpy(b->key + shared, r->p + 1, key_n - shared);
    r->p += 1 + key_n - shared;
    b->value = get_bytes(r, b->shape->value_n == PACKED_VARIES ? (size_t)get_varint(r) : b->shape->value_n);
    b->left--;
    return !r->bad;
}

static bool damaged(enum table table, str key, struct err *e)
{
    return store_corrupt(e, table, key, "a block of entries is damaged; `leumund rescore` makes it again");
}

/* --- a cursor --- */

bool packed_open(struct txn *t, enum table table, struct packed **out, struct err *e)
{
    struct packed *p = calloc(1, sizeof *p);
    if (!p) return err_set(e, ERR_MEMORY, "no memory");
    *p = (struct packed){.t = t, .table = table};
    *out = p;
    if (cursor_open(t, table, &p->c, e)) return true;
    free(p);
    *out = NULL;
    return false;
}

void packed_close(struct packed *p)
{
    if (!p) return;
    mdb_cursor_close(p->c);
    free(p->entries);
    free(p);
}

static bool load(struct packed *p, str key, str value, struct err *e)
{
    struct block_reader b;
    p->count = p->at = 0;
    if (!block_open(p->table, key, value, &b)) return damaged(p->table, key, e);
    if (b.left > p->cap) {
        free(p->entries);
        p->cap = b.left + 64;
        p->entries = malloc(p->cap * sizeof *p->entries);
        if (!p->entries) {
            p->cap = 0;
            return err_set(e, ERR_MEMORY, "no memory");
        }
    }
    for (; block_next(&b); p->count++) {
        memcpy(p->entries[p->count].key, b.key, sizeof b.key);
        p->entries[p->count].value = b.value;
    }
    return !b.r.bad || damaged(p->table, key, e);
}

bool packed_block(struct txn *t, MDB_cursor *c, str start, str *key, str *value, bool *found, struct err *e)
{
    if (!cursor_seek(t, c, start, key, value, found, e)) return false;
    if (*found && (!start.n || str_eq(*key, start))) return true;
    bool above = *found;
    if (!cursor_step(t, c, above ? MDB_PREV : MDB_LAST, key, value, found, e)) return false;
    if (*found && str_cmp(*key, start) >= 0) return keys_astray(e);
    return *found || !above || cursor_step(t, c, MDB_FIRST, key, value, found, e);
}

static void here(const struct packed *p, str *key, str *value)
{
    const struct packed_entry *x = &p->entries[p->at];
    *key = (str){(const char *)x->key, shapes[p->table].key_n};
    *value = x->value;
}

static bool next_block(struct packed *p, MDB_cursor_op op, bool *found, struct err *e)
{
    str key = {NULL, 0}, value;
    do {
        if (!cursor_step(p->t, p->c, op, &key, &value, found, e)) return false;
        if (*found && !load(p, key, value, e)) return false;
        op = op == MDB_LAST ? MDB_PREV : op;
    } while (*found && !p->count);
    return true;
}

static size_t position(const struct packed *p, str start)
{
    size_t low = 0, high = p->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        str k = {(const char *)p->entries[middle].key, shapes[p->table].key_n};
        if (str_cmp(k, start) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* A look at one key reads its block up to it. What stands at a block's end is left to the search that looks at the next one, too. */
bool packed_find(struct packed *p, str key, str *value, bool *found, struct err *e)
{
    str at, block;
    struct block_reader b;
    p->count = p->at = 0;
    *found = false;
    if (!packed_block(p->t, p->c, key, &at, &block, found, e)) return false;
    if (!*found) return true;
    if (!block_open(p->table, at, block, &b)) return damaged(p->table, at, e);
    while (block_next(&b)) {
        int order = memcmp(b.key, key.p, key.n);
        *found = order == 0;
        *value = b.value;
        if (order >= 0) return true;
    }
    if (b.r.bad) return damaged(p->table, at, e);
    if (!packed_seek(p, key, &at, value, found, e)) return false;
    *found = *found && str_eq(at, key);
    return true;
}

/* `start` may be shorter than the keys: the first of that beginning. */
bool packed_seek(struct packed *p, str start, str *key, str *value, bool *found, struct err *e)
{
    p->count = p->at = 0;
    if (!packed_block(p->t, p->c, start, key, value, found, e)) return false;
    if (*found && !load(p, *key, *value, e)) return false;
    p->at = position(p, start);
    if (*found && p->at == p->count && !next_block(p, MDB_NEXT, found, e)) return false;
    if (*found)
        here(p, key, value);
    else
        p->count = p->at = 0;
    return true;
}

bool packed_next(struct packed *p, str *key, str *value, bool *found, struct err *e)
{
    *found = true;
    if (p->at + 1 < p->count)
        p->at++;
    else if (!next_block(p, MDB_NEXT, found, e))
        return false;
    if (*found)
        here(p, key, value);
    else
        p->count = p->at = 0;
    return true;
}

bool packed_prev(struct packed *p, str *key, str *value, bool *found, struct err *e)
{
    *found = true;
    if (p->at > 0) {
        p->at--;
    } else {
        if (!next_block(p, p->count ? MDB_PREV : MDB_LAST, found, e)) return false;
        p->at = p->count ? p->count - 1 : 0;
    }
    if (*found) here(p, key, value);
    return true;
}

/* What lies behind all entries of a block belongs there only when the next block's key is what it says. */
static bool next_sound(struct txn *t, enum table table, MDB_cursor *c, struct err *e)
{
    struct block_reader b;
    str key = {NULL, 0}, value;
    bool more;
    if (!cursor_step(t, c, MDB_NEXT, &key, &value, &more, e)) return false;
    return !more || block_open(table, key, value, &b) || damaged(table, key, e);
}

static bool get_in(struct txn *t, enum table table, MDB_cursor *c, str key, str *value, bool *found, struct err *e)
{
    struct block_reader b;
    str at, block;
    bool there;
    *found = false;
    if (!packed_block(t, c, key, &at, &block, &there, e)) return false;
    if (!there) return true;
    if (!block_open(table, at, block, &b)) return damaged(table, at, e);
    while (!*found && block_next(&b)) {
        int order = memcmp(b.key, key.p, key.n);
        if (order > 0) return true;
        *found = order == 0;
        *value = b.value;
    }
    if (b.r.bad) return damaged(table, at, e);
    return *found || next_sound(t, table, c, e);
}

bool packed_get(struct txn *t, enum table table, str key, str *value, bool *found, struct err *e)
{
    MDB_cursor *c;
    if (!cursor_open(t, table, &c, e)) return false;
    bool ok = get_in(t, table, c, key, value, found, e);
    mdb_cursor_close(c);
    return ok;
}

bool packed_count(struct txn *t, enum table table, size_t *count, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool more;
    *count = 0;
    if (!cursor_open(t, table, &c, e)) return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more; ok = ok && cursor_step(t, c, MDB_NEXT, &key, &value, &more, e)) {
        struct block_reader b;
        ok = block_open(table, key, value, &b) || store_corrupt(e, table, key, "a block of entries is damaged");
        *count += ok ? b.left : 0;
    }
    mdb_cursor_close(c);
    return ok;
}
