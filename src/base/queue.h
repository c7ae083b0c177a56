/* queue: a bounded queue of pointers between threads: the only lock that the stages of a crawl share. */
#ifndef BASE_QUEUE_H
#define BASE_QUEUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct queue;

struct queue *queue_new(size_t capacity);
void queue_free(struct queue *q); /* must be empty or closed; items are the callers' */
bool queue_push(struct queue *q, void *item);     /* waits while full; false when closed: the item is still the caller's */
void *queue_pop(struct queue *q);                 /* waits while empty; NULL when closed and empty */
void *queue_pop_wait(struct queue *q, int64_t timeout_ms); /* NULL also when the time is over */
void *queue_try_pop(struct queue *q);
void queue_close(struct queue *q); /* no more pushes; what is inside is still handed out */
size_t queue_count(struct queue *q);
bool queue_closed(struct queue *q);

#endif
