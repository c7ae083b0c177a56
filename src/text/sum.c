#include "text/sum.h"

#include <math.h>

/* Of numbers: unlike fmax() and fmin() no calls. */
static inline double larger(double a, double b)
{
    return a > b ? a : b;
}

static inline double smaller(double a, double b)
{
    return a < b ? a : b;
}

void sum_add(struct sum *u, const struct text *t, const struct text_scratch *s, const struct opinion *o, double value)
{
    double before = t->w[W_contrast_before];
    double conceded = before > 0 && (s->clauses.at[o->clause].flags & CLAUSE_BEFORE_CONTRAST) ? value / before - value : 0;
    if (value > 0) {
        u->positive += value;
        u->conceded_positive += conceded;
    } else {
        u->negative += value;
        u->conceded_negative += conceded;
    }
    if (value > 0 || value < 0) u->count++;
}

/* A notice or a report ("Wegen Bauarbeiten gesperrt, es fahren Busse", "teilte das Unternehmen mit"), or the house itself ("Wir freuen uns auf euch")? */
struct told {
    bool announced;
    float house; /* strength of the signals by which the brand's own people speak and sell, less what customers say of themselves */
};

static struct told told_by(const struct text *t, const struct text_scratch *s)
{
    const struct hits *list = &s->hits[HIT_SIGNAL];
    struct told out = {0};
    for (size_t i = 0; i < list->count && i < 64; i++) {
        const struct signal *g = &t->signals.at[list->at[i].index];
        if (g->kind == SIGNAL_ANNOUNCE || g->kind == SIGNAL_PRESS) out.announced = true;
        if (g->kind == SIGNAL_OWNER || g->kind == SIGNAL_PROMOTE) out.house += g->strength;
        if (g->kind == SIGNAL_SELF) out.house -= g->strength;
    }
    return out;
}

/* Is a person heard? Without I, exclamation, emoji, question or handle a text is a statement about the world. */
static double text_factor(const struct text *t, const struct text_scratch *s, double notices)
{
    const struct gist *g = &s->gist;
    struct told told = told_by(t, s);
    if (told.house >= 1) return t->w[W_report];
    if (g->selves || g->exclaims || g->emoji || g->capitals > 2) return 1;
    if (!g->questions && told.announced) return t->w[W_report] * (notices > 0 ? notices : 1);
    if (g->urls && !g->handles) return t->w[W_news_text];
    return g->handles || g->questions ? 1 : t->w[W_plain];
}

/* Below `dead` a score is small talk: it is pressed into (-0.05, 0.05); above, the rest is stretched to 1. */
static double dead_zone(double raw, double dead)
{
    double size = fabs(raw), out;
    if (size < dead)
        out = 0.0499 * size / dead;
    else
        out = 0.05 + (size - dead) * 0.95 / (1 - dead);
    return raw < 0 ? -out : out;
}

static enum label label_of(const struct score *r, bool mixed)
{
    if (mixed) return LABEL_MIXED;
    return r->sentiment >= 0.05 ? LABEL_POSITIVE : r->sentiment <= -0.05 ? LABEL_NEGATIVE : LABEL_NEUTRAL;
}

static double confidence_of(const struct gist *g, const struct sum *u, const struct score *r, double size)
{
    double evidence = 1 - exp(-size / 2.5), c;
    if (r->label == LABEL_NEUTRAL)
        c = u->count ? (0.75 - fabs(r->sentiment) * 5) * (1 - 0.2 * r->weaker_share) : 0.8;
    else
        c = 0.35 + 0.6 * evidence * (1 - 0.6 * r->weaker_share * (r->label != LABEL_MIXED));
    if (r->label == LABEL_POSITIVE || r->label == LABEL_NEGATIVE) c *= 0.7 + 0.3 * smaller(1, fabs(r->sentiment) / 0.25);
    if (g->irony) c *= 0.6;
    return g->lang[0] ? c : c * 0.7;
}

/* Size below which a score is neutral. */
static double dead_size(const struct text *t, const struct gist *g, bool whole, bool only_rating, const struct sum *u)
{
    if (only_rating) return 0.01;
    if (!whole) return t->w[W_dead] / 2;
    double dead = t->w[g->main_lang == LANG_DE ? W_dead_de : W_dead];
    if (u->about) dead *= t->w[W_dead_about];
    if (u->zone > 0) dead *= u->zone;
    if (g->selves || g->exclaims || g->emoji) dead *= t->w[W_dead_personal];
    return smaller(dead, 0.95); /* also by weights and brand files that are not the shipped ones */
}

/* The weaker side, and its share of the stronger. */
static double share_of(double positive, double negative, double *weaker)
{
    double stronger = larger(positive, negative);
    *weaker = smaller(positive, negative);
    return stronger > 0 ? *weaker / stronger : 0;
}

/* Praise beside blame, as they weigh or as they were said: "gut, aber zu teuer" says both, however little the first weighs. Sets the weaker side's share. */
static bool is_mixed(const struct text *t, const struct sum *u, double positive, double negative, struct score *r)
{
    double weaker, scale = r->length_factor * r->text_factor;
    r->weaker_share = share_of(positive, negative, &weaker);
    if (r->weaker_share >= t->w[W_mixed] && weaker * scale >= r->dead) return true;
    double said = share_of(positive + u->conceded_positive, negative - u->conceded_negative, &weaker);
    if (fabs(r->sentiment) < 0.05 || said < t->w[W_mixed] || weaker * scale < r->dead) return false;
    r->weaker_share = said;
    return true;
}

struct score sum_score(const struct text *t, const struct text_scratch *s, const struct sum *u, double words, double rating, bool whole)
{
    const struct gist *g = &s->gist;
    struct score r = {.label = LABEL_NEUTRAL, .text_factor = 1};
    double positive = u->positive, negative = -u->negative;
    if (g->irony && positive > 0) {
        negative += positive * -t->w[W_irony] * (t->w[W_irony] < 0);
        positive *= t->w[W_irony] > 0 ? t->w[W_irony] : 0;
    }
    double sum = positive - negative;
    if (whole) r.text_factor = text_factor(t, s, u->notices);
    r.length_factor = 1 / sqrt(sum * sum + t->w[W_norm] + t->w[W_norm_length] * words);
    double raw = sum * r.length_factor * r.text_factor;
    bool rated = !isnan(rating);
    if (rated) raw = u->count ? raw * (1 - t->w[W_rating]) + rating * t->w[W_rating] : rating;
    r.irony_factor = g->irony ? t->w[W_irony] : 1;
    r.rated = rated;
    r.rating = rating;
    double dead = dead_size(t, g, whole, rated && !u->count, u);
    r.dead = dead;
    r.sentiment = dead_zone(raw, dead);
    r.sentiment = larger(-1, smaller(1, r.sentiment));
    bool mixed = is_mixed(t, g->irony ? &(struct sum){0} : u, positive, negative, &r);
    r.label = label_of(&r, mixed);
    r.confidence = confidence_of(g, u, &r, positive + negative);
    r.unsure = r.confidence < 0.5 || (g->irony && u->count);
    return r;
}
