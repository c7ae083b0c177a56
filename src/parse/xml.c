#include "parse/xml.h"

#include "parse/out.h"
#include "parse/xml_mend.h"

#include <libxml/parser.h>

static str copy(struct arena *a, const xmlChar *z)
{
    return z ? str_dup(a, str_from((const char *)z)) : (str){0};
}

static struct xml *add(struct arena *a, struct xml *parent)
{
    struct xml *n = ARENA_NEW(a, struct xml);
    n->parent = parent;
    if (!parent) return n;
    if (parent->last) parent->last->next = n;
    else parent->child = n;
    parent->last = n;
    return n;
}

static const struct xml_attr *copy_attrs(struct arena *a, const xmlNode *from)
{
    const struct xml_attr *list = NULL;
    for (const xmlAttr *at = from->properties; at; at = at->next) {
        struct xml_attr *own = ARENA_NEW(a, struct xml_attr);
        own->name = copy(a, at->name);
        own->prefix = at->ns ? copy(a, at->ns->prefix) : (str){0};
        size_t colon = str_find_byte(own->name, ':'); /* the prefix is not declared */
        if (colon != STR_NONE) {
            own->prefix = str_sub(own->name, 0, colon);
            own->name = str_skip(own->name, colon + 1);
        }
        own->value = at->children ? copy(a, at->children->content) : (str){0};
        own->next = list;
        list = own;
    }
    return list;
}

static struct xml *copy_element(struct arena *a, const xmlNode *from, struct xml *parent)
{
    struct xml *n = add(a, parent);
    n->name = copy(a, from->name);
    n->prefix = from->ns ? copy(a, from->ns->prefix) : (str){0};
    n->ns = from->ns ? copy(a, from->ns->href) : (str){0};
    size_t colon = str_find_byte(n->name, ':');
    if (colon != STR_NONE) {
        n->prefix = str_sub(n->name, 0, colon);
        n->name = str_skip(n->name, colon + 1);
    }
    n->attrs = copy_attrs(a, from);
    return n;
}

/* Copies the tree without recursion. NULL when it is nested too deep. */
static struct xml *copy_tree(struct arena *a, const xmlNode *top)
{
    struct xml *root = copy_element(a, top, NULL), *open = root;
    int depth = 0;
    for (const xmlNode *n = top->children; n;) {
        if (n->type == XML_ELEMENT_NODE) {
            struct xml *own = copy_element(a, n, open);
            if (n->children) {
                if (++depth > XML_MAX_DEPTH) return NULL;
                open = own;
                n = n->children;
                continue;
            }
        } else if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) {
            struct xml *own = add(a, open);
            own->text = copy(a, n->content);
            own->cdata = n->type == XML_CDATA_SECTION_NODE;
        }
        while (n != top && !n->next) {
            n = n->parent;
            if (n == top) return root;
            open = open->parent;
            depth--;
        }
        n = n->next;
    }
    return root;
}

static void release(void *doc)
{
    xmlFreeDoc(doc);
}

/* libxml2 allocates for itself, and nothing leaves it early: the arena gets the finished document, and from it a copy. */
bool xml_parse(struct arena *a, str in, struct xml **root, bool *recovered, struct err *e)
{
    in = xml_mend(a, in);
    if (in.n == 0 || in.n > INT32_MAX) return err_set(e, ERR_INPUT, "XML: no element in it");
    xmlParserCtxtPtr ctxt = xmlNewParserCtxt();
    if (!ctxt) return err_set(e, ERR_MEMORY, "XML: no memory for a reader");
    int options = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    xmlDocPtr doc = xmlCtxtReadMemory(ctxt, in.p, (int)in.n, NULL, "UTF-8", options);
    *recovered = !ctxt->wellFormed;
    xmlFreeParserCtxt(ctxt);
    if (!doc) return err_set(e, ERR_INPUT, "XML: no element in it");
    arena_own(a, doc, release);
    const xmlNode *top = xmlDocGetRootElement(doc);
    if (!top) return err_set(e, ERR_INPUT, "XML: no element in it");
    *root = copy_tree(a, top);
    if (!*root) return err_set(e, ERR_LIMIT, "XML: elements are nested more than %d deep", XML_MAX_DEPTH);
    return true;
}

str xml_attr(const struct xml *n, str name)
{
    str prefix = {0};
    size_t colon = str_find_byte(name, ':');
    if (colon != STR_NONE) {
        prefix = str_sub(name, 0, colon);
        name = str_skip(name, colon + 1);
    }
    for (const struct xml_attr *at = n ? n->attrs : NULL; at; at = at->next)
        if (str_eq(at->name, name) && (!prefix.n || str_eq(at->prefix, prefix))) return at->value;
    return (str){0};
}

const struct xml *xml_child(const struct xml *n, str name)
{
    for (const struct xml *c = n ? n->child : NULL; c; c = c->next)
        if (str_eq_nocase(c->name, name)) return c;
    return NULL;
}

bool xml_has_elements(const struct xml *n)
{
    for (const struct xml *c = n ? n->child : NULL; c; c = c->next)
        if (c->name.n) return true;
    return false;
}

static const struct xml *next_in(const struct xml *n, const struct xml *top)
{
    if (n->child) return n->child;
    while (n != top && !n->next) n = n->parent;
    return n == top ? NULL : n->next;
}

str xml_text(struct arena *a, const struct xml *n)
{
    struct out o;
    out_init(&o, a);
    for (const struct xml *c = n; c; c = next_in(c, n)) out_put(&o, c->text);
    return str_trim(out_str(&o));
}

static void put_tag(struct out *o, const struct xml *n)
{
    out_putc(o, '<');
    out_put(o, n->name);
    for (const struct xml_attr *at = n->attrs; at; at = at->next) {
        out_putc(o, ' ');
        out_put(o, at->name);
        out_put(o, STR("=\""));
        escape_into(o, at->value);
        out_putc(o, '"');
    }
    out_putc(o, '>');
}

static void put_end(struct out *o, const struct xml *n)
{
    static const str empty[] = {STR_INIT("br"), STR_INIT("img"), STR_INIT("hr"), STR_INIT("input"), STR_INIT("wbr")};
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++)
        if (str_eq(n->name, empty[i])) return;
    out_put(o, STR("</"));
    out_put(o, n->name);
    out_putc(o, '>');
}

str xml_inner(struct arena *a, const struct xml *top)
{
    struct out o;
    out_init(&o, a);
    const struct xml *n = top ? top->child : NULL;
    while (n) {
        if (n->name.n) put_tag(&o, n);
        else escape_into(&o, n->text);
        if (n->child) {
            n = n->child;
            continue;
        }
        if (n->name.n) put_end(&o, n);
        while (n != top && !n->next) {
            n = n->parent;
            if (n != top) put_end(&o, n);
        }
        if (n == top) break;
        n = n->next;
    }
    return str_trim(out_str(&o));
}
