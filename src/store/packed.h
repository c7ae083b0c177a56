/* packed: tables of many small entries, packed into blocks of up to a page, so that an entry costs its own bytes and not a node of LMDB, and is covered by a checksum.
 *
 *   key of the block (not behind its first entry) → version u8, count u16, entries, checksum u32
 *   an entry: bytes shared with the key before (the first: with the block's key) u8 · the rest of the key · length of the value as a varint, where it varies · value
 *
 * All keys of a table have one length. A key lies in the last block whose key is not behind it, or in the first block. Changes are collected during a transaction and
 * merged into the blocks at its end, in the order of keys: each block that is touched is written once. Not for other rooms. */
#ifndef STORE_PACKED_H
#define STORE_PACKED_H

#include "store/layout.h"

#define PACKED_KEY 24   /* bytes; the longest key */

struct packed_shape {
    uint8_t key_n;
    uint8_t value_n; /* PACKED_VARIES: each its own */
    uint8_t sort_n;  /* so many bytes decide nearly always which of two keys comes first */
    uint8_t list_n;  /* keys that have so many bytes in common are one list, which mostly grows at its end */
};
#define PACKED_VARIES 0xFF
const struct packed_shape *packed_shape(enum table table); /* NULL: not a packed table */

/* --- one block --- */

struct block_reader {
    const struct packed_shape *shape;
    struct reader r;
    unsigned left;
    uint8_t key[PACKED_KEY]; /* of the entry that was read last */
    str value;               /* points into the block */
};
bool block_open(enum table table, str key, str value, struct block_reader *out) MUST_CHECK; /* false: damaged */
/* False at the end, or when it is damaged: then r.r.bad. */
bool block_next(struct block_reader *r) MUST_CHECK;

/* --- reading --- */

/* Stands a cursor of LMDB on the block in which the key lies, or would lie. */
bool packed_block(struct txn *t, MDB_cursor *c, str start, str *key, str *value, bool *found, struct err *e) MUST_CHECK;

struct packed_entry {
    uint8_t key[PACKED_KEY];
    str value; /* points into the map */
};
struct packed { /* a cursor: the entries of one block, and where it stands */
    struct txn *t;
    enum table table;
    MDB_cursor *c;
    struct packed_entry *entries;
    size_t count, cap, at;
};
bool packed_open(struct txn *t, enum table table, struct packed **out, struct err *e) MUST_CHECK;
void packed_close(struct packed *p); /* NULL is fine */
/* The first entry not before `start`. What is found points into the cursor and the map: good until the next call. */
bool packed_seek(struct packed *p, str start, str *key, str *value, bool *found, struct err *e) MUST_CHECK;
bool packed_next(struct packed *p, str *key, str *value, bool *found, struct err *e) MUST_CHECK;
/* The entry before; from behind the end (or before the first seek) the last one. */
bool packed_prev(struct packed *p, str *key, str *value, bool *found, struct err *e) MUST_CHECK;
/* The value under exactly that key. Where the cursor stands then is not said. */
bool packed_find(struct packed *p, str key, str *value, bool *found, struct err *e) MUST_CHECK;
bool packed_get(struct txn *t, enum table table, str key, str *value, bool *found, struct err *e) MUST_CHECK;
bool packed_count(struct txn *t, enum table table, size_t *count, struct err *e) MUST_CHECK;

/* --- writing --- */

struct packed_change {
    uint8_t key[PACKED_KEY]; /* zeros behind */
    bool remove;
    str value;
};
/* Changes in the order of keys lie anywhere in memory, and their values, too: asked for before they are needed. */
static inline void packed_prefetch(const struct packed_change *const *list, size_t i, size_t count)
{
    if (i + 16 < count) {
        __builtin_prefetch(list[i + 16]);
        __builtin_prefetch(list[i + 8]->value.p);
    }
}
/* Makes the value of an entry from what was there (old; found says whether) and the change. Leaves `out` empty: the entry goes. */
typedef bool packed_merge(struct txn *t, const struct packed_change *c, str key, str old, bool found, struct buf *out, struct err *e);
/* Changes in the order of keys, no key twice. merge NULL: the value replaces what was there. */
bool packed_apply(struct txn *t, enum table table, const struct packed_change *const *changes, size_t count, packed_merge *merge, struct err *e) MUST_CHECK;
bool packed_sort(enum table table, const struct packed_change **list, size_t count, struct err *e) MUST_CHECK; /* pointers into one array: by key; equal ones stay in its order */

/* rollup.c: the cells that wait, in the order of keys, one change each; to be freed. */
bool rollup_gather(struct txn *t, const struct packed_change ***out, size_t *count, struct err *e) MUST_CHECK;

#endif
