#include "fetch/core.h"

#include "base/log.h"
#include "base/url.h"
#include "fetch/warc.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

int64_t fetch_wall(const struct fetch *f)
{
    if (f->hooks.now) return f->hooks.now(f->hooks.ctx);
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

uint64_t fetch_random(const struct fetch *f)
{
    return f->hooks.random ? f->hooks.random(f->hooks.ctx) : 0;
}

/* ---------------------------------------------------------------- asking the frontier */

static struct arena *take_arena(struct fetch *f)
{
    struct arena *a = f->spare ? f->spare : arena_new(f->options.arena_limit);
    f->spare = NULL;
    return a;
}

static void take_in(struct fetch *f, struct arena *a, const struct request *r)
{
    str url;
    str wanted = r->moved_to.n ? r->moved_to : r->dress.url.n ? r->dress.url : r->url;
    bool good = url_resolve(a, (str){0}, wanted, &url);
    struct task *t = task_new(f, TASK_PAGE, a, good ? url_no_fragment(url) : r->url);
    t->request = *r;
    t->method = r->method;
    t->body = r->dress.body.n ? r->dress.body : r->body;
    t->bare = r->moved_to.n && !url_same_origin(r->url, r->moved_to); /* headers are for the origin they were written for */
    f->out++;
    f->counters.asked++;
    const char *why = good ? task_refusal(f, t, t->url) : "no http or https address";
    if (!why) why = task_trap(f, t);
    if (why)
        task_finish(f, t, OUTCOME_REFUSED, str_from(why), 0);
    else
        host_push(f, host_get(f, t->url), t, false);
}

static bool may_ask(const struct fetch *f)
{
    return !f->full && f->queued + f->running < f->options.max_queued && clock_mono_ms() >= f->ask_at && !atomic_load(&f->stop);
}

static void ask(struct fetch *f)
{
    while (may_ask(f)) {
        struct arena *a = take_arena(f);
        struct request r = {.delay_ms = -1};
        int64_t wake_at = 0;
        enum fetch_next next = f->hooks.next(f->hooks.ctx, a, &r, &wake_at);
        f->finished = next == FETCH_NEXT_FINISHED;
        if (next == FETCH_NEXT_REQUEST) {
            take_in(f, a, &r);
            continue;
        }
        arena_reset(a);
        f->spare = a;
        int64_t wait = wake_at - fetch_wall(f);
        f->ask_at = wake_at > 0 ? clock_mono_ms() + (wait > 1 ? wait : 1) : NEVER;
    }
}

bool fetch_wants(const struct fetch *f, str url)
{
    const struct host *h = host_find(f, url_origin_view(url));
    return !h || h->queued + h->running < f->options.host_queued || h->given_up > 0;
}

/* ---------------------------------------------------------------- sending */

static void start(struct fetch *f, struct host *h)
{
    struct task *t = host_pop(f, h);
    lanes_take(h);
    bucket_take(&h->bucket, clock_mono_ms());
    if (!transfer_start(f, t)) {
        bucket_put_back(&h->bucket);
        lanes_release(f, h, false);
        task_finish(f, t, OUTCOME_UNREACHABLE, STR("curl could not start the request"), 0);
    }
    host_schedule(f, h);
}

static void serve(struct fetch *f, struct host *h)
{
    struct task *t = h->first;
    enum verdict verdict = t->kind == TASK_PAGE ? gate_judge(f, h, t) : VERDICT_SEND;
    if (verdict == VERDICT_SEND)
        start(f, h);
    else
        host_schedule(f, h);
}

static void dispatch(struct fetch *f)
{
    int64_t now = clock_mono_ms();
    struct host *h;
    while (f->running < f->options.max_connections && (h = heap_top(f)) && h->at <= now) {
        host_schedule(f, h); /* its lanes may be taken, or a back-off begun, since it was put there */
        if (h->heap_index > 0 && h->at <= now) serve(f, h);
    }
}

/* Evidence of every hop, robots.txt included. A full disk ends the archive, not the crawl. */
static void archive(struct fetch *f, const struct task *t, CURLcode code)
{
    const struct answer *a = &t->answer;
    struct err e = {0};
    if (!f->warc || t->request.secret || a->status == 0 || (code != CURLE_OK && a->cut != CUT_BODY)) return;
    struct warc_entry entry = {.url = t->url, .method = t->method, .status_line = a->status_line, .headers = a->headers, .header_count = a->header_count,
                               .body = buf_str(&a->body), .truncated = a->cut == CUT_BODY, .at = fetch_wall(f)};
    if (warc_put(f->warc, &entry, &e)) return;
    log_error("%s; no more is archived", e.text);
    warc_close(f->warc, NULL);
    f->warc = NULL;
}

static void completed(struct fetch *f, struct task *t, CURLcode code)
{
    struct host *h = t->host;
    transfer_end(f, t, code);
    archive(f, t, code);
    bool postponed = t->answer.cut == CUT_POSTPONED && code != CURLE_OK;
    if (postponed) bucket_put_back(&h->bucket);
    lanes_release(f, h, !postponed);
    host_schedule(f, h);
    if (postponed)
        host_push(f, h, t, true);
    else
        judge_answer(f, t);
}

static void collect(struct fetch *f)
{
    int left;
    for (CURLMsg *m; (m = curl_multi_info_read(f->multi, &left));) {
        if (m->msg != CURLMSG_DONE) continue;
        struct task *t = NULL;
        CURLcode code = m->data.result;
        curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &t);
        completed(f, t, code);
    }
}

/* ---------------------------------------------------------------- the loop */

static int on_socket(CURL *easy, curl_socket_t fd, int what, void *ctx, void *known)
{
    struct fetch *f = ctx;
    (void)easy;
    struct epoll_event e = {.data.fd = fd};
    if (what == CURL_POLL_REMOVE) {
        epoll_ctl(f->epoll, EPOLL_CTL_DEL, fd, NULL);
        return 0;
    }
    if (what & CURL_POLL_IN) e.events |= EPOLLIN;
    if (what & CURL_POLL_OUT) e.events |= EPOLLOUT;
    if (epoll_ctl(f->epoll, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, &e) != 0 && errno == EEXIST) epoll_ctl(f->epoll, EPOLL_CTL_MOD, fd, &e);
    curl_multi_assign(f->multi, fd, f);
    return 0;
}

static int on_timer(CURLM *multi, long timeout_ms, void *ctx)
{
    struct fetch *f = ctx;
    (void)multi;
    f->curl_at = timeout_ms < 0 ? NEVER : clock_mono_ms() + timeout_ms;
    return 0;
}

static void drain(struct fetch *f)
{
    uint64_t count;
    if (read(f->events, &count, sizeof count) < 0) return;
    f->full = false;
    f->ask_at = 0;
}

static int timeout_ms(const struct fetch *f)
{
    int64_t at = f->curl_at;
    const struct host *h = heap_top(f);
    if (h && f->running < f->options.max_connections && h->at < at) at = h->at;
    if (!f->full && f->queued + f->running < f->options.max_queued && f->ask_at < at) at = f->ask_at;
    if (at == NEVER) return -1;
    int64_t wait = at - clock_mono_ms();
    return wait < 0 ? 0 : wait > 60000 ? 60000 : (int)wait;
}

static bool poll_once(struct fetch *f, struct err *e)
{
    struct epoll_event events[64];
    int running;
    int count = epoll_wait(f->epoll, events, sizeof events / sizeof *events, timeout_ms(f));
    if (count < 0 && errno != EINTR) return err_set(e, ERR_IO, "waiting for the network: %s", strerror(errno));
    for (int i = 0; i < count; i++) {
        if (events[i].data.fd == f->events) {
            drain(f);
            continue;
        }
        int bits = 0;
        if (events[i].events & EPOLLIN) bits |= CURL_CSELECT_IN;
        if (events[i].events & EPOLLOUT) bits |= CURL_CSELECT_OUT;
        if (events[i].events & (EPOLLERR | EPOLLHUP)) bits |= CURL_CSELECT_ERR;
        curl_multi_socket_action(f->multi, events[i].data.fd, bits, &running);
    }
    if (f->curl_at <= clock_mono_ms()) {
        f->curl_at = NEVER;
        curl_multi_socket_action(f->multi, CURL_SOCKET_TIMEOUT, 0, &running);
    }
    return true;
}

static void publish(struct fetch *f)
{
    f->counters.queued = f->queued;
    f->counters.running = f->running;
    f->counters.hosts = (int64_t)f->host_count;
    f->counters.waiting = (int64_t)f->heap.count;
}

static void drop_all(struct fetch *f)
{
    while (f->running > 0) {
        struct task *t = f->live[0];
        struct host *h = t->host;
        transfer_abort(f, t);
        lanes_release(f, h, true);
        if (t->owner) t->owner->pins--;
        task_free(t);
    }
}

/* What was told of hosts that nobody asks any more is for the caller's memory alone. */
static void hear(struct fetch *f)
{
    for (struct told *t = atomic_exchange(&f->told, NULL), *next; t; t = next) {
        struct host *h = host_find(f, t->origin);
        next = t->next;
        if (h) {
            /* It may be older than what headers have said since. */
            if (bucket_counts(&h->bucket, clock_mono_ms()) && t->rate.remaining > h->bucket.left) t->rate.remaining = h->bucket.left;
            host_tell(f, h, &t->rate);
            host_rest(f, h, t->not_before, "the host asked to be left alone");
            host_schedule(f, h);
            host_note(f, h);
        }
        free(t);
    }
}

void fetch_tell(struct fetch *f, str url, int64_t not_before, const struct rate *rate)
{
    str origin = url_origin_view(url);
    struct told *t = calloc(1, sizeof *t + origin.n);
    if (!t || !origin.n) {
        free(t);
        return;
    }
    memcpy((char *)(t + 1), origin.p, origin.n);
    t->origin = (str){(char *)(t + 1), origin.n};
    t->not_before = not_before;
    t->rate = *rate;
    t->next = atomic_load(&f->told);
    while (!atomic_compare_exchange_weak(&f->told, &t->next, t)) continue;
    fetch_wake(f);
}

bool fetch_run(struct fetch *f, struct err *e)
{
    f->start_at = clock_mono_ms();
    f->ask_at = 0;
    bool ok = true;
    while (ok && !atomic_load(&f->stop)) {
        hear(f);
        ask(f);
        dispatch(f);
        publish(f);
        if (f->finished && f->out == 0 && f->ask_at > clock_mono_ms()) break;
        ok = poll_once(f, e);
        collect(f);
    }
    drop_all(f);
    hear(f);
    hosts_settle(f);
    publish(f);
    return ok;
}

void fetch_wake(struct fetch *f)
{
    uint64_t one = 1;
    /* Fails only when the counter is at its end: then the loop is awake anyway. */
    if (write(f->events, &one, sizeof one) < 0) return;
}

void fetch_stop(struct fetch *f)
{
    atomic_store(&f->stop, true);
    fetch_wake(f);
}

/* ---------------------------------------------------------------- life */

static bool open_loop(struct fetch *f, struct err *e)
{
    f->epoll = epoll_create1(EPOLL_CLOEXEC);
    f->events = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (f->epoll < 0 || f->events < 0) return err_set(e, ERR_IO, "cannot wait for events: %s", strerror(errno));
    struct epoll_event event = {.events = EPOLLIN, .data.fd = f->events};
    if (epoll_ctl(f->epoll, EPOLL_CTL_ADD, f->events, &event) != 0) return err_set(e, ERR_IO, "cannot wait for events: %s", strerror(errno));
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) return err_set(e, ERR_NET, "libcurl cannot be used");
    f->multi = curl_multi_init();
    if (!f->multi) return err_set(e, ERR_NET, "libcurl cannot be used");
    curl_multi_setopt(f->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
    curl_multi_setopt(f->multi, CURLMOPT_SOCKETDATA, f);
    curl_multi_setopt(f->multi, CURLMOPT_TIMERFUNCTION, on_timer);
    curl_multi_setopt(f->multi, CURLMOPT_TIMERDATA, f);
    curl_multi_setopt(f->multi, CURLMOPT_MAXCONNECTS, (long)f->options.max_connections * 2);
    return true;
}

static void copy_options(struct fetch *f, const struct fetch_options *o)
{
    f->options = *o;
    f->options.user_agent = str_dup(f->arena, o->user_agent);
    f->options.contact = str_dup(f->arena, o->contact);
    f->options.replay = str_dup(f->arena, o->replay);
    f->options.ca_file = (str){str_dup_z(f->arena, o->ca_file), o->ca_file.n};
    f->options.resolve = str_dup(f->arena, o->resolve);
    f->options.warc_dir = str_dup(f->arena, o->warc_dir);
    str agent = o->contact.n > 0 ? str_printf(f->arena, "%.*s (+%.*s)", STR_ARG(o->user_agent), STR_ARG(o->contact)) : f->options.user_agent;
    f->agent_z = str_dup_z(f->arena, agent);
}

struct fetch *fetch_new(const struct fetch_options *options, const struct fetch_hooks *hooks, struct err *e)
{
    struct fetch *f = NULL;
    if (options->contact.n && !fetch_contact_good(options->contact)) {
        err_set(e, ERR_CONFIG, "the contact `%.*s` is neither a mail address nor an address with https:// (in ASCII, without blanks and parentheses): whom would a site's owner write to? "
                "It comes from --contact, LEUMUND_CONTACT or the settings", STR_ARG(str_sub(options->contact, 0, 100)));
        return NULL;
    }
    f = calloc(1, sizeof *f);
    if (!f) {
        err_set(e, ERR_MEMORY, "no memory for the fetcher");
        return NULL;
    }
    f->epoll = f->events = -1;
    f->arena = arena_new(0);
    f->hooks = *hooks;
    f->curl_at = NEVER;
    copy_options(f, options);
    size_t most = (size_t)(options->max_connections > 0 ? options->max_connections : 1);
    f->options.max_connections = (int32_t)most;
    f->pool = calloc(most, sizeof *f->pool);
    f->live = calloc(most, sizeof *f->live);
    bool ok = f->pool && f->live && open_loop(f, e);
    if (ok && options->warc_dir.n > 0) ok = (f->warc = warc_open(options->warc_dir, str_from(f->agent_z), fetch_wall(f), e)) != NULL;
    if (!ok) {
        fetch_free(f);
        return NULL;
    }
    return f;
}

void fetch_free(struct fetch *f)
{
    if (!f) return;
    for (struct told *t = atomic_exchange(&f->told, NULL), *next; t; t = next) {
        next = t->next;
        free(t);
    }
    hosts_free(f);
    warc_close(f->warc, NULL);
    for (size_t i = 0; i < f->pool_count; i++) curl_easy_cleanup(f->pool[i]);
    if (f->multi) curl_multi_cleanup(f->multi);
    if (f->epoll >= 0) close(f->epoll);
    if (f->events >= 0) close(f->events);
    arena_free(f->spare);
    arena_free(f->arena);
    free(f->pool);
    free(f->live);
    free(f);
}

void fetch_count(const struct fetch *f, struct fetch_counters *out)
{
    *out = (struct fetch_counters){
        .asked = f->counters.asked,
        .done = f->counters.done,
        .sent = f->counters.sent,
        .retried = f->counters.retried,
        .redirected = f->counters.redirected,
        .robots = f->counters.robots,
        .conditional = f->counters.conditional,
        .wire_bytes = f->counters.wire_bytes,
        .body_bytes = f->counters.body_bytes,
        .queued = f->counters.queued,
        .running = f->counters.running,
        .hosts = f->counters.hosts,
        .hosts_waiting = f->counters.waiting,
    };
    for (size_t i = 0; i < OUTCOME_COUNT; i++) out->outcomes[i] = f->counters.outcomes[i];
}
