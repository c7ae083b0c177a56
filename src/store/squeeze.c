#include "store/squeeze.h"

#include "store/slot.h"
#include "store/squeeze_table.h"

#include <string.h>

#define ESCAPE 255
#define SYMBOL_MAX 8
#define TEXT_MAX ((size_t)RECORD_MAX)

static uint64_t eight(const char *p, size_t n)
{
    uint64_t v = 0;
    memcpy(&v, p, n < SYMBOL_MAX ? n : SYMBOL_MAX);
    return v;
}

/* The first n bytes of eight, as a number holds them. */
static uint64_t mask(size_t n)
{
    static const unsigned char ones[2 * SYMBOL_MAX] = {0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};
    uint64_t v;
    memcpy(&v, ones + (SYMBOL_MAX - n), SYMBOL_MAX);
    return v;
}

#define PAIR_SLOT_BITS 9

/* The longest symbol with which the text's next eight bytes begin, or ESCAPE. Behind the text's end stand zeros, which no symbol has. */
static unsigned longest(uint64_t word)
{
    unsigned char head[2];
    memcpy(head, &word, sizeof head);
    unsigned pair = head[0] | (unsigned)head[1] << 8;
    for (unsigned i = pair_first[(pair * PAIR_FACTOR & 0xFFFF) >> (16 - PAIR_SLOT_BITS)]; i != ESCAPE; i = pair_next[i])
        if (((word ^ eight(symbols[i].bytes, SYMBOL_MAX)) & mask(symbols[i].n)) == 0)
            return i;
    unsigned single = symbol_first[head[0]];
    return single < symbol_first[head[0] + 1] && symbols[single].n == 1 ? single : ESCAPE;
}

void squeeze_put(struct buf *b, str text)
{
    buf_putc(b, SQUEEZE_TABLE);
    put_varint(b, text.n);
    uint8_t *out = (uint8_t *)buf_reserve(b, text.n * 2), *p = out;
    for (size_t i = 0; out && i < text.n;) {
        size_t left = text.n - i;
        unsigned code = longest(left >= SYMBOL_MAX ? eight(text.p + i, SYMBOL_MAX) : eight(text.p + i, left));
        *p++ = (uint8_t)code;
        if (code == ESCAPE)
            *p++ = (uint8_t)text.p[i];
        i += code == ESCAPE ? 1 : symbols[code].n;
    }
    if (out)
        buf_commit(b, (size_t)(p - out));
}

#define CODES 8 /* that are looked at together */

/* How many of them stand before the first escape. */
static unsigned before_escape(const uint8_t *codes)
{
    uint64_t v;
    memcpy(&v, codes, sizeof v);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    v = __builtin_bswap64(v);
#endif
    v = ~v; /* an escape is a zero */
    uint64_t zeros = (v - UINT64_C(0x0101010101010101)) & ~v & UINT64_C(0x8080808080808080); /* right up to the first */
    return zeros ? (unsigned)__builtin_ctzll(zeros) / 8 : CODES;
}

/* Writes as much as the longest symbol has. */
static char *put_symbol(char *p, uint8_t code)
{
    memcpy(p, symbols[code].bytes, SYMBOL_MAX);
    return p + symbols[code].n;
}

bool squeeze_get(str squeezed, struct arena *a, str *text)
{
    struct reader r = {(const uint8_t *)squeezed.p + 1, (const uint8_t *)squeezed.p + squeezed.n, false};
    if (!squeezed.n || squeezed.p[0] != SQUEEZE_TABLE)
        return false;
    size_t n = (size_t)get_varint(&r);
    if (r.bad || n > TEXT_MAX || n > (size_t)(r.end - r.p) * SYMBOL_MAX)
        return false;
    char *out = arena_raw(a, n + (CODES + 1) * SYMBOL_MAX, 1), *p = out, *end = out + n;
    while (r.end - r.p > CODES && p < end) { /* may write behind the end, where there is room */
        unsigned count = before_escape(r.p);
        for (unsigned i = 0; i < count; i++) p = put_symbol(p, r.p[i]);
        r.p += count;
        if (count == CODES) continue;
        *p++ = (char)r.p[1];
        r.p += 2;
    }
    while (r.p != r.end && p < end) {
        uint8_t code = *r.p++;
        if (code != ESCAPE) {
            p = put_symbol(p, code);
        } else if (r.p != r.end) {
            *p++ = (char)*r.p++;
        }
    }
    *text = (str){out, n};
    return p == end && r.p == r.end;
}
