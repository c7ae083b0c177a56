/* rekey: all pseudonyms of a corpus from one key to the newest one of the key file (store/pseudonym.h), in one transaction: posts, earlier texts, the index of authors.
 *
 * A corpus keeps a mark of the key that its pseudonyms are made with; who opens it for writing with a key file that is ahead of it, or another one, is refused
 * (store_open). The key is added to its file before the corpus is touched: who is killed in between finds both keys there, and goes on from the mark. */
#ifndef STORE_REKEY_H
#define STORE_REKEY_H

#include "store/store.h"

struct rekey {
    bool dry_run;  /* count, and change nothing */
    bool lost;     /* the corpus may be of another key file: what it holds is taken for pseudonyms of the file's first key */
    int64_t now;

    /* out */
    bool busy;     /* another process has the corpus open for writing: nothing was done */
    bool resumed;  /* what an earlier call had begun was ended, or a corpus that was behind brought forward; no key was added */
    bool compacted;
    unsigned from, to; /* rotations */
    size_t posts, revisions, authors;
};
/* The corpus at dir, which this process must not have open, and the key file. The file is then rewritten, so that no earlier pseudonym is left in free pages. */
bool store_rekey(str dir, str key_path, struct rekey *r, struct err *e) MUST_CHECK;

/* Which rotation of the key file the corpus is at. *known false: it is of another key file. */
bool txn_key_rotation(struct txn *t, const struct secret *s, unsigned *rotation, bool *known, struct err *e) MUST_CHECK;

#endif
