/* Id → post. Entries lie by the month of the post's own time, so that a batch of posts dirties few pages (random ids would
 * dirty nearly every leaf); a post whose date has changed is looked for in the other months. */
#include "store/packed.h"

#include <string.h>

#define BUCKET_MS (30 * DATE_DAY_MS)

uint32_t month_of(int64_t at)
{
    int64_t bucket = at / BUCKET_MS - (at % BUCKET_MS < 0);
    if (bucket < INT32_MIN)
        bucket = INT32_MIN;
    if (bucket > INT32_MAX)
        bucket = INT32_MAX;
    return (uint32_t)(int32_t)bucket ^ 0x80000000u;
}

/* Key: bucket, id. */
struct key key_of_id(id128 id, int64_t at)
{
    struct key k = {.n = 0};
    key_u32(&k, month_of(at));
    key_u64(&k, id.hi);
    key_u64(&k, id.lo);
    return k;
}

/* --- the value: where in its bucket the post lies; the whole key when that does not say it --- */

int64_t month_start(uint32_t bucket)
{
    return (int64_t)(int32_t)(bucket ^ 0x80000000u) * BUCKET_MS;
}

static struct key id_value(id128 id, struct post_key at)
{
    struct key v = {.n = 0};
    int64_t from = month_start(month_of(at.at));
    if (at.hash != id.hi || at.at < from || at.at - from >= BUCKET_MS)
        return key_of_post(at);
    key_u32(&v, (uint32_t)(at.at - from));
    return v;
}

bool id_read(str key, str value, struct post_key *out)
{
    if (key.n != 20 || (value.n != 4 && value.n != POST_KEY))
        return false;
    *out = value.n == 4 ? (struct post_key){month_start(read_u32(key.p)) + read_u32(value.p), read_u64(key.p + 4)} : read_post_key(value.p);
    return true;
}

/* --- ids that wait for the end of the transaction --- */

struct waiting_id {
    id128 id; /* zero: free */
    struct post_key at;
    bool removed;
};

static struct waiting_id *waiting_place(const struct txn *t, id128 id)
{
    size_t at = (size_t)id.lo & (t->id_cap - 1);
    while (!id128_is_zero(t->ids[at].id) && (t->ids[at].id.hi != id.hi || t->ids[at].id.lo != id.lo))
        at = (at + 1) & (t->id_cap - 1);
    return &t->ids[at];
}

static void wait(struct txn *t, id128 id, struct post_key at, bool removed)
{
    if (t->id_count * 2 >= t->id_cap) {
        struct waiting_id *old = t->ids;
        size_t count = t->id_cap;
        t->id_cap = count ? count * 2 : 256;
        t->ids = ARENA_ARRAY(t->arena, struct waiting_id, t->id_cap);
        for (size_t i = 0; i < count; i++)
            if (!id128_is_zero(old[i].id))
                *waiting_place(t, old[i].id) = old[i];
    }
    struct waiting_id *w = waiting_place(t, id);
    t->id_count += id128_is_zero(w->id);
    *w = (struct waiting_id){id, at, removed};
    struct key k = key_of_id(id, at.at), v = id_value(id, at);
    txn_change(t, TABLE_ID, removed, &k, key_str(&v));
}

void id_put(struct txn *t, id128 id, struct post_key at) { wait(t, id, at, false); }
void id_drop(struct txn *t, id128 id, struct post_key at) { wait(t, id, at, true); }

void ids_each_waiting(const struct txn *t, void (*visit)(void *ctx, id128 id), void *ctx)
{
    for (size_t i = 0; i < t->id_cap; i++)
        if (!id128_is_zero(t->ids[i].id))
            visit(ctx, t->ids[i].id);
}

void ids_forget_waiting(struct txn *t)
{
    if (t->id_count)
        memset(t->ids, 0, t->id_cap * sizeof *t->ids);
    t->id_count = 0;
    t->months_known = false;
}

/* --- looking --- */

static bool find_in_bucket(struct txn *t, struct key k, struct post_key *key, bool *found, struct err *e)
{
    str value;
    if (!packed_get(t, TABLE_ID, key_str(&k), &value, found, e))
        return false;
    return !*found || id_read(key_str(&k), value, key) || store_corrupt(e, TABLE_ID, key_str(&k), "not the key of a post");
}

/* The buckets that exist. They are asked for again and again by who looks for many ids. */
static bool months_load(struct txn *t, struct err *e)
{
    struct packed *c;
    str at, value;
    bool more;
    t->month_count = 0;
    if (!packed_open(t, TABLE_ID, &c, e))
        return false;
    bool ok = packed_seek(c, (str){NULL, 0}, &at, &value, &more, e);
    while (ok && more) {
        if (t->month_count == t->month_cap) {
            size_t cap = t->month_cap ? t->month_cap * 2 : 128;
            t->months = arena_grow(t->arena, t->months, t->month_cap * sizeof *t->months, cap * sizeof *t->months);
            t->month_cap = cap;
        }
        uint32_t month = t->months[t->month_count++] = read_u32(at.p);
        struct key next = {.n = 0};
        key_u32(&next, month + 1);
        more = month != UINT32_MAX;
        ok = !more || packed_seek(c, key_str(&next), &at, &value, &more, e);
    }
    packed_close(c);
    t->months_known = ok;
    return ok;
}

static bool find_in_month(struct txn *t, id128 id, uint32_t month, struct post_key *key, bool *found, struct err *e)
{
    struct key k = {.n = 0};
    key_u32(&k, month), key_u64(&k, id.hi), key_u64(&k, id.lo);
    if (!find_in_bucket(t, k, key, found, e))
        return false;
    if (*found)
        t->month_found = month;
    return true;
}

/* One look each; first where the last one was found, for who asks for many asks in the order of time. */
static bool find_anywhere(struct txn *t, id128 id, struct post_key *key, bool *found, struct err *e)
{
    *found = false;
    if (!t->months_known && !months_load(t, e))
        return false;
    bool ok = !t->month_found || find_in_month(t, id, t->month_found, key, found, e);
    for (size_t i = 0; ok && i < t->month_count && !*found; i++)
        ok = find_in_month(t, id, t->months[i], key, found, e);
    return ok;
}

/* The entry of an id, be it in the table or on its way there. */
static bool find_entry(struct txn *t, id128 id, int64_t hint_at, struct post_key *key, bool *found, struct err *e)
{
    const struct waiting_id *w = t->id_count ? waiting_place(t, id) : NULL;
    *found = false;
    if (w && !id128_is_zero(w->id)) {
        *key = w->at;
        *found = !w->removed;
        return true;
    }
    if (seen_rules_out(t, id))
        return true;
    bool maybe = false;
    return find_in_bucket(t, key_of_id(id, hint_at), key, found, e) && (*found || seen_maybe(t, id, &maybe, e)) &&
           (*found || !maybe || find_anywhere(t, id, key, found, e));
}

bool post_find(struct txn *t, id128 id, str source, str source_id, int64_t hint_at, struct post_key *key, bool *found, struct err *e)
{
    str value;
    struct post p;
    if (!find_entry(t, id, hint_at, key, found, e))
        return false;
    if (!*found || !source_id.n)
        return true;
    /* A collision of 128 bits is a new post, never an overwrite; it cannot be kept under the same id, so it is told. */
    struct key k = key_of_post(*key);
    bool there;
    if (!entry_get(t, TABLE_POST, key_str(&k), &value, &there, e))
        return false;
    if (!there || !post_get(key_str(&k), value, NULL, &p))
        return store_corrupt(e, TABLE_POST, key_str(&k), there ? "the post is damaged" : "the post is missing");
    if (!str_eq(p.source, source) || !str_eq(p.source_id, source_id))
        return err_set(e, ERR_STORE, "two posts have the same 128-bit id: %.*s and %.*s", STR_ARG(p.source_id), STR_ARG(source_id));
    return true;
}

/* The first free key at that time: the hash part is the id's, counted up when another post has it. */
bool post_free_key(struct txn *t, id128 id, int64_t at, struct post_key *key, struct err *e)
{
    *key = (struct post_key){at, id.hi};
    for (;; key->hash++) {
        struct key k = key_of_post(*key);
        str value;
        bool taken;
        if (!entry_get(t, TABLE_POST, key_str(&k), &value, &taken, e))
            return false;
        if (!taken)
            return true;
    }
}

static bool hex_starts(id128 id, str prefix)
{
    char hex[ID128_HEX + 1];
    id128_hex(id, hex);
    return str_starts(str_from(hex), prefix);
}

struct wanted_ids {
    str prefix;
    id128 first; /* the prefix, then zeros */
    id128 *out;
    size_t *count, max;
};

/* They lie side by side in each bucket. */
static bool find_prefix(struct packed *c, uint32_t month, struct wanted_ids *w, struct err *e)
{
    struct key k = {.n = 0};
    str key, value;
    bool more;
    key_u32(&k, month), key_u64(&k, w->first.hi), key_u64(&k, w->first.lo);
    bool ok = packed_seek(c, key_str(&k), &key, &value, &more, e);
    while (ok && more && *w->count < w->max && read_u32(key.p) == month) {
        id128 id = {read_u64(key.p + 4), read_u64(key.p + 12)};
        if (!hex_starts(id, w->prefix))
            break;
        w->out[(*w->count)++] = id;
        ok = packed_next(c, &key, &value, &more, e);
    }
    return ok;
}

static bool find_prefixes(struct txn *t, struct wanted_ids *w, struct err *e)
{
    struct packed *c;
    if (!t->months_known && !months_load(t, e))
        return false;
    if (!packed_open(t, TABLE_ID, &c, e))
        return false;
    bool ok = true;
    for (size_t i = 0; ok && i < t->month_count && *w->count < w->max; i++)
        ok = find_prefix(c, t->months[i], w, e);
    packed_close(c);
    return ok;
}

bool txn_find_ids(struct txn *t, str hex_prefix, struct arena *a, id128 **out, size_t *count, size_t max, struct err *e)
{
    char digits[ID128_HEX];
    struct wanted_ids w = {.prefix = str_lower_ascii(a, hex_prefix), .count = count, .max = max};
    *count = 0;
    *out = w.out = ARENA_ARRAY(a, id128, max + 1);
    if (w.prefix.n < 4)
        return err_set(e, ERR_USAGE, "`%.*s` is too short for an id: give at least 4 hex digits", STR_ARG(hex_prefix));
    memset(digits, '0', sizeof digits);
    memcpy(digits, w.prefix.p, w.prefix.n < sizeof digits ? w.prefix.n : sizeof digits);
    if (w.prefix.n > sizeof digits || !id128_parse((str){digits, sizeof digits}, &w.first)) /* no id begins so */
        return true;
    if (w.prefix.n < ID128_HEX)
        return find_prefixes(t, &w, e);
    struct post_key at;
    bool found;
    if (!post_find(t, w.first, (str){NULL, 0}, (str){NULL, 0}, 0, &at, &found, e))
        return false;
    w.out[0] = w.first;
    *count = found;
    return true;
}
