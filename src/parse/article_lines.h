/* article_lines: what is left of a text when its lines are read one by one: buttons go, and what is said twice is said once. */
#ifndef PARSE_ARTICLE_LINES_H
#define PARSE_ARTICLE_LINES_H

#include "parse/out.h"

/* Of a page that sells something lines about the sale go, too; of an article those that lead away from it. */
enum lines_of { LINES_PLAIN = 0, LINES_GOODS, LINES_ARTICLE };
str article_lines(struct arena *a, str text, enum lines_of of);
/* How much of `part` (0 … 1, by words) stands in `text`. */
double article_share(struct arena *a, str part, str text);

#endif
