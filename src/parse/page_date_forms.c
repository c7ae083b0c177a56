/* Days in addresses, in lines among other words, and in what scripts hold. */
#include "parse/page_date.h"

#include <string.h>

enum { LINE_MAX_BYTES = 100, WORDS_MAX = 14, WINDOW = 7, DATELINE_BYTES = 70, KEYS_MAX = 64 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t digits_at(str s, size_t at)
{
    size_t n = 0;
    while (at + n < s.n && is_digit(s.p[at + n])) n++;
    return n;
}

/* 19xx or 20xx as a number of its own. */
static bool has_year(str s)
{
    for (size_t i = 0; i + 4 <= s.n; i++) {
        size_t n = digits_at(s, i);
        if (n == 4 && (s.p[i] == '2' || s.p[i] == '1')) return true;
        i += n;
    }
    return false;
}

/* 2.3.26 or 02.03.26, as a number of its own. */
static bool has_short_day(str s)
{
    for (size_t i = 0; i < s.n; i++) {
        size_t day = digits_at(s, i), month, year;
        if (!day) continue;
        size_t at = i + day;
        if (day <= 2 && at < s.n && s.p[at] == '.') {
            month = digits_at(s, at + 1);
            size_t dot = at + 1 + month;
            year = dot < s.n && s.p[dot] == '.' ? digits_at(s, dot + 1) : 0;
            if (month >= 1 && month <= 2 && year == 2) return true;
        }
        i = at;
    }
    return false;
}

bool page_date_has_day(str s)
{
    return has_year(s) || has_short_day(s);
}

/* ---- the address */

static bool day_of(str s, const char *form, struct date_context c, struct date *out)
{
    return date_parse_pattern(s, str_from(form), &c, out);
}

/* "/2026/mar/02/" */
static bool month_in_letters(str url, size_t at, const struct date_context *c, struct date *out)
{
    if (at + 11 > url.n || url.p[at + 4] != '/' || url.p[at + 8] != '/' || digits_at(url, at + 9) != 2) return false;
    return day_of(str_sub(url, at, 11), "YYYY/MMM/DD", *c, out);
}

/* "/2026/03/02/", "/2026-03-02-", "_2026_03_02" */
static bool month_in_digits(str url, size_t at, const struct date_context *c, struct date *out)
{
    char iso[10];
    if (at + 10 > url.n || !strchr("/-_", url.p[at + 4]) || url.p[at + 7] != url.p[at + 4] || digits_at(url, at + 8) != 2) return false;
    memcpy(iso, url.p + at, 10);
    iso[4] = iso[7] = '-';
    return day_of((str){iso, 10}, "YYYY-MM-DD", *c, out);
}

/* "/2026/3/2/" */
static bool month_in_one_digit(str url, size_t at, const struct date_context *c, struct date *out)
{
    char iso[10] = "0000-00-00";
    if (at + 8 > url.n || url.p[at + 4] != '/') return false;
    size_t month = digits_at(url, at + 5), slash = at + 5 + month, day = slash < url.n && url.p[slash] == '/' ? digits_at(url, slash + 1) : 0, end = slash + 1 + day;
    if (month < 1 || month > 2 || day < 1 || day > 2 || end >= url.n || url.p[end] != '/') return false;
    memcpy(iso, url.p + at, 4);
    memcpy(iso + 7 - month, url.p + at + 5, month);
    memcpy(iso + 10 - day, url.p + slash + 1, day);
    return day_of((str){iso, 10}, "YYYY-MM-DD", *c, out);
}

bool page_date_of_url(str url, const struct date_context *c, struct date *out)
{
    out->precision = DATE_UNKNOWN;
    for (size_t i = 0; i + 8 <= url.n; i++) {
        size_t n = digits_at(url, i);
        bool opens = i > 0 && strchr("/-_.", url.p[i - 1]) && url.p[i] == '2';
        if (opens && n == 8 && day_of(str_sub(url, i, 8), "YYYYMMDD", *c, out)) return true;
        if (opens && n == 4 && (month_in_digits(url, i, c, out) || month_in_letters(url, i, c, out) || month_in_one_digit(url, i, c, out))) return true;
        i += n;
    }
    return false;
}

/* ---- a line */

struct words {
    size_t from[WORDS_MAX], to[WORDS_MAX], count;
};

static void cut_words(str line, struct words *w)
{
    w->count = 0;
    for (size_t i = 0; i < line.n && w->count < WORDS_MAX;) {
        while (i < line.n && (unsigned char)line.p[i] <= ' ') i++;
        size_t from = i;
        while (i < line.n && (unsigned char)line.p[i] > ' ') i++;
        if (i == from) break;
        w->from[w->count] = from;
        w->to[w->count++] = i;
    }
}

/* "Bonn, 2. März 2026 – Seit Montag …": what stands before the dash. */
str page_dateline(str text)
{
    static const str dashes[] = {STR_INIT(" – "), STR_INIT(" — "), STR_INIT(" - "), STR_INIT(" -- "), STR_INIT(" /"), STR_INIT(" ("), STR_INIT("./")};
    text = str_trim(text);
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
        size_t at = str_find(str_sub(text, 0, DATELINE_BYTES), dashes[i]);
        if (at != STR_NONE && has_year(str_sub(text, 0, at))) return str_sub(text, 0, at);
    }
    return (str){0};
}

bool page_date_of_line(str line, const struct date_context *c, struct date *out)
{
    struct words w;
    struct date_context past = *c;
    out->precision = DATE_UNKNOWN;
    line = str_trim(line);
    if (line.n > LINE_MAX_BYTES || !page_date_has_day(line)) return false;
    cut_words(line, &w);
    for (size_t first = 0; first < w.count; first++) {
        size_t last = first + WINDOW < w.count ? first + WINDOW : w.count;
        for (; last > first; last--) {
            str part = str_sub(line, w.from[first], w.to[last - 1] - w.from[first]);
            while (part.n && strchr(",;|.)", part.p[part.n - 1])) part.n--;
            /* A number alone is a time of machines, or none. */
            if (!page_date_has_day(part) || digits_at(part, 0) == part.n) continue;
            if (date_parse(part, &past, out)) return true;
        }
    }
    out->precision = DATE_UNKNOWN;
    return false;
}

/* ---- scripts */

/* The value behind "key" in a script: a text in quotes, or a number. */
static str value_behind(str s)
{
    s = str_sub(s, 0, 80);
    while (s.n && strchr("\\\" \t:", s.p[0])) s = str_skip(s, 1);
    size_t n = 0;
    while (n < s.n && n < 40 && !strchr("\\\",}<", s.p[n])) n++;
    return str_trim(str_sub(s, 0, n));
}

static const str keys[] = {STR_INIT("datePublished"), STR_INIT("publishedAt"), STR_INIT("published_at"), STR_INIT("publishDate"), STR_INIT("publishedDate"), STR_INIT("published_date"), STR_INIT("publish_date"),
                           STR_INIT("publicationDate"), STR_INIT("firstPublished"), STR_INIT("firstPublishedAt"), STR_INIT("published_time"), STR_INIT("date_published"), STR_INIT("publicationTime")};
enum { KEYS = sizeof keys / sizeof *keys };

/* The key of a member around source[at], which holds "ubli": "datePublished": or, in a text, \"datePublished\": */
static size_t key_around(str source, size_t at, size_t *behind)
{
    size_t from = at;
    while (from > 0 && from + 16 > at && (is_digit(source.p[from - 1]) || source.p[from - 1] == '_' || (source.p[from - 1] | 32) >= 'a')) from--;
    for (size_t k = 0; k < KEYS; k++) {
        str rest = str_skip(source, from);
        if (str_starts(rest, keys[k]) && rest.n > keys[k].n && strchr("\\\"", rest.p[keys[k].n]) && from + keys[k].n > at) {
            *behind = from + keys[k].n;
            return k;
        }
    }
    return KEYS;
}

/* One walk: nearly every page asks for it in vain. Of a key with different days none can be told from the others, unless the first is good enough. */
bool page_date_of_scripts(str source, bool article, const struct date_context *c, struct date *out)
{
    struct date found[KEYS] = {{0}}, d;
    bool many[KEYS] = {false};
    int seen = 0;
    for (size_t from = 0, next; seen < KEYS_MAX && (next = str_find(str_skip(source, from), STR("ubli"))) != STR_NONE; from += next + 4) {
        size_t behind, k = key_around(source, from + next, &behind);
        if (k == KEYS || !date_parse(value_behind(str_skip(source, behind)), c, &d)) continue;
        seen++;
        many[k] = many[k] || (found[k].precision && d.at / DATE_DAY_MS != found[k].at / DATE_DAY_MS);
        if (!found[k].precision) found[k] = d;
    }
    *out = (struct date){0};
    for (size_t k = 0; k < KEYS && !out->precision; k++)
        if (!many[k] || article) *out = found[k];
    return out->precision != DATE_UNKNOWN;
}
