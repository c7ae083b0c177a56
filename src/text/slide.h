/* slide: a hash of letters that goes on letter by letter, so that those of all prefixes of a word, or of the word without any one letter, cost
 * hardly more than one. For look-ups of unknown words; known ones go by fold_hash(). Only for src/text. */
#ifndef TEXT_SLIDE_H
#define TEXT_SLIDE_H

#include <stddef.h>
#include <stdint.h>

#define SLIDE_FACTOR UINT64_C(0x9E3779B97F4A7C15)

/* Of the letters before and one more. The empty word has 0. */
static inline uint64_t slide_on(uint64_t before, char c)
{
    return before * SLIDE_FACTOR + (unsigned char)c;
}

/* For tables: every bit of it depends on every letter. */
static inline uint64_t slide_mix(uint64_t h)
{
    h = (h ^ h >> 32) * UINT64_C(0xD6E8FEB86659FD93);
    return h ^ h >> 32;
}

#endif
