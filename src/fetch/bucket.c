#include "fetch/bucket.h"

#define MOST 1e12 /* beyond that nobody counts */

bool bucket_counts(const struct bucket *b, int64_t now)
{
    return b->known && b->reset_at > now;
}

/* What each request would have to wait, were they spread evenly. */
static double scarcity(const struct bucket *b, int64_t now)
{
    return (double)(b->reset_at - now) / (b->left < 0.5 ? 0.5 : b->left);
}

static double at_most(double v)
{
    return v > MOST ? MOST : v > 0 ? v : 0;
}

static int64_t told_reset(const struct rate *r, int64_t now)
{
    if (r->reset_at > now) return r->reset_at;
    return r->reset_at == 0 && r->window_ms > 0 ? now + r->window_ms : 0;
}

/* Some hosts have several, for searches and for the rest: the scarcer one counts until it is full. */
static bool is_scarcer(const struct bucket *b, const struct bucket *told, int64_t now)
{
    bool another = bucket_counts(b, now) && b->limit > 0 && told->limit > 0 && (b->limit < told->limit || b->limit > told->limit);
    return another && scarcity(told, now) < scarcity(b, now);
}

void bucket_tell(struct bucket *b, const struct rate *r, int32_t others, int64_t now)
{
    struct bucket told = {true, r->remaining - others, at_most(r->limit), told_reset(r, now), r->window_ms};
    if (!r->has_quota) { /* the size alone: we count ourselves */
        if (!(told.limit > 0) || told.window_ms == 0 || bucket_counts(b, now)) return;
        told.left = told.limit - 1 - others;
    }
    told.left = at_most(told.left);
    if (told.reset_at > 0 && !is_scarcer(b, &told, now)) *b = told;
}

void bucket_take(struct bucket *b, int64_t now)
{
    if (!bucket_counts(b, now)) {
        b->known = b->known && b->limit > 0 && b->window_ms > 0;
        b->left = b->limit;
        b->reset_at = now + b->window_ms;
    }
    b->left = b->left > 1 ? b->left - 1 : 0;
}

void bucket_put_back(struct bucket *b)
{
    b->left++;
}

int64_t bucket_wait_until(const struct bucket *b, int64_t now)
{
    return bucket_counts(b, now) && b->left < 1 ? b->reset_at : 0;
}

int64_t bucket_pace_ms(const struct bucket *b, int64_t now)
{
    if (!bucket_counts(b, now) || b->left < 1) return 0;
    double plenty = b->limit > 0 ? b->limit / 10 : 5;
    return b->left > plenty ? 0 : (int64_t)((double)(b->reset_at - now) / b->left);
}
