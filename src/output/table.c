#include "output/table.h"

#include "base/escape.h"
#include "base/utf8.h"
#include "output/flow.h"

#include <stdarg.h>
#include <stdio.h>

#define GAP       2 /* blanks between columns */
#define LEAST     8
#define ROOMY     20 /* as wide a shrinkable column is left before prose goes below */
#define PROSE     60 /* columns in which prose can be read beside others */
#define INDENT    4  /* of what stands below a row */
#define LINES     3  /* of prose */
#define TEXTS_MAX ((size_t)1 << 30)

struct cell {
    size_t from, n; /* in texts */
    size_t width;
    enum style_role role;
};

struct column {
    struct table_column c;
    size_t width;
    bool below; /* stands under its row, not in it */
};

struct table {
    struct arena *arena;
    struct column *columns;
    size_t count;
    struct cell *cells; /* of all rows, one after the other */
    size_t cell_count, cell_cap;
    struct buf texts; /* of all cells, safe for the terminal */
    bool settled;     /* widths are final, titles are written */
};

static void free_texts(void *texts)
{
    buf_free(texts);
}

struct table *table_new(struct arena *a, const struct table_column *columns, size_t count)
{
    struct table *t = ARENA_NEW(a, struct table);
    t->arena = a;
    t->count = count;
    t->columns = ARENA_ARRAY(a, struct column, count);
    for (size_t i = 0; i < count; i++) t->columns[i].c = columns[i];
    buf_init(&t->texts, TEXTS_MAX);
    arena_own(a, &t->texts, free_texts);
    return t;
}

/* What breaks a line becomes a blank, all other control characters are shown. */
static void put_line(struct buf *b, str text)
{
    while (text.n) {
        size_t n = 0;
        while (n < text.n && text.p[n] != '\n' && text.p[n] != '\r' && text.p[n] != '\t') n++;
        escape_terminal(b, str_sub(text, 0, n));
        if (n < text.n) buf_putc(b, ' ');
        text = str_skip(text, n + 1);
    }
}

void table_cell(struct table *t, str text, enum style_role role)
{
    if (t->cell_count == t->cell_cap) {
        size_t cap = t->cell_cap ? t->cell_cap * 2 : 64;
        t->cells = arena_grow(t->arena, t->cells, t->cell_cap * sizeof *t->cells, cap * sizeof *t->cells);
        t->cell_cap = cap;
    }
    struct cell *cell = &t->cells[t->cell_count++];
    *cell = (struct cell){.from = t->texts.n, .role = role};
    put_line(&t->texts, str_trim(text)); /* no line ends in blanks */
    cell->n = t->texts.n - cell->from;
    cell->width = utf8_columns(str_sub(buf_str(&t->texts), cell->from, cell->n));
}

void table_cellf(struct table *t, enum style_role role, const char *format, ...)
{
    char text[512];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    size_t length = n < 0 ? 0 : (size_t)n < sizeof text ? (size_t)n : sizeof text - 1;
    table_cell(t, (str){text, utf8_cut((str){text, length}, length)}, role);
}

void table_end_row(struct table *t)
{
    while (t->cell_count % t->count) table_cell(t, (str){0}, STYLE_PLAIN);
}

size_t table_rows(const struct table *t)
{
    return t->count ? t->cell_count / t->count : 0;
}

static size_t least_width(const struct column *column)
{
    if (column->c.kind == TABLE_PROSE) return PROSE;
    size_t title = utf8_columns(column->c.title);
    return column->c.least ? column->c.least : title > LEAST ? title : LEAST;
}

static bool gives_way(const struct column *column)
{
    return !column->below && column->c.shrink && column->c.kind != TABLE_LINK && column->width > least_width(column);
}

/* Column by column from the widest that may shrink, until the line fits or nothing can give way any more. */
static void shrink(struct table *t, size_t limit)
{
    size_t total = 0;
    for (size_t i = 0; i < t->count; i++) total += t->columns[i].below ? 0 : t->columns[i].width + GAP;
    while (total > limit + GAP) {
        struct column *widest = NULL;
        for (size_t i = 0; i < t->count; i++)
            if (gives_way(&t->columns[i]) && (!widest || t->columns[i].width > widest->width)) widest = &t->columns[i];
        if (!widest) return;
        widest->width--;
        total--;
    }
}

/* What the columns beside each other need: shrinkable ones no more than `roomy`, or, with 0, their least width. */
static size_t needed(const struct table *t, size_t roomy)
{
    size_t total = 0;
    for (size_t i = 0; i < t->count; i++) {
        const struct column *column = &t->columns[i];
        if (column->below) continue;
        size_t least = least_width(column), enough = roomy > least && column->c.kind != TABLE_PROSE ? roomy : least;
        total += GAP + (column->c.shrink && column->c.kind != TABLE_LINK && column->width > enough ? enough : column->width);
    }
    return total ? total - GAP : 0;
}

static void move_below(struct table *t, enum table_kind kind)
{
    for (size_t i = 1; i < t->count; i++) t->columns[i].below |= t->columns[i].c.kind == kind;
}

/* First addresses, then prose, then the last columns leave the row. The first one never does. */
static void choose_below(struct table *t, size_t limit)
{
    if (needed(t, ROOMY) > limit) move_below(t, TABLE_LINK);
    if (needed(t, ROOMY) > limit) move_below(t, TABLE_PROSE);
    for (size_t i = t->count; i-- > 1 && needed(t, 0) > limit;) t->columns[i].below = true;
}

static void settle(struct table *t, size_t limit)
{
    for (size_t i = 0; i < t->count; i++) t->columns[i].width = utf8_columns(t->columns[i].c.title);
    for (size_t i = 0; i < t->cell_count; i++) {
        struct column *column = &t->columns[i % t->count];
        if (t->cells[i].width > column->width) column->width = t->cells[i].width;
    }
    if (limit) {
        choose_below(t, limit);
        shrink(t, limit);
    }
    t->settled = true;
}

/* One cell with its blanks. Behind the last column nothing is filled up. */
static void put_cell(struct buf *b, const struct column *column, str text, size_t width, enum style_role role, bool last,
                     const struct style *style)
{
    bool cut = style->columns && column->c.shrink && width > column->width;
    if (cut) {
        text.n = utf8_cut_columns(text, column->width - 1);
        width = utf8_columns(text) + 1;
    }
    size_t blanks = width < column->width ? column->width - width : 0;
    if (column->c.align == TABLE_RIGHT) buf_fill(b, ' ', blanks);
    if (text.n) {
        style_begin(b, style, role);
        buf_put(b, text);
        if (cut) buf_putz(b, "…");
        style_end(b, style, role);
    }
    if (last) return;
    buf_fill(b, ' ', GAP + (column->c.align == TABLE_LEFT ? blanks : 0));
}

static str text_of(const struct table *t, const struct cell *cell)
{
    return str_sub(buf_str(&t->texts), cell->from, cell->n);
}

/* What found no room in the row: short ones in one flow, then prose, then addresses, which a terminal makes a link of. */
static void put_below(struct buf *b, const struct table *t, const struct cell *cells, const struct style *style)
{
    struct flow f = {0};
    for (size_t i = 0; i < t->count; i++) {
        if (!t->columns[i].below || t->columns[i].c.kind != TABLE_CELL || !cells[i].n) continue;
        if (!f.b) f = flow_begin(b, style, INDENT, INDENT);
        str title = t->columns[i].c.title;
        flow_room(&f, STR("  "), utf8_columns(title) + 1 + cells[i].width);
        flow_put(&f, STYLE_WEAK, title);
        if (title.n) flow_put(&f, STYLE_PLAIN, STR(" "));
        flow_put(&f, cells[i].role, text_of(t, &cells[i]));
    }
    if (f.b) flow_end(&f);
    for (int kind = TABLE_PROSE; kind <= TABLE_LINK; kind++)
        for (size_t i = 0; i < t->count; i++) {
            if (!t->columns[i].below || t->columns[i].c.kind != (enum table_kind)kind || !cells[i].n) continue;
            f = flow_begin(b, style, INDENT, INDENT);
            if (kind == TABLE_PROSE)
                flow_words(&f, cells[i].role, text_of(t, &cells[i]), LINES);
            else
                flow_piece(&f, cells[i].role, STR(""), text_of(t, &cells[i]));
            flow_end(&f);
        }
}

/* One line of the columns beside each other. Empty cells at its end are left out: no line ends in blanks. */
static void put_line_of(struct buf *b, const struct table *t, const struct cell *cells, const struct style *style)
{
    size_t count = t->count;
    while (count && (t->columns[count - 1].below || (cells ? cells[count - 1].n : t->columns[count - 1].c.title.n) == 0)) count--;
    if (count == 0 && !cells) return;
    for (size_t i = 0; i < count; i++) {
        const struct column *column = &t->columns[i];
        if (column->below) continue;
        str text = cells ? text_of(t, &cells[i]) : column->c.title;
        put_cell(b, column, text, cells ? cells[i].width : utf8_columns(text), cells ? cells[i].role : STYLE_HEAD, i + 1 == count, style);
    }
    buf_putc(b, '\n');
}

void table_put(struct buf *b, struct table *t, const struct style *style)
{
    if (t->count == 0) return;
    table_end_row(t);
    if (!t->settled) {
        settle(t, style->columns);
        put_line_of(b, t, NULL, style);
    }
    for (size_t i = 0; i < t->cell_count; i += t->count) {
        put_line_of(b, t, &t->cells[i], style);
        put_below(b, t, &t->cells[i], style);
    }
    if (!buf_ok(&t->texts)) b->failed = true;
    t->cell_count = 0;
    buf_clear(&t->texts);
}
