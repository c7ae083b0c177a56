/* frontier: the requests that are still to be made, by host and time. Facts, as in store/crawlstate: they are not rebuilt. */
#ifndef STORE_FRONTIER_H
#define STORE_FRONTIER_H

#include "model/request.h"
#include "store/store.h"

bool frontier_put(struct txn *t, const struct request *r, struct err *e) MUST_CHECK; /* the same request again is one entry */
bool frontier_done(struct txn *t, const struct request *r, struct err *e) MUST_CHECK; /* not there: fine */
bool frontier_has(struct txn *t, const struct request *r, bool *there, struct err *e) MUST_CHECK;
enum frontier_step { FRONTIER_NEXT, FRONTIER_SKIP_HOST, FRONTIER_STOP };
struct frontier_walk {
    int64_t until; /* entries with not_before <= until are visited, host by host */
    /* Before an entry is read: false passes it over. NULL: all are read. */
    bool (*wanted)(id128 id, void *ctx);
    enum frontier_step (*visit)(const struct request *r, void *ctx); /* what it returns says where to go on */
    void *ctx;
    int64_t later; /* gets the earliest later time seen on the way; INT64_MAX when none */
};
/* Requests live in the arena; NULL: only while they are visited. */
bool frontier_each(struct txn *t, struct frontier_walk *w, struct arena *a, struct err *e) MUST_CHECK;
bool frontier_count(struct txn *t, str source, size_t *count, struct err *e) MUST_CHECK; /* source empty = all */

/* Requests as one text, never an empty one; and back. False: it is damaged. */
str requests_pack(struct arena *a, const struct request *list, size_t count);
bool requests_unpack(str packed, struct arena *a, struct request **list, size_t *count) MUST_CHECK;

#endif
