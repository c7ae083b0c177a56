/* builder: what a lexicon needs while it grows, besides the tables that stay. Only for src/text/lexicon*.c and image.c. */
#ifndef TEXT_BUILDER_H
#define TEXT_BUILDER_H

#include "text/lexicon.h"

struct link {
    uint32_t sym, next;
};

struct name {
    uint64_t hash;
    uint32_t sym, spare;
};

/* The symbol that a spelling led to last, by its bytes as written. */
#define WRITTEN_BITS 13
struct written {
    uint64_t hash;
    uint32_t sym;
};

#define EDGES_WAITING 32

struct lexicon_builder {
    str copy;           /* as in struct lexicon, of the tables here */
    struct link *links; /* 0 = none; so in all lists of a form */
    uint32_t link_count, link_cap;
    uint32_t *heads;    /* by form: the newest link to a symbol of it */
    uint64_t *hashes;   /* by form */
    uint8_t (*ranks)[LANG_COUNT]; /* by form: layer * 4 + 3 - rank, + 1; 0 = no meaning yet. NULL: the meanings are settled */
    struct name *names; /* open addressing */
    uint32_t name_count, name_mask;
    struct written *written; /* 1 << WRITTEN_BITS: lexicon_written() */
    struct edge waiting[EDGES_WAITING]; /* edges whose places in the table are being fetched; the filter knows them */
    unsigned waiting_count;
    struct tokens words;
    uint8_t *inner;     /* by symbol: stands behind another in some pattern */
    uint32_t *parents;  /* by node; a child is younger than its parent */
};

/* Tables (lexicon_memory.c). Without memory they abort. */
void *lexicon_zeroed(size_t count, size_t size);
void *lexicon_grown(const struct lexicon *x, void *p, size_t old, size_t n); /* in bytes; what is no allocation of its own is copied */
void lexicon_release(const struct lexicon *x, void *p);
#define GROW(p, old, cap) ((p) = lexicon_grown(x, (p), (size_t)(old) * sizeof *(p), (size_t)(cap) * sizeof *(p)))
#define ROOM(p, count, cap) \
    do { \
        if ((count) == (cap)) { \
            (cap) *= 2; \
            GROW(p, count, cap); \
        } \
    } while (0)

/* What lexicon_finish() does before it frees the builder; the tables can be read, and can still grow. */
void lexicon_lay(struct lexicon *x);
void lexicon_settle(struct lexicon *x);   /* no edge waits any more */
void lexicon_syms_new(struct lexicon *x); /* room for lexicon_lay() */

/* For image.c: a builder without tables, and, when they are read: what can grow gets memory of its own. The meanings cannot. */
void lexicon_builder_new(struct lexicon *x);
void lexicon_own(struct lexicon *x);

#endif
