/* export_part: what the files export*.c share. Not for other rooms. */
#ifndef OUTPUT_EXPORT_PART_H
#define OUTPUT_EXPORT_PART_H

#include "output/export.h"

struct lxw_workbook;
struct xlsx;
struct export_pipe;

struct export_file {
    struct export_options o;
    struct arena *arena;
    const char *path, *part; /* with NULs; NULL: to a stream */
    FILE *out;               /* csv, jsonl; also holds the lock on the part */
    struct buf rows, cell;
    struct export_pipe *pipe; /* to a file; NULL: not begun, or to a stream */
    struct xlsx *xlsx;
    int64_t count;
    bool done, keep; /* keep: the part has a checkpoint */
};

/* One a format. begin, end and drop may be NULL; of put and row there is one. */
struct export_writer {
    const char *name, *mediatype;
    bool (*begin)(struct export_file *f, struct err *e);
    void (*put)(const struct export_options *o, struct buf *rows, const struct value *cells); /* a row as bytes … */
    bool (*row)(struct export_file *f, const struct value *cells, struct err *e);             /* … or into the file */
    bool (*end)(struct export_file *f, struct err *e);
    void (*drop)(struct export_file *f);
};
extern const struct export_writer export_csv, export_jsonl, export_xlsx;
extern const struct export_writer *const export_writers[];

bool export_hand_on(struct export_file *f, struct err *e); /* f->rows to the stream, or on its way to the file */

/* A thread that writes to a file. NULL: there is no memory, or no thread. */
struct export_pipe *export_pipe_new(int fd, size_t max);
bool export_pipe_put(struct export_pipe *p, struct buf *rows) MUST_CHECK; /* leaves rows empty; false: a piece, this one or one before, could not be written; errno says why */
bool export_pipe_close(struct export_pipe *p) MUST_CHECK; /* waits until all is written */

/* The package of a finished file, which lies at f->path. Written beside and renamed. */
bool package_write(struct export_file *f, const struct export_about *about, struct err *e) MUST_CHECK;
/* Whether the file's folder holds a package that somebody else wrote. */
bool package_may_write(struct export_file *f, struct err *e) MUST_CHECK;
const char *export_beside(struct arena *a, const char *path, const char *name); /* path of another file in the same folder */
bool export_sync_rename(FILE *f, const char *from, const char *to, struct err *e) MUST_CHECK;

#endif
