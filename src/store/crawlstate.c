#include "store/crawlstate.h"

#include "store/layout.h"

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
#define COUNT(table) (sizeof(table) / sizeof *(table))

static struct key hash_key(str s)
{
    id128 h = hash128(s);
    struct key k = {.n = 0};
    key_u64(&k, h.hi);
    key_u64(&k, h.lo);
    return k;
}

static bool put_record(struct txn *t, enum table table, const struct key *k, const struct slot *slots, size_t count, const void *record,
                       struct err *e)
{
    struct buf b;
    buf_init(&b, RECORD_MAX);
    buf_putc(&b, RECORD_VERSION);
    slots_put(&b, slots, count, record);
    record_seal(&b, key_str(k));
    bool ok = (buf_ok(&b) || err_set(e, ERR_LIMIT, "a record of more than 64 MB")) && entry_put(t, table, key_str(k), buf_str(&b), e);
    buf_free(&b);
    return ok;
}

static void dup_strings(struct arena *a, const struct slot *slots, size_t count, void *record)
{
    for (size_t i = 0; i < count; i++)
        if (slots[i].kind == SLOT_STR) {
            str *s = (str *)(void *)((char *)record + slots[i].offset);
            *s = str_dup(a, *s);
        }
}

static bool read_record(enum table table, str key, str value, const struct slot *slots, size_t count, struct arena *a, void *out, struct err *e)
{
    str inside;
    if (!record_open(key, value, &inside) || !slots_get(inside, slots, count, out))
        return store_corrupt(e, table, key, "the record is damaged");
    dup_strings(a, slots, count, out);
    return true;
}

bool txn_get_source(struct txn *t, str name, struct arena *a, struct source_record *out, bool *found, struct err *e)
{
    struct key k = hash_key(name);
    str value;
    *out = (struct source_record){.key = name};
    if (!entry_get(t, TABLE_SOURCE, key_str(&k), &value, found, e))
        return false;
    return !*found || read_record(TABLE_SOURCE, key_str(&k), value, source_slots, COUNT(source_slots), a, out, e);
}

bool txn_put_source(struct txn *t, const struct source_record *r, struct err *e)
{
    struct key k = hash_key(r->key);
    return put_record(t, TABLE_SOURCE, &k, source_slots, COUNT(source_slots), r, e);
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
        ok = read_record(TABLE_SOURCE, key, value, source_slots, COUNT(source_slots), a, &r, e);
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
    return !*found || read_record(TABLE_URL, key_str(k), value, url_slots, COUNT(url_slots), a, out, e);
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
    return put_record(t, TABLE_URL, &k, url_slots, COUNT(url_slots), &own, e);
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
    return put_record(t, TABLE_URL, &k, url_slots, COUNT(url_slots), r, e);
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

/* --- the frontier --- */

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
    bool ok = put_record(t, TABLE_FRONTIER, &k, frontier_slots, COUNT(frontier_slots), &f, e);
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
    if (!read_record(TABLE_FRONTIER, key, value, frontier_slots, COUNT(frontier_slots), a, &f, e))
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
        slots_put(&one, frontier_slots, COUNT(frontier_slots), &f);
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
        if (in.bad || !slots_get(one, frontier_slots, COUNT(frontier_slots), &f))
            return false;
        dup_strings(a, frontier_slots, COUNT(frontier_slots), &f);
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
