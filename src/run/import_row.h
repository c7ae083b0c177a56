/* import_row: one row of cells becomes posts. Not for other rooms. */
#ifndef RUN_IMPORT_ROW_H
#define RUN_IMPORT_ROW_H

#include "run/import_map.h"

struct import_row {
    const str *cells;
    size_t count;
    str raw;
    uint32_t again; /* so many rows before it are the same to the letter, and may be other people's */
};

/* Posts of the row, in the arena; none when it says nothing. False: the row is rejected, and *why says why. */
bool row_posts(struct arena *a, const struct import_options *o, const struct import_map *m, const struct import_row *row, struct post **out,
               size_t *count, str *why);

#endif
