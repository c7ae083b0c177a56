#include "cli/corpus.h"

#include "insight/compare.h"
#include "output/board_figures.h"

static const struct cli_option options[] = {
    {"by", 0, "WHAT", "touchpoint: a row for each, too"},
    {"period", 'p', "PERIOD", "day, week, month, quarter, year or all (month)"},
    {"until", 0, "TIME", "the period that holds this time (now)"},
    {"voice", 0, "VOICE", "whose voices count: customer, brand, press, promotion, unknown or all (customer);\nmay be given several times"},
    {"same-sources", 0, NULL, "only sources in which all of the brands are spoken of"},
    {"format", 'f', "FORMAT", "text, tsv, csv or jsonl"},
};

static const char *const formats[] = {"text", "tsv", "csv", "jsonl", NULL};

struct comparing {
    struct cli *c;
    struct corpus k;
    struct compare_brand brands[COMPARE_BRANDS_MAX];
    str names[COMPARE_BRANDS_MAX];
    struct compare_options o;
    struct compare result;
    enum period_unit unit;
    enum rows_format format;
};

/* --- what is asked for --- */

static bool add_brand(struct comparing *q, const struct brand_record *r, struct err *e)
{
    struct brand file;
    int64_t until;
    for (size_t i = 0; i < q->o.brand_count; i++)
        if (str_eq(q->brands[i].id, r->id)) return err_set(e, ERR_USAGE, "%.*s is named twice", STR_ARG(r->id));
    if (q->o.brand_count == COMPARE_BRANDS_MAX) return err_set(e, ERR_USAGE, "at most %d brands stand side by side", COMPARE_BRANDS_MAX);
    if (!corpus_brand_file(q->c, r, &file, e)) return false;
    if (!board_until(q->c, file.zone, &until, e)) return false;
    q->names[q->o.brand_count] = r->name;
    q->brands[q->o.brand_count++] = (struct compare_brand){r->id, period_of(q->unit, until, file.zone), file.zone};
    return true;
}

static bool choose_brands(struct comparing *q, struct err *e)
{
    struct cli *c = q->c;
    for (size_t i = 0; i < c->argument_count; i++) {
        const struct brand_record *r;
        if (!corpus_brand(c, &q->k, c->arguments[i], &r, e) || !add_brand(q, r, e)) return false;
    }
    for (size_t i = 0; !c->argument_count && i < q->k.count; i++)
        if (!add_brand(q, &q->k.records[i], e)) return false;
    return q->o.brand_count > 1 || err_set(e, ERR_USAGE, "a comparison needs two brands: leumund compare BRAND BRAND; the corpus holds %zu", q->k.count);
}

/* --- rows --- */

static const struct rows_column data_columns[] = {
    {.name = STR_INIT("touchpoint"), .type = VALUE_TEXT},      {.name = STR_INIT("brand"), .type = VALUE_TEXT},
    {.name = STR_INIT("from"), .type = VALUE_TIME},            {.name = STR_INIT("to"), .type = VALUE_TIME},
    {.name = STR_INIT("mentions"), .type = VALUE_INT},         {.name = STR_INIT("share_of_voice"), .type = VALUE_REAL},
    {.name = STR_INIT("share_low"), .type = VALUE_REAL},       {.name = STR_INIT("share_high"), .type = VALUE_REAL},
    {.name = STR_INIT("reach"), .type = VALUE_INT},            {.name = STR_INIT("share_of_reach"), .type = VALUE_REAL},
    {.name = STR_INIT("positive"), .type = VALUE_INT},         {.name = STR_INIT("negative"), .type = VALUE_INT},
    {.name = STR_INIT("neutral"), .type = VALUE_INT},          {.name = STR_INIT("mixed"), .type = VALUE_INT},
    {.name = STR_INIT("net"), .type = VALUE_REAL},             {.name = STR_INIT("net_low"), .type = VALUE_REAL},
    {.name = STR_INIT("net_high"), .type = VALUE_REAL},        {.name = STR_INIT("few"), .type = VALUE_BOOL},
    {.name = STR_INIT("net_difference"), .type = VALUE_REAL},  {.name = STR_INIT("difference_low"), .type = VALUE_REAL},
    {.name = STR_INIT("difference_high"), .type = VALUE_REAL}, {.name = STR_INIT("effort"), .type = VALUE_REAL},
    {.name = STR_INIT("wait_minutes"), .type = VALUE_REAL},    {.name = STR_INIT("wait_days"), .type = VALUE_REAL},
    {.name = STR_INIT("leaving"), .type = VALUE_INT},
    {.name = STR_INIT("corrected"), .type = VALUE_INT}, /* of the brand as a whole */
};

static bool put_data(const struct comparing *q, struct rows_writer *rows, const struct compare_row *row, size_t i, struct err *e)
{
    const struct tally *t = &row->by_brand[i];
    const struct compare_brand *b = &q->brands[i];
    const int64_t *s = t->sum;
    struct interval share = compare_share(row, q->o.brand_count, i), net = tally_net(t);
    /* Against the first one; the first against itself says nothing. */
    struct interval d = i ? tally_net_change(t, &row->by_brand[0]) : (struct interval){(double)NAN, (double)NAN, (double)NAN, true};
    const struct value cells[] = {
        value_text(row->touchpoint), value_text(b->id), value_time((struct date){b->period.from, DATE_DAY, 0}),
        value_time((struct date){b->period.to - DATE_DAY_MS, DATE_DAY, 0}), value_int(tally_posts(t)), value_real(share.value, 3), value_real(share.low, 3),
        value_real(share.high, 3), value_int(s[SUM_REACH]), value_real(compare_share_of_reach(row, q->o.brand_count, i), 3),
        value_int(s[SUM_LABEL + LABEL_POSITIVE]), value_int(s[SUM_LABEL + LABEL_NEGATIVE]), value_int(s[SUM_LABEL + LABEL_NEUTRAL]),
        value_int(s[SUM_LABEL + LABEL_MIXED]), value_real(net.value, 3), value_real(net.low, 3), value_real(net.high, 3), value_bool(net.few),
        value_real(d.value, 3), value_real(d.low, 3), value_real(d.high, 3), value_real(tally_effort(t), 3), value_real(tally_wait_minutes(t), 1),
        value_real(tally_wait_days(t), 1), value_int(s[SUM_LEAVING]), row->touchpoint.n ? value_null() : value_int(q->result.corrected[i].mentions),
    };
    return rows_put(rows, cells, e);
}

/* --- for people --- */

static const struct rows_column text_columns[] = {
    {.name = STR_INIT("touchpoint"), .type = VALUE_TEXT},    {.name = STR_INIT("brand"), .type = VALUE_TEXT},
    {.name = STR_INIT("mentions"), .type = VALUE_INT},       {.name = STR_INIT("share of voice"), .type = VALUE_TEXT, .whole = true},
    {.name = STR_INIT("of reach"), .type = VALUE_TEXT, .whole = true},      {.name = STR_INIT("net sentiment"), .type = VALUE_TEXT, .whole = true},
    {.name = STR_INIT("against first"), .type = VALUE_TEXT, .whole = true}, {.name = STR_INIT("effort"), .type = VALUE_REAL},
    {.name = STR_INIT("wait min"), .type = VALUE_REAL},      {.name = STR_INIT("wait days"), .type = VALUE_REAL},
    {.name = STR_INIT("leaving"), .type = VALUE_INT},
};

static int points(double v)
{
    return (int)lround(v * 100);
}

static struct value percent(struct arena *a, struct interval i)
{
    if (!isfinite(i.value)) return value_null();
    return value_text(str_printf(a, "%d %% [%d … %d]", points(i.value), points(i.low), points(i.high)));
}

/* As on the board: from -1 to 1. */
static struct value signed_interval(struct arena *a, struct interval i)
{
    if (!isfinite(i.value)) return value_null();
    if (i.few) return value_text(STR("too few"));
    bool sure = i.low > 0 || i.high < 0;
    return value_text(str_printf(a, "%+.2f [%+.2f … %+.2f]%s", board_hundredths(i.value), board_hundredths(i.low), board_hundredths(i.high), sure ? " !" : ""));
}

static bool put_text(const struct comparing *q, struct rows_writer *rows, const struct compare_row *row, size_t i, struct err *e)
{
    struct arena *a = q->c->arena;
    const struct tally *t = &row->by_brand[i];
    double reach = compare_share_of_reach(row, q->o.brand_count, i);
    struct interval net = tally_net(t), none = {(double)NAN, (double)NAN, (double)NAN, true};
    struct value net_text = signed_interval(a, net);
    if (net_text.type == VALUE_TEXT && str_ends(net_text.text, STR(" !"))) net_text.text.n -= 2; /* being away from 0 is no news */
    const struct value cells[] = {
        value_text(i ? (str){NULL, 0} : row->touchpoint.n ? row->touchpoint : STR("all")), value_text(q->names[i]), value_int(tally_posts(t)),
        percent(a, compare_share(row, q->o.brand_count, i)), isfinite(reach) ? value_text(str_printf(a, "%d %%", points(reach))) : value_null(),
        net_text, signed_interval(a, i ? tally_net_change(t, &row->by_brand[0]) : none), value_real(tally_effort(t), 2),
        value_real(tally_wait_minutes(t), 0), value_real(tally_wait_days(t), 1), value_int(t->sum[SUM_LEAVING]),
    };
    return rows_put(rows, cells, e);
}

static bool put_rows(struct comparing *q, struct err *e)
{
    struct cli *c = q->c;
    bool text = q->format == ROWS_TEXT, ok = true;
    const struct rows_options o = {.format = q->format, .style = cli_style(c), .write = rows_write_file, .ctx = c->out};
    struct rows_writer *rows = rows_open(c->arena, &o, text ? text_columns : data_columns, text ? CLI_COUNT(text_columns) : CLI_COUNT(data_columns));
    for (size_t r = 0; ok && r < q->result.row_count; r++)
        for (size_t i = 0; ok && i < q->o.brand_count; i++)
            ok = text ? put_text(q, rows, &q->result.rows[r], i, e) : put_data(q, rows, &q->result.rows[r], i, e);
    return rows_close(rows, e) && ok;
}

/* The zones of the brands may differ, and with them the hours; the days are those of the first. */
static void say_period(const struct comparing *q)
{
    const struct period *p = &q->brands[0].period;
    struct civil from = date_to_civil(p->from), last = date_to_civil(p->to - DATE_DAY_MS);
    size_t n = q->result.sources.count;
    const char *s = cli_s((int64_t)n);
    if (p->unit == PERIOD_ALL)
        cli_say(q->c, "until %04d-%02d-%02d; %zu source%s counted", last.year, last.month, last.day, n, s);
    else
        cli_say(q->c, "%04d-%02d-%02d … %04d-%02d-%02d; %zu source%s counted", from.year, from.month, from.day, last.year, last.month, last.day, n, s);
}

static int compare(struct comparing *q)
{
    struct cli *c = q->c;
    struct err e = {.code = ERR_NONE};
    if (!choose_brands(q, &e)) return cli_fail(c, &e);
    q->o.brands = q->brands;
    if (!compare_make(q->k.txn, &q->o, c->arena, &q->result, &e) || !put_rows(q, &e)) return cli_fail(c, &e);
    if (q->format == ROWS_TEXT) {
        say_period(q);
        for (size_t i = 0; i < q->o.brand_count; i++)
            if (q->result.corrected[i].mentions) cli_say(c, "%.*s: %lld of the mentions were corrected by hand", STR_ARG(q->names[i]), (long long)q->result.corrected[i].mentions);
        if (q->result.left_out) cli_say(c, "%zu source%s left out, in which not all of the brands are spoken of", q->result.left_out, cli_s((int64_t)q->result.left_out));
    }
    return CLI_OK;
}

static int run(struct cli *c)
{
    static const char *const what[] = {"touchpoint", NULL};
    struct err e = {.code = ERR_NONE};
    struct comparing q = {.c = c, .unit = PERIOD_MONTH};
    int format = 0, by = -1;
    if (!cli_option_choice(c, "format", formats, &format) || !cli_option_choice(c, "by", what, &by) || !board_voices(c, &q.o.voices) ||
        !board_period(c, &q.unit))
        return CLI_USAGE;
    q.format = (enum rows_format)format;
    q.o.touchpoints = by == 0;
    q.o.same_sources = cli_flag(c, "same-sources");
    if (!corpus_open(c, &q.k, &e)) return cli_fail(c, &e);
    int code = compare(&q);
    corpus_close(&q.k);
    return code;
}

const struct command command_compare = {
    .name = "compare",
    .group = GROUP_ASK,
    .summary = "brands side by side: share of voice, net sentiment, effort",
    .synopsis = "[OPTION]… [BRAND BRAND…]",
    .examples = "leumund compare telvia ferna\n"
                "  this month; the others against the first\n"
                "leumund compare telvia ferna --by touchpoint --period quarter --same-sources\n"
                "  at each touchpoint, where both are spoken of\n"
                "leumund compare --period year --format csv > brands.csv\n"
                "  all brands of the corpus\n",
    .details = "Share of voice is the share of a brand in the mentions of all that are compared, with its 95 % interval (Wilson). Net sentiment is (positive - negative) / (positive + negative); "
               "`against first` is its difference from the first brand (Newcombe), marked with ! when the interval does not hold 0. Below 10 opinions nothing is claimed.",
    .options = options,
    .option_count = CLI_COUNT(options),
    .arguments_max = -1,
    .run = run,
};
