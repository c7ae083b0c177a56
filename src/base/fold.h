/* fold: the form in which words are looked up: small letters, ä→ae ö→oe ü→ue ß→ss, other accents dropped, ’ as '.
 * The same as utf8_fold(…, umlauts) for German and English words. The hash is of the folded bytes. */
#ifndef BASE_FOLD_H
#define BASE_FOLD_H

#include "base/str.h"

#define FOLD_MAX 48 /* folded bytes kept of a word: longer ones are cut (the longest German words that people write have 44 letters) */
#define FOLD_PAD 16 /* writers may touch that many bytes behind what they keep */

uint64_t fold_hash(const char *p, size_t n); /* n ≤ FOLD_MAX folded bytes */

/* Folds one code point into out (room for 4 bytes); bytes written. */
size_t fold_rune(uint32_t rune, char *out);

/* Folds a whole text (any length up to max) byte by byte; blanks and punctuation stay. Bytes written. */
size_t fold_text(str s, char *out, size_t max);

/* What one step over plain ASCII letters found. */
struct fold_word {
    uint64_t hash;
    uint32_t upper; /* bit i: byte i was a capital */
    uint8_t n;      /* letters; 0 = not by this way (too long, or something else than a plain end follows) */
    bool elongated; /* a letter three times in a row */
};

/* The fast way: folds the run of ASCII letters at p into out (FOLD_PAD bytes are written) when it has at most 15 letters. The caller
 * has made sure that 16 bytes may be read. Vector and plain versions give the same answer. */
struct fold_word fold_ascii(const char *p, char *out);
struct fold_word fold_ascii_plain(const char *p, char *out);
/* The same for words with ä ö ü ß Ä Ö Ü among their letters, of at most 15 bytes, in which no letter of the folded form stands three times in a row; bit
 * 0 of `upper` says whether the first letter is a capital. Always 0 letters where the processor has no way to do it at once. */
struct fold_word fold_umlauts(const char *p, char *out);

/* Is the word of n letters at p whole, without asking what an address, a gender mark or an apostrophe would make of it? False when in
 * doubt. Reads p[n] and p[n + 1]. */
bool fold_word_ends(const char *p, size_t n);

#endif
