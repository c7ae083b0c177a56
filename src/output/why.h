/* why: one mention with everything behind its numbers, for a terminal. Each number is followed by the words, rules and values
 * that made it, so that the arithmetic can be done by hand. */
#ifndef OUTPUT_WHY_H
#define OUTPUT_WHY_H

#include "model/field.h"
#include "output/style.h"

/* The post: where, when, who, its text with the evidence marked. */
void why_post(struct buf *b, struct arena *a, const struct record *r, const struct style *style);
/* The mention in a few lines; with all evidence when `all`. help[i] explains rule i. */
void why_mention(struct buf *b, struct arena *a, const struct record *r, const char *(*rule_help)(uint16_t), bool all, const struct style *style);

#endif
