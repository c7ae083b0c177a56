/* template: texts with {…} in them: see expr.h.
 *
 * Filters behind a bar in {name|filter}: url (percent-encoded), json (inside a JSON string), iso, day, unix, unixms, compact (YYYYMMDDHHMMSS),
 * hex (of the bytes), host (of an address). */
#ifndef SOURCE_TEMPLATE_H
#define SOURCE_TEMPLATE_H

#include "source/expr.h"

/* Notes faults at `at`. `html`: bare words are locators. NULL after a fault. */
const struct template *template_compile(struct problems *p, const struct yaml_node *at, str text, bool html);
/* False when a variable or value in it is not there: *missing names it. */
bool template_render(const struct scope *s, const struct template *t, str *out, str *missing);
bool template_uses(const struct template *t, str name);
/* Calls note for each bare name in it, so that a checker can say which are unknown. */
void template_names(const struct template *t, void (*note)(void *ctx, str name), void *ctx);

/* A key from the environment, without blanks around it; nothing when it is not set or holds control characters. */
str secret_value(struct arena *a, const struct environment *env, str name);

#endif
