/* Places in bytes. Each search has a vector half, for as long as 16 bytes can be read, and a plain half that finishes what is left; with
 * `plain` only the second one runs, so both can be held against each other. */
#include "parse/scan_parts.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>

typedef __m128i vec;

static inline vec load(const unsigned char *p)
{
    return _mm_loadu_si128((const vec *)(const void *)p);
}

static inline vec is(vec v, unsigned char c)
{
    return _mm_cmpeq_epi8(v, _mm_set1_epi8((char)c));
}

static inline vec either(vec a, vec b)
{
    return _mm_or_si128(a, b);
}

/* Bytes up to and with the blank. */
static inline vec is_low(vec v)
{
    return _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(' ')), v);
}

static inline unsigned bits(vec v)
{
    return (unsigned)_mm_movemask_epi8(v);
}

#define VECTORS 1
#else
#define VECTORS 0
#endif

static inline bool is_blank(unsigned char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

const unsigned char *skip_to(const unsigned char *p, const unsigned char *end, unsigned char c, bool plain)
{
#if VECTORS
    for (; !plain && end - p >= 16; p += 16) {
        unsigned found = bits(is(load(p), c));
        if (found) return p + __builtin_ctz(found);
    }
#endif
    (void)plain;
    while (p < end && *p != c) p++;
    return p;
}

const unsigned char *skip_blanks(const unsigned char *p, const unsigned char *end, bool plain)
{
    if (p < end && !is_blank(*p)) return p;
#if VECTORS
    for (; !plain && end - p >= 16; p += 16) {
        vec v = load(p);
        unsigned blank = bits(either(either(is(v, ' '), is(v, '\n')), either(either(is(v, '\t'), is(v, '\r')), is(v, '\f'))));
        if (blank != 0xFFFF) return p + __builtin_ctz(~blank);
    }
#endif
    (void)plain;
    while (p < end && is_blank(*p)) p++;
    return p;
}

const unsigned char *skip_name(const unsigned char *p, const unsigned char *end, bool plain)
{
#if VECTORS
    for (; !plain && end - p >= 16;) {
        vec v = load(p);
        unsigned found = bits(either(either(is_low(v), is(v, '/')), either(is(v, '>'), is(v, '='))));
        if (!found) {
            p += 16;
            continue;
        }
        p += __builtin_ctz(found);
        if (*p > ' ' || is_blank(*p)) return p;
        p++; /* a control character is part of the name */
    }
#endif
    (void)plain;
    while (p < end && !is_blank(*p) && *p != '/' && *p != '>' && *p != '=') p++;
    return p;
}

const unsigned char *skip_value(const unsigned char *p, const unsigned char *end, bool plain)
{
#if VECTORS
    for (; !plain && end - p >= 16;) {
        vec v = load(p);
        unsigned found = bits(either(is_low(v), is(v, '>')));
        if (!found) {
            p += 16;
            continue;
        }
        p += __builtin_ctz(found);
        if (*p > ' ' || is_blank(*p)) return p;
        p++;
    }
#endif
    (void)plain;
    while (p < end && !is_blank(*p) && *p != '>') p++;
    return p;
}

/* <!--> and <!---> are whole; else it ends with --> or --!>. */
const unsigned char *skip_comment(const unsigned char *p, const unsigned char *end, bool plain)
{
    const unsigned char *from = p;
    if (p < end && *p == '>') return p + 1;
    if (end - p >= 2 && p[0] == '-' && p[1] == '>') return p + 2;
    while ((p = skip_to(p, end, '>', plain)) < end) {
        if (p - from >= 2 && p[-1] == '-' && p[-2] == '-') return p + 1;
        if (p - from >= 3 && p[-1] == '!' && p[-2] == '-' && p[-3] == '-') return p + 1;
        p++;
    }
    return end;
}

/* Does name stand at p, with an end of a tag's name behind it? */
static bool names(const unsigned char *p, const unsigned char *end, str name)
{
    if ((size_t)(end - p) <= name.n) return false;
    for (size_t i = 0; i < name.n; i++)
        if ((p[i] | 0x20) != (unsigned char)name.p[i]) return false;
    return is_blank(p[name.n]) || p[name.n] == '/' || p[name.n] == '>';
}

/* Does a comment that is open end in [from, to)? */
static bool comment_ends(const unsigned char *from, const unsigned char *to)
{
    for (; to - from >= 3; from++)
        if (from[0] == '-' && from[1] == '-' && from[2] == '>') return true;
    return false;
}

/* In scripts, <!-- … <script … </script> … --> is text: the end tag inside of it ends nothing. */
const unsigned char *skip_raw(const unsigned char *p, const unsigned char *end, str name, bool plain)
{
    enum { CODE, ESCAPED, TWICE } state = CODE;
    bool script = str_eq(name, STR("script"));
    const unsigned char *from = p;
    while ((p = skip_to(p, end, '<', plain)) < end) {
        if (state != CODE && comment_ends(from, p)) state = CODE;
        if (end - p >= 2 && p[1] == '/' && names(p + 2, end, name)) {
            if (state != TWICE) return p;
            state = ESCAPED;
        } else if (script && state == CODE && end - p >= 4 && memcmp(p, "<!--", 4) == 0) {
            state = ESCAPED;
            from = p + 2; /* its dashes may be those of the end: <!--> */
        } else if (state == ESCAPED && names(p + 1, end, name)) {
            state = TWICE;
        }
        if (state != CODE && from < p) from = p;
        p++;
    }
    return end;
}
