/* correct: what a user knows better than the rules: another sentiment, other touchpoints, another brand meant. Facts, numbered in the order they were made, never
 * overwritten: an undone one stays in the history.
 *
 * They are replayed over every reading before anything is derived from it, by txn_put_post() and store_rebuild() alike: rules first, then those
 * of single posts, each in their order, so that the later one wins. */
#ifndef STORE_CORRECT_H
#define STORE_CORRECT_H

#include "store/store.h"

struct correction {
    int64_t number;   /* from 1; set by txn_put_correction() */
    str brand;        /* id */
    id128 post;       /* zero: a rule, for every post that holds the phrase */
    str phrase;       /* of a rule: compared folded, between word boundaries, in title and text */
    bool not_brand;   /* the brand is not meant: no mention */
    int32_t label;    /* enum label, or -1 */
    double sentiment; /* NAN = follows the label */
    str touchpoints;  /* exactly these, separated by |; empty = as read */
    str note;
    int64_t at, undone_at; /* undone_at 0: in force */
};
void correction_init(struct correction *c);

bool txn_put_correction(struct txn *t, struct correction *c, struct err *e) MUST_CHECK;
/* The same correction (all but number and times) in force already? */
bool txn_has_correction(struct txn *t, const struct correction *c, bool *has, struct err *e) MUST_CHECK;
bool txn_undo_correction(struct txn *t, int64_t number, int64_t now, struct correction *out, bool *found, struct err *e) MUST_CHECK;
/* In the order they were made; strings live as long as the transaction. */
bool txn_corrections(struct txn *t, const struct correction **out, size_t *count, struct err *e) MUST_CHECK;

/* Does a rule's phrase stand in this post? The arena is only for work. */
bool correction_fits(const struct correction *c, const struct post *p, struct arena *a);
/* Takes back what is derived from the post and derives anew from r, a fresh reading, under the corrections in force. *found false: not there, or its
 * text is not p's any more: the next put or rescore sees to it. */
bool txn_rederive(struct txn *t, const struct post *p, const struct reading *r, bool *found, struct err *e) MUST_CHECK;

#endif
