/* Times are the surest sign of a post: every time on the page gets a key of the shapes of the elements around it, and times with one key are a
 * group. The item of a time is the largest element around it that holds no other time of its group. */
#include "parse/list_parts.h"

#include "base/hash.h"
#include "parse/page_date.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MARKS_MAX = 2000, TIME_BYTES = 60, LEVELS = 2, GROUPS_MAX = 6 };

struct mark {
    const GumboNode *node;
    struct date date;
    str shown;
    uint64_t key;
    size_t order;
};

struct list_marks {
    struct mark *at;
    size_t count;
    struct { size_t from, count; } groups[GROUPS_MAX];
    size_t group_count;
};

bool list_is_passed(const GumboNode *n)
{
    static const GumboTag tags[] = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NAV, GUMBO_TAG_FOOTER, GUMBO_TAG_HEAD, GUMBO_TAG_SVG, GUMBO_TAG_SELECT, GUMBO_TAG_NOSCRIPT};
    if (n->type == GUMBO_NODE_TEMPLATE) return true;
    for (size_t i = 0; html_is_element(n) && i < sizeof tags / sizeof *tags; i++)
        if (n->v.element.tag == tags[i]) return true;
    return false;
}

uint64_t list_shape(const GumboNode *n)
{
    char buf[96];
    size_t count = 0;
    str tag = html_tag_name(n), class = html_attr(n, "class");
    for (size_t i = 0; i < tag.n && count < 20; i++) buf[count++] = tag.p[i];
    for (size_t i = 0; i < class.n && class.p[i] != ' ' && count < sizeof buf; i++)
        if (class.p[i] < '0' || class.p[i] > '9') buf[count++] = class.p[i];
    return hash64((str){buf, count});
}

static uint64_t key_of(const GumboNode *n)
{
    uint64_t key = 0;
    for (int i = 0; i < LEVELS && html_is_element(n); i++, n = n->parent) key = key * 31 + list_shape(n);
    return key;
}

static bool has_digit(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] >= '0' && s.p[i] <= '9') return true;
    return false;
}

static bool read_mark(struct arena *a, const GumboNode *n, const struct date_context *c, struct mark *m)
{
    if (html_is(n, GUMBO_TAG_TIME)) {
        m->shown = html_line_of(a, n);
        m->node = n;
        return date_parse(html_attr(n, "datetime"), c, &m->date) || date_parse(m->shown, c, &m->date);
    }
    if (n->type != GUMBO_NODE_TEXT || html_is(n->parent, GUMBO_TAG_TIME)) return false;
    str text = str_trim(str_from(n->v.text.text));
    if (text.n < 5 || text.n > TIME_BYTES || !has_digit(text)) return false;
    m->shown = text;
    m->node = n->parent;
    return date_parse(text, c, &m->date) || page_date_of_line(text, c, &m->date);
}

static int compare(const void *p, const void *q)
{
    const struct mark *x = p, *y = q;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* Insertion into a short list, largest first. */
static void add_group(struct list_marks *m, size_t from, size_t count)
{
    if (count < 2) return;
    size_t at = m->group_count;
    while (at > 0 && m->groups[at - 1].count < count) at--;
    if (at == GROUPS_MAX) return;
    size_t last = m->group_count < GROUPS_MAX ? m->group_count : GROUPS_MAX - 1;
    for (size_t i = last; i > at; i--) m->groups[i] = m->groups[i - 1];
    m->groups[at].from = from;
    m->groups[at].count = count;
    if (m->group_count < GROUPS_MAX) m->group_count++;
}

const struct list_marks *list_marks_find(struct arena *a, const struct html *page, const struct page_context *c)
{
    struct list_marks *m = ARENA_NEW(a, struct list_marks);
    m->at = ARENA_ARRAY(a, struct mark, MARKS_MAX);
    for (const GumboNode *n = page->root; n && m->count < MARKS_MAX;) {
        struct mark *mark = &m->at[m->count];
        if (list_is_passed(n)) {
            n = html_skip(n, page->root);
            continue;
        }
        if (read_mark(a, n, &c->dates, mark)) {
            mark->key = key_of(mark->node);
            mark->order = m->count++;
        }
        n = html_next(n, page->root);
    }
    if (m->count) qsort(m->at, m->count, sizeof *m->at, compare);
    for (size_t i = 0, from = 0; i < m->count; i++)
        if (i + 1 == m->count || m->at[i + 1].key != m->at[from].key) {
            add_group(m, from, i + 1 - from);
            from = i + 1;
        }
    return m;
}

/* ---- items */

static size_t depth_of(const GumboNode *n)
{
    size_t depth = 0;
    for (; n; n = n->parent) depth++;
    return depth;
}

/* The nearest element that holds both, or is one of them; NULL when there is no other. */
static const GumboNode *around_both(const GumboNode *n, const GumboNode *other)
{
    size_t depth = depth_of(n), others = other ? depth_of(other) : 0;
    for (; depth > others; depth--) n = n->parent;
    for (; others > depth; others--) other = other->parent;
    for (; n != other; n = n->parent) other = other->parent;
    return n;
}

static const GumboNode *item_of(const GumboNode *mark, const GumboNode *before, const GumboNode *behind)
{
    const GumboNode *n = mark, *to_before = around_both(mark->parent, before), *to_behind = around_both(mark->parent, behind);
    while (n->parent && !html_is(n->parent, GUMBO_TAG_BODY) && n->parent != to_before && n->parent != to_behind) n = n->parent;
    return n;
}

/* A post may hold two times of one shape ("edited"): the second adds no item. */
bool list_group(struct arena *a, const struct list_marks *m, size_t rank, struct list *out)
{
    if (rank >= m->group_count) return false;
    size_t count = m->groups[rank].count;
    const struct mark *marks = &m->at[m->groups[rank].from];
    out->at = ARENA_ARRAY(a, struct list_item, count);
    out->count = 0;
    for (size_t i = 0; i < count; i++) {
        const GumboNode *before = i ? marks[i - 1].node : NULL, *behind = i + 1 < count ? marks[i + 1].node : NULL;
        if (before == marks[i].node) continue;
        struct list_item *item = &out->at[out->count++];
        *item = (struct list_item){.node = item_of(marks[i].node, before, behind), .mark = marks[i].node, .date = marks[i].date, .shown = marks[i].shown};
        item->rating = item->rating_max = NAN;
    }
    return out->count >= 2;
}
