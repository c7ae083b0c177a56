/* sitemap: the addresses that a site names itself: sitemap files and their indexes, in whatever state they are in.
 *
 * One walk over the bytes without a tree: 50,000 addresses cost no more than their text. Gzip is told by content. XML with any prefix or namespace,
 * with a byte order mark, cut off or not well-formed; <sitemap> and <url> with bare text instead of <loc>; plain text with a line an address.
 * Images, videos and translations inside an entry are passed over. */
#ifndef PARSE_SITEMAP_H
#define PARSE_SITEMAP_H

#include "base/arena.h"
#include "base/date.h"

#define SITEMAP_ENTRIES 50000            /* of one file, as the protocol says; the rest is counted */
#define SITEMAP_BYTES ((size_t)50 << 20) /* unpacked */

struct sitemap_entry {
    str url;            /* as written, references decoded, trimmed; not judged */
    struct date lastmod;
    str title;          /* news */
    struct date published;
};

struct sitemap {
    bool index;         /* its addresses are sitemaps */
    struct sitemap_entry *at;
    size_t count;
    size_t more;        /* entries beyond the limit */
    bool web_page;      /* it is none, but a page for people */
};

/* charset: of the header, or empty. False: it is no sitemap (a web page, nothing in it, damaged gzip); e says why. */
bool sitemap_parse(struct arena *a, str bytes, str charset, struct sitemap *out, struct err *e) MUST_CHECK;

/* Do these dates tell anything? Not when nearly all are of one minute, or of the hour before `now`: then a program writes them at each request. */
bool sitemap_dates_plausible(const struct sitemap *s, int64_t now);

#endif
