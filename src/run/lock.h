/* lock: one crawl at a time works on a corpus, so that two that overlap (cron, a second terminal) do not ask the same hosts twice as often
 * as is polite. Readers, imports and rescoring need none. The lock ends with its process, however that ends. */
#ifndef RUN_LOCK_H
#define RUN_LOCK_H

#include "base/err.h"
#include "base/str.h"

/* DIR/crawl.lock, made when it is missing. False with ERR_STORE when another process holds it. *fd is to be given back. */
bool lock_take(str dir, int *fd, struct err *e) MUST_CHECK;
void lock_release(int fd); /* -1 is fine */

#endif
