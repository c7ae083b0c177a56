/* Texts in the order of the page are kept in a ring until the title comes, so that the lines before it are known as well as those behind. Best
 * is what the markup calls the day of publication; then <time> near the title (above it only in the same block, else it is a teaser's); then the
 * address; then a short line close behind the title, before it, or further behind; then "3 days ago"; last, for articles, a line that is nothing but
 * a date, if the page has one only. Comments and columns beside are passed over. */
#include "parse/page_date.h"

#include "parse/page_parts.h"

#include <string.h>

enum { BEFORE = 12, BEHIND = 30, CLOSE_BYTES = 400, DATELINE_MIN = 100, LIST_DAYS = 5, LABEL_BYTES = 60, RELATIVE_BYTES = 40, BLOCK_LEVELS = 4 };

struct search {
    struct arena *a;
    const struct date_context *dates;
    struct date_context machines; /* attributes are in no language: 02-12-2025 is in December wherever it stands */
    const GumboNode *headline;
    const GumboNode *before[BEFORE]; /* texts, a ring */
    size_t seen;
    int behind;     /* texts behind the title; -1: it has not come */
    size_t letters; /* … and their bytes */
    struct date published, above, time, close, line, update, ago, lone;
    const GumboNode *above_at; /* <time> that stands nearest above the title */
    size_t lone_days; /* different days on lines of their own, 2 means many */
    int64_t first_time;
    size_t earlier; /* <time> that tells an earlier day than the first: newest first, a list */
};

static bool has_one(str s, const str *words, size_t count)
{
    for (size_t i = 0; s.n && i < count; i++)
        if (str_find_nocase(s, words[i]) != STR_NONE) return true;
    return false;
}
#define HAS(s, list) has_one((s), (list), sizeof(list) / sizeof *(list))

static bool tells_update(str s)
{
    static const str words[] = {STR_INIT("updat"), STR_INIT("modif"), STR_INIT("aktualisiert"), STR_INIT("geändert"), STR_INIT("änderung"), STR_INIT("Änderung"), STR_INIT("review"), STR_INIT("bearbeitet"), STR_INIT("edited"), STR_INIT("mis à jour")};
    return HAS(s, words);
}

/* "Aktualisiert: 5. März 2026, veröffentlicht am 2. März 2026": the part that tells of publication; empty when there is none. */
static str published_part(str line)
{
    static const str words[] = {STR_INIT("published"), STR_INIT("veröffentlich"), STR_INIT("erschienen"), STR_INIT("publiziert"), STR_INIT("erstellt"), STR_INIT("posted"), STR_INIT("publié"), STR_INIT("online seit")};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t at = str_find_nocase(line, words[i]);
        if (at != STR_NONE) return str_skip(line, at);
    }
    return (str){0};
}

static void note_order(struct search *s, int64_t at)
{
    if (!s->first_time) s->first_time = at;
    s->earlier += at / DATE_DAY_MS < s->first_time / DATE_DAY_MS;
}

/* ---- elements that hold a time */

struct timed {
    str value; /* as machines write it, or empty */
    str class, prop, title, content;
    bool pubdate, time;
};

/* Templates invent names for the time of a text that a script will write. */
static bool is_machine_time(const char *name)
{
    static const char *const names[] = {"datetime",  "data-datetime",  "data-date",         "data-timestamp", "data-time",
                                        "timestamp", "data-published", "data-publish-date", "data-pubdate",   "created-timestamp"};
    if (name[0] != 'd' && name[0] != 't' && name[0] != 'c') return false;
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (strcmp(name, names[k]) == 0) return true;
    return false;
}

/* One walk over the attributes. */
static void read_attributes(const GumboNode *n, struct timed *t)
{
    const GumboVector *list = &n->v.element.attributes;
    for (unsigned i = 0; i < list->length; i++) {
        const GumboAttribute *at = list->data[i];
        const char *name = at->name;
        if (strcmp(name, "class") == 0) t->class = str_from(at->value);
        else if (strcmp(name, "content") == 0) t->content = str_from(at->value);
        else if (strcmp(name, "itemprop") == 0 || strcmp(name, "property") == 0) t->prop = str_from(at->value);
        else if (strcmp(name, "title") == 0) t->title = str_from(at->value);
        else if (strcmp(name, "pubdate") == 0) t->pubdate = true;
        else if (is_machine_time(name) && !t->value.n) t->value = str_from(at->value);
    }
}

/* False: it holds no time. */
static bool read_timed(const GumboNode *n, struct timed *t)
{
    *t = (struct timed){.time = n->v.element.tag == GUMBO_TAG_TIME};
    read_attributes(n, t);
    bool said = str_ends(t->prop, STR("datePublished")) || str_ends(t->prop, STR("dateModified"));
    if (said && t->content.n) t->value = t->content;
    if (!said) t->prop = (str){0};
    if (!t->value.n && n->v.element.tag == GUMBO_TAG_ABBR) t->value = t->title;
    return t->time || said || t->value.n;
}

static bool says_published(const struct timed *t)
{
    static const str words[] = {STR_INIT("publish"), STR_INIT("entry-date"), STR_INIT("pubdate"), STR_INIT("post-date")};
    return str_ends(t->prop, STR("datePublished")) || t->pubdate || HAS(t->class, words);
}

static str label_text(struct arena *a, const GumboNode *n)
{
    static const GumboTag labels[] = {GUMBO_TAG_SPAN, GUMBO_TAG_B, GUMBO_TAG_STRONG, GUMBO_TAG_EM, GUMBO_TAG_I, GUMBO_TAG_SMALL, GUMBO_TAG_LABEL, GUMBO_TAG_DT};
    if (n->type == GUMBO_NODE_TEXT) return str_trim(str_from(n->v.text.text));
    for (size_t i = 0; html_is_element(n) && i < sizeof labels / sizeof *labels; i++)
        if (n->v.element.tag == labels[i]) return html_line_of(a, n);
    return (str){0};
}

/* The words in front of a time: "Aktualisiert: <time>". */
static str label_of(struct arena *a, const GumboNode *n)
{
    for (int up = 0; up < 2 && html_is_element(n->parent); up++, n = n->parent)
        for (size_t i = n->index_within_parent; i-- > 0;) {
            const GumboNode *before = html_child(n->parent, (unsigned)i);
            str text = label_text(a, before);
            if (text.n) return text.n <= LABEL_BYTES && !page_date_has_day(text) ? text : (str){0};
            if (html_is_element(before)) return (str){0};
        }
    return (str){0};
}

static bool says_update(struct arena *a, const struct timed *t, const GumboNode *n)
{
    if (str_ends(t->prop, STR("dateModified")) || tells_update(t->class)) return true;
    str label = t->time ? label_of(a, n) : (str){0};
    return t->time && (tells_update(html_attr(n->parent, "class")) || (tells_update(label) && !published_part(label).n));
}

static void read_time(struct search *s, const GumboNode *n, const struct timed *t)
{
    struct date d;
    bool shown = !t->value.n;
    if (!date_parse(shown ? html_line_of(s->a, n) : t->value, shown ? s->dates : &s->machines, &d)) return;
    if (t->time) note_order(s, d.at);
    struct date *to = says_update(s->a, t, n) ? &s->update : says_published(t) ? &s->published : &s->time;
    if (to == &s->time && s->behind < 0) { /* the nearest */
        s->above = d;
        s->above_at = n;
        return;
    }
    if (to->precision || (to == &s->time && s->behind > BEHIND)) return;
    *to = d;
}

/* ---- lines */

static void read_line(struct search *s, const GumboNode *text, bool close)
{
    struct date d;
    str line = str_from(text->v.text.text);
    if (close && line.n > DATELINE_MIN) line = page_dateline(line);
    str part = tells_update(line) ? published_part(line) : (str){0};
    bool published = part.n && page_date_of_line(part, s->dates, &d);
    if (!published && (!line.n || !page_date_of_line(line, s->dates, &d))) return;
    struct date *to = tells_update(line) && !published ? &s->update : close ? &s->close : &s->line;
    if (!to->precision) *to = d;
}

/* "vor 3 Tagen", close behind the title. */
static void read_ago(struct search *s, const GumboNode *text)
{
    struct date d;
    str line = str_trim(str_from(text->v.text.text));
    if (s->ago.precision || line.n < 5 || line.n > RELATIVE_BYTES || page_date_has_day(line) || tells_update(line)) return;
    if (date_parse(line, s->dates, &d)) s->ago = d;
}

/* Far from the title only a line that is a date and nothing else. */
static void read_lone(struct search *s, const GumboNode *text)
{
    struct date d;
    str line = str_trim(str_from(text->v.text.text));
    if (line.n > 30 || line.n < 8 || !page_date_has_day(line) || !date_parse(line, s->dates, &d) || d.precision != DATE_DAY) return;
    if (!s->lone_days) s->lone = d;
    if (!s->lone_days || d.at != s->lone.at) s->lone_days++;
}

static void read_text(struct search *s, const GumboNode *n)
{
    read_lone(s, n);
    if (s->behind < 0) {
        s->before[s->seen++ % BEFORE] = n;
        return;
    }
    if (s->behind > BEHIND) return;
    read_line(s, n, s->letters <= CLOSE_BYTES);
    if (s->letters <= CLOSE_BYTES) read_ago(s, n);
    s->letters += strlen(n->v.text.text);
    s->behind++;
}

/* What the title leaves: nearest line first. */
static void read_before(struct search *s)
{
    struct date behind = s->line;
    s->line = (struct date){0};
    for (size_t i = 0; i < BEFORE && i < s->seen && !s->line.precision; i++) read_line(s, s->before[(s->seen - 1 - i) % BEFORE], false);
    if (!s->line.precision) s->line = behind;
}

/* ---- the page */

static bool is_passed(const GumboNode *n)
{
    static const GumboTag tags[] = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NAV, GUMBO_TAG_ASIDE,
                                    GUMBO_TAG_FOOTER, GUMBO_TAG_HEAD,  GUMBO_TAG_SVG, GUMBO_TAG_SELECT};
    if (n->type == GUMBO_NODE_TEMPLATE) return true;
    for (size_t i = 0; html_is_element(n) && i < sizeof tags / sizeof *tags; i++)
        if (n->v.element.tag == tags[i]) return true;
    return false;
}

/* In the block of the title, as a line above it. */
static bool is_above(const struct search *s)
{
    const GumboNode *up = s->headline;
    for (int i = 0; up && i < BLOCK_LEVELS && !html_is(up->parent, GUMBO_TAG_BODY); i++) {
        up = up->parent;
        for (const GumboNode *n = s->above_at; n; n = n->parent)
            if (n == up) return true;
    }
    return false;
}

static void read_element(struct search *s, const GumboNode *n)
{
    struct timed t;
    if (read_timed(n, &t)) read_time(s, n, &t);
    if ((n == s->headline || (!s->headline && html_is(n, GUMBO_TAG_H1))) && s->behind < 0) s->behind = 0;
}

static void walk(struct search *s, const GumboNode *root)
{
    for (const GumboNode *n = root; n;) {
        if (is_passed(n) || (html_is_element(n) && page_is_beside(n, s->headline, false))) {
            n = html_skip(n, root);
            continue;
        }
        if (n->type == GUMBO_NODE_TEXT) read_text(s, n);
        else if (html_is_element(n)) read_element(s, n);
        n = html_next(n, root);
    }
    if (s->behind >= 0) read_before(s);
}

bool page_date(struct arena *a, const struct html *page, const GumboNode *headline, const struct page_context *c, bool article, struct date *out)
{
    struct search s = {.a = a, .dates = &c->dates, .machines = c->dates, .headline = headline, .behind = -1};
    struct date url;
    s.machines.lang[0] = 0;
    walk(&s, page->root);
    (void)page_date_of_url(c->url, &c->dates, &url);
    if (!article || s.lone_days > 1) s.lone = (struct date){0};
    bool above = s.above_at && is_above(&s);
    const struct date *order[] = {&s.published, above ? &s.above : &s.time, &s.time, &url, &s.close, &s.line, &s.above, &s.update, &s.ago, &s.lone};
    *out = (struct date){0};
    /* Many days, and no word whose day it is: a list. */
    if (!s.published.precision && s.earlier >= LIST_DAYS) return false;
    for (size_t i = 0; i < sizeof order / sizeof *order && !out->precision; i++) *out = *order[i];
    return out->precision != DATE_UNKNOWN;
}
