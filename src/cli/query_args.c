#include "cli/query_args.h"

#include "base/nearest.h"

#define PLAN_MAX (1u << 20)

str query_args_typed(struct cli *c)
{
    str *parts = ARENA_ARRAY(c->arena, str, 2 * c->argument_count + 1);
    for (size_t i = 0; i < c->argument_count; i++) {
        parts[2 * i] = c->arguments[i];
        parts[2 * i + 1] = i + 1 < c->argument_count ? STR(" ") : (str){NULL, 0};
    }
    str typed = str_concat(c->arena, parts, 2 * c->argument_count);
    char *p = str_dup_z(c->arena, typed);
    for (size_t i = 0; i < typed.n; i++)
        if (p[i] == '\n' || p[i] == '\r' || p[i] == '\t') p[i] = ' ';
    return (str){p, typed.n};
}

bool query_args(struct cli *c, const struct query_shortcut *shortcuts, size_t count, const struct zone *zone, const struct query **out, struct err *e)
{
    struct query *one;
    if (!query_parse(c->arena, query_args_typed(c), c->now, zone, &one, e)) return false;
    *out = one;
    for (size_t i = 0; i < count; i++) {
        const struct query_shortcut *s = &shortcuts[i];
        struct strs values = {0};
        if (!cli_flag(c, s->option)) continue;
        if (s->value) strs_add(c->arena, &values, str_from(s->value));
        else values = cli_options(c, s->option);
        if (!query_condition(c->arena, str_from(s->field), &values, c->now, zone, &one, e)) return err_prefix(e, "--%s", s->option);
        *out = query_and(c->arena, *out, one);
    }
    return true;
}

static void doubt_touchpoint(struct cli *c, const struct brand_record *brand, str touchpoint)
{
    struct err ignored;
    struct brand file;
    if (!corpus_brand_file(c, brand, &file, &ignored)) return;
    str *names = ARENA_ARRAY(c->arena, str, file.touchpoint_count + 1), all = {0};
    for (size_t i = 0; i < file.touchpoint_count; i++) {
        names[i] = file.touchpoints[i].id;
        all = str_printf(c->arena, "%.*s%s%.*s", STR_ARG(all), i ? ", " : "", STR_ARG(names[i]));
        if (str_eq(names[i], touchpoint)) return;
    }
    str near = nearest_name(touchpoint, names, file.touchpoint_count);
    if (near.n) cli_say(c, "%.*s has no touchpoint `%.*s`; did you mean `%.*s`?", STR_ARG(brand->name), STR_ARG(touchpoint), STR_ARG(near));
    else cli_say(c, "%.*s has no touchpoint `%.*s`; it has %.*s", STR_ARG(brand->name), STR_ARG(touchpoint), STR_ARG(all));
}

void query_args_doubt(struct cli *c, const struct brand_record *brand, const struct query *q)
{
    struct query_plan plan;
    query_plan(q, c->arena, &plan);
    if (plan.no_time) cli_say(c, "no time lies between `since` and `until`: a day is left out by its `until`; for one day, `until` is the next");
    if (plan.touchpoint.n) doubt_touchpoint(c, brand, plan.touchpoint);
}

void query_args_plan(struct cli *c, const struct find *f)
{
    struct buf b;
    buf_init(&b, PLAN_MAX);
    find_plan_put(&b, f);
    cli_write(c, buf_str(&b));
    buf_free(&b);
}

void query_args_gave_up(const struct cli *c, int64_t count)
{
    if (count) cli_say(c, "%lld texts were too hard for the pattern and count as no match; a simpler pattern helps", (long long)count);
}
