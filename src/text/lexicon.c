/* Open addressing with linear probing for forms and edges, both at most three quarters full; a filter of one bit a form in front of the
 * forms. While building, a form's symbols are a linked list; lexicon_finish() lays them side by side. */
#include "base/fold.h"
#include "text/builder.h"

#include <assert.h>
#include <string.h>

static void slot_put(struct lexicon *x, uint64_t hash, uint32_t form)
{
    size_t i = hash & x->slot_mask;
    while (x->slots[i]) i = (i + 1) & x->slot_mask;
    x->slots[i] = (hash >> 32 << 32) | form;
}

static void slots_grow(struct lexicon *x)
{
    lexicon_release(x, x->slots);
    x->slot_mask = x->slot_mask * 2 + 1;
    x->slots = lexicon_zeroed((size_t)x->slot_mask + 1, sizeof *x->slots);
    for (uint32_t f = 1; f < x->form_count; f++) slot_put(x, x->builder->hashes[f], f);
}

static void forms_grow(struct lexicon *x)
{
    struct lexicon_builder *b = x->builder;
    size_t old = x->form_cap, cap = old * 2;
    GROW(x->forms, old, cap);
    GROW(b->heads, old, cap);
    GROW(b->hashes, old, cap);
    if (b->ranks) {
        GROW(b->ranks, old, cap);
        memset(b->ranks + old, 0, (cap - old) * sizeof *b->ranks);
    }
    x->form_cap = (uint32_t)cap;
}

uint32_t lexicon_form_hash(struct lexicon *x, uint64_t hash)
{
    size_t slot = hash & x->slot_mask;
    for (; x->slots[slot]; slot = (slot + 1) & x->slot_mask)
        if (!((x->slots[slot] ^ hash) >> 32)) return (uint32_t)x->slots[slot];
    if (x->form_count == x->form_cap) forms_grow(x);
    uint32_t f = x->form_count++;
    memset(&x->forms[f], 0, sizeof x->forms[f]);
    x->builder->hashes[f] = hash;
    x->builder->heads[f] = 0;
    lexicon_filter_add(x, hash);
    x->slots[slot] = (hash >> 32 << 32) | f;
    if (x->form_count > x->slot_mask / 4 * 3) slots_grow(x);
    return f;
}

uint32_t lexicon_form(struct lexicon *x, str folded)
{
    return lexicon_form_hash(x, fold_hash(folded.p, folded.n > FOLD_MAX ? FOLD_MAX : folded.n));
}

uint32_t lexicon_meaning(struct lexicon *x, const struct meaning *m)
{
    ROOM(x->meanings, x->meaning_count, x->meaning_cap);
    x->meanings[x->meaning_count] = *m;
    return x->meaning_count++;
}

void lexicon_mean(struct lexicon *x, uint32_t form, unsigned langs, uint32_t meaning, unsigned layer, unsigned rank)
{
    uint8_t strength = (uint8_t)(layer * 4 + (3 - rank) + 1);
    assert(x->builder->ranks);
    for (unsigned l = 0; l < LANG_COUNT; l++) {
        uint8_t before = x->builder->ranks[form][l];
        if (!(langs >> l & 1) || before > strength || (before == strength && !layer)) continue;
        x->builder->ranks[form][l] = strength;
        x->forms[form].meaning[l] = meaning;
    }
}

static uint32_t symbol_new(struct lexicon *x)
{
    if (x->sym_count == x->sym_cap) {
        GROW(x->roots, x->sym_cap, x->sym_cap * 2);
        memset(x->roots + x->sym_cap, 0, x->sym_cap * sizeof *x->roots);
        GROW(x->behind, x->sym_cap, x->sym_cap * 2);
        memset(x->behind + x->sym_cap, 0, x->sym_cap);
        GROW(x->builder->inner, x->sym_cap, x->sym_cap * 2);
        memset(x->builder->inner + x->sym_cap, 0, x->sym_cap);
        x->sym_cap *= 2;
    }
    return x->sym_count++;
}

void lexicon_join(struct lexicon *x, uint32_t form, uint32_t sym)
{
    struct lexicon_builder *b = x->builder;
    unsigned count = 0;
    for (uint32_t i = b->heads[form]; i; i = b->links[i].next, count++)
        if (b->links[i].sym == sym) return;
    if (count == UINT8_MAX) return;
    ROOM(b->links, b->link_count, b->link_cap);
    b->links[b->link_count] = (struct link){sym, b->heads[form]};
    b->heads[form] = b->link_count++;
}

static uint32_t named_symbol(struct lexicon *x, uint64_t hash, bool *made)
{
    struct lexicon_builder *b = x->builder;
    size_t i = hash & b->name_mask;
    for (; b->names[i].sym; i = (i + 1) & b->name_mask)
        if (b->names[i].hash == hash) {
            *made = false;
            return b->names[i].sym;
        }
    *made = true;
    uint32_t sym = symbol_new(x);
    b->names[i] = (struct name){.hash = hash, .sym = sym};
    if (++b->name_count > b->name_mask / 2) {
        struct name *old = b->names;
        uint32_t old_mask = b->name_mask;
        b->name_mask = old_mask * 2 + 1;
        b->names = lexicon_zeroed((size_t)b->name_mask + 1, sizeof *b->names);
        for (size_t k = 0; k <= old_mask; k++) {
            if (!old[k].sym) continue;
            size_t to = old[k].hash & b->name_mask;
            while (b->names[to].sym) to = (to + 1) & b->name_mask;
            b->names[to] = old[k];
        }
        lexicon_release(x, old);
    }
    return sym;
}

uint32_t lexicon_symbol(struct lexicon *x, uint32_t form)
{
    bool made;
    uint32_t sym = named_symbol(x, x->builder->hashes[form], &made);
    if (made) lexicon_join(x, form, sym);
    return sym;
}

uint32_t lexicon_class(struct lexicon *x, str name, bool *made)
{
    return named_symbol(x, hash64_seed(name, 1), made);
}

uint32_t lexicon_written(const struct lexicon *x, uint64_t hash)
{
    const struct written *w = &x->builder->written[hash >> (64 - WRITTEN_BITS)];
    return w->hash == hash ? w->sym : SYM_NONE;
}

void lexicon_write(struct lexicon *x, uint64_t hash, uint32_t sym)
{
    x->builder->written[hash >> (64 - WRITTEN_BITS)] = (struct written){hash, sym};
}

struct tokens *lexicon_words(struct lexicon *x)
{
    return &x->builder->words;
}

static void edge_put(struct lexicon *x, const struct edge *e)
{
    size_t i = (edge_hash(e->key) >> 24) & x->edge_mask;
    while (x->edges[i].key) i = (i + 1) & x->edge_mask;
    x->edges[i] = *e;
}

void lexicon_settle(struct lexicon *x)
{
    struct lexicon_builder *b = x->builder;
    for (unsigned i = 0; i < b->waiting_count; i++) edge_put(x, &b->waiting[i]);
    b->waiting_count = 0;
}

static void edge_add(struct lexicon *x, uint64_t key, uint32_t node)
{
    struct lexicon_builder *b = x->builder;
    uint64_t hash = edge_hash(key);
    edge_filter_add(x, hash);
    if (b->waiting_count == EDGES_WAITING) lexicon_settle(x);
    __builtin_prefetch(&x->edges[(hash >> 24) & x->edge_mask]);
    b->waiting[b->waiting_count++] = (struct edge){.key = key, .node = node};
}

static void edges_grow(struct lexicon *x)
{
    struct edge *old = x->edges;
    uint32_t mask = x->edge_mask;
    x->edge_mask = mask * 2 + 1;
    x->edges = lexicon_zeroed((size_t)x->edge_mask + 1, sizeof *x->edges);
    for (size_t k = 0; k <= mask; k++)
        if (old[k].key) edge_put(x, &old[k]);
    lexicon_release(x, old);
}

static uint32_t node_new(struct lexicon *x, uint32_t parent)
{
    struct lexicon_builder *b = x->builder;
    if (x->node_count == x->node_cap) {
        GROW(x->nodes, x->node_cap, x->node_cap * 2);
        GROW(b->parents, x->node_cap, x->node_cap * 2);
        x->node_cap *= 2;
    }
    memset(&x->nodes[x->node_count], 0, sizeof *x->nodes);
    b->parents[x->node_count] = parent;
    return x->node_count++;
}

uint32_t lexicon_path(struct lexicon *x, uint32_t node, uint32_t sym)
{
    if (!node) { /* from the root there is one node a symbol */
        if (!x->roots[sym]) {
            x->roots[sym] = node_new(x, 0);
            x->nodes[x->roots[sym]].place = NODE_ROOT;
        }
        return x->roots[sym];
    }
    uint64_t key = (uint64_t)node << 32 | sym;
    if (edge_may_be(x, edge_hash(key))) {
        lexicon_settle(x);
        uint32_t known = lexicon_edge(x, node, sym);
        if (known) return known;
    }
    uint32_t to = node_new(x, node);
    edge_add(x, key, to);
    x->builder->inner[sym] = 1;
    struct node *n = &x->nodes[node];
    if (n->place == NODE_ROOT_GAP) {
        x->behind[sym] = 1;
        if (sym < SYM_FIRST_FREE) x->behind_classes |= child_bit(sym);
    }
    if (sym >= SYM_GAP && sym <= SYM_GAP_LONG) {
        n->gaps = (uint8_t)(n->gaps | 1u << (sym - SYM_GAP));
        if (n->place == NODE_ROOT) x->nodes[to].place = NODE_ROOT_GAP;
    } else if (sym < SYM_FIRST_FREE) {
        n->any = 1;
    }
    n->children |= child_bit(sym);
    if (++x->edge_count > x->edge_mask / 4 * 3) edges_grow(x);
    return to;
}

/* What can be found behind a node, so that a walk that looks for less turns back early: who knows it, all before it know. */
static void kind_tell(struct lexicon *x, uint32_t node, unsigned kind)
{
    for (; node && !(x->nodes[node].kinds >> kind & 1); node = x->builder->parents[node]) x->nodes[node].kinds = (uint8_t)(x->nodes[node].kinds | 1u << kind);
}

void lexicon_pay(struct lexicon *x, uint32_t node, const struct payload *p)
{
    for (uint32_t i = x->nodes[node].payload; i; i = x->payloads[i].next) {
        struct payload *old = &x->payloads[i];
        if (old->kind != p->kind || old->flags != p->flags) continue;
        if (old->index == p->index) {
            old->langs |= p->langs;
            return;
        }
        if (p->kind == HIT_OPINION && old->langs == p->langs && p->layer >= old->layer) { /* a user's line takes the place, and of one file's the last */
            old->index = p->index;
            old->layer = p->layer;
            return;
        }
    }
    ROOM(x->payloads, x->payload_count, x->payload_cap);
    struct payload *n = &x->payloads[x->payload_count];
    *n = *p;
    n->next = x->nodes[node].payload;
    x->nodes[node].payload = x->payload_count++;
    kind_tell(x, node, p->kind);
}
