#include "fetch/trap.h"

#include "base/date.h"
#include "base/url.h"

#include <string.h>

#define LENGTH_MAX 2000
#define SEGMENTS_MAX 24
#define SEGMENT_REPEATS 4 /* "/a/b/a/b/a/b/a/b" */
#define PARAMS_MAX 16
#define PARAM_REPEATS 5   /* "color=red&color=blue&…" */
#define FIRST_YEAR 1990
#define YEARS_AHEAD 3     /* contracts and events are announced so far ahead, calendars page on */

/* How many of the pieces of s, cut at sep, are equal to piece (by their name before "=", when params). */
static size_t count_equal(str s, char sep, str piece, bool params)
{
    size_t count = 0;
    while (s.p) {
        str other = str_cut(&s, sep);
        if (params) other = str_cut(&other, '=');
        count += str_eq(other, piece);
    }
    return count;
}

static const char *judge_path(str path)
{
    size_t segments = 0;
    for (str rest = path; rest.p;) {
        str segment = str_cut(&rest, '/');
        if (segment.n == 0) continue;
        if (++segments > SEGMENTS_MAX) return "a path without end";
        if (segment.n > 1 && count_equal(path, '/', segment, false) >= SEGMENT_REPEATS) return "a path that repeats itself";
    }
    return NULL;
}

static const char *judge_query(str query)
{
    size_t params = 0;
    for (str rest = query; rest.p;) {
        str pair = str_cut(&rest, '&');
        str name = str_cut(&pair, '=');
        if (++params > PARAMS_MAX) return "filters without end";
        if (count_equal(query, '&', name, true) >= PARAM_REPEATS) return "filters without end";
    }
    return NULL;
}

/* Shapes of dates as whole pieces: 9 is a digit. */
static const char *const shapes[] = {"9999", "999999", "99999999", "9999-99", "9999-99-99"};

static bool has_shape(str s, const char *shape)
{
    if (s.n != strlen(shape)) return false;
    for (size_t i = 0; i < s.n; i++)
        if (shape[i] == '9' ? s.p[i] < '0' || s.p[i] > '9' : s.p[i] != shape[i]) return false;
    return true;
}

/* 0 when it is no date. */
static int64_t year_of(str piece)
{
    int64_t year = 0, month = 1;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        if (!has_shape(piece, shapes[i])) continue;
        bool dashes = shapes[i][4] == '-';
        if (!str_to_i64(str_sub(piece, 0, 4), &year)) return 0;
        if (piece.n > 4 && !str_to_i64(str_sub(piece, dashes ? 5 : 4, 2), &month)) return 0;
    }
    return month >= 1 && month <= 12 ? year : 0;
}

static bool is_calendar_word(str piece)
{
    static const str words[] = {STR_INIT("calendar"), STR_INIT("kalender"), STR_INIT("month"), STR_INIT("monat"), STR_INIT("week"), STR_INIT("woche"),
                                STR_INIT("day"), STR_INIT("tag"), STR_INIT("date"), STR_INIT("datum"), STR_INIT("year"), STR_INIT("jahr"), STR_INIT("events"),
                                STR_INIT("termine"), STR_INIT("archive"), STR_INIT("archiv")};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq_nocase(piece, words[i])) return true;
    return false;
}

/* Numbers alone are no dates: "/threads/2051" is a thread. A year counts when a month stands beside it, or a word of calendars somewhere. */
static bool is_calendar(str s, int64_t now)
{
    int64_t this_year = date_to_civil(now).year;
    bool named = false, far = false, full = false;
    while (s.n > 0) {
        size_t n = 0;
        while (n < s.n && !strchr("/&=?", s.p[n])) n++;
        str piece = str_sub(s, 0, n);
        s = str_skip(s, n + 1);
        named = named || is_calendar_word(piece);
        int64_t year = year_of(piece);
        if (year == 0 || (year >= FIRST_YEAR && year <= this_year + YEARS_AHEAD)) continue;
        far = true;
        full = full || str_find_byte(piece, '-') != STR_NONE;
    }
    return far && (named || full);
}

const char *trap_judge(str url, int64_t now)
{
    struct url u;
    if (!url_split(url, &u)) return NULL;
    if (url.n > LENGTH_MAX) return "an address without end";
    const char *what = judge_path(u.path);
    if (!what) what = judge_query(u.query);
    if (!what && is_calendar(url_target(url), now)) what = "a calendar without end";
    return what;
}
