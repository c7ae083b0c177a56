/* aggregate: counts without persons: mentions by brand, day, touchpoint and label, where at least k different authors stand behind a count.
 *
 * A cell with fewer authors is not shown, and no sums are shown from which it could be computed. The label at a touchpoint is that of the moment, as on the board; without one, that of the mention. A post whose author is not known counts as
 * an author of its own. Days are those of the brand's zone; posts without a date have none. */
#ifndef INSIGHT_AGGREGATE_H
#define INSIGHT_AGGREGATE_H

#include "model/field.h"

#include "base/zone.h"

#define AGGREGATE_K_LEAST 5
#define AGGREGATE_K_MOST 100

struct aggregate;

struct aggregate_row {
    str brand, touchpoint; /* empty: a mention without one */
    struct date day;       /* unknown: undated */
    enum label label;
    int64_t mentions;
    double sentiment;      /* mean; NAN when none has one */
};

struct aggregate *aggregate_new(struct arena *a, int k);
void aggregate_add(struct aggregate *g, const struct record *r, const struct zone *zone);
/* The cells that may be shown, by brand, day, touchpoint and label. */
void aggregate_rows(struct aggregate *g, struct aggregate_row **out, size_t *count, size_t *suppressed);

#endif
