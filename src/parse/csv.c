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

/* "" → " */
static str unquote(struct arena *a, str s)
{
    char *out = arena_raw(a, s.n + 1, 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        out[n++] = s.p[i];
        i += s.p[i] == '"';
    }
    return (str){out, n};
}

static void quoted_cell(struct scan *s)
{
    size_t from = ++s->at, doubled = 0, end = s->in.n < s->at + CSV_ROW_MAX ? s->in.n : s->at + CSV_ROW_MAX;
    for (;; s->at++) {
        const char *quote = s->at < end ? memchr(s->in.p + s->at, '"', end - s->at) : NULL;
        if (!quote) {
            s->fault = end < s->in.n ? "a quote is not closed within 1 MB" : "a quote is not closed";
            return;
        }
        s->at = (size_t)(quote - s->in.p);
        if (s->at + 1 >= s->in.n || s->in.p[s->at + 1] != '"')
            break;
        s->at++;
        doubled++;
    }
    str inside = {s->in.p + from, s->at - from};
    for (const char *p = inside.p; (p = memchr(p, '\n', (size_t)(inside.p + inside.n - p))); p++)
        s->lines++;
    s->at++;
    if (!line_ends(s) && s->in.p[s->at] != s->separator)
        s->fault = "text behind a closing quote";
    else
        keep_cell(s, doubled && s->a ? unquote(s->a, inside) : inside);
}

static void plain_cell(struct scan *s)
{
    size_t from = s->at;
    while (!line_ends(s) && s->in.p[s->at] != s->separator)
        s->at++;
    keep_cell(s, (str){s->in.p + from, s->at - from});
}

static void scan_row(struct scan *s)
{
    for (;;) {
        if (s->at < s->in.n && s->in.p[s->at] == '"')
            quoted_cell(s);
        else
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

bool csv_next(struct csv *c, struct arena *a, struct csv_row *out)
{
    while (c->rest.n && (c->rest.p[0] == '\n' || c->rest.p[0] == '\r'))
        skip_line_end(c);
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

/* How well a separator cuts: rows that have as many cells as the first, times cells; 0 when it cuts nothing. */
static size_t fitness(str sample, char separator)
{
    struct csv c = {sample, separator, 1};
    struct csv_row row;
    size_t first = 0, equal = 0, rows = 0;
    while (rows < 50 && csv_next(&c, NULL, &row)) {
        if (!c.rest.n && rows > 1)
            break; /* the sample may end inside a row */
        first = rows++ ? first : row.count;
        equal += row.count == first && !row.fault;
    }
    return first > 1 && rows ? equal * 1000 / rows * 16 + (first < 15 ? first : 15) : 0;
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
