#include "text/reading.h"

#include <math.h>

uint16_t evidence_add(struct text_scratch *s, const struct evidence_row *r)
{
    if (s->evidence_count >= EVIDENCE_MAX) return EVIDENCE_NO_PARENT;
    if (s->evidence_count == s->evidence_cap)
        s->evidence = scratch_grow(s->evidence, &s->evidence_cap, s->evidence_count + 1, sizeof *s->evidence);
    s->evidence[s->evidence_count] = (struct evidence){.rule = (uint16_t)r->rule, .about = (uint8_t)r->about, .moment = (uint8_t)r->moment,
                                                       .parent = (uint16_t)r->parent, .from = r->from, .n = r->n, .value = (float)r->value};
    return (uint16_t)s->evidence_count++;
}

void evidence_span(const struct text_scratch *s, uint32_t first, uint32_t last, uint32_t *from, uint32_t *n)
{
    const struct token *a = &s->tokens.at[first], *z = &s->tokens.at[last];
    *from = a->from;
    *n = z->from + z->n - a->from;
}

uint16_t evidence_hit(struct text_scratch *s, const struct hit *h, unsigned rule, unsigned about, unsigned moment, double value)
{
    struct evidence_row r = {.rule = rule, .about = about, .moment = moment, .parent = EVIDENCE_NO_PARENT, .value = value};
    evidence_span(s, h->first, h->last, &r.from, &r.n);
    return evidence_add(s, &r);
}

static unsigned target_rule(const struct opinion *o)
{
    if (o->by[BY_TARGET]) return RULE_COMPARISON;
    return o->brand_other == IN_A_NAME ? RULE_NAMED : o->brand_other ? RULE_TARGET : RULE_CARRY;
}

/* The rule that names a factor, by what made it. */
static unsigned factor_rule(const struct text *t, const struct text_scratch *s, const struct opinion *o, size_t f)
{
    const struct meaning *m = &t->x->meanings[o->meaning];
    const struct clause *c = &s->clauses.at[o->clause];
    const struct token *w = &s->tokens.at[o->first];
    switch (f) {
    case BY_NEGATION: return RULE_NEGATION;
    case BY_DEGREE: return o->factor[f] > 1 ? RULE_BOOSTER : RULE_DAMPENER;
    case BY_EMPHASIS: return (w->flags & TOKEN_LONG) ? RULE_ELONGATION : (c->flags & CLAUSE_EXCLAIM) ? RULE_EXCLAMATION : RULE_CAPITALS;
    case BY_CLAUSE: return (c->flags & CLAUSE_CONCESSION) ? RULE_CONCESSION : (c->flags & CLAUSE_VERDICT) ? RULE_VERDICT : RULE_CONTRAST;
    case BY_MOOD: return (c->flags & (CLAUSE_WISH | CLAUSE_IF)) ? RULE_WISH : (w->flags & TOKEN_QUOTED) && !(c->flags & CLAUSE_QUESTION) ? RULE_QUOTED : RULE_QUESTION;
    case BY_KIND:
        if (m->tags & TAG_WEAK) return RULE_WEAK;
        if (m->tags & TAG_NEWS) return RULE_NEWS;
        if (m->tags & TAG_FACT) return RULE_FACT_WEIGHT;
        return RULE_SHARE;
    case BY_REPEAT: return RULE_REPEATED;
    default: return target_rule(o);
    }
}

static void factor_row(const struct text *t, struct text_scratch *s, const struct opinion *o, size_t f, uint16_t parent)
{
    struct evidence_row r = {.rule = factor_rule(t, s, o, f), .moment = o->moment, .parent = parent, .value = o->factor[f]};
    uint32_t by = o->by[f];
    if (by)
        evidence_span(s, s->hits[HIT_OPERATOR].at[by - 1].first, s->hits[HIT_OPERATOR].at[by - 1].last, &r.from, &r.n);
    evidence_add(s, &r);
}

static void opinion_rows(const struct text *t, struct text_scratch *s, const struct opinion *o, bool brand)
{
    struct evidence_row r = {.rule = o->rule, .moment = o->moment, .parent = EVIDENCE_NO_PARENT, .value = o->base};
    evidence_span(s, o->first, o->last, &r.from, &r.n);
    uint16_t parent = evidence_add(s, &r);
    for (size_t f = 0; f < (brand ? BY_TARGET + 1u : BY_TARGET); f++)
        if (fabsf(o->factor[f] - 1) > 1e-4F) factor_row(t, s, o, f, parent);
    if (!(o->value < 0) || fabsf(t->w[W_negative] - 1) <= 1e-4F) return;
    struct evidence_row weight = {.rule = RULE_NEGATIVE, .moment = o->moment, .parent = parent, .value = t->w[W_negative]};
    evidence_add(s, &weight);
}

/* Praise and blame of the opinions from `first` on, a row each. */
static void rest_rows(struct text_scratch *s, size_t first)
{
    double praise = 0, blame = 0;
    for (size_t i = first; i < s->opinions.count; i++) {
        double value = s->opinions.at[i].value * s->opinions.at[i].factor[BY_TARGET];
        *(value < 0 ? &blame : &praise) += value;
    }
    struct evidence_row r = {.rule = RULE_REST, .moment = EVIDENCE_NO_MOMENT, .parent = EVIDENCE_NO_PARENT, .value = praise};
    if (praise > 0) evidence_add(s, &r);
    r.value = blame;
    if (blame < 0) evidence_add(s, &r);
}

void evidence_opinions(const struct text *t, struct text_scratch *s, bool brand)
{
    enum { AN_OPINION = BY_TARGET + 3, BEHIND = MOMENTS_MAX + 100 }; /* rows of one opinion at most, and of all that comes behind opinions */
    size_t i = 0;
    for (; i < s->opinions.count && s->evidence_count + AN_OPINION + BEHIND <= EVIDENCE_MAX; i++) opinion_rows(t, s, &s->opinions.at[i], brand);
    rest_rows(s, i);
}

void evidence_score(struct text_scratch *s, const struct sum *sum, const struct score *score)
{
    const bool turned = s->gist.irony && sum->positive > 0; /* praise beside an irony mark, before the sum */
    struct evidence_row r = {.rule = RULE_SUM, .moment = EVIDENCE_NO_MOMENT, .parent = EVIDENCE_NO_PARENT,
                             .value = sum->positive * (turned ? score->irony_factor : 1) + sum->negative};
    if (s->gist.irony && s->gist.irony_hit) {
        const struct hit *h = &s->hits[HIT_OPERATOR].at[s->gist.irony_hit - 1];
        struct evidence_row mark = {.rule = RULE_IRONY, .about = ABOUT_IRONY, .moment = EVIDENCE_NO_MOMENT, .parent = EVIDENCE_NO_PARENT, .value = score->irony_factor};
        evidence_span(s, h->first, h->last, &mark.from, &mark.n);
        evidence_add(s, &mark);
    }
    r.parent = evidence_add(s, &r);
    r.rule = RULE_LENGTH;
    r.value = score->length_factor;
    evidence_add(s, &r);
    if (fabs(score->text_factor - 1) > 1e-4) {
        r.rule = RULE_STATEMENT;
        r.value = score->text_factor;
        evidence_add(s, &r);
    }
    if (score->rated) {
        r.rule = RULE_RATING;
        r.value = score->rating;
        evidence_add(s, &r);
    }
    r.rule = RULE_DEAD_ZONE;
    r.value = score->dead;
    evidence_add(s, &r);
    if (score->label == LABEL_MIXED) {
        r.rule = RULE_CONTRADICTION;
        r.value = score->weaker_share;
        evidence_add(s, &r);
    }
    r.rule = RULE_SCORE;
    r.value = score->sentiment;
    evidence_add(s, &r);
}
