#include "config/brand_source.h"

#include <stdlib.h>
#include <string.h>

#define SOURCES_MAX  1000
#define PARAMS_MAX   64
#define VARIANTS_MAX 64 /* of one entry: lists of values multiplied */
#define PAGES_MAX    100000

/* Growing list in the arena. */
struct sources {
    struct source_config *at;
    size_t count, cap;
};

/* The values of one parameter; more than one makes several sources. */
struct choice {
    str key;
    struct strs values;
    int32_t line, column;
};

static const str generic_keys[] = {STR_INIT("every"),     STR_INIT("about"),         STR_INIT("own"),
                                   STR_INIT("delay"),     STR_INIT("allow_private"), STR_INIT("max_age"),
                                   STR_INIT("max_pages"), STR_INIT("lang"),          STR_INIT("text_export_ok"),
                                   STR_INIT("must_recheck")};

static bool is_generic(str key)
{
    for (size_t i = 0; i < sizeof generic_keys / sizeof generic_keys[0]; i++)
        if (str_eq(key, generic_keys[i])) return true;
    return false;
}

static bool type_good(str type)
{
    for (size_t i = 0; i < type.n; i++) {
        char c = type.p[i];
        bool good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (i > 0 && (c == '-' || c == '_'));
        if (!good) return false;
    }
    return type.n > 0;
}

static int by_key(const void *a, const void *b)
{
    const struct param *x = a, *y = b;
    return str_cmp(x->key, y->key);
}

static str escaped(struct arena *a, str value)
{
    if (str_find_byte(value, ',') == STR_NONE && str_find_byte(value, '\\') == STR_NONE) return value;
    char *p = arena_raw(a, value.n * 2, 1);
    size_t n = 0;
    for (size_t i = 0; i < value.n; i++) {
        if (value.p[i] == ',' || value.p[i] == '\\') p[n++] = '\\';
        p[n++] = value.p[i];
    }
    return (str){p, n};
}

str source_key(struct arena *a, str type, const struct param *params, size_t count)
{
    struct param *sorted = ARENA_ARRAY(a, struct param, count + 1);
    if (count > 0) memcpy(sorted, params, count * sizeof *sorted);
    qsort(sorted, count, sizeof *sorted, by_key);
    struct strs parts = {0};
    strs_add(a, &parts, type);
    for (size_t i = 0; i < count; i++) {
        strs_add(a, &parts, i == 0 ? STR("(") : STR(","));
        strs_add(a, &parts, sorted[i].key);
        strs_add(a, &parts, STR("="));
        strs_add(a, &parts, escaped(a, sorted[i].value));
    }
    if (count > 0) strs_add(a, &parts, STR(")"));
    return str_concat(a, parts.at, parts.count);
}

static void add_source(struct problems *p, struct sources *list, struct source_config c, int32_t column)
{
    for (size_t i = 0; i < list->count; i++) {
        if (!str_eq(list->at[i].key, c.key)) continue;
        problems_add(p, c.line, column, "this source stands twice; the first is in line %d", (int)list->at[i].line);
        return;
    }
    if (list->count == SOURCES_MAX) {
        problems_add(p, c.line, column, "more than %d sources", SOURCES_MAX);
        return;
    }
    if (list->count == list->cap) {
        size_t cap = list->cap ? list->cap * 2 : 16;
        list->at = arena_grow(p->arena, list->at, list->cap * sizeof c, cap * sizeof c);
        list->cap = cap;
    }
    list->at[list->count++] = c;
}

/* One source for each combination of values, counted like an odometer. */
static void add_variants(struct problems *p, struct sources *list, struct source_config c, const struct choice *choices,
                         size_t count, int32_t column)
{
    size_t total = 1;
    for (size_t i = 0; i < count; i++) {
        total *= choices[i].values.count;
        if (total > VARIANTS_MAX) {
            problems_add(p, choices[i].line, choices[i].column, "these lists make more than %d sources of one entry",
                         VARIANTS_MAX);
            return;
        }
    }
    for (size_t variant = 0; variant < total; variant++) {
        struct param *params = ARENA_ARRAY(p->arena, struct param, count + 1);
        size_t rest = variant;
        for (size_t i = count; i-- > 0;) {
            params[i] = (struct param){choices[i].key, choices[i].values.at[rest % choices[i].values.count],
                                       choices[i].line, choices[i].column};
            rest /= choices[i].values.count;
        }
        c.params = params;
        c.param_count = count;
        c.key = source_key(p->arena, c.type, params, count);
        add_source(p, list, c, column);
    }
}

/* `no`: you have a licence that lets texts be kept, whatever the description says. */
static bool read_recheck(struct problems *p, const struct yaml_node *n, int64_t *ms)
{
    if (n && n->kind == YAML_SCALAR && str_eq(n->text, STR("no"))) {
        *ms = -1;
        return true;
    }
    return yaml_duration(p, n, ms);
}

static void read_generic(struct problems *p, const struct yaml_node *map, struct source_config *c)
{
    int64_t pages = c->max_pages;
    bool texts = true;
    const struct yaml_node *said = yaml_get(map, STR("text_export_ok"));
    bool good = yaml_duration(p, yaml_get(map, STR("every")), &c->every_ms);
    good &= yaml_duration(p, yaml_get(map, STR("delay")), &c->delay_ms);
    good &= yaml_duration(p, yaml_get(map, STR("max_age")), &c->max_age_ms);
    good &= yaml_bool(p, yaml_get(map, STR("about")), &c->about);
    good &= yaml_bool(p, yaml_get(map, STR("own")), &c->own);
    good &= yaml_bool(p, yaml_get(map, STR("allow_private")), &c->allow_private);
    good &= yaml_int(p, yaml_get(map, STR("max_pages")), 1, PAGES_MAX, &pages);
    good &= yaml_text(p, yaml_get(map, STR("lang")), &c->lang);
    good &= yaml_bool(p, said, &texts);
    if (said) c->text_export = texts ? PERMISSION_YES : PERMISSION_NO;
    good &= read_recheck(p, yaml_get(map, STR("must_recheck")), &c->recheck_ms);
    (void)good; /* faults are noted */
    c->max_pages = (int32_t)pages;
}

static size_t read_params(struct problems *p, const struct yaml_node *map, struct choice *choices)
{
    size_t count = 0;
    for (size_t i = 0; i < map->count; i++) {
        const struct yaml_node *n = &map->items[i];
        if (is_generic(n->key) || n->key.n == 0) continue;
        if (count == PARAMS_MAX) {
            yaml_problem_key(p, n, "more than %d parameters", PARAMS_MAX);
            break;
        }
        struct choice *c = &choices[count];
        *c = (struct choice){.key = n->key, .line = n->key_line, .column = n->key_column};
        if (yaml_is_nothing(n) || (n->kind == YAML_SEQUENCE && n->count == 0))
            yaml_problem_key(p, n, "parameter `%.*s` has no value (what begins with # is a comment, unless it stands in quotes)", STR_ARG(n->key));
        else if (yaml_list(p, n, &c->values))
            count++;
    }
    return count;
}

static void read_entry(struct problems *p, const struct yaml_node *entry, struct source_config c, struct sources *list)
{
    struct choice choices[PARAMS_MAX];
    size_t count = 0, before = p->count;
    c.line = entry->line;
    c.column = entry->column;
    if (entry->kind == YAML_SCALAR) {
        c.type = entry->text;
    } else if (entry->kind == YAML_MAPPING && entry->count == 1) {
        const struct yaml_node *value = &entry->items[0];
        c.type = value->key;
        if (value->kind != YAML_MAPPING && !yaml_is_nothing(value)) {
            yaml_problem(p, value, "what source `%.*s` is told stands as {name: value}; `leumund sources show %.*s` lists the names", STR_ARG(str_sub(c.type, 0, 60)),
                         STR_ARG(str_sub(c.type, 0, 60)));
        } else if (yaml_mapping(p, value)) {
            read_generic(p, value, &c);
            count = read_params(p, value, choices);
        }
    } else if (entry->kind == YAML_MAPPING && entry->count > 1 && yaml_is_nothing(&entry->items[0])) {
        yaml_problem_key(p, &entry->items[1], "this belongs to `%.*s`: indent it further, or write {…} behind it",
                         STR_ARG(entry->items[0].key));
    } else {
        yaml_problem(p, entry, "an entry of `sources` is one TYPE: {parameters}, or a TYPE alone");
    }
    if (p->count > before) return;
    if (type_good(c.type))
        add_variants(p, list, c, choices, count, entry->column);
    else
        yaml_problem(p, entry, "`%.*s` is no type of source; a type has a-z, 0-9 and -",
                     STR_ARG(str_sub(c.type, 0, 60)));
}

void brand_sources_read(struct problems *p, const struct yaml_node *list, str brand_id, int64_t every_ms,
                        struct brand *out)
{
    struct sources sources = {0};
    struct source_config start = {.brand = brand_id, .every_ms = every_ms, .delay_ms = -1};
    if (yaml_sequence(p, list))
        for (size_t i = 0; i < list->count; i++) read_entry(p, &list->items[i], start, &sources);
    out->sources = sources.at;
    out->source_count = sources.count;
}
