/* Where patterns may begin. Most walks would find nothing: blooms of what follows say so for most tokens, and what two words begin together is
 * remembered, so that the lexicon's tables, which lie far away, are asked seldom. */
#include "text/walk.h"
#include "text/word_table.h"

/* Symbols that no spelling has, of which the token is one. */
static uint64_t class_symbols(const struct text *t, const struct token *w)
{
    return t->shapes[token_shape(w)] | (w->known.traits & TRAIT_NUMBER ? number_symbols() : 0);
}

/* … as trait_next(). */
static inline unsigned class_traits(const struct text *t, const struct token *w)
{
    return t->nexts[token_shape(w)] | (w->known.traits & TRAIT_NUMBER ? trait_next(SYM_NUMBER) | trait_next(SYM_ORDINAL) : 0);
}

/* ---------------------------------------------------------------- two words */

/* What goes on with the patterns that reach a node; all bits: nearly anything may, or one ends here. */
static uint64_t node_goes_on(const struct walk *w, const struct node *n)
{
    if (!(n->kinds & w->kinds)) return 0;
    return n->payload || n->gaps || n->any ? ~UINT64_C(0) : n->children;
}

/* Adds what goes on behind a node that a pattern's first word leads to, and the word that comes then; how many nodes that are. */
static unsigned second_sum(const struct walk *w, uint32_t root, const struct token_form *second, struct pair *sum)
{
    const struct lexicon *x = w->t->x;
    unsigned found = 0;
    for (uint32_t i = second->syms; i < second->syms + second->sym_count; i++) {
        uint32_t to = lexicon_edge(x, root, x->syms[i]);
        uint32_t more = to ? third_bits(node_goes_on(w, &x->nodes[to])) : 0;
        if (!more) continue;
        sum->goes_on |= more;
        sum->node = to;
        found++;
    }
    return found;
}

void pair_learn(const struct walk *w, struct pair *pair, uint64_t key, const struct token_form *first, const struct token_form *second)
{
    unsigned found = 0;
    *pair = (struct pair){.key = key};
    for (uint32_t r = first->syms - first->root_count; r < first->syms; r++) found += second_sum(w, w->t->x->syms[r], second, pair);
    if (found != 1) pair->node = 0;
}

/* ---------------------------------------------------------------- gaps */

/* What goes on behind a word that stands behind a node that a gap leads to; 0: it cannot stand there. `class`: what it is besides its spelling. */
static uint32_t gap_word_goes_on(const struct walk *w, uint32_t node, const struct token_form *word, uint64_t class)
{
    const struct lexicon *x = w->t->x;
    const struct node *n = &x->nodes[node];
    struct pair sum = {0};
    if (!(n->kinds & w->kinds)) return 0;
    if (n->any && (n->children & class)) return ~UINT32_C(0);
    if (n->children & word->inner) (void)second_sum(w, node, word, &sum);
    return sum.goes_on;
}

/* Behind which of the first word's gaps a word may stand (goes_on: bit i for SYM_GAP + i), and what then goes on (node: third_bits). */
static void gap_learn(const struct walk *w, struct pair *pair, uint64_t key, const struct token_form *first, const struct token_form *word, uint64_t class)
{
    const struct lexicon *x = w->t->x;
    *pair = (struct pair){.key = key};
    for (uint32_t r = first->syms - first->root_count; r < first->syms; r++)
        for (unsigned g = 0; g < GAP_KINDS; g++) {
            if (!(x->nodes[x->syms[r]].gaps >> g & 1)) continue;
            uint32_t more = gap_word_goes_on(w, lexicon_edge(x, x->syms[r], SYM_GAP + g), word, class);
            if (more) pair->goes_on |= 1u << g;
            pair->node |= more;
        }
}

/* Does one of the words that a gap may reach stand behind the token's gaps? */
static bool gap_is_closed(const struct walk *w, const struct token *token)
{
    const struct token_form *first = &token->known;
    unsigned after = 0; /* of the words between */
    for (uint32_t skip = 0; skip <= GAP_LONGEST; skip++) {
        const struct token *word = &token[skip + 1];
        after |= token[skip].after;
        if (after & AFTER_SENTENCE) return false;
        if (!(word->known.behind & first->gaps)) continue;
        uint64_t class = class_symbols(w->t, word);
        uint64_t key = pair_key(first->form, word->known.form, PAIR_GAP, class);
        struct pair *pair = pair_place(w->s->words, key);
        if (pair->key != key) gap_learn(w, pair, key, first, &word->known, class);
        if ((pair->goes_on & gaps_open(skip, after)) && third_fits(pair->node, word)) return true;
    }
    return false;
}

/* ---------------------------------------------------------------- words that can be any, numbers, names */

/* Is there a pattern that begins with the word, goes on with any word, number or name, and then with the third? */
static bool third_follows(const struct walk *w, const struct token_form *first, const struct token_form *third)
{
    const struct lexicon *x = w->t->x;
    for (uint32_t r = first->syms - first->root_count; r < first->syms; r++)
        for (uint32_t class = SYM_NUMBER; x->nodes[x->syms[r]].any && class < SYM_FIRST_FREE; class++) {
            uint32_t to = lexicon_edge(x, x->syms[r], class);
            struct pair sum = {.key = 0};
            if (to && second_sum(w, to, third, &sum)) return true;
        }
    return false;
}

/* Can a pattern go on behind a second word that can be any, or a number, or a name? */
static bool class_goes_on(const struct walk *w, const struct token *token)
{
    const struct token_form *first = &token->known, *third = &token[2].known;
    if ((first->traits & TRAITS_NEXT) && !(token->after & AFTER_SENTENCE) && (first->traits & class_traits(w->t, &token[1]))) return true;
    if (!(first->beyond & third->inner) || (token->after | token[1].after) & AFTER_SENTENCE) return false;
    uint64_t key = pair_key(first->form, third->form, PAIR_BEYOND, 0);
    struct pair *pair = pair_place(w->s->words, key);
    if (pair->key != key) *pair = (struct pair){.key = key, .goes_on = third_follows(w, first, third)};
    return pair->goes_on;
}

/* Can a pattern that begins with a number, with a name go on with the next word? */
static bool start_goes_on(const struct walk *w, const struct class_start *start, const struct token *next, enum pair_kind kind)
{
    if (start->alone) return true;
    if (next[-1].after & AFTER_SENTENCE) return false;
    if (start->nexts & class_traits(w->t, next)) return true;
    if (!(start->goes_on & next->known.inner)) return false;
    uint64_t key = pair_key(0, next->known.form, kind, 0);
    struct pair *pair = pair_place(w->s->words, key);
    if (pair->key != key) {
        *pair = (struct pair){.key = key};
        for (size_t i = 0; i < start->node_count; i++) second_sum(w, start->nodes[i], &next->known, pair);
    }
    return third_fits(pair->goes_on, next);
}

/* Is the token itself a number, or a name, with which a pattern begins? */
static bool class_starts(const struct walk *w, const struct token *token)
{
    bool number = token->known.traits & TRAIT_NUMBER;
    if (number && w->number.node_count && start_goes_on(w, &w->number, &token[1], PAIR_NUMBER)) return true;
    return w->name.node_count && looks_like_name(token) && start_goes_on(w, &w->name, &token[1], PAIR_NAME);
}

unsigned walk_reach(const struct walk *w, const struct token *token)
{
    unsigned traits = token->known.traits;
    bool roots = (traits & TRAIT_WALK) || class_goes_on(w, token) || (token->known.gaps && gap_is_closed(w, token));
    return (roots ? WALK_ROOTS : 0u) | (traits & TRAIT_PARTS ? WALK_PARTS : 0u) | (class_starts(w, token) ? WALK_CLASS : 0u);
}

/* Adds what may follow patterns that begin with a symbol of no spelling. */
static void class_start(struct class_start *c, const struct lexicon *x, unsigned sym, unsigned kinds)
{
    const struct node *n = &x->nodes[x->roots[sym]];
    if (!x->roots[sym] || !(n->kinds & kinds)) return;
    c->nodes[c->node_count++] = x->roots[sym];
    c->alone |= n->payload || n->gaps;
    c->goes_on |= n->children;
    for (uint32_t class = SYM_NUMBER; n->any && class < SYM_FIRST_FREE; class++)
        if (lexicon_edge(x, x->roots[sym], class)) c->nexts |= trait_next(class);
}

/* Marks the tokens at which a pattern may begin: from behind, so that it is known which words come later in the sentence. */
void starts_mark(struct walk *w)
{
    struct text_scratch *s = w->s;
    class_start(&w->name, w->t->x, SYM_NAME, w->kinds);
    class_start(&w->number, w->t->x, SYM_NUMBER, w->kinds);
    class_start(&w->number, w->t->x, SYM_ORDINAL, w->kinds);
    const uint64_t names = !w->name.node_count ? 0 : w->name.alone ? ~UINT64_C(0) : w->name.goes_on;
    const unsigned alone = TRAIT_WALK | TRAIT_PARTS | TRAITS_NEXT | (w->number.node_count ? TRAIT_NUMBER : 0u);
    const struct token *at = s->tokens.at;
    uint64_t next = at[s->tokens.count].known.inner, after_next = 0, ahead = 0, starts = 0, longs = 0; /* two empty tokens stand behind */
    for (size_t i = s->tokens.count; i-- > 1;) {
        const struct token *k = &at[i];
        uint64_t goes_on = k->after & AFTER_SENTENCE ? 0 : ~UINT64_C(0);
        ahead = (ahead | k[1].known.behind) & goes_on;
        uint64_t more = (k->known.gaps & ahead) | (k->known.beyond & after_next & goes_on) | (k->known.traits & alone);
        if (names && looks_like_name(k)) more |= (names & (next | w->name.alone)) | (w->name.nexts & class_traits(w->t, &k[1]));
        uint64_t pair = (k->known.roots & next & goes_on) | (k->known.traits & TRAIT_PAYS);
        longs = longs << 1 | (more != 0);
        starts = starts << 1 | ((more | pair) != 0);
        after_next = next;
        next = k->known.inner;
        if (i % 64 && i > 1) continue;
        unsigned shift = i % 64;
        s->marks[i / 64].starts = starts << shift;
        s->marks[i / 64].longs = longs << shift;
        starts = longs = 0;
    }
}
