/* Rollup cells: sums are collected in memory during a transaction and added to the table once, in the order of keys. */
#include "store/packed.h"

#include <assert.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* --- waiting cells: an open-addressing table from key to sums --- */

struct cell {
    struct packed_change change; /* the first member: what is merged is found by it */
    int64_t sum[SUM_COUNT];
};
#define CELLS_AT_ONCE 256 /* cells never move */

static str cell_key(const struct cell *c)
{
    return (str){(const char *)c->change.key, ROLLUP_KEY};
}

static void cells_index(struct txn *t, size_t cap)
{
    t->cell_index = ARENA_ARRAY(t->arena, uint32_t, cap);
    t->cell_index_cap = cap;
    for (size_t i = 0; i < t->cell_count; i++) {
        size_t at = hash64(cell_key(t->cells[i])) & (cap - 1);
        while (t->cell_index[at])
            at = (at + 1) & (cap - 1);
        t->cell_index[at] = (uint32_t)i + 1;
    }
}

static struct cell *cell_new(struct txn *t)
{
    if (t->cell_count == t->cell_cap) {
        size_t cap = t->cell_cap + (t->cell_cap > CELLS_AT_ONCE ? t->cell_cap : CELLS_AT_ONCE);
        t->cells = arena_grow(t->arena, t->cells, t->cell_cap * sizeof *t->cells, cap * sizeof *t->cells);
        struct cell *room = arena_raw(t->arena, (cap - t->cell_cap) * sizeof *room, 8);
        for (; t->cell_cap < cap; t->cell_cap++)
            t->cells[t->cell_cap] = room++;
    }
    struct cell *c = t->cells[t->cell_count++];
    memset(c, 0, sizeof *c);
    return c;
}

int64_t *txn_cell(struct txn *t, const struct key *key)
{
    if (t->cell_count * 2 >= t->cell_index_cap)
        cells_index(t, t->cell_index_cap ? t->cell_index_cap * 2 : 256);
    size_t at = hash64(key_str(key)) & (t->cell_index_cap - 1);
    for (; t->cell_index[at]; at = (at + 1) & (t->cell_index_cap - 1)) {
        struct cell *c = t->cells[t->cell_index[at] - 1];
        if (str_eq(cell_key(c), key_str(key)))
            return c->sum;
    }
    assert(key->n == ROLLUP_KEY);
    struct cell *c = cell_new(t);
    memcpy(c->change.key, key->at, ROLLUP_KEY);
    t->cell_index[at] = (uint32_t)t->cell_count;
    return c->sum;
}

size_t txn_cell_count(const struct txn *t)
{
    return t->cell_count;
}

int64_t *txn_cell_at(const struct txn *t, size_t i, str *key)
{
    *key = cell_key(t->cells[i]);
    return t->cells[i]->sum;
}

/* --- the value: those sums that are not 0, each a byte (steps from the sum before << 4 | what it is), and a varint where that does not say it --- */

#define STEP_LONG 15  /* the step follows, a byte */
#define VALUE_LONG 15 /* the sum follows, zigzag; less: it is that */

static void sums_put(struct buf *b, const int64_t *sum)
{
    int before = -1;
    for (int i = 0; i < SUM_COUNT; i++) {
        if (!sum[i])
            continue;
        int step = i - before, small = sum[i] > 0 && sum[i] < VALUE_LONG ? (int)sum[i] : VALUE_LONG;
        buf_putc(b, (char)((step < STEP_LONG ? step : STEP_LONG) << 4 | small));
        if (step >= STEP_LONG)
            buf_putc(b, (char)step);
        if (small == VALUE_LONG)
            put_zigzag(b, sum[i]);
        before = i;
    }
}

bool rollup_sums(str value, int64_t *sum)
{
    struct reader r = {(const uint8_t *)value.p, (const uint8_t *)value.p + value.n, false};
    for (unsigned i = UINT_MAX; r.p != r.end;) {
        unsigned head = *r.p++, step = head >> 4, small = head & 15;
        if (step == STEP_LONG)
            step = (unsigned char)(r.p == r.end ? 0 : *r.p++);
        i += step;
        int64_t v = small == VALUE_LONG ? get_zigzag(&r) : (int64_t)small;
        if (r.bad || !step || i >= SUM_COUNT)
            return false;
        sum[i] += v;
    }
    return true;
}

static bool all_zero(const int64_t *sum)
{
    for (int i = 0; i < SUM_COUNT; i++)
        if (sum[i])
            return false;
    return true;
}

static bool rollup_damaged(str key, struct err *e)
{
    return store_corrupt(e, TABLE_ROLLUP, key, "a rollup is damaged; `leumund rescore` makes it again");
}

static bool add_cell(struct txn *t, const struct packed_change *change, str key, str old, bool found, struct buf *out, struct err *e)
{
    struct cell *c = (struct cell *)(uintptr_t)change;
    (void)t;
    if (found && !rollup_sums(old, c->sum))
        return rollup_damaged(key, e);
    sums_put(out, c->sum);
    return true;
}

bool rollup_flush(struct txn *t, struct err *e)
{
    size_t kept = 0;
    const struct packed_change **list = malloc((t->cell_count + 1) * sizeof *list);
    if (!list)
        return err_set(e, ERR_MEMORY, "no memory");
    for (size_t i = 0; i < t->cell_count; i++)
        if (!all_zero(t->cells[i]->sum))
            list[kept++] = &t->cells[i]->change;
    packed_sort(list, kept);
    bool ok = packed_apply(t, TABLE_ROLLUP, list, kept, add_cell, e);
    free(list);
    t->cell_count = 0;
    t->cell_index_cap = 0;
    return ok;
}

/* --- what one mention adds --- */

static void add_common(int64_t *sum, const struct post *p, const struct mention *m, int sign)
{
    sum[SUM_POSTS] += sign;
    sum[SUM_STANCE + m->stance] += sign;
    sum[SUM_KIND + m->kind] += sign;
    for (int i = 0; i < EMOTION_COUNT; i++)
        if (m->emotions & (1u << i))
            sum[SUM_EMOTION + i] += sign;
    sum[SUM_LEAVING] += m->leaving ? sign : 0;
    sum[SUM_IRONY] += m->irony ? sign : 0;
    if (isfinite(m->effort.score)) {
        sum[SUM_EFFORT] += sign * (int64_t)llround(m->effort.score * 1e3);
        sum[SUM_EFFORT_COUNT] += sign;
    }
    if (m->effort.wait_minutes >= 0) {
        sum[SUM_WAIT] += sign * (int64_t)m->effort.wait_minutes;
        sum[SUM_WAIT_COUNT] += sign;
    }
    int64_t reach = post_reach(p);
    if (reach != COUNT_UNKNOWN && reach > 0 && reach < INT32_MAX)
        sum[SUM_REACH] += sign * reach;
}

static void add_sentiment(int64_t *sum, double sentiment, enum label label, int sign)
{
    sum[SUM_LABEL + label] += sign;
    if (!isfinite(sentiment))
        return;
    int64_t thousandths = (int64_t)llround(sentiment * 1e3);
    sum[SUM_SCORED] += sign;
    sum[SUM_SENTIMENT] += sign * thousandths;
    sum[SUM_SENTIMENT_SQUARED] += sign * thousandths * thousandths;
}

/* A moment's own label: the sign beyond the band in which numbers say nothing. */
static enum label moment_label(double sentiment)
{
    if (!isfinite(sentiment))
        return LABEL_NONE;
    return sentiment > 0.05 ? LABEL_POSITIVE : sentiment < -0.05 ? LABEL_NEGATIVE : LABEL_NEUTRAL;
}

struct place { /* the part of a cell's key that is the same for all cells of one mention */
    uint16_t brand, source, lang;
    enum voice voice;
};

static int64_t *cell_at(struct txn *t, const struct place *at, enum rollup_grain grain, int64_t bucket, uint16_t touchpoint)
{
    struct key k = {.n = 0};
    key_u16(&k, at->brand);
    key_u8(&k, (uint8_t)grain);
    key_time(&k, bucket);
    key_u16(&k, touchpoint);
    key_u8(&k, (uint8_t)at->voice);
    key_u16(&k, at->source);
    key_u16(&k, at->lang);
    return txn_cell(t, &k);
}

static void add_at(struct txn *t, const struct place *at, enum rollup_grain grain, int64_t bucket, const struct post *p,
                   const struct mention *m, const uint16_t *touchpoints, int sign)
{
    int64_t *whole = cell_at(t, at, grain, bucket, 0);
    if (p->boost_of.n) {
        whole[SUM_BOOSTS] += sign;
        return;
    }
    add_common(whole, p, m, sign);
    add_sentiment(whole, m->sentiment, m->label, sign);
    whole[SUM_CAUSE + m->cause] += sign;
    for (size_t i = 0; i < m->moment_count; i++) {
        int64_t *part = cell_at(t, at, grain, bucket, touchpoints[i]);
        add_common(part, p, m, sign);
        add_sentiment(part, m->moments[i].sentiment, moment_label(m->moments[i].sentiment), sign);
        part[SUM_CAUSE + m->moments[i].cause] += sign;
    }
}

static int64_t floor_to(int64_t at, int64_t step)
{
    int64_t rest = at % step;
    return at - (rest < 0 ? rest + step : rest);
}

bool rollup_add(struct txn *t, const struct post *p, const struct reading *r, const struct mention *m, uint16_t brand, int sign, struct err *e)
{
    struct place at = {.brand = brand, .voice = m->voice};
    uint16_t touchpoints[EVIDENCE_NO_MOMENT]; /* not in the transaction's arena: `check` adds every mention in one */
    if (m->moment_count > EVIDENCE_NO_MOMENT)
        return err_set(e, ERR_LIMIT, "a mention with more than 255 moments");
    if (!name_number(t, NAME_SOURCE, p->source, &at.source, e) || !name_number(t, NAME_LANG, str_from(r->lang), &at.lang, e))
        return false;
    for (size_t i = 0; i < m->moment_count; i++)
        if (!name_number(t, NAME_TOUCHPOINT, m->moments[i].touchpoint, &touchpoints[i], e))
            return false;
    if (p->published.precision == DATE_UNKNOWN) {
        add_at(t, &at, ROLLUP_UNDATED, 0, p, m, touchpoints, sign);
        return true;
    }
    /* A bare date belongs to its day in every zone, and to no hour. */
    const struct zone *zone = p->published.precision == DATE_DAY ? NULL : zone_of_brand(t, brand);
    int64_t local = p->published.at + zone_offset_s(zone, p->published.at) * DATE_SECOND_MS;
    const struct place all = {.brand = brand, .voice = m->voice};
    add_at(t, &at, ROLLUP_DAY, floor_to(local, DATE_DAY_MS), p, m, touchpoints, sign);
    add_at(t, &all, ROLLUP_CHART, floor_to(local, DATE_DAY_MS), p, m, touchpoints, sign);
    if (p->published.precision != DATE_DAY)
        add_at(t, &at, ROLLUP_HOUR, floor_to(p->published.at, DATE_HOUR_MS), p, m, touchpoints, sign);
    return true;
}

/* --- reading --- */

static bool cell_read(struct txn *t, str key, str value, struct rollup_cell *out, struct err *e)
{
    *out = (struct rollup_cell){.bucket = read_time(key.p + 3)};
    if (!rollup_sums(value, out->sum) || (uint8_t)key.p[13] >= VOICE_COUNT)
        return rollup_damaged(key, e);
    out->touchpoint = name_of_number(t, NAME_TOUCHPOINT, read_u16(key.p + 11));
    out->voice = (enum voice)key.p[13];
    out->source = name_of_number(t, NAME_SOURCE, read_u16(key.p + 14));
    str lang = name_of_number(t, NAME_LANG, read_u16(key.p + 16));
    memcpy(out->lang, lang.p ? lang.p : "", lang.n < 3 ? lang.n : 3);
    return true;
}

bool rollup_each(struct txn *t, str brand, enum rollup_grain grain, int64_t from, int64_t to,
                 bool (*visit)(const struct rollup_cell *cell, void *ctx), void *ctx, struct err *e)
{
    uint16_t number;
    struct packed *c;
    if (!names_load(t, e) || !name_number(t, NAME_BRAND, brand, &number, e))
        return false;
    if (!number)
        return err_set(e, ERR_USAGE, "the corpus holds no brand `%.*s`", STR_ARG(brand));
    struct key start = {.n = 0}, end = {.n = 0};
    key_u16(&start, number), key_u8(&start, (uint8_t)grain), key_time(&start, from);
    key_u16(&end, number), key_u8(&end, (uint8_t)grain), key_time(&end, to);
    if (!packed_open(t, TABLE_ROLLUP, &c, e))
        return false;
    str key, value;
    bool more;
    bool ok = packed_seek(c, key_str(&start), &key, &value, &more, e);
    while (ok && more && str_cmp(str_sub(key, 0, end.n), key_str(&end)) < 0) {
        struct rollup_cell cell;
        ok = cell_read(t, key, value, &cell, e);
        if (!ok || !visit(&cell, ctx))
            break;
        ok = packed_next(c, &key, &value, &more, e);
    }
    packed_close(c);
    return ok;
}
