#include "parse/page_parts.h"

#include <string.h>

enum { HEADINGS_MAX = 8 };

void node_list_add(struct arena *a, struct node_list *list, const GumboNode *n)
{
    if (list->count == list->cap) {
        size_t cap = list->cap ? list->cap * 2 : 16;
        list->at = arena_grow(a, list->at, list->cap * sizeof *list->at, cap * sizeof *list->at);
        list->cap = cap;
    }
    list->at[list->count++] = n;
}

static bool is_json_ld(const GumboNode *n)
{
    str type = html_attr(n, "type");
    return str_starts_nocase(type, STR("application/ld+json")) || str_starts_nocase(type, STR("application/json+ld"));
}

/* Headlines of templates that keep <h1> for the name of the site. */
static bool says_headline(str class)
{
    static const str names[] = {STR_INIT("entry-title"), STR_INIT("post-title"), STR_INIT("article-title"), STR_INIT("headline")};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_contains(class, names[i])) return true;
    return false;
}

static bool is_headline(const GumboNode *n)
{
    GumboTag tag = n->v.element.tag;
    if (tag == GUMBO_TAG_H1) return true;
    if (tag != GUMBO_TAG_H2 && tag != GUMBO_TAG_H3) return false;
    return says_headline(html_attr(n, "class")) || str_eq(html_attr(n, "itemprop"), STR("headline"));
}

static bool begins_item(const GumboNode *n)
{
    const GumboVector *list = &n->v.element.attributes;
    for (unsigned i = 0; i < list->length; i++) {
        const char *name = ((const GumboAttribute *)list->data[i])->name;
        if ((name[0] == 'i' && strcmp(name, "itemscope") == 0) || (name[0] == 't' && strcmp(name, "typeof") == 0)) return true;
    }
    return false;
}

static void note(struct arena *a, const GumboNode *n, struct page_parts *out)
{
    out->items = out->items || begins_item(n);
    switch (n->v.element.tag) {
    case GUMBO_TAG_META: node_list_add(a, &out->metas, n); return;
    case GUMBO_TAG_LINK: node_list_add(a, &out->links, n); return;
    case GUMBO_TAG_A:
        if (html_has_attr(n, "rel")) node_list_add(a, &out->links, n);
        return;
    case GUMBO_TAG_SCRIPT:
        if (is_json_ld(n)) node_list_add(a, &out->json, n);
        return;
    case GUMBO_TAG_TITLE:
        if (!out->title && html_child(n, 0) && html_child(n, 0)->type == GUMBO_NODE_TEXT) out->title = n;
        return;
    default:
        if (out->headings.count < HEADINGS_MAX && is_headline(n)) node_list_add(a, &out->headings, n);
    }
}

void page_parts_find(struct arena *a, const struct html *page, struct page_parts *out)
{
    *out = (struct page_parts){0};
    for (const GumboNode *n = page->root; n; n = html_next(n, page->root))
        if (html_is_element(n)) note(a, n, out);
}

static bool names_beside(str s, bool columns)
{
    static const str names[] = {STR_INIT("comment"), STR_INIT("kommentar"), STR_INIT("related"), STR_INIT("teaser"), STR_INIT("recommend"), STR_INIT("card-list"),
                                STR_INIT("sidebar"), STR_INIT("widget"),    STR_INIT("promo")};
    size_t count = sizeof names / sizeof *names - (columns ? 0 : 3);
    for (size_t at = 0; at + 5 <= s.n; at++) {
        char c = (char)(s.p[at] | 32);
        if (c != 'c' && c != 'k' && c != 'r' && c != 't' && c != 's' && c != 'w' && c != 'p') continue;
        for (size_t i = 0; i < count; i++)
            if (names[i].p[0] == c && str_starts_nocase(str_skip(s, at), names[i])) return true;
    }
    return false;
}

bool page_is_beside(const GumboNode *n, const GumboNode *headline, bool columns)
{
    if (!html_is(n, GUMBO_TAG_ASIDE) && !names_beside(html_attr(n, "class"), columns) && !names_beside(html_attr(n, "id"), columns)) return false;
    for (const GumboNode *up = headline; up; up = up->parent)
        if (up == n) return false;
    return !html_is(n, GUMBO_TAG_BODY) && !html_is(n, GUMBO_TAG_HTML) && !html_is(n, GUMBO_TAG_MAIN);
}
