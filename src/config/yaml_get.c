/* The getters of yaml.h: from nodes to values, noting what is wrong and going on. */
#include "base/nearest.h"
#include "base/utf8.h"
#include "config/units.h"
#include "config/yaml.h"

#include <stdarg.h>
#include <stdio.h>

#define TEXT_MAX  400
#define SHOWN_MAX 60 /* bytes of a user's text in a message */

void yaml_problem(struct problems *p, const struct yaml_node *at, const char *format, ...)
{
    char text[TEXT_MAX];
    va_list list;
    va_start(list, format);
    vsnprintf(text, sizeof text, format, list);
    va_end(list);
    problems_add(p, at->line, at->column, "%s", text);
}

void yaml_problem_key(struct problems *p, const struct yaml_node *at, const char *format, ...)
{
    char text[TEXT_MAX];
    va_list list;
    va_start(list, format);
    vsnprintf(text, sizeof text, format, list);
    va_end(list);
    problems_add(p, at->key_line ? at->key_line : at->line, at->key_line ? at->key_column : at->column, "%s", text);
}

const struct yaml_node *yaml_get(const struct yaml_node *map, str key)
{
    if (!map || map->kind != YAML_MAPPING) return NULL;
    for (size_t i = 0; i < map->count; i++)
        if (str_eq(map->items[i].key, key)) return &map->items[i];
    return NULL;
}

bool yaml_is_nothing(const struct yaml_node *n)
{
    return !n || (n->kind == YAML_SCALAR && n->text.n == 0 && !n->quoted);
}

static str shown(str s)
{
    return s.n <= SHOWN_MAX ? s : str_sub(s, 0, utf8_cut(s, SHOWN_MAX));
}

static const char *kind_name(const struct yaml_node *n)
{
    static const char *const names[] = {"a single value", "a list", "a mapping (key: value)"};
    return names[n->kind];
}

static void wrong_kind(struct problems *p, const struct yaml_node *n, const char *wanted)
{
    if (n->key_line)
        yaml_problem(p, n, "key `%.*s` wants %s, not %s", STR_ARG(shown(n->key)), wanted, kind_name(n));
    else
        yaml_problem(p, n, "here should stand %s, not %s", wanted, kind_name(n));
}

static bool is_kind(struct problems *p, const struct yaml_node *n, enum yaml_kind kind, const char *wanted)
{
    if (yaml_is_nothing(n)) return false;
    if (n->kind == kind) return true;
    wrong_kind(p, n, wanted);
    return false;
}

bool yaml_mapping(struct problems *p, const struct yaml_node *n)
{
    return is_kind(p, n, YAML_MAPPING, "a mapping (key: value)");
}

bool yaml_sequence(struct problems *p, const struct yaml_node *n)
{
    return is_kind(p, n, YAML_SEQUENCE, "a list (entries with `- ` in front, or [a, b])");
}

void yaml_known(struct problems *p, const struct yaml_node *map, const str *keys, size_t count)
{
    if (!map || map->kind != YAML_MAPPING) return;
    for (size_t i = 0; i < map->count; i++) {
        const struct yaml_node *n = &map->items[i];
        bool known = n->key.n == 0; /* told already */
        for (size_t k = 0; k < count && !known; k++) known = str_eq(n->key, keys[k]);
        if (known) continue;
        str near = nearest_name(n->key, keys, count);
        if (near.n > 0)
            yaml_problem_key(p, n, "key `%.*s` is not known; did you mean `%.*s`?", STR_ARG(shown(n->key)),
                             STR_ARG(near));
        else
            yaml_problem_key(p, n, "key `%.*s` is not known here", STR_ARG(shown(n->key)));
    }
}

const struct yaml_node *yaml_need(struct problems *p, const struct yaml_node *map, str key)
{
    const struct yaml_node *n = yaml_get(map, key);
    if (n) return n; /* "nothing behind it" is told by the getter */
    if (map) yaml_problem(p, map, "key `%.*s` is missing", STR_ARG(key));
    return NULL;
}

/* The text of a scalar that is not nothing. */
static bool scalar(struct problems *p, const struct yaml_node *n, const char *wanted, str *out)
{
    if (n->kind != YAML_SCALAR) {
        wrong_kind(p, n, wanted);
        return false;
    }
    if (yaml_is_nothing(n)) {
        if (n->key_line)
            yaml_problem_key(p, n, "key `%.*s` has no value; it wants %s", STR_ARG(shown(n->key)), wanted);
        else
            yaml_problem(p, n, "an entry is empty; here should stand %s", wanted);
        return false;
    }
    *out = n->text;
    return true;
}

static bool not_a(struct problems *p, const struct yaml_node *n, const char *wanted)
{
    if (n->key_line)
        yaml_problem(p, n, "`%.*s` is no good value for `%.*s`; it wants %s", STR_ARG(shown(n->text)),
                     STR_ARG(shown(n->key)), wanted);
    else
        yaml_problem(p, n, "`%.*s` is not %s", STR_ARG(shown(n->text)), wanted);
    return false;
}

bool yaml_text(struct problems *p, const struct yaml_node *n, str *out)
{
    return !n || scalar(p, n, "a single value", out);
}

bool yaml_bool(struct problems *p, const struct yaml_node *n, bool *out)
{
    str s;
    if (!n) return true;
    return scalar(p, n, "yes or no", &s) && (unit_bool(s, out) || not_a(p, n, "yes or no"));
}

bool yaml_int(struct problems *p, const struct yaml_node *n, int64_t min, int64_t max, int64_t *out)
{
    str s;
    if (!n) return true;
    if (!scalar(p, n, "a whole number", &s)) return false;
    int64_t v;
    if (!str_to_i64(s, &v)) return not_a(p, n, "a whole number");
    if (v < min || v > max) {
        yaml_problem(p, n, "%lld is out of range for `%.*s`; it may be %lld to %lld", (long long)v, STR_ARG(shown(n->key)), (long long)min,
                     (long long)max);
        return false;
    }
    *out = v;
    return true;
}

bool yaml_real(struct problems *p, const struct yaml_node *n, double min, double max, double *out)
{
    str s;
    if (!n) return true;
    if (!scalar(p, n, "a number", &s)) return false;
    double v;
    if (!str_to_double(s, &v)) return not_a(p, n, "a number");
    if (!(v >= min && v <= max)) {
        yaml_problem(p, n, "%g is out of range for `%.*s`; it may be %g to %g", v, STR_ARG(shown(n->key)), min, max);
        return false;
    }
    *out = v;
    return true;
}

bool yaml_duration(struct problems *p, const struct yaml_node *n, int64_t *out_ms)
{
    str s;
    if (!n) return true;
    return scalar(p, n, UNIT_DURATION_HELP, &s) && (unit_duration(s, out_ms) || not_a(p, n, UNIT_DURATION_HELP));
}

bool yaml_size(struct problems *p, const struct yaml_node *n, int64_t *out_bytes)
{
    str s;
    if (!n) return true;
    return scalar(p, n, UNIT_SIZE_HELP, &s) && (unit_size(s, out_bytes) || not_a(p, n, UNIT_SIZE_HELP));
}

bool yaml_choice(struct problems *p, const struct yaml_node *n, const str *names, size_t count, int *out)
{
    str s;
    if (!n) return true;
    if (!scalar(p, n, "one of a few words", &s)) return false;
    for (size_t i = 0; i < count; i++) {
        if (!str_eq(s, names[i])) continue;
        *out = (int)i;
        return true;
    }
    struct strs parts = {0};
    for (size_t i = 0; i < count; i++) {
        if (i > 0) strs_add(p->arena, &parts, i + 1 == count ? STR(" or ") : STR(", "));
        strs_add(p->arena, &parts, names[i]);
    }
    return not_a(p, n, str_dup_z(p->arena, str_concat(p->arena, parts.at, parts.count)));
}

bool yaml_list(struct problems *p, const struct yaml_node *n, struct strs *out)
{
    if (yaml_is_nothing(n)) return true;
    str s;
    if (n->kind == YAML_SCALAR) {
        strs_add(p->arena, out, n->text);
        return true;
    }
    if (n->kind == YAML_MAPPING) {
        wrong_kind(p, n, "a list");
        return false;
    }
    bool good = true;
    for (size_t i = 0; i < n->count; i++) {
        if (scalar(p, &n->items[i], "a single value", &s))
            strs_add(p->arena, out, s);
        else
            good = false;
    }
    return good;
}
