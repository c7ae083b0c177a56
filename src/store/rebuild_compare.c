/* What stands in the derivations in force, beside what follows them. */
#include "store/next.h"
#include "store/packed.h"
#include "store/rebuild.h"

static bool in_brand(str key, uint16_t brand, bool more)
{
    return more && key.n > 2 && read_u16(key.p) == brand;
}

/* One of the two sets, as it is walked. */
struct side {
    struct packed *c;
    str key, value;
    bool more;
};

static bool side_begin(struct side *s, struct txn *t, uint16_t brand, struct err *e)
{
    struct key k = key_of_mention(brand, (struct post_key){INT64_MIN, 0});
    if (!packed_open(t, TABLE_MENTION, &s->c, e) || !packed_seek(s->c, key_str(&k), &s->key, &s->value, &s->more, e))
        return false;
    s->more = in_brand(s->key, brand, s->more);
    return true;
}

static bool side_step(struct side *s, uint16_t brand, struct err *e)
{
    if (!packed_next(s->c, &s->key, &s->value, &s->more, e))
        return false;
    s->more = in_brand(s->key, brand, s->more);
    return true;
}

static bool compare_one(const struct rebuild *r, struct rebuilt *pair, const struct side *old, const struct side *new, struct arena *a)
{
    struct reading before, after;
    if (new && !mention_get(new->value, a, &after))
        return false;
    pair->damaged = old && !mention_get(old->value, a, &before);
    pair->before = old && !pair->damaged ? before.mentions : NULL;
    pair->after = new ? after.mentions : NULL;
    pair->rules_before = pair->before ? before.rules_version : 0;
    pair->at = read_post_key((old ? old : new)->key.p + 2);
    r->compare(r->ctx, pair);
    return true;
}

/* Both sides in the order of keys. *readable: the old one was. */
static bool compare_sides(const struct rebuild *r, struct rebuilt *pair, struct side *old, struct side *new, uint16_t brand, bool *readable, struct arena *a, struct err *e)
{
    while (*readable && (old->more || new->more)) {
        int order = !old->more ? 1 : !new->more ? -1 : str_cmp(old->key, new->key);
        arena_reset(a);
        if (!compare_one(r, pair, order <= 0 ? old : NULL, order >= 0 ? new : NULL, a))
            return err_set(e, ERR_CORRUPT, "a mention that was made anew is damaged");
        if (order >= 0 && !side_step(new, brand, e))
            return false;
        *readable = order > 0 || side_step(old, brand, e);
    }
    return true;
}

static bool compare_brand(const struct rebuild *r, struct txn *t, const struct brand_record *b, struct arena *a, struct err *e)
{
    struct side old = {.more = false}, new = {.more = false};
    struct rebuilt pair = {.brand = b->id, .txn = t};
    bool ok = side_begin(&new, txn_next(t), b->number, e), readable = ok && side_begin(&old, t, b->number, e);
    ok = ok && compare_sides(r, &pair, &old, &new, b->number, &readable, a, e);
    packed_close(old.c);
    packed_close(new.c);
    if (ok && !readable) { /* what cannot be compared is made anew all the same */
        *e = (struct err){.code = ERR_NONE};
        r->compare(r->ctx, &(struct rebuilt){.brand = b->id, .damaged = true});
    }
    return ok;
}

bool rebuild_compare(struct store *s, const struct rebuild *r, struct err *e)
{
    struct txn *t;
    if (!txn_read(s, &t, e))
        return false;
    r->compare(r->ctx, NULL);
    struct arena *a = arena_new(0);
    bool ok = brands_load(t, e);
    for (size_t i = 0; ok && i < t->brand_count; i++)
        ok = compare_brand(r, t, &t->brands[i], a, e);
    arena_free(a);
    txn_end(t);
    return ok;
}

bool rebuilt_post(const struct rebuilt *r, struct arena *a, struct post *out, struct err *e)
{
    return post_load(r->txn, r->at, a, out, e);
}
