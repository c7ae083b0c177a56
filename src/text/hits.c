/* Patterns over tokens: from each token that begins some pattern, a depth-first walk down the trie. A walk takes at most WALK_STEPS steps, and a
 * pattern has at most eight words and a few gaps, so time stays in proportion to the tokens whatever the text is. */
#include "text/compiled.h"
#include "text/walk.h"

#include <stdlib.h>

#define WALK_STEPS 400

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

static void walk_gaps(struct walk *w, uint32_t node, uint32_t at, uint32_t mask, unsigned words)
{
    const struct tokens *k = &w->s->tokens;
    unsigned gaps = w->t->x->nodes[node].gaps;
    for (unsigned g = 0; g < GAP_KINDS; g++) {
        if (!(gaps >> g & 1)) continue;
        uint32_t to = lexicon_edge(w->t->x, node, SYM_GAP + g);
        unsigned after = k->at[at - 1].after;
        for (uint32_t skip = 0; at + skip < k->count && (gaps_open(skip, after) >> g & 1); after |= k->at[at + skip++].after) {
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

static void walk_part(struct walk *w, uint32_t form)
{
    const struct lexicon *x = w->t->x;
    const struct form *f = &x->forms[form];
    if (!(f->kinds & w->kinds)) return;
    for (uint32_t i = f->syms; i < f->syms + f->root_count; i++) pay_out(w, x->nodes[x->syms[i]].payload, w->first, 1, 1);
}

static void walk_parts(struct walk *w, const struct compound *c)
{
    w->part = 1;
    for (unsigned i = 0; i < c->count; i++) walk_part(w, c->parts[i]);
    w->part = 0;
}

/* Patterns that the token is by itself. */
static void pay_roots(struct walk *w, const struct token *token)
{
    const struct lexicon *x = w->t->x;
    for (uint32_t r = token->known.syms - token->known.root_count; r < token->known.syms; r++) pay_out(w, x->nodes[x->syms[r]].payload, w->first, 1, 1);
}

/* Patterns whose second word comes next. */
static void walk_pairs(struct walk *w, const struct token *token, const struct pair *pair)
{
    const struct lexicon *x = w->t->x;
    const struct token_form *at = &token->known, *next = &token[1].known;
    if (pair->node) {
        walk_node(w, pair->node, w->first + 2, 3, 2);
        return;
    }
    for (uint32_t r = at->syms - at->root_count; r < at->syms; r++)
        for (uint32_t i = next->syms; i < next->syms + next->sym_count; i++) {
            uint32_t to = lexicon_edge(x, x->syms[r], x->syms[i]);
            if (to) walk_node(w, to, w->first + 2, 3, 2);
        }
}

/* Patterns that begin with a number, or with any name. */
static void walk_class(struct walk *w, uint32_t node)
{
    if (node && may_go_on(w, node, w->first + 1)) walk_node(w, node, w->first + 1, 1, 1);
}

static void walk_roots(struct walk *w, const struct token *token)
{
    for (uint32_t r = token->known.syms - token->known.root_count; r < token->known.syms; r++) walk_root(w, w->t->x->syms[r]);
}

static void walk_classes(struct walk *w, const struct token *token)
{
    const struct lexicon *x = w->t->x;
    if (token->class == TOKEN_NUMBER || (token->known.traits & TRAIT_NUMBER)) {
        unsigned number_word = x->forms[token->known.form].number;
        bool nth = number_word ? number_words[number_word - 1].ordinal : (token->flags & TOKEN_ORDINAL) != 0;
        walk_class(w, x->roots[nth ? SYM_ORDINAL : SYM_NUMBER]);
    }
    if (w->name.node_count && looks_like_name(token)) walk_class(w, w->name.nodes[0]);
}

/* A token at which a pattern may begin. */
struct start {
    uint64_t pair; /* key of what it begins together with the next word; 0: nothing */
    uint32_t token;
    bool longs; /* more than the two may decide */
};

/* What the token and the next one begin together, NULL: nothing that the third word goes on with. */
static const struct pair *pair_of(const struct walk *w, const struct token *token, uint64_t key)
{
    struct pair *pair = pair_place(w->s->words, key);
    if (pair->key != key) pair_learn(w, pair, key, &token->known, &token[1].known);
    return pair->goes_on && third_fits(pair->goes_on, token + 1) ? pair : NULL;
}

static inline void walk_from(struct walk *w, const struct start *start)
{
    const struct token *token = &w->s->tokens.at[start->token];
    w->first = start->token;
    w->langs = token_langs(&w->s->gist, token);
    w->steps = WALK_STEPS;
    unsigned reach = start->longs ? walk_reach(w, token) : 0;
    const struct pair *pair = start->pair && !(reach & WALK_ROOTS) ? pair_of(w, token, start->pair) : NULL;
    bool pays = token->known.traits & TRAIT_PAYS;
    if ((reach & WALK_ROOTS) || (pair && pays))
        walk_roots(w, token);
    else if (pair)
        walk_pairs(w, token, pair);
    else if (pays)
        pay_roots(w, token);
    if (reach & WALK_PARTS) walk_parts(w, &w->s->compounds[token->extra]);
    if (reach & WALK_CLASS) walk_classes(w, token);
}

/* The starts of a block of tokens. */
static unsigned starts_of(const struct walk *w, uint32_t block, struct start *out)
{
    const struct marks *m = &w->s->marks[block];
    unsigned count = 0;
    for (uint64_t left = m->starts; left; left &= left - 1) {
        unsigned at = (unsigned)__builtin_ctzll(left);
        const struct token *token = &w->s->tokens.at[block * 64 + at];
        bool pair = (token->known.roots & token[1].known.inner) && !(token->after & AFTER_SENTENCE);
        out[count] = (struct start){.pair = pair ? pair_key_next(token) : 0, .token = block * 64 + at, .longs = m->longs >> at & 1};
        __builtin_prefetch(pair_place(w->s->words, out[count].pair)); /* asked for by all of the block before the first is read */
        count++;
    }
    return count;
}

void hits_find(const struct text *t, struct text_scratch *s, unsigned kinds)
{
    struct walk w = {.t = t, .s = s, .langs = s->gist.langs, .kinds = kinds};
    struct start starts[64];
    for (unsigned kind = 0; kind < HIT_KIND_COUNT; kind++) s->hits[kind].count = 0;
    starts_mark(&w);
    for (uint32_t block = 0; block * 64 < s->tokens.count; block++) {
        unsigned count = starts_of(&w, block, starts);
        for (unsigned i = 0; i < count; i++) walk_from(&w, &starts[i]);
    }
}
