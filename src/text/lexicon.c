/* Open addressing with linear probing for forms and edges, both at most three quarters full; a filter of one bit a form in front of the
 * forms. While building, a form's symbols are a linked list; lexicon_finish() lays them side by side. Tables that lie in an image are
 * read where they are, and copied before they grow. */
#include "base/fold.h"
#include "text/builder.h"

#include <assert.h>

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define LARGE ((size_t)2 << 20)
#define WRITTEN_BITS 13

static bool lies_in(str block, const void *p)
{
    return (uintptr_t)p - (uintptr_t)block.p < block.n;
}

/* A table that is no allocation of its own. */
static bool is_part(const struct lexicon *x, const void *p)
{
    return lies_in(x->image, p) || lies_in(x->copy, p) || (x->builder && lies_in(x->builder->copy, p));
}

static void release(const struct lexicon *x, void *p)
{
    if (!is_part(x, p)) free(p);
}

static void *grown(const struct lexicon *x, void *p, size_t old, size_t n)
{
    bool part = is_part(x, p);
    void *q = realloc(part ? NULL : p, n);
    if (!q) abort();
    return part ? memcpy(q, p, old) : q;
}

#define GROW(p, old, cap) ((p) = grown(x, (p), (size_t)(old) * sizeof *(p), (size_t)(cap) * sizeof *(p)))
#define ROOM(p, count, cap) \
    do { \
        if ((count) == (cap)) { \
            (cap) *= 2; \
            GROW(p, count, cap); \
        } \
    } while (0)

static void builder_free(struct lexicon *x)
{
    struct lexicon_builder *b = x->builder;
    if (!b) return;
    release(x, b->links);
    release(x, b->heads);
    release(x, b->hashes);
    free(b->ranks);
    release(x, b->names);
    free(b->written);
    release(x, b->inner);
    release(x, b->parents);
    tokens_free(&b->words);
    free((void *)(uintptr_t)b->copy.p);
    free(b);
    x->builder = NULL;
}

static void lexicon_free(void *p)
{
    struct lexicon *x = p;
    builder_free(x);
    release(x, x->forms);
    release(x, x->slots);
    release(x, x->filter);
    release(x, x->meanings);
    release(x, x->nodes);
    release(x, x->payloads);
    release(x, x->edges);
    release(x, x->edge_filter);
    release(x, x->roots);
    release(x, x->behind);
    release(x, x->syms);
    free((void *)(uintptr_t)x->copy.p);
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

struct lexicon *lexicon_of_image(struct arena *a, str image)
{
    struct lexicon *x = ARENA_NEW(a, struct lexicon);
    arena_own(a, x, lexicon_free);
    x->image = image;
    return x;
}

void lexicon_builder_new(struct lexicon *x)
{
    x->builder = zeroed(1, sizeof *x->builder);
    x->builder->written = zeroed((size_t)1 << WRITTEN_BITS, sizeof *x->builder->written);
}

struct lexicon *lexicon_new(struct arena *a)
{
    struct lexicon *x = lexicon_of_image(a, (str){0});
    lexicon_builder_new(x);
    struct lexicon_builder *b = x->builder;
    x->slot_mask = (1u << 18) - 1;
    x->slots = zeroed((size_t)x->slot_mask + 1, sizeof *x->slots);
    x->filter = zeroed(FILTER_WORDS, sizeof *x->filter);
    x->edge_mask = (1u << 17) - 1;
    x->edges = zeroed((size_t)x->edge_mask + 1, sizeof *x->edges);
    x->edge_filter = zeroed(EDGE_FILTER_WORDS, sizeof *x->edge_filter);
    b->name_mask = (1u << 15) - 1;
    b->names = zeroed((size_t)b->name_mask + 1, sizeof *b->names);
    x->form_count = x->meaning_count = x->node_count = x->payload_count = b->link_count = 1; /* 0 = none; node 0 = the root */
    x->sym_count = SYM_FIRST_FREE;
    x->form_cap = 1u << 18;
    x->forms = large(x->form_cap * sizeof *x->forms);
    b->heads = zeroed(x->form_cap, sizeof *b->heads);
    b->hashes = zeroed(x->form_cap, sizeof *b->hashes);
    b->ranks = zeroed(x->form_cap, sizeof *b->ranks);
    x->meaning_cap = x->node_cap = x->payload_cap = x->sym_cap = 1u << 14;
    GROW(x->meanings, 0, x->meaning_cap);
    GROW(x->nodes, 0, x->node_cap);
    GROW(b->parents, 0, x->node_cap);
    GROW(x->payloads, 0, x->payload_cap);
    x->roots = zeroed(x->sym_cap, sizeof *x->roots);
    x->behind = zeroed(x->sym_cap, 1);
    b->inner = zeroed(x->sym_cap, 1);
    b->link_cap = 1u << 15;
    GROW(b->links, 0, b->link_cap);
    memset(&x->forms[0], 0, sizeof *x->forms);
    memset(&x->meanings[0], 0, sizeof *x->meanings);
    memset(&x->nodes[0], 0, sizeof *x->nodes);
    memset(&x->payloads[0], 0, sizeof *x->payloads);
    b->parents[0] = 0;
    b->links[0] = (struct link){0};
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
    release(x, x->slots);
    x->slot_mask = x->slot_mask * 2 + 1;
    x->slots = zeroed((size_t)x->slot_mask + 1, sizeof *x->slots);
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
        if (!(langs >> l & 1) || x->builder->ranks[form][l] >= strength) continue;
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
        b->names = zeroed((size_t)b->name_mask + 1, sizeof *b->names);
        for (size_t k = 0; k <= old_mask; k++) {
            if (!old[k].sym) continue;
            size_t to = old[k].hash & b->name_mask;
            while (b->names[to].sym) to = (to + 1) & b->name_mask;
            b->names[to] = old[k];
        }
        release(x, old);
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
    x->edges = zeroed((size_t)x->edge_mask + 1, sizeof *x->edges);
    for (size_t k = 0; k <= mask; k++)
        if (old[k].key) edge_put(x, &old[k]);
    release(x, old);
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
        if (p->kind == HIT_OPINION && old->langs == p->langs && p->layer > old->layer) { /* a user's line takes the place */
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

/* The tables that grow, with how much of each there is and room for some more brands; those that are read, then the builder's. */
#define GROWING(X) \
    X(x->forms, x->form_count, x->form_cap) X(x->slots, x->slot_mask + 1, 0) X(x->filter, FILTER_WORDS, 0) X(x->edges, x->edge_mask + 1, 0) \
    X(x->edge_filter, EDGE_FILTER_WORDS, 0) X(x->nodes, x->node_count, x->node_cap) X(x->payloads, x->payload_count, x->payload_cap) \
    X(x->roots, x->sym_count, x->sym_cap) X(x->behind, x->sym_count, x->sym_cap)
#define GROWING_BUILDER(X) \
    X(b->heads, x->form_count, x->form_cap) X(b->hashes, x->form_count, x->form_cap) X(b->links, b->link_count, b->link_cap) \
    X(b->names, b->name_mask + 1, 0) X(b->inner, x->sym_count, x->sym_cap) X(b->parents, x->node_count, x->node_cap)

#define ROUNDED(n) (((size_t)(n) + 63) / 64 * 64)

/* The table's copy at the place in the block, which goes on behind it; the room that is left is zeros. */
static void *copied(char **at, const void *p, size_t n, size_t room)
{
    char *to = *at;
    memcpy(to, p, n);
    if (room > n) memset(to + n, 0, room - n);
    *at += ROUNDED(room > n ? room : n);
    return to;
}

/* Its pages need not stay in memory; what is read again comes again. */
static void image_leave(const struct lexicon *x)
{
    const size_t page = 4096, skip = (page - (uintptr_t)x->image.p % page) % page;
    if (x->image.n > skip) (void)madvise((void *)((uintptr_t)x->image.p + skip), x->image.n - skip, MADV_DONTNEED); /* a wish */
}

/* All in two blocks: large pages for many tables. */
void lexicon_own(struct lexicon *x)
{
#define SIZE(p, count, cap) +ROUNDED(sizeof *(p) * (size_t)((cap) ? (cap) : (count)))
#define COPY(p, count, cap) (p) = copied(&at, (p), sizeof *(p) * (size_t)(count), sizeof *(p) * (size_t)(cap));
    struct lexicon_builder *b = x->builder;
    x->form_cap = x->form_count + x->form_count / 8;
    x->node_cap = x->node_count + x->node_count / 8;
    x->payload_cap = x->payload_count + x->payload_count / 8;
    x->sym_cap = x->sym_count + x->sym_count / 4;
    x->meaning_cap = x->meaning_count;
    b->link_cap = b->link_count + b->link_count / 4;
    size_t n = 0 GROWING(SIZE), more = 0 GROWING_BUILDER(SIZE);
    char *at = large(n);
    x->copy = (str){at, n};
    GROWING(COPY)
    image_leave(x);
    at = large(more);
    b->copy = (str){at, more};
    GROWING_BUILDER(COPY)
    image_leave(x);
}

void lexicon_syms_new(struct lexicon *x)
{
    release(x, x->syms);
    x->syms = NULL;
    GROW(x->syms, 0, x->builder->link_count * 2 + 1);
}

void lexicon_finish(struct lexicon *x)
{
    if (!x->builder) return;
    lexicon_lay(x);
    builder_free(x);
}
