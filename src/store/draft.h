/* draft: the inside of what store.h calls a draft. Not for other rooms. */
#ifndef STORE_DRAFT_H
#define STORE_DRAFT_H

#include "store/layout.h"

#define MOMENT_VALUE 5 /* bytes of an entry of the table of moments */

struct draft_mention {
    struct mention mention; /* rounded as it will be read */
    str record;             /* as the table of mentions keeps it; empty when it is to be taken back */
    const str *parts;       /* of rollup cells: its own, then one a moment */
    uint8_t (*values)[MOMENT_VALUE]; /* of its moments */
};

struct draft {
    const struct post *post;
    const struct reading *reading;
    int sign;               /* 1 adds, -1 takes back */
    str record;             /* of the post, sealed under the key that it has when no other post has it; empty: not made */
    uint64_t author, thread; /* hashes for their indexes; 0: none */
    struct draft_mention *mentions; /* as many as the reading has */
    bool oversize;          /* a record that the corpus does not take */
};

/* All but the post's own record. It refers to p and r. */
struct draft *draft_derived(const struct post *p, const struct reading *r, int sign, struct arena *a);

#endif
