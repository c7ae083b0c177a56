#include "cli/course.h"

#include "insight/board.h"
#include "output/board_html.h"

#define OUTPUT_MAX (16u << 20)
#define QUOTED_TOUCHPOINTS 6

static const struct cli_option options[] = {
    {"brand", 'b', "BRAND", "whose board; all brands of the corpus when not given"},
    {"period", 'p', "PERIOD", "day, week, month, quarter, year or all (month)"},
    {"until", 0, "TIME", "the period that holds this time (now)"},
    {"voice", 0, "VOICE", "whose voices count: customer, brand, press, promotion, unknown or all (customer);\nmay be given several times"},
    {"format", 'f', "FORMAT", "text; html: one page that needs nothing else; tsv, csv or jsonl: one row a touchpoint"},
    {"no-quotes", 0, NULL, "numbers only"},
    {"thread", 0, "ID", "instead: how the mood of a thread went on, post by post"},
    {"source", 0, "SOURCE", "with --thread or --author: only of that source, where several have threads of that id;\n* at the end stands for anything"},
    {"author", 0, "PSEUDONYM", "instead: how the stance of an author went on, post by post"},
};

/* --- as rows --- */

static const struct rows_column columns[] = {
    {.name = STR_INIT("brand"), .type = VALUE_TEXT},        {.name = STR_INIT("from"), .type = VALUE_TIME},
    {.name = STR_INIT("to"), .type = VALUE_TIME},           {.name = STR_INIT("touchpoint"), .type = VALUE_TEXT},
    {.name = STR_INIT("mentions"), .type = VALUE_INT},      {.name = STR_INIT("mentions_before"), .type = VALUE_INT},
    {.name = STR_INIT("positive"), .type = VALUE_INT},      {.name = STR_INIT("negative"), .type = VALUE_INT},
    {.name = STR_INIT("neutral"), .type = VALUE_INT},       {.name = STR_INIT("mixed"), .type = VALUE_INT},
    {.name = STR_INIT("net"), .type = VALUE_REAL},          {.name = STR_INIT("net_low"), .type = VALUE_REAL},
    {.name = STR_INIT("net_high"), .type = VALUE_REAL},     {.name = STR_INIT("net_change"), .type = VALUE_REAL},
    {.name = STR_INIT("change_low"), .type = VALUE_REAL},   {.name = STR_INIT("change_high"), .type = VALUE_REAL},
    {.name = STR_INIT("effort"), .type = VALUE_REAL},       {.name = STR_INIT("wait_minutes"), .type = VALUE_REAL},
    {.name = STR_INIT("wait_days"), .type = VALUE_REAL},
    {.name = STR_INIT("leaving"), .type = VALUE_INT},       {.name = STR_INIT("reach"), .type = VALUE_INT},
    {.name = STR_INIT("positive_share"), .type = VALUE_REAL}, {.name = STR_INIT("positive_low"), .type = VALUE_REAL},
    {.name = STR_INIT("positive_high"), .type = VALUE_REAL}, {.name = STR_INIT("negative_share"), .type = VALUE_REAL},
    {.name = STR_INIT("negative_low"), .type = VALUE_REAL}, {.name = STR_INIT("negative_high"), .type = VALUE_REAL},
    {.name = STR_INIT("corrected"), .type = VALUE_INT}, /* of the brand as a whole */
    {.name = STR_INIT("before_from"), .type = VALUE_TIME},  {.name = STR_INIT("before_to"), .type = VALUE_TIME},
};

/* A local day; nothing where no days are compared. */
static struct value day_of(int64_t day, bool known)
{
    return known ? value_time((struct date){day, DATE_DAY, 0}) : value_null();
}

static bool put_tally(struct rows_writer *rows, const struct board *d, str touchpoint, const struct tally *now, const struct tally *before, struct err *e)
{
    struct interval net = tally_net(now), change = tally_net_change(now, before);
    struct interval good = tally_share(now, LABEL_POSITIVE), bad = tally_share(now, LABEL_NEGATIVE);
    const int64_t *s = now->sum;
    bool compared = d->previous.to > d->previous.from;
    const struct value cells[] = {
        value_text(d->brand), value_time((struct date){d->period.from, DATE_DAY, 0}), value_time((struct date){d->period.to - DATE_DAY_MS, DATE_DAY, 0}),
        value_text(touchpoint), value_int(tally_posts(now)), value_int(tally_posts(before)),
        value_int(s[SUM_LABEL + LABEL_POSITIVE]), value_int(s[SUM_LABEL + LABEL_NEGATIVE]), value_int(s[SUM_LABEL + LABEL_NEUTRAL]),
        value_int(s[SUM_LABEL + LABEL_MIXED]), value_real(net.value, 3), value_real(net.low, 3), value_real(net.high, 3),
        value_real(change.value, 3), value_real(change.low, 3), value_real(change.high, 3), value_real(tally_effort(now), 3),
        value_real(tally_wait_minutes(now), 1), value_real(tally_wait_days(now), 1), value_int(s[SUM_LEAVING]), value_int(s[SUM_REACH]),
        value_real(good.value, 3), value_real(good.low, 3), value_real(good.high, 3), value_real(bad.value, 3), value_real(bad.low, 3), value_real(bad.high, 3),
        touchpoint.n ? value_null() : value_int(d->corrected.mentions),
        day_of(d->previous.from, compared), day_of(d->previous.to - DATE_DAY_MS, compared),
    };
    return rows_put(rows, cells, e);
}

static bool put_rows(struct rows_writer *rows, const struct board *d, struct err *e)
{
    if (!put_tally(rows, d, (str){NULL, 0}, &d->now, &d->before, e)) return false;
    for (size_t i = 0; i < d->row_count; i++)
        if (!put_tally(rows, d, d->rows[i].touchpoint, &d->rows[i].now, &d->rows[i].before, e)) return false;
    return true;
}

/* --- the command --- */

struct asking {
    enum period_unit unit;
    uint32_t voices;
    struct rows_writer *rows; /* NULL: text or html */
    bool html;
};

/* Who sees an empty board wants to know where the mentions are. */
static bool say_where(struct cli *c, struct corpus *k, const struct brand_record *r, const struct board *d, const struct zone *zone, struct err *e)
{
    struct date day;
    for (int v = 0; v < VOICE_COUNT; v++)
        if (d->by_voice[v]) return cli_say(c, "%.*s: only other voices spoke in this period: --voice all counts them", STR_ARG(r->name)), true;
    if (!board_newest(k->txn, d, zone, &day, e)) return false;
    if (day.precision == DATE_UNKNOWN) return true;
    struct civil at = date_to_civil(day.at);
    cli_say(c, "%.*s: the newest mention is of %04d-%02d-%02d: --until %04d-%02d-%02d shows its period, --period all everything", STR_ARG(r->name), at.year, at.month, at.day, at.year,
            at.month, at.day);
    return true;
}

static bool report_brand(struct cli *c, struct corpus *k, const struct brand_record *r, const struct asking *ask, struct err *e)
{
    struct brand brand;
    int64_t until;
    struct board board;
    if (!corpus_brand_file(c, r, &brand, e)) return false;
    if (!board_until(c, brand.zone, &until, e)) return false;
    struct board_options o = {.brand = r->id, .period = period_of(ask->unit, until, brand.zone), .zone = brand.zone, .now = c->now,
                              .voices = ask->voices, .quotes = !ask->rows && !cli_flag(c, "no-quotes")};
    if (!board_make(k->txn, &o, c->arena, &board, e)) return false;
    board.brand_name = r->name;
    board.zone_name = r->zone.n ? r->zone : STR("UTC");
    if (ask->rows) return put_rows(ask->rows, &board, e);
    const struct board_text_options t = {brand.touchpoints, brand.touchpoint_count, c->german, 0, o.quotes ? QUOTED_TOUCHPOINTS : 0};
    const struct style style = cli_style(c);
    struct buf b;
    buf_init(&b, OUTPUT_MAX);
    if (ask->html)
        board_html(&b, c->arena, &board, &t);
    else
        board_text(&b, c->arena, &board, &t, &style);
    cli_write(c, buf_str(&b));
    buf_free(&b);
    return tally_posts(&board.now) || say_where(c, k, r, &board, brand.zone, e);
}

/* Empty: several brands stand on the page. */
static str only_name(const struct corpus *k, const struct brand_record *one)
{
    if (!one && k->count == 1) one = k->records;
    return one ? one->name : (str){NULL, 0};
}

/* Head or foot of the page. */
static void put_frame(struct cli *c, str brand, bool end)
{
    struct buf b;
    buf_init(&b, OUTPUT_MAX);
    if (end)
        board_html_end(&b, c->now, cli_version(), c->german);
    else
        board_html_begin(&b, brand, c->german);
    cli_write(c, buf_str(&b));
    buf_free(&b);
}

static int report(struct cli *c, struct corpus *k, const struct asking *ask)
{
    struct err e = {.code = ERR_NONE};
    str id = cli_option(c, "brand");
    const struct brand_record *one = NULL;
    if ((id.n || !k->count) && !corpus_brand(c, k, id, &one, &e)) return cli_fail(c, &e);
    if (ask->html) put_frame(c, only_name(k, one), false);
    for (size_t i = 0; i < k->count; i++) {
        if (one && one != &k->records[i]) continue;
        if (i && !one && !ask->rows && !ask->html) cli_write(c, STR("\n"));
        if (!report_brand(c, k, &k->records[i], ask, &e)) return cli_fail(c, &e);
    }
    if (ask->html) put_frame(c, (str){NULL, 0}, true);
    return CLI_OK;
}

static int report_course(struct cli *c, enum rows_format format)
{
    static const char *const of_board[] = {"period", "until", "voice", "no-quotes"};
    struct err e = {.code = ERR_NONE};
    struct corpus k;
    for (size_t i = 0; i < CLI_COUNT(of_board); i++)
        if (cli_flag(c, of_board[i])) return cli_usage(c, "--%s has no meaning with --thread and --author: the whole course is told", of_board[i]);
    if (cli_flag(c, "thread") && cli_flag(c, "author")) return cli_usage(c, "--thread or --author: give one");
    if (!corpus_open(c, &k, &e)) return cli_fail(c, &e);
    int code = course_report(c, &k, format);
    corpus_close(&k);
    return code;
}

static int report_boards(struct cli *c, enum rows_format format, bool html)
{
    struct err e = {.code = ERR_NONE};
    struct asking ask = {.unit = PERIOD_MONTH, .html = html};
    struct corpus k;
    if (cli_flag(c, "source")) return cli_usage(c, "--source goes with --thread and --author; a board counts all sources, `leumund list source:…` shows the mentions of one");
    if (!board_voices(c, &ask.voices) || !board_period(c, &ask.unit)) return CLI_USAGE;
    if (!corpus_open(c, &k, &e)) return cli_fail(c, &e);
    const struct rows_options o = {.format = format, .write = rows_write_file, .ctx = c->out};
    if (format) ask.rows = rows_open(c->arena, &o, columns, CLI_COUNT(columns));
    int code = report(c, &k, &ask);
    if (ask.rows && !rows_close(ask.rows, &e) && !code) code = cli_fail(c, &e);
    corpus_close(&k);
    return code;
}

static int run(struct cli *c)
{
    static const char *const formats[] = {"text", "tsv", "csv", "jsonl", "html", NULL};
    const int html = 4;
    int format = 0;
    if (!cli_option_choice(c, "format", formats, &format)) return CLI_USAGE;
    bool course = cli_flag(c, "thread") || cli_flag(c, "author");
    if (course && format == html) return cli_usage(c, "--thread and --author are told as text, tsv, csv or jsonl");
    return course ? report_course(c, (enum rows_format)format) : report_boards(c, format == html ? ROWS_TEXT : (enum rows_format)format, format == html);
}

const struct command command_report = {
    .name = "report",
    .group = GROUP_ASK,
    .summary = "the moment-of-truth board: what customers say at each touchpoint",
    .synopsis = "[--brand BRAND] [--period PERIOD] [--until TIME]",
    .examples = "leumund report\n"
                "  this month, against the month before, each brand\n"
                "leumund report --brand telvia --period week --until 2026-04-19 --lang de\n"
                "  one week, in German\n"
                "leumund report --brand telvia --format html > board.html\n"
                "  a page for colleagues: opens in any browser, prints on paper\n"
                "leumund report --thread https://forum.example/t/4711\n"
                "  each post of a thread, the customers' mood so far, and whether its second half differs from the first\n"
                "leumund report --period quarter --format csv > board.csv\n"
                "  one row a touchpoint, for a spreadsheet\n",
    .details = "Net sentiment is (positive - negative) / (positive + negative), with its 95 % interval (Wilson); mixed and neutral count on neither side. "
               "At a touchpoint, good and bad are what is told of it there, not what the post is as a whole: a query lists them, such as `leumund list 'bad:hotline voice:customer'`. "
               "Shares are of all mentions with a sentiment, with their 95 % intervals (Wilson). A change is marked with ! when its interval does not hold 0. A period that is not over is compared with as many days of the one before; today counts as a whole one. Weeks begin on Monday; days are those of the brand's zone. "
               "How many of the mentions were corrected by hand is told beside the voices.\n\n"
               "Waiting is the mean of what customers say they waited, with how many said so: what is under a day (loops, queues) apart from what is longer (deliveries, answers, repairs).",
    .options = options,
    .option_count = CLI_COUNT(options),
    .run = run,
};
