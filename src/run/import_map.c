#include "run/import_map.h"

#include "base/utf8.h"

#include <string.h>

#define HEADING_WITHIN 15 /* rows above the heading that some tools write: name of the report, dates, a blank */

bool map_has(const struct import_map *m, enum role role)
{
    for (size_t i = 0; i < m->count; i++)
        if (m->columns[i].role == role)
            return true;
    return false;
}

bool map_start(struct arena *a, const struct import_options *o, struct import_map *m, struct err *e)
{
    *m = (struct import_map){.profile = STR("table"), .source = STR("import"), .zone = o->brand_count ? o->brands[0].zone : NULL};
    return map_file_start(a, o, m, e);
}

static bool row_has(const str *normal, size_t count, str name)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq(normal[i], name))
            return true;
    return false;
}

static const struct import_profile *profile_of(const str *normal, size_t count)
{
    for (size_t i = 0; i < import_profile_count; i++) {
        const struct import_profile *p = &import_profiles[i];
        bool all = true;
        for (size_t k = 0; all && k < 5 && p->signature[k].n; k++)
            all = row_has(normal, count, p->signature[k]);
        if (all)
            return p;
    }
    return NULL;
}

static size_t known_names(const str *normal, size_t count)
{
    size_t known = 0;
    for (size_t i = 0; i < count; i++)
        known += role_of_header(normal[i], false) != ROLE_NONE;
    return known;
}

struct heading {
    size_t row;
    const struct import_profile *profile;
    str *normal;
};

/* Headings of a survey that no tool marks as such. */
static bool asks(const struct import_sample *s)
{
    size_t questions = 0;
    for (size_t i = 0; s->count && i < s->counts[0]; i++) {
        str cell = str_trim(s->rows[0][i]);
        questions += cell.n > 5 && (str_ends(cell, STR("?")) || str_contains(cell, STR("? (")) || str_contains(cell, STR("? [")));
    }
    return questions >= 2;
}

static struct heading find_heading(struct arena *a, const struct import_sample *s)
{
    struct heading best = {0};
    size_t most = 0;
    for (size_t i = 0; i < s->count && i < HEADING_WITHIN; i++) {
        str *normal = ARENA_ARRAY(a, str, s->counts[i] + 1);
        for (size_t k = 0; k < s->counts[i]; k++)
            normal[k] = header_normal(a, s->rows[i][k]);
        const struct import_profile *p = profile_of(normal, s->counts[i]);
        size_t known = known_names(normal, s->counts[i]);
        if (!p && i == 0 && asks(s))
            p = &import_questions;
        if (p)
            return (struct heading){i, p, normal};
        if (!best.normal || known > most) {
            best = (struct heading){i, NULL, normal};
            most = known;
        }
    }
    return best;
}

/* A file without a heading would lose its first row, and be read by guesses alone. */
static bool names_columns(struct arena *a, const struct import_map *m, const struct import_sample *s, const struct heading *h, struct err *e)
{
    struct date d;
    double number;
    const struct date_context context = {.zone = m->zone};
    if (known_names(h->normal, s->counts[h->row]))
        return true;
    for (size_t i = 0; i < s->counts[h->row]; i++) {
        str cell = str_trim(s->rows[h->row][i]);
        if (!cell.n || !(str_to_double(cell, &number) || date_parse_any_year(cell, &context, &d)))
            continue;
        str shown = str_sub(cell, 0, utf8_cut(cell, 40));
        char between = m->separator;
        return err_set(e, ERR_INPUT, "there is no heading: `%.*s` in row %zu is a value, not a name. Put a line with the names of the columns in front, such as date%ctext%crating", STR_ARG(shown),
                       h->row + 1, between, between);
    }
    (void)a;
    return true;
}

static enum role role_in(struct arena *a, const struct import_profile *p, str header, str normal)
{
    for (size_t i = 0; p && i < sizeof p->columns / sizeof *p->columns && p->columns[i].header.n; i++)
        if (str_eq(p->columns[i].header, normal))
            return p->columns[i].role;
    enum role role = role_of_header(normal, p != NULL); /* of other columns of a known file only what must not be imported */
    return role != ROLE_NONE ? role : role_of_camel(a, header, p != NULL);
}

/* Second and third rows of headings, as survey tools write them, hold no date where dates belong. */
static bool is_heading(const struct import_map *m, const str *cells, size_t count)
{
    struct date d;
    const struct date_context context = {.zone = m->zone};
    bool response = false;
    for (size_t i = 0; i < count && i < m->count; i++) {
        if (m->columns[i].role == ROLE_DATE && cells[i].n)
            return !date_parse_any_year(cells[i], &context, &d);
        response = response || str_eq(cells[i], STR("Response")) || str_eq(cells[i], STR("Open-Ended Response"));
    }
    return response;
}

static void add_heading(struct import_map *m, const str *cells, size_t count)
{
    str question = {NULL, 0};
    for (size_t i = 0; i < m->count && i < count; i++) {
        struct import_column *c = &m->columns[i];
        if (c->header.n)
            question = c->header; /* the options of a question stand under blank cells behind it */
        else if (cells[i].n)
            c->question = question;
        if (str_eq(cells[i], STR("Open-Ended Response")) || str_ends(cells[i], STR("_TEXT\"}"))) /* SurveyMonkey, Qualtrics: an open question */
            c->role = ROLE_TEXT;
        if (str_starts(cells[i], STR("{\"ImportId\"")) || str_eq(cells[i], STR("Response")) || str_eq(cells[i], STR("Open-Ended Response")))
            continue;
        if (!c->header.n)
            c->header = cells[i];
        else if (cells[i].n && !c->question.n)
            c->question = cells[i];
    }
}

static void take_profile(struct import_map *m, const struct import_profile *p)
{
    if (!p)
        return;
    m->profile = p->name;
    m->source = p->source;
    m->type = p->type;
    m->survey = p->survey;
    m->own = p->own;
    m->by_domain = p->by_domain;
}

/* LimeSurvey, Unipark and forms number the answers of each survey from 1: the file's name keeps surveys apart. */
static void name_source(struct arena *a, const struct import_options *o, str stem, struct import_map *m)
{
    bool numbered = str_eq(m->profile, STR("limesurvey")) || str_eq(m->profile, STR("unipark")) || str_eq(m->source, STR("survey"));
    if (o->source.n)
        m->source = o->source;
    else if (numbered || str_eq(m->source, STR("import")))
        m->source = str_printf(a, "%.*s:%.*s", STR_ARG(m->source), STR_ARG(stem));
}

static bool has_words(struct arena *a, const struct import_map *m, struct err *e)
{
    struct strs names = {0};
    if (map_has(m, ROLE_TEXT) || map_has(m, ROLE_ELSE) || map_has(m, ROLE_TITLE))
        return true;
    for (size_t i = 0; i < m->count && i < 40; i++) {
        strs_add(a, &names, i ? STR(" | ") : STR(""));
        strs_add(a, &names, m->columns[i].header);
    }
    str list = str_concat(a, names.at, names.count);
    return err_set(e, ERR_INPUT, "no column is recognised as text; say which by a map file (--map, docs/import.md). The columns are: %.*s", (int)utf8_cut(list, 300), list.p);
}

bool map_make(struct arena *a, const struct import_options *o, const struct import_sample *s, str stem, struct import_map *m, size_t *first,
              struct err *e)
{
    if (!s->count)
        return err_set(e, ERR_INPUT, "there is no row in it");
    struct heading h = find_heading(a, s);
    if (!h.profile && m->separator && !m->header_rows && !o->map.n && !names_columns(a, m, s, &h, e))
        return false;
    m->count = s->counts[h.row];
    m->columns = ARENA_ARRAY(a, struct import_column, m->count + 1);
    take_profile(m, h.profile);
    for (size_t i = 0; i < m->count; i++)
        m->columns[i] = (struct import_column){.header = str_trim(s->rows[h.row][i]), .role = role_in(a, h.profile, str_trim(s->rows[h.row][i]), h.normal[i]), .min = (double)NAN, .max = (double)NAN};
    *first = h.row + 1;
    while (*first < s->count && (m->header_rows ? *first < (size_t)m->header_rows : m->survey && is_heading(m, s->rows[*first], s->counts[*first]))) {
        add_heading(m, s->rows[*first], s->counts[*first]);
        ++*first;
    }
    guess_columns(a, s, *first, m);
    if (!map_file_apply(a, o, m, e) || !has_words(a, m, e))
        return false;
    name_source(a, o, stem, m);
    return true;
}

static void tell_list(struct arena *a, const struct import_options *o, const struct import_map *m, const char *what, bool (*wanted)(enum role))
{
    struct buf b;
    buf_init(&b, 1 << 16);
    for (size_t i = 0; i < m->count; i++) {
        const struct import_column *c = &m->columns[i];
        if (!wanted(c->role))
            continue;
        buf_putz(&b, b.n ? ", " : what);
        buf_put(&b, str_sub(c->header, 0, utf8_cut(c->header, 60)));
        if (c->role == ROLE_NONE || c->role == ROLE_PERSONAL)
            continue;
        buf_printf(&b, " = %s", role_name(c->role));
        if (c->role == ROLE_RATING && isfinite(c->max))
            buf_printf(&b, " %g..%g", c->min, c->max);
    }
    if (b.n)
        o->tell(o->ctx, str_dup_z(a, buf_str(&b)));
    buf_free(&b);
}

static bool is_used(enum role r) { return r != ROLE_NONE && r != ROLE_PERSONAL; }
static bool is_personal(enum role r) { return r == ROLE_PERSONAL; }
static bool is_unused(enum role r) { return r == ROLE_NONE; }

void map_tell(struct arena *a, const struct import_options *o, const struct import_map *m, str path)
{
    static const char *const separators[] = {[','] = "comma", [';'] = "semicolon", ['\t'] = "tab", ['|'] = "bar"};
    if (!o->tell)
        return;
    if (m->own) {
        o->tell(o->ctx, str_dup_z(a, str_printf(a, "%.*s: an export of Leumund", STR_ARG(path))));
        return;
    }
    str line = str_printf(a, "%.*s: %.*s, %.*s%s%s, %s%s", STR_ARG(path), STR_ARG(m->profile), STR_ARG(m->encoding), m->separator ? ", separated by " : "",
                          m->separator ? separators[(unsigned char)m->separator] : "", m->day_first ? "day before month" : "dates as written",
                          m->order_assumed ? " (assumed; `order` in a map file settles it)" : "");
    o->tell(o->ctx, str_dup_z(a, line));
    tell_list(a, o, m, "  columns: ", is_used);
    tell_list(a, o, m, "  not used: ", is_unused);
    tell_list(a, o, m, "  never imported: ", is_personal);
}
