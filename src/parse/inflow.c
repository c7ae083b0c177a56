#include "parse/inflow.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#define PIECE ((size_t)64 << 10)

struct inflow {
    inflow_read *read;
    void *ctx;
    char *p; /* p[at … n) is the window */
    size_t at, n, cap;
    bool ended;
};

static void release(void *ctx)
{
    free(((struct inflow *)ctx)->p);
}

struct inflow *inflow_open(struct arena *a, inflow_read *read, void *ctx)
{
    struct inflow *in = ARENA_NEW(a, struct inflow);
    *in = (struct inflow){.read = read, .ctx = ctx};
    arena_own(a, in, release);
    return in;
}

str inflow_window(const struct inflow *in)
{
    return in->p ? (str){in->p + in->at, in->n - in->at} : (str){NULL, 0};
}

void inflow_take(struct inflow *in, size_t n)
{
    assert(n <= in->n - in->at);
    in->at += n;
    if (in->at == in->n) in->at = in->n = 0;
}

/* What was taken makes room when it is the larger part. */
static bool make_room(struct inflow *in)
{
    if (in->at > in->n - in->at) {
        memmove(in->p, in->p + in->at, in->n - in->at);
        in->n -= in->at;
        in->at = 0;
    }
    if (in->cap - in->n >= PIECE) return true;
    size_t cap = in->cap ? 2 * in->cap : 2 * PIECE;
    char *p = realloc(in->p, cap);
    if (!p) return false;
    in->p = p;
    in->cap = cap;
    return true;
}

bool inflow_more(struct inflow *in)
{
    if (in->ended || !make_room(in)) return false;
    size_t got = in->read(in->ctx, in->p + in->n, in->cap - in->n);
    in->n += got;
    in->ended = got == 0;
    return got > 0;
}
