#include "store/rebuild.h"

#include "store/next.h"
#include "store/packed.h"
#include "store/reread.h"

#define BATCH_POSTS 25000 /* each transaction writes a part of every index anew: of those by author and id, all of it */

struct remaking {
    struct store *s;
    struct rebuild *r;
    struct team *team;
    uint64_t maker;
    struct post_key from, reached; /* posts of this batch; from the next one on */
    bool more;                     /* there are posts behind it */
    size_t late;                   /* posts without a mark, those apart that are damaged */
    size_t damaged;                /* met in this walk */
    bool ended;                    /* by a damaged post, as was asked for */
};

/* Rules, brand files (in any order), and the rule by which texts are cut into words. */
static uint64_t maker_of(const struct rebuild *r)
{
    uint64_t maker = hash64_seed(STR(WORDS_VERSION), r->rules);
    for (size_t i = 0; i < r->brand_count; i++)
        maker += hash64_seed(r->brands[i].yaml, hash64(r->brands[i].id));
    return maker;
}

static size_t batch_of(const struct rebuild *r)
{
    return r->batch ? r->batch : BATCH_POSTS;
}

/* --- one post --- */

/* A deleted post keeps its counts: its mentions hold no words any more, so they cannot be made again and are carried over. Damaged ones are lost. */
static void carry_deleted(struct txn *t, struct post_key at, struct reading *out)
{
    struct err ignored = {.code = ERR_NONE};
    if (!derived_of(t, at, t->arena, out, &ignored))
        *out = (struct reading){.lang_confidence = 0};
}

static bool remake_post(struct txn *t, struct reread_post *k, struct err *e)
{
    struct txn *n = txn_next(t);
    struct post_key at = read_post_key(k->key.p);
    if (k->post.flags & POST_DELETED)
        carry_deleted(t, at, &k->reading);
    else if (!corrections_apply(n, &k->post, &k->reading, &k->reading, e))
        return false;
    id_put(n, k->post.id, at);
    return derive(n, at, &k->post, &k->reading, 1, e) && next_mark(t, at, e);
}

/* The damaged record itself stays: it may yet be read by hand. */
static bool meet_damaged(struct remaking *m, str key, bool tell, struct err *e)
{
    struct rebuild *r = m->r;
    (void)store_corrupt(e, TABLE_POST, key, "the post is damaged");
    m->ended = !r->damaged;
    if (m->ended)
        return false;
    m->damaged++;
    r->lost += tell;
    if (tell)
        r->damaged(r->ctx, e->text);
    *e = (struct err){.code = ERR_NONE};
    return true;
}

/* --- a batch --- */

static bool remake_load(struct remaking *m, struct txn *t, struct reread_load *l, bool last, struct err *e)
{
    for (size_t i = 0; i < l->count; i++)
        if (!(l->posts[i].sound ? remake_post(t, &l->posts[i], e) : meet_damaged(m, l->posts[i].key, last, e)))
            return false;
    return true;
}

/* Where the walk over all posts stands. */
struct walk {
    MDB_cursor *c;
    str key, value;
    bool more;
    size_t left; /* posts that still fit this batch */
};

static bool fill_load(struct txn *t, struct walk *w, struct reread_load *l, struct err *e)
{
    bool room = true, marked = false;
    while (room && w->more && w->left) {
        if (w->key.n == POST_KEY && !next_marked(t, read_post_key(w->key.p), &marked, e))
            return false;
        if (!marked) {
            room = reread_add(l, w->key, w->value);
            w->left--;
        }
        marked = false;
        if (!cursor_step(t, w->c, MDB_NEXT, &w->key, &w->value, &w->more, e))
            return false;
    }
    return true;
}

static bool tell_progress(const struct remaking *m, size_t done, struct err *e)
{
    return !m->r->progress || m->r->progress(m->r->ctx, done) || err_set(e, ERR_STORE, "ended after %zu posts; the next time it goes on there", done);
}

static bool remake_walk(struct remaking *m, struct txn *t, struct walk *w, bool last, struct err *e)
{
    struct reread_load *l;
    size_t done;
    for (;;) {
        while (w->more && w->left && (l = reread_room(m->team))) {
            if (!fill_load(t, w, l, e))
                return false;
            team_give(m->team);
        }
        if (!(l = team_take(m->team)))
            return true;
        bool ok = remake_load(m, t, l, last, e);
        team_done(m->team);
        if (!ok || !next_count(t, &done, e))
            return false;
        if (!tell_progress(m, done, e))
            return false;
    }
}

/* Posts without a mark, from m->from on. last: all of them, and what is damaged is told. */
static bool remake_some(struct remaking *m, struct txn *t, bool last, struct err *e)
{
    struct key start = key_of_post(m->from);
    struct walk w = {.left = last ? SIZE_MAX : batch_of(m->r)};
    if (!cursor_open(t, TABLE_POST, &w.c, e))
        return false;
    bool ok = cursor_seek(t, w.c, key_str(&start), &w.key, &w.value, &w.more, e) && remake_walk(m, t, &w, last, e);
    mdb_cursor_close(w.c);
    while (team_take(m->team)) /* of a walk that has failed */
        team_done(m->team);
    m->more = w.more;
    if (w.more && w.key.n == POST_KEY)
        m->reached = read_post_key(w.key.p);
    return ok;
}

static bool still_ours(struct remaking *m, struct txn *t, struct err *e)
{
    uint64_t maker;
    bool is;
    if (!next_under_way(t, &is, &maker, e))
        return false;
    return (is && maker == m->maker) || err_set(e, ERR_STORE, "another process has begun to derive everything anew, or has done so; `leumund rescore` once more does the rest");
}

/* --- the transactions --- */

static bool count_posts(struct txn *t, size_t *posts, struct err *e)
{
    MDB_stat s;
    int rc = mdb_stat(t->mdb, t->dbi[TABLE_POST], &s);
    *posts = rc ? 0 : s.ms_entries;
    return !rc || store_fail(t, rc, "counting", e);
}

/* Brands must have a number. Newer files of those that have one count from the end on. */
static bool put_brands(struct remaking *m, struct txn *t, bool newer, struct err *e)
{
    if (!brands_load(t, e))
        return false;
    for (size_t i = 0; i < m->r->brand_count; i++)
        if ((newer || !brand_by_id(t, m->r->brands[i].id)) && !txn_put_brand(t, &m->r->brands[i], m->r->now, e))
            return false;
    return true;
}

static bool begin_work(struct txn *t, void *ctx, struct err *e)
{
    struct remaking *m = ctx;
    struct err why = {.code = ERR_NONE};
    uint64_t maker;
    bool goes_on;
    m->r->resumed = 0;
    if (!put_brands(m, t, false, e))
        return false;
    goes_on = !m->r->anew && next_under_way(t, &goes_on, &maker, &why) && goes_on && maker == m->maker && next_sound(t, &goes_on, &why) && goes_on;
    if (why.code && why.code != ERR_CORRUPT) {
        *e = why;
        return false;
    }
    return goes_on ? next_count(t, &m->r->resumed, e) : next_begin(t, m->maker, e) && zones_begin(txn_next(t), m->r->brands, m->r->brand_count, e);
}

static bool batch_work(struct txn *t, void *ctx, struct err *e)
{
    struct remaking *m = ctx;
    size_t posts, marked, damaged = m->damaged;
    if (still_ours(m, t, e) && remake_some(m, t, false, e) && count_posts(t, &posts, e) && next_count(t, &marked, e)) {
        m->late = posts > marked + m->damaged ? posts - marked - m->damaged : 0;
        return true;
    }
    m->damaged = damaged;
    return false;
}

static bool finish_work(struct txn *t, void *ctx, struct err *e)
{
    struct remaking *m = ctx;
    struct rebuild *r = m->r;
    struct txn *n = txn_next(t);
    size_t posts;
    r->lost = m->damaged = 0;
    if (!still_ours(m, t, e) || !count_posts(t, &posts, e) || !next_count(t, &r->posts, e) || !tell_progress(m, r->posts, e))
        return false;
    if (r->posts != posts && !remake_some(m, t, true, e))
        return false;
    if (!next_count(t, &r->posts, e))
        return false;
    if (r->posts + r->lost != posts)
        return err_set(e, ERR_CORRUPT, "%zu posts, but %zu were derived anew", posts, r->posts + r->lost);
    return txn_flush(n, e) && words_flush(n, true, e) && packed_count(n, TABLE_MENTION, &r->mentions, e) && put_brands(m, t, true, e) && next_enforce(t, e);
}

/* All posts once; what others have put behind its back is left for the next time. */
static bool pass(struct remaking *m, struct err *e)
{
    m->from = (struct post_key){INT64_MIN, 0};
    m->damaged = 0;
    do {
        if (!store_write(m->s, batch_work, m, e))
            return false;
        m->from = m->reached;
    } while (m->more);
    return true;
}

/* --- all of it --- */

static bool remake(struct remaking *m, struct err *e)
{
    if (!store_write(m->s, begin_work, m, e))
        return false;
    do {
        if (!pass(m, e))
            return false;
    } while (m->late > batch_of(m->r));
    m->from = (struct post_key){INT64_MIN, 0};
    return (!m->r->compare || rebuild_compare(m->s, m->r, e)) && store_write(m->s, finish_work, m, e);
}

bool store_rebuild(struct store *s, struct rebuild *r, struct err *e)
{
    struct remaking m = {.s = s, .r = r, .team = reread_new(r), .maker = maker_of(r)};
    if (!m.team)
        return err_set(e, ERR_MEMORY, "no memory to read posts with");
    store_read_ahead(s);
    bool ok = remake(&m, e);
    if (!ok && e->code == ERR_CORRUPT && r->resumed && !m.ended) { /* what was begun may be it */
        *e = (struct err){.code = ERR_NONE};
        r->anew = true;
        ok = remake(&m, e);
    }
    reread_free(m.team);
    return ok;
}
