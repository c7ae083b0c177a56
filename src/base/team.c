#include "base/team.h"

#include "base/arena.h"
#include "base/queue.h"

#include <pthread.h>
#include <stdlib.h>

struct member {
    struct team *team;
    void *own;
    pthread_t thread;
};

struct slot { /* of a load */
    void *load;
    bool done;
};

struct team {
    struct team_work w;
    struct arena *a;
    struct queue *given, *done;
    struct member members[TEAM_MAX];
    size_t members_count, threads; /* without threads: one member, the calling thread */
    struct slot *slots; /* number n stands in n % ahead */
    size_t ahead, first, next; /* numbers of the oldest under way, and of the next */
};

static void *member_main(void *ctx)
{
    struct member *m = ctx;
    struct team *t = m->team;
    for (struct slot *s; (s = queue_pop(t->given));) {
        t->w.work(m->own, s->load);
        (void)queue_push(t->done, s); /* never full: it holds all loads */
    }
    return NULL;
}

static struct member *enter(struct team *t)
{
    struct member *m = &t->members[t->members_count];
    *m = (struct member){.team = t, .own = t->w.enter ? t->w.enter(t->w.ctx) : t->w.ctx};
    if (!m->own && t->w.enter) return NULL;
    t->members_count++;
    return m;
}

static void start_threads(struct team *t, size_t jobs)
{
    for (struct member *m; t->threads < jobs && (m = enter(t)); t->threads++) {
        if (pthread_create(&m->thread, NULL, member_main, m) == 0) continue;
        t->members_count--;
        if (t->w.leave) t->w.leave(m->own);
        return;
    }
}

struct team *team_new(const struct team_work *w, size_t jobs, size_t load_bytes)
{
    struct arena *a = arena_new(0);
    struct team *t = ARENA_NEW(a, struct team);
    *t = (struct team){.w = *w, .a = a, .given = queue_new(2 * TEAM_MAX + 2), .done = queue_new(2 * TEAM_MAX + 2)};
    start_threads(t, jobs > TEAM_MAX ? TEAM_MAX : jobs);
    bool works = t->threads || enter(t);
    t->ahead = t->threads ? 2 * t->threads + 2 : 1;
    t->slots = ARENA_ARRAY(a, struct slot, t->ahead);
    for (size_t i = 0; i < t->ahead; i++) t->slots[i].load = arena_alloc(a, load_bytes);
    if (works) return t;
    team_free(t);
    return NULL;
}

void team_stop(struct team *t)
{
    if (queue_closed(t->given)) return;
    while (queue_try_pop(t->given))
        ;
    queue_close(t->given);
    for (size_t i = 0; i < t->threads; i++) pthread_join(t->members[i].thread, NULL);
    for (size_t i = 0; t->w.leave && i < t->members_count; i++) t->w.leave(t->members[i].own);
    queue_close(t->done);
}

void team_free(struct team *t)
{
    if (!t) return;
    team_stop(t);
    queue_free(t->given);
    queue_free(t->done);
    arena_free(t->a);
}

size_t team_ahead(const struct team *t)
{
    return t->ahead;
}

void *team_load(struct team *t, size_t i)
{
    return t->slots[i].load;
}

void *team_room(struct team *t)
{
    return t->next - t->first == t->ahead ? NULL : t->slots[t->next % t->ahead].load;
}

bool team_works(const struct team *t)
{
    return t->next > t->first;
}

void team_give(struct team *t)
{
    struct slot *s = &t->slots[t->next++ % t->ahead];
    s->done = !t->threads;
    if (t->threads) (void)queue_push(t->given, s); /* never full: it holds more than are under way */
    else t->w.work(t->members[0].own, s->load);
}

void *team_take(struct team *t)
{
    struct slot *s = &t->slots[t->first % t->ahead];
    if (t->first == t->next) return NULL;
    while (!s->done) ((struct slot *)queue_pop(t->done))->done = true;
    return s->load;
}

void team_done(struct team *t)
{
    t->first++;
}
