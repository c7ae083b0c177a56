/* ask: a handful of requests, once, politely, in one go: for commands that look before anything is kept.
 *
 * One fetcher for all of them: robots.txt is asked once a host, the delay of a host holds between its requests, hosts are asked side by side. */
#ifndef RUN_ASK_H
#define RUN_ASK_H

#include "fetch/fetch.h"

struct ask {
    struct request request;     /* its strings must live until ask_all() returns */
    struct response *response;  /* owns its arena; NULL: not asked, because it was stopped before */
};

/* What was learned of hosts, from one call to the next: so robots.txt is not asked twice. Begin with zeros and an arena. */
struct ask_memory {
    struct arena *arena;
    struct ask_host *hosts;
};

/* Fills every response; false only when curl itself cannot be used. A request with an empty url is skipped. memory may be NULL. */
bool ask_all(const struct fetch_options *o, struct ask_memory *memory, struct ask *list, size_t count, struct err *e) MUST_CHECK;
void ask_free(struct ask *list, size_t count); /* the responses */

#endif
