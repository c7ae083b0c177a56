/* Time zones by RFC 8536 (TZif, version 2 and later: 64-bit transitions), and behind the last transition by the POSIX rule in
 * the file's footer ("CET-1CEST,M3.5.0,M10.5.0/3"), with the extensions of RFC 8536 section 3.3.1 (hours up to 167, signs). */
#include "base/zone.h"

#include "base/date.h"

#include <stdio.h>
#include <string.h>

#define ZONE_FOLDER   "/usr/share/zoneinfo"
#define ZONE_FILE_MAX ((size_t)1 << 20)
#define DAY_S         INT64_C(86400)

/* When summer time begins or ends in a year. */
struct rule {
    char kind;            /* M: week and weekday of a month; J: day 1-365 without leap days; D: day 0-365 */
    int month, week, day; /* day: weekday (0 = Sunday) for M */
    int64_t second;       /* after midnight, wall clock; may be negative or beyond the day */
};

struct zone {
    size_t count;
    const int64_t *at;      /* transitions, seconds since 1970, ascending */
    const uint8_t *type;    /* … the kind of time that begins there */
    const int32_t *offset;  /* of each kind, seconds east of UTC */
    int32_t first_offset;   /* before the first transition */
    bool has_rule, has_summer;
    int32_t winter, summer; /* offsets of the footer's rule */
    struct rule begin, end;
};

/* ---------------------------------------------------------------- the footer's rule */

static bool eat(str *s, char c)
{
    if (!s->n || s->p[0] != c) return false;
    *s = str_skip(*s, 1);
    return true;
}

static bool read_int(str *s, int max, int *out)
{
    int v = 0;
    size_t n = 0;
    for (; n < s->n && n < 4 && s->p[n] >= '0' && s->p[n] <= '9'; n++) v = v * 10 + (s->p[n] - '0');
    if (n == 0 || v > max) return false;
    *s = str_skip(*s, n);
    *out = v;
    return true;
}

/* [+-]hh[:mm[:ss]] */
static bool read_hms(str *s, int64_t *out)
{
    bool minus = eat(s, '-');
    if (!minus) eat(s, '+');
    int h, m = 0, sec = 0;
    if (!read_int(s, 167, &h)) return false;
    if (eat(s, ':') && !read_int(s, 59, &m)) return false;
    if (eat(s, ':') && !read_int(s, 59, &sec)) return false;
    *out = (minus ? -1 : 1) * (h * INT64_C(3600) + m * 60 + sec);
    return true;
}

/* "CET", "<+03>" */
static bool read_name(str *s)
{
    size_t n = 0;
    if (eat(s, '<')) {
        size_t end = str_find_byte(*s, '>');
        if (end == STR_NONE) return false;
        *s = str_skip(*s, end + 1);
        return true;
    }
    while (n < s->n && ((s->p[n] | 0x20) >= 'a' && (s->p[n] | 0x20) <= 'z')) n++;
    *s = str_skip(*s, n);
    return n >= 3;
}

static bool read_rule(str *s, struct rule *r)
{
    *r = (struct rule){.kind = 'D', .second = 2 * 3600};
    if (eat(s, 'M')) {
        r->kind = 'M';
        if (!read_int(s, 12, &r->month) || !eat(s, '.') || !read_int(s, 5, &r->week) || !eat(s, '.') ||
            !read_int(s, 6, &r->day) || r->month < 1 || r->week < 1)
            return false;
    } else {
        if (eat(s, 'J')) r->kind = 'J';
        if (!read_int(s, 365, &r->day)) return false;
    }
    return !eat(s, '/') || read_hms(s, &r->second);
}

/* Signs in POSIX are of the west. */
static bool read_footer(str s, struct zone *z)
{
    int64_t west, summer_west;
    if (!read_name(&s) || !read_hms(&s, &west)) return false;
    z->winter = (int32_t)-west;
    z->has_rule = true;
    if (s.n == 0) return true;
    if (!read_name(&s)) return false;
    summer_west = west - 3600;
    if (s.n && s.p[0] != ',' && !read_hms(&s, &summer_west)) return false;
    z->summer = (int32_t)-summer_west;
    z->has_summer = eat(&s, ',') && read_rule(&s, &z->begin) && eat(&s, ',') && read_rule(&s, &z->end);
    return z->has_summer;
}

/* Wall-clock second (as if UTC) at which the rule strikes in a year. */
static int64_t rule_second(const struct rule *r, int year)
{
    struct civil first = {.year = year, .month = r->kind == 'M' ? r->month : 1, .day = 1};
    int64_t day = date_from_civil(first) / DATE_DAY_MS;
    if (r->kind == 'M') {
        int sunday_based = (date_weekday(day * DATE_DAY_MS) + 1) % 7;
        struct civil next = {.year = year, .month = r->month + 1, .day = 1};
        int64_t month_end = date_from_civil(next) / DATE_DAY_MS;
        day += (r->day - sunday_based + 7) % 7 + 7 * (r->week - 1);
        while (day >= month_end) day -= 7;
    } else if (r->kind == 'J') {
        struct civil march = {.year = year, .month = 3, .day = 1};
        bool leap = date_from_civil(march) / DATE_DAY_MS - day == 60;
        day += r->day - 1 + (leap && r->day > 59);
    } else {
        day += r->day;
    }
    return day * DAY_S + r->second;
}

static int32_t rule_offset(const struct zone *z, int64_t second)
{
    if (!z->has_summer) return z->winter;
    int year = date_to_civil((second + z->winter) * 1000).year;
    int64_t begin = rule_second(&z->begin, year) - z->winter;
    int64_t end = rule_second(&z->end, year) - z->summer;
    bool summer = begin < end ? second >= begin && second < end : second < end || second >= begin;
    return summer ? z->summer : z->winter;
}

/* ---------------------------------------------------------------- the file */

static int64_t big_endian(const char *p, int bytes)
{
    uint64_t v = 0;
    for (int i = 0; i < bytes; i++) v = v << 8 | (unsigned char)p[i];
    return bytes == 4 ? (int32_t)(uint32_t)v : (int64_t)v;
}

/* Counts of a TZif header, in its order. */
enum { UT_FLAGS, STD_FLAGS, LEAPS, TIMES, TYPES, CHARS, COUNTS };
#define HEADER_N 44

static bool read_header(str s, size_t counts[COUNTS])
{
    if (s.n < HEADER_N || memcmp(s.p, "TZif", 4) != 0) return false;
    for (int i = 0; i < COUNTS; i++) counts[i] = (uint32_t)big_endian(s.p + 20 + 4 * i, 4);
    return counts[TYPES] > 0 && counts[TIMES] < ZONE_FILE_MAX && counts[TYPES] < 256 && counts[CHARS] < ZONE_FILE_MAX &&
           counts[LEAPS] < ZONE_FILE_MAX;
}

static size_t body_n(const size_t counts[COUNTS], size_t time_n)
{
    return counts[TIMES] * (time_n + 1) + counts[TYPES] * 6 + counts[CHARS] + counts[LEAPS] * (time_n + 4) +
           counts[STD_FLAGS] + counts[UT_FLAGS];
}

static bool read_file_body(struct arena *a, str s, struct zone *z)
{
    size_t counts[COUNTS];
    if (!read_header(s, counts) || s.p[4] < '2') return false;
    s = str_skip(s, HEADER_N + body_n(counts, 4)); /* the 32-bit half is for readers of before 2005 */
    if (!read_header(s, counts)) return false;
    s = str_skip(s, HEADER_N);
    if (s.n < body_n(counts, 8)) return false;
    const char *types = s.p + counts[TIMES] * 9;
    int64_t *at = ARENA_ARRAY(a, int64_t, counts[TIMES]);
    uint8_t *type = ARENA_ARRAY(a, uint8_t, counts[TIMES]);
    int32_t *offset = ARENA_ARRAY(a, int32_t, counts[TYPES]);
    for (size_t i = 0; i < counts[TYPES]; i++) {
        offset[i] = (int32_t)big_endian(types + 6 * i, 4);
        if (offset[i] <= -100 * 3600 || offset[i] >= 100 * 3600) return false;
    }
    for (size_t i = 0; i < counts[TIMES]; i++) {
        at[i] = big_endian(s.p + 8 * i, 8);
        type[i] = (uint8_t)s.p[8 * counts[TIMES] + i];
        if (type[i] >= counts[TYPES] || (i && at[i] <= at[i - 1])) return false;
    }
    *z = (struct zone){.count = counts[TIMES], .at = at, .type = type, .offset = offset, .first_offset = offset[0]};
    str footer = str_skip(s, body_n(counts, 8));
    if (eat(&footer, '\n')) {
        footer = str_cut(&footer, '\n');
        if (footer.n) return read_footer(footer, z);
    }
    return true;
}

static bool name_is_safe(str name)
{
    if (name.n == 0 || name.n > 128 || name.p[0] == '/' || str_contains(name, STR(".."))) return false;
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i], l = (char)(c | 0x20);
        if (!((l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || strchr("/_-+", c)) || c == 0) return false;
    }
    return true;
}

/* Reads the whole file into the arena. */
static bool read_file(struct arena *a, const char *path, str *out)
{
    FILE *f = fopen(path, "rb");
    if (!f) return false;
    char block[8192];
    size_t n = fread(block, 1, sizeof block, f);
    bool whole = n < sizeof block && !ferror(f); /* the biggest zone of the database has 4 kB */
    fclose(f);
    if (whole) *out = str_dup(a, (str){block, n});
    return whole;
}

bool zone_load(struct arena *a, str name, const struct zone **out, struct err *e)
{
    static const struct zone utc = {.has_rule = true};
    if (str_eq(name, STR("UTC"))) {
        *out = &utc;
        return true;
    }
    if (!name_is_safe(name))
        return err_set(e, ERR_CONFIG, "\"%.*s\" is no time zone; it is written like Europe/Berlin", STR_ARG(name));
    char path[256];
    snprintf(path, sizeof path, ZONE_FOLDER "/%.*s", STR_ARG(name));
    str file;
    if (!read_file(a, path, &file))
        return err_set(e, ERR_CONFIG, "time zone \"%.*s\" is not known (no %s; is tzdata installed?)", STR_ARG(name), path);
    struct zone *z = ARENA_NEW(a, struct zone);
    if (!read_file_body(a, file, z)) return err_set(e, ERR_INPUT, "%s cannot be read as a time zone (RFC 8536)", path);
    *out = z;
    return true;
}

/* ---------------------------------------------------------------- questions */

int zone_offset_s(const struct zone *z, int64_t at)
{
    if (!z) return 0;
    int64_t second = floor_div(at, 1000);
    if (z->count == 0 || second >= z->at[z->count - 1]) {
        if (z->has_rule) return rule_offset(z, second);
        return z->count ? z->offset[z->type[z->count - 1]] : z->first_offset;
    }
    if (second < z->at[0]) return z->first_offset;
    size_t from = 0, to = z->count - 1; /* at[from] <= second < at[to] */
    while (to - from > 1) {
        size_t middle = from + (to - from) / 2;
        if (z->at[middle] <= second)
            from = middle;
        else
            to = middle;
    }
    return z->offset[z->type[from]];
}

/* The offset in force a day before and a day after are the two that can be meant: zones never change twice in two days. */
int64_t zone_to_utc(const struct zone *z, int64_t local)
{
    int64_t one = local - zone_offset_s(z, local - DATE_DAY_MS) * DATE_SECOND_MS;
    int64_t two = local - zone_offset_s(z, local + DATE_DAY_MS) * DATE_SECOND_MS;
    bool one_fits = one + zone_offset_s(z, one) * DATE_SECOND_MS == local;
    bool two_fits = two + zone_offset_s(z, two) * DATE_SECOND_MS == local;
    int64_t earlier = one < two ? one : two, later = one < two ? two : one;
    if (one_fits && two_fits) return earlier;
    if (one_fits || two_fits) return one_fits ? one : two;
    return later;
}
