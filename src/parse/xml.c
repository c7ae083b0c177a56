#include "parse/xml.h"

#include "parse/out.h"
#include "parse/xml_mend.h"

#include <libxml/xmlreader.h>

#include <string.h>

struct builder {
    struct arena *a;
    struct xml *root, *open;
    bool recovered;
};

static str copy(struct arena *a, const xmlChar *z)
{
    return z ? str_dup(a, str_from((const char *)z)) : (str){0};
}

static struct xml *add(struct builder *b)
{
    struct xml *n = ARENA_NEW(b->a, struct xml);
    n->parent = b->open;
    if (!b->open) {
        if (!b->root) b->root = n;
        return n;
    }
    if (b->open->last) b->open->last->next = n;
    else b->open->child = n;
    b->open->last = n;
    return n;
}

static const struct xml_attr *read_attrs(struct builder *b, xmlTextReaderPtr r)
{
    const struct xml_attr *list = NULL;
    while (xmlTextReaderMoveToNextAttribute(r) == 1) {
        if (xmlTextReaderIsNamespaceDecl(r) == 1) continue;
        struct xml_attr *at = ARENA_NEW(b->a, struct xml_attr);
        at->name = copy(b->a, xmlTextReaderConstLocalName(r));
        at->prefix = copy(b->a, xmlTextReaderConstPrefix(r));
        at->value = copy(b->a, xmlTextReaderConstValue(r));
        at->next = list;
        list = at;
    }
    xmlTextReaderMoveToElement(r);
    return list;
}

static void read_element(struct builder *b, xmlTextReaderPtr r)
{
    bool empty = xmlTextReaderIsEmptyElement(r) == 1;
    struct xml *n = add(b);
    n->name = copy(b->a, xmlTextReaderConstLocalName(r));
    n->prefix = copy(b->a, xmlTextReaderConstPrefix(r));
    n->ns = copy(b->a, xmlTextReaderConstNamespaceUri(r));
    /* An undeclared prefix leaves "dc:creator" as the name. */
    size_t colon = str_find_byte(n->name, ':');
    if (colon != STR_NONE) {
        n->prefix = str_sub(n->name, 0, colon);
        n->name = str_skip(n->name, colon + 1);
    }
    n->attrs = read_attrs(b, r);
    if (!empty) b->open = n;
}

static void read_node(struct builder *b, xmlTextReaderPtr r)
{
    int type = xmlTextReaderNodeType(r);
    if (type == XML_READER_TYPE_ELEMENT) read_element(b, r);
    if (type == XML_READER_TYPE_END_ELEMENT && b->open) b->open = b->open->parent;
    bool text = type == XML_READER_TYPE_TEXT || type == XML_READER_TYPE_SIGNIFICANT_WHITESPACE;
    if ((!text && type != XML_READER_TYPE_CDATA) || !b->open) return;
    struct xml *n = add(b);
    n->text = copy(b->a, xmlTextReaderConstValue(r));
    n->cdata = type == XML_READER_TYPE_CDATA;
}

static void note_error(void *ctx, xmlErrorPtr error)
{
    (void)error;
    ((struct builder *)ctx)->recovered = true;
}

static void release(void *r)
{
    xmlFreeTextReader(r);
}

bool xml_parse(struct arena *a, str in, struct xml **root, bool *recovered, struct err *e)
{
    struct builder b = {.a = a};
    in = xml_mend(a, in);
    if (in.n == 0 || in.n > INT32_MAX) return err_set(e, ERR_INPUT, "XML: no element in it");
    int options = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE;
    xmlTextReaderPtr r = xmlReaderForMemory(in.p, (int)in.n, NULL, "UTF-8", options);
    if (!r) return err_set(e, ERR_MEMORY, "XML: no memory for a reader");
    arena_own(a, r, release); /* the arena may be left while it is open */
    xmlTextReaderSetStructuredErrorHandler(r, note_error, &b);
    bool deep = false;
    for (unsigned steps = 1; xmlTextReaderRead(r) == 1 && !deep; steps++) {
        read_node(&b, r);
        deep = xmlTextReaderDepth(r) > XML_MAX_DEPTH;
        if (steps % 256 == 0) arena_check(a);
    }
    xmlTextReaderClose(r);
    *root = b.root;
    *recovered = b.recovered;
    if (deep) return err_set(e, ERR_LIMIT, "XML: elements are nested more than %d deep", XML_MAX_DEPTH);
    if (!b.root) return err_set(e, ERR_INPUT, "XML: no element in it");
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
