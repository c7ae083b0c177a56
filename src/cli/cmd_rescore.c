#include "cli/rereading.h"

static const struct cli_option options[] = {
    {"brand-file", 0, "FILE", "a newer brand file; may be given several times. Without it, the files that the corpus keeps count"},
};

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct rereading r;
    if (!rereading_open(c, cli_options(c, "brand-file"), &r, &e)) return cli_fail(c, &e);
    int code = rereading_rebuild(&r);
    rereading_close(&r);
    return code;
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
