#include "run/import_row.h"

#include "base/url.h"
#include "base/utf8.h"
#include "parse/number.h"

#include <string.h>

struct row_reading {
    struct arena *a;
    const struct import_options *o;
    const struct import_map *m;
    const struct import_row *row;
    struct post post; /* what all posts of the row share */
    str id, time, domain, other, precision; /* other: text, if no column has one */
    size_t *texts;                          /* columns with free texts */
    size_t text_count;
    str why;
};

static bool reject(struct row_reading *r, const char *what, str cell)
{
    /* On one line: it goes into FILE.rejected behind a mark that is for one. */
    str shown = str_sub(cell, 0, utf8_cut(cell, 80));
    char *line = str_dup_z(r->a, shown);
    for (size_t i = 0; i < shown.n; i++)
        line[i] = line[i] == '\n' ? ' ' : line[i];
    r->why = str_printf(r->a, "%s: `%s`", what, line);
    return false;
}

/* What survey tools and people write where there is no answer. */
static bool says_nothing(str s)
{
    static const char *const nothing[] = {"-", "--", "n/a", "na", "null", "none", "k.a.", "k. a.", "keine angabe", "keine", "-77", "-66", "-99", "0", "."};
    for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++)
        if (str_eq_nocase(s, str_from(nothing[i])))
            return true;
    return !s.n;
}

static void first_of(str *at, str cell)
{
    if (!at->n)
        *at = cell;
}

/* The time of day stands in a column of its own: the midnight that spreadsheets put behind a day gives way to it. */
static bool date_with_time(const struct row_reading *r, str cell, const struct date_context *context, struct date *out)
{
    size_t midnight = str_find(cell, STR(" 00:00"));
    if (midnight == STR_NONE)
        midnight = str_find(cell, STR("T00:00"));
    str parts[] = {str_sub(cell, 0, midnight), STR(" "), r->time};
    return r->time.n && date_parse(str_concat(r->a, parts, 3), context, out);
}

/* Why it is not taken; what would be a date, were it another year, is told apart. */
static const char *why_no_date(str cell, struct date_context context)
{
    struct date d;
    int64_t now = context.now;
    context.now = 0;
    if (!date_parse_any_year(cell, &context, &d)) return "this date cannot be read";
    return d.at > now ? "this date lies in the future" : "this date lies before 1990";
}

static bool set_date(struct row_reading *r, const struct import_column *c, str cell, struct date *out)
{
    struct date d;
    bool utc = str_find_nocase(c->header, STR("(utc)")) != STR_NONE;
    const struct date_context context = {.now = r->o->now, .zone = utc ? NULL : r->m->zone, .day_first = r->m->day_first};
    if (out->precision != DATE_UNKNOWN || str_starts(cell, STR("1980-01-01")) || str_starts(cell, STR("0000-00-00")))
        return true; /* LimeSurvey and Unipark: not recorded */
    if ((c->role != ROLE_DATE || !date_with_time(r, cell, &context, &d)) && !date_parse(cell, &context, &d))
        return says_nothing(cell) || reject(r, why_no_date(cell, context), cell);
    *out = d;
    return true;
}

static bool set_rating(struct row_reading *r, const struct import_column *c, str cell)
{
    double v;
    for (size_t i = 0; i < c->words.count; i++)
        if (str_eq(c->words.at[i], header_normal(r->a, cell))) {
            r->post.rating = (double)(i + 1);
            r->post.rating_min = c->min;
            r->post.rating_max = c->max;
            return true;
        }
    if (c->words.count || (!rating_of_words(cell, &v) && !number_real(cell, &v)))
        return says_nothing(cell) || reject(r, "this rating cannot be read", cell);
    if (r->m->survey && v < 0)
        return true; /* -77, -99: no answer */
    bool turned = c->min > c->max; /* 1 is best */
    double least = turned ? c->max : c->min, most = turned ? c->min : c->max;
    if (isfinite(most) && (v < least || v > most))
        return reject(r, "this rating lies outside its scale", cell);
    r->post.rating = turned ? least + most - v : v;
    r->post.rating_min = least;
    r->post.rating_max = most;
    return true;
}

static bool set_count(struct row_reading *r, str cell, int64_t *at)
{
    int64_t v;
    if (number_count(cell, &v))
        *at = v;
    else if (!says_nothing(cell))
        return reject(r, "this count cannot be read", cell);
    return true;
}

static uint32_t flags_of(str names)
{
    uint32_t flags = 0;
    while (names.p) {
        str one = str_cut(&names, '|');
        enum post_flag flag;
        flags |= post_flag_parse(one, &flag) ? (uint32_t)flag : 0;
    }
    return flags;
}

static bool says_yes(str s)
{
    static const str words[] = {STR_INIT("true"), STR_INIT("1"), STR_INIT("yes"), STR_INIT("y"), STR_INIT("ja"), STR_INIT("wahr"), STR_INIT("x")};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq_nocase(s, words[i]))
            return true;
    return false;
}

/* Roles whose cell is kept as it is: where in the post. */
static str *plain_place(struct row_reading *r, enum role role)
{
    struct post *p = &r->post;
    switch (role) {
    case ROLE_ID: return &r->id;
    case ROLE_URL: return &p->url;
    case ROLE_TIME: return &r->time;
    case ROLE_TITLE: return &p->title;
    case ROLE_ELSE: return &r->other;
    case ROLE_AUTHOR: return &p->author;
    case ROLE_AUTHOR_ID: return &p->author_id;
    case ROLE_PSEUDONYM: return &p->pseudonym;
    case ROLE_LANG: return &p->lang;
    case ROLE_LOCATION: return &p->location;
    case ROLE_THREAD: return &p->thread;
    case ROLE_PARENT: return &p->parent;
    case ROLE_THREAD_TITLE: return &p->thread_title;
    case ROLE_SOURCE: return &p->source;
    case ROLE_SOURCE_ID: return &p->source_id;
    case ROLE_SOURCE_KEY: return &p->source_key;
    case ROLE_DOMAIN: return &r->domain;
    case ROLE_REPLY: return &p->reply_text;
    case ROLE_LINKS: return &p->links;
    case ROLE_PRECISION: return &r->precision;
    case ROLE_BOOST: return &p->boost_of;
    case ROLE_ABOUT: return &p->about;
    default: return NULL;
    }
}

static bool set_cell(struct row_reading *r, size_t column, str cell)
{
    const struct import_column *c = &r->m->columns[column];
    struct post *p = &r->post;
    struct date collected = {.precision = DATE_UNKNOWN};
    str *place = plain_place(r, c->role);
    if (place) {
        first_of(place, cell);
        return true;
    }
    switch (c->role) {
    case ROLE_TEXT:
        if (!r->m->survey || !says_nothing(cell))
            r->texts[r->text_count++] = column;
        return true;
    case ROLE_DATE: return set_date(r, c, cell, &p->published);
    case ROLE_UPDATED: return set_date(r, c, cell, &p->updated);
    case ROLE_REPLY_AT: return set_date(r, c, cell, &p->reply_at);
    case ROLE_COLLECTED:
        if (!set_date(r, c, cell, &collected))
            return false;
        p->collected_at = collected.at;
        return true;
    case ROLE_RATING: return !isnan(p->rating) || set_rating(r, c, cell);
    case ROLE_RATING_MIN: return number_real(cell, &p->rating_min) || reject(r, "this rating cannot be read", cell);
    case ROLE_RATING_MAX: return number_real(cell, &p->rating_max) || reject(r, "this rating cannot be read", cell);
    case ROLE_LIKES: return set_count(r, cell, &p->likes);
    case ROLE_REPOSTS: return set_count(r, cell, &p->reposts);
    case ROLE_REPLIES: return set_count(r, cell, &p->replies);
    case ROLE_VIEWS: return set_count(r, cell, &p->views);
    case ROLE_VERIFIED: p->verified = says_yes(cell); return true;
    case ROLE_TYPE: (void)post_type_parse(cell, &p->type); return true;
    case ROLE_FLAGS: p->flags |= flags_of(cell); return true;
    case ROLE_INHERITED: p->about_inherited = str_eq(cell, STR("true")); return true;
    default: return true;
    }
}

/* The time of day comes first: a date may need it. */
static bool read_cells(struct row_reading *r)
{
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < r->m->count && i < r->row->count; i++) {
            enum role role = r->m->columns[i].role;
            if (role == ROLE_NONE || role == ROLE_PERSONAL || (role == ROLE_TIME) != (pass == 0))
                continue;
            str cell = str_trim(utf8_clean(r->a, r->row->cells[i]));
            if (cell.n && !set_cell(r, i, cell))
                return false;
        }
    return true;
}

static void settle_source(struct row_reading *r)
{
    struct post *p = &r->post;
    if (!r->m->own || !p->source.n) {
        str domain = r->domain.n ? r->domain : url_host(p->url);
        if (str_starts_nocase(domain, STR("www.")))
            domain = str_skip(domain, 4);
        p->source = r->m->by_domain && domain.n ? str_printf(r->a, "%.*s:%.*s", STR_ARG(r->m->source), STR_ARG(domain)) : r->m->source;
        p->source_key = STR("import");
    }
    if (p->source_id.n)
        return;
    p->source_id = r->id.n ? r->id : p->url;
    if (!p->source_id.n) { /* the row itself is what makes it the same post again; at one time of day nobody says the same as somebody else */
        char hex[ID128_HEX + 1];
        bool timed = p->published.precision == DATE_SECOND || p->published.precision == DATE_MINUTE;
        bool other = r->row->again && !timed;
        id128_hex(other ? hash128_pair(r->row->raw, str_printf(r->a, "%u", (unsigned)r->row->again)) : hash128(r->row->raw), hex);
        p->source_id = str_dup(r->a, str_from(hex));
    }
}

static void settle(struct row_reading *r)
{
    static const struct {
        str name;
        enum date_precision precision;
    } precisions[] = {{STR_INIT("second"), DATE_SECOND}, {STR_INIT("minute"), DATE_MINUTE}, {STR_INIT("day"), DATE_DAY}};
    struct post *p = &r->post;
    settle_source(r);
    for (size_t i = 0; i < 3; i++)
        if (p->published.precision != DATE_UNKNOWN && str_eq(r->precision, precisions[i].name))
            p->published.precision = precisions[i].precision;
    if (!p->collected_at)
        p->collected_at = r->o->now;
    if (!p->about.n && !r->m->own)
        p->about = r->o->about.n ? r->o->about : r->m->survey && r->o->brand_count ? r->o->brands[0].id : p->about;
    p->lang = str_lower_ascii(r->a, p->lang);
    p->id = hash128_pair(p->source, p->source_id);
}

static str cell_text(struct row_reading *r, size_t column)
{
    return str_trim(utf8_clean(r->a, r->row->cells[column]));
}

/* Several columns of one post (beginning and hit of an article): one text, without saying anything twice. */
static str joined_text(struct row_reading *r)
{
    str text = {NULL, 0};
    for (size_t i = 0; i < r->text_count; i++) {
        str one = cell_text(r, r->texts[i]);
        if (str_contains(one, text))
            text = one;
        else if (!str_contains(text, one))
            text = str_concat(r->a, (str[]){text, STR("\n\n"), one}, 3);
    }
    return text.n ? text : r->other;
}

/* Each answer of a survey is a post of its own; the rating belongs to the first. */
static size_t survey_posts(struct row_reading *r, struct post *out)
{
    for (size_t i = 0; i < r->text_count; i++) {
        const struct import_column *c = &r->m->columns[r->texts[i]];
        out[i] = r->post;
        out[i].text = cell_text(r, r->texts[i]);
        out[i].thread = r->post.source_id;
        out[i].thread_title = c->question.n ? c->question : c->header;
        out[i].source_id = str_printf(r->a, "%.*s/%.*s", STR_ARG(r->post.source_id), STR_ARG(header_normal(r->a, c->header)));
        out[i].id = hash128_pair(out[i].source, out[i].source_id);
        if (i)
            out[i].rating = out[i].rating_min = out[i].rating_max = (double)NAN;
    }
    return r->text_count;
}

static bool fits_heading(struct row_reading *r)
{
    size_t count = r->row->count;
    while (count > r->m->count && !r->row->cells[count - 1].n)
        count--;
    if (count <= r->m->count && count * 2 >= r->m->count)
        return true;
    r->why = str_printf(r->a, "%zu cells, the heading has %zu", count, r->m->count);
    return false;
}

bool row_posts(struct arena *a, const struct import_options *o, const struct import_map *m, const struct import_row *row, struct post **out,
               size_t *count, str *why)
{
    struct row_reading r = {.a = a, .o = o, .m = m, .row = row};
    *count = 0;
    post_init(&r.post);
    r.post.type = m->type;
    r.texts = ARENA_ARRAY(a, size_t, m->count + 1);
    if (!fits_heading(&r) || !read_cells(&r)) {
        *why = r.why;
        return false;
    }
    settle(&r);
    *out = ARENA_ARRAY(a, struct post, r.text_count + 1);
    if (m->survey && r.text_count) {
        *count = survey_posts(&r, *out);
        return true;
    }
    r.post.text = joined_text(&r);
    if (r.post.flags & POST_DELETED) {
        *why = STR("was deleted at its source");
        return false;
    }
    if (!r.post.text.n && !r.post.title.n && isnan(r.post.rating) && !r.post.boost_of.n)
        return true;
    (*out)[(*count)++] = r.post;
    return true;
}
