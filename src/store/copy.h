/* copy: whole corpora: hot copies, compaction, putting a copy in place of a corpus.
 *
 * Copies are compact: pages that hold nothing any more are left out, and with them what was erased. A process that writes holds a shared lock on `use.lock` for as
 * long as the corpus is open, one that reads only while it opens it. Who puts another file in place takes the lock for itself: no writer
 * can go on in the old file, and no reader opens half of a change. Readers that are inside keep the old file until they open it again. */
#ifndef STORE_COPY_H
#define STORE_COPY_H

#include "store/store.h"

/* A copy in `dir`, which is made; others may write meanwhile: it is the corpus at one instant. ERR_IO when a corpus is there already. */
bool store_copy(struct store *s, str dir, struct err *e) MUST_CHECK;
/* Rewrites the corpus at dir, which this process must not have open. *busy: another process has it open for writing; nothing was done. */
bool store_compact(str dir, bool *busy, struct err *e) MUST_CHECK;
/* A copy of the corpus `from` becomes the corpus at dir, at once. What was there is replaced. */
bool store_place(str from, str dir, bool *busy, struct err *e) MUST_CHECK;

/* Copies that were made, and files that were imported: what `forget` cannot reach and must name. kind: "backup" or "import". */
bool txn_note_copy(struct txn *t, const char *kind, str path, int64_t at, struct err *e) MUST_CHECK;
bool txn_drop_copy(struct txn *t, const char *kind, str path, struct err *e) MUST_CHECK; /* it came to nothing */
bool txn_copies(struct txn *t, struct arena *a, const char *kind, struct strs *out, struct err *e) MUST_CHECK;

/* Erased bytes still lie in free pages: set by who erases, taken away by store_compact(). */
bool txn_want_compact(struct txn *t, struct err *e) MUST_CHECK;
bool txn_compact_wanted(struct txn *t, bool *wanted, struct err *e) MUST_CHECK;

#endif
