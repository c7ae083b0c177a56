/* Everything that is made from a post and its reading: mentions, moments, rollups, entries by author and thread, twins. */
#include "store/draft.h"
#include "store/next.h"
#include "store/packed.h"

#include <string.h>

static void index_post(struct txn *t, struct post_key at, const struct draft *d)
{
    const str none = {NULL, 0};
    if (d->author) {
        struct key k = key_of_listed(d->author, at);
        txn_change_kept(t, TABLE_AUTHOR, d->sign < 0, &k, none);
    }
    if (d->thread) {
        struct key k = key_of_listed(d->thread, at);
        txn_change_kept(t, TABLE_THREAD, d->sign < 0, &k, none);
    }
}

static void index_twin(struct txn *t, struct post_key at, uint64_t fingerprint, bool remove)
{
    struct key k = key_of_post(at), v = {.n = 0};
    key_u64(&v, fingerprint);
    if (fingerprint)
        txn_change(t, TABLE_TWIN, remove, &k, key_str(&v));
}

static bool derive_mention(struct txn *t, struct post_key at, const struct draft *d, const struct draft_mention *m, struct err *e)
{
    const struct brand_record *brand = brand_by_id(t, m->brand);
    if (!brand)
        return err_set(e, ERR_STORE, "brand `%.*s` is not kept in the corpus", STR_ARG(m->brand));
    struct counted counted = m->counted;
    counted.brand = brand->number;
    struct key k = key_of_mention(brand->number, at);
    txn_change_kept(t, TABLE_MENTION, d->sign < 0, &k, m->record);
    for (size_t i = 0; i < counted.touchpoint_count; i++) {
        uint16_t number;
        if (!name_number(t, NAME_TOUCHPOINT, counted.touchpoints[i], &number, e))
            return false;
        struct key mk = key_of_moment(brand->number, number, at);
        txn_change_kept(t, TABLE_MOMENT, d->sign < 0, &mk, (str){(const char *)m->values[i], MOMENT_VALUE});
    }
    return rollup_add(t, &counted, e);
}

bool derive_draft(struct txn *t, struct post_key key, const struct draft *d, struct err *e)
{
    if (d->oversize)
        return err_set(e, ERR_LIMIT, "a record is larger than 64 MB");
    if (!brands_load(t, e) || !names_load(t, e))
        return false;
    index_post(t, key, d);
    if (d->mention_count) /* the fingerprint is kept with the mentions: without one, it could not be taken back */
        index_twin(t, key, d->fingerprint, d->sign < 0);
    if (d->sign > 0 && d->mention_count && d->term_count) /* what was stored and read again has no terms */
        words_add(t, key, d->terms, d->term_count);
    for (size_t i = 0; i < d->mention_count; i++)
        if (!derive_mention(t, key, d, &d->mentions[i], e))
            return false;
    return true;
}

bool derive(struct txn *t, struct post_key key, const struct post *p, const struct reading *r, int sign, struct err *e)
{
    struct buf room;
    if (sign < 0 && !next_take_out(t, key, p, e))
        return false;
    buf_init(&room, RECORD_MAX);
    bool ok = derive_draft(t, key, draft_derived(p, r, sign, &room, t->arena), e);
    buf_free(&room);
    return ok;
}

/* --- what is derived of a post --- */

/* A waiting change hides what the table still says: the same post may come twice in one transaction. Changes of mentions are found by their key: each slot holds the
 * place of the last one plus one. */
static uint32_t *waiting_slot(const struct waiting_mentions *w, const struct packed_change *changes, const uint8_t *key)
{
    size_t at = (size_t)hash64((str){(const char *)key, PACKED_KEY}) & (w->cap - 1);
    while (w->slots[at] && memcmp(changes[w->slots[at] - 1].key, key, PACKED_KEY) != 0)
        at = (at + 1) & (w->cap - 1);
    return &w->slots[at];
}

static void waiting_keep_up(struct txn *t)
{
    struct waiting_mentions *w = &t->waiting;
    const struct packed_change *changes = t->packed[TABLE_MENTION].at;
    size_t count = t->packed[TABLE_MENTION].count;
    if (w->cap < 2 * count) {
        w->cap = w->cap ? w->cap : 256;
        while (w->cap < 4 * count)
            w->cap *= 2;
        w->slots = ARENA_ARRAY(t->arena, uint32_t, w->cap);
        w->count = 0;
    }
    for (; w->count < count; w->count++)
        *waiting_slot(w, changes, changes[w->count].key) = (uint32_t)w->count + 1;
}

void waiting_forget(struct txn *t)
{
    if (t->waiting.count)
        memset(t->waiting.slots, 0, t->waiting.cap * sizeof *t->waiting.slots);
    t->waiting.count = 0;
}

static const struct packed_change *waiting_mention(const struct txn *t, const struct key *k)
{
    uint8_t key[PACKED_KEY] = {0};
    if (!t->waiting.count)
        return NULL;
    memcpy(key, k->at, k->n);
    uint32_t place = *waiting_slot(&t->waiting, t->packed[TABLE_MENTION].at, key);
    return place ? &t->packed[TABLE_MENTION].at[place - 1] : NULL;
}

static bool mention_now(struct txn *t, const struct key *k, str *value, bool *found, struct err *e)
{
    const struct packed_change *c = waiting_mention(t, k);
    if (!c)
        return entry_get(t, TABLE_MENTION, key_str(k), value, found, e);
    *found = !c->remove;
    *value = c->value;
    return true;
}

bool derived_of(struct txn *t, struct post_key key, struct arena *a, struct reading *out, struct err *e)
{
    if (!brands_load(t, e) || !names_load(t, e))
        return false;
    *out = (struct reading){.lang_confidence = 0};
    waiting_keep_up(t);
    struct mention *list = ARENA_ARRAY(a, struct mention, t->brand_count + 1);
    size_t count = 0;
    for (size_t i = 0; i < t->brand_count; i++) {
        struct key k = key_of_mention(t->brands[i].number, key);
        str value;
        bool found;
        if (!mention_now(t, &k, &value, &found, e))
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
