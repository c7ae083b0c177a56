/* export: rows as a file that other programs read: CSV (RFC 4180), JSONL or XLSX, with a Frictionless datapackage.json beside it.
 *
 * The file is written under another name (FILE.part) and renamed when it is whole and on disk, so an interrupted export leaves no half file and
 * the earlier one stays. Memory does not grow with the rows.
 *
 * csv    lines end in CR LF; null is an empty cell; times RFC 3339 in UTC, a bare date for day precision; texts that begin with = + - @ TAB CR
 *        get a ' in front, so that a spreadsheet does not take them for a formula
 * jsonl  one object a line; null is null; JSON columns are JSON
 * xlsx   numbers, truths and times are cells of that type (times in UTC); texts are never formulas; at most 1,048,575 rows; a text longer than
 *        32,767 characters is cut and ends in "…" */
#ifndef OUTPUT_EXPORT_H
#define OUTPUT_EXPORT_H

#include "model/field.h"

#include <stdio.h>

enum export_format { EXPORT_CSV = 0, EXPORT_JSONL, EXPORT_XLSX };

struct export_column {
    str name;
    enum value_type type;
    const char *unit, *about;
    struct value (*get)(struct arena *a, const struct record *r); /* NULL where rows are not records */
    bool mask; /* @handles inside are hidden (export_mask) */
};

/* --- columns (export_profile.c) --- */

struct export_columns {
    struct export_column *at;
    size_t count;
};
void export_columns_add(struct arena *a, struct export_columns *list, const struct field *f);
/* core: the columns that most tables need, none of them JSON. The others: columns as that tool's exports name them. False: there is no such profile. */
bool export_profile(struct arena *a, str name, struct export_columns *out);
#define EXPORT_PROFILES "core, meltwater, brandwatch or talkwalker"
/* Drops what names or finds a person (author, address, ids that are made of the source's) and masks handles in the rest. */
void export_anonymous(struct export_columns *list);
bool export_has(const struct export_columns *list, str field); /* one of them shows that field */
bool export_tells_evidence(const struct export_columns *list);  /* one of them is made of evidence: else it need not be read */
/* @name becomes @…; mail-like words stay. */
str export_mask(struct arena *a, str text);

/* --- the file --- */

struct export_options {
    enum export_format format;
    str path;     /* "-": to `to`, without a package; not for xlsx */
    FILE *to;
    const struct export_column *columns;
    size_t count; /* at most EXPORT_COLUMNS_MAX */
    bool bom;     /* csv: a byte order mark in front, for Excel */
    bool package; /* datapackage.json beside the file; one that Leumund did not write is never overwritten */
    int64_t now;  /* stands in the package and in the properties of xlsx */
    int64_t resume_bytes, resume_rows; /* bytes not 0: the part has so many that count, and so many rows; it goes on behind them. Not for xlsx */
};
#define EXPORT_COLUMNS_MAX 128

/* What the package tells besides columns and file. */
struct export_about {
    str version;           /* of the program */
    str query;             /* as typed; empty = all */
    struct strs brands;
    str profile;           /* empty: Leumund's own columns */
    struct strs rules;     /* versions of lexicons and rules that made the rows */
    int64_t texts_left_out; /* rows without their texts: the terms of their source */
    bool anonymous, aggregate;
    int k;                 /* aggregate: the least count shown */
};

struct export_file;
bool export_open(struct arena *a, const struct export_options *o, struct export_file **out, struct err *e) MUST_CHECK;
bool export_put(struct export_file *f, const struct value *cells, struct err *e) MUST_CHECK; /* one a column */
/* The same in two steps, so that threads may make rows: many as bytes of that format; then so many rows into the file. rows is empty again. Not for xlsx. */
void export_row(const struct export_options *o, struct buf *rows, const struct value *cells);
bool export_put_rows(struct export_file *f, struct buf *rows, int64_t count, struct err *e) MUST_CHECK;
#define EXPORT_ROWS_MAX ((size_t)256 << 20) /* bytes in such a buf */
/* Puts the rows so far on disk, and says how many bytes they are. From now on the part stays when the export is given up. Not for xlsx, nor a stream. */
bool export_checkpoint(struct export_file *f, int64_t *bytes, struct err *e) MUST_CHECK;
/* Completes, renames and describes it. */
bool export_finish(struct export_file *f, const struct export_about *about, struct err *e) MUST_CHECK;
void export_drop(struct export_file *f); /* gives up: nothing stays, but a part with a checkpoint; NULL, or after export_finish: nothing to do */
int64_t export_rows(const struct export_file *f);

#endif
