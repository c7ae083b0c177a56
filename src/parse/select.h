/* select: a subset of CSS selectors, and locators that name a value in a page.
 *
 * Selectors: type, *, .class, #id, [a] [a=v] [a^=v] [a$=v] [a*=v] [a~=v], :not(simple), :first-child, descendant, >, comma. Matching walks up
 * the tree from the candidate, so a list of n nodes costs n × depth at worst; long chains are cut by the arena's deadline.
 *
 * Locators: `SELECTOR@attribute`, `SELECTOR` (its text on one line), `@attribute` (of the item itself), `.` (text of the item itself),
 * alternatives by ` | `. Compiled ones are read-only. */
#ifndef PARSE_SELECT_H
#define PARSE_SELECT_H

#include "parse/html.h"

struct selector;

/* Lives in the arena. Errors name the column inside the text. */
bool selector_compile(struct arena *a, str text, const struct selector **out, struct err *e) MUST_CHECK;
bool selector_matches(const struct selector *s, const GumboNode *n);
/* First match inside the subtree of top, top itself not included. */
GumboNode *selector_first(struct arena *a, const struct selector *s, const GumboNode *top);
/* Next match after `last` (NULL: the first) inside top; matches inside a match are found too. */
GumboNode *selector_next(struct arena *a, const struct selector *s, const GumboNode *top, const GumboNode *last);

struct locator {
    const struct selector *selector; /* NULL: the item itself */
    str attribute;                   /* empty: text */
    const struct locator *other;     /* tried when this one finds nothing */
};
bool locator_compile(struct arena *a, str text, const struct locator **out, struct err *e) MUST_CHECK;
/* The node that the first fruitful alternative names; *attribute says which attribute is meant (empty: its text). */
GumboNode *locator_node(struct arena *a, const struct locator *l, const GumboNode *item, str *attribute);
str locator_value(struct arena *a, const struct locator *l, const GumboNode *item);

#endif
