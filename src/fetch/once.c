#include "fetch/core.h"

struct once {
    const struct request *request;
    struct response *response;
    bool given;
};

static str copy(struct arena *a, str s)
{
    return s.n > 0 ? str_dup(a, s) : s;
}

static enum fetch_next next(void *ctx, struct arena *a, struct request *out, int64_t *wake_at)
{
    struct once *once = ctx;
    (void)wake_at;
    if (once->given) return FETCH_NEXT_FINISHED;
    once->given = true;
    const struct request *r = once->request;
    *out = *r;
    out->url = copy(a, r->url);
    out->method = copy(a, r->method);
    out->body = copy(a, r->body);
    out->etag = copy(a, r->etag);
    out->last_modified = copy(a, r->last_modified);
    out->source = copy(a, r->source);
    out->engine = copy(a, r->engine);
    out->state = copy(a, r->state);
    struct header *headers = ARENA_ARRAY(a, struct header, r->header_count);
    for (size_t i = 0; i < r->header_count; i++) headers[i] = (struct header){copy(a, r->headers[i].name), copy(a, r->headers[i].value)};
    out->headers = headers;
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
