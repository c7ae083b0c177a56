#include "store/reread.h"

#include "base/queue.h"
#include "store/layout.h"

#include <pthread.h>

#define LOAD_BYTES ((size_t)256 << 10) /* of records */
#define JOBS_MAX 64
#define AHEAD_MAX (2 * JOBS_MAX + 2)

struct rereader {
    struct reread *x;
    void *own;
    pthread_t thread;
};

struct reread {
    const struct rebuild *r;
    struct arena *a;
    struct queue *given, *read;
    struct rereader readers[JOBS_MAX + 1]; /* without threads: one, the calling thread's */
    size_t threads, ahead;
    struct reread_load *loads; /* number n stands in n % ahead */
    size_t first, next;        /* numbers of the oldest under way, and of the next */
};

static void load_read(const struct rebuild *r, void *own, struct reread_load *l)
{
    for (size_t i = 0; i < l->count; i++) {
        struct reread_post *p = &l->posts[i];
        p->sound = p->key.n == POST_KEY && post_get(p->key, p->value, l->a, &p->post);
        if (p->sound && !(p->post.flags & POST_DELETED))
            r->read(own, &p->post, l->a, &p->reading);
    }
}

static void *rereader_main(void *ctx)
{
    struct rereader *reader = ctx;
    struct reread *x = reader->x;
    for (struct reread_load *l; (l = queue_pop(x->given));) {
        load_read(x->r, reader->own, l);
        (void)queue_push(x->read, l);
    }
    return NULL;
}

static struct rereader *rereader_enter(struct reread *x, size_t number)
{
    struct rereader *reader = &x->readers[number];
    *reader = (struct rereader){.x = x, .own = x->r->enter ? x->r->enter(x->r->ctx) : x->r->ctx};
    return reader;
}

static void rereader_leave(struct rereader *reader)
{
    if (reader->x->r->leave)
        reader->x->r->leave(reader->own);
}

static void start_threads(struct reread *x, size_t jobs)
{
    for (; x->threads < jobs; x->threads++) {
        struct rereader *reader = rereader_enter(x, x->threads);
        if (pthread_create(&reader->thread, NULL, rereader_main, reader) != 0) {
            rereader_leave(reader);
            return;
        }
    }
}

struct reread *reread_new(const struct rebuild *r)
{
    struct arena *a = arena_new(0);
    struct reread *x = ARENA_NEW(a, struct reread);
    size_t jobs = r->jobs > JOBS_MAX ? JOBS_MAX : r->jobs > 0 ? (size_t)r->jobs : 0;
    *x = (struct reread){.r = r, .a = a, .given = queue_new(AHEAD_MAX), .read = queue_new(AHEAD_MAX)};
    start_threads(x, jobs);
    if (!x->threads)
        (void)rereader_enter(x, 0);
    x->ahead = x->threads ? 2 * x->threads + 2 : 1;
    x->loads = ARENA_ARRAY(a, struct reread_load, x->ahead);
    for (size_t i = 0; i < x->ahead; i++)
        x->loads[i].a = arena_new(0);
    return x;
}

void reread_free(struct reread *x)
{
    while (queue_try_pop(x->given))
        ;
    queue_close(x->given);
    for (size_t i = 0; i < x->threads; i++)
        pthread_join(x->readers[i].thread, NULL);
    for (size_t i = 0; i < (x->threads ? x->threads : 1); i++)
        rereader_leave(&x->readers[i]);
    queue_close(x->read);
    queue_free(x->given);
    queue_free(x->read);
    for (size_t i = 0; i < x->ahead; i++)
        arena_free(x->loads[i].a);
    arena_free(x->a);
}

struct reread_load *reread_room(struct reread *x)
{
    struct reread_load *l = &x->loads[x->next % x->ahead];
    if (x->next - x->first == x->ahead)
        return NULL;
    arena_reset(l->a);
    l->count = l->bytes = 0;
    l->read = false;
    return l;
}

bool reread_add(struct reread_load *l, str key, str value)
{
    l->posts[l->count++] = (struct reread_post){.key = str_dup(l->a, key), .value = str_dup(l->a, value)};
    l->bytes += value.n;
    return l->count < REREAD_POSTS && l->bytes < LOAD_BYTES;
}

void reread_give(struct reread *x)
{
    struct reread_load *l = &x->loads[x->next++ % x->ahead];
    if (x->threads)
        (void)queue_push(x->given, l); /* never full: it holds more than are under way */
    else
        load_read(x->r, x->readers[0].own, l);
}

struct reread_load *reread_take(struct reread *x)
{
    struct reread_load *l = &x->loads[x->first % x->ahead];
    if (x->first == x->next)
        return NULL;
    while (x->threads && !l->read)
        ((struct reread_load *)queue_pop(x->read))->read = true;
    return l;
}

void reread_done(struct reread *x)
{
    x->first++;
}
