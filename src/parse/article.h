/* article: the main text of a page: what its author wrote, without navigation, advertising and the words around it. */
#ifndef PARSE_ARTICLE_H
#define PARSE_ARTICLE_H

#include "parse/html.h"

enum page_kind {
    PAGE_UNKNOWN = 0,
    PAGE_ARTICLE, /* says so itself */
    PAGE_PRODUCT, /* one thing for sale */
};

struct article_hints {
    enum page_kind kind;
    str description; /* of the product, from its markup; may be missing on the page itself */
};

str article_text(struct arena *a, const struct html *page, const struct article_hints *hints);

#endif
