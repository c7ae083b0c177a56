#include "cli/checking.h"

#include "store/copy.h"

#include <limits.h>
#include <stdlib.h>

/* Noted before it is made: who is killed in between has a copy that `forget` names. */
struct noting {
    struct cli *c;
    str path;
    bool is_new;
};

/* The folder need not be there yet. */
static str whole_path(struct cli *c, str dir)
{
    char full[PATH_MAX];
    while (dir.n > 1 && str_ends(dir, STR("/"))) dir = str_sub(dir, 0, dir.n - 1);
    if (realpath(str_dup_z(c->arena, dir), full)) return str_dup(c->arena, str_from(full));
    size_t end = dir.n;
    while (end && dir.p[end - 1] != '/') end--;
    str parent = end ? str_sub(dir, 0, end) : STR(".");
    return realpath(str_dup_z(c->arena, parent), full) ? path_join(c->arena, str_dup(c->arena, str_from(full)), str_skip(dir, end)) : dir;
}

static bool note(struct txn *t, void *ctx, struct err *e)
{
    struct noting *n = ctx;
    struct strs known = {0};
    if (!txn_copies(t, n->c->arena, "backup", &known, e)) return false;
    n->is_new = !strs_has(&known, n->path);
    return txn_note_copy(t, "backup", n->path, n->c->now, e);
}

static bool take_back(struct txn *t, void *ctx, struct err *e)
{
    const struct noting *n = ctx;
    return txn_drop_copy(t, "backup", n->path, e);
}

static bool make(struct cli *c, struct store *s, struct checked *checked, struct err *e)
{
    struct noting n = {.c = c, .path = whole_path(c, c->arguments[0])};
    struct err ignored = {.code = ERR_NONE};
    if (!store_write(s, note, &n, e)) return false;
    if (store_copy(s, c->arguments[0], e)) return check_copy(c, c->arguments[0], checked, e);
    if (n.is_new) (void)!store_write(s, take_back, &n, &ignored); /* one name too many does no harm */
    return false;
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct store *s;
    struct checked n;
    const struct store_options o = {.now = c->now};
    if (!store_open(c->store, &o, &s, &e)) return cli_fail(c, &e);
    bool ok = make(c, s, &n, &e);
    store_close(s);
    if (!ok) return cli_fail(c, &e);
    cli_say(c, "%.*s: %lld posts, %lld mentions, checked. The key file is not in it: keep a copy of %.*s/secret.key elsewhere", STR_ARG(c->arguments[0]),
            (long long)n.posts, (long long)n.mentions, STR_ARG(c->paths.config));
    return CLI_OK;
}

const struct command command_backup = {
    .name = "backup",
    .group = GROUP_KEEP,
    .summary = "a checked copy of the corpus, also while it is being written",
    .synopsis = "DIR",
    .examples = "leumund backup /backup/leumund-$(date +%F)\n"
                "  a new folder; a copy is never overwritten\n",
    .details = "The copy is the corpus at one instant, compact, and synced to the disk; then every record of it is read and compared, as `leumund check` does. "
               "The corpus remembers its backups, so that `leumund forget` can name those that it does not reach.",
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
