#include "cli/work_list.h"

static const struct cli_option options[] = {WORK_OPTIONS("urgency (default), oldest, newest or reach")};

static int run(struct cli *c)
{
    static const char *const orders[] = {"urgency", "oldest", "newest", "reach", NULL};
    static const enum work_order values[] = {WORK_BY_URGENCY, WORK_BY_AGE, WORK_BY_NEWEST, WORK_BY_REACH};
    static const struct work_column *const columns[] = {&work_id,   &work_published,   &work_age, &work_reach, &work_urgency, &work_label,
                                                        &work_kind, &work_touchpoints, &work_source, &work_url,   &work_words};
    const struct work_command w = {WORK_INBOX, orders, values, columns, CLI_COUNT(columns), STR("text"), "nothing waits for an answer"};
    return work_list(c, &w);
}

const struct command command_inbox = {
    .name = "inbox",
    .group = GROUP_ASK,
    .summary = "complaints and questions that the brand has not answered",
    .synopsis = "[OPTION]… [QUERY]…",
    .examples = "leumund inbox\n"
                "  what waits for an answer: old and far-reaching posts first\n"
                "leumund inbox --sort oldest 'touchpoint:hotline kind:question'\n"
                "  questions about the hotline, oldest first\n"
                "leumund inbox --since 7d --format csv > answer-these.csv\n",
    .details = "Answered is a post that the brand's own voice (`own:` of the brand file) replies to, one in a thread in which the brand later spoke to all, and a review "
               "with an owner's answer. Urgency is (1 + age in days, at most 30) x (1 + log2(1 + reach)).\n\n" QUERY_ARGS_HELP,
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_max = -1,
    .run = run,
};
