/* feed: RSS 0.9x, 1.0 (RDF), 2.0, Atom 0.3 and 1.0, JSON Feed → posts.
 *
 * Broken documents are recovered where they can be; HTML served as a feed is refused. What an item does not say stays unknown, but every
 * item has an id: guid, id, link, or a hash of title, time and text. All lives in the arena. */
#ifndef PARSE_FEED_H
#define PARSE_FEED_H

#include "base/arena.h"
#include "model/post.h"

struct feed_item {
    struct post post;      /* without source; id, url, title, text, lang, author, times, type, counts, parent, rating */
    str html;              /* the fragment that the text came from, empty when it was plain */
    str comments_feed;     /* wfw:commentRss, atom link rel=replies: a feed of this item's comments */
    str publisher;         /* <source> of a news search */
    str publisher_url;
};

struct feed {
    const char *kind;      /* "rss", "rdf", "atom", "jsonfeed" */
    str title, link, lang, author;
    str next;              /* RFC 5005 rel=next or prev-archive, JSON Feed next_url; absolute */
    struct feed_item *items;
    size_t count, cap;
    bool recovered;        /* was not well-formed */
    bool web_page;         /* it is none, but a page for people, in XML */
};

struct feed_context {
    str url;               /* where it was found, for relative links; may be empty */
    str charset;           /* declared by the header, or empty */
    struct date_context dates;
};

bool feed_parse(struct arena *a, str bytes, const struct feed_context *c, struct feed *out, struct err *e) MUST_CHECK;
/* Does it begin like a feed? A cheap look for `parse --as auto`. */
bool feed_looks_like(str bytes);

#endif
