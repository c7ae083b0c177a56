/* term: the words by which texts are searched: the same for a query, for the text it is held against, and for the word index.
 *
 * Letters and digits make words; an apostrophe inside one and combining marks are dropped; each symbol and emoji is a word; all else is a break. Folded:
 * small letters, ä as ae, ß as ss, no accents. These are not the tokens of scoring, which make one of an address or a handle. */
#ifndef BASE_TERM_H
#define BASE_TERM_H

#include "base/str.h"

/* Writes the words of a text, each with one blank behind it, to out (2 n + 2 bytes are enough); bytes written. With stars, `*` belongs to words. Folded words
 * fold to themselves. */
size_t term_words(str text, bool stars, char *out);

/* What the word index knows a folded word by. Two words may share a term. */
uint64_t term_of(str word);

#endif
