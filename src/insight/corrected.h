/* corrected: how much of what a report counts was corrected by hand. */
#ifndef INSIGHT_CORRECTED_H
#define INSIGHT_CORRECTED_H

#include "insight/period.h"
#include "store/store.h"

struct corrected {
    int64_t mentions; /* counted as a person said, not as the rules read them */
    int64_t removed;  /* posts that a person took out: not about the brand. Those that a rule took out are not known */
};
/* Of one brand, in that period, voices as a set of 1 << enum voice. Costs a look without corrections, a look each for those of single posts, and a walk over the
 * mentions of that time where there are rules. */
bool corrected_count(struct txn *t, str brand, struct period period, const struct zone *zone, uint32_t voices, struct corrected *out, struct err *e) MUST_CHECK;

#endif
