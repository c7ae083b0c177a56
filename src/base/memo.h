/* memo: answers to questions that come again, in a fixed room: copies, retweets, "Danke!". Exact, for the whole question is compared. Most questions come once:
 * only a mark of four bytes is kept of them, and the answer from the second time on. What is oldest goes first. Belongs to one thread. */
#ifndef BASE_MEMO_H
#define BASE_MEMO_H

#include "base/str.h"

struct memo;

struct memo *memo_new(size_t room); /* bytes of questions and answers kept; used up only as needed. Aborts without memory */
void memo_free(struct memo *m);     /* NULL is fine */

/* The answer kept for it, good until the next memo_keep(); false: none. */
bool memo_find(struct memo *m, str question, str *answer);
/* The answer to what memo_find() was asked last, and did not find. */
void memo_keep(struct memo *m, str question, str answer);

#endif
