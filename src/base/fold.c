/* The hash mixes blocks of 16 bytes by two multiplications each (the multiply-and-fold of wyhash); the last block is padded with
 * zeros and its length goes in, so that a word in a vector register and the same word in a buffer give the same number. */
#include "base/fold.h"

#include "base/utf8.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

static uint64_t block_hash(uint64_t lo, uint64_t hi, uint64_t seed)
{
    uint64_t x = (lo ^ UINT64_C(0xa0761d6478bd642f)) * UINT64_C(0xe7037ed1a0b428db);
    uint64_t y = (hi ^ seed ^ UINT64_C(0x8ebc6af09c88c6e3)) * UINT64_C(0x589965cc75374cc3);
    uint64_t h = x ^ (y << 32 | y >> 32);
    h = (h ^ h >> 29) * UINT64_C(0x1d8e4e27c47d124f);
    return h ^ h >> 32;
}

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

size_t fold_text(str s, char *out, size_t max)
{
    size_t n = 0, at = 0;
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

/* What may follow a run of letters. 0: the word ends; 1: look closer (digits, other letters, @); else by the byte behind it. */
enum { END_NOT = 1, END_DOT, END_GENDER, END_APOSTROPHE };
#define DIGITS_10(x) x, x, x, x, x, x, x, x, x, x
static const uint8_t ends[128] = {
    ['.'] = END_DOT, [':'] = END_GENDER, ['*'] = END_GENDER, ['_'] = END_GENDER, ['/'] = END_GENDER, ['\''] = END_APOSTROPHE, ['@'] = END_NOT,
    ['0'] = DIGITS_10(END_NOT),
};

static bool alphanumeric(unsigned char c)
{
    return ((unsigned)(c | 0x20) - 'a' < 26u) || ((unsigned)c - '0' < 10u);
}

bool fold_word_ends(const char *p, size_t n)
{
    unsigned char c = (unsigned char)p[n];
    unsigned end = c < 0x80 ? ends[c] : END_NOT;
    if (!end) return true;
    if (end == END_NOT) return false;
    unsigned char d = (unsigned char)p[n + 1];
    if (d == ' ' || d == '\n') return true;
    if (end == END_DOT) return !alphanumeric(d) && d != '.' && d != '-' && (p[0] | 0x20) != 'w'; /* "telvia.de", "www." */
    if (end == END_GENDER) return (d | 0x20) != 'i' && d != '/';                                   /* "Kund:innen", "http://" */
    return d < 0x80 && !alphanumeric(d);
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

#if defined(__SSE2__)
struct fold_word fold_ascii(const char *p, char *out)
{
    static const char edge[32] = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
    __m128i lower = _mm_or_si128(v, _mm_set1_epi8(0x20));
    /* letter: (lower - 'a') as unsigned < 26, by a signed comparison of the shifted range */
    __m128i shifted = _mm_add_epi8(lower, _mm_set1_epi8((char)(0x80 - 'a')));
    __m128i letter = _mm_cmplt_epi8(shifted, _mm_set1_epi8((char)(0x80 + 26)));
    unsigned letters = (unsigned)_mm_movemask_epi8(letter);
    unsigned n = (unsigned)__builtin_ctz(~letters);
    if (n == 0 || n >= 16 || !fold_word_ends(p, n)) return (struct fold_word){0};
    unsigned inside = (1u << n) - 1;
    __m128i same = _mm_cmpeq_epi8(lower, _mm_srli_si128(lower, 1));
    unsigned twice = (unsigned)_mm_movemask_epi8(same);
    struct fold_word w;
    w.n = (uint8_t)n;
    w.upper = ~(unsigned)_mm_movemask_epi8(_mm_slli_epi16(v, 2)) & inside; /* bit 5 to the sign; bit 7 and 6 fall into it only from their own byte */
    w.elongated = (twice & twice >> 1 & inside >> 2) != 0;
    lower = _mm_and_si128(lower, _mm_loadu_si128((const __m128i *)(const void *)(edge + 16 - n)));
    _mm_storeu_si128((__m128i *)(void *)out, lower);
    uint64_t block[2];
    memcpy(block, out, 16);
    w.hash = block_hash(block[0], block[1], n);
    return w;
}
#else
struct fold_word fold_ascii(const char *p, char *out)
{
    return fold_ascii_plain(p, out);
}
#endif
