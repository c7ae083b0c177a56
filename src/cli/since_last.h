/* since_last: what a recurring export has given out already, kept in a small file beside it (FILE.last).
 *
 * The file holds the query it belongs to, the newest time of collection given out (the mark), and the ids collected in the day before the
 * mark. The next export takes what was collected after "mark minus one day" and is not among them: posts that another process
 * commits late, with an earlier time of collection, are not lost, and none comes twice. */
#ifndef CLI_SINCE_LAST_H
#define CLI_SINCE_LAST_H

#include "base/arena.h"
#include "model/post.h"

struct since_last;

/* No such file: everything is new. `what` says which export it is; one of another query is an error. */
bool since_last_open(struct arena *a, str export_path, str what, struct since_last **out, struct err *e) MUST_CHECK;
/* Whether the post is new; a new one is remembered. */
bool since_last_new(struct since_last *s, const struct post *p, str brand);
/* Written beside and renamed; to be called when the export itself is safe. */
bool since_last_save(struct since_last *s, struct err *e) MUST_CHECK;

#endif
