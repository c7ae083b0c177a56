#include "cli/rereading.h"

static const struct cli_option options[] = {
    {"brand-file", 0, "FILE", "a newer brand file; may be given several times. Without it, the files that the corpus keeps count"},
    {"jobs", 'j', "N", "threads that read and score (as many as cores); 0 = one thread for everything. The result is the same"},
    {"format", 'f', "FORMAT", "of what has changed: text or json"},
};

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    static const char *const formats[] = {"text", "json", NULL};
    struct rereading r;
    int format = 0;
    int64_t jobs = cli_jobs(c);
    if (!cli_option_choice(c, "format", formats, &format) || !cli_option_int(c, "jobs", 0, 64, &jobs)) return CLI_USAGE;
    if (!rereading_open(c, cli_options(c, "brand-file"), &r, &e)) return cli_fail(c, &e);
    r.jobs = jobs;
    int code = rereading_rebuild(&r, format ? REREADING_JSON : REREADING_TEXT);
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
    .details = "It tells what has changed: labels before and after, scores, touchpoints, mentions that came or went, with examples; and why: the rules and words that are new, gone, or "
               "weigh otherwise.\n\n"
               "Posts are facts and are not touched. No network is used. The new derivations are made beside the old ones and appear all at once; until then the old ones count, and others "
               "may write: what they bring is read at the end. When it is cut off, the same command goes on where it was.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .run = run,
};
