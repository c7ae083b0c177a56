/* exporting: mentions of one or several brands become the rows of one file, which may be gone on with, told of, and given out only once. */
#ifndef CLI_EXPORTING_H
#define CLI_EXPORTING_H

#include "cli/corpus.h"
#include "cli/export_mark.h"
#include "cli/export_rows.h"
#include "cli/progress.h"
#include "cli/since_last.h"
#include "insight/aggregate.h"

struct exporting {
    struct cli *c;
    struct corpus k;
    const struct brand_record **brands;
    const struct zone **zones;
    const struct query **queries;
    struct brand *files;
    size_t brand_count;
    struct export_columns columns;
    struct export_options file;
    struct export_about about;
    struct export_file *export;
    struct since_last *last;
    struct aggregate *aggregate;
    struct export_rows rows;
    struct row_maker maker;
    struct export_mark mark; /* where it goes on, then how far it has come */
    bool marks;              /* it leaves marks … */
    int64_t mark_rows;       /* … after so many rows */
    int64_t jobs;
    bool stream;   /* no file that is renamed when it is whole: standard output, a device, a pipe */
    bool device;   /* … which is opened by its name */
    bool folder;   /* the name of one was given */
    struct progress progress;
    bool evidence; /* the columns tell of it */
    int64_t gave_up;
};

bool exporting_plan(struct exporting *q, struct err *e) MUST_CHECK; /* says how each brand's mentions would be found */
/* All that was chosen, to its end; q->export knows how many rows that were. */
bool exporting_write(struct exporting *q, struct err *e) MUST_CHECK;

#endif
