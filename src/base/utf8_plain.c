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

/* Bytes of the clean character at `at`, 0 for others. */
static size_t clean_bytes(str s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at];
    if ((c >= 0x20 && c < 0x7F) || c == '\n') return 1;
    if (c == 0xC3) return continues(s, at + 1, 0x80, 0xBF) ? 2 : 0;
    if (c == 0xE2) { /* U+2010 – U+2027: dashes, quotes, bullets, ellipsis; U+20AC */
        if (continues(s, at + 1, 0x80, 0x80)) return continues(s, at + 2, 0x90, 0xA7) ? 3 : 0;
        return continues(s, at + 1, 0x82, 0x82) && continues(s, at + 2, 0xAC, 0xAC) ? 3 : 0;
    }
    if (c == 0xF0) return continues(s, at + 1, 0x9F, 0x9F) && continues(s, at + 2, 0x80, 0xAB) && continues(s, at + 3, 0x80, 0xBF) ? 4 : 0; /* U+1F000 – U+1FAFF */
    return 0;
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
