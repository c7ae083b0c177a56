#include "parse/thread.h"

#include "base/url.h"
#include "base/utf8.h"
#include "parse/number.h"
#include "parse/page_date.h"
#include "parse/thread_rules.h"

#include <string.h>

enum { TIME_MIN = 8, TIME_MAX = 80 };

/* Number at the end: "post-123", "elComment_123", "p123", "js-post-123". */
static str bare_id(str id)
{
    size_t n = id.n;
    while (n > 0 && id.p[n - 1] >= '0' && id.p[n - 1] <= '9') n--;
    return n < id.n ? str_skip(id, n) : id;
}

/* Dates stand among other words: "« on: March 3, 2024 »", "by X » Tue Mar 05, 2024 3:04 pm". */
static void read_time(str text, const struct date_context *c, struct date *out)
{
    static const str marks[] = {STR_INIT("»"), STR_INIT("on:"), STR_INIT("Posted"), STR_INIT("posted"), STR_INIT("Geschrieben"), STR_INIT("am:"), STR_INIT("#"), STR_INIT("«")};
    if (date_parse(text, c, out)) return;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t at = str_find(text, marks[i]);
        if (at == STR_NONE) continue;
        str behind = str_trim(str_skip(text, at + marks[i].n)), before = str_trim(str_sub(text, 0, at));
        while (behind.n && strchr(":,» ", behind.p[0])) behind = str_skip(behind, 1);
        size_t end = str_find(behind, STR("»"));
        if (end != STR_NONE) behind = str_trim(str_sub(behind, 0, end));
        if (date_parse(behind, c, out) || (before.n && date_parse(before, c, out))) return;
    }
    (void)page_date_of_line(text, c, out);
}

/* Templates differ in what they call the time: then it is the first text that is one, outside of the words. */
static void find_time(const GumboNode *item, const GumboNode *words, const struct date_context *c, struct date *out)
{
    for (const GumboNode *n = item; n;) {
        if (n == words && n != item) {
            n = html_skip(n, item);
            continue;
        }
        str text = n->type == GUMBO_NODE_TEXT ? str_trim(str_from(n->v.text.text)) : (str){0};
        if (text.n >= TIME_MIN && text.n <= TIME_MAX && (date_parse(text, c, out) || page_date_of_line(text, c, out))) return;
        n = html_next(n, item);
    }
}

static const GumboNode *element_beside(const GumboNode *n, int step)
{
    for (long i = (long)n->index_within_parent + step; i >= 0; i += step) {
        const GumboNode *other = html_child(n->parent, (unsigned)i);
        if (!other || html_is_element(other)) return other;
    }
    return NULL;
}

/* In the item; or, where its head stands beside it, in the element before it or behind it, if that is no item itself. */
static str value_near(struct arena *a, const struct thread_rule *r, const struct locator *l, const GumboNode *item)
{
    str value = locator_value(a, l, item);
    for (int step = -1; !value.n && l && step <= 1; step += 2) {
        const GumboNode *beside = element_beside(item, step);
        if (!beside || selector_matches(r->item, beside)) continue;
        value = locator_value(a, l, beside);
    }
    return value;
}

static void fill(struct arena *a, const struct thread_row *row, const struct thread_rule *r, const GumboNode *n, const struct page_context *c, struct post *p)
{
    str attribute = {0}, absolute;
    struct out links;
    out_init(&links, a);
    struct html_text how = {.drop = r->drop, .links = &links, .base = c->url};
    const GumboNode *text = locator_node(a, r->text, n, &attribute);
    post_init(p);
    p->type = row->type;
    p->text = text ? html_text_of(a, text, &how) : (str){0};
    p->links = out_str(&links);
    p->source_id = bare_id(value_near(a, r, r->id, n));
    p->author = utf8_clean(a, value_near(a, r, r->author, n));
    p->author_id = value_near(a, r, r->author_id, n);
    bool address = str_find_byte(p->author_id, '/') != STR_NONE || str_find_byte(p->author_id, '?') != STR_NONE;
    if (address && url_resolve(a, c->url, p->author_id, &absolute)) p->author_id = absolute;
    if (!p->author_id.n) p->author_id = p->author;
    read_time(value_near(a, r, r->time, n), &c->dates, &p->published);
    if (!p->published.precision) find_time(n, text, &c->dates, &p->published);
    str link = value_near(a, r, r->link, n);
    if (link.n && url_resolve(a, c->url, link, &absolute)) p->url = absolute;
    (void)number_count(locator_value(a, r->likes, n), &p->likes);
    if (r->rating && number_real(locator_value(a, r->rating, n), &p->rating)) p->rating_min = 1, p->rating_max = 5;
}

/* As readers see it: lines that say more than a time are none. */
static str shown_time(struct arena *a, const struct thread_rule *r, const GumboNode *n)
{
    str attribute;
    const GumboNode *node = locator_node(a, r->time, n, &attribute);
    str line = node ? html_line_of(a, node) : (str){0};
    return line.n <= 40 ? line : (str){0};
}

/* The nearest item around an item is what it answers to: comments are nested that way. */
static str id_around(const struct thread *t, const GumboNode *const *nodes, size_t i)
{
    for (const GumboNode *up = nodes[i]->parent; up; up = up->parent) {
        if (!html_is_element(up) || !html_has_attr(up, "id")) continue;
        for (size_t k = i; k-- > 0;)
            if (nodes[k] == up) return t->posts[k].source_id;
    }
    return (str){0};
}

/* A post without an address of its own is its page with the anchor. */
static void complete(struct arena *a, struct thread *t, const struct page_context *c, const GumboNode *const *nodes)
{
    for (size_t i = 0; i < t->count; i++) {
        struct post *p = &t->posts[i];
        str anchor = html_attr(nodes[i], "id");
        if (!p->url.n && c->url.n)
            p->url = anchor.n ? str_printf(a, "%.*s#%.*s", STR_ARG(url_no_fragment(c->url)), STR_ARG(anchor)) : c->url;
        p->thread_title = t->title;
        arena_check(a); /* each item is held against those before it */
        p->parent = id_around(t, nodes, i);
        if (!p->title.n && i == 0 && p->type != POST_COMMENT) p->title = t->title;
    }
}

static str thread_title(struct arena *a, const struct html *page, const struct locator *where)
{
    str title = locator_value(a, where, page->root);
    if (title.n) return title;
    for (const GumboNode *n = page->root; n; n = html_next(n, page->root))
        if (html_is(n, GUMBO_TAG_TITLE) && html_child(n, 0) && html_child(n, 0)->type == GUMBO_NODE_TEXT)
            return str_trim(utf8_clean(a, str_from(html_child(n, 0)->v.text.text)));
    return (str){0};
}

struct nodes {
    const GumboNode **at;
    size_t count, cap;
};

static void find_items(struct arena *a, const struct thread_rule *r, const struct html *page, struct nodes *list)
{
    GumboNode *n = NULL;
    str attribute;
    while ((n = selector_next(a, r->item, page->root, n))) {
        if (!locator_node(a, r->text, n, &attribute)) continue;
        if (list->count == list->cap) {
            size_t cap = list->cap ? list->cap * 2 : 32;
            list->at = arena_grow(a, list->at, list->cap * sizeof *list->at, cap * sizeof *list->at);
            list->cap = cap;
        }
        list->at[list->count++] = n;
    }
}

static void read_row(struct arena *a, const struct thread_rules *rules, size_t row, const struct nodes *items, const struct html *page,
                     const struct page_context *c, struct thread *out)
{
    const struct thread_rule *r = &rules->at[row];
    out->software = thread_rows[row].software;
    out->title = thread_title(a, page, rules->title);
    out->posts = ARENA_ARRAY(a, struct post, items->count);
    out->shown = ARENA_ARRAY(a, str, items->count);
    out->count = items->count;
    for (size_t i = 0; i < items->count; i++) {
        fill(a, &thread_rows[row], r, items->at[i], c, &out->posts[i]);
        out->shown[i] = shown_time(a, r, items->at[i]);
        if (html_has_class(items->at[i], STR("question")) || html_has_class(items->at[i], STR("qa-q-view"))) out->posts[i].type = POST_QUESTION;
        if (html_has_class(items->at[i], STR("pingback"))) out->posts[i].type = POST_PINGBACK;
    }
    complete(a, out, c, items->at);
    str next = r->next ? locator_value(a, r->next, page->root) : (str){0};
    if (!next.n || !url_resolve(a, c->url, next, &out->next) || str_eq(out->next, c->url)) out->next = (str){0};
}

bool thread_read(struct arena *a, const struct thread_rules *rules, const struct html *page, str source, const struct page_context *c,
                 struct thread *out)
{
    struct nodes best = {0};
    size_t row = thread_row_count;
    uint64_t marked = thread_rules_marked(rules, source);
    *out = (struct thread){0};
    for (size_t i = 0; i < thread_row_count; i++) {
        struct nodes items = {0};
        if (!(marked >> i & 1)) continue;
        find_items(a, &rules->at[i], page, &items);
        if (items.count <= best.count) continue;
        best = items;
        row = i;
    }
    if (row == thread_row_count) return false;
    read_row(a, rules, row, &best, page, c, out);
    return true;
}
