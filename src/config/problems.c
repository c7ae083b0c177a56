#include "config/problems.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_MAX 400

void problems_init(struct problems *p, struct arena *a, str file)
{
    *p = (struct problems){.arena = a, .file = file};
}

static bool is_noted(const struct problems *p, int32_t line, int32_t column, str text)
{
    for (size_t i = 0; i < p->count; i++)
        if (p->at[i].line == line && p->at[i].column == column && str_eq(p->at[i].text, text)) return true;
    return false;
}

void problems_add(struct problems *p, int32_t line, int32_t column, const char *format, ...)
{
    if (p->count == PROBLEMS_MAX) {
        p->more++;
        return;
    }
    if (!p->at) p->at = ARENA_ARRAY(p->arena, struct problem, PROBLEMS_MAX);
    char text[TEXT_MAX];
    va_list list;
    va_start(list, format);
    int n = vsnprintf(text, sizeof text, format, list);
    va_end(list);
    size_t used = n < 0 ? 0 : (size_t)n < sizeof text ? (size_t)n : sizeof text - 1;
    if (n >= (int)sizeof text) used = utf8_cut((str){text, used}, used - 4); /* not in the middle of a character */
    if (is_noted(p, line, column, (str){text, used})) return;
    p->at[p->count++] = (struct problem){line, column, str_dup(p->arena, (str){text, used})};
}

void problems_add_err(struct problems *p, const struct err *e)
{
    str text = str_from(e->text);
    if (str_starts(text, p->file) && str_starts(str_skip(text, p->file.n), STR(": ")))
        text = str_skip(text, p->file.n + 2);
    problems_add(p, 0, 0, "%.*s", STR_ARG(text));
}

static int by_place(const void *a, const void *b)
{
    const struct problem *x = a, *y = b;
    return x->line != y->line ? (x->line > y->line) - (x->line < y->line) : (x->column > y->column) - (x->column < y->column);
}

void problems_sort(struct problems *p)
{
    if (p->count) qsort(p->at, p->count, sizeof *p->at, by_place);
}

static void put_one(const struct problems *p, const struct problem *one, struct buf *b)
{
    buf_put(b, p->file);
    if (one->line > 0) buf_printf(b, ":%d:%d", (int)one->line, (int)one->column);
    buf_putz(b, ": ");
    buf_put(b, one->text);
}

static void put_more(struct buf *b, size_t more)
{
    if (more > 0) buf_printf(b, "… and %zu more %s\n", more, more == 1 ? "problem" : "problems");
}

void problems_put(const struct problems *p, struct buf *b)
{
    for (size_t i = 0; i < p->count; i++) {
        put_one(p, &p->at[i], b);
        buf_putc(b, '\n');
    }
    put_more(b, p->more);
}

bool problems_none(const struct problems *p, struct err *e)
{
    if (p->count == 0) return true;
    struct buf all, line;
    buf_init(&all, sizeof e->text - 40); /* room for the count behind */
    buf_init(&line, sizeof e->text * 8);
    size_t told = 0;
    while (told < p->count) {
        buf_clear(&line);
        put_one(p, &p->at[told], &line);
        /* The first is told even if it must be cut. */
        if (told > 0 && all.n + line.n + 1 > all.max) break;
        if (told > 0) buf_putc(&all, '\n');
        buf_put(&all, told > 0 ? buf_str(&line) : str_sub(buf_str(&line), 0, all.max));
        told++;
    }
    size_t more = p->count - told + p->more;
    str text = buf_str(&all);
    if (more > 0)
        err_set(e, ERR_CONFIG, "%.*s\n… and %zu more %s", STR_ARG(text), more, more == 1 ? "problem" : "problems");
    else
        err_set(e, ERR_CONFIG, "%.*s", STR_ARG(text));
    buf_free(&line);
    buf_free(&all);
    return false;
}
