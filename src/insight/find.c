#include "insight/find.h"

#include "base/term.h"
#include "store/word.h"

struct way {
    enum query_walk walk;
    double count; /* about so many mentions */
};

struct find {
    struct txn *txn;
    struct find_options o;
    struct query_plan plan;
    const struct query_test *test;
    struct query_scratch *matching;
    struct way ways[5];
    size_t way_count;
    enum query_walk walk;
    bool words_missing; /* the corpus has no index of words, or an old one */
    struct scan scan;
    bool asked; /* QUERY_WALK_ID: it was fetched */
    struct post post;
    struct reading reading;
    int64_t looked_at, read, judged, given; /* mentions; posts read whole; mentions read, and given out */
    int64_t look_until; /* of looked_at */
    bool cut;           /* … which came before the next answer */
    bool is_text; /* query_test_is_text */
};

/* --- which index --- */

static bool open_words(struct find *f, struct scan *out, bool *usable, struct err *e)
{
    const struct query_plan *p = &f->plan;
    struct arena *a = arena_new(0);
    struct word_group *groups = ARENA_ARRAY(a, struct word_group, p->group_count);
    for (size_t i = 0; i < p->group_count; i++) {
        uint64_t *terms = ARENA_ARRAY(a, uint64_t, p->groups[i].count);
        for (size_t k = 0; k < p->groups[i].count; k++) terms[k] = term_of(p->groups[i].at[k]);
        groups[i] = (struct word_group){terms, p->groups[i].count};
    }
    bool ok = txn_words_ready(f->txn, usable, e);
    if (ok && *usable) ok = scan_word_groups(f->txn, f->o.brand, groups, p->group_count, p->from, p->to, f->o.oldest_first, out, e);
    else f->words_missing = true;
    arena_free(a);
    return ok;
}

/* The query says so, and the corpus can serve it. */
static bool open_way(struct find *f, enum query_walk walk, struct scan *out, bool *usable, struct err *e)
{
    const struct query_plan *p = &f->plan;
    bool up = f->o.oldest_first;
    *usable = true;
    switch (walk) {
    case QUERY_WALK_AUTHOR: return !(*usable = p->author.n > 0) || scan_author(f->txn, f->o.brand, p->author, p->from, p->to, up, out, e);
    case QUERY_WALK_THREAD: return !(*usable = p->thread.n > 0) || scan_thread(f->txn, f->o.brand, p->thread, p->from, p->to, up, out, e);
    case QUERY_WALK_WORDS: return !(*usable = p->group_count > 0) || open_words(f, out, usable, e);
    case QUERY_WALK_TOUCHPOINT: return !(*usable = p->touchpoint.n > 0) || scan_open(f->txn, f->o.brand, p->touchpoint, p->from, p->to, up, out, e);
    case QUERY_WALK_NOTHING:
    case QUERY_WALK_ID:
    case QUERY_WALK_BRAND: break;
    }
    return scan_open(f->txn, f->o.brand, (str){NULL, 0}, p->from, p->to, up, out, e);
}

static bool open_settled(struct find *f, struct err *e)
{
    bool usable;
    f->walk = *f->o.walk;
    if (!open_way(f, f->walk, &f->scan, &usable, e)) return false;
    f->scan.no_evidence = f->o.no_evidence;
    if (f->o.behind) scan_behind(&f->scan, *f->o.behind);
    if (f->o.until) scan_until(&f->scan, *f->o.until);
    return true;
}

/* Keeps the scan of the shortest way open. */
static bool choose(struct find *f, struct err *e)
{
    static const enum query_walk all[] = {QUERY_WALK_AUTHOR, QUERY_WALK_THREAD, QUERY_WALK_TOUCHPOINT, QUERY_WALK_WORDS, QUERY_WALK_BRAND};
    size_t from = f->o.no_index ? sizeof all / sizeof *all - 1 : 0;
    if (f->o.walk) return open_settled(f, e);
    for (size_t i = from; i < sizeof all / sizeof *all; i++) {
        struct scan scan = {.txn = f->txn};
        bool usable;
        double count = 0;
        if (!open_way(f, all[i], &scan, &usable, e)) return false;
        scan.no_evidence = f->o.no_evidence;
        if (usable && f->o.behind) scan_behind(&scan, *f->o.behind);
        if (usable && !scan_estimate(&scan, &count, e)) return scan_close(&scan), false;
        bool shortest = usable;
        for (size_t k = 0; k < f->way_count; k++) shortest = shortest && count < f->ways[k].count;
        if (usable) f->ways[f->way_count++] = (struct way){all[i], count};
        struct scan drop = shortest ? f->scan : scan;
        if (shortest) {
            f->scan = scan;
            f->walk = all[i];
        }
        if (drop.txn) scan_close(&drop);
    }
    return true;
}

bool find_open(struct txn *t, struct arena *a, const struct find_options *o, struct find **out, struct err *e)
{
    struct find *f = ARENA_NEW(a, struct find);
    *out = f;
    f->txn = t;
    f->o = *o;
    f->look_until = INT64_MAX;
    f->matching = query_scratch_new(a);
    f->test = query_test_new(a, o->query);
    f->is_text = query_test_is_text(f->test);
    query_plan(o->query, a, &f->plan);
    if (f->plan.names_boosts) f->o.boosts = true;
    f->walk = f->plan.walk;
    bool settled = f->walk == QUERY_WALK_NOTHING || (f->walk == QUERY_WALK_ID && !o->behind && !o->no_index);
    if (!settled) return choose(f, e);
    /* Opened for these too, because it also says when the brand is not known. */
    return scan_open(t, o->brand, (str){NULL, 0}, f->plan.from, f->plan.to, o->oldest_first, &f->scan, e);
}

bool find_cuts(struct find *f, size_t blocks, struct arena *a, struct post_key **out, size_t *count, struct err *e)
{
    bool index = f->walk == QUERY_WALK_BRAND || f->walk == QUERY_WALK_TOUCHPOINT;
    *count = 0;
    return !index || !f->o.oldest_first || scan_cuts(&f->scan, blocks, a, out, count, e);
}

/* --- the walk --- */

/* Looking for near duplicates costs more than all else of a test. */
static bool find_twins(struct find *f, struct record *out, struct err *e)
{
    bool wanted = f->plan.asks_twins && out->reading->fingerprint;
    return !wanted || txn_duplicate(f->txn, out->post, &out->duplicate_of, &out->cluster_size, e);
}

/* The mention of this brand in the post with that id, if there is one. */
static bool fetch_by_id(struct find *f, struct arena *a, bool *more, struct err *e)
{
    bool found;
    *more = false;
    if (f->asked) return true;
    f->asked = true;
    if (!txn_get_post(f->txn, f->plan.id, a, &f->post, &found, e)) return false;
    if (!found) return true;
    f->scan.at = (struct post_key){post_at(&f->post), f->post.id.hi};
    if (!txn_get_reading(f->txn, &f->post, a, &f->reading, e)) return false;
    for (size_t i = 0; i < f->reading.mention_count && !*more; i++) {
        if (!str_eq(f->reading.mentions[i].brand, f->o.brand)) continue;
        f->reading.mentions[0] = f->reading.mentions[i];
        f->reading.mention_count = 1;
        *more = true;
    }
    return true;
}

static bool next_by_id(struct find *f, struct arena *scratch, struct record *out, bool *more, struct err *e)
{
    arena_reset(scratch);
    if (!fetch_by_id(f, scratch, more, e)) return false;
    if (!*more) return true;
    f->looked_at++;
    *out = (struct record){.post = &f->post, .mention = &f->reading.mentions[0], .reading = &f->reading, .body = post_body(scratch, &f->post)};
    if (!find_twins(f, out, e)) return false;
    *more = (!f->post.boost_of.n || f->o.boosts) && query_matches(f->o.query, out, f->matching);
    return true;
}

/* Post and first step of the test. Where words and patterns decide, and mostly say no, the rest of a post is read only behind them. */
static bool read_post(struct find *f, struct arena *scratch, struct record *out, bool *fits, struct err *e)
{
    bool text_first = f->is_text && 2 * f->read <= f->looked_at;
    if (text_first ? !scan_post_text(&f->scan, scratch, &f->post, e) : !scan_post(&f->scan, scratch, &f->post, e)) return false;
    *out = (struct record){.post = &f->post};
    *fits = (!f->post.boost_of.n || f->o.boosts) && query_test_post(f->test, out, f->matching);
    f->read += *fits;
    return !text_first || !*fits || scan_post(&f->scan, scratch, &f->post, e);
}

/* Mention and second step of the test, which asks for no evidence: where it mostly says no, evidence is read only behind it. */
static bool read_mention(struct find *f, struct arena *scratch, struct record *out, bool *fits, struct err *e)
{
    f->scan.no_evidence = f->o.no_evidence || 2 * f->given <= f->judged;
    f->judged++;
    if (!scan_mention(&f->scan, scratch, &f->reading, e)) return false;
    out->mention = &f->reading.mentions[0];
    out->reading = &f->reading;
    if (!find_twins(f, out, e)) return false;
    *fits = query_test_rest(f->test, out, f->matching);
    f->given += *fits;
    bool again = *fits && f->scan.no_evidence && !f->o.no_evidence;
    f->scan.no_evidence = f->o.no_evidence;
    if (again && !scan_mention(&f->scan, scratch, &f->reading, e)) return false;
    out->mention = &f->reading.mentions[0];
    return true;
}

bool find_next(struct find *f, struct arena *scratch, struct record *out, bool *more, struct err *e)
{
    *more = false;
    if (f->walk == QUERY_WALK_NOTHING) return true;
    if (f->walk == QUERY_WALK_ID) return next_by_id(f, scratch, out, more, e);
    for (;;) {
        *more = false;
        f->cut = f->looked_at >= f->look_until;
        if (f->cut) return true;
        if (!scan_step(&f->scan, more, e)) return false;
        if (!*more) return true;
        f->looked_at++;
        arena_reset(scratch);
        bool fits;
        if (!read_post(f, scratch, out, &fits, e)) return false;
        if (!fits) continue;
        if (!read_mention(f, scratch, out, &fits, e)) return false;
        if (!fits) continue;
        if (!f->o.no_body) out->body = post_body(scratch, &f->post);
        return true;
    }
}

bool find_another(struct find *f, int64_t look, struct arena *scratch, bool *more, struct err *e)
{
    struct record unused;
    f->look_until = f->looked_at + look;
    bool ok = find_next(f, scratch, &unused, more, e);
    *more = *more || f->cut;
    f->look_until = INT64_MAX;
    return ok;
}

struct post_key find_place(const struct find *f)
{
    return f->scan.at;
}

bool find_at(struct find *f, struct post_key place, struct arena *scratch, struct record *out, struct err *e)
{
    struct scan *s = &f->scan;
    arena_reset(scratch);
    s->at = place;
    s->mention = (str){NULL, 0};
    if (!scan_post(s, scratch, &f->post, e) || !scan_mention(s, scratch, &f->reading, e)) return false;
    *out = (struct record){.post = &f->post, .mention = &f->reading.mentions[0], .reading = &f->reading, .body = post_body(scratch, &f->post)};
    return true;
}

void find_close(struct find *f)
{
    if (f && f->scan.txn) scan_close(&f->scan);
}

enum query_walk find_walk(const struct find *f)
{
    return f->walk;
}

int64_t find_gave_up(const struct find *f)
{
    return query_gave_up(f->matching);
}

/* --- --plan --- */

static void put_time(struct buf *b, int64_t at, const char *open)
{
    if (at == INT64_MIN || at == INT64_MAX) buf_putz(b, open);
    else date_put(b, at, DATE_SECOND);
}

static void put_groups(struct buf *b, const struct query_plan *p)
{
    for (size_t i = 0; i < p->group_count; i++) {
        buf_putz(b, i ? ", " : " ");
        for (size_t k = 0; k < p->groups[i].count; k++) {
            if (k) buf_putz(b, " or ");
            buf_put(b, p->groups[i].at[k]);
        }
    }
}

static void put_walk(struct buf *b, const struct query_plan *p, enum query_walk walk)
{
    switch (walk) {
    case QUERY_WALK_NOTHING: buf_putz(b, "none: no time fits, the answer is empty"); break;
    case QUERY_WALK_ID: buf_putz(b, "the post with that id"); break;
    case QUERY_WALK_AUTHOR: buf_printf(b, "posts of author %.*s", STR_ARG(p->author)); break;
    case QUERY_WALK_THREAD: buf_printf(b, "posts of thread %.*s", STR_ARG(p->thread)); break;
    case QUERY_WALK_TOUCHPOINT: buf_printf(b, "moments at touchpoint %.*s", STR_ARG(p->touchpoint)); break;
    case QUERY_WALK_WORDS:
        buf_putz(b, "posts with the words");
        put_groups(b, p);
        break;
    case QUERY_WALK_BRAND: buf_putz(b, "mentions of the brand"); break;
    }
}

static void put_count(struct buf *b, double count)
{
    buf_printf(b, count < 64 ? ", %.0f" : ", about %.0f", count);
}

void find_plan_put(struct buf *b, const struct find *f)
{
    const struct query_plan *p = &f->plan;
    buf_putz(b, "query       ");
    query_put(b, f->o.query);
    buf_putz(b, "\nindex       ");
    put_walk(b, p, f->walk);
    for (size_t i = 0; i < f->way_count; i++)
        if (f->ways[i].walk == f->walk) put_count(b, f->ways[i].count);
    for (size_t i = 0; i < f->way_count; i++) {
        if (f->ways[i].walk == f->walk) continue;
        buf_putz(b, "\nnot         ");
        put_walk(b, p, f->ways[i].walk);
        put_count(b, f->ways[i].count);
    }
    if (f->words_missing) buf_putz(b, "\nnot         the index of words: this corpus has none that this program can use; `leumund rescore` makes it");
    if (f->way_count) {
        buf_putz(b, f->o.oldest_first ? "\norder       oldest first\nfrom        " : "\norder       newest first\nfrom        ");
        put_time(b, p->from, "the beginning");
        buf_putz(b, "\nuntil       ");
        put_time(b, p->to, "the end");
    }
    buf_printf(b, "\nconditions  %zu, tested on each mention of the walk\n", p->conditions);
}
