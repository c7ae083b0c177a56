#include "output/board_html.h"

#include "base/escape.h"
#include "output/board_chart.h"
#include "output/board_figures.h"

#include <math.h>

/* The colours of blame and praise differ in lightness, too, and every colour stands beside a word or a sign. */
static const char style[] =
    ":root{color-scheme:light dark;--fg:#1c2024;--dim:#5c6670;--bg:#fff;--box:#f4f5f7;--line:#d9dde2;--good:#1a7f4b;--bad:#b3261e;--mix:#a06a00;--calm:#8a939c}\n"
    "@media(prefers-color-scheme:dark){:root{--fg:#e6e8ea;--dim:#a0a8b0;--bg:#15181b;--box:#1f2428;--line:#363d44;--good:#5fce95;--bad:#ff8a80;--mix:#e6b450;--calm:#78828c}}\n"
    "*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,sans-serif}main{max-width:72rem;margin:auto;padding:1.5rem 1rem}\n"
    "article+article{margin-top:3rem;border-top:1px solid var(--line);padding-top:2rem}h1{margin:0;font-size:1.8rem;line-height:1.2}h2{font-size:1.1rem;margin:2rem 0 .5rem}h2::first-letter{text-transform:uppercase}p{margin:.3rem 0}h1,h3,p,blockquote,cite{overflow-wrap:anywhere}\n"
    ".dim{color:var(--dim)}.good{color:var(--good)}.bad{color:var(--bad)}.num{text-align:right}\n"
    "dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.8rem;margin:1.2rem 0}dl div{background:var(--box);border-radius:.5rem;padding:.7rem .9rem}\n"
    "dt{color:var(--dim);font-size:.85rem}dd{margin:0}dd b{display:block;font-size:1.5rem;line-height:1.3}dd small{color:var(--dim);font-size:.82rem}\n"
    ".bar{display:flex;height:.9rem;border-radius:.3rem;overflow:hidden;margin:.4rem 0}.bar span{min-width:1px}.s1{background:var(--bad)}.s2{background:var(--good)}.s3{background:var(--calm)}.s4{background:var(--mix)}\n"
    ".key{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;margin:.3rem 0;font-size:.9rem}.key i{display:inline-block;width:.7rem;height:.7rem;border-radius:.15rem;margin-right:.4rem}\n"
    "figure{margin:1.5rem 0}svg{width:100%;height:7rem;display:block;border-bottom:1px solid var(--line)}figcaption{color:var(--dim);font-size:.85rem}.key .good{background:var(--good)}.key .bad{background:var(--bad)}.key .calm{background:var(--calm)}rect{fill:var(--calm)}rect.good{fill:var(--good)}rect.bad{fill:var(--bad)}\n"
    ".wide{overflow-x:auto}.wide:focus-visible{outline:2px solid var(--dim)}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.95rem}th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);white-space:nowrap;text-align:left}\n"
    "th{color:var(--dim);font-weight:600;font-size:.85rem}th.num,td.num{text-align:right}tbody th{color:inherit;font-weight:700;font-size:inherit;white-space:normal;min-width:10rem}h3{font-size:1rem;margin:1.2rem 0 .3rem}\n"
    "blockquote{margin:.5rem 0;padding:.3rem .9rem;border-left:.25rem solid var(--good)}blockquote.bad{border-color:var(--bad)}blockquote.good,blockquote.bad{color:inherit}cite a{color:inherit}cite{display:block;font-style:normal;font-size:.82rem;color:var(--dim)}\n"
    "footer{margin-top:2rem;font-size:.85rem;color:var(--dim)}\n"
    "@media(max-width:40rem){dl{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.5rem}dd b{font-size:1.3rem}}\n"
    "@media screen and (max-width:40rem){table,tbody,tr,tbody th,tbody td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.5rem 0;border-bottom:1px solid var(--line)}tbody th{flex:1 0 100%;padding:0}th,td{border:0;padding:0}td:empty{display:none}td::before{content:attr(data-of) \" \";color:var(--dim);font-size:.85rem}}\n"
    "@media print{:root{--fg:#000;--dim:#444;--bg:#fff;--box:#fff;--line:#bbb;--good:#1a7f4b;--bad:#b3261e;--mix:#a06a00;--calm:#8a939c}*{print-color-adjust:exact}body{font-size:10pt}main{max-width:none;padding:0}\n"
    "th,td,tbody th{padding:.2rem .35rem;font-size:8.5pt}dl div{border:1px solid var(--line)}dl{grid-template-columns:repeat(4,1fr)}.wide{overflow:visible}tr,blockquote,figure,dl div{break-inside:avoid}h2,h3{break-after:avoid}article+article{break-before:page;border:0;margin:0;padding:0}}\n";

struct page {
    struct buf *b;
    struct board_speech say;
    const struct board *board;
    const struct board_text_options *o;
};

static const char *w(const struct page *p, enum board_word word)
{
    return board_word(word, p->say.german);
}

static void put(const struct page *p, const char *before, str text, const char *behind)
{
    buf_putz(p->b, before);
    escape_html(p->b, text);
    buf_putz(p->b, behind);
}

static const char *mood(double v)
{
    return v > 0.05 ? "good" : v < -0.05 ? "bad" : "";
}

static void put_head(const struct page *p)
{
    const struct board *d = p->board;
    put(p, "<article>\n<header><h1>", d->brand_name.n ? d->brand_name : d->brand, "</h1>\n<p>");
    put(p, "", str_from(w(p, BOARD_TITLE)), " · <b>");
    put(p, "", board_days(&p->say, d->period), "</b>");
    if (d->so_far) put(p, " ", str_from(w(p, BOARD_SO_FAR)), "");
    buf_putz(p->b, "</p>\n<p class=dim>");
    if (d->previous.to > d->previous.from) put(p, "", str_printf(p->say.a, "%s %.*s ", w(p, BOARD_AGAINST), STR_ARG(board_days(&p->say, d->previous))), "");
    put(p, "(", d->zone_name, ")");
    buf_putz(p->b, "</p></header>\n");
}

static void put_tile(const struct page *p, const char *title, const char *class, str figure, str beside)
{
    put(p, "<div><dt>", str_from(title), "</dt><dd><b class=\"");
    put(p, class, STR(""), "\">");
    put(p, "", figure, "</b><small>");
    put(p, "", beside, "</small></dd></div>\n");
}

static void put_tiles(const struct page *p)
{
    const struct board *d = p->board;
    struct arena *a = p->say.a;
    const int64_t *sum = d->now.sum;
    struct interval net = tally_net(&d->now), change = tally_net_change(&d->now, &d->before);
    double effort = tally_effort(&d->now);
    str before = d->period.unit == PERIOD_ALL ? STR("") : str_printf(a, "%s %.*s", w(p, BOARD_BEFORE), STR_ARG(board_count(&p->say, tally_posts(&d->before))));
    str range = isfinite(net.value) ? str_printf(a, "[%+.2f … %+.2f]%s%s", board_hundredths(net.low), board_hundredths(net.high), net.few ? " " : "", net.few ? w(p, BOARD_FEW) : "") : STR("");
    str moved = isfinite(change.value) ? str_printf(a, ", %s %.*s%s%s", w(p, BOARD_CHANGE), STR_ARG(board_interval(&p->say, change)), change.few ? " " : "", change.few ? w(p, BOARD_FEW) : "") : STR("");
    str wait = board_wait(&p->say, &d->now);
    buf_putz(p->b, "<dl>\n");
    put_tile(p, w(p, tally_posts(&d->now) == 1 ? BOARD_MENTION : BOARD_MENTIONS), "", board_count(&p->say, tally_posts(&d->now)), before);
    put_tile(p, w(p, BOARD_NET), net.few ? "" : mood(net.value), isfinite(net.value) ? board_figures(&p->say, str_printf(a, "%+.2f", board_hundredths(net.value))) : STR("–"),
             str_printf(a, "%.*s%.*s", STR_ARG(board_figures(&p->say, range)), STR_ARG(moved)));
    put_tile(p, w(p, BOARD_EFFORT), "", isfinite(effort) ? board_figures(&p->say, str_printf(a, "%.2f", effort)) : STR("–"),
             wait.n ? str_printf(a, "%s ø %.*s", w(p, BOARD_WAIT), STR_ARG(wait)) : STR(""));
    put_tile(p, w(p, BOARD_LEAVING), "", board_count(&p->say, sum[SUM_LEAVING]),
             str_printf(a, "%.*s %s · %.*s %s", STR_ARG(board_count(&p->say, sum[SUM_KIND + KIND_SUGGESTION])), w(p, sum[SUM_KIND + KIND_SUGGESTION] == 1 ? BOARD_IDEA : BOARD_IDEAS),
                        STR_ARG(board_count(&p->say, sum[SUM_KIND + KIND_QUESTION])), w(p, sum[SUM_KIND + KIND_QUESTION] == 1 ? BOARD_QUESTION : BOARD_QUESTIONS)));
    buf_putz(p->b, "</dl>\n");
}

static void put_shares(const struct page *p)
{
    static const enum label order[] = {LABEL_NEGATIVE, LABEL_POSITIVE, LABEL_NEUTRAL, LABEL_MIXED};
    const size_t count = sizeof order / sizeof *order;
    if (!p->board->now.sum[SUM_SCORED]) return;
    put(p, "<h2>", str_from(w(p, BOARD_SHARES)), "</h2>\n<div class=bar aria-hidden=true>");
    for (size_t i = 0; i < count; i++) buf_printf(p->b, "<span class=s%zu style=\"flex:%.4f\"></span>", i + 1, tally_share(&p->board->now, order[i]).value);
    buf_putz(p->b, "</div>\n<ul class=key>");
    for (size_t i = 0; i < count; i++) {
        struct interval s = tally_share(&p->board->now, order[i]);
        buf_printf(p->b, "<li><i class=s%zu></i>%.0f %% %s <span class=dim>[%.0f … %.0f]</span></li>", i + 1, 100 * s.value, board_label(order[i], p->say.german),
                   100 * s.low, 100 * s.high);
    }
    buf_putz(p->b, "</ul>\n");
}

static void put_stance(const struct page *p)
{
    const int64_t *sum = p->board->now.sum;
    int64_t known = 0, good = sum[SUM_STANCE + STANCE_ADVOCATE], bad = sum[SUM_STANCE + STANCE_SABOTEUR] + sum[SUM_STANCE + STANCE_DETRACTOR];
    put(p, "<p>", str_from(w(p, BOARD_STANCE)), ": ");
    for (int s = STANCE_SABOTEUR; s < STANCE_COUNT; s++) {
        known += sum[SUM_STANCE + s];
        put(p, s > STANCE_SABOTEUR ? " · " : "", board_count(&p->say, sum[SUM_STANCE + s]), " ");
        buf_putz(p->b, board_stance((enum stance)s, p->say.german));
    }
    if (known >= TALLY_FEW) buf_printf(p->b, "<br><span class=dim>%+.0f (%s)</span>", 100.0 * (double)(good - bad) / (double)known, w(p, BOARD_PROXY));
    buf_putz(p->b, "</p>\n");
}

static void put_chart(const struct page *p)
{
    static const struct {
        const char *class;
        enum board_word word;
    } moods[] = {{"good", BOARD_MORE_PRAISE}, {"bad", BOARD_MORE_BLAME}, {"calm", BOARD_AS_MUCH}};
    struct board_bar bars[BOARD_BARS];
    enum period_unit unit;
    size_t count = board_bars(p->board, BOARD_BARS, bars, &unit);
    int64_t most = board_bars_most(bars, count);
    if (!most || count < 2) return;
    str caption = str_printf(p->say.a, "%s %s, %.*s … %.*s, max. %.*s", w(p, BOARD_MENTIONS), board_bars_by(unit, p->say.german),
                             STR_ARG(board_day_name(&p->say, bars[0].from)), STR_ARG(board_day_name(&p->say, p->board->period.to - DATE_DAY_MS)),
                             STR_ARG(board_count(&p->say, most)));
    buf_printf(p->b, "<figure><svg viewBox=\"0 0 %zu 100\" preserveAspectRatio=none role=img aria-label=\"", count * 10);
    put(p, "", caption, "\">\n");
    for (size_t i = 0; i < count; i++) {
        const struct board_bar *x = &bars[i];
        double height = 100.0 * (double)x->total / (double)most;
        if (!x->total) continue;
        buf_printf(p->b, "<rect class=\"%s\" x=%zu y=%.1f width=8 height=%.1f><title>", mood((double)(x->positive - x->negative)), i * 10 + 1, 100 - height, height);
        put(p, "", board_day_name(&p->say, x->from), ": ");
        buf_printf(p->b, "%lld (+%lld −%lld)</title></rect>\n", (long long)x->total, (long long)x->positive, (long long)x->negative);
    }
    put(p, "</svg><figcaption>", caption, "<ul class=key>");
    for (size_t i = 0; i < sizeof moods / sizeof *moods; i++) buf_printf(p->b, "<li><i class=%s></i>%s</li>", moods[i].class, w(p, moods[i].word));
    buf_putz(p->b, "</ul></figcaption></figure>\n");
}

/* A cell; its heading goes along for narrow screens, where rows fold. */
static void put_cell(const struct page *p, const char *class, const char *heading, str text)
{
    buf_printf(p->b, "<td%s%s%s data-of=\"%s\">", *class ? " class=\"" : "", class, *class ? "\"" : "", heading);
    put(p, "", text, "</td>");
}

static void put_change(const struct page *p, struct interval net, struct interval change)
{
    bool sure = change.low > 0 || change.high < 0;
    const char *class = sure && !net.few && !change.few ? change.low > 0 ? "num good" : "num bad" : "num dim";
    str text = {0};
    if (isfinite(net.value) && net.few) text = str_from(w(p, BOARD_FEW));
    else if (isfinite(change.value) && !change.few) text = board_figures(&p->say, str_printf(p->say.a, "%+.2f%s", board_hundredths(change.value), sure ? " !" : ""));
    put_cell(p, class, w(p, BOARD_CHANGE), text);
}

static void put_row(const struct page *p, const struct board_row *r)
{
    struct interval net = tally_net(&r->now);
    double effort = tally_effort(&r->now);
    int64_t more = tally_posts(&r->now) - tally_posts(&r->before);
    bool all = p->board->period.unit == PERIOD_ALL;
    put(p, "<tr><th scope=row>", board_touchpoint(&p->say, p->o->touchpoints, p->o->touchpoint_count, r->touchpoint), "</th>");
    put_cell(p, "num", w(p, BOARD_MENTIONS), board_count(&p->say, tally_posts(&r->now)));
    if (!all) put_cell(p, "num dim", "±", board_more(&p->say, more));
    put_cell(p, "num", w(p, BOARD_SHARE), board_good_bad(&p->say, &r->now));
    put_cell(p, net.few ? "dim" : mood(net.value), w(p, BOARD_NET), board_interval(&p->say, net));
    if (!all) put_change(p, net, tally_net_change(&r->now, &r->before));
    put_cell(p, "num", w(p, BOARD_EFFORT), isfinite(effort) ? board_figures(&p->say, str_printf(p->say.a, "%.2f", effort)) : STR(""));
    put_cell(p, "", w(p, BOARD_WAIT), board_wait(&p->say, &r->now));
    buf_putz(p->b, "</tr>\n");
}

static void put_table(const struct page *p)
{
    const struct board *d = p->board;
    bool all = d->period.unit == PERIOD_ALL;
    size_t limit = p->o->rows ? p->o->rows : d->row_count;
    buf_printf(p->b, "<div class=wide role=region tabindex=0 aria-label=\"%s\"><table><thead><tr><th scope=col>%s</th><th class=num scope=col>%s</th>", w(p, BOARD_TOUCHPOINT), w(p, BOARD_TOUCHPOINT), w(p, BOARD_MENTIONS));
    if (!all) buf_putz(p->b, "<th class=num scope=col>±</th>");
    buf_printf(p->b, "<th class=num scope=col>%s</th><th scope=col>%s</th>", w(p, BOARD_SHARE), w(p, BOARD_NET));
    if (!all) buf_printf(p->b, "<th class=num scope=col>%s</th>", w(p, BOARD_CHANGE));
    buf_printf(p->b, "<th class=num scope=col>%s</th><th scope=col>%s</th></tr></thead><tbody>\n", w(p, BOARD_EFFORT), w(p, BOARD_WAIT));
    for (size_t i = 0; i < d->row_count && i < limit; i++)
        if (tally_posts(&d->rows[i].now) || tally_posts(&d->rows[i].before)) put_row(p, &d->rows[i]);
    buf_putz(p->b, "</tbody></table></div>\n");
}

/* Only what a browser asks the web for: an address comes from a stranger. */
static bool is_web(str url)
{
    return str_starts(url, STR("https://")) || str_starts(url, STR("http://"));
}

static void put_quote(const struct page *p, const struct quote *q, const char *class, const char *sign)
{
    char hex[ID128_HEX + 1];
    if (!q->text.n) return;
    id128_hex(q->id, hex);
    buf_printf(p->b, "<blockquote class=%s>%s ", class, sign);
    put(p, "", q->text, "<cite>");
    if (is_web(q->url)) put(p, "<a rel=\"noreferrer noopener\" href=\"", q->url, "\">");
    put(p, "", q->source, is_web(q->url) ? "</a>" : "");
    put(p, "", str_printf(p->say.a, " %.*s %.8s", STR_ARG(board_day_name(&p->say, q->day)), hex), "</cite></blockquote>\n");
}

static void put_quotes(const struct page *p)
{
    bool begun = false;
    for (size_t i = 0; i < p->board->row_count && i < p->o->quotes; i++) {
        const struct board_row *r = &p->board->rows[i];
        if (!r->worst.text.n && !r->best.text.n) continue;
        if (!begun) put(p, "<h2>", str_from(w(p, BOARD_SAID)), "</h2>\n");
        begun = true;
        put(p, "<h3>", board_touchpoint(&p->say, p->o->touchpoints, p->o->touchpoint_count, r->touchpoint), "</h3>\n");
        put_quote(p, &r->worst, "bad", "−");
        put_quote(p, &r->best, "good", "+");
    }
}

static void put_foot(const struct page *p)
{
    str pieces[BOARD_COUNTED];
    size_t n = board_counted(&p->say, p->board, pieces);
    put(p, "<footer><p>", pieces[0], "");
    for (size_t i = 1; i < n; i++) put(p, " · ", pieces[i], "");
    put(p, "</p><p>", str_from(w(p, BOARD_LEGEND)), "</p></footer>\n</article>\n");
}

void board_html_begin(struct buf *b, str brand, bool german)
{
    buf_printf(b, "<!DOCTYPE html>\n<html lang=%s>\n<head>\n<meta charset=utf-8>\n<meta name=viewport content=\"width=device-width,initial-scale=1\">\n<title>", german ? "de" : "en");
    escape_html(b, brand.n ? brand : STR("Leumund"));
    buf_printf(b, " · %s</title>\n<style>\n", board_word(BOARD_TITLE, german));
    buf_putz(b, style);
    buf_putz(b, "</style>\n</head>\n<body>\n<main>\n");
}

void board_html(struct buf *b, struct arena *a, const struct board *board, const struct board_text_options *o)
{
    const struct page p = {b, {a, o->german}, board, o};
    put_head(&p);
    if (tally_posts(&board->now)) {
        put_tiles(&p);
        put_shares(&p);
        put_stance(&p);
        put_chart(&p);
        put_table(&p);
        put_quotes(&p);
    } else {
        put(&p, "<p>", str_from(w(&p, BOARD_NOTHING)), "</p>\n");
    }
    put_foot(&p);
}

void board_html_end(struct buf *b, int64_t made_at, const char *version, bool german)
{
    struct buf when;
    buf_init(&when, 64);
    date_put(&when, made_at - made_at % DATE_SECOND_MS, DATE_SECOND);
    buf_printf(b, "<footer><p>%s %.*s · leumund %s</p></footer>\n</main>\n</body>\n</html>\n", board_word(BOARD_MADE, german), STR_ARG(buf_str(&when)), version);
    buf_free(&when);
}
