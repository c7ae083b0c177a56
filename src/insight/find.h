/* find: the mentions of one brand that fit a query, by time, over the index that its plan chose. What list, export and the work lists walk. */
#ifndef INSIGHT_FIND_H
#define INSIGHT_FIND_H

#include "insight/query.h"
#include "store/store.h"

struct find;

struct find_options {
    str brand;                 /* id; must be kept in the corpus */
    const struct query *query; /* NULL: every mention */
    bool oldest_first;
    bool boosts;               /* posts that only pass on another, too; a query that names `boost` decides itself */
};

/* Lives in the arena; find_close comes before the transaction's end. */
bool find_open(struct txn *t, struct arena *a, const struct find_options *o, struct find **out, struct err *e) MUST_CHECK;
/* The next one that fits. `scratch` is reset for every mention looked at and holds the answer until the next call. out->body is set; near duplicates are
 * not looked up. False in *more at the end. */
bool find_next(struct find *f, struct arena *scratch, struct record *out, bool *more, struct err *e) MUST_CHECK;
void find_close(struct find *f); /* NULL is fine */
int64_t find_looked_at(const struct find *f);
int64_t find_gave_up(const struct find *f); /* query_gave_up */

#endif
