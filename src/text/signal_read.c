/* What customers announce, ask and went through, from the patterns of signals.lex. Definitions: docs/scoring.md, "Signals". */
#include "text/reading.h"
#include "text/signal_found.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

static const uint16_t rules[] = {
#define SIGNAL_RULE(id, name, rule, about) RULE_##rule,
    SIGNAL_KINDS(SIGNAL_RULE)};
static const uint8_t abouts[] = {
#define SIGNAL_ABOUT(id, name, rule, about) about,
    SIGNAL_KINDS(SIGNAL_ABOUT)};

void signal_row(struct text_scratch *s, const struct hit *h, unsigned kind, double value)
{
    evidence_hit(s, h, rules[kind], abouts[kind], EVIDENCE_NO_MOMENT, value);
}

/* Does the other hit, which overlaps h, keep it from counting? "seit letztem Montag" is a standing state, "Das war vor zehn Tagen" what was promised: no lag. */
static bool speaks_for(const struct text *t, const struct hit *other, const struct hit *h, unsigned kind)
{
    unsigned by = t->signals.at[other->index].kind;
    if (by == SIGNAL_NOT) return kind < SIGNAL_THREATEN && kind != SIGNAL_ASK ? other->words > h->words : other->words >= h->words;
    return kind == SIGNAL_LAG && (by == SIGNAL_WAIT || by == SIGNAL_PROMISE) && other->words > h->words && other->first <= h->first && other->last >= h->last;
}

/* A hit of kind "not" that is as long speaks for its words where stances, leaving, numbers, feelings and questions are read. Both are in one sorted list. */
static bool overruled(const struct text *t, const struct hits *list, size_t i)
{
    const struct hit *h = &list->at[i];
    unsigned kind = t->signals.at[h->index].kind;
    if ((kind < SIGNAL_RECOMMEND || kind > SIGNAL_LAG) && kind != SIGNAL_EMOTION && kind != SIGNAL_ASK && kind != SIGNAL_SUGGEST) return false;
    for (size_t k = i; k-- > 0 && i - k < 16;)
        if (list->at[k].last >= h->first && speaks_for(t, &list->at[k], h, kind)) return true;
    for (size_t k = i + 1; k < list->count && k - i < 16 && list->at[k].first <= h->last; k++)
        if (speaks_for(t, &list->at[k], h, kind)) return true;
    return false;
}

static bool negates(const struct text *t, const struct hit *o)
{
    return !o->dead && operator_negates(t->operators.at[o->index].kind);
}

/* Is there a negator up to four words in front, in the same clause? ops are sorted; *at moves on. */
static bool negated(const struct text *t, const struct text_scratch *s, const struct hit *h, size_t *at)
{
    const struct hits *ops = &s->hits[HIT_OPERATOR];
    while (*at < ops->count && ops->at[*at].first < h->first) ++*at;
    for (size_t i = *at; i-- > 0 && *at - i < 8;) {
        const struct hit *o = &ops->at[i];
        if (h->first - o->first > 5 || s->clause_of[o->first] != s->clause_of[h->first]) break;
        if (negates(t, o)) return true;
    }
    for (size_t i = *at; i < ops->count && ops->at[i].first <= h->last; i++) { /* inside a gap: "empfehle ich nicht" has it behind */
        uint32_t place = ops->at[i].first - h->first;
        bool matched = place < 32 && (h->mask >> place & 1);
        if (!matched && negates(t, &ops->at[i])) return true;
    }
    return false;
}

static void count_sentence(struct found_signals *f, unsigned kind, uint32_t sentence)
{
    if (f->count[kind] && f->last_sentence[kind] == sentence) return;
    f->last_sentence[kind] = sentence;
    f->sentences[kind]++;
}

static unsigned turned(unsigned kind)
{
    switch (kind) {
    case SIGNAL_RECOMMEND: case SIGNAL_STAY: return SIGNAL_AVOID;
    case SIGNAL_CONTENT: return SIGNAL_COMPLAIN;
    case SIGNAL_AVOID: case SIGNAL_WARN: case SIGNAL_SUGGEST: case SIGNAL_WAIT: case SIGNAL_DELAY: case SIGNAL_CONTACTS: case SIGNAL_LAG: return kind;
    default: return SIGNAL_NOT;
    }
}

static bool only_if_real(unsigned kind)
{
    return kind == SIGNAL_RECOMMEND || kind == SIGNAL_STAY || kind == SIGNAL_CONTENT || kind == SIGNAL_LEFT;
}

static void one(const struct text *t, struct text_scratch *s, struct found_signals *f, const struct hit *h, bool negative)
{
    const struct signal *g = &t->signals.at[h->index];
    unsigned kind = negative ? turned(g->kind) : g->kind;
    const struct clause *c = &s->clauses.at[s->clause_of[h->first]];
    if (negative && g->kind == SIGNAL_RECOMMEND) count_sentence(f, SIGNAL_RECOMMEND, c->sentence); /* its kind, not its stance */
    if (kind == SIGNAL_NOT) return;
    bool unreal = c->flags & (CLAUSE_IF | CLAUSE_QUESTION);
    if (unreal && only_if_real(kind)) return;
    if (unreal && kind == SIGNAL_LEAVING) kind = SIGNAL_THREATEN;
    if (kind == SIGNAL_WAIT && g->strength < 1 && !found_trouble(t, s, h)) return; /* "wohne seit zwei Monaten hier" waits for nothing */
    count_sentence(f, kind, c->sentence);
    if (!f->count[kind]++) {
        f->found |= UINT64_C(1) << kind;
        f->of[kind].first = h;
        f->of[kind].value = NAN;
    }
    f->strength[kind] += g->strength;
    found_measure(t, s, f, h, kind);
}

/* "Wir bedauern das", sagte er: who is quoted is not who writes. */
static bool said_by_others(const struct text_scratch *s, const struct hit *h, unsigned kind)
{
    return s->gist.cites && (kind == SIGNAL_SELF || kind == SIGNAL_OWNER || kind == SIGNAL_PROMOTE) && (s->marks[h->first / 64].quoted >> h->first % 64 & 1);
}

static void collect(const struct text *t, struct text_scratch *s, struct found_signals *f)
{
    const struct hits *list = &s->hits[HIT_SIGNAL];
    size_t op = 0;
    for (size_t i = 0; i < list->count && i < 20000; i++) {
        if (t->signals.at[list->at[i].index].kind == SIGNAL_NOT || overruled(t, list, i) || said_by_others(s, &list->at[i], t->signals.at[list->at[i].index].kind)) continue;
        one(t, s, f, &list->at[i], negated(t, s, &list->at[i], &op));
    }
    for (size_t i = 0; i < s->clauses.count; i++) {
        if (i + 1 < s->clauses.count && s->clauses.at[i + 1].sentence == s->clauses.at[i].sentence) continue;
        f->all_sentences++;
        f->questions += (s->clauses.at[i].flags & CLAUSE_QUESTION) != 0;
    }
}

/* ---------------------------------------------------------------- decisions */

static bool is_own(const struct post *p, const struct brand *brand)
{
    if (p->flags & POST_OWN_VOICE) return true;
    if (!brand || !p->author.n) return false;
    for (size_t i = 0; i < brand->own.count; i++)
        if (str_eq_nocase(p->author, brand->own.at[i])) return true;
    return false;
}

/* Somebody tells of themselves. */
static bool is_personal(const struct gist *g, const struct found_signals *f)
{
    return g->selves || f->count[SIGNAL_SELF] || f->count[SIGNAL_STAY];
}

static bool acts_like_customer(const struct found_signals *f)
{
    static const uint8_t kinds[] = {SIGNAL_WAIT, SIGNAL_RECOMMEND, SIGNAL_WARN, SIGNAL_LEAVING, SIGNAL_LEFT, SIGNAL_AVOID, SIGNAL_CONTENT,
                                    SIGNAL_THREATEN, SIGNAL_CONTACTS, SIGNAL_TRANSFER, SIGNAL_REPEAT, SIGNAL_PROMISE, SIGNAL_SUGGEST, SIGNAL_COMPLAIN};
    for (size_t i = 0; i < sizeof kinds; i++)
        if (f->count[kinds[i]]) return true;
    return false;
}

/* Words that judge: in a neutral text about no brand they are those of a report ("zwei Menschen verletzt"), and news of a brand judge nothing either. */
static bool judges(const struct text *t, const struct text_scratch *s, const struct mention *m)
{
    if (m->label != LABEL_NEUTRAL) return s->opinions.count;
    for (size_t i = 0; m->brand.n && i < s->opinions.count; i++)
        if (!(t->x->meanings[s->opinions.at[i].meaning].tags & TAG_NEWS)) return true;
    return false;
}

static bool speaks_up(const struct text *t, const struct text_scratch *s, const struct mention *m)
{
    const struct gist *g = &s->gist;
    if (g->exclaims || g->emoji || g->questions || g->handles) return s->opinions.count || (g->questions && !g->urls);
    return !g->urls && judges(t, s, m);
}

/* Announces, and nobody is heard in it: no exclamation, question, emoji, handle, and nothing that judges but facts. */
static bool is_notice(const struct text *t, const struct text_scratch *s, const struct found_signals *f)
{
    const struct gist *g = &s->gist;
    if (!f->count[SIGNAL_ANNOUNCE] || g->exclaims || g->emoji || g->questions || g->handles) return false;
    for (size_t i = 0; i < s->opinions.count; i++)
        if (!(t->x->meanings[s->opinions.at[i].meaning].tags & (TAG_FACT | TAG_NEWS | TAG_WEAK))) return false;
    return true;
}

/* Advertising and the brand's own people, by their words: VOICE_UNKNOWN for others. */
static enum voice seller_of(const struct gist *g, const struct found_signals *f, const struct post *p, bool review)
{
    if ((p->flags & POST_SPONSORED) || f->strength[SIGNAL_PROMOTE] >= (review || g->selves > 1 ? 2 : 1)) return VOICE_PROMOTION;
    bool owner = f->strength[SIGNAL_OWNER] >= 1 && f->strength[SIGNAL_OWNER] >= f->strength[SIGNAL_SELF];
    return owner && !review ? VOICE_BRAND : VOICE_UNKNOWN;
}

/* The house and its people, who are no customers: VOICE_CUSTOMER where none of them is heard. */
static enum voice house_voice(const struct gist *g, const struct found_signals *f, const struct post *p, bool review, const struct mention *m)
{
    if (f->count[SIGNAL_INSIDER] && !review) return m->label == LABEL_POSITIVE ? VOICE_BRAND : VOICE_UNKNOWN; /* praise of one's own house is self-praise */
    enum voice seller = seller_of(g, f, p, review);
    return seller == VOICE_UNKNOWN ? VOICE_CUSTOMER : seller;
}

static enum voice voice_of(const struct text *t, const struct text_scratch *s, const struct found_signals *f, const struct post *p, const struct brand *brand, const struct mention *m)
{
    const struct gist *g = &s->gist;
    if (is_own(p, brand)) return VOICE_BRAND;
    bool review = p->type == POST_REVIEW || !isnan(p->rating) || p->type == POST_SURVEY;
    enum voice house = house_voice(g, f, p, review, m);
    if (house != VOICE_CUSTOMER || review) return house;
    bool personal = is_personal(g, f);
    if (f->strength[SIGNAL_PRESS] >= (personal ? 2 : 1) || (p->type == POST_ARTICLE && !personal)) return VOICE_PRESS;
    if (personal) return VOICE_CUSTOMER;
    if (!acts_like_customer(f) && !speaks_up(t, s, m)) return VOICE_UNKNOWN;
    return is_notice(t, s, f) ? VOICE_PRESS : VOICE_CUSTOMER;
}

static bool tells(const struct text_scratch *s, const struct found_signals *f, const struct mention *m)
{
    return (s->opinions.count && m->voice == VOICE_CUSTOMER) || f->count[SIGNAL_WAIT] || f->count[SIGNAL_DELAY] || f->count[SIGNAL_CONTACTS] || f->count[SIGNAL_PROMISE] || f->count[SIGNAL_SELF] || s->gist.selves;
}

/* Those that others speak for. */
static bool announces(const struct found_signals *f, const struct mention *m, const struct gist *g)
{
    if (m->voice == VOICE_PRESS || m->voice == VOICE_PROMOTION) return true;
    return (m->voice == VOICE_BRAND && !f->questions) || (f->count[SIGNAL_ANNOUNCE] && !g->selves);
}

/* Calls, transfers, explaining it all again, promises that were not kept. */
static bool went_through(const struct found_signals *f)
{
    return f->contacts >= 3 || f->transfers >= 2 || f->count[SIGNAL_REPEAT] || f->count[SIGNAL_PROMISE];
}

/* Half of it asks, and little of it judges. */
static bool mainly_asks(const struct text_scratch *s, const struct found_signals *f, uint32_t asked)
{
    bool despairs = went_through(f) && asked < f->all_sentences; /* "… for the fourth time. Is anybody there?" */
    return asked && asked * 2 >= f->all_sentences && s->opinions.count <= 2 && !f->count[SIGNAL_AVOID] && !despairs;
}

static enum kind kind_of(const struct text_scratch *s, const struct found_signals *f, const struct mention *m)
{
    uint32_t third = (f->all_sentences + 2) / 3, recommends = f->sentences[SIGNAL_RECOMMEND] + f->sentences[SIGNAL_WARN];
    if (announces(f, m, &s->gist)) return KIND_ANNOUNCEMENT;
    if (recommends && recommends >= third) return KIND_RECOMMENDATION;
    if (f->sentences[SIGNAL_SUGGEST] && f->sentences[SIGNAL_SUGGEST] >= third) return KIND_SUGGESTION;
    uint32_t asked = f->questions > f->sentences[SIGNAL_ASK] ? f->questions : f->sentences[SIGNAL_ASK];
    if (mainly_asks(s, f, asked)) return KIND_QUESTION;
    if (tells(s, f, m)) return asked * 2 > f->all_sentences && !f->count[SIGNAL_WAIT] ? KIND_QUESTION : KIND_EXPERIENCE;
    return asked ? KIND_QUESTION : KIND_OTHER;
}

/* −1, 0, 1: to which side the post leans; what is mixed leans by its sign. */
static int side_of(const struct mention *m)
{
    if (m->label == LABEL_MIXED) return m->sentiment < 0 ? -1 : m->sentiment > 0.05;
    return m->label == LABEL_NEGATIVE ? -1 : m->label == LABEL_POSITIVE;
}

/* Where no pattern speaks: the sentiment, which a rating alone may have made. */
static enum stance stance_by_tone(const struct found_signals *f, const struct mention *m, int side)
{
    static const double CLEAR = 0.25; /* praise and blame, and neither wins by this much */
    if (m->label == LABEL_MIXED && m->sentiment > -CLEAR && m->sentiment < CLEAR) return STANCE_NEUTRAL;
    if (side < 0 || (f->count[SIGNAL_COMPLAIN] && side <= 0)) return STANCE_DETRACTOR;
    return side > 0 || f->count[SIGNAL_CONTENT] ? STANCE_SATISFIED : STANCE_NEUTRAL;
}

static enum stance stance_of(const struct found_signals *f, const struct mention *m)
{
    if (m->voice != VOICE_CUSTOMER) return STANCE_UNKNOWN;
    int side = side_of(m);
    if (f->count[SIGNAL_WARN] && side <= 0) return STANCE_SABOTEUR;
    if (f->count[SIGNAL_AVOID]) return STANCE_DETRACTOR;
    if (f->count[SIGNAL_RECOMMEND] && side >= 0) return STANCE_ADVOCATE;
    if (m->leaving != LEAVING_NO && side <= 0) return STANCE_DETRACTOR;
    if (f->count[SIGNAL_STAY] && side >= 0) return STANCE_LOYAL;
    return stance_by_tone(f, m, side);
}

static void leaving_of(const struct text_scratch *s, const struct found_signals *f, struct arena *a, struct mention *m)
{
    bool threat = f->count[SIGNAL_THREATEN], same = f->last_sentence[SIGNAL_LEFT] == f->last_sentence[SIGNAL_THREATEN];
    bool left = f->count[SIGNAL_LEFT] && !(threat && same && f->sentences[SIGNAL_LEFT] == 1); /* "noch eine Störung und ich bin weg" */
    bool leaving = f->count[SIGNAL_LEAVING] && f->sentences[SIGNAL_LEAVING] > f->sentences[SIGNAL_THREATEN];
    if (f->to_mine && (!left || f->last_sentence[SIGNAL_LEFT] == f->last_sentence[SIGNAL_SWITCH])) return;
    m->leaving = left ? LEAVING_LEFT : leaving ? LEAVING_LEAVING : threat ? LEAVING_THREATENS : LEAVING_NO;
    if (f->to && !f->to_mine) {
        const struct token *w = &s->tokens.at[f->to];
        if (m->leaving == LEAVING_NO) m->leaving = LEAVING_LEAVING;
        m->leaving_to = str_dup(a, str_sub(s->tokens.text, w->from, w->n));
    }
}

/* Quick work ("zwei Minuten gewartet, Problem gelöst") and good standing states ("seit drei Wochen läuft alles") are no waits. */
static bool suffered(const struct found_signals *f, const struct mention *m)
{
    return m->label != LABEL_POSITIVE || (f->wait > 30 && !f->standing);
}

/* Share of ease that is left; NAN where nothing was an effort. */
static double ease_of(const struct effort *e)
{
    double ease = 1;
    if (e->wait_minutes > 0) ease *= 1 - fmin(0.8, log2(1 + e->wait_minutes / 5.0) / 12);
    if (e->contacts > 0) ease *= 1 - fmin(0.7, (e->contacts - 1) * 0.2);
    if (e->transfers > 0) ease *= 1 - fmin(0.6, e->transfers * 0.2);
    if (e->repeated_explanation) ease *= 0.7;
    if (e->broken_promise) ease *= 0.7;
    bool any = e->wait_minutes > 0 || e->contacts > 0 || e->transfers > 0 || e->repeated_explanation || e->broken_promise;
    return any ? ease : NAN;
}

static void effort_of(const struct found_signals *f, const struct mention *m, struct effort *e)
{
    e->wait_minutes = f->wait > 0 && suffered(f, m) ? (int32_t)(f->wait > 2e9 ? 2e9 : f->wait + 0.5) : -1;
    e->contacts = f->contacts >= 2 ? (int32_t)f->contacts : -1;
    e->transfers = f->transfers >= 1 ? (int32_t)f->transfers : -1;
    e->repeated_explanation = f->count[SIGNAL_REPEAT] > 0;
    e->broken_promise = f->count[SIGNAL_PROMISE] > 0;
    e->score = 1 - ease_of(e);
}

static void emotions_of(const struct text *t, struct text_scratch *s, const struct found_signals *f, struct mention *m)
{
    uint32_t set = f->emotions, shown = 0;
    for (size_t i = 0; i < s->opinions.count; i++) {
        const struct opinion *o = &s->opinions.at[i];
        const struct meaning *w = &t->x->meanings[o->meaning];
        if (!w->emotions || (o->negators & 1) || o->factor[BY_TARGET] <= 0 || (s->clauses.at[o->clause].flags & (CLAUSE_WISH | CLAUSE_IF))) continue;
        if (s->gist.irony && o->base > 0) continue;
        set |= w->emotions;
        if (!(w->emotions & ~shown)) continue;
        shown |= w->emotions;
        struct hit h = {.first = o->first, .last = o->last};
        evidence_hit(s, &h, RULE_EMOTION, ABOUT_EMOTION, EVIDENCE_NO_MOMENT, __builtin_ctz(w->emotions));
    }
    m->emotions = set;
}

/* ---------------------------------------------------------------- where the words say nothing */

static bool did_badly(const struct found_signals *f, const struct mention *m)
{
    return f->count[SIGNAL_WARN] || f->count[SIGNAL_AVOID] || went_through(f) || m->leaving != LEAVING_NO || m->irony;
}

/* A customer's statement about a brand whose words hold no opinion: no question, no wish. (Where no brand is asked about, text_judge() says the same.) */
static bool says_nothing(const struct found_signals *f, const struct mention *m)
{
    bool customer = m->brand.n && m->voice == VOICE_CUSTOMER;
    bool asks = f->questions * 2 >= f->all_sentences && !(went_through(f) && f->questions < f->all_sentences);
    return customer && m->label == LABEL_NEUTRAL && !asks && !f->count[SIGNAL_SUGGEST];
}

/* A word or two of praise beside leaving, promises not kept, explaining it all again: what happened says more. */
static bool praises_faintly(const struct found_signals *f, const struct mention *m)
{
    bool hard = m->leaving != LEAVING_NO || f->transfers >= 2 || f->count[SIGNAL_REPEAT] || f->count[SIGNAL_PROMISE];
    if (!hard || f->questions) return false;
    bool praise = m->label == LABEL_POSITIVE || m->label == LABEL_MIXED;
    return praise && m->brand.n && m->voice == VOICE_CUSTOMER && m->sentiment > -0.05 && m->sentiment < 0.2;
}

/* Leaving, warning, waiting, and recommending are opinions, too; tenure alone is none. */
static double told_score(const struct text *t, const struct found_signals *f, const struct mention *m)
{
    bool bad = did_badly(f, m), good = f->count[SIGNAL_RECOMMEND] || f->count[SIGNAL_CONTENT];
    if (!bad && !good) bad = f->wait >= 60 && f->wait < 60 * 24 * 365; /* longer is tenure: "seit Jahren" */
    bool faint = bad && !good && praises_faintly(f, m);
    if (bad == good || (!faint && !says_nothing(f, m))) return 0;
    double score = bad ? -t->w[W_told] : t->w[W_told];
    return !faint && score * m->sentiment < -0.005 ? 0 : score;
}

/* Does a sentence beside the last proposal judge? */
static bool judges_beside(const struct text_scratch *s, const struct found_signals *f)
{
    for (size_t i = 0; i < s->opinions.count; i++) {
        const struct opinion *o = &s->opinions.at[i];
        if (s->clauses.at[o->clause].sentence != f->last_sentence[SIGNAL_SUGGEST] && fabsf(o->value) >= 1) return true;
    }
    return false;
}

/* "Would be handy if one could freeze a card": what is proposed to a brand is not what happened, and its words judge little. */
static bool proposes_only(const struct text_scratch *s, const struct found_signals *f, const struct mention *m)
{
    const double faint = 0.2;
    if (!m->brand.n || m->label == LABEL_NEUTRAL || fabs(m->sentiment) >= faint || did_badly(f, m) || f->count[SIGNAL_COMPLAIN]) return false;
    return kind_of(s, f, m) == KIND_SUGGESTION && !judges_beside(s, f);
}

static void told(const struct text *t, struct text_scratch *s, const struct found_signals *f, struct mention *m)
{
    bool proposal = proposes_only(s, f, m);
    double score = proposal ? 0 : told_score(t, f, m);
    if (fabs(score) < 0.05 && !proposal) return;
    struct evidence_row r = {.rule = proposal ? RULE_PROPOSAL : RULE_TOLD, .about = ABOUT_SENTIMENT, .moment = EVIDENCE_NO_MOMENT, .parent = EVIDENCE_NO_PARENT, .value = score};
    for (size_t i = 0; i < s->evidence_count && i < EVIDENCE_NO_PARENT; i++)
        if (s->evidence[i].rule == RULE_SCORE) r.parent = (uint16_t)i;
    evidence_add(s, &r);
    m->sentiment = score;
    m->label = proposal ? LABEL_NEUTRAL : score > 0 ? LABEL_POSITIVE : LABEL_NEGATIVE;
    m->confidence = 0.5;
}

static void rows(struct text_scratch *s, const struct found_signals *f)
{
    for (uint64_t left = f->found & ~(UINT64_C(1) << SIGNAL_CAUSE); left; left &= left - 1) {
        unsigned k = (unsigned)__builtin_ctzll(left);
        signal_row(s, f->of[k].first, k, isnan(f->of[k].value) ? 1 : f->of[k].value);
    }
}

void signals_read(const struct text *t, struct text_scratch *s, const struct post *p, size_t b, struct arena *a, struct mention *m)
{
    struct found_signals f;
    memset(&f, 0, offsetof(struct found_signals, of));
    f.brand = b;
    f.lag = NAN;
    f.dated = p->published.precision != DATE_UNKNOWN;
    f.posted = p->published.at;
    collect(t, s, &f);
    m->voice = voice_of(t, s, &f, p, b == SIZE_MAX ? NULL : t->brands[b].brand, m);
    leaving_of(s, &f, a, m);
    told(t, s, &f, m);
    m->kind = kind_of(s, &f, m);
    m->stance = stance_of(&f, m);
    effort_of(&f, m, &m->effort);
    if (f.lag * 1440 > f.wait * 0.6 && f.lag * 1440 < f.wait * 1.6) f.lag = NAN; /* "im Dezember bestellt, seit zehn Wochen warte ich": it goes on */
    m->lag_days = m->voice == VOICE_PRESS || m->voice == VOICE_PROMOTION || m->voice == VOICE_BRAND ? NAN : f.lag;
    emotions_of(t, s, &f, m);
    cause_decide(t, s, &f, m);
    rows(s, &f);
}
