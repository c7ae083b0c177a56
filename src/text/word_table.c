#include "text/word_table.h"

#include "text/compiled.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define COMPOUNDS_MAX 200000u /* kept; then everything begins anew */
#define MANY_WORDS 128u

void word_table_free(struct word_table *t)
{
    if (t) munmap(t, sizeof *t);
}

/* Fresh pages are zeros that cost nothing until they are used. */
static struct word_table *table_new(void)
{
    void *p = mmap(NULL, sizeof(struct word_table), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED) abort();
    return p;
}

struct word_table *word_table_of(const struct text *t, struct text_scratch *s, unsigned kinds)
{
    struct word_table *w = s->words;
    if (w && w->text == t && w->identity == t->x->identity && w->kinds == kinds && s->compound_count < COMPOUNDS_MAX) return w;
    if (w) word_table_free(w);
    w = s->words = table_new();
    w->text = t;
    w->identity = t->x->identity;
    w->kinds = kinds;
    s->compound_count = 0;
    return w;
}

/* Much is being read: all pages at once, for one by one each is asked for twice, first to be read and then to be written, which stops the other threads. */
static void pages_ask(struct word_table *t)
{
#ifdef MADV_POPULATE_WRITE
    (void)madvise(t, sizeof *t, MADV_POPULATE_WRITE);
#else
    (void)t;
#endif
}

const struct word *word_add(struct word_table *t, uint64_t key, const struct token_form *form)
{
    size_t at = word_place(key);
    struct word *w = &t->at[at];
    if (++t->added == MANY_WORDS) pages_ask(t);
    if (w->key && t->turn++ % 8) {
        w->form.beside = 1;
        w = &t->at[at ^ 1];
    }
    uint8_t beside = w->form.beside;
    *w = (struct word){.key = key, .form = *form};
    w->form.beside = beside;
    return w;
}

void word_settle(struct word_table *t, uint64_t key, const struct token_form *known, unsigned lang)
{
    struct word *w = &t->at[word_place(key)];
    if (w->key != key) w = &t->at[word_place(key) ^ 1];
    if (w->key == key) {
        w->form.traits &= (uint16_t)~trait_doubt(lang);
        return;
    }
    struct token_form settled = *known;
    settled.traits &= (uint16_t)~trait_doubt(lang);
    word_add(t, key, &settled);
}

struct solved *word_solved(struct word_table *t, uint64_t key)
{
    struct solved *set = t->solved[solved_place(key)];
    for (size_t i = 0; i < SOLVED_WAYS; i++)
        if (set[i].key == key) return &set[i];
    memmove(set + 1, set, (SOLVED_WAYS - 1) * sizeof *set);
    set[0] = (struct solved){.key = key};
    return set;
}

/* Adds what may come behind a second word that is of a class: any word, a number, a name. */
static void any_sum(const struct lexicon *x, uint32_t root, unsigned kinds, struct token_form *out)
{
    for (uint32_t class = SYM_NUMBER; class < SYM_FIRST_FREE; class++) {
        uint32_t to = lexicon_edge(x, root, class);
        const struct node *n = &x->nodes[to];
        if (!to || !(n->kinds & kinds)) continue;
        out->beyond |= n->children;
        if (n->payload || n->gaps || n->any) out->traits |= (uint16_t)trait_next(class);
    }
}

/* What a walk that begins at the form can find: nothing at all, something only where the next word is one of few, or it has to be tried. */
static void roots_sum(const struct lexicon *x, const struct form *f, unsigned kinds, struct token_form *out)
{
    if (!(f->kinds & kinds)) return;
    uint32_t behind_roots = f->syms + f->root_count, first = behind_roots;
    for (uint32_t i = f->syms; i < behind_roots; i++) {
        const struct node *n = &x->nodes[x->syms[i]];
        if (!(n->kinds & kinds)) continue;
        if (i < first) first = i;
        for (uint32_t p = n->payload; p; p = x->payloads[p].next)
            if (kinds >> x->payloads[p].kind & 1) out->traits |= TRAIT_PAYS;
        if (n->any) any_sum(x, x->syms[i], kinds, out);
        out->roots |= n->children;
        for (unsigned g = 0; g < 3; g++) {
            if (!(n->gaps >> g & 1)) continue;
            const struct node *behind = &x->nodes[lexicon_edge(x, x->syms[i], SYM_GAP + g)];
            if (!(behind->kinds & kinds)) continue;
            out->gaps |= behind->children;
            if (behind->payload || behind->gaps) out->traits |= TRAIT_WALK;
        }
    }
    out->root_count = (uint8_t)(behind_roots - first);
}

struct token_form token_form_of(const struct lexicon *x, uint32_t form, unsigned kinds)
{
    struct token_form out = {.form = form};
    if (!form) {
        out.traits = TRAIT_DOUBT | TRAIT_DOUBT_EN;
        return out;
    }
    const struct form *f = &x->forms[form];
    out.bits = f->bits;
    out.traits = (uint16_t)((f->meaning[0] || f->meaning[1] ? TRAIT_MEANING : 0) | (f->number ? TRAIT_NUMBER : 0) | (f->sym_count ? TRAIT_INNER : 0));
    if (!(out.traits & TRAIT_MEANING) && !(f->bits & (FORM_DE | FORM_EN | FORM_ALIAS))) out.traits |= TRAIT_DOUBT | TRAIT_DOUBT_EN;
    roots_sum(x, f, kinds, &out);
    out.tells = tells_of(f->bits);
    if (f->number) out.behind = number_symbols() & x->behind_classes;
    out.syms = f->syms + f->root_count;
    out.sym_count = f->sym_count;
    for (uint32_t i = out.syms; i < out.syms + out.sym_count; i++) {
        out.inner |= child_bit(x->syms[i]);
        if (x->behind[x->syms[i]]) out.behind |= child_bit(x->syms[i]);
    }
    return out;
}

struct token_form word_form(struct word_table *t, const struct lexicon *x, uint32_t form)
{
    uint64_t key = (form + UINT64_C(0x1000000001)) * UINT64_C(0x9E3779B97F4A7C15);
    key ^= key >> 32;
    const struct word *known = word_find(t, key);
    if (known) return known->form;
    struct token_form made = token_form_of(x, form, t->kinds);
    word_add(t, key, &made);
    return made;
}
