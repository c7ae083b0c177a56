/* What fetch asks for: due requests, read ahead from the frontier in small portions, so that memory does not grow with it. */
#include "run/stage.h"

#include <string.h>

#define AHEAD_MAX 256

/* --- the set of requests that are out --- */

static size_t out_slot(const struct crawl *c, id128 id)
{
    size_t at = (size_t)id.lo & (c->out_cap - 1);
    while (!id128_is_zero(c->out[at]) && !id128_eq(c->out[at], id))
        at = (at + 1) & (c->out_cap - 1);
    return at;
}

static void out_grow(struct crawl *c)
{
    id128 *old = c->out;
    size_t cap = c->out_cap;
    c->out_cap = cap ? cap * 2 : 1024;
    c->out = ARENA_ARRAY(c->arena, id128, c->out_cap);
    for (size_t i = 0; i < cap; i++)
        if (!id128_is_zero(old[i]))
            c->out[out_slot(c, old[i])] = old[i];
}

bool out_add(struct crawl *c, id128 id)
{
    if (2 * (c->out_count + 1) > c->out_cap)
        out_grow(c);
    size_t at = out_slot(c, id);
    if (!id128_is_zero(c->out[at]))
        return false;
    c->out[at] = id;
    c->out_count++;
    return true;
}

void out_remove(struct crawl *c, id128 id)
{
    if (!c->out_cap)
        return;
    size_t at = out_slot(c, id);
    if (id128_is_zero(c->out[at]))
        return;
    c->out_count--;
    /* Close the gap: what follows in the same run may have been pushed along by this one. */
    for (size_t next = (at + 1) & (c->out_cap - 1); !id128_is_zero(c->out[next]); next = (next + 1) & (c->out_cap - 1)) {
        size_t home = (size_t)c->out[next].lo & (c->out_cap - 1);
        if (((next - home) & (c->out_cap - 1)) >= ((next - at) & (c->out_cap - 1))) {
            c->out[at] = c->out[next];
            at = next;
        }
    }
    c->out[at] = (id128){0, 0};
}

/* --- reading ahead --- */

static bool is_out(struct crawl *c, id128 id)
{
    pthread_mutex_lock(&c->lock);
    bool out = c->out_cap && !id128_is_zero(c->out[out_slot(c, id)]);
    pthread_mutex_unlock(&c->lock);
    return out;
}

static enum frontier_step take_due(const struct request *r, void *ctx)
{
    struct crawl *c = ctx;
    if (is_out(c, request_id(r)))
        return FRONTIER_NEXT;
    if (!fetch_wants(c->fetch, r->url))
        return FRONTIER_SKIP_HOST;
    c->due[c->due_count++] = *r;
    return c->due_count == AHEAD_MAX ? FRONTIER_STOP : FRONTIER_NEXT;
}

static bool read_ahead(struct crawl *c)
{
    struct txn *t;
    struct err e = {.code = ERR_NONE};
    arena_reset(c->due_arena);
    c->due = ARENA_ARRAY(c->due_arena, struct request, AHEAD_MAX);
    c->due_count = c->due_at = 0;
    if (!txn_read(c->o.store, &t, &e)) {
        crawl_fail(c, &e);
        return false;
    }
    bool ok = frontier_each(t, c->o.now(c->o.clock), c->due_arena, take_due, c, &c->later, &e);
    txn_end(t);
    if (!ok)
        crawl_fail(c, &e);
    return ok;
}

static void copy_request(struct arena *a, const struct request *from, struct request *to)
{
    *to = *from;
    str *const strings[] = {&to->url, &to->method, &to->body, &to->etag, &to->last_modified, &to->source, &to->engine, &to->state};
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        *strings[i] = str_dup(a, *strings[i]);
    struct header *headers = ARENA_ARRAY(a, struct header, from->header_count + 1);
    for (size_t i = 0; i < from->header_count; i++)
        headers[i] = (struct header){str_dup(a, from->headers[i].name), str_dup(a, from->headers[i].value)};
    to->headers = headers;
}

/* Validators of the last good answer: an unchanged page costs a 304 and no parsing. */
static void add_validators(struct crawl *c, struct arena *a, struct request *r)
{
    struct txn *t;
    struct url_record u;
    struct err e;
    bool found;
    if (!txn_read(c->o.store, &t, &e))
        return;
    if (txn_get_url(t, r->url, a, &u, &found, &e) && found) {
        r->etag = u.etag;
        r->last_modified = u.last_modified;
    }
    txn_end(t);
}

static bool give(struct crawl *c, struct arena *arena, struct request *out)
{
    while (c->due_at < c->due_count) {
        const struct request *r = &c->due[c->due_at];
        if (!fetch_wants(c->fetch, r->url)) {
            c->due_at++; /* read again later */
            pthread_mutex_lock(&c->lock);
            c->fresh = true;
            pthread_mutex_unlock(&c->lock);
            continue;
        }
        c->due_at++;
        pthread_mutex_lock(&c->lock);
        bool first = out_add(c, request_id(r));
        pthread_mutex_unlock(&c->lock);
        if (!first)
            continue;
        copy_request(arena, r, out);
        if (!out->method.n || str_eq(out->method, STR("GET")))
            add_validators(c, arena, out);
        struct lane *lane = lane_of(c, out->source);
        struct err e;
        /* A missing credential is found again, and told, when the answer is a refusal. */
        if (lane && !source_dress(c->o.sources, lane->config, out, arena, &e))
            out->headers = NULL, out->header_count = 0;
        return true;
    }
    return false;
}

enum fetch_next due_next(void *ctx, struct arena *arena, struct request *out, int64_t *wake_at)
{
    struct crawl *c = ctx;
    *wake_at = 0;
    if (give(c, arena, out))
        return FETCH_NEXT_REQUEST;
    pthread_mutex_lock(&c->lock);
    bool fresh = c->fresh, failed = c->failure.code != ERR_NONE;
    c->fresh = false;
    pthread_mutex_unlock(&c->lock);
    if (failed || atomic_load(&c->stopping))
        return FETCH_NEXT_FINISHED;
    if (fresh && read_ahead(c) && give(c, arena, out))
        return FETCH_NEXT_REQUEST;
    pthread_mutex_lock(&c->lock);
    bool idle = !c->out_count && !c->fresh;
    pthread_mutex_unlock(&c->lock);
    return idle ? FETCH_NEXT_FINISHED : FETCH_NEXT_NONE;
}

/* --- what fetch remembers of hosts --- */

bool due_recall(void *ctx, str origin, struct arena *arena, struct fetch_memory *out)
{
    struct crawl *c = ctx;
    struct txn *t;
    struct err e;
    str bytes;
    bool found = false;
    if (!txn_read(c->o.store, &t, &e))
        return false;
    bool ok = txn_get_host(t, origin, arena, &bytes, &found, &e) && found && fetch_memory_unpack(arena, bytes, out);
    txn_end(t);
    return ok;
}

struct remembering {
    str origin;
    struct buf bytes;
};

static bool remember_work(struct txn *t, void *ctx, struct err *e)
{
    struct remembering *r = ctx;
    return txn_put_host(t, r->origin, buf_str(&r->bytes), e);
}

void due_remember(void *ctx, str origin, const struct fetch_memory *memory)
{
    struct crawl *c = ctx;
    struct remembering r = {.origin = origin};
    struct err e = {.code = ERR_NONE};
    buf_init(&r.bytes, 8u << 20);
    fetch_memory_pack(memory, &r.bytes);
    if (!buf_ok(&r.bytes) || !store_write(c->o.store, remember_work, &r, &e))
        crawl_fail(c, &e);
    buf_free(&r.bytes);
}
