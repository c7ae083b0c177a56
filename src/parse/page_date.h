/* page_date: when a page was published, where its head does not say: <time>, the address, a line near the title. */
#ifndef PARSE_PAGE_DATE_H
#define PARSE_PAGE_DATE_H

#include "parse/html.h"
#include "parse/thread.h"

/* False and precision DATE_UNKNOWN: nothing says so, or the page lists many days. Lines that tell of an update count only when there is no
 * other. An article may keep its day far from the title, on a line of its own. */
bool page_date(struct arena *a, const struct html *page, const struct page_context *c, bool article, struct date *out);
/* "/2026/03/02/", "/2026-03-02-", "-20260302": the day in an address. */
bool page_date_of_url(str url, const struct date_context *c, struct date *out);
/* The date among other words: "Posted on March 2, 2026 by Ute". It must have a year. */
bool page_date_of_line(str line, const struct date_context *c, struct date *out);

#endif
