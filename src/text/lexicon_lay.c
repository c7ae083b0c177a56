/* The last stage of building: a form's root nodes and symbols side by side, and what can be found behind each node. It can be done again
 * after the lexicon has grown: then it finds what it would have found at once. */
#include "text/builder.h"

/* So that a walk that looks for less turns back early. */
static void kinds_spread(struct lexicon *x)
{
    for (uint32_t n = x->node_count; n-- > 1;) {
        struct node *node = &x->nodes[n];
        for (uint32_t p = node->payload; p; p = x->payloads[p].next) node->kinds = (uint8_t)(node->kinds | 1u << x->payloads[p].kind);
        uint32_t parent = x->builder->parents[n];
        if (parent) x->nodes[parent].kinds |= node->kinds;
    }
}

/* The form's root nodes to x->syms, at place `at`: those that judge, or those that do not. */
static uint32_t put_roots(struct lexicon *x, struct form *form, uint32_t head, uint32_t at, bool judging)
{
    const struct link *links = x->builder->links;
    for (uint32_t link = head; link; link = links[link].next) {
        uint32_t root = x->roots[links[link].sym];
        if (!root || ((x->nodes[root].kinds & KINDS_JUDGE) != 0) != judging) continue;
        x->syms[at++] = root;
        form->kinds |= x->nodes[root].kinds;
    }
    return at;
}

/* Nodes that a form leads to from the root come first, then the symbols that stand inside patterns. */
static uint32_t put_symbols(struct lexicon *x, struct form *form, uint32_t head, uint32_t at)
{
    const struct lexicon_builder *b = x->builder;
    form->syms = at;
    at = put_roots(x, form, head, put_roots(x, form, head, at, false), true);
    form->root_count = (uint8_t)(at - form->syms);
    for (uint32_t link = head; link; link = b->links[link].next)
        if (b->inner[b->links[link].sym]) x->syms[at++] = b->links[link].sym;
    form->sym_count = (uint8_t)(at - form->syms - form->root_count);
    if (form->root_count) form->bits |= FORM_ROOT;
    return at;
}

void lexicon_lay(struct lexicon *x)
{
    const struct lexicon_builder *b = x->builder;
    lexicon_settle(x);
    kinds_spread(x);
    lexicon_syms_new(x);
    x->identity = 0;
    x->place_count = 0;
    for (uint32_t f = 1; f < x->form_count; f++) {
        struct form *form = &x->forms[f];
        size_t bit = b->hashes[f] & ((1u << FILTER_BITS) - 1);
        x->filter[bit >> 6] |= UINT64_C(1) << (bit & 63);
        if (b->heads[f]) x->place_count = put_symbols(x, form, b->heads[f], x->place_count);
        x->identity = (x->identity ^ b->hashes[f] ^ form->bits ^ (uint64_t)form->meaning[0] << 32 ^ form->meaning[1]) * UINT64_C(0x9E3779B97F4A7C15);
    }
}
