#include "cli/corpus.h"

#include "base/clock.h"
#include "cli/engine.h"
#include "cli/keeping.h"
#include "cli/post_json.h"
#include "cli/progress.h"
#include "run/import.h"

#define STDIN_MAX ((size_t)1 << 31)

static const struct cli_option options[] = {
    {"brand", 'b', "BRANDFILE", "whose mentions to keep; may be given several times"},
    {"map", 'm', "FILE", "says which column is what, where the heading does not (docs/import.md)"},
    {"source", 0, "NAME", "name of the source, instead of the guessed one"},
    {"about", 0, "BRAND", "every post is about this brand, whether it names it or not"},
    {"dry-run", 'n', NULL, "print the posts as JSONL, keep nothing"},
    {"jobs", 'j', "N", "threads that read and score (as many as cores); 0 = one thread for everything"},
};

struct watcher {
    struct cli *c;
    struct progress progress;
};

static void tell(void *ctx, const char *line)
{
    struct watcher *w = ctx;
    progress_wipe(&w->progress);
    cli_say(w->c, "%s", line);
}

static void draw(void *ctx, const struct import_counts *n)
{
    struct watcher *w = ctx;
    if (!progress_is_due(&w->progress)) return;
    progress_draw(&w->progress, "%lld rows · %lld new posts (%.0f/s) · %lld known · %lld rejected", (long long)n->rows, (long long)n->kept,
            progress_rate(&w->progress, n->kept), (long long)n->known, (long long)n->rejected);
}

static void show(void *ctx, const struct post *p)
{
    struct watcher *w = ctx;
    struct buf b;
    buf_init(&b, 64 << 20);
    post_json(&b, p, (str){NULL, 0});
    buf_putc(&b, '\n');
    cli_write(w->c, buf_str(&b));
    buf_free(&b);
}

static void say_rejected(struct cli *c, int64_t count, bool kept)
{
    bool one = c->argument_count == 1 && !str_eq(c->arguments[0], STR("-"));
    str file = one ? c->arguments[0] : STR("FILE");
    if (!kept) cli_say(c, "%lld line%s would be rejected", (long long)count, cli_s(count));
    else if (c->argument_count == 1 && !one) cli_say(c, "%lld line%s rejected, with the reasons above: standard input has no file beside it that could hold them", (long long)count, cli_s(count));
    else cli_say(c, "%lld line%s rejected; %.*s.rejected holds them with the reasons", (long long)count, cli_s(count), STR_ARG(file));
}

static void sum_up(struct cli *c, const struct import_counts *n, int64_t ms, const struct store *store)
{
    if (store)
        cli_say(c, "%lld row%s with %lld post%s: %lld new with %lld mention%s, %lld known, %lld changed, %lld refused", (long long)n->rows, cli_s(n->rows),
                (long long)n->posts, cli_s(n->posts), (long long)n->kept, (long long)n->mentions, cli_s(n->mentions), (long long)n->known,
                (long long)n->revised, (long long)n->refused);
    else
        cli_say(c, "%lld row%s with %lld post%s; nothing is kept (--dry-run)", (long long)n->rows, cli_s(n->rows), (long long)n->posts, cli_s(n->posts));
    if (n->foreign) cli_say(c, "%lld post%s about no brand, not kept", (long long)n->foreign, cli_s(n->foreign));
    if (n->old) cli_say(c, "%lld post%s older than retention allows, not kept", (long long)n->old, cli_s(n->old));
    if (n->cut)
        cli_say(c, "%lld post%s with a text of more than %zu MB: what is behind them is left out, and the post marked as truncated", (long long)n->cut, cli_s(n->cut), POST_TEXT_MAX >> 20);
    if (n->empty) cli_say(c, "%lld row%s without text and rating", (long long)n->empty, cli_s(n->empty));
    if (n->rejected) say_rejected(c, n->rejected, store);
    if (c->verbose) {
        double read = (double)n->read_us / 1e6, part = n->timed_ns ? read / (double)n->timed_ns : 0;
        double score = part * (double)n->score_ns, draft = part * (double)n->draft_ns;
        cli_say(c, "%.2f s; CPU: cutting %.2f s, rows %.2f s, scoring %.2f s, records %.2f s, writing %.2f s", (double)ms / 1e3, (double)n->cut_us / 1e6, read - score - draft, score, draft,
                (double)n->write_us / 1e6);
    }
    if (c->verbose && store) {
        struct store_spent w = store_spent(store);
        cli_say(c, "of which writing: putting %.2f s, indexes %.2f s, words %.2f s, pages %.2f s", (double)w.work_us / 1e6, (double)w.merge_us / 1e6, (double)w.words_us / 1e6, (double)w.commit_us / 1e6);
    }
}

static bool load_brands(struct cli *c, struct import_options *o, struct err *e)
{
    struct strs files = cli_options(c, "brand");
    struct brand *brands = ARENA_ARRAY(c->arena, struct brand, files.count + 1);
    for (size_t i = 0; i < files.count; i++)
        if (!cli_brand(c, files.at[i], &brands[i], e)) return false;
    o->brands = brands;
    o->brand_count = files.count;
    o->about = cli_option(c, "about");
    for (size_t i = 0; i < files.count; i++)
        if (str_eq(o->about, brands[i].id)) return true;
    return !o->about.n || err_set(e, ERR_USAGE, "--about %.*s: none of the brand files is about it", STR_ARG(o->about));
}

static bool set_up(struct cli *c, struct import_options *o, struct secret *secret, struct err *e)
{
    const struct store_options so = {.create = true, .now = c->now, .secret = secret, .map_size = c->settings.map_size > 0 ? (size_t)c->settings.map_size : 0};
    str map = cli_option(c, "map");
    o->secret = secret;
    o->source = cli_option(c, "source");
    o->map_path = map;
    return load_brands(c, o, e) && (!map.n || cli_read(c, c->arena, map, 1 << 20, &o->map, e)) && engine_text(c, o->brands, o->brand_count, &o->text, e) &&
           secret_load(path_join(c->arena, c->paths.config, STR("secret.key")), secret, e) &&
           (cli_flag(c, "dry-run") || store_open(c->store, &so, &o->store, e));
}

static bool import_all(struct cli *c, const struct import_options *o, struct import_counts *n, struct err *e)
{
    for (size_t i = 0; i < c->argument_count; i++) {
        str bytes = {NULL, 0};
        if (str_eq(c->arguments[i], STR("-")) && !cli_read(c, c->arena, c->arguments[i], STDIN_MAX, &bytes, e)) return false;
        if (!import_file(o, c->arguments[i], bytes, n, e)) return false;
    }
    return !o->store || keeping_retention(c, o->store, NULL, o->brands, o->brand_count, c->now, e);
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct secret secret;
    struct watcher w = {.c = c, .progress = progress_begin(c)};
    struct import_counts n = {0};
    int64_t jobs = cli_jobs(c);
    bool dry = cli_flag(c, "dry-run");
    if (!cli_option(c, "brand").n) return cli_usage(c, "--brand BRANDFILE is missing: whose mentions?");
    if (!cli_option_int(c, "jobs", 0, 64, &jobs)) return CLI_USAGE;
    struct import_options o = {.jobs = (int)jobs, .now = c->now, .tell = tell, .show = dry ? show : NULL, .progress = draw, .ctx = &w};
    if (!set_up(c, &o, &secret, &e)) return cli_fail(c, &e);
    bool ok = import_all(c, &o, &n, &e);
    progress_wipe(&w.progress);
    if (ok || n.rows) sum_up(c, &n, clock_mono_ms() - w.progress.began, o.store);
    store_close(o.store);
    if (!ok) return cli_fail(c, &e);
    return n.rejected ? CLI_NO : CLI_OK;
}

const struct command command_import = {
    .name = "import",
    .group = GROUP_COLLECT,
    .summary = "reads files of surveys, listening tools and networks, and its own export",
    .synopsis = "FILE… --brand BRANDFILE [--map FILE]",
    .examples = "leumund import survey.csv --brand feeds/brands/telvia.yaml\n"
                "  columns, separator, encoding and order of dates are guessed and told\n"
                "leumund import reviews.csv --brand telvia.yaml --dry-run | head -3\n"
                "  what would be kept\n"
                "leumund list --limit 0 --boosts --format jsonl | leumund import - --brand telvia.yaml --store copy\n"
                "  our own export, into another corpus\n",
    .details = "CSV, TSV, JSON and JSONL. Exports of Meltwater, Brandwatch, Talkwalker, X, Meta, SurveyMonkey, Qualtrics, Typeform, LimeSurvey and Unipark are known by "
               "their headings; others by common names of columns, or by a map file.\n\n"
               "Each free text of a survey's answer is a post of its own; the answers of one person share their thread. The same file again brings nothing new. A line that "
               "cannot be read is kept in FILE.rejected with its number and the reason; mended, that file can be imported. The exit code is then 1.\n\n"
               "Network addresses, mail addresses and names are never imported unless a map file asks for them. Authors become pseudonyms.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_min = 1,
    .arguments_max = -1,
    .run = run,
};
