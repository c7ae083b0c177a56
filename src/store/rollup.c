/* Rollup cells: sums are collected in memory during a transaction and added to the table once, in the order of keys. */
#include "store/layout.h"

#include <stdlib.h>
#include <string.h>

/* --- waiting cells: an open-addressing table from key to sums --- */

static void cells_index(struct txn *t, size_t cap)
{
    t->cell_index = ARENA_ARRAY(t->arena, uint32_t, cap);
    t->cell_index_cap = cap;
    for (size_t i = 0; i < t->cell_count; i++) {
        size_t at = hash64(key_str(&t->cells[i].key)) & (cap - 1);
        while (t->cell_index[at])
            at = (at + 1) & (cap - 1);
        t->cell_index[at] = (uint32_t)i + 1;
    }
}

int64_t *txn_cell(struct txn *t, const struct key *key)
{
    if (t->cell_count * 2 >= t->cell_index_cap)
        cells_index(t, t->cell_index_cap ? t->cell_index_cap * 2 : 256);
    size_t at = hash64(key_str(key)) & (t->cell_index_cap - 1);
    for (; t->cell_index[at]; at = (at + 1) & (t->cell_index_cap - 1)) {
        struct cell *c = &t->cells[t->cell_index[at] - 1];
        if (str_eq(key_str(&c->key), key_str(key)))
            return c->sum;
    }
    if (t->cell_count == t->cell_cap) {
        size_t cap = t->cell_cap ? t->cell_cap * 2 : 64;
        t->cells = arena_grow(t->arena, t->cells, t->cell_cap * sizeof *t->cells, cap * sizeof *t->cells);
        t->cell_cap = cap;
    }
    struct cell *c = &t->cells[t->cell_count++];
    memset(c, 0, sizeof *c);
    c->key = *key;
    t->cell_index[at] = (uint32_t)t->cell_count;
    return c->sum;
}

/* --- the value: pairs of index and sum, only those that are not 0 --- */

static void sums_put(struct buf *b, str key, const int64_t *sum)
{
    buf_putc(b, RECORD_VERSION);
    for (int i = 0; i < SUM_COUNT; i++)
        if (sum[i]) {
            put_varint(b, (uint64_t)i);
            put_zigzag(b, sum[i]);
        }
    record_seal(b, key);
}

bool rollup_sums(str key, str value, int64_t *sum)
{
    str inside;
    if (!record_open(key, value, &inside))
        return false;
    struct reader r = {(const uint8_t *)inside.p, (const uint8_t *)inside.p + inside.n, false};
    while (r.p != r.end) {
        uint64_t i = get_varint(&r);
        int64_t v = get_zigzag(&r);
        if (r.bad || i >= SUM_COUNT)
            return false;
        sum[i] += v;
    }
    return true;
}

static int cell_order(const void *a, const void *b)
{
    return str_cmp(key_str(&((const struct cell *)a)->key), key_str(&((const struct cell *)b)->key));
}

static bool all_zero(const int64_t *sum)
{
    for (int i = 0; i < SUM_COUNT; i++)
        if (sum[i])
            return false;
    return true;
}

static bool flush_cell(struct txn *t, struct cell *c, struct buf *bytes, struct err *e)
{
    str key = key_str(&c->key), value;
    bool found;
    if (all_zero(c->sum))
        return true;
    if (!entry_get(t, TABLE_ROLLUP, key, &value, &found, e))
        return false;
    if (found && !rollup_sums(key, value, c->sum))
        return store_corrupt(e, TABLE_ROLLUP, key, "a rollup is damaged; `leumund rescore` makes it again");
    if (all_zero(c->sum))
        return entry_del(t, TABLE_ROLLUP, key, e);
    buf_clear(bytes);
    sums_put(bytes, key, c->sum);
    return entry_put(t, TABLE_ROLLUP, key, buf_str(bytes), e);
}

bool rollup_flush(struct txn *t, struct err *e)
{
    struct buf bytes;
    buf_init(&bytes, 1 << 16);
    if (t->cell_count)
        qsort(t->cells, t->cell_count, sizeof *t->cells, cell_order);
    bool ok = true;
    for (size_t i = 0; ok && i < t->cell_count; i++)
        ok = flush_cell(t, &t->cells[i], &bytes, e);
    buf_free(&bytes);
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
    add_at(t, &at, ROLLUP_DAY, floor_to(local, DATE_DAY_MS), p, m, touchpoints, sign);
    if (p->published.precision != DATE_DAY)
        add_at(t, &at, ROLLUP_HOUR, floor_to(p->published.at, DATE_HOUR_MS), p, m, touchpoints, sign);
    return true;
}

/* --- reading --- */

#define ROLLUP_KEY (2 + 1 + 8 + 2 + 1 + 2 + 2)

static bool cell_read(struct txn *t, str key, str value, struct rollup_cell *out, struct err *e)
{
    *out = (struct rollup_cell){.bucket = read_time(key.p + 3)};
    if (!rollup_sums(key, value, out->sum) || (uint8_t)key.p[13] >= VOICE_COUNT)
        return store_corrupt(e, TABLE_ROLLUP, key, "a rollup is damaged; `leumund rescore` makes it again");
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
    MDB_cursor *c;
    if (!names_load(t, e) || !name_number(t, NAME_BRAND, brand, &number, e))
        return false;
    if (!number)
        return err_set(e, ERR_USAGE, "the corpus holds no brand `%.*s`", STR_ARG(brand));
    struct key start = {.n = 0}, end = {.n = 0};
    key_u16(&start, number), key_u8(&start, (uint8_t)grain), key_time(&start, from);
    key_u16(&end, number), key_u8(&end, (uint8_t)grain), key_time(&end, to);
    if (!cursor_open(t, TABLE_ROLLUP, &c, e))
        return false;
    str key, value;
    bool more;
    bool ok = cursor_seek(t, c, key_str(&start), &key, &value, &more, e);
    while (ok && more && str_cmp(str_sub(key, 0, end.n), key_str(&end)) < 0) {
        struct rollup_cell cell;
        if (key.n != ROLLUP_KEY)
            ok = store_corrupt(e, TABLE_ROLLUP, key, "not a rollup's key");
        else
            ok = cell_read(t, key, value, &cell, e);
        if (!ok || !visit(&cell, ctx))
            break;
        ok = cursor_step(t, c, MDB_NEXT, &key, &value, &more, e);
    }
    mdb_cursor_close(c);
    return ok;
}
