#include "cli/checking.h"

#include "store/copy.h"

#include <limits.h>
#include <stdlib.h>

static bool note(struct txn *t, void *ctx, struct err *e)
{
    struct cli *c = ctx;
    char full[PATH_MAX];
    str path = realpath(c->arguments[0].p, full) ? str_from(full) : c->arguments[0];
    return txn_note_copy(t, "backup", path, c->now, e);
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct store *s;
    struct checked n;
    const struct store_options o = {.now = c->now};
    if (!store_open(c->store, &o, &s, &e)) return cli_fail(c, &e);
    bool ok = store_copy(s, c->arguments[0], &e) && check_copy(c, c->arguments[0], &n, &e) && store_write(s, note, c, &e);
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
