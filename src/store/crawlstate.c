#include "store/crawlstate.h"

#include "store/fact.h"

#include <stddef.h>
#include <string.h>

#define SOURCE(member) offsetof(struct source_record, member)
static const struct slot source_slots[] = {
    {1, SLOT_STR, SOURCE(key), 0},          {2, SLOT_STR, SOURCE(brand), 0},    {3, SLOT_STR, SOURCE(state), 0},
    {4, SLOT_I64, SOURCE(next_due), 0},     {5, SLOT_I64, SOURCE(last_asked), 0}, {6, SLOT_I64, SOURCE(last_success), 0},
    {7, SLOT_I32, SOURCE(outcome), 0},      {8, SLOT_STR, SOURCE(why), 0},      {9, SLOT_I64, SOURCE(rounds), 0},
    {10, SLOT_I64, SOURCE(requests), 0},    {11, SLOT_I64, SOURCE(posts), 0},   {12, SLOT_I64, SOURCE(mentions), 0},
    {13, SLOT_I64, SOURCE(failures), 0},    {14, SLOT_I64, SOURCE(post_at), 0},
    {15, SLOT_I64, SOURCE(day), 0},         {16, SLOT_I64, SOURCE(days[0]), 0}, {17, SLOT_I64, SOURCE(days[1]), 0},
    {18, SLOT_I64, SOURCE(days[2]), 0},     {19, SLOT_I64, SOURCE(days[3]), 0}, {20, SLOT_I64, SOURCE(days[4]), 0},
    {21, SLOT_I64, SOURCE(days[5]), 0},     {22, SLOT_I64, SOURCE(days[6]), 0}, {23, SLOT_I64, SOURCE(days[7]), 0},
    {24, SLOT_I64, SOURCE(gap_ms), 0},      {25, SLOT_I64, SOURCE(gap_posts), 0}, {26, SLOT_I64, SOURCE(looked), 0},
    {27, SLOT_I64, SOURCE(filled[0]), 0},   {28, SLOT_I64, SOURCE(filled[1]), 0}, {29, SLOT_I64, SOURCE(filled[2]), 0},
    {30, SLOT_I64, SOURCE(filled[3]), 0},   {31, SLOT_I64, SOURCE(usual[0]), 0}, {32, SLOT_I64, SOURCE(usual[1]), 0},
    {33, SLOT_I64, SOURCE(usual[2]), 0},    {34, SLOT_I64, SOURCE(usual[3]), 0}, {35, SLOT_I64, SOURCE(empty), 0},
    {36, SLOT_I64, SOURCE(empty_since), 0}, {37, SLOT_U64, SOURCE(stopped_by), 0},
    {38, SLOT_I64, SOURCE(begun), 0},       {39, SLOT_I64, SOURCE(whole_at), 0},
};
#define URL(member) offsetof(struct url_record, member)
static const struct slot url_slots[] = {
    {1, SLOT_STR, URL(url), 0},       {2, SLOT_STR, URL(etag), 0},     {3, SLOT_STR, URL(last_modified), 0},
    {4, SLOT_I32, URL(status), 0},    {5, SLOT_I32, URL(outcome), 0},  {6, SLOT_STR, URL(why), 0},
    {7, SLOT_I64, URL(at), 0},        {8, SLOT_U64, URL(body_hash), 0}, {9, SLOT_STR, URL(source), 0},
    {10, SLOT_STR, URL(moved_to), 0}, {11, SLOT_I64, URL(moved_since), 0}, {12, SLOT_I32, URL(moved_days), 0},
    {13, SLOT_I64, URL(moved_at), 0}, {14, SLOT_STR, URL(led), 0},    {15, SLOT_U64, URL(asker), 0},
    {16, SLOT_STR, URL(read_for), 0},
};

static struct key hash_key(str s)
{
    id128 h = hash128(s);
    struct key k = {.n = 0};
    key_u64(&k, h.hi);
    key_u64(&k, h.lo);
    return k;
}

bool txn_get_source(struct txn *t, str name, struct arena *a, struct source_record *out, bool *found, struct err *e)
{
    struct key k = hash_key(name);
    str value;
    *out = (struct source_record){.key = name};
    if (!entry_get(t, TABLE_SOURCE, key_str(&k), &value, found, e))
        return false;
    return !*found || fact_read(TABLE_SOURCE, key_str(&k), value, SLOTS(source_slots), a, out, e);
}

bool txn_put_source(struct txn *t, const struct source_record *r, struct err *e)
{
    struct key k = hash_key(r->key);
    return fact_put(t, TABLE_SOURCE, &k, SLOTS(source_slots), r, e);
}

bool txn_each_source(struct txn *t, struct arena *a, bool (*visit)(const struct source_record *r, void *ctx), void *ctx, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool more;
    if (!cursor_open(t, TABLE_SOURCE, &c, e))
        return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more; ok = cursor_step(t, c, MDB_NEXT, &key, &value, &more, e)) {
        struct source_record r = {.next_due = 0};
        ok = fact_read(TABLE_SOURCE, key, value, SLOTS(source_slots), a, &r, e);
        if (!ok || !visit(&r, ctx))
            break;
    }
    mdb_cursor_close(c);
    return ok;
}

static bool get_url(struct txn *t, const struct key *k, str url, struct arena *a, struct url_record *out, bool *found, struct err *e)
{
    str value;
    *out = (struct url_record){.url = url};
    if (!entry_get(t, TABLE_URL, key_str(k), &value, found, e))
        return false;
    return !*found || fact_read(TABLE_URL, key_str(k), value, SLOTS(url_slots), a, out, e);
}

bool txn_get_url(struct txn *t, str url, struct arena *a, struct url_record *out, bool *found, struct err *e)
{
    struct key k = hash_key(url);
    return get_url(t, &k, url, a, out, found, e);
}

/* Behind the address's own key, so that all of an address stand together. */
static struct key answer_key(str url, str source)
{
    struct key k = hash_key(url);
    key_u64(&k, hash64(source));
    return k;
}

/* Whose validators are in the address's own record? Nobody's: theirs who ask first. */
static bool is_asker(const struct url_record *u, bool found, str source)
{
    return !found || !u->asker || u->asker == hash64(source);
}

bool txn_get_answer(struct txn *t, str url, str source, struct arena *a, struct url_record *out, bool *found, struct err *e)
{
    struct key k = answer_key(url, source);
    if (!txn_get_url(t, url, a, out, found, e))
        return false;
    return is_asker(out, *found, source) || get_url(t, &k, url, a, out, found, e);
}

bool txn_put_answer(struct txn *t, const struct url_record *r, str source, struct err *e)
{
    struct url_record own = *r, first;
    bool found;
    own.asker = hash64(source);
    if (!txn_get_url(t, r->url, t->arena, &first, &found, e))
        return false;
    struct key k = is_asker(&first, found, source) ? hash_key(r->url) : answer_key(r->url, source);
    return fact_put(t, TABLE_URL, &k, SLOTS(url_slots), &own, e);
}

bool url_forget(struct txn *t, str url, struct err *e)
{
    struct key k = hash_key(url);
    MDB_cursor *c;
    str key, value;
    bool more;
    if (!url.n)
        return true;
    if (!cursor_open(t, TABLE_URL, &c, e))
        return false;
    bool ok = cursor_seek(t, c, key_str(&k), &key, &value, &more, e);
    while (ok && more && str_starts(key, key_str(&k))) {
        struct key gone = {.n = key.n};
        memcpy(gone.at, key.p, key.n < sizeof gone.at ? key.n : sizeof gone.at);
        ok = key.n <= sizeof gone.at && entry_del(t, TABLE_URL, key_str(&gone), e) && cursor_seek(t, c, key_str(&k), &key, &value, &more, e);
    }
    mdb_cursor_close(c);
    return ok;
}

bool txn_put_url(struct txn *t, const struct url_record *r, struct err *e)
{
    struct key k = hash_key(r->url);
    return fact_put(t, TABLE_URL, &k, SLOTS(url_slots), r, e);
}

bool txn_get_host(struct txn *t, str host, struct arena *a, str *bytes, bool *found, struct err *e)
{
    struct key k = hash_key(host);
    str value, inside;
    if (!entry_get(t, TABLE_HOST, key_str(&k), &value, found, e))
        return false;
    if (!*found)
        return true;
    if (!record_open(key_str(&k), value, &inside))
        return store_corrupt(e, TABLE_HOST, key_str(&k), "the record is damaged");
    *bytes = str_dup(a, inside);
    return true;
}

bool txn_put_host(struct txn *t, str host, str bytes, struct err *e)
{
    struct key k = hash_key(host);
    struct buf b;
    buf_init(&b, RECORD_MAX);
    buf_putc(&b, RECORD_VERSION);
    buf_put(&b, bytes);
    record_seal(&b, key_str(&k));
    bool ok = entry_put(t, TABLE_HOST, key_str(&k), buf_str(&b), e);
    buf_free(&b);
    return ok;
}

static str hold_name(struct arena *a, str origin)
{
    return str_concat(a, (const str[]){STR("hold "), origin}, 2);
}

bool txn_hold_host(struct txn *t, str origin, int64_t until, struct err *e)
{
    struct key k = {.n = 0};
    key_time(&k, until);
    return txn_put_host(t, hold_name(t->arena, origin), key_str(&k), e);
}

bool txn_host_held(struct txn *t, str origin, int64_t *until, struct err *e)
{
    bool found;
    str bytes;
    *until = 0;
    if (!txn_get_host(t, hold_name(t->arena, origin), t->arena, &bytes, &found, e))
        return false;
    if (found && bytes.n == 8)
        *until = read_time(bytes.p);
    return true;
}
