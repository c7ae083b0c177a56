/* export_mark: how far an export has come, kept in a small file beside its part (FILE.part.at), so that one that was interrupted goes on where it stopped.
 *
 * It is written each time the rows so far are on disk, beside and renamed. It belongs to one query, brand and choice of columns. */
#ifndef CLI_EXPORT_MARK_H
#define CLI_EXPORT_MARK_H

#include "base/arena.h"
#include "store/store.h"

struct export_mark {
    size_t brand;          /* which of the brands, by number */
    struct post_key place; /* the last row's */
    int64_t bytes, rows;   /* of the part */
    int64_t texts_left_out;
    struct strs rules;     /* versions of rules seen so far */
};

/* False in *found: there is none. A mark of another export is ERR_USAGE, a damaged one ERR_INPUT. */
bool export_mark_read(struct arena *a, str export_path, str what, struct export_mark *out, bool *found, struct err *e) MUST_CHECK;
bool export_mark_write(struct arena *a, str export_path, str what, const struct export_mark *m, struct err *e) MUST_CHECK;
void export_mark_remove(struct arena *a, str export_path);

#endif
