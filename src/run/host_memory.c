/* What fetch remembers of hosts lies in the corpus. What a crash may lose waits a little, so that many of them cost one transaction: until something comes
 * that it may not lose, until there are many, and until there is nothing else to do. All in the fetch thread. */
#include "run/stage.h"

#define LATER_MAX ((size_t)64)
#define LATER_BYTES ((size_t)1 << 20)

struct host_later {
    str origin, bytes;
};

struct hosts_later {
    struct arena *arena;
    struct host_later at[LATER_MAX];
    size_t count, bytes;
};

void host_memory_new(struct crawl *c)
{
    c->hosts_later = ARENA_NEW(c->arena, struct hosts_later);
    *c->hosts_later = (struct hosts_later){.arena = arena_new(0)};
}

void host_memory_free(struct crawl *c)
{
    if (c->hosts_later)
        arena_free(c->hosts_later->arena);
}

static struct host_later *find_later(struct hosts_later *l, str origin)
{
    for (size_t i = 0; i < l->count; i++)
        if (str_eq(l->at[i].origin, origin))
            return &l->at[i];
    return NULL;
}

bool host_memory_recall(void *ctx, str origin, struct arena *arena, struct fetch_memory *out)
{
    struct crawl *c = ctx;
    struct txn *t;
    struct err e;
    str bytes;
    bool found = false;
    const struct host_later *later = find_later(c->hosts_later, origin);
    if (later)
        return fetch_memory_unpack(arena, later->bytes, out);
    if (!txn_read(c->o.store, &t, &e))
        return false;
    bool ok = txn_get_host(t, origin, arena, &bytes, &found, &e) && found && fetch_memory_unpack(arena, bytes, out);
    txn_end(t);
    return ok;
}

static bool write_work(struct txn *t, void *ctx, struct err *e)
{
    const struct hosts_later *l = ctx;
    bool ok = true;
    for (size_t i = 0; ok && i < l->count; i++)
        ok = txn_put_host(t, l->at[i].origin, l->at[i].bytes, e);
    return ok;
}

void host_memory_flush(struct crawl *c)
{
    struct hosts_later *l = c->hosts_later;
    struct err e = {.code = ERR_NONE};
    if (!l->count)
        return;
    if (!store_write(c->o.store, write_work, l, &e))
        crawl_fail(c, &e);
    l->count = l->bytes = 0;
    arena_reset(l->arena);
}

void host_memory_put(void *ctx, str origin, const struct fetch_memory *memory, bool at_once)
{
    struct crawl *c = ctx;
    struct hosts_later *l = c->hosts_later;
    struct buf b;
    buf_init(&b, 8u << 20);
    fetch_memory_pack(memory, &b);
    if (!buf_ok(&b)) { /* what was kept last stays */
        buf_free(&b);
        return;
    }
    struct host_later *to = find_later(l, origin);
    if (!to) {
        to = &l->at[l->count++];
        to->origin = str_dup(l->arena, origin);
    }
    to->bytes = str_dup(l->arena, buf_str(&b));
    l->bytes += to->bytes.n;
    buf_free(&b);
    if (at_once || l->count == LATER_MAX || l->bytes > LATER_BYTES)
        host_memory_flush(c);
}
