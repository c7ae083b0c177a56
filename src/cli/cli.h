/* cli: the frame of the command line. A command is one file, cmd_NAME.c, with one table:
 *
 *     static int run(struct cli *c) { … return CLI_OK; }
 *     static const struct cli_option options[] = {{"format", 'f', "FORMAT", "text, tsv, csv or jsonl"}, {"once", 0, NULL, "…"}};
 *     const struct command command_score = {.name = "score", …, .options = options, .option_count = CLI_COUNT(options), .run = run};
 *
 * and one line in commands.def. Parser, help text and manual page come from these tables, so they cannot differ.
 *
 * Data goes to c->out, talk to stderr (cli_say, cli_fail, log). What a command allocates in c->arena lives until the program ends; main frees it. */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/date.h"
#include "base/str.h"
#include "config/paths.h"
#include "config/problems.h"
#include "config/settings.h"
#include "model/brand.h"

#include <stdio.h>

/* Exit codes: documented in docs/cli.md and the manual page (table in help.c). */
enum cli_exit {
    CLI_OK = 0,
    CLI_NO = 1,     /* some input could not be read, or the answer is "no" */
    CLI_USAGE = 2,  /* the command line */
    CLI_CONFIG = 3, /* brand file, settings, description, lexicon */
    CLI_STORE = 4,  /* the corpus */
    CLI_NET = 5,    /* nothing could be reached */
    CLI_IO = 6,     /* a file or the output could not be written */
    CLI_MEMORY = 7, /* a limit, or no memory */
    CLI_ELSEWHERE = -1, /* of cli_main() alone: the table is not whole, and the question was none for its commands; nothing was said */
};

enum command_group { GROUP_START = 0, GROUP_COLLECT, GROUP_ASK, GROUP_CORRECT, GROUP_TOOLS, GROUP_KEEP, GROUP_COUNT };

struct cli_option {
    const char *name;     /* without dashes */
    char letter;          /* 'f' for -f; 0 = none */
    const char *argument; /* "DIR"; NULL: a flag */
    const char *help;     /* a phrase without a full stop; newlines begin a new line of the help */
};

struct cli; /* below */

struct command {
    const char *name;
    enum command_group group;
    const char *summary;  /* a phrase for the overview */
    const char *synopsis; /* without "leumund NAME": "[--format F] BRANDFILE…" */
    /* Begins the help. Pairs of lines: the command line, then (optional, indented by two) what it does. */
    const char *examples;
    const char *details; /* paragraphs, separated by empty lines; may be NULL */
    const struct cli_option *options;
    size_t option_count;
    /* Positional arguments; max < 0: any number. The frame refuses others. */
    int arguments_min, arguments_max;
    int (*run)(struct cli *c); /* enum cli_exit */
};
#define CLI_COUNT(table) (sizeof(table) / sizeof((table)[0]))

/* commands.c, in the order of commands.def. Not whole: those that quick.c has. */
extern const struct command *const commands[];
extern const size_t command_count;
extern const bool commands_whole;
const struct command *command_find(str name); /* NULL: there is none */
int command_unknown(struct cli *c, str name); /* says so, and what may have been meant; the exit code */

struct cli_value {
    const struct cli_option *option;
    str text; /* empty for a flag */
};

struct cli {
    const struct command *command;
    struct arena *arena;
    FILE *in, *out, *err; /* stdin, stdout, stderr, or a test's */
    int output_errno;     /* why cli_write() could not write to out */
    const str *arguments; /* positional; each has a NUL behind it */
    size_t argument_count;
    const struct cli_value *values; /* options in the order given */
    size_t value_count;
    bool elsewhere; /* another program has the command (CLI_ELSEWHERE) */

    /* Settled before run() from flags, environment and settings. */
    int64_t now; /* the clock: --now or the time of start; cli_now() for commands that live long */
    bool now_fixed;
    str store;             /* folder of the corpus */
    bool german;           /* --lang */
    bool color, color_err; /* on out, on err */
    bool terminal_err;     /* progress may be drawn there */
    bool quiet, verbose;
    struct settings settings;
    struct paths paths;
    struct environment env;
};

/* Options. Asking for a name that the command does not have is a broken invariant (assert). The last of several wins. */
bool cli_flag(const struct cli *c, const char *name);           /* given at all */
str cli_option(const struct cli *c, const char *name);          /* empty when not given */
struct strs cli_options(const struct cli *c, const char *name); /* all of them; in c->arena */
/* Typed: true when not given (*out stays) or good. Otherwise the fault was told on stderr: return CLI_USAGE. */
bool cli_option_int(struct cli *c, const char *name, int64_t min, int64_t max, int64_t *out) MUST_CHECK;
int64_t cli_jobs(const struct cli *c); /* threads that read and score, when --jobs is not given: as the settings say, else as many as cores */
bool cli_option_time(struct cli *c, const char *name, const struct zone *zone,
                     struct date *out) MUST_CHECK; /* 2026-03-01, RFC 3339, 7d, yesterday */
bool cli_option_duration(struct cli *c, const char *name, int64_t *out_ms) MUST_CHECK;
/* Index into names ("text", "tsv", NULL at the end); *out stays when not given. */
bool cli_option_choice(struct cli *c, const char *name, const char *const *names, int *out) MUST_CHECK;

int64_t cli_now(const struct cli *c); /* --now, or the real clock at this moment */

/* Talk. All end with one newline; control characters are shown, not sent to the terminal. */
void cli_say(const struct cli *c, const char *format, ...)
    __attribute__((format(printf, 2, 3))); /* stderr, not with --quiet */
int cli_usage(const struct cli *c, const char *format, ...)
    __attribute__((format(printf, 2, 3)));              /* CLI_USAGE, points to --help */
int cli_fail(const struct cli *c, const struct err *e); /* says it; the exit code that belongs to e->code. Output that nobody reads any more is no fault: CLI_OK */
int cli_exit_code(enum err_code code);
/* All that is wrong with a file of configuration, a line each, by their places: those before the last are said here, the last is in e (ERR_CONFIG) for cli_fail(). True when
 * nothing is wrong. */
bool cli_problems(const struct cli *c, struct problems *p, struct err *e) MUST_CHECK;

/* Data. Nothing need be checked on the way: main looks at c->out at the end, tells a full disk, and is silent about a closed pipe. */
void cli_write(struct cli *c, str bytes);
const char *cli_s(int64_t n); /* "s" for all but one: %lld post%s */
bool cli_closed(const struct cli *c); /* the reader has gone or the disk is full: long commands stop */

/* Input. "-" is c->in. Whole file, at most max bytes. */
bool cli_read(struct cli *c, struct arena *a, str path, size_t max, str *out, struct err *e) MUST_CHECK;
/* Next line without its end (LF or CR LF) into b (cleared first). False at the end of the input. A line longer than b->max sets b->failed and the rest of it is skipped. */
bool cli_line(FILE *in, struct buf *b);
/* Behind the last line: did c->in end, or fail (ERR_IO)? */
bool cli_ended(const struct cli *c, struct err *e) MUST_CHECK;

/* Brand file with the touchpoints that --lexicons and the user's folder override; settings fill what the brand file leaves open. */
bool cli_brand(struct cli *c, str path, struct brand *out, struct err *e) MUST_CHECK;
/* The same; what is wrong with the file p->file stays in p, for who has more to say about it. False with e->code set where something else is wrong. */
bool cli_brand_noted(struct cli *c, struct problems *p, struct brand *out, struct err *e) MUST_CHECK;

/* Parses and runs: what main() calls, and tests too. argv[0] is the program. */
int cli_main(int argc, char **argv, const struct environment *env, FILE *in, FILE *out, FILE *err);

/* help.c */
extern const struct cli_option cli_global_options[];
extern const size_t cli_global_option_count;
void help_overview(struct buf *b);
void help_fields(struct buf *b);
void help_query(struct buf *b);
void help_command(struct buf *b, const struct command *command);
void help_man(struct buf *b);      /* roff: docs/leumund.1 */
void help_markdown(struct buf *b); /* docs/cli.md */
const char *cli_version(void);

#endif
