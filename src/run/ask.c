#include "run/ask.h"

struct ask_host {
    str origin, bytes;
    struct ask_host *next;
};

struct asking {
    struct ask *list;
    size_t count, next;
    struct ask_memory *memory;
};

/* The place in the list travels in `page`, which the fetcher does not look at, and is put right when the response is there. */
static enum fetch_next next(void *ctx, struct arena *a, struct request *out, int64_t *wake_at)
{
    struct asking *x = ctx;
    (void)wake_at;
    while (x->next < x->count && !x->list[x->next].request.url.n) x->next++;
    if (x->next == x->count) return FETCH_NEXT_FINISHED;
    *out = request_copy(a, &x->list[x->next].request);
    out->page = (int32_t)x->next++;
    return FETCH_NEXT_REQUEST;
}

static bool done(void *ctx, struct response *r)
{
    struct asking *x = ctx;
    struct ask *one = &x->list[r->request.page];
    r->request.page = one->request.page;
    one->response = r;
    return true;
}

static bool recall(void *ctx, str origin, struct arena *arena, struct fetch_memory *out)
{
    struct asking *x = ctx;
    for (const struct ask_host *h = x->memory->hosts; h; h = h->next)
        if (str_eq(h->origin, origin)) return fetch_memory_unpack(arena, h->bytes, out);
    return false;
}

static void remember(void *ctx, str origin, const struct fetch_memory *memory, bool at_once)
{
    (void)at_once;
    struct asking *x = ctx;
    struct buf b;
    buf_init(&b, (size_t)8 << 20);
    fetch_memory_pack(memory, &b);
    struct ask_host *h = ARENA_NEW(x->memory->arena, struct ask_host);
    *h = (struct ask_host){str_dup(x->memory->arena, origin), str_dup(x->memory->arena, buf_str(&b)), x->memory->hosts};
    if (buf_ok(&b)) x->memory->hosts = h; /* the newest is found first */
    buf_free(&b);
}

bool ask_all(const struct fetch_options *options, struct ask_memory *memory, struct ask *list, size_t count, struct err *e)
{
    struct asking x = {.list = list, .count = count, .memory = memory};
    const struct fetch_hooks hooks = {.ctx = &x, .next = next, .done = done, .recall = memory ? recall : NULL, .remember = memory ? remember : NULL};
    struct fetch_options o = *options;
    o.start_wait = memory && memory->hosts; /* we have just been there */
    struct fetch *f = fetch_new(&o, &hooks, e);
    if (!f) return false;
    bool ok = fetch_run(f, e);
    fetch_free(f);
    return ok;
}

void ask_free(struct ask *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (list[i].response) arena_free(list[i].response->arena);
        list[i].response = NULL;
    }
}
