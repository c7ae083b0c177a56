/* page_byline: who wrote an article, where its markup does not say so: names, relations and addresses near the headline, lines like "Von Ute Maier". */
#ifndef PARSE_PAGE_BYLINE_H
#define PARSE_PAGE_BYLINE_H

#include "parse/html.h"

/* Empty when nobody is named. headline: where the article begins, or NULL. */
str page_byline(struct arena *a, const struct html *page, const GumboNode *headline);
/* "Von Ute Maier, dpa | 2. März" → "Ute Maier"; empty when it is nobody's name. */
str page_byline_name(struct arena *a, str line);

#endif
