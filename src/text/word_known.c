/* Words that the lexicon lists: a small table of the thread keeps the forms met most (direct-mapped, by hash; an eviction only costs
 * time), so that most words touch neither the lexicon's slots nor its forms, which are larger than the processor's second cache. */
#include "text/compiled.h"
#include "text/scratch.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#define KNOWN_SIZE 4096u

struct known { /* a line of the processor's cache each */
    alignas(64) uint64_t key;
    struct token_form form;
};

struct known_words {
    struct known at[KNOWN_SIZE];
    const struct text *text;
    uint64_t identity; /* another text may come to lie at the same address */
    unsigned kinds;
};

void known_words_free(struct known_words *k)
{
    free(k);
}

/* ---------------------------------------------------------------- forms */

/* What a walk that begins at the form can find: nothing at all, something only where the next word is one of few, or it has to be tried. */
static void roots_sum(const struct lexicon *x, const struct form *f, unsigned kinds, struct token_form *out)
{
    unsigned found = 0;
    bool several = false;
    if (!(f->kinds & kinds)) return;
    for (uint32_t i = f->syms; i < f->syms + f->root_count; i++) {
        const struct node *n = &x->nodes[x->syms[i]];
        if (!(n->kinds & kinds)) continue;
        out->root = x->syms[i];
        several |= n->any || found++;
        out->kinds = (uint8_t)(out->kinds | (n->kinds & kinds));
        for (uint32_t p = n->payload; p; p = x->payloads[p].next)
            if (kinds >> x->payloads[p].kind & 1) out->traits |= TRAIT_WALK;
        out->roots |= n->children;
        for (unsigned g = 0; g < 3; g++) {
            if (!(n->gaps >> g & 1)) continue;
            const struct node *behind = &x->nodes[lexicon_edge(x, x->syms[i], SYM_GAP + g)];
            out->gaps |= behind->children;
            if (behind->payload || behind->gaps) out->traits |= TRAIT_WALK;
        }
    }
    if (several) out->root = 0;
}

struct token_form token_form_of(const struct lexicon *x, uint32_t form, unsigned kinds)
{
    struct token_form out = {.form = form};
    const struct form *f = &x->forms[form];
    if (!form) {
        out.traits = TRAIT_DOUBT;
        return out;
    }
    out.bits = f->bits;
    out.traits = (uint8_t)((f->meaning[0] || f->meaning[1] ? TRAIT_MEANING : 0) | (f->number ? TRAIT_NUMBER : 0) | (f->sym_count ? TRAIT_INNER : 0));
    if (!(out.traits & TRAIT_MEANING) && !(f->bits & (FORM_DE | FORM_EN | FORM_ALIAS))) out.traits |= TRAIT_DOUBT;
    roots_sum(x, f, kinds, &out);
    if (f->sym_count == 1) out.symbol = x->syms[f->syms + f->root_count];
    for (uint32_t i = f->syms + f->root_count; i < f->syms + f->root_count + f->sym_count; i++) out.inner |= child_bit(x->syms[i]);
    return out;
}

/* Symbols that no spelling has, of which the token is one: bloom. */
static inline uint64_t class_symbols(const struct token *w)
{
    const uint64_t any = child_bit(SYM_ANY), name = child_bit(SYM_NAME), number = child_bit(SYM_NUMBER) | child_bit(SYM_ORDINAL);
    uint64_t bloom = w->class == TOKEN_WORD || w->class == TOKEN_NUMBER ? any : 0;
    if ((w->known.traits & TRAIT_NUMBER) || w->class == TOKEN_NUMBER) bloom |= number;
    return looks_like_name(w) ? bloom | name : bloom;
}

static struct known_words *known_words_of(const struct text *t, struct text_scratch *s, unsigned kinds)
{
    struct known_words *k = s->known;
    if (k && k->text == t && k->identity == t->x->identity && k->kinds == kinds) return k;
    if (!k) k = s->known = aligned_alloc(64, sizeof *k);
    if (!k) abort();
    memset(k, 0, sizeof *k);
    for (uint32_t i = 0; i < KNOWN_SIZE; i++) k->at[i].key = i + 1; /* free: a key that belongs elsewhere */
    k->text = t;
    k->identity = t->x->identity;
    k->kinds = kinds;
    return k;
}

/* ---------------------------------------------------------------- counters */

/* What a word's bits add to the counters, a byte each, so that one addition counts them all: by six bits of form.bits. */
enum { TALLY_SELF = 5, TALLY_FLUSH = 255 };

static uint64_t tally_row(unsigned bits)
{
    uint64_t row = 0;
    bool de = bits & FORM_DE, en = bits & FORM_EN;
    for (unsigned f = 0; f < 3; f++) row |= (uint64_t)(bits >> (f + 1) & 1) << 8 * f;
    row |= (uint64_t)(de && !en) << 24 | (uint64_t)(en && !de) << 32 | (uint64_t)((bits & FORM_SELF) != 0) << 8 * TALLY_SELF;
    return row;
}

void tally_make(uint64_t rows[1 << TALLY_BITS])
{
    for (unsigned i = 0; i < 1 << TALLY_BITS; i++) rows[i] = tally_row((i & 7) << 1 | (i >> 3) << 7);
}

static void tally_flush(struct gist *g, uint64_t tally)
{
    for (unsigned f = 0; f < 3; f++) g->function[f] += (uint32_t)(tally >> 8 * f & 0xFF);
    g->meant[0] += (uint32_t)(tally >> 24 & 0xFF);
    g->meant[1] += (uint32_t)(tally >> 32 & 0xFF);
    g->selves += (uint32_t)(tally >> 8 * TALLY_SELF & 0xFF);
}

static void count_other(struct gist *g, const struct token *w)
{
    g->urls += w->class == TOKEN_URL;
    g->handles += w->class == TOKEN_HANDLE;
    g->numbers += w->class == TOKEN_NUMBER;
    g->emoji += w->class == TOKEN_EMOJI || w->class == TOKEN_EMOTICON;
}

/* Gives tokens from … to (at most TALLY_FLUSH) their forms. The lexicon's tables lie far away: where they are needed their lines are asked for
 * some words ahead, the slots first, then the forms. */
static void know(const struct lexicon *x, struct known_words *k, struct token *at, unsigned count)
{
    uint8_t missing[TALLY_FLUSH];
    unsigned n = 0;
    for (unsigned i = 0; i < count; i++) {
        const struct known *known = &k->at[at[i].hash & (KNOWN_SIZE - 1)];
        at[i].known = known->form;
        if (known->key == at[i].hash) continue;
        missing[n++] = (uint8_t)i;
        __builtin_prefetch(&x->slots[at[i].hash & x->slot_mask]);
    }
    for (unsigned i = 0; i < n; i++) {
        struct token *w = &at[missing[i]];
        w->known.form = lexicon_find(x, w->hash);
        __builtin_prefetch(&x->forms[w->known.form]);
    }
    for (unsigned i = 0; i < n; i++) {
        struct token *w = &at[missing[i]];
        w->known = token_form_of(x, w->known.form, k->kinds);
        k->at[w->hash & (KNOWN_SIZE - 1)] = (struct known){.key = w->hash, .form = w->known};
    }
}

static void count_tokens(struct gist *g, struct token *at, unsigned count, const uint64_t *rows)
{
    uint64_t tally = 0;
    uint32_t words = 0, capitals = 0;
    for (struct token *w = at, *end = at + count; w < end; w++) {
        w->known.inner |= class_symbols(w);
        if (w->after & (AFTER_EXCLAIM | AFTER_QUESTION)) {
            g->exclaims += (w->after & AFTER_EXCLAIM) != 0;
            g->questions += (w->after & AFTER_QUESTION) != 0;
        }
        if (w->class != TOKEN_WORD) {
            count_other(g, w);
            continue;
        }
        words++;
        capitals += w->flags / TOKEN_CAPS & 1;
        tally += rows[(w->known.bits >> 1 & 7) | (w->known.bits >> 7 & 7) << 3];
    }
    g->words += words;
    g->capitals += capitals;
    tally_flush(g, tally);
}

void words_know(const struct text *t, struct text_scratch *s, unsigned kinds)
{
    struct known_words *k = known_words_of(t, s, kinds);
    for (size_t i = 1; i < s->tokens.count && i < TALLY_FLUSH; i++) __builtin_prefetch(&k->at[s->tokens.at[i].hash & (KNOWN_SIZE - 1)]);
    for (size_t from = 1, to; from < s->tokens.count; from = to) {
        to = s->tokens.count - from > TALLY_FLUSH ? from + TALLY_FLUSH : s->tokens.count;
        know(t->x, k, &s->tokens.at[from], (unsigned)(to - from));
        count_tokens(&s->gist, &s->tokens.at[from], (unsigned)(to - from), t->tally);
    }
}
