/* What is mended before libxml2 sees a feed. One pass over the bytes; CDATA sections and comments are copied as they are. */
#include "parse/xml_mend.h"

#include "base/escape.h"
#include "parse/out.h"

#include <string.h>

/* Past a document type, its internal subset included; quotes in its comments are none. */
static size_t past_doctype(str in, size_t at)
{
    int depth = 0;
    char quote = 0;
    for (; at < in.n; at++) {
        char c = in.p[at];
        if (quote) {
            if (c == quote) quote = 0;
        } else if (c == '<' && str_starts(str_skip(in, at), STR("<!--"))) {
            size_t end = str_find(str_skip(in, at), STR("-->"));
            if (end == STR_NONE) return in.n;
            at += end + 2;
        } else if (depth && (c == '"' || c == '\'')) {
            quote = c;
        } else if (c == '[') {
            depth++;
        } else if (c == ']') {
            depth--;
        } else if (c == '>' && depth <= 0) {
            return at + 1;
        }
    }
    return at;
}

static size_t entity_length(str s) /* s begins with &; 0 when it is none */
{
    size_t n = 1;
    if (n < s.n && s.p[n] == '#') n++;
    while (n < s.n && n < 40 && ((s.p[n] >= '0' && s.p[n] <= '9') || ((s.p[n] | 32) >= 'a' && (s.p[n] | 32) <= 'z'))) n++;
    return n < s.n && n > 1 && s.p[n] == ';' ? n + 1 : 0;
}

static bool is_xml_entity(str s)
{
    static const str own[] = {STR_INIT("&amp;"), STR_INIT("&lt;"), STR_INIT("&gt;"), STR_INIT("&quot;"), STR_INIT("&apos;")};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (str_eq(s, own[i])) return true;
    return false;
}

/* Blanks part words also as references; empty: a character that XML cannot hold. */
static str blank_reference(str known)
{
    char c = known.n == 1 ? known.p[0] : 0;
    return c == '\t' ? STR("&#9;") : c == '\n' ? STR("&#10;") : c == '\r' ? STR("&#13;") : (str){0};
}

/* Returns how much of s was used. */
static size_t put_entity(struct arena *a, struct out *o, str s)
{
    size_t n = entity_length(s);
    str entity = str_sub(s, 0, n);
    if (n && is_xml_entity(entity)) {
        out_put(o, entity);
        return n;
    }
    str known = n ? unescape_html(a, entity) : (str){0};
    bool plain = known.n && !str_eq(known, entity) && (unsigned char)known.p[0] >= 0x20;
    if (plain && !strchr("<>&", known.p[0])) {
        out_put(o, known);
        return n;
    }
    if (plain) {
        escape_into(o, known);
        return n;
    }
    if (n && entity.p[1] == '#') {
        out_put(o, blank_reference(known));
        return n;
    }
    out_put(o, STR("&amp;"));
    return 1;
}

void escape_into(struct out *o, str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '<') out_put(o, STR("&lt;"));
        else if (s.p[i] == '>') out_put(o, STR("&gt;"));
        else if (s.p[i] == '&') out_put(o, STR("&amp;"));
        else if (s.p[i] == '"') out_put(o, STR("&quot;"));
        else out_putc(o, s.p[i]);
    }
}

static bool forbidden(str s, size_t i)
{
    unsigned char c = (unsigned char)s.p[i];
    if (c < 0x20) return c != '\t' && c != '\n' && c != '\r';
    /* U+FFFE and U+FFFF */
    return c == 0xEF && i + 2 < s.n && (unsigned char)s.p[i + 1] == 0xBF && (unsigned char)s.p[i + 2] >= 0xBE;
}

/* Copies a section that ends with `end`, control characters apart. Returns its length. */
static size_t put_section(struct out *o, str s, const char *end)
{
    size_t found = str_find(s, str_from(end));
    size_t n = found == STR_NONE ? s.n : found + strlen(end);
    for (size_t i = 0; i < n; i++)
        if (!forbidden(s, i)) out_putc(o, s.p[i]);
    if (found == STR_NONE) out_put(o, str_from(end));
    return n;
}

/* A `<` that begins no tag, as in "a < b", is text. */
static bool begins_markup(str s)
{
    if (s.n < 2) return false;
    char c = s.p[1];
    return c == '/' || c == '!' || c == '?' || c == '_' || ((c | 32) >= 'a' && (c | 32) <= 'z') || (c & 0x80);
}

/* ---- tags that are too full */

/* libxml2 holds each attribute against all others of its tag, and each prefix against all namespaces around it; nothing can stop it meanwhile. */
enum { ATTRIBUTES_MAX = 100, NAMESPACES_MAX = 300 /* of a document; known prefixes need none */ };

/* Where the attribute begins whose value begins with the quote at `at`. */
static size_t attribute_begin(str tag, size_t at)
{
    while (at > 1 && strchr(" \t\r\n=", tag.p[at - 1])) at--;
    while (at > 1 && !strchr(" \t\r\n\"'", tag.p[at - 1])) at--;
    return at;
}

/* Attributes of the tag that s begins with which are more than there may be: from there to its end. False: none. */
static bool find_excess(str s, size_t *namespaces, size_t *from, size_t *to)
{
    size_t i = 1, count = 0;
    *from = 0;
    for (; i < s.n && s.p[i] != '>' && s.p[i] != '<'; i++) {
        if (s.p[i] != '"' && s.p[i] != '\'') continue;
        size_t closing = str_find_byte(str_skip(s, i + 1), s.p[i]), begin = attribute_begin(s, i);
        if (closing == STR_NONE) {
            i = s.n;
            break;
        }
        bool namespace = str_starts(str_skip(s, begin), STR("xmlns:"));
        *namespaces += namespace;
        if (!*from && (++count > ATTRIBUTES_MAX || (namespace && *namespaces > NAMESPACES_MAX))) *from = begin;
        i += closing + 1;
    }
    *to = i < s.n && i > 1 /* it is empty */ && s.p[i - 1] == '/' ? i - 1 : i;
    return *from > 0 && *from < *to;
}

/* Length of a section that begins at s, 0: it is none. What it holds is copied or left out. */
static size_t put_special(struct out *o, str s)
{
    if (str_starts(s, STR("<![CDATA["))) return put_section(o, s, "]]>");
    if (str_starts_nocase(s, STR("<!DOCTYPE"))) return past_doctype(s, 0);
    bool comment = str_starts(s, STR("<!--")); /* else: the XML declaration names an encoding that is no longer true */
    if (!comment && !str_starts(s, STR("<?"))) return 0;
    str end = comment ? STR("-->") : STR("?>");
    size_t at = str_find(s, end);
    return at == STR_NONE ? s.n : at + end.n;
}

static size_t put_letter(struct out *o, str s)
{
    if (forbidden(s, 0)) return (unsigned char)s.p[0] == 0xEF ? 3 : 1;
    out_putc(o, s.p[0]);
    return 1;
}

str xml_mend(struct arena *a, str in)
{
    struct out o;
    out_init(&o, a);
    size_t start = str_find_byte(in, '<'), namespaces = 0, excess = 0, end = 0, n; /* excess … end: attributes to leave out */
    for (size_t i = start == STR_NONE ? in.n : start; i < in.n; i += n) {
        str rest = str_skip(in, i);
        if (i >= excess && i < end) n = end - i;
        else if (rest.p[0] == '&') n = put_entity(a, &o, rest);
        else if (rest.p[0] != '<') n = put_letter(&o, rest);
        else if ((n = put_special(&o, rest)) == 0) {
            size_t from, to;
            bool markup = begins_markup(rest);
            if (markup && find_excess(rest, &namespaces, &from, &to)) {
                excess = i + from;
                end = i + to;
            }
            out_put(&o, markup ? STR("<") : STR("&lt;"));
            n = 1;
        }
    }
    return out_str(&o);
}
