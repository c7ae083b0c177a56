/* keeping: what commands that write do at their end: posts that became too old are erased, and the file is compacted if something was. */
#ifndef CLI_KEEPING_H
#define CLI_KEEPING_H

#include "cli/cli.h"
#include "source/source.h"
#include "store/erase.h"

/* In one transaction; the corpus then waits for compaction. */
bool keeping_erase(struct store *s, const struct id_list *ids, int64_t now, struct erased *n, struct err *e) MUST_CHECK;
/* Retention of the brands, max_age of their sources, and texts that a source with must_recheck has not given again in time; says how many posts that were.
 * sources: all descriptions; NULL: they are read when they are needed. Archives lose the answers that hold what went, at once or when the crawl that is at
 * work ends. In any thread. */
bool keeping_retention(struct cli *c, struct store *s, const struct sources *sources, const struct brand *brands, size_t count, int64_t now, struct err *e) MUST_CHECK;
/* Which posts must_recheck takes the text of: their ids, in the arena. */
bool keeping_unconfirmed(struct cli *c, struct txn *t, const struct sources *sources, const struct brand *brands, size_t count, int64_t now, struct arena *a,
                         struct id_list *out, struct err *e) MUST_CHECK;
/* Archives lose what was forgotten while a crawl was at work. With the corpus closed, at the end of one. */
bool keeping_catch_up(struct cli *c, struct err *e) MUST_CHECK;
/* In one transaction; *count gets how many had a text. The corpus then waits for compaction. */
bool keeping_silence(struct store *s, const struct id_list *ids, size_t *count, struct err *e) MUST_CHECK;
/* With the corpus closed, when something was erased. *done false: not wanted, or another process writes and it was said what to do. */
bool keeping_compact(struct cli *c, bool *done, struct err *e) MUST_CHECK;

#endif
