#include "cli/corpus.h"

#include "base/log.h"
#include "cli/crawling.h"
#include "cli/engine.h"
#include "cli/fate.h"
#include "cli/keeping.h"
#include "cli/progress.h"
#include "run/crawl.h"
#include "run/signals.h"
#include "store/copy.h"

#include <limits.h>
#include <pthread.h>
#include <stdlib.h>

static const struct cli_option options[] = {
    {"once", 0, NULL, "one round and end (always so: `leumund watch` goes on for ever)"},
    {"listen", 0, "DURATION", "how long streams are listened to once they have caught up, such as 10m (0: not at all)"},
    {"counters", 0, NULL, "print at the end what was asked, unchanged, passed over and read, a line each"},
    CRAWLING_OPTIONS,
};

/* --- progress: one line that is drawn anew --- */

struct watcher {
    struct cli *c;
    struct progress progress;
    bool watch; /* the command has no --counters */
    const struct crawl_options *o;
};

static void draw(void *ctx, const struct crawl_progress *p)
{
    struct watcher *w = ctx;
    if (!progress_is_due(&w->progress)) return;
    progress_draw(&w->progress, "%lld/%lld sources · %lld answers (%.0f/s) · %lld new posts · %lld mentions · %lld to ask",
            (long long)p->sources_done, (long long)(p->sources - p->sources_waiting - p->sources_keyless), (long long)p->responses,
            progress_rate(&w->progress, p->responses), (long long)p->kept, (long long)p->mentions, (long long)p->frontier);
}

static void tell_failure(void *ctx, const struct response *r, enum outcome outcome, str why)
{
    struct watcher *w = ctx;
    progress_wipe(&w->progress);
    str shown = request_shown(&r->request);
    cli_say(w->c, "%s: %.*s%s%.*s", outcome_name(outcome), STR_ARG(shown), why.n ? ": " : "", STR_ARG(why));
}

static void tell_round(void *ctx, const struct round_end *end)
{
    struct watcher *w = ctx;
    struct buf b;
    buf_init(&b, 64);
    if (end->next_due != INT64_MAX) date_put(&b, end->next_due, DATE_SECOND);
    progress_wipe(&w->progress);
    cli_say(w->c, "%.*s: %s%s%.*s, %lld new posts of %lld answers; next %.*s%s%.*s", STR_ARG(end->config->key), outcome_name(end->outcome), end->why.n ? ": " : "",
            STR_ARG(end->why), (long long)end->kept, (long long)end->answers, b.n ? (int)b.n : 5, b.n ? b.p : "never", end->note.n ? "; " : "", STR_ARG(end->note));
    buf_free(&b);
}

static void say_not_due(struct cli *c, const struct crawl_progress *p)
{
    struct buf b;
    buf_init(&b, 64);
    date_put(&b, p->next_due - p->next_due % DATE_SECOND_MS, DATE_SECOND);
    cli_say(c, "no source is due before %.*s; --all asks them all the same", STR_ARG(buf_str(&b)));
    buf_free(&b);
}

static void say_found(struct cli *c, const struct crawl_progress *p)
{
    if (p->responses && p->failed == p->responses)
        cli_say(c, "no source could be read: all %lld requests failed", (long long)p->failed);
    else if (!p->kept && !p->revised && !p->deleted)
        cli_say(c, "nothing new: %lld answer%s of %lld source%s, %lld post%s known already", (long long)p->responses, cli_s(p->responses), (long long)p->sources_done,
                cli_s(p->sources_done), (long long)p->known, cli_s(p->known));
    else
        cli_say(c, "%lld new post%s with %lld mention%s, %lld edited, %lld deleted, %lld known; %lld answer%s of %lld source%s", (long long)p->kept, cli_s(p->kept),
                (long long)p->mentions, cli_s(p->mentions), (long long)p->revised, (long long)p->deleted, (long long)p->known, (long long)p->responses,
                cli_s(p->responses), (long long)p->sources_done, cli_s(p->sources_done));
}

static void sum_up(struct cli *c, const struct crawl_progress *p, bool stopped)
{
    int64_t askable = p->sources - p->sources_keyless;
    if (stopped) cli_say(c, "stopped; what was found is kept, the rest goes on with the next crawl");
    if (p->sources_keyless) cli_say(c, "%lld source%s not asked: the key is missing", (long long)p->sources_keyless, cli_s(p->sources_keyless));
    if (p->sources_keyless && !askable) return;
    if (p->sources_waiting && p->sources_waiting == askable) {
        say_not_due(c, p);
        return;
    }
    say_found(c, p);
    if (p->unnamed) cli_say(c, "%lld post%s named no brand, not kept; `about: yes` at a source that is about the brand as a whole keeps all of its posts", (long long)p->unnamed, cli_s(p->unnamed));
    if (p->passed) cli_say(c, "%lld page%s named no brand at a quick look, not read", (long long)p->passed, cli_s(p->passed));
    if (p->frames) cli_say(c, "%lld post%s went by in streams", (long long)p->frames, cli_s(p->frames));
    if (p->failed && p->failed < p->responses) cli_say(c, "%lld request%s failed; `leumund stats --sources` tells which sources", (long long)p->failed, cli_s(p->failed));
    if (p->sources_waiting) cli_say(c, "%lld source%s not due yet", (long long)p->sources_waiting, cli_s(p->sources_waiting));
}

static void print_counters(struct cli *c, const struct crawl_progress *p)
{
    const struct {
        const char *name;
        int64_t value;
    } lines[] = {{"requests", p->sent}, {"conditional", p->conditional}, {"answers", p->responses}, {"unchanged", p->unchanged}, {"passed", p->passed},
                 {"read", p->read}, {"failed", p->failed}, {"posts", p->posts}, {"new", p->kept}, {"mentions", p->mentions}};
    struct buf b;
    buf_init(&b, 4096);
    for (size_t i = 0; i < CLI_COUNT(lines); i++) buf_printf(&b, "%s\t%lld\n", lines[i].name, (long long)lines[i].value);
    cli_write(c, buf_str(&b));
    buf_free(&b);
}

/* --- setting up --- */

static int64_t clock_now(void *ctx)
{
    return cli_now(ctx);
}

/* A watch has no end at which what has become too old would go. */
static bool tend(void *ctx, struct err *e)
{
    struct watcher *w = ctx;
    return keeping_retention(w->c, w->o->store, w->o->sources, w->o->brands, w->o->brand_count, clock_now(w->c), e);
}

static bool fetch_settings(struct cli *c, struct fetch_options *f)
{
    str contact = cli_option(c, "contact");
    *f = fetch_defaults();
    f->user_agent = str_printf(c->arena, "leumund/%s", cli_version());
    f->contact = contact.n ? contact : c->settings.contact;
    f->replay = cli_option(c, "replay");
    f->warc_dir = cli_option(c, "warc");
    if (c->settings.delay_ms >= 0) f->delay_ms = c->settings.delay_ms;
    if (c->settings.timeout_ms > 0) f->total_timeout_ms = c->settings.timeout_ms;
    if (c->settings.body_max > 0) f->max_body = (size_t)c->settings.body_max;
    f->tdm = (enum tdm_policy)c->settings.tdm;
    return cli_option_duration(c, "delay", &f->delay_ms);
}

static int count_jobs(struct cli *c, int64_t *jobs)
{
    *jobs = cli_jobs(c);
    return cli_option_int(c, "jobs", 0, 64, jobs);
}

static void stop_crawl(void *crawl)
{
    crawl_stop(crawl);
}

/* "Some of it failed" is what its keeper can mend; what a server does is told by `stats --sources`. */
static int exit_code(const struct crawl_options *o, const struct crawl_progress *p)
{
    bool none = p->sources && p->sources_keyless == p->sources;
    if (none || (!o->forever && p->responses && p->failed == p->responses)) return CLI_NET;
    return p->sources_keyless && !o->forever ? CLI_NO : CLI_OK;
}

static int crawl_until_done(struct cli *c, struct crawl_options *o, struct watcher *w)
{
    struct crawl *crawl = NULL;
    struct signals *signals = NULL;
    struct crawl_progress p = {0};
    struct err e = {.code = ERR_NONE};
    if (!crawl_new(o, &crawl, &e)) return cli_fail(c, &e);
    bool ok = signals_watch(stop_crawl, crawl, &signals, &e) && crawl_run(crawl, &e);
    bool stopped = signals_came(signals);
    signals_end(signals);
    crawl_progress(crawl, &p);
    crawl_free(crawl);
    progress_wipe(&w->progress);
    if (!ok) return cli_fail(c, &e);
    sum_up(c, &p, stopped);
    if (!w->watch && cli_flag(c, "counters")) print_counters(c, &p);
    if (!fate_tell(c, o->store, c->now, &e)) return cli_fail(c, &e);
    return exit_code(o, &p);
}

/* One file, and what its sources' descriptions say of it. */
static bool load_brand(struct cli *c, const struct sources *sources, str path, struct brand *out, struct err *e)
{
    struct problems p;
    problems_init(&p, c->arena, path);
    *e = (struct err){.code = ERR_NONE};
    if (!cli_brand_noted(c, &p, out, e) && e->code) return false;
    for (size_t i = 0; i < out->source_count; i++) (void)!source_check(sources, &out->sources[i], &p);
    return cli_problems(c, &p, e);
}

/* What is wrong with any of them is told at once, before anything is asked or kept. */
static bool load_brands(struct cli *c, const struct sources *sources, struct brand **out, struct err *e)
{
    struct brand *list = *out = ARENA_ARRAY(c->arena, struct brand, c->argument_count + 1);
    struct err one;
    e->code = ERR_NONE;
    for (size_t i = 0; i < c->argument_count; i++) {
        if (load_brand(c, sources, c->arguments[i], &list[i], &one)) continue;
        if (e->code) (void)cli_fail(c, e);
        *e = one;
    }
    for (size_t i = 0; !e->code && i < c->argument_count; i++)
        for (size_t k = 0; k < i; k++)
            if (str_eq(list[k].id, list[i].id))
                return err_set(e, ERR_CONFIG, "%.*s and %.*s are both brand `%.*s`", STR_ARG(c->arguments[k]), STR_ARG(c->arguments[i]), STR_ARG(list[i].id));
    return e->code == ERR_NONE;
}

static void set_rhythm(struct cli *c, struct crawl_options *o, bool forever)
{
    o->forever = forever;
    o->listen_ms = forever ? -1 : 0;
    o->ended = forever ? tell_round : NULL;
    o->tend = forever ? tend : NULL;
    o->patience_ms = c->now_fixed ? 0 : DATE_MINUTE_MS;
}

/* `forget` names the folder, which it does not reach. */
static bool note_archive(struct txn *t, void *ctx, struct err *e)
{
    struct cli *c = ctx;
    char full[PATH_MAX];
    str dir = cli_option(c, "warc");
    return txn_note_copy(t, "warc", realpath(dir.p, full) ? str_from(full) : dir, c->now, e);
}

static void tell_silence(const struct crawl_options *o, struct cli *c, const struct brand *brands)
{
    for (size_t i = 0; o->forever && i < c->argument_count; i++)
        if (brands[i].wants_news)
            cli_say(c, "%.*s: `alerts` and `report` are kept, but this version sends nothing (docs/brand-files.md)", STR_ARG(brands[i].file));
}

/* Each is told by its place, also with --quiet. Where none can be asked a watch has nothing to wait for. */
static void tell_keyless(const struct cli *c, struct crawl_options *o)
{
    size_t missing = 0, count = 0;
    for (size_t b = 0; b < o->brand_count; b++)
        for (size_t i = 0; i < o->brands[b].source_count; i++) {
            struct err e = {.code = ERR_NONE};
            count++;
            if (source_has_key(o->sources, &o->brands[b].sources[i], o->brands[b].file, &e)) continue;
            missing++;
            (void)cli_fail(c, &e);
        }
    if (missing == count && missing) o->forever = false;
}

/* Closes the corpus. */
static bool tidy_up(struct cli *c, const struct crawl_options *o, struct err *e)
{
    bool compacted, kept = keeping_retention(c, o->store, o->sources, o->brands, o->brand_count, clock_now(c), e);
    store_close(o->store);
    return kept && keeping_catch_up(c, e) && keeping_compact(c, &compacted, e);
}

int crawl_command(struct cli *c, bool forever)
{
    struct err e = {.code = ERR_NONE};
    struct secret secret;
    struct brand *brands;
    struct watcher w = {.c = c, .progress = progress_begin(c), .watch = forever};
    struct crawl_options o = {.brand_count = c->argument_count, .secret = &secret, .all = cli_flag(c, "all"), .now = clock_now, .clock = c,
                              .progress = draw, .failed = tell_failure,
                              .watcher = &w};
    const struct store_options so = {.create = true, .now = c->now, .secret = &secret, .map_size = c->settings.map_size > 0 ? (size_t)c->settings.map_size : 0};
    int64_t jobs;
    w.o = &o;
    set_rhythm(c, &o, forever);
    if (!fetch_settings(c, &o.fetch) || !count_jobs(c, &jobs) || (!forever && !cli_option_duration(c, "listen", &o.listen_ms))) return CLI_USAGE;
    o.jobs = (int)jobs;
    if (!engine_sources(c, &o.sources, &e) || !load_brands(c, o.sources, &brands, &e) || !engine_text(c, brands, c->argument_count, &o.text, &e) ||
        !secret_load(path_join(c->arena, c->paths.config, STR("secret.key")), &secret, &e) || !store_open(c->store, &so, &o.store, &e) ||
        (o.fetch.warc_dir.n && !store_write(o.store, note_archive, c, &e)))
        return cli_fail(c, &e);
    o.brands = brands;
    tell_silence(&o, c, brands);
    tell_keyless(c, &o);
    int code = crawl_until_done(c, &o, &w);
    return tidy_up(c, &o, &e) ? code : cli_fail(c, &e);
}

static int run(struct cli *c)
{
    return crawl_command(c, false);
}

const struct command command_crawl = {
    .name = "crawl",
    .group = GROUP_COLLECT,
    .summary = "asks every due source once, politely",
    .synopsis = "BRANDFILE… [--all] [--jobs N]",
    .examples = "leumund crawl feeds/brands/telvia.yaml\n"
                "  asks every source of that file that is due\n"
                "leumund crawl brands/*.yaml --all --contact https://example.org/crawler\n"
                "  several brands into one corpus; also sources that are not due\n",
    .details = "Posts that are about no brand are not kept. A crawl that was cut off, even by a crash, goes on where it stopped: nothing is lost or counted twice. "
               "A source whose key is missing is passed over and told. The exit code is 5 when no source could be read, 1 when a key was missing for some.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_min = 1,
    .arguments_max = -1,
    .run = run,
};
