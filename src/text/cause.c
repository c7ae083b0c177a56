/* What was the matter (DOMAIN row 8): words, signals, effort and touchpoints vote. Which cause is which: docs/scoring.md, "Signals". */
#include "text/signal_found.h"

#include <stddef.h>
#include <string.h>

struct votes {
    float sum[CAUSE_COUNT];
    float told[CAUSE_COUNT];     /* the part that words gave, not a touchpoint */
    float strongest[CAUSE_COUNT];
    struct hit by[CAUSE_COUNT];  /* the words of the strongest vote, for the evidence; only where `strongest` is above 0 */
};

static void vote(struct votes *v, unsigned cause, float weight, const struct hit *h, bool told)
{
    if (!cause || !(weight > 0)) return;
    v->sum[cause] += weight;
    if (told) v->told[cause] += weight;
    if (!h || weight <= v->strongest[cause]) return;
    v->strongest[cause] = weight;
    v->by[cause] = (struct hit){.first = h->first, .last = h->last, .mask = h->mask};
}

/* The cause that a touchpoint stands for, where no word says more. */
enum cause cause_of_touchpoint(str touchpoint)
{
    static const struct { str id; enum cause cause; } rows[] = {/* by first letter */
        {STR_INIT("advice"), CAUSE_STAFF}, {STR_INIT("ambience"), CAUSE_SHOP}, {STR_INIT("app"), CAUSE_ONLINE}, {STR_INIT("essen_trinken"), CAUSE_PRODUCT},
        {STR_INIT("food"), CAUSE_PRODUCT}, {STR_INIT("price"), CAUSE_PRODUCT}, {STR_INIT("product"), CAUSE_PRODUCT}, {STR_INIT("selfservice"), CAUSE_ONLINE},
        {STR_INIT("social"), CAUSE_ONLINE}, {STR_INIT("store"), CAUSE_SHOP}, {STR_INIT("website"), CAUSE_ONLINE}, {STR_INIT("zimmer"), CAUSE_PRODUCT}};
    char first = touchpoint.n ? *touchpoint.p : 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows && *rows[i].id.p <= first; i++)
        if (*rows[i].id.p == first && str_eq(touchpoint, rows[i].id)) return rows[i].cause;
    return CAUSE_SERVICE;
}

/* Is somebody of the house spoken of in this clause? Then what is judged there is they, wherever they stand. Clauses are asked for in order: *at moves on. */
static bool about_person(const struct text *t, const struct text_scratch *s, uint32_t clause, size_t *at)
{
    const struct hits *list = &s->hits[HIT_SIGNAL];
    for (; *at < list->count && s->clause_of[list->at[*at].first] <= clause; ++*at) {
        const struct signal *g = &t->signals.at[list->at[*at].index];
        if (g->kind == SIGNAL_CAUSE && g->cause == CAUSE_STAFF && s->clause_of[list->at[*at].first] == clause) return true; /* stays, for the clause's next opinion */
    }
    return false;
}

/* Opinions of the mention's own sign: by what their words say, else, with less, by where they were made. */
static void words_vote(const struct text *t, const struct text_scratch *s, const struct found_signals *f, const struct mention *m, struct votes *v)
{
    float sign = m->label == LABEL_NEGATIVE ? -1 : m->label == LABEL_POSITIVE ? 1 : 0;
    size_t at = 0;
    for (size_t i = 0; i < s->opinions.count; i++) {
        const struct opinion *o = &s->opinions.at[i];
        float value = o->value * o->factor[BY_TARGET], size = value < 0 ? -value : value, weight = (size < 2 ? size : 2) / 2;
        if (sign * value < 0 || !(weight > 0)) continue;
        unsigned cause = t->x->meanings[o->meaning].cause;
        if (!cause && f->causes[CAUSE_STAFF] > 0 && about_person(t, s, o->clause, &at)) cause = CAUSE_STAFF;
        bool placed = !cause && o->moment != EVIDENCE_NO_MOMENT && o->moment < m->moment_count;
        if (placed) cause = cause_of_touchpoint(m->moments[o->moment].touchpoint);
        struct hit h = {.first = o->first, .last = o->last, .mask = o->mask};
        vote(v, cause, placed ? weight * 0.6F : weight, &h, !placed);
    }
}

/* Who praises, and names somebody, praises them. */
static void praise_votes(const struct found_signals *f, struct votes *v)
{
    if (f->causes[CAUSE_STAFF] > 0) vote(v, CAUSE_STAFF, 0.5F, f->cause_by[CAUSE_STAFF], true);
}

/* Waiting and promises are of the service; telling it all again, and being sent around, of places that do not talk to each other. */
static void blame_votes(const struct found_signals *f, struct votes *v)
{
    if (f->count[SIGNAL_WAIT] || f->count[SIGNAL_DELAY]) vote(v, CAUSE_SERVICE, 0.4F, f->of[f->count[SIGNAL_WAIT] ? SIGNAL_WAIT : SIGNAL_DELAY].first, true);
    if (f->count[SIGNAL_PROMISE]) vote(v, CAUSE_SERVICE, 0.5F, f->of[SIGNAL_PROMISE].first, true);
    if (f->contacts >= 3) vote(v, CAUSE_SERVICE, 0.3F, f->of[SIGNAL_CONTACTS].first, true);
    if (f->count[SIGNAL_REPEAT]) vote(v, CAUSE_SILO, 1.5F, f->of[SIGNAL_REPEAT].first, true);
    if (f->transfers >= 2) vote(v, CAUSE_SILO, 1, f->of[SIGNAL_TRANSFER].first, true);
}

void cause_decide(const struct text *t, struct text_scratch *s, const struct found_signals *f, struct mention *m)
{
    struct votes v;
    m->cause = CAUSE_NONE;
    if (m->label == LABEL_NEUTRAL && !s->opinions.count) return; /* where nothing is judged, nothing is the matter */
    memset(&v, 0, offsetof(struct votes, by));
    words_vote(t, s, f, m, &v);
    m->label == LABEL_POSITIVE ? praise_votes(f, &v) : blame_votes(f, &v);
    for (unsigned c = CAUSE_PRODUCT; c < CAUSE_COUNT && m->label != LABEL_NEUTRAL; c++)
        if (f->causes[c] > 0) vote(&v, c, 1.5F * f->causes[c], f->cause_by[c], true);
    for (size_t i = 0; i < m->moment_count && m->label != LABEL_NEUTRAL; i++) vote(&v, cause_of_touchpoint(m->moments[i].touchpoint), i ? 0.1F : 0.2F, NULL, false);
    if (v.told[CAUSE_TECHNICAL] > 0) { /* "die App stürzt ab": a fault, wherever it shows */
        v.sum[CAUSE_TECHNICAL] += v.sum[CAUSE_ONLINE] - v.told[CAUSE_ONLINE];
        v.sum[CAUSE_ONLINE] = v.told[CAUSE_ONLINE];
    }
    for (unsigned c = CAUSE_PRODUCT; c < CAUSE_COUNT; c++)
        if (v.sum[c] > v.sum[m->cause]) m->cause = (enum cause)c;
    if (m->cause && v.strongest[m->cause] > 0) signal_row(s, &v.by[m->cause], SIGNAL_CAUSE, m->cause);
}
