/* discover: the feeds that a web page names: <link rel=alternate>, the header Link, links to addresses that only feeds have. Pure: nothing is asked. */
#ifndef PARSE_DISCOVER_H
#define PARSE_DISCOVER_H

#include "model/request.h"
#include "parse/html.h"

struct discovered {
    str url, title;  /* absolute; the title may be empty */
    bool comments;   /* what visitors write, not the owner */
    bool guessed;    /* by an ordinary link: it may lead to a page about feeds */
};

struct discoveries {
    struct discovered *at;
    size_t count, cap;
};

/* Declared feeds first, in the order of the page; each address once. `headers` may be NULL. */
void discover_feeds(struct arena *a, const struct html *page, str url, const struct header *headers, size_t header_count, struct discoveries *out);
/* Does a link with these attributes name a feed? */
bool discover_is_feed(str rel, str type);
/* What may be tried when a page names none; NULL ends the list. Paths below the origin. */
extern const char *const discover_guesses[];

#endif
