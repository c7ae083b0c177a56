#include "parse/html.h"

#include <string.h>

static str head_attr(const GumboNode *root, GumboTag tag, const char *name)
{
    for (const GumboNode *n = root; n && !html_is(n, GUMBO_TAG_BODY); n = html_next(n, root))
        if (html_is(n, tag) && html_has_attr(n, name)) return html_attr(n, name);
    return (str){0};
}

struct html html_parse(struct arena *a, str in)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = arena_gumbo_alloc;
    options.deallocator = arena_gumbo_free;
    options.userdata = a;
    options.max_errors = 0; /* each would cost memory */
    GumboOutput *out = gumbo_parse_with_options(&options, in.p ? in.p : "", in.n);
    struct html page = {.root = out->document};
    page.base = head_attr(page.root, GUMBO_TAG_BASE, "href");
    page.lang = str_lower_ascii(a, str_trim(html_attr(out->root, "lang")));
    return page;
}

static const GumboVector *children(const GumboNode *n)
{
    if (n->type == GUMBO_NODE_DOCUMENT) return &n->v.document.children;
    if (n->type == GUMBO_NODE_ELEMENT || n->type == GUMBO_NODE_TEMPLATE) return &n->v.element.children;
    return NULL;
}

GumboNode *html_child(const GumboNode *n, unsigned i)
{
    const GumboVector *list = n ? children(n) : NULL;
    return list && i < list->length ? list->data[i] : NULL;
}

GumboNode *html_skip(const GumboNode *n, const GumboNode *top)
{
    while (n && n != top) {
        GumboNode *next = html_child(n->parent, (unsigned)n->index_within_parent + 1);
        if (next) return next;
        n = n->parent;
    }
    return NULL;
}

GumboNode *html_next(const GumboNode *n, const GumboNode *top)
{
    GumboNode *child = html_child(n, 0);
    return child ? child : html_skip(n, top);
}

static const GumboAttribute *attribute(const GumboNode *n, const char *name)
{
    if (!html_is_element(n)) return NULL;
    /* Names are lower case in the tree; gumbo_get_attribute() compares without regard to it, and this is asked for most elements. */
    const GumboVector *list = &n->v.element.attributes;
    for (unsigned i = 0; i < list->length; i++) {
        const GumboAttribute *at = list->data[i];
        if (at->name[0] == name[0] && strcmp(at->name, name) == 0) return at;
    }
    return NULL;
}

str html_attr(const GumboNode *n, const char *name)
{
    const GumboAttribute *at = attribute(n, name);
    return at ? str_from(at->value) : (str){0};
}

bool html_has_attr(const GumboNode *n, const char *name)
{
    return attribute(n, name) != NULL;
}

bool html_has_class(const GumboNode *n, str name)
{
    str list = html_attr(n, "class");
    for (size_t from = 0, at; (at = str_find(str_skip(list, from), name)) != STR_NONE; from += at + 1) {
        size_t start = from + at, end = start + name.n;
        bool opens = start == 0 || strchr(" \t\n\r\f", list.p[start - 1]);
        bool closes = end == list.n || strchr(" \t\n\r\f", list.p[end]);
        if (opens && closes) return true;
    }
    return false;
}

str html_tag_name(const GumboNode *n)
{
    if (!html_is_element(n)) return (str){0};
    if (n->v.element.tag != GUMBO_TAG_UNKNOWN) return str_from(gumbo_normalized_tagname(n->v.element.tag));
    GumboStringPiece piece = n->v.element.original_tag;
    if (!piece.data) return (str){0};
    gumbo_tag_from_original_text(&piece);
    return (str){piece.data, piece.length};
}
