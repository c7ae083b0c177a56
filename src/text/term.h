/* term: what a reading leaves for the index of words. */
#ifndef TEXT_TERM_H
#define TEXT_TERM_H

#include "base/arena.h"

struct text_scratch;
/* The terms (base/term.h) of the text whose tokens the scratch holds, each once, ascending, in the arena. */
const uint64_t *terms_find(struct text_scratch *s, struct arena *a, size_t *count);

#endif
