#include "insight/find.h"

struct find {
    struct txn *txn;
    struct find_options o;
    struct query_plan plan;
    struct query_scratch *matching;
    struct scan scan;
    bool asked; /* QUERY_WALK_ID: it was fetched */
    struct post post;
    struct reading reading;
    int64_t looked_at;
};

bool find_open(struct txn *t, struct arena *a, const struct find_options *o, struct find **out, struct err *e)
{
    struct find *f = ARENA_NEW(a, struct find);
    *out = f;
    f->txn = t;
    f->o = *o;
    f->matching = query_scratch_new(a);
    query_plan(o->query, a, &f->plan);
    if (f->plan.names_boosts) f->o.boosts = true;
    str touchpoint = f->plan.walk == QUERY_WALK_TOUCHPOINT ? f->plan.touchpoint : (str){NULL, 0};
    /* Opened for every plan, because it also says when the brand is not known. */
    return scan_open(t, o->brand, touchpoint, f->plan.from, f->plan.to, o->oldest_first, &f->scan, e);
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
    if (!txn_get_reading(f->txn, &f->post, a, &f->reading, e)) return false;
    for (size_t i = 0; i < f->reading.mention_count && !*more; i++) {
        if (!str_eq(f->reading.mentions[i].brand, f->o.brand)) continue;
        f->reading.mentions[0] = f->reading.mentions[i];
        f->reading.mention_count = 1;
        *more = true;
    }
    return true;
}

static bool step(struct find *f, struct arena *a, bool *more, struct err *e)
{
    *more = false;
    switch (f->plan.walk) {
    case QUERY_WALK_NOTHING: return true;
    case QUERY_WALK_ID: return fetch_by_id(f, a, more, e);
    case QUERY_WALK_TOUCHPOINT:
    case QUERY_WALK_BRAND: break;
    }
    return scan_next(&f->scan, a, &f->post, &f->reading, more, e);
}

bool find_next(struct find *f, struct arena *scratch, struct record *out, bool *more, struct err *e)
{
    for (;;) {
        arena_reset(scratch);
        if (!step(f, scratch, more, e)) return false;
        if (!*more) return true;
        f->looked_at++;
        if (f->post.boost_of.n && !f->o.boosts) continue;
        *out = (struct record){.post = &f->post, .mention = &f->reading.mentions[0], .reading = &f->reading, .body = post_body(scratch, &f->post)};
        if (query_matches(f->o.query, out, f->matching)) return true;
    }
}

void find_close(struct find *f)
{
    if (f) scan_close(&f->scan);
}

int64_t find_looked_at(const struct find *f)
{
    return f->looked_at;
}

int64_t find_gave_up(const struct find *f)
{
    return query_gave_up(f->matching);
}
