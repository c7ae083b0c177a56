/* token_scan: the scanner's parts that are not words: numbers, punctuation, emoticons, emoji. For token.c only. */
#ifndef TEXT_TOKEN_SCAN_H
#define TEXT_TOKEN_SCAN_H

#include "text/token.h"

struct token *tokens_push(struct tokens *t, enum token_class class, size_t from, size_t n);
void tokens_finish(struct tokens *t, struct token *w, size_t fold_n); /* fold_n bytes lie at folded + w->fold */
void tokens_after(struct tokens *t, unsigned bits);

/* Each reads on from `at` and returns where the next token may begin, further on. */
size_t scan_number(struct tokens *t, size_t at);
size_t scan_mark(struct tokens *t, size_t at);
size_t scan_high(struct tokens *t, size_t at, size_t (*word)(struct tokens *, size_t));

#endif
