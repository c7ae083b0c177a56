#include "cli/corpus.h"

#include "cli/person.h"
#include "cli/post_json.h"
#include "cli/processing.h"
#include "text/rule.h"

static const struct cli_option options[] = {
    {"author", 'a', "A", "the person: a handle, the address of a profile, or a pseudonym"},
    {"source", 0, "SOURCE", "only in that source; * at its end stands for anything"},
    {"record", 0, NULL, "instead: the record of processing activities (GDPR, Article 30), made from the brand files and the corpus"},
    {"format", 'f', "FORMAT", "of the record: text or json"},
};

struct access {
    struct cli *c;
    struct txn *t;
    struct buf b;
};

static void put_line(struct access *x, const char *what)
{
    cli_write(x->c, str_from("{\"held\":\""));
    cli_write(x->c, str_from(what));
    cli_write(x->c, STR("\","));
    cli_write(x->c, str_skip(buf_str(&x->b), 1));
    cli_write(x->c, STR("\n"));
    buf_clear(&x->b);
}

static bool put_revision(const struct post *p, void *ctx, struct err *e)
{
    struct access *x = ctx;
    (void)e;
    post_json(&x->b, p, (str){NULL, 0});
    put_line(x, "earlier text");
    return true;
}

static bool put_post(struct access *x, struct arena *a, id128 id, struct err *e)
{
    struct post p;
    struct reading r;
    bool found;
    if (!txn_get_post(x->t, id, a, &p, &found, e) || !found || !txn_get_reading(x->t, &p, a, &r, e)) return false;
    post_json(&x->b, &p, (str){NULL, 0});
    put_line(x, "post");
    for (size_t i = 0; i < r.mention_count; i++) {
        struct record record = {.post = &p, .mention = &r.mentions[i], .reading = &r, .body = post_body(a, &p), .evidence_rules = rule_names,
                                .evidence_rule_count = RULE_COUNT, .cluster_size = 1};
        record_put_json(&x->b, a, &record);
        put_line(x, "mention");
    }
    return txn_each_revision(x->t, id, a, put_revision, x, e);
}

static int put_processing(struct cli *c)
{
    static const char *const formats[] = {"text", "json", NULL};
    struct err e = {.code = ERR_NONE};
    struct corpus k;
    int format = 0;
    if (cli_option(c, "author").n) return cli_usage(c, "--author has no meaning with --record: it names nobody");
    if (!cli_option_choice(c, "format", formats, &format)) return CLI_USAGE;
    if (!corpus_open(c, &k, &e)) return cli_fail(c, &e);
    bool ok = processing_put(c, &k, format == 1, &e);
    corpus_close(&k);
    return ok ? CLI_OK : cli_fail(c, &e);
}

static int run(struct cli *c)
{
    struct err e = {.code = ERR_NONE};
    struct secret secret;
    struct corpus k;
    struct strs pseudonyms = {0};
    struct id_list ids = {0};
    if (cli_flag(c, "record")) return put_processing(c);
    if (cli_flag(c, "format")) return cli_usage(c, "--format is for --record; what is held about a person is JSONL");
    if (!cli_option(c, "author").n) return cli_usage(c, "--author is missing: whose data?");
    if (!person_secret(c, &secret, &e) || !corpus_open(c, &k, &e)) return cli_fail(c, &e);
    struct access x = {.c = c, .t = k.txn};
    struct arena *a = arena_new(0);
    buf_init(&x.b, 64 << 20);
    bool ok = person_posts(c, k.txn, &secret, cli_option(c, "author"), cli_option(c, "source"), &pseudonyms, &ids, &e);
    for (size_t i = 0; ok && i < ids.count; i++) {
        ok = put_post(&x, a, ids.at[i], &e);
        arena_reset(a);
    }
    buf_free(&x.b);
    arena_free(a);
    corpus_close(&k);
    if (!ok) return cli_fail(c, &e);
    cli_say(c, "%zu post%s under %zu pseudonym%s", ids.count, ids.count == 1 ? "" : "s", pseudonyms.count, pseudonyms.count == 1 ? "" : "s");
    return ids.count ? CLI_OK : CLI_NO;
}

const struct command command_access = {
    .name = "access",
    .group = GROUP_KEEP,
    .summary = "all that is held about a person, as JSONL",
    .synopsis = "--author A [--source S] | --record [--format json]",
    .examples = "leumund access --author @anna@social.example > anna.jsonl\n"
                "  posts, what was read out of them, and earlier texts\n"
                "leumund access --record > record.txt\n"
                "  which data are kept of whom, from where, for what and how long\n",
    .details = "The corpus keeps no names: the name is hashed with the key file, in the way the crawl did, for each source. @name@host and the address of a profile are one account; a name alone is "
               "everybody's who has it, in all sources: who asks may be one of them, and --source takes one. The exit code is 1 when nothing is held. "
               "The record says what the configuration and the corpus know, backups, imports and archives among it; what only you know it lists at its end, to be added.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .run = run,
};
