/* crawl: the threads and queues that join the stages: fetch → workers → writer.
 *
 * The calling thread is the fetch thread; N workers read responses into posts and mentions; one writer commits whole responses, with the
 * source's new state and the follow-up requests, every 100 ms or 1,000 posts. The only locks are those of two queues and of the
 * crawl's own ledger (what is out, what is left of each source). With jobs = 0 all happens in the calling thread. */
#ifndef RUN_CRAWL_H
#define RUN_CRAWL_H

#include "fetch/fetch.h"
#include "model/brand.h"
#include "source/source.h"
#include "store/pseudonym.h"
#include "store/store.h"
#include "text/text.h"

struct crawl_progress {
    int64_t sources, sources_done, sources_waiting, sources_keyless; /* of this run; waiting: not due yet; keyless: not asked without their key */
    int64_t responses, failed;
    int64_t posts;     /* found in responses, about a brand or not */
    int64_t kept;      /* new, committed */
    int64_t mentions;  /* new, committed */
    int64_t known, revised, deleted, refused;
    int64_t unchanged, passed, read; /* answers: 304; looked at and passed over, because no brand is named; read */
    int64_t sent, conditional; /* HTTP requests with robots.txt and redirects; … with a validator: known at the end */
    int64_t frontier;  /* requests that are still to be made */
    int64_t unnamed;   /* posts that named no brand and were not kept */
    int64_t frames;    /* of streams, whatever they spoke of */
    int64_t next_due;  /* earliest source that was not due; 0 = none */
};

/* The end of one source's round. */
struct round_end {
    const struct source_config *config;
    enum outcome outcome;
    str why;
    int64_t answers, kept;
    int64_t next_due; /* INT64_MAX = never */
    str note;         /* what is odd about the source's health */
};

struct crawl_options {
    const struct brand *brands;
    size_t brand_count;
    const struct sources *sources;
    const struct text *text;
    struct store *store;
    const struct secret *secret;
    struct fetch_options fetch;
    int jobs;       /* workers; 0 = one thread for all */
    bool all;       /* sources that are not due, too */
    bool forever;   /* sources are asked again when they are due, until crawl_stop() */
    int64_t patience_ms; /* before a crawl ends, it waits so long for requests that are not due yet; 0 when the clock stands still */
    int64_t listen_ms; /* streams, unless forever: how long once they have caught up with the present */
    int64_t (*now)(void *ctx); /* the clock; must be callable by several threads */
    void *clock;
    /* Called in the writer's thread after each commit, and for each failed request; NULL = nobody looks. */
    void (*progress)(void *ctx, const struct crawl_progress *p);
    void (*ended)(void *ctx, const struct round_end *end);
    void (*failed)(void *ctx, const struct response *r, enum outcome outcome, str why);
    bool (*tend)(void *ctx, struct err *e); /* for ever: once an hour, in the thread that writes; NULL = nothing is tended */
    void *watcher;
};

struct crawl;

/* False, too, while another process crawls into the same corpus (run/lock.h).
 * One round of every due source. Everything that was acknowledged is in the corpus when it returns, also after crawl_stop(). */
bool crawl_new(const struct crawl_options *o, struct crawl **out, struct err *e) MUST_CHECK;
bool crawl_run(struct crawl *c, struct err *e) MUST_CHECK;
void crawl_stop(struct crawl *c); /* any thread, and signal handlers */
void crawl_progress(struct crawl *c, struct crawl_progress *out); /* any thread */
void crawl_free(struct crawl *c);

#endif
