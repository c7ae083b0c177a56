/* The hash mixes blocks of 16 bytes by two multiplications each (the multiply-and-fold of wyhash); the last block is padded with
 * zeros and its length goes in, so that a word in a vector register and the same word in a buffer give the same number. */
#include "base/fold.h"
#include "base/fold_word.h"

#include "base/utf8.h"

#include <string.h>

#if defined(__SSSE3__)
#include <tmmintrin.h>
#endif

uint64_t fold_hash(const char *p, size_t n)
{
    uint64_t seed = 0;
    while (n > 16) {
        uint64_t block[2];
        memcpy(block, p, 16);
        seed = block_hash(block[0], block[1], seed + 16) | 1;
        p += 16;
        n -= 16;
    }
    uint64_t block[2] = {0, 0};
    if (n) memcpy(block, p, n);
    return block_hash(block[0], block[1], seed + n);
}

/* Letters of Latin-1 Supplement and Latin Extended-A, from U+00C0, as they are typed without accents. */
static const char latin[] =
    "a\0a\0a\0a\0aea\0aec\0e\0e\0e\0e\0i\0i\0i\0i\0d\0n\0o\0o\0o\0o\0oe\0\0o\0u\0u\0u\0uey\0\0\0ss"
    "a\0a\0a\0a\0aea\0aec\0e\0e\0e\0e\0i\0i\0i\0i\0d\0n\0o\0o\0o\0o\0oe\0\0o\0u\0u\0u\0uey\0\0\0y\0"
    "a\0a\0a\0a\0a\0a\0c\0c\0c\0c\0c\0c\0c\0c\0d\0d\0d\0d\0e\0e\0e\0e\0e\0e\0e\0e\0e\0e\0g\0g\0g\0g\0"
    "g\0g\0g\0g\0h\0h\0h\0h\0i\0i\0i\0i\0i\0i\0i\0i\0i\0i\0\0\0\0\0j\0j\0k\0k\0k\0l\0l\0l\0l\0l\0l\0"
    "l\0l\0l\0l\0n\0n\0n\0n\0n\0n\0\0\0n\0n\0o\0o\0o\0o\0o\0o\0oeoer\0r\0r\0r\0r\0r\0s\0s\0s\0s\0"
    "s\0s\0s\0s\0t\0t\0t\0t\0t\0t\0u\0u\0u\0u\0u\0u\0u\0u\0u\0u\0u\0u\0w\0w\0y\0y\0y\0z\0z\0z\0z\0z\0z\0s\0";

size_t fold_rune(uint32_t rune, char *out)
{
    if (rune < 0x80) {
        out[0] = (char)(rune - 'A' < 26 ? rune | 0x20 : rune);
        return 1;
    }
    if (rune >= 0xC0 && rune < 0x180) {
        const char *row = latin + (size_t)(rune - 0xC0) * 2;
        if (row[0]) {
            out[0] = row[0];
            out[1] = row[1];
            return row[1] ? 2 : 1;
        }
    }
    if (rune == 0xDE) rune = 0xFE; /* Þ, which the table leaves as it is */
    if (rune == 0x1E9E) { /* capital ß */
        memcpy(out, "ss", 2);
        return 2;
    }
    if (rune == 0x2019 || rune == 0x2018 || rune == 0xB4) {
        out[0] = '\'';
        return 1;
    }
    if (rune >= 0x370 && rune < 0x530 && utf8_is_upper(rune)) rune += 0x20; /* Greek, Cyrillic: good enough to compare */
    return utf8_encode(rune, out);
}

/* Blocks of 16 bytes from the first on, while all are ASCII and fit; how many bytes. */
static size_t fold_blocks(str s, char *out, size_t max)
{
    size_t n = 0;
#if defined(__SSE2__)
    for (; n + 16 <= s.n && n + 19 <= max; n += 16) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(s.p + n));
        if (_mm_movemask_epi8(v)) break;
        __m128i capital = _mm_and_si128(_mm_cmpgt_epi8(v, _mm_set1_epi8('A' - 1)), _mm_cmplt_epi8(v, _mm_set1_epi8('Z' + 1)));
        _mm_storeu_si128((__m128i *)(void *)(out + n), _mm_or_si128(v, _mm_and_si128(capital, _mm_set1_epi8(0x20))));
    }
#else
    (void)s, (void)out, (void)max;
#endif
    return n;
}

size_t fold_text(str s, char *out, size_t max)
{
    size_t n = fold_blocks(s, out, max), at = n;
    while (at < s.n && n + 4 <= max) {
        unsigned char c = (unsigned char)s.p[at];
        if (c < 0x80) {
            out[n++] = (char)(c - (unsigned)'A' < 26u ? c | 0x20 : c);
            at++;
        } else {
            n += fold_rune(utf8_next(s, &at), out + n);
        }
    }
    return n;
}

#define BYTES_10(x) x, x, x, x, x, x, x, x, x, x
#define BYTES_32(x) BYTES_10(x), BYTES_10(x), BYTES_10(x), x, x
const uint8_t word_ends[256] = {
    ['.'] = END_DOT, [':'] = END_GENDER, ['*'] = END_GENDER, ['_'] = END_GENDER, ['/'] = END_GENDER, ['\''] = END_APOSTROPHE, ['@'] = END_NOT,
    ['0'] = BYTES_10(END_NOT), [0x80] = BYTES_32(END_NOT), BYTES_32(END_NOT), BYTES_32(END_NOT), BYTES_32(END_NOT),
};

static bool alphanumeric(unsigned char c)
{
    return ((unsigned)(c | 0x20) - 'a' < 26u) || ((unsigned)c - '0' < 10u);
}

bool word_ends_so(enum word_end end, const char *p, size_t n)
{
    unsigned char d = (unsigned char)p[n + 1];
    if (d == ' ' || d == '\n') return true;
    if (end == END_DOT) return !alphanumeric(d) && d != '.' && d != '-' && (p[0] | 0x20) != 'w'; /* "telvia.de", "www." */
    if (end == END_GENDER) return (d | 0x20) != 'i' && d != '/';                                   /* "Kund:innen", "http://" */
    return d < 0x80 && !alphanumeric(d);
}

bool fold_word_ends(const char *p, size_t n)
{
    return word_ends_at(p, n);
}

struct fold_word fold_ascii_plain(const char *p, char *out)
{
    struct fold_word w = {0};
    size_t n = 0;
    memset(out, 0, FOLD_PAD);
    for (; n < 16; n++) {
        unsigned char lower = (unsigned char)p[n] | 0x20;
        if ((unsigned)lower - 'a' >= 26u) break;
        out[n] = (char)lower;
        if (!((unsigned char)p[n] & 0x20)) w.upper |= 1u << n;
        if (n >= 2 && out[n] == out[n - 1] && out[n] == out[n - 2]) w.elongated = true;
    }
    if (n == 0 || n >= 16 || !fold_word_ends(p, n)) return (struct fold_word){0};
    w.n = (uint8_t)n;
    w.hash = fold_hash(out, n);
    return w;
}

struct fold_word fold_ascii(const char *p, char *out)
{
#if defined(__SSE2__)
    return fold_vector(p, out);
#else
    return fold_ascii_plain(p, out);
#endif
}

#if defined(__SSSE3__)
/* Each umlaut is two bytes and is folded to two letters, which the lower half of its second byte tells. */
struct fold_word fold_umlauts(const char *p, char *out)
{
    const __m128i low = _mm_set1_epi8(0x0F);
    const __m128i by_low = _mm_setr_epi8(0, 0, 0, 0, 1, 0, 2, 0, 0, 0, 0, 0, 2, 0, 0, 4);         /* 84 A4 | 96 9C B6 BC | 9F: a bit each … */
    const __m128i by_high = _mm_setr_epi8(0, 0, 0, 0, 0, 0, 0, 0, 1, 2 | 4, 1, 2, 0, 0, 0, 0);    /* … that both halves of the second byte have */
    const __m128i front = _mm_setr_epi8(0, 0, 0, 0, 'a', 0, 'o', 0, 0, 0, 0, 0, 'u', 0, 0, 's');
    const __m128i back = _mm_setr_epi8(0, 0, 0, 0, 'e', 0, 'e', 0, 0, 0, 0, 0, 'e', 0, 0, 's');
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p), half = _mm_and_si128(v, low);
    __m128i lead = _mm_cmpeq_epi8(v, _mm_set1_epi8((char)0xC3));
    struct fold_word w = {.n = 0};
    if (!_mm_movemask_epi8(lead)) return w;
    __m128i both = _mm_and_si128(_mm_shuffle_epi8(by_low, half), _mm_shuffle_epi8(by_high, _mm_and_si128(_mm_srli_epi16(v, 4), low)));
    __m128i second = _mm_and_si128(_mm_slli_si128(lead, 1), _mm_cmpgt_epi8(both, _mm_setzero_si128())), first = _mm_srli_si128(second, 1);
    __m128i small = _mm_or_si128(v, _mm_set1_epi8(0x20));
    __m128i letter = _mm_cmplt_epi8(_mm_add_epi8(small, _mm_set1_epi8((char)(0x80 - 'a'))), _mm_set1_epi8((char)(0x80 + 26)));
    __m128i folded = _mm_or_si128(_mm_and_si128(small, letter), _mm_and_si128(_mm_shuffle_epi8(back, half), second));
    folded = _mm_or_si128(folded, _mm_and_si128(_mm_srli_si128(_mm_shuffle_epi8(front, half), 1), first));
    unsigned pairs = (unsigned)_mm_movemask_epi8(first);
    unsigned n = (unsigned)__builtin_ctz(~((unsigned)_mm_movemask_epi8(_mm_or_si128(letter, second)) | pairs));
    if (n == 0 || n >= 16 || !word_ends_at(p, n)) return w;
    unsigned all = (1u << n) - 1, sharp = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8((char)0x9F)));
    unsigned twice = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(folded, _mm_srli_si128(folded, 1)));
    unsigned pair = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(folded, _mm_srli_si128(folded, 2))); /* "üüü" is folded to "ueueue" */
    if ((twice & twice >> 1 & all >> 2) || (pair & pair >> 1 & pair >> 2 & pair >> 3 & all >> 5)) return w;
    w.n = (uint8_t)n;
    pairs &= all;
    w.upper = ~((unsigned)_mm_movemask_epi8(_mm_slli_epi16(v, 2)) | sharp) & all; /* a first byte looks like a capital, which hinders nothing */
    if (pairs & 1) w.upper = (w.upper & ~1u) | (w.upper >> 1 & 1);
    if (n == 2 && pairs) w.upper &= 1; /* one letter is no word in capitals */
    __m128i kept = bytes_kept(folded, n);
    _mm_storeu_si128((__m128i *)(void *)out, kept);
    w.hash = vector_hash(kept, n);
    return w;
}
#else
struct fold_word fold_umlauts(const char *p, char *out)
{
    (void)p, (void)out;
    return (struct fold_word){.n = 0};
}
#endif
