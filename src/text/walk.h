/* walk: the search for patterns from one token on. hits.c walks, starts.c says where a walk can find anything. Only for these two. */
#ifndef TEXT_WALK_H
#define TEXT_WALK_H

#include "text/compiled.h"
#include "text/scratch.h"
#include "text/word_table.h"

#define GAP_KINDS 3 /* SYM_GAP … SYM_GAP_LONG */
#define GAP_SHORT 4 /* words that each may skip */
#define GAP_COMMA 6
#define GAP_LONGEST 14

/* Which gaps reach over `skip` words (bit i for SYM_GAP + i); `after`: of the words from the one in front of the gap on. */
static inline unsigned gaps_open(uint32_t skip, unsigned after)
{
    if (after & AFTER_SENTENCE || skip > GAP_LONGEST) return 0;
    unsigned open = skip <= GAP_SHORT ? 7 : skip <= GAP_COMMA ? 6 : 4;
    return after & AFTER_CLAUSE & ~(unsigned)AFTER_LINE ? open & 2u : open;
}

/* Patterns that begin with any name, with any number; numbers have two root nodes, since an ordinal is no other number. */
struct class_start {
    uint32_t nodes[2];
    size_t node_count;
    bool alone;       /* nothing has to follow, or anything may behind a gap */
    unsigned nexts;   /* trait_next() of what may follow and has no spelling */
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
/* Of a token in marks.longs: from where a walk may find more than what the word itself and the next one decide. */
enum walk_reach { WALK_ROOTS = 1 /* the word's own patterns */, WALK_PARTS = 2 /* a compound's */, WALK_CLASS = 4 /* those that begin with any number, any name */ };
unsigned walk_reach(const struct walk *w, const struct token *token);

/* What a token and the next one begin together is remembered under that key. */
static inline uint64_t pair_key_next(const struct token *token)
{
    return pair_key(token->known.form, token[1].known.form, PAIR_NEXT, 0);
}

/* Works it out. */
void pair_learn(const struct walk *w, struct pair *pair, uint64_t key, const struct token_form *first, const struct token_form *second);

/* Does the word behind `second` fit what goes on there (third_bits)? */
static inline bool third_fits(uint32_t goes_on, const struct token *second)
{
    uint32_t third = second->after & AFTER_SENTENCE ? 0 : third_bits(second[1].known.inner);
    return goes_on == ~UINT32_C(0) || (goes_on & third);
}

#endif
