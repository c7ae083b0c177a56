#include "cli/cli.h"

#define HELP_MAX (1u << 20)

static const struct cli_option options[] = {
    {"man", 0, NULL, "the manual page, as roff"},
    {"markdown", 0, NULL, "the reference of all commands, as Markdown"},
};

static int run(struct cli *c)
{
    struct buf b;
    int code = CLI_OK;
    buf_init(&b, HELP_MAX);
    if (cli_flag(c, "man")) {
        help_man(&b);
    } else if (cli_flag(c, "markdown")) {
        help_markdown(&b);
    } else if (c->argument_count == 0) {
        help_overview(&b);
    } else if (str_eq(c->arguments[0], STR("fields"))) {
        help_fields(&b);
    } else if (str_eq(c->arguments[0], STR("query"))) {
        help_query(&b);
    } else {
        const struct command *command = command_find(c->arguments[0]);
        if (command)
            help_command(&b, command);
        else
            code = command_unknown(c, c->arguments[0]);
    }
    cli_write(c, buf_str(&b));
    buf_free(&b);
    return code;
}

const struct command command_help = {
    .name = "help",
    .group = GROUP_START,
    .summary = "shows what there is, or how a command is used",
    .synopsis = "[COMMAND|query|fields]",
    .examples = "leumund help\n"
                "  lists all commands\n"
                "leumund help crawl\n"
                "  the same as leumund crawl --help\n"
                "leumund help query\n"
                "  how mentions are asked for\n"
                "leumund help fields\n"
                "  what is known of each mention, field by field\n"
                "leumund help --man | man -l -\n"
                "  the manual page\n",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_max = 1,
    .run = run,
};
