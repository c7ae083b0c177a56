/* page_head: what <meta>, <link> and the headlines say about a page. */
#ifndef PARSE_PAGE_HEAD_H
#define PARSE_PAGE_HEAD_H

#include "parse/page_parts.h"
#include "parse/thread.h"

enum head_meta { HEAD_TITLE, HEAD_AUTHOR, HEAD_PUBLISHED, HEAD_UPDATED, HEAD_DESCRIPTION, HEAD_LANG, HEAD_TYPE, HEAD_SITE };
enum { HEAD_META_MAX = 80 };

struct page_head {
    str meta[HEAD_META_MAX]; /* content of each row of the table in page_head.c */
    str published; /* of a name that is in no table, and says so */
    str title, canonical, next;
    struct strs feeds;
};

void page_head_read(struct arena *a, const struct page_parts *parts, const struct page_context *c, struct page_head *out);
/* The best that the page says; empty when it says nothing. */
str page_head_meta(const struct page_head *h, enum head_meta what);
/* The best that is a date. False: none. */
bool page_head_date(const struct page_head *h, enum head_meta what, const struct date_context *c, struct date *out);

/* The headline: title without the name of the site, in the words of the page's own heading, whose element it gives (NULL: it has none).
 * url is where the page was found. */
str page_head_title(struct arena *a, const struct page_head *h, const struct page_parts *parts, str title, str url, const GumboNode **headline);
/* Is this the name of the site and nobody's: "netz heute" on netzheute.example? */
bool page_head_names_site(struct arena *a, const struct page_head *h, str text, str url);

#endif
