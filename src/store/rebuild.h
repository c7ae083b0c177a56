/* rebuild: every derivation is made again from the posts, beside those in force (next.h): readers see the old ones until the end, other writers go on in between, and after a crash
 * the next call goes on where this one was. This is what rescoring, repairing and a new brand file need.
 *
 * Threads read posts ahead, the calling thread writes what they read in the order of the posts: the corpus does not depend on how many there are. */
#ifndef STORE_REBUILD_H
#define STORE_REBUILD_H

#include "store/store.h"

/* One mention in the derivations in force and in those that follow them. */
struct rebuilt {
    str brand;
    const struct mention *before, *after; /* NULL: there is none */
    uint32_t rules_before;                /* of before */
    bool damaged;                         /* before cannot be read; with no after: nor can what follows it, of this brand */
    struct txn *txn;
    struct post_key at;
};
bool rebuilt_post(const struct rebuilt *r, struct arena *a, struct post *out, struct err *e) MUST_CHECK;

struct rebuild {
    /* Reads one post; both live in the arena, which is reset after some posts. Called in any thread, with what enter() made for it; without enter, with ctx. */
    void (*read)(void *own, const struct post *p, struct arena *a, struct reading *out);
    /* What one thread needs for itself. Both are called in the calling thread, before its first post and after its last one; may be NULL. */
    void *(*enter)(void *ctx);
    void (*leave)(void *own);
    int jobs;       /* threads that read; 0: the calling one does */
    uint32_t rules; /* version of what reads: an unfinished rebuild by the same rules and brand files is gone on with, another one is dropped */
    bool anew;      /* it is dropped in any case */
    /* Before the new derivations count: each mention that is in one of the two, brand by brand in the order of time. NULL: from here on, all are told (once more). May be NULL. */
    void (*compare)(void *ctx, const struct rebuilt *r);
    void (*damaged)(void *ctx, const char *what); /* a post that cannot be read is left out and told; NULL = it ends the rebuild */
    bool (*progress)(void *ctx, size_t done);     /* now and then; false: it ends here, and the next call goes on. May be NULL */
    void *ctx;
    const struct brand *brands; /* newer files of these brands are kept */
    size_t brand_count;
    int64_t now;
    size_t batch; /* posts of a transaction; 0: as many as is good */

    size_t posts, mentions, lost, resumed; /* out; resumed: those of the posts that an earlier call had read */
};

bool rebuild_compare(struct store *s, const struct rebuild *r, struct err *e) MUST_CHECK; /* a part of it */
bool store_rebuild(struct store *s, struct rebuild *r, struct err *e) MUST_CHECK;

#endif
