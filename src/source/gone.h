/* gone: what a page listed the last time and lists no more. */
#ifndef SOURCE_GONE_H
#define SOURCE_GONE_H

#include "base/arena.h"
#include "base/str.h"

#define GONE_IDS_MAX 500 /* more are not compared */

/* Lists of ids, one a line, in the order of the page. Adds to *out the ids of `before` that are missing in `now`. What fell off an end has only
 * moved to another page, unless both lists are `whole`. Nothing when less than half is left: then something else has happened to the page. */
void gone_ids(struct arena *a, str before, str now, bool whole, struct strs *out);

#endif
