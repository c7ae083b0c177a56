/* crawlstate: what the crawl must remember: sources' state, validators and fates of URLs, hosts; what is due is in store/frontier.
 * Facts: they are not rebuilt. All lives in the corpus, so memory does not grow with pages and a crash resumes where it stopped. */
#ifndef STORE_CRAWLSTATE_H
#define STORE_CRAWLSTATE_H

#include "model/request.h"
#include "store/store.h"

#define SOURCE_DAYS 8
#define SOURCE_FIELDS 4 /* author, date, text, rating */

/* Health and mark of one configured source. */
struct source_record {
    str key, brand;
    str state;            /* opaque JSON of the source's engine: the since-mark */
    int64_t next_due;     /* at; 0 = at once */
    int64_t last_asked, last_success;
    enum outcome outcome; /* of the last round: the worst of its requests */
    str why;              /* a sentence when it was no success */
    int64_t rounds, requests, posts, mentions, failures; /* failures in a row */
    int64_t post_at;      /* newest post seen, published, about a brand or not */
    /* What run/health makes of its posts: */
    int64_t day;                     /* UTC day (since 1970) of days[0] */
    int64_t days[SOURCE_DAYS];       /* posts by their own day: the newest day first */
    int64_t gap_ms, gap_posts;       /* usual time from post to post; how many posts that rests on */
    int64_t looked;                  /* posts since the fields were judged last */
    int64_t filled[SOURCE_FIELDS];   /* … of which had author, date, text, rating */
    int64_t usual[SOURCE_FIELDS];    /* share that usually has it, in ten-thousandths, plus 1; 0 = not known */
    int64_t empty, empty_since;      /* bits of fields that are suddenly empty; since when */
    int64_t begun;                   /* first asked; 0 = before this was kept */
    int64_t whole_at;                /* asked from the beginning, to hear of each post again: when; 0 = that failed, or never */
    uint64_t stopped_by;             /* answered 410 while the brand file had this hash: not asked until it changes; 0 = asked */
};
bool txn_get_source(struct txn *t, str key, struct arena *a, struct source_record *out, bool *found, struct err *e) MUST_CHECK;
bool txn_put_source(struct txn *t, const struct source_record *r, struct err *e) MUST_CHECK;
bool txn_each_source(struct txn *t, struct arena *a, bool (*visit)(const struct source_record *r, void *ctx), void *ctx, struct err *e) MUST_CHECK;

/* What is known of a URL: validators for the next request, and its fate. */
struct url_record {
    str url, etag, last_modified;
    int32_t status;
    enum outcome outcome;
    str why;
    int64_t at;          /* last answer */
    uint64_t body_hash;
    str source;
    str moved_to;        /* permanent redirect seen … */
    int64_t moved_since; /* … since; used once it was seen on three days */
    int32_t moved_days;
    int64_t moved_at;    /* … last */
    str led;             /* requests_pack(): what its newest answer led to; empty = not known */
    uint64_t asker;      /* hash of the source whose validators these are; 0 = not known */
    str read_for;        /* questions that its newest answer was read for (run/question.h) */
};
#define MOVED_DAYS 3
bool txn_get_url(struct txn *t, str url, struct arena *a, struct url_record *out, bool *found, struct err *e) MUST_CHECK;
bool txn_put_url(struct txn *t, const struct url_record *r, struct err *e) MUST_CHECK;
/* An address that several sources ask has one record, which tells its fate and belongs to the first of them, and one more for each other source: what that one
 * was answered, and by which validators it knows. get: the source's own one, wherever it is. put: where get has found it, or where it belongs. */
bool txn_get_answer(struct txn *t, str url, str source, struct arena *a, struct url_record *out, bool *found, struct err *e) MUST_CHECK;
bool txn_put_answer(struct txn *t, const struct url_record *r, str source, struct err *e) MUST_CHECK;

/* What fetch remembers of a host, opaque to the store. */
bool txn_get_host(struct txn *t, str host, struct arena *a, str *bytes, bool *found, struct err *e) MUST_CHECK;
bool txn_put_host(struct txn *t, str host, str bytes, struct err *e) MUST_CHECK;
/* A source has said in its answer that nobody shall ask this origin before then. */
bool txn_hold_host(struct txn *t, str origin, int64_t until, struct err *e) MUST_CHECK;
bool txn_host_held(struct txn *t, str origin, int64_t *until, struct err *e) MUST_CHECK; /* 0 = nothing was said */

#endif
