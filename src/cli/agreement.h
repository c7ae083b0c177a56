/* agreement: how well two raters agree: precision, recall, F1, Cohen's kappa, confusion. Plain counting, no input or output. */
#ifndef CLI_AGREEMENT_H
#define CLI_AGREEMENT_H

#include "model/mention.h"

struct agreement {
    int64_t as[LABEL_COUNT][LABEL_COUNT]; /* [right][read] */
};
/* Of one label; NAN where there is nothing to divide by. */
double agreement_precision(const struct agreement *a, enum label l);
double agreement_recall(const struct agreement *a, enum label l);
double agreement_f1(const struct agreement *a, enum label l);
int64_t agreement_right(const struct agreement *a, enum label l); /* how often it is right */
int64_t agreement_read(const struct agreement *a, enum label l);  /* how often it was read */
int64_t agreement_count(const struct agreement *a);
double agreement_accuracy(const struct agreement *a);
double agreement_macro_f1(const struct agreement *a); /* mean of the labels that occur */
/* (agreement − chance) / (1 − chance); chance from both raters' shares. */
double agreement_kappa(const struct agreement *a);

#endif
