/* forget_later: what archives of answers are still to lose. A crawl that is at work keeps its archives for itself; what is forgotten meanwhile is written
 * down in the corpus's folder, as marks, before it leaves the corpus. The crawl that ends, the next one and every `forget` make up for it.
 *
 * A file of marks is "forgotten-….marks": a line each, "author NAME", "below ADDRESS", or a hash of an address or id. It is gone when the archives are clean. */
#ifndef CLI_FORGET_LATER_H
#define CLI_FORGET_LATER_H

#include "cli/forget_archives.h"

/* On the disk when it returns. */
bool forget_later_note(struct cli *c, const struct archive_marks *m, struct err *e) MUST_CHECK;
/* Adds what the files hold to *out, and their paths to *files; all in the arena. */
void forget_later_read(struct cli *c, struct arena *a, struct archive_marks *out, struct strs *files);
void forget_later_done(const struct strs *files);

#endif
