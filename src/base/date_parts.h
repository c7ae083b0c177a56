/* date_parts: what the readers of dates (date_iso, date_text, date_pattern) share; for date*.c alone. */
#ifndef BASE_DATE_PARTS_H
#define BASE_DATE_PARTS_H

#include "base/date.h"

/* A date as read, before it is an instant. Parts that were not named are 0. */
struct date_parts {
    int year, month, day;
    int hour, minute, second, ms;
    bool has_date, has_time, has_second;
    bool has_offset;
    int offset_min;
};

static const struct date_context date_no_context = {0};

/* Checks the ranges, applies offset or zone. A date without a time becomes DATE_DAY. False when there is no such day. */
bool date_parts_finish(const struct date_parts *p, const struct date_context *c, struct date *out);
/* True if the calendar has that day (years 1 … 9999). */
bool date_is_day(int year, int month, int day);
/* 0 … 69 → 2000 … 2069, 70 … 99 → 1970 … 1999 */
int date_full_year(int two_digits);
/* For a day without a year: the last one that is not more than a day after now. False without now. */
bool date_guess_year(struct date_parts *p, const struct date_context *c);
/* Wall-clock time of `now` at the place of the context, as if UTC. */
int64_t date_local_now(const struct date_context *c);

bool date_read_iso(str s, const struct date_context *c, struct date *out);
bool date_read_digits(str s, const struct date_context *c, struct date *out); /* epochs, 20250804103329 */
bool date_read_text(str s, const struct date_context *c, struct date *out);   /* words, German and US forms, relative */

/* The words of both languages that dates are made of. */
enum date_word {
    WORD_UNKNOWN = 0,
    WORD_FILLER,  /* "um", "at", "the", "Uhr" without a meaning of its own here */
    WORD_MONTH,   /* value 1 … 12 */
    WORD_WEEKDAY, /* value 0 = Monday … 6 */
    WORD_ZONE,    /* value: minutes east of UTC */
    WORD_AM,
    WORD_PM,
    WORD_CLOCK,   /* "Uhr", "h": the number before is an hour */
    WORD_ORDINAL, /* st nd rd th */
    WORD_NUMBER,  /* "einer", "two" */
    WORD_FEW,     /* "ein paar", "a few": taken as three */
    WORD_HALF,
    WORD_AGO,     /* "vor", "ago" */
    WORD_NOW,     /* "just now", "gerade eben" */
    WORD_DAYS_BACK, /* value: heute 0, gestern 1, vorgestern 2 */
    WORD_UNIT,      /* value: enum date_unit */
};

enum date_unit { UNIT_SECOND, UNIT_MINUTE, UNIT_HOUR, UNIT_DAY, UNIT_WEEK, UNIT_MONTH, UNIT_YEAR };

/* Looks a word up, case and umlauts aside. */
enum date_word date_word(str word, int *value);

#endif
