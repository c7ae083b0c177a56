/* A binary heap of hosts by the time at which they may send, and lists of those that wait for a busy lane. Only one waiter of a lane is
 * let into the heap when the lane becomes free: so a thousand names behind one address cost one step each, not a thousand. */
#include "fetch/core.h"

#include "base/hash.h"

#include <stdlib.h>
#include <string.h>

static void heap_set(struct heap *heap, size_t i, struct host *h)
{
    heap->at[i] = h;
    h->heap_index = i + 1;
}

static void heap_up(struct heap *heap, size_t i)
{
    struct host *h = heap->at[i];
    for (; i > 0 && heap->at[(i - 1) / 2]->at > h->at; i = (i - 1) / 2) heap_set(heap, i, heap->at[(i - 1) / 2]);
    heap_set(heap, i, h);
}

static void heap_down(struct heap *heap, size_t i)
{
    struct host *h = heap->at[i];
    for (;;) {
        size_t child = 2 * i + 1;
        if (child >= heap->count) break;
        if (child + 1 < heap->count && heap->at[child + 1]->at < heap->at[child]->at) child++;
        if (heap->at[child]->at >= h->at) break;
        heap_set(heap, i, heap->at[child]);
        i = child;
    }
    heap_set(heap, i, h);
}

static void heap_remove(struct heap *heap, struct host *h)
{
    if (h->heap_index == 0) return;
    size_t i = h->heap_index - 1;
    h->heap_index = 0;
    struct host *last = heap->at[--heap->count];
    if (last == h) return;
    heap_set(heap, i, last);
    heap_up(heap, i);
    heap_down(heap, last->heap_index - 1);
}

static void heap_add(struct heap *heap, struct host *h)
{
    if (heap->count == heap->cap) {
        size_t cap = heap->cap ? heap->cap * 2 : 64;
        struct host **grown = realloc(heap->at, cap * sizeof(struct host *));
        if (!grown) abort();
        heap->at = grown;
        heap->cap = cap;
    }
    heap->count++;
    heap_set(heap, heap->count - 1, h);
    heap_up(heap, heap->count - 1);
}

struct host *heap_top(const struct fetch *f)
{
    return f->heap.count > 0 ? f->heap.at[0] : NULL;
}

static struct lane **lane_slot(struct fetch *f, str key)
{
    struct lane **slot = &f->lanes[hash64(key) % HOST_BUCKETS];
    while (*slot && !str_eq((*slot)->key, key)) slot = &(*slot)->next;
    return slot;
}

struct lane *lane_get(struct fetch *f, enum lane_kind kind, str key)
{
    char text[300];
    if (key.n > sizeof text - 1) key.n = sizeof text - 1;
    text[0] = (char)('a' + kind);
    memcpy(text + 1, key.p, key.n);
    str full = {text, key.n + 1};
    struct lane **slot = lane_slot(f, full);
    if (*slot) return *slot;
    struct lane *l = calloc(1, sizeof *l + full.n);
    if (!l) abort();
    memcpy((char *)(l + 1), full.p, full.n);
    l->key = (str){(char *)(l + 1), full.n};
    /* What we asked just before a crash is not known: so the first request waits as if one had ended at the start. */
    l->ended_at = l->started_at = f->options.start_wait ? f->start_at : -INT64_C(1000000000000);
    *slot = l;
    return l;
}

void lane_join(struct host *h, enum lane_kind kind, struct lane *l)
{
    h->lanes[kind] = l;
    l->hosts++;
}

void lane_leave(struct fetch *f, struct host *h, enum lane_kind kind)
{
    struct lane *l = h->lanes[kind];
    if (!l) return;
    h->lanes[kind] = NULL;
    if (--l->hosts > 0) return;
    *lane_slot(f, l->key) = l->next;
    free(l);
}

bool lane_is_free(const struct lane *l, int32_t capacity)
{
    return !l || l->running < capacity;
}

void lane_wait(struct lane *l, struct host *h)
{
    h->waits = l;
    h->lane_next = NULL;
    if (l->last)
        l->last->lane_next = h;
    else
        l->first = h;
    l->last = h;
}

static void lane_unwait(struct host *h)
{
    struct lane *l = h->waits;
    if (!l) return;
    h->waits = NULL;
    struct host *before = NULL;
    for (struct host *i = l->first; i != h; i = i->lane_next) before = i;
    if (before)
        before->lane_next = h->lane_next;
    else
        l->first = h->lane_next;
    if (l->last == h) l->last = before;
}

/* Lets the first waiter try, and more as long as those let through are held back by something of their own. */
static void lane_wake(struct fetch *f, struct lane *l)
{
    while (l && l->first && l->running == 0) {
        struct host *h = l->first;
        host_schedule(f, h);
        if (h->heap_index > 0 && h->at <= l->ended_at + task_delay_ms(f, h->first)) return;
    }
}

void lanes_take(struct host *h)
{
    int64_t now = clock_mono_ms();
    for (int i = 0; i < LANE_COUNT; i++) {
        if (!h->lanes[i]) continue;
        h->lanes[i]->running++;
        h->lanes[i]->started_at = now;
    }
    h->running++;
}

void lanes_release(struct fetch *f, struct host *h, bool sent)
{
    int64_t now = clock_mono_ms();
    h->running--;
    for (int i = 0; i < LANE_COUNT; i++) {
        if (!h->lanes[i]) continue;
        h->lanes[i]->running--;
        if (sent) h->lanes[i]->ended_at = now;
    }
    for (int i = 0; i < LANE_COUNT; i++) lane_wake(f, h->lanes[i]);
}

void host_unschedule(struct fetch *f, struct host *h)
{
    heap_remove(&f->heap, h);
    lane_unwait(h);
    for (int i = 0; i < LANE_COUNT; i++) lane_wake(f, h->lanes[i]);
}

/* One at a time where there is a delay, unless the source's description allows more. robots.txt is asked alone. */
static int32_t host_capacity(const struct fetch *f, const struct host *h)
{
    const struct task *t = h->first;
    if (task_delay_ms(f, t) == 0) return f->options.per_host;
    return t->kind == TASK_PAGE && t->request.parallel > 1 ? t->request.parallel : 1;
}

/* The next request starts a delay after the end of the last one; where several may run, after the start of the last one. */
static int64_t lane_ready_at(const struct lane *l, int32_t capacity, int64_t delay)
{
    return (capacity > 1 && delay > 0 ? l->started_at : l->ended_at) + delay;
}

static bool host_waits(struct fetch *f, struct host *h)
{
    int32_t capacity = host_capacity(f, h);
    for (int i = 0; i < LANE_COUNT; i++) {
        if (lane_is_free(h->lanes[i], capacity)) continue;
        lane_wait(h->lanes[i], h);
        lane_wake(f, h->lanes[1 - i]);
        return true;
    }
    return false;
}

/* Everything that stands before the head of the queue: times go into the heap, a busy lane into its list. Whoever waits in a lane that
 * this host does not use at once is let through instead. */
void host_schedule(struct fetch *f, struct host *h)
{
    heap_remove(&f->heap, h);
    lane_unwait(h);
    if (!h->first || gate_closed(h, h->first)) {
        for (int i = 0; i < LANE_COUNT; i++) lane_wake(f, h->lanes[i]);
        return;
    }
    if (host_waits(f, h)) return;
    int64_t delay = task_delay_ms(f, h->first);
    int32_t capacity = host_capacity(f, h);
    h->at = h->ready_at;
    bool empty = h->given_up == 0 && h->bucket.known && h->bucket.left < 1; /* given up: all are told so, at once */
    if (empty && h->bucket.reset_at > h->at) h->at = h->bucket.reset_at;
    for (int i = 0; i < LANE_COUNT; i++)
        if (h->lanes[i] && lane_ready_at(h->lanes[i], capacity, delay) > h->at) h->at = lane_ready_at(h->lanes[i], capacity, delay);
    heap_add(&f->heap, h);
    for (int i = 0; i < LANE_COUNT; i++)
        if (h->lanes[i] && h->at > lane_ready_at(h->lanes[i], capacity, delay)) lane_wake(f, h->lanes[i]);
}
