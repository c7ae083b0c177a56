/* The `items:` part of a description: where posts are, and which field is which. */
#include "source/describe.h"
#include "source/fields.h"

#include "base/nearest.h"

static const struct selector *compile_selector(struct problems *p, const struct yaml_node *at)
{
    struct err err = {0};
    const struct selector *out = NULL;
    str text = {0};
    if (!at || !yaml_text(p, at, &text)) return NULL;
    if (!selector_compile(p->arena, text, &out, &err)) yaml_problem(p, at, "%s", err.text);
    return out;
}

static void unknown_field(struct problems *p, const struct yaml_node *at)
{
    str names[64];
    size_t count = field_kind_count() < 64 ? field_kind_count() : 64;
    for (size_t i = 0; i < count; i++) names[i] = field_kind_at(i);
    str near = nearest_name(at->key, names, count);
    if (near.n) yaml_problem_key(p, at, "`%.*s` is no field of a post; did you mean `%.*s`?", STR_ARG(at->key), STR_ARG(near));
    else yaml_problem_key(p, at, "`%.*s` is no field of a post", STR_ARG(at->key));
}

/* ".edited exists" would be a selector: an element <exists> inside. */
static bool is_condition(str text)
{
    static const str words[] = {STR_INIT(" exists"), STR_INIT(" missing"), STR_INIT(" filled"), STR_INIT(" empty")};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_ends(text, words[i]) && !str_starts(text, STR("="))) return true;
    return false;
}

static const struct field_rule *read_fields(struct problems *p, const struct yaml_node *map, bool html)
{
    const struct field_rule *list = NULL, **tail = &list;
    if (!yaml_mapping(p, map)) return NULL;
    for (size_t i = 0; i < map->count; i++) {
        const struct field_kind *kind = field_kind_find(map->items[i].key);
        if (!kind) {
            unknown_field(p, &map->items[i]);
            continue;
        }
        if (html && is_condition(map->items[i].text)) {
            yaml_problem(p, &map->items[i], "a field is a value and no condition: write the value alone (a flag is set when its value is there)");
            continue;
        }
        struct field_rule *rule = ARENA_NEW(p->arena, struct field_rule);
        rule->kind = kind;
        rule->line = map->items[i].key_line;
        rule->column = map->items[i].key_column;
        rule->expr = expr_compile(p, &map->items[i], html);
        if (!rule->expr) continue;
        *tail = rule;
        tail = &rule->next;
    }
    return list;
}

static const struct join_rule *read_joins(struct problems *p, const struct yaml_node *map)
{
    static const str keys[] = {STR_INIT("in"), STR_INIT("key"), STR_INIT("is")};
    const struct join_rule *list = NULL;
    if (!yaml_mapping(p, map)) return NULL;
    for (size_t i = 0; i < map->count; i++) {
        const struct yaml_node *at = &map->items[i];
        if (!yaml_mapping(p, at)) continue;
        yaml_known(p, at, keys, 3);
        const struct yaml_node *part[3];
        struct join_rule *rule = ARENA_NEW(p->arena, struct join_rule);
        for (size_t k = 0; k < 3; k++) part[k] = yaml_need(p, at, keys[k]);
        if (!part[0] || !part[1] || !part[2]) continue;
        rule->name = at->key;
        rule->in = expr_compile(p, part[0], false);
        rule->key = expr_compile(p, part[1], false);
        rule->is = expr_compile(p, part[2], false);
        rule->next = list;
        if (rule->in && rule->key && rule->is) list = rule;
    }
    return list;
}

static const struct param_rule *read_with(struct problems *p, const struct yaml_node *map, bool html)
{
    const struct param_rule *list = NULL;
    if (!map || !yaml_mapping(p, map)) return NULL;
    for (size_t i = 0; i < map->count; i++) {
        struct param_rule *rule = ARENA_NEW(p->arena, struct param_rule);
        str text = {0};
        if (!yaml_text(p, &map->items[i], &text)) continue;
        rule->name = map->items[i].key;
        rule->line = map->items[i].key_line;
        rule->column = map->items[i].key_column;
        rule->value = template_compile(p, &map->items[i], text, html);
        rule->next = list;
        if (rule->value) list = rule;
    }
    return list;
}

static const struct follow_rule *read_follow(struct problems *p, const struct yaml_node *at, bool html)
{
    static const str keys[] = {STR_INIT("when"), STR_INIT("need"), STR_INIT("url"), STR_INIT("as"), STR_INIT("item"), STR_INIT("with")};
    static const str whens[] = {STR_INIT("match"), STR_INIT("always")};
    struct follow_rule *rule = ARENA_NEW(p->arena, struct follow_rule);
    if (!yaml_mapping(p, at)) return NULL;
    yaml_known(p, at, keys, sizeof keys / sizeof *keys);
    int when = FOLLOW_MATCH;
    str url = {0};
    yaml_choice(p, yaml_get(at, keys[0]), whens, 2, &when);
    rule->when = (enum follow_when)when;
    rule->need = predicate_compile(p, yaml_get(at, keys[1]), html);
    if (yaml_text(p, yaml_get(at, keys[2]), &url) && url.n) rule->url = template_compile(p, yaml_get(at, keys[2]), url, html);
    yaml_text(p, yaml_get(at, keys[3]), &rule->engine);
    const struct yaml_node *target = rule->engine.n ? yaml_get(at, keys[3]) : at;
    rule->line = target->line;
    rule->column = target->column;
    yaml_bool(p, yaml_get(at, keys[4]), &rule->is_item);
    rule->with = read_with(p, yaml_get(at, keys[5]), html);
    if (!rule->url && !rule->engine.n) yaml_problem(p, at, "a follow-up needs `url`, or `as` (the description that it is for)");
    return rule;
}

static const struct follow_rule *read_follows(struct problems *p, const struct yaml_node *at, bool html)
{
    if (!at) return NULL;
    if (at->kind == YAML_MAPPING) return read_follow(p, at, html);
    const struct follow_rule *list = NULL;
    if (!yaml_sequence(p, at)) return NULL;
    for (size_t i = at->count; i-- > 0;) {
        const struct follow_rule *one = read_follow(p, &at->items[i], html);
        if (!one) continue;
        struct follow_rule *copy = ARENA_NEW(p->arena, struct follow_rule);
        *copy = *one;
        copy->next = list;
        list = copy;
    }
    return list;
}

static void read_type(struct problems *p, const struct yaml_node *at, struct item_rule *rule)
{
    str text = {0};
    if (!at || !yaml_text(p, at, &text)) return;
    rule->has_type = post_type_parse(text, &rule->type);
    if (!rule->has_type) yaml_problem(p, at, "`%.*s` is no type of post; there are: " POST_TYPES, STR_ARG(text));
}

/* Items without fields are no posts: they lead to others, and must do so without being asked what they are about. */
static void read_content(struct problems *p, const struct yaml_node *at, bool html, struct item_rule *rule)
{
    const struct yaml_node *fields = yaml_get(at, STR("fields"));
    rule->follows = read_follows(p, yaml_get(at, STR("follow")), html);
    if (fields) rule->fields = read_fields(p, fields, html);
    bool leads = false;
    for (const struct follow_rule *f = rule->follows; f; f = f->next) leads = leads || f->when == FOLLOW_ALWAYS;
    if (!rule->fields && !leads) (void)yaml_need(p, at, STR("fields"));
    if (!rule->fields && fields && !leads) yaml_problem(p, fields, "there are no fields: an item without them needs `follow: {when: always, …}`");
}

static const struct item_rule *read_block(struct problems *p, const struct yaml_node *at, struct description *d)
{
    static const str keys[] = {
        STR_INIT("when"), STR_INIT("path"), STR_INIT("each"),     STR_INIT("select"), STR_INIT("drop"), STR_INIT("skip"), STR_INIT("need"),
        STR_INIT("deleted"), STR_INIT("type"), STR_INIT("fields"), STR_INIT("children"), STR_INIT("lookup"), STR_INIT("follow"), STR_INIT("gone"),
    };
    bool html = d->format == FORMAT_HTML;
    if (!yaml_mapping(p, at)) return NULL;
    yaml_known(p, at, keys, sizeof keys / sizeof *keys);
    struct item_rule *rule = ARENA_NEW(p->arena, struct item_rule);
    rule->when = predicate_compile(p, yaml_get(at, STR("when")), html);
    if (html) {
        rule->select = compile_selector(p, yaml_need(p, at, STR("select")));
        rule->drop = compile_selector(p, yaml_get(at, STR("drop")));
    } else {
        const struct yaml_node *path = yaml_need(p, at, STR("path"));
        if (path && yaml_text(p, path, &rule->path) && !str_starts(rule->path, STR("/")))
            yaml_problem(p, path, "a path is a JSON pointer and begins with /");
    }
    bool each = true;
    yaml_bool(p, yaml_get(at, STR("each")), &each);
    rule->as_object = !each;
    rule->skip = predicate_compile(p, yaml_get(at, STR("skip")), html);
    rule->need = predicate_compile(p, yaml_get(at, STR("need")), html);
    rule->deleted = predicate_compile(p, yaml_get(at, STR("deleted")), html);
    rule->gone = predicate_compile(p, yaml_get(at, STR("gone")), html);
    read_type(p, yaml_get(at, STR("type")), rule);
    read_content(p, at, html, rule);
    yaml_text(p, yaml_get(at, STR("children")), &rule->children);
    if (yaml_get(at, STR("lookup"))) rule->joins = read_joins(p, yaml_get(at, STR("lookup")));
    return rule;
}

void describe_items(struct problems *p, const struct yaml_node *root, struct description *d)
{
    const struct yaml_node *items = yaml_get(root, STR("items"));
    const struct item_rule **tail = &d->items;
    if (!items) {
        if ((d->engine == ENGINE_DESCRIBED || d->engine == ENGINE_STREAM) && !d->like.n) problems_add(p, 1, 1, "`items` is missing: where are the posts?");
        return;
    }
    size_t count = items->kind == YAML_SEQUENCE ? items->count : 1;
    for (size_t i = 0; i < count; i++) {
        const struct item_rule *one = read_block(p, items->kind == YAML_SEQUENCE ? &items->items[i] : items, d);
        if (!one) continue;
        struct item_rule *copy = ARENA_NEW(p->arena, struct item_rule);
        *copy = *one;
        *tail = copy;
        tail = &copy->next;
    }
}

void describe_inherit(struct description *d, const struct description *from)
{
    if (!d->items) d->items = from->items;
    if (!d->marks) d->marks = from->marks;
    if (!d->source) d->source = from->source;
    if (!d->error.message && !d->error.status && !d->error.blocked.count) d->error = from->error;
    if (d->rate.gap_ms < 0 && !d->rate.remaining.n && !d->rate.wait) d->rate = from->rate;
    d->info.delay_ms = d->rate.gap_ms;
    d->info.no_text_export |= from->info.no_text_export;
}
