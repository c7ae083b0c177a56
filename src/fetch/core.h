/* core: what the files of the fetcher share. Everything here belongs to the fetch thread, but for `stop`, `events` and the counters.
 *
 *   task   one request on its way, with all its redirects and tries; also robots.txt and tdmrep.json ("gates"), which we ask for ourselves.
 *   host   one origin: its queue of tasks, its robots.txt, what was learned about it.
 *   lane   what may be asked only once at a time: a host name, and an address behind which several names live. A host stands in one lane
 *          of each; it may send when both are free and their delay is over.
 *
 * A host is idle (nothing to do, or its gate is on the way), or in the heap (may send at `at`), or in the list of a busy lane. */
#ifndef FETCH_CORE_H
#define FETCH_CORE_H

#include "base/buf.h"
#include "base/clock.h"
#include "fetch/bucket.h"
#include "fetch/fetch.h"
#include "fetch/robots.h"
#include "fetch/tdm.h"

#include <curl/curl.h>
#include <stdatomic.h>

#define HOST_BUCKETS 4096
#define HOSTS_KEPT 2048 /* idle ones beyond are forgotten; `recall` brings them back */
#define NEVER INT64_MAX

enum task_kind { TASK_PAGE, TASK_ROBOTS, TASK_TDM };

/* Why we ended a transfer ourselves; curl knows only that we did. */
enum cut { CUT_NO, CUT_BODY, CUT_HEADER, CUT_GUARD, CUT_POSTPONED };

struct answer {
    CURLcode code;
    enum cut cut;
    const char *guard; /* what the address is that was refused */
    int32_t status;
    struct header *headers;
    size_t header_count, header_cap;
    size_t header_bytes;
    str status_line;
    struct buf body;
    int64_t took_ms;
    char error[CURL_ERROR_SIZE];
};

struct task {
    struct task *next;
    enum task_kind kind;
    struct arena *arena; /* owns the request; becomes the response's */
    struct request request;
    struct host *host;  /* in whose queue it is */
    struct host *owner; /* of a gate: whose robots.txt this is, wherever redirects lead */
    str url;            /* of this hop */
    str method, body;
    bool bare;          /* left its first origin: headers of the request are not sent any more */
    bool plain;         /* ask without compression: what the server calls its encoding is none */
    bool moved;         /* a permanent redirect was on the way */
    struct strs seen;   /* URLs of all hops */
    int32_t tries;
    bool tdm_reserved;
    /* while it runs */
    struct fetch *fetch;
    CURL *easy;
    struct curl_slist *lines, *connect_to, *resolve;
    int64_t started_at; /* own clock */
    struct answer answer;
};

struct lane {
    struct lane *next;
    str key;
    int32_t hosts, running;
    int64_t ended_at; /* own clock: end of the newest request; the next may start a delay later */
    int64_t started_at; /* … and its start, which counts where several may run at once */
    struct host *first, *last; /* waiting for it, by host.lane_next */
};

enum gate_state { GATE_UNKNOWN, GATE_ASKING, GATE_KNOWN, GATE_FAILED };

struct gate {
    enum gate_state state;
    int64_t at;          /* wall clock of the answer (or failure) */
    int32_t status;
    struct arena *arena; /* owns text and what was parsed from it; NULL: nothing */
    str text;
    enum outcome outcome; /* GATE_FAILED */
    str why;
    int64_t retry_at;
    bool with_leave;      /* asked for a page that private addresses are allowed to */
};

enum lane_kind { LANE_NAME, LANE_ADDRESS, LANE_COUNT };

struct host {
    struct host *next;
    str origin;
    struct task *first, *last;
    int32_t queued, running, pins; /* pins: gates of ours in other hosts' queues */
    struct lane *lanes[LANE_COUNT];
    struct gate robots, tdm;
    const struct robots *rules;
    const struct tdm *reservations;
    int64_t ready_at;   /* own clock: back-off */
    int64_t given_up;   /* wall clock: until then everything is answered with gave_outcome; 0 = no */
    enum outcome gave_outcome;
    char gave_why[200];
    int64_t learned_ms, pace_ms;
    struct bucket bucket; /* own clock */
    struct {
        double left;
        int64_t reset_at, learned_ms;
    } kept; /* what the memory of it says: never more than is true */
    int32_t failures;
    size_t heap_index;  /* + 1; 0 = not in the heap */
    int64_t at;
    struct lane *waits; /* in whose list it stands */
    struct host *lane_next;
};

struct heap {
    struct host **at;
    size_t count, cap;
};

/* What somebody else has learned of a host. */
struct told {
    struct told *next;
    int64_t not_before; /* wall clock */
    struct rate rate;   /* … its times, too */
    str origin;
};

struct fetch {
    struct fetch_options options;
    struct fetch_hooks hooks;
    struct arena *arena; /* options' texts */
    const char *agent_z;
    CURLM *multi;
    CURL **pool;
    size_t pool_count;
    int epoll, events;
    atomic_bool stop;
    int64_t curl_at;  /* own clock: when curl wants to be called */
    int64_t ask_at;   /* own clock: when next is asked again; NEVER */
    int64_t start_at;
    bool full, finished;
    struct arena *spare; /* for the next call of next */
    int32_t queued, running;
    int64_t out;         /* asked and not yet handed over */
    struct heap heap;
    struct host *hosts[HOST_BUCKETS];
    struct lane *lanes[HOST_BUCKETS];
    size_t host_count, sweep;
    struct task **live;  /* those that run: max_connections places */
    struct warc *warc;
    _Atomic(struct told *) told; /* fetch_tell: the newest first */
    struct {
        _Atomic int64_t asked, done, sent, retried, redirected, robots, conditional, wire_bytes, body_bytes, queued, running, hosts, waiting;
        _Atomic int64_t outcomes[OUTCOME_COUNT];
    } counters;
};

int64_t fetch_wall(const struct fetch *f);  /* hooks.now */
uint64_t fetch_random(const struct fetch *f);

/* host.c */
struct host *host_find(const struct fetch *f, str origin);
struct host *host_get(struct fetch *f, str url); /* made, and recalled, when new */
void host_push(struct fetch *f, struct host *h, struct task *t, bool front);
struct task *host_pop(struct fetch *f, struct host *h);
void host_remember(struct fetch *f, struct host *h, bool at_once); /* at_once: the next request rests on it */
void host_tell(struct fetch *f, struct host *h, const struct rate *r); /* what an answer said of the bucket; times by the wall clock */
void host_note(struct fetch *f, struct host *h); /* after an answer: remembers what must not be forgotten in a crash */
bool host_rest(struct fetch *f, struct host *h, int64_t until, const char *why); /* nothing is asked before (wall clock); true: it is given up */
void hosts_settle(struct fetch *f); /* at the end: what was learned since */
void host_give_up(struct fetch *f, struct host *h, int64_t until, enum outcome outcome, str why);
void hosts_free(struct fetch *f);
int64_t task_delay_ms(const struct fetch *f, const struct task *t);
enum tdm_policy task_tdm(const struct fetch *f, const struct task *t);

/* lane.c */
struct lane *lane_get(struct fetch *f, enum lane_kind kind, str key);
void lane_join(struct host *h, enum lane_kind kind, struct lane *l);
void lane_leave(struct fetch *f, struct host *h, enum lane_kind kind);
void lane_wait(struct lane *l, struct host *h);
bool lane_is_free(const struct lane *l, int32_t capacity);
void lanes_take(struct host *h);                                    /* a request of the host starts */
void lanes_release(struct fetch *f, struct host *h, bool sent);    /* … has ended; not sent: it was postponed */
void host_schedule(struct fetch *f, struct host *h); /* puts it where it belongs after any change */
void host_unschedule(struct fetch *f, struct host *h);
struct host *heap_top(const struct fetch *f); /* NULL when empty */

/* gate.c */
enum verdict { VERDICT_SEND, VERDICT_WAIT, VERDICT_ANSWERED };
enum verdict gate_judge(struct fetch *f, struct host *h, struct task *t); /* t: a page at the head of h's queue */
bool gate_closed(const struct host *h, const struct task *t); /* a page that waits for its host's robots.txt or tdmrep.json */
void gate_answered(struct fetch *f, struct task *t, enum outcome outcome, str why, int64_t retry_at); /* frees the task */
void gate_recall(struct fetch *f, struct host *h, const struct fetch_memory *m);
void gate_free(struct gate *g);

/* task.c */
struct task *task_new(struct fetch *f, enum task_kind kind, struct arena *arena, str url);
const char *task_refusal(const struct fetch *f, const struct task *t, str url); /* NULL: may be asked */
const char *task_trap(const struct fetch *f, const struct task *t); /* NULL: no trap */
void task_free(struct task *t);
/* Makes the response and hands it to `done` (or to the gate). The task is gone afterwards. */
void task_finish(struct fetch *f, struct task *t, enum outcome outcome, str why, int64_t retry_at);

/* transfer.c */
bool transfer_start(struct fetch *f, struct task *t); /* false: curl refuses */
void transfer_end(struct fetch *f, struct task *t, CURLcode code); /* curl is done with it: fills the answer, gives the handle back */
void transfer_abort(struct fetch *f, struct task *t);

/* judge.c: what the answer means; ends in task_finish, in another hop or in another try */
void judge_answer(struct fetch *f, struct task *t);

#endif
