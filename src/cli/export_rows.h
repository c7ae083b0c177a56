/* export_rows: mentions become the cells of an export's columns, in one thread or in several that share a walk. */
#ifndef CLI_EXPORT_ROWS_H
#define CLI_EXPORT_ROWS_H

#include "cli/export_terms.h"
#include "insight/find.h"
#include "output/export.h"

/* What all threads know; it does not change. */
struct export_rows {
    const struct export_columns *columns;
    const struct export_options *file;
    const struct sources *sources;
    const struct brand *brands;
    size_t brand_count;
    bool twins; /* the columns tell of them */
};

/* One thread's: what it needs, and what its rows were like. Lives in the arena. */
struct row_maker {
    const struct export_rows *rows;
    struct txn *txn;
    struct arena *arena;
    struct export_terms *terms;
    struct strs rules; /* versions of lexicons and rules that made the mentions */
    uint32_t version;  /* of the last row */
    struct export_bare bare;
};
void row_maker_init(struct row_maker *m, const struct export_rows *rows, struct txn *txn, struct arena *a);
/* The cells of a record, as many as there are columns; they live as long as the record and the scratch arena. */
bool row_make(struct row_maker *m, struct arena *scratch, struct record *r, struct value *cells, struct err *e) MUST_CHECK;
void row_maker_add(struct row_maker *m, const struct row_maker *part); /* what the rows of another one were like */

/* A part of a walk, and its rows. */
struct row_part {
    struct post_key behind, until; /* see find_options */
    bool has_behind, has_until;
    struct row_maker maker;
    struct arena *arena, *scratch;
    struct buf bytes;       /* rows in the export's format … */
    int64_t count, gave_up; /* … so many */
    struct post_key place;  /* of the last of them */
    struct err e;
    const struct row_share *share;
};

struct row_share {
    const struct export_rows *rows;
    struct find_options find; /* of the whole walk */
    struct txn *txn;          /* of the calling thread */
    size_t jobs;              /* threads */
    /* Called in the calling thread for each part, in the order of the walk. */
    bool (*take)(void *ctx, struct row_part *p, struct err *e);
    void *ctx;
};
/* Walks what f would, which was not stepped. False in *done: the walk is too short to be shared, or not made for it, or no thread could begin; the caller walks it himself. */
bool rows_share(const struct row_share *s, struct find *f, bool *done, struct err *e) MUST_CHECK;

#endif
