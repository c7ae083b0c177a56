#include "source/params.h"

#include "parse/out.h"
#include "base/escape.h"

static bool is_address(str value)
{
    return str_find(value, STR("://")) != STR_NONE;
}

/* Searches may ask for an address: there it goes percent-encoded into the query, or with a body. */
static bool may_be_anything(const struct sources *s, const struct source_config *c, str value)
{
    struct arena *a = arena_new(0);
    struct request_list plan = {0};
    struct err unused = {0};
    struct buf *escaped = buf_owned(a, 4 * value.n + 1);
    escape_url(escaped, value);
    bool planned = source_plan(s, c, (str){0}, 0, a, &plan, &unused) && plan.count;
    bool is = planned && (plan.at[0].method.n || str_find(plan.at[0].url, buf_str(escaped)) != STR_NONE);
    arena_free(a);
    return is;
}

bool param_fits(const struct sources *s, const struct source_config *c, const struct param *given, const struct source_param *wanted, str file, struct err *e)
{
    str value = given->value;
    if (!wanted->example.n || is_address(value) == is_address(wanted->example))
        return true;
    if (!is_address(value))
        return err_set(e, ERR_CONFIG, "%.*s:%d:%d: `%.*s` of source %.*s is an address and begins with https://, such as %.*s; `%.*s` does not", STR_ARG(file),
                       (int)given->line, (int)given->column, STR_ARG(wanted->name), STR_ARG(c->type), STR_ARG(wanted->example), STR_ARG(value));
    if (may_be_anything(s, c, value))
        return true;
    return err_set(e, ERR_CONFIG, "%.*s:%d:%d: `%.*s` of source %.*s is no address but %.*s, such as %.*s; not `%.*s`", STR_ARG(file), (int)given->line,
                   (int)given->column, STR_ARG(wanted->name), STR_ARG(c->type), STR_ARG(wanted->about), STR_ARG(wanted->example), STR_ARG(value));
}
