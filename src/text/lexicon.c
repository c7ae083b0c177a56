/* Open addressing with linear probing for forms and edges, both at most three quarters full; a filter of one bit a form in front of the
 * forms. While building, a form's symbols are a linked list; lexicon_finish() lays them side by side. */
#include "text/lexicon.h"

#include "base/fold.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define LARGE ((size_t)2 << 20)
#define WRITTEN_BITS 13
#define EDGES_WAITING 32

struct link {
    uint32_t sym, next;
};

struct name {
    uint64_t hash;
    uint32_t sym;
};

/* The symbol that a spelling led to last, by its bytes as written. */
struct written {
    uint64_t hash;
    uint32_t sym;
};

struct lexicon_builder {
    struct link *links;
    uint32_t link_count, link_cap;
    uint8_t (*ranks)[LANG_COUNT]; /* by form: layer * 4 + 3 - rank, + 1; 0 = no meaning yet */
    uint32_t rank_cap;
    struct name *names; /* open addressing */
    uint32_t name_count, name_mask;
    struct written *written; /* 1 << WRITTEN_BITS */
    struct edge waiting[EDGES_WAITING]; /* edges whose places in the table are being fetched; the filter knows them */
    unsigned waiting_count;
    struct tokens words;
    uint64_t *hashes; /* by form */
    uint8_t *inner;   /* by symbol: stands behind another in some pattern */
    uint32_t *parents; /* by node; a child is younger than its parent */
    uint32_t parent_cap;
};

static void *grown(void *p, size_t n)
{
    void *q = realloc(p, n);
    if (!q) abort();
    return q;
}

#define ROOM(p, count, cap, first) \
    do { \
        if ((count) == (cap)) { \
            (cap) = (cap) ? (cap) * 2 : (first); \
            (p) = grown((p), (size_t)(cap) * sizeof *(p)); \
        } \
    } while (0)

static void builder_free(struct lexicon *x)
{
    if (!x->builder) return;
    free(x->builder->links);
    free(x->builder->ranks);
    free(x->builder->names);
    free(x->builder->written);
    free(x->builder->hashes);
    free(x->builder->inner);
    free(x->builder->parents);
    tokens_free(&x->builder->words);
    free(x->builder);
    x->builder = NULL;
}

static void lexicon_free(void *p)
{
    struct lexicon *x = p;
    builder_free(x);
    free(x->forms);
    free(x->slots);
    free(x->filter);
    free(x->meanings);
    free(x->nodes);
    free(x->payloads);
    free(x->edges);
    free(x->edge_filter);
    free(x->roots);
    free(x->behind);
    free(x->syms);
}

/* Tables of several megabytes lie on large pages where the system has them: look-ups go all over them. */
static void *large(size_t n)
{
    enum { PAGE = 2 << 20 };
    size_t whole = (n + PAGE - 1) / PAGE * PAGE;
    void *p = aligned_alloc(PAGE, whole);
    if (!p) abort();
#ifdef MADV_HUGEPAGE
    (void)madvise(p, whole, MADV_HUGEPAGE); /* a wish */
#endif
    return p;
}

static void *zeroed(size_t count, size_t size)
{
    if (count * size < LARGE) {
        void *p = calloc(count, size);
        if (!p) abort();
        return p;
    }
    return memset(large(count * size), 0, count * size);
}

struct lexicon *lexicon_new(struct arena *a)
{
    struct lexicon *x = ARENA_NEW(a, struct lexicon);
    arena_own(a, x, lexicon_free);
    x->builder = zeroed(1, sizeof *x->builder);
    x->slot_mask = (1u << 18) - 1;
    x->slots = zeroed((size_t)x->slot_mask + 1, sizeof *x->slots);
    x->filter = zeroed((size_t)1 << (FILTER_BITS - 6), sizeof *x->filter);
    x->edge_mask = (1u << 17) - 1;
    x->edges = zeroed((size_t)x->edge_mask + 1, sizeof *x->edges);
    x->edge_filter = zeroed((size_t)1 << (EDGE_FILTER_BITS - 6), sizeof *x->edge_filter);
    x->builder->name_mask = (1u << 15) - 1;
    x->builder->names = zeroed((size_t)x->builder->name_mask + 1, sizeof *x->builder->names);
    x->builder->written = zeroed((size_t)1 << WRITTEN_BITS, sizeof *x->builder->written);
    x->form_count = x->meaning_count = x->node_count = x->payload_count = 1; /* 0 = none; node 0 = the root */
    x->sym_count = SYM_FIRST_FREE;
    x->form_cap = 1u << 18;
    x->forms = large(x->form_cap * sizeof *x->forms);
    x->builder->rank_cap = x->form_cap;
    x->builder->ranks = zeroed(x->form_cap, sizeof *x->builder->ranks);
    x->builder->hashes = zeroed(x->form_cap, sizeof *x->builder->hashes);
    x->meaning_cap = x->node_cap = x->payload_cap = x->sym_cap = 1u << 14;
    x->meanings = grown(NULL, x->meaning_cap * sizeof *x->meanings);
    x->nodes = grown(NULL, x->node_cap * sizeof *x->nodes);
    x->payloads = grown(NULL, x->payload_cap * sizeof *x->payloads);
    x->roots = zeroed(x->sym_cap, sizeof *x->roots);
    x->behind = zeroed(x->sym_cap, 1);
    x->builder->inner = zeroed(x->sym_cap, 1);
    memset(&x->forms[0], 0, sizeof *x->forms);
    memset(&x->meanings[0], 0, sizeof *x->meanings);
    memset(&x->nodes[0], 0, sizeof *x->nodes);
    memset(&x->payloads[0], 0, sizeof *x->payloads);
    x->builder->link_count = 1;
    x->builder->link_cap = 1u << 15;
    x->builder->links = grown(NULL, x->builder->link_cap * sizeof *x->builder->links);
    return x;
}

static void slot_put(struct lexicon *x, uint64_t hash, uint32_t form)
{
    size_t i = hash & x->slot_mask;
    while (x->slots[i]) i = (i + 1) & x->slot_mask;
    x->slots[i] = (hash >> 32 << 32) | form;
}

static void slots_grow(struct lexicon *x)
{
    free(x->slots);
    x->slot_mask = x->slot_mask * 2 + 1;
    x->slots = zeroed((size_t)x->slot_mask + 1, sizeof *x->slots);
    for (uint32_t f = 1; f < x->form_count; f++) slot_put(x, x->builder->hashes[f], f);
}

uint32_t lexicon_form_hash(struct lexicon *x, uint64_t hash)
{
    size_t slot = hash & x->slot_mask;
    for (; x->slots[slot]; slot = (slot + 1) & x->slot_mask)
        if (!((x->slots[slot] ^ hash) >> 32)) return (uint32_t)x->slots[slot];
    uint32_t f;
    if (x->form_count == x->form_cap) {
        x->form_cap *= 2;
        x->forms = grown(x->forms, (size_t)x->form_cap * sizeof *x->forms);
        x->builder->ranks = grown(x->builder->ranks, (size_t)x->form_cap * sizeof *x->builder->ranks);
        x->builder->hashes = grown(x->builder->hashes, (size_t)x->form_cap * sizeof *x->builder->hashes);
        memset(x->builder->ranks + x->form_cap / 2, 0, (size_t)x->form_cap / 2 * sizeof *x->builder->ranks);
    }
    f = x->form_count++;
    memset(&x->forms[f], 0, sizeof x->forms[f]);
    x->builder->hashes[f] = hash;
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
    ROOM(x->meanings, x->meaning_count, x->meaning_cap, 1024);
    x->meanings[x->meaning_count] = *m;
    return x->meaning_count++;
}

void lexicon_mean(struct lexicon *x, uint32_t form, unsigned langs, uint32_t meaning, unsigned layer, unsigned rank)
{
    uint8_t strength = (uint8_t)(layer * 4 + (3 - rank) + 1);
    for (unsigned l = 0; l < LANG_COUNT; l++) {
        if (!(langs >> l & 1) || x->builder->ranks[form][l] >= strength) continue;
        x->builder->ranks[form][l] = strength;
        x->forms[form].meaning[l] = meaning;
    }
}

static uint32_t symbol_new(struct lexicon *x)
{
    if (x->sym_count == x->sym_cap) {
        x->roots = grown(x->roots, (size_t)x->sym_cap * 2 * sizeof *x->roots);
        memset(x->roots + x->sym_cap, 0, x->sym_cap * sizeof *x->roots);
        x->behind = grown(x->behind, (size_t)x->sym_cap * 2);
        memset(x->behind + x->sym_cap, 0, x->sym_cap);
        x->builder->inner = grown(x->builder->inner, (size_t)x->sym_cap * 2);
        memset(x->builder->inner + x->sym_cap, 0, x->sym_cap);
        x->sym_cap *= 2;
    }
    return x->sym_count++;
}

void lexicon_join(struct lexicon *x, uint32_t form, uint32_t sym)
{
    struct form *f = &x->forms[form];
    for (uint32_t i = f->syms; i; i = x->builder->links[i].next)
        if (x->builder->links[i].sym == sym) return;
    if (f->sym_count == UINT8_MAX) return;
    ROOM(x->builder->links, x->builder->link_count, x->builder->link_cap, 1024);
    x->builder->links[x->builder->link_count] = (struct link){sym, f->syms};
    f->syms = x->builder->link_count++;
    f->sym_count++;
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
    b->names[i] = (struct name){hash, sym};
    if (++b->name_count > b->name_mask / 2) {
        struct name *old = b->names;
        uint32_t old_mask = b->name_mask;
        b->name_mask = old_mask * 2 + 1;
        b->names = zeroed((size_t)b->name_mask + 1, sizeof *b->names);
        for (size_t k = 0; k <= old_mask; k++) {
            if (!old[k].sym) continue;
            size_t to = old[k].hash & b->name_mask;
            while (b->names[to].sym) to = (to + 1) & b->name_mask;
            b->names[to] = old[k];
        }
        free(old);
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

static void edges_settle(struct lexicon *x)
{
    struct lexicon_builder *b = x->builder;
    for (unsigned i = 0; i < b->waiting_count; i++) edge_put(x, &b->waiting[i]);
    b->waiting_count = 0;
}

static void edge_add(struct lexicon *x, uint64_t key, uint32_t node)
{
    struct lexicon_builder *b = x->builder;
    uint64_t hash = edge_hash(key);
    x->edge_filter[edge_bit(hash) >> 6] |= UINT64_C(1) << (edge_bit(hash) & 63);
    if (b->waiting_count == EDGES_WAITING) edges_settle(x);
    __builtin_prefetch(&x->edges[(hash >> 24) & x->edge_mask]);
    b->waiting[b->waiting_count++] = (struct edge){.key = key, .node = node};
}

static void edges_grow(struct lexicon *x)
{
    struct edge *old = x->edges;
    uint32_t mask = x->edge_mask;
    x->edge_mask = mask * 2 + 1;
    x->edges = zeroed((size_t)x->edge_mask + 1, sizeof *x->edges);
    for (size_t k = 0; k <= mask; k++)
        if (old[k].key) edge_put(x, &old[k]);
    free(old);
}

static uint32_t node_new(struct lexicon *x)
{
    ROOM(x->nodes, x->node_count, x->node_cap, 1024);
    memset(&x->nodes[x->node_count], 0, sizeof *x->nodes);
    return x->node_count++;
}

static void parent_note(struct lexicon *x, uint32_t child, uint32_t parent)
{
    struct lexicon_builder *b = x->builder;
    if (b->parent_cap < x->node_cap) {
        b->parents = grown(b->parents, (size_t)x->node_cap * sizeof *b->parents);
        memset(b->parents + b->parent_cap, 0, (size_t)(x->node_cap - b->parent_cap) * sizeof *b->parents);
        b->parent_cap = x->node_cap;
    }
    b->parents[child] = parent;
}

/* What can still be found behind a node, so that a walk that looks for less turns back early. */
static void kinds_spread(struct lexicon *x)
{
    for (uint32_t n = x->node_count; n-- > 1;) {
        struct node *node = &x->nodes[n];
        for (uint32_t p = node->payload; p; p = x->payloads[p].next) node->kinds = (uint8_t)(node->kinds | 1u << x->payloads[p].kind);
        uint32_t parent = n < x->builder->parent_cap ? x->builder->parents[n] : 0;
        if (parent) x->nodes[parent].kinds |= node->kinds;
    }
}

uint32_t lexicon_path(struct lexicon *x, uint32_t node, uint32_t sym)
{
    if (!node) { /* from the root there is one node a symbol */
        if (!x->roots[sym]) {
            x->roots[sym] = node_new(x);
            x->nodes[x->roots[sym]].place = NODE_ROOT;
        }
        return x->roots[sym];
    }
    uint64_t key = (uint64_t)node << 32 | sym;
    if (edge_may_be(x, edge_hash(key))) {
        edges_settle(x);
        uint32_t known = lexicon_edge(x, node, sym);
        if (known) return known;
    }
    uint32_t to = node_new(x);
    parent_note(x, to, node);
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

void lexicon_pay(struct lexicon *x, uint32_t node, const struct payload *p)
{
    for (uint32_t i = x->nodes[node].payload; i; i = x->payloads[i].next) {
        struct payload *old = &x->payloads[i];
        if (old->kind != p->kind || old->flags != p->flags) continue;
        if (old->index == p->index) {
            old->langs |= p->langs;
            return;
        }
        if (p->kind == HIT_OPINION && old->langs == p->langs && p->layer > old->layer) { /* a user's line takes the place */
            old->index = p->index;
            old->layer = p->layer;
            return;
        }
    }
    ROOM(x->payloads, x->payload_count, x->payload_cap, 1024);
    struct payload *n = &x->payloads[x->payload_count];
    *n = *p;
    n->next = x->nodes[node].payload;
    x->nodes[node].payload = x->payload_count++;
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
void lexicon_finish(struct lexicon *x)
{
    struct lexicon_builder *b = x->builder;
    edges_settle(x);
    kinds_spread(x);
    x->syms = grown(NULL, (b->link_count * 2 + 1) * sizeof *x->syms);
    uint32_t at = 0;
    for (uint32_t f = 1; f < x->form_count; f++) {
        struct form *form = &x->forms[f];
        size_t bit = b->hashes[f] & ((1u << FILTER_BITS) - 1);
        x->filter[bit >> 6] |= UINT64_C(1) << (bit & 63);
        uint32_t head = form->syms;
        form->syms = at;
        form->sym_count = 0;
        if (head) at = put_roots(x, form, head, put_roots(x, form, head, at, false), true);
        form->root_count = (uint8_t)(at - form->syms);
        for (uint32_t link = head; link; link = b->links[link].next)
            if (b->inner[b->links[link].sym]) x->syms[at++] = b->links[link].sym;
        form->sym_count = (uint8_t)(at - form->syms - form->root_count);
        if (form->root_count) form->bits |= FORM_ROOT;
        x->identity = (x->identity ^ b->hashes[f] ^ form->bits ^ (uint64_t)form->meaning[0] << 32 ^ form->meaning[1]) * UINT64_C(0x9E3779B97F4A7C15);
    }
    builder_free(x);
}
