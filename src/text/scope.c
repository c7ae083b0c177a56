/* What negators, boosters and dampeners reach. Each looks a few words to the right inside its clause, and, where German word order puts it
 * behind ("das gefällt mir nicht", "freut mich sehr"), to the left. Windows are bounded and both lists are sorted: linear time. */
#include "text/compiled.h"
#include "text/scratch.h"

#define SLIGHT 0.125F /* boosters below it (zu, immer) strengthen only what follows */

enum { REACH_NEGATE = 7, REACH_NEAR = 4, REACH_DEGREE = 3, REACH_LEFT = 8, REACH_JOINED = 3, DENIED_TAIL = 2, BACK_MOST = 4 };

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

/* "Einen schönen Blick hat man hier nicht": what is denied at the end of its clause, and not presupposed by an article ("der freundliche Fahrer"). */
static bool denied(const struct text_scratch *s, const struct opinion *o, const struct hit *h)
{
    static const str indefinite[] = {STR_INIT("ein"), STR_INIT("eine"), STR_INIT("einen"), STR_INIT("einem"), STR_INIT("einer")};
    const struct clause *c = &s->clauses.at[o->clause];
    if (c->last - h->last > DENIED_TAIL) return false;
    if (o->first == c->first) return true;
    str before = token_folded(&s->tokens, &s->tokens.at[o->first - 1]);
    for (size_t i = 0; i < sizeof indefinite / sizeof *indefinite; i++)
        if (str_eq(before, indefinite[i])) return true;
    return false;
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

/* A phrase that tells what is bad has said its own "nicht": "werden nicht geputzt und nicht gewechselt". */
static bool tells(const struct text *t, const struct opinion *o)
{
    return o->base < 0 && (t->x->meanings[o->meaning].tags & TAG_PHRASE);
}

/* "Die Störung ist noch nicht beseitigt": what is bad and named as known stays, whatever is denied of it; "Das Problem tritt nicht mehr auf" is over. */
static bool presupposed(const struct text_scratch *s, const struct opinion *o, const struct hit *h)
{
    static const str definite[] = {STR_INIT("der"), STR_INIT("die"), STR_INIT("das"), STR_INIT("des"), STR_INIT("dem"), STR_INIT("den"), STR_INIT("dieser"), STR_INIT("diese"), STR_INIT("dieses")};
    const struct tokens *k = &s->tokens;
    const struct clause *c = &s->clauses.at[o->clause];
    if (o->base >= 0 || h->last == c->last || !(k->at[o->last].flags & TOKEN_CAPITAL) || str_eq(token_folded(k, &k->at[h->last]), STR("mehr"))) return false;
    for (uint32_t i = o->first; i > c->first && o->first - i < 2; i--) {
        str before = token_folded(k, &k->at[i - 1]);
        for (size_t d = 0; d < sizeof definite / sizeof *definite; d++)
            if (str_eq(before, definite[d])) return true;
    }
    return false;
}

/* "das gefällt mir nicht", and over what it tells beside: "stimmt seit Monaten nicht". */
static struct opinion *turned_from_behind(const struct text *t, struct text_scratch *s, size_t next, const struct hit *h)
{
    struct opinion *o = left_of(s, next, h, REACH_LEFT);
    while (o && tells(t, o)) o = left_of(s, --next, h, REACH_LEFT);
    return o && !comments(t, s, o) && !presupposed(s, o, h) && (!attributive(t, s, o) || denied(s, o, h)) ? o : NULL;
}

/* A phrase with a gap may have the negator inside: "hat mir nicht geholfen", but not in a clause of its own: "chatting, neither looked up". */
static struct opinion *around(struct text_scratch *s, size_t next, const struct hit *h)
{
    for (size_t i = next; i-- > 0 && next - i < 3;) {
        struct opinion *o = &s->opinions.at[i];
        bool own = o->base < 0 && o->clause != s->clause_of[h->first];
        if (o->first < h->first && o->last > h->last && !own) return o;
    }
    return NULL;
}

/* What stands behind the negator: "nicht gut und freundlich". */
static bool turn_right(const struct text *t, struct text_scratch *s, uint32_t op, size_t next, uint32_t reach)
{
    struct opinion *o = right_of(s, next, &s->hits[HIT_OPERATOR].at[op], reach);
    if (!o || comments(t, s, o)) return false;
    negate(o, op + 1);
    for (size_t i = next + 1; i < s->opinions.count && i < next + 3; i++) {
        struct opinion *more = &s->opinions.at[i];
        if (more->clause != o->clause || more->first - s->opinions.at[i - 1].last > REACH_JOINED) break;
        negate(more, op + 1);
    }
    return true;
}

/* German negators stand behind what they turn; English ones only at the end: "friendly it was not". */
static bool looks_back(const struct text *t, const struct text_scratch *s, const struct hit *h)
{
    return (t->operators.at[h->index].langs & LANGS_DE) || s->clauses.at[s->clause_of[h->last]].last == h->last;
}

static void apply_negator(const struct text *t, struct text_scratch *s, uint32_t op, size_t next, bool near)
{
    const struct hit *h = &s->hits[HIT_OPERATOR].at[op];
    struct opinion *o = around(s, next, h);
    if (o) {
        negate(o, op + 1);
        return;
    }
    if (turn_right(t, s, op, next, near ? REACH_NEAR : REACH_NEGATE) || near || !looks_back(t, s, h)) return;
    o = turned_from_behind(t, s, next, h);
    if (o) negate(o, op + 1);
}

/* Turns the opinions of a clause that end before `next`, the last few of them. */
static bool turn_clause(const struct text *t, struct text_scratch *s, uint32_t op, size_t next, uint32_t clause)
{
    size_t i = next;
    for (; i > 0 && next - i < BACK_MOST && s->opinions.at[i - 1].clause == clause; i--)
        if (!comments(t, s, &s->opinions.at[i - 1])) negate(&s->opinions.at[i - 1], op + 1);
    return i < next;
}

/* "Guter Service? Fehlanzeige": the question was none. */
static bool turn_question(const struct text *t, struct text_scratch *s, uint32_t op, size_t next, uint32_t clause)
{
    if (!clause || s->clauses.at[clause].first != s->hits[HIT_OPERATOR].at[op].first) return false;
    struct clause *asked = &s->clauses.at[clause - 1];
    if (!(asked->flags & CLAUSE_QUESTION) || asked->sentence == s->clauses.at[clause].sentence) return false;
    if (!turn_clause(t, s, op, next, clause - 1)) return false;
    asked->flags &= (uint16_t)~CLAUSE_QUESTION;
    return true;
}

/* "Saubere Handtücher gab es nicht", but "Hier gibt es nicht so gute Pizza". */
static void apply_back(const struct text *t, struct text_scratch *s, uint32_t op, size_t next)
{
    const struct hit *h = &s->hits[HIT_OPERATOR].at[op];
    uint32_t clause = s->clause_of[h->first];
    bool alone = h->words == 1, ends = alone || s->clauses.at[clause].last == h->last;
    size_t before = next;
    while (before > 0 && s->opinions.at[before - 1].last >= h->first) before--; /* what it says itself */
    if (turn_question(t, s, op, before, clause) || (ends && turn_clause(t, s, op, before, clause)) || alone) return;
    (void)turn_right(t, s, op, next, REACH_NEGATE);
}

/* "freut mich sehr", but "bin zu Ferna": what a booster behind it strengthens. */
static struct opinion *degree_left(const struct text *t, struct text_scratch *s, const struct hit *h, size_t next, float strength)
{
    if (strength > 0 && strength < SLIGHT * t->w[W_boost]) return NULL;
    struct opinion *o = left_of(s, next, h, REACH_DEGREE);
    return o && (t->x->meanings[o->meaning].tags & (TAG_VERB | TAG_PHRASE)) ? o : NULL;
}

static void apply_degree(const struct text *t, struct text_scratch *s, uint32_t op, size_t next, float strength)
{
    const struct hit *h = &s->hits[HIT_OPERATOR].at[op];
    struct opinion *o = right_of(s, next, h, REACH_DEGREE), *self = next > 0 ? &s->opinions.at[next - 1] : NULL;
    if (self && self->first != h->first) self = NULL;
    if (self && !o) return; /* "Super Hotel": it judges by itself */
    if (self) self->meaning = 0; /* "super nett": it only strengthens */
    if (!o) o = degree_left(t, s, h, next, strength);
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
        case OPERATOR_NEGATE_BACK: apply_back(t, s, i, next); break;
        case OPERATOR_BOOST: apply_degree(t, s, i, next, o->value * t->w[W_boost]); break;
        case OPERATOR_DAMP: apply_degree(t, s, i, next, -o->value * t->w[W_dampen]); break;
        default: break;
        }
    }
    drop_silent(s);
}
