#include "cli/corpus.h"

#include "store/crawlstate.h"

static const struct cli_option options[] = {
    {"format", 'f', "FORMAT", "text, tsv, csv or jsonl"},
    {"sources", 0, NULL, "one row a source: last success, posts, next time, outcome"},
};

static const char *const formats[] = {"text", "tsv", "csv", "jsonl", NULL};

struct printing {
    struct rows_writer *rows;
    struct err *e;
    bool ok;
};

static struct value instant(int64_t at)
{
    return at ? value_time((struct date){at, DATE_SECOND, 0}) : value_null();
}

static bool print_source(const struct source_record *r, void *ctx)
{
    struct printing *p = ctx;
    const struct value cells[] = {
        value_text(r->key), value_text(r->brand), value_text(str_from(outcome_name(r->outcome))), instant(r->last_asked),
        instant(r->last_success), instant(r->next_due), value_int(r->requests), value_int(r->posts), value_int(r->mentions),
        value_int(r->failures), value_text(r->why),
    };
    p->ok = rows_put(p->rows, cells, p->e);
    return p->ok;
}

static bool put_sources(struct cli *c, struct corpus *k, const struct rows_options *o, struct err *e)
{
    static const struct rows_column columns[] = {
        {STR_INIT("source"), STR_INIT(""), VALUE_TEXT, NULL},        {STR_INIT("brand"), STR_INIT(""), VALUE_TEXT, NULL},
        {STR_INIT("outcome"), STR_INIT(""), VALUE_TEXT, NULL},       {STR_INIT("last_asked"), STR_INIT(""), VALUE_TIME, NULL},
        {STR_INIT("last_success"), STR_INIT(""), VALUE_TIME, NULL},  {STR_INIT("next_due"), STR_INIT(""), VALUE_TIME, NULL},
        {STR_INIT("requests"), STR_INIT(""), VALUE_INT, NULL},       {STR_INIT("posts"), STR_INIT(""), VALUE_INT, NULL},
        {STR_INIT("mentions"), STR_INIT(""), VALUE_INT, NULL},       {STR_INIT("failures"), STR_INIT(""), VALUE_INT, NULL},
        {STR_INIT("why"), STR_INIT(""), VALUE_TEXT, NULL},
    };
    struct printing p = {rows_open(c->arena, o, columns, CLI_COUNT(columns)), e, true};
    bool ok = txn_each_source(k->txn, c->arena, print_source, &p, e) && p.ok;
    return rows_close(p.rows, e) && ok;
}

static bool put_counts(struct cli *c, struct corpus *k, const struct rows_options *o, struct err *e)
{
    static const struct rows_column columns[] = {
        {STR_INIT("what"), STR_INIT(""), VALUE_TEXT, NULL},
        {STR_INIT("value"), STR_INIT(""), VALUE_INT, NULL},
        {STR_INIT("meaning"), STR_INIT(""), VALUE_TEXT, NULL},
    };
    struct store_stats s;
    if (!txn_stats(k->txn, &s, e)) return false;
    const struct {
        str name;
        struct value value;
        str meaning;
    } lines[] = {
        {STR("posts"), value_int((int64_t)s.posts), STR("utterances kept")},
        {STR("mentions"), value_int((int64_t)s.mentions), STR("what they say of a brand")},
        {STR("moments"), value_int((int64_t)s.moments), STR("touchpoints inside mentions")},
        {STR("revisions"), value_int((int64_t)s.revisions), STR("earlier texts of edited posts")},
        {STR("tombstones"), value_int((int64_t)s.tombstones), STR("posts that may not come back")},
        {STR("brands"), value_int((int64_t)s.brands), STR("brands watched")},
        {STR("sources"), value_int((int64_t)s.sources), STR("sources that were asked")},
        {STR("urls"), value_int((int64_t)s.urls), STR("addresses with validators and fate")},
        {STR("frontier"), value_int((int64_t)s.frontier), STR("requests still to be made")},
        {STR("rollups"), value_int((int64_t)s.rollups), STR("cells of counts by hour and day")},
        {STR("oldest"), instant(s.oldest), STR("first post, by its own time")},
        {STR("newest"), instant(s.newest), STR("last post")},
        {STR("file_bytes"), value_int((int64_t)s.file_bytes), STR("size of the corpus on disk")},
        {STR("used_bytes"), value_int((int64_t)s.used_bytes), STR("of which in use")},
        {STR("schema"), value_int((int64_t)s.schema), STR("version of the layout")},
    };
    struct rows_writer *w = rows_open(c->arena, o, columns, CLI_COUNT(columns));
    bool ok = true;
    for (size_t i = 0; ok && i < CLI_COUNT(lines); i++) {
        const struct value cells[] = {value_text(lines[i].name), lines[i].value, value_text(lines[i].meaning)};
        ok = rows_put(w, cells, e);
    }
    return rows_close(w, e) && ok;
}

static int run(struct cli *c)
{
    int format = 0;
    struct err e = {.code = ERR_NONE};
    struct corpus k;
    if (!cli_option_choice(c, "format", formats, &format)) return CLI_USAGE;
    const struct rows_options o = {.format = (enum rows_format)format, .style = cli_style(c), .write = rows_write_file, .ctx = c->out};
    if (!corpus_open(c, &k, &e)) return cli_fail(c, &e);
    bool ok = cli_flag(c, "sources") ? put_sources(c, &k, &o, &e) : put_counts(c, &k, &o, &e);
    corpus_close(&k);
    return ok ? CLI_OK : cli_fail(c, &e);
}

const struct command command_stats = {
    .name = "stats",
    .group = GROUP_KEEP,
    .summary = "sizes, ages and counts of the corpus",
    .synopsis = "[--sources] [--format FORMAT]",
    .examples = "leumund stats\n"
                "  how much the corpus holds\n"
                "leumund stats --sources\n"
                "  health of each source: last success, outcome, next time\n",
    .options = options,
    .option_count = CLI_COUNT(options),
    .run = run,
};
