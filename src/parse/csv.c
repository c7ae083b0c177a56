#include "parse/csv.h"

#include <string.h>

struct scan { /* one row on its way */
    str in;
    size_t at;
    char separator;
    size_t lines; /* line ends passed inside quotes */
    const char *fault;
    struct arena *a;
    str *cells;
    size_t count, cap;
};

static bool line_ends(const struct scan *s)
{
    return s->at == s->in.n || s->in.p[s->at] == '\n' || s->in.p[s->at] == '\r';
}

static void keep_cell(struct scan *s, str cell)
{
    s->count++;
    if (!s->a)
        return;
    if (s->count > s->cap) {
        size_t cap = s->cap ? s->cap * 2 : 32;
        s->cells = arena_grow(s->a, s->cells, s->cap * sizeof *s->cells, cap * sizeof *s->cells);
        s->cap = cap;
    }
    s->cells[s->count - 1] = cell;
}

/* "" → ", or, where the cell escapes that way, \" → " */
static str unquote(struct arena *a, str s, bool slashes)
{
    char *out = arena_raw(a, s.n + 1, 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (slashes && s.p[i] == '\\' && i + 1 < s.n && (s.p[i + 1] == '"' || s.p[i + 1] == '\\'))
            i++;
        else
            i += !slashes && s.p[i] == '"';
        out[n++] = s.p[i];
    }
    return (str){out, n};
}

static size_t past_blanks(const struct scan *s, size_t at)
{
    while (at < s->in.n && (s->in.p[at] == ' ' || s->in.p[at] == '\t') && s->in.p[at] != s->separator)
        at++;
    return at;
}

/* Does the cell end at `at`, but for blanks? */
static bool cell_ends(const struct scan *s, size_t at)
{
    at = past_blanks(s, at);
    return at == s->in.n || s->in.p[at] == '\n' || s->in.p[at] == '\r' || s->in.p[at] == s->separator;
}

static bool is_slashed(const struct scan *s, size_t from, size_t quote)
{
    size_t n = 0;
    while (quote - n > from && s->in.p[quote - n - 1] == '\\')
        n++;
    return n % 2 == 1;
}

/* Moves to the closing quote. A \" with text behind it can close nothing: from then on this cell escapes that way. False: there is none. */
static bool find_closing(struct scan *s, size_t from, size_t *escapes, bool *slashes)
{
    size_t end = s->in.n < from + CSV_ROW_MAX ? s->in.n : from + CSV_ROW_MAX;
    for (;; s->at++) {
        const char *quote = s->at < end ? memchr(s->in.p + s->at, '"', end - s->at) : NULL;
        if (!quote) {
            s->fault = end < s->in.n ? "a quote is not closed within 1 MB" : "a quote is not closed";
            return false;
        }
        s->at = (size_t)(quote - s->in.p);
        bool doubled = s->at + 1 < s->in.n && s->in.p[s->at + 1] == '"', slashed = is_slashed(s, from, s->at);
        *slashes = *slashes || (slashed && !*escapes && !doubled && !cell_ends(s, s->at + 1));
        if (*slashes ? !slashed : !doubled)
            return true;
        s->at += !*slashes;
        ++*escapes;
    }
}

static void quoted_cell(struct scan *s)
{
    size_t from = ++s->at, escapes = 0;
    bool slashes = false;
    if (!find_closing(s, from, &escapes, &slashes))
        return;
    str inside = {s->in.p + from, s->at - from};
    for (const char *p = inside.p; (p = memchr(p, '\n', (size_t)(inside.p + inside.n - p))); p++)
        s->lines++;
    s->at++;
    if (!cell_ends(s, s->at)) {
        s->fault = "text behind a closing quote";
        return;
    }
    s->at = past_blanks(s, s->at);
    keep_cell(s, escapes && s->a ? unquote(s->a, inside, slashes) : inside);
}

static void plain_cell(struct scan *s)
{
    size_t from = s->at;
    while (!line_ends(s) && s->in.p[s->at] != s->separator)
        s->at++;
    keep_cell(s, (str){s->in.p + from, s->at - from});
}

/* `a, "b, c"`: blanks before a quote count for nothing, if it closes as a cell's does. */
static bool spaced_cell(struct scan *s)
{
    size_t at = s->at, lines = s->lines;
    s->at = past_blanks(s, s->at);
    if (s->at == at || s->at == s->in.n || s->in.p[s->at] != '"') {
        s->at = at;
        return false;
    }
    quoted_cell(s);
    if (!s->fault)
        return true;
    s->fault = NULL;
    s->at = at;
    s->lines = lines;
    return false;
}

static void scan_row(struct scan *s)
{
    for (;;) {
        if (s->at < s->in.n && s->in.p[s->at] == '"')
            quoted_cell(s);
        else if (!spaced_cell(s))
            plain_cell(s);
        if (s->fault || line_ends(s))
            return;
        s->at++; /* the separator */
    }
}

static size_t end_of_line(str in)
{
    size_t n = 0;
    while (n < in.n && in.p[n] != '\n' && in.p[n] != '\r')
        n++;
    return n;
}

static void skip_line_end(struct csv *c)
{
    if (c->rest.n && c->rest.p[0] == '\r')
        c->rest = str_skip(c->rest, c->rest.n > 1 && c->rest.p[1] == '\n' ? 2 : 1);
    else if (c->rest.n)
        c->rest = str_skip(c->rest, 1);
    c->line++;
}

/* False: there is something on this line, or nothing more at all. */
static bool skip_blank_line(struct csv *c)
{
    size_t n = 0;
    while (n < c->rest.n && c->rest.p[n] == ' ')
        n++;
    if (n < c->rest.n && c->rest.p[n] != '\n' && c->rest.p[n] != '\r')
        return false;
    c->rest = str_skip(c->rest, n);
    if (!c->rest.n)
        return false;
    skip_line_end(c);
    return true;
}

bool csv_next(struct csv *c, struct arena *a, struct csv_row *out)
{
    while (skip_blank_line(c))
        ;
    if (!c->rest.n)
        return false;
    struct scan s = {.in = c->rest, .separator = c->separator, .a = a};
    scan_row(&s);
    if (s.fault) {
        s.at = end_of_line(c->rest);
        s.lines = 0;
        s.cells = NULL;
        s.count = 0;
    }
    *out = (struct csv_row){s.cells, s.count, c->line, str_sub(c->rest, 0, s.at), s.fault};
    c->rest = str_skip(c->rest, s.at);
    c->line += s.lines;
    skip_line_end(c);
    return true;
}

enum { SAMPLE_ROWS = 50, CELLS_MAX = 256 };

/* The number of cells that most rows of a table have, and how many rows. */
static size_t most_common(const size_t *cells, size_t rows, size_t *number)
{
    size_t seen[CELLS_MAX] = {0}, best = 0;
    for (size_t i = 0; i < rows; i++)
        if (cells[i] > 1 && cells[i] < CELLS_MAX && ++seen[cells[i]] > seen[best])
            best = cells[i];
    *number = best ? best : 1;
    return seen[best];
}

/* How well a separator cuts: rows that have as many cells as most, times cells; 0 when it cuts nothing. What stands above a table (the name of a
 * report) has no separator; nor have the words of a single column, but now and then one. */
static size_t fitness(str sample, char separator)
{
    struct csv c = {sample, separator, 1};
    struct csv_row row;
    size_t cells[SAMPLE_ROWS], rows = 0, number;
    while (rows < SAMPLE_ROWS && csv_next(&c, NULL, &row)) {
        if (!c.rest.n && rows > 1)
            break; /* the sample may end inside a row */
        cells[rows++] = row.fault ? 0 : row.count;
    }
    size_t equal = most_common(cells, rows, &number);
    if (number == 1 || (number == 2 && cells[0] == 1))
        return 0;
    return equal * 1000 / rows * 16 + (number < 15 ? number : 15);
}

bool csv_said_separator(str line, char *separator)
{
    while (line.n && (line.p[line.n - 1] == '\r' || line.p[line.n - 1] == ' '))
        line.n--;
    if (line.n > 2 && line.p[0] == '"' && line.p[line.n - 1] == '"')
        line = str_sub(line, 1, line.n - 2);
    if (line.n != 5 || !str_starts_nocase(line, STR("sep=")) || !strchr(",;\t|", line.p[4]) || !line.p[4])
        return false;
    *separator = line.p[4];
    return true;
}

char csv_guess_separator(str sample)
{
    static const char candidates[] = ",;\t|";
    char best = ',';
    size_t most = 0;
    for (const char *p = candidates; *p; p++) {
        size_t fits = fitness(sample, *p);
        if (fits > most) {
            most = fits;
            best = *p;
        }
    }
    return best;
}
