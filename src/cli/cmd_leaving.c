#include "cli/work_list.h"

static const struct cli_option options[] = {WORK_OPTIONS("newest (default), oldest or reach, inside each state")};

static int run(struct cli *c)
{
    static const char *const orders[] = {"newest", "oldest", "reach", NULL};
    static const enum work_order values[] = {WORK_BY_NEWEST, WORK_BY_AGE, WORK_BY_REACH};
    static const struct work_column *const columns[] = {&work_id,          &work_published, &work_state,  &work_to,    &work_reach,
                                                        &work_touchpoints, &work_answered,  &work_source, &work_words, &work_url};
    const struct work_command w = {WORK_LEAVING, orders, values, columns, CLI_COUNT(columns), STR("words"), "nobody says that they leave"};
    return work_list(c, &w);
}

const struct command command_leaving = {
    .name = "leaving",
    .group = GROUP_ASK,
    .summary = "customers who threaten to leave, are leaving or have left, and to whom",
    .synopsis = "[OPTION]… [QUERY]…",
    .examples = "leumund leaving --since 30d\n"
                "  who could still be kept: those who threaten come first\n"
                "leumund leaving to:ferna\n"
                "  who goes to that competitor\n",
    .details = QUERY_ARGS_HELP,
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_max = -1,
    .run = run,
};
