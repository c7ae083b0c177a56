/* gunzip: files that are gzip by their content, whatever their name says. */
#ifndef PARSE_GUNZIP_H
#define PARSE_GUNZIP_H

#include "base/arena.h"
#include "base/str.h"

bool gunzip_looks_like(str bytes);
/* All members, at most max bytes (ERR_LIMIT beyond). A cut file gives what there is. */
bool gunzip(struct arena *a, str bytes, size_t max, str *out, struct err *e) MUST_CHECK;
/* The first member alone; *used: its packed bytes, all of them where it is cut. */
bool gunzip_member(struct arena *a, str bytes, size_t max, str *out, size_t *used, struct err *e) MUST_CHECK;

#endif
