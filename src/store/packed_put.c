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
    str value;
    uint8_t shared; /* with the key before */
    bool changed;
};

struct merging {
    struct txn *t;
    enum table table;
    const struct packed_shape *shape;
    packed_merge *merge;
    struct item *items;
    size_t count, cap;
    struct buf value, block;
    struct arena *a; /* values of the block that is being made */
};

/* --- order --- */

/* Changes are sorted by the bytes in which the beginnings of their keys differ, eight at a time, the last ones first, in stable passes; what a hash decides behind the beginning
 * (two posts of one instant) is put right by hand. */
struct sorted {
    uint64_t word; /* the bytes of this round, the first one on top */
    const struct packed_change *change;
};
#define WORD 8

static struct sorted *sort_words(struct sorted *from, struct sorted *to, size_t count, size_t bytes)
{
    for (size_t byte = 0; byte < bytes; byte++) {
        size_t at[256] = {0};
        for (size_t i = 0; i < count; i++)
            at[from[i].word >> (8 * byte) & 255]++;
        for (size_t i = 0, sum = 0; i < 256; i++) {
            size_t n = at[i];
            at[i] = sum;
            sum += n;
        }
        for (size_t i = 0; i < count; i++)
            to[at[from[i].word >> (8 * byte) & 255]++] = from[i];
        struct sorted *swap = from;
        from = to;
        to = swap;
    }
    return from;
}

static size_t differing(const struct packed_change *const *list, size_t count, size_t n, uint8_t places[PACKED_KEY])
{
    uint8_t differs[PACKED_KEY] = {0};
    size_t found = 0;
    for (size_t i = 1; i < count; i++)
        for (size_t byte = 0; byte < PACKED_KEY; byte++)
            differs[byte] |= list[i]->key[byte] ^ list[0]->key[byte];
    for (size_t byte = 0; byte < n; byte++)
        if (differs[byte])
            places[found++] = (uint8_t)byte;
    return found;
}

/* What came first has the lower address. */
static int change_order(const void *a, const void *b)
{
    const struct packed_change *x = *(const struct packed_change *const *)a, *y = *(const struct packed_change *const *)b;
    int order = memcmp(x->key, y->key, PACKED_KEY);
    return order ? order : x < y ? -1 : x > y;
}

static void order_equals(const struct packed_change **list, size_t count, size_t n)
{
    for (size_t i = 0, end; i < count; i = end) {
        bool right = true;
        packed_prefetch(list, i, count);
        for (end = i + 1; end < count && memcmp(list[end]->key, list[i]->key, n) == 0; end++)
            right = right && memcmp(list[end - 1]->key, list[end]->key, PACKED_KEY) <= 0;
        if (!right)
            qsort(list + i, end - i, sizeof *list, change_order);
    }
}

bool packed_sort(enum table table, const struct packed_change **list, size_t count, struct err *e)
{
    uint8_t places[PACKED_KEY];
    size_t n = packed_shape(table)->sort_n;
    struct sorted *room = malloc((2 * count + 1) * sizeof *room), *at = room;
    if (!room)
        return err_set(e, ERR_MEMORY, "no memory");
    for (size_t i = 0; i < count; i++)
        at[i].change = list[i];
    for (size_t end = differing(list, count, n, places), bytes; end; end -= bytes) {
        bytes = end < WORD ? end : WORD;
        for (size_t i = 0; i < count; i++) {
            at[i].word = 0;
            for (size_t k = end - bytes; k < end; k++)
                at[i].word = at[i].word << 8 | at[i].change->key[places[k]];
        }
        at = sort_words(at, at == room ? room + count : room, count, bytes);
    }
    for (size_t i = 0; i < count; i++)
        list[i] = at[i].change;
    free(room);
    order_equals(list, count, n);
    return true;
}

/* --- merging --- */

/* Bytes that two keys have in common. */
static uint8_t shared(const uint8_t *a, const uint8_t *b)
{
    uint8_t n = 0;
    for (uint64_t x = 0, y = 0; n < PACKED_KEY; n += 8) {
        memcpy(&x, a + n, sizeof x);
        memcpy(&y, b + n, sizeof y);
        if (x != y)
            break;
    }
    while (n < PACKED_KEY && a[n] == b[n])
        n++;
    return n;
}

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
    x->value = value;
    x->changed = changed;
    x->shared = m->count > 1 ? shared(x[-1].key, key) : 0;
    return true;
}

static bool change_item(struct merging *m, const struct packed_change *c, str old, bool found, struct err *e)
{
    if (!m->merge)
        return c->remove || add_item(m, c->key, c->value, true, e);
    buf_clear(&m->value);
    if (!m->merge(m->t, c, (str){(const char *)c->key, m->shape->key_n}, old, found, &m->value, e))
        return false;
    return !m->value.n || add_item(m, c->key, str_dup(m->a, buf_str(&m->value)), true, e);
}

static bool merge_block(struct merging *m, struct block_reader *old, const struct packed_change *const *changes, size_t count, struct err *e)
{
    const str none = {NULL, 0};
    size_t n = m->shape->key_n;
    m->count = 0;
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

static size_t cost(const struct merging *m, const struct item *x, size_t same)
{
    size_t n = x->value.n, length = m->shape->value_n != PACKED_VARIES ? 0 : n < 1u << 7 ? 1 : n < 1u << 14 ? 2 : n < 1u << 21 ? 3 : 4;
    return 1 + m->shape->key_n - same + length + n;
}

/* Keys behind their length are zeros on both sides. */
static size_t shared_with(const struct merging *m, const uint8_t *a, const uint8_t *b)
{
    size_t n = shared(a, b);
    return n < m->shape->key_n ? n : m->shape->key_n;
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
        total += cost(m, &m->items[i], m->items[i].shared);
    size_t parts = total / BODY_MAX + 1;
    return parts == 1 || grows_at_end(m) ? BODY_MAX : total / parts + 1;
}

static bool put_block(struct merging *m, str key, const struct item *items, size_t count, struct err *e)
{
    struct buf *b = &m->block;
    size_t n = m->shape->key_n;
    buf_clear(b);
    buf_putc(b, RECORD_VERSION);
    buf_putc(b, (char)(count & 0xFF));
    buf_putc(b, (char)(count >> 8));
    for (size_t i = 0; i < count; i++) {
        size_t same = i ? items[i].shared : shared_with(m, (const uint8_t *)key.p, items[i].key);
        put_byte(b, (unsigned)same);
        buf_put(b, (str){(const char *)items[i].key + same, n - same});
        if (m->shape->value_n == PACKED_VARIES)
            put_varint(b, items[i].value.n);
        buf_put(b, items[i].value);
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
        size_t size = cost(m, &m->items[i], shared_with(m, key, m->items[i].key));
        for (end = i + 1; end < m->count && end - i < UINT16_MAX; end++) {
            size_t more = cost(m, &m->items[end], m->items[end].shared);
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
    for (*done = 1; *done < count && (!p.bounded || memcmp(changes[*done]->key, p.next, n) < 0); ++*done)
        packed_prefetch(changes, *done, count);
    str key = {(const char *)p.key, n};
    arena_reset(m->a);
    p.value = str_dup(m->a, p.value); /* the page may be overwritten by the new block */
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
    struct merging m = {.t = t, .table = table, .shape = packed_shape(table), .merge = merge, .a = arena_new(0)};
    buf_init(&m.value, 1 << 16);
    buf_init(&m.block, 2 * (size_t)RECORD_MAX);
    bool ok = true;
    for (size_t i = 0, done; ok && i < count; i += done)
        ok = apply_at(&m, changes + i, count - i, &done, e);
    buf_free(&m.value);
    buf_free(&m.block);
    free(m.items);
    arena_free(m.a);
    return ok;
}
