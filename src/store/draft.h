/* draft: the inside of what store.h calls a draft. Not for other rooms. */
#ifndef STORE_DRAFT_H
#define STORE_DRAFT_H

#include "store/layout.h"

#define MOMENT_VALUE 5 /* bytes of an entry of the table of moments */

struct draft_mention {
    str brand, record;      /* the record: as the table of mentions keeps it; empty when it is to be taken back */
    struct counted counted; /* its brand is not known yet; one touchpoint a moment */
    const uint8_t (*values)[MOMENT_VALUE]; /* of the table of moments */
};

struct draft {
    id128 id;
    struct post_key at;      /* the key that it has when no other post has it */
    str source, source_id, boost_of;
    str record;              /* of the post, sealed under that key; empty: not made */
    uint64_t author, thread, fingerprint; /* hashes for their indexes; 0: in none */
    const uint64_t *terms;
    size_t term_count, mention_count;
    struct draft_mention *mentions;
    int sign;                /* 1 adds, -1 takes back */
    bool oversize;           /* a record that the corpus does not take */
};

/* Value of a moment's entry: what a list filters by without reading the mention. */
void draft_moment_value(const struct moment *o, const struct mention *m, uint8_t value[MOMENT_VALUE]);
/* All that is derived: without the post's own record. Refers to the reading's terms, to nothing else. */
struct draft *draft_derived(const struct post *p, const struct reading *r, int sign, struct buf *room, struct arena *a);
/* Back to what it was made of, as it will be read from the corpus. False: it cannot be, and was never good. */
bool draft_open(const struct draft *d, struct arena *a, struct post *p, struct reading *r) MUST_CHECK;

#endif
