/* What fetch asks for: due requests, read ahead from the frontier in small portions, so that memory does not grow with it.
 *
 * A portion holds some requests of each host that has room. It is read again when a host has used up its part though the frontier holds more of it,
 * when something new was committed, and when a time has come. */
#include "run/stage.h"

#include "base/url.h"

#include <string.h>

#define AHEAD_HOSTS 1024
#define AHEAD_EACH 48 /* requests of one host */

struct due_host {
    const struct request *at[AHEAD_EACH];
    uint32_t count, given;
    bool cut; /* the frontier may hold more of it */
    str url;  /* any of it */
};

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

void due_new(struct crawl *c)
{
    c->due_arena = arena_new(0);
    c->due = ARENA_ARRAY(c->arena, struct due_host, AHEAD_HOSTS);
    c->later = INT64_MAX;
}

struct reading_ahead {
    struct crawl *c;
    struct txn *txn;
    str host; /* of the newest group, as the frontier sorts by it */
};

static bool not_out(id128 id, void *ctx)
{
    struct crawl *c = ((struct reading_ahead *)ctx)->c;
    pthread_mutex_lock(&c->lock);
    bool out = c->out_cap && !id128_is_zero(c->out[out_slot(c, id)]);
    pthread_mutex_unlock(&c->lock);
    return !out;
}

/* Until when its sources have asked for rest; 0 = they have not. */
static int64_t held_until(const struct reading_ahead *ra, const struct request *r, int64_t now)
{
    int64_t until;
    struct err e;
    return txn_host_held(ra->txn, url_origin_view(r->url), &until, &e) && until > now ? until : 0;
}

static struct due_host *group_of(struct reading_ahead *ra, const struct request *r)
{
    struct crawl *c = ra->c;
    str host = url_origin_view(r->url);
    host = str_skip(host, str_find(host, STR("://")));
    if (c->due_count && str_eq(host, ra->host))
        return &c->due[c->due_count - 1];
    if (c->due_count == AHEAD_HOSTS)
        return NULL;
    ra->host = host;
    struct due_host *g = &c->due[c->due_count++];
    g->count = g->given = 0;
    g->cut = false;
    g->url = r->url;
    int64_t held = held_until(ra, r, c->o.now(c->o.clock));
    if (!held)
        return g;
    c->later = held < c->later ? held : c->later;
    c->due_count--;
    ra->host = (str){NULL, 0};
    return NULL;
}

static enum frontier_step take_due(const struct request *r, void *ctx)
{
    struct reading_ahead *ra = ctx;
    struct crawl *c = ra->c;
    size_t before = c->due_count;
    const struct lane *lane = lane_of(c, r->source);
    if (lane && lane->keyless.n)
        return FRONTIER_NEXT;
    struct due_host *g = group_of(ra, r);
    if (!g) {
        c->due_cut = c->due_cut || before == AHEAD_HOSTS;
        return before == AHEAD_HOSTS ? FRONTIER_STOP : FRONTIER_SKIP_HOST;
    }
    g->cut = !fetch_wants(c->fetch, r->url) || g->count == AHEAD_EACH;
    if (g->cut)
        return FRONTIER_SKIP_HOST;
    struct request *copy = ARENA_NEW(c->due_arena, struct request);
    *copy = *r;
    g->at[g->count++] = copy;
    return FRONTIER_NEXT;
}

static bool read_ahead(struct crawl *c)
{
    struct err e = {.code = ERR_NONE};
    struct reading_ahead ra = {.c = c};
    struct frontier_walk w = {.until = c->o.now(c->o.clock), .wanted = not_out, .visit = take_due, .ctx = &ra};
    arena_reset(c->due_arena);
    c->due_count = c->due_turn = 0;
    c->due_cut = false;
    c->later = INT64_MAX;
    if (!txn_read(c->o.store, &ra.txn, &e)) {
        crawl_fail(c, &e);
        return false;
    }
    bool ok = frontier_each(ra.txn, &w, c->due_arena, &e);
    txn_end(ra.txn);
    c->later = w.later < c->later ? w.later : c->later;
    if (!ok)
        crawl_fail(c, &e);
    return ok;
}

/* Validators of the last good answer: an unchanged page costs a 304 and no parsing. And where it lives now. */
static void add_memory(struct crawl *c, struct txn *t, struct arena *a, struct request *r)
{
    struct url_record u, own;
    struct err e;
    bool found;
    if (!txn_get_url(t, r->url, a, &u, &found, &e) || !found)
        return;
    const struct lane *lane = lane_of(c, r->source);
    r->moved_to = url_moved(&u, c->o.now(c->o.clock));
    if (lane && txn_get_answer(t, r->url, r->source, a, &own, &found, &e) && found && lane_may_skip(c, lane, r, &own)) {
        r->etag = own.etag;
        r->last_modified = own.last_modified;
    }
}

/* False: it was answered and committed while the frontier was read, so what was read ahead is older than the answer. */
static bool recall_request(struct crawl *c, struct arena *a, struct request *r)
{
    struct txn *t;
    struct err e;
    bool there = true;
    if (!txn_read(c->o.store, &t, &e))
        return true;
    if (!frontier_has(t, r, &there, &e))
        there = true;
    if (there && (!r->method.n || str_eq(r->method, STR("GET"))))
        add_memory(c, t, a, r);
    txn_end(t);
    return there;
}

static bool claim(struct crawl *c, const struct request *r)
{
    pthread_mutex_lock(&c->lock);
    bool first = out_add(c, request_id(r));
    pthread_mutex_unlock(&c->lock);
    return first;
}

static void unclaim(struct crawl *c, const struct request *r)
{
    pthread_mutex_lock(&c->lock);
    out_remove(c, request_id(r));
    pthread_mutex_unlock(&c->lock);
}

static bool hand_over(struct crawl *c, const struct request *r, struct arena *arena, struct request *out)
{
    struct err e;
    struct lane *lane = lane_of(c, r->source);
    *out = request_copy(arena, r);
    if (!recall_request(c, arena, out)) {
        unclaim(c, r);
        return false;
    }
    if (!lane)
        return true;
    out->tdm = (int32_t)lane->brand->privacy.tdm + 1;
    /* A follow-up's missing credential is found again, and told, when the answer is a refusal. */
    if (!source_dress(c->o.sources, lane->config, out, arena, &e))
        out->dress = (struct dress){.header_count = 0};
    return true;
}

/* The next request of a host that has room. *again: the frontier holds more for such a host than was read. */
static bool give(struct crawl *c, struct arena *arena, struct request *out, bool *again)
{
    *again = c->due_cut && c->due_count < AHEAD_HOSTS / 2;
    for (size_t i = 0; i < c->due_count;) {
        size_t at = (c->due_turn + i) % c->due_count;
        struct due_host *g = &c->due[at];
        if (!fetch_wants(c->fetch, g->given < g->count ? g->at[g->given]->url : g->url)) {
            i++;
            continue;
        }
        while (g->given < g->count) {
            const struct request *r = g->at[g->given++];
            if (!claim(c, r) || !hand_over(c, r, arena, out))
                continue;
            c->due_turn = at;
            return true;
        }
        *again = *again || g->cut;
        *g = c->due[--c->due_count]; /* used up */
    }
    return false;
}

/* Is there reason to look into the frontier again? Asking takes the news. */
static bool is_fresh(struct crawl *c, int64_t now)
{
    pthread_mutex_lock(&c->lock);
    bool fresh = c->fresh || c->later <= now;
    c->fresh = false;
    pthread_mutex_unlock(&c->lock);
    return fresh;
}

static bool is_idle(struct crawl *c)
{
    pthread_mutex_lock(&c->lock);
    bool idle = !c->out_count && !c->fresh;
    pthread_mutex_unlock(&c->lock);
    return idle;
}

static bool is_over(struct crawl *c)
{
    pthread_mutex_lock(&c->lock);
    bool failed = c->failure.code != ERR_NONE;
    pthread_mutex_unlock(&c->lock);
    return failed || atomic_load(&c->stopping);
}

/* When to be asked again though nothing has happened; 0 = when something has. */
static int64_t next_look(const struct crawl *c, int64_t now)
{
    bool alone = c->o.forever && c->scratch; /* one thread for everything: no writer looks who is due */
    bool patient = c->o.forever || c->later - now <= c->o.patience_ms;
    int64_t at = c->later != INT64_MAX && patient ? c->later : 0;
    return alone && (!at || at > now + DUE_MS) ? now + DUE_MS : at;
}

enum fetch_next due_next(void *ctx, struct arena *arena, struct request *out, int64_t *wake_at)
{
    struct crawl *c = ctx;
    bool again;
    *wake_at = 0;
    if (give(c, arena, out, &again))
        return FETCH_NEXT_REQUEST;
    if (is_over(c))
        return FETCH_NEXT_FINISHED;
    if (c->o.forever && c->scratch)
        plan_due(c);
    int64_t now = c->o.now(c->o.clock);
    again = is_fresh(c, now) || again;
    if (again && read_ahead(c) && give(c, arena, out, &again))
        return FETCH_NEXT_REQUEST;
    host_memory_flush(c);
    *wake_at = next_look(c, now);
    return !*wake_at && !c->o.forever && is_idle(c) ? FETCH_NEXT_FINISHED : FETCH_NEXT_NONE;
}
