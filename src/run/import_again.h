/* import_again: rows that are the same to the letter. In a file that names neither ids nor addresses nor authors they are answers of several people: how many like it a row has in front of it
 * makes its id another one, and the same one when the file is read again. Not for other rooms. */
#ifndef RUN_IMPORT_AGAIN_H
#define RUN_IMPORT_AGAIN_H

#include "run/import_input.h"

struct again; /* of a file; its loads are counted in their order */

struct again *again_new(struct arena *a, const struct import_map *m); /* NULL: the file says itself who is who */
/* For each row of the load, in the arena: how many like it there were before. NULL of NULL. */
const uint32_t *again_count(struct again *g, const struct import_input *i, struct csv load, struct arena *a);

#endif
