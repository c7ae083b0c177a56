#include "cli/fate.h"

static const struct cli_option options[] = {
    {"format", 'f', "FORMAT", "text, tsv, csv or jsonl"},
    {"sources", 0, NULL, "one row a source: outcome, last success, pace, next time, and what is odd about it"},
    {"url", 0, "URL", "the fate of one address: taken or not, when, why, and when again"},
};

static const char *const formats[] = {"text", "tsv", "csv", "jsonl", NULL};

static struct value instant(int64_t at)
{
    return at ? value_time((struct date){at, DATE_SECOND, 0}) : value_null();
}

static bool put_counts(struct cli *c, struct corpus *k, const struct rows_options *o, struct err *e)
{
    static const struct rows_column columns[] = {
        {.name = STR_INIT("what"), .type = VALUE_TEXT},
        {.name = STR_INIT("value"), .type = VALUE_INT},
        {.name = STR_INIT("meaning"), .type = VALUE_TEXT},
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
        {STR("rollups"), value_int((int64_t)s.rollups), STR("cells of counts by day")},
        {STR("oldest"), instant(s.oldest), STR("first post, by its own time; without one, when it was collected")},
        {STR("newest"), instant(s.newest), STR("last post")},
        {STR("file_bytes"), value_int((int64_t)s.file_bytes), STR("size of the corpus on disk")},
        {STR("used_bytes"), value_int((int64_t)s.used_bytes), STR("of which in use")},
        {STR("schema"), value_int((int64_t)s.schema), STR("version of the layout")},
        {STR("remade"), value_int((int64_t)s.remade), STR("posts that a rescore, unfinished, has read again: `leumund rescore` goes on")},
    };
    struct rows_writer *w = rows_open(c->arena, o, columns, CLI_COUNT(columns));
    bool ok = true;
    size_t count = CLI_COUNT(lines) - (s.remade == 0);
    for (size_t i = 0; ok && i < count; i++) {
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
    str url = cli_option(c, "url");
    bool ok = url.n ? fate_url(c, &k, url, &o, &e) : cli_flag(c, "sources") ? fate_sources(c, &k, &o, &e) : put_counts(c, &k, &o, &e);
    corpus_close(&k);
    return ok ? CLI_OK : cli_fail(c, &e);
}

const struct command command_stats = {
    .name = "stats",
    .group = GROUP_KEEP,
    .summary = "sizes, ages and counts of the corpus",
    .synopsis = "[--sources | --url URL] [--format FORMAT]",
    .examples = "leumund stats\n"
                "  how much the corpus holds\n"
                "leumund stats --sources\n"
                "  health of each source: last success, outcome, next time\n"
                "leumund stats --url https://forum.example/thread/17\n"
                "  why this page was taken or not, and the line of robots.txt that says so\n",
    .details = "seen_today and seen_daily count posts by their own day, about a brand or not: today's, and the mean of the seven days before. A source is "
               "called silent when nothing came for three times its usual gap, and a field suddenly empty when more than half of the posts had it and "
               "none of the newest has.\n",
    .options = options,
    .option_count = CLI_COUNT(options),
    .run = run,
};
