#include "store/slot.h"

#include "base/date.h"
#include "base/hash.h"
#include "store/squeeze.h"

#include <math.h>
#include <string.h>

enum form { FORM_VARINT = 0, FORM_BYTES = 1, FORM_EIGHT = 2, FORM_CODED = 3 };

#define SQUEEZE_LEAST 12 /* bytes; what is shorter stays as it is */

static const uint8_t form_of[] = {
    [SLOT_STR] = FORM_BYTES,  [SLOT_I64] = FORM_VARINT,  [SLOT_I32] = FORM_VARINT, [SLOT_I8] = FORM_VARINT,
    [SLOT_BOOL] = FORM_VARINT, [SLOT_FIX4] = FORM_VARINT, [SLOT_DOUBLE] = FORM_EIGHT, [SLOT_DATE] = FORM_BYTES,
    [SLOT_ID] = FORM_BYTES,   [SLOT_LANG] = FORM_BYTES,  [SLOT_U64] = FORM_EIGHT,
    [SLOT_TEXT] = FORM_BYTES, [SLOT_HEX] = FORM_BYTES,
};

void put_zigzag(struct buf *b, int64_t v)
{
    put_varint(b, ((uint64_t)v << 1) ^ (uint64_t)(v >> 63));
}

uint64_t get_varint_long(struct reader *r)
{
    uint64_t v = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (r->p == r->end)
            break;
        uint8_t byte = *r->p++;
        v |= (uint64_t)(byte & 0x7F) << shift;
        if (!(byte & 0x80))
            return v;
    }
    r->bad = true;
    return 0;
}

str get_bytes(struct reader *r, size_t n)
{
    if ((size_t)(r->end - r->p) < n) {
        r->bad = true;
        return (str){NULL, 0};
    }
    str s = {(const char *)r->p, n};
    r->p += n;
    return s;
}

static void put_tag(struct buf *b, const struct slot *s)
{
    put_byte(b, (unsigned)s->tag << 2 | form_of[s->kind]);
}

static void put_block(struct buf *b, const struct slot *s, str bytes)
{
    if (!bytes.n)
        return;
    put_tag(b, s);
    put_varint(b, bytes.n);
    buf_put(b, bytes);
}

static void put_number(struct buf *b, const struct slot *s, int64_t v)
{
    if (v == s->absent)
        return;
    put_tag(b, s);
    put_zigzag(b, v);
}

static void put_eight(struct buf *b, const struct slot *s, const void *at)
{
    put_tag(b, s);
    buf_put(b, (str){at, 8});
}

static void put_date(struct buf *b, const struct slot *s, const struct date *d)
{
    if (d->precision == DATE_UNKNOWN)
        return;
    char room[24];
    struct buf inner = {room, 0, sizeof room, sizeof room, false};
    put_zigzag(&inner, d->at);
    put_varint(&inner, (uint64_t)d->precision);
    put_zigzag(&inner, d->offset_min);
    put_block(b, s, buf_str(&inner));
}

/* --- coded members --- */

static void put_coded(struct buf *b, const struct slot *s, str bytes)
{
    put_byte(b, (unsigned)s->tag << 2 | FORM_CODED);
    put_varint(b, bytes.n);
    buf_put(b, bytes);
}

static void put_text(struct buf *b, const struct slot *s, str text)
{
    char room[2048];
    struct buf small = {room, 0, sizeof room, sizeof room, false}, large;
    buf_init(&large, RECORD_MAX);
    struct buf *out = text.n * 2 + 16 <= sizeof room ? &small : &large;
    if (text.n >= SQUEEZE_LEAST)
        squeeze_put(out, text);
    if (text.n >= SQUEEZE_LEAST && buf_ok(out) && out->n < text.n)
        put_coded(b, s, buf_str(out));
    else
        put_block(b, s, text);
    buf_free(&large);
}

static int hex_value(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void put_hex(struct buf *b, const struct slot *s, str text)
{
    char room[32];
    size_t n = text.n / 2;
    bool hex = text.n && text.n % 2 == 0 && n <= sizeof room;
    for (size_t i = 0; hex && i < n; i++) {
        int high = hex_value(text.p[2 * i]), low = hex_value(text.p[2 * i + 1]);
        hex = high >= 0 && low >= 0;
        room[i] = (char)(high << 4 | (low & 15));
    }
    if (hex)
        put_coded(b, s, (str){room, n});
    else
        put_block(b, s, text);
}

static bool take_coded(const struct slot *s, void *at, str bytes, struct arena *a)
{
    static const char digits[] = "0123456789abcdef";
    if (s->kind != SLOT_TEXT && s->kind != SLOT_HEX)
        return false;
    if (!a)
        return true;
    if (s->kind == SLOT_TEXT)
        return squeeze_get(bytes, a, at);
    char *hex = arena_raw(a, bytes.n * 2 + 1, 1);
    for (size_t i = 0; i < bytes.n; i++) {
        hex[2 * i] = digits[(unsigned char)bytes.p[i] >> 4];
        hex[2 * i + 1] = digits[bytes.p[i] & 15];
    }
    *(str *)at = (str){hex, bytes.n * 2};
    return true;
}

static void put_double(struct buf *b, const struct slot *s, double real)
{
    if (isnan(real))
        return;
    if (fabs(real) < 1e9 && (double)llround(real * 1e4) / 1e4 == real) {
        put_byte(b, (unsigned)s->tag << 2 | FORM_VARINT);
        put_zigzag(b, (int64_t)llround(real * 1e4));
    } else {
        put_eight(b, s, &real);
    }
}

static void put_slot(struct buf *b, const struct slot *s, const void *at)
{
    double real;
    id128 id;
    switch (s->kind) {
    case SLOT_STR: put_block(b, s, *(const str *)at); break;
    case SLOT_TEXT: put_text(b, s, *(const str *)at); break;
    case SLOT_HEX: put_hex(b, s, *(const str *)at); break;
    case SLOT_I64: put_number(b, s, *(const int64_t *)at); break;
    case SLOT_I32: put_number(b, s, *(const int32_t *)at); break;
    case SLOT_I8: put_number(b, s, *(const int8_t *)at); break;
    case SLOT_BOOL: put_number(b, s, *(const bool *)at); break;
    case SLOT_LANG: put_block(b, s, str_from(at)); break;
    case SLOT_DATE: put_date(b, s, at); break;
    case SLOT_U64:
        if (*(const uint64_t *)at)
            put_eight(b, s, at);
        break;
    case SLOT_FIX4:
        memcpy(&real, at, sizeof real);
        if (isfinite(real)) {
            put_tag(b, s);
            put_zigzag(b, (int64_t)llround(real * 1e4));
        }
        break;
    case SLOT_DOUBLE:
        memcpy(&real, at, sizeof real);
        put_double(b, s, real);
        break;
    case SLOT_ID:
        memcpy(&id, at, sizeof id);
        if (!id128_is_zero(id))
            put_block(b, s, (str){at, sizeof id});
        break;
    }
}

void slots_put(struct buf *b, const struct slot *table, size_t count, const void *record)
{
    for (size_t i = 0; i < count; i++)
        put_slot(b, &table[i], (const char *)record + table[i].offset);
}

static bool take_bytes(const struct slot *s, void *at, str bytes)
{
    struct reader r = {(const uint8_t *)bytes.p, (const uint8_t *)bytes.p + bytes.n, false};
    switch (s->kind) {
    case SLOT_STR:
    case SLOT_TEXT:
    case SLOT_HEX: *(str *)at = bytes; return true;
    case SLOT_LANG:
        if (bytes.n > 3)
            return false;
        memset(at, 0, 4);
        memcpy(at, bytes.p, bytes.n);
        return true;
    case SLOT_ID:
        if (bytes.n != sizeof(id128))
            return false;
        memcpy(at, bytes.p, bytes.n);
        return true;
    case SLOT_DATE: {
        struct date d = {.at = get_zigzag(&r)};
        uint64_t precision = get_varint(&r);
        d.offset_min = (int16_t)get_zigzag(&r);
        d.precision = precision > DATE_SECOND ? DATE_UNKNOWN : (enum date_precision)precision;
        memcpy(at, &d, sizeof d);
        return !r.bad;
    }
    default: return false;
    }
}

static bool take_number(const struct slot *s, void *at, int64_t v)
{
    double real = (double)v / 1e4;
    switch (s->kind) {
    case SLOT_I64: *(int64_t *)at = v; return true;
    case SLOT_I32: *(int32_t *)at = (int32_t)v; return v >= INT32_MIN && v <= INT32_MAX;
    case SLOT_I8: *(int8_t *)at = (int8_t)v; return v >= INT8_MIN && v <= INT8_MAX;
    case SLOT_BOOL: *(bool *)at = v != 0; return true;
    case SLOT_FIX4:
    case SLOT_DOUBLE: memcpy(at, &real, sizeof real); return true;
    default: return false;
    }
}

static const struct slot *slot_of(const struct slot *table, size_t count, unsigned tag)
{
    if (tag && tag <= count && table[tag - 1].tag == tag) /* tables begin with 1 and have few gaps */
        return &table[tag - 1];
    for (size_t i = 0; i < count; i++)
        if (table[i].tag == tag)
            return &table[i];
    return NULL;
}

static bool form_fits(const struct slot *s, unsigned form)
{
    if (form == FORM_CODED)
        return s->kind == SLOT_TEXT || s->kind == SLOT_HEX;
    return form_of[s->kind] == form || (s->kind == SLOT_DOUBLE && form == FORM_VARINT);
}

/* One field, behind its head byte; s NULL: it is skipped. */
static bool take_field(struct reader *r, unsigned form, const struct slot *s, void *at, struct arena *a)
{
    if (form == FORM_VARINT) {
        int64_t v = get_zigzag(r);
        return !r->bad && (!s || take_number(s, at, v));
    }
    str block = get_bytes(r, form == FORM_EIGHT ? 8 : (size_t)get_varint(r));
    if (r->bad || !s)
        return !r->bad;
    if (form == FORM_CODED)
        return take_coded(s, at, block, a);
    if (form == FORM_BYTES)
        return take_bytes(s, at, block);
    memcpy(at, block.p, 8);
    return true;
}

bool slots_decode_some(str bytes, const struct slot *table, size_t count, uint64_t wanted, struct arena *a, void *record)
{
    struct reader r = {(const uint8_t *)bytes.p, (const uint8_t *)bytes.p + bytes.n, false};
    while (r.p != r.end) {
        unsigned head = *r.p++;
        const struct slot *s = wanted >> (head >> 2) & 1 ? slot_of(table, count, head >> 2) : NULL;
        if (s && !form_fits(s, head & 3))
            return false;
        if (!take_field(&r, head & 3, s, s ? (char *)record + s->offset : NULL, a))
            return false;
    }
    return true;
}

bool slots_decode(str bytes, const struct slot *table, size_t count, struct arena *a, void *record)
{
    return slots_decode_some(bytes, table, count, UINT64_MAX, a, record);
}

bool slots_get(str bytes, const struct slot *table, size_t count, void *record)
{
    return slots_decode(bytes, table, count, NULL, record);
}

static uint32_t checksum(str key, str inside)
{
    return (uint32_t)hash64_seed(inside, hash64(key));
}

void record_seal(struct buf *b, str key)
{
    uint32_t sum = checksum(key, buf_str(b));
    buf_put(b, (str){(const char *)&sum, sizeof sum});
}

bool record_open(str key, str value, str *inside)
{
    uint32_t sum;
    if (value.n < 1 + sizeof sum || value.p[0] != RECORD_VERSION)
        return false;
    memcpy(&sum, value.p + value.n - sizeof sum, sizeof sum);
    if (sum != checksum(key, str_sub(value, 0, value.n - sizeof sum)))
        return false;
    *inside = str_sub(value, 1, value.n - 1 - sizeof sum);
    return true;
}
