/* trap: addresses that a site makes without end: calendars, facets, links that append themselves. Pure; used for follow-ups only, never for what
 * a person configured. */
#ifndef FETCH_TRAP_H
#define FETCH_TRAP_H

#include "base/str.h"

/* NULL when the address (absolute) looks like a page; else what it looks like, as a phrase. now: to know which years are in the future. */
const char *trap_judge(str url, int64_t now);

#endif
