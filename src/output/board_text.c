#include "output/board_text.h"

#include "base/utf8.h"
#include "output/board_chart.h"
#include "output/board_figures.h"
#include "output/flow.h"
#include "output/table.h"

#include <stdio.h>

#define QUOTE_LINES 4

struct page {
    struct buf *b;
    struct arena *a;
    struct board_speech say;
    const struct board *board;
    const struct board_text_options *o;
    const struct style *style;
};

static const char *w(const struct page *p, enum board_word word)
{
    return board_word(word, p->o->german);
}

static str name_of(const struct page *p, str id)
{
    return board_touchpoint(&p->say, p->o->touchpoints, p->o->touchpoint_count, id);
}

/* Line ends are ours; what a text brings along is shown, not obeyed. */
static void put(const struct page *p, enum style_role role, str text)
{
    while (text.p) {
        str line = str_cut(&text, '\n');
        if (line.n)
            style_put(p->b, p->style, role, line);
        if (text.p)
            buf_putc(p->b, '\n');
    }
}

static void putz(const struct page *p, enum style_role role, const char *z)
{
    put(p, role, str_from(z));
}

static enum style_role sign_role(double v)
{
    return v > 0.05 ? STYLE_GOOD : v < -0.05 ? STYLE_BAD : STYLE_PLAIN;
}

/* --- parts --- */

static void put_head(const struct page *p)
{
    const struct board *d = p->board;
    struct flow f = flow_begin(p->b, p->style, 0, 2);
    flow_piece(&f, STYLE_STRONG, STR(""), d->brand_name.n ? d->brand_name : d->brand);
    flow_piece(&f, STYLE_PLAIN, STR(" · "), str_from(w(p, BOARD_TITLE)));
    flow_piece(&f, STYLE_PLAIN, STR(" · "), board_days(&p->say, d->period));
    if (d->so_far) flow_piece(&f, STYLE_PLAIN, STR(" "), str_from(w(p, BOARD_SO_FAR)));
    if (d->previous.to > d->previous.from)
        flow_piece(&f, STYLE_WEAK, STR(" · "), str_printf(p->a, "%s %.*s", w(p, BOARD_AGAINST), STR_ARG(board_days(&p->say, d->previous))));
    flow_piece(&f, STYLE_WEAK, STR(" "), str_printf(p->a, "(%.*s)", STR_ARG(d->zone_name)));
    flow_end(&f);
    buf_putc(p->b, '\n');
}

static void put_totals(const struct page *p)
{
    const struct board *d = p->board;
    struct interval net = tally_net(&d->now), change = tally_net_change(&d->now, &d->before);
    struct flow f = flow_begin(p->b, p->style, 2, 4);
    bool compared = d->period.unit != PERIOD_ALL;
    flow_piece(&f, STYLE_STRONG, STR(""), board_count(&p->say, tally_posts(&d->now)));
    flow_piece(&f, STYLE_PLAIN, STR(" "), str_from(w(p, tally_posts(&d->now) == 1 ? BOARD_MENTION : BOARD_MENTIONS)));
    if (compared)
        flow_piece(&f, STYLE_PLAIN, STR(" "), str_printf(p->a, "(%s %.*s)", w(p, BOARD_BEFORE), STR_ARG(board_count(&p->say, tally_posts(&d->before)))));
    flow_piece(&f, STYLE_PLAIN, STR("   "), str_from(w(p, BOARD_NET)));
    flow_piece(&f, net.few ? STYLE_PLAIN : sign_role(net.value), STR(" "), board_interval(&p->say, net));
    if (isfinite(change.value))
        flow_piece(&f, STYLE_PLAIN, STR(", "), str_printf(p->a, "%s %.*s", w(p, BOARD_CHANGE), STR_ARG(board_interval(&p->say, change))));
    if (net.few || (isfinite(change.value) && change.few)) flow_piece(&f, STYLE_PLAIN, STR(" "), str_from(w(p, BOARD_FEW)));
    flow_end(&f);
    double effort = tally_effort(&d->now);
    str wait = board_wait(&p->say, &d->now);
    if (!isfinite(effort)) return;
    f = flow_begin(p->b, p->style, 2, 4);
    flow_piece(&f, STYLE_PLAIN, STR(""), board_figures(&p->say, str_printf(p->a, "%s %.2f", w(p, BOARD_EFFORT), effort)));
    if (wait.n) flow_piece(&f, STYLE_PLAIN, STR("   "), str_printf(p->a, "%s ø %.*s", w(p, BOARD_WAIT), STR_ARG(wait)));
    flow_end(&f);
}

/* Of all mentions with a sentiment, each with its 95 % interval. */
static void put_shares(const struct page *p)
{
    static const enum label order[] = {LABEL_NEGATIVE, LABEL_POSITIVE, LABEL_NEUTRAL, LABEL_MIXED};
    if (!p->board->now.sum[SUM_SCORED])
        return;
    struct flow f = flow_begin(p->b, p->style, 2, 4);
    flow_piece(&f, STYLE_PLAIN, STR(""), str_printf(p->a, "%s:", w(p, BOARD_SHARES)));
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        struct interval s = tally_share(&p->board->now, order[i]);
        flow_piece(&f, STYLE_PLAIN, i ? STR(" · ") : STR(" "),
                   str_printf(p->a, "%.0f %% %s [%.0f … %.0f]", 100 * s.value, board_label(order[i], p->o->german), 100 * s.low, 100 * s.high));
    }
    flow_end(&f);
}

static void put_stance(const struct page *p)
{
    const int64_t *sum = p->board->now.sum;
    const struct {
        int64_t n;
        enum board_word one, many;
    } facts[] = {{sum[SUM_LEAVING], BOARD_LEAVING, BOARD_LEAVING},
                 {sum[SUM_KIND + KIND_SUGGESTION], BOARD_IDEA, BOARD_IDEAS},
                 {sum[SUM_KIND + KIND_QUESTION], BOARD_QUESTION, BOARD_QUESTIONS}};
    int64_t known = 0;
    struct flow f = flow_begin(p->b, p->style, 2, 4);
    flow_piece(&f, STYLE_PLAIN, STR(""), str_printf(p->a, "%s:", w(p, BOARD_STANCE)));
    for (int s = STANCE_SABOTEUR; s < STANCE_COUNT; s++) {
        known += sum[SUM_STANCE + s];
        flow_piece(&f, STYLE_PLAIN, s > STANCE_SABOTEUR ? STR(" · ") : STR(" "),
                   str_printf(p->a, "%.*s %s", STR_ARG(board_count(&p->say, sum[SUM_STANCE + s])), board_stance((enum stance)s, p->o->german)));
    }
    if (known >= TALLY_FEW) {
        int64_t good = sum[SUM_STANCE + STANCE_ADVOCATE], bad = sum[SUM_STANCE + STANCE_SABOTEUR] + sum[SUM_STANCE + STANCE_DETRACTOR];
        flow_run(&f, STYLE_WEAK, STR("   "), str_printf(p->a, "%+.0f (%s)", 100.0 * (double)(good - bad) / (double)known, w(p, BOARD_PROXY)));
    }
    flow_end(&f);
    f = flow_begin(p->b, p->style, 2, 4);
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        flow_piece(&f, STYLE_PLAIN, i ? STR(" · ") : STR(""),
                   str_printf(p->a, "%.*s %s", STR_ARG(board_count(&p->say, facts[i].n)), w(p, facts[i].n == 1 ? facts[i].one : facts[i].many)));
    flow_end(&f);
}

static void put_voices(const struct page *p)
{
    str pieces[BOARD_COUNTED];
    size_t n = board_counted(&p->say, p->board, pieces);
    struct flow f = flow_begin(p->b, p->style, 2, 4);
    for (size_t i = 0; i < n; i++) flow_run(&f, STYLE_WEAK, i ? STR(" · ") : STR(""), pieces[i]);
    flow_end(&f);
    buf_putc(p->b, '\n');
}

/* The change of net sentiment; where either side has too few opinions for one, that is said instead. */
static void put_change(const struct page *p, struct table *t, struct interval net, struct interval change)
{
    if (isfinite(net.value) && net.few)
        table_cell(t, str_from(w(p, BOARD_FEW)), STYLE_WEAK);
    else if (isfinite(change.value) && !change.few)
        table_cell(t, board_figures(&p->say, str_printf(p->a, "%+.2f%s", board_hundredths(change.value), change.low > 0 || change.high < 0 ? " !" : "")),
                   change.low > 0 ? STYLE_GOOD : change.high < 0 ? STYLE_BAD : STYLE_WEAK);
    else
        table_cell(t, STR(""), STYLE_PLAIN);
}

static void put_row(const struct page *p, struct table *t, const struct board_row *r)
{
    struct interval net = tally_net(&r->now), change = tally_net_change(&r->now, &r->before);
    double effort = tally_effort(&r->now);
    int64_t more = tally_posts(&r->now) - tally_posts(&r->before);
    table_cell(t, name_of(p, r->touchpoint), STYLE_STRONG);
    table_cell(t, board_count(&p->say, tally_posts(&r->now)), STYLE_PLAIN);
    table_cell(t, p->board->period.unit == PERIOD_ALL ? STR("") : board_more(&p->say, more), STYLE_WEAK);
    table_cell(t, board_good_bad(&p->say, &r->now), STYLE_PLAIN);
    table_cell(t, board_interval(&p->say, net), net.few ? STYLE_PLAIN : sign_role(net.value));
    put_change(p, t, net, change);
    table_cell(t, isfinite(effort) ? board_figures(&p->say, str_printf(p->a, "%.2f", effort)) : STR(""), STYLE_PLAIN);
    table_cell(t, board_wait(&p->say, &r->now), STYLE_PLAIN);
}

static void put_table(const struct page *p)
{
    bool all = p->board->period.unit == PERIOD_ALL;
    const struct table_column columns[] = {
        {.title = str_from(w(p, BOARD_TOUCHPOINT)), .shrink = true, .least = 12},
        {.title = str_from(w(p, BOARD_MENTIONS)), .align = TABLE_RIGHT},
        {.title = all ? STR("") : STR("±"), .align = TABLE_RIGHT},
        {.title = str_from(w(p, BOARD_SHARE)), .align = TABLE_RIGHT},
        {.title = str_from(w(p, BOARD_NET))},
        {.title = all ? STR("") : str_from(w(p, BOARD_CHANGE)), .align = TABLE_RIGHT},
        {.title = str_from(w(p, BOARD_EFFORT)), .align = TABLE_RIGHT},
        {.title = str_from(w(p, BOARD_WAIT))},
    };
    struct table *t = table_new(p->a, columns, sizeof columns / sizeof *columns);
    size_t limit = p->o->rows ? p->o->rows : p->board->row_count;
    for (size_t i = 0; i < p->board->row_count && i < limit; i++)
        if (tally_posts(&p->board->rows[i].now) || tally_posts(&p->board->rows[i].before))
            put_row(p, t, &p->board->rows[i]);
    if (table_rows(t)) {
        table_put(p->b, t, p->style);
        putz(p, STYLE_PLAIN, "\n");
    }
}

static void put_quote(const struct page *p, const struct quote *q, const char *sign, enum style_role role)
{
    char hex[ID128_HEX + 1];
    if (!q->text.n)
        return;
    id128_hex(q->id, hex);
    struct flow f = flow_begin(p->b, p->style, 4, 6);
    flow_piece(&f, role, STR(""), str_from(sign));
    flow_put(&f, STYLE_PLAIN, STR(" "));
    flow_words(&f, STYLE_PLAIN, q->text, QUOTE_LINES);
    flow_run(&f, STYLE_WEAK, STR("  "), str_printf(p->a, "%.*s %.*s %.8s", STR_ARG(q->source), STR_ARG(board_day_name(&p->say, q->day)), hex));
    flow_end(&f);
}

static void put_quotes(const struct page *p)
{
    bool begun = false;
    for (size_t i = 0; i < p->board->row_count && i < p->o->quotes; i++) {
        const struct board_row *r = &p->board->rows[i];
        if (!r->worst.text.n && !r->best.text.n)
            continue;
        if (!begun) put(p, STYLE_HEAD, str_printf(p->a, "%s\n", w(p, BOARD_SAID)));
        begun = true;
        put(p, STYLE_STRONG, str_printf(p->a, "  %.*s\n", STR_ARG(name_of(p, r->touchpoint))));
        put_quote(p, &r->worst, "−", STYLE_BAD);
        put_quote(p, &r->best, "+", STYLE_GOOD);
    }
}

void board_text(struct buf *b, struct arena *a, const struct board *board, const struct board_text_options *o, const struct style *style)
{
    const struct page p = {b, a, {a, o->german}, board, o, style};
    put_head(&p);
    if (!tally_posts(&board->now)) {
        put(&p, STYLE_PLAIN, str_printf(a, "  %s\n", w(&p, BOARD_NOTHING)));
        put_voices(&p);
        return;
    }
    put_totals(&p);
    put_shares(&p);
    put_stance(&p);
    put_voices(&p);
    board_chart(b, a, board, o->german, style);
    put_table(&p);
    put_quotes(&p);
}
