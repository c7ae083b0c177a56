#include "cli/agreement.h"

int64_t agreement_right(const struct agreement *a, enum label l)
{
    int64_t n = 0;
    for (int i = 0; i < LABEL_COUNT; i++) n += a->as[l][i];
    return n;
}

int64_t agreement_read(const struct agreement *a, enum label l)
{
    int64_t n = 0;
    for (int i = 0; i < LABEL_COUNT; i++) n += a->as[i][l];
    return n;
}

int64_t agreement_count(const struct agreement *a)
{
    int64_t n = 0;
    for (int i = 0; i < LABEL_COUNT; i++) n += agreement_right(a, (enum label)i);
    return n;
}

static double share(double part, double whole)
{
    return whole > 0 ? part / whole : (double)NAN;
}

double agreement_precision(const struct agreement *a, enum label l) { return share((double)a->as[l][l], (double)agreement_read(a, l)); }
double agreement_recall(const struct agreement *a, enum label l) { return share((double)a->as[l][l], (double)agreement_right(a, l)); }

double agreement_f1(const struct agreement *a, enum label l)
{
    return share(2.0 * (double)a->as[l][l], (double)(agreement_read(a, l) + agreement_right(a, l)));
}

double agreement_accuracy(const struct agreement *a)
{
    int64_t same = 0;
    for (int i = 0; i < LABEL_COUNT; i++) same += a->as[i][i];
    return share((double)same, (double)agreement_count(a));
}

double agreement_macro_f1(const struct agreement *a)
{
    double sum = 0;
    int labels = 0;
    for (int i = 0; i < LABEL_COUNT; i++)
        if (agreement_right(a, (enum label)i)) {
            sum += agreement_f1(a, (enum label)i);
            labels++;
        }
    return share(sum, labels);
}

double agreement_kappa(const struct agreement *a)
{
    double n = (double)agreement_count(a), chance = 0;
    for (int i = 0; i < LABEL_COUNT; i++)
        chance += share((double)agreement_right(a, (enum label)i), n) * share((double)agreement_read(a, (enum label)i), n);
    return share(agreement_accuracy(a) - chance, 1 - chance);
}
