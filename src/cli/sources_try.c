/* Three steps for all sources together: plan, ask (hosts side by side), read. Where a token comes first, the request it is for is asked in a second go; where a list
 * has no posts of its own, the first page that it leads to is asked in a third. */
#include "cli/sources_try.h"

#include "cli/asking.h"
#include "cli/corpus.h"
#include "cli/engine.h"
#include "cli/sources_peek.h"
#include "cli/sources_trial.h"
#include "run/ask.h"
#include "run/prepare.h"

#define CPU_MS 2000

static void fail(struct trial *t, struct answer *a, enum outcome outcome, str why)
{
    a->outcome = outcome;
    a->why = str_dup(t->c->arena, why);
}

/* ---- plan */

static void plan(struct trial *t, size_t i)
{
    struct arena *a = t->c->arena;
    struct source_config *config = ARENA_NEW(a, struct source_config);
    struct request_list list = {0};
    struct err e = {.code = ERR_NONE};
    *config = t->brand.sources[i];
    config->max_pages = 1;
    t->attempts[i].config = config;
    struct problems p;
    problems_init(&p, a, t->brand.file);
    bool ok = (source_check(t->sources, config, &p) || problems_none(&p, &e)) && source_has_key(t->sources, config, t->brand.file, &e) &&
              source_plan(t->sources, config, (str){NULL, 0}, t->c->now, a, &list, &e);
    if (ok && list.count) ok = source_dress(t->sources, config, &list.at[0], a, &e);
    t->attempts[i].unasked = !ok;
    if (!ok) fail(t, &t->attempts[i].answer, OUTCOME_REFUSED, str_from(e.text));
    else if (list.count) t->asks[i].request = list.at[0];
}

/* ---- read */

static void read_response(void *ctx)
{
    struct trial *t = ctx;
    struct answer *at = t->answer;
    const struct source_config *config = t->now->config;
    struct arena *a = t->response->arena;
    if (!source_handle(t->sources, config, (str){NULL, 0}, t->response, t->c->now, a, &at->h, &t->e)) return;
    at->readings = ARENA_ARRAY(a, struct reading, at->h.post_count + 1);
    for (size_t i = 0; i < at->h.post_count; i++) {
        struct post *p = &at->h.posts[i];
        if (config->own || post_is_own_voice(&t->brand, 1, p)) p->flags |= POST_OWN_VOICE;
        if (config->about && !p->about.n) p->about = t->brand.id;
        post_scrub(a, p);
        text_read(t->text, t->scratch, p, a, &at->readings[i]);
        at->about += at->readings[i].mention_count > 0;
        if (t->has_secret) post_hide_author(&t->secret, true, p, a);
    }
}

static void read_answer(struct trial *t, struct attempt *at, struct response *response, struct answer *out)
{
    struct err e = {.code = ERR_NONE};
    t->now = at;
    t->answer = out;
    t->response = response;
    t->e = e;
    *out = (struct answer){0};
    arena_allow(response->arena, (size_t)1 << 20);
    arena_deadline(response->arena, CPU_MS);
    bool ran = arena_run(response->arena, read_response, t, &e);
    arena_deadline(response->arena, 0);
    if (ran && !t->e.code) {
        fail(t, out, out->h.outcome, out->h.why);
        return;
    }
    *out = (struct answer){0};
    fail(t, out, OUTCOME_BROKEN, str_from(ran ? t->e.text : e.text));
}

static void read_one(struct trial *t, size_t i)
{
    struct attempt *at = &t->attempts[i];
    const struct answer *own = &at->answer;
    at->second = false;
    if (!t->asks[i].response) return;
    read_answer(t, at, t->asks[i].response, &at->answer);
    at->second = outcome_success(own->outcome) && !own->h.post_count && own->h.next_count && own->h.next[0].post < 0 && own->h.next[0].request.secret;
}

const struct request *answer_lead(const struct answer *a, size_t *count)
{
    const struct request *first = NULL;
    *count = 0;
    for (size_t i = 0; outcome_success(a->outcome) && !a->h.post_count && i < a->h.next_count; i++) {
        const struct request *r = &a->h.next[i].request;
        if (a->h.next[i].post >= 0 || r->secret) continue;
        if (!first) first = r;
        ++*count;
    }
    return first;
}

/* ---- ask */

static void ask_streams(struct trial *t, const struct fetch_options *o)
{
    for (size_t i = 0; i < t->count; i++) {
        const struct source_info *info = sources_find(t->sources, t->attempts[i].config->type);
        if (!info || !info->stream || !t->asks[i].request.url.n) continue;
        t->asks[i].response = sources_peek(o, &t->brand, &t->asks[i].request, t->c->now);
        t->asks[i].request.url.n = 0; /* that was all of it */
    }
}

/* What follows on the answer itself, with the secrets that it needs. */
static bool set_follow(struct trial *t, size_t i, const struct request *from, struct ask *to, struct err *e)
{
    to->request = request_copy(t->c->arena, from);
    if (source_dress(t->sources, t->attempts[i].config, &to->request, t->c->arena, e)) return true;
    to->request.url.n = 0;
    return false;
}

static bool ask_seconds(struct trial *t, const struct fetch_options *o, struct ask_memory *hosts, struct err *e)
{
    bool again = false;
    for (size_t i = 0; i < t->count; i++)
        if (t->attempts[i].second && set_follow(t, i, &t->attempts[i].answer.h.next[0].request, &t->second[i], e)) again = true;
    if (again && !ask_all(o, hosts, t->second, t->count, e)) return false;
    for (size_t i = 0; again && i < t->count; i++) {
        if (!t->second[i].response) continue;
        ask_free(&t->asks[i], 1);
        t->asks[i].response = t->second[i].response;
        read_one(t, i);
    }
    return true;
}

static bool ask_leads(struct trial *t, const struct fetch_options *o, struct ask_memory *hosts, struct err *e)
{
    bool any = false;
    for (size_t i = 0; i < t->count; i++) {
        size_t count;
        const struct request *first = answer_lead(&t->attempts[i].answer, &count);
        if (first && set_follow(t, i, first, &t->led[i], e)) any = true;
    }
    if (any && !ask_all(o, hosts, t->led, t->count, e)) return false;
    for (size_t i = 0; any && i < t->count; i++)
        if (t->led[i].response) read_answer(t, &t->attempts[i], t->led[i].response, &t->attempts[i].led);
    return true;
}

static bool ask_lists(struct trial *t, struct err *e)
{
    struct fetch_options o;
    struct ask_memory hosts = {.arena = t->c->arena};
    asking_options(t->c, &o);
    ask_streams(t, &o);
    if (!ask_all(&o, &hosts, t->asks, t->count, e)) return false;
    for (size_t i = 0; i < t->count; i++) read_one(t, i);
    return ask_seconds(t, &o, &hosts, e) && ask_leads(t, &o, &hosts, e);
}

static bool load(struct trial *t, str path, struct err *e)
{
    struct cli *c = t->c;
    str key = path_join(c->arena, c->paths.config, STR("secret.key"));
    if (!cli_brand(c, path, &t->brand, e) || !engine_text(c, &t->brand, 1, &t->text, e)) return false;
    if (file_exists(key)) { /* pseudonyms as in the corpus; who only tries gets no key */
        if (!secret_load(key, &t->secret, e)) return false;
        t->has_secret = true;
    }
    t->count = t->brand.source_count;
    t->attempts = ARENA_ARRAY(c->arena, struct attempt, t->count + 1);
    t->asks = ARENA_ARRAY(c->arena, struct ask, t->count + 1);
    t->second = ARENA_ARRAY(c->arena, struct ask, t->count + 1);
    t->led = ARENA_ARRAY(c->arena, struct ask, t->count + 1);
    return true;
}

int sources_try(struct cli *c, const struct sources *s, str brand_file)
{
    struct trial t = {.c = c, .sources = s};
    struct err e = {.code = ERR_NONE};
    if (!load(&t, brand_file, &e)) return cli_fail(c, &e);
    if (!t.count) return cli_usage(c, "%.*s names no sources", STR_ARG(brand_file));
    t.scratch = text_scratch_new();
    for (size_t i = 0; i < t.count; i++) plan(&t, i);
    int code = ask_lists(&t, &e) ? trial_show(&t) : cli_fail(c, &e);
    ask_free(t.asks, t.count);
    ask_free(t.led, t.count);
    text_scratch_free(t.scratch);
    return code;
}
