/* Most texts need no cleaning: seen sixteen bytes at a time. */
#include "base/utf8.h"

#if defined(__SSE2__)
#include <emmintrin.h>

static __m128i bytes_at(const char *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}
#endif

static bool continues(str s, size_t at, unsigned from, unsigned to)
{
    return at < s.n && (unsigned char)s.p[at] >= from && (unsigned char)s.p[at] <= to;
}

/* Of the three bytes of U+2000 … U+2FFF: dashes, quotes, bullets, ellipsis; the euro; arrows, signs and small pictures, which NFC leaves as they are. */
static bool clean_sign(str s, size_t at)
{
    if (!continues(s, at + 1, 0x80, 0xA9) || !continues(s, at + 2, 0x80, 0xBF)) return false;
    unsigned second = (unsigned char)s.p[at + 1], third = (unsigned char)s.p[at + 2];
    if (second == 0x80) return third >= 0x90 && third <= 0xA7; /* U+2010 – U+2027 */
    if (second == 0x82) return third == 0xAC;                  /* U+20AC */
    if (second == 0x86) return third >= 0x90;                  /* from U+2190 on */
    return second > 0x86 && !(second == 0x8C && (third == 0xA9 || third == 0xAA)); /* but for U+2329, U+232A */
}

/* U+00A1 … U+02FF but for the soft hyphen. */
static bool clean_letter(str s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at];
    if (c != 0xC2) return continues(s, at + 1, 0x80, 0xBF);
    return continues(s, at + 1, 0xA1, 0xBF) && (unsigned char)s.p[at + 1] != 0xAD;
}

/* U+1F000 – U+1FAFF. */
static bool clean_picture(str s, size_t at)
{
    return continues(s, at + 1, 0x9F, 0x9F) && continues(s, at + 2, 0x80, 0xAB) && continues(s, at + 3, 0x80, 0xBF);
}

/* Bytes of the clean character at `at`, 0 for others. */
static size_t clean_bytes(str s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at];
    if ((c >= 0x20 && c < 0x7F) || c == '\n') return 1;
    if (c >= 0xC2 && c <= 0xCB) return clean_letter(s, at) ? 2 : 0;
    if (c == 0xE2) return clean_sign(s, at) ? 3 : 0;
    if (c == 0xF0) return clean_picture(s, at) ? 4 : 0;
    if (c != 0xEF) return 0;
    return continues(s, at + 1, 0xB8, 0xB8) && continues(s, at + 2, 0x8F, 0x8F) ? 3 : 0; /* U+FE0F, which asks for a picture */
}

bool utf8_is_clean(str s)
{
    for (size_t i = 0, n; i < s.n; i += n) {
#if defined(__SSE2__)
        if (i + 16 <= s.n) { /* up to the first byte that is no printable ASCII */
            __m128i v = bytes_at(s.p + i);
            unsigned other = (unsigned)_mm_movemask_epi8(_mm_or_si128(_mm_cmplt_epi8(v, _mm_set1_epi8(0x20)), _mm_cmpeq_epi8(v, _mm_set1_epi8(0x7F))));
            if (!other) {
                n = 16;
                continue;
            }
            i += (unsigned)__builtin_ctz(other);
        }
#endif
        n = clean_bytes(s, i);
        if (!n) return false;
    }
    return true;
}
