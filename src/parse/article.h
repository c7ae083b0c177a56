/* article: the main text of a page: what its author wrote, without navigation, advertising and the words around it. */
#ifndef PARSE_ARTICLE_H
#define PARSE_ARTICLE_H

#include "parse/thread.h"

str article_text(struct arena *a, const struct html *page, const struct page_context *c);

#endif
