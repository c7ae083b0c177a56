/* Id → post. Entries lie by the month of the post's own time, so that a batch of posts dirties few pages (random ids would
 * dirty nearly every leaf); a post whose date has changed is looked for in the other months. */
#include "store/layout.h"

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

/* Key: bucket, id. Value: time and hash of the post's key. */
struct key key_of_id(id128 id, int64_t at)
{
    struct key k = {.n = 0};
    key_u32(&k, month_of(at));
    key_u64(&k, id.hi);
    key_u64(&k, id.lo);
    return k;
}

static bool find_in_bucket(struct txn *t, struct key k, struct post_key *key, bool *found, struct err *e)
{
    str value;
    if (!entry_get(t, TABLE_ID, key_str(&k), &value, found, e))
        return false;
    if (!*found)
        return true;
    if (value.n != POST_KEY)
        return store_corrupt(e, TABLE_ID, key_str(&k), "not the key of a post");
    *key = read_post_key(value.p);
    return true;
}

/* Walks the buckets that exist: one seek each. */
static bool find_anywhere(struct txn *t, id128 id, struct post_key *key, bool *found, struct err *e)
{
    MDB_cursor *c;
    str at, value;
    bool more;
    *found = false;
    if (!cursor_open(t, TABLE_ID, &c, e))
        return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &at, &value, &more, e);
    while (ok && more && !*found) {
        struct key k = {.n = 0};
        uint32_t bucket = at.n == 20 ? read_u32(at.p) : 0;
        key_u32(&k, bucket);
        struct key next = k;
        key_u64(&k, id.hi);
        key_u64(&k, id.lo);
        ok = find_in_bucket(t, k, key, found, e);
        memset(next.at + 4, 0xFF, 16);
        next.n = 20;
        ok = ok && cursor_seek(t, c, key_str(&next), &at, &value, &more, e);
        if (ok && more && str_eq(at, key_str(&next)))
            ok = cursor_step(t, c, MDB_NEXT, &at, &value, &more, e);
    }
    mdb_cursor_close(c);
    return ok;
}

bool post_find(struct txn *t, id128 id, str source, str source_id, int64_t hint_at, struct post_key *key, bool *found, struct err *e)
{
    str value;
    struct post p;
    if (!find_in_bucket(t, key_of_id(id, hint_at), key, found, e))
        return false;
    bool maybe = !*found;
    if (!*found && (!seen_maybe(t, id, &maybe, e) || (maybe && !find_anywhere(t, id, key, found, e))))
        return false;
    if (!*found || !source_id.n)
        return true;
    /* A collision of 128 bits is a new post, never an overwrite; it cannot be kept under the same id, so it is told. */
    struct key k = key_of_post(*key);
    bool there;
    if (!entry_get(t, TABLE_POST, key_str(&k), &value, &there, e))
        return false;
    if (!there || !post_get(key_str(&k), value, &p))
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

bool txn_find_ids(struct txn *t, str hex_prefix, struct arena *a, id128 **out, size_t *count, size_t max, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool more;
    str prefix = str_lower_ascii(a, hex_prefix);
    *count = 0;
    *out = ARENA_ARRAY(a, id128, max + 1);
    if (prefix.n == ID128_HEX && id128_parse(prefix, *out)) {
        struct post_key at;
        bool found;
        if (!post_find(t, (*out)[0], (str){NULL, 0}, (str){NULL, 0}, 0, &at, &found, e))
            return false;
        *count = found;
        return true;
    }
    if (prefix.n < 4)
        return err_set(e, ERR_USAGE, "`%.*s` is too short for an id: give at least 4 hex digits", STR_ARG(hex_prefix));
    if (!cursor_open(t, TABLE_ID, &c, e))
        return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more && *count < max; ok = cursor_step(t, c, MDB_NEXT, &key, &value, &more, e)) {
        id128 id = key.n == 20 ? (id128){read_u64(key.p + 4), read_u64(key.p + 12)} : (id128){0, 0};
        if (hex_starts(id, prefix))
            (*out)[(*count)++] = id;
    }
    mdb_cursor_close(c);
    return ok;
}
