/* The same tables as pages: roff for man, Markdown for docs/. */
#include "cli/help.h"

#include "base/arena.h"
#include "config/settings.h"
#include "insight/query.h"
#include "model/field.h"

/* ---- roff */

/* Text of a line: no requests at its start, no minus that turns into a hyphen. */
static void roff_text(struct buf *b, str s)
{
    if (s.n > 0 && (s.p[0] == '.' || s.p[0] == '\'')) buf_putz(b, "\\&");
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\\')
            buf_putz(b, "\\e");
        else if (s.p[i] == '-')
            buf_putz(b, "\\-");
        else if (s.p[i] == '"')
            buf_putz(b, "\\(dq");
        else
            buf_putc(b, s.p[i]);
    }
}

static void roff_lines(struct buf *b, str rest)
{
    bool literal = false;
    while (rest.p) {
        str line = str_cut(&rest, '\n');
        bool indented = str_starts(line, STR("  "));
        if (indented != literal) buf_putz(b, indented ? ".nf\n" : ".fi\n");
        literal = indented;
        if (line.n == 0)
            buf_putz(b, ".PP\n");
        else
            roff_text(b, line), buf_putc(b, '\n');
    }
    if (literal) buf_putz(b, ".fi\n");
}

static void roff_row(struct buf *b, str term, str text)
{
    buf_putz(b, ".TP\n.B ");
    roff_text(b, term);
    buf_putc(b, '\n');
    roff_lines(b, text);
}

static void roff_rows(struct buf *b, const char *title, const struct help_row *rows, size_t count)
{
    buf_printf(b, ".SH %s\n", title);
    for (size_t i = 0; i < count; i++) roff_row(b, str_from(rows[i].term), str_from(rows[i].text));
}

static void roff_options(struct buf *b, const struct cli_option *options, size_t count)
{
    struct buf term;
    buf_init(&term, 200);
    for (size_t i = 0; i < count; i++) {
        buf_clear(&term);
        help_option_term(&term, &options[i]);
        roff_row(b, buf_str(&term), str_from(options[i].help));
    }
    buf_free(&term);
}

static void roff_examples(struct buf *b, const struct command *command)
{
    str rest = str_trim(str_from(command->examples));
    buf_putz(b, ".PP\n.nf\n");
    while (rest.p) {
        str line = str_cut(&rest, '\n');
        bool comment = help_is_comment(&line);
        buf_putz(b, comment ? "    " : "");
        if (!comment) buf_putz(b, "$ ");
        roff_text(b, line);
        buf_putc(b, '\n');
    }
    buf_putz(b, ".fi\n");
}

static void roff_command(struct buf *b, const struct command *command)
{
    buf_printf(b, ".SS leumund %s ", command->name);
    roff_text(b, str_from(command->synopsis));
    buf_putc(b, '\n');
    roff_text(b, str_from(command->summary));
    buf_putz(b, ".\n");
    roff_examples(b, command);
    roff_options(b, command->options, command->option_count);
    if (!command->details) return;
    buf_putz(b, ".PP\n");
    roff_lines(b, str_trim(str_from(command->details)));
}

void help_man(struct buf *b)
{
    buf_printf(b, ".\\\" made by leumund help --man\n.TH LEUMUND 1 \"\" \"leumund %s\" \"\"\n", cli_version());
    buf_putz(b, ".SH NAME\nleumund \\- what people say about brands, collected and counted\n");
    buf_putz(b, ".SH SYNOPSIS\n.B leumund\n.I COMMAND\n[options] [arguments]\n.SH DESCRIPTION\n");
    roff_lines(b, str_from(help_about));
    buf_putz(b, ".PP\n");
    roff_lines(b, str_from(help_times));
    buf_putz(b, ".SH COMMANDS\n");
    for (size_t i = 0; i < command_count; i++) roff_command(b, commands[i]);
    buf_putz(b, ".SH OPTIONS OF EVERY COMMAND\n");
    roff_options(b, cli_global_options, cli_global_option_count);
    buf_putz(b, ".SH QUERIES\n");
    roff_lines(b, str_from(help_queries));
    for (size_t i = 0; i < help_word_count; i++) roff_row(b, str_from(help_words[i].term), str_from(help_words[i].text));
    buf_putz(b, ".SS Fields of queries\n");
    for (size_t i = 0; i < query_field_count(); i++) roff_row(b, query_field_name(i), str_from(query_field_about(i)));
    buf_putz(b, ".SH FIELDS OF MENTIONS\n");
    for (size_t i = 0; i < field_count; i++) roff_row(b, fields[i].name, str_from(fields[i].about));
    roff_rows(b, "EXIT STATUS", help_exit_codes, help_exit_code_count);
    roff_rows(b, "ENVIRONMENT", help_variables, help_variable_count);
    for (size_t i = 0; i < settings_count; i++)
        roff_row(b, str_from(settings_table[i].variable), str_from(settings_table[i].help));
    roff_rows(b, "FILES", help_files, help_file_count);
}

/* ---- Markdown */

/* A cell: no bar that would end it, no line break. */
static void cell(struct buf *b, str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '|') buf_putc(b, '\\');
        buf_putc(b, s.p[i] == '\n' ? ' ' : s.p[i]);
    }
}

static void table_row(struct buf *b, str term, str text)
{
    buf_putz(b, "| `");
    cell(b, term);
    buf_putz(b, "` | ");
    cell(b, text);
    buf_putz(b, " |\n");
}

static void table_rows(struct buf *b, const struct help_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) table_row(b, str_from(rows[i].term), str_from(rows[i].text));
}

static void table_options(struct buf *b, const struct cli_option *options, size_t count)
{
    struct buf term;
    buf_init(&term, 200);
    buf_putz(b, "| option | does |\n|---|---|\n");
    for (size_t i = 0; i < count; i++) {
        buf_clear(&term);
        help_option_term(&term, &options[i]);
        table_row(b, buf_str(&term), str_from(options[i].help));
    }
    buf_putc(b, '\n');
    buf_free(&term);
}

static void markdown_command(struct buf *b, const struct command *command)
{
    str rest = str_trim(str_from(command->examples));
    buf_printf(b, "### `leumund %s`\n\n%s.\n\n```\n", command->name, command->summary);
    while (rest.p) {
        str line = str_cut(&rest, '\n');
        bool comment = help_is_comment(&line);
        buf_putz(b, comment ? "      # " : "");
        buf_put(b, line);
        buf_putc(b, '\n');
    }
    buf_printf(b, "```\n\n`leumund %s %s`\n\n", command->name, command->synopsis);
    if (command->option_count > 0) table_options(b, command->options, command->option_count);
    if (command->details) {
        buf_put(b, str_trim(str_from(command->details)));
        buf_putz(b, "\n\n");
    }
}

void help_markdown(struct buf *b)
{
    buf_printf(
        b,
        "<!-- made by `leumund help --markdown`; `make golden` writes it anew -->\n# The command line\n\n%s\n\n%s\n\n",
        help_about, help_times);
    for (size_t group = 0; group < GROUP_COUNT; group++) {
        bool first = true;
        for (size_t i = 0; i < command_count; i++) {
            if (commands[i]->group != group) continue;
            if (first) buf_printf(b, "## %s\n\n", help_group_names[group]);
            first = false;
            markdown_command(b, commands[i]);
        }
    }
    buf_putz(b, "## Options of every command\n\n");
    table_options(b, cli_global_options, cli_global_option_count);
    buf_putz(b, "## Fields\n\nWhat is known of each mention (`leumund help fields`): the columns of exports and of `--fields`. The fields of queries are in docs/query.md.\n\n"
                "| field | unit | means |\n|---|---|---|\n");
    for (size_t i = 0; i < field_count; i++) buf_printf(b, "| `%.*s` | %s | %s |\n", STR_ARG(fields[i].name), fields[i].unit, fields[i].about);
    buf_putz(b, "\n## Exit codes\n\n| code | means |\n|---|---|\n");
    table_rows(b, help_exit_codes, help_exit_code_count);
    buf_putz(b, "\n## Settings\n\nKeys of `leumund.yaml`; the variable of the environment beats the file.\n\n"
                "| key | variable | means |\n|---|---|---|\n");
    for (size_t i = 0; i < settings_count; i++)
        buf_printf(b, "| `%.*s` | `%s` | %s |\n", STR_ARG(settings_table[i].key), settings_table[i].variable,
                   settings_table[i].help);
    buf_putz(b, "\n## Environment\n\n| variable | means |\n|---|---|\n");
    table_rows(b, help_variables, help_variable_count);
    buf_putz(b, "\n## Files\n\n| path | holds |\n|---|---|\n");
    table_rows(b, help_files, help_file_count);
}
