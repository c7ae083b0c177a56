/* All commands, in the order of the overview. A new one: its file cmd_NAME.c, and two lines here. */
#include "cli/cli.h"

extern const struct command command_help;

const struct command *const commands[] = {
    &command_help,
};
const size_t command_count = CLI_COUNT(commands);

const struct command *command_find(str name)
{
    for (size_t i = 0; i < command_count; i++)
        if (str_eq(name, str_from(commands[i]->name))) return commands[i];
    return NULL;
}
