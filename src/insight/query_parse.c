/* Recursive descent over the bytes of the query, one function a level of the grammar in query.h. Every fault is told once, at the place
 * where it was seen; after it each function only returns NULL. */
#include "insight/query_node.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct parser {
    struct arena *a;
    str text;
    size_t at;
    int depth;
    size_t nodes;
    struct query_times times;
    struct err *e;
};

/* --- faults --- */

#define SHOWN_BEFORE 60 /* characters of the query that are shown on either side of a fault */

/* The two lines below the message. A long query is cut at both sides, so that the caret stays in sight. */
static void put_place(struct buf *b, str text, size_t at)
{
    size_t from = 0, count = 0;
    for (size_t i = at; i > 0 && count < SHOWN_BEFORE; count++) {
        do i--;
        while (i > 0 && (text.p[i] & 0xC0) == 0x80);
        from = i;
    }
    str line = str_skip(text, from);
    line = str_sub(line, 0, utf8_cut_columns(line, 2 * SHOWN_BEFORE));
    buf_putz(b, from ? "\n  …" : "\n  ");
    for (size_t i = 0; i < line.n; i++) buf_putc(b, (unsigned char)line.p[i] < ' ' ? ' ' : line.p[i]);
    buf_putz(b, "\n  ");
    buf_fill(b, ' ', utf8_columns(str_sub(text, from, at - from)) + (from ? 1 : 0));
    buf_putc(b, '^');
}

static void *fault(struct parser *p, size_t at, const char *format, ...) __attribute__((format(printf, 3, 4)));
static void *fault(struct parser *p, size_t at, const char *format, ...)
{
    char why[256];
    struct buf b;
    size_t column = 1;
    va_list list;
    va_start(list, format);
    vsnprintf(why, sizeof why, format, list);
    va_end(list);
    for (size_t i = 0; i < at && i < p->text.n; column++) (void)utf8_next(p->text, &i);
    buf_init(&b, 4096);
    put_place(&b, p->text, at < p->text.n ? at : p->text.n);
    (void)err_set(p->e, ERR_USAGE, "query, column %zu: %s%.*s", column, why, STR_ARG(buf_str(&b)));
    buf_free(&b);
    return NULL;
}

/* --- characters --- */

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static void skip_blanks(struct parser *p)
{
    while (p->at < p->text.n && is_blank(p->text.p[p->at])) p->at++;
}

static char peek(const struct parser *p)
{
    return p->at < p->text.n ? p->text.p[p->at] : 0;
}

/* A bare word ends at a blank, a parenthesis or a quote. */
static str bare_word(const struct parser *p, size_t at)
{
    size_t end = at;
    while (end < p->text.n && !is_blank(p->text.p[end]) && !strchr("()\"", p->text.p[end])) end++;
    return str_sub(p->text, at, end - at);
}

static bool is_operator(str word)
{
    return str_eq(word, STR("AND")) || str_eq(word, STR("OR")) || str_eq(word, STR("NOT")) || str_eq(word, STR("NEAR")) || str_starts(word, STR("NEAR/"));
}

static bool at_word(struct parser *p, str word)
{
    skip_blanks(p);
    return str_eq(bare_word(p, p->at), word);
}

static bool at_end(struct parser *p)
{
    skip_blanks(p);
    return p->at >= p->text.n;
}

static struct query_node *new_node(struct parser *p, enum query_type type, size_t at)
{
    if (++p->nodes > QUERY_NODES_MAX) return fault(p, at, "the query has more than %d conditions", QUERY_NODES_MAX);
    return query_node_new(p->a, type);
}

/* --- units --- */

static const struct query_node *words_node(struct parser *p, size_t at, str text)
{
    str words = str_trim(query_fold(p->a, text, true));
    if (!words.n) return fault(p, at, "there is no word in this");
    struct query_node *n = new_node(p, QUERY_WORDS, at);
    if (!n) return NULL;
    n->words = words;
    n->stars = str_find_byte(words, '*') != STR_NONE;
    n->count = 1;
    for (size_t i = 0; i < words.n; i++) n->count += words.p[i] == ' ';
    if (str_eq(words, STR("*"))) return query_node_new(p->a, QUERY_ALL);
    return n;
}

/* Between quotation marks; \" and \\ stand for themselves. p->at is on the opening one. */
static bool read_quoted(struct parser *p, str *out)
{
    size_t open = p->at++;
    char *to = arena_raw(p->a, p->text.n - open + 1, 1);
    size_t n = 0;
    for (; p->at < p->text.n && p->text.p[p->at] != '"'; p->at++) {
        bool escaped = p->text.p[p->at] == '\\' && p->at + 1 < p->text.n && strchr("\"\\", p->text.p[p->at + 1]);
        if (escaped) p->at++;
        to[n++] = p->text.p[p->at];
    }
    *out = (str){to, n};
    if (p->at >= p->text.n) return fault(p, open, "the quotation mark is never closed");
    p->at++;
    return true;
}

/* Between slashes; p->at is on the opening one. */
static bool read_pattern(struct parser *p, struct query_node *n)
{
    size_t open = p->at++, offset = 0;
    str why;
    for (; p->at < p->text.n && p->text.p[p->at] != '/'; p->at++)
        if (p->text.p[p->at] == '\\' && p->at + 1 < p->text.n) p->at++;
    if (p->at >= p->text.n) return fault(p, open, "the pattern has no closing slash; to search for a slash as text, write it in \"quotes\"");
    n->source = str_dup(p->a, str_sub(p->text, open + 1, p->at - open - 1));
    if (!n->source.n) return fault(p, open, "the pattern is empty");
    n->pattern = pattern_new(p->a, n->source, &offset, &why);
    if (!n->pattern) return fault(p, open + 1 + offset, "pattern: %.*s", STR_ARG(why));
    p->at++;
    if (p->at < p->text.n && !is_blank(peek(p)) && peek(p) != ')')
        return fault(p, p->at, "a blank should follow the pattern; a slash inside it is written \\/");
    return true;
}

static const struct query_node *pattern_unit(struct parser *p)
{
    struct query_node *n = new_node(p, QUERY_REGEX, p->at);
    return n && read_pattern(p, n) ? n : NULL;
}

/* --- fields --- */

struct comparison {
    str text;
    enum query_op op;
    bool negated;
};
static const struct comparison comparisons[] = {
    {STR_INIT("!="), QUERY_IS, true},       {STR_INIT("<="), QUERY_AT_MOST, false}, {STR_INIT(">="), QUERY_AT_LEAST, false},
    {STR_INIT("<"), QUERY_LESS, false},     {STR_INIT(">"), QUERY_MORE, false},     {STR_INIT(":"), QUERY_IS, false},
    {STR_INIT("="), QUERY_IS, false},
};

static bool is_name_byte(char c)
{
    return c == '_' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* "name:" or "name>" at p->at: sets *name and *how. A colon before a blank, and an address such as https://…, are text. */
static bool looks_like_field(const struct parser *p, str *name, const struct comparison **how)
{
    str word = bare_word(p, p->at);
    size_t n = 0;
    while (n < word.n && is_name_byte(word.p[n])) n++;
    *name = str_sub(word, 0, n);
    for (size_t i = 0; n && i < sizeof comparisons / sizeof *comparisons; i++) {
        if (!str_starts(str_skip(word, n), comparisons[i].text)) continue;
        *how = &comparisons[i];
        size_t behind = p->at + n + (*how)->text.n;
        bool nothing = behind >= p->text.n || is_blank(p->text.p[behind]) || p->text.p[behind] == ')';
        bool address = str_starts(str_skip(word, n), STR("://"));
        return query_field_find(*name) || !(nothing || address);
    }
    return false;
}

static bool read_value(struct parser *p, str *out)
{
    if (peek(p) == '"') return read_quoted(p, out);
    size_t from = p->at;
    while (p->at < p->text.n && !is_blank(peek(p)) && !strchr("(),\"", peek(p))) p->at++;
    *out = str_sub(p->text, from, p->at - from);
    return true;
}

static bool op_allowed(struct parser *p, size_t at, const struct query_field *f, const struct comparison *how)
{
    bool compares = how->op != QUERY_IS;
    if (f->kind == QUERY_TIME && !compares)
        return fault(p, at, "%.*s is compared with <, <=, > or >=", STR_ARG(f->name));
    if (f->kind == QUERY_SINCE && (compares || how->negated))
        return fault(p, at, "%.*s takes a colon: %.*s:7d", STR_ARG(f->name), STR_ARG(f->name));
    if (compares && f->kind != QUERY_NUMBER && f->kind != QUERY_TIME)
        return fault(p, at, "%.*s cannot be compared with %.*s; it takes a colon", STR_ARG(f->name), STR_ARG(how->text));
    return true;
}

static bool read_values(struct parser *p, struct query_node *n)
{
    bool single = n->field->kind == QUERY_NUMBER || n->field->kind == QUERY_TIME || n->field->kind == QUERY_SINCE;
    for (;;) {
        size_t at = p->at;
        bool quoted = peek(p) == '"';
        str value, why;
        if (peek(p) == '(')
            return fault(p, at, "parentheses cannot hold values; several are written %.*s:a,b", STR_ARG(n->field->name));
        if (!read_value(p, &value)) return false;
        if (!value.n && !quoted) return fault(p, at, "%.*s wants a value: %s", STR_ARG(n->field->name), n->field->about);
        if (!query_value(p->a, n, value, &p->times, &why)) return fault(p, at, "%.*s: %.*s", STR_ARG(n->field->name), STR_ARG(why));
        if (peek(p) != ',') return true;
        if (single) return fault(p, p->at, "%.*s takes one value", STR_ARG(n->field->name));
        p->at++;
    }
}

static const struct query_node *field_unit(struct parser *p, str name, const struct comparison *how)
{
    size_t at = p->at;
    const struct query_field *f = query_field_find(name);
    if (!f) {
        str near = query_field_nearest(name);
        if (near.n) return fault(p, at, "there is no field `%.*s`; did you mean `%.*s`?", STR_ARG(name), STR_ARG(near));
        return fault(p, at, "there is no field `%.*s`; to search for this as text, write it in \"quotes\"", STR_ARG(name));
    }
    if (!op_allowed(p, at + name.n, f, how)) return NULL;
    struct query_node *n = new_node(p, QUERY_FIELD, at);
    if (!n) return NULL;
    n->field = f;
    n->op = how->op;
    p->at = at + name.n + how->text.n;
    bool good = f->kind == QUERY_TEXT && peek(p) == '/' ? read_pattern(p, n) : read_values(p, n);
    if (good && p->at < p->text.n && !is_blank(peek(p)) && peek(p) != ')') return fault(p, p->at, "a blank should follow the value");
    if (!good) return NULL;
    return how->negated ? query_node_not(p->a, n) : n;
}

/* --- the grammar --- */

static const struct query_node *parse_or(struct parser *p);

static const struct query_node *group_unit(struct parser *p)
{
    size_t open = p->at++;
    if (p->depth >= QUERY_DEPTH_MAX) return fault(p, open, "more than %d parentheses and NOTs inside each other", QUERY_DEPTH_MAX);
    skip_blanks(p);
    if (peek(p) == ')') return fault(p, open, "nothing stands between the parentheses");
    p->depth++;
    const struct query_node *n = parse_or(p);
    p->depth--;
    if (!n) return NULL;
    skip_blanks(p);
    if (peek(p) != ')') return fault(p, open, "the parenthesis is never closed");
    p->at++;
    return n;
}

static const struct query_node *quoted_unit(struct parser *p)
{
    size_t at = p->at;
    str text;
    return read_quoted(p, &text) ? words_node(p, at, text) : NULL;
}

static const struct query_node *parse_unit(struct parser *p)
{
    str name;
    const struct comparison *how;
    skip_blanks(p);
    if (p->at >= p->text.n) return fault(p, p->at, "something is missing at the end");
    switch (peek(p)) {
    case '(': return group_unit(p);
    case ')': return fault(p, p->at, "this parenthesis was never opened");
    case '"': return quoted_unit(p);
    case '/': return pattern_unit(p);
    default: break;
    }
    if (looks_like_field(p, &name, &how)) return field_unit(p, name, how);
    str word = bare_word(p, p->at);
    if (is_operator(word)) return fault(p, p->at, "%.*s joins two conditions; to search for the word, write it small or in \"quotes\"", STR_ARG(word));
    size_t at = p->at;
    p->at += word.n;
    return words_node(p, at, word);
}

/* Only what has places in the text can be near something. */
static bool has_places(const struct query_node *n)
{
    if (n->type == QUERY_WORDS || n->type == QUERY_NEAR) return true;
    if (n->type != QUERY_OR) return false;
    for (size_t i = 0; i < n->count; i++)
        if (n->child[i]->type != QUERY_WORDS) return false;
    return true;
}

static bool read_distance(struct parser *p, str word, int *distance)
{
    int64_t n;
    if (!str_starts(word, STR("NEAR/"))) return fault(p, p->at, "NEAR wants a distance in words: NEAR/5");
    if (!str_to_i64(str_skip(word, 5), &n) || n < 1 || n > QUERY_NEAR_MAX)
        return fault(p, p->at + 5, "the distance is 1 to %d words", QUERY_NEAR_MAX);
    *distance = (int)n;
    return true;
}

static const struct query_node *parse_near(struct parser *p)
{
    skip_blanks(p);
    size_t at = p->at;
    const struct query_node *left = parse_unit(p);
    while (left && !at_end(p)) {
        str word = bare_word(p, p->at);
        int distance = 0;
        if (!str_eq(word, STR("NEAR")) && !str_starts(word, STR("NEAR/"))) break;
        if (!read_distance(p, word, &distance)) return NULL;
        if (!has_places(left)) return fault(p, at, "NEAR joins words, phrases and (a OR b) of them");
        p->at += word.n;
        skip_blanks(p);
        at = p->at;
        const struct query_node *right = parse_unit(p);
        if (!right) return NULL;
        if (!has_places(right) || right->type == QUERY_NEAR) return fault(p, at, "NEAR joins words, phrases and (a OR b) of them");
        struct query_node *n = new_node(p, QUERY_NEAR, at);
        if (!n) return NULL;
        n->child = ARENA_ARRAY(p->a, const struct query_node *, 2);
        n->child[0] = left;
        n->child[1] = right;
        n->count = 2;
        n->distance = distance;
        left = n;
    }
    return left;
}

static const struct query_node *parse_not(struct parser *p)
{
    skip_blanks(p);
    bool minus = peek(p) == '-' && p->at + 1 < p->text.n && !is_blank(p->text.p[p->at + 1]);
    if (!minus && !at_word(p, STR("NOT"))) return parse_near(p);
    if (p->depth >= QUERY_DEPTH_MAX) return fault(p, p->at, "more than %d parentheses and NOTs inside each other", QUERY_DEPTH_MAX);
    p->at += minus ? 1 : 3;
    p->depth++;
    const struct query_node *n = parse_not(p);
    p->depth--;
    return n ? query_node_not(p->a, n) : NULL;
}

struct children {
    const struct query_node **at;
    size_t count, cap;
};

static void children_add(struct arena *a, struct children *c, const struct query_node *n)
{
    if (c->count == c->cap) {
        size_t cap = c->cap ? c->cap * 2 : 4;
        c->at = arena_grow(a, c->at, c->cap * sizeof *c->at, cap * sizeof *c->at);
        c->cap = cap;
    }
    c->at[c->count++] = n;
}

static const struct query_node *parse_and(struct parser *p)
{
    struct children list = {0};
    for (;;) {
        const struct query_node *n = parse_not(p);
        if (!n) return NULL;
        children_add(p->a, &list, n);
        if (at_word(p, STR("AND"))) p->at += 3;
        else if (at_end(p) || peek(p) == ')' || at_word(p, STR("OR"))) break;
    }
    return query_node_list(p->a, QUERY_AND, list.at, list.count);
}

static const struct query_node *parse_or(struct parser *p)
{
    struct children list = {0};
    for (;;) {
        const struct query_node *n = parse_and(p);
        if (!n) return NULL;
        children_add(p->a, &list, n);
        if (!at_word(p, STR("OR"))) break;
        p->at += 2;
    }
    return query_node_list(p->a, QUERY_OR, list.at, list.count);
}

bool query_parse(struct arena *a, str text, int64_t now, const struct zone *zone, struct query **out, struct err *e)
{
    struct parser p = {.a = a, .text = text, .times = {now, zone}, .e = e};
    *out = ARENA_NEW(a, struct query);
    if (text.n > QUERY_LENGTH_MAX) return err_set(e, ERR_USAGE, "the query is longer than %zu bytes", QUERY_LENGTH_MAX);
    p.text = str_dup(a, utf8_clean(a, text)); /* as all texts: a letter and its dots may come apart, blanks may be of many kinds */
    if (at_end(&p)) {
        (*out)->root = query_node_new(a, QUERY_ALL);
        return true;
    }
    (*out)->root = parse_or(&p);
    if (!(*out)->root) return false;
    if (!at_end(&p)) return fault(&p, p.at, "this parenthesis was never opened");
    return true;
}
