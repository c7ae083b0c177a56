/* The last stage of building: a form's root nodes and symbols side by side. It can be done again after the lexicon has grown: then it finds
 * what it would have found at once. */
#include "text/builder.h"

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
    lexicon_syms_new(x);
    x->place_count = 0;
    for (uint32_t f = 1; f < x->form_count; f++) {
        if (b->heads[f]) x->place_count = put_symbols(x, &x->forms[f], b->heads[f], x->place_count);
    }
}
