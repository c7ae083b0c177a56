/* Merging changes into blocks. A block that grows beyond its size is cut: where all that came stands at the end of a list (the usual case, posts come in order of time), blocks
 * are filled one after the other, so that what is left behind is full; else into equal parts, so that each has room for what comes between. */
#include "store/packed.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK_MAX 4080 /* a page of LMDB but its head */
#define BLOCK_FRAME 7  /* version, count, checksum */
#define BODY_MAX (BLOCK_MAX - BLOCK_FRAME)

struct item {
    uint8_t key[PACKED_KEY];
    uint32_t from, n; /* of its value, in `values` */
    bool changed;
};

struct merging {
    struct txn *t;
    enum table table;
    const struct packed_shape *shape;
    packed_merge *merge;
    struct item *items;
    size_t count, cap;
    struct buf values, value, block;
};

/* --- order --- */

static uint64_t word_of(const uint8_t *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return __builtin_bswap64(v);
}

static int change_order(const void *a, const void *b)
{
    const struct packed_change *x = *(const struct packed_change *const *)a, *y = *(const struct packed_change *const *)b;
    for (size_t i = 0; i < PACKED_KEY; i += 8) {
        uint64_t u = word_of(x->key + i), v = word_of(y->key + i);
        if (u != v)
            return u < v ? -1 : 1;
    }
    return x->seq < y->seq ? -1 : x->seq > y->seq;
}

void packed_sort(const struct packed_change **list, size_t count)
{
    if (count)
        qsort(list, count, sizeof *list, change_order);
}

/* --- merging --- */

static bool add_item(struct merging *m, const uint8_t *key, str value, bool changed, struct err *e)
{
    if (m->count == m->cap) {
        size_t cap = m->cap ? m->cap * 2 : 1024;
        struct item *grown = realloc(m->items, cap * sizeof *grown);
        if (!grown)
            return err_set(e, ERR_MEMORY, "no memory");
        m->items = grown;
        m->cap = cap;
    }
    struct item *x = &m->items[m->count++];
    memcpy(x->key, key, PACKED_KEY);
    x->from = (uint32_t)m->values.n;
    x->n = (uint32_t)value.n;
    x->changed = changed;
    buf_put(&m->values, value);
    return buf_ok(&m->values) || err_set(e, ERR_LIMIT, "a block of entries is too large");
}

static bool change_item(struct merging *m, const struct packed_change *c, str old, bool found, struct err *e)
{
    if (!m->merge)
        return c->remove || add_item(m, c->key, c->value, true, e);
    buf_clear(&m->value);
    if (!m->merge(m->t, c, (str){(const char *)c->key, m->shape->key_n}, old, found, &m->value, e))
        return false;
    return !m->value.n || add_item(m, c->key, buf_str(&m->value), true, e);
}

static bool merge_block(struct merging *m, struct block_reader *old, const struct packed_change *const *changes, size_t count, struct err *e)
{
    const str none = {NULL, 0};
    size_t n = m->shape->key_n;
    m->count = 0;
    buf_clear(&m->values);
    bool more = old && block_next(old);
    for (size_t i = 0; more || i < count;) {
        int order = !more ? 1 : i == count ? -1 : memcmp(old->key, changes[i]->key, n);
        if (order < 0 ? !add_item(m, old->key, old->value, false, e) : !change_item(m, changes[i], order ? none : old->value, !order, e))
            return false;
        i += order >= 0;
        if (order <= 0)
            more = block_next(old);
    }
    return true;
}

/* --- cutting and writing --- */

static size_t shared(const uint8_t *a, const uint8_t *b, size_t n)
{
    size_t i = 0;
    while (i < n && a[i] == b[i])
        i++;
    return i;
}

static size_t cost(const struct merging *m, const struct item *x, const uint8_t *before)
{
    size_t length = m->shape->value_n != PACKED_VARIES ? 0 : x->n < 1u << 7 ? 1 : x->n < 1u << 14 ? 2 : x->n < 1u << 21 ? 3 : 4;
    return 1 + m->shape->key_n - shared(before, x->key, m->shape->key_n) + length + x->n;
}

/* All that is new is one run, and nothing of its list stands behind it. */
static bool grows_at_end(const struct merging *m)
{
    size_t first = 0, last = m->count;
    while (first < last && !m->items[first].changed)
        first++;
    while (last > first && !m->items[last - 1].changed)
        last--;
    for (size_t i = first; i < last; i++)
        if (!m->items[i].changed)
            return false;
    return last == m->count || memcmp(m->items[last - 1].key, m->items[last].key, m->shape->list_n) != 0 || !m->shape->list_n;
}

static size_t part_size(const struct merging *m)
{
    size_t total = 0;
    for (size_t i = 0; i < m->count; i++)
        total += cost(m, &m->items[i], m->items[i ? i - 1 : 0].key);
    size_t parts = total / BODY_MAX + 1;
    return parts == 1 || grows_at_end(m) ? BODY_MAX : total / parts + 1;
}

static bool put_block(struct merging *m, str key, const struct item *items, size_t count, struct err *e)
{
    const uint8_t *before = (const uint8_t *)key.p;
    struct buf *b = &m->block;
    size_t n = m->shape->key_n;
    buf_clear(b);
    buf_putc(b, RECORD_VERSION);
    buf_putc(b, (char)(count & 0xFF));
    buf_putc(b, (char)(count >> 8));
    for (size_t i = 0; i < count; i++) {
        size_t same = shared(before, items[i].key, n);
        buf_putc(b, (char)same);
        buf_put(b, (str){(const char *)items[i].key + same, n - same});
        if (m->shape->value_n == PACKED_VARIES)
            put_varint(b, items[i].n);
        buf_put(b, str_sub(buf_str(&m->values), items[i].from, items[i].n));
        before = items[i].key;
    }
    record_seal(b, key);
    return (buf_ok(b) || err_set(e, ERR_MEMORY, "no memory")) && entry_put(m->t, m->table, key, buf_str(b), e);
}

/* The first block keeps the key that it has while that is not behind its first entry. */
static bool put_items(struct merging *m, const uint8_t *old_key, bool had_block, struct err *e)
{
    size_t n = m->shape->key_n, limit = part_size(m);
    bool keeps = had_block && m->count && memcmp(old_key, m->items[0].key, n) <= 0;
    if (had_block && !keeps && !entry_del(m->t, m->table, (str){(const char *)old_key, n}, e))
        return false;
    for (size_t i = 0, end; i < m->count; i = end) {
        uint8_t key[PACKED_KEY];
        memcpy(key, i || !keeps ? m->items[i].key : old_key, sizeof key);
        size_t size = cost(m, &m->items[i], key);
        for (end = i + 1; end < m->count && end - i < UINT16_MAX; end++) {
            size_t more = cost(m, &m->items[end], m->items[end - 1].key);
            if (size + more > limit)
                break;
            size += more;
        }
        if (!put_block(m, (str){(const char *)key, n}, m->items + i, end - i, e))
            return false;
    }
    return true;
}

/* Finds the block of a key, and where the next block begins. */
struct place {
    uint8_t key[PACKED_KEY], next[PACKED_KEY];
    bool is, bounded;
    str value;
};

static bool find_place(struct merging *m, const uint8_t *at, struct place *p, struct err *e)
{
    MDB_cursor *c;
    size_t n = m->shape->key_n;
    str key, value;
    *p = (struct place){.is = false};
    if (!cursor_open(m->t, m->table, &c, e))
        return false;
    bool ok = packed_block(m->t, c, (str){(const char *)at, n}, &key, &value, &p->is, e);
    if (ok && p->is) {
        memcpy(p->key, key.p, key.n < n ? key.n : n);
        p->value = value;
        ok = cursor_step(m->t, c, MDB_NEXT, &key, &value, &p->bounded, e);
        if (ok && p->bounded)
            memcpy(p->next, key.p, key.n < n ? key.n : n);
    }
    mdb_cursor_close(c);
    return ok;
}

static bool apply_at(struct merging *m, const struct packed_change *const *changes, size_t count, size_t *done, struct err *e)
{
    struct place p;
    struct block_reader old;
    size_t n = m->shape->key_n;
    if (!find_place(m, changes[0]->key, &p, e))
        return false;
    for (*done = 1; *done < count && (!p.bounded || memcmp(changes[*done]->key, p.next, n) < 0);)
        ++*done;
    str key = {(const char *)p.key, n};
    if (p.is && !block_open(m->table, key, p.value, &old))
        return store_corrupt(e, m->table, key, "a block of entries is damaged; `leumund rescore` makes it again");
    if (!merge_block(m, p.is ? &old : NULL, changes, *done, e))
        return false;
    if (p.is && old.r.bad)
        return store_corrupt(e, m->table, key, "a block of entries is damaged; `leumund rescore` makes it again");
    return put_items(m, p.key, p.is, e);
}

bool packed_apply(struct txn *t, enum table table, const struct packed_change *const *changes, size_t count, packed_merge *merge, struct err *e)
{
    struct merging m = {.t = t, .table = table, .shape = packed_shape(table), .merge = merge};
    buf_init(&m.values, (size_t)1 << 30);
    buf_init(&m.value, 1 << 16);
    buf_init(&m.block, 2 * (size_t)RECORD_MAX);
    bool ok = true;
    for (size_t i = 0, done; ok && i < count; i += done)
        ok = apply_at(&m, changes + i, count - i, &done, e);
    buf_free(&m.values);
    buf_free(&m.value);
    buf_free(&m.block);
    free(m.items);
    return ok;
}
