/* hash: XXH3 for ids and tables. Not for secrets: pseudonyms are keyed (store/pseudonym). */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include "base/str.h"

typedef struct id128 {
    uint64_t hi, lo;
} id128;

uint64_t hash64(str s);
uint64_t hash64_seed(str s, uint64_t seed);
id128 hash128(str s);
id128 hash128_pair(str a, str b); /* of (a, b) with their lengths: ("ab","c") differs from ("a","bc") */
bool id128_eq(id128 a, id128 b);
bool id128_is_zero(id128 a);
#define ID128_HEX 32
void id128_hex(id128 id, char out[ID128_HEX + 1]);
bool id128_parse(str hex, id128 *out);

#endif
