/* sentence: the words around what was found in a text. */
#ifndef INSIGHT_SENTENCE_H
#define INSIGHT_SENTENCE_H

#include "base/str.h"

/* The sentence of `body` that holds n bytes at `from`, with the marks that end it: from the mark or the line's end before to those behind. A view into body. */
str sentence_around(str body, size_t from, size_t n);

/* The sentence behind this one, which is a view into body; empty: it is the last. */
str sentence_behind(str body, str sentence);

#endif
