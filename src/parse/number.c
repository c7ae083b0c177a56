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
    str behind = str_trim(str_skip(s, (size_t)(run.p - s.p) + run.n));
    double factor = 1;
    for (size_t i = 0; factor == 1 && i < sizeof units / sizeof *units; i++) {
        size_t n = units[i].unit.n;
        bool whole = behind.n <= n || !((behind.p[n] | 32) >= 'a' && (behind.p[n] | 32) <= 'z');
        if (str_starts_nocase(behind, units[i].unit) && whole) factor = units[i].factor;
    }
    double v = value(run, decimal_at(run, factor == 1)) * factor;
    return to_count(negative ? -v : v, out);
}
