/* The two stages behind fetch: workers read answers, the writer commits what they yield, some at a time. */
#include "run/stage.h"

#include "base/clock.h"

#include <malloc.h>
#include <time.h>

#define BATCH_YIELDS 512
#define BATCH_BYTES ((size_t)2 << 20) /* of answers that wait for their commit */
#define BATCH_POSTS 1000
#define BATCH_FOLLOWUPS 500            /* each may be a page of memory until the commit, which LMDB keeps for the next ones */
#define TRIM_MS 1000
#define BATCH_MS 100
#define QUEUED_BYTES ((size_t)4 << 20) /* of answers that nobody has read yet: then nothing more is asked */
#define HELD_BYTES (2 * BATCH_BYTES)   /* of answers with their trees that wait for the writer: one batch is written while the next is read */
#define NAP_NS 3000000
#define NAP_SHORT_NS 1000000
#define NAPS_MAX 8 /* then a worker sleeps until it is woken */

/* --- the writer --- */

struct pile { /* what the next commit takes */
    struct yield *at[BATCH_YIELDS];
    size_t count, posts, bytes, followups;
};

static void pile_add(struct pile *p, struct yield *y)
{
    p->at[p->count++] = y;
    p->posts += y->kept_count;
    p->bytes += y->bytes;
    p->followups += y->next_count;
}

static bool pile_full(const struct pile *p)
{
    return p->count == BATCH_YIELDS || p->posts >= BATCH_POSTS || p->bytes >= BATCH_BYTES || p->followups >= BATCH_FOLLOWUPS;
}

/* A yield comes to wait for the writer, or some have been committed. */
static void hold(struct crawl *c, int64_t bytes)
{
    pthread_mutex_lock(&c->lock);
    c->held += bytes;
    if (bytes < 0)
        pthread_cond_broadcast(&c->room);
    pthread_mutex_unlock(&c->lock);
}

/* What threads hand to each other leaves holes between what lives longer: their pages are given back, or the holes of hours would add up. */
static void give_back(struct crawl *c)
{
#ifdef __GLIBC__
    if (clock_mono_ms() - c->trimmed_at < TRIM_MS)
        return;
    malloc_trim(0);
    c->trimmed_at = clock_mono_ms();
#else
    (void)c;
#endif
}

static void pile_commit(struct crawl *c, struct pile *p)
{
    struct err e = {.code = ERR_NONE};
    if (p->count && !commit_yields(c, p->at, p->count, &e))
        crawl_fail(c, &e);
    for (size_t i = 0; i < p->count; i++)
        arena_free(p->at[i]->response->arena);
    hold(c, -(int64_t)p->bytes);
    p->count = p->posts = p->bytes = p->followups = 0;
    give_back(c);
    fetch_wake(c->fetch);
}

/* Nothing else is on its way: nothing to wait for. */
static bool is_last(struct crawl *c, const struct pile *p)
{
    pthread_mutex_lock(&c->lock);
    bool last = c->out_count <= p->count;
    pthread_mutex_unlock(&c->lock);
    return last;
}

/* Once something is there, 100 ms are waited for more: a commit costs an fsync, whatever it holds. */
static void write_pile(struct crawl *c, struct yield *y)
{
    struct pile p = {.count = 0};
    pile_add(&p, y);
    for (int64_t end = clock_mono_ms() + BATCH_MS; !pile_full(&p) && clock_mono_ms() < end;) {
        if ((y = queue_try_pop(c->yields)))
            pile_add(&p, y);
        else if (is_last(c, &p) || queue_closed(c->yields))
            break;
        else
            nanosleep(&(struct timespec){.tv_nsec = NAP_NS}, NULL); /* to be woken for each one would cost more than they do */
    }
    pile_commit(c, &p);
}

void plan_due(struct crawl *c)
{
    struct err e = {.code = ERR_NONE};
    int64_t now = c->o.now(c->o.clock);
    if (!commit_due(c, &e))
        crawl_fail(c, &e);
    if (!c->o.tend || now - c->tended_at < DATE_HOUR_MS)
        return;
    c->tended_at = now;
    if (!c->o.tend(c->o.watcher, &e))
        crawl_fail(c, &e);
}

void *stage_writer(void *ctx)
{
    struct crawl *c = ctx;
    for (struct yield *y; !c->o.forever && (y = queue_pop(c->yields));)
        write_pile(c, y);
    for (struct yield *y; c->o.forever && ((y = queue_pop_wait(c->yields, DUE_MS)) || !queue_closed(c->yields));) {
        if (y)
            write_pile(c, y);
        plan_due(c);
    }
    return NULL;
}

/* --- workers --- */

/* What waits for the writer is counted in bytes, not in answers: one sitemap is as large as a thousand pages. The writer always comes to an end. */
static void wait_for_room(struct crawl *c)
{
    pthread_mutex_lock(&c->lock);
    while (c->held > (int64_t)HELD_BYTES)
        pthread_cond_wait(&c->room, &c->lock);
    pthread_mutex_unlock(&c->lock);
}

static bool has_room(struct crawl *c)
{
    return queue_count(c->responses) < QUEUE_RESPONSES / 4 && atomic_load(&c->queued) < QUEUED_BYTES / 2;
}

/* While answers come in quickly a worker looks for them now and then: to be woken for each would cost the fetch thread more than the look at most pages does. */
static struct response *next_response(struct crawl *c)
{
    struct response *r;
    for (int naps = 0; !(r = queue_try_pop(c->responses)) && naps < NAPS_MAX && !queue_closed(c->responses); naps++)
        nanosleep(&(struct timespec){.tv_nsec = NAP_SHORT_NS}, NULL);
    return r ? r : queue_pop(c->responses);
}

void *stage_worker(void *ctx)
{
    struct crawl *c = ctx;
    struct text_scratch *scratch = text_scratch_new();
    for (struct response *r; (r = next_response(c));) {
        size_t body = r->body.n;
        wait_for_room(c);
        struct yield *y = worker_read(c, scratch, r);
        hold(c, (int64_t)y->bytes);
        atomic_fetch_sub(&c->queued, body);
        if (has_room(c) && atomic_exchange(&c->full, false))
            fetch_wake(c->fetch);
        if (!queue_push(c->yields, y)) {
            hold(c, -(int64_t)y->bytes);
            arena_free(r->arena);
        }
    }
    text_scratch_free(scratch);
    return NULL;
}

/* --- answers come in --- */

static void push_response(struct crawl *c, struct response *r)
{
    size_t body = r->body.n;
    atomic_fetch_add(&c->queued, body);
    if (queue_push(c->responses, r))
        return;
    atomic_fetch_sub(&c->queued, body);
    arena_free(r->arena);
}

static bool done_queued(struct crawl *c, struct response *r)
{
    push_response(c, r);
    if (queue_count(c->responses) < QUEUE_RESPONSES / 2 && atomic_load(&c->queued) < QUEUED_BYTES)
        return true;
    atomic_store(&c->full, true);
    return has_room(c); /* the workers may have been faster than the flag */
}

static bool done_single(struct crawl *c, struct response *r)
{
    struct pile p = {.count = 0};
    struct yield *y = worker_read(c, c->scratch, r);
    hold(c, (int64_t)y->bytes);
    pile_add(&p, y);
    pile_commit(c, &p);
    return true;
}

bool stage_done(void *ctx, struct response *r)
{
    struct crawl *c = ctx;
    return c->scratch ? done_single(c, r) : done_queued(c, r);
}

void crawl_take(struct crawl *c, struct response *r)
{
    if (c->scratch)
        done_single(c, r);
    else
        push_response(c, r);
}
