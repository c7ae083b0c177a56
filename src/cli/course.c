#include "cli/course.h"

#include "insight/course.h"

#include <math.h>

static const struct rows_column columns[] = {
    {.name = STR_INIT("brand"), .type = VALUE_TEXT},        {.name = STR_INIT("published_at"), .type = VALUE_TIME},
    {.name = STR_INIT("id"), .type = VALUE_TEXT},           {.name = STR_INIT("source"), .type = VALUE_TEXT},
    {.name = STR_INIT("author"), .type = VALUE_TEXT},       {.name = STR_INIT("voice"), .type = VALUE_TEXT},
    {.name = STR_INIT("sentiment_label"), .title = STR_INIT("label"), .type = VALUE_TEXT},
    {.name = STR_INIT("sentiment"), .type = VALUE_REAL},    {.name = STR_INIT("mean_so_far"), .title = STR_INIT("so far"), .type = VALUE_REAL},
    {.name = STR_INIT("stance"), .type = VALUE_TEXT},       {.name = STR_INIT("stance_so_far"), .title = STR_INIT("so far"), .type = VALUE_TEXT},
    {.name = STR_INIT("text"), .type = VALUE_TEXT, .kind = TABLE_PROSE},
};

static struct value stance_value(enum stance s)
{
    return s == STANCE_UNKNOWN ? value_null() : value_text(str_from(stance_name(s)));
}

static bool put_points(struct rows_writer *rows, str brand, const struct course *course, bool text, struct err *e)
{
    for (size_t i = 0; i < course->count; i++) {
        const struct course_point *p = &course->points[i];
        char hex[ID128_HEX + 1];
        id128_hex(p->id, hex);
        str id = str_from(hex), author = p->author;
        if (text) { /* as long as one needs to type or tell them */
            id = str_sub(id, 0, 8);
            author = str_sub(author, 0, 8);
        }
        const struct value cells[] = {
            value_text(brand), value_time(p->at), value_text(id), value_text(p->source), value_text(author), value_text(str_from(voice_name(p->voice))),
            p->label == LABEL_NONE ? value_null() : value_text(str_from(label_name(p->label))), value_real(p->sentiment, 3), value_real(p->mean, 3),
            stance_value(p->stance), stance_value(p->stance_so_far), value_text(p->words),
        };
        if (!rows_put(rows, cells, e)) return false;
    }
    return true;
}

static void say_course(const struct cli *c, str brand, const struct course *course)
{
    if (!course->count) {
        cli_say(c, "%.*s: no post of it is about this brand", STR_ARG(brand));
        return;
    }
    const struct interval *d = &course->change;
    const str who = str_printf(c->arena, "%.*s: %zu post%s of %zu author%s", STR_ARG(brand), course->count, cli_s((int64_t)course->count), course->authors, cli_s((int64_t)course->authors));
    if (!isfinite(d->value)) cli_say(c, "%.*s", STR_ARG(who));
    else if (d->few) cli_say(c, "%.*s; too few to tell whether the mood changed", STR_ARG(who));
    else cli_say(c, "%.*s; mean sentiment %+.2f in the first half, %+.2f in the second: %+.2f [%+.2f … %+.2f]%s", STR_ARG(who), course->first, course->second, d->value, d->low, d->high,
                 d->low > 0 || d->high < 0 ? " !" : "");
}

static bool of_brand(struct cli *c, struct corpus *k, const struct brand_record *r, struct rows_writer *rows, bool text, struct err *e)
{
    struct query *q;
    struct course course;
    const char *field = cli_flag(c, "thread") ? "thread" : "author";
    struct strs values = cli_options(c, field);
    if (!query_condition(c->arena, str_from(field), &values, c->now, NULL, &q, e)) return err_prefix(e, "--%s", field);
    const struct query *wanted = q;
    if (cli_flag(c, "source")) {
        struct strs sources = cli_options(c, "source");
        struct query *from;
        if (!query_condition(c->arena, STR("source"), &sources, c->now, NULL, &from, e)) return err_prefix(e, "--source");
        wanted = query_and(c->arena, q, from);
    }
    if (!course_make(k->txn, r->id, wanted, c->arena, &course, e) || !put_points(rows, r->id, &course, text, e)) return false;
    say_course(c, r->name, &course);
    return true;
}

int course_report(struct cli *c, struct corpus *k, enum rows_format format)
{
    struct err e = {.code = ERR_NONE};
    const struct brand_record *one = NULL;
    str id = cli_option(c, "brand");
    if ((id.n || !k->count) && !corpus_brand(c, k, id, &one, &e)) return cli_fail(c, &e);
    const struct rows_options o = {.format = format, .style = cli_style(c), .write = rows_write_file, .ctx = c->out};
    struct rows_writer *rows = rows_open(c->arena, &o, columns, CLI_COUNT(columns));
    bool ok = true;
    for (size_t i = 0; ok && i < k->count; i++)
        if (!one || one == &k->records[i]) ok = of_brand(c, k, &k->records[i], rows, format == ROWS_TEXT, &e);
    ok = rows_close(rows, &e) && ok;
    return ok ? CLI_OK : cli_fail(c, &e);
}
