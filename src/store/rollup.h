/* rollup: counts and sums of mentions by local day of the brand. A year's chart reads these, not posts; what was said within an hour is read from the moments and
 * mentions themselves, which lie in the order of time.
 *
 * A cell holds what was said on one day, about one touchpoint (or the mention as a whole), by one voice, in one
 * source and language. Cells are sums: they can be added to each other. */
#ifndef STORE_ROLLUP_H
#define STORE_ROLLUP_H

#include "store/store.h"

enum rollup_grain {
    ROLLUP_DAY = 1, /* 0 was the hour, until schema 2 */
    ROLLUP_UNDATED = 2, /* one bucket: posts whose date is not known */
    ROLLUP_CHART = 3,   /* by day, all sources and languages together: few cells, for charts and boards */
};

enum rollup_sum {
    SUM_POSTS = 0,
    SUM_SENTIMENT,        /* thousandths */
    SUM_SENTIMENT_SQUARED, /* millionths */
    SUM_SCORED,           /* mentions that have a sentiment at all */
    SUM_LABEL,            /* + enum label */
    SUM_STANCE = SUM_LABEL + LABEL_COUNT,
    SUM_CAUSE = SUM_STANCE + STANCE_COUNT,
    SUM_KIND = SUM_CAUSE + CAUSE_COUNT,
    SUM_EMOTION = SUM_KIND + KIND_COUNT,
    SUM_LEAVING = SUM_EMOTION + EMOTION_COUNT,
    SUM_IRONY,
    SUM_EFFORT,           /* thousandths of effort.score */
    SUM_EFFORT_COUNT,
    SUM_WAIT,             /* minutes */
    SUM_WAIT_COUNT,
    SUM_REACH,
    SUM_BOOSTS,           /* posts that only pass on another: counted here, not in SUM_POSTS */
    SUM_HOLD,             /* the part of SUM_WAIT that is under a day: loops, queues, not deliveries and answers */
    SUM_HOLD_COUNT,
    SUM_COUNT
};

#define HOLD_MINUTES (24 * 60) /* a stated waiting below is one of minutes and hours, from there one of days */

struct rollup_cell {
    int64_t bucket;      /* local midnight of the day as if UTC; 0 for undated */
    str touchpoint;      /* empty: the mention as a whole */
    enum voice voice;
    str source;          /* of the post; empty in ROLLUP_CHART, as lang is */
    char lang[4];
    int64_t sum[SUM_COUNT];
};

/* Calls visit for each cell of the brand in [from, to) of that grain, in order of time. Strings live as long as t. */
bool rollup_each(struct txn *t, str brand, enum rollup_grain grain, int64_t from, int64_t to,
                 bool (*visit)(const struct rollup_cell *cell, void *ctx), void *ctx, struct err *e) MUST_CHECK;

#endif
