/* gunzip: files that are gzip by their content, whatever their name says. */
#ifndef PARSE_GUNZIP_H
#define PARSE_GUNZIP_H

#include "base/arena.h"
#include "base/str.h"
#include "parse/inflow.h"

bool gunzip_looks_like(str bytes);
/* All members, at most max bytes (ERR_LIMIT beyond). A cut file gives what there is. */
bool gunzip(struct arena *a, str bytes, size_t max, str *out, struct err *e) MUST_CHECK;

/* The same piece by piece, for files that are larger than memory. Members follow each other without a seam; what is behind them and no gzip, and what is damaged,
 * ends what flows out. */
struct gunzip_stream;
/* Belongs to the arena; the bytes must outlive it. NULL: no memory. */
struct gunzip_stream *gunzip_open(struct arena *a, str bytes);
struct gunzip_stream *gunzip_open_inflow(struct arena *a, struct inflow *in); /* the same of bytes that are still to come */
struct inflow *gunzip_out(const struct gunzip_stream *g); /* what was unpacked */
bool gunzip_rest(const struct gunzip_stream *g); /* at the end: there are bytes left that are no gzip, or are damaged */

#endif
