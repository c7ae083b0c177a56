/* What can be made of a post before anybody knows its place in the corpus: records, sums and hashes. Pure: any thread may do it, and the writer only puts it in order. A draft is
 * small and holds on to nothing, so that the memory in which a post was read is used again at once. */
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

void draft_moment_value(const struct moment *o, const struct mention *m, uint8_t value[MOMENT_VALUE])
{
    int64_t thousandths = isfinite(o->sentiment) ? (int64_t)llround(o->sentiment * 1e3) : INT16_MIN;
    struct key v = {.n = 0};
    key_u16(&v, (uint16_t)(int16_t)thousandths);
    key_u8(&v, (uint8_t)m->label);
    key_u8(&v, (uint8_t)m->voice);
    key_u8(&v, (uint8_t)o->cause);
    memcpy(value, v.at, MOMENT_VALUE);
}

static bool fits(const struct buf *record)
{
    return buf_ok(record) && record->n <= RECORD_MAX;
}

static bool draft_mention(struct draft_mention *d, const struct draft *of, const struct post *p, const struct reading *r, struct mention m, struct buf *room, struct arena *a)
{
    as_stored(&m, a);
    d->brand = str_dup(a, m.brand);
    buf_clear(room);
    if (of->sign > 0)
        mention_put(room, r, &m);
    d->record = str_dup(a, buf_str(room));
    d->counted = rollup_counted(a, p, r, &m, of->sign);
    uint8_t(*values)[MOMENT_VALUE] = arena_raw(a, (m.moment_count + 1) * sizeof *values, 1);
    for (size_t i = 0; i < m.moment_count; i++)
        draft_moment_value(&m.moments[i], &m, values[i]);
    d->values = (const uint8_t(*)[MOMENT_VALUE])values;
    return fits(room);
}

struct draft *draft_derived(const struct post *p, const struct reading *r, int sign, struct buf *room, struct arena *a)
{
    struct draft *d = ARENA_NEW(a, struct draft);
    *d = (struct draft){.id = p->id, .at = {post_at(p), p->id.hi}, .sign = sign, .fingerprint = r->fingerprint, .terms = r->terms, .term_count = r->term_count,
                        .mention_count = r->mention_count};
    d->author = p->pseudonym.n ? hash64(p->pseudonym) : 0;
    d->thread = p->thread.n ? hash64(p->thread) : 0;
    d->mentions = ARENA_ARRAY(a, struct draft_mention, r->mention_count + 1);
    for (size_t i = 0; i < r->mention_count; i++)
        d->oversize = !draft_mention(&d->mentions[i], d, p, r, r->mentions[i], room, a) || d->oversize;
    return d;
}

const struct draft *draft_make(const struct post *p, const struct reading *r, struct buf *room, struct arena *a)
{
    struct draft *d = draft_derived(p, r, 1, room, a);
    struct key k = key_of_post(d->at);
    buf_clear(room);
    post_put(room, key_str(&k), p);
    d->oversize = d->oversize || !fits(room);
    d->record = str_dup(a, buf_str(room));
    d->source = str_dup(a, p->source);
    d->source_id = str_dup(a, p->source_id);
    d->boost_of = str_dup(a, p->boost_of);
    uint64_t *terms = arena_raw(a, (r->term_count + 1) * sizeof *terms, _Alignof(uint64_t));
    memcpy(terms, r->terms, r->term_count * sizeof *terms);
    d->terms = terms;
    return d;
}

bool draft_open(const struct draft *d, struct arena *a, struct post *p, struct reading *r)
{
    struct key k = key_of_post(d->at);
    struct reading all = {.lang_confidence = 0};
    struct mention *list = ARENA_ARRAY(a, struct mention, d->mention_count + 1);
    if (!post_get(key_str(&k), d->record, a, p))
        return false;
    for (size_t i = 0; i < d->mention_count; i++) {
        if (!mention_get(d->mentions[i].record, a, &all))
            return false;
        list[i] = all.mentions[0];
        list[i].brand = d->mentions[i].brand;
    }
    *r = all;
    r->mentions = list;
    r->mention_count = d->mention_count;
    r->fingerprint = d->fingerprint;
    r->terms = d->terms;
    r->term_count = d->term_count;
    return true;
}

size_t draft_mentions(const struct draft *d)
{
    return d->mention_count;
}
