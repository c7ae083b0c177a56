#include "source/template.h"

#include "base/date.h"
#include "base/escape.h"
#include "base/url.h"
#include "config/paths.h"

#include <string.h>

struct template {
    str literal; /* in front of the value */
    str name;    /* a variable; empty when `value` is set or nothing follows */
    const struct expr *value;
    str filter;
    const struct template *next;
};

/* ---- filters */

static str filter_url(struct arena *a, str in)
{
    struct buf *b = buf_owned(a, 1 << 20);
    escape_url(b, in);
    return buf_str(b);
}

static str filter_json(struct arena *a, str in)
{
    struct buf *b = buf_owned(a, 1 << 20);
    escape_json(b, in);
    return str_sub(buf_str(b), 1, buf_str(b).n - 2);
}

static str filter_hex(struct arena *a, str in)
{
    char *out = arena_raw(a, in.n * 2 + 1, 1);
    for (size_t i = 0; i < in.n; i++) {
        out[2 * i] = "0123456789ABCDEF"[(unsigned char)in.p[i] >> 4];
        out[2 * i + 1] = "0123456789ABCDEF"[(unsigned char)in.p[i] & 15];
    }
    return (str){out, in.n * 2};
}

static str filter_host(struct arena *a, str in)
{
    (void)a;
    return url_is_http(in) ? url_host(in) : in;
}

/* Times of the program are milliseconds; those of an answer stand in it as its source writes them. */
static bool moment(str in, int64_t *at)
{
    struct date_context utc = {0};
    struct date d;
    if (str_to_i64(in, at)) return true;
    bool is = date_parse_any_year(in, &utc, &d);
    if (is) *at = d.at;
    return is;
}

static str filter_iso(struct arena *a, str in)
{
    int64_t at;
    if (!moment(in, &at)) return in;
    struct civil c = date_to_civil(at);
    return str_printf(a, "%04d-%02d-%02dT%02d:%02d:%02dZ", c.year, c.month, c.day, c.hour, c.minute, c.second);
}

static str filter_day(struct arena *a, str in)
{
    return str_sub(filter_iso(a, in), 0, 10);
}

static str filter_unix(struct arena *a, str in)
{
    int64_t at;
    return moment(in, &at) ? str_printf(a, "%lld", (long long)(at / DATE_SECOND_MS)) : in;
}

static str filter_unixms(struct arena *a, str in)
{
    int64_t at;
    return moment(in, &at) ? str_printf(a, "%lld", (long long)at) : in;
}

static str filter_compact(struct arena *a, str in)
{
    int64_t at;
    if (!moment(in, &at)) return in;
    struct civil c = date_to_civil(at);
    return str_printf(a, "%04d%02d%02d%02d%02d%02d", c.year, c.month, c.day, c.hour, c.minute, c.second);
}

static const struct { str name; str (*run)(struct arena *, str); } filters[] = {
    {STR_INIT("url"), filter_url},       {STR_INIT("json"), filter_json}, {STR_INIT("hex"), filter_hex},
    {STR_INIT("host"), filter_host},     {STR_INIT("iso"), filter_iso},   {STR_INIT("day"), filter_day},
    {STR_INIT("unix"), filter_unix},     {STR_INIT("unixms"), filter_unixms}, {STR_INIT("compact"), filter_compact},
};

static bool filter_known(str name)
{
    for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
        if (str_eq(filters[i].name, name)) return true;
    return !name.n;
}

static str filter_run(struct arena *a, str name, str in)
{
    for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
        if (str_eq(filters[i].name, name)) return filters[i].run(a, in);
    return in;
}

/* ---- compile */

/* A { begins a value only when a name, pointer or locator follows: JSON bodies hold braces of their own. */
static bool begins_value(str s)
{
    if (s.n < 3) return false;
    char c = s.p[1];
    return (c >= 'a' && c <= 'z') || c == '/' || c == '$' || c == '^' || c == '@' || c == '.';
}

static bool is_variable(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!((s.p[i] | 32) >= 'a' && (s.p[i] | 32) <= 'z') && !strchr("_.-0123456789", s.p[i])) return false;
    return s.n && s.p[0] >= 'a' && s.p[0] <= 'z';
}

static bool compile_value(struct problems *p, const struct yaml_node *at, str inside, bool html, struct template *t)
{
    size_t bar = str_rfind_byte(inside, '|');
    /* " | " is an alternative; a filter's bar has no blanks around it. */
    if (bar != STR_NONE && bar > 0 && inside.p[bar - 1] != ' ') {
        t->filter = str_trim(str_skip(inside, bar + 1));
        inside = str_trim(str_sub(inside, 0, bar));
    }
    if (!filter_known(t->filter)) {
        yaml_problem(p, at, "`%.*s` is no filter; there are: url json iso day unix unixms compact hex host", STR_ARG(t->filter));
        return false;
    }
    t->name = is_variable(inside) ? inside : (str){0};
    if (t->name.n) return true;
    struct yaml_node value = *at;
    value.kind = YAML_SCALAR;
    value.text = inside;
    t->value = expr_compile(p, &value, html);
    return t->value != NULL;
}

const struct template *template_compile(struct problems *p, const struct yaml_node *at, str text, bool html)
{
    struct template *first = ARENA_NEW(p->arena, struct template), *t = first;
    size_t start = 0;
    for (size_t i = 0; i < text.n; i++) {
        str rest = str_skip(text, i);
        size_t end = rest.p[0] == '{' && begins_value(rest) ? str_find_byte(rest, '}') : STR_NONE;
        if (end == STR_NONE) continue;
        t->literal = str_sub(text, start, i - start);
        if (!compile_value(p, at, str_trim(str_sub(rest, 1, end - 1)), html, t)) return NULL;
        struct template *next = ARENA_NEW(p->arena, struct template);
        t->next = next;
        t = next;
        i += end;
        start = i + 1;
    }
    t->literal = str_skip(text, start);
    return first;
}

/* ---- use */

static str param_in(const struct param *list, size_t count, str name)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq(list[i].key, name)) return list[i].value;
    return (str){0};
}

static str special_variable(const struct scope *s, str name)
{
    if (str_eq(name, STR("since"))) return s->since ? str_printf(s->a, "%lld", (long long)s->since) : (str){0};
    if (str_eq(name, STR("now"))) return str_printf(s->a, "%lld", (long long)s->now);
    if (str_eq(name, STR("origin"))) return url_origin(s->a, s->base);
    if (str_eq(name, STR("lang")) && s->config) return s->config->lang;
    /* A file that is read without a configured source knows its host from its address. */
    if (str_eq(name, STR("host"))) return url_host(s->base);
    return (str){0};
}

/* Of the request, state.*, parameter, default; empty when unknown. */
static str variable(const struct scope *s, str name)
{
    if (str_starts(name, STR("state."))) return json_text(json_get(s->marks, str_skip(name, 6)));
    if (str_starts(name, STR("secret."))) return secret_value(s->a, s->env, str_skip(name, 7));
    str v = json_text(json_get(s->vars, name));
    if (!v.n && s->config) v = source_config_param(s->config, name);
    if (!v.n) v = param_in(s->defaults, s->default_count, name);
    return v.n ? v : special_variable(s, name);
}

bool template_render(const struct scope *s, const struct template *t, str *out, str *missing)
{
    struct out o;
    out_init(&o, s->a);
    for (; t; t = t->next) {
        out_put(&o, t->literal);
        if (!t->name.n && !t->value) continue;
        str v = t->value ? expr_value(s, t->value) : variable(s, t->name);
        if (!v.n) {
            *missing = t->name.n ? t->name : STR("a value of the item");
            return false;
        }
        out_put(&o, filter_run(s->a, t->filter, v));
    }
    *out = out_str(&o);
    return true;
}

bool template_uses(const struct template *t, str name)
{
    for (; t; t = t->next)
        if (str_eq(t->name, name)) return true;
    return false;
}

void template_names(const struct template *t, void (*note)(void *, str), void *ctx)
{
    for (; t; t = t->next)
        if (t->name.n) note(ctx, t->name);
}
