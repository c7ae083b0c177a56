#include "base/utf8.h"

#include <string.h>
#include <utf8proc.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define REPLACEMENT 0xFFFDu

/* What may stand behind the first byte of a sequence of three or four (RFC 3629, section 4): the second byte's range keeps out overlong forms,
 * surrogates and what is beyond U+10FFFF. */
static bool second_fits(unsigned char first, unsigned char second)
{
    switch (first) {
    case 0xE0: return second >= 0xA0 && second <= 0xBF;
    case 0xED: return second >= 0x80 && second <= 0x9F;
    case 0xF0: return second >= 0x90 && second <= 0xBF;
    case 0xF4: return second >= 0x80 && second <= 0x8F;
    default: return (second & 0xC0) == 0x80;
    }
}

/* Length of the well-formed sequence at p, 0 if there is none. */
static inline size_t sequence(const unsigned char *p, size_t n)
{
    if (p[0] < 0x80) return 1;
    if (p[0] < 0xE0) return p[0] >= 0xC2 && n >= 2 && (p[1] & 0xC0) == 0x80 ? 2 : 0;
    if (p[0] < 0xF0) return n >= 3 && second_fits(p[0], p[1]) && (p[2] & 0xC0) == 0x80 ? 3 : 0;
    return p[0] <= 0xF4 && n >= 4 && second_fits(p[0], p[1]) && (p[2] & 0xC0) == 0x80 && (p[3] & 0xC0) == 0x80 ? 4 : 0;
}

#if defined(__SSE2__)
/* Blocks of 16 bytes that are ASCII or whole letters of two bytes, as nearly all German text is. Moves *at over them; the last letter may end
 * in the next block. */
static void two_byte_blocks(const unsigned char *p, size_t n, size_t *at)
{
    unsigned open = 0; /* a letter's first byte was the last one */
    for (; n - *at >= 16; *at += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(p + *at));
        unsigned high = (unsigned)_mm_movemask_epi8(v);
        if (!(high | open)) continue;
        unsigned inner = (unsigned)_mm_movemask_epi8(_mm_cmplt_epi8(v, _mm_set1_epi8((char)0xC0)));
        unsigned first = (unsigned)_mm_movemask_epi8(_mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8((char)0xC1)), _mm_cmplt_epi8(v, _mm_set1_epi8((char)0xE0))));
        if ((first | inner) != high || inner != ((first << 1 | open) & 0xFFFF)) break;
        open = first >> 15;
    }
    *at -= open;
}
#else
static void two_byte_blocks(const unsigned char *p, size_t n, size_t *at)
{
    (void)p, (void)n, (void)at;
}
#endif

/* Offset of the first byte that is not part of well-formed UTF-8; s.n if all is well. */
static size_t valid_length(str s)
{
    const unsigned char *p = (const unsigned char *)s.p;
    for (size_t at = 0;;) {
        two_byte_blocks(p, s.n, &at);
        size_t stop = s.n - at < 32 ? s.n : at + 16; /* one block by its letters, then by blocks again */
        while (at < stop) {
            size_t n = sequence(p + at, s.n - at);
            if (n == 0) return at;
            at += n;
        }
        if (at == s.n) return at;
    }
}

bool utf8_valid(str s)
{
    return valid_length(s) == s.n;
}

uint32_t utf8_next(str s, size_t *at)
{
    const unsigned char *p = (const unsigned char *)s.p + *at;
    size_t n = sequence(p, s.n - *at);
    *at += n ? n : 1;
    switch (n) {
    case 1: return p[0];
    case 2: return (uint32_t)(p[0] & 0x1F) << 6 | (p[1] & 0x3F);
    case 3: return (uint32_t)(p[0] & 0x0F) << 12 | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3F);
    case 4:
        return (uint32_t)(p[0] & 0x07) << 18 | (uint32_t)(p[1] & 0x3F) << 12 | (uint32_t)(p[2] & 0x3F) << 6 | (p[3] & 0x3F);
    default: return REPLACEMENT;
    }
}

size_t utf8_encode(uint32_t r, char out[4])
{
    if (r > 0x10FFFF || (r >= 0xD800 && r <= 0xDFFF)) r = REPLACEMENT;
    if (r < 0x80) {
        out[0] = (char)r;
        return 1;
    }
    if (r < 0x800) {
        out[0] = (char)(0xC0 | r >> 6);
        out[1] = (char)(0x80 | (r & 0x3F));
        return 2;
    }
    if (r < 0x10000) {
        out[0] = (char)(0xE0 | r >> 12);
        out[1] = (char)(0x80 | (r >> 6 & 0x3F));
        out[2] = (char)(0x80 | (r & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | r >> 18);
    out[1] = (char)(0x80 | (r >> 12 & 0x3F));
    out[2] = (char)(0x80 | (r >> 6 & 0x3F));
    out[3] = (char)(0x80 | (r & 0x3F));
    return 4;
}

str utf8_repair(struct arena *a, str s)
{
    size_t good = valid_length(s);
    if (good == s.n) return s;
    /* Counted first, because three bytes for each one would let a page of rubbish claim thrice its size. */
    size_t n = good;
    for (size_t at = good; at < s.n;) {
        size_t length = sequence((const unsigned char *)s.p + at, s.n - at);
        n += length ? length : 3;
        at += length ? length : 1;
    }
    char *p = arena_raw(a, n + 1, 1), *end = p + good;
    if (good) memcpy(p, s.p, good);
    for (size_t at = good; at < s.n;) end += utf8_encode(utf8_next(s, &at), end);
    *end = 0;
    return (str){p, n};
}

/* What a lower-case umlaut is looked up as, NULL for all other letters. */
static const char *spelled_out(uint32_t r)
{
    switch (r) {
    case 0xE4: return "ae";
    case 0xF6: return "oe";
    case 0xFC: return "ue";
    case 0xDF: return "ss";
    default: return NULL;
    }
}

str utf8_fold(struct arena *a, str s, bool umlauts)
{
    size_t at = 0;
    while (at < s.n && (unsigned char)s.p[at] < 0x80 && !utf8_is_upper((unsigned char)s.p[at])) at++;
    if (at == s.n) return s;
    /* A folded letter is at most one byte longer (U+023A: 2 → 3), and a bad byte becomes three. */
    char *p = arena_raw(a, at + (s.n - at) * 3 + 1, 1), *end = p + at;
    if (at) memcpy(p, s.p, at);
    while (at < s.n) {
        uint32_t r = utf8_next(s, &at);
        if (r < 0x80) {
            *end++ = (char)(utf8_is_upper(r) ? r | 0x20 : r);
            continue;
        }
        r = utf8_lower(r);
        const char *two = umlauts ? spelled_out(r) : NULL;
        if (two) {
            memcpy(end, two, 2);
            end += 2;
        } else {
            end += utf8_encode(r, end);
        }
    }
    *end = 0;
    str folded = {p, (size_t)(end - p)};
    return str_eq(folded, s) ? s : folded;
}

uint32_t utf8_lower(uint32_t r)
{
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)r);
}

static utf8proc_category_t category(uint32_t r)
{
    return utf8proc_category((utf8proc_int32_t)(r > 0x10FFFF ? REPLACEMENT : r));
}

bool utf8_is_letter(uint32_t r)
{
    if (r < 0x80) return (r | 0x20) >= 'a' && (r | 0x20) <= 'z';
    utf8proc_category_t c = category(r);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
}

bool utf8_is_digit(uint32_t r)
{
    if (r < 0x80) return r >= '0' && r <= '9';
    return category(r) == UTF8PROC_CATEGORY_ND;
}

bool utf8_is_upper(uint32_t r)
{
    if (r < 0x80) return r >= 'A' && r <= 'Z';
    utf8proc_category_t c = category(r);
    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

int utf8_width(uint32_t r)
{
    if (r >= 0x20 && r < 0x7F) return 1;
    if (r > 0x10FFFF) return 1;
    int width = utf8proc_charwidth((utf8proc_int32_t)r);
    return width < 0 ? 0 : width > 2 ? 2 : width;
}

/* The variation selector for emoji, and the letters that pair up to a flag, make a grapheme two columns wide. */
static int width_inside(uint32_t r)
{
    return r == 0xFE0F || (r >= 0x1F1E6 && r <= 0x1F1FF) ? 2 : utf8_width(r);
}

/* The grapheme at s.p[at]: its end, and its width as terminals show it: the widest of its code points. */
static size_t grapheme(str s, size_t at, int *width)
{
    utf8proc_int32_t state = 0;
    uint32_t before = utf8_next(s, &at);
    *width = utf8_width(before);
    while (at < s.n) {
        size_t next = at;
        uint32_t r = utf8_next(s, &next);
        if (before < 0x300 && r < 0x300 && before != '\r') break;
        if (utf8proc_grapheme_break_stateful((utf8proc_int32_t)before, (utf8proc_int32_t)r, &state)) break;
        int w = width_inside(r);
        if (w > *width) *width = w;
        before = r;
        at = next;
    }
    return at;
}

size_t utf8_columns(str s)
{
    size_t columns = 0;
    for (size_t at = 0; at < s.n;) {
        int width;
        at = grapheme(s, at, &width);
        columns += (size_t)width;
    }
    return columns;
}

size_t utf8_cut(str s, size_t n)
{
    if (n >= s.n) return s.n;
    size_t at = 0, next;
    int width;
    while (at < s.n && (next = grapheme(s, at, &width)) <= n) at = next;
    if (at) return at;
    /* One grapheme fills it all (letters under a heap of accents): cut between its code points rather than give nothing. */
    while (at < s.n && (next = at, (void)utf8_next(s, &next), next) <= n) at = next;
    return at;
}

size_t utf8_cut_columns(str s, size_t columns)
{
    size_t at = 0, used = 0;
    while (at < s.n) {
        int width;
        size_t next = grapheme(s, at, &width);
        used += (size_t)width;
        if (used > columns) break;
        at = next;
    }
    return at;
}
