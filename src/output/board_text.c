#include "output/board_text.h"

#include "base/utf8.h"
#include "output/table.h"

#include <stdio.h>

#define CHART_COLUMNS 92 /* days drawn one by one: a quarter */

/* --- words in two languages --- */

enum word {
    W_BOARD, W_MENTIONS, W_BEFORE, W_NET, W_EFFORT, W_WAIT, W_MINUTES, W_TOUCHPOINT, W_SHARE, W_CHANGE, W_FEW, W_VOICES, W_STANCE, W_LEAVING,
    W_IDEAS, W_QUESTIONS, W_SAID, W_NOTHING, W_DAYS, W_UNDATED, W_CORRECTED, W_REMOVED, W_SHARES, W_BAD, W_GOOD, W_CUSTOMERS, W_OTHERS, W_PROXY, W_HOURS, W_WHOLE_DAYS,
    W_COUNT
};
static const char *const words[W_COUNT][2] = {
    [W_BOARD] = {"moments of truth", "Augenblicke der Wahrheit"},
    [W_MENTIONS] = {"mentions", "Nennungen"},
    [W_BEFORE] = {"before", "davor"},
    [W_NET] = {"net sentiment", "Netto-Stimmung"},
    [W_EFFORT] = {"effort", "Mühe"},
    [W_WAIT] = {"waiting", "Wartezeit"},
    [W_MINUTES] = {"min", "Min."},
    [W_TOUCHPOINT] = {"touchpoint", "Kontaktpunkt"},
    [W_SHARE] = {"good/bad", "gut/schlecht"},
    [W_CHANGE] = {"change", "Änderung"},
    [W_FEW] = {"too few", "zu wenige"},
    [W_VOICES] = {"counted", "gezählt"},
    [W_STANCE] = {"stance", "Haltung"},
    [W_LEAVING] = {"leaving", "gehen"},
    [W_IDEAS] = {"ideas", "Ideen"},
    [W_QUESTIONS] = {"questions", "Fragen"},
    [W_SAID] = {"In their words", "In ihren Worten"},
    [W_NOTHING] = {"Nobody said anything in this period.", "In diesem Zeitraum hat niemand etwas gesagt."},
    [W_DAYS] = {"by day", "nach Tagen"},
    [W_CORRECTED] = {"corrected by hand", "von Hand berichtigt"},
    [W_REMOVED] = {"taken out by hand", "von Hand herausgenommen"},
    [W_SHARES] = {"shares", "Anteile"},
    [W_UNDATED] = {"more without a known date, in no period", "weitere ohne bekanntes Datum, in keinem Zeitraum"},
    [W_BAD] = {"bad", "schlecht"},
    [W_GOOD] = {"good", "gut"},
    [W_CUSTOMERS] = {"customers' voices", "Stimmen von Kunden"},
    [W_OTHERS] = {"not counted", "nicht gezählt"},
    [W_HOURS] = {"h", "Std."},
    [W_WHOLE_DAYS] = {"d", "Tage"},
    [W_PROXY] = {"promoters minus saboteurs and detractors, from text, no survey", "Förderer minus Saboteure und Kritiker, aus Text, keine Umfrage"},
};

struct page {
    struct buf *b;
    struct arena *a;
    const struct board *board;
    const struct board_text_options *o;
    const struct style *style;
};

static const char *w(const struct page *p, enum word word)
{
    return words[word][p->o->german];
}

static str name_of(const struct page *p, str id)
{
    for (size_t i = 0; i < p->o->touchpoint_count; i++)
        if (str_eq(p->o->touchpoints[i].id, id)) {
            str name = p->o->german ? p->o->touchpoints[i].name_de : p->o->touchpoints[i].name_en;
            return name.n ? name : id;
        }
    return id;
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

/* −0.42 [−0.66 … −0.10]: never without its interval. */
static str interval_text(const struct page *p, struct interval v)
{
    if (!isfinite(v.value))
        return STR("–");
    return str_printf(p->a, "%+.2f [%+.2f … %+.2f]%s%s", v.value, v.low, v.high, v.few ? " " : "", v.few ? w(p, W_FEW) : "");
}

/* 45 min (6) · 12 d (3): as people say it, and how many said so; empty when nobody did. */
static str wait_text(const struct page *p, const struct tally *t)
{
    double minutes = tally_wait_minutes(t), days = tally_wait_days(t);
    str both[] = {STR(""), STR(""), STR("")};
    if (isfinite(minutes))
        both[0] = minutes < 120 ? str_printf(p->a, "%.0f %s (%lld)", minutes, w(p, W_MINUTES), (long long)t->sum[SUM_HOLD_COUNT])
                                : str_printf(p->a, "%.1f %s (%lld)", minutes / 60, w(p, W_HOURS), (long long)t->sum[SUM_HOLD_COUNT]);
    if (isfinite(days))
        both[2] = str_printf(p->a, days < 9.5 && fabs(days - round(days)) > 0.05 ? "%.1f %s (%lld)" : "%.0f %s (%lld)", days, w(p, W_WHOLE_DAYS), (long long)tally_wait_days_count(t));
    if (both[0].n && both[2].n)
        both[1] = STR(" · ");
    return str_concat(p->a, both, 3);
}

static str day_text(const struct page *p, int64_t day)
{
    struct civil c = date_to_civil(day);
    return p->o->german ? str_printf(p->a, "%d.%d.%04d", c.day, c.month, c.year) : str_printf(p->a, "%04d-%02d-%02d", c.year, c.month, c.day);
}

/* --- parts --- */

static void put_head(const struct page *p)
{
    const struct board *d = p->board;
    str last = day_text(p, d->period.to - DATE_DAY_MS);
    put(p, STYLE_STRONG, d->brand_name.n ? d->brand_name : d->brand);
    putz(p, STYLE_PLAIN, " · ");
    putz(p, STYLE_PLAIN, w(p, W_BOARD));
    putz(p, STYLE_PLAIN, " · ");
    if (d->period.unit != PERIOD_ALL) {
        put(p, STYLE_PLAIN, day_text(p, d->period.from));
        putz(p, STYLE_PLAIN, " … ");
    } else {
        putz(p, STYLE_PLAIN, "… ");
    }
    put(p, STYLE_PLAIN, last);
    if (d->zone_name.n)
        put(p, STYLE_WEAK, str_printf(p->a, " (%.*s)", STR_ARG(d->zone_name)));
    putz(p, STYLE_PLAIN, "\n\n");
}

static void put_totals(const struct page *p)
{
    const struct board *d = p->board;
    struct interval net = tally_net(&d->now), change = tally_net_change(&d->now, &d->before);
    putz(p, STYLE_WEAK, "  ");
    put(p, STYLE_STRONG, str_printf(p->a, "%lld ", (long long)tally_posts(&d->now)));
    put(p, STYLE_PLAIN, str_printf(p->a, "%s (%s %lld)   %s ", w(p, W_MENTIONS), w(p, W_BEFORE), (long long)tally_posts(&d->before), w(p, W_NET)));
    put(p, sign_role(net.value), interval_text(p, net));
    if (isfinite(change.value))
        put(p, STYLE_PLAIN, str_printf(p->a, ", %s %.*s", w(p, W_CHANGE), STR_ARG(interval_text(p, change))));
    putz(p, STYLE_PLAIN, "\n");
    double effort = tally_effort(&d->now);
    str wait = wait_text(p, &d->now);
    if (isfinite(effort)) {
        put(p, STYLE_PLAIN, str_printf(p->a, "  %s %.2f", w(p, W_EFFORT), effort));
        if (wait.n)
            put(p, STYLE_PLAIN, str_printf(p->a, "   %s ø %.*s", w(p, W_WAIT), STR_ARG(wait)));
        putz(p, STYLE_PLAIN, "\n");
    }
}

/* Of all mentions with a sentiment, each with its 95 % interval. */
static void put_shares(const struct page *p)
{
    static const enum label order[] = {LABEL_NEGATIVE, LABEL_POSITIVE, LABEL_NEUTRAL, LABEL_MIXED};
    if (!p->board->now.sum[SUM_SCORED])
        return;
    put(p, STYLE_PLAIN, str_printf(p->a, "  %s:", w(p, W_SHARES)));
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        struct interval s = tally_share(&p->board->now, order[i]);
        put(p, STYLE_PLAIN, str_printf(p->a, "%s %.0f %% %s [%.0f … %.0f]", i ? " ·" : "", 100 * s.value, label_name(order[i]), 100 * s.low, 100 * s.high));
    }
    putz(p, STYLE_PLAIN, "\n");
}

static void put_stance(const struct page *p)
{
    const int64_t *sum = p->board->now.sum;
    int64_t known = 0;
    putz(p, STYLE_PLAIN, "  ");
    putz(p, STYLE_PLAIN, w(p, W_STANCE));
    putz(p, STYLE_PLAIN, ": ");
    for (int s = STANCE_SABOTEUR; s < STANCE_COUNT; s++) {
        known += sum[SUM_STANCE + s];
        put(p, STYLE_PLAIN, str_printf(p->a, "%s%lld %s", s > STANCE_SABOTEUR ? " · " : "", (long long)sum[SUM_STANCE + s], stance_name((enum stance)s)));
    }
    if (known >= TALLY_FEW) {
        int64_t good = sum[SUM_STANCE + STANCE_ADVOCATE], bad = sum[SUM_STANCE + STANCE_SABOTEUR] + sum[SUM_STANCE + STANCE_DETRACTOR];
        put(p, STYLE_WEAK, str_printf(p->a, "   %+.0f (%s)", 100.0 * (double)(good - bad) / (double)known, w(p, W_PROXY)));
    }
    put(p, STYLE_PLAIN, str_printf(p->a, "\n  %lld %s · %lld %s · %lld %s\n", (long long)sum[SUM_LEAVING], w(p, W_LEAVING),
                                   (long long)sum[SUM_KIND + KIND_SUGGESTION], w(p, W_IDEAS), (long long)sum[SUM_KIND + KIND_QUESTION], w(p, W_QUESTIONS)));
}

static void put_voices(const struct page *p)
{
    const struct board *d = p->board;
    struct buf others;
    buf_init(&others, 1024);
    for (int v = 0; v < VOICE_COUNT; v++)
        if (!(d->voices & 1u << v) && d->by_voice[v])
            buf_printf(&others, "%s%lld %s", others.n ? ", " : "", (long long)d->by_voice[v], voice_name((enum voice)v));
    put(p, STYLE_WEAK, str_printf(p->a, "  %s: %s", w(p, W_VOICES), d->voices == 1u << VOICE_CUSTOMER ? w(p, W_CUSTOMERS) : "--voice"));
    if (others.n)
        put(p, STYLE_WEAK, str_printf(p->a, " · %s: %.*s", w(p, W_OTHERS), STR_ARG(buf_str(&others))));
    if (d->undated)
        put(p, STYLE_WEAK, str_printf(p->a, " · %lld %s", (long long)d->undated, w(p, W_UNDATED)));
    if (d->corrected.mentions)
        put(p, STYLE_WEAK, str_printf(p->a, " · %lld %s", (long long)d->corrected.mentions, w(p, W_CORRECTED)));
    if (d->corrected.removed)
        put(p, STYLE_WEAK, str_printf(p->a, " · %lld %s", (long long)d->corrected.removed, w(p, W_REMOVED)));
    putz(p, STYLE_PLAIN, "\n\n");
    buf_free(&others);
}

static enum style_role mood_role(const struct board_day *x)
{
    if (!x || x->negative == x->positive)
        return STYLE_PLAIN;
    return x->negative > x->positive ? STYLE_BAD : STYLE_GOOD;
}

static int64_t loudest(const struct board *d, int64_t first)
{
    int64_t most = 0;
    for (size_t i = 0; i < d->day_count; i++)
        most = d->days[i].day >= first && d->days[i].total > most ? d->days[i].total : most;
    return most;
}

/* One block a day, as high as the day was loud; red when blame outweighs praise. */
static void put_chart(const struct page *p)
{
    static const char *const blocks[] = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    const struct board *d = p->board;
    int64_t longest = CHART_COLUMNS * DATE_DAY_MS;
    int64_t first = d->period.to - d->period.from > longest ? d->period.to - longest : d->period.from;
    int64_t most = loudest(d, first);
    if (!most)
        return;
    putz(p, STYLE_PLAIN, "  ");
    size_t at = 0;
    for (int64_t day = first; day < d->period.to; day += DATE_DAY_MS) {
        while (at < d->day_count && d->days[at].day < day)
            at++;
        const struct board_day *x = at < d->day_count && d->days[at].day == day ? &d->days[at] : NULL;
        putz(p, mood_role(x), blocks[x ? (x->total * 8 + most - 1) / most : 0]);
    }
    put(p, STYLE_WEAK, str_printf(p->a, "  %s, max. %lld\n\n", w(p, W_DAYS), (long long)most));
}

static str share_text(const struct page *p, const struct tally *t)
{
    return str_printf(p->a, "%lld/%lld", (long long)t->sum[SUM_LABEL + LABEL_POSITIVE], (long long)t->sum[SUM_LABEL + LABEL_NEGATIVE]);
}

static void put_row(const struct page *p, struct table *t, const struct board_row *r)
{
    struct interval net = tally_net(&r->now), change = tally_net_change(&r->now, &r->before);
    double effort = tally_effort(&r->now);
    table_cell(t, name_of(p, r->touchpoint), STYLE_STRONG);
    table_cellf(t, STYLE_PLAIN, "%lld", (long long)tally_posts(&r->now));
    table_cellf(t, STYLE_WEAK, "%+lld", (long long)(tally_posts(&r->now) - tally_posts(&r->before)));
    table_cell(t, share_text(p, &r->now), STYLE_PLAIN);
    table_cell(t, interval_text(p, net), net.few ? STYLE_PLAIN : sign_role(net.value));
    table_cell(t, isfinite(change.value) && !change.few ? str_printf(p->a, "%+.2f%s", change.value, change.low > 0 || change.high < 0 ? " !" : "") : STR(""),
               change.low > 0 ? STYLE_GOOD : change.high < 0 ? STYLE_BAD : STYLE_WEAK);
    table_cell(t, isfinite(effort) ? str_printf(p->a, "%.2f", effort) : STR(""), STYLE_PLAIN);
    table_cell(t, wait_text(p, &r->now), STYLE_PLAIN);
}

static void put_table(const struct page *p)
{
    const struct table_column columns[] = {
        {str_from(w(p, W_TOUCHPOINT)), TABLE_LEFT, true, 12}, {str_from(w(p, W_MENTIONS)), TABLE_RIGHT, false, 0}, {STR("±"), TABLE_RIGHT, false, 0},
        {str_from(w(p, W_SHARE)), TABLE_RIGHT, false, 0},     {str_from(w(p, W_NET)), TABLE_LEFT, false, 0},       {str_from(w(p, W_CHANGE)), TABLE_RIGHT, false, 0},
        {str_from(w(p, W_EFFORT)), TABLE_RIGHT, false, 0},    {str_from(w(p, W_WAIT)), TABLE_LEFT, false, 0},
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
    struct buf when;
    if (!q->text.n)
        return;
    id128_hex(q->id, hex);
    buf_init(&when, 64);
    date_put(&when, q->at.at, q->at.precision == DATE_UNKNOWN ? DATE_UNKNOWN : DATE_DAY);
    put(p, role, str_printf(p->a, "    %s ", sign));
    style_put(p->b, p->style, STYLE_PLAIN, q->text);
    put(p, STYLE_WEAK, str_printf(p->a, "  %.*s %.*s %.8s\n", STR_ARG(q->source), STR_ARG(buf_str(&when)), hex));
    buf_free(&when);
}

static void put_quotes(const struct page *p)
{
    if (!p->o->quotes || !p->board->row_count)
        return;
    putz(p, STYLE_HEAD, w(p, W_SAID));
    putz(p, STYLE_PLAIN, "\n");
    for (size_t i = 0; i < p->board->row_count && i < p->o->quotes; i++) {
        const struct board_row *r = &p->board->rows[i];
        if (!r->worst.text.n && !r->best.text.n)
            continue;
        put(p, STYLE_STRONG, str_printf(p->a, "  %.*s\n", STR_ARG(name_of(p, r->touchpoint))));
        put_quote(p, &r->worst, "−", STYLE_BAD);
        put_quote(p, &r->best, "+", STYLE_GOOD);
    }
}

void board_text(struct buf *b, struct arena *a, const struct board *board, const struct board_text_options *o, const struct style *style)
{
    const struct page p = {b, a, board, o, style};
    put_head(&p);
    if (!tally_posts(&board->now) && !tally_posts(&board->before)) {
        put(&p, STYLE_PLAIN, str_printf(a, "  %s\n", w(&p, W_NOTHING)));
        put_voices(&p);
        return;
    }
    put_totals(&p);
    put_shares(&p);
    put_stance(&p);
    put_voices(&p);
    put_chart(&p);
    put_table(&p);
    put_quotes(&p);
}
