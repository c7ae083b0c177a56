/* options: the parser behind cli.h. Only the frame uses it. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "cli/cli.h"

bool cli_reader_gone(const struct cli *c); /* talk.c: the pipe behind c->out is closed */
/* Fills command, arguments and values. False after it told what is wrong. */
bool options_parse(struct cli *c, int argc, char **argv);
/* The last value of a global option, or NULL; a command's own option of that name does not count. */
const struct cli_value *options_global(const struct cli *c, const char *name);

#endif
