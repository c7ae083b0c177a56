/* article_tree: the elements of a page with the letters in each, in the order of the document. Lives in the arena. */
#ifndef PARSE_ARTICLE_TREE_H
#define PARSE_ARTICLE_TREE_H

#include "parse/html.h"

struct weight {
    const GumboNode *node;
    uint32_t parent;                /* index */
    uint32_t end;                   /* index behind the last element inside */
    uint32_t letters, links, prose; /* in all; inside links; in texts that are sentences, outside of links */
    uint32_t anchors, pictures;     /* elements <a>; headings and images */
    unsigned names;                 /* of class, id and role: enum article_name */
    bool boilerplate;
};

struct article_tree {
    struct arena *a;
    struct weight *at;
    size_t count, cap;
    uint32_t *table; /* node → index + 1 */
    size_t mask;
    bool noscript, hidden; /* the page keeps its text there */
};

void article_weigh(struct article_tree *t, const GumboNode *root);
/* NULL: not an element that is seen. */
struct weight *article_weight(const struct article_tree *t, const GumboNode *n);
bool article_tag_in(const GumboNode *n, const GumboTag *tags, size_t count);
uint32_t article_letters(const char *z); /* without blanks */

#endif
