#include "insight/period.h"

static const str names[PERIOD_COUNT] = {
    [PERIOD_DAY] = STR_INIT("day"),         [PERIOD_WEEK] = STR_INIT("week"), [PERIOD_MONTH] = STR_INIT("month"),
    [PERIOD_QUARTER] = STR_INIT("quarter"), [PERIOD_YEAR] = STR_INIT("year"), [PERIOD_ALL] = STR_INIT("all"),
};
static const int months_in[PERIOD_COUNT] = {[PERIOD_MONTH] = 1, [PERIOD_QUARTER] = 3, [PERIOD_YEAR] = 12};

/* Earlier than any post: bounds of PERIOD_ALL stay far from overflow. */
#define BEGINNING (-INT64_C(62135596800000)) /* 0001-01-01 */

const char *period_name(enum period_unit u)
{
    return (unsigned)u < PERIOD_COUNT ? names[u].p : NULL;
}

bool period_parse(str s, enum period_unit *out)
{
    for (int u = 0; u < PERIOD_COUNT; u++)
        if (str_eq(names[u], s)) {
            *out = (enum period_unit)u;
            return true;
        }
    return false;
}

static int64_t month_start(int year, int month)
{
    return date_from_civil((struct civil){.year = year, .month = month, .day = 1});
}

int64_t period_day(struct date at, const struct zone *zone)
{
    int64_t local = at.precision == DATE_DAY ? at.at : at.at + zone_offset_s(zone, at.at) * DATE_SECOND_MS;
    return floor_div(local, DATE_DAY_MS) * DATE_DAY_MS;
}

struct period period_of(enum period_unit unit, int64_t at, const struct zone *zone)
{
    int64_t day = period_day((struct date){at, DATE_SECOND, 0}, zone);
    struct period p = {unit, day, day + DATE_DAY_MS};
    if (unit == PERIOD_WEEK) {
        p.from = day - date_weekday(day) * DATE_DAY_MS;
        p.to = p.from + 7 * DATE_DAY_MS;
    } else if (months_in[unit]) {
        struct civil c = date_to_civil(day);
        int first = (c.month - 1) / months_in[unit] * months_in[unit] + 1;
        p.from = month_start(c.year, first);
        p.to = month_start(c.year, first + months_in[unit]);
    } else if (unit == PERIOD_ALL) {
        p.from = BEGINNING;
    }
    return p;
}

struct period period_before(struct period p)
{
    if (p.unit == PERIOD_ALL)
        return (struct period){p.unit, p.from, p.from};
    return period_of(p.unit, p.from - DATE_DAY_MS, NULL);
}

void period_instants(struct period p, const struct zone *zone, int64_t *from, int64_t *to)
{
    *from = zone_to_utc(zone, p.from);
    *to = zone_to_utc(zone, p.to);
}

void period_walk(struct period p, const struct zone *zone, int64_t *from, int64_t *to)
{
    period_instants(p, zone, from, to);
    if (p.from < *from) *from = p.from;
    if (p.to > *to) *to = p.to;
}

bool period_holds(struct period p, const struct zone *zone, struct date at)
{
    if (at.precision == DATE_UNKNOWN) return false;
    int64_t day = period_day(at, zone);
    return day >= p.from && day < p.to;
}
