/* segment: one month's share of what a transaction brought: its posts in order of key, and for each term the posts that hold it. Not for other rooms.
 *
 *   document  month u32 · segment u32            → version u8 = 2, shards u8, width u8, count u32, checksum u32 · pieces of up to 64 posts, each: times (from the month's start u32, or
 *                                                  width 8: since 1970 i64), hashes u64, checksum u32. Version 1: one piece, whose checksum is that of the record, and no count
 *   word      month u32 · segment u32 · shard u8 → version u8, count u32, width u8, terms (their upper half, u32, ascending), ends (width 2 or 4 bytes each), lists, checksum u32
 *
 * Numbers in values are little-endian; posts are in the order of their keys. A list is the positions of posts among them, each as the varint of its distance from the one before
 * (the first from −1, less one). The shard of a term is its top bits; there are 2^shards of them. */
#ifndef STORE_SEGMENT_H
#define STORE_SEGMENT_H

#include "store/layout.h"

struct posting {
    uint64_t term;
    uint32_t doc;
};

/* A segment to be written: docs ascending; postings in any order of terms, but each doc's in order of docs. */
struct segment_draft {
    uint32_t month, number;
    const struct post_key *docs;
    size_t doc_count;
    struct posting *postings, *room; /* room: as many, for sorting */
    size_t posting_count;
};
bool segment_put(struct txn *t, struct segment_draft *d, struct err *e) MUST_CHECK;

/* A segment to be read; points into the map. */
struct segment {
    uint32_t month, number;
    const char *pieces;
    size_t width;      /* of a time */
    size_t doc_count;
    size_t piece_docs; /* posts in a piece */
    uint64_t seed;     /* of the pieces' checksums … */
    bool sound;        /* … which were looked at already */
    unsigned shards;   /* bits */
};
bool segment_read(str key, str value, struct segment *out) MUST_CHECK; /* false: damaged, as far as its head tells */
/* Its posts by number. Each piece is checked when it is come to; who goes up or down comes to each once. */
struct segment_docs {
    const struct segment *s;
    size_t piece; /* the one that was checked last, plus one */
};
bool segment_doc(struct segment_docs *d, uint32_t doc, struct post_key *out, struct err *e) MUST_CHECK;
/* Positions of the posts that hold a term, in the arena; none is fine. */
bool segment_find(struct txn *t, const struct segment *s, uint64_t term, struct arena *a, uint32_t **docs, size_t *count, struct err *e) MUST_CHECK;
/* Every posting, term by term. */
bool segment_each(struct txn *t, const struct segment *s, bool (*visit)(void *ctx, uint64_t term, uint32_t doc), void *ctx, struct err *e) MUST_CHECK;
bool segment_drop(struct txn *t, const struct segment *s, struct err *e) MUST_CHECK;
/* All segments of a month, in the arena. */
bool segments_of(struct txn *t, uint32_t month, struct arena *a, struct segment **out, size_t *count, struct err *e) MUST_CHECK;

#endif
