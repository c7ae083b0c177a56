#include "unit.h"

#include "base/utf8.h"
#include "cli/help.h"
#include "cli/options.h"

#include <stdlib.h>

static const char *look(void *ctx, const char *name)
{
    size_t n = strlen(name);
    for (const char *const *at = ctx; *at; at++)
        if (strncmp(*at, name, n) == 0 && (*at)[n] == '=') return *at + n + 1;
    return NULL;
}

/* Neither the tester's settings nor colours reach these tests. */
static const char *const variables[] = {"HOME=/nonexistent", "LANG=en_GB.UTF-8", NULL};

struct call {
    int code;
    char out[1 << 17], err[1 << 16];
};

static void read_back(FILE *f, char *to, size_t size)
{
    rewind(f);
    size_t n = fread(to, 1, size - 1, f);
    to[n] = 0;
    fclose(f);
}

/* Runs the whole program with a line of words. */
static struct call *call(const char *line)
{
    static struct call result;
    char copy[512], *argv[32];
    int argc = 0;
    snprintf(copy, sizeof copy, "leumund %s", line);
    for (char *word = strtok(copy, " "); word; word = strtok(NULL, " ")) argv[argc++] = word;
    argv[argc] = NULL;
    struct environment env = {look, (void *)(uintptr_t)variables};
    FILE *out = tmpfile(), *err = tmpfile(), *in = fopen("/dev/null", "r");
    result.code = cli_main(argc, argv, &env, in, out, err);
    fclose(in);
    read_back(out, result.out, sizeof result.out);
    read_back(err, result.err, sizeof result.err);
    return &result;
}

static void test_calls(void **state)
{
    static const struct {
        const char *line;
        int code;
        const char *out, *err; /* beginnings; NULL: nothing at all */
    } rows[] = {
        {"", 2, NULL, "leumund collects"},
        {"--version", 0, "leumund ", NULL},
        {"-V", 0, "leumund ", NULL},
        {"--help", 0, "leumund collects", NULL},
        {"help", 0, "leumund collects", NULL},
        {"help help", 0, "Examples\n  leumund help\n", NULL},
        {"help --help", 0, "Examples\n  leumund help\n", NULL},
        {"help -h --store", 2, NULL, "leumund help: option --store wants DIR\n"},
        {"help nonsense", 2, NULL, "leumund help: command `nonsense` is not known"},
        {"hlep", 2, NULL, "leumund: command `hlep` is not known; did you mean `help`?\n"},
        {"frobnicate", 2, NULL, "leumund: command `frobnicate` is not known\n"},
        {"help --mna", 2, NULL,
         "leumund help: option --mna is not known; did you mean --man?\n`leumund help --help` shows"},
        {"--strore x help", 2, NULL, "leumund: option --strore is not known; did you mean --store?\n"},
        {"help --man=x", 2, NULL, "leumund help: option --man takes no value\n"},
        {"help -x", 2, NULL, "leumund help: option -x is not known\n"},
        {"help a b", 2, NULL, "leumund help: `b` is one argument too many\n"},
        {"help --now yesterday", 0, "leumund collects", NULL},
        {"help --now someday", 2, NULL, "leumund help: --now wants a time"},
        {"help --lang fr", 2, NULL, "leumund help: --lang wants de or en, not `fr`\n"},
        {"help --color=red", 2, NULL, "leumund help: --color wants auto, always or never, not `red`\n"},
        {"--store /tmp/x -qv help -- help", 0, "Examples\n", NULL},
        {"-s/tmp/x help", 0, "leumund collects", NULL},
        {"-s", 2, NULL, "leumund: option -s wants DIR\n"},
        {"help --store=", 2, NULL, "leumund help: --store wants a folder\n"},
        {"help --man", 0, ".\\\" made by leumund help --man\n.TH LEUMUND 1", NULL},
        {"help --markdown", 0, "<!-- made by", NULL},
        {"help -- --man", 2, NULL, "leumund help: command `--man` is not known"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct call *got = call(rows[i].line);
        if (got->code != rows[i].code)
            fail_msg("`%s`: code %d, wanted %d\n%s", rows[i].line, got->code, rows[i].code, got->err);
        unit_text(rows[i].line, str_sub(str_from(got->out), 0, rows[i].out ? strlen(rows[i].out) : SIZE_MAX),
                  rows[i].out ? rows[i].out : "");
        unit_text(rows[i].line, str_sub(str_from(got->err), 0, rows[i].err ? strlen(rows[i].err) : SIZE_MAX),
                  rows[i].err ? rows[i].err : "");
    }
}

/* Values, on a command of the test's own. */
static const struct cli_option own_options[] = {
    {"format", 'f', "FORMAT", "x"}, {"once", 'o', NULL, "x"}, {"field", 0, "NAME", "x"}, {"jobs", 'j', "N", "x"},
    {"rate", 0, "R", "x"},          {"wait", 0, "TIME", "x"}, {"since", 0, "TIME", "x"}, {"lang", 0, "LANGS", "x"},
};
static const struct command own = {
    .name = "own", .options = own_options, .option_count = CLI_COUNT(own_options), .arguments_max = -1};

static void test_values(void **state)
{
    char *argv[] = {"leumund",
                    "-ofjsonl",
                    "a",
                    "--field=x",
                    "--field",
                    "y",
                    "-j",
                    "4",
                    "--rate=0.5",
                    "--wait",
                    "2h",
                    "-",
                    "--lang=de,en",
                    "--since=2026-03-01",
                    "--format",
                    "tsv",
                    "--",
                    "-j",
                    NULL};
    static const char *const formats[] = {"text", "tsv", "jsonl", NULL};
    FILE *err = tmpfile();
    struct cli c = {.command = &own, .arena = arena_new(0), .err = err};
    int format = -1;
    int64_t jobs = 0, wait = 0;
    struct date since;
    (void)state;
    assert_true(options_parse(&c, (int)CLI_COUNT(argv) - 1, argv));
    assert_int_equal(c.argument_count, 3);
    unit_text("first", c.arguments[0], "a");
    unit_text("dash", c.arguments[1], "-");
    unit_text("behind --", c.arguments[2], "-j");
    assert_true(cli_flag(&c, "once"));
    assert_false(cli_flag(&c, "quiet"));
    unit_text("last wins", cli_option(&c, "format"), "tsv");
    assert_true(cli_option_choice(&c, "format", formats, &format) && format == 1);
    assert_int_equal(cli_options(&c, "field").count, 2);
    assert_true(cli_option_int(&c, "jobs", 0, 8, &jobs) && jobs == 4);
    assert_false(cli_option_int(&c, "jobs", 0, 3, &jobs));
    assert_true(cli_option_duration(&c, "wait", &wait) && wait == 7200000);
    assert_true(cli_option_time(&c, "since", NULL, &since) && since.precision == DATE_DAY);
    unit_text("own option hides the global one", cli_option(&c, "lang"), "de,en");
    assert_null(options_global(&c, "lang"));
    unit_text("not given", cli_option(&c, "store"), "");
    arena_free(c.arena);
    fclose(err);
}

static void test_lines(void **state)
{
    static char text[] = "one\ntwo\r\n\nlong long line\nlast";
    FILE *in = fmemopen(text, sizeof text - 1, "r");
    struct buf b;
    (void)state;
    buf_init(&b, 5);
    assert_true(cli_line(in, &b));
    unit_text("1", buf_str(&b), "one");
    assert_true(cli_line(in, &b));
    unit_text("2", buf_str(&b), "two");
    assert_true(cli_line(in, &b));
    unit_text("3", buf_str(&b), "");
    assert_true(cli_line(in, &b));
    assert_true(b.failed);
    assert_true(cli_line(in, &b));
    assert_true(buf_ok(&b));
    unit_text("5", buf_str(&b), "last");
    assert_false(cli_line(in, &b));
    buf_free(&b);
    fclose(in);
}

/* A full disk is told; and faults of the terminal's making are shown, not sent. */
static void test_output(void **state)
{
    char *argv[] = {"leumund", "help", NULL}, *bad[] = {"leumund", "he\033[31mlp", NULL}, text[512];
    struct environment env = {look, (void *)(uintptr_t)variables};
    FILE *full = fopen("/dev/full", "w"), *err = tmpfile();
    (void)state;
    assert_int_equal(cli_main(2, argv, &env, stdin, full, err), CLI_IO);
    fclose(full);
    read_back(err, text, sizeof text);
    assert_string_equal(text, "leumund: the output could not be written: No space left on device\n");
    err = tmpfile();
    assert_int_equal(cli_main(2, bad, &env, stdin, stdout, err), CLI_USAGE);
    read_back(err, text, sizeof text);
    assert_null(strchr(text, '\033'));
}

/* A brand file stands between environment and settings file. */
static void test_brand(void **state)
{
    static const struct {
        const char *settings_zone, *want;
        int origin;
        enum tdm_policy tdm;
    } rows[] = {
        {"UTC", "Europe/Berlin", SETTING_FILE, TDM_RESPECT},
        {"UTC", "UTC", SETTING_ENVIRONMENT, TDM_IGNORE},
    };
    (void)state;
    for (size_t i = 0; i < CLI_COUNT(rows); i++) {
        struct cli c = {.arena = arena_new(0), .err = stderr};
        struct brand b;
        struct err e = {0};
        c.settings = (struct settings){.zone = str_from(rows[i].settings_zone),
                                       .zone_origin = rows[i].origin,
                                       .tdm = TDM_IGNORE,
                                       .tdm_origin = rows[i].origin};
        if (!cli_brand(&c, STR(ROOT "/feeds/brands/telvia.yaml"), &b, &e)) fail_msg("%s", e.text);
        unit_text("zone", b.zone_name, rows[i].want);
        assert_int_equal(b.privacy.tdm, rows[i].tdm);
        assert_int_equal(b.touchpoint_count, 21);
        arena_free(c.arena);
    }
}

/* What every table must keep, so that help, parser and manual stay right. */
static void test_tables(void **state)
{
    (void)state;
    for (size_t i = 0; i < command_count; i++) {
        const struct command *c = commands[i];
        if (!c->name || !c->summary || !c->synopsis || !c->run || (int)c->group >= GROUP_COUNT)
            fail_msg("command %zu is not complete", i);
        if (!c->examples || !strstr(c->examples, "leumund ")) fail_msg("%s: no example", c->name);
        for (size_t k = 0; k < i; k++)
            if (strcmp(c->name, commands[k]->name) == 0) fail_msg("%s stands twice", c->name);
        for (size_t k = 0; k < c->option_count; k++) {
            const struct cli_option *o = &c->options[k];
            if (!o->name || !o->help || strlen(o->name) < 2 || o->name[0] == '-')
                fail_msg("%s: option %zu is not complete", c->name, k);
            for (size_t j = 0; j < k; j++)
                if (strcmp(o->name, c->options[j].name) == 0 || (o->letter && o->letter == c->options[j].letter))
                    fail_msg("%s: option --%s stands twice", c->name, o->name);
        }
        if (c->arguments_max >= 0 && c->arguments_min > c->arguments_max) fail_msg("%s: arguments", c->name);
    }
    assert_int_equal(help_exit_code_count, CLI_MEMORY + 1);
}

/* docs/leumund.1 and docs/cli.md come from the tables; `make golden` writes them anew. */
static void check_page(const char *path, void (*make)(struct buf *b))
{
    struct buf b;
    struct arena *a = arena_new(0);
    str file;
    struct err e = {0};
    buf_init(&b, 1 << 20);
    make(&b);
    assert_true(buf_ok(&b));
    assert_true(utf8_valid(buf_str(&b)));
    const char *golden = getenv("GOLDEN");
    if (golden && strcmp(golden, "write") == 0) {
        FILE *f = fopen(path, "wb");
        assert_non_null(f);
        assert_int_equal(fwrite(b.p, 1, b.n, f), b.n);
        assert_int_equal(fclose(f), 0);
    }
    if (!file_read(a, str_from(path), 4 << 20, &file, &e)) fail_msg("%s", e.text);
    if (!str_eq(file, buf_str(&b))) fail_msg("%s is not what the tables of the commands say: make golden", path);
    buf_free(&b);
    arena_free(a);
}

static void test_man(void **state)
{
    (void)state;
    check_page(ROOT "/docs/leumund.1", help_man);
}

static void test_markdown(void **state)
{
    (void)state;
    check_page(ROOT "/docs/cli.md", help_markdown);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_calls),  cmocka_unit_test(test_values),   cmocka_unit_test(test_lines),
        cmocka_unit_test(test_output), cmocka_unit_test(test_brand),    cmocka_unit_test(test_tables),
        cmocka_unit_test(test_man),    cmocka_unit_test(test_markdown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
