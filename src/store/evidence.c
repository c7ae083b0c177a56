/* Evidence as bytes. A mention has twenty pieces and more, most of which modify the one before, as the same rule did a moment ago: a piece says only what is new.
 *
 *   head u8 · rule varint · [about u8] · [moment u8] · [parent varint] · [first byte, zigzag from the span before · length varint] · [value]
 *
 * Bits of the head: 1 about follows (else sentiment), 2 moment follows (else that of the piece before; at first none), 4·k parent: k = 0 none, 1 the piece before, 2 the
 * parent of the piece before, 3 its number follows; 16 the span follows (else empty), 32·k value: k = 0 what this rule last said here, 1 a varint of ten-thousandths, 2 the same,
 * negative, 3 four bytes (IEEE 754, little-endian). */
#include "store/layout.h"

#include <string.h>

#define ABOUT_FOLLOWS  1u
#define MOMENT_FOLLOWS 2u
#define PARENT_SHIFT   2
#define SPAN_FOLLOWS   16u
#define VALUE_SHIFT    5
#define RULES_KNOWN    256 /* rules whose last value is remembered */
#define FIX_MAX        2e9
#define PIECE_MAX      32 /* bytes: head, about, moment, varints of 3, 3, 6 and 5 bytes, a value of 5 */

enum parent_code { PARENT_NONE, PARENT_BEFORE, PARENT_SAME, PARENT_FOLLOWS };
enum value_code { VALUE_SAME, VALUE_PLUS, VALUE_MINUS, VALUE_EXACT };

/* What both sides remember. */
struct memory {
    uint8_t moment;
    uint16_t parent;
    uint32_t at;              /* of the last span */
    bool said[RULES_KNOWN];
    float value[RULES_KNOWN]; /* as it will be read */
};

static void memory_init(struct memory *m)
{
    m->moment = EVIDENCE_NO_MOMENT;
    m->parent = EVIDENCE_NO_PARENT;
    m->at = 0;
    memset(m->said, 0, sizeof m->said);
}

static void remember(struct memory *m, const struct evidence *v)
{
    m->moment = v->moment;
    m->parent = v->parent;
    if (v->n)
        m->at = v->from;
    if (v->rule < RULES_KNOWN) {
        m->said[v->rule] = true;
        m->value[v->rule] = v->value;
    }
}

static enum parent_code parent_code(const struct memory *m, const struct evidence *v, size_t i)
{
    if (v->parent == EVIDENCE_NO_PARENT)
        return PARENT_NONE;
    if ((size_t)v->parent + 1 == i)
        return PARENT_BEFORE;
    return v->parent == m->parent ? PARENT_SAME : PARENT_FOLLOWS;
}

static bool is_fixed(float value)
{
    return isfinite(value) && fabs((double)value) * 1e4 < FIX_MAX;
}

/* The value as it will be read. */
static float rounded(float value)
{
    if (!is_fixed(value))
        return value;
    double whole = (double)(int64_t)(fabs((double)value) * 1e4 + 0.5) / 1e4;
    return (float)(value < 0 ? -whole : whole);
}

static enum value_code value_code(const struct memory *m, const struct evidence *v)
{
    if (v->rule < RULES_KNOWN && m->said[v->rule] && memcmp(&m->value[v->rule], &v->value, sizeof v->value) == 0)
        return VALUE_SAME;
    return !is_fixed(v->value) ? VALUE_EXACT : v->value < 0 ? VALUE_MINUS : VALUE_PLUS;
}

static uint8_t *put_number(uint8_t *p, uint64_t v)
{
    for (; v >= 0x80; v >>= 7)
        *p++ = (uint8_t)(v | 0x80);
    *p++ = (uint8_t)v;
    return p;
}

static uint8_t *put_piece(uint8_t *p, const struct memory *m, const struct evidence *v, size_t i)
{
    enum parent_code parent = parent_code(m, v, i);
    enum value_code value = value_code(m, v);
    unsigned head = (v->about != ABOUT_SENTIMENT ? ABOUT_FOLLOWS : 0) | (v->moment != m->moment ? MOMENT_FOLLOWS : 0) | (unsigned)parent << PARENT_SHIFT |
                    (v->n || v->from ? SPAN_FOLLOWS : 0) | (unsigned)value << VALUE_SHIFT;
    *p++ = (uint8_t)head;
    p = put_number(p, v->rule);
    if (head & ABOUT_FOLLOWS)
        *p++ = v->about;
    if (head & MOMENT_FOLLOWS)
        *p++ = v->moment;
    if (parent == PARENT_FOLLOWS)
        p = put_number(p, v->parent);
    if (head & SPAN_FOLLOWS) {
        int64_t step = (int64_t)v->from - (int64_t)m->at;
        p = put_number(p, (uint64_t)step << 1 ^ (uint64_t)(step >> 63));
        p = put_number(p, v->n);
    }
    if (value == VALUE_EXACT) {
        memcpy(p, &v->value, sizeof v->value);
        return p + sizeof v->value;
    }
    return value == VALUE_SAME ? p : put_number(p, (uint64_t)(fabs((double)v->value) * 1e4 + 0.5));
}

void evidence_put(struct buf *b, const struct mention *mention)
{
    struct memory m;
    memory_init(&m);
    uint8_t *out = (uint8_t *)buf_reserve(b, mention->evidence_count * PIECE_MAX), *p = out;
    for (size_t i = 0; out && i < mention->evidence_count; i++) {
        struct evidence v = mention->evidence[i];
        v.value = rounded(v.value);
        p = put_piece(p, &m, &v, i);
        remember(&m, &v);
    }
    if (out)
        buf_commit(b, (size_t)(p - out));
}

static uint16_t take_parent(struct reader *r, const struct memory *m, enum parent_code code, size_t i)
{
    switch (code) {
    case PARENT_BEFORE: return (uint16_t)(i - 1);
    case PARENT_SAME: return m->parent;
    case PARENT_FOLLOWS: return (uint16_t)get_varint(r);
    default: return EVIDENCE_NO_PARENT;
    }
}

static float take_value(struct reader *r, const struct memory *m, enum value_code code, uint16_t rule)
{
    float exact = 0;
    if (code == VALUE_SAME) {
        r->bad = r->bad || rule >= RULES_KNOWN || !m->said[rule];
        return r->bad ? 0 : m->value[rule];
    }
    if (code != VALUE_EXACT) {
        double v = (double)get_varint(r) / 1e4;
        return (float)(code == VALUE_MINUS ? -v : v);
    }
    str bytes = get_bytes(r, sizeof exact);
    if (!r->bad)
        memcpy(&exact, bytes.p, sizeof exact);
    return exact;
}

static uint8_t take_byte(struct reader *r)
{
    str byte = get_bytes(r, 1);
    return r->bad ? 0 : (uint8_t)byte.p[0];
}

static struct evidence take_piece(struct reader *r, const struct memory *m, size_t i)
{
    unsigned head = take_byte(r);
    struct evidence v = {.rule = (uint16_t)get_varint(r), .about = ABOUT_SENTIMENT, .moment = m->moment};
    if (head & ABOUT_FOLLOWS)
        v.about = take_byte(r);
    if (head & MOMENT_FOLLOWS)
        v.moment = take_byte(r);
    v.parent = take_parent(r, m, (enum parent_code)(head >> PARENT_SHIFT & 3), i);
    if (head & SPAN_FOLLOWS) {
        v.from = (uint32_t)((int64_t)m->at + get_zigzag(r));
        v.n = (uint32_t)get_varint(r);
    }
    v.value = take_value(r, m, (enum value_code)(head >> VALUE_SHIFT & 3), v.rule);
    return v;
}

bool evidence_get(str packed, struct arena *a, struct mention *mention)
{
    struct reader r = {(const uint8_t *)packed.p, (const uint8_t *)packed.p + packed.n, false};
    struct evidence *list = ARENA_ARRAY(a, struct evidence, packed.n / 2 + 1); /* two bytes is the least one takes */
    struct memory m;
    memory_init(&m);
    size_t count = 0;
    for (; r.p != r.end; count++) {
        struct evidence v = take_piece(&r, &m, count);
        if (r.bad || v.about >= ABOUT_COUNT)
            return false;
        list[count] = v;
        remember(&m, &v);
    }
    mention->evidence = list;
    mention->evidence_count = count;
    return true;
}
