/* signals: SIGINT and SIGTERM become one call in a thread of its own, so that nothing need be safe inside a handler. */
#ifndef RUN_SIGNALS_H
#define RUN_SIGNALS_H

#include "base/err.h"

struct signals;

/* Must be called before other threads are started: they inherit the blocked signals. stop(ctx) may be called more than once. */
bool signals_watch(void (*stop)(void *ctx), void *ctx, struct signals **out, struct err *e) MUST_CHECK;
void signals_end(struct signals *s); /* NULL is fine */
bool signals_came(const struct signals *s);

#endif
