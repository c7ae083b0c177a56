/* number: figures as people write them on pages: "4,5", "5.00", "1.234", "12.3K", "4.5 out of 5 stars", "5,0 von 5 Sternen". */
#ifndef PARSE_NUMBER_H
#define PARSE_NUMBER_H

#include "base/str.h"

/* First number in the text; a comma is a decimal point unless three digits follow a point-free group. False when there is none. */
bool number_real(str s, double *out);
/* A count: first number, with k/m/b (Tsd., Mio.) behind it, separators of thousands dropped (also blanks and apostrophes). May be negative. */
bool number_count(str s, int64_t *out);

#endif
