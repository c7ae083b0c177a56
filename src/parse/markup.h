/* markup: Markdown and BBCode → the text that a reader sees. Line by line, tolerant; the words stay, the signs go.
 * Quotes of other posts (`> …`, [quote]) are left out; code stays. `links` (may be NULL) receives targets and alt texts. */
#ifndef PARSE_MARKUP_H
#define PARSE_MARKUP_H

#include "parse/out.h"

str markdown_text(struct arena *a, str in, struct out *links);
str bbcode_text(struct arena *a, str in, struct out *links);

#endif
