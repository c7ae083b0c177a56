/* reread: posts that threads read ahead of the writer. Loads come back in the order in which they were given, whichever was ready first. Not for other rooms.
 *
 * Only the writer's thread calls these functions; at most `ahead` loads are under way, and no thread touches the corpus. */
#ifndef STORE_REREAD_H
#define STORE_REREAD_H

#include "store/rebuild.h"

#define REREAD_POSTS 128 /* of a load */

struct reread_post {
    str key, value; /* as kept, copied */
    struct post post;
    struct reading reading; /* none of a deleted post */
    bool sound;             /* false: the record is damaged */
};

struct reread_load {
    struct arena *a;
    struct reread_post posts[REREAD_POSTS];
    size_t count, bytes;
    bool read;
};

struct reread;

struct reread *reread_new(const struct rebuild *r); /* no thread can be started: the calling one reads */
void reread_free(struct reread *x);                 /* what is still under way is dropped */
struct reread_load *reread_room(struct reread *x);  /* an empty load; NULL: take one first */
bool reread_add(struct reread_load *l, str key, str value); /* false: it was the last one that fits */
void reread_give(struct reread *x);                 /* the load that reread_room() gave */
struct reread_load *reread_take(struct reread *x);  /* the oldest one, read, valid until reread_done(); NULL: none is under way */
void reread_done(struct reread *x);                 /* with the load that reread_take() gave */

#endif
