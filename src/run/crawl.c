#include "run/crawl.h"

#include "run/lock.h"
#include "run/stage.h"
#include "run/stream.h"

#include <malloc.h>

#define QUEUE_YIELDS 64

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

static int64_t hook_now(void *ctx)
{
    struct crawl *c = ctx;
    return c->o.now(c->o.clock);
}

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
    const struct fetch_hooks hooks = {.ctx = c, .next = due_next, .done = stage_done, .recall = host_memory_recall, .remember = host_memory_put, .now = hook_now};
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
    if (pthread_create(&threads[started], NULL, stage_writer, c) == 0)
        started++;
    while (started && started < count && pthread_create(&threads[started], NULL, stage_worker, c) == 0)
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
