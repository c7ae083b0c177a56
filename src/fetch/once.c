#include "fetch/core.h"

struct once {
    const struct request *request;
    struct response *response;
    bool given;
};

static enum fetch_next next(void *ctx, struct arena *a, struct request *out, int64_t *wake_at)
{
    struct once *once = ctx;
    (void)wake_at;
    if (once->given) return FETCH_NEXT_FINISHED;
    once->given = true;
    *out = request_copy(a, once->request);
    return FETCH_NEXT_REQUEST;
}

static bool done(void *ctx, struct response *response)
{
    struct once *once = ctx;
    once->response = response;
    return true;
}

struct response *fetch_once(const struct fetch_options *options, const struct request *request, struct err *e)
{
    struct once once = {.request = request};
    struct fetch_hooks hooks = {.ctx = &once, .next = next, .done = done};
    struct fetch_options o = *options;
    o.start_wait = false;
    struct fetch *f = fetch_new(&o, &hooks, e);
    if (!f) return NULL;
    bool ok = fetch_run(f, e);
    fetch_free(f);
    if (ok && once.response) return once.response;
    if (once.response) arena_free(once.response->arena);
    return NULL;
}
