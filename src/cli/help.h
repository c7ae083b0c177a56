/* help: what the help text, the manual page and docs/cli.md share. */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include "cli/cli.h"

struct help_row {
    const char *term, *text;
};

extern const char *const help_group_names[GROUP_COUNT];
extern const struct help_row help_exit_codes[];
extern const size_t help_exit_code_count;
extern const struct help_row help_variables[]; /* beside those of the settings */
extern const size_t help_variable_count;
extern const struct help_row help_files[];
extern const size_t help_file_count;
extern const struct help_row help_words[]; /* what words of a query mean */
extern const size_t help_word_count;
extern const char *const help_queries; /* what queries are, a paragraph */
extern const char *const help_about; /* what the program is, a paragraph */
extern const char *const help_times; /* how times, "-" and formats are written */

/* "-f, --format FORMAT" */
void help_option_term(struct buf *b, const struct cli_option *o);
/* A line of examples begins with two blanks when it explains; then *line is without them. */
bool help_is_comment(str *line);

#endif
