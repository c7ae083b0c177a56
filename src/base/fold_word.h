/* fold_word: the scanner's fast way through a word, in the header so that it is compiled into the loop. Only for fold.c and the scanner. */
#ifndef BASE_FOLD_WORD_H
#define BASE_FOLD_WORD_H

#include "base/fold.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

static inline uint64_t block_hash(uint64_t lo, uint64_t hi, uint64_t seed)
{
    uint64_t x = (lo ^ UINT64_C(0xa0761d6478bd642f)) * UINT64_C(0xe7037ed1a0b428db);
    uint64_t y = (hi ^ seed ^ UINT64_C(0x8ebc6af09c88c6e3)) * UINT64_C(0x589965cc75374cc3);
    uint64_t h = x ^ (y << 32 | y >> 32);
    h = (h ^ h >> 29) * UINT64_C(0x1d8e4e27c47d124f);
    return h ^ h >> 32;
}

/* What may follow a run of letters. 0: the word ends; 1: look closer (digits, other letters, @); else by the byte behind it. */
enum word_end { END_PLAIN = 0, END_NOT, END_DOT, END_GENDER, END_APOSTROPHE };
extern const uint8_t word_ends[256];
bool word_ends_so(enum word_end end, const char *p, size_t n); /* the rest of fold_word_ends() */

static inline bool word_ends_at(const char *p, size_t n)
{
    unsigned end = word_ends[(unsigned char)p[n]];
    return !end || (end != END_NOT && word_ends_so((enum word_end)end, p, n));
}

#if defined(__SSE2__)
/* Sixteen bytes as letters: small ones stored at out, how many of them are ASCII letters from the first on, which of those are capitals. */
struct letters {
    __m128i small;
    unsigned n, upper;
};

static inline struct letters letters_at(const char *p)
{
    struct letters l;
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
    l.small = _mm_or_si128(v, _mm_set1_epi8(0x20));
    /* letter: (small - 'a') as unsigned < 26, by a signed comparison of the shifted range */
    __m128i shifted = _mm_add_epi8(l.small, _mm_set1_epi8((char)(0x80 - 'a')));
    __m128i letter = _mm_cmplt_epi8(shifted, _mm_set1_epi8((char)(0x80 + 26)));
    l.n = (unsigned)__builtin_ctz(~(unsigned)_mm_movemask_epi8(letter));
    l.upper = ~(unsigned)_mm_movemask_epi8(_mm_slli_epi16(v, 2)) & ((1u << l.n) - 1); /* bit 5 to the sign; bits 7 and 6 fall into it only from their own byte */
    return l;
}

/* The first n bytes of 16, zeros behind. */
static inline __m128i bytes_kept(__m128i v, unsigned n)
{
    static const char edge[32] = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
    return _mm_and_si128(v, _mm_loadu_si128((const __m128i *)(const void *)(edge + 16 - n)));
}

static inline uint64_t vector_hash(__m128i v, uint64_t seed)
{
    return block_hash((uint64_t)_mm_cvtsi128_si64(v), (uint64_t)_mm_cvtsi128_si64(_mm_unpackhi_epi64(v, v)), seed);
}

static inline struct fold_word fold_vector(const char *p, char *out)
{
    struct letters l = letters_at(p);
    struct fold_word w = {.n = (uint8_t)l.n, .upper = l.upper};
    if (l.n == 0 || l.n >= 16 || !word_ends_at(p, l.n)) {
        w.n = 0;
        return w;
    }
    unsigned twice = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(l.small, _mm_srli_si128(l.small, 1)));
    w.elongated = (twice & twice >> 1 & ((1u << l.n) - 1) >> 2) != 0;
    __m128i kept = bytes_kept(l.small, l.n);
    _mm_storeu_si128((__m128i *)(void *)out, kept);
    w.hash = vector_hash(kept, l.n);
    return w;
}

/* fold_hash() of bytes with FOLD_PAD more behind them. */
static inline uint64_t fold_hash_padded(const char *p, size_t n)
{
    uint64_t seed = 0;
    for (; n > 16; p += 16, n -= 16) seed = vector_hash(_mm_loadu_si128((const __m128i *)(const void *)p), seed + 16) | 1;
    return vector_hash(bytes_kept(_mm_loadu_si128((const __m128i *)(const void *)p), (unsigned)n), seed + n);
}
#else
static inline uint64_t fold_hash_padded(const char *p, size_t n)
{
    return fold_hash(p, n);
}
#endif

#endif
