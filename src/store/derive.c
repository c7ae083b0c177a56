/* Everything that is made from a post and its reading: mentions, moments, rollups, entries by author and thread, twins. */
#include "store/packed.h"

#include <string.h>

/* Value of a moment entry: what a list filters by without reading the mention. */
static str moment_value(const struct moment *o, const struct mention *m, char room[8])
{
    int64_t thousandths = isfinite(o->sentiment) ? (int64_t)llround(o->sentiment * 1e3) : INT16_MIN;
    struct key v = {.n = 0};
    key_u16(&v, (uint16_t)(int16_t)thousandths);
    key_u8(&v, (uint8_t)m->label);
    key_u8(&v, (uint8_t)m->voice);
    key_u8(&v, (uint8_t)o->cause);
    memcpy(room, v.at, v.n);
    return (str){room, v.n};
}

static struct key hashed_key(uint64_t a, struct post_key p)
{
    struct key k = {.n = 0};
    key_u64(&k, a);
    key_time(&k, p.at);
    key_u64(&k, p.hash);
    return k;
}

static void index_post(struct txn *t, struct post_key at, const struct post *p, bool remove)
{
    const str none = {NULL, 0};
    if (p->pseudonym.n) {
        struct key k = hashed_key(hash64(p->pseudonym), at);
        txn_change(t, TABLE_AUTHOR, remove, &k, none);
    }
    if (p->thread.n) {
        id128 thread = hash128_pair(p->source, p->thread);
        struct key k = hashed_key(thread.hi, at);
        txn_change(t, TABLE_THREAD, remove, &k, none);
    }
}

static void index_twin(struct txn *t, struct post_key at, uint64_t fingerprint, bool remove)
{
    struct key k = key_of_post(at), v = {.n = 0};
    key_u64(&v, fingerprint);
    if (fingerprint)
        txn_change(t, TABLE_TWIN, remove, &k, key_str(&v));
}

static bool derive_mention(struct txn *t, struct post_key at, const struct post *p, const struct reading *r, const struct mention *m,
                           int sign, struct err *e)
{
    const struct brand_record *brand = brand_by_id(t, m->brand);
    if (!brand)
        return err_set(e, ERR_STORE, "brand `%.*s` is not kept in the corpus", STR_ARG(m->brand));
    struct key k = key_of_mention(brand->number, at);
    struct buf bytes;
    buf_init(&bytes, RECORD_MAX);
    if (sign > 0)
        mention_put(&bytes, r, m);
    bool ok = buf_ok(&bytes) || err_set(e, ERR_LIMIT, "a mention is larger than 64 MB");
    txn_change(t, TABLE_MENTION, sign < 0, &k, buf_str(&bytes));
    buf_free(&bytes);
    for (size_t i = 0; ok && i < m->moment_count; i++) {
        uint16_t number;
        char room[8];
        ok = name_number(t, NAME_TOUCHPOINT, m->moments[i].touchpoint, &number, e);
        struct key mk = key_of_moment(brand->number, number, at);
        txn_change(t, TABLE_MOMENT, sign < 0, &mk, moment_value(&m->moments[i], m, room));
    }
    return ok && rollup_add(t, p, r, m, brand->number, sign, e);
}

/* Sums are made from what the record will say when read again (ten-thousandths), so that taking back gives exactly zero. */
static void as_stored(struct mention *m, struct arena *a)
{
    struct moment *own = ARENA_ARRAY(a, struct moment, m->moment_count + 1);
    for (size_t i = 0; i < m->moment_count; i++) {
        own[i] = m->moments[i];
        if (isfinite(own[i].sentiment))
            own[i].sentiment = (double)llround(own[i].sentiment * 1e4) / 1e4;
    }
    m->moments = own;
    if (isfinite(m->sentiment))
        m->sentiment = (double)llround(m->sentiment * 1e4) / 1e4;
    if (isfinite(m->effort.score))
        m->effort.score = (double)llround(m->effort.score * 1e4) / 1e4;
}

bool derive(struct txn *t, struct post_key key, const struct post *p, const struct reading *r, int sign, struct err *e)
{
    if (!brands_load(t, e) || !names_load(t, e))
        return false;
    index_post(t, key, p, sign < 0);
    if (r->mention_count) /* the fingerprint is kept with the mentions: without one, it could not be taken back */
        index_twin(t, key, r->fingerprint, sign < 0);
    if (sign > 0 && r->mention_count && r->term_count) /* what was stored and read again has no terms */
        words_add(t, key, r);
    for (size_t i = 0; i < r->mention_count; i++) {
        struct mention m = r->mentions[i];
        as_stored(&m, t->arena);
        if (!derive_mention(t, key, p, r, &m, sign, e))
            return false;
    }
    return true;
}

/* A waiting change hides what the table still says: the same post may come twice in one transaction. */
static bool waiting(struct txn *t, enum table table, str key, str *value, bool *removed)
{
    for (size_t i = t->packed[table].count; i-- > 0;) {
        const struct packed_change *c = &t->packed[table].at[i];
        if (memcmp(c->key, key.p, key.n) == 0) {
            *value = c->value;
            *removed = c->remove;
            return true;
        }
    }
    return false;
}

#define WAITING_MAX 1024 /* beyond, looking through them costs more than writing them */

bool derived_of(struct txn *t, struct post_key key, struct arena *a, struct reading *out, struct err *e)
{
    if (!brands_load(t, e) || !names_load(t, e))
        return false;
    *out = (struct reading){.lang_confidence = 0};
    if (t->packed[TABLE_MENTION].count > WAITING_MAX && !txn_flush(t, e))
        return false;
    struct mention *list = ARENA_ARRAY(a, struct mention, t->brand_count + 1);
    size_t count = 0;
    for (size_t i = 0; i < t->brand_count; i++) {
        struct key k = key_of_mention(t->brands[i].number, key);
        str value;
        bool found, removed = false;
        if (waiting(t, TABLE_MENTION, key_str(&k), &value, &removed))
            found = !removed;
        else if (!entry_get(t, TABLE_MENTION, key_str(&k), &value, &found, e))
            return false;
        if (!found)
            continue;
        struct reading one;
        if (!mention_get(str_dup(a, value), a, &one))
            return store_corrupt(e, TABLE_MENTION, key_str(&k), "the mention is damaged; `leumund rescore` makes it again");
        struct mention m = one.mentions[0];
        *out = one;
        m.brand = str_dup(a, t->brands[i].id);
        list[count++] = m;
    }
    out->mentions = list;
    out->mention_count = count;
    return true;
}
