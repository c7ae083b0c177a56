/* memo: answers to questions that come again, in a fixed room: copies, retweets, "Danke!". Exact, for the whole question is compared. As long as there is room every
 * answer is kept, then those of questions that came before (a mark of four bytes is kept of each); what is oldest goes first. Any number of threads may ask. */
#ifndef BASE_MEMO_H
#define BASE_MEMO_H

#include "base/buf.h"

#define MEMO_QUESTION_MAX 16384u /* bytes: longer ones seldom come twice, and are not remembered */

struct memo;

struct memo *memo_new(size_t room); /* bytes of questions and answers kept; used up only as needed. Aborts without memory */
void memo_free(struct memo *m);     /* NULL is fine */

/* What memo_find() says of a question, for memo_keep(). */
struct memo_asked {
    uint64_t hash;
    bool worth; /* an answer is worth keeping */
};

/* Appends the answer kept for it; false: none. */
bool memo_find(struct memo *m, str question, struct memo_asked *asked, struct buf *out);
/* The answer to what was asked and not found. */
void memo_keep(struct memo *m, const struct memo_asked *asked, str question, str answer);

#endif
