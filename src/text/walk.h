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

/* Works out what two words begin together. */
void pair_learn(const struct walk *w, struct pair *pair, uint64_t key, const struct token_form *first, const struct token_form *second);

/* Does what two words begin go on with the word behind `second`? */
static inline bool third_fits(const struct pair *pair, const struct token *second)
{
    uint64_t third = second->after & AFTER_SENTENCE ? 0 : second[1].known.inner;
    return pair->goes_on == ~UINT64_C(0) || (pair->goes_on & third);
}

/* Can a pattern begin with the token and the next one? */
static inline bool pair_goes_on(const struct walk *w, const struct token *token)
{
    const struct token_form *first = &token->known, *second = &token[1].known;
    if (!(first->roots & second->inner) || token->after & AFTER_SENTENCE) return false;
    uint64_t key = pair_key(first->form, second->form, PAIR_NEXT, 0);
    struct pair *pair = pair_place(w->s->words, key);
    if (pair->key != key) pair_learn(w, pair, key, first, second);
    return pair->goes_on && third_fits(pair, token + 1);
}

#endif
