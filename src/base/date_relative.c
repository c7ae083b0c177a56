/* Times that are told from now: "vor 3 Tagen", "an hour ago", "gestern 14:05", "Monday at 2:05 PM", "3d", "just now".
 * How exact the words are, so exact is the result: minutes and hours give a minute, days and longer give a day. */
#include "base/date_tokens.h"

#define AMOUNT_MAX 100000

static const int64_t unit_ms[] = {
    [UNIT_SECOND] = DATE_SECOND_MS, [UNIT_MINUTE] = DATE_MINUTE_MS,  [UNIT_HOUR] = DATE_HOUR_MS,
    [UNIT_DAY] = DATE_DAY_MS,       [UNIT_WEEK] = 7 * DATE_DAY_MS,
};

/* The local day that lies `amount` units before now. */
static bool day_back(int amount, enum date_unit unit, const struct date_context *c, struct date *out)
{
    struct civil day = date_to_civil(date_local_now(c));
    struct date_parts p = {.year = day.year, .month = day.month, .day = day.day, .has_date = true};
    if (unit == UNIT_MONTH || unit == UNIT_YEAR) {
        int months = day.year * 12 + day.month - 1 - amount * (unit == UNIT_YEAR ? 12 : 1);
        if (months < 12) return false;
        p.year = months / 12;
        p.month = months % 12 + 1;
        while (!date_is_day(p.year, p.month, p.day)) p.day--; /* a month before the 31st of March */
    } else {
        day.day -= amount * (unit == UNIT_WEEK ? 7 : 1);
        day = date_to_civil(date_from_civil((struct civil){.year = day.year, .month = day.month, .day = day.day}));
        p.year = day.year;
        p.month = day.month;
        p.day = day.day;
    }
    return date_parts_finish(&p, c, out);
}

static bool ago(int amount, enum date_unit unit, bool half, const struct date_context *c, struct date *out)
{
    if (unit >= UNIT_DAY) return day_back(amount, unit, c, out);
    int64_t back = half ? unit_ms[unit] / 2 : amount * unit_ms[unit];
    int64_t rough = unit == UNIT_SECOND ? DATE_SECOND_MS : DATE_MINUTE_MS;
    int64_t at = c->now - back;
    *out = (struct date){.at = at - ((at % rough) + rough) % rough, .offset_min = DATE_NO_OFFSET};
    out->precision = unit == UNIT_SECOND ? DATE_SECOND : DATE_MINUTE;
    return true;
}

/* The unit at t, if a number before makes it one: "m" and "mo" are, "mon" is ("2 mon"), a clock's "h" is. */
static bool is_unit(const struct date_token *t, enum date_unit *unit)
{
    if (t->word == WORD_UNIT || (t->word == WORD_CLOCK && t->value == UNIT_HOUR)) {
        *unit = (enum date_unit)t->value;
        return true;
    }
    if (t->word == WORD_WEEKDAY && (str_eq_nocase(t->text, STR("mo")) || str_eq_nocase(t->text, STR("mon")))) {
        *unit = UNIT_MONTH;
        return true;
    }
    return false;
}

/* "3 Tagen", "einer Stunde", "ein paar Minuten", "einer halben Stunde", "half an hour"; how many tokens, or 0. */
static size_t read_amount(const struct date_token *t, int *amount, enum date_unit *unit, bool *half)
{
    size_t n = 0;
    bool some = false;
    *half = false;
    for (; n < 4; n++) {
        if (is_unit(&t[n], unit) && some) return n + 1;
        if (t[n].kind == '0' && !some && t[n].value <= AMOUNT_MAX && t[n].digits < 7)
            *amount = t[n].value;
        else if (t[n].word == WORD_NUMBER || t[n].word == WORD_FEW)
            *amount = t[n].value;
        else if (t[n].word == WORD_HALF)
            *half = true;
        else
            return 0;
        some = true;
    }
    return 0;
}

static bool has_word(const struct date_tokens *t, enum date_word word)
{
    for (size_t i = 0; i < t->count; i++)
        if (t->at[i].word == word && !t->at[i].used) return true;
    return false;
}

/* An amount together with "vor" or "ago", or as the whole text ("3d", "5 min."). */
static bool read_ago(const struct date_tokens *t, const struct date_context *c, struct date *out)
{
    bool said = has_word(t, WORD_AGO);
    for (size_t at = 0; at < t->count; at++) {
        int amount = 1;
        enum date_unit unit;
        bool half;
        size_t n = read_amount(&t->at[at], &amount, &unit, &half);
        if (n == 0) continue;
        size_t rest = t->count - at - n;
        bool whole = at == 0 && t->at[0].kind == '0' && (rest == 0 || (rest == 1 && t->at[n].kind == '.'));
        return (said || whole) && ago(amount, unit, half, c, out);
    }
    return false;
}

/* A local day, `back` days before today, with the time of day if there was one. */
static bool day_with_time(int back, const struct date_parts *time, const struct date_context *c, struct date *out)
{
    struct civil today = date_to_civil(date_local_now(c));
    struct civil day = date_to_civil(
        date_from_civil((struct civil){.year = today.year, .month = today.month, .day = today.day - back}));
    struct date_parts p = *time;
    p.year = day.year;
    p.month = day.month;
    p.day = day.day;
    p.has_date = true;
    return date_parts_finish(&p, c, out);
}

/* "Heute 6:41" before that time: an old copy or another clock. Nobody can say which; the day is what is left. */
static bool read_day_back(int back, const struct date_parts *time, const struct date_context *c, struct date *out)
{
    if (!day_with_time(back, time, c, out)) return false;
    if (back || out->precision == DATE_DAY || out->at <= c->now) return true;
    struct date_parts day = *time;
    day.has_time = false;
    return day_with_time(back, &day, c, out);
}

/* The only weekday of a text that says nothing else; -1 if there is none. */
static int lone_weekday(const struct date_tokens *t)
{
    int weekday = -1;
    for (size_t i = 0; i < t->count; i++) {
        const struct date_token *token = &t->at[i];
        if (token->used || token->kind != 'a') continue;
        if (token->word == WORD_WEEKDAY && weekday < 0)
            weekday = token->value;
        else if (token->word != WORD_FILLER && token->word != WORD_AM)
            return -1;
    }
    return weekday;
}

/* "Montag 14:05": the last such day; today only if that time is over. Without a time a weekday must be the whole text, and
 * no abbreviation: "so", "do", "mi" are words like others. */
static bool read_weekday(const struct date_tokens *t, const struct date_parts *time, const struct date_context *c,
                         struct date *out)
{
    int weekday = lone_weekday(t);
    if (weekday < 0 || (!time->has_time && (t->count > 2 || t->at[0].text.n < 3))) return false;
    int back = (date_weekday(date_local_now(c)) - weekday + 7) % 7;
    if (!day_with_time(back, time, c, out)) return false;
    if (out->precision == DATE_DAY || out->at <= c->now) return true;
    return day_with_time(back + 7, time, c, out);
}

bool date_read_relative(struct date_tokens *t, const struct date_parts *time, const struct date_context *c,
                        struct date *out)
{
    if (!time->has_time && read_ago(t, c, out)) return true;
    for (size_t i = 0; i < t->count; i++)
        if (t->at[i].word == WORD_DAYS_BACK) return read_day_back(t->at[i].value, time, c, out);
    if (!time->has_time && t->count <= 3 && has_word(t, WORD_NOW)) return ago(0, UNIT_MINUTE, false, c, out);
    return read_weekday(t, time, c, out);
}
