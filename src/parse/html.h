/* html: bytes → Gumbo's tree in an arena, and trees → the text that a reader sees.
 *
 * Gumbo allocates from the arena, so a page that is built to be slow or big leaves by the arena's limit or deadline. Trees are read-only and
 * live as long as the arena. Input must be valid UTF-8 (charset_decode) and stay alive. Nothing recurses. */
#ifndef PARSE_HTML_H
#define PARSE_HTML_H

#include "base/arena.h"
#include "parse/out.h"
#include "base/str.h"

#include <gumbo.h>

struct html {
    GumboNode *root; /* the document node */
    str base;        /* href of <base>, or empty */
    str lang;        /* of <html lang>, lower case, or empty */
};

struct html html_parse(struct arena *a, str in);
/* The page without the insides of scripts (but JSON-LD), styles, drawings and lists to choose from, and without attributes that only browsers
 * need (srcset, onclick, long data-…): else the same tree, for less than half of the work. A view of in, or in the arena. */
str html_lean(struct arena *a, str in);

/* Next node of the subtree of top in document order, NULL at the end; begin with top itself. */
GumboNode *html_next(const GumboNode *node, const GumboNode *top);
GumboNode *html_skip(const GumboNode *node, const GumboNode *top); /* … without the children of node */
static inline bool html_is_element(const GumboNode *n)
{
    return n && n->type == GUMBO_NODE_ELEMENT;
}
str html_attr(const GumboNode *n, const char *name); /* name in lower case; empty when not there */
bool html_has_attr(const GumboNode *n, const char *name);
static inline bool html_is(const GumboNode *n, GumboTag tag)
{
    return html_is_element(n) && n->v.element.tag == tag;
}
bool html_is_hidden(const GumboNode *n); /* by attribute or style; panels that a click unfolds are not */
bool html_is_panel(const GumboNode *n);  /* of tabs or an accordion, by role, class or id */
bool html_has_class(const GumboNode *n, str name);
GumboNode *html_child(const GumboNode *n, unsigned i); /* NULL beyond the last */
str html_tag_name(const GumboNode *n); /* lower case, custom elements too; empty for texts */

/* How text is taken from a tree. All lists may be NULL. */
struct selector;
struct html_text {
    const struct selector *drop; /* what is no part of the author's words: quotes of others, signatures */
    bool (*skip)(void *ctx, const GumboNode *n); /* … or that this says; asked for each element */
    void *ctx;
    bool noscript; /* its content is text, too */
    bool hidden;   /* … and what the page hides until a script shows it */
    bool parted;   /* spans with classes that touch are set apart, as styles do: labels and values, badges */
    struct out *links;           /* receives targets of links and alt texts, blank-separated */
    str base;                    /* for relative links */
};
/* Block ends and <br> are newlines, at most one empty line; script, style and the like are left out; links that Mastodon
 * splits into visible and invisible parts come out whole; emoji images as their alt text. Clean UTF-8. */
str html_text_of(struct arena *a, const GumboNode *n, const struct html_text *how);
/* The same of a fragment in a string, which may be plain text: then only entities are decoded. */
str html_to_text(struct arena *a, str fragment, const struct html_text *how);
/* Text of one line: white space joined. */
str html_line_of(struct arena *a, const GumboNode *n);

#endif
