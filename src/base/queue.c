/* A ring of pointers under one mutex. Two conditions, so that a push wakes only who pops, and the other way round. */
#include "base/queue.h"

#include <assert.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

struct queue {
    pthread_mutex_t lock;
    pthread_cond_t not_full, not_empty;
    size_t cap, first, count;
    bool closed;
    void *items[];
};

/* The only calls that can fail do so for reasons that are bugs here. */
static void must(int rc)
{
    assert(rc == 0);
    (void)rc;
}

struct queue *queue_new(size_t capacity)
{
    if (capacity == 0) capacity = 1;
    struct queue *q = calloc(1, sizeof *q + capacity * sizeof *q->items);
    if (!q) abort();
    q->cap = capacity;
    pthread_condattr_t attr;
    must(pthread_condattr_init(&attr));
    must(pthread_condattr_setclock(&attr, CLOCK_MONOTONIC)); /* timeouts must not follow a clock that somebody sets */
    must(pthread_mutex_init(&q->lock, NULL));
    must(pthread_cond_init(&q->not_full, &attr));
    must(pthread_cond_init(&q->not_empty, &attr));
    must(pthread_condattr_destroy(&attr));
    return q;
}

void queue_free(struct queue *q)
{
    if (!q) return;
    assert(q->closed || q->count == 0);
    must(pthread_cond_destroy(&q->not_empty));
    must(pthread_cond_destroy(&q->not_full));
    must(pthread_mutex_destroy(&q->lock));
    free(q);
}

bool queue_push(struct queue *q, void *item)
{
    must(pthread_mutex_lock(&q->lock));
    while (q->count == q->cap && !q->closed) must(pthread_cond_wait(&q->not_full, &q->lock));
    bool done = !q->closed;
    if (done) {
        q->items[(q->first + q->count++) % q->cap] = item;
        must(pthread_cond_signal(&q->not_empty));
    }
    must(pthread_mutex_unlock(&q->lock));
    return done;
}

/* With the lock held. */
static void *take(struct queue *q)
{
    if (q->count == 0) return NULL;
    void *item = q->items[q->first];
    q->first = (q->first + 1) % q->cap;
    q->count--;
    must(pthread_cond_signal(&q->not_full));
    return item;
}

void *queue_pop(struct queue *q)
{
    must(pthread_mutex_lock(&q->lock));
    while (q->count == 0 && !q->closed) must(pthread_cond_wait(&q->not_empty, &q->lock));
    void *item = take(q);
    must(pthread_mutex_unlock(&q->lock));
    return item;
}

void *queue_pop_wait(struct queue *q, int64_t timeout_ms)
{
    struct timespec until;
    must(clock_gettime(CLOCK_MONOTONIC, &until));
    if (timeout_ms < 0) timeout_ms = 0;
    until.tv_sec += timeout_ms / 1000;
    until.tv_nsec += (timeout_ms % 1000) * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    must(pthread_mutex_lock(&q->lock));
    while (q->count == 0 && !q->closed)
        if (pthread_cond_timedwait(&q->not_empty, &q->lock, &until) != 0) break;
    void *item = take(q);
    must(pthread_mutex_unlock(&q->lock));
    return item;
}

void *queue_try_pop(struct queue *q)
{
    must(pthread_mutex_lock(&q->lock));
    void *item = take(q);
    must(pthread_mutex_unlock(&q->lock));
    return item;
}

void queue_close(struct queue *q)
{
    must(pthread_mutex_lock(&q->lock));
    q->closed = true;
    must(pthread_cond_broadcast(&q->not_full));
    must(pthread_cond_broadcast(&q->not_empty));
    must(pthread_mutex_unlock(&q->lock));
}

size_t queue_count(struct queue *q)
{
    must(pthread_mutex_lock(&q->lock));
    size_t count = q->count;
    must(pthread_mutex_unlock(&q->lock));
    return count;
}

bool queue_closed(struct queue *q)
{
    must(pthread_mutex_lock(&q->lock));
    bool closed = q->closed;
    must(pthread_mutex_unlock(&q->lock));
    return closed;
}
