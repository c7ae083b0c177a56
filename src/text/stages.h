/* stages: all stages of reading a body that need no brand, in order. Only for src/text. */
#ifndef TEXT_STAGES_H
#define TEXT_STAGES_H

#include "text/scratch.h"

void text_stages(const struct text *t, struct text_scratch *s, str body, str declared);

#endif
