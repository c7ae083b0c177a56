/* round: from the plan of a source to the answer of its last request, and when it is due again. The writer's alone. Not for other rooms. */
#ifndef RUN_ROUND_H
#define RUN_ROUND_H

#include "run/stage.h"

#define BACKOFF_MS (5 * DATE_MINUTE_MS) /* doubled with each failure in a row … */
#define BACKOFF_MAX_MS DATE_DAY_MS      /* … up to here */

/* Twice within the time in which posts must be heard of again: a round that fails costs no text. */
#define RECHECK_TIMES 2

/* What one transaction changes, beside the corpus: taken over when it is committed, thrown away when it must be repeated. */
struct batch {
    struct crawl *c;
    struct yield **list;
    size_t count;
    struct crawl_progress delta;
    struct round *rounds; /* copies of all */
    struct round_end *ended; /* rounds that came to their end */
    size_t ended_count;
    struct arena *arena;
};

/* address.c: the answer's fate and validators. */
bool address_note(struct batch *b, struct txn *t, const struct yield *y, const struct lane *lane, struct err *e) MUST_CHECK;
/* Addresses of this answer were left for later: next time it must come in full, or nobody would hear of them again. */
bool address_ask_in_full(struct batch *b, struct txn *t, const struct yield *y, struct err *e) MUST_CHECK;
/* Will the same request be made again? Then its round goes on. */
bool worth_retrying(const struct request *r, enum outcome o);
/* Words of rounds that are over go, when there are many. */
void rounds_tidy(struct crawl *c);
/* What one answer means for its source; ends the round when it was the last one. */
bool round_source(struct batch *b, struct txn *t, const struct yield *y, const struct lane *lane, struct round *round, struct err *e) MUST_CHECK;
/* First requests of all sources that are due, into the frontier. At the start of a run a round that was cut off goes on. */
bool rounds_plan(struct crawl *c, struct txn *t, bool start, struct err *e) MUST_CHECK;

#endif
