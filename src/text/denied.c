/* What is denied where no word judges: "Das Paket kam nicht.", "Keiner meldet sich." Who tells of it misses it. */
#include "text/compiled.h"
#include "text/scratch.h"

#include <string.h>

/* "weniger" and the like (strength 0) deny a word, not what the sentence tells. */
static bool counts(const struct text *t, const struct text_scratch *s, const struct hit *h)
{
    const struct operator *o = &t->operators.at[h->index];
    const struct clause *c = &s->clauses.at[s->clause_of[h->first]];
    return operator_negates(o->kind) && o->value > 0 && !h->dead && !(c->flags & (CLAUSE_QUESTION | CLAUSE_IF | CLAUSE_WISH | CLAUSE_QUOTED));
}

/* The first denial of the sentence at ops[*at], which moves behind it; NULL: nothing is denied. */
static const struct hit *next_denial(const struct text *t, const struct text_scratch *s, size_t *at)
{
    const struct hits *ops = &s->hits[HIT_OPERATOR];
    const struct hit *first = NULL;
    uint32_t sentence = sentence_of(s, ops->at[*at].first);
    for (; *at < ops->count && sentence_of(s, ops->at[*at].first) == sentence; ++*at)
        if (!first && counts(t, s, &ops->at[*at])) first = &ops->at[*at];
    return first;
}

static void opinions_room(struct opinions *o, size_t want)
{
    if (want > o->cap) o->at = scratch_grow(o->at, &o->cap, want, sizeof *o->at);
}

static void denial_add(const struct text *t, struct text_scratch *s, const struct hit *h, float base)
{
    struct opinions *o = &s->opinions;
    opinions_room(o, o->count + 1);
    struct opinion *n = &o->at[o->count++];
    *n = (struct opinion){.first = h->first, .last = h->last, .mask = h->mask, .clause = s->clause_of[h->first], .base = base, .rule = RULE_DENIED};
    for (size_t i = 0; i < sizeof n->factor / sizeof *n->factor; i++) n->factor[i] = 1;
    n->value = base * t->w[W_negative];
}

/* Opinions and, from `middle` on, denials, both in the order of the text, into one list; no sentence has both. */
static void join(struct opinions *o, size_t middle)
{
    size_t more = o->count - middle, left = middle;
    if (!middle || !more || o->at[middle - 1].clause < o->at[middle].clause) return;
    opinions_room(o, o->count + more);
    const struct opinion *denials = memcpy(&o->at[o->count], &o->at[middle], more * sizeof *denials);
    for (size_t to = o->count; more > 0;)
        o->at[--to] = left > 0 && o->at[left - 1].clause > denials[more - 1].clause ? o->at[--left] : denials[--more];
}

void denied_find(const struct text *t, struct text_scratch *s)
{
    const struct gist *g = &s->gist;
    const float base = -t->w[g->selves || g->exclaims || g->emoji || g->handles ? W_denied_heard : W_denied];
    const size_t count = s->opinions.count;
    size_t next = 0;
    for (size_t i = 0; i < s->hits[HIT_OPERATOR].count;) {
        const struct hit *h = next_denial(t, s, &i);
        if (!h) continue;
        uint32_t sentence = sentence_of(s, h->first);
        while (next < count && s->clauses.at[s->opinions.at[next].clause].sentence < sentence) next++;
        bool judged = next < count && s->clauses.at[s->opinions.at[next].clause].sentence == sentence;
        if (!judged) denial_add(t, s, h, base);
    }
    join(&s->opinions, count);
}
