/* inflow: bytes that come from somewhere piece by piece, as a window of what has come and was not yet taken. */
#ifndef PARSE_INFLOW_H
#define PARSE_INFLOW_H

#include "base/arena.h"
#include "base/str.h"

/* At most n bytes to `to`, at least one; 0: nothing more comes. */
typedef size_t inflow_read(void *ctx, char *to, size_t n);

struct inflow;
struct inflow *inflow_open(struct arena *a, inflow_read *read, void *ctx); /* belongs to the arena */
str inflow_window(const struct inflow *in);
void inflow_take(struct inflow *in, size_t n); /* n <= window's */
bool inflow_more(struct inflow *in); /* more behind the window, which moves; false: nothing more comes, or there is no memory */

#endif
