#include "run/round.h"

#include "base/log.h"
#include "source/source.h"

#define EVERY_DEFAULT_MS (15 * DATE_MINUTE_MS)
#define WORDS_MIN ((size_t)1 << 20)

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
    if (lane->recheck_ms && every > lane->recheck_ms / RECHECK_TIMES)
        every = lane->recheck_ms / RECHECK_TIMES;
    int64_t wait = BACKOFF_MS << (r->failures < 12 ? r->failures : 12);
    wait = wait > BACKOFF_MAX_MS ? BACKOFF_MAX_MS : wait;
    if (round->outcome == OUTCOME_GONE)
        wait = BACKOFF_MAX_MS;
    if (outcome_success(round->outcome))
        wait = 0;
    int64_t at = now + (wait > every ? wait : every);
    return round->retry_at > at ? round->retry_at : at;
}

/* 410 is for ever, or until a person has looked into the brand file. */
static void stop_source(struct source_record *r, const struct lane *lane, const struct round *round)
{
    r->stopped_by = round->outcome == OUTCOME_GONE && round->gone ? lane->brand_hash : 0;
}

static void end_round(struct batch *b, const struct lane *lane, struct round *round, struct source_record *r, int64_t now)
{
    /* A crash cut the round off behind its own pages: what is left are follow-ups, which only a page that was read can have led to. */
    if (round->outcome == OUTCOME_NONE)
        round->outcome = OUTCOME_OK;
    bool good = outcome_success(round->outcome);
    str note = round->note;
    if (round->left) {
        str left = str_printf(b->arena, "%lld addresses left for the next rounds", (long long)round->left);
        note = note.n ? str_concat(b->arena, (const str[]){note, STR("; "), left}, 3) : left;
    }
    r->rounds++;
    r->outcome = round->outcome;
    r->why = good ? note : round->why;
    r->failures = good ? 0 : r->failures + 1;
    if (good)
        r->last_success = now;
    else
        r->whole_at = 0;
    round->due = next_due(b->c, lane, round, r, now);
    /* Refused by ourselves: nobody was asked, and who mends it wants to see it work at the next start. */
    r->next_due = round->outcome == OUTCOME_REFUSED ? now : round->due;
    stop_source(r, lane, round);
    if (r->stopped_by)
        round->due = INT64_MAX;
    health_round_end(r, &round->health, now);
    b->delta.sources_done += !round->counted;
    round->counted = true;
    b->ended[b->ended_count++] = (struct round_end){lane->config, r->outcome, str_dup(b->arena, r->why), round->answers, round->kept, round->due,
                                                      health_note(b->arena, r, now)};
    round->health = (struct health_round){.begun = false};
}

static void count_posts(const struct yield *y, struct source_record *r, struct round *round, int64_t now)
{
    round->answers++;
    for (size_t i = 0; i < y->kept_count; i++) {
        bool fresh = y->kept[i].result == PUT_NEW;
        r->posts += fresh;
        round->kept += fresh;
        r->mentions += fresh ? (int64_t)y->kept[i].reading.mention_count : 0;
    }
    health_posts(r, &round->health, y->harvest.posts, y->harvest.post_count, now);
}

/* Comments that were closed or forbidden say nothing of the source that led to them: a follow-up's failure is noted, and the source stays well. */
static void judge_round(struct batch *b, const struct yield *y, struct round *round)
{
    const struct request *asked = &y->response->request;
    enum outcome outcome = y->harvest.outcome;
    if (asked->depth > 0 && !outcome_success(outcome)) {
        str shown = request_shown(asked);
        if (!round->note.n)
            round->note = str_printf(b->c->words, "follow-up %s: %.*s", outcome_name(outcome), STR_ARG(shown));
        return;
    }
    round->gone = round->gone || y->response->status == 410;
    if (y->harvest.note.n && !round->note.n)
        round->note = str_dup(b->c->words, y->harvest.note);
    if (severity(outcome) > severity(round->outcome)) {
        round->outcome = outcome;
        round->why = str_dup(b->c->words, y->harvest.why);
    }
    if (y->harvest.retry_at > round->retry_at)
        round->retry_at = y->harvest.retry_at;
}

/* What is asked again later keeps the round open, maybe beyond this run: until it ends, its source says how far it came. */
static void note_open(const struct batch *b, const struct round *round, struct source_record *r)
{
    const str parts[] = {round->why.n ? round->why : round->note, STR("; it is asked again later")};
    if (round->outcome != OUTCOME_NONE)
        r->outcome = round->outcome;
    r->why = str_concat(b->arena, parts, 2);
}

bool round_source(struct batch *b, struct txn *t, const struct yield *y, const struct lane *lane, struct round *round, struct err *e)
{
    struct source_record r;
    bool found;
    int64_t now = y->response->at;
    if (!txn_get_source(t, lane->config->key, b->arena, &r, &found, e))
        return false;
    round->batches++;
    r.brand = lane->config->brand;
    r.requests++;
    r.last_asked = now;
    count_posts(y, &r, round, now);
    if (y->harvest.state_changed)
        r.state = y->harvest.state;
    judge_round(b, y, round);
    bool again = worth_retrying(&y->response->request, y->harvest.outcome);
    if (!again && round->out > 0)
        round->out--;
    if (again)
        note_open(b, round, &r);
    if (!round->out)
        end_round(b, lane, round, &r, now);
    return txn_put_source(t, &r, e);
}

void rounds_tidy(struct crawl *c)
{
    if (arena_used(c->words) < c->words_max)
        return;
    struct arena *kept = arena_new(0);
    for (size_t i = 0; i < c->lane_count; i++) {
        c->rounds[i].why = str_dup(kept, c->rounds[i].why);
        c->rounds[i].note = str_dup(kept, c->rounds[i].note);
    }
    arena_free(c->words);
    c->words = kept;
    c->words_max = 2 * arena_used(kept) + WORDS_MIN;
}

/* --- plans --- */

static void wait_for(struct crawl *c, int64_t at)
{
    c->progress.sources_waiting++;
    if (at != INT64_MAX && (!c->progress.next_due || at < c->progress.next_due))
        c->progress.next_due = at;
}

static bool put_plan(struct txn *t, const struct lane *lane, struct round *round, const struct request_list *plan, struct err *e)
{
    for (size_t k = 0; k < plan->count; k++) {
        bool there;
        plan->at[k].source = lane->config->key;
        if (!frontier_has(t, &plan->at[k], &there, e) || !frontier_put(t, &plan->at[k], e))
            return false;
        round->out += !there;
    }
    return true;
}

static bool is_stream(const struct crawl *c, const struct lane *lane)
{
    const struct source_info *info = sources_find(c->o.sources, lane->config->type);
    return info && info->stream;
}

/* From the mark on; or, where posts must be heard of again and it is time, from the beginning. */
static bool plan_round(const struct crawl *c, struct txn *t, const struct lane *lane, struct source_record *r, int64_t now, struct arena *a, struct request_list *out, struct err *e)
{
    bool first = !r->rounds && !r->state.n, whole = lane->recheck_ms && !first && now - r->whole_at >= lane->recheck_ms / RECHECK_TIMES;
    r->brand = lane->config->brand;
    if (first)
        r->begun = now;
    if (first || whole)
        r->whole_at = now;
    bool ok = whole ? source_plan_whole(c->o.sources, lane->config, r->begun, now, a, out, e) : source_plan(c->o.sources, lane->config, r->state, now, a, out, e);
    if (!ok)
        return err_prefix(e, "%.*s", STR_ARG(lane->brand->file));
    return !lane->recheck_ms || txn_put_source(t, r, e);
}

/* Its fate is told like that of any other; the clock of its rounds stands still until the key is there. */
static bool put_keyless(struct crawl *c, struct txn *t, struct arena *a, const struct lane *lane, struct round *round, struct err *e)
{
    struct source_record r;
    bool found;
    if (!txn_get_source(t, lane->config->key, a, &r, &found, e))
        return false;
    r.brand = lane->config->brand;
    r.outcome = OUTCOME_REFUSED;
    r.why = lane->keyless;
    r.next_due = c->o.now(c->o.clock);
    *round = (struct round){.due = INT64_MAX};
    c->progress.sources_keyless++;
    return txn_put_source(t, &r, e);
}

/* What was asked in the future was asked under a wrong clock, by which it would rest for years. */
static bool rests(const struct crawl *c, const struct source_record *r, int64_t now)
{
    return !c->o.all && r->next_due > now && r->last_asked < now + DATE_DAY_MS;
}

static bool plan_lane(struct crawl *c, struct txn *t, struct arena *a, size_t i, bool start, int64_t now, struct err *e)
{
    const struct lane *lane = &c->lanes[i];
    struct round *round = &c->rounds[i];
    struct source_record r;
    struct request_list plan = {0};
    bool found;
    if (!txn_get_source(t, lane->config->key, a, &r, &found, e))
        return false;
    *round = (struct round){.counted = round->counted};
    bool stream = is_stream(c, lane);
    bool stopped = r.stopped_by && r.stopped_by == lane->brand_hash;
    round->listen = stream && start && c->o.forever && !stopped; /* its thread starts now or never */
    if (round->listen)
        return true;
    if (stopped || rests(c, &r, now)) {
        round->due = stopped ? INT64_MAX : r.next_due;
        if (start)
            wait_for(c, round->due);
        return true;
    }
    round->listen = stream;
    if (round->listen)
        return true;
    return plan_round(c, t, lane, &r, now, a, &plan, e) && put_plan(t, lane, round, &plan, e);
}

static enum frontier_step count_left(const struct request *r, void *ctx)
{
    struct crawl *c = ctx;
    const struct lane *lane = lane_of(c, r->source);
    if (lane)
        c->rounds[lane - c->lanes].out++;
    return FRONTIER_NEXT;
}

/* A round that a crash cut off goes on with what the frontier holds. */
static bool count_frontier(struct crawl *c, struct txn *t, struct err *e)
{
    struct frontier_walk w = {.until = INT64_MAX, .visit = count_left, .ctx = c};
    for (size_t i = 0; i < c->lane_count; i++)
        c->rounds[i] = (struct round){.out = 0};
    return frontier_each(t, &w, NULL, e);
}

bool rounds_plan(struct crawl *c, struct txn *t, bool start, struct err *e)
{
    struct arena *a = arena_new(0);
    int64_t now = c->o.now(c->o.clock);
    bool ok = !start || count_frontier(c, t, e);
    for (size_t i = 0; ok && i < c->lane_count; i++) {
        const struct lane *lane = &c->lanes[i];
        if (lane->keyless.n && start)
            ok = put_keyless(c, t, a, lane, &c->rounds[i], e);
        if (lane->keyless.n)
            continue;
        if (c->rounds[i].out || c->rounds[i].listen || (!start && c->rounds[i].due > now))
            continue;
        ok = plan_lane(c, t, a, i, start, now, e);
        arena_reset(a);
    }
    arena_free(a);
    return ok;
}
