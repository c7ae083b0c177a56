/* fields: which fields of a post a description can fill, and how a text becomes each of them: one table. */
#ifndef SOURCE_FIELDS_H
#define SOURCE_FIELDS_H

#include "base/date.h"
#include "model/post.h"
#include "source/expr.h"

struct field_kind; /* one row */
const struct field_kind *field_kind_find(str name);
str field_kind_name(const struct field_kind *k);
bool field_kind_is(const struct field_kind *k, const char *name);
size_t field_kind_count(void);
str field_kind_at(size_t i); /* names, for messages */

/* Puts a text into its field; an empty text or one that does not fit leaves the field unknown. */
void field_fill(struct post *p, const struct field_kind *k, str value, const struct date_context *dates, struct arena *a);

/* The field's value as text, empty when unknown: for the tests in descriptions. */
str field_text(struct arena *a, const struct post *p, const struct field_kind *k);

#endif
