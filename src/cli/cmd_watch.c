#include "cli/crawling.h"

static const struct cli_option options[] = {
    CRAWLING_OPTIONS,
};

static int run(struct cli *c)
{
    return crawl_command(c, true);
}

const struct command command_watch = {
    .name = "watch",
    .group = GROUP_COLLECT,
    .summary = "the same as crawl, for ever: each source when it is due",
    .synopsis = "BRANDFILE… [--all] [--jobs N]",
    .examples = "leumund watch feeds/brands/telvia.yaml\n"
                "  goes on until Ctrl-C or SIGTERM; a line on stderr for each round of a source\n"
                "leumund watch brands/*.yaml --quiet --contact https://example.org/crawler\n"
                "  as a service\n",
    .details = "Each source has its own schedule (`every` in the brand file, else its description's). Streams are listened to all the time. At SIGTERM what was "
               "found is committed and the rest goes on with the next start; nothing is lost by a kill either.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_min = 1,
    .arguments_max = -1,
    .run = run,
};
