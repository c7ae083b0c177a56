/* store: the corpus. One LMDB environment (a directory), one writer at a time, any number of readers, also in other processes.
 *
 * Facts (posts, their revisions, tombstones, corrections, sources' state) are kept; derivations (mentions, moments, rollups, all
 * indexes) can be made again from them. The bytes are described in docs/store-format.md.
 *
 * Writing is a function that may be called again: when the map is full, the transaction is thrown away, the map grown and
 * the work repeated, so `work` must not keep anything from a call that is not repeatable. What is read in a transaction
 * is copied into the caller's arena. Every record carries a checksum; one that does not fit is ERR_CORRUPT, never a number. */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "model/brand.h"
#include "model/field.h"
#include "model/mention.h"
#include "model/post.h"

#define STORE_SCHEMA 6

struct store;
struct secret; /* store/pseudonym.h */
struct draft;  /* a post with all that will be kept of it */
struct buf;
struct txn; /* a transaction: a reader's view of one instant, or the writer's */

struct store_options {
    bool create;    /* make the corpus when there is none */
    bool read_only; /* another process may write */
    bool no_sync;   /* for tests and bulk loads that can be repeated: a crash of the machine may lose the last commits */
    int64_t now;    /* written to meta when created */
    bool locked;     /* the caller holds the lock of copy.h */
    const struct secret *secret; /* copied: tombstones are keyed. NULL: a key of zeros, for readers and tests */
    size_t map_size; /* first size of the map, in bytes; 0 = 1 GiB. It doubles when it is full */
};

bool store_open(str dir, const struct store_options *o, struct store **out, struct err *e) MUST_CHECK;
void store_close(struct store *s); /* NULL is fine */
str store_dir(const struct store *s);
void store_read_ahead(struct store *s); /* nearly all of it will be read now */

/* A reader's transaction; cheap; keep it short in long-lived processes. */
bool txn_read(struct store *s, struct txn **out, struct err *e) MUST_CHECK;
/* Another reader's transaction that sees the same instant as t: for another thread, since a transaction belongs to one at a time. NULL in *out: something was committed since. */
bool txn_read_beside(const struct txn *t, struct txn **out, struct err *e) MUST_CHECK;
void txn_end(struct txn *t); /* of a reader; NULL is fine */
/* Runs work inside the writer's transaction and commits (durable on return) when it returns true. */
bool store_write(struct store *s, bool (*work)(struct txn *t, void *ctx, struct err *e), void *ctx, struct err *e) MUST_CHECK;

/* CPU time of what was written so far: what `work` did itself; entries merged into blocks; words made to segments; pages written and the disk told. */
struct store_spent {
    int64_t work_us, merge_us, words_us, commit_us;
};
struct store_spent store_spent(const struct store *s);

/* --- brands --- */

struct brand_record {
    uint16_t number;
    str id, name, yaml;
    str zone;         /* in which days are counted: that of the file with which everything was derived last, which need not be the newest */
    int64_t since;    /* when it was first kept */
    int32_t revision; /* snapshots so far */
};
/* Keeps a snapshot of the brand's file, when it differs from the newest one. The brand must be kept before its mentions are. From now on the readings that are put tell of this
 * brand: a known post without a mention of it loses the one that it had. Mentions of brands that this process has not put stay, another one looks for those. */
bool txn_put_brand(struct txn *t, const struct brand *b, int64_t now, struct err *e) MUST_CHECK;
bool txn_brands(struct txn *t, struct arena *a, struct brand_record **out, size_t *count, struct err *e) MUST_CHECK;

/* --- posts and mentions --- */

enum put_result {
    PUT_NEW,
    PUT_KNOWN,    /* exactly what was there */
    PUT_COUNTED,  /* only likes, replies … changed */
    PUT_REVISED,  /* text, title or rating changed: the earlier one is kept as a revision */
    PUT_REFUSED,  /* a tombstone keeps it from coming back */
};

/* Keeps a post with its mentions, all index entries and rollups. The post must have a pseudonym instead of an author if
 * pseudonyms are wanted: author and author_id are never stored. A changed `published` moves the post. */
bool txn_put_post(struct txn *t, const struct post *p, const struct reading *r, enum put_result *result, struct err *e) MUST_CHECK;
/* What is kept of a post can be made ready by any thread, so that the writer only puts it in its place. A draft lives in the arena, which must not end before store_write() has
 * returned, and refers neither to p nor to r; `room` is for the time of the call. */
const struct draft *draft_make(const struct post *p, const struct reading *r, struct buf *room, struct arena *a);
size_t draft_mentions(const struct draft *d);
bool txn_put_draft(struct txn *t, const struct draft *d, enum put_result *result, struct err *e) MUST_CHECK; /* as txn_put_post() */
/* The source says it was deleted: text, title, author go, counts stay, a tombstone keeps it out. False in *found: never had it, or it is deleted already. */
bool txn_delete_post(struct txn *t, id128 id, int64_t now, bool *found, struct err *e) MUST_CHECK;
/* The same, but the post may come back: its source has not given it again in time. The bytes go when the file is compacted. */
bool txn_silence_post(struct txn *t, id128 id, bool *found, struct err *e) MUST_CHECK;

bool txn_get_post(struct txn *t, id128 id, struct arena *a, struct post *out, bool *found, struct err *e) MUST_CHECK;
/* Ids by their first hex digits (at least 4), as people type them; at most `max`, ordered. */
bool txn_find_ids(struct txn *t, str hex_prefix, struct arena *a, id128 **out, size_t *count, size_t max, struct err *e) MUST_CHECK;
/* All mentions of one post with its reading (terms are not kept there). */
bool txn_get_reading(struct txn *t, const struct post *p, struct arena *a, struct reading *out, struct err *e) MUST_CHECK;

/* Place of a post in the order of time; what is told apart by nothing else, by the id. */
struct post_key {
    int64_t at;
    uint64_t hash;
};

/* A walk over mentions of one brand, newest first (or oldest), between two times [from, to). */
struct scan {
    struct post_key at; /* where it stands, after a step */
    bool no_evidence;   /* may be set after opening: mentions come without */
    /* the rest is the store's */
    struct txn *txn;
    void *cursor, *posts, *mentions, *list;
    str mention; /* as kept; empty: not looked up */
    uint16_t brand, touchpoint;
    int64_t from, to;
    struct post_key edge, last;
    bool has_edge, has_last, oldest_first, started;
};
#define SCAN_BEGINNING INT64_MIN
#define SCAN_END INT64_MAX
/* brand must be kept. With a touchpoint, only mentions with a moment there; one that nothing was ever told about gives an empty walk. */
bool scan_open(struct txn *t, str brand, str touchpoint, int64_t from, int64_t to, bool oldest_first, struct scan *out, struct err *e) MUST_CHECK;
/* The posts of one author (pseudonym). */
bool scan_author(struct txn *t, str brand, str pseudonym, int64_t from, int64_t to, bool oldest_first, struct scan *out, struct err *e) MUST_CHECK;
/* The posts of one thread, in whatever source it is. */
bool scan_thread(struct txn *t, str brand, str thread, int64_t from, int64_t to, bool oldest_first, struct scan *out, struct err *e) MUST_CHECK;
/* Before the first step: goes on behind that place, itself not included. */
void scan_behind(struct scan *s, struct post_key place);
/* Before the first step of a walk from the oldest: ends with that place, itself included. Not for walks over words, authors and threads. */
void scan_until(struct scan *s, struct post_key place);
/* Places that cut a walk from the oldest into parts of so many blocks of its index (4 kB, some fifty mentions): part i goes from behind place i - 1 until place i, the last one to the end. None: the
 * walk is short, or leads over words, an author or a thread. Before the first step. */
bool scan_cuts(struct scan *s, size_t blocks, struct arena *a, struct post_key **out, size_t *count, struct err *e) MUST_CHECK;
/* About how many steps the walk has, at little cost; exact when they are few. Before the first step. */
bool scan_estimate(struct scan *s, double *count, struct err *e) MUST_CHECK;
/* To the next mention. False in *more at the end. */
bool scan_step(struct scan *s, bool *more, struct err *e) MUST_CHECK;
/* What stands there. Strs point into the corpus, and live as long as the (reader's) transaction, or into the arena. out->mentions has exactly the one mention; arrays are in the arena. */
bool scan_post(struct scan *s, struct arena *a, struct post *out, struct err *e) MUST_CHECK;
bool scan_post_text(struct scan *s, struct arena *a, struct post *out, struct err *e) MUST_CHECK; /* only its title, its text, and what it is a boost of: half the work */
bool scan_mention(struct scan *s, struct arena *a, struct reading *out, struct err *e) MUST_CHECK;
/* Step, post and mention, copied into the arena. */
bool scan_next(struct scan *s, struct arena *a, struct post *post, struct reading *out, bool *more, struct err *e) MUST_CHECK;
void scan_close(struct scan *s);

/* Every post once, oldest first, for rescore, export of facts and checks. */
bool txn_each_post(struct txn *t, struct arena *scratch, bool (*visit)(const struct post *p, void *ctx, struct err *e), void *ctx, struct err *e) MUST_CHECK;

/* --- near duplicates --- */
bool txn_duplicate(struct txn *t, const struct post *p, id128 *leader, int64_t *cluster_size, struct err *e) MUST_CHECK;

/* --- the rest of the corpus --- */
struct store_stats {
    size_t posts, mentions, moments, revisions, tombstones, brands, sources, urls, frontier, rollups, authors, remade; /* remade: posts that an unfinished rebuild has read */
    int64_t oldest, newest; /* published; 0 when empty */
    uint64_t file_bytes, used_bytes;
    uint32_t schema;
};
bool txn_stats(struct txn *t, struct store_stats *out, struct err *e) MUST_CHECK;

/* What `leumund check` finds: each problem is told by one call. Reads everything; `counts` gets the numbers checked. */
struct check_counts {
    size_t posts, mentions, moments, rollups, problems;
};
/* The terms (store/word.h) of a post's text, in the arena: what the index of words should hold. NULL: words are not compared with texts. */
typedef void check_terms(const struct post *p, struct arena *a, const uint64_t **terms, size_t *count);
bool store_check_all(struct store *s, check_terms *terms, void (*problem)(void *ctx, const char *what), void *ctx, struct check_counts *counts, struct err *e) MUST_CHECK;
/* The same without words. */
bool store_check(struct store *s, void (*problem)(void *ctx, const char *what), void *ctx, struct check_counts *counts, struct err *e) MUST_CHECK;

#endif
