/* chain: the two states. A *chain* is one walk through the pages of a list: it travels in request.state. The *memory* of a source is
 * what is kept between rounds. Both are JSON texts outside of this file. */
#ifndef SOURCE_CHAIN_H
#define SOURCE_CHAIN_H

#include "source/describe.h"

struct chain {
    struct json *vars;   /* object: page, cursor, what a follow-up was given */
    struct json *marks;  /* object: greatest values found so far in this round */
    int64_t newest;      /* time of the newest post so far; 0 = none */
    int64_t since;       /* this round asks from there; 0 = from the beginning */
    int64_t pages;       /* read so far, this one included */
    bool later;          /* not the first round of the source */
    bool whole;          /* a round that goes through all, to hear of each post again: known ones do not end it */
    bool side;           /* a follow-up beside the list: it moves no mark */
    bool own_url;        /* its address is not that of the description's request */
    bool session;        /* asks for a token */
    bool inherited;      /* the thread it belongs to is about a brand … */
    str about;           /* … namely this one */
    str item_id;         /* of the item that is asked for: deleted when it is not found */
};

/* Anything that cannot be read is an empty chain. */
void chain_read(struct arena *a, str text, struct chain *out);
str chain_write(struct arena *a, const struct chain *c); /* empty: it is longer than a state may be */

struct memory {
    struct json *marks;
    int64_t newest;
    bool known; /* false in the first round */
};
void memory_read(struct arena *a, str text, struct memory *out);
str memory_write(struct arena *a, const struct memory *m); /* empty: too long */

/* Sets a member of an object to a text; *object may be NULL (it is made then). */
void object_set(struct arena *a, struct json **object, str key, str value);
/* A copy, so that a follow-up's variables are its own. */
struct json *object_copy(struct arena *a, const struct json *object);
/* Is a greater than b? Digits by size, other texts bytewise. */
bool mark_greater(str a, str b);

#endif
