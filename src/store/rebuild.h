/* rebuild: every derivation is thrown away and made again from the posts, in one transaction: readers see the old ones until the
 * end, and a crash leaves the old ones. This is what rescoring, repairing and a new brand file need.
 *
 * Threads read posts ahead, the calling thread writes what they read in the order of the posts: the corpus does not depend on how many there are. */
#ifndef STORE_REBUILD_H
#define STORE_REBUILD_H

#include "store/store.h"

struct rebuild {
    /* Reads one post; both live in the arena, which is reset after some posts. Called in any thread, with what enter() made for it; without enter, with ctx. */
    void (*read)(void *own, const struct post *p, struct arena *a, struct reading *out);
    /* What one thread needs for itself. Both are called in the calling thread, before its first post and after its last one; may be NULL. */
    void *(*enter)(void *ctx);
    void (*leave)(void *own);
    int jobs; /* threads that read; 0: the calling one does */
    /* The same reading under the corrections in force, as it is derived from; what the corpus said before can still be read in another transaction. May be NULL. */
    void (*made)(void *ctx, const struct post *p, const struct reading *r);
    /* Other transactions of this thread must end, for the map may grow; again: the work will then be repeated from its beginning. May be NULL. */
    void (*rest)(void *ctx, bool again);
    void (*damaged)(void *ctx, const char *what); /* a post that cannot be read is left out and told; NULL = it ends the rebuild */
    void (*progress)(void *ctx, size_t done);     /* now and then; may be NULL */
    void *ctx;
    const struct brand *brands; /* newer files of these brands are kept first */
    size_t brand_count;
    int64_t now;

    size_t posts, mentions, lost; /* out */
};

bool store_rebuild(struct store *s, struct rebuild *r, struct err *e) MUST_CHECK;

#endif
