/* next: the derived tables lie in the file twice. One set is in force, and is what a transaction sees. The other one is empty, or is being made anew (rebuild.h) in many
 * transactions, and put in force by the last of them.
 *
 * The table `remade` marks the posts whose derivations the other set holds. Whoever takes back what was derived of a marked post takes it out of both sets and takes its mark
 * away: nobody else has to know that there are two, what is erased is erased everywhere, and what has no mark is read again before the end. Not for other rooms. */
#ifndef STORE_NEXT_H
#define STORE_NEXT_H

#include "store/layout.h"

bool table_is_derived(enum table table);
const char *table_second_name(enum table table); /* of a derived table */
bool set_choose(struct txn *t, struct err *e) MUST_CHECK; /* at the beginning of a transaction: the set that is in force */
bool set_put(struct txn *t, unsigned set, struct err *e) MUST_CHECK;

/* The same transaction with the other set in its place. Ends with t; what waits in it is written with what waits in t. */
struct txn *txn_next(struct txn *t);

/* What is being made, told apart by a number of the maker's; none: *is false. */
bool next_under_way(struct txn *t, bool *is, uint64_t *maker, struct err *e) MUST_CHECK;
bool next_begin(struct txn *t, uint64_t maker, struct err *e) MUST_CHECK; /* from an empty set */
bool next_drop(struct txn *t, struct err *e) MUST_CHECK;                  /* what was begun, if anything was */
bool next_enforce(struct txn *t, struct err *e) MUST_CHECK;               /* the set that is in force until now is emptied */

bool next_count(struct txn *t, size_t *marked, struct err *e) MUST_CHECK;
bool next_sound(struct txn *t, bool *is, struct err *e) MUST_CHECK; /* each mark is whole, and one of a post: else one may have been derived twice */
bool next_marked(struct txn *t, struct post_key at, bool *is, struct err *e) MUST_CHECK;
bool next_mark(struct txn *t, struct post_key at, struct err *e) MUST_CHECK;
/* Before anything of p, as it was until now, is taken back. */
bool next_take_out(struct txn *t, struct post_key at, const struct post *p, struct err *e) MUST_CHECK;
/* The same of its words. */
void next_purge(struct txn *t, int64_t at);

#endif
