#include "parse/out.h"

#include <string.h>

void out_init(struct out *o, struct arena *a)
{
    *o = (struct out){.a = a};
}

static void room(struct out *o, size_t n)
{
    if (o->cap - o->n >= n) return;
    size_t cap = o->cap ? o->cap * 2 : 256;
    while (cap - o->n < n) cap *= 2;
    o->p = arena_grow(o->a, o->p, o->cap, cap);
    o->cap = cap;
}

void out_put(struct out *o, str s)
{
    if (s.n == 0) return;
    room(o, s.n);
    memcpy(o->p + o->n, s.p, s.n);
    o->n += s.n;
}

void out_putc(struct out *o, char c)
{
    room(o, 1);
    o->p[o->n++] = c;
}

str out_str(const struct out *o)
{
    return (str){o->p, o->n};
}

static void release(void *b)
{
    buf_free(b);
}

struct buf *buf_owned(struct arena *a, size_t max)
{
    struct buf *b = ARENA_NEW(a, struct buf);
    buf_init(b, max);
    arena_own(a, b, release);
    return b;
}
