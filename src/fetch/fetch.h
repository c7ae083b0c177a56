/* fetch: requests in, responses out. One thread owns every socket and all politeness.
 *
 * fetch_run() is that thread. It asks `next` for requests while it has room to look ahead, keeps them in one queue a host, sends them when
 * robots.txt, the host's delay and its back-off allow it, and hands every response to `done`, exactly one for every request that `next` gave
 * unless the fetcher is stopped before. Follow-ups (depth > 0) that look
 * like a trap (fetch/trap) are refused. Hooks are called in that thread only and must not block for long. Nothing here knows what is inside
 * a response, and nothing is kept on disk: what must survive a restart goes through `recall` and `remember`.
 *
 * Time: `now` is the wall clock of stamps, of Retry-After and of `wake_at`, and may stand still; delays are measured by a clock of their own. */
#ifndef FETCH_FETCH_H
#define FETCH_FETCH_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/err.h"
#include "fetch/rate.h"
#include "model/brand.h"
#include "model/request.h"

struct fetch;

struct fetch_options {
    str user_agent; /* "leumund/0.1": what stands before "/" is the name that robots.txt may call us by */
    str contact;    /* page or mail address; without one only loopback and replay are asked, all else is OUTCOME_REFUSED */
    int64_t delay_ms;     /* from the end of one request to a host to the start of the next */
    int64_t max_delay_ms; /* slow answers and rate headers lengthen the delay, up to here; Crawl-delay too */
    int64_t connect_timeout_ms, total_timeout_ms;
    int64_t low_speed_bytes, low_speed_s; /* slower than so many bytes a second for so long: OUTCOME_TOO_SLOW */
    size_t max_body;    /* decompressed bytes */
    size_t max_header;  /* all header lines of one answer */
    size_t arena_limit; /* of the arena that travels with a response (the body counts apart); 0 = none */
    int32_t max_redirects;
    int32_t max_depth;   /* follow-ups away from the plan (struct request.depth): an endless chain of pages ends here, with OUTCOME_REFUSED */
    int32_t max_connections; /* at once, to all hosts */
    int32_t per_host;        /* at once, to one host whose delay is 0; all others get one */
    int32_t max_queued;      /* requests looked ahead */
    int32_t host_queued;     /* … of one host */
    int32_t max_tries;       /* of a request that failed for a reason that may pass */
    int64_t retry_ms;        /* wait before try n: retry_ms · 2^(n-1) and up to a quarter more, at least what the server asked for */
    int64_t max_wait_ms;     /* a host that wants to be left alone for longer is given up for this run: OUTCOME_RATE, retry_at says when */
    int64_t robots_age_ms;   /* 24 h */
    bool robots;             /* obey robots.txt */
    enum tdm_policy tdm;     /* TDM_IGNORE: tdmrep.json is not asked for */
    bool allow_private;      /* for all requests; struct request has its own */
    bool start_wait;         /* the first request to a host waits its full delay, because we may have asked just before a crash */
    str replay;              /* "HOST:PORT": every connection goes there, by plain HTTP; the URL stays as it is for all other purposes */
    str ca_file;             /* authorities to trust instead of the system's; for tests */
    str resolve;             /* "HOST:PORT:ADDRESS", a line each, instead of DNS; for tests */
    str warc_dir;            /* answers are archived there (WARC 1.1, gzip); empty: they are not */
};

/* 2 s delay, 5 redirects, 16 MB … for all that is left to set. user_agent is "leumund" without a version. */
struct fetch_options fetch_defaults(void);

/* What is known of one origin ("https://forum.example"). Written rarely: when a robots.txt came, a back-off began or ended,
 * a tenth of a quota was used, and at the end. */
struct fetch_memory {
    str robots;            /* the text, at most ROBOTS_MAX bytes: kept as evidence too */
    int32_t robots_status; /* of its answer; 0 = it could not be reached */
    int64_t robots_at;     /* when it was asked; 0 = never */
    str tdm;               /* /.well-known/tdmrep.json */
    int32_t tdm_status;
    int64_t tdm_at;
    int64_t not_before;    /* the host wants to be left alone until then; 0 = does not */
    int64_t delay_ms;      /* learned from its answer times */
    int32_t failures;      /* in a row */
    int64_t quota_left;    /* requests that it gives us until quota_reset_at; never more than there are */
    int64_t quota_limit;   /* when nothing is used; 0: not said */
    int64_t quota_reset_at; /* 0: it has told of no quota */
    int64_t quota_window_ms; /* from one reset to the next; 0: not said */
};

/* As bytes for a store that need not know what is inside; false when they are not what pack wrote. */
void fetch_memory_pack(const struct fetch_memory *memory, struct buf *out);
bool fetch_memory_unpack(struct arena *a, str bytes, struct fetch_memory *out);

enum fetch_next { FETCH_NEXT_REQUEST, FETCH_NEXT_NONE, FETCH_NEXT_FINISHED };

struct fetch_hooks {
    void *ctx;
    /* A request that is due and whose host still has room (fetch_wants). Its strings live in `arena`, which becomes the response's. NONE: nothing
     * that fits; asked again when a request was done, at *wake_at (wall clock; 0 = do not know), or after fetch_wake(). FINISHED: nothing will come
     * unless a response that is still out brings it; when none is out fetch_run() ends. */
    enum fetch_next (*next)(void *ctx, struct arena *arena, struct request *out, int64_t *wake_at);
    /* Takes response->arena over. False: full; `next` is not asked again before fetch_wake(). The response is taken all the same. */
    bool (*done)(void *ctx, struct response *response);
    /* Host memory; both may be NULL: then it lasts as long as the fetcher. recall: false when nothing is known; strings in `arena`. */
    bool (*recall)(void *ctx, str origin, struct arena *arena, struct fetch_memory *out);
    void (*remember)(void *ctx, str origin, const struct fetch_memory *memory, bool at_once); /* not at_once: a crash may lose it */
    int64_t (*now)(void *ctx);       /* ms since 1970; NULL = the machine's clock */
    uint64_t (*random)(void *ctx);   /* for the jitter of back-offs; NULL = none */
};

/* Is it a mail address, or an address of the web, that can stand in a user agent as it is? */
bool fetch_contact_good(str contact);
/* Options are copied. ERR_CONFIG for a contact that is none. Once a process: curl_global_init is done here. */
struct fetch *fetch_new(const struct fetch_options *options, const struct fetch_hooks *hooks, struct err *e) MUST_CHECK;
/* Until finished (true), stopped (true; what was on the way is dropped and stays with the caller's frontier), or broken (false). */
bool fetch_run(struct fetch *f, struct err *e) MUST_CHECK;
/* Any thread: an answer has said in its body that its host shall not be asked before then (0: nothing), or what is left of a quota. Holds from now on; what
 * was asked a moment ago is on its way. */
void fetch_tell(struct fetch *f, str url, int64_t not_before, const struct rate *rate);
void fetch_wake(struct fetch *f); /* any thread: there is room again, or something new is due */
void fetch_stop(struct fetch *f); /* any thread, and signal handlers */
void fetch_free(struct fetch *f);

/* For `next`: has the host of this URL room in its queue? A request to a host without room would wait in memory instead of in the frontier. */
bool fetch_wants(const struct fetch *f, str url);

struct fetch_counters {
    int64_t asked;     /* requests handed over by next */
    int64_t done;      /* responses handed to done */
    int64_t sent;      /* HTTP requests, redirects and robots included */
    int64_t retried, redirected;
    int64_t robots;    /* robots.txt asked */
    int64_t conditional; /* sent with a validator */
    int64_t wire_bytes, body_bytes; /* received; decompressed */
    int64_t outcomes[OUTCOME_COUNT];
    int64_t queued, running, hosts, hosts_waiting; /* now */
};
void fetch_count(const struct fetch *f, struct fetch_counters *out); /* any thread */

/* One request, synchronously, with everything above (robots, guards, redirects, tries). The response owns its arena; NULL with *e set only when
 * curl itself cannot be used: all else is an outcome. */
struct response *fetch_once(const struct fetch_options *options, const struct request *request, struct err *e) MUST_CHECK;

#endif
