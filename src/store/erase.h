/* erase: what one person may ask to be forgotten, and what has become too old.
 *
 * An erased post loses text, title, author, address, ids, thread and place, its earlier texts and its evidence; its counts stay, under an id that nobody can
 * guess. A tombstone, a keyed hash of its source and id, keeps it from coming back. The bytes go when the file is compacted (store/copy.h). */
#ifndef STORE_ERASE_H
#define STORE_ERASE_H

#include "store/pseudonym.h"
#include "store/store.h"

struct erased {
    size_t posts, mentions, revisions;
};
/* Not there, or erased already: nothing is counted. */
bool txn_erase_post(struct txn *t, id128 id, int64_t now, struct erased *n, struct err *e) MUST_CHECK;

/* Earlier texts of a post, oldest first; what visit gets lives in the arena. */
bool txn_each_revision(struct txn *t, id128 id, struct arena *a, bool (*visit)(const struct post *p, void *ctx, struct err *e), void *ctx, struct err *e) MUST_CHECK;

struct id_list {
    id128 *at;
    size_t count, cap;
};
bool txn_posts_of_author(struct txn *t, str pseudonym, struct arena *a, struct id_list *out, struct err *e) MUST_CHECK;
/* Posts at that address, or below it: "https://forum.example/thread/7" takes its pages and anchors, too. Reads every post. */
bool txn_posts_at_url(struct txn *t, str url, struct arena *a, struct id_list *out, struct err *e) MUST_CHECK;
/* Posts that only pass on one of these, with its words: they go with it. Reads every post. `out` may be the same list as `of`. */
bool txn_boosts_of(struct txn *t, const struct id_list *of, struct arena *a, struct id_list *out, struct err *e) MUST_CHECK;
void id_list_once(struct id_list *list, struct arena *a); /* each id once, where it stood first */
bool txn_posts_before(struct txn *t, int64_t before, struct arena *a, struct id_list *out, struct err *e) MUST_CHECK;
/* Names of all sources that posts come from: pseudonyms are made of source and author. */
bool txn_source_names(struct txn *t, struct arena *a, struct strs *out, struct err *e) MUST_CHECK;

/* How long posts may be kept: each brand's retention, and max_age of the source that found it. Posts of several brands stay as long as one of them allows. */
bool txn_posts_expired(struct txn *t, const struct brand *brands, size_t count, int64_t now, struct arena *a, struct id_list *out, struct err *e) MUST_CHECK;

/* Posts that were neither collected nor confirmed by their source for too long (struct post, confirmed_at), and still have their text. */
struct recheck_term {
    str source_key;
    int64_t ms;
};
bool txn_posts_unconfirmed(struct txn *t, const struct recheck_term *terms, size_t count, int64_t now, struct arena *a, struct id_list *out, struct err *e) MUST_CHECK;

#endif
