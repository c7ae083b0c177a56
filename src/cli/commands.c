/* The table of all commands, made from commands.def. */
#include "cli/cli.h"

#define COMMAND(name) extern const struct command command_##name;
#define QUICK COMMAND
#include "cli/commands.def"
#undef COMMAND

#define COMMAND(name) &command_##name,
const struct command *const commands[] = {
#include "cli/commands.def"
};
const size_t command_count = CLI_COUNT(commands);
const bool commands_whole = true;
