/* opml: lists of feeds as feed readers write and read them (OPML 1.0 and 2.0). */
#ifndef PARSE_OPML_H
#define PARSE_OPML_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/str.h"

#define OPML_FEEDS_MAX 5000

struct opml_feed {
    str url, title; /* absolute http(s); the title may be empty */
    str folder;     /* the outline around it; may be empty */
};

struct opml {
    struct opml_feed *at;
    size_t count;
    size_t skipped; /* outlines with an address that is none, or one that came before */
};

/* In: bytes in any encoding that feeds come in. False: no OPML, or more than OPML_FEEDS_MAX feeds. Views and copies live in the arena. */
bool opml_parse(struct arena *a, str in, struct opml *out, struct err *e) MUST_CHECK;
/* OPML 2.0. */
void opml_put(struct buf *b, str title, const struct opml_feed *feeds, size_t count);

#endif
