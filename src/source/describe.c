#include "source/describe.h"
#include "source/transform.h"

static const str keys[] = {
    STR_INIT("title"),  STR_INIT("type"),   STR_INIT("source"), STR_INIT("docs"),   STR_INIT("checked"), STR_INIT("note"),     STR_INIT("engine"),
    STR_INIT("internal"), STR_INIT("every"), STR_INIT("params"), STR_INIT("auth"),  STR_INIT("request"), STR_INIT("format"),   STR_INIT("embedded"),
    STR_INIT("strip"),  STR_INIT("since"),  STR_INIT("page"),   STR_INIT("rate"),   STR_INIT("errors"),  STR_INIT("detect"),   STR_INIT("hosts"),
    STR_INIT("items"),  STR_INIT("state"),  STR_INIT("zone"),   STR_INIT("feed"),   STR_INIT("test"),    STR_INIT("dates"),
    STR_INIT("like"),   STR_INIT("text_export_ok"), STR_INIT("must_recheck"),
};

static str stem(str path)
{
    size_t slash = str_rfind_byte(path, '/');
    str name = slash == STR_NONE ? path : str_skip(path, slash + 1);
    return str_ends(name, STR(".yaml")) ? str_sub(name, 0, name.n - 5) : name;
}

static void read_pattern(struct problems *p, const struct yaml_node *n, struct source_param *param)
{
    str pattern = {0}, unused;
    if (!n || !yaml_text(p, n, &pattern)) return;
    param->pattern = regex_compile_whole(p, n, pattern);
    if (!param->pattern) return;
    if (param->example.n && !regex_match(p->arena, param->pattern, param->example, &unused))
        yaml_problem(p, n, "the example `%.*s` does not look like this pattern", STR_ARG(param->example));
    if (param->fallback.n && !regex_match(p->arena, param->pattern, param->fallback, &unused))
        yaml_problem(p, n, "the default `%.*s` does not look like this pattern", STR_ARG(param->fallback));
}

static void read_params(struct problems *p, const struct yaml_node *map, struct description *d)
{
    static const str inner[] = {STR_INIT("about"), STR_INIT("example"), STR_INIT("required"), STR_INIT("default"),
                                STR_INIT("pattern")};
    if (!map || !yaml_mapping(p, map)) return;
    struct source_param *list = ARENA_ARRAY(p->arena, struct source_param, map->count + 1);
    struct param *defaults = ARENA_ARRAY(p->arena, struct param, map->count + 1);
    for (size_t i = 0; i < map->count; i++) {
        const struct yaml_node *at = &map->items[i];
        list[i].name = at->key;
        list[i].required = true;
        if (!yaml_mapping(p, at)) continue;
        yaml_known(p, at, inner, 5);
        yaml_text(p, yaml_get(at, inner[0]), &list[i].about);
        yaml_text(p, yaml_get(at, inner[1]), &list[i].example);
        yaml_text(p, yaml_get(at, inner[3]), &list[i].fallback);
        list[i].required = !list[i].fallback.n;
        yaml_bool(p, yaml_get(at, inner[2]), &list[i].required);
        read_pattern(p, yaml_get(at, inner[4]), &list[i]);
        if (list[i].fallback.n) defaults[d->default_count++] = (struct param){.key = at->key, .value = list[i].fallback};
    }
    d->info.params = list;
    d->info.param_count = map->count;
    d->defaults = defaults;
}

static void read_identity(struct problems *p, const struct yaml_node *root, struct description *d)
{
    static const str proofs[] = {STR_INIT("documentation"), STR_INIT("recorded"), STR_INIT("server")};
    static const str engines[] = {STR_INIT("described"), STR_INIT("feed"), STR_INIT("page"), STR_INIT("sitemap"), STR_INIT("stream")};
    int proof = SOURCE_PROOF_DOCUMENTATION, engine = ENGINE_DESCRIBED;
    bool texts = true;
    str type = STR("post"), source = {0};
    if (yaml_need(p, root, STR("title"))) yaml_text(p, yaml_get(root, STR("title")), &d->info.title);
    yaml_text(p, yaml_get(root, STR("docs")), &d->info.docs);
    yaml_text(p, yaml_get(root, STR("note")), &d->info.note);
    yaml_text(p, yaml_get(root, STR("like")), &d->like);
    yaml_bool(p, yaml_get(root, STR("internal")), &d->info.internal);
    yaml_bool(p, yaml_get(root, STR("text_export_ok")), &texts);
    d->info.no_text_export = !texts;
    yaml_duration(p, yaml_get(root, STR("must_recheck")), &d->info.recheck_ms);
    if (yaml_need(p, root, STR("checked"))) yaml_choice(p, yaml_get(root, STR("checked")), proofs, 3, &proof);
    yaml_choice(p, yaml_get(root, STR("engine")), engines, 5, &engine);
    yaml_text(p, yaml_get(root, STR("type")), &type);
    if (!post_type_parse(type, &d->type)) yaml_problem(p, yaml_get(root, STR("type")), "`%.*s` is no type of post; there are: " POST_TYPES, STR_ARG(type));
    d->info.checked = (enum source_proof)proof;
    d->engine = (enum source_engine)engine;
    d->info.engine = engines[engine];
    d->info.stream = engine == ENGINE_STREAM;
    d->info.every_ms = DATE_HOUR_MS;
    yaml_duration(p, yaml_get(root, STR("every")), &d->info.every_ms);
    if (yaml_text(p, yaml_get(root, STR("source")), &source) && source.n)
        d->source = template_compile(p, yaml_get(root, STR("source")), source, false);
}

static void read_format(struct problems *p, const struct yaml_node *root, struct description *d)
{
    static const str formats[] = {STR_INIT("json"), STR_INIT("lines"), STR_INIT("events"), STR_INIT("html")};
    int format = FORMAT_JSON;
    yaml_choice(p, yaml_get(root, STR("format")), formats, 4, &format);
    d->format = (enum body_format)format;
    const struct yaml_node *embedded = yaml_get(root, STR("embedded"));
    if (embedded) {
        d->embedded = expr_compile(p, embedded, true);
        d->format = FORMAT_EMBEDDED;
    }
    yaml_text(p, yaml_get(root, STR("strip")), &d->strip);
    yaml_text(p, yaml_get(root, STR("zone")), &d->zone_name);
    static const str dates[] = {STR_INIT("de"), STR_INIT("en")};
    int lang = 0;
    if (yaml_get(root, STR("dates")) && yaml_choice(p, yaml_get(root, STR("dates")), dates, 2, &lang)) d->dates_lang = dates[lang];
    yaml_list(p, yaml_get(root, STR("hosts")), &d->detect_hosts);
    d->detect = predicate_compile(p, yaml_get(root, STR("detect")), d->format == FORMAT_HTML);
    struct err err = {0};
    if (d->zone_name.n && !zone_load(p->arena, d->zone_name, &d->zone, &err)) yaml_problem(p, yaml_get(root, STR("zone")), "%s", err.text);
}

static const struct transform *read_transforms(struct problems *p, const struct yaml_node *at)
{
    struct strs list = {0};
    const struct transform *first = NULL, **tail = &first;
    if (!at || !yaml_list(p, at, &list)) return NULL;
    for (size_t i = 0; i < list.count; i++) {
        struct transform *t = transform_compile(p, at, list.at[i]);
        if (!t) return NULL;
        *tail = t;
        tail = &t->next;
    }
    return first;
}

/* What the feed engine lets a description say. */
static void read_feed(struct problems *p, const struct yaml_node *root, struct description *d)
{
    static const str inner[] = {STR_INIT("text"), STR_INIT("title"), STR_INIT("author"), STR_INIT("type"), STR_INIT("strip-publisher"),
                                STR_INIT("truncated"), STR_INIT("first-is-thread")};
    const struct yaml_node *map = yaml_get(root, STR("feed"));
    if (!map || !yaml_mapping(p, map)) return;
    yaml_known(p, map, inner, sizeof inner / sizeof *inner);
    struct feed_rule *feed = &d->feed;
    feed->text = read_transforms(p, yaml_get(map, inner[0]));
    feed->title = read_transforms(p, yaml_get(map, inner[1]));
    feed->author = read_transforms(p, yaml_get(map, inner[2]));
    str type = {0};
    yaml_text(p, yaml_get(map, inner[3]), &type);
    feed->has_type = type.n > 0;
    if (type.n && !post_type_parse(type, &feed->type)) yaml_problem(p, yaml_get(map, inner[3]), "no such type of post");
    yaml_bool(p, yaml_get(map, inner[4]), &feed->strip_publisher);
    yaml_bool(p, yaml_get(map, inner[5]), &feed->truncated);
    yaml_bool(p, yaml_get(map, inner[6]), &feed->first_is_thread);
}

static void read_test_expectations(struct problems *p, const struct yaml_node *at, struct test_rule *t)
{
    str outcome = {0};
    yaml_int(p, yaml_get(at, STR("items")), 0, 1000000, &t->items);
    yaml_list(p, yaml_get(at, STR("next")), &t->next);
    yaml_text(p, yaml_get(at, STR("outcome")), &outcome);
    for (int i = 0; outcome.n && i < OUTCOME_COUNT; i++)
        if (str_eq(outcome, str_from(outcome_name((enum outcome)i)))) {
            t->outcome = (enum outcome)i;
            t->has_outcome = true;
        }
    if (outcome.n && !t->has_outcome) yaml_problem(p, yaml_get(at, STR("outcome")), "`%.*s` is no outcome; there are: ok, empty, blocked, broken, gone, rate limited, not found, unchanged", STR_ARG(outcome));
    t->first = yaml_get(at, STR("first"));
}

static void read_tests(struct problems *p, const struct yaml_node *root, struct description *d)
{
    static const str inner[] = {STR_INIT("body"), STR_INIT("url"), STR_INIT("content-type"), STR_INIT("status"), STR_INIT("items"),
                                STR_INIT("first"), STR_INIT("next"), STR_INIT("outcome"), STR_INIT("with"), STR_INIT("headers"),
                                STR_INIT("file"), STR_INIT("state")};
    const struct yaml_node *list = yaml_get(root, STR("test"));
    const struct test_rule **tail = &d->tests;
    if (!list || !yaml_sequence(p, list)) return;
    for (size_t i = 0; i < list->count; i++) {
        const struct yaml_node *at = &list->items[i];
        if (!yaml_mapping(p, at)) continue;
        yaml_known(p, at, inner, sizeof inner / sizeof *inner);
        struct test_rule *t = ARENA_NEW(p->arena, struct test_rule);
        int64_t status = 200;
        t->items = -1;
        t->line = at->line;
        yaml_text(p, yaml_get(at, inner[0]), &t->body);
        yaml_text(p, yaml_get(at, inner[1]), &t->url);
        yaml_text(p, yaml_get(at, inner[2]), &t->content_type);
        yaml_int(p, yaml_get(at, inner[3]), 100, 599, &status);
        yaml_text(p, yaml_get(at, inner[10]), &t->file);
        t->with = yaml_get(at, inner[8]);
        t->headers = yaml_get(at, inner[9]);
        t->state = yaml_get(at, inner[11]);
        t->status = (int32_t)status;
        read_test_expectations(p, at, t);
        *tail = t;
        tail = &t->after;
    }
}

struct name_check {
    struct problems *p;
    const struct description *d;
    const struct yaml_node *at;
};

static void check_name(void *ctx, str name)
{
    static const str known[] = {STR_INIT("since"), STR_INIT("now"), STR_INIT("page"), STR_INIT("cursor"), STR_INIT("offset"), STR_INIT("origin"),
                                STR_INIT("lang"), STR_INIT("host"), STR_INIT("token")};
    struct name_check *c = ctx;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_eq(known[i], name)) return;
    for (size_t i = 0; i < c->d->info.param_count; i++)
        if (str_eq(c->d->info.params[i].name, name)) return;
    if (str_eq(name, c->d->page.param) || str_starts(name, STR("state."))) return;
    if (str_starts(name, STR("secret."))) {
        yaml_problem(c->p, c->at, "a secret belongs into `auth`, never into an address");
        return;
    }
    yaml_problem(c->p, c->at, "{%.*s} is neither a parameter nor a known variable", STR_ARG(name));
}

static bool uses(const struct description *d, str name)
{
    for (const struct header_rule *h = d->request.headers; h; h = h->next)
        if (template_uses(h->value, name)) return true;
    const struct template *all[] = {d->request.url, d->request.body, d->since.add, d->source, d->auth.value, d->auth.url, d->auth.body};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (template_uses(all[i], name)) return true;
    return false;
}

/* What only the whole can tell: names in addresses are known, required parameters are used. */
static void check_whole(struct problems *p, const struct yaml_node *root, const struct description *d)
{
    struct name_check c = {p, d, yaml_get(root, STR("request"))};
    if (!c.at) c.at = root;
    template_names(d->request.url, check_name, &c);
    template_names(d->request.body, check_name, &c);
    template_names(d->since.add, check_name, &c);
    for (size_t i = 0; i < d->info.param_count; i++)
        if (d->info.params[i].required && !uses(d, d->info.params[i].name))
            yaml_problem(p, yaml_get(yaml_get(root, STR("params")), d->info.params[i].name), "parameter `%.*s` is required, but no address uses it", STR_ARG(d->info.params[i].name));
}

bool describe(struct problems *p, str path, str yaml, struct description *d)
{
    *d = (struct description){0};
    d->info.name = str_dup(p->arena, stem(path));
    d->info.file = str_dup(p->arena, path);
    d->info.yaml = str_dup(p->arena, yaml);
    const struct yaml_node *root = yaml_read(p, d->info.yaml);
    if (!root || !yaml_mapping(p, root)) return false;
    yaml_known(p, root, keys, sizeof keys / sizeof *keys);
    read_identity(p, root, d);
    read_params(p, yaml_get(root, STR("params")), d);
    read_format(p, root, d);
    describe_request(p, root, d);
    describe_items(p, root, d);
    read_feed(p, root, d);
    read_tests(p, root, d);
    check_whole(p, root, d);
    d->info.delay_ms = d->rate.gap_ms;
    d->info.hosts = d->request.hosts;
    return p->count == 0 && p->more == 0;
}
