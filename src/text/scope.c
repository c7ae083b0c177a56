/* What negators, boosters and dampeners reach. Each looks a few words to the right inside its clause, and, where German word order puts it
 * behind ("das gefällt mir nicht", "freut mich sehr"), to the left. Windows are bounded and both lists are sorted: linear time. */
#include "text/compiled.h"
#include "text/scratch.h"

enum { REACH_NEGATE = 7, REACH_NEAR = 4, REACH_DEGREE = 3, REACH_LEFT = 8, REACH_JOINED = 3 };

static struct opinion *right_of(struct text_scratch *s, size_t from, const struct hit *h, uint32_t reach)
{
    if (from >= s->opinions.count) return NULL;
    struct opinion *o = &s->opinions.at[from];
    return o->first - h->last <= reach && o->clause == s->clause_of[h->last] ? o : NULL;
}

static struct opinion *left_of(struct text_scratch *s, size_t from, const struct hit *h, uint32_t reach)
{
    if (from == 0) return NULL;
    struct opinion *o = &s->opinions.at[from - 1];
    return o->last < h->first && h->first - o->last <= reach && o->clause == s->clause_of[h->first] ? o : NULL;
}

/* "der freundliche Fahrer": said of the noun behind it, not of the clause. */
static bool attributive(const struct text *t, const struct text_scratch *s, const struct opinion *o)
{
    const struct tokens *k = &s->tokens;
    if (o->last + 1 >= k->count || (k->at[o->last].after & AFTER_CLAUSE)) return false;
    const struct token *next = &k->at[o->last + 1];
    return (t->x->meanings[o->meaning].tags & TAG_ADJ) && next->class == TOKEN_WORD && (next->flags & TOKEN_CAPITAL);
}

static void negate(struct opinion *o, uint32_t op)
{
    o->negators++;
    if (!o->by[BY_NEGATION]) o->by[BY_NEGATION] = op;
}

/* An emoji or a hashtag comments on what was said: "kann nicht schlafen :(" is no praise. */
static bool comments(const struct text *t, const struct text_scratch *s, const struct opinion *o)
{
    return (t->x->meanings[o->meaning].tags & TAG_EMOJI) || (s->tokens.at[o->first].flags & TOKEN_TAG);
}

/* "das gefällt mir nicht", but not "werden nicht geputzt und nicht gewechselt": a phrase that tells what is bad has said its own "nicht". */
static bool turns_from_behind(const struct text *t, const struct text_scratch *s, const struct opinion *o)
{
    bool told = o->base < 0 && (t->x->meanings[o->meaning].tags & TAG_PHRASE);
    return !told && !comments(t, s, o) && !attributive(t, s, o);
}

/* A phrase with a gap may have the negator inside: "hat mir nicht geholfen". */
static struct opinion *around(struct text_scratch *s, size_t next, const struct hit *h)
{
    for (size_t i = next; i-- > 0 && next - i < 3;) {
        struct opinion *o = &s->opinions.at[i];
        if (o->first < h->first && o->last > h->last) return o;
    }
    return NULL;
}

static void apply_negator(const struct text *t, struct text_scratch *s, uint32_t op, size_t next, bool near)
{
    const struct hit *h = &s->hits[HIT_OPERATOR].at[op];
    struct opinion *o = around(s, next, h);
    if (o) {
        negate(o, op + 1);
        return;
    }
    o = right_of(s, next, h, near ? REACH_NEAR : REACH_NEGATE);
    if (o && comments(t, s, o)) o = NULL;
    if (o) {
        negate(o, op + 1);
        for (size_t i = next + 1; i < s->opinions.count && i < next + 3; i++) { /* "nicht gut und freundlich" */
            struct opinion *more = &s->opinions.at[i];
            if (more->clause != o->clause || more->first - s->opinions.at[i - 1].last > REACH_JOINED) break;
            negate(more, op + 1);
        }
        return;
    }
    if (near || !(t->operators.at[h->index].langs & LANGS_DE)) return;
    o = left_of(s, next, h, REACH_LEFT);
    if (o && turns_from_behind(t, s, o)) negate(o, op + 1);
}

static void apply_degree(const struct text *t, struct text_scratch *s, uint32_t op, size_t next, float strength)
{
    const struct hit *h = &s->hits[HIT_OPERATOR].at[op];
    struct opinion *o = right_of(s, next, h, REACH_DEGREE), *self = next > 0 ? &s->opinions.at[next - 1] : NULL;
    if (self && self->first != h->first) self = NULL;
    if (self && !o) return; /* "Super Hotel": it judges by itself */
    if (self) self->meaning = 0; /* "super nett": it only strengthens */
    if (!o) {
        o = left_of(s, next, h, REACH_DEGREE);
        if (o && !(t->x->meanings[o->meaning].tags & (TAG_VERB | TAG_PHRASE))) o = NULL;
    }
    if (!o) return;
    float f = 1 + strength;
    o->factor[BY_DEGREE] = o->by[BY_DEGREE] ? o->factor[BY_DEGREE] * (1 + strength / 2) : f;
    if (o->factor[BY_DEGREE] > 2) o->factor[BY_DEGREE] = 2;
    if (o->factor[BY_DEGREE] < 0.2F) o->factor[BY_DEGREE] = 0.2F;
    o->by[BY_DEGREE] = op + 1;
}

static void drop_silent(struct text_scratch *s)
{
    size_t kept = 0;
    for (size_t i = 0; i < s->opinions.count; i++)
        if (s->opinions.at[i].meaning) s->opinions.at[kept++] = s->opinions.at[i];
    s->opinions.count = kept;
}

void scope_apply(const struct text *t, struct text_scratch *s)
{
    const struct hits *ops = &s->hits[HIT_OPERATOR];
    size_t next = 0;
    for (uint32_t i = 0; i < ops->count; i++) {
        const struct hit *h = &ops->at[i];
        if (h->dead) continue;
        while (next < s->opinions.count && s->opinions.at[next].first <= h->last) next++;
        const struct operator *o = &t->operators.at[h->index];
        switch (o->kind) {
        case OPERATOR_NEGATE: apply_negator(t, s, i, next, false); break;
        case OPERATOR_NEGATE_NEAR: apply_negator(t, s, i, next, true); break;
        case OPERATOR_BOOST: apply_degree(t, s, i, next, o->value * t->w[W_boost]); break;
        case OPERATOR_DAMP: apply_degree(t, s, i, next, -o->value * t->w[W_dampen]); break;
        default: break;
        }
    }
    drop_silent(s);
}
