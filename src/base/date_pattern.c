/* Dates by a pattern that a source's description gives, for sites whose form nothing else can guess. */
#include "base/date_parts.h"

struct match {
    str s;
    struct date_parts p;
    bool yearless, pm, half;
};

static size_t count_digits(str s)
{
    size_t n = 0;
    while (n < s.n && s.p[n] >= '0' && s.p[n] <= '9') n++;
    return n;
}

static bool take(struct match *m, size_t least, size_t most, int *out)
{
    size_t n = count_digits(str_sub(m->s, 0, most));
    int64_t v;
    if (n < least || !str_to_i64(str_sub(m->s, 0, n), &v)) return false;
    *out = (int)v;
    m->s = str_skip(m->s, n);
    return true;
}

/* A word of the wanted kind; one full stop behind it ("Okt.") goes with it. */
static bool take_word(struct match *m, enum date_word kind, int *value)
{
    size_t n = 0;
    while (n < m->s.n && ((unsigned char)m->s.p[n] >= 0x80 || ((m->s.p[n] | 0x20) >= 'a' && (m->s.p[n] | 0x20) <= 'z'))) n++;
    if (n == 0 || date_word(str_sub(m->s, 0, n), value) != kind) return false;
    m->s = str_skip(m->s, n);
    if (kind == WORD_MONTH && str_starts(m->s, STR("."))) m->s = str_skip(m->s, 1);
    return true;
}

static bool take_year(struct match *m)
{
    m->yearless = false;
    return take(m, 4, 4, &m->p.year);
}

static bool take_short_year(struct match *m)
{
    m->yearless = false;
    if (!take(m, 2, 2, &m->p.year)) return false;
    m->p.year = date_full_year(m->p.year);
    return true;
}

static bool take_month(struct match *m)
{
    return take(m, 1, 2, &m->p.month);
}

static bool take_month_name(struct match *m)
{
    return take_word(m, WORD_MONTH, &m->p.month);
}

static bool take_day(struct match *m)
{
    return take(m, 1, 2, &m->p.day);
}

static bool take_hour(struct match *m)
{
    m->p.has_time = true;
    return take(m, 1, 2, &m->p.hour);
}

static bool take_minute(struct match *m)
{
    return take(m, 2, 2, &m->p.minute);
}

static bool take_second(struct match *m)
{
    m->p.has_second = true;
    return take(m, 2, 2, &m->p.second);
}

static bool take_half(struct match *m)
{
    bool am = str_starts_nocase(m->s, STR("am")), pm = str_starts_nocase(m->s, STR("pm"));
    if (!am && !pm) return false;
    m->s = str_skip(m->s, 2);
    m->half = true;
    m->pm = pm;
    return true;
}

static bool take_weekday(struct match *m)
{
    int ignored;
    return take_word(m, WORD_WEEKDAY, &ignored);
}

/* Longer signs before those they begin with. */
static const struct {
    const char *sign;
    bool (*take)(struct match *m);
} signs[] = {
    {"YYYY", take_year},  {"YY", take_short_year}, {"MMMM", take_month_name}, {"MMM", take_month_name},
    {"MM", take_month},   {"M", take_month},       {"DD", take_day},          {"D", take_day},
    {"dddd", take_weekday}, {"HH", take_hour},     {"H", take_hour},          {"hh", take_hour},
    {"h", take_hour},     {"mm", take_minute},     {"ss", take_second},       {"A", take_half},
};

/* One character of the pattern that stands for itself; a blank stands for any number of blanks. */
static bool take_literal(struct match *m, char c)
{
    bool some = false;
    if (c != ' ') {
        if (!m->s.n || m->s.p[0] != c) return false;
        m->s = str_skip(m->s, 1);
        return true;
    }
    while (str_starts(m->s, STR(" ")) || str_starts(m->s, STR("\t")) || str_starts(m->s, STR("\xC2\xA0"))) {
        m->s = str_skip(m->s, m->s.p[0] == '\xC2' ? 2 : 1);
        some = true;
    }
    return some;
}

/* Matches the first sign of the pattern, or its first character. */
static bool step(struct match *m, str *pattern)
{
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        str sign = str_from(signs[i].sign);
        if (!str_starts(*pattern, sign)) continue;
        *pattern = str_skip(*pattern, sign.n);
        return signs[i].take(m);
    }
    size_t close = pattern->p[0] == '[' ? str_find_byte(*pattern, ']') : STR_NONE;
    if (close != STR_NONE) {
        str literal = str_sub(*pattern, 1, close - 1);
        *pattern = str_skip(*pattern, close + 1);
        if (!str_starts(m->s, literal)) return false;
        m->s = str_skip(m->s, literal.n);
        return true;
    }
    char c = pattern->p[0];
    *pattern = str_skip(*pattern, 1);
    return take_literal(m, c);
}

bool date_parse_pattern(str s, str pattern, const struct date_context *c, struct date *out)
{
    struct match m = {.s = str_trim(s), .yearless = true};
    if (!c) c = &date_no_context;
    *out = (struct date){.offset_min = DATE_NO_OFFSET};
    while (pattern.n)
        if (!step(&m, &pattern)) return false;
    if (m.s.n) return false;
    if (m.half && (m.p.hour < 1 || m.p.hour > 12)) return false;
    if (m.half) m.p.hour = m.p.hour % 12 + (m.pm ? 12 : 0);
    m.p.has_date = m.yearless ? date_guess_year(&m.p, c) : true;
    if (date_parts_finish(&m.p, c, out)) return true;
    *out = (struct date){.offset_min = DATE_NO_OFFSET};
    return false;
}
