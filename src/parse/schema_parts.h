/* schema_parts: for schema*.c only. Pointers are lists in the order of belief, separated by blanks. */
#ifndef PARSE_SCHEMA_PARTS_H
#define PARSE_SCHEMA_PARTS_H

#include "parse/schema.h"

/* First text that one of the pointers finds; empty when none does. Of a list, its first. */
str schema_text(const struct json *o, const char *pointers);
/* … without markup and entities. */
str schema_plain(struct arena *a, const struct json *o, const char *pointers);
/* "https://schema.org/Review" → "Review". */
str schema_local_type(str type);
/* What an article says about the page. Of several, the one that is about this address is believed, and none that is an entry of a list. */
void schema_read_page(struct arena *a, const struct json *o, const struct schema_context *c, struct schema *s);

#endif
