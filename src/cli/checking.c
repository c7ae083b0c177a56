#include "cli/checking.h"

#include "base/term.h"
#include "store/store.h"

#include <sys/wait.h>
#include <unistd.h>

static void tell(void *ctx, const char *what)
{
    fprintf(ctx, "p%s\n", what);
}

/* As a query would look for them. */
static void terms_of(const struct post *p, struct arena *a, const uint64_t **terms, size_t *count)
{
    str body = post_body(a, p);
    char *room = arena_raw(a, 2 * body.n + 2, 1);
    uint64_t *list = arena_raw(a, (body.n + 1) * sizeof *list, _Alignof(uint64_t));
    *count = 0;
    for (str rest = {room, term_words(body, false, room)}; rest.n;) list[(*count)++] = term_of(str_cut(&rest, ' '));
    *terms = list;
}

/* The child's lines: p = a problem, o = why it could not be opened, e = what ended the check, n = numbers. */
static void child(str dir, FILE *to)
{
    const struct store_options o = {.read_only = true};
    struct check_counts n = {0};
    struct store *s = NULL;
    struct err e = {.code = ERR_NONE};
    if (!store_open(dir, &o, &s, &e))
        fprintf(to, "o%d %s\n", cli_exit_code(e.code), e.text);
    else if (!store_check_all(s, terms_of, tell, to, &n, &e))
        fprintf(to, "e%d %s\n", cli_exit_code(e.code), e.text);
    store_close(s);
    fprintf(to, "n%zu %zu %zu %zu\n", n.posts, n.mentions, n.moments, n.rollups);
    fclose(to);
}

static void read_numbers(str line, struct checked *out)
{
    int64_t *const numbers[] = {&out->posts, &out->mentions, &out->moments, &out->rollups};
    for (size_t i = 0; i < 4; i++)
        (void)str_to_i64(str_cut(&line, ' '), numbers[i]);
    out->complete = true;
}

static void read_line(str line, void (*told)(void *ctx, str what), void *ctx, struct checked *out)
{
    char kind = line.n ? line.p[0] : 0;
    str text = str_skip(line, 1);
    if (kind == 'n') {
        read_numbers(text, out);
        return;
    }
    if (kind == 'e' || kind == 'o') {
        int64_t number = CLI_STORE;
        (void)str_to_i64(str_cut(&text, ' '), &number);
        out->code = (int)number;
        out->unopened = kind == 'o';
    }
    out->problems++;
    told(ctx, text);
}

bool check_in_child(struct cli *c, str dir, void (*told)(void *ctx, str what), void *ctx, struct checked *out, struct err *e)
{
    int ends[2], status = 0;
    struct buf line;
    *out = (struct checked){.code = CLI_OK};
    fflush(c->out);
    fflush(c->err);
    if (pipe(ends) != 0) return err_set(e, ERR_IO, "no pipe can be made");
    FILE *from = fdopen(ends[0], "r"), *to = fdopen(ends[1], "w");
    pid_t pid = from && to ? fork() : -1;
    if (pid == 0) {
        fclose(from);
        child(dir, to);
        _exit(0);
    }
    to ? fclose(to) : close(ends[1]);
    if (pid < 0) {
        from ? fclose(from) : close(ends[0]);
        return err_set(e, ERR_MEMORY, "no process can be started");
    }
    buf_init(&line, 1 << 16);
    while (cli_line(from, &line)) read_line(buf_str(&line), told, ctx, out);
    buf_free(&line);
    fclose(from);
    waitpid(pid, &status, 0);
    out->signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return true;
}

static void say(void *ctx, str what)
{
    cli_say(ctx, "%.*s", STR_ARG(what));
}

bool check_copy(struct cli *c, str dir, struct checked *out, struct err *e)
{
    if (!check_in_child(c, dir, say, c, out, e)) return false;
    if (out->unopened) return err_set(e, ERR_STORE, "%.*s cannot be opened, and was not checked", STR_ARG(dir));
    return (out->complete && !out->problems) || err_set(e, ERR_CORRUPT, "%.*s is damaged; `leumund check --store` tells more", STR_ARG(dir));
}
