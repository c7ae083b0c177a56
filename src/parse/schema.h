/* schema: what a page says about itself in schema.org's words: JSON-LD, microdata, RDFa-lite → posts.
 *
 * All three become one kind of tree (struct json with @type), and one table says which property is which field. Read are reviews of
 * all kinds, forum posts, comments, questions and answers; nested ones know their parent; articles give the page's title, author and
 * date. Texts have their entities decoded. Broken JSON-LD is read as far as it goes. */
#ifndef PARSE_SCHEMA_H
#define PARSE_SCHEMA_H

#include "model/post.h"
#include "parse/html.h"
#include "parse/json.h"
#include "parse/page_parts.h"

struct schema_context {
    str url;
    struct date_context dates;
};

struct schema {
    struct post *posts;
    size_t count, cap;
    size_t reviews;    /* how many of them are reviews … */
    size_t comments;   /* … and comments on other posts */
    /* of the page itself, from Article, NewsArticle, BlogPosting …; empty when it does not say */
    str title, author, lang, text, kind;
    struct date published, updated;
    int page_belief; /* how much speaks for it being about the page */
    struct date page_published; /* … and from WebPage and what else is no post */
    size_t products;    /* things for sale … */
    str product_text;   /* … and the description of the first */
    /* aggregateRating: no post, but worth knowing */
    double rating, rating_max;
    int64_t rating_count;
};

void schema_read(struct arena *a, const struct html *page, const struct page_parts *parts, const struct schema_context *c, struct schema *out);

/* microdata.c: items of the page as a tree in the shape of JSON-LD; NULL when there is none. */
struct json *microdata_tree(struct arena *a, const struct html *page);
/* Adds the posts of one tree. */
void schema_walk(struct arena *a, const struct json *root, const struct schema_context *c, struct schema *out);

#endif
