#include "source/describe.h"
#include "source/transform.h"

#include <string.h>

struct predicate {
    bool (*holds)(const struct scope *s, const struct predicate *p);
    const struct expr *expr;
    str argument;
    const struct regex *regex;
    const struct predicate *next;
};

static bool holds_exists(const struct scope *s, const struct predicate *p)
{
    return expr_exists(s, p->expr);
}

static bool holds_missing(const struct scope *s, const struct predicate *p)
{
    return !expr_exists(s, p->expr);
}

static bool holds_filled(const struct scope *s, const struct predicate *p)
{
    const struct json *v = expr_json(s, p->expr);
    if (v && (json_is_container(v) || v->type == JSON_FALSE || v->type == JSON_NUMBER)) return json_filled(v);
    return expr_value(s, p->expr).n > 0;
}

static bool holds_empty(const struct scope *s, const struct predicate *p)
{
    return !holds_filled(s, p);
}

static bool holds_equal(const struct scope *s, const struct predicate *p)
{
    return str_eq(expr_value(s, p->expr), p->argument);
}

static bool holds_unequal(const struct scope *s, const struct predicate *p)
{
    return !holds_equal(s, p);
}

static bool holds_in(const struct scope *s, const struct predicate *p)
{
    str v = expr_value(s, p->expr);
    for (str rest = p->argument; rest.p;)
        if (str_eq(str_cut(&rest, ' '), v)) return true;
    return false;
}

static bool holds_matches(const struct scope *s, const struct predicate *p)
{
    str unused;
    return regex_match(s->a, p->regex, expr_value(s, p->expr), &unused);
}

static bool holds_is(const struct scope *s, const struct predicate *p)
{
    static const struct { str name; enum json_type type; } kinds[] = {
        {STR_INIT("array"), JSON_ARRAY}, {STR_INIT("object"), JSON_OBJECT}, {STR_INIT("string"), JSON_STRING},
        {STR_INIT("number"), JSON_NUMBER},
    };
    const struct json *v = expr_json(s, p->expr);
    for (size_t i = 0; v && i < sizeof kinds / sizeof *kinds; i++)
        if (str_eq(kinds[i].name, p->argument)) return v->type == kinds[i].type;
    return false;
}

static const struct {
    str word;
    bool (*holds)(const struct scope *, const struct predicate *);
    bool takes;
} words[] = {
    {STR_INIT("exists"), holds_exists, false}, {STR_INIT("missing"), holds_missing, false}, {STR_INIT("filled"), holds_filled, false},
    {STR_INIT("empty"), holds_empty, false},   {STR_INIT("="), holds_equal, true},          {STR_INIT("!="), holds_unequal, true},
    {STR_INIT("in"), holds_in, true},          {STR_INIT("matches"), holds_matches, true},  {STR_INIT("is"), holds_is, true},
};

/* Where the word stands: the first that has blanks around it (or the end behind it), outside of brackets. */
static size_t find_word(str text, size_t row)
{
    for (size_t from = 0;;) {
        size_t at = str_find(str_skip(text, from), words[row].word);
        if (at == STR_NONE) return at;
        at += from;
        size_t end = at + words[row].word.n;
        bool before = at > 0 && text.p[at - 1] == ' ', behind = end == text.n || text.p[end] == ' ';
        if (before && behind && words[row].takes == (end < text.n)) return at;
        from = at + 1;
    }
}

static const struct predicate *compile_one(struct problems *p, const struct yaml_node *at, bool html)
{
    str text = str_trim(at->text);
    size_t row = 0, word = STR_NONE;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t found = find_word(text, i);
        if (found < word) {
            word = found;
            row = i;
        }
    }
    if (word == STR_NONE) {
        yaml_problem(p, at, "no condition: write \"VALUE exists\", missing, filled, empty, = x, != x, in a b, matches /re/, is array");
        return NULL;
    }
    struct predicate *out = ARENA_NEW(p->arena, struct predicate);
    out->holds = words[row].holds;
    out->argument = str_trim(str_skip(text, word + words[row].word.n));
    struct yaml_node value = *at;
    value.text = str_trim(str_sub(text, 0, word));
    out->expr = expr_compile(p, &value, html);
    if (out->holds == holds_matches) out->regex = regex_compile(p, at, out->argument);
    return out->expr && (out->holds != holds_matches || out->regex) ? out : NULL;
}

const struct predicate *predicate_compile(struct problems *p, const struct yaml_node *at, bool html)
{
    if (!at) return NULL;
    if (at->kind == YAML_SCALAR) return compile_one(p, at, html);
    if (!yaml_sequence(p, at)) return NULL;
    const struct predicate *list = NULL;
    for (size_t i = at->count; i-- > 0;) {
        const struct predicate *one = compile_one(p, &at->items[i], html);
        if (!one) continue;
        struct predicate *copy = ARENA_NEW(p->arena, struct predicate);
        *copy = *one;
        copy->next = list;
        list = copy;
    }
    return list;
}

bool predicate_all(const struct scope *s, const struct predicate *list)
{
    for (; list; list = list->next)
        if (!list->holds(s, list)) return false;
    return true;
}

bool predicate_any(const struct scope *s, const struct predicate *list)
{
    for (; list; list = list->next)
        if (list->holds(s, list)) return true;
    return false;
}

size_t predicate_count(const struct predicate *list)
{
    size_t n = 0;
    for (; list; list = list->next) n++;
    return n;
}
