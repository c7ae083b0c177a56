/* word: which posts hold a word. Posting lists in segments that are never rewritten: what a transaction brings is a new segment of each month
 * it touches; small segments of a month are merged into one later, which is also when what was erased leaves them.
 *
 * A term is what term_of() (base/term.h) makes of a word. The index knows every word of the texts that posts with mentions had when they were last read; it may also know a word
 * of an earlier text, and two words may share a term: who asks verifies on the text. */
#ifndef STORE_WORD_H
#define STORE_WORD_H

#include "store/store.h"

/* False for a corpus that was begun before there was an index: `leumund rescore` makes it. */
bool txn_words_ready(struct txn *t, bool *ready, struct err *e) MUST_CHECK;

/* One of these words. */
struct word_group {
    const uint64_t *terms;
    size_t count;
};
/* Like scan_open(), for mentions of the brand whose posts hold a word of every group (at least one group). What is walked is a superset: see above. */
bool scan_word_groups(struct txn *t, str brand, const struct word_group *groups, size_t count, int64_t from, int64_t to, bool oldest_first, struct scan *out,
                      struct err *e) MUST_CHECK;
/* All the terms: each is a group. */
bool scan_words(struct txn *t, str brand, const uint64_t *terms, size_t count, int64_t from, int64_t to, bool oldest_first, struct scan *out,
                struct err *e) MUST_CHECK;

#endif
