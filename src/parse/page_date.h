/* page_date: when a page was published, where its head does not say: <time>, the address, a line near the title. */
#ifndef PARSE_PAGE_DATE_H
#define PARSE_PAGE_DATE_H

#include "parse/html.h"
#include "parse/thread.h"

/* False and precision DATE_UNKNOWN: nothing says so, or the page lists many days. Lines that tell of an update count only when there is no
 * other. An article may keep its day far from the title, on a line of its own. headline: the title's element; NULL: the first <h1>. */
bool page_date(struct arena *a, const struct html *page, const GumboNode *headline, const struct page_context *c, bool article, struct date *out);
/* Of members of scripts that are called "datePublished" and the like: one day, or for an article the first. Searches the whole source. */
bool page_date_of_scripts(str source, bool article, const struct date_context *c, struct date *out);
/* Does a day with its year stand in it, or what looks like one? */
bool page_date_has_day(str s);
/* "Bonn, 2. März 2026 – Seit Montag …" → "Bonn, 2. März 2026"; empty when the text does not begin so. */
str page_dateline(str text);
/* "/2026/03/02/", "/2026/mar/02/", "/2026-03-02-", "-20260302": the day in an address. */
bool page_date_of_url(str url, const struct date_context *c, struct date *out);
/* The date among other words: "Posted on March 2, 2026 by Ute". It must have a year. */
bool page_date_of_line(str line, const struct date_context *c, struct date *out);

#endif
