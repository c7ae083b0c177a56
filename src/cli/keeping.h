/* keeping: what commands that write do at their end: posts that became too old are erased, and the file is compacted if something was. */
#ifndef CLI_KEEPING_H
#define CLI_KEEPING_H

#include "cli/cli.h"
#include "store/erase.h"

/* In one transaction; the corpus then waits for compaction. */
bool keeping_erase(struct store *s, const struct id_list *ids, int64_t now, struct erased *n, struct err *e) MUST_CHECK;
/* Retention of the brands and max_age of their sources; says how many posts went. */
bool keeping_retention(struct cli *c, struct store *s, const struct brand *brands, size_t count, struct err *e) MUST_CHECK;
/* With the corpus closed, when something was erased. *done false: not wanted, or another process writes and it was said what to do. */
bool keeping_compact(struct cli *c, bool *done, struct err *e) MUST_CHECK;

#endif
