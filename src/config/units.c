#include "config/units.h"

#include <math.h>

struct unit {
    str name;
    double factor;
};

#define KILO 1024.0

static const struct unit durations[] = {
    {STR_INIT("ms"), 1},     {STR_INIT("s"), 1e3},     {STR_INIT("m"), 60e3},     {STR_INIT("min"), 60e3},
    {STR_INIT("h"), 3600e3}, {STR_INIT("d"), 86400e3}, {STR_INIT("w"), 604800e3}, {STR_INIT(""), 1e3},
};
static const struct unit sizes[] = {
    {STR_INIT("k"), KILO},
    {STR_INIT("kB"), KILO},
    {STR_INIT("KiB"), KILO},
    {STR_INIT("M"), KILO *KILO},
    {STR_INIT("MB"), KILO *KILO},
    {STR_INIT("MiB"), KILO *KILO},
    {STR_INIT("G"), KILO *KILO *KILO},
    {STR_INIT("GB"), KILO *KILO *KILO},
    {STR_INIT("GiB"), KILO *KILO *KILO},
    {STR_INIT("T"), KILO *KILO *KILO *KILO},
    {STR_INIT("TB"), KILO *KILO *KILO *KILO},
    {STR_INIT("B"), 1},
    {STR_INIT(""), 1},
};

#define YEARS_1000_MS (1000.0 * 365.25 * 86400e3)
#define PETABYTE      (KILO * KILO * KILO * KILO * KILO)

bool unit_bool(str s, bool *out)
{
    static const struct {
        str name;
        bool value;
    } names[] = {
        {STR_INIT("yes"), true}, {STR_INIT("true"), true},   {STR_INIT("on"), true},
        {STR_INIT("no"), false}, {STR_INIT("false"), false}, {STR_INIT("off"), false},
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (!str_eq_nocase(s, names[i].name)) continue;
        *out = names[i].value;
        return true;
    }
    return false;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Digits, at most one point, and one of the units. */
static bool measure(str s, const struct unit *units, size_t count, double max, int64_t *out)
{
    size_t n = 0;
    while (n < s.n && (is_digit(s.p[n]) || s.p[n] == '.')) n++;
    double value;
    if (n == 0 || !is_digit(s.p[0]) || !str_to_double(str_sub(s, 0, n), &value)) return false;
    str name = str_trim(str_skip(s, n));
    for (size_t i = 0; i < count; i++) {
        if (!str_eq_nocase(name, units[i].name)) continue;
        value = round(value * units[i].factor);
        if (value > max) return false;
        *out = (int64_t)value;
        return true;
    }
    return false;
}

bool unit_duration(str s, int64_t *out_ms)
{
    return measure(s, durations, sizeof durations / sizeof durations[0], YEARS_1000_MS, out_ms);
}

bool unit_size(str s, int64_t *out_bytes)
{
    return measure(s, sizes, sizeof sizes / sizeof sizes[0], PETABYTE, out_bytes);
}
