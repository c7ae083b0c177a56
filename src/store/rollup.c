/* Rollup cells: what each mention adds is collected in memory during a transaction, summed, and added to the table once, in the order of keys. */
#include "store/packed.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* --- the value: those sums that are not 0. How many, a byte; for each a head, a byte: steps from the sum before << 4 | what it is; then those that their heads do not say --- */

#define STEP_MOST 15  /* a head of 0: as many steps, and no sum */
#define HEADS_MOST (SUM_COUNT + SUM_COUNT / STEP_MOST)
#define VALUE_MOST (1 + HEADS_MOST * 9)

/* What a head says of a sum: 0 … 11, it is 1 … 12; from 12 on, it has 1, 2, 4, 8 bytes. */
#define WHAT_BYTES 12
static const uint8_t bytes_of[16] = {[12] = 1, [13] = 2, [14] = 4, [15] = 8}, shift_of[16] = {[12] = 56, [13] = 48, [14] = 32};
static const int8_t sum_of[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, own_of[16] = {[12] = -1, [13] = -1, [14] = -1, [15] = -1};

static unsigned what_of(int64_t sum)
{
    if (sum > 0 && sum <= WHAT_BYTES)
        return (unsigned)sum - 1;
    return sum == (int8_t)sum ? 12 : sum == (int16_t)sum ? 13 : sum == (int32_t)sum ? 14 : 15;
}

void rollup_put(struct buf *b, const int64_t *sum)
{
    uint8_t value[VALUE_MOST], longs[SUM_COUNT * 8];
    size_t heads = 0, n = 0;
    for (int i = 0, before = -1; i < SUM_COUNT; i++) {
        if (!sum[i])
            continue;
        for (; i - before > STEP_MOST; before += STEP_MOST) value[++heads] = 0;
        unsigned what = what_of(sum[i]);
        value[++heads] = (uint8_t)((unsigned)(i - before) << 4 | what);
        for (unsigned at = 0; at < bytes_of[what]; at++) longs[n++] = (uint8_t)((uint64_t)sum[i] >> 8 * at);
        before = i;
    }
    if (!heads)
        return;
    value[0] = (uint8_t)heads;
    buf_put(b, (str){(const char *)value, 1 + heads});
    buf_put(b, (str){(const char *)longs, n});
}

static inline uint64_t eight_bytes(const uint8_t *p)
{
    return p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 | (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

#define HEADS_FEW 7u /* with more of them eight bytes lie in front of every sum */

/* A chart reads hundreds of thousands of sums. Where one lies is known from the heads alone, and none is waited for or guessed: the eight bytes up to its end are read, where
 * only some, or none, are its own. */
bool rollup_sums(str value, int64_t *sum)
{
    uint8_t room[8 + 1 + HEADS_FEW * 9] = {0};
    const uint8_t *p = (const uint8_t *)value.p;
    size_t heads = value.n ? *p : 0, at = 1 + heads;
    if (!heads || at > value.n)
        return !value.n;
    if (heads < HEADS_FEW) {
        if (value.n > sizeof room - 8)
            return false;
        memcpy(room + 8, p, value.n);
        p = room + 8;
    }
    unsigned i = UINT_MAX;
    for (size_t k = 1; k <= heads; k++) {
        unsigned head = p[k], what = head & 15;
        i += head ? head >> 4 : STEP_MOST;
        at += bytes_of[what];
        if (i >= SUM_COUNT || at > value.n)
            return false;
        int64_t own = (int64_t)eight_bytes(p + at - 8) >> shift_of[what];
        if (head)
            sum[i] = (int64_t)((uint64_t)sum[i] + (uint64_t)(sum_of[what] + (own & own_of[what])));
    }
    return at == value.n;
}

static bool rollup_damaged(str key, struct err *e)
{
    return store_corrupt(e, TABLE_ROLLUP, key, "a rollup is damaged; `leumund rescore` makes it again");
}

/* --- what waits for the end of the transaction --- */

static str key_of(const struct packed_change *c)
{
    return (str){(const char *)c->key, ROLLUP_KEY};
}

static bool sum_changes(struct txn *t, struct packed_change *into, const struct packed_change *const *list, size_t count, struct buf *bytes, struct err *e)
{
    int64_t sum[SUM_COUNT] = {0};
    for (size_t i = 0; i < count; i++)
        if (!rollup_sums(list[i]->value, sum))
            return rollup_damaged(key_of(into), e);
    buf_clear(bytes);
    rollup_put(bytes, sum);
    into->value = str_dup(t->arena, buf_str(bytes));
    return true;
}

/* One change for each cell, in the order of keys; those that came to nothing are left out. */
bool rollup_gather(struct txn *t, const struct packed_change ***out, size_t *count, struct err *e)
{
    size_t all = t->packed[TABLE_ROLLUP].count;
    struct packed_change *at = t->packed[TABLE_ROLLUP].at;
    struct buf bytes;
    const struct packed_change **list = malloc((all + 1) * sizeof *list);
    if (!list)
        return err_set(e, ERR_MEMORY, "no memory");
    *count = 0;
    t->packed[TABLE_ROLLUP].count = 0;
    buf_init(&bytes, 1 << 16);
    for (size_t i = 0; i < all; i++)
        list[i] = &at[i];
    bool ok = packed_sort(TABLE_ROLLUP, list, all, e);
    for (size_t i = 0, end; ok && i < all; i = end) {
        const struct packed_change *first = list[i];
        for (end = i + 1; end < all && memcmp(list[end]->key, first->key, ROLLUP_KEY) == 0; end++)
            packed_prefetch(list, end, all);
        ok = end == i + 1 || sum_changes(t, at + (first - at), list + i, end - i, &bytes, e);
        if (first->value.n)
            list[(*count)++] = first;
    }
    buf_free(&bytes);
    if (!ok) {
        free(list);
        list = NULL;
    }
    *out = list;
    return ok;
}

static bool add_cell(struct txn *t, const struct packed_change *c, str key, str old, bool found, struct buf *out, struct err *e)
{
    int64_t sum[SUM_COUNT] = {0};
    (void)t;
    if (!found) {
        buf_put(out, c->value);
        return true;
    }
    if (!rollup_sums(old, sum) || !rollup_sums(c->value, sum))
        return rollup_damaged(key, e);
    rollup_put(out, sum);
    return true;
}

bool rollup_flush(struct txn *t, struct err *e)
{
    const struct packed_change **list;
    size_t count;
    if (!t->packed[TABLE_ROLLUP].count)
        return true;
    if (!rollup_gather(t, &list, &count, e))
        return false;
    bool ok = packed_apply(t, TABLE_ROLLUP, list, count, add_cell, e);
    free(list);
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
    if (m->effort.wait_minutes >= 0 && m->effort.wait_minutes < HOLD_MINUTES) {
        sum[SUM_HOLD] += sign * (int64_t)m->effort.wait_minutes;
        sum[SUM_HOLD_COUNT] += sign;
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

struct place { /* the part of a cell's key that is the same for all cells of one mention */
    uint16_t brand, source, lang;
    enum voice voice;
};

struct bucket { /* the cells to which a mention adds the same */
    struct place place;
    enum rollup_grain grain;
    int64_t at;
};
#define BUCKETS_MAX 2

static void add_sums(struct txn *t, const struct bucket *buckets, size_t count, uint16_t touchpoint, str sums)
{
    for (size_t i = 0; sums.n && i < count; i++) {
        const struct place *p = &buckets[i].place;
        struct key k = {.n = 0};
        key_u16(&k, p->brand);
        key_u8(&k, (uint8_t)buckets[i].grain);
        key_time(&k, buckets[i].at);
        key_u16(&k, touchpoint);
        key_u8(&k, (uint8_t)p->voice);
        key_u16(&k, p->source);
        key_u16(&k, p->lang);
        txn_change_kept(t, TABLE_ROLLUP, false, &k, sums);
    }
}

/* Of the mention itself, or (o) of one of its moments. */
static void put_part(struct buf *b, const struct post *p, const struct mention *m, const struct moment *o, int sign)
{
    int64_t sum[SUM_COUNT] = {0};
    if (p->boost_of.n) {
        sum[SUM_BOOSTS] = o ? 0 : sign;
    } else {
        add_common(sum, p, m, sign);
        add_sentiment(sum, o ? o->sentiment : m->sentiment, o ? moment_label(o->sentiment) : m->label, sign);
        sum[SUM_CAUSE + (o ? o->cause : m->cause)] += sign;
    }
    rollup_put(b, sum);
}

struct counted rollup_counted(struct arena *a, const struct post *p, const struct reading *r, const struct mention *m, int sign)
{
    str *parts = ARENA_ARRAY(a, str, m->moment_count + 1), *touchpoints = ARENA_ARRAY(a, str, m->moment_count + 1);
    char room[VALUE_MOST];
    for (size_t i = 0; i <= m->moment_count; i++) {
        struct buf bytes = {room, 0, sizeof room, sizeof room, false};
        put_part(&bytes, p, m, i ? &m->moments[i - 1] : NULL, sign);
        parts[i] = str_dup(a, buf_str(&bytes));
        if (i)
            touchpoints[i - 1] = str_dup(a, m->moments[i - 1].touchpoint);
    }
    return (struct counted){.voice = m->voice, .published = p->published, .source = str_dup(a, p->source), .lang = str_dup(a, str_from(r->lang)),
                            .touchpoints = touchpoints, .touchpoint_count = m->moment_count, .parts = parts};
}

bool rollup_add(struct txn *t, const struct counted *c, struct err *e)
{
    struct place at = {.brand = c->brand, .voice = c->voice};
    struct bucket buckets[BUCKETS_MAX] = {{.grain = ROLLUP_UNDATED}};
    size_t count = 1;
    uint16_t touchpoint;
    if (!name_number(t, NAME_SOURCE, c->source, &at.source, e) || !name_number(t, NAME_LANG, c->lang, &at.lang, e))
        return false;
    buckets[0].place = at;
    if (c->published.precision != DATE_UNKNOWN) { /* a bare date belongs to its day in every zone */
        const struct zone *zone = c->published.precision == DATE_DAY ? NULL : zone_of_brand(t, c->brand);
        int64_t local = c->published.at + zone_offset_s(zone, c->published.at) * DATE_SECOND_MS, day = floor_div(local, DATE_DAY_MS) * DATE_DAY_MS;
        buckets[0] = (struct bucket){at, ROLLUP_DAY, day};
        buckets[1] = (struct bucket){{.brand = c->brand, .voice = c->voice}, ROLLUP_CHART, day};
        count = 2;
    }
    add_sums(t, buckets, count, 0, c->parts[0]);
    for (size_t i = 0; i < c->touchpoint_count; i++) {
        if (!name_number(t, NAME_TOUCHPOINT, c->touchpoints[i], &touchpoint, e))
            return false;
        add_sums(t, buckets, count, touchpoint, c->parts[i + 1]);
    }
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
    if (!read_u32(key.p + 14)) /* of a chart */
        return true;
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
