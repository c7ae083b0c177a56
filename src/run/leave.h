/* leave: may a stream be read? What the fetcher settles for every page counts for a WebSocket, too: a contact, robots.txt, guards. */
#ifndef RUN_LEAVE_H
#define RUN_LEAVE_H

#include "fetch/fetch.h"

/* Asks the host's robots.txt. OUTCOME_NONE: it may be; else the reason is in e. */
enum outcome stream_leave(const struct fetch_options *o, str url, bool allow_private, struct arena *a, struct err *e);

#endif
