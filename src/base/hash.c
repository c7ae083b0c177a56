#include "base/hash.h"

#include <string.h>
#include <xxhash.h>

uint64_t hash64(str s)
{
    return XXH3_64bits(s.p, s.n);
}

uint64_t hash64_seed(str s, uint64_t seed)
{
    return XXH3_64bits_withSeed(s.p, s.n, seed);
}

id128 hash128(str s)
{
    XXH128_hash_t h = XXH3_128bits(s.p, s.n);
    return (id128){.hi = h.high64, .lo = h.low64};
}

/* Big-endian, so that an id is the same on every machine. */
static unsigned char *put64(unsigned char *to, uint64_t v)
{
    for (int shift = 56; shift >= 0; shift -= 8) *to++ = (unsigned char)(v >> shift);
    return to;
}

/* The hash of (length of a, hash of a, hash of b): no buffer, whatever their lengths. */
id128 hash128_pair(str a, str b)
{
    id128 ha = hash128(a), hb = hash128(b);
    unsigned char all[40], *end = all;
    end = put64(end, a.n);
    end = put64(end, ha.hi);
    end = put64(end, ha.lo);
    end = put64(end, hb.hi);
    end = put64(end, hb.lo);
    return hash128((str){(const char *)all, (size_t)(end - all)});
}

bool id128_eq(id128 a, id128 b)
{
    return a.hi == b.hi && a.lo == b.lo;
}

bool id128_is_zero(id128 a)
{
    return (a.hi | a.lo) == 0;
}

void id128_hex(id128 id, char out[ID128_HEX + 1])
{
    static const char digits[] = "0123456789abcdef";
    for (int i = 0; i < ID128_HEX; i++) {
        uint64_t half = i < 16 ? id.hi : id.lo;
        out[i] = digits[(half >> (60 - 4 * (i % 16))) & 15];
    }
    out[ID128_HEX] = 0;
}

bool id128_parse(str hex, id128 *out)
{
    if (hex.n != ID128_HEX) return false;
    uint64_t half[2] = {0, 0};
    for (size_t i = 0; i < hex.n; i++) {
        char c = hex.p[i];
        unsigned v;
        if (c >= '0' && c <= '9')
            v = (unsigned)(c - '0');
        else if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
            v = (unsigned)((c | 0x20) - 'a') + 10;
        else
            return false;
        half[i / 16] = half[i / 16] << 4 | v;
    }
    *out = (id128){.hi = half[0], .lo = half[1]};
    return true;
}
