/* The writer: posts, mentions, rollups, follow-ups, validators and the source's state of whole responses in one transaction. */
#include "run/stage.h"

#include "source/source.h"

#define TRIES_MAX 3
#define BACKOFF_MS (5 * DATE_MINUTE_MS)
#define BACKOFF_MAX_MS DATE_DAY_MS
#define EVERY_DEFAULT_MS (15 * DATE_MINUTE_MS)

struct batch {
    struct crawl *c;
    struct yield **list;
    size_t count;
    struct crawl_progress delta; /* of this try: added to the crawl's when committed */
    struct round *rounds;        /* copies, taken over when committed */
    struct arena *arena;
};

/* Index of the yield's lane, or lane_count: its source is in no brand file any more. */
static size_t lane_in(const struct crawl *c, const struct source_config *config)
{
    size_t i = 0;
    while (i < c->lane_count && c->lanes[i].config != config)
        i++;
    return i;
}

static bool put_posts(struct batch *b, struct txn *t, struct yield *y, size_t *known, struct err *e)
{
    int64_t *const counters[] = {[PUT_NEW] = &b->delta.kept, [PUT_KNOWN] = &b->delta.known, [PUT_COUNTED] = &b->delta.known,
                                 [PUT_REVISED] = &b->delta.revised, [PUT_REFUSED] = &b->delta.refused};
    *known = 0;
    for (size_t i = 0; i < y->kept_count; i++) {
        struct kept *k = &y->kept[i];
        if (!txn_put_post(t, &k->post, &k->reading, &k->result, e))
            return false;
        ++*counters[k->result];
        *known += k->result == PUT_KNOWN || k->result == PUT_COUNTED;
        if (k->result == PUT_NEW)
            b->delta.mentions += (int64_t)k->reading.mention_count;
    }
    for (size_t i = 0; i < y->harvest.deleted.count; i++) {
        bool found;
        if (!txn_delete_post(t, hash128_pair(y->harvest.deleted_source, y->harvest.deleted.at[i]), y->response->at, &found, e))
            return false;
        b->delta.deleted += found;
    }
    b->delta.posts += (int64_t)y->harvest.post_count;
    return true;
}

static bool put_url(struct batch *b, struct txn *t, const struct yield *y, struct err *e)
{
    const struct response *r = y->response;
    struct url_record u;
    bool found;
    if (r->request.secret)
        return true; /* its address may hold a key */
    if (!txn_get_url(t, r->request.url, b->arena, &u, &found, e))
        return false;
    str etag = response_header(r, STR("etag")), modified = response_header(r, STR("last-modified"));
    u.outcome = y->harvest.outcome;
    u.why = y->harvest.why;
    u.status = r->status;
    u.at = r->at;
    u.source = r->request.source;
    if (outcome_success(y->harvest.outcome)) { /* what could not be read must be sent again in full */
        u.etag = etag.n || r->status != 304 ? etag : u.etag;
        u.last_modified = modified.n || r->status != 304 ? modified : u.last_modified;
        u.body_hash = r->status == 304 ? u.body_hash : hash64(r->body);
    }
    return txn_put_url(t, &u, e);
}

/* Will it help to ask again for the same? A list is asked anew in the next round anyway, from the old mark. */
static bool worth_retrying(const struct request *r, enum outcome o)
{
    return r->is_item && r->tries + 1 < TRIES_MAX &&
           (o == OUTCOME_RATE || o == OUTCOME_TOO_SLOW || o == OUTCOME_UNREACHABLE);
}

static bool put_requests(struct batch *b, struct txn *t, const struct yield *y, struct round *round, bool stop, struct err *e)
{
    const struct request *done = &y->response->request;
    if (!frontier_done(t, done, e))
        return false;
    for (size_t i = 0; !stop && i < y->next_count; i++) {
        bool there;
        if (!frontier_has(t, &y->next[i], &there, e) || !frontier_put(t, &y->next[i], e))
            return false;
        if (round && !there)
            round->out++;
    }
    if (!worth_retrying(done, y->harvest.outcome))
        return true;
    struct request again = *done;
    again.tries++;
    again.etag = again.last_modified = (str){NULL, 0};
    int64_t wait = b->c->o.now(b->c->o.clock) + (BACKOFF_MS << again.tries);
    again.not_before = y->harvest.retry_at > wait ? y->harvest.retry_at : wait;
    return frontier_put(t, &again, e);
}

/* Of all outcomes of a round the one that a person must see: any failure before OK, OK before the empty ones. */
static int severity(enum outcome o)
{
    static const int order[OUTCOME_COUNT] = {
        [OUTCOME_NONE] = 0, [OUTCOME_UNCHANGED] = 1, [OUTCOME_EMPTY] = 2, [OUTCOME_OK] = 3, [OUTCOME_NOT_FOUND] = 4,
        [OUTCOME_RATE] = 5, [OUTCOME_TOO_SLOW] = 6, [OUTCOME_TOO_BIG] = 7, [OUTCOME_UNREACHABLE] = 8, [OUTCOME_RESERVED] = 9,
        [OUTCOME_ROBOTS] = 10, [OUTCOME_REFUSED] = 11, [OUTCOME_BROKEN] = 12, [OUTCOME_BLOCKED] = 13, [OUTCOME_GONE] = 14,
    };
    return order[o];
}

static int64_t next_due(const struct crawl *c, const struct lane *lane, const struct round *round, const struct source_record *r, int64_t now)
{
    int64_t every = source_every_ms(c->o.sources, lane->config);
    every = every > 0 ? every : EVERY_DEFAULT_MS;
    if (outcome_success(round->outcome))
        return now + every;
    if (round->outcome == OUTCOME_REFUSED) /* by ourselves: nobody was asked, and who mends it wants to see it work */
        return now;
    int64_t wait = BACKOFF_MS << (r->failures < 12 ? r->failures : 12);
    wait = wait > BACKOFF_MAX_MS ? BACKOFF_MAX_MS : wait;
    if (round->outcome == OUTCOME_GONE)
        wait = BACKOFF_MAX_MS;
    int64_t at = now + (wait > every ? wait : every);
    return round->retry_at > at ? round->retry_at : at;
}

static void end_round(struct batch *b, const struct lane *lane, struct round *round, struct source_record *r, int64_t now)
{
    bool good = outcome_success(round->outcome);
    r->rounds++;
    r->outcome = round->outcome;
    r->why = good ? round->note : round->why;
    r->failures = good ? 0 : r->failures + 1;
    if (good)
        r->last_success = now;
    r->next_due = next_due(b->c, lane, round, r, now);
    b->delta.sources_done++;
}

static void count_posts(const struct yield *y, struct source_record *r)
{
    for (size_t i = 0; i < y->kept_count; i++) {
        const struct post *p = &y->kept[i].post;
        bool fresh = y->kept[i].result == PUT_NEW;
        r->posts += fresh;
        r->mentions += fresh ? (int64_t)y->kept[i].reading.mention_count : 0;
        if (p->published.precision != DATE_UNKNOWN && p->published.at > r->post_at)
            r->post_at = p->published.at;
    }
}

/* Comments that were closed or forbidden say nothing of the source that led to them: a follow-up's failure is noted, and the source stays well. */
static void judge_round(struct batch *b, const struct yield *y, struct round *round)
{
    const struct request *asked = &y->response->request;
    enum outcome outcome = y->harvest.outcome;
    if (asked->depth > 0 && !outcome_success(outcome)) {
        if (!round->note.n)
            round->note = str_printf(b->c->arena, "follow-up %s: %.*s", outcome_name(outcome), asked->secret ? 13 : (int)asked->url.n,
                                     asked->secret ? "(hidden: key)" : asked->url.p);
        return;
    }
    if (severity(outcome) > severity(round->outcome)) {
        round->outcome = outcome;
        round->why = str_dup(b->c->arena, y->harvest.why);
    }
    if (y->harvest.retry_at > round->retry_at)
        round->retry_at = y->harvest.retry_at;
}

static bool put_source(struct batch *b, struct txn *t, const struct yield *y, const struct lane *lane, struct round *round, struct err *e)
{
    struct source_record r;
    bool found;
    int64_t now = y->response->at;
    if (!txn_get_source(t, lane->config->key, b->arena, &r, &found, e))
        return false;
    r.brand = lane->config->brand;
    r.requests++;
    r.last_asked = now;
    count_posts(y, &r);
    if (y->harvest.state_changed)
        r.state = y->harvest.state;
    judge_round(b, y, round);
    if (!worth_retrying(&y->response->request, y->harvest.outcome) && round->out > 0)
        round->out--;
    if (!round->out)
        end_round(b, lane, round, &r, now);
    return txn_put_source(t, &r, e);
}

static bool commit_one(struct batch *b, struct txn *t, struct yield *y, struct err *e)
{
    size_t known, lane = lane_in(b->c, y->config);
    struct round *round = lane < b->c->lane_count ? &b->rounds[lane] : NULL;
    if (!put_posts(b, t, y, &known, e))
        return false;
    bool stop = y->response->request.stop_known && y->kept_count && known == y->kept_count;
    b->delta.responses++;
    b->delta.failed += !outcome_success(y->harvest.outcome);
    return put_url(b, t, y, e) && put_requests(b, t, y, round, stop, e) && (!round || put_source(b, t, y, &b->c->lanes[lane], round, e));
}

static bool commit_work(struct txn *t, void *ctx, struct err *e)
{
    struct batch *b = ctx;
    b->delta = (struct crawl_progress){0};
    arena_reset(b->arena);
    b->rounds = ARENA_ARRAY(b->arena, struct round, b->c->lane_count + 1);
    for (size_t i = 0; i < b->c->lane_count; i++)
        b->rounds[i] = b->c->rounds[i];
    for (size_t i = 0; i < b->count; i++)
        if (!commit_one(b, t, b->list[i], e))
            return false;
    size_t left;
    if (!frontier_count(t, (str){NULL, 0}, &left, e))
        return false;
    b->delta.frontier = (int64_t)left;
    return true;
}

static void take_over(struct batch *b)
{
    struct crawl *c = b->c;
    struct crawl_progress *p = &c->progress;
    for (size_t i = 0; i < c->lane_count; i++)
        c->rounds[i] = b->rounds[i];
    p->responses += b->delta.responses;
    p->failed += b->delta.failed;
    p->posts += b->delta.posts;
    p->kept += b->delta.kept;
    p->mentions += b->delta.mentions;
    p->known += b->delta.known;
    p->revised += b->delta.revised;
    p->deleted += b->delta.deleted;
    p->refused += b->delta.refused;
    p->sources_done += b->delta.sources_done;
    p->frontier = b->delta.frontier;
    for (size_t i = 0; i < b->count; i++)
        out_remove(c, request_id(&b->list[i]->response->request));
    c->fresh = true;
}

bool commit_yields(struct crawl *c, struct yield **list, size_t count, struct err *e)
{
    struct batch b = {.c = c, .list = list, .count = count, .arena = arena_new(0)};
    bool ok = store_write(c->o.store, commit_work, &b, e);
    struct crawl_progress seen;
    if (ok) {
        pthread_mutex_lock(&c->lock);
        take_over(&b);
        seen = c->progress;
        pthread_mutex_unlock(&c->lock);
    }
    for (size_t i = 0; ok && c->o.failed && i < count; i++)
        if (!outcome_success(list[i]->harvest.outcome))
            c->o.failed(c->o.watcher, list[i]->response, list[i]->harvest.outcome, list[i]->harvest.why);
    if (ok && c->o.progress)
        c->o.progress(c->o.watcher, &seen);
    arena_free(b.arena);
    return ok;
}

/* --- the start of a run --- */

/* A round that a crash cut off goes on with what the frontier holds; else a due source is planned anew. */
static bool start_lane(struct crawl *c, struct txn *t, struct arena *a, size_t i, int64_t now, struct err *e)
{
    const struct lane *lane = &c->lanes[i];
    struct round *round = &c->rounds[i];
    struct source_record r;
    struct request_list plan = {0};
    size_t left;
    bool found;
    if (!txn_get_source(t, lane->config->key, a, &r, &found, e) || !frontier_count(t, lane->config->key, &left, e))
        return false;
    *round = (struct round){.out = (int64_t)left};
    if (left)
        return true;
    if (!c->o.all && r.next_due > now) {
        if (!c->progress.next_due || r.next_due < c->progress.next_due)
            c->progress.next_due = r.next_due;
        c->progress.sources_waiting++;
        return true;
    }
    if (!source_plan(c->o.sources, lane->config, r.state, now, a, &plan, e))
        return err_prefix(e, "%.*s", STR_ARG(lane->brand->file));
    for (size_t k = 0; k < plan.count; k++) {
        bool there;
        plan.at[k].source = lane->config->key;
        if (!frontier_has(t, &plan.at[k], &there, e) || !frontier_put(t, &plan.at[k], e))
            return false;
        round->out += !there;
    }
    return true;
}

static bool start_work(struct txn *t, void *ctx, struct err *e)
{
    struct crawl *c = ctx;
    struct arena *a = arena_new(0);
    int64_t now = c->o.now(c->o.clock);
    bool ok = true;
    c->progress = (struct crawl_progress){.sources = (int64_t)c->lane_count};
    for (size_t i = 0; ok && i < c->o.brand_count; i++)
        ok = txn_put_brand(t, &c->o.brands[i], now, e);
    for (size_t i = 0; ok && i < c->lane_count; i++)
        ok = start_lane(c, t, a, i, now, e);
    arena_free(a);
    return ok;
}

bool commit_start(struct crawl *c, struct err *e)
{
    c->fresh = true;
    return store_write(c->o.store, start_work, c, e);
}
