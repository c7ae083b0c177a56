/* rows: the same rows as text, TSV, CSV or JSONL. One interface for all commands that print rows; cells are values of model/value.
 *
 *     struct rows_writer *w = rows_open(arena, &options, columns, count);
 *     for (…) if (!rows_put(w, cells, &e)) return false;
 *     return rows_close(w, &e);
 *
 * text   a table (output/table); widths are settled by the first ROWS_MEASURED rows
 * tsv    titles, then rows; TAB, LF, CR and backslash inside a cell as \t \n \r \\ ; null is empty
 * csv    RFC 4180, lines end in LF; null is empty; formulas are disarmed (escape_csv, guard)
 * jsonl  one object a row, keys are the columns' names; null is null
 *
 * Memory does not grow with the number of rows. Bytes go to `write` in pieces of whole rows. Only text is made safe for a terminal: the other
 * formats carry the data as it is. */
#ifndef OUTPUT_ROWS_H
#define OUTPUT_ROWS_H

#include "model/value.h"
#include "output/table.h"

#include <stdio.h>

#define ROWS_MEASURED 500

enum rows_format { ROWS_TEXT = 0, ROWS_TSV, ROWS_CSV, ROWS_JSONL };


struct rows_column {
    str name;            /* key of JSONL, title of the others */
    str title;           /* title in text, if it should differ; empty = name */
    enum value_type type; /* numbers stand right in text */
    enum style_role (*role)(const struct value *v); /* colour in text; NULL = plain */
    enum table_kind kind; /* text: where it stands when the terminal is narrow */
    bool whole;           /* text: never cut, though it is VALUE_TEXT */
};

struct rows_options {
    enum rows_format format;
    struct style style;                                     /* text */
    char separator;                                         /* csv: 0 = ',' */
    bool no_titles;                                         /* tsv, csv */
    bool raw_formulas;                                      /* csv: no guard against formulas */
    bool (*write)(void *ctx, str bytes, struct err *e);     /* false ends the writing */
    void *ctx;
};

struct rows_writer;

/* Columns are copied; their strings must live as long as the writer. */
struct rows_writer *rows_open(struct arena *a, const struct rows_options *o, const struct rows_column *columns, size_t count);
bool rows_put(struct rows_writer *w, const struct value *cells, struct err *e) MUST_CHECK; /* as many as columns */
bool rows_flush(struct rows_writer *w, struct err *e) MUST_CHECK; /* what is there is seen now (in text: widths are settled) */
bool rows_close(struct rows_writer *w, struct err *e) MUST_CHECK; /* writes the rest; frees all but the arena's */

/* For options.write: ctx is a FILE *, whose errors become ERR_IO. */
bool rows_write_file(void *file, str bytes, struct err *e);
/* … ctx is a struct buf *, whose overflow becomes ERR_LIMIT. */
bool rows_write_buf(void *buf, str bytes, struct err *e);

#endif
