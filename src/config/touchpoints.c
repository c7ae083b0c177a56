#include "config/touchpoints.h"

#include "config/defaults.h"

#include <string.h>

#define TOUCHPOINTS_MAX 200
#define ID_MAX          64

static const str entry_keys[] = {STR_INIT("name"), STR_INIT("de"), STR_INIT("en"), STR_INIT("off"),
                                 STR_INIT("fallback"), STR_INIT("minor"), STR_INIT("judged"), STR_INIT("hints_de"), STR_INIT("hints_en")};
static const str name_keys[] = {STR_INIT("de"), STR_INIT("en")};

static bool id_good(str id)
{
    if (id.n == 0 || id.n > ID_MAX) return false;
    for (size_t i = 0; i < id.n; i++) {
        unsigned char c = (unsigned char)id.p[i];
        bool letter = (unsigned)(c | 0x20) - 'a' < 26u || c >= 0x80; /* categories of others, "Atmosphäre", stay as they are */
        bool good = letter || (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (!good) return false;
    }
    return true;
}

/* `name: Roaming` for both languages, or `name: {de: …, en: …}`. */
static void read_name(struct problems *p, const struct yaml_node *n, struct touchpoint *t)
{
    if (!n) return;
    if (n->kind == YAML_SCALAR) {
        if (yaml_text(p, n, &t->name_de)) t->name_en = t->name_de;
        return;
    }
    if (!yaml_mapping(p, n)) return;
    yaml_known(p, n, name_keys, 2);
    bool german = yaml_get(n, STR("de")) != NULL, english = yaml_get(n, STR("en")) != NULL;
    bool good = yaml_text(p, yaml_get(n, STR("de")), &t->name_de);
    good &= yaml_text(p, yaml_get(n, STR("en")), &t->name_en);
    if (!good) return;
    if (!german) t->name_de = t->name_en;
    if (!english) t->name_en = t->name_de;
}

static void check_cues(struct problems *p, const struct yaml_node *n, const struct strs *cues, size_t from)
{
    for (size_t i = from; i < cues->count; i++)
        if (str_trim(cues->at[i]).n == 0) yaml_problem(p, n, "a cue of `%.*s` is empty", STR_ARG(n->key));
}

static void read_cues(struct problems *p, const struct yaml_node *n, struct strs *cues)
{
    size_t from = cues->count;
    /* A list that comes from the base is shared: it is copied before it grows. */
    struct strs own = {0};
    for (size_t i = 0; i < from; i++) strs_add(p->arena, &own, cues->at[i]);
    if (!yaml_list(p, n, &own)) return;
    if (n) check_cues(p, n, &own, from);
    *cues = own;
}

static void read_entry(struct problems *p, const struct yaml_node *n, bool is_new, struct touchpoint *t)
{
    bool on = true;
    if (n->kind == YAML_SCALAR && !yaml_is_nothing(n)) { /* hotline: off */
        if (yaml_bool(p, n, &on)) t->off = !on;
        return;
    }
    if (!yaml_is_nothing(n) && yaml_mapping(p, n)) {
        yaml_known(p, n, entry_keys, sizeof entry_keys / sizeof entry_keys[0]);
        read_name(p, yaml_get(n, STR("name")), t);
        read_cues(p, yaml_get(n, STR("de")), &t->cues_de);
        read_cues(p, yaml_get(n, STR("en")), &t->cues_en);
        read_cues(p, yaml_get(n, STR("hints_de")), &t->hints_de);
        read_cues(p, yaml_get(n, STR("hints_en")), &t->hints_en);
        (void)yaml_bool(p, yaml_get(n, STR("off")), &t->off); /* faults are noted */
        (void)yaml_bool(p, yaml_get(n, STR("fallback")), &t->fallback);
        (void)yaml_bool(p, yaml_get(n, STR("minor")), &t->minor);
        (void)yaml_bool(p, yaml_get(n, STR("judged")), &t->judged);
    }
    if (is_new && !t->off && !t->fallback && t->cues_de.count + t->cues_en.count == 0 && n->kind != YAML_SEQUENCE)
        yaml_problem_key(p, n, "touchpoint `%.*s` has no cues; list words under `de` or `en`", STR_ARG(n->key));
}

static struct touchpoint *find(struct touchpoint *at, size_t count, str id)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq(at[i].id, id)) return &at[i];
    return NULL;
}

/* One fallback at most. The file's beats the base's; a second one in the file is a fault. */
static void settle_fallback(struct problems *p, const struct yaml_node *map, struct touchpoint *at, size_t count)
{
    const struct touchpoint *chosen = NULL;
    for (size_t i = 0; i < map->count; i++) {
        struct touchpoint *t = find(at, count, map->items[i].key);
        if (!t || !yaml_get(&map->items[i], STR("fallback")) || !t->fallback) continue;
        if (chosen)
            yaml_problem_key(p, &map->items[i], "touchpoint `%.*s` is a second fallback; the first is `%.*s`",
                             STR_ARG(t->id), STR_ARG(chosen->id));
        else
            chosen = t;
    }
    for (size_t i = 0; chosen && i < count; i++) at[i].fallback = &at[i] == chosen;
}

struct touchpoint_list touchpoints_read(struct problems *p, const struct yaml_node *map,
                                        const struct touchpoint_list *base)
{
    size_t count = base ? base->count : 0, entries = 0;
    if (yaml_mapping(p, map)) entries = map->count;
    if (count + entries == 0) return (struct touchpoint_list){0};
    struct touchpoint *at = ARENA_ARRAY(p->arena, struct touchpoint, count + entries);
    if (count > 0) memcpy(at, base->at, count * sizeof *at);
    for (size_t i = 0; i < entries; i++) {
        const struct yaml_node *n = &map->items[i];
        if (str_eq(n->key, STR("replace"))) continue;
        struct touchpoint *t = find(at, count, n->key);
        bool is_new = !t;
        if (is_new && !id_good(n->key)) {
            yaml_problem_key(p, n, "`%.*s` is no id of a touchpoint; use letters, digits, - and _", STR_ARG(n->key));
            continue;
        }
        if (is_new && count == TOUCHPOINTS_MAX) {
            yaml_problem_key(p, n, "more than %d touchpoints", TOUCHPOINTS_MAX);
            break;
        }
        if (is_new) {
            t = &at[count++];
            *t = (struct touchpoint){.id = n->key, .name_de = n->key, .name_en = n->key};
        }
        read_entry(p, n, is_new, t);
    }
    if (entries > 0) settle_fallback(p, map, at, count);
    return (struct touchpoint_list){at, count};
}

bool touchpoints_parse(struct arena *a, str path, str bytes, struct touchpoint_list *out, struct err *e)
{
    struct problems p;
    problems_init(&p, a, path);
    *out = touchpoints_read(&p, yaml_read(&p, bytes), NULL);
    return problems_none(&p, e);
}

bool touchpoints_default(struct arena *a, struct touchpoint_list *out, struct err *e)
{
    str path = STR("lexicons/touchpoints.yaml");
    const struct default_file *file = default_find(path);
    if (!file) return err_set(e, ERR_CONFIG, "%.*s: is not compiled in", STR_ARG(path));
    return touchpoints_parse(a, path, file->bytes, out, e);
}
