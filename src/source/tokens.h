/* tokens: what logins have given, of each source the newest one. They live in memory only: neither the frontier nor the corpus ever holds one, and a
 * crawl that was cut off logs in again. For several threads. */
#ifndef SOURCE_TOKENS_H
#define SOURCE_TOKENS_H

#include "base/arena.h"
#include "base/str.h"

#define TOKEN_MAX ((size_t)16 * 1024)

struct tokens;

struct tokens *tokens_new(struct arena *a); /* the arena owns it */
/* False when the token is longer than TOKEN_MAX. */
bool tokens_keep(struct tokens *t, str source, str token);
/* Empty when there is none. */
str tokens_of(struct tokens *t, str source, struct arena *a);

#endif
