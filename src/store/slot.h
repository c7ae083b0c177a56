/* slot: records as bytes, driven by a table: which member of a struct lies under which tag.
 *
 * A record is: version byte, then for each member that is not at its absent value a tag byte and the value, then 4 bytes of
 * checksum (XXH3 over key and all before). Unknown tags are skipped, so a newer minor version can be read. Value forms
 * by tag's two low bits: 0 = varint (zigzag), 1 = length and bytes, 2 = 8 bytes little-endian, 3 = length and bytes in the kind's own code. */
#ifndef STORE_SLOT_H
#define STORE_SLOT_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"

enum slot_kind {
    SLOT_STR,    /* str; absent = empty */
    SLOT_TEXT,   /* the same; coded by squeeze.h when that is shorter */
    SLOT_HEX,    /* the same; lower-case hex digits coded as their bytes */
    SLOT_I64,    /* int64_t; absent = .absent */
    SLOT_I32,    /* int32_t or an enum; absent = .absent */
    SLOT_I8,
    SLOT_BOOL,
    SLOT_FIX4,   /* double in ten-thousandths; absent = NAN */
    SLOT_DOUBLE, /* double, exact; absent = NAN; as a varint when it is a number of ten-thousandths */
    SLOT_DATE,   /* struct date; absent = DATE_UNKNOWN */
    SLOT_ID,     /* id128; absent = zero */
    SLOT_LANG,   /* char[4]; absent = "" */
    SLOT_U64,    /* uint64_t as 8 bytes; absent = 0 */
};

struct slot {
    uint8_t tag; /* 1 … 63, unique in its table, never reused */
    enum slot_kind kind;
    size_t offset;
    int64_t absent;
};

#define RECORD_MAX (64u << 20)

void slots_put(struct buf *b, const struct slot *table, size_t count, const void *record);
/* Members that do not occur keep what `record` held. Strings point into `bytes`. False: not a record of this kind. */
bool slots_get(str bytes, const struct slot *table, size_t count, void *record) MUST_CHECK;
/* The same, for tables with coded members: they are decoded into the arena. NULL: they stay as they were. */
bool slots_decode(str bytes, const struct slot *table, size_t count, struct arena *a, void *record) MUST_CHECK;
/* Of some members only: bit n of `wanted` is tag n. The others stay as they were. */
bool slots_decode_some(str bytes, const struct slot *table, size_t count, uint64_t wanted, struct arena *a, void *record) MUST_CHECK;

/* Whole record: version, slots, checksum with the key. */
void record_seal(struct buf *b, str key); /* b holds the record from its version byte on */
bool record_open(str key, str value, str *inside); /* without version and checksum; false: damaged or of another version */

/* As buf_putc(), where there is room without a call: records are made of single bytes. */
static inline void put_byte(struct buf *b, unsigned v)
{
    if (b->n < b->cap && !b->failed)
        b->p[b->n++] = (char)v;
    else
        buf_putc(b, (char)v);
}
static inline void put_varint(struct buf *b, uint64_t v)
{
    for (; v >= 0x80; v >>= 7)
        put_byte(b, (unsigned)(v & 0x7F) | 0x80);
    put_byte(b, (unsigned)v);
}
void put_zigzag(struct buf *b, int64_t v);
struct reader {
    const uint8_t *p, *end;
    bool bad; /* sticky: read past the end */
};
uint64_t get_varint_long(struct reader *r); /* of any length */
static inline uint64_t get_varint(struct reader *r) /* most have one byte or two */
{
    const uint8_t *p = r->p;
    if (r->end - p < 2 || (p[0] & p[1] & 0x80))
        return get_varint_long(r);
    bool two = p[0] & 0x80;
    r->p += two ? 2 : 1;
    return two ? (uint64_t)(p[0] & 0x7F) | (uint64_t)p[1] << 7 : p[0];
}
static inline int64_t get_zigzag(struct reader *r)
{
    uint64_t v = get_varint(r);
    return (int64_t)(v >> 1) ^ -(int64_t)(v & 1);
}
str get_bytes(struct reader *r, size_t n);
#define RECORD_VERSION 1

#endif
