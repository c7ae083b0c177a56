/* catalog: recorded answers by address. Read-only while the server runs, but for the counters. */
#ifndef REPLAY_CATALOG_H
#define REPLAY_CATALOG_H

#include "base/arena.h"
#include "base/str.h"

#include <stdatomic.h>

struct entry {
    struct entry *next;  /* in the bucket */
    struct entry *later; /* another recording of the same address: the second request gets it, and so on; the last one stays */
    str key;
    str url;             /* as recorded, for messages */
    const char *file;    /* read at every request, so that a test may change it */
    int status;          /* 0: what a .http file says, else 200 */
    str content_type;    /* empty: what a .http file says, else by the file's name */
    atomic_int asked;
};

struct catalog;

struct catalog *catalog_new(void);
void catalog_free(struct catalog *c);
size_t catalog_count(const struct catalog *c);
/* Names of parameters, with commas between, that do not matter: for recordings that were asked with others. Before anything is added. */
void catalog_ignore(struct catalog *c, str names);
void catalog_add(struct catalog *c, str url, const char *file, int status, str content_type);
/* host and target as they stand in the request; the order of parameters and the way of escaping do not matter. NULL: not recorded. */
struct entry *catalog_find(struct catalog *c, str host, str target);

/* The three sources of recordings. They say on stderr what they cannot read, and return false. */
bool load_tree(struct catalog *c, const char *dir);            /* DIR/HOST/PATH…, index.* for a folder, NAME.http for a whole response */
bool load_map(struct catalog *c, const char *tsv);             /* url, file, [status], [content type]; files beside the list */
bool load_index(struct catalog *c, const char *index_tsv);     /* file, method, url, status, note, with a line of titles; the folder's name is the source */
bool load_samples(struct catalog *c, const char *dir);         /* all DIR/NAME/INDEX.tsv */

#endif
