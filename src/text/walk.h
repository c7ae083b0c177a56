/* walk: the search for patterns from one token on. hits.c walks, starts.c says where a walk can find anything. Only for these two. */
#ifndef TEXT_WALK_H
#define TEXT_WALK_H

#include "text/compiled.h"
#include "text/scratch.h"

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
/* Does more than the word itself and the next one decide what begins at the token? */
bool walk_is_long(const struct walk *w, const struct token *token);
/* Can a pattern begin with the token and the next one? */
bool pair_goes_on(const struct walk *w, const struct token *token);

#endif
