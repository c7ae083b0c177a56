/* sum: contributions into one score, label and confidence. Formula: docs/scoring.md. */
#ifndef TEXT_SUM_H
#define TEXT_SUM_H

#include "text/compiled.h"
#include "text/scratch.h"

struct sum {
    double positive, negative; /* negative ≤ 0 */
    double conceded_positive, conceded_negative; /* what a contrast took from them: "gut, aber …" is said all the same, which decides what is mixed */
    uint32_t count;
    bool about; /* of a text that is about the brand by its place, as reviews are: opinions are expected */
    double zone; /* factor of the brand file on the dead zone; 0 = none */
    double notices; /* factor of the brand file on notices and reports; 0 = none */
};

struct score {
    double sentiment, confidence, length_factor, text_factor, weaker_share, irony_factor, dead, rating;
    enum label label;
    bool unsure, rated;
};

/* value: the opinion's, times what the brand takes from it. */
void sum_add(struct sum *u, const struct text *t, const struct text_scratch *s, const struct opinion *o, double value);
/* words: of what was summed; rating: -1 … 1 or NAN; whole: false for a moment (no dead zone by kind of text). */
struct score sum_score(const struct text *t, const struct text_scratch *s, const struct sum *u, double words, double rating, bool whole);

#endif
