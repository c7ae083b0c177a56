/* Each opinion goes to the nearest cue of its clause, else of its sentence, else of the sentence before; else to the fallback. An
 * opinion in front of its noun ("nette Bedienung") takes the cue behind it, one behind ("die Bedienung war nett") the cue before it.
 *
 * With several brands in one text every clause belongs to the brand last named; a comparison's second half ("besser als X") turns the sign. */
#include "text/moment.h"

#include <string.h>

struct cue {
    uint32_t first, last, clause, sentence, hit;
    uint8_t local;
};

struct cues {
    struct cue at[1024]; /* a text with more cues is judged by its first thousand */
    size_t count;
};

/* Drops a cue that lies inside a longer one of another touchpoint ("Ticket" in "Ticket-App"). */
static void cue_add(struct cues *c, const struct cue *n)
{
    while (c->count) {
        struct cue *last = &c->at[c->count - 1];
        if (n->first > last->last) break;
        uint32_t old = last->last - last->first, new = n->last - n->first;
        if (old > new) return;
        if (old == new && last->local == n->local) return;
        if (old == new) break;
        c->count--;
    }
    if (c->count < sizeof c->at / sizeof *c->at) c->at[c->count++] = *n;
}

static void cues_of(const struct text *t, const struct text_scratch *s, size_t b, bool hints, struct cues *c)
{
    const struct hits *list = &s->hits[HIT_CUE];
    for (uint32_t i = 0; i < list->count; i++) {
        const struct hit *h = &list->at[i];
        uint8_t local = t->brands[b].local[h->index];
        if (local == CUE_NOT_MINE || (cue_is_hint(h->index) && !hints)) continue;
        struct cue n = {h->first, h->last, s->clause_of[h->first], sentence_of(s, h->first), i, local};
        cue_add(c, &n);
    }
}

/* "Niemand hat geklingelt" is of the delivery, where nothing says more: hints are heard only where cues name nothing, or what may merely stand around. */
static void cues_collect(const struct text *t, const struct text_scratch *s, size_t b, struct cues *c)
{
    size_t minor = 0;
    c->count = 0;
    if (b == SIZE_MAX) return;
    cues_of(t, s, b, false, c);
    while (minor < c->count && t->brands[b].brand->touchpoints[c->at[minor].local].minor) minor++;
    if (minor < c->count) return;
    c->count = 0;
    cues_of(t, s, b, true, c);
}

static size_t moment_of(struct moments *m, uint8_t local, uint32_t cue, uint32_t first)
{
    for (size_t i = 0; i < m->count; i++)
        if (m->at[i].local == local) return i;
    if (m->count == MOMENTS_MAX) return MOMENTS_MAX - 1;
    m->at[m->count] = (struct moment_work){.local = local, .cue = cue, .first = first};
    return m->count++;
}

static uint32_t apart(const struct cue *c, const struct opinion *o)
{
    if (c->last < o->first) return o->first - c->last;
    if (c->first > o->last) return c->first - o->last;
    return 0;
}

/* Of the cue before and the one behind in the same clause. */
static const struct cue *in_clause(const struct text *t, const struct cue *before, const struct cue *behind, const struct opinion *o)
{
    if (!before || !behind) return before ? before : behind;
    uint32_t a = apart(before, o), d = apart(behind, o);
    bool attribute = d <= 2 && a > 1 && (t->x->meanings[o->meaning].tags & (TAG_ADJ | TAG_NOUN));
    return attribute || d + 2 < a ? behind : before;
}

static const struct cue *in_sentence(const struct cue *before, const struct cue *behind, const struct opinion *o)
{
    if (!before || !behind) return before ? before : behind;
    return o->clause - before->clause <= behind->clause - o->clause ? before : behind;
}

static const struct cue *if_clause(const struct cue *c, uint32_t clause)
{
    return c && c->clause == clause ? c : NULL;
}

static const struct cue *if_sentence(const struct cue *c, uint32_t sentence)
{
    return c && c->sentence == sentence ? c : NULL;
}

/* The cue an opinion belongs to. `next` is the first cue behind the opinion's start. *factor falls with the distance. */
static const struct cue *nearest(const struct text *t, const struct text_scratch *s, const struct cues *c, size_t next, const struct opinion *o, float *factor)
{
    const struct cue *before = next > 0 ? &c->at[next - 1] : NULL, *behind = next < c->count ? &c->at[next] : NULL;
    uint32_t sentence = sentence_of(s, o->first);
    *factor = 1;
    const struct cue *near = in_clause(t, if_clause(before, o->clause), if_clause(behind, o->clause), o);
    if (!near) near = in_sentence(if_sentence(before, sentence), if_sentence(behind, sentence), o);
    if (near) return near;
    *factor = t->w[W_carry];
    if (before && sentence - before->sentence <= 2) return before;
    if (behind && behind->sentence - sentence <= 1 && !before) return behind;
    return NULL;
}

/* ---------------------------------------------------------------- other brands */

enum owner { OWNER_NONE = 0, OWNER_THIS, OWNER_OTHER, OWNER_BOTH };

static bool is_other(const struct brand_pattern *p, size_t b)
{
    if (p->kind == MATCH_EXCLUDED || p->kind == MATCH_CONTEXT) return false;
    return p->brand == b ? p->competitor : !p->competitor;
}

static bool others_named(const struct text *t, const struct text_scratch *s, size_t b)
{
    const struct hits *list = &s->hits[HIT_BRAND];
    for (size_t i = 0; i < list->count; i++) {
        const struct brand_pattern *p = &t->patterns[list->at[i].index];
        if (p->brand == b ? p->competitor : is_other(p, b)) return true;
    }
    return false;
}

/* OWNER_NONE: the hit names nobody. */
static unsigned owner_of(const struct text *t, const struct hit *h, size_t b)
{
    const struct brand_pattern *p = &t->patterns[h->index];
    if (h->dead || p->kind == MATCH_EXCLUDED || p->kind == MATCH_CONTEXT) return OWNER_NONE;
    if (p->brand == b && !p->competitor) return OWNER_THIS;
    return is_other(p, b) ? OWNER_OTHER : OWNER_NONE;
}

/* "als X", "im Gegensatz zu X": X is what others are measured by, the clause is not its own. Hits come in order; *op moves on. */
static bool is_standard(const struct text *t, const struct text_scratch *s, const struct hit *h, size_t *op)
{
    const struct hits *ops = &s->hits[HIT_OPERATOR];
    while (*op < ops->count && ops->at[*op].first < h->first) ++*op;
    for (size_t i = *op; i-- > 0 && *op - i < 4;) {
        const struct hit *o = &ops->at[i];
        if (t->operators.at[o->index].kind != OPERATOR_THAN || o->last >= h->first || h->first - o->last > 2) continue;
        if (!((s->tokens.at[o->last].after | s->tokens.at[h->first - 1].after) & AFTER_CLAUSE)) return true;
    }
    return false;
}

/* Factor of each opinion by whose clause it stands in. One sweep over brand hits and opinions. */
static void targets(const struct text *t, struct text_scratch *s, size_t b)
{
    const struct hits *list = &s->hits[HIT_BRAND];
    size_t at = 0, op = 0;
    unsigned owner = OWNER_NONE;
    uint32_t owner_clause = UINT32_MAX;
    for (size_t i = 0; i < s->opinions.count; i++) {
        struct opinion *o = &s->opinions.at[i];
        for (; at < list->count && (list->at[at].first < o->first || s->clause_of[list->at[at].first] <= o->clause); at++) {
            unsigned said = owner_of(t, &list->at[at], b);
            if (said == OWNER_NONE || is_standard(t, s, &list->at[at], &op)) continue;
            uint32_t clause = s->clause_of[list->at[at].first];
            if (clause == owner_clause && owner != said && clause == o->clause && list->at[at].first > o->last) continue; /* the one before the opinion */
            owner = said;
            owner_clause = clause;
        }
        o->brand_other = owner == OWNER_OTHER;
        if (o->brand_other) o->factor[BY_TARGET] = 0;
    }
}

/* What is compared: the opinion in front of than ("besser als X"), or, where the comparison leads, the other brand's behind it ("anders als X ist Y gut"). */
static struct opinion *compared(struct text_scratch *s, const struct hit *than, size_t behind, unsigned whose)
{
    if (whose == OWNER_NONE) return NULL;
    struct opinion *o = behind > 0 ? &s->opinions.at[behind - 1] : NULL;
    bool inside = o && o->last >= than->first;
    if (o && (inside || than->first - o->last <= 3) && o->clause == s->clause_of[than->first]) return o;
    if (whose != OWNER_THIS || behind == s->opinions.count) return NULL;
    o = &s->opinions.at[behind];
    return o->brand_other && sentence_of(s, o->first) == sentence_of(s, than->first) ? o : NULL;
}

/* "besser als X": praise in front of than is blame for X. */
static void comparisons(const struct text *t, struct text_scratch *s, size_t b)
{
    const struct hits *ops = &s->hits[HIT_OPERATOR], *names = &s->hits[HIT_BRAND];
    size_t opinion = 0, name = 0;
    if (t->brands[b].brand->match_all) return; /* "lauter als andere Hotels": what names the trade is others */
    for (size_t i = 0; i < ops->count; i++) {
        const struct hit *h = &ops->at[i];
        if (t->operators.at[h->index].kind != OPERATOR_THAN) continue; /* also inside a phrase: "viel besser als" */
        while (name < names->count && names->at[name].first <= h->last) name++;
        while (opinion < s->opinions.count && s->opinions.at[opinion].first < h->first) opinion++;
        if (name == names->count || names->at[name].first - h->last > 3) continue;
        unsigned whose = owner_of(t, &names->at[name], b);
        struct opinion *o = compared(s, h, opinion, whose);
        if (!o) continue;
        o->factor[BY_TARGET] = whose == OWNER_THIS ? -0.8F : 1;
        o->by[BY_TARGET] = (uint32_t)i + 1;
    }
}

static bool is_negator(const struct text *t, const struct hit *h)
{
    return operator_negates(t->operators.at[h->index].kind);
}

static void deny(const struct text_scratch *s, struct opinion *o, const struct clause *c, uint32_t op)
{
    if (!o->brand_other || s->clauses.at[o->clause].sentence != c->sentence) return;
    o->factor[BY_TARGET] = -0.8F;
    o->by[BY_TARGET] = op + 1;
}

/* "Bei Y geht jemand ans Telefon, bei X nie": the clause that names X has only a negator; what it denies was said of Y before. */
static void denials(const struct text *t, struct text_scratch *s, size_t b)
{
    const struct hits *ops = &s->hits[HIT_OPERATOR], *names = &s->hits[HIT_BRAND];
    size_t op = 0, opinion = 0;
    for (size_t i = 0; i < names->count; i++) {
        const struct hit *h = &names->at[i];
        if (owner_of(t, h, b) != OWNER_THIS) continue;
        const struct clause *c = &s->clauses.at[s->clause_of[h->first]];
        while (op < ops->count && (ops->at[op].first <= h->last || ops->at[op].dead)) op++;
        while (opinion < s->opinions.count && s->opinions.at[opinion].first < c->first) opinion++;
        bool denied = op < ops->count && ops->at[op].first <= c->last && is_negator(t, &ops->at[op]);
        bool own = opinion < s->opinions.count && s->opinions.at[opinion].first <= c->last;
        if (denied && !own && opinion) deny(s, &s->opinions.at[opinion - 1], c, (uint32_t)op);
    }
}

/* ---------------------------------------------------------------- all together */

static void give(const struct text *t, const struct text_scratch *s, struct moments *m, size_t i, struct opinion *o)
{
    const struct meaning *meaning = &t->x->meanings[o->meaning];
    struct moment_work *w = &m->at[i];
    o->moment = (uint8_t)i;
    double value = o->value * o->factor[BY_TARGET];
    sum_add(&w->sum, t, s, o, value);
    w->words += 4;
    float weight = (float)(value < 0 ? -value : value);
    if (meaning->cause && weight > w->cause_weight) {
        w->cause = meaning->cause;
        w->cause_weight = weight;
    }
}

static void sort_by_place(struct moments *m, struct text_scratch *s)
{
    uint8_t order[MOMENTS_MAX], place[MOMENTS_MAX];
    for (size_t i = 0; i < m->count; i++) order[i] = (uint8_t)i;
    for (size_t i = 1; i < m->count; i++)
        for (size_t k = i; k > 0 && m->at[order[k - 1]].first > m->at[order[k]].first; k--) {
            uint8_t swap = order[k];
            order[k] = order[k - 1];
            order[k - 1] = swap;
        }
    struct moment_work sorted[MOMENTS_MAX];
    memcpy(sorted, m->at, m->count * sizeof *sorted);
    for (size_t i = 0; i < m->count; i++) {
        m->at[i] = sorted[order[i]];
        place[order[i]] = (uint8_t)i;
    }
    for (size_t i = 0; i < s->opinions.count; i++)
        if (s->opinions.at[i].moment != EVIDENCE_NO_MOMENT) s->opinions.at[i].moment = place[s->opinions.at[i].moment];
}

/* Is the touchpoint only named ("Ticket", "Router")? Then the brand file may say that it gives way to others, or is none at all. */
static bool gives_way(const struct brand *brand, const struct moment_work *w, bool others)
{
    const struct touchpoint *p = &brand->touchpoints[w->local];
    return !w->sum.count && (p->judged || (p->minor && others));
}

static void only_meant(const struct brand *brand, struct moments *m, struct text_scratch *s)
{
    uint8_t place[MOMENTS_MAX];
    size_t kept = 0, others = 0;
    for (size_t i = 0; i < m->count; i++) others += !gives_way(brand, &m->at[i], true);
    for (size_t i = 0; i < m->count; i++) {
        bool goes = gives_way(brand, &m->at[i], others > 0);
        place[i] = goes ? EVIDENCE_NO_MOMENT : (uint8_t)kept; /* what goes has only opinions that weights have made nothing */
        if (!goes) m->at[kept++] = m->at[i];
    }
    if (kept == m->count) return;
    m->count = kept;
    for (size_t i = 0; i < s->opinions.count; i++)
        if (s->opinions.at[i].moment != EVIDENCE_NO_MOMENT) s->opinions.at[i].moment = place[s->opinions.at[i].moment];
}

static void targets_clear(struct text_scratch *s)
{
    for (size_t i = 0; i < s->opinions.count; i++) {
        s->opinions.at[i].factor[BY_TARGET] = 1;
        s->opinions.at[i].by[BY_TARGET] = 0;
        s->opinions.at[i].brand_other = 0;
        s->opinions.at[i].moment = EVIDENCE_NO_MOMENT;
    }
}

/* "Northern Cross", "Glück Auf Bank": words of a name judge nothing. Both lists are sorted. */
static void names_judge_nothing(const struct text *t, struct text_scratch *s, size_t b)
{
    const struct hits *list = &s->hits[HIT_BRAND];
    size_t o = 0;
    for (size_t i = 0; i < list->count && o < s->opinions.count; i++) {
        const struct hit *h = &list->at[i];
        bool of_several = h->last > h->first; /* one word may be what the brand is known by: "Signalstörung" */
        if (owner_of(t, h, b) == OWNER_NONE || h->part || !of_several || t->patterns[h->index].kind != MATCH_ALIAS) continue;
        while (o < s->opinions.count && s->opinions.at[o].first < h->first) o++;
        for (size_t k = o; k < s->opinions.count && s->opinions.at[k].last <= h->last; k++) {
            s->opinions.at[k].factor[BY_TARGET] = 0;
            s->opinions.at[k].by[BY_TARGET] = 0;
            s->opinions.at[k].brand_other = IN_A_NAME;
        }
    }
}

/* Does the sentence name the brand? *at is the first brand hit that may lie there; both lists are sorted. */
static bool sentence_names(const struct text *t, const struct text_scratch *s, size_t b, uint32_t sentence, size_t *at)
{
    const struct hits *list = &s->hits[HIT_BRAND];
    while (*at < list->count && sentence_of(s, list->at[*at].first) < sentence) ++*at;
    for (size_t i = *at; i < list->count && i < *at + 16 && sentence_of(s, list->at[i].first) == sentence; i++)
        if (owner_of(t, &list->at[i], b) == OWNER_THIS) return true;
    return false;
}

/* Does token `at` say nothing of its own beside an opinion? */
static bool adds_nothing(const struct text_scratch *s, uint32_t at)
{
    const struct token *w = &s->tokens.at[at];
    return w->class == TOKEN_EMOJI || w->class == TOKEN_EMOTICON || w->flags & TOKEN_OWNED || w->known.bits & (FORM_FUNCTION_DE | FORM_FUNCTION_EN);
}

/* The tokens of a sentence that is no longer than six around the opinion; false: it is longer. */
static bool short_sentence(const struct text_scratch *s, const struct opinion *o, uint32_t *first, uint32_t *last)
{
    enum { LONGEST = 6 };
    uint32_t sentence = sentence_of(s, o->first);
    *first = o->first;
    *last = o->last;
    while (*first > 1 && sentence_of(s, *first - 1) == sentence && *last - *first < LONGEST) --*first;
    while (*last + 1 < s->tokens.count && sentence_of(s, *last + 1) == sentence && *last - *first < LONGEST) ++*last;
    return *last - *first < LONGEST;
}

/* "Sehr praktisch!", "Alles super.": a sentence that holds nothing but opinions speaks of what was told before. `i`: one of them. */
static bool stands_alone(const struct text_scratch *s, size_t i)
{
    const struct opinions *list = &s->opinions;
    uint32_t first, last;
    if (list->at[i].rule == RULE_EMOJI) return false; /* it has a tone, but no verdict */
    if (!short_sentence(s, &list->at[i], &first, &last)) return false;
    while (i > 0 && list->at[i - 1].first >= first) i--;
    for (uint32_t at = first; at <= last; at++) {
        while (i < list->count && list->at[i].last < at) i++;
        bool judged = i < list->count && at >= list->at[i].first;
        if (!judged && !adds_nothing(s, at)) return false;
    }
    return true;
}

struct lean {
    bool all;    /* every text is about the brand: no factor by what is named */
    float named; /* factor of an opinion in a sentence that names the brand */
};

/* What an opinion that names no touchpoint beside it counts: at least this where its sentence names the brand, or holds nothing else. */
static float at_least(const struct text *t, const struct text_scratch *s, size_t b, struct lean lean, size_t i, size_t *name)
{
    float least = sentence_names(t, s, b, sentence_of(s, s->opinions.at[i].first), name) ? lean.named : 0;
    return least < t->w[W_alone] && stands_alone(s, i) ? t->w[W_alone] : least;
}

/* Every opinion to its cue's moment, or to the fallback's. */
static void assign(const struct text *t, struct text_scratch *s, size_t b, const struct cues *cues, struct lean lean, struct moments *m)
{
    int fallback = t->brands[b].fallback;
    size_t next = 0, name = 0;
    for (size_t i = 0; i < s->opinions.count; i++) {
        struct opinion *o = &s->opinions.at[i];
        while (next < cues->count && cues->at[next].first <= o->first) next++;
        float factor;
        const struct cue *c = nearest(t, s, cues, next, o, &factor);
        if (!c) factor = cues->count ? t->w[W_carry] : t->w[W_unnamed];
        if (!lean.all) {
            float least = factor < 1 ? at_least(t, s, b, lean, i, &name) : 0;
            o->factor[BY_TARGET] *= factor < least ? least : factor;
        }
        if ((o->brand_other && !o->by[BY_TARGET]) || (!c && fallback < 0)) continue;
        size_t moment = c ? moment_of(m, c->local, c->hit + 1, c->first) : moment_of(m, (uint8_t)fallback, 0, o->first);
        give(t, s, m, moment, o);
    }
}

void moments_find(const struct text *t, struct text_scratch *s, size_t b, const struct brand_match *match, struct moments *m)
{
    struct cues cues;
    m->count = 0;
    cues_collect(t, s, b, &cues);
    m->named = cues.count > 0;
    targets_clear(s);
    if (b == SIZE_MAX) return;
    bool others = others_named(t, s, b);
    if (others) {
        targets(t, s, b);
        denials(t, s, b);
    }
    comparisons(t, s, b);
    names_judge_nothing(t, s, b);
    int fallback = t->brands[b].fallback;
    bool all = t->brands[b].brand->match_all || match->kind == MATCH_ALL || match->kind == MATCH_ABOUT;
    for (size_t i = 0; i < cues.count; i++) (void)moment_of(m, cues.at[i].local, cues.at[i].hit + 1, cues.at[i].first);
    struct lean lean = {.all = all, .named = others ? 1 : t->w[W_named]}; /* where brands are set against each other, their names say enough */
    assign(t, s, b, &cues, lean, m);
    only_meant(t->brands[b].brand, m, s);
    if (!m->count && fallback >= 0) (void)moment_of(m, (uint8_t)fallback, 0, 1);
    sort_by_place(m, s);
}
