/* Microdata and RDFa-lite as a tree in the shape of JSON-LD. One walk over the page with a stack of open items; an item hangs from
 * the nearest item around it under the property it is given there, or from the root. */
#include "parse/schema.h"

#include <string.h>

struct open {
    const GumboNode *node;
    struct json *object;
    struct open *outer;
};

static struct json *add(struct arena *a, struct json *parent, str key, enum json_type type)
{
    struct json *v = ARENA_NEW(a, struct json);
    v->type = type;
    v->key = key;
    v->parent = parent;
    if (parent->last) parent->last->next = v;
    else parent->child = v;
    parent->last = v;
    parent->count++;
    return v;
}

static str property(const GumboNode *n)
{
    str names = html_attr(n, "itemprop");
    if (!names.n) names = html_attr(n, "property");
    names = str_trim(names);
    str name = str_cut(&names, ' ');
    size_t colon = str_rfind_byte(name, ':');
    return colon == STR_NONE ? name : str_skip(name, colon + 1);
}

static const struct { GumboTag tag; const char *attribute; } sources[] = {
    {GUMBO_TAG_META, "content"}, {GUMBO_TAG_A, "href"},     {GUMBO_TAG_LINK, "href"},  {GUMBO_TAG_IMG, "src"},
    {GUMBO_TAG_TIME, "datetime"}, {GUMBO_TAG_DATA, "value"}, {GUMBO_TAG_METER, "value"}, {GUMBO_TAG_IFRAME, "src"},
};

static str value(struct arena *a, const GumboNode *n, str name)
{
    str v = html_attr(n, "content");
    if (v.n) return v;
    bool named_link = html_is(n, GUMBO_TAG_A) && (str_eq(name, STR("name")) || str_eq(name, STR("author")) || str_eq(name, STR("headline")));
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        if (html_is(n, sources[i].tag) && !named_link) {
            v = html_attr(n, sources[i].attribute);
            if (v.n) return v;
        }
    return html_text_of(a, n, NULL);
}

static bool begins_item(const GumboNode *n)
{
    return html_has_attr(n, "itemscope") || html_has_attr(n, "typeof");
}

static bool is_inside(const GumboNode *n, const GumboNode *top)
{
    for (; n; n = n->parent)
        if (n == top) return true;
    return false;
}

struct json *microdata_tree(struct arena *a, const struct html *page)
{
    struct json *root = ARENA_NEW(a, struct json);
    struct open *open = NULL;
    root->type = JSON_ARRAY;
    for (const GumboNode *n = page->root; n; n = html_next(n, page->root)) {
        if (!html_is_element(n)) continue;
        str name = property(n);
        bool item = begins_item(n);
        if (!item && !name.n) continue;
        while (open && !is_inside(n, open->node)) open = open->outer;
        if (!item) {
            if (open) add(a, open->object, name, JSON_STRING)->text = value(a, n, name);
            continue;
        }
        struct json *object = add(a, open && name.n ? open->object : root, name, JSON_OBJECT);
        str type = html_attr(n, "itemtype");
        if (!type.n) type = html_attr(n, "typeof");
        type = str_trim(type);
        add(a, object, STR("@type"), JSON_STRING)->text = str_cut(&type, ' ');
        if (html_attr(n, "itemid").n) add(a, object, STR("@id"), JSON_STRING)->text = html_attr(n, "itemid");
        struct open *inner = ARENA_NEW(a, struct open);
        *inner = (struct open){n, object, open};
        open = inner;
    }
    return root->child ? root : NULL;
}
