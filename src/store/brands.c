/* Brands in the corpus: a number, and numbered snapshots of the brand's file, so that report, rescore and serve need no file. */
#include "store/layout.h"

#include <stddef.h>
#include <string.h>

static const struct slot brand_slots[] = {
    {1, SLOT_STR, offsetof(struct brand_record, id), 0},
    {2, SLOT_STR, offsetof(struct brand_record, name), 0},
    {3, SLOT_STR, offsetof(struct brand_record, zone), 0},
    {4, SLOT_STR, offsetof(struct brand_record, yaml), 0},
    {5, SLOT_I64, offsetof(struct brand_record, since), 0},
    {6, SLOT_I32, offsetof(struct brand_record, revision), 0},
};
#define SLOT_COUNT (sizeof brand_slots / sizeof *brand_slots)

static struct key brand_key(uint16_t number, int32_t revision)
{
    struct key k = {.n = 0};
    key_u16(&k, number);
    key_u32(&k, (uint32_t)revision);
    return k;
}

static void remember(struct txn *t, const struct brand_record *r)
{
    size_t i = 0;
    while (i < t->brand_count && t->brands[i].number != r->number)
        i++;
    if (i == t->brand_count) {
        t->brands = arena_grow(t->arena, t->brands, i * sizeof *t->brands, (i + 1) * sizeof *t->brands);
        t->zones = arena_grow(t->arena, t->zones, i * sizeof(*t->zones), (i + 1) * sizeof(*t->zones));
        t->brand_count++;
    }
    t->brands[i] = *r;
    struct err ignored;
    if (!r->zone.n || !zone_load(t->arena, r->zone, &t->zones[i], &ignored))
        t->zones[i] = NULL; /* a machine without that zone counts days in UTC; config has told it already */
}

/* --- the zone in which days are counted --- */

/* Each set of derivations has its own: a brand file with another zone counts from the next `rescore` on, which makes all sums anew. */
static struct key zone_key(const struct txn *t, str brand)
{
    struct key k = {.n = 0};
    str prefix = t->set ? STR("zone.2:") : STR("zone:");
    memcpy(k.at, prefix.p, prefix.n);
    brand = str_sub(brand, 0, sizeof k.at - prefix.n);
    memcpy(k.at + prefix.n, brand.p, brand.n);
    k.n = prefix.n + brand.n;
    return k;
}

static bool zone_put(struct txn *t, str brand, str zone, struct err *e)
{
    struct key k = zone_key(t, brand);
    return entry_seal(t, TABLE_META, key_str(&k), zone, e);
}

/* Where none is said, it is that of the newest snapshot; that is usual, so nothing is asked of what lies beside. */
static bool zone_get(struct txn *t, str brand, str *zone, struct err *e)
{
    struct key k = zone_key(t, brand);
    MDB_val key = {k.n, k.at}, sealed;
    int rc = mdb_get(t->mdb, t->dbi[TABLE_META], &key, &sealed);
    if (rc)
        return rc == MDB_NOTFOUND || store_fail(t, rc, "reading", e);
    return entry_open(TABLE_META, key_str(&k), (str){sealed.mv_data, sealed.mv_size}, zone, e);
}

static bool zones_load(struct txn *t, struct err *e)
{
    for (size_t i = 0; i < t->brand_count; i++) {
        struct brand_record r = t->brands[i];
        if (!zone_get(t, r.id, &r.zone, e))
            return false;
        r.zone = str_dup(t->arena, r.zone);
        remember(t, &r);
    }
    return true;
}

bool zones_end(struct txn *t, struct err *e)
{
    bool ok = brands_load(t, e);
    for (size_t i = 0; ok && i < t->brand_count; i++) {
        struct key k = zone_key(t, t->brands[i].id);
        ok = entry_del(t, TABLE_META, key_str(&k), e);
    }
    return ok;
}

bool zones_begin(struct txn *t, const struct brand *list, size_t count, struct err *e)
{
    bool ok = true;
    for (size_t i = 0; ok && i < count; i++) ok = zone_put(t, list[i].id, list[i].zone_name, e);
    t->brands_loaded = false;
    return ok && brands_load(t, e);
}

/* --- brands --- */

bool brands_load(struct txn *t, struct err *e)
{
    MDB_cursor *c;
    str key, value, inside;
    bool found;
    if (t->brands_loaded)
        return true;
    if (!cursor_open(t, TABLE_BRAND, &c, e))
        return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &found, e);
    while (ok && found) {
        struct brand_record r = {0};
        if (key.n != 6 || !record_open(key, value, &inside) || !slots_get(inside, brand_slots, SLOT_COUNT, &r)) {
            ok = store_corrupt(e, TABLE_BRAND, key, "a brand's snapshot is damaged");
            break;
        }
        r.number = read_u16(key.p);
        r.id = str_dup(t->arena, r.id);
        r.name = str_dup(t->arena, r.name);
        r.zone = str_dup(t->arena, r.zone);
        r.yaml = str_dup(t->arena, r.yaml);
        remember(t, &r);
        ok = cursor_step(t, c, MDB_NEXT, &key, &value, &found, e);
    }
    mdb_cursor_close(c);
    t->brands_loaded = ok && zones_load(t, e);
    return t->brands_loaded;
}

const struct brand_record *brand_by_id(struct txn *t, str id)
{
    for (size_t i = 0; i < t->brand_count; i++)
        if (str_eq(t->brands[i].id, id))
            return &t->brands[i];
    return NULL;
}

const struct zone *zone_of_brand(struct txn *t, uint16_t number)
{
    for (size_t i = 0; i < t->brand_count; i++)
        if (t->brands[i].number == number)
            return t->zones[i];
    return NULL;
}

bool brand_is_asked(const struct txn *t, str id)
{
    return strs_has(&t->store->asked, id);
}

bool txn_put_brand(struct txn *t, const struct brand *b, int64_t now, struct err *e)
{
    if (!brands_load(t, e))
        return false;
    if (!brand_is_asked(t, b->id))
        strs_add(t->store->arena, &t->store->asked, str_dup(t->store->arena, b->id));
    const struct brand_record *old = brand_by_id(t, b->id);
    if (old && str_eq(old->yaml, b->yaml))
        return true;
    struct brand_record r = {.id = b->id, .name = b->name, .zone = b->zone_name, .yaml = b->yaml, .since = old ? old->since : now,
                             .revision = old ? old->revision + 1 : 1};
    if (!name_number(t, NAME_BRAND, b->id, &r.number, e))
        return false;
    if (old && !str_eq(old->zone, b->zone_name) && !zone_put(t, b->id, old->zone, e))
        return false;
    struct key k = brand_key(r.number, r.revision);
    struct buf bytes;
    buf_init(&bytes, RECORD_MAX);
    buf_putc(&bytes, RECORD_VERSION);
    slots_put(&bytes, brand_slots, SLOT_COUNT, &r);
    record_seal(&bytes, key_str(&k));
    bool ok = entry_put(t, TABLE_BRAND, key_str(&k), buf_str(&bytes), e);
    buf_free(&bytes);
    if (old)
        r.zone = old->zone;
    if (ok)
        remember(t, &r);
    return ok;
}

bool txn_brands(struct txn *t, struct arena *a, struct brand_record **out, size_t *count, struct err *e)
{
    if (!brands_load(t, e))
        return false;
    *count = t->brand_count;
    *out = ARENA_ARRAY(a, struct brand_record, t->brand_count + 1);
    for (size_t i = 0; i < t->brand_count; i++) {
        struct brand_record r = t->brands[i];
        r.id = str_dup(a, r.id);
        r.name = str_dup(a, r.name);
        r.zone = str_dup(a, r.zone);
        r.yaml = str_dup(a, r.yaml);
        (*out)[i] = r;
    }
    return true;
}
