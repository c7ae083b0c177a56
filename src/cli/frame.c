/* From argv to run(): parse, settle what all commands share, run, look at the output. */
#include "cli/options.h"

#include "base/log.h"

#include <errno.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define VERSION "0.1.0"

const char *cli_version(void)
{
    return VERSION;
}

static int64_t real_clock(void)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int64_t cli_now(const struct cli *c)
{
    return c->now_fixed ? c->now : real_clock();
}

static bool settle_clock(struct cli *c)
{
    const struct cli_value *value = options_global(c, "now");
    struct date d;
    c->now = real_clock();
    if (!value) return true;
    if (!date_parse_user(value->text, c->now, NULL, &d)) {
        cli_usage(c, "--now wants a time such as 2026-03-01 or 2026-03-01T12:00:00Z, not `%.*s`", STR_ARG(value->text));
        return false;
    }
    c->now = d.at;
    c->now_fixed = true;
    return true;
}

static bool settle_lang(struct cli *c)
{
    const struct cli_value *value = options_global(c, "lang");
    if (value) c->settings.lang = value->text;
    c->german = str_eq(c->settings.lang, STR("de"));
    if (c->german || str_eq(c->settings.lang, STR("en"))) return true;
    cli_usage(c, "--lang wants de or en, not `%.*s`", STR_ARG(c->settings.lang));
    return false;
}

/* Flag before NO_COLOR before LEUMUND_COLOR and settings; on its own, colour where a terminal can show it. */
static bool settle_color(struct cli *c)
{
    static const char *const names[] = {"auto", "always", "never"};
    const struct cli_value *value = options_global(c, "color");
    int mode = c->settings.color;
    if (environment_get(&c->env, "NO_COLOR").n > 0) mode = COLOR_NEVER;
    if (value) {
        mode = -1;
        for (int i = 0; i < 3; i++)
            if (str_eq(value->text, str_from(names[i]))) mode = i;
    }
    if (mode < 0) {
        cli_usage(c, "--color wants auto, always or never, not `%.*s`", STR_ARG(value->text));
        return false;
    }
    bool dumb = str_eq(environment_get(&c->env, "TERM"), STR("dumb"));
    c->terminal_err = isatty(fileno(c->err)) == 1 && !dumb;
    c->color = mode == COLOR_ALWAYS || (mode == COLOR_AUTO && !dumb && isatty(fileno(c->out)) == 1);
    c->color_err = mode == COLOR_ALWAYS || (mode == COLOR_AUTO && c->terminal_err);
    return true;
}

/* Another folder has another key, which makes other pseudonyms of the same authors. */
static void doubt_folders(const struct cli *c)
{
    bool here = str_starts(c->paths.config, STR("./")) || str_starts(c->paths.data, STR("./"));
    if (here) cli_say(c, "HOME is not set: settings, key and corpus belong to the current folder; set HOME, or XDG_CONFIG_HOME and XDG_DATA_HOME");
}

/* CLI_OK, or the exit code after it told what is wrong. */
static int settle(struct cli *c)
{
    struct err e = {0};
    struct problems p;
    c->quiet = options_global(c, "quiet") != NULL;
    c->verbose = options_global(c, "verbose") != NULL;
    log_set_level(c->verbose ? LOG_DEBUG : c->quiet ? LOG_ERROR : LOG_INFO);
    paths_find(c->arena, &c->env, &c->paths);
    doubt_folders(c);
    if (!settings_load(c->arena, &c->env, &c->paths, &c->settings, &p) && !cli_problems(c, &p, &e)) return cli_fail(c, &e);
    const struct cli_value *store = options_global(c, "store"), *lexicons = options_global(c, "lexicons");
    if (store && store->text.n == 0) return cli_usage(c, "--store wants a folder");
    c->store = store ? store->text : c->settings.store;
    c->settings.store = c->store;
    if (lexicons) c->settings.lexicons = lexicons->text;
    if (c->settings.lexicons.n && !path_is_folder(c->arena, c->settings.lexicons)) {
        (void)err_set(&e, ERR_CONFIG, "%.*s is no folder: --lexicons and the setting `lexicons` name a folder of lexicon files", STR_ARG(c->settings.lexicons));
        return cli_fail(c, &e);
    }
    return settle_clock(c) && settle_lang(c) && settle_color(c) ? CLI_OK : CLI_USAGE;
}

static int check_arguments(const struct cli *c)
{
    const struct command *command = c->command;
    size_t min = (size_t)command->arguments_min;
    if (c->argument_count < min) return cli_usage(c, "something is missing: %s", command->synopsis);
    if (command->arguments_max >= 0 && c->argument_count > (size_t)command->arguments_max)
        return cli_usage(c, "`%.*s` is one argument too many", STR_ARG(c->arguments[command->arguments_max]));
    return CLI_OK;
}

/* --help and --version want nothing else to be right. False when neither was given. */
static bool answer_help(struct cli *c)
{
    struct buf b;
    bool help = options_global(c, "help") != NULL, version = options_global(c, "version") != NULL;
    if (!help && !version) return false;
    buf_init(&b, 1u << 20);
    if (!help)
        buf_printf(&b, "leumund %s\n", cli_version());
    else if (c->command)
        help_command(&b, c->command);
    else
        help_overview(&b);
    cli_write(c, buf_str(&b));
    buf_free(&b);
    return true;
}

static int run(struct cli *c, int argc, char **argv)
{
    if (!options_parse(c, argc, argv)) return c->elsewhere ? CLI_ELSEWHERE : CLI_USAGE;
    if (!c->command && !commands_whole) return CLI_ELSEWHERE;
    if (answer_help(c)) return CLI_OK;
    if (!c->command) {
        struct buf b;
        buf_init(&b, 1u << 20);
        help_overview(&b);
        fwrite(b.p, 1, b.n, c->err);
        buf_free(&b);
        return CLI_USAGE;
    }
    int code = settle(c);
    if (code == CLI_OK) code = check_arguments(c);
    return code == CLI_OK ? c->command->run(c) : code;
}

/* A reader that went away is no fault of ours; a full disk is one that must not go unseen. */
static int finish(struct cli *c, int code)
{
    errno = 0;
    bool failed = fflush(c->out) != 0;
    int why = failed ? errno : c->output_errno;
    if (!failed && !ferror(c->out)) return code;
    if (why == EPIPE || cli_reader_gone(c) || code == CLI_IO) return code; /* CLI_IO: it was told */
    fprintf(c->err, "leumund: the output could not be written%s%s\n", why ? ": " : "", why ? strerror(why) : "");
    return CLI_IO;
}

int cli_main(int argc, char **argv, const struct environment *env, FILE *in, FILE *out, FILE *err)
{
    struct cli c = {.arena = arena_new(0), .in = in, .out = out, .err = err, .env = *env};
    int code = finish(&c, run(&c, argc, argv));
    arena_free(c.arena);
    return code;
}
