/* outcome: what became of one request. Blocked ≠ empty ≠ broken ≠ gone: only OK, UNCHANGED and EMPTY are successes, and only
 * they may move a source's mark. fetch decides those that need no look inside; source decides OK, EMPTY, BLOCKED, BROKEN. */
#ifndef MODEL_OUTCOME_H
#define MODEL_OUTCOME_H

#include <stdbool.h>

enum outcome {
    OUTCOME_NONE = 0,    /* not asked yet */
    OUTCOME_OK,          /* a response with items, or (from fetch) simply a 2xx */
    OUTCOME_UNCHANGED,   /* 304, or the same bytes */
    OUTCOME_EMPTY,       /* what was expected, and nothing in it */
    OUTCOME_BLOCKED,     /* login, consent, captcha, bot wall, 401/403 */
    OUTCOME_BROKEN,      /* not what was expected: HTML for JSON, unreadable, 4xx/5xx that says nothing else */
    OUTCOME_GONE,        /* 410, or 404 on a list */
    OUTCOME_NOT_FOUND,   /* 404 on an item */
    OUTCOME_RATE,        /* 429/503: come back later */
    OUTCOME_ROBOTS,      /* refused by robots.txt */
    OUTCOME_RESERVED,    /* text and data mining reserved */
    OUTCOME_TOO_BIG,     /* body, header or decompressed bytes over the limit */
    OUTCOME_TOO_SLOW,    /* time over */
    OUTCOME_UNREACHABLE, /* DNS, connect, TLS, reset */
    OUTCOME_REFUSED,     /* guards: private address, scheme, scope, redirect loop, credentials missing */
    OUTCOME_COUNT
};

const char *outcome_name(enum outcome o); /* "ok", "unchanged", "too big" … */
const char *outcome_help(enum outcome o); /* a sentence: what it means and what to do */
bool outcome_success(enum outcome o);

#endif
