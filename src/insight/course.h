/* course: how a thread, or an author, went on: each post about the brand in the order of time, with the mood and the stance so far, and whether the second half differs from
 * the first.
 *
 * The mood is that of customers and of those who are not known: what the brand answers, and what press and advertising say, is shown and not counted. The mean so far is that of their
 * sentiments known until then. The stance so far is the one most often shown, the later one of two that are shown as often. The change is the difference of the means of both halves (by number
 * of posts that count), with Welch's 95 % interval (1947: Student's t with the degrees of freedom of Satterthwaite); with fewer than COURSE_FEW of them in a half nothing is claimed. Boosts are
 * left out. */
#ifndef INSIGHT_COURSE_H
#define INSIGHT_COURSE_H

#include "insight/query.h"
#include "insight/tally.h"

#define COURSE_FEW 5

struct course_point {
    id128 id;
    struct date at; /* of publication; may be unknown */
    str source, author, words; /* words: the beginning of the text */
    enum voice voice;
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
