/* period: day, week (from Monday), month, quarter, year in local days of a brand's zone, and the one before. */
#ifndef INSIGHT_PERIOD_H
#define INSIGHT_PERIOD_H

#include "base/date.h"

enum period_unit { PERIOD_DAY = 0, PERIOD_WEEK, PERIOD_MONTH, PERIOD_QUARTER, PERIOD_YEAR, PERIOD_ALL, PERIOD_COUNT };
const char *period_name(enum period_unit u);
bool period_parse(str s, enum period_unit *out);

/* Local days, as rollups count them: local midnight as if UTC; [from, to). */
struct period {
    enum period_unit unit;
    int64_t from, to;
};
/* The period that contains the instant `at`. PERIOD_ALL: from the beginning to the end of its day. */
struct period period_of(enum period_unit unit, int64_t at, const struct zone *zone);
struct period period_before(struct period p); /* of PERIOD_ALL: an empty one */
/* The same as instants: [from, to). */
void period_instants(struct period p, const struct zone *zone, int64_t *from, int64_t *to);
/* The same for walks over mentions: wide enough for posts of which only the day is known, too, so each is to be asked for by period_holds(). */
void period_walk(struct period p, const struct zone *zone, int64_t *from, int64_t *to);
/* As rollups count: a bare date belongs to its day in every zone, and what has no known date to no period. */
bool period_holds(struct period p, const struct zone *zone, struct date at);
int64_t period_day(struct date at, const struct zone *zone); /* local midnight as if UTC; the date is known */

#endif
