/* Simhash over shingles of three words. Each bit's votes are counted for all 64 bits at once: counters lie bit-sliced in planes, and adding a
 * hash is a carry that ripples up, two steps on average. */
#include "text/reading.h"

enum { PLANES = 20, WORDS_MIN = 6 };

struct votes {
    uint64_t plane[PLANES];
    uint32_t count;
};

static void vote(struct votes *v, uint64_t hash)
{
    for (int i = 0; hash && i < PLANES; i++) {
        uint64_t carry = v->plane[i] & hash;
        v->plane[i] ^= hash;
        hash = carry;
    }
    v->count++;
}

/* Bits whose count is more than half: the planes are compared with the number, highest first. */
static uint64_t majority(const struct votes *v)
{
    uint32_t half = v->count / 2;
    uint64_t more = 0, same = ~UINT64_C(0);
    for (int i = PLANES; i-- > 0;) {
        uint64_t bit = half >> i & 1 ? ~UINT64_C(0) : 0;
        more |= same & v->plane[i] & ~bit;
        same &= ~(v->plane[i] ^ bit);
    }
    return more;
}

uint64_t fingerprint_of(const struct tokens *k)
{
    struct votes v = {.count = 0};
    uint64_t a = 0, b = 0;
    size_t words = 0;
    for (size_t i = 1; i < k->count && words < 500000; i++) {
        if (k->at[i].class != TOKEN_WORD && k->at[i].class != TOKEN_NUMBER) continue;
        uint64_t c = k->at[i].hash;
        if (++words >= 3) {
            uint64_t h = (a * 3 ^ b * 5 ^ c) * UINT64_C(0x9E3779B97F4A7C15);
            vote(&v, h ^ h >> 31);
        }
        a = b;
        b = c;
    }
    if (words < WORDS_MIN) return 0;
    uint64_t print = majority(&v);
    return print ? print : 1;
}
