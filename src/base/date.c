/* The calendar's arithmetic is "days from civil" by Howard Hinnant (public domain): years that begin in March, in eras of 400. */
#include "base/date.h"

#include "base/date_parts.h"

#define YEAR_MIN 1990 /* before that nobody posted anything on the web */

static int64_t days_from_civil(int64_t y, int m, int d)
{
    y -= m <= 2;
    int64_t era = floor_div(y, 400);
    int64_t year_of_era = y - era * 400;
    int64_t day_of_year = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

int64_t date_from_civil(struct civil c)
{
    int64_t months = c.month - 1;
    int64_t year = c.year + floor_div(months, 12);
    int month = (int)(months - floor_div(months, 12) * 12) + 1;
    int64_t days = days_from_civil(year, month, 1) + c.day - 1;
    return days * DATE_DAY_MS + c.hour * DATE_HOUR_MS + c.minute * DATE_MINUTE_MS + c.second * DATE_SECOND_MS + c.ms;
}

struct civil date_to_civil(int64_t at)
{
    int64_t days = floor_div(at, DATE_DAY_MS), rest = at - days * DATE_DAY_MS;
    int64_t z = days + 719468, era = floor_div(z, 146097);
    int64_t day_of_era = z - era * 146097;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t m = (5 * day_of_year + 2) / 153;
    struct civil c = {.day = (int)(day_of_year - (153 * m + 2) / 5 + 1), .month = (int)(m < 10 ? m + 3 : m - 9)};
    c.year = (int)(year_of_era + era * 400 + (c.month <= 2));
    c.hour = (int)(rest / DATE_HOUR_MS);
    c.minute = (int)(rest / DATE_MINUTE_MS % 60);
    c.second = (int)(rest / DATE_SECOND_MS % 60);
    c.ms = (int)(rest % 1000);
    return c;
}

int date_weekday(int64_t at)
{
    int64_t days = floor_div(at, DATE_DAY_MS) + 3; /* 1970-01-01 was a Thursday */
    return (int)(days - floor_div(days, 7) * 7);
}

static char *put_two(char *to, int n, char behind)
{
    to[0] = (char)('0' + n / 10);
    to[1] = (char)('0' + n % 10);
    to[2] = behind;
    return to + 3;
}

void date_put(struct buf *b, int64_t at, enum date_precision precision)
{
    if (precision == DATE_UNKNOWN) return;
    struct civil c = date_to_civil(at);
    if (c.year >= 0 && c.year <= 9999 && !c.ms) { /* nearly all: without printf */
        char text[32], *to = put_two(text, c.year / 100, 0) - 1;
        to = put_two(put_two(put_two(to, c.year % 100, '-'), c.month, '-'), c.day, 'T');
        if (precision == DATE_DAY) to--;
        else to = put_two(put_two(put_two(to, c.hour, ':'), c.minute, ':'), c.second, 'Z');
        buf_put(b, (str){text, (size_t)(to - text)});
        return;
    }
    buf_printf(b, "%04d-%02d-%02d", c.year, c.month, c.day);
    if (precision == DATE_DAY) return;
    buf_printf(b, "T%02d:%02d:%02d", c.hour, c.minute, c.second);
    if (c.ms) buf_printf(b, ".%03d", c.ms);
    buf_putc(b, 'Z');
}

bool date_is_day(int year, int month, int day)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= days[month - 1] + (month == 2 && leap);
}

int date_full_year(int two_digits)
{
    return two_digits + (two_digits < 70 ? 2000 : 1900);
}

int64_t date_local_now(const struct date_context *c)
{
    return c->now + zone_offset_s(c->zone, c->now) * DATE_SECOND_MS;
}

bool date_guess_year(struct date_parts *p, const struct date_context *c)
{
    if (!c->now) return false;
    int64_t tomorrow = date_local_now(c) + DATE_DAY_MS;
    /* Eight years back there is a 29th of February, even around a year like 2100. */
    for (p->year = date_to_civil(tomorrow).year; p->year > date_to_civil(tomorrow).year - 9; p->year--) {
        struct civil day = {.year = p->year, .month = p->month, .day = p->day};
        if (date_is_day(p->year, p->month, p->day) && date_from_civil(day) <= tomorrow) return true;
    }
    return false;
}

bool date_parts_finish(const struct date_parts *p, const struct date_context *c, struct date *out)
{
    if (!p->has_date || !date_is_day(p->year, p->month, p->day)) return false;
    struct civil civil = {.year = p->year, .month = p->month, .day = p->day};
    *out = (struct date){.at = date_from_civil(civil), .precision = DATE_DAY, .offset_min = DATE_NO_OFFSET};
    if (!p->has_time) return true;
    bool midnight = p->hour == 24 && p->minute == 0 && p->second == 0;
    if ((p->hour > 23 && !midnight) || p->minute > 59 || p->second > 60) return false;
    out->at += p->hour * DATE_HOUR_MS + p->minute * DATE_MINUTE_MS + p->second * DATE_SECOND_MS + p->ms;
    out->precision = p->has_second ? DATE_SECOND : DATE_MINUTE;
    if (p->has_offset) {
        if (p->offset_min < -24 * 60 || p->offset_min > 24 * 60) return false;
        out->offset_min = (int16_t)p->offset_min;
        out->at -= p->offset_min * DATE_MINUTE_MS;
    } else {
        out->at = zone_to_utc(c->zone, out->at);
    }
    return true;
}

/* "2025-01-01T25:00": meant to be ISO 8601, so nobody else may make a day of it. */
static bool is_iso_attempt(str s)
{
    return s.n > 11 && s.p[4] == '-' && s.p[7] == '-' && (s.p[10] | 0x20) == 't' && s.p[11] >= '0' && s.p[11] <= '9';
}

bool date_parse_any_year(str s, const struct date_context *c, struct date *out)
{
    if (!c) c = &date_no_context;
    s = str_trim(s);
    if (date_read_iso(s, c, out) || date_read_digits(s, c, out) || (!is_iso_attempt(s) && date_read_text(s, c, out))) {
        int year = date_to_civil(out->at).year;
        if (year >= 1 && year <= 9999) return true;
    }
    *out = (struct date){.offset_min = DATE_NO_OFFSET};
    return false;
}

bool date_parse(str s, const struct date_context *c, struct date *out)
{
    if (!date_parse_any_year(s, c, out)) return false;
    struct civil first = {.year = YEAR_MIN, .month = 1, .day = 1};
    if (out->at >= date_from_civil(first) && (!c || !c->now || out->at <= c->now + DATE_DAY_MS)) return true;
    *out = (struct date){.offset_min = DATE_NO_OFFSET};
    return false;
}
