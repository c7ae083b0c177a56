/* redirect: where a 30x leads, and whether to go there. Pure; guards, robots and politeness of the new host are the caller's. */
#ifndef FETCH_REDIRECT_H
#define FETCH_REDIRECT_H

#include "model/request.h"

struct redirect {
    str url;              /* of the next hop, absolute, without a fragment */
    bool permanent;       /* 301, 308 */
    bool get;             /* the method becomes GET and the body goes */
    bool other_origin;    /* headers of the request must not go there */
    enum outcome outcome; /* OUTCOME_NONE: go. REFUSED, BLOCKED (login, consent), BROKEN (no address, home page) */
    const char *why;      /* a phrase, when it is not to be followed */
};

bool redirect_is(int32_t status);
/* seen: URLs of all hops so far, the current one last; max: hops allowed. */
struct redirect redirect_read(struct arena *a, int32_t status, str location, str method, const struct strs *seen, int32_t max);

#endif
