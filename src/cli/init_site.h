/* init_site: what a brand's own site tells: its feeds, whether it is WordPress, its accounts elsewhere, its words. For `init`. */
#ifndef CLI_INIT_SITE_H
#define CLI_INIT_SITE_H

#include "cli/cli.h"

#define SITE_FEEDS_MAX 6

struct site_feed {
    str url, title;
    bool comments; /* of visitors, not of the brand */
};

struct site {
    str url;       /* absolute; empty: none was named */
    str host;      /* without "www." */
    bool reached;
    str why;       /* why it was not */
    str wordpress; /* address for wordpress-posts and wordpress-comments: its REST interface answers; empty: it does not */
    struct site_feed feeds[SITE_FEEDS_MAX];
    size_t feed_count;
    struct strs accounts; /* "@name", from links to networks */
    struct strs channels; /* ids of YouTube channels */
    struct strs words;    /* keywords and nouns of its description */
};

/* Asks the site, and at most five of its addresses more. What cannot be had stays empty; *out->why says why. All in c->arena. The command
 * must have the options contact and replay. False: `url` is no address. */
bool site_look(struct cli *c, str url, struct site *out);

#endif
