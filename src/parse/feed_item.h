/* feed_item: what the XML and the JSON reader of feeds share: raw values by slot in, a post out. */
#ifndef PARSE_FEED_ITEM_H
#define PARSE_FEED_ITEM_H

#include "parse/feed.h"

enum feed_slot {
    FEED_ID = 0, FEED_LINK, FEED_PERMALINK /* guid that is a link */, FEED_TITLE, FEED_BODY, FEED_PUBLISHED, FEED_UPDATED, FEED_AUTHOR, FEED_AUTHOR_ID, FEED_MAIL,
    FEED_LANG, FEED_REPLIES, FEED_VIEWS, FEED_LIKES, FEED_COMMENTS_FEED, FEED_PARENT, FEED_PARENT_URL, FEED_RATING, FEED_RATING_MAX,
    FEED_LOCATION, FEED_PUBLISHER, FEED_PUBLISHER_URL, FEED_SLOTS
};

struct feed_raw {
    str at[FEED_SLOTS];
    int rank[FEED_SLOTS]; /* of what stands there: smaller is better; 0 = nothing yet */
    bool body_plain;      /* not markup */
    bool body_is_summary;
    bool title_plain;
    str base;             /* for relative links */
};

/* Puts v into the slot unless something better (or as good and earlier) stands there. True when it was put. */
bool feed_raw_put(struct feed_raw *r, enum feed_slot slot, int rank, str v);
/* Makes the post and adds it to the feed. */
void feed_add(struct arena *a, struct feed *f, const struct feed_raw *r, const struct feed_context *c);
/* "mail@x.org (Name)", "Name <mail@x.org>", "mail@x.org": name and mail apart. */
void feed_split_author(str in, str *name, str *mail);

bool feed_parse_json(struct arena *a, str text, const struct feed_context *c, struct feed *out, struct err *e) MUST_CHECK;

#endif
