/* article_lines: what is left of a text when its lines are read one by one: buttons go, and what is said twice is said once. */
#ifndef PARSE_ARTICLE_LINES_H
#define PARSE_ARTICLE_LINES_H

#include "parse/out.h"

/* goods: lines about the sale go, too. */
str article_lines(struct arena *a, str text, bool goods);
/* How much of `part` (0 … 1, by words) stands in `text`. */
double article_share(struct arena *a, str part, str text);

#endif
