#include "cli/cli.h"

#include "model/value.h"
#include "store/copy.h"
#include "store/rekey.h"

static const struct cli_option options[] = {
    {"dry-run", 'n', NULL, "count, and change nothing"},
    {"lost", 0, NULL, "the key file of this corpus is lost, another one is in its place: hash what is there on with a new key of this one"},
};

/* Copies that still hold earlier pseudonyms. */
static bool copies(struct cli *c, struct strs *backups, struct err *e)
{
    const struct store_options o = {.read_only = true};
    struct store *s;
    struct txn *t = NULL;
    if (!store_open(c->store, &o, &s, e)) return false;
    bool ok = txn_read(s, &t, e) && txn_copies(t, c->arena, "backup", backups, e);
    txn_end(t);
    store_close(s);
    return ok;
}

static void put_receipt(struct cli *c, const struct rekey *r, const struct strs *backups)
{
    struct buf b;
    buf_init(&b, 1 << 20);
    buf_putz(&b, "{\"rekeyed_at\":");
    value_put_json(&b, value_time((struct date){c->now, DATE_SECOND, 0}));
    buf_printf(&b, ",\"dry_run\":%s,\"key\":%u,\"authors\":%zu,\"posts\":%zu,\"earlier_texts\":%zu,\"file_compacted\":%s,\"backups_not_reached\":[", r->dry_run ? "true" : "false",
               r->to + 1, r->authors, r->posts, r->revisions, r->compacted ? "true" : "false");
    for (size_t i = 0; i < backups->count; i++) {
        if (i) buf_putc(&b, ',');
        value_put_json(&b, value_text(backups->at[i]));
    }
    buf_putz(&b, "]}\n");
    cli_write(c, buf_str(&b));
    buf_free(&b);
}

static void say(struct cli *c, const struct rekey *r, str key, size_t backups)
{
    if (r->dry_run) {
        cli_say(c, "%zu authors of %zu posts would get new pseudonyms", r->authors, r->posts);
        return;
    }
    if (r->from == r->to)
        cli_say(c, "an earlier `leumund rekey` was interrupted before it had rewritten the file: done now. No key was added; once more adds one");
    else if (r->resumed)
        cli_say(c, "the corpus was behind its key file: %zu authors of %zu posts have the pseudonyms of the newest key now. No key was added; once more adds one", r->authors, r->posts);
    else
        cli_say(c, "%zu authors of %zu posts have new pseudonyms. Keep a copy of %.*s, apart from the corpus: without its new line they cannot be found by name", r->authors, r->posts,
                STR_ARG(key));
    if (backups) cli_say(c, "%zu backups still hold the earlier pseudonyms; the receipt names them. Exports do, too", backups);
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct rekey r = {.dry_run = cli_flag(c, "dry-run"), .lost = cli_flag(c, "lost"), .now = c->now};
    struct strs backups = {0};
    str key = path_join(c->arena, c->paths.config, STR("secret.key"));
    if (!store_rekey(c->store, key, &r, &e)) return cli_fail(c, &e);
    if (r.busy) {
        (void)err_set(&e, ERR_STORE, "another process writes to the corpus: nothing was done, and no key was added; end it and try again");
        return cli_fail(c, &e);
    }
    if (!copies(c, &backups, &e)) return cli_fail(c, &e);
    put_receipt(c, &r, &backups);
    say(c, &r, key, backups.count);
    return CLI_OK;
}

const struct command command_rekey = {
    .name = "rekey",
    .group = GROUP_KEEP,
    .summary = "rotates the secret key: all authors get new pseudonyms",
    .synopsis = "[--dry-run] [--lost]",
    .examples = "leumund rekey --dry-run\n"
                "  how many authors and posts that would be\n"
                "leumund rekey > receipt.json\n"
                "  after the key file was seen by others, or once a year\n",
    .details = "A random key is added to the key file (secret.key in the configuration's folder), and every pseudonym in the corpus is hashed with it: posts, earlier texts, the index of "
               "authors. The same author stays one author, and `forget` and `access` find everybody by name, before and after. Who has an earlier copy of the key file, or an earlier "
               "export, can no longer tell who is who in the corpus.\n\n"
               "All is changed at once, or nothing; then the file is rewritten, so that no earlier pseudonym lies in free pages. Who was interrupted runs it again: it goes on, and adds no "
               "second key. Nobody else may write meanwhile. Several corpora may share a key file: run it for each; until then the others say that they are behind, and are not written to. "
               "The same holds for a backup from before that was restored.\n\n"
               "Not reached: backups and exports. They keep the earlier pseudonyms, and a next export has others than the last one.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .run = run,
};
