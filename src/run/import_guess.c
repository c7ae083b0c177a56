/* What the values of a sample say: which columns of a survey are free text or ratings, the scale of a rating, the order of day and month. */
#include "run/import_map.h"

#include "base/utf8.h"

#include <string.h>

struct column_look {
    size_t filled, numbers, texts; /* texts: see is_text */
    double least, most;
    size_t day_first, month_first, slashes;
    bool comma; /* 4,5 */
};

static bool whole_number(str s, double *v)
{
    if (!s.n || s.n > 12)
        return false;
    size_t dots = 0;
    for (size_t i = 0; i < s.n; i++) {
        bool separator = (s.p[i] == '.' || s.p[i] == ',') && i && i + 1 < s.n;
        dots += separator;
        if (!separator && (s.p[i] < '0' || s.p[i] > '9') && !(s.p[i] == '-' && !i))
            return false;
    }
    char room[16];
    memcpy(room, s.p, s.n);
    for (size_t i = 0; i < s.n; i++)
        room[i] = room[i] == ',' ? '.' : room[i];
    return dots < 2 && str_to_double((str){room, s.n}, v);
}

bool rating_of_words(str cell, double *v)
{
    static const str words[] = {STR_INIT("one"), STR_INIT("two"), STR_INIT("three"), STR_INIT("four"), STR_INIT("five")};
    static const str full[] = {STR_INIT("★"), STR_INIT("⭐")}, empty = STR_INIT("☆");
    size_t stars = 0, all = 0;
    for (size_t i = 0; i < 5; i++)
        if (str_eq_nocase(cell, words[i])) {
            *v = (double)(i + 1);
            return true;
        }
    for (size_t n; cell.n; cell = str_skip(cell, n), all++) {
        bool is_full = str_starts(cell, full[0]) || str_starts(cell, full[1]);
        if (!is_full && !str_starts(cell, empty))
            return false;
        n = full[0].n; /* three bytes each, and the sign that it is a picture */
        n += str_starts(str_skip(cell, n), STR("\xEF\xB8\x8F")) ? 3 : 0;
        stars += is_full;
    }
    *v = (double)stars;
    return all > 0 && all <= 5;
}

/* Three words or more, and more letters than figures: no date. */
static bool is_text(str s)
{
    size_t words = 1, letters = 0;
    for (size_t i = 0; i < s.n; i++) {
        unsigned char ch = (unsigned char)s.p[i];
        words += (ch == ' ' || ch == '\n') && i && s.p[i - 1] != ' ';
        letters += ch >= 0x80 || ((ch | 32) >= 'a' && (ch | 32) <= 'z');
    }
    return words >= 3 && letters * 2 > s.n;
}

/* "3/4/2026", "03.04.26": the first two numbers say which is the month, if one of them is more than 12. */
static void look_at_date(str s, struct column_look *l)
{
    int v[2] = {0, 0};
    size_t at = 0;
    for (int i = 0; i < 2; i++) {
        size_t from = at;
        while (at < s.n && at - from < 3 && s.p[at] >= '0' && s.p[at] <= '9')
            v[i] = v[i] * 10 + (s.p[at++] - '0');
        if (at == from || at - from > 2 || at == s.n || s.p[at] != '/')
            return;
        at++;
    }
    l->slashes++;
    l->day_first += v[0] > 12 && v[1] <= 12;
    l->month_first += v[1] > 12 && v[0] <= 12;
}

static void look_at(str cell, struct column_look *l)
{
    double v;
    str s = str_trim(cell);
    if (!s.n)
        return;
    l->filled++;
    if (rating_of_words(s, &v) || (whole_number(s, &v) && v >= 0)) {
        l->least = l->numbers && l->least < v ? l->least : v;
        l->most = l->numbers && l->most > v ? l->most : v;
        l->comma = l->comma || str_find_byte(s, ',') != STR_NONE;
        l->numbers++;
    }
    l->texts += is_text(s);
    look_at_date(s, l);
}

static bool names_rating(struct arena *a, const struct import_column *c)
{
    static const char *const signs[] = {"zufrieden", "bewert", "empfehl", "recommend", "satisf", "rating", "rate ", "score", "nps", "stars", "sterne", "note "};
    str low = str_concat(a, (str[]){header_normal(a, c->header), STR(" "), header_normal(a, c->question), STR(" ")}, 4);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (str_contains(low, str_from(signs[i])))
            return true;
    return false;
}

/* German grades: 1 is best, 6 is worst. */
static bool is_grade(struct arena *a, const struct import_column *c)
{
    static const str names[] = {STR_INIT("note"), STR_INIT("schulnote"), STR_INIT("gesamtnote")};
    str normal = header_normal(a, c->header);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(normal, names[i]))
            return true;
    return str_contains(normal, STR("schulnote"));
}

static void guess_scale(struct arena *a, struct import_column *c, const struct column_look *l)
{
    if (isfinite(c->max))
        return;
    if (is_grade(a, c) && l->most <= 6 && l->least >= 1) {
        c->min = 6;
        c->max = 1;
        return;
    }
    c->max = l->most <= 5 ? 5 : l->most <= 10 ? 10 : 100;
    c->min = c->max <= 5 && l->least >= 1 ? 1 : 0;
    if (c->max == 10 && l->least >= 1 && l->filled >= 50)
        c->min = 1; /* half a hundred answers, and nobody gave 0 */
}

static void guess_role(struct arena *a, struct import_map *m, struct import_column *c, const struct column_look *l)
{
    if (c->role == ROLE_NONE && m->survey && l->filled) {
        if (l->numbers == l->filled && l->most <= 10 && names_rating(a, c))
            c->role = ROLE_RATING;
        else if (l->texts * 3 >= l->filled && l->numbers * 2 < l->filled)
            c->role = ROLE_TEXT;
    }
    if (c->role == ROLE_RATING && !m->own && l->numbers)
        guess_scale(a, c, l);
}

/* A file that names nothing: the column with most words is the text. */
static void guess_text(const struct column_look *looks, struct import_map *m)
{
    size_t best = m->count;
    if (map_has(m, ROLE_TEXT) || map_has(m, ROLE_ELSE))
        return;
    for (size_t i = 0; i < m->count; i++)
        if (m->columns[i].role == ROLE_NONE && looks[i].texts * 2 > looks[i].filled && (best == m->count || looks[i].texts > looks[best].texts))
            best = i;
    if (best < m->count)
        m->columns[best].role = ROLE_TEXT;
}

static void guess_order(const struct column_look *looks, struct import_map *m)
{
    size_t day = 0, month = 0, slashes = 0;
    for (size_t i = 0; i < m->count; i++) {
        if (m->columns[i].role != ROLE_DATE && m->columns[i].role != ROLE_UPDATED)
            continue;
        day += looks[i].day_first;
        month += looks[i].month_first;
        slashes += looks[i].slashes;
    }
    if (m->order_said || !slashes)
        return;
    m->order_assumed = !day && !month;
    m->day_first = day > month || (m->order_assumed && m->separator == ';'); /* semicolons come from where the comma is the decimal point */
}

void guess_columns(struct arena *a, const struct import_sample *s, size_t first, struct import_map *m)
{
    struct column_look *looks = ARENA_ARRAY(a, struct column_look, m->count + 1);
    for (size_t row = first; row < s->count; row++)
        for (size_t i = 0; i < m->count && i < s->counts[row]; i++)
            look_at(s->rows[row][i], &looks[i]);
    for (size_t i = 0; i < m->count; i++)
        guess_role(a, m, &m->columns[i], &looks[i]);
    guess_text(looks, m);
    guess_order(looks, m);
}
