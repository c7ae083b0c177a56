/* Where patterns may begin. Most walks would find nothing: blooms of what follows say so for most tokens, and what two words begin together is
 * remembered, so that the lexicon's tables, which lie far away, are asked seldom. */
#include "text/walk.h"
#include "text/word_table.h"

/* Symbols that no spelling has, of which the token is one. */
static uint64_t class_symbols(const struct text *t, const struct token *w)
{
    return t->shapes[token_shape(w)] | (w->known.traits & TRAIT_NUMBER ? number_symbols() : 0);
}

/* ---------------------------------------------------------------- two words */

/* What goes on with the patterns that reach a node; all bits: nearly anything may, or one ends here. */
static uint64_t node_goes_on(const struct walk *w, const struct node *n)
{
    if (!(n->kinds & w->kinds)) return 0;
    return n->payload || n->gaps || n->any ? ~UINT64_C(0) : n->children;
}

static uint64_t pair_sum(const struct walk *w, const struct token_form *first, const struct token_form *second)
{
    const struct lexicon *x = w->t->x;
    uint64_t sum = 0;
    for (uint32_t r = first->syms - first->root_count; r < first->syms; r++)
        for (uint32_t i = second->syms; i < second->syms + second->sym_count; i++) {
            uint32_t to = lexicon_edge(x, x->syms[r], x->syms[i]);
            if (to) sum |= node_goes_on(w, &x->nodes[to]);
        }
    return sum;
}

bool pair_goes_on(const struct walk *w, const struct token *token)
{
    const struct token *next = token + 1;
    if (!(token->known.roots & next->known.inner) || token->after & AFTER_SENTENCE) return false;
    uint64_t key = pair_key(token->known.form, next->known.form, 0);
    struct pair *pair = pair_place(w->s->words, key);
    if (pair->key != key) *pair = (struct pair){key, pair_sum(w, &token->known, &next->known)};
    uint64_t third = next->after & AFTER_SENTENCE ? 0 : next[1].known.inner;
    return pair->goes_on == ~UINT64_C(0) || (pair->goes_on & third);
}

/* ---------------------------------------------------------------- gaps */

/* Can the word stand behind a node that a gap leads to? `class`: what it is besides its spelling. */
static bool node_takes(const struct lexicon *x, uint32_t node, const struct token_form *word, uint64_t class)
{
    const struct node *n = &x->nodes[node];
    if (n->any && (n->children & class)) return true;
    for (uint32_t i = word->syms; i < word->syms + word->sym_count; i++)
        if ((n->children & child_bit(x->syms[i])) && lexicon_edge(x, node, x->syms[i])) return true;
    return false;
}

static bool gap_leads_to(const struct walk *w, const struct token_form *first, const struct token_form *word, uint64_t class)
{
    const struct lexicon *x = w->t->x;
    for (uint32_t r = first->syms - first->root_count; r < first->syms; r++)
        for (unsigned g = 0; g < 3; g++) {
            if (!(x->nodes[x->syms[r]].gaps >> g & 1)) continue;
            uint32_t to = lexicon_edge(x, x->syms[r], SYM_GAP + g);
            if ((x->nodes[to].kinds & w->kinds) && node_takes(x, to, word, class)) return true;
        }
    return false;
}

/* Does one of the words that a gap may reach stand behind the token's gaps? */
static bool gap_is_closed(const struct walk *w, const struct token *token)
{
    const struct token_form *first = &token->known;
    for (const struct token *last = token + GAP_LONGEST, *at = token; at <= last && !(at->after & AFTER_SENTENCE); at++) {
        const struct token *word = at + 1;
        if (!(word->known.behind & first->gaps)) continue;
        uint64_t class = class_symbols(w->t, word);
        uint64_t key = pair_key(first->form, word->known.form, class | 1);
        struct pair *pair = pair_place(w->s->words, key);
        if (pair->key != key) *pair = (struct pair){key, gap_leads_to(w, first, &word->known, class)};
        if (pair->goes_on) return true;
    }
    return false;
}

/* ---------------------------------------------------------------- words that can be any, numbers, names */

/* Can a pattern go on behind a second word that can be any, or a number, or a name? */
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

bool walk_is_long(const struct walk *w, const struct token *token)
{
    if (token->known.traits & (TRAIT_WALK | TRAIT_COMPOUND)) return true;
    return (token->known.gaps && gap_is_closed(w, token)) || class_goes_on(w, token) || class_starts(w, token);
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
void starts_mark(struct walk *w)
{
    struct text_scratch *s = w->s;
    class_start(&w->name, w->t->x, SYM_NAME, w->kinds);
    class_start(&w->number, w->t->x, SYM_NUMBER, w->kinds);
    class_start(&w->number, w->t->x, SYM_ORDINAL, w->kinds);
    const uint64_t names = !w->name.node ? 0 : w->name.alone ? ~UINT64_C(0) : w->name.goes_on;
    const unsigned alone = TRAIT_WALK | TRAIT_PAYS | TRAIT_ANY_NEXT | TRAIT_COMPOUND | (w->number.node ? TRAIT_NUMBER : 0u);
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
