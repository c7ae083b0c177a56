/* Three steps for all sources together: plan, ask (hosts side by side), read. Where a token comes first, the request it is for is asked in a second go. */
#include "cli/sources_try.h"

#include "base/escape.h"
#include "base/utf8.h"
#include "cli/asking.h"
#include "cli/corpus.h"
#include "cli/engine.h"
#include "cli/sources_peek.h"
#include "parse/json.h"
#include "run/ask.h"
#include "run/prepare.h"

#include <math.h>

#define SHOWN 3
#define TEXT_COLUMNS 90
#define CPU_MS 2000

struct attempt {
    const struct source_config *config; /* with one page a round, so that the mark comes with it */
    struct harvest h;
    struct reading *readings; /* beside h.posts */
    size_t about;
    enum outcome outcome;
    str why;
    bool second; /* a token was there: the list itself is still to be asked */
    bool unasked; /* the brand file itself is at fault: why says all */
};

struct trial {
    struct cli *c;
    const struct sources *sources;
    struct brand brand;
    const struct text *text;
    struct text_scratch *scratch;
    struct secret secret;
    bool has_secret;
    struct attempt *attempts;
    struct ask *asks; /* beside attempts */
    size_t count;
    /* of the response that is being read */
    struct attempt *now;
    struct response *response;
    struct err e;
};

static void fail(struct trial *t, struct attempt *a, enum outcome outcome, str why)
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
    bool ok = source_check(t->sources, config, t->brand.file, &e) && source_plan(t->sources, config, (str){NULL, 0}, t->c->now, a, &list, &e);
    if (ok && list.count) ok = source_dress(t->sources, config, &list.at[0], a, &e);
    t->attempts[i].unasked = !ok;
    if (!ok) fail(t, &t->attempts[i], OUTCOME_REFUSED, str_from(e.text));
    else if (list.count) t->asks[i].request = list.at[0];
}

/* ---- read */

static void read_response(void *ctx)
{
    struct trial *t = ctx;
    struct attempt *at = t->now;
    struct arena *a = t->response->arena;
    if (!source_handle(t->sources, at->config, (str){NULL, 0}, t->response, t->c->now, a, &at->h, &t->e)) return;
    at->readings = ARENA_ARRAY(a, struct reading, at->h.post_count + 1);
    for (size_t i = 0; i < at->h.post_count; i++) {
        struct post *p = &at->h.posts[i];
        if (at->config->own || post_is_own_voice(&t->brand, 1, p)) p->flags |= POST_OWN_VOICE;
        if (at->config->about && !p->about.n) p->about = t->brand.id;
        post_scrub(a, p);
        text_read(t->text, t->scratch, p, a, &at->readings[i]);
        at->about += at->readings[i].mention_count > 0;
        if (t->has_secret) post_hide_author(&t->secret, true, p, a);
    }
}

static void read_one(struct trial *t, size_t i)
{
    struct attempt *at = &t->attempts[i];
    struct err e = {.code = ERR_NONE};
    t->now = at;
    t->response = t->asks[i].response;
    t->e = e;
    at->second = false;
    at->about = 0;
    if (!t->response) return;
    arena_allow(t->response->arena, (size_t)1 << 20);
    arena_deadline(t->response->arena, CPU_MS);
    bool ran = arena_run(t->response->arena, read_response, t, &e);
    arena_deadline(t->response->arena, 0);
    if (!ran || t->e.code) {
        at->h = (struct harvest){0};
        fail(t, at, OUTCOME_BROKEN, str_from(ran ? t->e.text : e.text));
        return;
    }
    fail(t, at, at->h.outcome, at->h.why);
    at->second = outcome_success(at->outcome) && !at->h.post_count && at->h.next_count && at->h.next[0].post < 0 && at->h.next[0].request.secret;
}

/* ---- ask */

static bool ask_lists(struct trial *t, struct err *e)
{
    struct fetch_options o;
    struct ask_memory hosts = {.arena = t->c->arena};
    bool again = false;
    asking_options(t->c, &o);
    for (size_t i = 0; i < t->count; i++) {
        const struct source_info *info = sources_find(t->sources, t->attempts[i].config->type);
        if (!info || !info->stream || !t->asks[i].request.url.n) continue;
        t->asks[i].response = sources_peek(&o, &t->brand, &t->asks[i].request, t->c->now);
        t->asks[i].request.url.n = 0; /* that was all of it */
    }
    if (!ask_all(&o, &hosts, t->asks, t->count, e)) return false;
    for (size_t i = 0; i < t->count; i++) read_one(t, i);
    struct ask *second = ARENA_ARRAY(t->c->arena, struct ask, t->count + 1);
    for (size_t i = 0; i < t->count; i++) {
        if (!t->attempts[i].second) continue;
        second[i].request = request_in(t->c->arena, &t->attempts[i].h.next[0].request);
        if (source_dress(t->sources, t->attempts[i].config, &second[i].request, t->c->arena, e)) again = true;
        else second[i].request.url.n = 0;
    }
    if (!again) return true;
    if (!ask_all(&o, &hosts, second, t->count, e)) return false;
    for (size_t i = 0; i < t->count; i++) {
        if (!second[i].response) continue;
        ask_free(&t->asks[i], 1);
        t->asks[i].response = second[i].response;
        read_one(t, i);
    }
    return true;
}

/* ---- show */

static void put_mark(struct trial *t, struct buf *b, const struct attempt *at)
{
    struct json *root;
    int64_t newest;
    if (!at->h.state_changed || !json_parse(t->c->arena, at->h.state, &root, NULL)) return;
    const struct json *marks = json_get(root, STR("marks"));
    buf_putz(b, "; mark:");
    for (const struct json *m = marks ? marks->child : NULL; m; m = m->next) {
        buf_printf(b, " %.*s ", STR_ARG(m->key));
        escape_terminal(b, str_sub(json_text(m), 0, 60));
    }
    if (json_i64(json_get(root, STR("newest")), &newest) && newest) {
        buf_putz(b, " newest ");
        date_put(b, newest, DATE_SECOND);
    }
}

static void put_reading(struct buf *b, const struct reading *r)
{
    if (!r->mention_count) {
        buf_printf(b, "%-22s", "no");
        return;
    }
    const struct mention *m = &r->mentions[0];
    size_t from = b->n;
    buf_printf(b, "%s", label_name(m->label));
    if (!isnan(m->sentiment)) buf_printf(b, " %+.2f", m->sentiment);
    if (m->moment_count) buf_printf(b, " %.*s", STR_ARG(m->moments[0].touchpoint));
    if (b->n - from < 22) buf_fill(b, ' ', 22 - (b->n - from));
}

static void put_post(struct trial *t, struct buf *b, const struct post *p, const struct reading *r)
{
    struct style style = cli_style(t->c);
    struct buf line;
    buf_init(&line, 1 << 16);
    buf_putz(b, "    ");
    if (p->published.precision) date_put(b, p->published.at, p->published.precision > DATE_MINUTE ? p->published.precision : DATE_MINUTE);
    else buf_putz(b, "date unknown");
    str author = t->has_secret && p->pseudonym.n ? str_sub(p->pseudonym, 0, 8) : STR("…");
    buf_printf(b, "  %-8.*s  ", STR_ARG(author));
    put_reading(b, r);
    buf_putz(b, "  ");
    str body = p->text.n ? p->text : p->title;
    for (size_t i = 0; i < body.n && line.n < 400; i++) buf_putc(&line, body.p[i] == '\n' || body.p[i] == '\t' ? ' ' : body.p[i]);
    size_t cut = utf8_cut_columns(buf_str(&line), TEXT_COLUMNS);
    style_put(b, &style, STYLE_PLAIN, str_sub(buf_str(&line), 0, cut));
    buf_putz(b, cut < line.n || line.n < body.n ? "…\n" : "\n");
    buf_free(&line);
}

/* The newest three: few, so each is looked for among those older than the last. */
static void put_posts(struct trial *t, struct buf *b, const struct attempt *at)
{
    bool *taken = ARENA_ARRAY(t->c->arena, bool, at->h.post_count + 1);
    for (size_t shown = 0; shown < SHOWN && shown < at->h.post_count; shown++) {
        size_t best = at->h.post_count;
        for (size_t i = 0; i < at->h.post_count; i++)
            if (!taken[i] && (best == at->h.post_count || at->h.posts[i].published.at > at->h.posts[best].published.at)) best = i;
        taken[best] = true;
        put_post(t, b, &at->h.posts[best], &at->readings[best]);
    }
}

/* A list of threads has no posts of its own: what counts is where it leads. */
static void put_leads(struct buf *b, const struct attempt *at)
{
    size_t count = 0;
    str first = {0}, engine = {0};
    for (size_t i = 0; i < at->h.next_count; i++) {
        const struct request *r = &at->h.next[i].request;
        if (at->h.next[i].post >= 0 || r->secret) continue;
        if (!count++) first = r->url, engine = r->engine;
    }
    if (!count) return;
    buf_printf(b, "    leads on to %zu page%s by %.*s, the first of them ", count, count == 1 ? "" : "s", STR_ARG(engine));
    escape_terminal(b, str_sub(first, 0, 300));
    buf_putc(b, '\n');
}

static void show(struct trial *t, const struct attempt *at)
{
    struct buf b;
    struct style style = cli_style(t->c);
    bool good = outcome_success(at->outcome);
    buf_init(&b, 1 << 20);
    style_put(&b, &style, good ? STYLE_GOOD : STYLE_BAD, str_from(outcome_name(at->outcome)));
    buf_putz(&b, "  ");
    style_put(&b, &style, STYLE_STRONG, at->config->key);
    buf_putc(&b, '\n');
    if (good) {
        buf_printf(&b, "    %zu posts, %zu of them about %.*s", at->h.post_count, at->about, STR_ARG(t->brand.name));
        put_mark(t, &b, at);
        buf_putc(&b, '\n');
        if (!at->h.post_count) put_leads(&b, at);
        put_posts(t, &b, at);
    } else {
        buf_putz(&b, "    ");
        escape_terminal(&b, at->why);
        buf_putc(&b, '\n');
        /* What is not as expected was told; to see more of it, one would ask this command. */
        if (!at->unasked && at->outcome != OUTCOME_BROKEN) buf_printf(&b, "    %s\n", outcome_help(at->outcome));
    }
    cli_write(t->c, buf_str(&b));
    buf_free(&b);
}

static int show_all(struct trial *t)
{
    size_t failed = 0, empty = 0, about = 0;
    for (size_t i = 0; i < t->count && !cli_closed(t->c); i++) {
        const struct attempt *at = &t->attempts[i];
        show(t, at);
        failed += !outcome_success(at->outcome);
        empty += outcome_success(at->outcome) && !at->h.post_count;
        about += at->about;
    }
    cli_say(t->c, "%zu sources: %zu answered, %zu of them without a post, %zu failed; %zu posts about %.*s", t->count, t->count - failed, empty, failed, about,
            STR_ARG(t->brand.name));
    return failed ? CLI_NO : CLI_OK;
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
    int code = ask_lists(&t, &e) ? show_all(&t) : cli_fail(c, &e);
    ask_free(t.asks, t.count);
    text_scratch_free(t.scratch);
    return code;
}
