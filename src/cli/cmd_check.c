/* The corpus is read in a child: a damaged LMDB page may end the one that reads it, and the command still answers. */
#include "cli/cli.h"

#include "model/value.h"
#include "store/store.h"

#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct cli_option options[] = {
    {"format", 'f', "FORMAT", "text or jsonl"},
};

struct report {
    FILE *to;
};

static void tell(void *ctx, const char *what)
{
    struct report *r = ctx;
    fprintf(r->to, "p%s\n", what);
}

/* The child's lines: p = a problem, e = what ended the check, n = numbers. */
static void check_in_child(struct cli *c, FILE *to)
{
    const struct store_options o = {.read_only = true};
    struct report r = {to};
    struct check_counts n = {0};
    struct store *s = NULL;
    struct err e = {.code = ERR_NONE};
    if (!store_open(c->store, &o, &s, &e) || !store_check(s, tell, &r, &n, &e))
        fprintf(to, "e%d %s\n", cli_exit_code(e.code), e.text);
    store_close(s);
    fprintf(to, "n%zu %zu %zu %zu\n", n.posts, n.mentions, n.moments, n.rollups);
    fclose(to);
}

struct answer {
    size_t problems;
    str counts;
    int code;
    bool complete;
};

static void read_line(struct cli *c, str line, bool json, struct answer *a)
{
    char kind = line.n ? line.p[0] : 0;
    str text = str_skip(line, 1);
    if (kind == 'n') {
        a->counts = str_dup(c->arena, text);
        a->complete = true;
        return;
    }
    if (kind == 'e') {
        str code = str_cut(&text, ' ');
        int64_t number = CLI_STORE;
        (void)str_to_i64(code, &number);
        a->code = (int)number;
    }
    a->problems++;
    struct buf b;
    buf_init(&b, 1 << 16);
    if (json) {
        buf_putz(&b, "{\"problem\":");
        value_put_json(&b, value_text(text));
        buf_putz(&b, "}\n");
    } else {
        buf_put(&b, text);
        buf_putc(&b, '\n');
    }
    cli_write(c, buf_str(&b));
    buf_free(&b);
}

static int read_answer(struct cli *c, FILE *from, pid_t child, bool json)
{
    struct answer a = {.code = CLI_OK};
    struct buf line;
    int status = 0;
    buf_init(&line, 1 << 16);
    while (cli_line(from, &line)) read_line(c, buf_str(&line), json, &a);
    buf_free(&line);
    fclose(from);
    waitpid(child, &status, 0);
    if (!a.complete) {
        cli_say(c, "the check was cut off by signal %d: a page of %.*s/data.mdb is damaged; restore a backup, or export what can be read", WIFSIGNALED(status) ? WTERMSIG(status) : 0, STR_ARG(c->store));
        return CLI_STORE;
    }
    str rest = a.counts, posts = str_cut(&rest, ' '), mentions = str_cut(&rest, ' '), moments = str_cut(&rest, ' ');
    cli_say(c, "%.*s posts, %.*s mentions, %.*s moments, %.*s rollups read: %s", STR_ARG(posts), STR_ARG(mentions), STR_ARG(moments), STR_ARG(rest),
            a.problems ? "problems found" : "all is well");
    return a.code ? a.code : a.problems ? CLI_NO : CLI_OK;
}

static int run(struct cli *c)
{
    static const char *const formats[] = {"text", "jsonl", NULL};
    int ends[2], format = 0;
    if (!cli_option_choice(c, "format", formats, &format)) return CLI_USAGE;
    fflush(c->out);
    fflush(c->err);
    struct err e;
    if (pipe(ends) != 0) return err_set(&e, ERR_IO, "no pipe can be made"), cli_fail(c, &e);
    pid_t child = fork();
    if (child < 0) return err_set(&e, ERR_MEMORY, "no process can be started"), cli_fail(c, &e);
    if (child == 0) {
        close(ends[0]);
        check_in_child(c, fdopen(ends[1], "w"));
        _exit(0);
    }
    close(ends[1]);
    return read_answer(c, fdopen(ends[0], "r"), child, format == 1);
}

const struct command command_check = {
    .name = "check",
    .group = GROUP_KEEP,
    .summary = "reads the whole corpus and tells what is damaged",
    .synopsis = "[--format FORMAT]",
    .examples = "leumund check\n"
                "  reads every record, compares every index and sum with what it was made from\n"
                "leumund check --store /backup/corpus && echo good\n"
                "  a backup, checked\n",
    .details = "Each problem is a line on the output. The exit code is 0 when all is well, 1 when problems were found.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .run = run,
};
