/* url: addresses of the web as pages write them, made absolute and comparable. Only http and https exist here.
 *
 * An *absolute* URL, as url_resolve() gives it, is ASCII: scheme and host in lower case, an IDN host as punycode, no user:password,
 * no default port, no dot segments, never an empty path, what may not stand raw is percent-encoded. All other functions expect such
 * a URL and return views into it, but survive any bytes. RFC 3986, read as leniently as browsers do. */
#ifndef BASE_URL_H
#define BASE_URL_H

#include "base/arena.h"
#include "base/str.h"

#define URL_MAX 8192 /* longer ones are refused */

struct url {
    str scheme;   /* "http", "https" */
    str host;     /* "[::1]" with its brackets */
    int32_t port; /* the scheme's default when none is written */
    str path;     /* "/…" */
    str query;    /* without "?" */
    str fragment; /* without "#" */
};

/* False when it is no absolute http or https URL with a host. Views into s. */
bool url_split(str s, struct url *out);
bool url_is_http(str s);
/* ref as it stands in a page found at base (absolute); a ref that is absolute itself needs no base. False for what is no http(s) URL:
 * mailto:, javascript:, broken hosts, too long. A fragment is kept. */
bool url_resolve(struct arena *a, str base, str ref, str *out);
str url_host(str url);   /* "forum.example" or "[::1]"; empty when it is no URL */
str url_target(str url); /* path and query as they go into the request line, without the fragment; "/" when it is no URL */
str url_origin(struct arena *a, str url); /* "https://forum.example" or with ":8080"; empty when it is no URL */
str url_origin_view(str url); /* the same, of a URL that url_resolve() has made: then it is its beginning */
bool url_same_origin(str a, str b);
bool url_host_within(str host, str domain); /* forum.example.org is within example.org, notexample.org is not */
bool url_lies_below(str url, str top); /* … is it itself, or its path, query or fragment goes on where top ends */
str url_no_fragment(str url);

/* Parameters that say who reads and not what is read. Read-only after parsing. */
struct url_rules;
/* The format of lexicons/tracking-params.txt, explained at its head. Lines that cannot be read are skipped. */
const struct url_rules *url_rules_parse(struct arena *a, str text);
/* One form for all spellings of one page: absolute, no fragment, no tracking or session parameters (rules; NULL = keep all), unreserved
 * characters decoded, hex digits in capitals, no empty query. The order of parameters stays. Empty when it is no http(s) URL. */
str url_canonical(struct arena *a, str url, const struct url_rules *rules);

#endif
