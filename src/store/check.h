/* check: what the files of the check share. Not for other rooms. */
#ifndef STORE_CHECK_H
#define STORE_CHECK_H

#include "store/packed.h"

struct checking {
    struct txn *t;
    struct arena *a; /* of one entry */
    void (*problem)(void *ctx, const char *what);
    void *ctx;
    struct check_counts *counts;
    const struct packed_change **cells; /* that the mentions should give, in the order of keys */
    size_t cell_count, cell;
    size_t wanted[TABLE_COUNT]; /* entries of an index that posts and mentions ask for: as many are there, or some are nobody's */
};

void check_tell(struct checking *c, enum table table, str key, const char *what);
typedef bool check_visit(struct checking *c, str key, str value, struct err *e);
bool check_walk(struct checking *c, enum table table, check_visit *visit, struct err *e) MUST_CHECK;
/* A packed table, entry by entry. A block that is damaged is told, and the walk goes on behind it. */
bool check_walk_packed(struct checking *c, enum table table, check_visit *visit, struct err *e) MUST_CHECK;
/* A look-up that meets damage finds nothing: the walk over that table tells it. */
bool check_look(struct checking *c, enum table table, str key, str *value, bool *found, struct err *e) MUST_CHECK;
/* The post under that key, its strings in the arena; *sound false: missing or damaged. */
bool check_post_at(struct checking *c, str key, struct post *p, bool *sound, struct err *e) MUST_CHECK;

/* check_index.c: has the post its entries by id, author and thread; has the mention its near duplicates' fingerprint and its moments? */
bool check_post_entries(struct checking *c, str key, const struct post *p, struct err *e) MUST_CHECK;
bool check_mention_entries(struct checking *c, str key, const struct reading *r, struct err *e) MUST_CHECK;
/* … and is there none that is nobody's? After all posts and mentions. */
bool check_orphans(struct checking *c, struct err *e) MUST_CHECK;
/* check_words.c */
bool check_words(struct checking *c, check_terms *terms_of, struct err *e) MUST_CHECK;

#endif
