/* score_clean: most texts need no cleaning (base/utf8.h); seen sixteen bytes at a time. */
#ifndef CLI_SCORE_CLEAN_H
#define CLI_SCORE_CLEAN_H

#include "base/str.h"

/* May the text hold combining marks, soft hyphens or a byte order mark? What else utf8_clean() changes does not change a score. */
bool score_needs_cleaning(str s);

#endif
