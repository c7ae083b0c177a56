/* date: points in time as people and machines write them.
 *
 * Inside the program a time is int64 milliseconds since 1970-01-01T00:00:00Z (`at`), with a precision. The proleptic Gregorian
 * calendar is used for years 1 … 9999. A leap second (:60) is the first second of the next minute. */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include "base/buf.h"
#include "base/zone.h"

enum date_precision { DATE_UNKNOWN = 0, DATE_DAY, DATE_MINUTE, DATE_SECOND };

#define DATE_NO_OFFSET INT16_MIN

struct date {
    int64_t at;                    /* for DATE_DAY: midnight UTC of that day, to be shown as a bare date */
    enum date_precision precision; /* DATE_UNKNOWN: `at` means nothing */
    int16_t offset_min;            /* as written by the source, DATE_NO_OFFSET when it named none */
};

struct civil {
    int year, month, day; /* month and day from 1 */
    int hour, minute, second, ms;
};

/* What helps to read a date: all may be zero. */
struct date_context {
    int64_t now;             /* for "vor 3 Tagen", "Gestern 14:05", "2 hours ago"; 0: relative forms are refused */
    const struct zone *zone; /* for times without an offset; NULL = UTC */
    char lang[4];            /* "de", "en": settles 03.04.2026 and 3/4/2026; empty = by separator (. = day first, / = month first) */
    bool day_first;          /* overrides lang for slashes */
};

/* Any form of the table in docs/sources.md (ISO 8601 and its near misses, RFC 822/850, epoch s/ms/µs as digits, compact
 * GDELT forms, German and English words, relative forms). False when it is none of them; *out is then DATE_UNKNOWN. Years
 * before 1990 or more than one day after `now` (if given) are refused unless `any_year`. */
bool date_parse(str s, const struct date_context *c, struct date *out);
bool date_parse_any_year(str s, const struct date_context *c, struct date *out);
/* Exactly RFC 3339 or a bare ISO date or "7d", "24h", "yesterday", "today", "now" (needs now): what a user types. */
bool date_parse_user(str s, int64_t now, const struct zone *zone, struct date *out);
/* By pattern: YYYY YY MMMM MMM MM M DD D HH H hh h mm ss A (AM/PM) dddd; other characters, and what stands in [brackets], stand for
 * themselves. A blank stands for one or more. Without a year: the last such day before now. */
bool date_parse_pattern(str s, str pattern, const struct date_context *c, struct date *out);

int64_t date_from_civil(struct civil c); /* as UTC; fields out of range carry over */
struct civil date_to_civil(int64_t at);  /* in UTC */
int date_weekday(int64_t at);            /* 0 = Monday … 6 */

/* RFC 3339 in UTC, "2026-03-01T12:00:00Z" (milliseconds only when not 0), a bare date for DATE_DAY, nothing for DATE_UNKNOWN. */
void date_put(struct buf *b, int64_t at, enum date_precision precision);

#define DATE_SECOND_MS INT64_C(1000)
#define DATE_MINUTE_MS (60 * DATE_SECOND_MS)
#define DATE_HOUR_MS (60 * DATE_MINUTE_MS)
#define DATE_DAY_MS (24 * DATE_HOUR_MS)

/* b > 0; rounds down before 1970, too. */
static inline int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

#endif
