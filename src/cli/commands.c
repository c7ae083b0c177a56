/* The table of all commands, made from commands.def. */
#include "cli/cli.h"

#define COMMAND(name) extern const struct command command_##name;
#include "cli/commands.def"
#undef COMMAND

#define COMMAND(name) &command_##name,
const struct command *const commands[] = {
#include "cli/commands.def"
};
#undef COMMAND
const size_t command_count = CLI_COUNT(commands);

const struct command *command_find(str name)
{
    for (size_t i = 0; i < command_count; i++)
        if (str_eq(name, str_from(commands[i]->name))) return commands[i];
    return NULL;
}
