#include "insight/board.h"

#include "base/utf8.h"
#include "insight/sentence.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define QUOTES_LOOKED_AT 200

struct collecting {
    struct board *board;
    struct arena *arena;
    size_t row_cap, day_cap;
    bool before;
};

static struct board_row *row_of(struct collecting *c, str touchpoint)
{
    struct board *b = c->board;
    for (size_t i = 0; i < b->row_count; i++)
        if (str_eq(b->rows[i].touchpoint, touchpoint))
            return &b->rows[i];
    if (b->row_count == c->row_cap) {
        size_t cap = c->row_cap ? c->row_cap * 2 : 32;
        b->rows = arena_grow(c->arena, b->rows, c->row_cap * sizeof *b->rows, cap * sizeof *b->rows);
        c->row_cap = cap;
    }
    struct board_row *row = &b->rows[b->row_count++];
    memset(row, 0, sizeof *row);
    row->touchpoint = str_dup(c->arena, touchpoint);
    return row;
}

/* Cells come in order of time: the day is the newest one or a new one. */
static void count_day(struct collecting *c, const struct rollup_cell *cell)
{
    struct board *b = c->board;
    if (!b->day_count || b->days[b->day_count - 1].day != cell->bucket) {
        if (b->day_count == c->day_cap) {
            size_t cap = c->day_cap ? c->day_cap * 2 : 64;
            b->days = arena_grow(c->arena, b->days, c->day_cap * sizeof *b->days, cap * sizeof *b->days);
            c->day_cap = cap;
        }
        b->days[b->day_count++] = (struct board_day){.day = cell->bucket};
    }
    struct board_day *d = &b->days[b->day_count - 1];
    d->positive += cell->sum[SUM_LABEL + LABEL_POSITIVE];
    d->negative += cell->sum[SUM_LABEL + LABEL_NEGATIVE];
    d->total += cell->sum[SUM_POSTS];
}

static bool collect(const struct rollup_cell *cell, void *ctx)
{
    struct collecting *c = ctx;
    struct board *b = c->board;
    bool whole = !cell->touchpoint.n;
    if (whole && !c->before)
        b->by_voice[cell->voice] += cell->sum[SUM_POSTS];
    if (!(b->voices & 1u << cell->voice))
        return true;
    if (whole) {
        tally_add(c->before ? &b->before : &b->now, cell->sum);
        if (!c->before)
            count_day(c, cell);
        return true;
    }
    struct board_row *row = row_of(c, cell->touchpoint);
    tally_add(c->before ? &row->before : &row->now, cell->sum);
    return true;
}

static bool count_undated(const struct rollup_cell *cell, void *ctx)
{
    struct board *b = ctx;
    if (!cell->touchpoint.n && b->voices & 1u << cell->voice)
        b->undated += cell->sum[SUM_POSTS];
    return true;
}

static int by_volume(const void *a, const void *b)
{
    const struct board_row *x = a, *y = b;
    int64_t m = tally_posts(&x->now), n = tally_posts(&y->now);
    return m != n ? (m < n ? 1 : -1) : str_cmp(x->touchpoint, y->touchpoint);
}

/* --- quotes --- */

/* The piece of evidence that says most about the moment: its strongest opinion, else what names it. */
static const struct evidence *strongest(const struct mention *m, size_t moment, size_t body)
{
    const struct evidence *best = NULL;
    for (size_t i = 0; i < m->evidence_count; i++) {
        const struct evidence *v = &m->evidence[i];
        if (v->moment != moment || !v->n || (size_t)v->from + v->n > body)
            continue;
        bool opinion = v->about == ABOUT_SENTIMENT, led = best && best->about == ABOUT_SENTIMENT;
        if (!best || opinion > led || (opinion == led && fabsf(v->value) > fabsf(best->value)))
            best = v;
    }
    return best;
}

/* A title ("Kulanz") tells little: what follows tells of what. */
static str with_more(str body, str sentence, struct arena *a)
{
    size_t blanks = 0;
    for (size_t i = 0; i < sentence.n; i++) blanks += sentence.p[i] == ' ';
    str behind = sentence.n && blanks < 2 ? sentence_behind(body, sentence) : (str){NULL, 0};
    if (!behind.n) return sentence;
    const char *joint = memchr(".!?", sentence.p[sentence.n - 1], 3) ? "" : "· ";
    return str_printf(a, "%.*s %s%.*s", STR_ARG(sentence), joint, STR_ARG(behind));
}

/* The sentence that holds it, on one line. */
static str moment_words(const struct post *p, const struct mention *m, size_t moment, struct arena *a)
{
    str body = post_body(a, p);
    const struct evidence *v = strongest(m, moment, body.n);
    str words = with_more(body, sentence_around(body, v ? v->from : 0, v ? v->n : 0), a);
    size_t n = utf8_cut(words, BOARD_QUOTE);
    return n == words.n ? words : str_printf(a, "%.*s…", (int)n, words.p);
}

static void consider(struct board_row *row, const struct post *p, const struct mention *m, const struct zone *zone, struct arena *a)
{
    for (size_t i = 0; i < m->moment_count; i++) {
        const struct moment *o = &m->moments[i];
        if (!str_eq(o->touchpoint, row->touchpoint) || !isfinite(o->sentiment))
            continue;
        bool worse = o->sentiment < -0.05 && (!row->worst.text.n || o->sentiment < row->worst.sentiment);
        bool better = o->sentiment > 0.05 && (!row->best.text.n || o->sentiment > row->best.sentiment);
        if (!worse && !better)
            continue;
        struct quote q = {p->id, moment_words(p, m, i, a), str_dup(a, p->source), str_dup(a, p->url), period_day(p->published, zone), o->sentiment, post_reach(p)};
        *(worse ? &row->worst : &row->best) = q;
    }
}

static bool find_quotes(struct txn *t, const struct board *b, struct board_row *row, const struct zone *zone, struct arena *a, struct err *e)
{
    struct scan s;
    int64_t from, to;
    bool more = true;
    period_walk(b->period, zone, &from, &to);
    if (!scan_open(t, b->brand, row->touchpoint, from, to, false, &s, e))
        return false;
    bool ok = true;
    for (int i = 0; ok && more && i < QUOTES_LOOKED_AT; i++) {
        struct post p;
        struct reading r;
        ok = scan_next(&s, a, &p, &r, &more, e);
        if (ok && more && b->voices & 1u << r.mentions[0].voice && !p.boost_of.n && period_holds(b->period, zone, p.published))
            consider(row, &p, &r.mentions[0], zone, a);
    }
    scan_close(&s);
    return ok;
}

/* Twelve days of a month are compared with twelve days of the month before. */
static void cut_previous(struct board *b, const struct board_options *o)
{
    int64_t from, to;
    period_instants(b->period, o->zone, &from, &to);
    b->so_far = o->now >= from && o->now < to && b->period.unit != PERIOD_ALL;
    if (!b->so_far) return;
    int64_t passed = period_of(PERIOD_DAY, o->now, o->zone).to - b->period.from;
    if (b->previous.to - b->previous.from > passed) b->previous.to = b->previous.from + passed;
}

bool board_make(struct txn *t, const struct board_options *o, struct arena *a, struct board *out, struct err *e)
{
    struct collecting c = {.board = out, .arena = a};
    *out = (struct board){.brand = o->brand, .period = o->period, .previous = period_before(o->period),
                          .voices = o->voices ? o->voices : 1u << VOICE_CUSTOMER};
    cut_previous(out, o);
    if (!rollup_each(t, o->brand, ROLLUP_CHART, out->period.from, out->period.to, collect, &c, e))
        return false;
    c.before = true;
    if (!rollup_each(t, o->brand, ROLLUP_CHART, out->previous.from, out->previous.to, collect, &c, e) ||
        !rollup_each(t, o->brand, ROLLUP_UNDATED, 0, 1, count_undated, out, e))
        return false;
    if (!corrected_count(t, o->brand, out->period, o->zone, out->voices, &out->corrected, e))
        return false;
    if (out->row_count)
        qsort(out->rows, out->row_count, sizeof *out->rows, by_volume);
    for (size_t i = 0; o->quotes && i < out->row_count; i++)
        if (tally_posts(&out->rows[i].now) && !find_quotes(t, out, &out->rows[i], o->zone, a, e))
            return false;
    return true;
}

#define NEWEST_LOOKED_AT 10000

bool board_newest(struct txn *t, const struct board *b, const struct zone *zone, struct date *day, struct err *e)
{
    struct scan s;
    struct arena *a = arena_new(0);
    bool more = true, ok = scan_open(t, b->brand, (str){NULL, 0}, INT64_MIN, INT64_MAX, false, &s, e);
    *day = (struct date){.precision = DATE_UNKNOWN};
    for (int i = 0; ok && more && day->precision == DATE_UNKNOWN && i < NEWEST_LOOKED_AT; i++) {
        struct post p;
        struct reading r;
        arena_reset(a);
        ok = scan_next(&s, a, &p, &r, &more, e);
        if (ok && more && b->voices & 1u << r.mentions[0].voice && !p.boost_of.n && p.published.precision != DATE_UNKNOWN)
            *day = (struct date){period_day(p.published, zone), DATE_DAY, 0};
    }
    scan_close(&s);
    arena_free(a);
    return ok;
}
