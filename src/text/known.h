/* known: is a word one that everybody uses? For who proposes names and must know which of them need words around them. */
#ifndef TEXT_KNOWN_H
#define TEXT_KNOWN_H

#include "text/text.h"

/* A lexicon, the vocabulary or the function words have it, in any inflection. Names of the brands that were compiled in do not count. */
bool text_knows_word(const struct text *t, str word);

#endif
