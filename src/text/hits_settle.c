/* Who speaks for a word: among opinion and operator phrases that share one, the longest. */
#include "text/compiled.h"
#include "text/scratch.h"

static struct hit *owner_hit(struct text_scratch *s, uint32_t owner)
{
    return owner & 1 ? &s->hits[HIT_OPERATOR].at[owner >> 1] : &s->hits[HIT_OPINION].at[owner >> 1];
}

static bool matched(const struct hit *h, uint32_t token)
{
    return h->mask >> (token - h->first) & 1;
}

/* Has a hit of at least as many words one of its tokens? */
static bool taken(struct text_scratch *s, const struct hit *h, uint32_t last)
{
    for (uint32_t i = h->first; i <= last; i++)
        if (matched(h, i) && s->owner[i] && owner_hit(s, s->owner[i] - 1)->words >= h->words) return true;
    return false;
}

/* A longer hit took one of its words: the others speak for themselves again. */
static void release(struct text_scratch *s, uint32_t owner)
{
    struct hit *h = owner_hit(s, owner - 1);
    uint32_t last = h->last - h->first < 32 ? h->last : h->first + 31;
    h->dead = 1;
    for (uint32_t i = h->first; i <= last; i++) {
        if (s->owner[i] != owner) continue;
        s->owner[i] = 0;
        s->tokens.at[i].flags &= (uint16_t)~TOKEN_OWNED;
    }
}

/* Takes the hit's tokens if no longer hit has one of them. Irony marks share their words with what they say, and so does "Fehlanzeige". */
static void claim(const struct text *t, struct text_scratch *s, unsigned kind, size_t index)
{
    struct hit *h = &s->hits[kind].at[index];
    unsigned op = kind == HIT_OPERATOR ? t->operators.at[h->index].kind : OPERATOR_KIND_COUNT;
    if (op == OPERATOR_IRONY || op == OPERATOR_LEAD || (op == OPERATOR_NEGATE_BACK && h->words == 1)) return;
    bool speaks = h->words > 1 || (kind == HIT_OPERATOR && op != OPERATOR_BOOST && op != OPERATOR_DAMP); /* "super" may be both */
    uint32_t last = h->last - h->first < 32 ? h->last : h->first + 31;
    if (taken(s, h, last)) {
        h->dead = 1;
        return;
    }
    uint32_t mine = (uint32_t)(index << 1 | (kind == HIT_OPERATOR)) + 1;
    for (uint32_t i = h->first; i <= last; i++) {
        if (!matched(h, i)) continue;
        if (s->owner[i]) release(s, s->owner[i]);
        s->owner[i] = mine;
        if (speaks) s->tokens.at[i].flags |= TOKEN_OWNED;
    }
}

/* Both lists are sorted by their first token: merge them, longest first among those that begin together. */
void hits_settle(const struct text *t, struct text_scratch *s)
{
    for (size_t i = 0; i < s->tokens.count; i++) s->owner[i] = 0;
    struct hits *a = &s->hits[HIT_OPINION], *b = &s->hits[HIT_OPERATOR];
    size_t i = 0, j = 0;
    while (i < a->count || j < b->count) {
        bool opinion = j >= b->count || (i < a->count && a->at[i].first <= b->at[j].first);
        claim(t, s, opinion ? HIT_OPINION : HIT_OPERATOR, opinion ? i++ : j++);
    }
}
