/* team: loads of work that threads do, taken back in the order in which they were given, whichever was ready first.
 *
 * Only the thread that made the team calls these functions; at most as many loads are under way as there is room for. A load is the caller's struct: one thread has it at a time. */
#ifndef BASE_TEAM_H
#define BASE_TEAM_H

#include <stdbool.h>
#include <stddef.h>

#define TEAM_MAX 64 /* threads */

struct team_work {
    void (*work)(void *own, void *load); /* in any thread, with what enter() made for it; without enter, with ctx */
    /* What one thread needs for itself. Both are called in the team's thread, before its first load and after its last one; may be NULL. NULL from enter: one thread less. */
    void *(*enter)(void *ctx);
    void (*leave)(void *own);
    void *ctx;
};

struct team;

/* jobs: threads. 0, or none can be started: the calling one works, when it gives a load. NULL: not even that one could enter. */
struct team *team_new(const struct team_work *w, size_t jobs, size_t load_bytes);
void team_free(struct team *t); /* what is still under way is dropped */
size_t team_ahead(const struct team *t); /* loads that there is room for */
void *team_load(struct team *t, size_t i); /* one of them, zeroed at first, to be made ready before the first is given and freed after team_stop() */
void team_stop(struct team *t); /* no thread works any more; team_free() does it, too */

void *team_room(struct team *t); /* a load that is free; NULL: take one first */
bool team_works(const struct team *t); /* is one under way? */
void team_give(struct team *t);  /* the load that team_room() gave */
void *team_take(struct team *t); /* the oldest one, done, valid until team_done(); NULL: none is under way */
void team_done(struct team *t);  /* with the load that team_take() gave */

#endif
