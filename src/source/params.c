#include "source/params.h"

#include "base/escape.h"
#include "parse/out.h"
#include "source/transform.h"

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

/* The address of a thing where its name is wanted is no slip that can be mended here; a sign in front of it is. */
static str without_signs(str value)
{
    static const str signs[] = {STR_INIT("#"), STR_INIT("@"), STR_INIT("!"), STR_INIT("id"), STR_INIT("/r/"), STR_INIT("r/"), STR_INIT("/u/"), STR_INIT("u/")};
    value = str_trim(value);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (str_starts(value, signs[i])) return str_trim(str_skip(value, signs[i].n));
    return value;
}

static bool looks_right(const struct source_param *wanted, str value)
{
    struct arena *a = arena_new(0);
    str unused;
    bool is = regex_match(a, wanted->pattern, value, &unused);
    arena_free(a);
    return is;
}

static bool note(const struct source_config *c, const struct param *given, const struct source_param *wanted, const char *is, struct problems *p)
{
    str better = wanted->pattern ? without_signs(given->value) : (str){0};
    bool mended = better.n && looks_right(wanted, better);
    problems_add(p, given->line, given->column, "`%.*s` of source %.*s %s%.*s%s%.*s; not `%.*s`%s%.*s%s", STR_ARG(wanted->name), STR_ARG(c->type), is,
                 STR_ARG(wanted->about), wanted->example.n ? ", such as " : "", STR_ARG(wanted->example), STR_ARG(str_sub(given->value, 0, 100)),
                 mended ? "; write `" : "", STR_ARG(mended ? better : (str){0}), mended ? "`" : "");
    return false;
}

bool param_fits(const struct sources *s, const struct source_config *c, const struct param *given, const struct source_param *wanted,
                struct problems *p)
{
    str value = given->value;
    bool other_kind = wanted->example.n && is_address(value) != is_address(wanted->example);
    if (other_kind && !is_address(value)) {
        problems_add(p, given->line, given->column, "`%.*s` of source %.*s is an address and begins with https://, such as %.*s; `%.*s` does not",
                     STR_ARG(wanted->name), STR_ARG(c->type), STR_ARG(wanted->example), STR_ARG(str_sub(value, 0, 100)));
        return false;
    }
    if (other_kind && !may_be_anything(s, c, value)) return note(c, given, wanted, "is no address but ", p);
    if (wanted->pattern && !looks_right(wanted, value)) return note(c, given, wanted, "is ", p);
    return true;
}
