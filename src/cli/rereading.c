#include "cli/rereading.h"

#include "cli/corpus.h"
#include "cli/difference.h"
#include "cli/engine.h"
#include "store/rebuild.h"

/* What one thread reads with. */
struct reader {
    const struct text *text;
    struct text_scratch *scratch;
};

static void *enter(void *ctx)
{
    const struct rereading *r = ctx;
    struct reader *own = ARENA_NEW(r->c->arena, struct reader);
    *own = (struct reader){r->text, text_scratch_new()};
    return own;
}

static void leave(void *own)
{
    struct reader *reader = own;
    text_scratch_free(reader->scratch);
}

static void read_one(void *own, const struct post *p, struct arena *a, struct reading *out)
{
    struct reader *reader = own;
    text_read(reader->text, reader->scratch, p, a, out);
}

static void compare_one(void *ctx, const struct rebuilt *pair)
{
    const struct rereading *r = ctx;
    difference_add(r->difference, pair);
}

static void tell_damaged(void *ctx, const char *what)
{
    struct rereading *r = ctx;
    cli_say(r->c, "%s", what);
}

static bool draw(void *ctx, size_t done)
{
    struct rereading *r = ctx;
    if (progress_is_due(&r->progress)) progress_draw(&r->progress, "%zu posts", done);
    return true;
}

/* Brands of the corpus, with those files in their place that are given. */
static bool gather_brands(struct cli *c, struct strs files, struct brand **out, size_t *count, struct err *e)
{
    struct corpus k;
    if (!corpus_open(c, &k, e)) return false;
    bool ok = true;
    *out = ARENA_ARRAY(c->arena, struct brand, k.count + files.count + 1);
    *count = 0;
    for (size_t i = 0; ok && i < files.count; i++) ok = cli_brand(c, files.at[i], &(*out)[(*count)++], e);
    for (size_t i = 0; ok && i < k.count; i++) {
        bool given = false;
        for (size_t n = 0; n < files.count; n++) given = given || str_eq((*out)[n].id, k.records[i].id);
        if (!given) ok = corpus_snapshot(c, &k.records[i], &(*out)[(*count)++], e);
    }
    corpus_close(&k);
    return ok;
}

bool rereading_open(struct cli *c, struct strs files, struct rereading *out, struct err *e)
{
    *out = (struct rereading){.c = c, .progress = progress_begin(c), .jobs = cli_jobs(c)};
    if (!gather_brands(c, files, &out->brands, &out->count, e) || !engine_text(c, out->brands, out->count, &out->text, e)) return false;
    out->scratch = text_scratch_new();
    return true;
}

void rereading_close(struct rereading *r)
{
    if (r->scratch) text_scratch_free(r->scratch);
    r->scratch = NULL;
}

int rereading_rebuild(struct rereading *r, enum rereading_compare compare)
{
    struct err e = {.code = ERR_NONE};
    struct store *store;
    struct cli *c = r->c;
    const struct store_options o = {.now = c->now};
    if (!store_open(c->store, &o, &store, &e)) return cli_fail(c, &e);
    uint32_t rules = text_rules_version(r->text);
    r->difference = compare ? difference_new(c) : NULL;
    struct rebuild rebuild = {.read = read_one, .enter = enter, .leave = leave, .jobs = (int)r->jobs, .rules = rules, .anew = !compare, .compare = compare ? compare_one : NULL,
                              .damaged = tell_damaged, .progress = draw, .ctx = r, .brands = r->brands, .brand_count = r->count, .now = c->now};
    bool ok = store_rebuild(store, &rebuild, &e);
    store_close(store);
    progress_wipe(&r->progress);
    if (!ok) return cli_fail(c, &e);
    cli_say(c, "%zu posts read again: %zu mentions, rules %08x%s", rebuild.posts, rebuild.mentions, rules, rebuild.lost ? "; damaged posts were left out" : "");
    if (rebuild.resumed) cli_say(c, "%zu of the posts had been read by an earlier call that was cut off", rebuild.resumed);
    if (compare) difference_put(r->difference, rules, compare == REREADING_JSON);
    return rebuild.lost ? CLI_NO : CLI_OK;
}
