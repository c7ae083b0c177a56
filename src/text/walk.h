/* walk: the search for patterns from one token on. hits.c walks, starts.c says where a walk can find anything. Only for these two. */
#ifndef TEXT_WALK_H
#define TEXT_WALK_H

#include "text/compiled.h"
#include "text/scratch.h"
#include "text/word_table.h"

#define GAP_LONGEST 14 /* words that the longest gap may skip */

/* Patterns that begin with any name, with any number; numbers have two root nodes, since an ordinal is no other number. */
struct class_start {
    uint32_t nodes[2];
    size_t node_count;
    bool alone;       /* nothing has to follow, or nearly anything may */
    uint64_t goes_on; /* bloom of what may follow */
};

struct walk {
    const struct text *t;
    struct text_scratch *s;
    uint32_t first;
    unsigned langs;
    unsigned kinds; /* asked for */
    struct class_start name, number;
    int steps;
    uint8_t part;
};

/* Marks the tokens at which a pattern may begin (struct marks), and sets w->name, w->number. */
void starts_mark(struct walk *w);
/* Of a token in marks.longs: does more than the word itself and the next one decide what begins at it? */
bool walk_is_long(const struct walk *w, const struct token *token);

/* What a token and the next one begin together is remembered under that key. */
static inline uint64_t pair_key_next(const struct token *token)
{
    return pair_key(token->known.form, token[1].known.form, PAIR_NEXT, 0);
}

/* Works it out. */
void pair_learn(const struct walk *w, struct pair *pair, uint64_t key, const struct token_form *first, const struct token_form *second);

/* Does what two words begin go on with the word behind `second`? */
static inline bool third_fits(const struct pair *pair, const struct token *second)
{
    uint32_t third = second->after & AFTER_SENTENCE ? 0 : third_bits(second[1].known.inner);
    return pair->goes_on == ~UINT32_C(0) || (pair->goes_on & third);
}

#endif
