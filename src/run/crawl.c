#include "run/crawl.h"

#include "base/clock.h"
#include "base/log.h"
#include "run/lock.h"
#include "run/stage.h"
#include "run/stream.h"

#include <malloc.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define QUEUE_RESPONSES 64
#define QUEUE_YIELDS 64
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

static size_t lane_slot(const struct crawl *c, str key)
{
    size_t at = (size_t)hash64(key) & (c->lane_slots - 1);
    while (c->lane_index[at] && !str_eq(c->lanes[c->lane_index[at] - 1].config->key, key))
        at = (at + 1) & (c->lane_slots - 1);
    return at;
}

struct lane *lane_of(struct crawl *c, str source_key)
{
    uint32_t number = c->lane_index[lane_slot(c, source_key)];
    return number ? &c->lanes[number - 1] : NULL;
}

void crawl_fail(struct crawl *c, const struct err *e)
{
    pthread_mutex_lock(&c->lock);
    if (c->failure.code == ERR_NONE)
        c->failure = *e;
    pthread_mutex_unlock(&c->lock);
    crawl_stop(c);
}

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

static void *writer_main(void *ctx)
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

static void *worker_main(void *ctx)
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

/* --- hooks of fetch --- */

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

static bool hook_done(void *ctx, struct response *r)
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

static int64_t hook_now(void *ctx)
{
    struct crawl *c = ctx;
    return c->o.now(c->o.clock);
}

/* --- the run --- */

static struct lane lane_make(const struct crawl_options *o, const struct brand *brand, const struct source_config *config)
{
    return (struct lane){.config = config, .brand = brand, .brand_hash = hash64(brand->yaml), .pages_max = source_pages_max(o->sources, config),
                         .recheck_ms = source_recheck_ms(o->sources, config)};
}

static void index_lanes(struct crawl *c)
{
    c->lane_slots = 16;
    while (c->lane_slots < 2 * c->lane_count)
        c->lane_slots *= 2;
    c->lane_index = ARENA_ARRAY(c->arena, uint32_t, c->lane_slots);
    for (size_t i = 0; i < c->lane_count; i++) {
        c->lanes[i].same = lane_of(c, c->lanes[i].config->key);
        c->lane_index[lane_slot(c, c->lanes[i].config->key)] = (uint32_t)i + 1;
    }
}

/* Brands that have a source in common share its requests and its answers. */
static void find_wanted(struct crawl *c, struct lane *lane)
{
    size_t count = 0;
    for (const struct lane *l = lane; l; l = l->same)
        count++;
    uint64_t *wanted = ARENA_ARRAY(c->arena, uint64_t, count);
    for (const struct lane *l = lane; l; l = l->same)
        wanted[lane->wanted_count++] = question_of_brand(l->brand, l->config);
    lane->wanted = wanted;
}

uint64_t lane_version(const struct crawl *c, const struct lane *lane, const struct request *r)
{
    return source_version(c->o.sources, r->engine.n ? r->engine : lane->config->type);
}

bool lane_has_read(const struct crawl *c, const struct lane *lane, const struct request *r, const struct url_record *u)
{
    return question_known(u->read_for, lane->wanted, lane->wanted_count, lane_version(c, lane, r));
}

bool lane_may_skip(const struct crawl *c, const struct lane *lane, const struct request *r, const struct url_record *u)
{
    return u->led.n && !lane->recheck_ms && lane_has_read(c, lane, r, u);
}

/* What is wrong with any of them is told at once, a line each. */
static bool check_sources(const struct crawl *c, struct err *e)
{
    struct err all = {.code = ERR_NONE};
    for (size_t i = 0; i < c->lane_count; i++) {
        struct err one = {.code = ERR_NONE};
        if (source_check(c->o.sources, c->lanes[i].config, c->lanes[i].brand->file, &one)) continue;
        struct err before = all;
        (void)err_set(&all, one.code, "%s%s%s", before.text, before.code ? "\n" : "", one.text);
    }
    return all.code == ERR_NONE || err_set(e, all.code, "%s", all.text);
}

/* Whose key is missing stays out of this run, and its requests in the frontier. */
static void find_keyless(struct crawl *c)
{
    for (size_t i = 0; i < c->lane_count; i++) {
        struct lane *lane = &c->lanes[i];
        struct err e = {.code = ERR_NONE};
        if (!source_has_key(c->o.sources, lane->config, lane->brand->file, &e))
            lane->keyless = str_dup(c->arena, str_from(e.text));
    }
}

bool crawl_new(const struct crawl_options *o, struct crawl **out, struct err *e)
{
    struct arena *a = arena_new(0);
    struct crawl *c = ARENA_NEW(a, struct crawl);
    *c = (struct crawl){.o = *o, .arena = a, .words = arena_new(0), .lock_fd = -1};
    c->scan = scan_compile(a, o->brands, o->brand_count);
    pthread_mutex_init(&c->lock, NULL);
    pthread_cond_init(&c->room, NULL);
    atomic_init(&c->queued, 0);
    atomic_init(&c->stopping, false);
    atomic_init(&c->full, false);
    for (size_t b = 0; b < o->brand_count; b++)
        c->lane_count += o->brands[b].source_count;
    c->lanes = ARENA_ARRAY(a, struct lane, c->lane_count + 1);
    c->rounds = ARENA_ARRAY(a, struct round, c->lane_count + 1);
    c->scratch = o->jobs > 0 ? NULL : text_scratch_new();
    size_t n = 0;
    for (size_t b = 0; b < o->brand_count; b++)
        for (size_t i = 0; i < o->brands[b].source_count; i++)
            c->lanes[n++] = lane_make(o, &o->brands[b], &o->brands[b].sources[i]);
    index_lanes(c);
    for (size_t i = 0; i < c->lane_count; i++)
        if (lane_of(c, c->lanes[i].config->key) == &c->lanes[i])
            find_wanted(c, &c->lanes[i]);
    find_keyless(c);
    due_new(c);
    host_memory_new(c);
    bool ok = lock_take(store_dir(o->store), &c->lock_fd, e);
    ok = ok && check_sources(c, e);
    const struct fetch_hooks hooks = {.ctx = c, .next = due_next, .done = hook_done, .recall = host_memory_recall, .remember = host_memory_put, .now = hook_now};
    ok = ok && (c->fetch = fetch_new(&c->o.fetch, &hooks, e)) != NULL;
    if (!ok)
        crawl_free(c);
    else
        *out = c;
    return ok;
}

static size_t start_threads(struct crawl *c, pthread_t *threads, size_t count)
{
    size_t started = 0;
    if (pthread_create(&threads[started], NULL, writer_main, c) == 0)
        started++;
    while (started && started < count && pthread_create(&threads[started], NULL, worker_main, c) == 0)
        started++;
    return started;
}

static bool run_threads(struct crawl *c, struct err *e)
{
    pthread_t threads[65];
    size_t workers = c->o.jobs > 64 ? 64 : (size_t)c->o.jobs;
    c->responses = queue_new(QUEUE_RESPONSES);
    c->yields = queue_new(QUEUE_YIELDS);
    size_t started = start_threads(c, threads, workers + 1);
    struct streams *streams = started < 2 ? NULL : streams_start(c);
    bool ok = started < 2 ? err_set(e, ERR_MEMORY, "no thread can be started") : fetch_run(c->fetch, e);
    streams_end(streams);
    queue_close(c->responses);
    for (size_t i = 1; i < started; i++)
        pthread_join(threads[i], NULL);
    queue_close(c->yields);
    if (started)
        pthread_join(threads[0], NULL);
    queue_free(c->responses);
    queue_free(c->yields);
    return ok;
}

static bool run_single(struct crawl *c, struct err *e)
{
    bool ok = fetch_run(c->fetch, e);
    if (ok)
        streams_end(streams_start(c));
    return ok;
}

/* What one thread allocates another frees, and answers come in all sizes: with a heap for every thread the pieces that glibc keeps would grow for hours. */
static void keep_memory_small(void)
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 4);
#endif
}

bool crawl_run(struct crawl *c, struct err *e)
{
    keep_memory_small();
    bool ok = commit_start(c, e) && (c->scratch ? run_single(c, e) : run_threads(c, e));
    host_memory_flush(c);
    if (c->failure.code == ERR_NONE)
        return ok;
    *e = c->failure;
    return false;
}

void crawl_stop(struct crawl *c)
{
    atomic_store(&c->stopping, true);
    fetch_stop(c->fetch);
}

void crawl_progress(struct crawl *c, struct crawl_progress *out)
{
    pthread_mutex_lock(&c->lock);
    *out = c->progress;
    pthread_mutex_unlock(&c->lock);
    struct fetch_counters f;
    fetch_count(c->fetch, &f);
    out->sent = f.sent;
    out->conditional = f.conditional;
}

void crawl_free(struct crawl *c)
{
    if (!c)
        return;
    fetch_free(c->fetch);
    lock_release(c->lock_fd);
    text_scratch_free(c->scratch);
    pthread_mutex_destroy(&c->lock);
    pthread_cond_destroy(&c->room);
    host_memory_free(c);
    arena_free(c->due_arena);
    arena_free(c->words);
    arena_free(c->arena);
}
