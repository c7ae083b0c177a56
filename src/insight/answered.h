/* answered: which posts the brand has answered itself.
 *
 * Answered is a post that a post of the brand's own voice replies to (it is that one's parent), or that stands in a thread in which the brand spoke later to all (without a
 * parent), or below which the owner's answer stands. */
#ifndef INSIGHT_ANSWERED_H
#define INSIGHT_ANSWERED_H

#include "store/store.h"

struct answer;
struct answers {
    struct answer *at;
    size_t count, cap;
};

/* The brand's own posts that were published at or after `since` (INT64_MIN: all). Lives in the arena. */
bool answers_read(struct txn *t, str brand, int64_t since, struct arena *a, struct answers *out, struct err *e) MUST_CHECK;
bool answers_hold(const struct answers *list, const struct post *p, struct arena *scratch);

#endif
