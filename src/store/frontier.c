#include "store/frontier.h"

#include "store/fact.h"

#include <stddef.h>

/* Headers travel as one block: name and value, each with its length. */
struct frontier_record {
    struct request r;
    str headers;
};
#define FRONTIER(member) offsetof(struct frontier_record, member)
static const struct slot frontier_slots[] = {
    {1, SLOT_STR, FRONTIER(r.url), 0},         {2, SLOT_STR, FRONTIER(r.method), 0},     {3, SLOT_STR, FRONTIER(r.body), 0},
    {4, SLOT_STR, FRONTIER(headers), 0},       {5, SLOT_STR, FRONTIER(r.source), 0},     {6, SLOT_STR, FRONTIER(r.engine), 0},
    {7, SLOT_STR, FRONTIER(r.state), 0},       {8, SLOT_I32, FRONTIER(r.depth), 0},      {9, SLOT_I32, FRONTIER(r.page), 0},
    {10, SLOT_I64, FRONTIER(r.not_before), 0}, {11, SLOT_I32, FRONTIER(r.tries), 0},     {12, SLOT_I64, FRONTIER(r.delay_ms), -1},
    {13, SLOT_BOOL, FRONTIER(r.allow_private), 0}, {14, SLOT_BOOL, FRONTIER(r.stop_known), 0}, {15, SLOT_BOOL, FRONTIER(r.is_item), 0},
    {16, SLOT_BOOL, FRONTIER(r.secret), 0},    {17, SLOT_I64, FRONTIER(r.unless_since), 0}, {18, SLOT_I32, FRONTIER(r.parallel), 0},
};

static str host_of(str url)
{
    size_t at = str_find(url, STR("://"));
    str rest = at == STR_NONE ? url : str_skip(url, at + 3);
    size_t end = 0;
    while (end < rest.n && rest.p[end] != '/' && rest.p[end] != '?' && rest.p[end] != '#')
        end++;
    return str_sub(rest, 0, end);
}

/* Key: hash of host, id of the request. One request is one entry, whenever it is due. */
static struct key frontier_key(const struct request *r)
{
    struct key k = {.n = 0};
    id128 id = request_id(r);
    key_u64(&k, hash64(host_of(r->url)));
    key_u64(&k, id.hi);
    key_u64(&k, id.lo);
    return k;
}

static void put_text(struct buf *b, str text)
{
    put_varint(b, text.n);
    buf_put(b, text);
}

static void pack_headers(struct buf *b, const struct request *r)
{
    buf_init(b, 1 << 20);
    for (size_t i = 0; i < r->header_count; i++) {
        put_text(b, r->headers[i].name);
        put_text(b, r->headers[i].value);
    }
}

bool frontier_put(struct txn *t, const struct request *r, struct err *e)
{
    struct key k = frontier_key(r);
    struct frontier_record f = {.r = *r};
    struct buf headers;
    pack_headers(&headers, r);
    f.headers = buf_str(&headers);
    bool ok = fact_put(t, TABLE_FRONTIER, &k, SLOTS(frontier_slots), &f, e);
    buf_free(&headers);
    return ok;
}

bool frontier_done(struct txn *t, const struct request *r, struct err *e)
{
    struct key k = frontier_key(r);
    return entry_del(t, TABLE_FRONTIER, key_str(&k), e);
}

bool frontier_has(struct txn *t, const struct request *r, bool *there, struct err *e)
{
    struct key k = frontier_key(r);
    str value;
    return entry_get(t, TABLE_FRONTIER, key_str(&k), &value, there, e);
}

static bool unpack_headers(str packed, struct arena *a, struct request *r)
{
    struct reader in = {(const uint8_t *)packed.p, (const uint8_t *)packed.p + packed.n, false};
    struct header *list = ARENA_ARRAY(a, struct header, packed.n / 2 + 1);
    while (in.p != in.end) {
        struct header h;
        h.name = str_dup(a, get_bytes(&in, (size_t)get_varint(&in)));
        h.value = str_dup(a, get_bytes(&in, (size_t)get_varint(&in)));
        if (in.bad)
            return false;
        list[r->header_count++] = h;
    }
    r->headers = list;
    return true;
}

static bool frontier_read(str key, str value, struct arena *a, struct request *out, struct err *e)
{
    struct frontier_record f = {.r.delay_ms = -1};
    if (!fact_read(TABLE_FRONTIER, key, value, SLOTS(frontier_slots), a, &f, e))
        return false;
    if (!unpack_headers(f.headers, a, &f.r))
        return store_corrupt(e, TABLE_FRONTIER, key, "the record is damaged");
    *out = f.r;
    return true;
}

str requests_pack(struct arena *a, const struct request *list, size_t count)
{
    struct buf b, one, headers;
    buf_init(&b, RECORD_MAX);
    put_varint(&b, count);
    for (size_t i = 0; i < count; i++) {
        struct frontier_record f = {.r = list[i]};
        pack_headers(&headers, &list[i]);
        f.headers = buf_str(&headers);
        buf_init(&one, RECORD_MAX);
        slots_put(&one, SLOTS(frontier_slots), &f);
        put_text(&b, buf_str(&one));
        buf_free(&one);
        buf_free(&headers);
    }
    str packed = str_dup(a, buf_str(&b));
    buf_free(&b);
    return packed;
}

bool requests_unpack(str packed, struct arena *a, struct request **list, size_t *count)
{
    struct reader in = {(const uint8_t *)packed.p, (const uint8_t *)packed.p + packed.n, false};
    uint64_t told = packed.n ? get_varint(&in) : 0;
    *count = 0;
    if (in.bad || told > packed.n)
        return false;
    *list = ARENA_ARRAY(a, struct request, (size_t)told + 1);
    while (*count < told) {
        struct frontier_record f = {.r.delay_ms = -1};
        str one = get_bytes(&in, (size_t)get_varint(&in));
        if (in.bad || !slots_get(one, SLOTS(frontier_slots), &f))
            return false;
        fact_keep(a, SLOTS(frontier_slots), &f);
        if (!unpack_headers(f.headers, a, &f.r))
            return false;
        (*list)[(*count)++] = f.r;
    }
    return in.p == in.end;
}

/* Moves the cursor to the next entry, or to the next host. */
static bool frontier_step(struct txn *t, MDB_cursor *c, enum frontier_step step, str *key, str *value, bool *more, struct err *e)
{
    uint64_t host = key->n >= 8 ? read_u64(key->p) : UINT64_MAX;
    if (step == FRONTIER_NEXT)
        return cursor_step(t, c, MDB_NEXT, key, value, more, e);
    *more = false;
    if (step == FRONTIER_STOP || host == UINT64_MAX)
        return true;
    struct key k = {.n = 0};
    key_u64(&k, host + 1);
    return cursor_seek(t, c, key_str(&k), key, value, more, e);
}

static bool frontier_visit(struct frontier_walk *w, str key, str value, struct arena *a, enum frontier_step *step, struct err *e)
{
    struct request r;
    *step = FRONTIER_NEXT;
    if (key.n == 24 && w->wanted && !w->wanted((id128){read_u64(key.p + 8), read_u64(key.p + 16)}, w->ctx))
        return true;
    if (!frontier_read(key, value, a, &r, e))
        return false;
    if (r.not_before > w->until)
        w->later = r.not_before < w->later ? r.not_before : w->later;
    else
        *step = w->visit(&r, w->ctx);
    return true;
}

bool frontier_each(struct txn *t, struct frontier_walk *w, struct arena *a, struct err *e)
{
    MDB_cursor *c;
    str key, value;
    bool more;
    w->later = INT64_MAX;
    if (!cursor_open(t, TABLE_FRONTIER, &c, e))
        return false;
    struct arena *own = a ? NULL : arena_new(0);
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
    while (ok && more) {
        enum frontier_step step;
        ok = frontier_visit(w, key, value, a ? a : own, &step, e) && frontier_step(t, c, step, &key, &value, &more, e);
        if (own)
            arena_reset(own);
    }
    arena_free(own);
    mdb_cursor_close(c);
    return ok;
}

struct counting {
    str source;
    size_t count;
};

static enum frontier_step count_one(const struct request *r, void *ctx)
{
    struct counting *c = ctx;
    c->count += !c->source.n || str_eq(r->source, c->source);
    return FRONTIER_NEXT;
}

bool frontier_count(struct txn *t, str source, size_t *count, struct err *e)
{
    struct counting c = {source, 0};
    struct frontier_walk w = {.until = INT64_MAX, .visit = count_one, .ctx = &c};
    if (!source.n) {
        MDB_stat s;
        int rc = mdb_stat(t->mdb, t->dbi[TABLE_FRONTIER], &s);
        *count = rc ? 0 : s.ms_entries;
        return rc ? store_fail(t, rc, "counting", e) : true;
    }
    bool ok = frontier_each(t, &w, NULL, e);
    *count = c.count;
    return ok;
}
