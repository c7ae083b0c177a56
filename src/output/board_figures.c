#include "output/board_figures.h"

#include <ctype.h>
#include <math.h>

static const char *w(const struct board_speech *p, enum board_word word)
{
    return board_word(word, p->german);
}

str board_touchpoint(const struct board_speech *p, const struct touchpoint *touchpoints, size_t count, str id)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq(touchpoints[i].id, id)) {
            str name = p->german ? touchpoints[i].name_de : touchpoints[i].name_en;
            return name.n ? name : id;
        }
    return id;
}

/* No -0.00: what rounds to nothing has no sign. */
double board_hundredths(double v)
{
    return fabs(v) < 0.005 ? 0 : v;
}

/* Figures as they are written in the language: 0.53, 0,53. */
str board_figures(const struct board_speech *p, str text)
{
    char *out = arena_alloc(p->a, text.n + 1);
    for (size_t i = 0; i < text.n; i++) out[i] = p->german && text.p[i] == '.' && i + 1 < text.n && isdigit((unsigned char)text.p[i + 1]) ? ',' : text.p[i];
    return (str){out, text.n};
}

/* −0.42 [−0.66 … −0.10]: never without its interval. */
str board_interval(const struct board_speech *p, struct interval v)
{
    if (!isfinite(v.value))
        return STR("–");
    return board_figures(p, str_printf(p->a, "%+.2f [%+.2f … %+.2f]", board_hundredths(v.value), board_hundredths(v.low), board_hundredths(v.high)));
}

/* 175,578 or 175.578 */
str board_count(const struct board_speech *p, int64_t n)
{
    str digits = str_printf(p->a, "%lld", (long long)(n < 0 ? -n : n));
    char *out = arena_alloc(p->a, digits.n * 2 + 2);
    size_t at = 0;
    if (n < 0) out[at++] = '-';
    for (size_t i = 0; i < digits.n; i++) {
        if (i && (digits.n - i) % 3 == 0) out[at++] = p->german ? '.' : ',';
        out[at++] = digits.p[i];
    }
    return (str){out, at};
}

str board_more(const struct board_speech *p, int64_t n)
{
    return str_printf(p->a, "%s%.*s", n > 0 ? "+" : n < 0 ? "" : "±", STR_ARG(board_count(p, n)));
}

/* 45 min (6) · 12 d (3): as people say it, and how many said so; empty when nobody did. */
str board_wait(const struct board_speech *p, const struct tally *t)
{
    double minutes = tally_wait_minutes(t), days = tally_wait_days(t);
    str both[] = {STR(""), STR(""), STR("")};
    if (isfinite(minutes))
        both[0] = minutes < 120 ? str_printf(p->a, "%.0f %s (%lld)", minutes, w(p, BOARD_MINUTES), (long long)t->sum[SUM_HOLD_COUNT])
                                : str_printf(p->a, "%.1f %s (%lld)", minutes / 60, w(p, BOARD_HOURS), (long long)t->sum[SUM_HOLD_COUNT]);
    if (isfinite(days))
        both[2] = str_printf(p->a, days < 9.5 && fabs(days - round(days)) > 0.05 ? "%.1f %s (%lld)" : "%.0f %s (%lld)", days,
                             w(p, days < 1.05 ? BOARD_WHOLE_DAY : BOARD_WHOLE_DAYS), (long long)tally_wait_days_count(t));
    if (both[0].n && both[2].n)
        both[1] = STR(" · ");
    return board_figures(p, str_concat(p->a, both, 3));
}

str board_day_name(const struct board_speech *p, int64_t day)
{
    struct civil c = date_to_civil(day);
    return p->german ? str_printf(p->a, "%d.%d.%04d", c.day, c.month, c.year) : str_printf(p->a, "%04d-%02d-%02d", c.year, c.month, c.day);
}

str board_days(const struct board_speech *p, struct period d)
{
    if (d.unit == PERIOD_ALL) return str_printf(p->a, "… %.*s", STR_ARG(board_day_name(p, d.to - DATE_DAY_MS)));
    if (d.to - d.from <= DATE_DAY_MS) return board_day_name(p, d.from);
    return str_printf(p->a, "%.*s … %.*s", STR_ARG(board_day_name(p, d.from)), STR_ARG(board_day_name(p, d.to - DATE_DAY_MS)));
}

/* Names of a set of voices; with counts, those that have some, each with its count. */
static str voice_names(const struct board_speech *p, uint32_t set, const int64_t *counts)
{
    str all = {0};
    for (int v = 0; v < VOICE_COUNT; v++) {
        if (!(set & 1u << v) || (counts && !counts[v])) continue;
        const char *name = board_voice((enum voice)v, p->german), *comma = all.n ? ", " : "";
        all = counts ? str_printf(p->a, "%.*s%s%.*s %s", STR_ARG(all), comma, STR_ARG(board_count(p, counts[v])), name)
                     : str_printf(p->a, "%.*s%s%s", STR_ARG(all), comma, name);
    }
    return all;
}

size_t board_counted(const struct board_speech *p, const struct board *d, str out[BOARD_COUNTED])
{
    const uint32_t every = (1u << VOICE_COUNT) - 1;
    const struct {
        int64_t n;
        enum board_word word;
    } notes[] = {{d->undated, BOARD_UNDATED}, {d->corrected.mentions, BOARD_CORRECTED}, {d->corrected.removed, BOARD_REMOVED}};
    str names = voice_names(p, d->voices, NULL), others = voice_names(p, every & ~d->voices, d->by_voice);
    if (d->voices == 1u << VOICE_CUSTOMER) names = str_from(w(p, BOARD_CUSTOMERS));
    if (d->voices == every) names = str_from(w(p, BOARD_ALL_VOICES));
    size_t n = 0;
    out[n++] = str_printf(p->a, "%s: %.*s", w(p, BOARD_VOICES), STR_ARG(names));
    if (others.n) out[n++] = str_printf(p->a, "%s: %.*s", w(p, BOARD_OTHERS), STR_ARG(others));
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++)
        if (notes[i].n) out[n++] = str_printf(p->a, "%.*s %s", STR_ARG(board_count(p, notes[i].n)), w(p, notes[i].word));
    return n;
}

str board_good_bad(const struct board_speech *p, const struct tally *t)
{
    return str_printf(p->a, "%.*s/%.*s", STR_ARG(board_count(p, t->sum[SUM_LABEL + LABEL_POSITIVE])), STR_ARG(board_count(p, t->sum[SUM_LABEL + LABEL_NEGATIVE])));
}
