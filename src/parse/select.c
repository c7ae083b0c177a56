/* Selectors are compiled to a chain from right to left: the candidate is tested first, then its ancestors. For a descendant step
 * every ancestor is tried with backtracking, unless those above were tried before; chains have at most a handful of steps. */
#include "parse/select.h"

#include <string.h>

enum test_kind { TEST_TAG, TEST_ID, TEST_CLASS, TEST_ATTR, TEST_FIRST, TEST_NOT };

struct test {
    enum test_kind kind;
    char operator; /* of an attribute: 0 exists, = ^ $ * ~ */
    const char *name;
    str value;
    const struct test *inner; /* of :not() */
    const struct test *next;
};

struct step {
    const struct test *tests;
    bool child;              /* the step to the left must be the parent, not any ancestor */
    const struct step *left; /* NULL: done */
};

struct selector {
    const struct step *step; /* the rightmost */
    const struct selector *other;
};

struct compiler {
    struct arena *a;
    str in;
    size_t at;
    const char *wrong;
};

static char look(const struct compiler *c)
{
    return c->at < c->in.n ? c->in.p[c->at] : 0;
}

static bool name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || (c & 0x80);
}

static str read_name(struct compiler *c)
{
    size_t start = c->at;
    while (name_char(look(c))) c->at++;
    if (c->at == start) c->wrong = "a name is missing";
    return str_sub(c->in, start, c->at - start);
}

static void skip_blanks(struct compiler *c)
{
    while (look(c) == ' ' || look(c) == '\n' || look(c) == '\t') c->at++;
}

static str read_attr_value(struct compiler *c)
{
    char quote = look(c);
    if (quote != '"' && quote != '\'') return read_name(c);
    size_t start = ++c->at;
    while (look(c) && look(c) != quote) c->at++;
    if (!look(c)) c->wrong = "a quote is not closed";
    str value = str_sub(c->in, start, c->at - start);
    c->at++;
    return value;
}

static void read_attr(struct compiler *c, struct test *t)
{
    t->kind = TEST_ATTR;
    t->name = str_dup_z(c->a, str_lower_ascii(c->a, read_name(c)));
    char o = look(c);
    if (o && strchr("^$*~", o)) {
        t->operator= o;
        c->at++;
    }
    if (look(c) == '=') {
        if (!t->operator) t->operator= '=';
        c->at++;
        t->value = read_attr_value(c);
    } else if (t->operator) {
        c->wrong = "= is missing";
    }
    if (look(c) != ']') c->wrong = "] is missing";
    c->at++;
}

static bool read_test(struct compiler *c, struct test *t, bool inner);

static void read_pseudo(struct compiler *c, struct test *t, bool inner)
{
    str name = read_name(c);
    if (str_eq(name, STR("first-child"))) {
        t->kind = TEST_FIRST;
        return;
    }
    if (!str_eq(name, STR("not")) || look(c) != '(' || inner) {
        c->wrong = "only :first-child and :not(…) are known";
        return;
    }
    c->at++;
    t->kind = TEST_NOT;
    struct test *not = ARENA_NEW(c->a, struct test);
    t->inner = not;
    if (!read_test(c, not, true)) c->wrong = "nothing inside :not()";
    if (look(c) != ')') c->wrong = ") is missing";
    c->at++;
}

/* One simple selector; false when none stands here. */
static bool read_test(struct compiler *c, struct test *t, bool inner)
{
    char o = look(c);
    if (o == '*') {
        t->kind = TEST_TAG;
        c->at++;
        return true;
    }
    if (name_char(o)) {
        t->kind = TEST_TAG;
        t->value = str_lower_ascii(c->a, read_name(c));
        return true;
    }
    if (!o || !strchr("#.[:", o)) return false;
    c->at++;
    if (o == '[') read_attr(c, t);
    else if (o == ':') read_pseudo(c, t, inner);
    else {
        t->kind = o == '#' ? TEST_ID : TEST_CLASS;
        t->value = read_name(c);
    }
    return true;
}

static struct step *read_step(struct compiler *c)
{
    struct step *s = ARENA_NEW(c->a, struct step);
    const struct test **tail = &s->tests;
    for (;;) {
        struct test *t = ARENA_NEW(c->a, struct test);
        if (c->wrong || !read_test(c, t, false)) break;
        *tail = t;
        tail = &t->next;
    }
    if (!s->tests && !c->wrong) c->wrong = "a selector is missing";
    return s;
}

static const struct step *read_chain(struct compiler *c)
{
    const struct step *left = NULL;
    bool child = false;
    for (;;) {
        skip_blanks(c);
        struct step *s = read_step(c);
        s->left = left;
        s->child = child;
        left = s;
        skip_blanks(c);
        child = look(c) == '>';
        if (child) c->at++;
        if (c->wrong || look(c) == ',' || !look(c)) return s;
    }
}

bool selector_compile(struct arena *a, str text, const struct selector **out, struct err *e)
{
    struct compiler c = {.a = a, .in = text};
    *out = NULL;
    for (;;) {
        struct selector *s = ARENA_NEW(a, struct selector);
        s->step = read_chain(&c);
        s->other = *out;
        *out = s;
        if (c.wrong || look(&c) != ',') break;
        c.at++;
    }
    if (c.wrong) return err_set(e, ERR_CONFIG, "selector \"%.*s\", column %zu: %s", STR_ARG(text), c.at + 1, c.wrong);
    return true;
}

static bool attr_matches(const struct test *t, const GumboNode *n)
{
    if (!html_has_attr(n, t->name)) return false;
    str v = html_attr(n, t->name);
    switch (t->operator) {
    case '=': return str_eq(v, t->value);
    case '^': return str_starts(v, t->value);
    case '$': return str_ends(v, t->value);
    case '*': return str_contains(v, t->value);
    case '~':
        while (v.p)
            if (str_eq(str_cut(&v, ' '), t->value)) return true;
        return false;
    default: return true;
    }
}

static bool test_passes(const struct test *t, const GumboNode *n)
{
    switch (t->kind) {
    case TEST_TAG: return !t->value.n || str_eq_nocase(html_tag_name(n), t->value);
    case TEST_ID: return str_eq(html_attr(n, "id"), t->value);
    case TEST_CLASS: return html_has_class(n, t->value);
    case TEST_ATTR: return attr_matches(t, n);
    case TEST_NOT: return !test_passes(t->inner, n);
    case TEST_FIRST: break;
    }
    for (const GumboNode *parent = n->parent; parent;) {
        for (unsigned i = 0; html_child(parent, i); i++)
            if (html_is_element(html_child(parent, i))) return html_child(parent, i) == n;
        return false;
    }
    return false;
}

static bool step_matches(const struct step *s, const GumboNode *n)
{
    for (const struct test *t = s->tests; t; t = t->next)
        if (!test_passes(t, n)) return false;
    return true;
}

enum match { MATCH_NO = 0, MATCH_YES, MATCH_NEVER /* nor does it further up: all that is above was tried in vain */ };

/* Does the chain match with its rightmost step at n? Recursion is as deep as the chain is long. */
static enum match match_chain(const struct step *s, const GumboNode *n)
{
    if (!html_is_element(n) || !step_matches(s, n)) return MATCH_NO;
    if (!s->left) return MATCH_YES;
    if (s->child) return match_chain(s->left, n->parent);
    for (const GumboNode *up = n->parent; up; up = up->parent) {
        enum match match = match_chain(s->left, up);
        if (match != MATCH_NO) return match;
    }
    return MATCH_NEVER;
}

bool selector_matches(const struct selector *s, const GumboNode *n)
{
    for (; s; s = s->other)
        if (match_chain(s->step, n) == MATCH_YES) return true;
    return false;
}

GumboNode *selector_next(struct arena *a, const struct selector *s, const GumboNode *top, const GumboNode *last)
{
    GumboNode *n = html_next(last ? last : top, top);
    for (unsigned steps = 1; n; n = html_next(n, top), steps++) {
        if (selector_matches(s, n)) return n;
        if (steps % 1024 == 0) arena_check(a);
    }
    return NULL;
}

GumboNode *selector_first(struct arena *a, const struct selector *s, const GumboNode *top)
{
    return selector_next(a, s, top, NULL);
}

/* The @ that begins an attribute: the last one outside brackets. */
static size_t attribute_at(str s)
{
    size_t at = STR_NONE;
    int depth = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '[') depth++;
        if (s.p[i] == ']') depth--;
        if (s.p[i] == '@' && depth == 0) at = i;
    }
    return at;
}

bool locator_compile(struct arena *a, str text, const struct locator **out, struct err *e)
{
    const struct locator **tail = out;
    for (*out = NULL; text.p;) {
        size_t bar = str_find(text, STR(" | "));
        str one = str_trim(bar == STR_NONE ? text : str_sub(text, 0, bar));
        text = bar == STR_NONE ? (str){0} : str_skip(text, bar + 3);
        struct locator *l = ARENA_NEW(a, struct locator);
        size_t at = attribute_at(one);
        if (at != STR_NONE) {
            l->attribute = str_from(str_dup_z(a, str_lower_ascii(a, str_skip(one, at + 1))));
            one = str_trim(str_sub(one, 0, at));
        }
        if (one.n && !str_eq(one, STR(".")) && !selector_compile(a, one, &l->selector, e)) return false;
        *tail = l;
        tail = &l->other;
    }
    return true;
}

/* A script is found by what it holds, though it shows nothing. */
static bool holds_text(struct arena *a, const GumboNode *n)
{
    return html_is(n, GUMBO_TAG_SCRIPT) ? html_child(n, 0) != NULL : html_line_of(a, n).n > 0;
}

GumboNode *locator_node(struct arena *a, const struct locator *l, const GumboNode *item, str *attribute)
{
    for (; l; l = l->other) {
        *attribute = l->attribute;
        GumboNode *n = l->selector ? selector_first(a, l->selector, item) : (GumboNode *)(uintptr_t)item;
        while (n) {
            if (l->attribute.n ? html_attr(n, l->attribute.p).n > 0 : holds_text(a, n)) return n;
            n = l->selector ? selector_next(a, l->selector, item, n) : NULL;
        }
    }
    return NULL;
}

str locator_value(struct arena *a, const struct locator *l, const GumboNode *item)
{
    str attribute = {0};
    const GumboNode *n = locator_node(a, l, item, &attribute);
    if (!n) return (str){0};
    return attribute.n ? str_trim(html_attr(n, attribute.p)) : html_line_of(a, n);
}
