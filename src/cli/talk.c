/* What commands say, write and read. */
#include "cli/cli.h"
#include "cli/options.h"

#include "base/escape.h"
#include "base/utf8.h"
#include "config/brand.h"
#include "config/yaml.h"

#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>

#define TALK_MAX 4096

/* One message: line by line, so that what stands in a page or file cannot drive the terminal. */
static void put_safe(FILE *to, str text)
{
    struct buf b;
    buf_init(&b, 8 * text.n + 8);
    while (text.p) {
        escape_terminal(&b, str_cut(&text, '\n'));
        buf_putc(&b, '\n');
    }
    fwrite(b.p, 1, b.n, to);
    buf_free(&b);
}

static void put_message(const struct cli *c, const char *format, va_list list)
{
    char text[TALK_MAX];
    int n = vsnprintf(text, sizeof text, format, list);
    size_t used = n < 0 ? 0 : (size_t)n < sizeof text ? (size_t)n : sizeof text - 1;
    put_safe(c->err, (str){text, used});
}

void cli_say(const struct cli *c, const char *format, ...)
{
    va_list list;
    if (c->quiet) return;
    va_start(list, format);
    put_message(c, format, list);
    va_end(list);
}

int cli_usage(const struct cli *c, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    fprintf(c->err, c->command ? "leumund %s: " : "leumund%s: ", c->command ? c->command->name : "");
    put_message(c, format, list);
    va_end(list);
    fprintf(c->err,
            c->command ? "`leumund %s --help` shows how it is used.\n" : "`leumund%s help` shows what there is.\n",
            c->command ? c->command->name : "");
    return CLI_USAGE;
}

int cli_exit_code(enum err_code code)
{
    switch (code) {
    case ERR_NONE: return CLI_OK;
    case ERR_USAGE: return CLI_USAGE;
    case ERR_CONFIG: return CLI_CONFIG;
    case ERR_INPUT:
    case ERR_REFUSED: return CLI_NO;
    case ERR_STORE:
    case ERR_CORRUPT:
    case ERR_VERSION: return CLI_STORE;
    case ERR_NET: return CLI_NET;
    case ERR_IO: return CLI_IO;
    case ERR_LIMIT:
    case ERR_MEMORY: return CLI_MEMORY;
    }
    return CLI_NO;
}

int cli_fail(const struct cli *c, const struct err *e)
{
    if (e->code == ERR_IO && ferror(c->out) && cli_reader_gone(c)) return CLI_OK; /* nobody reads the output any more: no fault */
    /* Faults of a file begin with its place, which editors understand. */
    if (e->code != ERR_CONFIG) fputs("leumund: ", c->err);
    put_safe(c->err, str_from(e->text));
    return cli_exit_code(e->code);
}

bool cli_problems(const struct cli *c, struct problems *p, struct err *e)
{
    struct buf b;
    if (!p->count) return true;
    problems_sort(p);
    buf_init(&b, PROBLEMS_BYTES);
    problems_put(p, &b);
    str all = str_sub(buf_str(&b), 0, b.n - 1);
    size_t last = str_rfind_byte(all, '\n');
    if (last != STR_NONE) put_safe(c->err, str_sub(all, 0, last));
    (void)err_set(e, ERR_CONFIG, "%.*s", STR_ARG(last == STR_NONE ? all : str_skip(all, last + 1)));
    buf_free(&b);
    return false;
}

void cli_write(struct cli *c, str bytes)
{
    if (bytes.n > 0 && !ferror(c->out) && fwrite(bytes.p, 1, bytes.n, c->out) != bytes.n) c->output_errno = errno;
}

bool cli_reader_gone(const struct cli *c)
{
    struct pollfd p = {.fd = fileno(c->out), .events = POLLOUT};
    return p.fd >= 0 && poll(&p, 1, 0) == 1 && (p.revents & POLLERR);
}

const char *cli_s(int64_t n)
{
    return n == 1 ? "" : "s";
}

bool cli_closed(const struct cli *c)
{
    return ferror(c->out) || cli_reader_gone(c);
}

bool cli_ended(const struct cli *c, struct err *e)
{
    struct stat st;
    if (!ferror(c->in)) return true;
    if (fileno(c->in) >= 0 && fstat(fileno(c->in), &st) == 0 && S_ISDIR(st.st_mode))
        return err_set(e, ERR_IO, "standard input: %s; give it a file: < FILE", strerror(EISDIR));
    return err_set(e, ERR_IO, "standard input: cannot be read");
}

bool cli_read(struct cli *c, struct arena *a, str path, size_t max, str *out, struct err *e)
{
    if (!str_eq(path, STR("-"))) return file_read(a, path, max, out, e);
    size_t cap = 1 << 16, n = 0, got;
    char *p = arena_raw(a, cap, 1);
    while ((got = fread(p + n, 1, cap - n - 1, c->in)) > 0) {
        n += got;
        if (n > max) return err_set(e, ERR_LIMIT, "standard input: is larger than the limit of %zu bytes", max);
        if (cap - n > 1) continue;
        p = arena_grow(a, p, cap, cap * 2);
        cap *= 2;
    }
    if (!cli_ended(c, e)) return false;
    p[n] = 0;
    *out = (str){p, n};
    return true;
}

bool cli_line(FILE *in, struct buf *b)
{
    int byte = getc_unlocked(in);
    buf_clear(b);
    if (byte == EOF) return false;
    for (; byte != EOF && byte != '\n'; byte = getc_unlocked(in)) buf_putc(b, (char)byte);
    if (b->n > 0 && b->p[b->n - 1] == '\r') b->n--;
    return true;
}

bool cli_brand_noted(struct cli *c, struct problems *p, struct brand *out, struct err *e)
{
    struct brand_defaults defaults = {.tdm = (enum tdm_policy)c->settings.tdm, .zone = c->settings.zone};
    str bytes, shown;
    if (!data_file(c->arena, &c->paths, c->settings.lexicons, STR("lexicons/touchpoints.yaml"), &bytes, &shown, e))
        return false;
    if (!touchpoints_parse(c->arena, shown, bytes, &defaults.touchpoints, e) || !brand_read_file(p, &defaults, out)) return false;
    if (c->settings.tdm_origin == SETTING_ENVIRONMENT) out->privacy.tdm = (enum tdm_policy)c->settings.tdm;
    if (c->settings.zone_origin != SETTING_ENVIRONMENT) return true;
    out->zone_name = c->settings.zone;
    return zone_load(c->arena, out->zone_name, &out->zone, e) || err_prefix(e, "LEUMUND_ZONE");
}

bool cli_brand(struct cli *c, str path, struct brand *out, struct err *e)
{
    struct problems p;
    problems_init(&p, c->arena, path);
    if (cli_brand_noted(c, &p, out, e) || (p.count && cli_problems(c, &p, e))) return true;
    struct stat is;
    bool an_id = str_find_byte(path, '.') == STR_NONE && str_find_byte(path, '/') == STR_NONE && stat(str_dup_z(c->arena, path), &is) != 0; /* which other commands want */
    return an_id ? err_set(e, e->code, "there is no brand file %.*s; the name of a file is wanted, such as %.*s.yaml", STR_ARG(path), STR_ARG(path)) : false;
}
