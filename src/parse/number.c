#include "parse/number.h"

#include <math.h>
#include <string.h>

#define COUNT_MOST 9e18 /* fits into 64 bits */

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The first run of digits with separators inside, and its sign. */
static str first_run(str s, bool *negative)
{
    size_t i = 0;
    while (i < s.n && !digit(s.p[i])) i++;
    *negative = i > 0 && (s.p[i - 1] == '-' || (i > 2 && memcmp(s.p + i - 3, "\xE2\x88\x92", 3) == 0)) && (i == 1 || !digit(s.p[i - 2]));
    size_t n = i;
    while (n < s.n && (digit(s.p[n]) || ((s.p[n] == '.' || s.p[n] == ',' || s.p[n] == '\'') && n + 1 < s.n && digit(s.p[n + 1])))) n++;
    return str_sub(s, i, n - i);
}

/* Where the decimals begin: the last separator, unless it groups thousands. STR_NONE: no decimals. */
static size_t decimal_at(str run, bool count)
{
    size_t last = STR_NONE, separators = 0;
    for (size_t i = 0; i < run.n; i++)
        if (!digit(run.p[i])) {
            last = i;
            separators++;
        }
    if (last == STR_NONE) return last;
    bool mixed = separators > 1 && str_find_byte(run, run.p[last]) == last; /* 1.234,5 */
    if (mixed) return last;
    bool grouped = run.n - last - 1 == 3 && (separators > 1 || (count && last <= 3));
    return grouped || separators > 1 ? STR_NONE : last;
}

static double value(str run, size_t point)
{
    double v = 0, scale = 1;
    for (size_t i = 0; i < run.n; i++) {
        if (!digit(run.p[i])) continue;
        v = v * 10 + (run.p[i] - '0');
        if (point != STR_NONE && i > point) scale *= 10;
    }
    return v / scale;
}

bool number_real(str s, double *out)
{
    bool negative;
    if (str_to_double(str_trim(s), out)) return true;
    str run = first_run(s, &negative);
    if (!run.n || run.n > 40) return false;
    *out = value(run, decimal_at(run, false)) * (negative ? -1 : 1);
    return true;
}

/* 1.2e3, as programs write it. */
static bool has_exponent(str s, double *out)
{
    return str_to_double(str_trim(s), out) && (str_find_byte(s, 'e') != STR_NONE || str_find_byte(s, 'E') != STR_NONE);
}

static bool to_count(double v, int64_t *out)
{
    if (!(fabs(v) < COUNT_MOST)) return false;
    *out = llround(v);
    return true;
}

/* Bytes of a blank or apostrophe at `at` that groups thousands: three digits and no fourth stand behind it. */
static size_t group_mark(str s, size_t at)
{
    static const str marks[] = {STR_INIT(" "), STR_INIT("\xC2\xA0"), STR_INIT("\xE2\x80\xAF"), STR_INIT("\xE2\x80\x89"), STR_INIT("\xE2\x80\x99")};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        str group = str_skip(s, at + marks[i].n);
        if (!str_starts(str_skip(s, at), marks[i]) || group.n < 3) continue;
        if (digit(group.p[0]) && digit(group.p[1]) && digit(group.p[2]) && (group.n == 3 || !digit(group.p[3]))) return marks[i].n;
    }
    return 0;
}

/* "12 345 678": the groups behind the first up to three digits, which end at *at. */
static double take_groups(str s, size_t *at, double v)
{
    size_t mark;
    for (int groups = 0; groups < 5 && (mark = group_mark(s, *at)) > 0; groups++) {
        v = v * 1000 + value(str_sub(s, *at + mark, 3), STR_NONE);
        *at += mark + 3;
    }
    return v;
}

bool number_count(str s, int64_t *out)
{
    static const struct { str unit; double factor; } units[] = {
        {STR_INIT("tsd"), 1e3}, {STR_INIT("mio"), 1e6}, {STR_INIT("mrd"), 1e9},
        {STR_INIT("k"), 1e3},   {STR_INIT("m"), 1e6},   {STR_INIT("b"), 1e9},
    };
    bool negative;
    double plain;
    if (str_to_i64(str_trim(s), out)) return true;
    if (has_exponent(s, &plain)) return to_count(plain, out);
    str run = first_run(s, &negative);
    if (!run.n || run.n > 18) return false;
    size_t end = (size_t)(run.p - s.p) + run.n, point = decimal_at(run, true);
    double whole = point == STR_NONE && run.n <= 3 ? take_groups(s, &end, value(run, STR_NONE)) : NAN;
    str behind = str_trim(str_skip(s, end));
    double factor = 1;
    for (size_t i = 0; factor == 1 && i < sizeof units / sizeof *units; i++) {
        size_t n = units[i].unit.n;
        bool alone = behind.n <= n || !((behind.p[n] | 32) >= 'a' && (behind.p[n] | 32) <= 'z');
        if (str_starts_nocase(behind, units[i].unit) && alone) factor = units[i].factor;
    }
    double v = (isnan(whole) ? value(run, decimal_at(run, factor == 1)) : whole) * factor;
    return to_count(negative ? -v : v, out);
}
