/* All descriptions: embedded ones first, files over them. */
#include "base/nearest.h"
#include "base/url.h"
#include "config/defaults.h"
#include "source/job.h"
#include "source/params.h"
#include "source/tokens.h"
#include "source/wall.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#define DESCRIPTION_MAX (1 << 20)

struct sources {
    struct arena *a;
    struct description **at; /* sorted by name */
    size_t count, cap;
    struct strs broken;
    const struct url_rules *rules;
    const struct environment *env;
    const struct thread_rules *thread_rules;
    struct tokens *tokens;
};

const struct description *sources_description(const struct sources *s, str name)
{
    size_t low = 0, high = s->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = str_cmp(s->at[middle]->info.name, name);
        if (order == 0) return s->at[middle];
        if (order < 0) low = middle + 1;
        else high = middle;
    }
    return NULL;
}

const struct url_rules *sources_url_rules(const struct sources *s)
{
    return s->rules;
}

const struct environment *sources_environment(const struct sources *s)
{
    return s->env;
}

struct tokens *sources_tokens(const struct sources *s)
{
    return s->tokens;
}

const struct thread_rules *sources_thread_rules(const struct sources *s)
{
    return s->thread_rules;
}

static void insert(struct sources *s, struct description *d)
{
    size_t at = 0;
    while (at < s->count && str_cmp(s->at[at]->info.name, d->info.name) < 0) at++;
    if (at < s->count && str_eq(s->at[at]->info.name, d->info.name)) {
        s->at[at] = d;
        return;
    }
    if (s->count == s->cap) {
        size_t cap = s->cap ? s->cap * 2 : 64;
        s->at = arena_grow(s->a, s->at, s->cap * sizeof *s->at, cap * sizeof *s->at);
        s->cap = cap;
    }
    memmove(s->at + at + 1, s->at + at, (s->count - at) * sizeof *s->at);
    s->at[at] = d;
    s->count++;
}

/* `like` may name a description that is read later: looked up when all are there. */
static void link_all(struct sources *s)
{
    for (size_t i = 0; i < s->count; i++) {
        struct description *d = s->at[i];
        const struct description *from = d->like.n ? sources_description(s, d->like) : NULL;
        if (from && from != d) describe_inherit(d, from);
        if (d->like.n && !from)
            strs_add(s->a, &s->broken, str_printf(s->a, "%.*s: like: there is no description %.*s", STR_ARG(d->info.file), STR_ARG(d->like)));
    }
}

static bool add(struct sources *s, str path, str yaml, struct problems *p)
{
    struct description *d = ARENA_NEW(s->a, struct description);
    problems_init(p, s->a, str_dup(s->a, path));
    (void)describe(p, path, yaml, d);
    if (p->count) return false;
    insert(s, d);
    return true;
}

bool sources_add(struct sources *s, str path, str yaml, struct problems *p)
{
    if (!add(s, path, yaml, p)) return false;
    link_all(s);
    return true;
}

static void add_or_note(struct sources *s, str path, str yaml)
{
    struct problems p;
    if (add(s, path, yaml, &p)) return;
    struct buf *all = buf_owned(s->a, PROBLEMS_BYTES);
    problems_put(&p, all);
    strs_add(s->a, &s->broken, str_sub(buf_str(all), 0, all->n - 1)); /* the last line's end is the reader's */
}

static int by_name(const void *a, const void *b)
{
    return str_cmp(*(const str *)a, *(const str *)b);
}

static void add_folder(struct sources *s, str dir)
{
    DIR *d = opendir(str_dup_z(s->a, dir));
    struct strs names = {0};
    if (!d) return;
    for (struct dirent *entry; (entry = readdir(d));) {
        str name = str_from(entry->d_name);
        if (str_ends(name, STR(".yaml")) && !str_starts(name, STR("."))) strs_add(s->a, &names, str_dup(s->a, name));
    }
    closedir(d);
    if (names.count) qsort(names.at, names.count, sizeof *names.at, by_name); /* folders have no order of their own */
    for (size_t i = 0; i < names.count; i++) {
        struct err err = {0};
        str path = path_join(s->a, dir, names.at[i]), yaml;
        if (file_read(s->a, path, DESCRIPTION_MAX, &yaml, &err)) add_or_note(s, path, yaml);
        else strs_add(s->a, &s->broken, str_dup(s->a, str_from(err.text)));
    }
}

struct sources *sources_new(struct arena *a, const struct environment *env)
{
    struct sources *s = ARENA_NEW(a, struct sources);
    s->a = a;
    s->env = env;
    s->tokens = tokens_new(a);
    s->thread_rules = thread_rules_new(a);
    const struct default_file *rules = default_find(STR("lexicons/tracking-params.txt"));
    if (rules) s->rules = url_rules_parse(a, rules->bytes);
    return s;
}

bool sources_load(struct arena *a, const struct strs *dirs, const struct environment *env, struct sources **out, struct err *e)
{
    struct sources *s = *out = sources_new(a, env);
    size_t count;
    const struct default_file *list = default_below(STR("feeds/sources/"), &count);
    for (size_t i = 0; i < count; i++) {
        str parts[] = {STR("built in: "), list[i].path};
        if (str_ends(list[i].path, STR(".yaml"))) add_or_note(s, str_concat(a, parts, 2), list[i].bytes);
    }
    for (size_t i = 0; dirs && i < dirs->count; i++) add_folder(s, dirs->at[i]);
    link_all(s);
    if (s->count) return true;
    if (s->broken.count) return err_set(e, ERR_CONFIG, "no description can be read; the first fault: %.*s", STR_ARG(s->broken.at[0]));
    return err_set(e, ERR_CONFIG, "no description of any source was found");
}

const struct strs *sources_broken(const struct sources *s)
{
    return &s->broken;
}

size_t sources_count(const struct sources *s)
{
    return s->count;
}

const struct source_info *sources_at(const struct sources *s, size_t i)
{
    return i < s->count ? &s->at[i]->info : NULL;
}

const struct source_info *sources_find(const struct sources *s, str name)
{
    const struct description *d = sources_description(s, name);
    return d ? &d->info : NULL;
}

const char *source_proof_name(enum source_proof p)
{
    static const char *const names[] = {"documentation", "recorded", "server"};
    return p < SOURCE_PROOF_COUNT ? names[p] : "?";
}

int64_t source_every_ms(const struct sources *s, const struct source_config *c)
{
    const struct description *d = sources_description(s, c->type);
    return c->every_ms ? c->every_ms : d ? d->info.every_ms : DATE_HOUR_MS;
}

int64_t source_recheck_ms(const struct sources *s, const struct source_config *c)
{
    const struct description *d = sources_description(s, c->type);
    return c->recheck_ms < 0 ? 0 : c->recheck_ms ? c->recheck_ms : d ? d->info.recheck_ms : 0;
}

bool source_text_export_ok(const struct sources *s, const struct source_config *c)
{
    const struct description *d = sources_description(s, c->type);
    return c->text_export ? c->text_export == PERMISSION_YES : !d || !d->info.no_text_export;
}

uint64_t source_version(const struct sources *s, str name)
{
    const struct description *d = sources_description(s, name);
    return hash64_seed(d ? d->info.yaml : name, source_code_version);
}

int64_t source_pages_max(const struct sources *s, const struct source_config *c)
{
    const struct description *d = sources_description(s, c->type);
    return c->max_pages ? c->max_pages : d && d->page.limit ? d->page.limit : 1;
}

/* ---- check */

static str near_name(const struct sources *s, str type)
{
    str names[256];
    size_t count = 0;
    for (size_t i = 0; i < s->count && count < 256; i++)
        if (!s->at[i]->info.internal) names[count++] = s->at[i]->info.name;
    return nearest_name(type, names, count);
}

static void unknown_type(const struct sources *s, const struct source_config *c, struct problems *p)
{
    str near = near_name(s, c->type);
    if (near.n)
        problems_add(p, c->line, c->column, "source `%.*s` is not known; did you mean `%.*s`?", STR_ARG(c->type), STR_ARG(near));
    else
        problems_add(p, c->line, c->column, "source `%.*s` is not known; `leumund sources list` shows all", STR_ARG(c->type));
}

static const struct source_param *find_param(const struct description *d, str name)
{
    for (size_t i = 0; i < d->info.param_count; i++)
        if (str_eq(d->info.params[i].name, name)) return &d->info.params[i];
    return NULL;
}

static str near_param(const struct description *d, str given)
{
    str names[64];
    size_t count = d->info.param_count < 64 ? d->info.param_count : 64;
    for (size_t i = 0; i < count; i++) names[i] = d->info.params[i].name;
    return nearest_name(given, names, count);
}

static void unknown_param(const struct description *d, const struct param *given, struct problems *p)
{
    str near = near_param(d, given->key);
    if (near.n)
        problems_add(p, given->line, given->column, "source %.*s has no parameter `%.*s`; did you mean `%.*s`?", STR_ARG(d->info.name), STR_ARG(given->key),
                     STR_ARG(near));
    else
        problems_add(p, given->line, given->column, "source %.*s has no parameter `%.*s`; `leumund sources show %.*s` lists them", STR_ARG(d->info.name),
                     STR_ARG(given->key), STR_ARG(d->info.name));
}

/* Given, or misspelt, which is told by itself. */
static bool is_given(const struct description *d, const struct source_config *c, str name)
{
    if (source_config_param(c, name).n) return true;
    for (size_t i = 0; i < c->param_count; i++)
        if (!find_param(d, c->params[i].key) && str_eq(near_param(d, c->params[i].key), name)) return true;
    return false;
}

static void missing_param(const struct source_config *c, const struct source_param *wanted, struct problems *p)
{
    problems_add(p, c->line, c->column, "source %.*s needs `%.*s` (%.*s%s%.*s)", STR_ARG(c->type), STR_ARG(wanted->name), STR_ARG(wanted->about),
                 wanted->example.n ? ", such as " : "", STR_ARG(wanted->example));
}

bool source_check(const struct sources *s, const struct source_config *c, struct problems *p)
{
    const struct description *d = sources_description(s, c->type);
    size_t missing = 0, strange = 0;
    if (!d || d->info.internal) {
        unknown_type(s, c, p);
        return false;
    }
    for (size_t i = 0; i < d->info.param_count; i++) {
        const struct source_param *wanted = &d->info.params[i];
        if (!wanted->required || is_given(d, c, wanted->name)) continue;
        missing_param(c, wanted, p);
        missing++;
    }
    for (size_t i = 0; i < c->param_count; i++) {
        const struct source_param *wanted = find_param(d, c->params[i].key);
        if (!wanted) unknown_param(d, &c->params[i], p);
        strange += !wanted || !param_fits(s, c, &c->params[i], wanted, p);
    }
    return missing + strange == 0;
}

/* ---- handle */

/* A wall with status 200 is no page without posts: nothing was seen of what is there. */
static void note_wall(struct job *j)
{
    struct harvest *h = j->h;
    str what = wall_of(j->response->body, false);
    if (!what.n) return;
    h->outcome = OUTCOME_BLOCKED;
    h->why = what;
    h->next_count = 0;
    h->state_changed = h->round_complete = false;
}

bool source_handle(const struct sources *s, const struct source_config *c, str state, const struct response *r, int64_t now,
                   struct arena *a, struct harvest *out, struct err *e)
{
    struct job j;
    job_init(&j, s, c, state, r, now, a, out);
    if (!j.d) {
        str name = r->request.engine.n ? r->request.engine : c->type;
        return err_set(e, ERR_CONFIG, "source \"%.*s\" is not known", STR_ARG(name));
    }
    static void (*const engines[])(struct job *) = {
        [ENGINE_DESCRIBED] = interp_handle, [ENGINE_FEED] = feed_handle, [ENGINE_PAGE] = page_handle, [ENGINE_SITEMAP] = sitemap_handle,
        [ENGINE_STREAM] = interp_handle,
    };
    engines[j.d->engine](&j);
    if (j.h->outcome == OUTCOME_EMPTY && !j.h->post_count) note_wall(&j);
    if (j.h->deleted.count || j.h->deleted_authors.count) j.h->deleted_source = job_source_name(&j);
    return true;
}

void source_inherit(struct request *r, str brand, struct arena *a)
{
    struct chain chain;
    chain_read(a, r->state, &chain);
    chain.about = brand;
    chain.inherited = true;
    r->state = chain_write(a, &chain);
}
