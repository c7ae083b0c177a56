/* csv: tables as spreadsheets, survey tools and listening tools write them: RFC 4180, with any separator.
 *
 * Input is clean UTF-8 (parse/charset). A quote counts only at the beginning of a cell (behind blanks, if it closes before the next cell), where "" inside stands for one
 * quote, or \" if one is there that could not close the cell, and line ends are text; elsewhere it is a character. Lines end in LF, CR LF or CR; lines that are empty or blank are skipped. A row that cannot be read (a quote that is not closed within
 * CSV_ROW_MAX bytes, text behind a closing quote) is its first line alone, with the reason; the rest goes on. */
#ifndef PARSE_CSV_H
#define PARSE_CSV_H

#include "base/arena.h"
#include "base/str.h"

#define CSV_ROW_MAX ((size_t)1 << 20)

struct csv {
    str rest;       /* what is still to be read */
    char separator;
    size_t line;    /* of the next row, from 1 */
};

struct csv_row {
    const str *cells; /* views of the input where nothing was escaped; NULL when there was a fault, or no arena */
    size_t count;
    size_t line;      /* its first line */
    str raw;          /* as it stands in the file, without its line end */
    const char *fault; /* NULL = fine */
};

/* Next row; false at the end. With a NULL arena only raw, line, count and fault are found. */
bool csv_next(struct csv *c, struct arena *a, struct csv_row *out);

/* The separator of , ; TAB | that cuts the sample's rows into the most equal number of cells, more than one; ',' if none does. */
char csv_guess_separator(str sample);

/* Does this line name the separator, as Excel writes and reads it ("sep=;")? */
bool csv_said_separator(str line, char *separator);

#endif
