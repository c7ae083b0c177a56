/* stages: all stages of reading a body that need no brand, in order. Only for src/text. */
#ifndef TEXT_STAGES_H
#define TEXT_STAGES_H

#include "text/scratch.h"

/* kinds: what patterns are looked for, KINDS_JUDGE or KINDS_ALL. */
void text_stages(const struct text *t, struct text_scratch *s, str body, str declared, unsigned kinds);

#endif
