/* Patterns over tokens: from each token that begins some pattern, a depth-first walk down the trie. A walk takes at most WALK_STEPS steps, and a
 * pattern has at most eight words and a few gaps, so time stays in proportion to the tokens whatever the text is. */
#include "text/compiled.h"
#include "text/scratch.h"
#include "text/word_table.h"

#include <stdlib.h>

#define WALK_STEPS 400

/* Patterns that begin with any name, with any number. */
struct class_start {
    uint32_t node;    /* 0 = none */
    bool alone;       /* nothing has to follow, or nearly anything may */
    uint64_t goes_on; /* bloom of what may follow */
};

struct walk {
    const struct text *t;
    struct text_scratch *s;
    uint32_t first;
    unsigned langs;
    unsigned kinds; /* asked for */
    struct class_start name, number;
    int steps;
    uint8_t part;
};

static void hit_add(struct text_scratch *s, unsigned kind, const struct hit *h)
{
    struct hits *list = &s->hits[kind];
    if (list->count && kind != HIT_CUE) { /* the same by another path: keep one */
        const struct hit *last = &list->at[list->count - 1];
        if (last->first == h->first && last->last == h->last && last->index == h->index) return;
    }
    if (list->count == list->cap) list->at = scratch_grow(list->at, &list->cap, list->count + 1, sizeof *list->at);
    list->at[list->count++] = *h;
}

/* A clause ends behind token i: punctuation, or a conjunction comes. */
static bool clause_ends(const struct walk *w, uint32_t i)
{
    const struct tokens *k = &w->s->tokens;
    if (k->at[i].after & AFTER_CLAUSE) return true;
    if (i + 1 >= k->count) return true;
    str next = token_folded(k, &k->at[i + 1]);
    return str_eq(next, STR("und")) || str_eq(next, STR("oder")) || str_eq(next, STR("weil")) || str_eq(next, STR("wenn")) ||
           str_eq(next, STR("aber")) || k->at[i + 1].class == TOKEN_URL || k->at[i + 1].class == TOKEN_EMOJI || k->at[i + 1].class == TOKEN_EMOTICON ||
           (k->at[i + 1].flags & TOKEN_TAG);
}

static void pay_out(struct walk *w, uint32_t payload, uint32_t last, uint32_t mask, unsigned words)
{
    const struct lexicon *x = w->t->x;
    const struct tokens *k = &w->s->tokens;
    for (; payload; payload = x->payloads[payload].next) {
        const struct payload *p = &x->payloads[payload];
        if (!(p->langs & w->langs) || !(w->kinds >> p->kind & 1)) continue;
        if (w->part && !(p->flags & PAYLOAD_PARTS)) continue;
        if ((p->flags & PAYLOAD_CLAUSE_END) && !clause_ends(w, last)) continue;
        if ((p->flags & PAYLOAD_SENTENCE_START) && !(k->at[w->first - 1].after & (AFTER_SENTENCE | AFTER_LINE))) continue;
        struct hit h = {w->first, last, mask, p->index, (uint8_t)words, p->flags, 0, w->part};
        hit_add(w->s, p->kind, &h);
    }
}

static void walk_node(struct walk *w, uint32_t node, uint32_t at, uint32_t mask, unsigned words);

static void walk_symbol(struct walk *w, uint32_t node, uint32_t sym, uint32_t at, uint32_t mask, unsigned words)
{
    uint32_t to = lexicon_edge(w->t->x, node, sym);
    if (to) walk_node(w, to, at + 1, at - w->first < 32 ? mask | 1u << (at - w->first) : mask, words + 1);
}

/* Can a walk from the node find anything, with the token at `at` as the next? The blooms say so without looking at its symbols. */
static inline bool may_go_on(const struct walk *w, uint32_t node, uint32_t at)
{
    const struct node *n = &w->t->x->nodes[node];
    return n->payload || n->gaps || n->any || (n->children & w->s->tokens.at[at].known.inner);
}

#define GAP_LONGEST 14

static void walk_gaps(struct walk *w, uint32_t node, uint32_t at, uint32_t mask, unsigned words)
{
    static const unsigned lengths[] = {4, 6, GAP_LONGEST};
    static const unsigned stops[] = {AFTER_CLAUSE & ~(unsigned)AFTER_LINE, AFTER_SENTENCE, AFTER_CLAUSE & ~(unsigned)AFTER_LINE};
    const struct tokens *k = &w->s->tokens;
    unsigned gaps = w->t->x->nodes[node].gaps;
    for (unsigned g = 0; g < 3; g++) {
        if (!(gaps >> g & 1)) continue;
        uint32_t to = lexicon_edge(w->t->x, node, SYM_GAP + g);
        for (uint32_t skip = 0; skip <= lengths[g] && at + skip < k->count; skip++) {
            if (k->at[at + skip - 1].after & stops[g]) break;
            if (may_go_on(w, to, at + skip))
                walk_node(w, to, at + skip, mask, words);
            else
                w->steps--;
        }
    }
}

static void walk_any(struct walk *w, uint32_t node, uint32_t at, uint32_t mask, unsigned words)
{
    const struct token *t = &w->s->tokens.at[at];
    const struct lexicon *x = w->t->x;
    unsigned number = t->known.traits & TRAIT_NUMBER ? x->forms[t->known.form].number : 0;
    bool ordinal = number ? number_words[number - 1].ordinal : t->class == TOKEN_NUMBER && (t->flags & TOKEN_ORDINAL);
    if ((number || t->class == TOKEN_NUMBER) && !ordinal) walk_symbol(w, node, SYM_NUMBER, at, mask, words);
    if (ordinal) walk_symbol(w, node, SYM_ORDINAL, at, mask, words);
    if (t->class == TOKEN_WORD || t->class == TOKEN_NUMBER) walk_symbol(w, node, SYM_ANY, at, mask, words);
    if (looks_like_name(t)) walk_symbol(w, node, SYM_NAME, at, mask, words);
}

static void walk_node(struct walk *w, uint32_t node, uint32_t at, uint32_t mask, unsigned words)
{
    const struct lexicon *x = w->t->x;
    const struct tokens *k = &w->s->tokens;
    const struct node *n = &x->nodes[node];
    if (n->payload) pay_out(w, n->payload, at - 1, mask, words);
    if (!n->children || !(n->kinds & w->kinds) || at >= k->count || --w->steps <= 0) return;
    if (k->at[at - 1].after & AFTER_SENTENCE) return;
    const struct token_form *next = &k->at[at].known;
    if (n->children & next->inner)
        for (uint32_t i = next->syms; i < next->syms + next->sym_count; i++)
            if (n->children & child_bit(x->syms[i])) walk_symbol(w, node, x->syms[i], at, mask, words);
    if (n->any) walk_any(w, node, at, mask, words);
    if (n->gaps) walk_gaps(w, node, at, mask, words);
}

static void walk_root(struct walk *w, uint32_t node)
{
    if (may_go_on(w, node, w->first + 1))
        walk_node(w, node, w->first + 1, 1, 1);
    else
        w->steps--;
}

static void walk_form(struct walk *w, uint32_t form)
{
    const struct lexicon *x = w->t->x;
    const struct form *f = &x->forms[form];
    if (!(f->kinds & w->kinds)) return;
    for (uint32_t i = f->syms; i < f->syms + f->root_count; i++) {
        uint32_t node = x->syms[i];
        if (w->part)
            pay_out(w, x->nodes[node].payload, w->first, 1, 1);
        else
            walk_root(w, node);
    }
}

static void walk_parts(struct walk *w, const struct compound *c)
{
    w->part = 1;
    for (unsigned i = 0; i < c->count; i++) walk_form(w, c->parts[i]);
    w->part = 0;
}

/* Patterns that begin with a number, or with any name. */
static void walk_class(struct walk *w, uint32_t node)
{
    if (node && may_go_on(w, node, w->first + 1)) walk_node(w, node, w->first + 1, 1, 1);
}

static void walk_token(struct walk *w, const struct token *token)
{
    const struct lexicon *x = w->t->x;
    w->steps = WALK_STEPS;
    if (token->known.kinds) walk_form(w, token->known.form);
    if (token->known.traits & TRAIT_COMPOUND) walk_parts(w, &w->s->compounds[token->extra]);
    if (token->class == TOKEN_NUMBER || (token->known.traits & TRAIT_NUMBER)) {
        unsigned number_word = x->forms[token->known.form].number;
        bool nth = number_word ? number_words[number_word - 1].ordinal : (token->flags & TOKEN_ORDINAL) != 0;
        walk_class(w, x->roots[nth ? SYM_ORDINAL : SYM_NUMBER]);
    }
    if (w->name.node && looks_like_name(token)) walk_class(w, w->name.node);
}

/* Is one of the symbols behind the token's gaps among the words that a gap may reach? */
static bool gap_is_closed(const struct token *token)
{
    uint64_t wanted = token->known.gaps;
    for (const struct token *last = token + GAP_LONGEST; token <= last && !(token->after & AFTER_SENTENCE); token++)
        if (token[1].known.behind & wanted) return true;
    return false;
}

/* Symbols that no spelling has, of which the token is one. */
static uint64_t class_symbols(const struct text *t, const struct token *w)
{
    return t->shapes[token_shape(w)] | (w->known.traits & TRAIT_NUMBER ? number_symbols() : 0);
}

/* … behind a second word that can be any, or a number, or a name? */
static bool class_goes_on(const struct walk *w, const struct token *token)
{
    if ((token->known.traits & TRAIT_ANY_NEXT) && (token->known.roots & class_symbols(w->t, &token[1]))) return true;
    return token->known.beyond && !((token->after | token[1].after) & AFTER_SENTENCE) && (token->known.beyond & token[2].known.inner);
}

/* Is the token itself a number, or a name, with which a pattern begins? */
static bool class_starts(const struct walk *w, const struct token *token)
{
    uint64_t next = token[1].known.inner;
    bool number = token->class == TOKEN_NUMBER || (token->known.traits & TRAIT_NUMBER);
    if (number && w->number.node && (w->number.alone || (w->number.goes_on & next))) return true;
    return w->name.node && (w->name.alone || (w->name.goes_on & next)) && looks_like_name(token);
}

/* Must a walk be tried, because more than its next word decides what it finds? */
static inline bool worth_a_walk(const struct walk *w, const struct token *token)
{
    if (token->known.traits & (TRAIT_WALK | TRAIT_COMPOUND)) return true;
    return (token->known.gaps && gap_is_closed(token)) || class_goes_on(w, token) || class_starts(w, token);
}

/* What goes on with the patterns that reach a node; all bits: nearly anything may, or one ends here. */
static uint64_t node_goes_on(const struct walk *w, const struct node *n)
{
    if (!(n->kinds & w->kinds)) return 0;
    return n->payload || n->gaps || n->any ? ~UINT64_C(0) : n->children;
}

/* Patterns whose second word comes next. */
static void walk_pairs(struct walk *w, const struct token *token)
{
    const struct lexicon *x = w->t->x;
    const struct token_form *at = &token->known, *next = &token[1].known;
    uint64_t key = pair_key(at->form, next->form), goes_on = 0;
    struct pair *known = pair_place(w->s->words, key);
    uint64_t third = token[1].after & AFTER_SENTENCE ? 0 : token[2].known.inner;
    if (known->key == key && !(known->goes_on & third) && known->goes_on != ~UINT64_C(0)) return;
    w->steps = WALK_STEPS;
    for (uint32_t r = at->syms - at->root_count; r < at->syms; r++)
        for (uint32_t i = next->syms; i < next->syms + next->sym_count; i++) {
            uint32_t to = lexicon_edge(x, x->syms[r], x->syms[i]);
            if (!to) continue;
            goes_on |= node_goes_on(w, &x->nodes[to]);
            walk_node(w, to, w->first + 2, 3, 2);
        }
    *known = (struct pair){key, goes_on};
}

/* Adds what may follow patterns that begin with a symbol of no spelling. */
static void class_start(struct class_start *c, const struct lexicon *x, unsigned sym, unsigned kinds)
{
    const struct node *n = &x->nodes[x->roots[sym]];
    if (!x->roots[sym] || !(n->kinds & kinds)) return;
    c->node = x->roots[sym];
    c->alone |= n->payload || n->gaps || n->any;
    c->goes_on |= n->children;
}

/* Marks the tokens at which a pattern may begin: from behind, so that it is known which words come later in the sentence. */
static void starts_mark(const struct walk *w, struct text_scratch *s)
{
    const uint64_t names = !w->name.node ? 0 : w->name.alone ? ~UINT64_C(0) : w->name.goes_on;
    const unsigned alone = TRAIT_WALK | TRAIT_ANY_NEXT | TRAIT_COMPOUND | (w->number.node ? TRAIT_NUMBER : 0u);
    const struct token *at = s->tokens.at;
    uint64_t next = at[s->tokens.count].known.inner, after_next = 0, ahead = 0, starts = 0; /* two empty tokens stand behind */
    for (size_t i = s->tokens.count; i-- > 1;) {
        const struct token *k = &at[i];
        uint64_t goes_on = k->after & AFTER_SENTENCE ? 0 : ~UINT64_C(0);
        ahead = (ahead | k[1].known.behind) & goes_on;
        uint64_t found = (k->known.roots & next & goes_on) | (k->known.gaps & ahead) | (k->known.beyond & after_next & goes_on) | (k->known.traits & alone);
        if (names) found |= names & (next | w->name.alone) & -(uint64_t)looks_like_name(k);
        starts |= (uint64_t)(found != 0) << i % 64;
        after_next = next;
        next = k->known.inner;
        if (i % 64 && i > 1) continue;
        s->marks[i / 64].starts = starts;
        starts = 0;
    }
}

static void walk_from(struct walk *w, uint32_t first)
{
    const struct token *token = &w->s->tokens.at[first];
    bool pairs = (token->known.roots & token[1].known.inner) && !(token->after & AFTER_SENTENCE);
    w->first = first;
    w->langs = token_langs(&w->s->gist, token);
    if (worth_a_walk(w, token))
        walk_token(w, token);
    else if (pairs)
        walk_pairs(w, token);
}

void hits_find(const struct text *t, struct text_scratch *s, unsigned kinds)
{
    struct walk w = {.t = t, .s = s, .langs = s->gist.langs, .kinds = kinds};
    class_start(&w.name, t->x, SYM_NAME, kinds);
    class_start(&w.number, t->x, SYM_NUMBER, kinds);
    class_start(&w.number, t->x, SYM_ORDINAL, kinds);
    for (unsigned kind = 0; kind < HIT_KIND_COUNT; kind++) s->hits[kind].count = 0;
    starts_mark(&w, s);
    for (uint32_t block = 0; block * 64 < s->tokens.count; block++)
        for (uint64_t left = s->marks[block].starts; left; left &= left - 1) walk_from(&w, block * 64 + (uint32_t)__builtin_ctzll(left));
}

/* ---------------------------------------------------------------- who speaks for a word */

static struct hit *owner_hit(struct text_scratch *s, uint32_t owner)
{
    return owner & 1 ? &s->hits[HIT_OPERATOR].at[owner >> 1] : &s->hits[HIT_OPINION].at[owner >> 1];
}

static bool matched(const struct hit *h, uint32_t token)
{
    return h->mask >> (token - h->first) & 1;
}

/* Has a hit of at least as many words one of its tokens? */
static bool taken(struct text_scratch *s, const struct hit *h, uint32_t last)
{
    for (uint32_t i = h->first; i <= last; i++)
        if (matched(h, i) && s->owner[i] && owner_hit(s, s->owner[i] - 1)->words >= h->words) return true;
    return false;
}

/* Takes the hit's tokens if no longer hit has one of them. Irony marks share their words with what they say. */
static void claim(const struct text *t, struct text_scratch *s, unsigned kind, size_t index)
{
    struct hit *h = &s->hits[kind].at[index];
    unsigned op = kind == HIT_OPERATOR ? t->operators.at[h->index].kind : OPERATOR_KIND_COUNT;
    if (op == OPERATOR_IRONY || op == OPERATOR_LEAD) return;
    bool speaks = h->words > 1 || (kind == HIT_OPERATOR && op != OPERATOR_BOOST && op != OPERATOR_DAMP); /* "super" may be both */
    uint32_t last = h->last - h->first < 32 ? h->last : h->first + 31;
    if (taken(s, h, last)) {
        h->dead = 1;
        return;
    }
    uint32_t mine = (uint32_t)(index << 1 | (kind == HIT_OPERATOR)) + 1;
    for (uint32_t i = h->first; i <= last; i++) {
        if (!matched(h, i)) continue;
        if (s->owner[i]) owner_hit(s, s->owner[i] - 1)->dead = 1;
        s->owner[i] = mine;
        if (speaks) s->tokens.at[i].flags |= TOKEN_OWNED;
    }
}

/* Both lists are sorted by their first token: merge them, longest first among those that begin together. */
void hits_settle(const struct text *t, struct text_scratch *s)
{
    for (size_t i = 0; i < s->tokens.count; i++) s->owner[i] = 0;
    struct hits *a = &s->hits[HIT_OPINION], *b = &s->hits[HIT_OPERATOR];
    size_t i = 0, j = 0;
    while (i < a->count || j < b->count) {
        bool opinion = j >= b->count || (i < a->count && a->at[i].first <= b->at[j].first);
        claim(t, s, opinion ? HIT_OPINION : HIT_OPERATOR, opinion ? i++ : j++);
    }
}
