/* What stands behind a field's name: checked here, so that a typing error is told with what would be right, never silently fits nothing. */
#include "insight/query_node.h"

#include "base/nearest.h"
#include "base/utf8.h"

#include <assert.h>
#include <string.h>

#define NAMES_MAX 32
#define YEAR_ONE  INT64_C(-62135596800000) /* 0001-01-01T00:00:00Z */
#define YEAR_LAST INT64_C(253402300799999) /* 9999-12-31T23:59:59.999Z */

static bool is_yes(str s)
{
    return str_eq_nocase(s, STR("yes")) || str_eq_nocase(s, STR("ja")) || str_eq_nocase(s, STR("true")) || str_eq(s, STR("1"));
}
static bool is_no(str s)
{
    return str_eq_nocase(s, STR("no")) || str_eq_nocase(s, STR("nein")) || str_eq_nocase(s, STR("false")) || str_eq(s, STR("0"));
}

static bool add_set(struct arena *a, struct query_node *n, str value, str *why)
{
    const struct query_field *f = n->field;
    str names[NAMES_MAX];
    unsigned count = 0;
    bool truths = str_eq(str_from(f->set_name(0)), STR("no"));
    for (const char *name; count < NAMES_MAX && (name = f->set_name(count)); count++) {
        names[count] = str_from(name);
        if (!str_eq_nocase(names[count], value) && !(truths && count == 0 && is_no(value))) continue;
        n->set |= 1u << count;
        return true;
    }
    if (truths && is_yes(value)) { /* all but "no": leaving has three of them */
        n->set |= (1u << count) - 2;
        return true;
    }
    str near = nearest_name(value, names, count);
    *why = near.n ? str_printf(a, "`%.*s` is not known; did you mean `%.*s`?", STR_ARG(value), STR_ARG(near))
                  : str_printf(a, "`%.*s` is not known; it takes %s", STR_ARG(value), f->about);
    return false;
}

static bool set_number(struct arena *a, struct query_node *n, str value, str *why)
{
    if (str_to_double(value, &n->number)) return true;
    *why = str_printf(a, "wants a number, not `%.*s`", STR_ARG(value));
    return false;
}

static bool set_time(struct arena *a, struct query_node *n, str value, const struct query_times *t, str *why)
{
    struct date d;
    if (!date_parse_user(value, t->now, t->zone, &d)) {
        *why = str_printf(a, "wants a time such as 2026-03-01, 2026-03-01T12:00:00Z, 7d or yesterday, not `%.*s`", STR_ARG(value));
        return false;
    }
    bool bare = d.precision == DATE_DAY;
    n->time = bare ? zone_to_utc(t->zone, d.at) : d.at;
    n->day = bare ? d.at : d.at + zone_offset_s(t->zone, d.at) * DATE_SECOND_MS;
    /* The first day east of Greenwich, the last leap second: nothing lies beyond, and they can be written. */
    if (n->time < YEAR_ONE) n->time = YEAR_ONE;
    if (n->time > YEAR_LAST) n->time = YEAR_LAST;
    return true;
}

static bool add_id(struct arena *a, struct query_node *n, str value, str *why)
{
    str hex = str_lower_ascii(a, value);
    bool good = hex.n >= 4 && hex.n <= ID128_HEX;
    for (size_t i = 0; i < hex.n; i++) good = good && strchr("0123456789abcdef", hex.p[i]) && hex.p[i];
    if (!good) {
        *why = str_printf(a, "wants 4 to %d hex digits, not `%.*s`", ID128_HEX, STR_ARG(value));
        return false;
    }
    strs_add(a, &n->texts, hex);
    return true;
}

static bool add_has(struct arena *a, struct query_node *n, str value, str *why)
{
    const struct field *f = field_find(value);
    const struct query_field *own = query_field_find(value);
    if (!f && own && own->kind == QUERY_SET) {
        *why = str_printf(a, "`%.*s` is known of each; write %.*s:yes, or another value", STR_ARG(own->name), STR_ARG(own->name));
        return false;
    }
    if (!f && own && own->kind != QUERY_SINCE && own->kind != QUERY_HAS) {
        strs_add(a, &n->texts, own->name);
        return true;
    }
    if (!f) {
        *why = field_unknown(a, value);
        return false;
    }
    strs_add(a, &n->texts, f->name);
    return true;
}

bool query_value(struct arena *a, struct query_node *n, str value, const struct query_times *t, str *why)
{
    switch (n->field->kind) {
    case QUERY_TEXT: strs_add(a, &n->texts, str_dup(a, n->field->exact ? value : utf8_fold(a, value, true))); return true;
    case QUERY_SET: return add_set(a, n, value, why);
    case QUERY_NUMBER: return set_number(a, n, value, why);
    case QUERY_TIME:
    case QUERY_SINCE: return set_time(a, n, value, t, why);
    case QUERY_ID: return add_id(a, n, value, why);
    case QUERY_HAS: return add_has(a, n, value, why);
    }
    return false;
}

bool query_condition(struct arena *a, str field, const struct strs *values, int64_t now, const struct zone *zone, struct query **out, struct err *e)
{
    const struct query_times times = {now, zone};
    struct query_node *n = query_node_new(a, QUERY_FIELD);
    str why;
    n->field = query_field_find(field);
    assert(n->field && values->count);
    for (size_t i = 0; i < values->count; i++)
        if (!query_value(a, n, values->at[i], &times, &why)) return err_set(e, ERR_USAGE, "%.*s", STR_ARG(why));
    *out = ARENA_NEW(a, struct query);
    (*out)->root = n;
    return true;
}
