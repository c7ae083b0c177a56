/* tally: counts of mentions, and the figures that are made of them. Plain numbers; sums of rollup cells.
 *
 * net sentiment = (positive − negative) / (positive + negative): mixed and neutral count in volume, on neither side. Its 95 % interval is
 * Wilson's for the share of positive among both (E. B. Wilson 1927), mapped to −1 … 1 by 2·share − 1. A difference of two net values has
 * the interval of Newcombe's method 10 (1998), made of the two Wilson intervals. Below TALLY_FEW opinions nothing is claimed. */
#ifndef INSIGHT_TALLY_H
#define INSIGHT_TALLY_H

#include "store/rollup.h"

#define TALLY_FEW 10

struct tally {
    int64_t sum[SUM_COUNT];
};

struct interval {
    double value, low, high; /* NAN when there is nothing to say */
    bool few;                /* fewer than TALLY_FEW observations: do not build on it */
};

void tally_add(struct tally *t, const int64_t sum[SUM_COUNT]);
int64_t tally_posts(const struct tally *t);
struct interval tally_net(const struct tally *t);
struct interval tally_share(const struct tally *t, enum label label); /* of all posts that have a sentiment */
/* now − before, in points of net sentiment. */
struct interval tally_net_change(const struct tally *now, const struct tally *before);
double tally_effort(const struct tally *t);       /* mean effort score of those who told of effort, NAN = none */
/* Mean stated waiting; NAN = none was stated. Half an hour in a loop and three weeks for a delivery have no mean that says anything: each kind has its own. */
double tally_wait_minutes(const struct tally *t); /* of those under a day */
double tally_wait_days(const struct tally *t);    /* of those of a day and longer */
int64_t tally_wait_days_count(const struct tally *t);
struct interval wilson(int64_t hits, int64_t of);
/* 97.5 % quantile of Student's t with so many degrees of freedom, four or more: the expansion 26.7.5 of Abramowitz and Stegun, right to 0.001. */
double student(double freedom);

#endif
