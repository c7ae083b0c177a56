/* What can be made of a post before anybody knows its place in the corpus: records, sums and hashes. Pure: any thread may do it, and the writer only puts it in order. */
#include "store/draft.h"

#include <string.h>

/* Sums are made from what the record will say when read again (ten-thousandths), so that taking back gives exactly zero. */
static void as_stored(struct mention *m, struct arena *a)
{
    struct moment *own = ARENA_ARRAY(a, struct moment, m->moment_count + 1);
    for (size_t i = 0; i < m->moment_count; i++) {
        own[i] = m->moments[i];
        if (isfinite(own[i].sentiment))
            own[i].sentiment = (double)llround(own[i].sentiment * 1e4) / 1e4;
    }
    m->moments = own;
    if (isfinite(m->sentiment))
        m->sentiment = (double)llround(m->sentiment * 1e4) / 1e4;
    if (isfinite(m->effort.score))
        m->effort.score = (double)llround(m->effort.score * 1e4) / 1e4;
}

/* Value of a moment entry: what a list filters by without reading the mention. */
static void moment_value(const struct moment *o, const struct mention *m, uint8_t value[MOMENT_VALUE])
{
    int64_t thousandths = isfinite(o->sentiment) ? (int64_t)llround(o->sentiment * 1e3) : INT16_MIN;
    struct key v = {.n = 0};
    key_u16(&v, (uint16_t)(int16_t)thousandths);
    key_u8(&v, (uint8_t)m->label);
    key_u8(&v, (uint8_t)m->voice);
    key_u8(&v, (uint8_t)o->cause);
    memcpy(value, v.at, MOMENT_VALUE);
}

static bool draft_mention(struct draft_mention *d, const struct post *p, const struct reading *r, const struct mention *m, int sign, struct arena *a)
{
    struct buf bytes;
    buf_init(&bytes, RECORD_MAX);
    d->mention = *m;
    as_stored(&d->mention, a);
    if (sign > 0) {
        (void)buf_reserve(&bytes, 1024);
        mention_put(&bytes, r, &d->mention);
        d->record = str_dup(a, buf_str(&bytes));
    }
    bool ok = buf_ok(&bytes);
    buf_free(&bytes);
    d->parts = rollup_parts(a, p, &d->mention, sign);
    d->values = arena_raw(a, (m->moment_count + 1) * sizeof *d->values, 1);
    for (size_t i = 0; i < m->moment_count; i++)
        moment_value(&d->mention.moments[i], m, d->values[i]);
    return ok;
}

struct draft *draft_derived(const struct post *p, const struct reading *r, int sign, struct arena *a)
{
    struct draft *d = ARENA_NEW(a, struct draft);
    *d = (struct draft){.post = p, .reading = r, .sign = sign};
    d->author = p->pseudonym.n ? hash64(p->pseudonym) : 0;
    d->thread = p->thread.n ? hash128_pair(p->source, p->thread).hi : 0;
    d->mentions = ARENA_ARRAY(a, struct draft_mention, r->mention_count + 1);
    for (size_t i = 0; i < r->mention_count; i++)
        d->oversize = !draft_mention(&d->mentions[i], p, r, &r->mentions[i], sign, a) || d->oversize;
    return d;
}

const struct draft *draft_make(const struct post *p, const struct reading *r, struct arena *a)
{
    struct draft *d = draft_derived(p, r, 1, a);
    struct key k = key_of_post((struct post_key){post_at(p), p->id.hi});
    struct buf bytes;
    buf_init(&bytes, RECORD_MAX);
    (void)buf_reserve(&bytes, 1024);
    post_put(&bytes, key_str(&k), p);
    if (buf_ok(&bytes))
        d->record = str_dup(a, buf_str(&bytes));
    buf_free(&bytes);
    return d;
}
