#include "cli/score_clean.h"

#if defined(__SSE2__)
#include <emmintrin.h>

static __m128i bytes_at(const char *p)
{
    return _mm_loadu_si128((const __m128i *)(const void *)p);
}
#endif

static bool suspicious(unsigned char c)
{
    return c == 0xCC || c == 0xCD || c == 0xAD || c == 0xEF;
}

#if defined(__SSE2__)
static bool suspicious_vector(__m128i v)
{
    if (!_mm_movemask_epi8(v)) return false; /* ASCII */
    __m128i low = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8((char)0xCC)), _mm_cmpeq_epi8(v, _mm_set1_epi8((char)0xCD)));
    __m128i high = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8((char)0xAD)), _mm_cmpeq_epi8(v, _mm_set1_epi8((char)0xEF)));
    return _mm_movemask_epi8(_mm_or_si128(low, high)) != 0;
}
#endif

bool score_needs_cleaning(str s)
{
    size_t i = 0;
#if defined(__SSE2__)
    if (s.n >= 16) { /* the last sixteen bytes overlap */
        for (; i + 16 <= s.n; i += 16)
            if (suspicious_vector(bytes_at(s.p + i))) return true;
        return suspicious_vector(bytes_at(s.p + s.n - 16));
    }
#endif
    for (; i < s.n; i++)
        if (suspicious((unsigned char)s.p[i])) return true;
    return false;
}
