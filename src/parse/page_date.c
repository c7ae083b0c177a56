/* Texts in the order of the page are kept in a ring until the title comes, so that the lines before it are known as well as those behind. Best
 * is what the markup calls the day of publication; then <time> near the title; then the address; then a short line near the title; last, for
 * articles, a line that is nothing but a date, if the page has one only. */
#include "parse/page_date.h"

#include <string.h>

enum { BEFORE = 12, BEHIND = 30, LINE_MAX_BYTES = 100, WORDS_MAX = 14, WINDOW = 7, LIST_DAYS = 5 };

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

/* ---- the address */

static bool day_of(str s, const char *form, struct date_context c, struct date *out)
{
    return date_parse_pattern(s, str_from(form), &c, out);
}

bool page_date_of_url(str url, const struct date_context *c, struct date *out)
{
    out->precision = DATE_UNKNOWN;
    for (size_t i = 0; i + 8 <= url.n; i++) {
        size_t n = digits_at(url, i);
        bool opens = i > 0 && strchr("/-_.", url.p[i - 1]);
        if (n == 8 && opens && url.p[i] == '2' && day_of(str_sub(url, i, 8), "YYYYMMDD", *c, out)) return true;
        if (n == 4 && opens && url.p[i] == '2' && i + 10 <= url.n && strchr("/-_", url.p[i + 4]) &&
            url.p[i + 7] == url.p[i + 4]) {
            char iso[10];
            memcpy(iso, url.p + i, 10);
            iso[4] = iso[7] = '-';
            if (digits_at(url, i + 8) == 2 && day_of((str){iso, 10}, "YYYY-MM-DD", *c, out)) return true;
        }
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

bool page_date_of_line(str line, const struct date_context *c, struct date *out)
{
    struct words w;
    struct date_context past = *c;
    out->precision = DATE_UNKNOWN;
    line = str_trim(line);
    if (line.n > LINE_MAX_BYTES || !has_year(line)) return false;
    cut_words(line, &w);
    for (size_t first = 0; first < w.count; first++) {
        size_t last = first + WINDOW < w.count ? first + WINDOW : w.count;
        for (; last > first; last--) {
            str part = str_sub(line, w.from[first], w.to[last - 1] - w.from[first]);
            while (part.n && strchr(",;|.)", part.p[part.n - 1])) part.n--;
            /* A number alone is a time of machines, or none. */
            if (!has_year(part) || digits_at(part, 0) == part.n) continue;
            if (date_parse(part, &past, out)) return true;
        }
    }
    out->precision = DATE_UNKNOWN;
    return false;
}

/* ---- the page */

struct search {
    struct arena *a;
    const struct date_context *dates;
    const GumboNode *before[BEFORE]; /* texts, a ring */
    size_t seen;
    int behind; /* texts behind the title; -1: it has not come */
    struct date published, time, line, update, lone;
    size_t lone_days; /* different days on lines of their own, 2 means many */
    int64_t first_time;
    size_t earlier; /* <time> that tells an earlier day than the first: newest first, a list */
};

static bool tells_update(str s)
{
    static const str words[] = {STR_INIT("updat"), STR_INIT("modif"), STR_INIT("aktualisiert"), STR_INIT("geändert"),
                                STR_INIT("review")};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_find_nocase(s, words[i]) != STR_NONE) return true;
    return false;
}

static void note_order(struct search *s, int64_t at)
{
    if (!s->first_time) s->first_time = at;
    s->earlier += at / DATE_DAY_MS < s->first_time / DATE_DAY_MS;
}

static void read_time(struct search *s, const GumboNode *n)
{
    struct date d;
    str value = html_attr(n, "datetime"), prop = html_attr(n, "itemprop"), class = html_attr(n, "class");
    if (!value.n) value = html_attr(n, "content");
    if (!value.n) value = html_line_of(s->a, n);
    if (!date_parse(value, s->dates, &d)) return;
    note_order(s, d.at);
    bool update =
        str_eq(prop, STR("dateModified")) || tells_update(class) || tells_update(html_attr(n->parent, "class"));
    bool published = str_eq(prop, STR("datePublished")) || html_has_attr(n, "pubdate") ||
                     str_find_nocase(class, STR("publish")) != STR_NONE || str_contains(class, STR("entry-date"));
    if (update) {
        if (!s->update.precision) s->update = d;
    } else if (published && !s->published.precision) {
        s->published = d;
    } else if (!s->time.precision && s->behind <= BEHIND) {
        s->time = d;
    }
}

static void read_line(struct search *s, const GumboNode *text)
{
    struct date d;
    str line = str_from(text->v.text.text);
    if (line.n > 4 * LINE_MAX_BYTES || !page_date_of_line(line, s->dates, &d)) return;
    struct date *to = tells_update(line) ? &s->update : &s->line;
    if (!to->precision) *to = d;
}

/* Far from the title only a line that is a date and nothing else. */
static void read_lone(struct search *s, const GumboNode *text)
{
    struct date d;
    str line = str_trim(str_from(text->v.text.text));
    if (line.n > 30 || line.n < 8 || !has_year(line) || !date_parse(line, s->dates, &d) || d.precision != DATE_DAY)
        return;
    if (!s->lone_days) s->lone = d;
    if (!s->lone_days || d.at != s->lone.at) s->lone_days++;
}

static void read_text(struct search *s, const GumboNode *n)
{
    read_lone(s, n);
    if (s->behind >= 0 && s->behind <= BEHIND) {
        read_line(s, n);
        s->behind++;
    } else if (s->behind < 0) {
        s->before[s->seen++ % BEFORE] = n;
    }
}

static bool is_passed(const GumboNode *n)
{
    static const GumboTag tags[] = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NAV, GUMBO_TAG_ASIDE,
                                    GUMBO_TAG_FOOTER, GUMBO_TAG_HEAD,  GUMBO_TAG_SVG, GUMBO_TAG_SELECT};
    if (n->type == GUMBO_NODE_TEMPLATE) return true;
    for (size_t i = 0; html_is_element(n) && i < sizeof tags / sizeof *tags; i++)
        if (n->v.element.tag == tags[i]) return true;
    return false;
}

/* What the title leaves: nearest line first. */
static void read_before(struct search *s)
{
    for (size_t i = 0; i < BEFORE && i < s->seen && !s->line.precision; i++)
        read_line(s, s->before[(s->seen - 1 - i) % BEFORE]);
}

static void walk(struct search *s, const GumboNode *root)
{
    for (const GumboNode *n = root; n;) {
        if (is_passed(n)) {
            n = html_skip(n, root);
            continue;
        }
        bool dated = html_is(n, GUMBO_TAG_TIME) || str_eq(html_attr(n, "itemprop"), STR("datePublished"));
        if (n->type == GUMBO_NODE_TEXT)
            read_text(s, n);
        else if (dated)
            read_time(s, n);
        else if (html_is(n, GUMBO_TAG_H1) && s->behind < 0)
            s->behind = 0;
        n = html_next(n, root);
    }
    if (s->behind >= 0 && !s->line.precision) read_before(s);
}

bool page_date(struct arena *a, const struct html *page, const struct page_context *c, bool article, struct date *out)
{
    struct search s = {.a = a, .dates = &c->dates, .behind = -1};
    struct date url;
    walk(&s, page->root);
    (void)page_date_of_url(c->url, &c->dates, &url);
    if (!article || s.lone_days > 1) s.lone = (struct date){0};
    const struct date *order[] = {&s.published, &s.time, &url, &s.line, &s.update, &s.lone};
    *out = (struct date){0};
    /* Many days, and no word whose day it is: a list. */
    if (!s.published.precision && s.earlier >= LIST_DAYS) return false;
    for (size_t i = 0; i < sizeof order / sizeof *order && !out->precision; i++) *out = *order[i];
    return out->precision != DATE_UNKNOWN;
}
