/* Where a lexicon's tables lie: in an image, which is read where it is, in blocks on large pages, or each by itself. Only the last kind grows: others are copied
 * before. */
#include "text/builder.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define LARGE ((size_t)2 << 20)

static bool lies_in(str block, const void *p)
{
    return (uintptr_t)p - (uintptr_t)block.p < block.n;
}

/* A table that is no allocation of its own. */
static bool is_part(const struct lexicon *x, const void *p)
{
    return lies_in(x->image, p) || lies_in(x->copy, p) || (x->builder && lies_in(x->builder->copy, p));
}

void lexicon_release(const struct lexicon *x, void *p)
{
    if (!is_part(x, p)) free(p);
}

void *lexicon_grown(const struct lexicon *x, void *p, size_t old, size_t n)
{
    bool part = is_part(x, p);
    void *q = realloc(part ? NULL : p, n);
    if (!q) abort();
    return part ? memcpy(q, p, old) : q;
}

static void builder_free(struct lexicon *x)
{
    struct lexicon_builder *b = x->builder;
    if (!b) return;
    lexicon_release(x, b->links);
    lexicon_release(x, b->heads);
    lexicon_release(x, b->hashes);
    free(b->ranks);
    lexicon_release(x, b->names);
    free(b->written);
    lexicon_release(x, b->inner);
    lexicon_release(x, b->parents);
    tokens_free(&b->words);
    free((void *)(uintptr_t)b->copy.p);
    free(b);
    x->builder = NULL;
}

static void lexicon_free(void *p)
{
    struct lexicon *x = p;
    builder_free(x);
    lexicon_release(x, x->forms);
    lexicon_release(x, x->slots);
    lexicon_release(x, x->filter);
    lexicon_release(x, x->meanings);
    lexicon_release(x, x->nodes);
    lexicon_release(x, x->payloads);
    lexicon_release(x, x->edges);
    lexicon_release(x, x->edge_filter);
    lexicon_release(x, x->roots);
    lexicon_release(x, x->behind);
    lexicon_release(x, x->syms);
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

void *lexicon_zeroed(size_t count, size_t size)
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
    x->builder = lexicon_zeroed(1, sizeof *x->builder);
    x->builder->written = lexicon_zeroed((size_t)1 << WRITTEN_BITS, sizeof *x->builder->written);
}

struct lexicon *lexicon_new(struct arena *a)
{
    struct lexicon *x = lexicon_of_image(a, (str){0});
    lexicon_builder_new(x);
    struct lexicon_builder *b = x->builder;
    x->slot_mask = (1u << 18) - 1;
    x->slots = lexicon_zeroed((size_t)x->slot_mask + 1, sizeof *x->slots);
    x->filter = lexicon_zeroed(FILTER_WORDS, sizeof *x->filter);
    x->edge_mask = (1u << 17) - 1;
    x->edges = lexicon_zeroed((size_t)x->edge_mask + 1, sizeof *x->edges);
    x->edge_filter = lexicon_zeroed(EDGE_FILTER_WORDS, sizeof *x->edge_filter);
    b->name_mask = (1u << 15) - 1;
    b->names = lexicon_zeroed((size_t)b->name_mask + 1, sizeof *b->names);
    x->form_count = x->meaning_count = x->node_count = x->payload_count = b->link_count = 1; /* 0 = none; node 0 = the root */
    x->sym_count = SYM_FIRST_FREE;
    x->form_cap = 1u << 18;
    x->forms = large(x->form_cap * sizeof *x->forms);
    b->heads = lexicon_zeroed(x->form_cap, sizeof *b->heads);
    b->hashes = lexicon_zeroed(x->form_cap, sizeof *b->hashes);
    b->ranks = lexicon_zeroed(x->form_cap, sizeof *b->ranks);
    x->meaning_cap = x->node_cap = x->payload_cap = x->sym_cap = 1u << 14;
    GROW(x->meanings, 0, x->meaning_cap);
    GROW(x->nodes, 0, x->node_cap);
    GROW(b->parents, 0, x->node_cap);
    GROW(x->payloads, 0, x->payload_cap);
    x->roots = lexicon_zeroed(x->sym_cap, sizeof *x->roots);
    x->behind = lexicon_zeroed(x->sym_cap, 1);
    b->inner = lexicon_zeroed(x->sym_cap, 1);
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
    lexicon_release(x, x->syms);
    x->syms = NULL;
    GROW(x->syms, 0, x->builder->link_count * 2 + 1);
}

void lexicon_finish(struct lexicon *x)
{
    if (!x->builder) return;
    lexicon_lay(x);
    builder_free(x);
}
