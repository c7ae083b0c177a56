/* course: how a thread, or an author, went on: each post about the brand in the order of time, with the mood and the stance so far, and whether the second half differs from
 * the first.
 *
 * The mean so far is that of the sentiments known until then. The stance so far is the one most often shown, the later one of two that are shown as often. The change is the
 * difference of the means of both halves (by number of posts with a sentiment), with the 95 % interval of Welch's approximation under the normal distribution; with fewer
 * than COURSE_FEW of them in a half nothing is claimed. Boosts are left out. */
#ifndef INSIGHT_COURSE_H
#define INSIGHT_COURSE_H

#include "insight/query.h"
#include "insight/tally.h"

#define COURSE_FEW 5

struct course_point {
    id128 id;
    struct date at; /* of publication; may be unknown */
    str source, author, words; /* words: the beginning of the text */
    enum label label;
    double sentiment, mean;    /* NAN = unknown; mean: so far */
    enum stance stance, stance_so_far;
};
#define COURSE_WORDS 200 /* bytes at most */

struct course {
    struct course_point *points;
    size_t count, authors; /* authors: different ones; those not known are not counted */
    double first, second;  /* means of the halves; NAN = none */
    struct interval change;
};

/* Of what fits the query: `thread:X` or `author:X`, and whatever else narrows it. Lives in the arena. */
bool course_make(struct txn *t, str brand, const struct query *q, struct arena *a, struct course *out, struct err *e) MUST_CHECK;

#endif
