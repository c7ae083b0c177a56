#include "cli/checking.h"

#include "store/copy.h"

static const struct cli_option options[] = {
    {"replace", 0, NULL, "also when there is a corpus already: it is lost"},
};

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct checked n;
    bool busy;
    if (file_exists(path_join(c->arena, c->store, STR("data.mdb"))) && !cli_flag(c, "replace"))
        return cli_usage(c, "there is a corpus at %.*s; --replace puts the backup in its place", STR_ARG(c->store));
    if (!check_copy(c, c->arguments[0], &n, &e) || !store_place(c->arguments[0], c->store, &busy, &e)) return cli_fail(c, &e);
    if (busy) {
        err_set(&e, ERR_STORE, "another process writes to %.*s; end it first", STR_ARG(c->store));
        return cli_fail(c, &e);
    }
    cli_say(c, "%.*s holds %lld posts, %lld mentions again", STR_ARG(c->store), (long long)n.posts, (long long)n.mentions);
    return CLI_OK;
}

const struct command command_restore = {
    .name = "restore",
    .group = GROUP_KEEP,
    .summary = "puts a backup in place of the corpus",
    .synopsis = "DIR [--replace]",
    .examples = "leumund restore /backup/leumund-2026-03-01\n"
                "  checks the backup, then makes it the corpus, at once\n",
    .details = "Who was forgotten after the backup was made is in it again: repeat those `leumund forget`. The corpus is refused while another process writes to it; readers "
               "go on with what they have until they open it again.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
