#include "cli/sources_peek.h"

#include "base/clock.h"
#include "fetch/ws.h"
#include "parse/scan.h"
#include "run/ask.h"
#include "run/leave.h"

#define PEEK_MS 8000
#define QUIET_MS 2000
#define FRAMES_KEPT 200
#define FRAME_MAX ((size_t)1 << 20)
#define LAST 3

struct peek {
    const struct scan_patterns *names;
    struct buf lines, last[LAST];
    size_t kept, frames, seen;
    int64_t until, heard_at;
};

static bool on_frame(void *ctx, str frame)
{
    struct peek *p = ctx;
    bool named = scan_names(p->names, frame, SCAN_JSON);
    struct buf *to = named ? &p->lines : &p->last[p->frames % LAST];
    p->frames++;
    if (!named) buf_clear(to);
    buf_put(to, frame);
    buf_putc(to, '\n');
    p->kept += named;
    return p->kept < FRAMES_KEPT;
}

static bool on_tick(void *ctx)
{
    struct peek *p = ctx;
    int64_t now = clock_mono_ms();
    if (p->frames > p->seen) p->heard_at = now;
    p->seen = p->frames;
    return now < p->until && !(p->frames && now - p->heard_at > QUIET_MS);
}

static void listen(const struct fetch_options *f, struct peek *p, struct response *r)
{
    struct err e = {.code = ERR_NONE};
    struct ws_result result;
    const struct ws_hooks hooks = {.ctx = p, .frame = on_frame, .tick = on_tick};
    str agent = f->contact.n ? str_printf(r->arena, "%.*s (+%.*s)", STR_ARG(f->user_agent), STR_ARG(f->contact)) : f->user_agent;
    const struct ws_options o = {.url = r->url, .user_agent = agent, .replay = f->replay, .ca_file = f->ca_file,
                                 .allow_private = f->allow_private || r->request.allow_private, .connect_ms = PEEK_MS, .frame_max = FRAME_MAX};
    r->outcome = stream_leave(f, r->url, r->request.allow_private, r->arena, &e);
    if (r->outcome == OUTCOME_NONE) {
        bool ours = ws_run(&o, &hooks, &result, &e);
        r->outcome = ours || p->frames ? OUTCOME_OK : e.code == ERR_REFUSED ? OUTCOME_REFUSED : OUTCOME_UNREACHABLE;
    }
    if (r->outcome == OUTCOME_OK) r->status = 200;
    else r->why = str_dup(r->arena, str_from(e.text));
}

struct response *sources_peek(const struct fetch_options *o, const struct brand *brand, const struct request *request, int64_t now)
{
    struct arena *a = arena_new(0);
    struct response *r = ARENA_NEW(a, struct response);
    struct peek p = {.names = scan_compile(a, brand, 1), .until = clock_mono_ms() + PEEK_MS, .heard_at = clock_mono_ms()};
    *r = (struct response){.arena = a, .request = request_copy(a, request), .at = now, .content_type = STR("application/json")};
    r->url = r->request.url;
    buf_init(&p.lines, FRAMES_KEPT * FRAME_MAX);
    for (size_t i = 0; i < LAST; i++) buf_init(&p.last[i], FRAME_MAX + 1);
    listen(o, &p, r);
    for (size_t i = 0; i < LAST; i++) {
        buf_put(&p.lines, buf_str(&p.last[i]));
        buf_free(&p.last[i]);
    }
    r->body = str_dup(a, buf_str(&p.lines));
    buf_free(&p.lines);
    return r;
}
