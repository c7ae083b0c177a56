/* robots: robots.txt by RFC 9309, pure: bytes in, answers out.
 *
 * Read for one agent at once: groups that name it are merged, "*" counts only when none does. The longest matching pattern decides, Allow wins a tie,
 * /robots.txt itself is always allowed. Leniency as in Google's parser: a missing colon, misspelt "Disallow", BOM, CR and CR LF; lines that
 * say nothing known never end a group. Paths and patterns are compared after RFC 9309, section 2.2.2: unreserved characters decoded,
 * everything outside ASCII encoded, reserved characters equal to their encoded forms, but for those that part things: "/" (which a query does not
 * part either), "?", "#", "&", "=", "+". */
#ifndef FETCH_ROBOTS_H
#define FETCH_ROBOTS_H

#include "base/arena.h"
#include "base/str.h"

#define ROBOTS_MAX ((size_t)500 * 1024) /* bytes that are read; the rest is not looked at, nor is a line cut there */

struct robots;

/* agent: product token or whole user agent ("leumund/0.1 (+…)"); compared without case. Everything lives in the arena; the bytes may go. */
const struct robots *robots_parse(struct arena *a, str bytes, str agent);
/* target: path and query, or a whole URL. `scratch` is for the normal form of the target. */
bool robots_allows(const struct robots *r, struct arena *scratch, str target);
/* The line that decides, "Disallow: /private", its pattern in normal form; empty when none does. In the arena. */
str robots_rule(const struct robots *r, struct arena *a, str target);
int64_t robots_crawl_delay_ms(const struct robots *r); /* -1: not said */
/* Preferences of Content-Usage (IETF aipref, "train-ai=n") or Content-Signal ("search=yes, ai-train=no") for the target; empty: none. */
str robots_usage(const struct robots *r, struct arena *scratch, str target);
const struct strs *robots_sitemaps(const struct robots *r); /* as written, of all groups */
size_t robots_rule_count(const struct robots *r);           /* Allow and Disallow lines that apply to the agent */

#endif
