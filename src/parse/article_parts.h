/* article_parts: what the readings of articles and of goods share. Internal to article*.c. */
#ifndef PARSE_ARTICLE_PARTS_H
#define PARSE_ARTICLE_PARTS_H

#include "parse/article.h"
#include "parse/article_tree.h"

struct reading {
    struct article_tree tree;
    const struct article_hints *hints;
    uint32_t frame; /* index */
    uint32_t total; /* prose inside the frame */
    bool wide;      /* lists of links are text … */
    bool goods;     /* … but not beside one thing for sale */
};

bool article_is_frame(const GumboNode *n); /* body, main and the like: never boilerplate */
bool article_is_link_list(const struct weight *v);
str article_part(struct reading *r, const GumboNode *n); /* the text beneath it, without what is marked */
str article_goods(struct reading *r);                    /* of a page that sells one thing */

#endif
