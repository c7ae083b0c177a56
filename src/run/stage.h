/* stage: what the files of run/ share. Not for other rooms. */
#ifndef RUN_STAGE_H
#define RUN_STAGE_H

#include "base/queue.h"
#include "parse/scan.h"
#include "run/crawl.h"
#include "run/health.h"
#include "run/question.h"
#include "store/crawlstate.h"
#include "store/frontier.h"

#include <pthread.h>
#include <stdatomic.h>

/* What a worker made of one response: lives in the response's arena. */
struct kept {
    struct post post;
    struct reading reading;
    enum put_result result; /* set by the writer */
};

struct yield {
    struct response *response;
    const struct source_config *config; /* NULL: its source is in no brand file of this run any more */
    struct harvest harvest;
    struct kept *kept; /* posts that are about a brand */
    size_t kept_count;
    size_t unnamed; /* posts that named no brand */
    bool passed;    /* the quick look found no brand: not read */
    struct request *next; /* follow-ups whose post matched, or that need none */
    size_t next_count;
    uint64_t body_hash; /* of the answer; the body itself of a page that was passed over is gone already */
    struct request *lasting; /* follow-ups to which an unchanged answer leads again */
    size_t lasting_count;
    str led;        /* requests_pack() of those; empty = not known */
    bool led_full;  /* too many, or secret: it must come in full */
    bool left;      /* some were left for later rounds; set by the writer */
    size_t bytes;   /* of memory, the answer's body included */
    struct strs gone; /* pseudonyms of authors that have left the source */
};

/* One configured source in this run: read-only after crawl_new(). */
struct lane {
    const struct source_config *config;
    const struct brand *brand;
    uint64_t brand_hash; /* of its file: a source that is gone is asked again when it changes */
    int64_t pages_max;   /* pages of a site that a round takes */
    int64_t recheck_ms;  /* its posts must be heard of again within that time; 0: they need not */
    struct lane *same;      /* another brand has this source, too: the one before; lane_of() gives the last of them */
    const uint64_t *wanted; /* … which knows question_of_brand() of them all */
    size_t wanted_count;
    str keyless;         /* its key is missing: why it is not asked in this run; empty = it is */
};

/* … and its round: the writer's alone (commit_start() comes before the writer is there). */
struct round {
    int64_t out;          /* requests in the frontier or on the way: 0 again = the round is over */
    enum outcome outcome; /* the worst so far of the source's own pages */
    str why;
    str note;             /* what became of the first follow-up that failed */
    int64_t retry_at;
    int64_t due;          /* when out is 0: the next round; INT64_MAX = never */
    bool gone;            /* 410 */
    int64_t followed, left; /* pages of a site: taken, and left for later rounds */
    int64_t answers, kept;
    struct health_round health;
    bool listen;          /* a stream that is read in this run: each of its batches is a round */
    bool counted;         /* among sources_done */
    int64_t batches;      /* of a stream, committed */
};

struct crawl {
    struct crawl_options o;
    struct arena *arena;
    const struct scan_patterns *scan; /* the quick look's */
    struct fetch *fetch;
    struct queue *responses; /* fetch → workers: struct response */
    struct queue *yields;    /* workers → writer: struct yield */
    struct lane *lanes;
    struct round *rounds; /* beside lanes */
    struct arena *words;  /* the writer's alone: `why` and `note` of the rounds */
    size_t words_max;
    size_t lane_count;
    int lock_fd;             /* crawl.lock: no other crawl beside this one */
    uint32_t *lane_index; /* by hash of the source's key: number + 1 */
    size_t lane_slots;    /* a power of two */
    struct text_scratch *scratch; /* jobs = 0: the calling thread does all */

    pthread_mutex_t lock; /* guards what follows */
    struct crawl_progress progress;
    id128 *out; /* requests handed to fetch and not yet committed: an open-addressing set */
    size_t out_count, out_cap;
    pthread_cond_t room; /* less is held */
    int64_t held;     /* bytes of yields that are not yet committed */
    int64_t tended_at, trimmed_at; /* the writer's alone */
    bool fresh;       /* the frontier may hold something that `due` has not seen */
    struct err failure; /* the first one that ends the run */

    /* of the fetch thread alone: requests read ahead from the frontier, by host */
    struct arena *due_arena;
    struct due_host *due;
    size_t due_count, due_turn;
    struct hosts_later *hosts_later;
    bool due_cut;  /* the frontier holds hosts that the last reading did not come to */
    int64_t later; /* earliest time in the frontier that is not yet */
    atomic_size_t queued; /* bytes of answers that no worker has read yet */
    atomic_bool full; /* fetch waits until the workers have caught up */
    atomic_bool stopping;
};

/* stages.c: the threads behind fetch, and how answers come to them */
#define QUEUE_RESPONSES 64
#define DUE_MS 1000 /* for ever: how often somebody looks who is due */
void *stage_writer(void *crawl);
void *stage_worker(void *crawl);
bool stage_done(void *crawl, struct response *r);     /* hook of fetch; false: that is enough for now */
void crawl_take(struct crawl *c, struct response *r); /* a response from anywhere, on its way to the workers; waits while the queue is full */
void plan_due(struct crawl *c); /* in the writer; with one thread for everything in that one */

/* due.c, in the fetch thread */
void due_new(struct crawl *c);
enum fetch_next due_next(void *ctx, struct arena *arena, struct request *out, int64_t *wake_at);

/* host_memory.c, in the fetch thread: hooks of fetch */
void host_memory_new(struct crawl *c);
void host_memory_free(struct crawl *c);
bool host_memory_recall(void *ctx, str origin, struct arena *arena, struct fetch_memory *out);
void host_memory_put(void *ctx, str origin, const struct fetch_memory *memory, bool at_once);
void host_memory_flush(struct crawl *c); /* writes down what has waited */

/* worker.c, in any worker */
struct text_scratch;
struct yield *worker_read(struct crawl *c, struct text_scratch *scratch, struct response *r);

/* led.c, in workers: of an answer that was read, what to keep of it; of an unchanged one, what it leads to. */
void led_add(struct yield *y, const struct request *r, struct arena *a);
void led_note(struct yield *y, struct arena *a);
bool led_again(struct crawl *c, struct yield *y, struct err *e) MUST_CHECK;

/* address.c */
str url_moved(const struct url_record *u, int64_t now); /* where to ask instead; empty: here */

/* commit.c, in the writer */
bool commit_yields(struct crawl *c, struct yield **list, size_t count, struct err *e) MUST_CHECK;
bool commit_start(struct crawl *c, struct err *e) MUST_CHECK; /* brands, plans of due sources */
bool commit_due(struct crawl *c, struct err *e) MUST_CHECK;   /* for ever: plans of the sources that have become due */

struct lane *lane_of(struct crawl *c, str source_key);
/* Was the newest answer read for what this request is asked for now? */
bool lane_has_read(const struct crawl *c, const struct lane *lane, const struct request *r, const struct url_record *u);
/* … and would "unchanged" say all? It tells of no post that it is still there, nor of the pages behind it where they are not known. */
bool lane_may_skip(const struct crawl *c, const struct lane *lane, const struct request *r, const struct url_record *u);
uint64_t lane_version(const struct crawl *c, const struct lane *lane, const struct request *r); /* what reads the answer */
bool out_add(struct crawl *c, id128 id); /* with the lock held; false: it is there already */
void out_remove(struct crawl *c, id128 id);
void crawl_fail(struct crawl *c, const struct err *e);

#endif
