/* What a user types behind --since, --until, --now and in queries. */
#include "base/date_parts.h"

static const struct {
    const char *word;
    int days_back; /* -1: now */
} words[] = {
    {"now", -1}, {"today", 0}, {"yesterday", 1}, {"jetzt", -1}, {"heute", 0}, {"gestern", 1},
};

/* 7d, 24h, 30m, 2w: that long before now. */
static bool read_span(str s, int64_t now, struct date *out)
{
    int64_t amount, unit;
    if (s.n < 2 || s.p[0] < '0' || s.p[0] > '9' || !str_to_i64(str_sub(s, 0, s.n - 1), &amount)) return false;
    switch (s.p[s.n - 1]) {
    case 'm': unit = DATE_MINUTE_MS; break;
    case 'h': unit = DATE_HOUR_MS; break;
    case 'd': unit = DATE_DAY_MS; break;
    case 'w': unit = 7 * DATE_DAY_MS; break;
    default: return false;
    }
    /* Not before the year 1: what is printed must be readable again. */
    if (amount > INT64_C(10000) * 366 * DATE_DAY_MS / unit || now - amount * unit < date_from_civil((struct civil){.year = 1, .month = 1, .day = 1})) return false;
    *out = (struct date){.at = now - amount * unit, .precision = DATE_SECOND, .offset_min = DATE_NO_OFFSET};
    return true;
}

bool date_parse_user(str s, int64_t now, const struct zone *zone, struct date *out)
{
    const struct date_context c = {.now = now, .zone = zone};
    s = str_trim(s);
    if (now && read_span(s, now, out)) return true;
    for (size_t i = 0; now && i < sizeof words / sizeof *words; i++) {
        if (!str_eq_nocase(s, str_from(words[i].word))) continue;
        *out = (struct date){.at = now, .precision = DATE_SECOND, .offset_min = DATE_NO_OFFSET};
        if (words[i].days_back < 0) return true;
        struct civil day = date_to_civil(date_local_now(&c) - words[i].days_back * DATE_DAY_MS);
        out->at = date_from_civil((struct civil){.year = day.year, .month = day.month, .day = day.day});
        out->precision = DATE_DAY;
        return true;
    }
    /* RFC 3339, or a local time without an offset; no weeks, no ordinals, no slashes. */
    bool plain = s.n >= 10 && s.p[4] == '-' && s.p[7] == '-' && (s.n == 10 || s.n >= 16);
    if (plain && date_read_iso(s, &c, out)) return true;
    *out = (struct date){.offset_min = DATE_NO_OFFSET};
    return false;
}
