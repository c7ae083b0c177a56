#include "cli/help.h"

#include "base/utf8.h"
#include "insight/query.h"
#include "model/field.h"

#include <string.h>

#define WIDTH 100 /* columns of help text */
#define TERM  26  /* where the explanation of an option begins */

const struct cli_option cli_global_options[] = {
    {"store", 's', "DIR", "the corpus"},
    {"now", 0, "TIME", "take this as the present time"},
    {"lang", 0, "de|en", "language of what is said"},
    {"lexicons", 0, "DIR", "lexicon files that override the shipped ones"},
    {"color", 0, "WHEN", "auto, always or never"},
    {"quiet", 'q', NULL, "say only what went wrong"},
    {"verbose", 'v', NULL, "say more"},
    {"help", 'h', NULL, "show this"},
    {"version", 'V', NULL, "show the version"},
};
const size_t cli_global_option_count = CLI_COUNT(cli_global_options);

const char *const help_group_names[GROUP_COUNT] = {
    [GROUP_START] = "Begin",     [GROUP_COLLECT] = "Collect",    [GROUP_ASK] = "Ask",
    [GROUP_CORRECT] = "Correct", [GROUP_TOOLS] = "Single tools", [GROUP_KEEP] = "Keep the corpus",
};

const struct help_row help_exit_codes[] = {
    {"0", "all went well"},
    {"1", "some input could not be read, or the answer is no"},
    {"2", "the command line is wrong"},
    {"3", "a brand file, settings, a description or a lexicon is wrong"},
    {"4", "the corpus cannot be opened, or is damaged"},
    {"5", "nothing could be reached over the network"},
    {"6", "a file could not be read, or the output could not be written"},
    {"7", "a limit of size or memory was reached"},
};
const size_t help_exit_code_count = CLI_COUNT(help_exit_codes);

const struct help_row help_variables[] = {
    {"LEUMUND_CONFIG", "settings file, instead of leumund.yaml in the folder of settings"},
    {"NO_COLOR", "when not empty: no colours, unless --color says otherwise"},
    {"XDG_CONFIG_HOME, XDG_DATA_HOME",
     "folders in which the settings with the key of the pseudonyms, and the corpus lie (~/.config, ~/.local/share)"},
};
const size_t help_variable_count = CLI_COUNT(help_variables);

const struct help_row help_files[] = {
    {"$XDG_CONFIG_HOME/leumund/leumund.yaml", "settings"},
    {"$XDG_CONFIG_HOME/leumund/secret.key", "the key of the pseudonyms; keep it, and not beside copies of the corpus"},
    {"$XDG_CONFIG_HOME/leumund/lexicons/, …/feeds/sources/", "files that override the shipped ones of the same name"},
    {"$XDG_DATA_HOME/leumund/corpus/", "the corpus, unless --store or LEUMUND_STORE says otherwise"},
};
const size_t help_file_count = CLI_COUNT(help_files);

const struct help_row help_words[] = {
    {"Rechnung doppelt", "both words stand in title or text (AND says the same)"},
    {"a OR b, NOT a, (…)", "one of them, not that word, parentheses; operators are written in capitals"},
    {"\"nie wieder\"", "these words, one behind the other; * alone is any word"},
    {"tarif*, ver*ung", "* stands for any letters of a word"},
    {"a NEAR/5 b", "at most five words from each other"},
    {"/pattern/", "a regular expression on title and text"},
};
const size_t help_word_count = CLI_COUNT(help_words);
const char *const help_queries =
    "list, export, inbox, ideas and leaving take a query: which mentions are wanted. Put it in single quotes. Case and accents do not count, "
    "and ä, ö, ü, ß are found as ae, oe, ue, ss. Example: leumund list '(Rechnung OR Abbuchung) label:negative since:30d'";

const char *const help_about =
    "leumund collects what people say about brands in public: it asks sources politely, reads their posts in German "
    "and English, "
    "finds sentiment, touchpoints and effort in them, and keeps all of it in a corpus that can be asked.";
const char *const help_times = "Data goes to standard output, talk to standard error. A file named - is standard "
                               "input. Times are written 2026-03-01, "
                               "2026-03-01T12:00:00Z, 7d (ago) or yesterday, and shown in UTC. A flag beats the "
                               "environment, the environment a brand file, "
                               "a brand file the settings.";

void help_option_term(struct buf *b, const struct cli_option *o)
{
    if (o->letter) buf_printf(b, "-%c, ", o->letter);
    buf_printf(b, "--%s", o->name);
    if (o->argument) buf_printf(b, " %s", o->argument);
}

bool help_is_comment(str *line)
{
    if (!str_starts(*line, STR("  "))) return false;
    *line = str_trim(*line);
    return true;
}

/* Words broken at WIDTH; `column` is where the pen stands, further lines begin at `indent`. */
static void put_wrapped(struct buf *b, str text, size_t column, size_t indent)
{
    bool first = true;
    while (text.p) {
        str word = str_cut(&text, ' ');
        size_t width = utf8_columns(word);
        if (!first && column + 1 + width > WIDTH) {
            buf_putc(b, '\n');
            buf_fill(b, ' ', indent);
            column = indent;
        } else if (!first) {
            buf_putc(b, ' ');
            column++;
        }
        buf_put(b, word);
        column += width;
        first = false;
    }
    buf_putc(b, '\n');
}

static void put_row(struct buf *b, str term, str text, size_t at)
{
    size_t used = 2 + utf8_columns(term);
    buf_putz(b, "  ");
    buf_put(b, term);
    if (used + 2 > at) {
        buf_putc(b, '\n');
        used = 0;
    }
    buf_fill(b, ' ', at - used);
    bool first = true;
    while (text.p) {
        str line = str_cut(&text, '\n');
        if (!first) buf_fill(b, ' ', at);
        put_wrapped(b, line, at, at);
        first = false;
    }
}

static void put_options(struct buf *b, const struct cli_option *options, size_t count)
{
    struct buf term;
    buf_init(&term, 200);
    for (size_t i = 0; i < count; i++) {
        buf_clear(&term);
        if (!options[i].letter) buf_putz(&term, "    ");
        help_option_term(&term, &options[i]);
        put_row(b, buf_str(&term), str_from(options[i].help), TERM);
    }
    buf_free(&term);
}

static void put_examples(struct buf *b, const struct command *command)
{
    str rest = str_trim(str_from(command->examples));
    buf_putz(b, "Examples\n");
    while (rest.p) {
        str line = str_cut(&rest, '\n');
        bool comment = help_is_comment(&line);
        buf_putz(b, comment ? "      " : "  ");
        buf_put(b, line);
        buf_putc(b, '\n');
    }
}

static void put_details(struct buf *b, str rest)
{
    while (rest.p) {
        str line = str_cut(&rest, '\n');
        if (str_starts(line, STR("  "))) {
            buf_put(b, line);
            buf_putc(b, '\n');
        } else {
            put_wrapped(b, line, 0, 0);
        }
    }
}

void help_command(struct buf *b, const struct command *command)
{
    put_examples(b, command);
    buf_printf(b, "\nleumund %s %s\n", command->name, command->synopsis);
    put_wrapped(b, str_from(command->summary), 0, 0);
    if (command->option_count > 0) {
        buf_putz(b, "\nOptions\n");
        put_options(b, command->options, command->option_count);
    }
    if (command->details) {
        buf_putc(b, '\n');
        put_details(b, str_trim(str_from(command->details)));
    }
    buf_putz(b, "\nEvery command\n");
    put_options(b, cli_global_options, cli_global_option_count);
}

void help_fields(struct buf *b)
{
    put_wrapped(b, STR("What is known of each mention: the columns of exports and of --fields. What is not known is null or an empty cell, never 0."), 0, 0);
    buf_putc(b, '\n');
    for (size_t i = 0; i < field_count; i++) put_row(b, fields[i].name, str_from(fields[i].about), 23);
}

void help_query(struct buf *b)
{
    put_wrapped(b, str_from(help_queries), 0, 0);
    buf_putz(b, "\nWords\n");
    for (size_t i = 0; i < help_word_count; i++) put_row(b, str_from(help_words[i].term), str_from(help_words[i].text), 23);
    buf_putz(b, "\nFields: name:value, name:a,b, name!=value; numbers and times also with < <= > >=\n");
    for (size_t i = 0; i < query_field_count(); i++) put_row(b, query_field_name(i), str_from(query_field_about(i)), 23);
}

void help_overview(struct buf *b)
{
    put_wrapped(b, str_from(help_about), 0, 0);
    for (size_t group = 0; group < GROUP_COUNT; group++) {
        bool first = true;
        for (size_t i = 0; i < command_count; i++) {
            if (commands[i]->group != group) continue;
            if (first) buf_printf(b, "\n%s\n", help_group_names[group]);
            first = false;
            put_row(b, str_from(commands[i]->name), str_from(commands[i]->summary), 14);
        }
    }
    buf_putz(b, "\nExit codes\n");
    for (size_t i = 0; i < help_exit_code_count; i++)
        put_row(b, str_from(help_exit_codes[i].term), str_from(help_exit_codes[i].text), 6);
    buf_putz(b, "\n`leumund COMMAND --help` shows examples and options of a command, `leumund help query` how mentions\n"
                "are asked for, `leumund help fields` what is known of them.\n");
}
