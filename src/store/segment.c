#include "store/segment.h"

#include <stdlib.h>
#include <string.h>

#define SHARD_POSTINGS 8192 /* about as many in a value: a look at a word reads, and checks, one value */
#define SHARD_BITS_MAX 8
#define WORD_HEAD 5 /* number of terms, width of an end; behind the version */
#define DOC_VERSION 2
#define DOC_HEAD (1 + 1 + 1 + 4) /* version, shards, width of a time, number of posts; its checksum follows */
#define DOC_HEAD_1 2             /* of version 1: shards, width of a time; behind the version */
#define PIECE_DOCS 64             /* posts: a question about few posts reads their pieces, and checks no other */
#define SUM_BYTES 4

static uint32_t u32_at(const char *p)
{
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static uint64_t u64_at(const char *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static struct key segment_key(uint32_t month, uint32_t number)
{
    struct key k = {.n = 0};
    key_u32(&k, month);
    key_u32(&k, number);
    return k;
}

/* Half of a term is kept: two words that share it share a list, and are told apart on the text. */
static uint32_t kept_of(uint64_t term)
{
    return (uint32_t)(term >> 32);
}

static unsigned shard_of(uint64_t term, unsigned bits)
{
    return bits ? (unsigned)(term >> (64 - bits)) : 0;
}

/* --- writing --- */

/* By what is kept of a term, in three stable passes: the posts of each stay in order. */
static struct posting *sort_postings(struct segment_draft *d)
{
    struct posting *from = d->postings, *to = d->room;
    for (unsigned shift = 32; shift < 64; shift += 11) {
        size_t at[2048] = {0};
        for (size_t i = 0; i < d->posting_count; i++)
            at[from[i].term >> shift & 2047]++;
        for (size_t i = 0, sum = 0; i < 2048; i++) {
            size_t n = at[i];
            at[i] = sum;
            sum += n;
        }
        for (size_t i = 0; i < d->posting_count; i++)
            to[at[from[i].term >> shift & 2047]++] = from[i];
        struct posting *swap = from;
        from = to;
        to = swap;
    }
    return from;
}

struct shard_room { /* used again for each shard */
    struct buf value, terms, ends, lists;
};

static void put_u32(struct buf *b, uint32_t v)
{
    buf_put(b, (str){(const char *)&v, sizeof v});
}

static bool put_shard(struct txn *t, const struct segment_draft *d, unsigned shard, const struct posting *p, size_t count, struct shard_room *r, struct err *e)
{
    struct key k = segment_key(d->month, d->number);
    uint32_t terms = 0;
    key_u8(&k, (uint8_t)shard);
    buf_clear(&r->value), buf_clear(&r->terms), buf_clear(&r->ends), buf_clear(&r->lists);
    for (size_t i = 0; i < count; terms++) {
        uint32_t next = 0;
        uint32_t term = kept_of(p[i].term);
        for (; i < count && kept_of(p[i].term) == term; i++) {
            if (p[i].doc + 1 == next)
                continue; /* said twice */
            put_varint(&r->lists, p[i].doc - next);
            next = p[i].doc + 1;
        }
        put_u32(&r->terms, term);
        put_u32(&r->ends, (uint32_t)r->lists.n);
    }
    size_t width = r->lists.n > UINT16_MAX ? 4 : 2;
    buf_putc(&r->value, RECORD_VERSION);
    put_u32(&r->value, terms);
    buf_putc(&r->value, (char)width);
    buf_put(&r->value, buf_str(&r->terms));
    for (size_t i = 0; i < terms; i++)
        buf_put(&r->value, str_sub(buf_str(&r->ends), i * 4, width)); /* the lower bytes come first */
    buf_put(&r->value, buf_str(&r->lists));
    record_seal(&r->value, key_str(&k));
    return (buf_ok(&r->value) && buf_ok(&r->lists) && buf_ok(&r->terms)) ? entry_put(t, TABLE_WORD, key_str(&k), buf_str(&r->value), e)
                                                                          : err_set(e, ERR_LIMIT, "a segment of the word index is larger than 1 GB");
}

/* Bytes of a post's time: within its month it takes four; a month at the ends of time has posts that lie outside. */
static size_t time_width(const struct segment_draft *d)
{
    for (size_t i = 0; i < d->doc_count; i++) {
        int64_t from = month_start(d->month);
        if (d->docs[i].at < from || d->docs[i].at - from > UINT32_MAX)
            return 8;
    }
    return 4;
}

static uint64_t piece_seed(str key)
{
    return hash64(key);
}

static uint32_t piece_sum(uint64_t seed, size_t number, str bytes)
{
    return (uint32_t)hash64_seed(bytes, seed + 1 + number);
}

static void put_piece(struct buf *b, const struct segment_draft *d, size_t number, size_t width, uint64_t seed)
{
    size_t from = number * PIECE_DOCS, to = from + PIECE_DOCS < d->doc_count ? from + PIECE_DOCS : d->doc_count, begin = b->n;
    for (size_t i = from; i < to; i++) {
        int64_t at = d->docs[i].at - (width == 4 ? month_start(d->month) : 0);
        buf_put(b, (str){(const char *)&at, width});
    }
    for (size_t i = from; i < to; i++)
        buf_put(b, (str){(const char *)&d->docs[i].hash, sizeof d->docs[i].hash});
    put_u32(b, piece_sum(seed, number, str_skip(buf_str(b), begin)));
}

static bool put_docs(struct txn *t, const struct segment_draft *d, unsigned bits, struct buf *b, struct err *e)
{
    struct key k = segment_key(d->month, d->number);
    uint64_t seed = piece_seed(key_str(&k));
    size_t width = time_width(d);
    buf_clear(b);
    buf_putc(b, DOC_VERSION);
    buf_putc(b, (char)bits);
    buf_putc(b, (char)width);
    put_u32(b, (uint32_t)d->doc_count);
    put_u32(b, (uint32_t)hash64_seed(buf_str(b), seed));
    for (size_t i = 0; i * PIECE_DOCS < d->doc_count; i++)
        put_piece(b, d, i, width, seed);
    return buf_ok(b) ? entry_put(t, TABLE_DOCUMENT, key_str(&k), buf_str(b), e) : err_set(e, ERR_LIMIT, "a segment of the word index is larger than 1 GB");
}

bool segment_put(struct txn *t, struct segment_draft *d, struct err *e)
{
    unsigned bits = 0;
    struct shard_room r;
    const struct posting *p = sort_postings(d);
    while (bits < SHARD_BITS_MAX && d->posting_count >> bits > SHARD_POSTINGS)
        bits++;
    struct buf *const bufs[] = {&r.value, &r.terms, &r.ends, &r.lists};
    for (size_t i = 0; i < 4; i++)
        buf_init(bufs[i], (size_t)1 << 30);
    bool ok = put_docs(t, d, bits, &r.value, e);
    for (size_t i = 0, end; ok && i < d->posting_count; i = end) {
        unsigned shard = shard_of(p[i].term, bits);
        for (end = i; end < d->posting_count && shard_of(p[end].term, bits) == shard;)
            end++;
        ok = put_shard(t, d, shard, p + i, end - i, &r, e);
    }
    for (size_t i = 0; i < 4; i++)
        buf_free(bufs[i]);
    return ok;
}

/* --- reading --- */

static size_t bytes_of(const struct segment *s, size_t docs)
{
    return docs * (s->width + sizeof(uint64_t));
}

/* Version 1: all posts are one piece, under the record's checksum. */
static bool read_old(str key, str value, struct segment *out)
{
    str inside;
    if (!record_open(key, value, &inside) || inside.n < DOC_HEAD_1) return false;
    out->shards = (unsigned char)inside.p[0];
    out->width = (unsigned char)inside.p[1];
    out->pieces = inside.p + DOC_HEAD_1;
    out->sound = true;
    size_t each = bytes_of(out, 1), rest = inside.n - DOC_HEAD_1;
    out->doc_count = rest / each;
    out->piece_docs = out->doc_count + 1;
    return rest % each == 0;
}

static bool read_new(str key, str value, struct segment *out)
{
    if (value.n < DOC_HEAD + SUM_BYTES) return false;
    out->seed = piece_seed(key);
    if (u32_at(value.p + DOC_HEAD) != (uint32_t)hash64_seed(str_sub(value, 0, DOC_HEAD), out->seed)) return false;
    out->shards = (unsigned char)value.p[1];
    out->width = (unsigned char)value.p[2];
    out->doc_count = u32_at(value.p + 3);
    out->piece_docs = PIECE_DOCS;
    out->pieces = value.p + DOC_HEAD + SUM_BYTES;
    return value.n == DOC_HEAD + SUM_BYTES + bytes_of(out, out->doc_count) + (out->doc_count + PIECE_DOCS - 1) / PIECE_DOCS * SUM_BYTES;
}

bool segment_read(str key, str value, struct segment *out)
{
    if (key.n != 8 || !value.n) return false;
    *out = (struct segment){.month = read_u32(key.p), .number = read_u32(key.p + 4)};
    bool good = value.p[0] == DOC_VERSION ? read_new(key, value, out) : read_old(key, value, out);
    return good && (out->width == 4 || out->width == 8) && out->shards <= SHARD_BITS_MAX;
}

bool segment_doc(struct segment_docs *d, uint32_t doc, struct post_key *out, struct err *e)
{
    const struct segment *s = d->s;
    size_t piece = doc / s->piece_docs, from = piece * s->piece_docs, count = s->doc_count - from < s->piece_docs ? s->doc_count - from : s->piece_docs;
    const char *at = s->pieces + piece * (bytes_of(s, s->piece_docs) + SUM_BYTES);
    if (!s->sound && piece + 1 != d->piece && u32_at(at + bytes_of(s, count)) != piece_sum(s->seed, piece, (str){at, bytes_of(s, count)})) {
        struct key k = segment_key(s->month, s->number);
        return store_corrupt(e, TABLE_DOCUMENT, key_str(&k), "a segment's posts are damaged; `leumund rescore` makes them again");
    }
    d->piece = piece + 1;
    const char *time = at + (doc - from) * s->width;
    out->at = s->width == 4 ? month_start(s->month) + u32_at(time) : (int64_t)u64_at(time);
    out->hash = u64_at(at + count * s->width + (doc - from) * sizeof(uint64_t));
    return true;
}

struct shard {
    const char *terms, *ends, *lists;
    uint32_t count;
    size_t width; /* of an end */
    size_t list_bytes;
};

static bool shard_open(struct txn *t, const struct segment *s, unsigned number, struct shard *out, bool *found, struct err *e)
{
    struct key k = segment_key(s->month, s->number);
    str value, inside;
    key_u8(&k, (uint8_t)number);
    if (!entry_get(t, TABLE_WORD, key_str(&k), &value, found, e) || !*found)
        return *found || e->code == ERR_NONE;
    bool good = record_open(key_str(&k), value, &inside) && inside.n >= WORD_HEAD;
    if (good) {
        out->count = u32_at(inside.p);
        out->width = (unsigned char)inside.p[4];
        good = (out->width == 2 || out->width == 4) && (inside.n - WORD_HEAD) / (4 + out->width) >= out->count;
    }
    if (!good)
        return store_corrupt(e, TABLE_WORD, key_str(&k), "a list of words is damaged; `leumund rescore` makes it again");
    out->terms = inside.p + WORD_HEAD;
    out->ends = out->terms + (size_t)out->count * 4;
    out->lists = out->ends + (size_t)out->count * out->width;
    out->list_bytes = (size_t)(inside.p + inside.n - out->lists);
    return true;
}

static uint32_t end_at(const struct shard *h, uint32_t i)
{
    uint32_t v = 0;
    memcpy(&v, h->ends + (size_t)i * h->width, h->width); /* the lower bytes come first */
    return v;
}

static bool list_of(const struct shard *h, uint32_t i, struct reader *r)
{
    uint32_t from = i ? end_at(h, i - 1) : 0, to = end_at(h, i);
    *r = (struct reader){(const uint8_t *)h->lists + from, (const uint8_t *)h->lists + to, false};
    return from <= to && to <= h->list_bytes;
}

static bool wrong_list(struct txn *t, const struct segment *s, struct err *e)
{
    struct key k = segment_key(s->month, s->number);
    (void)t;
    return store_corrupt(e, TABLE_WORD, key_str(&k), "a list of words is damaged; `leumund rescore` makes it again");
}

bool segment_find(struct txn *t, const struct segment *s, uint64_t term, struct arena *a, uint32_t **docs, size_t *count, struct err *e)
{
    struct shard h;
    struct reader r;
    bool found;
    *count = 0;
    if (!shard_open(t, s, shard_of(term, s->shards), &h, &found, e))
        return false;
    uint32_t low = 0, high = found ? h.count : 0, all = high;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (u32_at(h.terms + (size_t)middle * 4) < kept_of(term))
            low = middle + 1;
        else
            high = middle;
    }
    if (low == all || u32_at(h.terms + (size_t)low * 4) != kept_of(term))
        return true;
    if (!list_of(&h, low, &r))
        return wrong_list(t, s, e);
    *docs = ARENA_ARRAY(a, uint32_t, (size_t)(r.end - r.p) + 1);
    for (uint64_t next = 0; r.p != r.end; next++) {
        next += get_varint(&r);
        if (r.bad || next >= s->doc_count)
            return wrong_list(t, s, e);
        (*docs)[(*count)++] = (uint32_t)next;
    }
    return true;
}

bool segment_each(struct txn *t, const struct segment *s, bool (*visit)(void *ctx, uint64_t term, uint32_t doc), void *ctx, struct err *e)
{
    for (unsigned number = 0; number < 1u << s->shards; number++) {
        struct shard h;
        bool found;
        if (!shard_open(t, s, number, &h, &found, e))
            return false;
        for (uint32_t i = 0; found && i < h.count; i++) {
            struct reader r;
            if (!list_of(&h, i, &r))
                return wrong_list(t, s, e);
            for (uint64_t next = 0; r.p != r.end; next++) {
                next += get_varint(&r);
                if (r.bad || next >= s->doc_count)
                    return wrong_list(t, s, e);
                if (!visit(ctx, (uint64_t)u32_at(h.terms + (size_t)i * 4) << 32, (uint32_t)next))
                    return true;
            }
        }
    }
    return true;
}

bool segment_drop(struct txn *t, const struct segment *s, struct err *e)
{
    struct key k = segment_key(s->month, s->number);
    if (!entry_del(t, TABLE_DOCUMENT, key_str(&k), e))
        return false;
    for (unsigned number = 0; number < 1u << s->shards; number++) {
        struct key w = k;
        key_u8(&w, (uint8_t)number);
        if (!entry_del(t, TABLE_WORD, key_str(&w), e))
            return false;
    }
    return true;
}

bool segments_of(struct txn *t, uint32_t month, struct arena *a, struct segment **out, size_t *count, struct err *e)
{
    MDB_cursor *c;
    struct key k = {.n = 0};
    str key, value;
    bool more;
    size_t cap = 0;
    *out = NULL;
    *count = 0;
    key_u32(&k, month);
    if (!cursor_open(t, TABLE_DOCUMENT, &c, e))
        return false;
    bool ok = cursor_seek_sure(t, TABLE_DOCUMENT, c, key_str(&k), &key, &value, &more, e);
    for (; ok && more && str_starts(key, key_str(&k)); ok = ok && cursor_step(t, c, MDB_NEXT, &key, &value, &more, e)) {
        if (*count == cap) {
            size_t grown = cap ? cap * 2 : 16;
            *out = arena_grow(a, *out, cap * sizeof **out, grown * sizeof **out);
            cap = grown;
        }
        ok = segment_read(key, value, &(*out)[*count]) || store_corrupt(e, TABLE_DOCUMENT, key, "a segment's posts are damaged; `leumund rescore` makes them again");
        ++*count;
    }
    ok = ok && cursor_end_sure(t, TABLE_DOCUMENT, key, value, more, e);
    mdb_cursor_close(c);
    return ok;
}
