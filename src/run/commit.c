/* The writer: posts, mentions, rollups, follow-ups, validators and the source's state of whole responses in one transaction. */
#include "run/round.h"

#include "base/url.h"
#include "source/source.h"
#include "store/erase.h"

#define TRIES_MAX 3
#define FOLLOWUPS_MAX 500 /* in one transaction: their places in the frontier are all over it, and each may be a page of memory until the commit */

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
    b->delta.unnamed += (int64_t)y->unnamed;
    return true;
}

/* Accounts that were closed or suspended: all that we have of them goes. */
static bool delete_gone(struct batch *b, struct txn *t, const struct yield *y, struct err *e)
{
    for (size_t i = 0; i < y->gone.count; i++) {
        struct id_list ids = {0};
        if (!txn_posts_of_author(t, y->gone.at[i], b->arena, &ids, e))
            return false;
        for (size_t k = 0; k < ids.count; k++) {
            bool found;
            if (!txn_delete_post(t, ids.at[k], y->response->at, &found, e))
                return false;
            b->delta.deleted += found;
        }
    }
    return true;
}

/* Will it help to ask again for the same? A list is asked anew in the next round anyway, from the old mark. */
bool worth_retrying(const struct request *r, enum outcome o)
{
    return r->is_item && r->tries + 1 < TRIES_MAX &&
           (o == OUTCOME_RATE || o == OUTCOME_TOO_SLOW || o == OUTCOME_UNREACHABLE);
}

/* "Not before then" in an answer holds for all that is asked of that host, also by other sources and after a restart. What the headers said the
 * fetcher keeps itself. */
static bool hold_host(struct batch *b, struct txn *t, const struct yield *y, struct err *e)
{
    const struct response *r = y->response;
    int64_t until = y->harvest.retry_at;
    if (until <= r->retry_at || until <= r->at)
        return true;
    str origin = url_origin(b->arena, r->request.url);
    return !origin.n || txn_hold_host(t, origin, until, e);
}

static bool is_answered(const struct batch *b, const struct request *r, const struct lane *lane, const struct url_record *u)
{
    bool again = u->outcome == OUTCOME_RATE || u->outcome == OUTCOME_UNREACHABLE || u->outcome == OUTCOME_TOO_SLOW;
    bool stale = lane && lane->recheck_ms && u->at < b->c->o.now(b->c->o.clock) - lane->recheck_ms / RECHECK_TIMES;
    bool unread = lane && outcome_success(u->outcome) && !lane_has_read(b->c, lane, r, u);
    return u->at >= r->unless_since && !again && !stale && !unread;
}

/* Was its address answered since, to whoever asked for the same? 410 is an answer for ever. */
static bool is_settled(struct batch *b, struct txn *t, const struct request *r, const struct lane *lane, bool *settled, struct err *e)
{
    struct url_record first, own;
    bool found, found_own;
    *settled = false;
    if (!r->unless_since)
        return true;
    if (!txn_get_url(t, r->url, b->arena, &first, &found, e) || !txn_get_answer(t, r->url, r->source, b->arena, &own, &found_own, e))
        return false;
    *settled = (found && first.at && (first.status == 410 || is_answered(b, r, lane, &first))) || (found_own && own.at && is_answered(b, r, lane, &own));
    return true;
}

static bool put_followup(struct batch *b, struct txn *t, const struct request *r, const struct lane *lane, struct round *round, struct err *e)
{
    bool there, settled;
    if (!is_settled(b, t, r, lane, &settled, e))
        return false;
    if (settled)
        return true;
    if (!frontier_has(t, r, &there, e))
        return false;
    if (round && !there && r->unless_since && round->followed >= lane->pages_max) {
        round->left++;
        return true;
    }
    if (!frontier_put(t, r, e))
        return false;
    if (round && !there) {
        round->out++;
        round->followed += r->unless_since != 0;
    }
    return true;
}

static bool put_requests(struct batch *b, struct txn *t, const struct yield *y, const struct lane *lane, struct round *round, bool stop, struct err *e)
{
    const struct request *done = &y->response->request;
    int64_t left = round ? round->left : 0;
    if (!frontier_done(t, done, e))
        return false;
    for (size_t i = 0; !stop && i < y->next_count; i++)
        if (!put_followup(b, t, &y->next[i], lane, round, e))
            return false;
    if (round && (y->left || round->left > left) && !address_ask_in_full(b, t, y, e))
        return false;
    if (!worth_retrying(done, y->harvest.outcome))
        return true;
    struct request again = *done;
    again.tries++;
    again.etag = again.last_modified = (str){NULL, 0};
    int64_t wait = b->c->o.now(b->c->o.clock) + (BACKOFF_MS << again.tries);
    again.not_before = y->harvest.retry_at > wait ? y->harvest.retry_at : wait;
    return frontier_put(t, &again, e);
}

/* What was spared: an unchanged answer is not read at all. */
static void count_work(struct batch *b, const struct yield *y)
{
    const struct response *r = y->response;
    b->delta.unchanged += r->status == 304 || r->outcome == OUTCOME_UNCHANGED;
    b->delta.read += r->outcome == OUTCOME_OK && !y->passed;
    b->delta.passed += y->passed;
}

static bool commit_one(struct batch *b, struct txn *t, struct yield *y, struct err *e)
{
    size_t known;
    const struct lane *lane = y->config ? lane_of(b->c, y->response->request.source) : NULL;
    struct round *round = lane ? &b->rounds[lane - b->c->lanes] : NULL;
    if (!put_posts(b, t, y, &known, e))
        return false;
    bool stop = y->response->request.stop_known && y->kept_count && known == y->kept_count;
    b->delta.responses++;
    b->delta.failed += !outcome_success(y->harvest.outcome);
    count_work(b, y);
    return delete_gone(b, t, y, e) && address_note(b, t, y, lane, e) && put_requests(b, t, y, lane, round, stop, e) && hold_host(b, t, y, e) && (!round || round_source(b, t, y, lane, round, e));
}

static void batch_begin(struct batch *b)
{
    b->delta = (struct crawl_progress){0};
    arena_reset(b->arena);
    b->rounds = ARENA_ARRAY(b->arena, struct round, b->c->lane_count + 1);
    b->ended = ARENA_ARRAY(b->arena, struct round_end, b->count + 1);
    b->ended_count = 0;
    for (size_t i = 0; i < b->c->lane_count; i++)
        b->rounds[i] = b->c->rounds[i];
}

/* The first follow-ups of a long list. What is cut off here is put right by the list itself: its request is still in the frontier, and
 * what stands there already, or was answered since, is not put twice. */
static bool ahead_work(struct txn *t, void *ctx, struct err *e)
{
    struct batch *b = ctx;
    const struct yield *y = b->list[0];
    const struct lane *lane = y->config ? lane_of(b->c, y->response->request.source) : NULL;
    batch_begin(b);
    struct round *round = lane ? &b->rounds[lane - b->c->lanes] : NULL;
    for (size_t i = 0; i < FOLLOWUPS_MAX; i++)
        if (!put_followup(b, t, &y->next[i], lane, round, e))
            return false;
    return true;
}

/* With the lock held: threads of streams look at them, too. */
static void set_rounds(struct crawl *c, const struct round *to)
{
    for (size_t i = 0; i < c->lane_count; i++)
        c->rounds[i] = to[i];
}

static bool commit_ahead(struct crawl *c, struct yield *y, struct err *e)
{
    struct batch b = {.c = c, .list = &y, .count = 1, .arena = arena_new(0)};
    bool ok = true;
    while (ok && !y->kept_count && y->next_count > FOLLOWUPS_MAX) {
        ok = store_write(c->o.store, ahead_work, &b, e);
        pthread_mutex_lock(&c->lock);
        for (size_t i = 0; ok && i < c->lane_count; i++)
            y->left = y->left || b.rounds[i].left > c->rounds[i].left;
        if (ok)
            set_rounds(c, b.rounds);
        pthread_mutex_unlock(&c->lock);
        y->next += FOLLOWUPS_MAX;
        y->next_count -= FOLLOWUPS_MAX;
    }
    arena_free(b.arena);
    return ok;
}

static bool commit_work(struct txn *t, void *ctx, struct err *e)
{
    struct batch *b = ctx;
    batch_begin(b);
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
    set_rounds(c, b->rounds);
    p->responses += b->delta.responses;
    p->failed += b->delta.failed;
    p->posts += b->delta.posts;
    p->unnamed += b->delta.unnamed;
    p->kept += b->delta.kept;
    p->mentions += b->delta.mentions;
    p->known += b->delta.known;
    p->revised += b->delta.revised;
    p->deleted += b->delta.deleted;
    p->refused += b->delta.refused;
    p->sources_done += b->delta.sources_done;
    p->unchanged += b->delta.unchanged;
    p->read += b->delta.read;
    p->passed += b->delta.passed;
    p->frontier = b->delta.frontier;
    for (size_t i = 0; i < b->count; i++)
        out_remove(c, request_id(&b->list[i]->response->request));
    c->fresh = true;
}

bool commit_yields(struct crawl *c, struct yield **list, size_t count, struct err *e)
{
    struct batch b = {.c = c, .list = list, .count = count, .arena = arena_new(0)};
    bool ok = true;
    struct crawl_progress seen;
    for (size_t i = 0; ok && i < count; i++)
        ok = commit_ahead(c, list[i], e);
    ok = ok && store_write(c->o.store, commit_work, &b, e);
    if (ok) {
        pthread_mutex_lock(&c->lock);
        take_over(&b);
        seen = c->progress;
        pthread_mutex_unlock(&c->lock);
        rounds_tidy(c);
    }
    for (size_t i = 0; ok && c->o.failed && i < count; i++)
        if (!outcome_success(list[i]->harvest.outcome))
            c->o.failed(c->o.watcher, list[i]->response, list[i]->harvest.outcome, list[i]->harvest.why);
    for (size_t i = 0; ok && c->o.ended && i < b.ended_count; i++)
        c->o.ended(c->o.watcher, &b.ended[i]);
    if (ok && c->o.progress)
        c->o.progress(c->o.watcher, &seen);
    arena_free(b.arena);
    return ok;
}

/* --- plans --- */

static bool start_work(struct txn *t, void *ctx, struct err *e)
{
    struct crawl *c = ctx;
    int64_t now = c->o.now(c->o.clock);
    bool ok = true;
    c->progress = (struct crawl_progress){.sources = (int64_t)c->lane_count};
    for (size_t i = 0; ok && i < c->o.brand_count; i++)
        ok = txn_put_brand(t, &c->o.brands[i], now, e);
    return ok && rounds_plan(c, t, true, e);
}

bool commit_start(struct crawl *c, struct err *e)
{
    bool ok = store_write(c->o.store, start_work, c, e);
    c->fresh = true;
    return ok;
}

struct planning {
    struct crawl *c;
    const struct round *before;
};

static bool due_work(struct txn *t, void *ctx, struct err *e)
{
    struct planning *p = ctx;
    pthread_mutex_lock(&p->c->lock);
    set_rounds(p->c, p->before);
    pthread_mutex_unlock(&p->c->lock);
    return rounds_plan(p->c, t, false, e);
}

bool commit_due(struct crawl *c, struct err *e)
{
    int64_t now = c->o.now(c->o.clock);
    bool due = false;
    for (size_t i = 0; i < c->lane_count; i++)
        due = due || (!c->rounds[i].out && !c->rounds[i].listen && c->rounds[i].due <= now);
    if (!due)
        return true;
    struct arena *a = arena_new(0);
    struct round *before = ARENA_ARRAY(a, struct round, c->lane_count + 1);
    for (size_t i = 0; i < c->lane_count; i++)
        before[i] = c->rounds[i];
    struct planning p = {c, before};
    bool ok = store_write(c->o.store, due_work, &p, e);
    arena_free(a);
    pthread_mutex_lock(&c->lock);
    c->fresh = ok;
    pthread_mutex_unlock(&c->lock);
    fetch_wake(c->fetch);
    return ok;
}
