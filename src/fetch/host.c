#include "fetch/core.h"

#include "base/hash.h"
#include "base/url.h"
#include "fetch/guard.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct host *host_find(const struct fetch *f, str origin)
{
    struct host *h = f->hosts[hash64(origin) % HOST_BUCKETS];
    while (h && !str_eq(h->origin, origin)) h = h->next;
    return h;
}

static void host_free(struct fetch *f, struct host *h)
{
    host_unschedule(f, h);
    for (int i = 0; i < LANE_COUNT; i++) lane_leave(f, h, (enum lane_kind)i);
    while (h->first) task_free(host_pop(f, h));
    gate_free(&h->robots);
    gate_free(&h->tdm);
    free(h);
    f->host_count--;
}

static bool is_idle(const struct fetch *f, const struct host *h, int64_t mono)
{
    if (h->first || h->running > 0 || h->pins > 0 || h->ready_at > mono) return false;
    if (h->given_up > fetch_wall(f)) return false;
    for (int i = 0; i < LANE_COUNT; i++)
        if (h->lanes[i] && h->lanes[i]->ended_at + f->options.max_delay_ms > mono) return false;
    return true;
}

/* A few buckets each time a host is made: what nobody asks for any more does not stay in memory. */
static void sweep(struct fetch *f)
{
    int64_t mono = fetch_mono();
    for (int i = 0; i < 16 && f->host_count > HOSTS_KEPT; i++) {
        struct host **slot = &f->hosts[f->sweep++ % HOST_BUCKETS];
        while (*slot) {
            struct host *h = *slot;
            if (!is_idle(f, h, mono)) {
                slot = &h->next;
                continue;
            }
            *slot = h->next;
            host_free(f, h);
        }
    }
}

static void recall(struct fetch *f, struct host *h)
{
    if (!f->hooks.recall) return;
    struct arena *a = arena_new(0);
    struct fetch_memory m = {0};
    if (f->hooks.recall(f->hooks.ctx, h->origin, a, &m)) {
        h->learned_ms = m.delay_ms < 0 ? 0 : m.delay_ms;
        h->failures = m.failures;
        gate_recall(f, h, &m);
        int64_t wait = m.not_before - fetch_wall(f);
        if (m.not_before > 0 && wait > f->options.max_wait_ms)
            host_give_up(f, h, m.not_before, OUTCOME_RATE, STR("the host asked to be left alone"));
        else if (m.not_before > 0 && wait > 0)
            h->ready_at = fetch_mono() + wait;
    }
    arena_free(a);
}

/* On loopback each port is a server of its own; elsewhere a name is one, whatever its ports. */
static struct lane *name_lane(struct fetch *f, const struct url *u)
{
    char key[280];
    int n;
    if (guard_is_loopback(u->host))
        n = snprintf(key, sizeof key, "%.*s:%d", STR_ARG(u->host), (int)u->port);
    else
        n = snprintf(key, sizeof key, "%.*s", STR_ARG(u->host));
    return lane_get(f, LANE_NAME, (str){key, (size_t)n < sizeof key ? (size_t)n : sizeof key - 1});
}

static struct host *host_new(struct fetch *f, str origin, const struct url *u)
{
    sweep(f);
    struct host *h = calloc(1, sizeof *h + origin.n);
    if (!h) abort();
    memcpy((char *)(h + 1), origin.p, origin.n);
    h->origin = (str){(char *)(h + 1), origin.n};
    struct host **slot = &f->hosts[hash64(h->origin) % HOST_BUCKETS];
    h->next = *slot;
    *slot = h;
    f->host_count++;
    lane_join(h, LANE_NAME, name_lane(f, u));
    recall(f, h);
    return h;
}

struct host *host_get(struct fetch *f, str url)
{
    struct url u;
    str origin = url_origin_view(url);
    struct host *h = host_find(f, origin);
    if (h) return h;
    return url_split(url, &u) ? host_new(f, origin, &u) : NULL;
}

void host_push(struct fetch *f, struct host *h, struct task *t, bool front)
{
    t->host = h;
    if (front) {
        t->next = h->first;
        h->first = t;
        if (!h->last) h->last = t;
    } else {
        t->next = NULL;
        if (h->last)
            h->last->next = t;
        else
            h->first = t;
        h->last = t;
    }
    h->queued++;
    f->queued++;
    host_schedule(f, h);
}

struct task *host_pop(struct fetch *f, struct host *h)
{
    struct task *t = h->first;
    h->first = t->next;
    if (!h->first) h->last = NULL;
    t->next = NULL;
    h->queued--;
    f->queued--;
    return t;
}

void host_remember(struct fetch *f, struct host *h)
{
    if (!f->hooks.remember) return;
    int64_t wait = h->ready_at - fetch_mono();
    int64_t not_before = h->given_up > 0 ? h->given_up : wait > 0 && h->failures > 0 ? fetch_wall(f) + wait : 0;
    struct fetch_memory m = {
        .robots = h->robots.text,
        .robots_status = h->robots.status,
        .robots_at = h->robots.state == GATE_KNOWN ? h->robots.at : 0,
        .tdm = h->tdm.text,
        .tdm_status = h->tdm.status,
        .tdm_at = h->tdm.state == GATE_KNOWN ? h->tdm.at : 0,
        .not_before = not_before,
        .delay_ms = h->learned_ms,
        .failures = h->failures,
    };
    f->hooks.remember(f->hooks.ctx, h->origin, &m);
}

void host_give_up(struct fetch *f, struct host *h, int64_t until, enum outcome outcome, str why)
{
    (void)f;
    h->given_up = until;
    h->gave_outcome = outcome;
    snprintf(h->gave_why, sizeof h->gave_why, "%.*s", STR_ARG(why));
}

void hosts_free(struct fetch *f)
{
    for (size_t i = 0; i < HOST_BUCKETS; i++) {
        while (f->hosts[i]) {
            struct host *h = f->hosts[i];
            f->hosts[i] = h->next;
            host_free(f, h);
        }
    }
    free(f->heap.at);
}

/* Our own delay, lengthened by what the host has shown and said, never shortened. 0 stays 0 unless robots.txt asks for a delay. */
int64_t task_delay_ms(const struct fetch *f, const struct task *t)
{
    const struct host *h = t->host;
    int64_t delay = t->request.delay_ms >= 0 ? t->request.delay_ms : f->options.delay_ms;
    if (t->bare && delay < f->options.delay_ms) delay = f->options.delay_ms;
    int64_t most = delay > f->options.max_delay_ms ? delay : f->options.max_delay_ms;
    int64_t longer = f->options.robots && h->rules ? robots_crawl_delay_ms(h->rules) : 0;
    if (delay > 0 && h->learned_ms > longer) longer = h->learned_ms;
    if (delay > 0 && h->pace_ms > longer) longer = h->pace_ms;
    if (longer > most) longer = most;
    return longer > delay ? longer : delay;
}

enum tdm_policy task_tdm(const struct fetch *f, const struct task *t)
{
    return t->request.tdm > 0 ? (enum tdm_policy)(t->request.tdm - 1) : f->options.tdm;
}
