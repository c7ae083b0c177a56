/* Irony that no mark tells: praise in front of a bad fact, praise behind one, praise that is taken back, a smile at what went wrong. */
#include "text/compiled.h"
#include "text/scratch.h"

/* Is the word a name, or what one addresses it with? */
static bool addresses(const struct tokens *k, const struct token *w)
{
    if (w->class == TOKEN_HANDLE || (w->flags & (TOKEN_CAPITAL | TOKEN_TAG))) return true;
    static const str words[] = {STR_INIT("liebe"), STR_INIT("lieber"), STR_INIT("liebes"), STR_INIT("dear"),
                                STR_INIT("die"),   STR_INIT("der"),    STR_INIT("an")};
    str folded = token_folded(k, w);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq(folded, words[i])) return true;
    return false;
}

/* Does the sentence hold nothing but h and whom it is said to? "Super, Deutsche Bahn!"; where h may stand alone, nothing else: "Super!", but not "Danke." */
static bool only_addresses(const struct text_scratch *s, const struct hit *h, bool alone)
{
    uint32_t sentence = sentence_of(s, h->first), first = h->first, last = h->last;
    while (first > 0 && h->first - first < 4 && sentence_of(s, first - 1) == sentence) first--;
    while (last + 1 < s->tokens.count && last - h->last < 5 &&
           sentence_of(s, last + 1) == sentence)
        last++;
    if (h->first - first > 3 || last - h->last > 4 || (!alone && last - first == h->last - h->first)) return false;
    for (uint32_t i = first; i <= last; i++)
        if ((i < h->first || i > h->last) && !addresses(&s->tokens, &s->tokens.at[i])) return false;
    return true;
}

/* "40 Minuten Verspätung. Super, Deutsche Bahn!": praise by itself behind a sentence that tells a bad fact, and no praise. */
static bool ironic_tail(const struct text *t, const struct text_scratch *s, const struct hit *h, size_t next)
{
    uint32_t sentence = sentence_of(s, h->first);
    if (!sentence || s->gist.questions || !only_addresses(s, h, t->operators.at[h->index].value >= 1)) return false;
    bool bad = false;
    for (size_t k = next; k-- > 0 && next - k < 9;) {
        const struct opinion *o = &s->opinions.at[k];
        if (o->first >= h->first) continue;
        uint32_t at = s->clauses.at[o->clause].sentence;
        if (at == sentence || at + 1 < sentence) break;
        if (o->value > 0.3F) return false;
        bad |= (t->x->meanings[o->meaning].tags & TAG_FACT) && o->value < -0.5F;
    }
    return bad;
}

/* "Drei Stunden im Regen gestanden, 60 Euro weg, top.": praise that is the last clause by itself, behind a bad fact and no praise. */
static bool ironic_coda(const struct text *t, const struct text_scratch *s, const struct hit *h, size_t next)
{
    uint32_t at = s->clause_of[h->first];
    const struct clause *c = &s->clauses.at[at];
    bool alone = h->first == c->first && h->last == c->last && t->operators.at[h->index].value >= 1;
    bool last = at + 1 == s->clauses.count || c[1].sentence != c->sentence, first = !at || c[-1].sentence != c->sentence;
    if (!alone || !last || first || s->gist.questions) return false;
    bool bad = false;
    for (size_t k = next; k-- > 0 && next - k < 9;) {
        const struct opinion *o = &s->opinions.at[k];
        if (o->first >= h->first) continue;
        if (s->clauses.at[o->clause].sentence + 1 < c->sentence) break;
        if (o->value > 0.3F) return false;
        bad |= (t->x->meanings[o->meaning].tags & TAG_FACT) && o->value < -0.5F;
    }
    return bad;
}

/* "Ihr seid die Besten. Nicht.": a sentence that only takes back the praise before it. */
static bool takes_back(const struct text_scratch *s, const struct hit *h, size_t next)
{
    const struct clause *c = &s->clauses.at[s->clause_of[h->first]];
    if (!c->sentence || !next || c->first != h->first || c->last != h->last || (c->flags & CLAUSE_QUESTION))
        return false;
    const struct opinion *o = &s->opinions.at[next - 1];
    return o->value > 0.3F && s->clauses.at[o->clause].sentence + 1 == c->sentence;
}

/* "Danke, wieder 40 Minuten Verspätung": praise at the head of a sentence that tells a bad fact. */
static bool ironic_head(const struct text *t, const struct text_scratch *s, const struct hit *h, size_t next)
{
    const struct clause *c = &s->clauses.at[s->clause_of[h->first]];
    if (h->first - c->first >= 3 || (c->flags & (CLAUSE_BEFORE_CONTRAST | CLAUSE_QUESTION | CLAUSE_IF))) return false;
    for (size_t k = next; k < s->opinions.count && k < next + 3; k++) {
        const struct opinion *o = &s->opinions.at[k];
        if (s->clauses.at[o->clause].sentence != c->sentence) break;
        if ((t->x->meanings[o->meaning].tags & TAG_FACT) && o->value <= -0.5F) return true;
    }
    return false;
}

/* The last token of the sentence of token `at`; `at` itself where that is more than five further on. */
static uint32_t sentence_end(const struct text_scratch *s, uint32_t at)
{
    uint32_t sentence = sentence_of(s, at), last = at;
    while (last + 1 < s->tokens.count && sentence_of(s, last + 1) == sentence)
        if (++last - at > 5) return at;
    return last;
}

/* Opinions up to the last one that praises. */
static size_t praise_end(const struct opinions *o)
{
    size_t n = o->count;
    while (n > 0 && o->at[n - 1].value <= 0.3F) n--;
    return n;
}

/* "Klasse Service, Telvia! Drei Wochen kein Internet.": praise with which somebody is addressed, in front of a sentence that tells a bad fact; no other
 * praise behind it (last_praise: praise_end(), asked for once, so that a text of many such praises costs no more than others). */
static bool ironic_address(const struct text *t, const struct text_scratch *s, const struct hit *h, size_t next, size_t last_praise)
{
    const struct clause *c = &s->clauses.at[s->clause_of[h->first]];
    uint32_t end = sentence_end(s, h->last);
    const struct token *name = &s->tokens.at[end];
    if (h->first != c->first || end == h->last || (c->flags & CLAUSE_QUESTION)) return false;
    if (!(name->flags & TOKEN_CAPITAL && name[-1].after & AFTER_COMMA) && name->class != TOKEN_HANDLE) return false;
    if (last_praise > next && s->clauses.at[s->opinions.at[last_praise - 1].clause].sentence != c->sentence) return false;
    bool bad = false;
    for (size_t k = next; k < s->opinions.count; k++) {
        const struct opinion *o = &s->opinions.at[k];
        uint32_t behind = s->clauses.at[o->clause].sentence - c->sentence;
        if (behind > 1) break;
        if (!behind && o->value < 0) return false;
        bad |= behind && (t->x->meanings[o->meaning].tags & TAG_FACT) && o->value < -0.5F;
    }
    return bad;
}

/* A strength of 2 is for words that are mostly meant ("top", "stark"): they are irony only behind a bad fact. */
static bool ironic_lead(const struct text *t, const struct text_scratch *s, const struct hit *h, size_t next, size_t last_praise)
{
    if (ironic_tail(t, s, h, next) || ironic_coda(t, s, h, next)) return true;
    return t->operators.at[h->index].value < 2 && (ironic_head(t, s, h, next) || ironic_address(t, s, h, next, last_praise));
}

static void ironic_praise(const struct text *t, struct text_scratch *s)
{
    const struct hits *ops = &s->hits[HIT_OPERATOR];
    size_t next = 0, last_praise = praise_end(&s->opinions);
    for (uint32_t i = 0; i < ops->count && !s->gist.irony; i++) {
        const struct hit *h = &ops->at[i];
        unsigned kind = t->operators.at[h->index].kind;
        if (kind != OPERATOR_LEAD && kind != OPERATOR_NEGATE) continue;
        while (next < s->opinions.count && s->opinions.at[next].first <= h->last) next++;
        bool found = kind == OPERATOR_NEGATE ? takes_back(s, h, next) : ironic_lead(t, s, h, next, last_praise);
        if (!found) continue;
        s->gist.irony = true;
        s->gist.irony_hit = i + 1;
    }
}

enum { SMILES = 1u << EMOTION_JOY };

static bool smiles(const struct text *t, const struct opinion *o)
{
    const struct meaning *m = &t->x->meanings[o->meaning];
    return (m->tags & TAG_EMOJI) && o->base > 0 && (m->emotions & SMILES);
}

/* "Zug fällt aus 😂": who laughs at what went wrong does not praise it. */
static void wry_smiles(const struct text *t, struct text_scratch *s)
{
    float blame = 0, praise = 0;
    if (!s->gist.emoji) return;
    for (size_t i = 0; i < s->opinions.count; i++) {
        const struct opinion *o = &s->opinions.at[i];
        if (t->x->meanings[o->meaning].tags & TAG_EMOJI) continue;
        *(o->value < 0 ? &blame : &praise) += o->value;
    }
    if (blame > -0.8F || praise > 0.3F) return;
    for (size_t i = 0; i < s->opinions.count; i++) {
        struct opinion *o = &s->opinions.at[i];
        if (!smiles(t, o)) continue;
        o->factor[BY_KIND] *= t->w[W_wry];
        o->value *= t->w[W_wry];
    }
}

void ironies_find(const struct text *t, struct text_scratch *s)
{
    wry_smiles(t, s);
    ironic_praise(t, s);
}
