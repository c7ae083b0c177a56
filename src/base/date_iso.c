/* Dates that machines write: ISO 8601 in all its forms and near misses, and points in time as plain digits. */
#include "base/date_parts.h"

#include <math.h>

struct cursor {
    str s; /* what is left */
};

static bool eat(struct cursor *k, char c)
{
    if (!k->s.n || k->s.p[0] != c) return false;
    k->s = str_skip(k->s, 1);
    return true;
}

static size_t count_digits(str s)
{
    size_t n = 0;
    while (n < s.n && s.p[n] >= '0' && s.p[n] <= '9') n++;
    return n;
}

/* Takes at least `least` and at most `most` digits. */
static bool digits(struct cursor *k, size_t least, size_t most, int *out)
{
    size_t n = count_digits(k->s);
    if (n > most) n = most;
    if (n < least) return false;
    int v = 0;
    for (size_t i = 0; i < n; i++) v = v * 10 + (k->s.p[i] - '0');
    k->s = str_skip(k->s, n);
    *out = v;
    return true;
}

/* The day number of a year, or the weekday of a week of ISO 8601, as month and day. */
static bool set_ordinal(struct date_parts *p, int day_of_year)
{
    if (day_of_year < 1 || day_of_year > 366) return false;
    struct civil c = date_to_civil(date_from_civil((struct civil){.year = p->year, .month = 1, .day = day_of_year}));
    if (c.year != p->year) return false;
    p->month = c.month;
    p->day = c.day;
    return true;
}

static bool set_week(struct date_parts *p, int week, int weekday)
{
    if (week < 1 || week > 53 || weekday < 1 || weekday > 7) return false;
    /* The 4th of January always lies in week 1. */
    int64_t fourth = date_from_civil((struct civil){.year = p->year, .month = 1, .day = 4});
    struct civil c = date_to_civil(fourth + ((week - 1) * 7 + weekday - 1 - date_weekday(fourth)) * DATE_DAY_MS);
    p->year = c.year;
    p->month = c.month;
    p->day = c.day;
    return true;
}

/* What follows the year and a separator ('-', '/'), or no separator (0). */
static bool read_rest_of_day(struct cursor *k, char separator, struct date_parts *p)
{
    int week, weekday, ordinal;
    if (eat(k, 'W')) {
        if (!digits(k, 2, 2, &week) || (separator && !eat(k, separator)) || !digits(k, 1, 1, &weekday)) return false;
        return set_week(p, week, weekday);
    }
    size_t run = count_digits(k->s);
    if (run == 3 && separator != '/') return digits(k, 3, 3, &ordinal) && set_ordinal(p, ordinal);
    if (!separator) return run == 4 && digits(k, 2, 2, &p->month) && digits(k, 2, 2, &p->day);
    return digits(k, 1, 2, &p->month) && eat(k, separator) && digits(k, 1, 2, &p->day);
}

static bool read_day(struct cursor *k, struct date_parts *p)
{
    if (!digits(k, 4, 4, &p->year)) return false;
    char separator = eat(k, '-') ? '-' : eat(k, '/') ? '/' : 0;
    p->has_date = read_rest_of_day(k, separator, p);
    return p->has_date;
}

/* ".123456": what is finer than a millisecond is cut off. */
static void read_fraction(struct cursor *k, struct date_parts *p)
{
    if (k->s.n < 2 || (k->s.p[0] != '.' && k->s.p[0] != ',') || count_digits(str_skip(k->s, 1)) == 0) return;
    k->s = str_skip(k->s, 1);
    size_t n = count_digits(k->s);
    int unit = 100;
    for (size_t i = 0; i < n && i < 3; i++, unit /= 10) p->ms += (k->s.p[i] - '0') * unit;
    k->s = str_skip(k->s, n);
}

/* hh, hh:mm, hhmm, hh:mm:ss, hhmmss, with a fraction of a second */
static bool read_time(struct cursor *k, struct date_parts *p)
{
    if (!digits(k, 1, 2, &p->hour)) return false;
    p->has_time = true;
    bool colon = eat(k, ':');
    if (!digits(k, 2, 2, &p->minute)) return !colon;
    if (colon ? eat(k, ':') : count_digits(k->s) > 0) {
        if (!digits(k, 2, 2, &p->second)) return false;
        p->has_second = true;
        read_fraction(k, p);
    }
    return true;
}

/* ±hh, ±hhmm, ±hh:mm; also with U+2212, the minus that ISO 8601 would rather see */
static bool read_offset(struct cursor *k, int *offset_min)
{
    int hours, minutes = 0, sign = eat(k, '+') ? 1 : -1;
    if (sign < 0 && !eat(k, '-')) {
        if (!str_starts(k->s, STR("\xE2\x88\x92"))) return false;
        k->s = str_skip(k->s, 3);
    }
    if (!digits(k, 2, 2, &hours)) return false;
    eat(k, ':');
    if (k->s.n && !digits(k, 2, 2, &minutes)) return false;
    *offset_min = sign * (hours * 60 + minutes);
    return k->s.n == 0 && hours <= 24 && minutes <= 59;
}

/* Z, UTC, GMT, an offset, or nothing; and Java's "[Europe/Berlin]" behind it, which says nothing new. */
static bool read_zone(struct cursor *k, struct date_parts *p)
{
    k->s = str_trim(k->s);
    if (str_ends(k->s, STR("]"))) {
        size_t open = str_rfind_byte(k->s, '[');
        if (open == STR_NONE) return false;
        k->s.n = open;
    }
    if (k->s.n == 0) return true;
    p->has_offset = true;
    if (str_eq_nocase(k->s, STR("Z")) || str_eq(k->s, STR("UTC")) || str_eq(k->s, STR("GMT"))) return true;
    return read_offset(k, &p->offset_min);
}

bool date_read_iso(str s, const struct date_context *c, struct date *out)
{
    struct cursor k = {s};
    struct date_parts p = {0};
    if (!read_day(&k, &p)) return false;
    if (k.s.n == 0) return date_parts_finish(&p, c, out);
    if (eat(&k, 'T') || eat(&k, 't') || eat(&k, ' ')) {
        k.s = str_trim(k.s);
        if (!read_time(&k, &p)) return false;
    }
    /* "2026-03-01Z": a day with an offset, as XML Schema has it, is still a day. */
    return read_zone(&k, &p) && date_parts_finish(&p, c, out);
}

/* YYYYMMDDhhmm, with seconds, with milliseconds */
static bool read_compact(str s, const struct date_context *c, struct date *out)
{
    struct date_parts p = {.has_date = true, .has_time = true};
    struct cursor k = {s};
    if (!digits(&k, 4, 4, &p.year) || !digits(&k, 2, 2, &p.month) || !digits(&k, 2, 2, &p.day) ||
        !digits(&k, 2, 2, &p.hour) || !digits(&k, 2, 2, &p.minute))
        return false;
    p.has_second = digits(&k, 2, 2, &p.second);
    (void)digits(&k, 3, 3, &p.ms);
    return p.year >= 1900 && p.year < 2100 && date_parts_finish(&p, c, out);
}

/* Seconds with decimals, as Reddit has them: 1712345678.25; no exponent, whatever str_to_double would make of it. */
static bool read_decimal(str s, size_t whole, int64_t *at)
{
    double seconds;
    if (s.n <= whole + 1 || s.p[whole] != '.' || count_digits(str_skip(s, whole + 1)) != s.n - whole - 1) return false;
    if (!str_to_double(s, &seconds)) return false;
    *at = (int64_t)floor(seconds * 1000 + 0.5);
    return true;
}

/* Epochs by their number of digits: how many of them make a millisecond, or a millisecond how many. */
static const struct {
    size_t digits;
    int64_t times, parts;
} epochs[] = {
    {9, 1000, 1}, {10, 1000, 1}, {12, 1, 1}, {13, 1, 1}, {15, 1, 1000}, {16, 1, 1000}, {19, 1, 1000000},
};

/* Digits alone say by their number what they are: 9 and 10 seconds, 12 and 13 milliseconds, 15 and 16 microseconds, 19 nanoseconds
 * since 1970; 8, 12, 14 and 17 a date. Twelve digits are a date if they can be one: as milliseconds they would lie before 2001. */
bool date_read_digits(str s, const struct date_context *c, struct date *out)
{
    size_t n = count_digits(s);
    if (n == s.n && (n == 12 || n == 14 || n == 17) && read_compact(s, c, out)) return true;
    *out = (struct date){.precision = DATE_SECOND, .offset_min = DATE_NO_OFFSET};
    if ((n == 9 || n == 10) && read_decimal(s, n, &out->at)) return true;
    int64_t whole;
    if (n < s.n || !str_to_i64(s, &whole)) return false;
    for (size_t i = 0; i < sizeof epochs / sizeof *epochs; i++) {
        if (epochs[i].digits != n) continue;
        out->at = whole * epochs[i].times / epochs[i].parts;
        return true;
    }
    return false;
}
