#include "fetch/core.h"

#include "base/hash.h"
#include "base/url.h"
#include "fetch/guard.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SAME_RESET_MS 1500 /* servers round it, and the way to us takes time */

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

static void settle(struct fetch *f, struct host *h);

/* A few buckets each time a host is made: what nobody asks for any more does not stay in memory. */
static void sweep(struct fetch *f)
{
    int64_t mono = clock_mono_ms();
    for (int i = 0; i < 16 && f->host_count > HOSTS_KEPT; i++) {
        struct host **slot = &f->hosts[f->sweep++ % HOST_BUCKETS];
        while (*slot) {
            struct host *h = *slot;
            if (!is_idle(f, h, mono)) {
                slot = &h->next;
                continue;
            }
            *slot = h->next;
            settle(f, h);
            host_free(f, h);
        }
    }
}

static void recall_bucket(const struct fetch *f, struct host *h, const struct fetch_memory *m)
{
    int64_t mono = clock_mono_ms(), rest = m->quota_reset_at - fetch_wall(f);
    if (m->quota_reset_at == 0 || rest <= 0) return;
    h->bucket = (struct bucket){true, m->quota_left > 0 ? (double)m->quota_left : 0, (double)m->quota_limit, mono + rest, m->quota_window_ms};
    h->pace_ms = bucket_pace_ms(&h->bucket, mono);
    h->kept.left = h->bucket.left;
    h->kept.reset_at = h->bucket.reset_at;
}

static void recall(struct fetch *f, struct host *h)
{
    if (!f->hooks.recall) return;
    struct arena *a = arena_new(0);
    struct fetch_memory m = {0};
    if (f->hooks.recall(f->hooks.ctx, h->origin, a, &m)) {
        h->learned_ms = h->kept.learned_ms = m.delay_ms < 0 ? 0 : m.delay_ms;
        h->failures = m.failures;
        gate_recall(f, h, &m);
        recall_bucket(f, h, &m);
        int64_t full_at = bucket_wait_until(&h->bucket, clock_mono_ms());
        host_rest(f, h, m.not_before, "the host asked to be left alone");
        if (full_at > 0) host_rest(f, h, fetch_wall(f) + full_at - clock_mono_ms(), "the host's quota is used up");
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

static int64_t wall_of(const struct fetch *f, int64_t mono)
{
    return fetch_wall(f) + mono - clock_mono_ms();
}

/* left: what the memory shall say of the bucket. */
static void write_down(struct fetch *f, struct host *h, double left, bool at_once)
{
    int64_t mono = clock_mono_ms();
    const struct bucket *b = &h->bucket;
    bool bucket = bucket_counts(b, mono);
    h->kept.left = left;
    h->kept.reset_at = bucket ? b->reset_at : 0;
    h->kept.learned_ms = h->learned_ms;
    if (!f->hooks.remember) return;
    struct fetch_memory m = {
        .robots = h->robots.text,
        .robots_status = h->robots.status,
        .robots_at = h->robots.state == GATE_KNOWN ? h->robots.at : 0,
        .tdm = h->tdm.text,
        .tdm_status = h->tdm.status,
        .tdm_at = h->tdm.state == GATE_KNOWN ? h->tdm.at : 0,
        .not_before = h->given_up > 0 ? h->given_up : h->ready_at > mono ? wall_of(f, h->ready_at) : 0,
        .delay_ms = h->learned_ms,
        .failures = h->failures,
    };
    if (bucket) {
        m.quota_left = (int64_t)left;
        m.quota_limit = (int64_t)b->limit;
        m.quota_reset_at = wall_of(f, b->reset_at);
        m.quota_window_ms = b->window_ms;
    }
    f->hooks.remember(f->hooks.ctx, h->origin, &m, at_once);
}

/* A crash may come at any time, and to write after each answer would cost more than the answer. So what is written down is a tenth less than what is
 * left: it holds until that tenth is used. */
void host_remember(struct fetch *f, struct host *h, bool at_once)
{
    double left = h->bucket.left - h->bucket.left / 10 - 1;
    write_down(f, h, left > 0 ? left : 0, at_once);
}

void host_note(struct fetch *f, struct host *h)
{
    const struct bucket *b = &h->bucket;
    bool bucket = bucket_counts(b, clock_mono_ms());
    bool spent = bucket && (b->left < h->kept.left || b->reset_at > h->kept.reset_at + SAME_RESET_MS);
    bool slower = h->learned_ms > f->options.delay_ms && h->learned_ms > h->kept.learned_ms + h->kept.learned_ms / 4;
    if (spent || slower) host_remember(f, h, slower || h->pace_ms > 0 || b->left < 1);
}

/* What was learned since it was written down last, exactly: nothing of it is on its way any more. */
static void settle(struct fetch *f, struct host *h)
{
    bool bucket = bucket_counts(&h->bucket, clock_mono_ms());
    if (bucket || h->learned_ms != h->kept.learned_ms) write_down(f, h, h->bucket.left, false);
}

void hosts_settle(struct fetch *f)
{
    for (size_t i = 0; i < HOST_BUCKETS; i++)
        for (struct host *h = f->hosts[i]; h; h = h->next) settle(f, h);
}

void host_tell(struct fetch *f, struct host *h, const struct rate *r)
{
    int64_t mono = clock_mono_ms();
    struct rate own = *r;
    if (own.reset_at > 0) own.reset_at += mono - fetch_wall(f);
    bucket_tell(&h->bucket, &own, h->running, mono);
    h->pace_ms = bucket_pace_ms(&h->bucket, mono);
}

bool host_rest(struct fetch *f, struct host *h, int64_t until, const char *why)
{
    int64_t wait = until - fetch_wall(f);
    bool too_long = wait > f->options.max_wait_ms;
    if (wait <= 0) return false;
    if (too_long) host_give_up(f, h, until, OUTCOME_RATE, str_from(why));
    else if (clock_mono_ms() + wait > h->ready_at) h->ready_at = clock_mono_ms() + wait;
    return too_long;
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
