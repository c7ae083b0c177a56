/* page_parts: one walk over a page, and what stands where: what is read from the head and from markup needs no walk of its own. */
#ifndef PARSE_PAGE_PARTS_H
#define PARSE_PAGE_PARTS_H

#include "parse/html.h"

struct node_list {
    const GumboNode **at;
    size_t count, cap;
};

struct page_parts {
    struct node_list metas;    /* <meta>, wherever they stand */
    struct node_list links;    /* <link>, and <a> with rel */
    struct node_list json;     /* <script> with JSON-LD */
    struct node_list headings; /* <h1>, and what calls itself the headline */
    const GumboNode *title;    /* the first <title> with text, NULL: none */
    bool items;                /* microdata or RDFa begin somewhere */
};

/* Comments and teasers, and columns beside, by what they are called; not what holds the headline (NULL: none). */
bool page_is_beside(const GumboNode *n, const GumboNode *headline, bool columns);
void page_parts_find(struct arena *a, const struct html *page, struct page_parts *out);
/* Grows in the arena. */
void node_list_add(struct arena *a, struct node_list *list, const GumboNode *n);

#endif
