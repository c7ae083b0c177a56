/* nearest: "did you mean …?" for names that a person typed. */
#ifndef BASE_NEAREST_H
#define BASE_NEAREST_H

#include "base/str.h"

/* The name that is nearest to word by Damerau-Levenshtein distance (insert, delete, replace, swap of neighbours; bytes, ASCII case
 * apart), if that distance is at most a third of the longer one's length.
 * The first of equals. Empty when none is near. Words longer than 64 bytes have no neighbours. */
str nearest_name(str word, const str *names, size_t count);

#endif
