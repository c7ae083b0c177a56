#include "fetch/core.h"

#include "base/url.h"
#include "fetch/guard.h"
#include "fetch/trap.h"

#include <stdlib.h>
#include <string.h>

struct task *task_new(struct fetch *f, enum task_kind kind, struct arena *arena, str url)
{
    struct task *t = calloc(1, sizeof *t);
    if (!t) abort();
    t->fetch = f;
    t->kind = kind;
    t->arena = arena;
    t->url = url;
    t->moved = true; /* until a hop is not permanent */
    t->request.delay_ms = -1;
    strs_add(arena, &t->seen, url);
    return t;
}

void task_free(struct task *t)
{
    buf_free(&t->answer.body);
    arena_free(t->arena);
    free(t);
}

/* What a person configured is asked, however it looks. */
const char *task_trap(const struct fetch *f, const struct task *t)
{
    const struct request *r = &t->request;
    if (r->depth <= 0) return NULL;
    if (r->depth > f->options.max_depth) return "pages without end: too many follow-ups in a row";
    return trap_judge(t->url, fetch_wall(f));
}

/* Nothing but this machine is asked by somebody who cannot be asked back. Addresses written as such are judged here already, because with
 * replay the socket goes elsewhere and the guard there sees nothing. */
const char *task_refusal(const struct fetch *f, const struct task *t, str url)
{
    str host = url_host(url);
    if (!f->options.allow_private && !t->request.allow_private && guard_host(host)) return "the host's address is not public; only a source of a brand file that says `allow_private: yes` may ask it";
    if (f->options.contact.n > 0 || f->options.replay.n > 0 || guard_is_loopback(host)) return NULL;
    return "no contact is set: say by --contact, or by `contact` in the settings, at which page or mail address you can be reached";
}

/* "text/html; charset=UTF-8" → "text/html", "UTF-8" */
static void read_content_type(struct response *r)
{
    str value = response_header(r, STR("content-type"));
    r->content_type = str_lower_ascii(r->arena, str_trim(str_cut(&value, ';')));
    while (value.p) {
        str pair = str_cut(&value, ';');
        str name = str_trim(str_cut(&pair, '='));
        pair = str_trim(pair);
        if (pair.n >= 2 && pair.p[0] == '"' && pair.p[pair.n - 1] == '"') pair = str_sub(pair, 1, pair.n - 2);
        if (str_eq_nocase(name, STR("charset"))) r->charset = pair;
    }
}

static struct response *make_response(struct fetch *f, struct task *t)
{
    struct answer *answer = &t->answer;
    struct response *r = ARENA_NEW(t->arena, struct response);
    r->arena = t->arena;
    r->request = t->request;
    r->request.dress = (struct dress){.header_count = 0};
    r->request.tdm = (int32_t)task_tdm(f, t) + 1;
    r->url = t->seen.count == 1 && t->request.dress.url.n && !t->request.moved_to.n ? t->request.url : t->url;
    r->moved = t->seen.count > 1 && t->moved;
    r->status = answer->status;
    r->headers = answer->headers;
    r->header_count = answer->header_count;
    r->body = buf_str(&answer->body);
    r->at = fetch_wall(f);
    r->took_ms = answer->took_ms;
    r->tdm_reserved = t->tdm_reserved || tdm_header_reserves(r->headers, r->header_count) != NULL;
    read_content_type(r);
    /* The body changes owner without a copy. */
    if (answer->body.p) arena_own(t->arena, answer->body.p, free);
    answer->body.p = NULL;
    return r;
}

void task_finish(struct fetch *f, struct task *t, enum outcome outcome, str why, int64_t retry_at)
{
    if (t->kind != TASK_PAGE) {
        gate_answered(f, t, outcome, why, retry_at);
        return;
    }
    if (outcome == OUTCOME_TOO_BIG || outcome == OUTCOME_TOO_SLOW) buf_free(&t->answer.body); /* half of a page is none */
    struct response *r = make_response(f, t);
    r->outcome = outcome;
    r->why = str_dup(t->arena, why);
    r->retry_at = retry_at;
    f->counters.outcomes[outcome]++;
    f->counters.done++;
    f->out--;
    f->ask_at = 0;
    free(t);
    if (!f->hooks.done(f->hooks.ctx, r)) f->full = true;
}
