#include "source/expr.h"

#include "base/utf8.h"
#include "source/template.h"
#include "source/transform.h"

#include <string.h>

/* ---- compile */

static bool ident_char(char c)
{
    return (c >= 'a' && c <= 'z') || c == '_' || c == '-' || (c >= '0' && c <= '9');
}

/* "user:/username" → the name in front of the colon; empty when it is none. */
static str join_name(str text)
{
    size_t n = 0;
    while (n < text.n && ident_char(text.p[n])) n++;
    return n && n + 1 < text.n && text.p[n] == ':' && text.p[n + 1] == '/' ? str_sub(text, 0, n) : (str){0};
}

static bool compile_locator(struct problems *p, const struct yaml_node *at, str text, struct expr *e)
{
    struct err err = {0};
    e->kind = EXPR_LOCATOR;
    if (str_starts(text, STR("$ "))) {
        e->base = BASE_DOCUMENT;
        text = str_trim(str_skip(text, 2));
    }
    if (locator_compile(p->arena, text, &e->locator, &err)) return true;
    yaml_problem(p, at, "%s", err.text);
    return false;
}

static bool compile_pointer(struct expr *e, str text)
{
    str join = join_name(text);
    if (join.n) {
        e->base = BASE_JOIN;
        e->name = join;
        e->pointer = str_skip(text, join.n + 1);
        return true;
    }
    if (str_starts(text, STR("$"))) e->base = BASE_DOCUMENT;
    if (str_starts(text, STR("^"))) e->base = BASE_PARENT;
    e->pointer = e->base == BASE_ITEM ? text : str_skip(text, 1);
    return str_starts(e->pointer, STR("/")) || (e->base != BASE_ITEM && !e->pointer.n);
}

static struct expr *compile_one(struct problems *p, const struct yaml_node *at, str text, bool html)
{
    struct expr *e = ARENA_NEW(p->arena, struct expr);
    if (str_starts(text, STR("= "))) {
        e->kind = EXPR_TEMPLATE;
        e->template = template_compile(p, at, str_trim(str_skip(text, 2)), html);
        return e->template ? e : NULL;
    }
    if (str_starts(text, STR("header:"))) {
        e->kind = EXPR_HEADER;
        e->name = str_trim(str_skip(text, 7));
        return e;
    }
    bool pointer = str_starts(text, STR("/")) || str_starts(text, STR("$/")) || join_name(text).n;
    if (html && !pointer) return compile_locator(p, at, text, e) ? e : NULL;
    if (compile_pointer(e, text)) return e;
    yaml_problem(p, at, "`%.*s` names no value: a JSON pointer begins with /, a template with \"= \"", STR_ARG(text));
    return NULL;
}

static bool compile_transforms(struct problems *p, const struct yaml_node *at, str text, const struct transform **list)
{
    while (text.p) {
        size_t arrow = str_find(text, STR(" -> "));
        struct transform *t = transform_compile(p, at, arrow == STR_NONE ? text : str_sub(text, 0, arrow));
        if (!t) return false;
        *list = t;
        list = &t->next;
        text = arrow == STR_NONE ? (str){0} : str_skip(text, arrow + 4);
    }
    return true;
}

/* Where the word stands outside of braces; STR_NONE when it does not. */
static size_t find_outside(str text, str word)
{
    int depth = 0;
    for (size_t i = 0; i + word.n <= text.n; i++) {
        if (text.p[i] == '{') depth++;
        if (text.p[i] == '}') depth--;
        if (depth <= 0 && memcmp(text.p + i, word.p, word.n) == 0) return i;
    }
    return STR_NONE;
}

static struct expr *compile_alternative(struct problems *p, const struct yaml_node *at, str text, bool html)
{
    size_t arrow = find_outside(text, STR(" -> "));
    struct expr *e = compile_one(p, at, str_trim(str_sub(text, 0, arrow == STR_NONE ? text.n : arrow)), html);
    if (e && arrow != STR_NONE && !compile_transforms(p, at, str_skip(text, arrow + 4), &e->transforms)) return NULL;
    return e;
}

/* One scalar: alternatives, each with its transforms. */
static struct expr *compile_text(struct problems *p, const struct yaml_node *at, str text, bool html)
{
    struct expr *first = NULL;
    const struct expr **tail = NULL;
    while (text.p) {
        size_t bar = find_outside(text, STR(" | "));
        struct expr *e = compile_alternative(p, at, str_sub(text, 0, bar == STR_NONE ? text.n : bar), html);
        if (!e) return NULL;
        if (tail) *tail = e;
        else first = e;
        tail = &e->other;
        text = bar == STR_NONE ? (str){0} : str_skip(text, bar + 3);
    }
    return first;
}

const struct expr *expr_compile(struct problems *p, const struct yaml_node *at, bool html)
{
    if (at->kind == YAML_SCALAR) {
        if (at->text.n) return compile_text(p, at, str_trim(at->text), html);
        yaml_problem(p, at, "nothing stands here");
        return NULL;
    }
    if (!yaml_sequence(p, at)) return NULL;
    struct expr *first = NULL;
    const struct expr **tail = NULL;
    for (size_t i = 0; i < at->count; i++) {
        struct expr *e = compile_text(p, &at->items[i], str_trim(at->items[i].text), html);
        if (!e) return NULL;
        if (tail) *tail = e;
        else first = e;
        tail = &e->more;
    }
    return first;
}

/* ---- evaluate */

static const struct json *json_base(const struct scope *s, const struct expr *e)
{
    if (e->base == BASE_DOCUMENT) return s->document;
    if (e->base == BASE_PARENT) return s->parent;
    if (e->base == BASE_ITEM) return s->item;
    for (const struct joined *j = s->joins; j; j = j->next)
        if (str_eq(j->name, e->name)) return j->record;
    return NULL;
}

static bool add_line(void *ctx, const struct json *found)
{
    struct out *o = ctx;
    str text = json_text(found);
    if (o->n && text.n) out_putc(o, '\n');
    out_put(o, text);
    return true;
}

static str pointer_value(const struct scope *s, const struct expr *e)
{
    const struct json *base = json_base(s, e);
    if (!str_contains(e->pointer, STR("*"))) return json_text(json_pointer(base, e->pointer));
    struct out lines;
    out_init(&lines, s->a);
    json_each(base, e->pointer, add_line, &lines);
    return out_str(&lines);
}

static const GumboNode *html_base(const struct scope *s, const struct expr *e)
{
    return e->base == BASE_DOCUMENT || !s->node ? s->page : s->node;
}

/* *is_text: the html transform has been done on the way. */
static str locator_text(const struct scope *s, const struct expr *e, bool *is_text)
{
    const GumboNode *base = html_base(s, e);
    if (!base) return (str){0};
    str attribute = {0};
    const GumboNode *n = locator_node(s->a, e->locator, base, &attribute);
    if (!n) return (str){0};
    if (attribute.n) return str_trim(html_attr(n, attribute.p));
    if (!transform_is(e->transforms, "html")) return html_line_of(s->a, n);
    *is_text = true;
    struct html_text how = {.drop = s->drop, .links = s->links, .base = s->base};
    return html_text_of(s->a, n, &how);
}

static str raw_value(const struct scope *s, const struct expr *e, bool *is_text)
{
    str out = {0}, missing;
    switch (e->kind) {
    case EXPR_POINTER: return pointer_value(s, e);
    case EXPR_LOCATOR: return locator_text(s, e, is_text);
    case EXPR_HEADER: return s->response ? response_header(s->response, e->name) : out;
    case EXPR_TEMPLATE: break;
    }
    return template_render(s, e->template, &out, &missing) ? out : (str){0};
}

static str one_value(const struct scope *s, const struct expr *e)
{
    for (; e; e = e->other) {
        bool is_text = false;
        str v = raw_value(s, e, &is_text);
        v = transform_run(s, is_text ? e->transforms->next : e->transforms, v);
        if (v.n) return v;
    }
    return (str){0};
}

str expr_value(const struct scope *s, const struct expr *e)
{
    if (!e) return (str){0};
    str first = one_value(s, e);
    if (!e->more) return utf8_clean(s->a, first);
    struct out o;
    out_init(&o, s->a);
    out_put(&o, first);
    for (e = e->more; e; e = e->more) {
        str v = one_value(s, e);
        if (o.n && v.n) out_put(&o, STR("\n\n"));
        out_put(&o, v);
    }
    return utf8_clean(s->a, out_str(&o));
}

const struct json *expr_json(const struct scope *s, const struct expr *e)
{
    const struct json *v = NULL;
    for (; e && !v; e = e->other)
        if (e->kind == EXPR_POINTER) v = json_pointer(json_base(s, e), e->pointer);
    return v;
}

static bool is_nothing(void *ctx, const struct json *found)
{
    bool *exists = ctx;
    *exists = *exists || found->type != JSON_NULL;
    return !*exists;
}

/* Of many ("*"), one is enough. */
static bool pointer_exists(const struct scope *s, const struct expr *e)
{
    bool exists = false;
    const struct json *base = json_base(s, e), *v;
    if (str_contains(e->pointer, STR("*"))) json_each(base, e->pointer, is_nothing, &exists);
    else if ((v = json_pointer(base, e->pointer))) (void)is_nothing(&exists, v);
    return exists;
}

bool expr_exists(const struct scope *s, const struct expr *e)
{
    for (; e; e = e->other) {
        str attribute = {0};
        const GumboNode *base = html_base(s, e);
        if (e->kind == EXPR_POINTER) {
            if (pointer_exists(s, e)) return true;
        } else if (e->kind == EXPR_LOCATOR) {
            if (base && locator_node(s->a, e->locator, base, &attribute)) return true;
            if (base && !e->locator->attribute.n && e->locator->selector && selector_first(s->a, e->locator->selector, base)) return true;
        } else if (one_value(s, e).n) {
            return true;
        }
    }
    return false;
}
