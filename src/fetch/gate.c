/* Before a page may be asked: its host's robots.txt, then its tdmrep.json. Both are tasks like any other (delay, guards, redirects,
 * tries), only that they are ours: they stand before the pages in the queue, and their answer stays with the host. */
#include "fetch/core.h"

#include "base/url.h"

#include <stdlib.h>

#define TDM_AGAIN_MS (60 * 60 * 1000) /* a tdmrep.json that could not be read is asked again after an hour */

void gate_free(struct gate *g)
{
    if (g->arena) arena_free(g->arena);
    *g = (struct gate){0};
}

static void digest(struct fetch *f, struct host *h, struct gate *g, str text)
{
    bool is_robots = g == &h->robots;
    if (g->arena) arena_free(g->arena);
    g->arena = NULL;
    g->text = (str){0};
    if (is_robots)
        h->rules = NULL;
    else
        h->reservations = NULL;
    if (text.n == 0) return; /* most hosts have neither: they cost nothing */
    g->arena = arena_new(0);
    g->text = str_dup(g->arena, text);
    if (is_robots)
        h->rules = robots_parse(g->arena, g->text, f->options.user_agent);
    else
        h->reservations = tdm_parse(g->arena, g->text);
}

void gate_recall(struct fetch *f, struct host *h, const struct fetch_memory *m)
{
    if (m->robots_at > 0) {
        h->robots = (struct gate){.state = GATE_KNOWN, .at = m->robots_at, .status = m->robots_status};
        digest(f, h, &h->robots, m->robots);
    }
    if (m->tdm_at > 0) {
        h->tdm = (struct gate){.state = GATE_KNOWN, .at = m->tdm_at, .status = m->tdm_status};
        digest(f, h, &h->tdm, m->tdm);
    }
}

bool gate_closed(const struct host *h, const struct task *t)
{
    return t->kind == TASK_PAGE && (h->robots.state == GATE_ASKING || h->tdm.state == GATE_ASKING);
}

static bool is_fresh(const struct fetch *f, const struct gate *g)
{
    int64_t now = fetch_wall(f);
    if (g->state == GATE_FAILED) return now < g->retry_at;
    return g->state == GATE_KNOWN && now - g->at < f->options.robots_age_ms && now >= g->at - f->options.robots_age_ms;
}

/* The gate inherits what the page is allowed: a private host, a delay of 0, TLS of the same authority. */
static void ask(struct fetch *f, struct host *h, struct gate *g, const struct task *page)
{
    bool is_robots = g == &h->robots;
    struct arena *a = arena_new(0);
    str url = str_concat(a, (const str[]){h->origin, is_robots ? STR("/robots.txt") : STR("/.well-known/tdmrep.json")}, 2);
    struct task *t = task_new(f, is_robots ? TASK_ROBOTS : TASK_TDM, a, url);
    t->request.url = url;
    t->request.delay_ms = page->request.delay_ms;
    t->request.allow_private = page->request.allow_private;
    t->request.tdm = page->request.tdm;
    t->owner = h;
    h->pins++;
    g->state = GATE_ASKING;
    g->with_leave = page->request.allow_private;
    if (is_robots) f->counters.robots++;
    host_push(f, h, t, true);
}

/* A page that nothing is asked for any more. It leaves the queue. */
static enum verdict answer(struct fetch *f, struct host *h, enum outcome outcome, str why, int64_t retry_at)
{
    task_finish(f, host_pop(f, h), outcome, why, retry_at);
    return VERDICT_ANSWERED;
}

static bool robots_allow(const struct host *h, str url)
{
    struct arena *scratch = arena_new(0);
    bool allowed = !h->rules || robots_allows(h->rules, scratch, url_target(url));
    arena_free(scratch);
    return allowed;
}

/* NULL: it is not. */
static const char *reservation(const struct fetch *f, const struct host *h, str url)
{
    struct arena *scratch = arena_new(0);
    const char *why = NULL;
    if (tdm_reserves(h->reservations, scratch, url_target(url)))
        why = "/.well-known/tdmrep.json reserves text and data mining here";
    else if (f->options.robots && h->rules && tdm_usage_reserves(robots_usage(h->rules, scratch, url_target(url))))
        why = "Content-Usage of robots.txt reserves text and data mining here";
    arena_free(scratch);
    return why;
}

/* t: the page, or the gate that stands for it */
static bool tdm_wanted(const struct fetch *f, const struct host *h, const struct task *t)
{
    if (task_tdm(f, t) == TDM_IGNORE || is_fresh(f, &h->tdm)) return false;
    return !f->options.robots || robots_allow(h, STR("/.well-known/tdmrep.json"));
}

enum verdict gate_judge(struct fetch *f, struct host *h, struct task *t)
{
    if (h->given_up > fetch_wall(f)) return answer(f, h, h->gave_outcome, str_from(h->gave_why), h->given_up);
    h->given_up = 0;
    if (f->options.robots) {
        /* A guard's refusal says nothing to a page that may go where the one before might not. */
        bool other_leave = h->robots.state == GATE_FAILED && h->robots.outcome == OUTCOME_REFUSED && t->request.allow_private && !h->robots.with_leave;
        if (other_leave || !is_fresh(f, &h->robots)) {
            ask(f, h, &h->robots, t);
            return VERDICT_WAIT;
        }
        if (h->robots.state == GATE_FAILED) return answer(f, h, h->robots.outcome, h->robots.why, h->robots.retry_at);
        if (!robots_allow(h, t->url)) return answer(f, h, OUTCOME_ROBOTS, STR("robots.txt forbids this address"), 0);
    }
    if (tdm_wanted(f, h, t)) {
        ask(f, h, &h->tdm, t);
        return VERDICT_WAIT;
    }
    const char *reserved = task_tdm(f, t) != TDM_IGNORE ? reservation(f, h, t->url) : NULL;
    if (reserved) {
        t->tdm_reserved = true;
        if (task_tdm(f, t) == TDM_RESPECT) return answer(f, h, OUTCOME_RESERVED, str_from(reserved), 0);
    }
    return VERDICT_SEND;
}

/* 4xx: there are no rules. Too long: what was read counts. Anything else: nothing may be asked, unless older rules are at hand. */
static void robots_answered(struct fetch *f, struct host *h, struct task *t, enum outcome outcome, str why, int64_t retry_at)
{
    struct gate *g = &h->robots;
    int32_t status = t->answer.status;
    int64_t now = fetch_wall(f);
    bool read = outcome == OUTCOME_OK || (outcome == OUTCOME_TOO_BIG && status == 200);
    g->status = status;
    g->at = now;
    if (read || (status >= 400 && status < 500 && status != 429) || (status >= 300 && status < 400)) {
        g->state = GATE_KNOWN;
        digest(f, h, g, read ? buf_str(&t->answer.body) : (str){0});
        return;
    }
    bool with_leave = g->with_leave;
    int64_t again = retry_at > now ? retry_at : now + f->options.max_wait_ms;
    if (h->rules) {
        g->state = GATE_KNOWN;
        g->at = again - f->options.robots_age_ms;
        return;
    }
    gate_free(g);
    *g = (struct gate){.state = GATE_FAILED, .at = now, .status = status, .retry_at = again, .with_leave = with_leave};
    g->outcome = status >= 500 || status == 429 ? OUTCOME_ROBOTS : outcome;
    g->arena = arena_new(0);
    g->why = status > 0 ? str_printf(g->arena, "robots.txt could not be read (status %d), so nothing may be asked", (int)status)
                        : str_printf(g->arena, "robots.txt could not be read: %.*s", STR_ARG(why));
}

static void tdm_answered(struct fetch *f, struct host *h, struct task *t, enum outcome outcome)
{
    struct gate *g = &h->tdm;
    bool sure = outcome == OUTCOME_OK || (t->answer.status >= 300 && t->answer.status < 500);
    g->state = GATE_KNOWN;
    g->status = t->answer.status;
    g->at = fetch_wall(f) - (sure ? 0 : f->options.robots_age_ms - TDM_AGAIN_MS);
    digest(f, h, g, outcome == OUTCOME_OK ? buf_str(&t->answer.body) : (str){0});
}

void gate_answered(struct fetch *f, struct task *t, enum outcome outcome, str why, int64_t retry_at)
{
    struct host *h = t->owner;
    struct gate *g = t->kind == TASK_ROBOTS ? &h->robots : &h->tdm;
    if (g->state != GATE_FAILED) g->state = GATE_UNKNOWN;
    if (t->kind == TASK_ROBOTS)
        robots_answered(f, h, t, outcome, why, retry_at);
    else
        tdm_answered(f, h, t, outcome);
    /* One write for both: tdmrep.json is asked next. */
    bool last = t->kind == TASK_TDM || h->robots.state == GATE_FAILED || !tdm_wanted(f, h, t);
    h->pins--;
    task_free(t);
    if (last) host_remember(f, h, false);
    host_schedule(f, h);
}
