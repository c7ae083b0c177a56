/* Each format is a row in a table of three functions: what comes before the rows, one row, what comes after. Bytes gather in one
 * buffer, which is handed on when it is full enough; text gathers in a table first, because its widths are not known before. */
#include "output/rows.h"

#include "base/escape.h"

#include <errno.h>
#include <string.h>

#define PIECE_N ((size_t)64 << 10)  /* handed on when there is this much */
#define ROW_MAX ((size_t)256 << 20) /* a row that is bigger is no row */

struct rows_writer {
    struct rows_options o;
    const struct rows_column *columns;
    size_t count;
    struct table *table; /* text only */
    struct buf out, cell;
};

static void free_buffers(void *p)
{
    struct rows_writer *w = p;
    buf_free(&w->out);
    buf_free(&w->cell);
}

/* ---------------------------------------------------------------- text */

static void text_begin(struct rows_writer *w, struct arena *a)
{
    struct table_column *columns = ARENA_ARRAY(a, struct table_column, w->count);
    for (size_t i = 0; i < w->count; i++) {
        const struct rows_column *c = &w->columns[i];
        columns[i].title = c->title.n ? c->title : c->name;
        columns[i].align = c->type == VALUE_INT || c->type == VALUE_REAL ? TABLE_RIGHT : TABLE_LEFT;
        columns[i].shrink = (c->type == VALUE_TEXT || c->type == VALUE_JSON) && !c->whole;
        columns[i].kind = c->kind;
    }
    w->table = table_new(a, columns, w->count);
}

static void text_row(struct rows_writer *w, const struct value *cells)
{
    for (size_t i = 0; i < w->count; i++) {
        buf_clear(&w->cell);
        value_put(&w->cell, cells[i]);
        enum style_role role = w->columns[i].role ? w->columns[i].role(&cells[i]) : STYLE_PLAIN;
        table_cell(w->table, buf_str(&w->cell), role);
    }
    if (table_rows(w->table) >= ROWS_MEASURED) table_put(&w->out, w->table, &w->o.style);
}

static void text_flush(struct rows_writer *w)
{
    table_put(&w->out, w->table, &w->o.style);
}

/* ---------------------------------------------------------------- tsv, csv */

static void separated_put(struct rows_writer *w, size_t i, str text, bool guard)
{
    bool csv = w->o.format == ROWS_CSV;
    if (i) buf_putc(&w->out, csv ? w->o.separator : '\t');
    if (csv)
        escape_csv(&w->out, text, w->o.separator, guard);
    else
        escape_tsv(&w->out, text);
}

static void separated_begin(struct rows_writer *w, struct arena *a)
{
    (void)a;
    if (w->o.no_titles) return;
    for (size_t i = 0; i < w->count; i++) separated_put(w, i, w->columns[i].name, false);
    buf_putc(&w->out, '\n');
}

static void separated_row(struct rows_writer *w, const struct value *cells)
{
    for (size_t i = 0; i < w->count; i++) {
        buf_clear(&w->cell);
        value_put(&w->cell, cells[i]);
        /* A negative number is no formula. */
        separated_put(w, i, buf_str(&w->cell), cells[i].type == VALUE_TEXT && !w->o.raw_formulas);
    }
    buf_putc(&w->out, '\n');
}

/* ---------------------------------------------------------------- jsonl */

static void json_row(struct rows_writer *w, const struct value *cells)
{
    buf_putc(&w->out, '{');
    for (size_t i = 0; i < w->count; i++) {
        if (i) buf_putc(&w->out, ',');
        escape_json(&w->out, w->columns[i].name);
        buf_putc(&w->out, ':');
        value_put_json(&w->out, cells[i]);
    }
    buf_putz(&w->out, "}\n");
}

/* ---------------------------------------------------------------- all */

static const struct {
    const char *name;
    void (*begin)(struct rows_writer *w, struct arena *a);
    void (*row)(struct rows_writer *w, const struct value *cells);
    void (*flush)(struct rows_writer *w);
} formats[] = {
    [ROWS_TEXT] = {"text", text_begin, text_row, text_flush},
    [ROWS_TSV] = {"tsv", separated_begin, separated_row, NULL},
    [ROWS_CSV] = {"csv", separated_begin, separated_row, NULL},
    [ROWS_JSONL] = {"jsonl", NULL, json_row, NULL},
};

struct rows_writer *rows_open(struct arena *a, const struct rows_options *o, const struct rows_column *columns, size_t count)
{
    struct rows_writer *w = ARENA_NEW(a, struct rows_writer);
    struct rows_column *copy = ARENA_ARRAY(a, struct rows_column, count);
    if (count) memcpy(copy, columns, count * sizeof *copy);
    w->o = *o;
    if (!w->o.separator) w->o.separator = ',';
    w->columns = copy;
    w->count = count;
    buf_init(&w->out, ROW_MAX);
    buf_init(&w->cell, ROW_MAX);
    arena_own(a, w, free_buffers);
    if (formats[o->format].begin) formats[o->format].begin(w, a);
    return w;
}

static bool hand_on(struct rows_writer *w, struct err *e)
{
    if (!buf_ok(&w->out) || !buf_ok(&w->cell))
        return err_set(e, ERR_LIMIT, "a row is bigger than %zu MB", ROW_MAX >> 20);
    bool done = w->out.n == 0 || w->o.write(w->o.ctx, buf_str(&w->out), e);
    buf_clear(&w->out);
    return done;
}

bool rows_put(struct rows_writer *w, const struct value *cells, struct err *e)
{
    formats[w->o.format].row(w, cells);
    return (w->out.n < PIECE_N && buf_ok(&w->out) && buf_ok(&w->cell)) || hand_on(w, e);
}

bool rows_flush(struct rows_writer *w, struct err *e)
{
    if (formats[w->o.format].flush) formats[w->o.format].flush(w);
    return hand_on(w, e);
}

bool rows_close(struct rows_writer *w, struct err *e)
{
    bool done = rows_flush(w, e);
    free_buffers(w);
    return done;
}

bool rows_write_file(void *file, str bytes, struct err *e)
{
    if (fwrite(bytes.p, 1, bytes.n, file) == bytes.n && fflush(file) == 0) return true;
    return err_set(e, ERR_IO, "the output cannot be written: %s", strerror(errno));
}

bool rows_write_buf(void *buf, str bytes, struct err *e)
{
    buf_put(buf, bytes);
    return buf_ok(buf) || err_set(e, ERR_LIMIT, "the output is bigger than %zu bytes", ((struct buf *)buf)->max);
}
