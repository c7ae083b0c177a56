#include "cli/corpus.h"

#include "cli/engine.h"
#include "store/rebuild.h"

static const struct cli_option options[] = {
    {"brand-file", 0, "FILE", "a newer brand file; may be given several times. Without it, the files that the corpus keeps count"},
};

struct rescoring {
    struct cli *c;
    const struct text *text;
    struct text_scratch *scratch;
    bool line;
};

static void read_one(void *ctx, const struct post *p, struct arena *a, struct reading *out)
{
    struct rescoring *r = ctx;
    text_read(r->text, r->scratch, p, a, out);
}

static void tell_damaged(void *ctx, const char *what)
{
    struct rescoring *r = ctx;
    cli_say(r->c, "%s", what);
}

static void draw(void *ctx, size_t done)
{
    struct rescoring *r = ctx;
    if (!r->c->terminal_err || r->c->quiet) return;
    fprintf(r->c->err, "\r\033[K%zu posts", done);
    r->line = true;
}

/* Brands of the corpus, with those files in their place that are given. */
static bool gather_brands(struct cli *c, struct brand **out, size_t *count, struct err *e)
{
    struct corpus k;
    struct strs files = cli_options(c, "brand-file");
    if (!corpus_open(c, &k, e)) return false;
    bool ok = true;
    *out = ARENA_ARRAY(c->arena, struct brand, k.count + files.count + 1);
    *count = 0;
    for (size_t i = 0; ok && i < files.count; i++) ok = cli_brand(c, files.at[i], &(*out)[(*count)++], e);
    for (size_t i = 0; ok && i < k.count; i++) {
        bool given = false;
        for (size_t n = 0; n < files.count; n++) given = given || str_eq((*out)[n].id, k.records[i].id);
        if (!given) ok = corpus_brand_file(c, &k.records[i], &(*out)[(*count)++], e);
    }
    corpus_close(&k);
    return ok;
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct brand *brands;
    size_t count;
    struct rescoring r = {.c = c};
    struct store *store;
    const struct store_options o = {.now = c->now};
    if (!gather_brands(c, &brands, &count, &e) || !engine_text(c, brands, count, &r.text, &e) || !store_open(c->store, &o, &store, &e))
        return cli_fail(c, &e);
    r.scratch = text_scratch_new();
    struct rebuild rebuild = {.read = read_one, .damaged = tell_damaged, .progress = draw, .ctx = &r, .brands = brands, .brand_count = count, .now = c->now};
    bool ok = store_rebuild(store, &rebuild, &e);
    text_scratch_free(r.scratch);
    store_close(store);
    if (r.line) fputs("\r\033[K", c->err);
    if (!ok) return cli_fail(c, &e);
    cli_say(c, "%zu posts read again: %zu mentions, rules %08x%s", rebuild.posts, rebuild.mentions, text_rules_version(r.text),
            rebuild.lost ? "; damaged posts were left out" : "");
    return rebuild.lost ? CLI_NO : CLI_OK;
}

const struct command command_rescore = {
    .name = "rescore",
    .group = GROUP_KEEP,
    .summary = "makes all derivations again: mentions, moments, sums, indexes",
    .synopsis = "[--brand-file FILE]…",
    .examples = "leumund rescore\n"
                "  after a change of the lexicons, or to repair what `leumund check` found\n"
                "leumund rescore --brand-file feeds/brands/telvia.yaml\n"
                "  after a change of the brand file\n",
    .details = "Posts are facts and are not touched. No network is used. The new derivations appear all at once; until then, and after a crash, the old ones count.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .run = run,
};
