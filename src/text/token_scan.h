/* token_scan: the scanner's parts: words (token_word.c), numbers, punctuation, emoticons, emoji (token_mark.c). For them and token.c only. */
#ifndef TEXT_TOKEN_SCAN_H
#define TEXT_TOKEN_SCAN_H

#include "base/fold.h"
#include "base/utf8.h"
#include "text/token.h"

/* A letter or digit of ASCII. */
static inline bool is_word_byte(unsigned char c)
{
    return ((unsigned)(c | 0x20) - 'a' < 26u) || ((unsigned)c - '0' < 10u);
}

static inline uint32_t rune_at(str s, size_t at, size_t *next)
{
    *next = at;
    return utf8_next(s, next);
}

struct token *tokens_push(struct tokens *t, enum token_class class, size_t from, size_t n);
void tokens_finish(struct tokens *t, struct token *w, size_t fold_n); /* fold_n bytes lie at folded + w->fold */

void tokens_grow(struct tokens *t);

/* Room for one more token and its folded bytes. */
static inline void tokens_room(struct tokens *t)
{
    if (t->count == t->cap || t->folded_n + FOLD_MAX + FOLD_PAD > t->folded_cap) tokens_grow(t);
}

/* What stands behind the last token. */
static inline void tokens_after(struct tokens *t, unsigned bits)
{
    struct token *last = &t->at[t->count - 1];
    unsigned fresh = bits & ~(unsigned)last->after;
    if (t->count > 1) {
        t->exclaims += (fresh & AFTER_EXCLAIM) != 0;
        t->questions += (fresh & AFTER_QUESTION) != 0;
    }
    last->after = (uint16_t)(last->after | bits);
    if (bits & AFTER_CLAUSE) t->ends[(t->count - 1) / 64] |= UINT64_C(1) << (t->count - 1) % 64;
}

void word_flags(struct token *w, str raw, bool gender);

/* Each reads on from `at` and returns where the next token may begin, further on. */
size_t scan_plain_words(struct tokens *t, size_t at); /* of a letter of ASCII, and all words behind it with a blank, or a mark and a blank, between */
size_t scan_other_word(struct tokens *t, size_t at); /* of another letter */
size_t scan_number(struct tokens *t, size_t at);
size_t scan_mark(struct tokens *t, size_t at);
size_t scan_high(struct tokens *t, size_t at, size_t (*word)(struct tokens *, size_t));

#endif
