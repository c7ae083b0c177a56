/* A post's reading: language, terms, fingerprint, and one mention for every brand that is meant. */
#include "text/reading.h"
#include "text/stages.h"
#include "text/term.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static str body_of(struct text_scratch *s, const struct post *p)
{
    if (!p->title.n) return p->text;
    size_t n = p->title.n + 2 + p->text.n;
    if (s->body_cap < n) s->body = scratch_grow(s->body, &s->body_cap, n, 1);
    memcpy(s->body, p->title.p, p->title.n);
    memcpy(s->body + p->title.n, "\n\n", 2);
    if (p->text.n) memcpy(s->body + p->title.n + 2, p->text.p, p->text.n);
    return (str){s->body, n};
}

/* A rating as -1 … 1 of its own scale. */
static double rating_of(const struct post *p)
{
    double low = isnan(p->rating_min) ? 1 : p->rating_min, high = isnan(p->rating_max) ? 5 : p->rating_max;
    if (isnan(p->rating) || !(high > low)) return NAN;
    double r = 2 * (p->rating - low) / (high - low) - 1;
    return r < -1 ? -1 : r > 1 ? 1 : r;
}

static void moments_copy(const struct text *t, struct text_scratch *s, const struct moments *found, size_t b, struct arena *a, struct mention *m)
{
    struct moment *at = ARENA_ARRAY(a, struct moment, found->count + 1);
    for (size_t i = 0; i < found->count; i++) {
        const struct moment_work *w = &found->at[i];
        const struct touchpoint *p = &t->brands[b].brand->touchpoints[w->local];
        struct score r = sum_score(t, s, &w->sum, w->words, NAN, false);
        at[i] = (struct moment){.touchpoint = p->id, .sentiment = r.sentiment, .confidence = w->cue ? r.confidence : r.confidence * 0.7};
        if (w->sum.count) at[i].cause = w->cause ? (enum cause)w->cause : cause_of_touchpoint(p->id);
        if (w->cue) {
            evidence_hit(s, &s->hits[HIT_CUE].at[w->cue - 1], RULE_CUE, ABOUT_TOUCHPOINT, (unsigned)i, 1);
        } else {
            struct evidence_row r2 = {.rule = RULE_FALLBACK, .about = ABOUT_TOUCHPOINT, .moment = (unsigned)i, .parent = EVIDENCE_NO_PARENT, .value = 1};
            evidence_add(s, &r2);
        }
    }
    m->moments = at;
    m->moment_count = found->count;
}

static void match_row(struct text_scratch *s, const struct brand_match *match)
{
    static const uint8_t rules[MATCH_KIND_COUNT] = {RULE_ALIAS, RULE_ALIAS_COMPOUND, RULE_HANDLE, RULE_HASHTAG, RULE_LINK, RULE_PRODUCT, RULE_EXCLUDED, RULE_CONTEXT,
                                                    RULE_ALIAS, RULE_ABOUT, RULE_MATCH_ALL};
    unsigned rule = rules[match->kind];
    if (match->inherited) rule = RULE_INHERITED;
    if (match->first_hit) {
        const struct hit *h = &s->hits[HIT_BRAND].at[match->first_hit - 1];
        evidence_hit(s, h, h->part ? RULE_ALIAS_COMPOUND : rule, ABOUT_BRAND, EVIDENCE_NO_MOMENT, match->confidence);
    } else if (match->confidence > 0) {
        struct evidence_row r = {.rule = rule, .about = ABOUT_BRAND, .moment = EVIDENCE_NO_MOMENT, .parent = EVIDENCE_NO_PARENT, .value = match->confidence};
        evidence_add(s, &r);
    }
}

/* Is it about the brand by its place, or rated? Then opinions are expected. Where no brand is asked about, any text may come. */
static bool reviews(const struct text *t, size_t b, const struct brand_match *match, const struct post *p)
{
    bool named = b != SIZE_MAX && t->brands[b].brand->id.n;
    bool all = named && t->brands[b].brand->match_all; /* also where the text happens to name it: "Hotel" */
    return all || (named && (match->kind == MATCH_ALL || match->kind == MATCH_ABOUT)) || p->type == POST_REVIEW || !isnan(p->rating);
}

static void mention_make(const struct text *t, struct text_scratch *s, const struct post *p, size_t b, const struct brand_match *match, struct arena *a,
                         struct mention *m)
{
    struct moments found;
    bool branded = b != SIZE_MAX;
    s->evidence_count = 0;
    memset(m, 0, sizeof *m);
    if (branded) m->brand = t->brands[b].brand->id;
    m->about_brand = match->meant;
    m->inherited = match->inherited;
    m->brand_confidence = match->confidence;
    m->effort = (struct effort){-1, -1, -1, false, false, NAN};
    m->lag_days = NAN;
    if (branded) match_row(s, match);
    if (s->gist.foreign) {
        m->label = LABEL_NONE;
        m->sentiment = NAN;
    } else {
        struct sum sum = {.about = reviews(t, b, match, p), .zone = branded ? t->brands[b].brand->neutral_zone : 0, .notices = branded ? t->brands[b].brand->notices : 0};
        moments_find(t, s, b, match, &found);
        for (size_t i = 0; i < s->opinions.count; i++) sum_add(&sum, t, s, &s->opinions.at[i], s->opinions.at[i].value * s->opinions.at[i].factor[BY_TARGET]);
        struct score r = sum_score(t, s, &sum, s->gist.words, rating_of(p), true);
        m->label = r.label;
        m->sentiment = r.sentiment;
        m->confidence = r.confidence;
        m->unsure = r.unsure;
        m->irony = s->gist.irony;
        evidence_opinions(t, s, branded);
        evidence_score(s, &sum, &r);
        if (branded) moments_copy(t, s, &found, b, a, m);
        signals_read(t, s, p, b, a, m);
    }
    struct evidence *copy = arena_raw(a, (s->evidence_count + 1) * sizeof *copy, _Alignof(struct evidence));
    if (s->evidence_count) memcpy(copy, s->evidence, s->evidence_count * sizeof *copy);
    m->evidence = copy;
    m->evidence_count = s->evidence_count;
}

void text_score(const struct text *t, struct text_scratch *s, const struct post *p, struct arena *a, struct reading *out)
{
    memset(out, 0, sizeof *out);
    out->rules_version = t->version;
    text_stages(t, s, body_of(s, p), p->lang, KINDS_ALL);
    hashtags_find(t, s);
    memcpy(out->lang, s->gist.lang, sizeof out->lang);
    out->lang_confidence = s->gist.lang_confidence;
    out->mentions = ARENA_ARRAY(a, struct mention, t->brand_count + 1);
    if (!t->brand_count) {
        struct brand_match all = {.meant = true, .confidence = 1, .kind = MATCH_ALL};
        mention_make(t, s, p, SIZE_MAX, &all, a, &out->mentions[out->mention_count++]);
    }
    for (size_t b = 0; b < t->brand_count; b++) {
        struct brand_match match = brand_decide(t, s, b, p);
        if (match.meant || t->answer_all) mention_make(t, s, p, b, &match, a, &out->mentions[out->mention_count++]);
    }
}

void text_read(const struct text *t, struct text_scratch *s, const struct post *p, struct arena *a, struct reading *out)
{
    text_score(t, s, p, a, out);
    out->terms = terms_find(s, a, &out->term_count);
    out->fingerprint = fingerprint_of(&s->tokens);
}

const struct match_hit *text_match(const struct text *t, struct text_scratch *s, const struct post *p, struct arena *a, size_t *count, bool *meant)
{
    text_stages(t, s, body_of(s, p), p->lang, KINDS_ALL);
    hashtags_find(t, s);
    const struct hits *list = &s->hits[HIT_BRAND];
    struct match_hit *out = ARENA_ARRAY(a, struct match_hit, list->count + t->brand_count + 1);
    *count = 0;
    for (size_t b = 0; b < t->brand_count; b++) {
        struct brand_match m = brand_decide(t, s, b, p);
        if (meant) meant[b] = m.meant;
        if (m.meant && !m.first_hit) out[(*count)++] = (struct match_hit){.brand = (uint16_t)b, .kind = (enum match_kind)m.kind};
        for (size_t i = 0; i < list->count; i++) {
            const struct hit *h = &list->at[i];
            const struct brand_pattern *pat = &t->patterns[h->index];
            if (pat->brand != b || pat->competitor) continue;
            struct match_hit *n = &out[(*count)++];
            *n = (struct match_hit){.brand = (uint16_t)b, .kind = (enum match_kind)pat->kind, .pattern = pat->pattern};
            if (h->part && pat->kind == MATCH_ALIAS) n->kind = MATCH_COMPOUND;
            if (h->dead) n->kind = MATCH_EXCLUDED;
            if (pat->kind == MATCH_ALIAS && pat->ambiguous && !m.meant && !h->dead) n->kind = MATCH_AMBIGUOUS;
            evidence_span(s, h->first, h->last, &n->from, &n->n);
        }
    }
    return out;
}
