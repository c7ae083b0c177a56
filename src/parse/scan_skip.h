/* scan_skip: places in bytes, 16 at a time. For scan*.c only.
 *
 * Each search has a vector half, for as long as 16 bytes can be read, and a plain half that finishes what is left; with `plain` only the
 * second one runs, so both can be held against each other. Each returns end when there is none. Inline, because most searches are over after 16 bytes. */
#ifndef PARSE_SCAN_SKIP_H
#define PARSE_SCAN_SKIP_H

#include "base/str.h"

#if defined(__SSE2__)
#include <emmintrin.h>

typedef __m128i vec;

static inline vec vec_load(const unsigned char *p)
{
    return _mm_loadu_si128((const vec *)(const void *)p);
}

static inline vec vec_is(vec v, unsigned char c)
{
    return _mm_cmpeq_epi8(v, _mm_set1_epi8((char)c));
}

static inline vec vec_or(vec a, vec b)
{
    return _mm_or_si128(a, b);
}

/* Bytes up to and with the blank. */
static inline vec vec_low(vec v)
{
    return _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(' ')), v);
}

static inline unsigned vec_bits(vec v)
{
    return (unsigned)_mm_movemask_epi8(v);
}

#define SCAN_VECTORS 1
#else
#define SCAN_VECTORS 0
#endif

static inline bool skip_is_blank(unsigned char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

static inline const unsigned char *skip_to(const unsigned char *p, const unsigned char *end, unsigned char c, bool plain)
{
#if SCAN_VECTORS
    for (; !plain && end - p >= 16; p += 16) {
        unsigned found = vec_bits(vec_is(vec_load(p), c));
        if (found) return p + __builtin_ctz(found);
    }
#endif
    (void)plain;
    while (p < end && *p != c) p++;
    return p;
}

/* Over blanks, TAB, LF, FF, CR. */
static inline const unsigned char *skip_blanks(const unsigned char *p, const unsigned char *end, bool plain)
{
    if (p < end && !skip_is_blank(*p)) return p;
#if SCAN_VECTORS
    for (; !plain && end - p >= 16; p += 16) {
        vec v = vec_load(p);
        unsigned blank = vec_bits(vec_or(vec_or(vec_is(v, ' '), vec_is(v, '\n')), vec_or(vec_or(vec_is(v, '\t'), vec_is(v, '\r')), vec_is(v, '\f'))));
        if (blank != 0xFFFF) return p + __builtin_ctz(~blank);
    }
#endif
    (void)plain;
    while (p < end && skip_is_blank(*p)) p++;
    return p;
}

/* To a blank, / > or =. */
static inline const unsigned char *skip_name(const unsigned char *p, const unsigned char *end, bool plain)
{
#if SCAN_VECTORS
    for (; !plain && end - p >= 16;) {
        vec v = vec_load(p);
        unsigned found = vec_bits(vec_or(vec_or(vec_low(v), vec_is(v, '/')), vec_or(vec_is(v, '>'), vec_is(v, '='))));
        if (!found) {
            p += 16;
            continue;
        }
        p += __builtin_ctz(found);
        if (*p > ' ' || skip_is_blank(*p)) return p;
        p++; /* a control character is part of the name */
    }
#endif
    (void)plain;
    while (p < end && !skip_is_blank(*p) && *p != '/' && *p != '>' && *p != '=') p++;
    return p;
}

/* An unquoted value: to a blank or >. */
static inline const unsigned char *skip_value(const unsigned char *p, const unsigned char *end, bool plain)
{
#if SCAN_VECTORS
    for (; !plain && end - p >= 16;) {
        vec v = vec_load(p);
        unsigned found = vec_bits(vec_or(vec_low(v), vec_is(v, '>')));
        if (!found) {
            p += 16;
            continue;
        }
        p += __builtin_ctz(found);
        if (*p > ' ' || skip_is_blank(*p)) return p;
        p++;
    }
#endif
    (void)plain;
    while (p < end && !skip_is_blank(*p) && *p != '>') p++;
    return p;
}

/* To the first & % or control character: an address up to there is as it is written. */
static inline const unsigned char *skip_address(const unsigned char *p, const unsigned char *end, bool plain)
{
#if SCAN_VECTORS
    for (; !plain && end - p >= 16; p += 16) {
        vec v = vec_load(p);
        unsigned found = vec_bits(vec_or(vec_or(vec_is(v, '&'), vec_is(v, '%')), vec_low(v)));
        if (found) return p + __builtin_ctz(found);
    }
#endif
    (void)plain;
    while (p < end && *p > ' ' && *p != '&' && *p != '%') p++;
    return p;
}

/* p behind <!--; to what is behind --> */
const unsigned char *skip_comment(const unsigned char *p, const unsigned char *end, bool plain);
/* p inside a raw element; to the < of its end tag, by HTML's rules for scripts. name in small letters. */
const unsigned char *skip_raw(const unsigned char *p, const unsigned char *end, str name, bool plain);

#endif
