/* Which index serves a query. Only what must hold for every match may narrow the walk: an AND must hold with all its parts, an OR with what
 * all its parts have in common. */
#include "insight/query_node.h"

#include <string.h>

struct bounds {
    int64_t from, to;
};

static struct bounds everything(void)
{
    return (struct bounds){INT64_MIN, INT64_MAX};
}

/* Of the times as they are asked for, or of the walk that they need. */
static struct bounds of_field(const struct query_node *n, bool inverted, bool asked)
{
    struct bounds b = everything();
    enum query_op op = n->field->kind == QUERY_SINCE ? n->field->op : n->op;
    bool published = str_eq(n->field->name, STR("published"));
    if (n->field->kind != QUERY_SINCE && !published) return b;
    /* A post without a date fits no comparison of `published`, so its opposite says nothing about the time. */
    if (published && inverted) return b;
    bool below = op == QUERY_LESS || op == QUERY_AT_MOST;
    bool next = op == QUERY_AT_MOST || op == QUERY_MORE; /* the millisecond itself lies on the other side of the edge */
    int64_t edge = n->time + (next ? 1 : 0);
    /* Bare dates stand in the index at the midnight of their day, as if it were UTC's: the last one below the edge and the first one behind it belong to the walk. */
    int64_t last = floor_div(n->day - 1, DATE_DAY_MS) * DATE_DAY_MS, first = last + DATE_DAY_MS;
    if (below != inverted) b.to = asked || edge > last ? edge : last + 1;
    else b.from = asked || edge < first ? edge : first;
    return b;
}

static struct bounds bounds_of(const struct query_node *n, bool inverted, bool asked)
{
    bool all = n->type == (inverted ? QUERY_OR : QUERY_AND);
    struct bounds b = everything();
    if (n->type == QUERY_NOT) return bounds_of(n->child[0], !inverted, asked);
    if (n->type == QUERY_FIELD) return of_field(n, inverted, asked);
    if (n->type != QUERY_AND && n->type != QUERY_OR) return b;
    if (!all) b = (struct bounds){INT64_MAX, INT64_MIN};
    for (size_t i = 0; i < n->count; i++) {
        struct bounds c = bounds_of(n->child[i], inverted, asked);
        if (all) {
            b.from = c.from > b.from ? c.from : b.from;
            b.to = c.to < b.to ? c.to : b.to;
        } else if (c.from < c.to) {
            b.from = c.from < b.from ? c.from : b.from;
            b.to = c.to > b.to ? c.to : b.to;
        }
    }
    return b;
}

/* The one exact value that a field must have: touchpoint, id. Empty when there is none. */
static str needed(const struct query_node *n, str field)
{
    const str none = {NULL, 0};
    if (n->type == QUERY_FIELD && str_eq(n->field->name, field)) {
        bool exact = n->texts.count == 1 && !n->pattern && str_find_byte(n->texts.at[0], '*') == STR_NONE;
        return exact ? n->texts.at[0] : none;
    }
    str found = none;
    for (size_t i = 0; (n->type == QUERY_AND || n->type == QUERY_OR) && i < n->count; i++) {
        str one = needed(n->child[i], field);
        if (n->type == QUERY_AND && one.n) return one;
        if (n->type == QUERY_OR && (!one.n || (i && !str_eq(one, found)))) return none;
        found = one;
    }
    return found;
}

static void collect_words(struct arena *a, const struct query_node *n, struct strs *out)
{
    if (n->type == QUERY_AND || n->type == QUERY_NEAR)
        for (size_t i = 0; i < n->count; i++) collect_words(a, n->child[i], out);
    if (n->type != QUERY_WORDS) return;
    for (str rest = n->words; rest.p;) {
        str word = str_cut(&rest, ' ');
        if (str_find_byte(word, '*') == STR_NONE && !strs_has(out, word)) strs_add(a, out, word);
    }
}

/* --- words --- */

static str longest_word(str words)
{
    str best = {NULL, 0};
    while (words.p) {
        str word = str_cut(&words, ' ');
        if (str_find_byte(word, '*') == STR_NONE && word.n > best.n) best = word;
    }
    return best;
}

/* Words of which every match of the node holds one. False: there are none. */
static bool cover(struct arena *a, const struct query_node *n, struct strs *out)
{
    str best;
    switch (n->type) {
    case QUERY_WORDS:
        best = longest_word(n->words);
        if (best.n && !strs_has(out, best)) strs_add(a, out, best);
        return best.n > 0;
    case QUERY_OR:
        for (size_t i = 0; i < n->count; i++)
            if (!cover(a, n->child[i], out)) return false;
        return true;
    case QUERY_AND:
    case QUERY_NEAR:
        for (size_t i = 0; i < n->count; i++) {
            size_t before = out->count;
            if (cover(a, n->child[i], out)) return true;
            out->count = before;
        }
        return false;
    case QUERY_ALL:
    case QUERY_NOT:
    case QUERY_REGEX:
    case QUERY_FIELD: break;
    }
    return false;
}

static void add_group(struct query_plan *p, const struct strs *words)
{
    if (words->count && p->group_count < QUERY_GROUPS_MAX) p->groups[p->group_count++] = *words;
}

static void collect_groups(struct arena *a, const struct query_node *n, struct query_plan *out)
{
    struct strs words = {0};
    if (n->type == QUERY_AND || n->type == QUERY_NEAR) {
        for (size_t i = 0; i < n->count; i++) collect_groups(a, n->child[i], out);
    } else if (n->type == QUERY_OR) {
        if (cover(a, n, &words)) add_group(out, &words);
    } else if (n->type == QUERY_WORDS) {
        for (str rest = n->words; rest.p;) {
            struct strs one = {0};
            str word = str_cut(&rest, ' ');
            if (str_find_byte(word, '*') != STR_NONE) continue;
            strs_add(a, &one, word);
            add_group(out, &one);
        }
    }
}

static size_t conditions_of(const struct query_node *n)
{
    size_t count = n->type == QUERY_ALL ? 0 : 1;
    if (n->type != QUERY_AND && n->type != QUERY_OR && n->type != QUERY_NOT) return count;
    count = 0;
    for (size_t i = 0; i < n->count; i++) count += conditions_of(n->child[i]);
    return count;
}

static bool names_field(const struct query_node *n, str field)
{
    if (n->type == QUERY_FIELD) return str_eq(n->field->name, field);
    for (size_t i = 0; n->child && i < n->count; i++)
        if (names_field(n->child[i], field)) return true;
    return false;
}

static bool asks_twins(const struct query_node *n)
{
    bool asks = n->type == QUERY_FIELD && n->field->kind == QUERY_HAS && strs_has(&n->texts, STR("duplicate_of"));
    for (size_t i = 0; n->child && i < n->count; i++) asks = asks || asks_twins(n->child[i]);
    return asks;
}

static bool is_pseudonym(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!strchr("0123456789abcdef", s.p[i])) return false;
    return s.n == 32;
}

void query_plan(const struct query *q, struct arena *a, struct query_plan *out)
{
    *out = (struct query_plan){.walk = QUERY_WALK_BRAND, .from = INT64_MIN, .to = INT64_MAX};
    if (!q) return;
    struct bounds b = bounds_of(q->root, false, false), asked = bounds_of(q->root, false, true);
    out->from = b.from;
    out->to = b.to;
    out->no_time = asked.from >= asked.to;
    out->conditions = conditions_of(q->root);
    out->names_boosts = names_field(q->root, STR("boost"));
    out->asks_twins = asks_twins(q->root);
    out->groups = ARENA_ARRAY(a, struct strs, QUERY_GROUPS_MAX);
    collect_words(a, q->root, &out->words);
    collect_groups(a, q->root, out);
    static const str at_touchpoint[] = {STR_INIT("touchpoint"), STR_INIT("bad"), STR_INIT("good")};
    for (size_t i = 0; i < 3 && !out->touchpoint.n; i++) out->touchpoint = needed(q->root, at_touchpoint[i]);
    out->thread = needed(q->root, STR("thread"));
    out->author = needed(q->root, STR("author"));
    if (!is_pseudonym(out->author)) out->author = (str){NULL, 0}; /* a name that was kept may have capitals, which the index knows and the query does not */
    if (b.from >= b.to) out->walk = QUERY_WALK_NOTHING;
    else if (id128_parse(needed(q->root, STR("id")), &out->id)) out->walk = QUERY_WALK_ID; /* fewer digits are tested, so that the order stays time's */
    else if (out->touchpoint.n) out->walk = QUERY_WALK_TOUCHPOINT;
}
