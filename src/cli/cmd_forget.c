#include "cli/forget_archives.h"
#include "cli/keeping.h"

#include "cli/person.h"
#include "cli/rereading.h"
#include "model/value.h"
#include "store/copy.h"

#define RECEIPT_MAX ((size_t)256 << 20) /* who imports a file each hour has thousands of names there */

static const struct cli_option options[] = {
    {"author", 'a', "A", "posts of this person: a handle, the address of a profile, or a pseudonym"},
    {"source", 0, "SOURCE", "with --author: only in that source; * at its end stands for anything"},
    {"url", 'u', "URL", "the post at that address, and what lies below it"},
    {"before", 0, "TIME", "everything published before"},
    {"retention", 0, NULL, "what the brands' retention, and max_age and must_recheck of the sources do not allow any more (a crawl does so at its end)"},
    {"dry-run", 'n', NULL, "count, and erase nothing"},
    {"compact", 0, NULL, "only rewrite the file without what was erased before"},
};

struct forgetting {
    struct cli *c;
    struct secret secret;
    struct id_list ids, unconfirmed; /* of the second only words go: their source may give them again */
    size_t passed_on; /* of ids: others' posts that only pass one of them on */
    size_t silenced;
    struct strs pseudonyms, backups, imports, archives;
    struct archive_marks marks;
    struct archives_cleaned cleaned;
    struct erased n;
    bool compacted;
};

static bool expired(struct forgetting *f, struct txn *t, struct err *e)
{
    struct rereading r; /* for the brand files */
    if (!rereading_open(f->c, (struct strs){0}, &r, e)) return false;
    rereading_close(&r);
    return txn_posts_expired(t, r.brands, r.count, f->c->now, f->c->arena, &f->ids, e) &&
           keeping_unconfirmed(f->c, t, NULL, r.brands, r.count, f->c->now, f->c->arena, &f->unconfirmed, e);
}

/* What was asked for, each post once. */
static bool choose_asked(struct forgetting *f, struct txn *t, int64_t before, struct err *e)
{
    struct cli *c = f->c;
    str author = cli_option(c, "author"), url = cli_option(c, "url");
    bool ok = (!author.n || person_posts(c, t, &f->secret, author, cli_option(c, "source"), &f->pseudonyms, &f->ids, e)) &&
              (!url.n || txn_posts_at_url(t, url, c->arena, &f->ids, e)) &&
              (before == INT64_MIN || txn_posts_before(t, before, c->arena, &f->ids, e)) && (!cli_flag(c, "retention") || expired(f, t, e));
    if (ok) id_list_once(&f->ids, c->arena);
    return ok;
}

/* … and those of others that pass them on. */
static bool choose_passed_on(struct forgetting *f, struct txn *t, struct err *e)
{
    size_t asked = f->ids.count;
    if (!txn_boosts_of(t, &f->ids, f->c->arena, &f->ids, e)) return false;
    id_list_once(&f->ids, f->c->arena);
    f->passed_on = f->ids.count - asked;
    return true;
}

static bool choose(struct forgetting *f, struct txn *t, int64_t before, struct err *e)
{
    struct arena *a = f->c->arena;
    return choose_asked(f, t, before, e) && choose_passed_on(f, t, e) &&
           txn_copies(t, a, "backup", &f->backups, e) && txn_copies(t, a, "import", &f->imports, e) && txn_copies(t, a, "warc", &f->archives, e) &&
           (!f->archives.count || (archive_marks_read(t, &f->ids, a, &f->marks, e) && archive_marks_read(t, &f->unconfirmed, a, &f->marks, e)));
}

static void put_names(struct buf *b, const char *key, const struct strs *names)
{
    buf_printf(b, ",\"%s\":[", key);
    for (size_t i = 0; i < names->count; i++) {
        if (i) buf_putc(b, ',');
        value_put_json(b, value_text(names->at[i]));
    }
    buf_putc(b, ']');
}

/* The receipt names nobody: what was asked for is told by its kind, persons by their pseudonyms. */
static void put_receipt(struct forgetting *f)
{
    static const char *const asked[] = {"author", "url", "before", "retention"};
    struct cli *c = f->c;
    struct buf b;
    buf_init(&b, RECEIPT_MAX);
    buf_putz(&b, "{\"forgotten_at\":");
    value_put_json(&b, value_time((struct date){c->now, DATE_SECOND, 0}));
    buf_putz(&b, ",\"asked\":[");
    for (size_t i = 0, some = 0; i < CLI_COUNT(asked); i++)
        if (cli_flag(c, asked[i])) buf_printf(&b, "%s\"%s\"", some++ ? "," : "", asked[i]);
    buf_putc(&b, ']');
    put_names(&b, "pseudonyms", &f->pseudonyms);
    if (cli_flag(c, "retention")) buf_printf(&b, ",\"not_confirmed\":%zu", cli_flag(c, "dry-run") ? f->unconfirmed.count : f->silenced);
    if (cli_flag(c, "dry-run")) /* what hangs on the posts is counted when it goes */
        buf_printf(&b, ",\"dry_run\":true,\"posts\":%zu,\"mentions\":null,\"revisions\":null,\"tombstones\":null,\"file_compacted\":false", f->ids.count);
    else
        buf_printf(&b, ",\"dry_run\":false,\"posts\":%zu,\"mentions\":%zu,\"revisions\":%zu,\"tombstones\":%zu,\"file_compacted\":%s", f->n.posts,
                   f->n.mentions, f->n.revisions, f->n.posts, f->compacted ? "true" : "false");
    buf_printf(&b, ",\"passed_on\":%zu", f->passed_on);
    put_names(&b, "backups_not_reached", &f->backups);
    put_names(&b, "imported_files_not_reached", &f->imports);
    buf_printf(&b, ",\"archives_rewritten\":%zu,\"answers_removed\":%zu", f->cleaned.files, f->cleaned.answers);
    put_names(&b, "archives_not_reached", &f->cleaned.not_reached);
    put_names(&b, "archives_later", f->cleaned.later ? &f->archives : &(struct strs){0});
    buf_putz(&b, "}\n");
    cli_write(c, buf_str(&b));
    buf_free(&b);
}

static bool forget(struct forgetting *f, int64_t before, struct err *e)
{
    struct cli *c = f->c;
    struct store *s;
    struct txn *t;
    const struct store_options o = {.now = c->now, .secret = &f->secret};
    if (!store_open(c->store, &o, &s, e)) return false;
    bool ok = txn_read(s, &t, e);
    if (ok) {
        ok = choose(f, t, before, e);
        txn_end(t);
    }
    if (ok && !cli_flag(c, "dry-run")) {
        /* Archives first: who is killed in between still has the posts, by which their answers are known. */
        ok = archives_forget(c, &f->archives, &f->marks, &f->cleaned, e) && keeping_erase(s, &f->ids, c->now, &f->n, e) && keeping_silence(s, &f->unconfirmed, &f->silenced, e);
    }
    store_close(s);
    return ok && (cli_flag(c, "dry-run") || (archives_catch_up(c, &f->cleaned, e) && keeping_compact(c, &f->compacted, e)));
}

static void say_done(const struct forgetting *f)
{
    struct cli *c = f->c;
    bool dry = cli_flag(c, "dry-run");
    size_t posts = dry ? f->ids.count : f->n.posts;
    cli_say(c, dry ? "%zu post%s would be erased" : "%zu post%s erased", posts, posts == 1 ? "" : "s");
    if (f->passed_on) cli_say(c, "%zu of them %s others', which only pass one on", f->passed_on, f->passed_on == 1 ? "is" : "are");
    if (f->backups.count && f->n.posts) cli_say(c, "backups still hold what was forgotten; the receipt names them");
    if (f->cleaned.not_reached.count) cli_say(c, "archives of answers (crawl --warc) may still hold it; the receipt names their folders");
    if (f->cleaned.later)
        cli_say(c, "a crawl is at work, and its archives of answers (crawl --warc) may still hold it: it takes that out of them when it ends; should it be killed, the next crawl or "
                   "`leumund forget --compact` does");
    if (f->imports.count && f->n.posts) cli_say(c, "imported files may hold it, too; the receipt names them");
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct forgetting f = {.c = c};
    struct date before = {.at = INT64_MIN};
    if (!cli_option_time(c, "before", NULL, &before)) return CLI_USAGE;
    if (!cli_option(c, "author").n && !cli_option(c, "url").n && !cli_flag(c, "before") && !cli_flag(c, "retention") && !cli_flag(c, "compact"))
        return cli_usage(c, "forget what? --author, --url, --before or --retention");
    if (cli_option(c, "author").n) strs_add(c->arena, &f.marks.authors, cli_option(c, "author"));
    if (cli_option(c, "url").n) strs_add(c->arena, &f.marks.below, cli_option(c, "url"));
    if (!person_secret(c, &f.secret, &e) || !forget(&f, before.at, &e)) return cli_fail(c, &e);
    put_receipt(&f);
    say_done(&f);
    return CLI_OK;
}

const struct command command_forget = {
    .name = "forget",
    .group = GROUP_KEEP,
    .summary = "erases a person's posts, an address, or what is too old, and keeps it from coming back",
    .synopsis = "--author A|--url U|--before T|--retention [--dry-run]",
    .examples = "leumund forget --author @anna@social.example --dry-run\n"
                "  how many posts that would be\n"
                "leumund forget --author @anna@social.example > receipt.json\n"
                "  erases them; the receipt is JSON and names nobody\n"
                "leumund forget --url https://forum.example/thread/7\n"
                "  one thread with its pages\n",
    .details = "A name alone is everybody's who has it, in all sources; @name@host and the address of a profile are one account, and so is a name with --source. --dry-run tells first.\n\n"
               "Text, title, author, address, ids, thread, place, earlier texts and evidence go; the counts of the past stay. Posts of others that only pass on an erased one go with it. A tombstone, a keyed hash, keeps a post from being "
               "collected again. Then the file is rewritten without the free pages in which the words still lie; that has to wait while another process writes.\n\n"
               "Archives of answers (crawl --warc) are rewritten without every answer that holds a forgotten post or the author's name; those of a crawl that is at work, when it ends. "
               "Not reached: backups and imported files (the receipt names those that the corpus knows of), and exports.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .run = run,
};
