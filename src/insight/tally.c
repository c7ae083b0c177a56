#include "insight/tally.h"

#define Z 1.959963984540054 /* 97.5 % quantile of the normal distribution */

void tally_add(struct tally *t, const int64_t sum[SUM_COUNT])
{
    for (int i = 0; i < SUM_COUNT; i++)
        t->sum[i] += sum[i];
}

int64_t tally_posts(const struct tally *t)
{
    return t->sum[SUM_POSTS];
}

struct interval wilson(int64_t hits, int64_t of)
{
    if (of <= 0)
        return (struct interval){(double)NAN, (double)NAN, (double)NAN, true};
    double n = (double)of, p = (double)hits / n, z2 = Z * Z;
    double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z / (1 + z2 / n) * sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return (struct interval){p, fmax(0, middle - half), fmin(1, middle + half), of < TALLY_FEW};
}

double student(double freedom)
{
    const double z = Z, z3 = z * z * z, z5 = z3 * z * z, z7 = z5 * z * z, z9 = z7 * z * z, v = freedom;
    return z + (z3 + z) / (4 * v) + (5 * z5 + 16 * z3 + 3 * z) / (96 * v * v) + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * v * v * v) +
           (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * v * v * v * v);
}

struct interval tally_net(const struct tally *t)
{
    int64_t good = t->sum[SUM_LABEL + LABEL_POSITIVE], bad = t->sum[SUM_LABEL + LABEL_NEGATIVE];
    struct interval w = wilson(good, good + bad);
    return (struct interval){2 * w.value - 1, 2 * w.low - 1, 2 * w.high - 1, w.few};
}

struct interval tally_share(const struct tally *t, enum label label)
{
    return wilson(t->sum[SUM_LABEL + label], t->sum[SUM_SCORED]);
}

struct interval tally_net_change(const struct tally *now, const struct tally *before)
{
    struct interval a = tally_net(now), b = tally_net(before);
    double change = a.value - b.value;
    double below = sqrt((a.value - a.low) * (a.value - a.low) + (b.high - b.value) * (b.high - b.value));
    double above = sqrt((a.high - a.value) * (a.high - a.value) + (b.value - b.low) * (b.value - b.low));
    return (struct interval){change, change - below, change + above, a.few || b.few};
}

double tally_effort(const struct tally *t)
{
    return t->sum[SUM_EFFORT_COUNT] ? (double)t->sum[SUM_EFFORT] / 1e3 / (double)t->sum[SUM_EFFORT_COUNT] : (double)NAN;
}

double tally_wait_minutes(const struct tally *t)
{
    return t->sum[SUM_HOLD_COUNT] ? (double)t->sum[SUM_HOLD] / (double)t->sum[SUM_HOLD_COUNT] : (double)NAN;
}

int64_t tally_wait_days_count(const struct tally *t)
{
    return t->sum[SUM_WAIT_COUNT] - t->sum[SUM_HOLD_COUNT];
}

double tally_wait_days(const struct tally *t)
{
    int64_t count = tally_wait_days_count(t);
    return count ? (double)(t->sum[SUM_WAIT] - t->sum[SUM_HOLD]) / (double)count / (24 * 60) : (double)NAN;
}
