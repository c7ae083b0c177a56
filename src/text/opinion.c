/* Opinions: words and phrases with a valence, in the order of the text, and the factors that the words around them give. */
#include "text/compiled.h"
#include "text/scratch.h"

#include <math.h>
#include <string.h>

static struct opinion *opinion_add(struct text_scratch *s, uint32_t first, uint32_t last, uint32_t mask, uint32_t meaning)
{
    struct opinions *o = &s->opinions;
    if (o->count == o->cap) o->at = scratch_grow(o->at, &o->cap, o->count + 1, sizeof *o->at);
    struct opinion *n = &o->at[o->count++];
    memset(n, 0, sizeof *n);
    n->first = first;
    n->last = last;
    n->mask = mask;
    n->meaning = meaning;
    n->clause = s->clause_of[first];
    for (size_t i = 0; i < sizeof n->factor / sizeof *n->factor; i++) n->factor[i] = 1;
    return n;
}

void opinions_ahead(const struct text *t, const struct text_scratch *s, bool meanings)
{
    for (uint32_t block = 0; block * 64 < s->tokens.count; block++)
        for (uint64_t left = s->marks[block].judges; left; left &= left - 1) {
            const struct form *f = &t->x->forms[s->tokens.at[block * 64 + (uint32_t)__builtin_ctzll(left)].known.form];
            if (meanings)
                __builtin_prefetch(&t->x->meanings[f->meaning[LANG_DE] ? f->meaning[LANG_DE] : f->meaning[LANG_EN]]);
            else
                __builtin_prefetch(f);
        }
}

static bool right_case(const struct meaning *m, const struct token *w)
{
    if (!(m->tags & TAG_CASE)) return true;
    unsigned is = (w->flags & TOKEN_CAPS) ? 2 : (w->flags & TOKEN_CAPITAL) ? 1 : 0;
    return is == m->capitals;
}

/* The meaning of a form in the text's language; an English word inside German counts when German does not know it. */
static uint32_t meaning_of(const struct text *t, unsigned langs, const struct form *f, bool *borrowed)
{
    *borrowed = false;
    if (langs & LANGS_DE) {
        if (f->meaning[LANG_DE]) return f->meaning[LANG_DE];
        if (langs == LANGS_ALL) return f->meaning[LANG_EN];
        if ((f->bits & FORM_DE) || !f->meaning[LANG_EN]) return 0;
        const struct meaning *m = &t->x->meanings[f->meaning[LANG_EN]];
        if (fabsf(m->valence) < 1.5F || (m->tags & (TAG_WEAK | TAG_NEWS | TAG_FACT))) return 0;
        *borrowed = true;
        return f->meaning[LANG_EN];
    }
    return f->meaning[LANG_EN];
}

#define STRENGTHENED 1.35F /* supergemütlich: as much as "super" in front of a word */

/* A compound judges by its head; without that, by its first part, weaker: Schrottladen, Traumhotel. */
static void compound_opinion(const struct text *t, struct text_scratch *s, uint32_t i)
{
    const struct token *w = &s->tokens.at[i];
    const struct compound *c = &s->compounds[w->extra];
    const struct form *head = &t->x->forms[c->parts[c->count - 1]];
    uint32_t meaning = head->meaning[LANG_DE];
    float share = c->strengthened ? STRENGTHENED : t->w[W_compound];
    if (!meaning || t->x->meanings[meaning].valence == 0 || (t->x->meanings[meaning].tags & TAG_CASE)) { /* "Bergspitze" is not "spitze" */
        meaning = t->x->forms[c->parts[0]].meaning[LANG_DE];
        share = t->w[W_modifier];
        if (!meaning) return;
        const struct meaning *m = &t->x->meanings[meaning];
        if (fabsf(m->valence) < 1.5F || (m->tags & (TAG_WEAK | TAG_NEWS | TAG_CASE)) || c->count > 2) return;
    }
    struct opinion *o = opinion_add(s, i, i, 1, meaning);
    o->base = t->x->meanings[meaning].valence;
    o->rule = RULE_COMPOUND;
    o->factor[BY_KIND] = c->negating ? t->w[W_negate_positive] : share;
}

static void word_opinion(const struct text *t, struct text_scratch *s, uint32_t i)
{
    const struct token *w = &s->tokens.at[i];
    bool borrowed;
    uint32_t meaning = meaning_of(t, token_langs(&s->gist, w), &t->x->forms[w->known.form], &borrowed);
    if (!meaning) return;
    const struct meaning *m = &t->x->meanings[meaning];
    if (m->valence == 0 || !right_case(m, w)) return;
    struct opinion *o = opinion_add(s, i, i, 1, meaning);
    o->base = m->valence;
    o->rule = (uint8_t)(w->class == TOKEN_EMOJI || w->class == TOKEN_EMOTICON ? RULE_EMOJI : (w->flags & TOKEN_STEM) ? RULE_STEM
                        : (w->flags & TOKEN_TYPO) ? RULE_TYPO : (m->tags & TAG_FACT) ? RULE_FACT : RULE_WORD);
    float f = 1;
    if (w->flags & TOKEN_STEM) f *= t->w[W_stem];
    if (w->flags & TOKEN_TYPO) f *= t->w[W_typo];
    if (o->rule == RULE_EMOJI) f *= t->w[W_emoji];
    if (borrowed) f *= t->w[W_foreign];
    o->factor[BY_KIND] = f;
}

/* "7/10" is a rating, "7-10" and "Gleis 7 10" are none. */
static bool no_rating(const struct tokens *k, const struct hit *h)
{
    const struct token *w = &k->at[h->first];
    if (w->class != TOKEN_NUMBER || h->words != 2 || k->at[h->last].class != TOKEN_NUMBER) return false;
    return k->text.p[w->from + w->n] != '/';
}

static void phrase_opinion(const struct text *t, struct text_scratch *s, const struct hit *h)
{
    const struct meaning *m = &t->x->meanings[h->index];
    if (m->valence == 0 || no_rating(&s->tokens, h)) return; /* neutralises its words: they are marked as owned */
    struct opinion *o = opinion_add(s, h->first, h->last, h->mask, h->index);
    o->base = m->valence;
    o->rule = (m->tags & TAG_FACT) ? RULE_FACT : RULE_PHRASE;
}

static void collect(const struct text *t, struct text_scratch *s)
{
    const struct hits *phrases = &s->hits[HIT_OPINION];
    size_t next = 0;
    s->opinions.count = 0;
    for (uint32_t block = 0; block * 64 < s->tokens.count; block++)
        for (uint64_t left = s->marks[block].judges; left; left &= left - 1) {
            uint32_t i = block * 64 + (uint32_t)__builtin_ctzll(left);
            for (; next < phrases->count && phrases->at[next].first <= i; next++)
                if (!phrases->at[next].dead) phrase_opinion(t, s, &phrases->at[next]);
            const struct token *w = &s->tokens.at[i];
            if (w->flags & TOKEN_OWNED) continue;
            if (w->known.traits & TRAIT_COMPOUND)
                compound_opinion(t, s, i);
            else
                word_opinion(t, s, i);
        }
    for (; next < phrases->count; next++)
        if (!phrases->at[next].dead) phrase_opinion(t, s, &phrases->at[next]);
}

static void by_kind(const struct text *t, const struct text_scratch *s, struct opinion *o, const struct meaning *m)
{
    float f = o->factor[BY_KIND], weak = t->w[W_weak];
    if (o->by[BY_DEGREE] || o->by[BY_NEGATION] || s->gist.selves || s->gist.exclaims) weak = (1 + weak) / 2; /* somebody means it */
    if (m->tags & TAG_WEAK) f *= weak;
    if (m->tags & TAG_NEWS) f *= t->w[W_news];
    if (m->tags & TAG_FACT) f *= t->w[W_fact];
    o->factor[BY_KIND] = f;
}

static void by_emphasis(const struct text *t, struct text_scratch *s, struct opinion *o)
{
    const struct clause *c = &s->clauses.at[o->clause];
    const struct token *w = &s->tokens.at[o->first];
    float f = 1;
    if ((w->flags & TOKEN_CAPS) && w->n > 2 && s->gist.capitals * 2 < s->gist.words) f *= t->w[W_capitals];
    if (w->flags & TOKEN_LONG) f *= t->w[W_elongated];
    if (c->flags & CLAUSE_EXCLAIM_MANY)
        f *= t->w[W_exclaim_many];
    else if (c->flags & CLAUSE_EXCLAIM)
        f *= t->w[W_exclaim];
    o->factor[BY_EMPHASIS] = f;
}

static void by_clause(const struct text *t, struct text_scratch *s, struct opinion *o)
{
    const struct clause *c = &s->clauses.at[o->clause];
    float f = 1;
    if (c->flags & CLAUSE_BEFORE_CONTRAST) f *= t->w[W_contrast_before];
    if (c->flags & CLAUSE_AFTER_CONTRAST) f *= t->w[W_contrast_after];
    if (c->flags & CLAUSE_CONCESSION) f *= t->w[W_concession];
    if (c->flags & CLAUSE_VERDICT) f *= t->w[W_verdict];
    o->factor[BY_CLAUSE] = f;
    if (f < 1 || f > 1) o->by[BY_CLAUSE] = c->cue;
}

/* "Fährt er heute? Danke!", "Does it sync? Thanks": thanks that close a question are manners. */
static bool closes_question(const struct text *t, const struct text_scratch *s, const struct opinion *o)
{
    const uint32_t thanks = 1u << EMOTION_APPRECIATION, longest = 5;
    const struct clause *c = &s->clauses.at[o->clause], *last = &s->clauses.at[s->clauses.count - 1];
    if (!s->gist.questions || o->base < 0 || c->sentence != last->sentence || (c->flags & CLAUSE_QUESTION)) return false;
    if (!(t->x->meanings[o->meaning].emotions & thanks) || last->last - o->first >= longest) return false;
    return o->first < longest || sentence_of(s, o->first - 1) != c->sentence;
}

static void by_mood(const struct text *t, struct text_scratch *s, struct opinion *o)
{
    const struct clause *c = &s->clauses.at[o->clause];
    float f = 1;
    if (c->flags & CLAUSE_WISH) f *= o->base > 0 ? t->w[W_wish_positive] : t->w[W_wish_negative];
    if (c->flags & CLAUSE_IF) f *= t->w[W_condition];
    if (c->flags & CLAUSE_QUESTION) f *= o->base < 0 && (c->flags & CLAUSE_WHY) ? sqrtf(t->w[W_question]) : t->w[W_question]; /* "Warum fällt er aus?" complains */
    if ((s->tokens.at[o->first].flags & TOKEN_QUOTED)) f *= t->w[W_quoted];
    if (closes_question(t, s, o)) f *= t->w[W_question];
    o->factor[BY_MOOD] = f;
    if (c->flags & (CLAUSE_WISH | CLAUSE_IF)) o->by[BY_MOOD] = c->cue;
}

/* Who says the same again means it less. Exact for up to FULL different ones, which few texts have; beyond, some count as if they came for the first time. */
static void by_repeat(const struct text *t, struct text_scratch *s)
{
    enum { SEEN = 256, FULL = SEEN * 3 / 4, TIMES = 8 };
    if (s->opinions.count < 2) return;
    uint32_t seen[SEEN] = {0};
    uint8_t times[SEEN] = {0};
    unsigned count = 0;
    for (size_t i = 0; i < s->opinions.count; i++) {
        struct opinion *o = &s->opinions.at[i];
        size_t slot = o->meaning * UINT32_C(2654435761) >> 24;
        while (seen[slot] && seen[slot] != o->meaning && count < FULL) slot = (slot + 1) % SEEN;
        if (seen[slot] != o->meaning) {
            count += !seen[slot];
            seen[slot] = o->meaning;
            times[slot] = 0;
        }
        if (times[slot]) o->factor[BY_REPEAT] = powf(t->w[W_repeat], times[slot]);
        if (times[slot] < TIMES) times[slot]++;
    }
}

/* "Der Komfort ist schwach.", "Die Wartezeit war angenehm.": a noun that often carries no opinion is what is judged when its clause goes on with the opposite. */
static void by_what_is_judged(const struct text *t, struct text_scratch *s)
{
    const unsigned subject = TAG_NOUN | TAG_WEAK;
    for (size_t i = 0; i + 1 < s->opinions.count; i++) {
        struct opinion *o = &s->opinions.at[i];
        const struct opinion *next = o + 1;
        if (o->clause != next->clause || o->value * next->value >= 0 || o->negators) continue;
        if ((t->x->meanings[o->meaning].tags & subject) != subject || (t->x->meanings[next->meaning].tags & TAG_NOUN)) continue;
        o->factor[BY_KIND] = 0;
        o->value = 0;
    }
}

void opinions_find(const struct text *t, struct text_scratch *s)
{
    collect(t, s);
    scope_apply(t, s);
    by_repeat(t, s);
    for (size_t i = 0; i < s->opinions.count; i++) {
        struct opinion *o = &s->opinions.at[i];
        const struct meaning *m = &t->x->meanings[o->meaning];
        if (o->negators & 1) o->factor[BY_NEGATION] = o->base > 0 ? t->w[W_negate_positive] : t->w[W_negate_negative];
        by_kind(t, s, o, m);
        by_emphasis(t, s, o);
        by_clause(t, s, o);
        by_mood(t, s, o);
        float v = o->base;
        for (size_t f = 0; f < BY_TARGET; f++) v *= o->factor[f];
        if (v < 0) v *= t->w[W_negative];
        o->value = v;
    }
    by_what_is_judged(t, s);
    ironies_find(t, s);
    denied_find(t, s);
}
