/* scan: walks over places that come from lists. Not for other rooms; what they use stands in store.h and word.h. */
#ifndef STORE_SCAN_H
#define STORE_SCAN_H

#include "store/layout.h"

/* Places in the order of the walk, a portion at a time. Lives in `own`. */
struct scan_list {
    struct arena *own, *portion; /* portion: emptied for each */
    struct post_key *at;
    size_t count, next;
    /* Puts the next portion into at and count: only what scan_wants(). False in *more at the end. */
    bool (*refill)(struct scan *s, bool *more, struct err *e);
    bool (*estimate)(struct scan *s, double *count, struct err *e);
    void *ctx;
};
struct scan_list *scan_list_new(struct scan *s); /* becomes that of the walk */
void scan_list_close(struct scan *s);
bool scan_wants(const struct scan *s, struct post_key place); /* between the times, and behind the edge */

bool place_is_before(struct post_key x, struct post_key y);

#endif
