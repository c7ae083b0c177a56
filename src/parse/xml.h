/* xml: feeds and sitemaps → a small tree in an arena, whatever state they are in.
 *
 * libxml2 in recover mode, without network. The document type is cut out before it sees the text, so that no entity is ever
 * defined (a billion laughs is plain text); the names that HTML knows (&nbsp; …) are replaced, stray & are escaped, and control
 * characters that XML forbids are dropped. Nesting beyond XML_MAX_DEPTH is ERR_LIMIT. */
#ifndef PARSE_XML_H
#define PARSE_XML_H

#include "base/arena.h"
#include "base/str.h"

#define XML_MAX_DEPTH 200

struct xml_attr {
    str prefix, name, value;
    const struct xml_attr *next;
};

struct xml {
    str ns;      /* URI of the namespace; empty when none or not declared */
    str prefix;
    str name;    /* local name; empty: a text */
    str text;    /* of a text or CDATA section */
    bool cdata;
    const struct xml_attr *attrs;
    struct xml *child, *last, *next, *parent;
};

/* Valid UTF-8 in. False when there is no element at all; *recovered tells that the document was not well-formed. */
bool xml_parse(struct arena *a, str in, struct xml **root, bool *recovered, struct err *e) MUST_CHECK;

str xml_attr(const struct xml *n, str name);                       /* without prefix, or "xml:lang" */
const struct xml *xml_child(const struct xml *n, str name);        /* by local name, any namespace */
str xml_text(struct arena *a, const struct xml *n);                /* all texts inside, trimmed */
str xml_inner(struct arena *a, const struct xml *n);               /* markup inside, without prefixes: for xhtml contents */
bool xml_has_elements(const struct xml *n);

#endif
