/* A response becomes posts, posts become mentions. Beneath arena_run(): a page that is built to be slow or large ends here, alone. */
#include "run/look.h"
#include "run/prepare.h"
#include "run/stage.h"

#include "base/hash.h"
#include "base/log.h"
#include "base/utf8.h"

#define PAGE_CPU_MS 1000 /* as for `leumund parse`: nothing that people wrote takes longer */
#define NEEDED_BYTES ((size_t)1 << 20) /* for the source's state and for saying what went wrong */

struct reading_work {
    struct crawl *c;
    struct text_scratch *scratch;
    struct response *response;
    struct yield *yield;
    struct lane *lane;
    str state;
    uint64_t body_hash;
    struct err e;
    enum look look;
    bool ok;
};

static bool scrubs(const struct lane *lane) { return !lane || lane->brand->privacy.scrub; }
static bool hides_authors(const struct lane *lane) { return !lane || lane->brand->privacy.pseudonyms; }

static void prepare(struct crawl *c, const struct lane *lane, struct post *p, struct response *r)
{
    p->collected_at = r->at;
    p->confirmed_at = lane && lane->recheck_ms ? r->at : 0;
    p->source_key = lane ? lane->config->key : p->source_key;
    p->id = hash128_pair(p->source, p->source_id);
    if (r->tdm_reserved)
        p->flags |= POST_TDM_RESERVED;
    if (post_is_own_voice(c->o.brands, c->o.brand_count, p))
        p->flags |= POST_OWN_VOICE;
    if (lane && lane->config->about && !p->about.n)
        p->about = lane->brand->id;
}

static bool too_old(const struct lane *lane, const struct post *p, int64_t now)
{
    if (!lane || p->published.precision == DATE_UNKNOWN)
        return false;
    int64_t source = lane->config->max_age_ms, brand = lane->brand->privacy.retention_ms;
    return (source && p->published.at < now - source) || (brand && p->published.at < now - brand);
}

/* Posts that match no brand are not kept. matched[i] is the brand of post i, or empty. */
static void read_posts(struct reading_work *w, const struct lane *lane, str *matched)
{
    struct yield *y = w->yield;
    struct arena *a = w->response->arena;
    int64_t now = w->c->o.now(w->c->o.clock);
    y->kept = ARENA_ARRAY(a, struct kept, y->harvest.post_count + 1);
    for (size_t i = 0; i < y->harvest.post_count; i++) {
        struct kept *k = &y->kept[y->kept_count];
        k->post = y->harvest.posts[i];
        prepare(w->c, lane, &k->post, w->response);
        if (too_old(lane, &k->post, now))
            continue;
        bool unnamed = w->look == LOOK_UNNAMED && !k->post.about.n;
        if (!unnamed)
            post_read(w->c->o.text, w->scratch, w->c->o.brands, w->c->o.brand_count, scrubs(lane), &k->post, a, &k->reading);
        if (unnamed || !k->reading.mention_count) {
            y->unnamed++;
            continue;
        }
        matched[i] = k->reading.mentions[0].brand;
        bool hide = hides_authors(lane) || post_wants_pseudonym(w->c->o.brands, w->c->o.brand_count, &k->reading);
        post_hide_author(w->c->o.secret, hide, &k->post, a);
        y->kept_count++;
        arena_check(a);
    }
}

static void follow(struct reading_work *w, const str *matched)
{
    struct yield *y = w->yield;
    struct arena *a = w->response->arena;
    y->next = ARENA_ARRAY(a, struct request, y->harvest.next_count + 1);
    for (size_t i = 0; i < y->harvest.next_count; i++) {
        struct followup *f = &y->harvest.next[i];
        if (f->post >= 0 && !matched[f->post].n)
            continue;
        if (f->post >= 0)
            source_inherit(&f->request, matched[f->post], a);
        y->next[y->next_count++] = f->request;
        if (!f->fleeting)
            led_add(y, &f->request, a);
    }
}

/* By the name under which the corpus knows them. Their posts of this very answer are not kept at all. */
static void hide_gone(struct reading_work *w)
{
    const struct harvest *h = &w->yield->harvest;
    struct arena *a = w->response->arena;
    for (size_t i = 0; i < h->deleted_authors.count; i++) {
        str id = h->deleted_authors.at[i];
        strs_add(a, &w->yield->gone, pseudonym_of(w->c->o.secret, h->deleted_source, id, a));
        if (!hides_authors(w->lane)) /* but of posts that are about another brand, too */
            strs_add(a, &w->yield->gone, id);
    }
    size_t kept = 0;
    for (size_t i = 0; i < w->yield->kept_count; i++)
        if (!strs_has(&w->yield->gone, w->yield->kept[i].post.pseudonym))
            w->yield->kept[kept++] = w->yield->kept[i];
    w->yield->kept_count = kept;
}

static void read_response(void *ctx)
{
    struct reading_work *w = ctx;
    struct crawl *c = w->c;
    struct arena *a = w->response->arena;
    struct response seen = *w->response;
    w->look = look_at(c->scan, c->o.sources, w->lane->config, &seen);
    seen.passed = w->look == LOOK_PASS;
    if (!source_handle(c->o.sources, w->lane->config, w->state, &seen, c->o.now(c->o.clock), a, &w->yield->harvest, &w->e))
        return;
    w->yield->passed = w->look == LOOK_PASS;
    bool article = str_eq(source_config_param(w->lane->config, STR("article")), STR("yes"));
    if (w->yield->passed && article && w->yield->harvest.outcome == OUTCOME_EMPTY) /* there is one, about something else */
        w->yield->harvest.outcome = OUTCOME_OK;
    str *matched = ARENA_ARRAY(a, str, w->yield->harvest.post_count + 1);
    read_posts(w, w->lane, matched);
    follow(w, matched);
    hide_gone(w);
    led_note(w->yield, a);
    w->ok = true;
}

/* Not all servers have validators. An answer of the same bytes is unchanged, whatever its status, where it was read for the same. */
static bool note_same(struct reading_work *w, struct txn *t)
{
    struct response *r = w->response;
    struct url_record u;
    bool found, get = !r->request.method.n || str_eq(r->request.method, STR("GET"));
    if (r->outcome != OUTCOME_OK || r->status != 200 || !r->body.n || !get || r->request.secret)
        return true;
    if (!txn_get_answer(t, r->request.url, r->request.source, r->arena, &u, &found, &w->e))
        return false;
    if (found && u.body_hash == w->body_hash && outcome_success(u.outcome) && lane_may_skip(w->c, w->lane, &r->request, &u))
        r->outcome = OUTCOME_UNCHANGED;
    return true;
}

/* Outside arena_run(): a transaction must not be left by a jump. */
static bool load_state(struct reading_work *w)
{
    struct source_record record;
    struct txn *t;
    bool found;
    if (!txn_read(w->c->o.store, &t, &w->e))
        return false;
    bool ok = txn_get_source(t, w->lane->config->key, w->response->arena, &record, &found, &w->e) && note_same(w, t);
    txn_end(t);
    w->state = found ? record.state : (str){NULL, 0};
    return ok;
}

static bool read_guarded(struct reading_work *w)
{
    struct err e = {.code = ERR_NONE};
    if (!load_state(w))
        return false;
    arena_deadline(w->response->arena, PAGE_CPU_MS);
    bool ran = arena_run(w->response->arena, read_response, w, &e);
    arena_deadline(w->response->arena, 0);
    if (!ran)
        w->e = e;
    return ran && w->ok;
}

static struct yield *read_yield(struct crawl *c, struct text_scratch *scratch, struct response *r, uint64_t body_hash)
{
    arena_allow(r->arena, NEEDED_BYTES);
    struct yield *y = ARENA_NEW(r->arena, struct yield);
    struct reading_work w = {.c = c, .scratch = scratch, .response = r, .yield = y, .lane = lane_of(c, r->request.source), .body_hash = body_hash};
    *y = (struct yield){.response = r, .config = w.lane ? w.lane->config : NULL};
    if (!w.lane) {
        y->harvest = (struct harvest){.outcome = OUTCOME_REFUSED, .why = STR("its source is in no brand file any more")};
        return y;
    }
    if (read_guarded(&w))
        return y;
    /* The page alone pays: no posts, no new state; the run goes on. */
    arena_allow(r->arena, NEEDED_BYTES);
    *y = (struct yield){.response = r, .config = w.lane->config};
    y->harvest.outcome = w.e.code == ERR_LIMIT ? OUTCOME_TOO_BIG : OUTCOME_BROKEN;
    y->harvest.why = str_printf(r->arena, "%s", w.e.text);
    return y;
}

/* Most pages name nobody: what waits for the writer of them is a fate, not their bytes. So a slow disk does not stop the looking. */
static void drop_body(struct yield *y)
{
    struct response *r = y->response;
    if (!y->passed || !outcome_success(y->harvest.outcome) || y->harvest.post_count || y->harvest.next_count || !r->body.n)
        return;
    arena_let_go(r->arena, (void *)(uintptr_t)r->body.p);
    r->body = (str){NULL, 0};
}

/* "Not before then", said by the answer itself: what waits in the fetcher knows it before it is committed. */
static void tell_host(struct crawl *c, const struct yield *y)
{
    const struct response *r = y->response;
    const struct harvest *h = &y->harvest;
    struct rate rate = {.has_quota = h->has_quota, .remaining = h->quota_left, .reset_at = h->quota_reset_at};
    if (h->has_quota || h->retry_at > r->retry_at)
        fetch_tell(c->fetch, r->url, h->retry_at > r->retry_at ? h->retry_at : 0, &rate);
}

struct yield *worker_read(struct crawl *c, struct text_scratch *scratch, struct response *r)
{
    uint64_t hash = hash64(r->body);
    struct yield *y = read_yield(c, scratch, r, hash);
    struct err e;
    if (y->harvest.outcome == OUTCOME_UNCHANGED && y->config && !led_again(c, y, &e))
        log_warn("%.*s: %s", STR_ARG(r->request.url), e.text);
    y->body_hash = hash;
    tell_host(c, y);
    drop_body(y);
    y->bytes = r->body.n + arena_used(r->arena);
    return y;
}
