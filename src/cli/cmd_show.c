#include "cli/corpus.h"

#include "output/why.h"
#include "text/rule.h"

#define OUTPUT_MAX (64u << 20)
#define FOUND_MAX 20

static const struct cli_option options[] = {
    {"why", 'w', NULL, "every number unfolded to its words, rules and values"},
    {"format", 'f', "FORMAT", "text or jsonl"},
};

static bool print_post(struct cli *c, struct corpus *k, id128 id, bool json, struct buf *b, struct err *e)
{
    struct post p;
    struct reading r;
    bool found;
    if (!txn_get_post(k->txn, id, c->arena, &p, &found, e) || !txn_get_reading(k->txn, &p, c->arena, &r, e)) return false;
    struct record record = {.post = &p, .reading = &r, .body = post_body(c->arena, &p), .evidence_rules = rule_names, .evidence_rule_count = RULE_COUNT};
    if (!txn_duplicate(k->txn, &p, &record.duplicate_of, &record.cluster_size, e)) return false;
    const struct style style = cli_style(c);
    if (!r.mention_count) {
        static const struct mention none;
        char hex[ID128_HEX + 1];
        id128_hex(id, hex);
        record.mention = &none;
        if (!json) why_post(b, c->arena, &record, &style);
        cli_say(c, "%s: kept, but a mention of no brand (any more)", hex);
    }
    for (size_t i = 0; i < r.mention_count; i++) {
        record.mention = &r.mentions[i];
        if (json) {
            record_put_json(b, c->arena, &record);
            buf_putc(b, '\n');
            continue;
        }
        if (i == 0) why_post(b, c->arena, &record, &style);
        buf_putc(b, '\n');
        why_mention(b, c->arena, &record, rule_help, cli_flag(c, "why"), &style);
    }
    return true;
}

static int show_one(struct cli *c, struct corpus *k, str typed, bool json, struct buf *b)
{
    struct err e = {.code = ERR_NONE};
    id128 *ids;
    size_t count;
    if (!txn_find_ids(k->txn, typed, c->arena, &ids, &count, FOUND_MAX, &e)) return cli_fail(c, &e);
    if (count == 0) {
        cli_say(c, "there is no post %.*s", STR_ARG(typed));
        return CLI_NO;
    }
    if (count > 1) {
        cli_say(c, "%.*s fits %s%zu posts; type more of it:", STR_ARG(typed), count == FOUND_MAX ? "at least " : "", count);
        for (size_t i = 0; i < count; i++) {
            char hex[ID128_HEX + 1];
            id128_hex(ids[i], hex);
            cli_say(c, "  %s", hex);
        }
        return CLI_NO;
    }
    return print_post(c, k, ids[0], json, b, &e) ? CLI_OK : cli_fail(c, &e);
}

static int run(struct cli *c)
{
    static const char *const formats[] = {"text", "jsonl", NULL};
    struct err e = {.code = ERR_NONE};
    struct corpus k;
    struct buf b;
    int format = 0, code = CLI_OK;
    if (!cli_option_choice(c, "format", formats, &format)) return CLI_USAGE;
    if (!corpus_open(c, &k, &e)) return cli_fail(c, &e);
    buf_init(&b, OUTPUT_MAX);
    for (size_t i = 0; i < c->argument_count; i++) {
        int one = show_one(c, &k, c->arguments[i], format == 1, &b);
        code = code ? code : one;
        cli_write(c, buf_str(&b));
        buf_clear(&b);
    }
    buf_free(&b);
    corpus_close(&k);
    return code;
}

const struct command command_show = {
    .name = "show",
    .group = GROUP_ASK,
    .summary = "one post with everything behind its numbers",
    .synopsis = "[--why] [--format FORMAT] ID…",
    .examples = "leumund show 3f2a91c0\n"
                "  the post whose id begins so (as `leumund list` shows it)\n"
                "leumund show 3f2a91c0 --why\n"
                "  every number with its words, rules and values, to be followed by hand\n"
                "leumund show 3f2a91c0 --format jsonl\n"
                "  the same for programs\n",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_min = 1,
    .arguments_max = -1,
    .run = run,
};
