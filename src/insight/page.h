/* page: a part of the mentions that fit a query, in some order, and a mark where the next part begins.
 *
 * In the order of time, a page costs what is walked for it. By reach or sentiment, every mention that fits is looked at, and the best are kept. The mark (a cursor) names the
 * place behind the last mention given out, not a number of rows: what comes in between two pages moves nothing. */
#ifndef INSIGHT_PAGE_H
#define INSIGHT_PAGE_H

#include "insight/find.h"

enum page_order { PAGE_TIME = 0, PAGE_REACH, PAGE_SENTIMENT };
extern const char *const page_orders[]; /* names by number, NULL at the end */

struct page_options {
    struct find_options find; /* oldest_first and behind are set by the page */
    enum page_order order;    /* newest first; greatest reach first; most negative first. What is not known comes last */
    bool reverse;             /* oldest, smallest or most positive first; what is not known still last */
    int64_t limit;            /* 0 = all */
    str after;                /* a cursor; empty: from the beginning */
};

struct page;
/* Lives in the arena; page_close comes before the transaction's end. ERR_USAGE when `after` is no cursor, or one of another order. */
bool page_open(struct txn *t, struct arena *a, const struct page_options *o, struct page **out, struct err *e) MUST_CHECK;
bool page_next(struct page *p, struct arena *scratch, struct record *out, bool *more, struct err *e) MUST_CHECK; /* as find_next() */
/* After the last of the page: does another one come behind it? Also true when that would cost much to know. page_cursor() stays as it is; nothing is given out any more. */
bool page_more(struct page *p, struct arena *scratch, bool *more, struct err *e) MUST_CHECK;
/* Where the next page begins: behind the last one given out. */
str page_cursor(const struct page *p, struct arena *a);
const struct find *page_find(const struct page *p);
void page_close(struct page *p); /* NULL is fine */

#endif
