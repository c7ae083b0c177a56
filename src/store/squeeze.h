/* squeeze: short texts in about half of their bytes, each by itself, at memory speed. A byte is the code of a symbol of one to eight bytes (squeeze_table.h), or 255 and
 * the byte that follows as it is: after FSST (Boncz, Neumann, Leis: FSST: fast random access string compression, 2020), with a fixed table. Any bytes come back as they were. */
#ifndef STORE_SQUEEZE_H
#define STORE_SQUEEZE_H

#include "base/arena.h"
#include "base/buf.h"

#define SQUEEZE_TABLE 1 /* number of the table: the first byte of what is squeezed; then the length of the text as a varint, then codes */

void squeeze_put(struct buf *b, str text);
/* False: not what squeeze_put() writes. */
bool squeeze_get(str squeezed, struct arena *a, str *text) MUST_CHECK;

#endif
