/* rate: what a server says about how often it wants to be asked, in the header families that exist (docs/sources.md). Pure. What follows from it: fetch/bucket.
 *
 * The unit of "reset" differs: ISO 8601 time (Mastodon), epoch seconds (Bluesky, GitHub, X), epoch milliseconds (some gateways), seconds left, with
 * decimals (Reddit, RFC drafts). Which it is, is told by the value: no family needs to be known by its host. */
#ifndef FETCH_RATE_H
#define FETCH_RATE_H

#include "model/request.h"

struct rate {
    bool has_quota;     /* remaining was said */
    double remaining;   /* requests that are left until reset_at */
    double limit;       /* 0: not said */
    int64_t reset_at;   /* wall clock; 0: not said */
    int64_t retry_at;   /* Retry-After; 0: not said */
    int64_t window_ms;  /* RateLimit-Policy: 3000;w=300; 0: not said */
};

struct rate rate_read(const struct header *headers, size_t count, int64_t now);
/* Seconds ("120", "1.5") or a date; 0 when it is neither. Never further away than a week. */
int64_t rate_retry_after(str value, int64_t now);

#endif
