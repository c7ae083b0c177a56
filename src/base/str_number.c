/* Numbers as text. Whole of the str or nothing; strtol and its kin accept blanks, signs and rests, and obey the locale. */
#include "base/str.h"

#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

bool str_to_u64(str s, uint64_t *out)
{
    uint64_t v = 0;
    if (s.n == 0) return false;
    for (size_t i = 0; i < s.n; i++) {
        unsigned digit = (unsigned)(unsigned char)s.p[i] - '0';
        if (digit > 9 || v > (UINT64_MAX - digit) / 10) return false;
        v = v * 10 + digit;
    }
    *out = v;
    return true;
}

bool str_to_i64(str s, int64_t *out)
{
    bool minus = s.n && s.p[0] == '-';
    if (s.n && (s.p[0] == '-' || s.p[0] == '+')) s = str_skip(s, 1);
    uint64_t v;
    if (!str_to_u64(s, &v) || v > (uint64_t)INT64_MAX + minus) return false;
    *out = minus ? (int64_t)(0 - v) : (int64_t)v;
    return true;
}

static size_t count_digits(str s, size_t at)
{
    size_t from = at;
    while (at < s.n && s.p[at] >= '0' && s.p[at] <= '9') at++;
    return at - from;
}

/* [+-] digits [. digits] [e [+-] digits], at least one digit before or behind the point. */
bool str_is_decimal(str s)
{
    size_t at = s.n && (s.p[0] == '-' || s.p[0] == '+');
    size_t whole = count_digits(s, at), part = 0;
    at += whole;
    if (at < s.n && s.p[at] == '.') {
        part = count_digits(s, at + 1);
        at += 1 + part;
    }
    if (whole + part == 0) return false;
    if (at < s.n && (s.p[at] == 'e' || s.p[at] == 'E')) {
        at++;
        if (at < s.n && (s.p[at] == '-' || s.p[at] == '+')) at++;
        size_t exponent = count_digits(s, at);
        if (exponent == 0) return false;
        at += exponent;
    }
    return at == s.n;
}

bool str_to_double(str s, double *out)
{
    char z[512];
    if (s.n >= sizeof z || !str_is_decimal(s)) return false;
    memcpy(z, s.p, s.n);
    z[s.n] = 0;
    const char *point = localeconv()->decimal_point;
    char *dot = strchr(z, '.');
    if (dot && point[0] && !point[1]) *dot = point[0];
    double v = strtod(z, NULL);
    if (!isfinite(v)) return false;
    *out = v;
    return true;
}
