/* transform: what happens to a value on its way from a source into a post: one table, closed.
 *
 *     html md bbcode entities line trim lower        text of markup · HTML entities · one line · …
 *     kmb                                            "1.2K" → 1200
 *     cut-before "x"  cut-after "x"                  what is behind (in front of) the first x; the value itself without x
 *     capture /regex/                                first group, or the whole match; nothing when it does not match
 *     map a:b c:d *:e                                by table; without a row and without `*`: nothing
 *     table NAME                                     by a table of the program (steam-language, language-name)
 *     abs  strip a b                                 address made absolute · without these parameters
 *     prefix "x"  suffix "x"  hash  last             … · id of the text · last word behind the last slash */
#ifndef SOURCE_TRANSFORM_H
#define SOURCE_TRANSFORM_H

#include "source/expr.h"

struct regex; /* PCRE2, compiled with JIT and limits */
const struct regex *regex_compile(struct problems *p, const struct yaml_node *at, str pattern);
const struct regex *regex_compile_whole(struct problems *p, const struct yaml_node *at, str pattern); /* matches whole texts only */
/* First group or whole match; false when it does not match (or costs too much). */
bool regex_match(struct arena *a, const struct regex *r, str text, str *out);

struct transform {
    str (*run)(const struct scope *s, const struct transform *t, str in);
    str name;
    str argument;
    const struct regex *regex;
    const struct transform *next;
};

/* "name argument". NULL after a fault, which is noted at `at`. */
struct transform *transform_compile(struct problems *p, const struct yaml_node *at, str text);
bool transform_is(const struct transform *t, const char *name);
str transform_run(const struct scope *s, const struct transform *t, str in);

#endif
