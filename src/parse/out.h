/* out: text that grows inside an arena. Unlike buf it holds no malloc, so an arena that is left early loses nothing. */
#ifndef PARSE_OUT_H
#define PARSE_OUT_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/str.h"

struct out {
    struct arena *a;
    char *p;
    size_t n, cap;
};

void out_init(struct out *o, struct arena *a);
void out_put(struct out *o, str s);
void out_putc(struct out *o, char c);
str out_str(const struct out *o);

/* A buf that the arena frees: for writers that want a buf. */
struct buf *buf_owned(struct arena *a, size_t max);

#endif
