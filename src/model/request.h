/* request, response: what goes out and what comes back. Plain data.
 *
 * A request is made by `source` (plan, follow-ups), kept by `store` (the frontier), filled with validators by `run`, sent by
 * `fetch`. `state` is opaque JSON of the source that made it (page, cursor, thread verdict …) and comes back with the response.
 * A response and all it points to live in its arena, which travels through the queues; the writer frees it. */
#ifndef MODEL_REQUEST_H
#define MODEL_REQUEST_H

#include "base/arena.h"
#include "base/hash.h"
#include "base/str.h"
#include "model/outcome.h"

struct header {
    str name, value; /* as sent; compare names without case */
};

/* What a key makes of a request: known to the fetcher alone. What keeps a request, or knows it again, sees none of it. */
struct dress {
    str url, body; /* instead of the request's; empty: as they are */
    const struct header *headers; /* behind the request's */
    size_t header_count;
};

struct request {
    str url;      /* absolute, http or https, canonical */
    str method;   /* "GET" when empty */
    str body;     /* for POST */
    const struct header *headers;
    size_t header_count;
    str etag, last_modified; /* validators to send, exact bytes */

    str source; /* key of the configured source that asks: struct source_config.key */
    str engine; /* description that reads the answer, "mastodon-tag"; empty: the one of the source */
    str state;  /* opaque to all but that engine */
    int32_t depth;     /* follow-ups away from the plan */
    int32_t page;      /* 1 for the first page of a list */
    int64_t not_before; /* at; 0 = at once */
    int32_t tries;     /* failed tries so far */

    str moved_to;       /* asked instead of url, which moved there for good; identity and memory stay with url. Set by run, never kept */
    int64_t unless_since; /* not asked when its URL was answered at that time or later; 0 = always asked */
    int32_t parallel;  /* at once to this host; 0 = one */
    int32_t tdm;       /* enum tdm_policy plus 1; 0 = the fetcher's, which sets it in the response. Never kept */

    int64_t delay_ms;  /* between requests to this host; -1 = the fetcher's default */
    bool allow_private; /* private and loopback addresses are allowed (tests, intranets) */
    bool stop_known;   /* drop follow-ups of a response whose posts were all known */
    bool is_item;      /* an item (404 = deleted), not a list (404 = gone) */
    bool secret;       /* it goes out, or an answer came, with credentials: never show its query, never archive it */
    struct dress dress; /* made just before it is sent; never kept, in no response */
};

/* Identity in the frontier: source, engine, method, url, body. */
id128 request_id(const struct request *r);
str request_shown(const struct request *r); /* for messages: its address, without its query where that may be secret */
/* With all that it points to. */
struct request request_copy(struct arena *a, const struct request *from);

struct response {
    struct arena *arena; /* owns everything here, the request's copy too */
    struct request request;
    str url;          /* after redirects; the request's when there were none */
    bool moved;       /* a permanent redirect was on the way */
    int32_t status;   /* 0 when none came */
    const struct header *headers;
    size_t header_count;
    str content_type; /* media type without parameters, lower case */
    str charset;      /* declared in the header, or empty */
    str body;         /* decompressed */
    int64_t at;       /* when the answer was complete */
    int64_t took_ms;
    enum outcome outcome; /* OK, or why there is nothing to read */
    str why;          /* a sentence for people when not OK */
    int64_t retry_at; /* the server asked to come back then; 0 = did not say */
    bool passed;      /* a look at its bytes has shown that there is nothing to take: it is not read, but the round goes on */
    bool tdm_reserved; /* a reservation stood in header or /.well-known/tdmrep.json (kept with the posts when `tdm` is not "respect") */
};

str response_header(const struct response *r, str name); /* first of that name, or empty */

#endif
