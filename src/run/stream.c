#include "run/stream.h"

#include "base/clock.h"
#include "base/url.h"
#include "fetch/ws.h"
#include "parse/scan.h"
#include "run/leave.h"

#include <string.h>
#include <time.h>

#define FRAME_MAX ((size_t)1 << 20)
#define BATCH_BYTES ((size_t)256 << 10)
#define BATCH_FRAMES 200
#define BATCH_AGE_MS 500
#define MARK_AGE_MS 10000      /* the mark is kept that often, also when nothing is found */
#define OVERLAP_US 5000000     /* times are not in order: asked again from a little before */
#define QUIET_MS 5000          /* nothing for so long: there is no more */
#define DEAD_MS 60000          /* … in a watch: the connection is dead */
#define ROUND_MAX_MS (10 * DATE_MINUTE_MS)
#define BACKOFF_MS 1000
#define BACKOFF_MAX_MS (5 * DATE_MINUTE_MS)
#define TRIES_MAX 4            /* in a crawl; a watch goes on */
#define REFUSED_MS DATE_HOUR_MS /* … and asks again after that where it was told that it may not */

struct stream {
    struct crawl *c;
    const struct lane *lane;
    struct arena *arena;
    struct request plan;
    const struct scan_patterns *names;
    struct strs servers;
    size_t server;             /* the one of this connection */
    bool permitted;            /* its robots.txt was looked at */

    int64_t time_us;           /* of the newest frame; 0 = none */
    str sequence;              /* its number … */
    str sequence_server;       /* … on that server */
    char sequence_room[24];

    struct buf batch, last;    /* lines that passed; the newest frame if it did not */
    size_t lines;
    int64_t batch_at, kept_at; /* monotonic: first line, last batch that was handed over */
    int64_t frames, heard;     /* seen; those that tick knew of */
    int64_t heard_at;
    int64_t began, began_at;   /* wall clock, monotonic */
    int64_t caught_at;         /* 0 = the past is still being sent */
    int64_t handed;            /* batches */
    int tries;                 /* without getting on */
    bool finished;
    pthread_t thread;
    bool threaded;
};

struct streams {
    struct stream *at;
    size_t count;
};

static str server_of(const struct stream *s)
{
    return s->servers.at[s->server];
}

static bool for_ever(const struct stream *s)
{
    return s->c->o.forever;
}

/* ---- what is known of Jetstream's frames without reading them: no text can hold a bare quotation mark, so these are never part of one */

static str number_behind(str frame, str key)
{
    size_t at = str_find(frame, key), n = 0;
    str rest = at == STR_NONE ? (str){0} : str_skip(frame, at + key.n);
    while (n < rest.n && n < 20 && rest.p[n] >= '0' && rest.p[n] <= '9') n++;
    return str_sub(rest, 0, n);
}

/* A post that was taken away or changed, an account that has left: whatever the words. */
static bool is_correction(str frame)
{
    static const str operation = STR_INIT("\"operation\":\"");
    size_t at = str_find(frame, operation);
    if (at != STR_NONE) return !str_starts(str_skip(frame, at + operation.n), STR("create\""));
    return str_contains(frame, STR("\"kind\":\"account\"")) && str_contains(frame, STR("\"active\":false"));
}

/* Only in front of the record, whose members are its author's. */
static void note_position(struct stream *s, str frame)
{
    int64_t at;
    str head = str_sub(frame, 0, str_find(frame, STR("\"commit\":{")));
    if (str_to_i64(number_behind(head, STR("\"time_us\":")), &at) && at > s->time_us) s->time_us = at;
    str number = number_behind(head, STR("\"cursor\":"));
    if (!number.n) return;
    memcpy(s->sequence_room, number.p, number.n);
    s->sequence = (str){s->sequence_room, number.n};
    s->sequence_server = server_of(s);
}

/* ---- batches */

static void add_line(struct buf *b, str frame)
{
    size_t from = b->n;
    buf_put(b, frame);
    for (size_t i = from; i < b->n; i++)
        if (b->p[i] == '\n') b->p[i] = ' ';
    buf_putc(b, '\n');
}

static struct response *make_response(struct stream *s, str body)
{
    struct arena *a = arena_new(s->c->o.fetch.arena_limit);
    arena_allow(a, body.n + ((size_t)1 << 20));
    struct response *r = ARENA_NEW(a, struct response);
    struct header *header = ARENA_NEW(a, struct header);
    *header = (struct header){STR("X-Stream-Server"), str_dup(a, server_of(s))};
    *r = (struct response){.arena = a, .request = request_copy(a, &s->plan), .headers = header, .header_count = 1, .content_type = STR("application/json"),
                           .body = str_dup(a, body), .at = s->c->o.now(s->c->o.clock), .status = 200, .outcome = OUTCOME_OK};
    r->url = r->request.url;
    return r;
}

static bool is_committed(struct stream *s)
{
    pthread_mutex_lock(&s->c->lock);
    bool all = s->c->rounds[s->lane - s->c->lanes].batches >= s->handed;
    pthread_mutex_unlock(&s->c->lock);
    return all;
}

static void nap(void)
{
    const struct timespec t = {.tv_nsec = 5 * 1000000};
    nanosleep(&t, NULL);
}

/* One batch after the other: two workers could let a deletion overtake its post. */
static void take(struct stream *s, struct response *r)
{
    while (!is_committed(s) && !atomic_load(&s->c->stopping)) nap();
    s->handed++;
    crawl_take(s->c, r);
}

static void hand_over(struct stream *s)
{
    if (s->last.n) buf_put(&s->batch, buf_str(&s->last));
    if (s->batch.n && buf_ok(&s->batch)) take(s, make_response(s, buf_str(&s->batch)));
    buf_clear(&s->batch);
    buf_clear(&s->last);
    s->lines = 0;
    s->kept_at = clock_mono_ms();
}

/* As any failed request is told. */
static void tell_failure(struct stream *s, enum outcome outcome, const char *why)
{
    struct response *r = make_response(s, (str){NULL, 0});
    r->status = 0;
    r->outcome = outcome;
    r->why = str_dup(r->arena, str_from(why));
    take(s, r);
}

static bool on_frame(void *ctx, str frame)
{
    struct stream *s = ctx;
    s->frames++;
    note_position(s, frame);
    if (is_correction(frame) || scan_names(s->names, frame, SCAN_JSON)) {
        if (!s->lines++) s->batch_at = clock_mono_ms();
        add_line(&s->batch, frame);
        buf_clear(&s->last);
    } else if (str_contains(frame, STR("\"commit\":{"))) {
        buf_clear(&s->last);
        add_line(&s->last, frame);
    }
    if (s->lines >= BATCH_FRAMES || s->batch.n >= BATCH_BYTES) hand_over(s);
    return !atomic_load(&s->c->stopping);
}

/* ---- how long */

static bool is_finished(struct stream *s, int64_t now)
{
    if (for_ever(s)) return false;
    bool quiet = s->frames && now - s->heard_at >= QUIET_MS;
    if (!s->caught_at && (s->time_us / 1000 >= s->began || quiet)) s->caught_at = now;
    return now - s->began_at >= ROUND_MAX_MS + s->c->o.listen_ms || (s->caught_at && now - s->caught_at >= s->c->o.listen_ms);
}

static bool on_tick(void *ctx)
{
    struct stream *s = ctx;
    int64_t now = clock_mono_ms();
    if (s->frames > s->heard) s->heard_at = now;
    s->heard = s->frames;
    bool ripe = (s->lines && now - s->batch_at >= BATCH_AGE_MS) || (s->last.n && now - s->kept_at >= MARK_AGE_MS);
    if (ripe && is_committed(s)) hand_over(s);
    s->finished = s->finished || atomic_load(&s->c->stopping) || is_finished(s, now);
    return !s->finished && (!for_ever(s) || now - s->heard_at < DEAD_MS);
}

/* ---- one connection */

/* The plan's address on the server of this try, from where the reading stopped. */
static str address(struct stream *s, struct arena *a)
{
    str url = s->plan.url, rest = url_target(url), key = STR("cursor=");
    size_t at = str_find(rest, key), scheme = str_find(url, STR("://"));
    str cursor = {0};
    if (s->sequence.n && str_eq(s->sequence_server, server_of(s))) cursor = s->sequence;
    else if (s->time_us > OVERLAP_US) cursor = str_printf(a, "%lld", (long long)(s->time_us - OVERLAP_US));
    str head = str_printf(a, "%.*s://%.*s", (int)scheme, url.p, STR_ARG(server_of(s)));
    if (!cursor.n || at == STR_NONE) return str_concat(a, (const str[]){head, rest}, 2);
    str tail = str_skip(rest, at + key.n);
    while (tail.n && tail.p[0] != '&') tail = str_skip(tail, 1);
    return str_concat(a, (const str[]){head, str_sub(rest, 0, at + key.n), cursor, tail}, 4);
}

static enum outcome connect_once(struct stream *s, struct err *e)
{
    struct arena *a = arena_new(0);
    const struct fetch_options *f = &s->c->o.fetch;
    const struct ws_hooks hooks = {.ctx = s, .frame = on_frame, .tick = on_tick};
    struct ws_result result;
    str url = address(s, a);
    enum outcome outcome = s->permitted ? OUTCOME_NONE : stream_leave(f, url, s->plan.allow_private, a, e);
    s->permitted = outcome == OUTCOME_NONE;
    if (outcome == OUTCOME_NONE) {
        str agent = f->contact.n ? str_printf(a, "%.*s (+%.*s)", STR_ARG(f->user_agent), STR_ARG(f->contact)) : f->user_agent;
        const struct ws_options o = {.url = url, .user_agent = agent, .replay = f->replay, .ca_file = f->ca_file, .allow_private = f->allow_private || s->plan.allow_private,
                                     .connect_ms = f->connect_timeout_ms, .frame_max = FRAME_MAX};
        s->heard_at = clock_mono_ms();
        bool ours = ws_run(&o, &hooks, &result, e);
        outcome = ours || result.stood ? OUTCOME_OK : e->code == ERR_REFUSED ? OUTCOME_REFUSED : OUTCOME_UNREACHABLE;
    }
    arena_free(a);
    return outcome;
}

/* ---- again and again */

static void wait_for_next_try(struct stream *s, bool refused)
{
    int64_t wait = BACKOFF_MS << (s->tries < 9 ? s->tries : 9);
    if (wait > BACKOFF_MAX_MS) wait = BACKOFF_MAX_MS;
    if (refused) wait = REFUSED_MS;
    int64_t until = clock_mono_ms() + wait + (int64_t)(hash64(s->plan.url) + (uint64_t)clock_mono_ms()) % 251 * wait / 1000; /* not all at once */
    while (clock_mono_ms() < until && !atomic_load(&s->c->stopping) && !is_finished(s, clock_mono_ms())) nap();
}

/* True: it was read enough, or cannot be read. */
static bool give_up(struct stream *s, enum outcome outcome, bool refused, const char *why)
{
    if (s->finished || (outcome == OUTCOME_OK && is_finished(s, clock_mono_ms()))) return true;
    bool enough = !for_ever(s) && (refused || s->tries >= TRIES_MAX);
    if (outcome != OUTCOME_OK && (enough || refused || s->tries == TRIES_MAX)) tell_failure(s, outcome, why);
    return enough;
}

/* A server that says no will not change its mind in this round; one that is away has others that send the same. */
static void read_stream(struct stream *s)
{
    while (!s->finished && !atomic_load(&s->c->stopping)) {
        struct err e = {.code = ERR_NONE};
        int64_t before = s->time_us;
        enum outcome outcome = connect_once(s, &e);
        bool refused = outcome == OUTCOME_ROBOTS || outcome == OUTCOME_REFUSED || outcome == OUTCOME_RESERVED;
        hand_over(s);
        s->tries = s->time_us > before ? 0 : s->tries + 1;
        if (give_up(s, outcome, refused, e.text)) return;
        if (outcome != OUTCOME_OK) {
            s->server = (s->server + 1) % s->servers.count;
            s->permitted = false;
        }
        wait_for_next_try(s, refused);
    }
}

static void *stream_main(void *ctx)
{
    struct stream *s = ctx;
    read_stream(s);
    return NULL;
}

/* ---- the start */

static bool load_position(struct stream *s, struct err *e)
{
    struct crawl *c = s->c;
    struct source_record record;
    struct request_list plan = {0};
    struct txn *t;
    bool found;
    if (!txn_read(c->o.store, &t, e)) return false;
    bool ok = txn_get_source(t, s->lane->config->key, s->arena, &record, &found, e);
    txn_end(t);
    str state = ok && found ? record.state : (str){NULL, 0};
    if (!ok || !source_plan(c->o.sources, s->lane->config, state, s->began, s->arena, &plan, e)) return false;
    s->plan = plan.at[0];
    (void)str_to_i64(source_mark(s->arena, state, STR("cursor")), &s->time_us);
    s->sequence = source_mark(s->arena, state, STR("sequence"));
    s->sequence_server = source_mark(s->arena, state, STR("server"));
    return true;
}

static void begin(struct stream *s)
{
    const struct source_info *info = sources_find(s->c->o.sources, s->lane->config->type);
    struct err e = {.code = ERR_NONE};
    s->began = s->c->o.now(s->c->o.clock);
    s->began_at = s->kept_at = s->heard_at = clock_mono_ms();
    s->arena = arena_new(0);
    buf_init(&s->batch, BATCH_BYTES + 3 * FRAME_MAX);
    buf_init(&s->last, FRAME_MAX + 2);
    s->names = scan_compile(s->arena, s->c->o.brands, s->c->o.brand_count);
    if (!load_position(s, &e)) {
        crawl_fail(s->c, &e);
        s->finished = true;
        return;
    }
    struct url u;
    if (url_split(s->plan.url, &u)) strs_add(s->arena, &s->servers, str_sub(s->plan.url, (size_t)(u.host.p - s->plan.url.p), (size_t)(u.path.p - u.host.p)));
    for (size_t i = 0; info && i < info->hosts.count; i++)
        if (!strs_has(&s->servers, info->hosts.at[i])) strs_add(s->arena, &s->servers, info->hosts.at[i]);
    s->finished = !s->servers.count;
}

static bool is_first_of_its_key(const struct crawl *c, size_t lane)
{
    for (size_t i = 0; i < lane; i++)
        if (str_eq(c->lanes[i].config->key, c->lanes[lane].config->key)) return false;
    return true;
}

struct streams *streams_start(struct crawl *c)
{
    struct streams *all = ARENA_NEW(c->arena, struct streams);
    all->at = ARENA_ARRAY(c->arena, struct stream, c->lane_count + 1);
    for (size_t i = 0; i < c->lane_count; i++) {
        if (!c->rounds[i].listen || !is_first_of_its_key(c, i)) continue;
        struct stream *s = &all->at[all->count++];
        *s = (struct stream){.c = c, .lane = &c->lanes[i]};
        begin(s);
        s->threaded = !c->scratch && pthread_create(&s->thread, NULL, stream_main, s) == 0;
    }
    return all->count ? all : NULL;
}

void streams_end(struct streams *all)
{
    for (size_t i = 0; all && i < all->count; i++) {
        struct stream *s = &all->at[i];
        if (s->threaded) pthread_join(s->thread, NULL);
        else read_stream(s);
        pthread_mutex_lock(&s->c->lock);
        s->c->progress.frames += s->frames;
        pthread_mutex_unlock(&s->c->lock);
        buf_free(&s->batch);
        buf_free(&s->last);
        arena_free(s->arena);
    }
}
