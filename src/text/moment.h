/* moment: which touchpoint does each opinion belong to? Only for src/text. */
#ifndef TEXT_MOMENT_H
#define TEXT_MOMENT_H

#include "text/sum.h"

#define MOMENTS_MAX 200

struct moment_work {
    struct sum sum;
    uint32_t cue;      /* hit of HIT_CUE + 1, 0 = fallback */
    uint32_t first;    /* token, for the order */
    uint8_t local;     /* place in brand->touchpoints */
    uint8_t cause;
    float cause_weight;
    uint32_t words;
};

struct moments {
    struct moment_work at[MOMENTS_MAX];
    size_t count;
    bool named; /* by a cue, not the fallback */
};

/* Fills m, and sets opinion.moment and the factor BY_TARGET of every opinion for brand b (SIZE_MAX: no brand). */
void moments_find(const struct text *t, struct text_scratch *s, size_t b, const struct brand_match *match, struct moments *m);

#endif
