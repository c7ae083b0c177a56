/* reading: what the parts of a mention share while it is made: its evidence. Only for src/text. */
#ifndef TEXT_READING_H
#define TEXT_READING_H

#include "text/moment.h"

#define EVIDENCE_MAX 4000 /* rows of one mention */

struct evidence_row {
    unsigned rule, about, moment, parent;
    uint32_t from, n;
    double value;
};

/* Index of the new row, or EVIDENCE_NO_PARENT when the mention is full. */
uint16_t evidence_add(struct text_scratch *s, const struct evidence_row *row);
/* Span of tokens first … last in the body. */
void evidence_span(const struct text_scratch *s, uint32_t first, uint32_t last, uint32_t *from, uint32_t *n);
/* A row about a hit. */
uint16_t evidence_hit(struct text_scratch *s, const struct hit *h, unsigned rule, unsigned about, unsigned moment, double value);

/* Rows that prove sentiment and moments: opinions with their factors, the sum and what it becomes. Opinions for which a long text has no room are summed up. */
void evidence_opinions(const struct text *t, struct text_scratch *s, bool brand);
void evidence_score(struct text_scratch *s, const struct sum *sum, const struct score *score);

/* The cause that a touchpoint stands for, where no word says more. */
enum cause cause_of_touchpoint(str touchpoint);
/* Signals of one mention. The mention's sentiment and moments are there already. */
void signals_read(const struct text *t, struct text_scratch *s, const struct post *p, size_t b, struct arena *a, struct mention *m);

uint64_t fingerprint_of(const struct tokens *k);

#endif
