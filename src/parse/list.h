/* list: posts and reviews of pages that no row of thread_rules.c fits, found by what repeats: places of the same shape with a time, an author and
 * words. Teasers of a blog are none: their headings lead elsewhere. */
#ifndef PARSE_LIST_H
#define PARSE_LIST_H

#include "parse/thread.h"

/* False when nothing repeats that way. Posts are reviews when most have stars, else posts. */
bool list_read(struct arena *a, const struct html *page, const struct page_context *c, struct thread *out);

#endif
