#include "cli/checking.h"

#include "cli/rereading.h"
#include "model/value.h"

static const struct cli_option options[] = {
    {"format", 'f', "FORMAT", "text or jsonl"},
    {"repair", 0, NULL, "when something is wrong: make all derivations again from the posts, and check once more"},
};

struct telling {
    struct cli *c;
    bool json;
};

static void tell(void *ctx, str what)
{
    struct telling *t = ctx;
    struct buf b;
    buf_init(&b, 1 << 16);
    if (t->json) {
        buf_putz(&b, "{\"problem\":");
        value_put_json(&b, value_text(what));
        buf_putz(&b, "}\n");
    } else {
        buf_put(&b, what);
        buf_putc(&b, '\n');
    }
    cli_write(t->c, buf_str(&b));
    buf_free(&b);
}

static int answer(struct cli *c, const struct checked *n)
{
    if (!n->complete) {
        cli_say(c, "the check was cut off by signal %d: a page of %.*s/data.mdb is damaged; restore a backup, or export what can be read", n->signal, STR_ARG(c->store));
        return CLI_STORE;
    }
    cli_say(c, "%lld posts, %lld mentions, %lld moments, %lld rollups read: %s", (long long)n->posts, (long long)n->mentions, (long long)n->moments,
            (long long)n->rollups, n->code ? "then the check ended" : n->problems ? "problems found" : "all is well");
    return n->code ? n->code : n->problems ? CLI_NO : CLI_OK;
}

static int repair(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct rereading r;
    if (!rereading_open(c, (struct strs){0}, &r, &e)) return cli_fail(c, &e);
    int code = rereading_rebuild(&r, REREADING_SILENT);
    rereading_close(&r);
    return code;
}

static int run(struct cli *c)
{
    static const char *const formats[] = {"text", "jsonl", NULL};
    int format = 0;
    struct err e = {.code = ERR_NONE};
    struct checked n;
    if (!cli_option_choice(c, "format", formats, &format)) return CLI_USAGE;
    struct telling t = {c, format == 1};
    if (!check_in_child(c, c->store, tell, &t, &n, &e)) return cli_fail(c, &e);
    int code = answer(c, &n);
    if (!cli_flag(c, "repair") || code == CLI_OK || !n.complete || n.code) return code;
    (void)repair(c); /* what is lost is said there, and found again here */
    return check_in_child(c, c->store, tell, &t, &n, &e) ? answer(c, &n) : cli_fail(c, &e);
}

const struct command command_check = {
    .name = "check",
    .group = GROUP_KEEP,
    .summary = "reads the whole corpus and tells what is damaged",
    .synopsis = "[--repair] [--format FORMAT]",
    .examples = "leumund check\n"
                "  reads every record, compares every index, word and sum with what it was made from\n"
                "leumund check --store /backup/corpus && echo good\n"
                "  a backup, checked\n"
                "leumund check --repair\n"
                "  makes mentions, indexes and sums again where they are wrong; posts cannot be made again\n",
    .details = "Each problem is a line on the output. The exit code is 0 when all is well, 1 when problems were found (with --repair: when some are left).",
    .options = options,
    .option_count = CLI_COUNT(options),
    .run = run,
};
