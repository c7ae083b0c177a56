/* Dates that people read. The text is cut into numbers, words and signs; a list of readers is tried at each token, the first
 * that understands takes its tokens; what nobody understands is skipped. So RFC 822, RFC 850, asctime, "26. Juni 2012, 15:44 Uhr"
 * and "Reviewed in Germany on 1 January 2026" need no pattern of their own. Without a year, relative forms are tried last. */
#include "base/date_tokens.h"

struct reading {
    struct date_tokens t;
    struct date_parts p;
    const struct date_context *c;
    bool yearless;
    bool zone_exact; /* the offset was written in digits: a name behind it is a comment */
};

static bool is_number(const struct date_token *t, size_t least, size_t most)
{
    return t->kind == '0' && t->digits >= least && t->digits <= most;
}

static size_t use(struct reading *r, size_t at, size_t count)
{
    for (size_t i = 0; i < count; i++) r->t.at[at + i].used = true;
    return count;
}

/* ---------------------------------------------------------------- time of day */

/* AM, PM, Uhr behind the time that ends before token `at`; how many tokens that was. */
static size_t read_half(struct reading *r, size_t at, bool *ok)
{
    const struct date_token *t = &r->t.at[at];
    if (t->word == WORD_CLOCK) return 1;
    if (t->word != WORD_AM && t->word != WORD_PM) return 0;
    if (r->p.hour > 12) {
        *ok = t->word == WORD_PM; /* "15:44 PM" is silly, but clear */
    } else {
        r->p.hour = r->p.hour % 12 + (t->word == WORD_PM ? 12 : 0);
    }
    return 1;
}

static void read_milliseconds(struct reading *r, const struct date_token *t)
{
    int unit = 100;
    for (size_t i = 0; i < t->digits && i < 3; i++, unit /= 10) r->p.ms += (t->text.p[i] - '0') * unit;
}

/* 15:44, 15:44:03, 15:44:03.123, 3:44 pm */
static size_t read_clock(struct reading *r, size_t at)
{
    const struct date_token *t = &r->t.at[at];
    if (r->p.has_time || !is_number(t, 1, 2) || t[1].kind != ':' || !is_number(&t[2], 2, 2)) return 0;
    size_t n = 3;
    bool ok = true;
    r->p.hour = t[0].value;
    r->p.minute = t[2].value;
    if (t[3].kind == ':' && is_number(&t[4], 2, 2)) {
        r->p.second = t[4].value;
        r->p.has_second = true;
        n = 5;
        if ((t[5].kind == '.' || t[5].kind == ',') && t[6].kind == '0' && t[6].glued) {
            read_milliseconds(r, &t[6]);
            n = 7;
        }
    }
    n += read_half(r, at + n, &ok);
    r->p.has_time = ok; /* ranges are checked at the end: a day with a wrong time is no date */
    return use(r, at, n);
}

/* 15.44 Uhr */
static size_t read_pointed_clock(struct reading *r, size_t at)
{
    const struct date_token *t = &r->t.at[at];
    if (r->p.has_time || !is_number(t, 1, 2) || t[1].kind != '.' || !is_number(&t[2], 2, 2) || t[3].word != WORD_CLOCK)
        return 0;
    r->p.hour = t[0].value;
    r->p.minute = t[2].value;
    r->p.has_time = r->p.hour <= 24 && r->p.minute <= 59;
    return use(r, at, 4);
}

/* 15 Uhr, 15 Uhr 44, 15h30 */
static size_t read_spoken_clock(struct reading *r, size_t at)
{
    const struct date_token *t = &r->t.at[at];
    if (r->p.has_time || !is_number(t, 1, 2) || t->value > 24 || t[1].word != WORD_CLOCK) return 0;
    bool minutes = is_number(&t[2], 2, 2) && t[2].value <= 59 && t[3].kind != '.';
    if (!minutes && t[1].value == UNIT_HOUR) return 0; /* "3h" is a span */
    r->p.hour = t[0].value;
    r->p.minute = minutes ? t[2].value : 0;
    r->p.has_time = true;
    return use(r, at, minutes ? 3 : 2);
}

/* 3 pm, 3pm; but not "Nr. 5 am 3.4.2026" */
static size_t read_half_day_hour(struct reading *r, size_t at)
{
    const struct date_token *t = &r->t.at[at];
    if (r->p.has_time || !is_number(t, 1, 2) || t->value < 1 || t->value > 12) return 0;
    if (t[1].word != WORD_AM && t[1].word != WORD_PM) return 0;
    if (t[1].word == WORD_AM && !t[1].glued && t[2].kind == '0') return 0;
    bool ok = true;
    r->p.hour = t[0].value;
    r->p.minute = 0;
    (void)read_half(r, at + 1, &ok);
    r->p.has_time = ok;
    return use(r, at, 2);
}

/* "+0200", "-07:00", "+2" at t; how many tokens, 0 if it is none. */
static size_t offset_at(const struct date_token *t, int *offset_min)
{
    if ((t->kind != '+' && t->kind != '-') || t[1].kind != '0' || !t[1].glued) return 0;
    int hours = t[1].value, minutes = 0;
    size_t n = 2;
    if (t[1].digits == 4) {
        minutes = hours % 100;
        hours /= 100;
    } else if (t[1].digits <= 2 && t[2].kind == ':' && is_number(&t[3], 2, 2)) {
        minutes = t[3].value;
        n = 4;
    } else if (t[1].digits > 2 || (t[2].kind != 0 && t[2].kind != ')')) {
        return 0; /* the dash before a date */
    }
    *offset_min = (t->kind == '-' ? -1 : 1) * (hours * 60 + minutes);
    return hours <= 24 && minutes <= 59 ? n : 0;
}

/* An offset, or the name of a zone: only behind a time. */
static size_t read_zone(struct reading *r, size_t at)
{
    const struct date_token *t = &r->t.at[at];
    if (!r->p.has_time || r->zone_exact) return 0;
    if (t->word == WORD_ZONE) {
        r->p.has_offset = true;
        r->p.offset_min = t->value;
        return use(r, at, 1);
    }
    size_t n = offset_at(t, &r->p.offset_min);
    if (n) r->p.has_offset = r->zone_exact = true;
    return use(r, at, n);
}

/* ---------------------------------------------------------------- the day */

static bool set_day(struct reading *r, int year, int month, int day, size_t year_digits)
{
    if (year_digits == 2) year = date_full_year(year);
    if (!date_is_day(year, month, day)) return false;
    r->p.year = year;
    r->p.month = month;
    r->p.day = day;
    r->p.has_date = true;
    return true;
}

/* Which of two numbers is the day? The one beyond 12; else what the context says; else points and dashes are European. */
static bool day_comes_first(const struct reading *r, char separator, int one, int two)
{
    if (one > 12 || two > 12) return one > 12;
    if (separator == '.' || r->c->day_first) return true;
    if (r->c->lang[0]) return str_from(r->c->lang).p[0] != 'e';
    return separator == '-';
}

static bool is_clock_next(const struct date_token *t)
{
    return t[1].kind == ':' || t[1].word == WORD_CLOCK || t[1].word == WORD_AM || t[1].word == WORD_PM;
}

/* Three numbers with the same separator between them, which is returned; 0 for anything else. */
static char triple_separator(const struct date_token *t)
{
    char separator = t[1].kind;
    bool right = (separator == '.' || separator == '/' || separator == '-') && t[3].kind == separator;
    return right && t[0].kind == '0' && is_number(&t[2], 1, 2) && t[4].kind == '0' && !is_clock_next(&t[4]) ? separator : 0;
}

/* 26.06.2012, 26.06.12, 9/3/2025, 2025/04/01, 2025-04-01, 01-04-2025 */
static size_t read_numeric_day(struct reading *r, size_t at)
{
    const struct date_token *t = &r->t.at[at];
    char separator = triple_separator(t);
    if (r->p.has_date || !separator) return 0;
    if (t[0].digits == 4)
        return t[4].digits <= 2 && set_day(r, t[0].value, t[2].value, t[4].value, 4) ? use(r, at, 5) : 0;
    if (t[0].digits > 2 || (t[4].digits != 2 && t[4].digits != 4)) return 0;
    bool first = day_comes_first(r, separator, t[0].value, t[2].value);
    int day = t[first ? 0 : 2].value, month = t[first ? 2 : 0].value;
    return set_day(r, t[4].value, month, day, t[4].digits) ? use(r, at, 5) : 0;
}

/* 26.06. without a year */
static size_t read_short_day(struct reading *r, size_t at)
{
    const struct date_token *t = &r->t.at[at];
    if (r->p.has_date || r->yearless || !is_number(t, 1, 2) || t[1].kind != '.' || !is_number(&t[2], 1, 2) ||
        t[3].kind != '.' || t[4].glued || !date_is_day(2000, t[2].value, t[0].value))
        return 0;
    r->p.day = t[0].value;
    r->p.month = t[2].value;
    r->yearless = true;
    return use(r, at, 4);
}

/* The year behind a day and a month: ", 2024", "-94", " '24", " 94"; how many tokens, 0 if there is none. */
static size_t year_behind(const struct date_token *t, int *year, size_t *digits)
{
    size_t skip = 0;
    while (skip < 2 && (t[skip].kind == ',' || t[skip].kind == '.' || t[skip].kind == '-' || t[skip].kind == '/')) skip++;
    bool apostrophe = t[skip].kind == '\'';
    const struct date_token *y = &t[skip + apostrophe];
    if (!is_number(y, 4, 4) && !is_number(y, 2, 2)) return 0;
    if (is_clock_next(y) || (y->digits == 2 && t[0].kind == ',' && !apostrophe)) return 0;
    *year = y->value;
    *digits = y->digits;
    return skip + apostrophe + 1;
}

/* Notes day and month; the year, if it stands at token `at`, goes with them. How many tokens the year took. */
static size_t set_named_day(struct reading *r, int day, int month, size_t at, bool *done)
{
    int year = 0;
    size_t digits = 0, n = year_behind(&r->t.at[at], &year, &digits);
    *done = n && set_day(r, year, month, day, digits);
    if (*done) return n;
    *done = date_is_day(2000, month, day);
    if (*done) {
        r->p.day = day;
        r->p.month = month;
        r->yearless = true;
    }
    return 0;
}

/* 26. Juni 2012, 1st of January 2024, 06-Nov-94, 12. Okt */
static size_t read_day_month(struct reading *r, size_t at)
{
    const struct date_token *t = &r->t.at[at];
    if (r->p.has_date || r->yearless || !is_number(t, 1, 2)) return 0;
    size_t n = 1;
    while (n < 4 && (t[n].kind == '.' || t[n].kind == '-' || t[n].kind == '/' || t[n].word == WORD_ORDINAL ||
                     t[n].word == WORD_FILLER))
        n++;
    if (t[n].word != WORD_MONTH) return 0;
    bool done;
    size_t year = set_named_day(r, t->value, t[n].value, at + n + 1, &done);
    return done ? use(r, at, n + 1 + year) : 0;
}

/* June 26, 2012; Jan 5th 2024; Nov  6 08:49:37 1994 (the year comes by itself) */
static size_t read_month_day(struct reading *r, size_t at)
{
    const struct date_token *t = &r->t.at[at];
    if (r->p.has_date || r->yearless || t->word != WORD_MONTH) return 0;
    size_t n = 1;
    if (t[n].kind == '.' || t[n].kind == '-') n++;
    if (!is_number(&t[n], 1, 2) || (is_clock_next(&t[n]) && t[n + 1].kind == ':')) return 0;
    int day = t[n++].value;
    if (t[n].word == WORD_ORDINAL) n++;
    bool done;
    size_t year = set_named_day(r, day, t->value, at + n, &done);
    return done ? use(r, at, n + year) : 0;
}

/* 2026 January 1, 2019-Dec-05 */
static size_t read_year_month_day(struct reading *r, size_t at)
{
    const struct date_token *t = &r->t.at[at];
    if (r->p.has_date || r->yearless || !is_number(t, 4, 4)) return 0;
    size_t n = 1 + (t[1].kind == '-' || t[1].kind == ',');
    size_t day = n + 1 + (t[n + 1].kind == '-' || t[n + 1].kind == '.');
    if (t[n].word != WORD_MONTH || !is_number(&t[day], 1, 2)) return 0;
    return set_day(r, t->value, t[n].value, t[day].value, 4) ? use(r, at, day + 1) : 0;
}

/* A year by itself completes a day that had none (asctime). */
static size_t read_lone_year(struct reading *r, size_t at)
{
    const struct date_token *t = &r->t.at[at];
    if (!r->yearless || r->p.has_date || !is_number(t, 4, 4) || t->value < 1900 || t->value > 2199) return 0;
    if (!set_day(r, t->value, r->p.month, r->p.day, 4)) return 0;
    r->yearless = false;
    return use(r, at, 1);
}

static size_t (*const readers[])(struct reading *, size_t) = {
    read_clock,     read_numeric_day, read_pointed_clock, read_spoken_clock,   read_half_day_hour, read_day_month,
    read_month_day, read_short_day,   read_year_month_day, read_lone_year,     read_zone,
};

/* Words that nobody understood. */
static size_t unknown_words(const struct date_tokens *t)
{
    size_t unknown = 0;
    for (size_t i = 0; i < t->count; i++) unknown += t->at[i].kind == 'a' && t->at[i].word == WORD_UNKNOWN;
    return unknown;
}

bool date_read_text(str s, const struct date_context *c, struct date *out)
{
    struct reading r = {.c = c};
    if (!date_tokenize(s, &r.t)) return false;
    for (size_t at = 0; at < r.t.count;) {
        size_t n = 0;
        for (size_t i = 0; n == 0 && i < sizeof readers / sizeof *readers; i++) n = readers[i](&r, at);
        at += n ? n : 1;
    }
    if (!r.p.has_date && r.yearless && unknown_words(&r.t) <= 2) r.p.has_date = date_guess_year(&r.p, c);
    if (r.p.has_date) return date_parts_finish(&r.p, c, out);
    return c->now && unknown_words(&r.t) <= 4 && date_read_relative(&r.t, &r.p, c, out);
}
