#include "source/selftest.h"

#include "parse/http.h"
#include "source/describe.h"
#include "source/fields.h"

#define TEST_MEMORY ((size_t)64 << 20)

struct test {
    const struct sources *sources;
    const struct description *d;
    const struct test_rule *rule;
    struct arena *a;
    str bytes;
    int64_t now;
    struct harvest h;
    struct err e;
    bool ok;
};

static const struct param *pairs(struct arena *a, const struct yaml_node *map, size_t *count)
{
    *count = map ? map->count : 0;
    struct param *list = ARENA_ARRAY(a, struct param, *count + 1);
    for (size_t i = 0; i < *count; i++) list[i] = (struct param){.key = map->items[i].key, .value = map->items[i].text};
    return list;
}

static void answer_headers(struct test *t, struct response *r)
{
    const struct yaml_node *map = t->rule->headers;
    size_t count = map ? map->count : 0;
    struct header *list = ARENA_ARRAY(t->a, struct header, count + 1);
    for (size_t i = 0; i < count; i++) list[i] = (struct header){map->items[i].key, map->items[i].text};
    r->headers = list;
    r->header_count = count;
}

static void work(void *ctx)
{
    struct test *t = ctx;
    size_t count;
    struct source_config config = {.type = t->d->info.name, .key = t->d->info.name, .delay_ms = -1};
    config.params = pairs(t->a, t->rule->with, &count);
    config.param_count = count;
    struct response r = {.arena = t->a, .body = t->bytes, .url = t->rule->url, .status = t->rule->status, .at = t->now};
    answer_headers(t, &r);
    if (http_looks_like(t->bytes) && !http_parse(t->a, t->bytes, &r, &t->e)) return;
    r.request.url = r.url;
    r.request.engine = t->d->info.name;
    str state = t->rule->state ? t->rule->state->text : (str){0};
    t->ok = source_handle(t->sources, &config, state, &r, t->now, t->a, &t->h, &t->e);
}

static bool wrong(struct test *t, const char *what, str got, str want)
{
    return err_set(&t->e, ERR_INPUT, "%s: got \"%.*s\", want \"%.*s\"", what, STR_ARG(str_sub(got, 0, 200)), STR_ARG(str_sub(want, 0, 200)));
}

static bool check_first(struct test *t)
{
    const struct yaml_node *map = t->rule->first;
    for (size_t i = 0; map && i < map->count; i++) {
        const struct field_kind *kind = field_kind_find(map->items[i].key);
        if (!kind) return err_set(&t->e, ERR_CONFIG, "first: `%.*s` is no field of a post", STR_ARG(map->items[i].key));
        if (!t->h.post_count) return err_set(&t->e, ERR_INPUT, "there is no first post");
        str got = field_text(t->a, &t->h.posts[0], kind);
        if (!str_eq(got, map->items[i].text)) return wrong(t, str_dup_z(t->a, map->items[i].key), got, map->items[i].text);
    }
    return true;
}

static bool check_next(struct test *t)
{
    size_t at = 0;
    for (size_t i = 0; i < t->rule->next.count; i++, at++) {
        while (at < t->h.next_count && t->h.next[at].post >= 0) at++;
        str got = at < t->h.next_count ? t->h.next[at].request.url : (str){0};
        if (!str_eq(got, t->rule->next.at[i])) return wrong(t, "next", got, t->rule->next.at[i]);
    }
    return true;
}

static bool check(struct test *t)
{
    const struct test_rule *rule = t->rule;
    const struct harvest *h = &t->h;
    if (!t->ok) return false;
    if (rule->items >= 0 && (int64_t)h->post_count != rule->items)
        return err_set(&t->e, ERR_INPUT, "%zu posts, want %lld (%s %.*s)", h->post_count, (long long)rule->items, outcome_name(h->outcome),
                       STR_ARG(h->why));
    if (rule->has_outcome && h->outcome != rule->outcome)
        return wrong(t, "outcome", str_from(outcome_name(h->outcome)), str_from(outcome_name(rule->outcome)));
    if (!check_next(t)) return false;
    return check_first(t);
}

static bool run(struct test *t)
{
    struct err left = {0};
    if (arena_run(t->a, work, t, &left)) return check(t);
    t->e = left;
    return false;
}

static void add_found(uint64_t *sum, const struct harvest *h)
{
    for (size_t i = 0; i < HARVEST_BLOCKS; i++) sum[i] |= h->found[i];
}

/* What a description takes from another one is for the other's tests. */
static bool has_own_items(const struct sources *s, const struct description *d)
{
    const struct description *from = d->like.n ? sources_description(s, d->like) : NULL;
    return !from || from->items != d->items;
}

static void tell_silent(const struct description *d, const uint64_t *found, void (*silent)(void *, const struct silent_field *), void *ctx)
{
    size_t block = 0;
    for (const struct item_rule *rule = d->items; rule && block < HARVEST_BLOCKS; rule = rule->next, block++) {
        uint64_t bit = 1;
        for (const struct field_rule *f = rule->fields; f && (found[block] & HARVEST_MADE) && bit != HARVEST_MADE; f = f->next, bit <<= 1) {
            struct silent_field told = {f->line, f->column, field_kind_name(f->kind)};
            if (!(found[block] & bit) && !str_starts(told.name, STR("flag."))) silent(ctx, &told);
        }
    }
}

size_t source_selftest(const struct sources *s, str name, str folder, int64_t now, void (*tell)(void *, int64_t, const char *),
                       void (*silent)(void *, const struct silent_field *), void *ctx)
{
    const struct description *d = sources_description(s, name);
    size_t failed = 0;
    uint64_t found[HARVEST_BLOCKS] = {0};
    for (const struct test_rule *rule = d ? d->tests : NULL; rule; rule = rule->after) {
        if (rule->file.n && !folder.n) continue;
        struct arena *a = arena_new(TEST_MEMORY);
        struct test t = {.sources = s, .d = d, .rule = rule, .a = a, .bytes = rule->body, .now = now};
        bool ok = !rule->file.n || file_read(a, path_join(a, folder, rule->file), TEST_MEMORY / 4, &t.bytes, &t.e);
        ok = ok && run(&t);
        failed += !ok;
        add_found(found, &t.h);
        tell(ctx, rule->line, ok ? NULL : t.e.text);
        arena_free(a);
    }
    if (silent && d && has_own_items(s, d)) tell_silent(d, found, silent, ctx);
    return failed;
}
