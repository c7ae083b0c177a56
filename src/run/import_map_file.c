/* The map file: INI. A line is KEY = VALUE, cut at its last "=", because headings may hold one; # and ; begin comments.
 *
 *   [file]      separator encoding header-rows profile source type order zone
 *   [columns]   HEADING = ROLE   (a rating may say its scale: "rating 1..10" or "rating schlecht|mittel|gut") */
#include "run/import_map.h"

#include "base/nearest.h"

#include <string.h>

struct ini {
    str rest, section, key, value;
    size_t line;
};

/* False at the end. A line without "=" has an empty value. */
static bool ini_next(struct ini *i)
{
    while (i->rest.p) {
        str line = str_trim(str_cut(&i->rest, '\n'));
        i->line++;
        if (!line.n || line.p[0] == '#' || line.p[0] == ';')
            continue;
        if (line.p[0] == '[' && line.p[line.n - 1] == ']') {
            i->section = str_trim(str_sub(line, 1, line.n - 2));
            continue;
        }
        size_t at = str_rfind_byte(line, '=');
        i->key = str_trim(at == STR_NONE ? line : str_sub(line, 0, at));
        i->value = at == STR_NONE ? (str){NULL, 0} : str_trim(str_skip(line, at + 1));
        return true;
    }
    return false;
}

static bool wrong(const struct import_options *o, const struct ini *i, struct err *e, const char *what)
{
    return err_set(e, ERR_CONFIG, "%.*s:%zu: %.*s: %s", STR_ARG(o->map_path), i->line, STR_ARG(i->key), what);
}

static bool separator_of(str s, char *out)
{
    if (s.n == 1)
        *out = s.p[0];
    else if (str_eq_nocase(s, STR("tab")) || str_eq(s, STR("\\t")))
        *out = '\t';
    else
        return false;
    return strchr(",;\t|", *out) != NULL;
}

static bool set_order(str s, struct import_map *m)
{
    m->order_said = true;
    m->day_first = str_eq_nocase(s, STR("dmy"));
    return m->day_first || str_eq_nocase(s, STR("mdy")) || str_eq_nocase(s, STR("ymd"));
}

static bool start_key(struct arena *a, const struct import_options *o, const struct ini *i, struct import_map *m, struct err *e)
{
    str v = i->value;
    if (str_eq_nocase(i->key, STR("separator")))
        return separator_of(v, &m->separator) || wrong(o, i, e, "is , ; | or tab");
    if (str_eq_nocase(i->key, STR("encoding")))
        m->encoding = v;
    else if (str_eq_nocase(i->key, STR("header-rows")))
        return (str_to_i64(v, &m->header_rows) && m->header_rows > 0 && m->header_rows < 15) || wrong(o, i, e, "is a number of rows from 1 to 14");
    else if (str_eq_nocase(i->key, STR("order")))
        return set_order(v, m) || wrong(o, i, e, "is dmy, mdy or ymd");
    else if (str_eq_nocase(i->key, STR("zone")))
        return zone_load(a, v, &m->zone, e) || err_prefix(e, "%.*s:%zu", STR_ARG(o->map_path), i->line);
    else if (!str_eq_nocase(i->key, STR("source")) && !str_eq_nocase(i->key, STR("type")) && !str_eq_nocase(i->key, STR("survey")))
        return wrong(o, i, e, "is no key of [file]: separator, encoding, header-rows, order, zone, source, type or survey");
    return true;
}

/* Editors on Windows put a byte order mark in front. */
static struct ini ini_begin(const struct import_options *o)
{
    static const str mark = STR_INIT("\xEF\xBB\xBF");
    return (struct ini){.rest = str_starts(o->map, mark) ? str_skip(o->map, mark.n) : o->map};
}

bool map_file_start(struct arena *a, const struct import_options *o, struct import_map *m, struct err *e)
{
    struct ini i = ini_begin(o);
    while (ini_next(&i)) {
        if (!str_eq_nocase(i.section, STR("file")) && !str_eq_nocase(i.section, STR("columns")))
            return err_set(e, ERR_CONFIG, "%.*s:%zu: sections are [file] and [columns]", STR_ARG(o->map_path), i.line);
        if (str_eq_nocase(i.section, STR("file")) && !start_key(a, o, &i, m, e))
            return false;
    }
    return true;
}

/* "rating", "rating 1..10", "rating schlecht|mittel|gut" */
static bool set_column(struct arena *a, str value, struct import_column *c)
{
    str scale = value, role = str_cut(&scale, ' ');
    scale = str_trim(scale);
    if (!role_parse(role, &c->role) || (scale.n && c->role != ROLE_RATING))
        return false;
    size_t dots = str_find(scale, STR(".."));
    if (dots != STR_NONE)
        return str_to_double(str_sub(scale, 0, dots), &c->min) && str_to_double(str_skip(scale, dots + 2), &c->max) && c->min != c->max;
    while (scale.n)
        strs_add(a, &c->words, header_normal(a, str_cut(&scale, '|')));
    if (c->words.count) {
        c->min = 1;
        c->max = (double)c->words.count;
    }
    return c->words.count != 1;
}

static bool apply_column(struct arena *a, const struct import_options *o, const struct ini *i, struct import_map *m, struct err *e)
{
    str *names = ARENA_ARRAY(a, str, m->count + 1);
    for (size_t k = 0; k < m->count; k++) {
        names[k] = m->columns[k].header;
        if (!str_eq(names[k], i->key) && !str_eq(header_normal(a, names[k]), header_normal(a, i->key)))
            continue;
        return set_column(a, i->value, &m->columns[k]) || wrong(o, i, e, "is not given a role; roles are in docs/import.md: text, date, rating 1..5, id, author, ignore …");
    }
    str near = nearest_name(i->key, names, m->count);
    return wrong(o, i, e, near.n ? str_dup_z(a, str_printf(a, "is no column of this file; did you mean `%.*s`?", STR_ARG(near))) : "is no column of this file");
}

bool map_file_apply(struct arena *a, const struct import_options *o, struct import_map *m, struct err *e)
{
    struct ini i = ini_begin(o);
    while (ini_next(&i)) {
        if (str_eq_nocase(i.section, STR("columns"))) {
            if (!apply_column(a, o, &i, m, e))
                return false;
        } else if (str_eq_nocase(i.key, STR("source"))) {
            m->source = i.value;
        } else if (str_eq_nocase(i.key, STR("survey"))) {
            m->survey = str_eq_nocase(i.value, STR("yes"));
        } else if (str_eq_nocase(i.key, STR("type")) && !post_type_parse(i.value, &m->type)) {
            return wrong(o, &i, e, "is no type of a post");
        }
    }
    return true;
}
