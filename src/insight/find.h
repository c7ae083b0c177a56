/* find: the mentions of one brand that fit a query, by time, over the index that costs least. What list, export and the work lists walk.
 *
 * Several indexes may serve a query; all lead through a superset of its matches in the order of time, and each mention is tested. Which of them is the shortest walk is
 * asked of the corpus, at little cost. */
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
    bool no_index;             /* test every mention of the brand: the same answer, for comparing */
    bool no_evidence;          /* not read: answers have none */
    bool no_body;              /* out->body is not wanted: it stays empty */
    const struct post_key *behind; /* go on behind that place; NULL: from the beginning */
    const struct post_key *until;  /* … until that one, itself included; NULL: to the end. Only with a walk of find_cuts() */
    const enum query_walk *walk;   /* that index, without asking which is the shortest; NULL: asked */
};

/* Lives in the arena; find_close comes before the transaction's end. */
bool find_open(struct txn *t, struct arena *a, const struct find_options *o, struct find **out, struct err *e) MUST_CHECK;
/* Places that cut the walk into parts of so many blocks (scan_cuts) which several threads may walk, each with a find of its own: part i goes behind place i - 1 until place i, the last one to the end. None: the walk is
 * short, or not along an index of the brand, or goes down. Before the first find_next(). */
bool find_cuts(struct find *f, size_t blocks, struct arena *a, struct post_key **out, size_t *count, struct err *e) MUST_CHECK;
/* The next one that fits. `scratch` is reset for every mention looked at; the answer holds until the next call, its strs as long as the reader's transaction. out->body
 * is set; near duplicates are looked up only where the query asks for them. False in *more at the end. */
bool find_next(struct find *f, struct arena *scratch, struct record *out, bool *more, struct err *e) MUST_CHECK;
/* Is there one more behind the last? Looks at so many mentions at most; true, too, when those were not enough to tell. Goes on behind them. */
bool find_another(struct find *f, int64_t look, struct arena *scratch, bool *more, struct err *e) MUST_CHECK;
struct post_key find_place(const struct find *f); /* of the answer */
/* The mention at a place that find_next() gave earlier. */
bool find_at(struct find *f, struct post_key place, struct arena *scratch, struct record *out, struct err *e) MUST_CHECK;
void find_close(struct find *f); /* NULL is fine */
enum query_walk find_walk(const struct find *f); /* the index that was chosen */
int64_t find_gave_up(const struct find *f); /* query_gave_up */
/* For --plan: which index is walked and how long each of them would be, between which times, and what is tested on each mention. */
void find_plan_put(struct buf *b, const struct find *f);

#endif
