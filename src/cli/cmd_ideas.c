#include "cli/work_list.h"

static const struct cli_option options[] = {WORK_OPTIONS("newest (default), oldest or reach")};

static int run(struct cli *c)
{
    static const char *const orders[] = {"newest", "oldest", "reach", NULL};
    static const enum work_order values[] = {WORK_BY_NEWEST, WORK_BY_AGE, WORK_BY_REACH};
    static const struct work_column *const columns[] = {&work_id,          &work_published, &work_reach,  &work_label,
                                                        &work_touchpoints, &work_answered,  &work_source, &work_words, &work_url};
    const struct work_command w = {WORK_IDEAS, orders, values, columns, CLI_COUNT(columns), STR("idea"), "nobody proposes anything"};
    return work_list(c, &w);
}

const struct command command_ideas = {
    .name = "ideas",
    .group = GROUP_ASK,
    .summary = "what customers propose, sentence by sentence",
    .synopsis = "[OPTION]… [QUERY]…",
    .examples = "leumund ideas\n"
                "  the newest suggestions, each with its place\n"
                "leumund ideas --touchpoint hotline --sort reach\n"
                "  those about the hotline that most people have seen\n"
                "leumund ideas --limit 0 --format csv > ideas.csv\n",
    .details = "A sentence is listed when it proposes something, also inside a complaint.\n\n" QUERY_ARGS_HELP,
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_max = -1,
    .run = run,
};
