#include "text/image.h"

#include "base/fold.h"
#include "text/builder.h"
#include "text/compiled.h"

#include <stdlib.h>
#include <string.h>

#define MAGIC "leumund3"
#define ALIGN ((size_t)64)
#define COUNT_MAX (UINT64_C(1) << 30)

/* Numbers of a text that stand in the header, and its tables with their lengths: of the text and its lexicon, then of the builder. */
#define MASKS(X) X(x->slot_mask) X(x->edge_mask) X(b->name_mask) X(t->stem_mask) X(t->typo_mask)
#define COUNTS(X) \
    X(x->form_count) X(x->meaning_count) X(x->node_count) X(x->payload_count) X(x->edge_count) X(x->sym_count) X(x->place_count) \
    X(b->link_count) X(b->name_count) X(t->operators.count) X(t->signals.count) X(t->entry_count)
#define VALUES(X) X(x->behind_classes) X(x->identity) X(t->version)
#define TABLES(X) \
    X(t->operators.at, t->operators.count) X(t->signals.at, t->signals.count) \
    X(x->filter, FILTER_WORDS) X(x->slots, (size_t)x->slot_mask + 1) X(x->forms, x->form_count) X(x->syms, x->place_count) \
    X(x->meanings, x->meaning_count) X(x->nodes, x->node_count) X(x->payloads, x->payload_count) \
    X(x->edge_filter, EDGE_FILTER_WORDS) X(x->edges, (size_t)x->edge_mask + 1) X(x->roots, x->sym_count) X(x->behind, x->sym_count) \
    X(t->stems, (size_t)t->stem_mask + 1) X(t->stem_forms, (size_t)t->stem_mask + 1) X(t->stem_filter, WORD_FILTER_WORDS) X(t->typo_filter, WORD_FILTER_WORDS) \
    X(t->typos, (size_t)t->typo_mask + 1) X(t->typo_forms, (size_t)t->typo_mask + 1) \
    X(b->heads, x->form_count) X(b->hashes, x->form_count) X(b->links, b->link_count) X(b->names, (size_t)b->name_mask + 1) \
    X(b->inner, x->sym_count) X(b->parents, x->node_count)

#define ONE(value) +1
enum { MASK_COUNT = 0 MASKS(ONE), COUNT_COUNT = 0 COUNTS(ONE), VALUE_COUNT = 0 VALUES(ONE) };

struct header {
    char magic[8];
    uint64_t layout;  /* of the elements of all tables */
    uint64_t sources; /* default_hash */
    uint64_t n;       /* bytes of the whole */
    uint64_t masks[MASK_COUNT], counts[COUNT_COUNT], values[VALUE_COUNT];
    float weights[WEIGHT_COUNT];
};

static uint64_t layout(void)
{
    const size_t sizes[] = {sizeof(struct header), sizeof(struct form), sizeof(struct meaning), sizeof(struct node), sizeof(struct payload),
                            sizeof(struct edge), sizeof(struct operator), sizeof(struct signal), sizeof(struct link), sizeof(struct name),
                            FILTER_WORDS, EDGE_FILTER_WORDS, WORD_FILTER_WORDS, RULES_VERSION, SYM_FIRST_FREE};
    return hash64((str){(const char *)sizes, sizeof sizes});
}

/* ---------------------------------------------------------------- writing */

struct writer {
    char *p; /* NULL: only counts */
    size_t n;
};

static void put(struct writer *w, const void *p, size_t n)
{
    w->n = (w->n + ALIGN - 1) / ALIGN * ALIGN;
    if (w->p && n) memcpy(w->p + w->n, p, n);
    w->n += n;
}

static void put_all(struct writer *w, const struct header *h, const struct text *t)
{
    const struct lexicon *x = t->x;
    const struct lexicon_builder *b = x->builder;
#define PUT(table, count) put(w, (table), (count) * sizeof *(table));
    put(w, h, sizeof *h);
    TABLES(PUT)
}

/* The lists of links side by side: whoever walks them later goes through memory once, and however they grew, they look the same. */
static void links_sort(struct text *t, struct arena *a)
{
    struct lexicon_builder *b = t->x->builder;
    struct link *old = ARENA_ARRAY(a, struct link, b->link_count);
    memcpy(old, b->links, b->link_count * sizeof *old);
    uint32_t at = 1;
    for (uint32_t f = 1; f < t->x->form_count; f++) {
        uint32_t link = b->heads[f];
        if (link) b->heads[f] = at;
        for (; link; link = old[link].next, at++) b->links[at] = (struct link){old[link].sym, old[link].next ? at + 1 : 0};
    }
}

bool text_image_make(struct arena *a, const struct text_options *o, str *out, struct err *e)
{
    struct text *t;
    if (!text_build(a, o, &t, e)) return false;
    if (t->problem_count)
        return err_set(e, ERR_CONFIG, "%.*s:%u: %.*s", STR_ARG(t->problems[0].file), t->problems[0].line, STR_ARG(t->problems[0].what));
    text_reopen(t);
    lexicon_lay(t->x);
    links_sort(t, a);
    const struct lexicon *x = t->x;
    const struct lexicon_builder *b = x->builder;
#define NUMBER(value) (uint64_t)(value),
    struct header h = {.layout = layout(), .sources = default_hash, .masks = {MASKS(NUMBER)}, .counts = {COUNTS(NUMBER)}, .values = {VALUES(NUMBER)}};
    memcpy(h.magic, MAGIC, sizeof h.magic);
    memcpy(h.weights, t->w, sizeof h.weights);
    struct writer w = {0};
    put_all(&w, &h, t);
    h.n = w.n;
    char *p = arena_alloc(a, w.n + ALIGN);
    w = (struct writer){.p = p + (ALIGN - (uintptr_t)p % ALIGN)};
    put_all(&w, &h, t);
    *out = (str){w.p, w.n};
    return true;
}

/* ---------------------------------------------------------------- reading */

struct reader {
    str image;
    size_t at;
    bool whole;
};

static void *take(struct reader *r, size_t n)
{
    size_t at = (r->at + ALIGN - 1) / ALIGN * ALIGN;
    if (at > r->image.n || n > r->image.n - at) r->whole = false;
    if (!r->whole) return NULL;
    r->at = at + n;
    return (void *)((uintptr_t)r->image.p + at); /* not const: who grows a table copies it first */
}

/* Sets numbers and tables; false where they are not all there. */
static bool take_all(struct text *t, struct lexicon_builder *b, str image)
{
    struct lexicon *x = t->x;
    struct reader r = {.image = image, .whole = ((uintptr_t)image.p & (ALIGN - 1)) == 0};
    const struct header *h = take(&r, sizeof *h);
    const uint64_t *number;
    if (!h || memcmp(h->magic, MAGIC, sizeof h->magic) != 0 || h->layout != layout() || h->sources != default_hash || h->n != image.n) return false;
    for (size_t i = 0; i < MASK_COUNT; i++)
        if (h->masks[i] > COUNT_MAX || (h->masks[i] & (h->masks[i] + 1))) return false;
    for (size_t i = 0; i < COUNT_COUNT; i++)
        if (h->counts[i] > COUNT_MAX) return false;
#define SET(value) (value) = (__typeof__(value))*number++;
    number = h->masks;
    MASKS(SET)
    number = h->counts;
    COUNTS(SET)
    number = h->values;
    VALUES(SET)
    memcpy(t->w, h->weights, sizeof t->w);
#define TAKE(table, count) (table) = take(&r, (count) * sizeof *(table));
    TABLES(TAKE)
    return r.whole && r.at == image.n;
}

bool text_image_fits(str image)
{
    struct text t = {0};
    struct lexicon x = {0};
    struct lexicon_builder b = {0};
    t.x = &x;
    return take_all(&t, &b, image);
}

struct text *text_of_image(struct arena *a)
{
    str image = {text_image_bytes, text_image_n};
    struct text *t = ARENA_NEW(a, struct text);
    struct lexicon_builder b = {0};
    t->x = lexicon_of_image(a, image);
    return take_all(t, &b, image) ? t : NULL;
}

void text_reopen(struct text *t)
{
    if (t->x->builder) return;
    lexicon_builder_new(t->x);
    if (!take_all(t, t->x->builder, t->x->image)) abort(); /* it did before */
    lexicon_own(t->x);
}
