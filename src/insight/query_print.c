/* Making nodes in their plainest form, and a query as text that gives the same nodes again. */
#include "insight/query_node.h"

#include <stdio.h>
#include <string.h>

struct query_node *query_node_new(struct arena *a, enum query_type type)
{
    struct query_node *n = ARENA_NEW(a, struct query_node);
    n->type = type;
    return n;
}

const struct query_node *query_node_list(struct arena *a, enum query_type type, const struct query_node *const *child, size_t count)
{
    size_t total = 0;
    if (count == 1) return child[0];
    for (size_t i = 0; i < count; i++) total += child[i]->type == type ? child[i]->count : 1;
    struct query_node *n = query_node_new(a, type);
    n->child = ARENA_ARRAY(a, const struct query_node *, total);
    for (size_t i = 0; i < count; i++) {
        size_t more = child[i]->type == type ? child[i]->count : 1;
        if (child[i]->type == type) memcpy(n->child + n->count, child[i]->child, more * sizeof *n->child);
        else n->child[n->count] = child[i];
        n->count += more;
    }
    return n;
}

const struct query_node *query_node_not(struct arena *a, const struct query_node *child)
{
    if (child->type == QUERY_NOT) return child->child[0];
    struct query_node *n = query_node_new(a, QUERY_NOT);
    n->child = ARENA_ARRAY(a, const struct query_node *, 1);
    n->child[0] = child;
    n->count = 1;
    return n;
}

const struct query *query_and(struct arena *a, const struct query *x, const struct query *y)
{
    if (!x || x->root->type == QUERY_ALL) return y ? y : x;
    if (!y || y->root->type == QUERY_ALL) return x;
    const struct query_node *both[] = {x->root, y->root};
    struct query *q = ARENA_NEW(a, struct query);
    q->root = query_node_list(a, QUERY_AND, both, 2);
    return q;
}

/* --- printing --- */

static bool is_plain(str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool plain = ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') || (c && strchr("*._-", c));
        if (!plain) return false;
    }
    return s.n > 0;
}

static void put_quoted(struct buf *b, str s)
{
    buf_putc(b, '"');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"' || s.p[i] == '\\') buf_putc(b, '\\');
        buf_putc(b, s.p[i]);
    }
    buf_putc(b, '"');
}

static void put_set(struct buf *b, const struct query_node *n)
{
    bool first = true;
    for (unsigned i = 0; n->field->set_name(i); i++) {
        if (!(n->set & 1u << i)) continue;
        if (!first) buf_putc(b, ',');
        buf_putz(b, n->field->set_name(i));
        first = false;
    }
}

static void put_texts(struct buf *b, const struct query_node *n)
{
    if (n->pattern) {
        buf_printf(b, "/%.*s/", STR_ARG(n->source));
        return;
    }
    for (size_t i = 0; i < n->texts.count; i++) {
        if (i) buf_putc(b, ',');
        if (is_plain(n->texts.at[i])) buf_put(b, n->texts.at[i]);
        else put_quoted(b, n->texts.at[i]);
    }
}

/* The shortest form that reads back as the same number. */
static void put_number(struct buf *b, double v)
{
    char text[40];
    for (int digits = 6; digits <= 17; digits++) {
        double back;
        int n = snprintf(text, sizeof text, "%.*g", digits, v);
        if (str_to_double((str){text, (size_t)n}, &back) && !(back < v || back > v)) break;
    }
    buf_putz(b, text);
}

static void put_field(struct buf *b, const struct query_node *n)
{
    static const char *const ops[] = {[QUERY_IS] = ":", [QUERY_LESS] = "<", [QUERY_AT_MOST] = "<=", [QUERY_MORE] = ">", [QUERY_AT_LEAST] = ">="};
    buf_put(b, n->field->name);
    buf_putz(b, ops[n->op]);
    switch (n->field->kind) {
    case QUERY_SET: put_set(b, n); break;
    case QUERY_NUMBER: put_number(b, n->number); break;
    case QUERY_TIME:
    case QUERY_SINCE: date_put(b, n->time, DATE_SECOND); break;
    case QUERY_TEXT:
    case QUERY_ID:
    case QUERY_HAS: put_texts(b, n); break;
    }
}

static void put_node(struct buf *b, const struct query_node *n, enum query_type around);

static void put_list(struct buf *b, const struct query_node *n, const char *between)
{
    for (size_t i = 0; i < n->count; i++) {
        if (i) buf_putz(b, between);
        put_node(b, n->child[i], n->type);
    }
}

static bool needs_parentheses(const struct query_node *n, enum query_type around)
{
    if (n->type == QUERY_OR) return around != QUERY_ALL && around != QUERY_OR;
    if (n->type == QUERY_AND) return around == QUERY_NOT || around == QUERY_NEAR;
    return false;
}

static void put_node(struct buf *b, const struct query_node *n, enum query_type around)
{
    bool group = needs_parentheses(n, around);
    if (group) buf_putc(b, '(');
    switch (n->type) {
    case QUERY_ALL: buf_putc(b, '*'); break;
    case QUERY_AND: put_list(b, n, " "); break;
    case QUERY_OR: put_list(b, n, " OR "); break;
    case QUERY_NOT:
        buf_putz(b, "NOT ");
        put_node(b, n->child[0], QUERY_NOT);
        break;
    case QUERY_NEAR:
        put_node(b, n->child[0], QUERY_NEAR);
        buf_printf(b, " NEAR/%d ", n->distance);
        put_node(b, n->child[1], QUERY_NEAR);
        break;
    case QUERY_WORDS:
        if (n->count > 1) put_quoted(b, n->words);
        else buf_put(b, n->words);
        break;
    case QUERY_REGEX: buf_printf(b, "/%.*s/", STR_ARG(n->source)); break;
    case QUERY_FIELD: put_field(b, n); break;
    }
    if (group) buf_putc(b, ')');
}

void query_put(struct buf *b, const struct query *q)
{
    if (q && q->root) put_node(b, q->root, QUERY_ALL);
}
