/* How a described source is asked: request, auth, since, paging, rate, errors. */
#include "source/describe.h"

static const struct template *read_template(struct problems *p, const struct yaml_node *map, const char *key)
{
    const struct yaml_node *at = yaml_get(map, str_from(key));
    str text = {0};
    if (!at || !yaml_text(p, at, &text)) return NULL;
    return template_compile(p, at, text, false);
}

static const struct expr *read_expr(struct problems *p, const struct yaml_node *map, const char *key, bool html)
{
    const struct yaml_node *at = yaml_get(map, str_from(key));
    return at ? expr_compile(p, at, html) : NULL;
}

static void read_headers(struct problems *p, const struct yaml_node *map, struct request_rule *r)
{
    if (!map || !yaml_mapping(p, map)) return;
    for (size_t i = map->count; i-- > 0;) {
        struct header_rule *h = ARENA_NEW(p->arena, struct header_rule);
        str text = {0};
        if (!yaml_text(p, &map->items[i], &text)) continue;
        h->name = map->items[i].key;
        h->value = template_compile(p, &map->items[i], text, false);
        h->next = r->headers;
        if (h->value) r->headers = h;
    }
}

static void read_optional(struct problems *p, const struct yaml_node *at, struct request_rule *r)
{
    struct strs list = {0};
    if (!at || !yaml_list(p, at, &list)) return;
    for (size_t i = list.count; i-- > 0;) {
        struct query_rule *q = ARENA_NEW(p->arena, struct query_rule);
        *q = (struct query_rule){template_compile(p, at, list.at[i], false), r->optional};
        if (q->value) r->optional = q;
    }
}

static void read_request(struct problems *p, const struct yaml_node *root, struct description *d)
{
    static const str keys[] = {STR_INIT("url"), STR_INIT("method"), STR_INIT("body"), STR_INIT("headers"), STR_INIT("hosts"), STR_INIT("item"),
                               STR_INIT("optional")};
    const struct yaml_node *map = yaml_get(root, STR("request"));
    if (!map) {
        problems_add(p, 1, 1, "`request` is missing: what shall be asked?");
        return;
    }
    if (!yaml_mapping(p, map)) return;
    yaml_known(p, map, keys, sizeof keys / sizeof *keys);
    if (yaml_need(p, map, keys[0])) d->request.url = read_template(p, map, "url");
    yaml_text(p, yaml_get(map, keys[1]), &d->request.method);
    d->request.body = read_template(p, map, "body");
    read_headers(p, yaml_get(map, keys[3]), &d->request);
    yaml_list(p, yaml_get(map, keys[4]), &d->request.hosts);
    yaml_bool(p, yaml_get(map, keys[5]), &d->request.is_item);
    read_optional(p, yaml_get(map, keys[6]), &d->request);
}

struct secret_note {
    struct arena *a;
    struct strs *secrets;
};

static void note_secret(void *ctx, str name)
{
    struct secret_note *n = ctx;
    if (str_starts(name, STR("secret.")) && !strs_has(n->secrets, str_skip(name, 7))) strs_add(n->a, n->secrets, str_skip(name, 7));
}

static void read_session(struct problems *p, const struct yaml_node *map, struct auth_rule *auth)
{
    static const str keys[] = {STR_INIT("url"), STR_INIT("body"), STR_INIT("token")};
    if (!yaml_mapping(p, map)) return;
    yaml_known(p, map, keys, 3);
    auth->url = read_template(p, map, "url");
    auth->body = read_template(p, map, "body");
    auth->token = read_expr(p, map, "token", false);
    if (!auth->url || !auth->token) yaml_problem(p, map, "a session needs `url` and `token`");
}

static const struct { str key; enum auth_kind kind; } auth_kinds[] = {
    {STR_INIT("bearer"), AUTH_BEARER}, {STR_INIT("basic"), AUTH_BASIC},     {STR_INIT("header"), AUTH_HEADER},
    {STR_INIT("query"), AUTH_QUERY},   {STR_INIT("session"), AUTH_SESSION},
};

static void read_auth_value(struct problems *p, const struct yaml_node *at, struct auth_rule *auth)
{
    bool named = auth->kind == AUTH_HEADER || auth->kind == AUTH_QUERY; /* header: {X-Api-Key: "{secret.KEY}"} */
    str text = {0};
    if (named && (!yaml_mapping(p, at) || at->count != 1)) {
        yaml_problem(p, at, "write one pair: {NAME: \"{secret.KEY}\"}");
        return;
    }
    const struct yaml_node *value = named ? &at->items[0] : at;
    if (named) auth->name = value->key;
    if (yaml_text(p, value, &text)) auth->value = template_compile(p, value, text, false);
}

static void read_auth(struct problems *p, const struct yaml_node *root, struct description *d)
{
    static const str keys[] = {STR_INIT("bearer"), STR_INIT("basic"), STR_INIT("header"), STR_INIT("query"), STR_INIT("session"),
                               STR_INIT("required")};
    const struct yaml_node *map = yaml_get(root, STR("auth"));
    struct auth_rule *auth = &d->auth;
    struct secret_note note = {p->arena, &auth->secrets};
    if (!map || !yaml_mapping(p, map)) return;
    yaml_known(p, map, keys, sizeof keys / sizeof *keys);
    auth->required = true;
    yaml_bool(p, yaml_get(map, keys[5]), &auth->required);
    for (size_t i = 0; i < sizeof auth_kinds / sizeof *auth_kinds; i++) {
        const struct yaml_node *at = yaml_get(map, auth_kinds[i].key);
        if (!at) continue;
        auth->kind = auth_kinds[i].kind;
        if (auth->kind == AUTH_SESSION) read_session(p, at, auth);
        else read_auth_value(p, at, auth);
    }
    template_names(auth->value, note_secret, &note);
    template_names(auth->url, note_secret, &note);
    template_names(auth->body, note_secret, &note);
    d->info.secrets = auth->secrets;
    if (auth->kind) d->info.key = auth->required ? SOURCE_KEY_REQUIRED : SOURCE_KEY_OPTIONAL;
}

static void read_since(struct problems *p, const struct yaml_node *root, struct description *d)
{
    static const str keys[] = {STR_INIT("add"), STR_INIT("first"), STR_INIT("margin")};
    const struct yaml_node *map = yaml_get(root, STR("since"));
    d->since.margin_ms = 5 * DATE_MINUTE_MS;
    if (!map || !yaml_mapping(p, map)) return;
    yaml_known(p, map, keys, 3);
    d->since.add = read_template(p, map, "add");
    yaml_duration(p, yaml_get(map, keys[1]), &d->since.first_ms);
    yaml_duration(p, yaml_get(map, keys[2]), &d->since.margin_ms);
}

static const struct { str key; enum page_kind kind; } page_kinds[] = {
    {STR_INIT("link"), PAGE_LINK},     {STR_INIT("number"), PAGE_NUMBER}, {STR_INIT("offset"), PAGE_OFFSET},
    {STR_INIT("cursor"), PAGE_CURSOR}, {STR_INIT("item"), PAGE_ITEM},     {STR_INIT("url"), PAGE_URL},
};

static void read_stops(struct problems *p, const struct yaml_node *at, struct page_rule *page)
{
    static const str names[] = {STR_INIT("empty"), STR_INIT("short"), STR_INIT("known"), STR_INIT("repeat"), STR_INIT("older")};
    struct strs list = {0};
    if (!at || !yaml_list(p, at, &list)) return;
    for (size_t i = 0; i < list.count; i++) {
        unsigned bit = 0;
        for (unsigned k = 0; k < 5; k++)
            if (str_eq(list.at[i], names[k])) bit = 1u << k;
        if (!bit) yaml_problem(p, at, "`%.*s` is no reason to stop; there are: empty short known repeat older", STR_ARG(list.at[i]));
        page->stop |= bit;
    }
}

static void read_page_value(struct problems *p, const struct yaml_node *map, struct description *d, struct page_rule *page)
{
    bool html = d->format == FORMAT_HTML;
    for (size_t i = 0; i < sizeof page_kinds / sizeof *page_kinds; i++) {
        const struct yaml_node *at = yaml_get(map, page_kinds[i].key);
        if (!at) continue;
        page->kind = page_kinds[i].kind;
        if (page->kind == PAGE_LINK) yaml_text(p, at, &page->link);
        else if (page->kind == PAGE_NUMBER || page->kind == PAGE_OFFSET) yaml_text(p, at, &page->param);
        else page->value = expr_compile(p, at, html);
    }
    page->start = page->kind == PAGE_NUMBER ? 1 : 0;
    yaml_text(p, yaml_get(map, STR("param")), &page->param);
    if (page->kind == PAGE_CURSOR && !page->param.n) page->param = STR("cursor");
    if (page->kind == PAGE_ITEM && !page->param.n) yaml_problem(p, map, "`item` needs `param`: where its value goes");
}

static void read_page(struct problems *p, const struct yaml_node *root, struct description *d)
{
    static const str keys[] = {STR_INIT("link"), STR_INIT("number"), STR_INIT("offset"), STR_INIT("cursor"), STR_INIT("item"), STR_INIT("url"),
                               STR_INIT("later"), STR_INIT("param"), STR_INIT("start"), STR_INIT("step"), STR_INIT("size"), STR_INIT("limit"),
                               STR_INIT("stop"), STR_INIT("more"), STR_INIT("total")};
    const struct yaml_node *map = yaml_get(root, STR("page"));
    struct page_rule *page = &d->page;
    if (!map || !yaml_mapping(p, map)) return;
    yaml_known(p, map, keys, sizeof keys / sizeof *keys);
    read_page_value(p, map, d, page);
    page->link_later = page->link;
    yaml_text(p, yaml_get(map, STR("later")), &page->link_later);
    int64_t limit = 0;
    page->step = 1;
    yaml_int(p, yaml_get(map, STR("start")), 0, 1000000, &page->start);
    yaml_int(p, yaml_get(map, STR("step")), 1, 100000, &page->step);
    yaml_int(p, yaml_get(map, STR("size")), 1, 100000, &page->size);
    if (yaml_need(p, map, STR("limit"))) yaml_int(p, yaml_get(map, STR("limit")), 1, 10000, &limit);
    page->limit = (int32_t)limit;
    page->more = read_expr(p, map, "more", d->format == FORMAT_HTML);
    page->total = read_expr(p, map, "total", d->format == FORMAT_HTML);
    read_stops(p, yaml_get(map, STR("stop")), page);
}

static void read_rate(struct problems *p, const struct yaml_node *root, struct description *d)
{
    static const str keys[] = {STR_INIT("remaining"), STR_INIT("reset"), STR_INIT("unit"), STR_INIT("wait"), STR_INIT("gap"),
                               STR_INIT("quota"), STR_INIT("parallel")};
    static const str units[] = {STR_INIT("seconds"), STR_INIT("epoch"), STR_INIT("iso")};
    const struct yaml_node *map = yaml_get(root, STR("rate"));
    d->rate.gap_ms = -1;
    if (!map || !yaml_mapping(p, map)) return;
    yaml_known(p, map, keys, sizeof keys / sizeof *keys);
    int unit = 0;
    int64_t parallel = 0;
    yaml_text(p, yaml_get(map, keys[0]), &d->rate.remaining);
    yaml_text(p, yaml_get(map, keys[1]), &d->rate.reset);
    yaml_choice(p, yaml_get(map, keys[2]), units, 3, &unit);
    d->rate.unit = unit == 0 ? RESET_SECONDS : unit == 1 ? RESET_EPOCH : RESET_ISO;
    d->rate.wait = read_expr(p, map, "wait", false);
    yaml_duration(p, yaml_get(map, keys[4]), &d->rate.gap_ms);
    d->rate.quota = read_expr(p, map, "quota", false);
    yaml_int(p, yaml_get(map, keys[6]), 1, 16, &parallel);
    d->rate.parallel = (int32_t)parallel;
}

static void read_statuses(struct problems *p, const struct yaml_node *map, struct error_rule *error)
{
    static const str names[] = {STR_INIT("blocked"), STR_INIT("broken"), STR_INIT("gone"), STR_INIT("missing"), STR_INIT("rate"), STR_INIT("empty")};
    static const enum outcome outcomes[] = {OUTCOME_BLOCKED, OUTCOME_BROKEN, OUTCOME_GONE, OUTCOME_NOT_FOUND, OUTCOME_RATE, OUTCOME_EMPTY};
    if (!map || !yaml_mapping(p, map)) return;
    for (size_t i = 0; i < map->count; i++) {
        int64_t status;
        int choice = 0;
        if (!str_to_i64(map->items[i].key, &status) || status < 100 || status > 599) {
            yaml_problem_key(p, &map->items[i], "`%.*s` is no HTTP status", STR_ARG(map->items[i].key));
            continue;
        }
        yaml_choice(p, &map->items[i], names, 6, &choice);
        struct status_rule *rule = ARENA_NEW(p->arena, struct status_rule);
        *rule = (struct status_rule){(int32_t)status, outcomes[choice], error->status};
        error->status = rule;
    }
}

static void read_errors(struct problems *p, const struct yaml_node *root, struct description *d)
{
    static const str keys[] = {STR_INIT("message"), STR_INIT("none"), STR_INIT("status"), STR_INIT("blocked"), STR_INIT("null"), STR_INIT("empty")};
    static const str nulls[] = {STR_INIT("broken"), STR_INIT("missing")};
    const struct yaml_node *map = yaml_get(root, STR("errors"));
    if (!map || !yaml_mapping(p, map)) return;
    yaml_known(p, map, keys, 6);
    int null = 0;
    d->error.message = read_expr(p, map, "message", false);
    d->error.none = predicate_compile(p, yaml_get(map, keys[1]), false);
    read_statuses(p, yaml_get(map, keys[2]), &d->error);
    yaml_list(p, yaml_get(map, keys[3]), &d->error.blocked);
    yaml_choice(p, yaml_get(map, keys[4]), nulls, 2, &null);
    d->error.null_is_missing = null == 1;
    d->error.empty = predicate_compile(p, yaml_get(map, keys[5]), false);
}

static void read_marks(struct problems *p, const struct yaml_node *root, struct description *d)
{
    const struct yaml_node *map = yaml_get(root, STR("state"));
    if (!map || !yaml_mapping(p, map)) return;
    for (size_t i = 0; i < map->count; i++) {
        str text = {0};
        if (!yaml_text(p, &map->items[i], &text)) continue;
        struct mark_rule *rule = ARENA_NEW(p->arena, struct mark_rule);
        str how = str_cut(&text, ' ');
        struct yaml_node value = map->items[i];
        value.text = str_trim(text);
        rule->name = value.key;
        rule->max = str_eq(how, STR("max"));
        if (!rule->max && !str_eq(how, STR("last"))) {
            yaml_problem(p, &value, "write \"max VALUE\" (the greatest of a round, numbers by size) or \"last VALUE\"");
            continue;
        }
        rule->value = expr_compile(p, &value, d->format == FORMAT_HTML);
        rule->next = d->marks;
        if (rule->value) d->marks = rule;
    }
}

void describe_request(struct problems *p, const struct yaml_node *root, struct description *d)
{
    read_request(p, root, d);
    read_auth(p, root, d);
    read_since(p, root, d);
    read_page(p, root, d);
    read_rate(p, root, d);
    read_errors(p, root, d);
    read_marks(p, root, d);
}
