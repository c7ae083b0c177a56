/* table: rows of text under titles, as wide as they need to be and no wider than the terminal. Lives in an arena.
 *
 * Widths are counted in columns of the terminal (utf8_columns). When a line would be too long, the widest shrinkable column gives way,
 * down to its least width; its texts are cut between graphemes and end in "…". What then still does not fit goes on lines of its own below each
 * row, indented: addresses whole, prose in up to three lines where less than 60 columns would be left for it, other columns from the last one
 * on as "title value". Without a terminal (style.columns == 0) nothing is cut or moved. Line breaks inside a cell become blanks; control
 * characters are shown, not sent. */
#ifndef OUTPUT_TABLE_H
#define OUTPUT_TABLE_H

#include "base/arena.h"
#include "output/style.h"

enum table_align { TABLE_LEFT = 0, TABLE_RIGHT };

enum table_kind { TABLE_CELL = 0, TABLE_PROSE, TABLE_LINK };

struct table_column {
    str title;
    enum table_align align;
    bool shrink;  /* may become narrower than its texts */
    size_t least; /* … but not below this; 0 = 8, or the title's width if that is more */
    enum table_kind kind;
};

struct table;

/* columns are copied. */
struct table *table_new(struct arena *a, const struct table_column *columns, size_t count);
/* Appends a cell to the last row; the row that is full begins the next. text is copied. */
void table_cell(struct table *t, str text, enum style_role role);
void table_cellf(struct table *t, enum style_role role, const char *format, ...) __attribute__((format(printf, 3, 4)));
void table_end_row(struct table *t); /* fills the rest of a begun row with empty cells */
size_t table_rows(const struct table *t);

/* Writes titles (once, none if all are empty) and rows, and forgets the rows; widths stay as they were settled by the first call, so that
 * a long table can be written in pieces. */
void table_put(struct buf *b, struct table *t, const struct style *style);

#endif
