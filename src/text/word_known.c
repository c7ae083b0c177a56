/* Words that the lexicon lists get their forms, and what tells the language is counted. */
#include "text/compiled.h"
#include "text/word_table.h"

#include <string.h>

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
static void know(const struct lexicon *x, struct word_table *k, struct token *at, unsigned count)
{
    static const struct token_form unknown = {.traits = TRAIT_DOUBT | TRAIT_DOUBT_EN};
    uint8_t missing[TALLY_FLUSH];
    unsigned n = 0;
    for (unsigned i = 0; i < count; i++) {
        const struct word *known = word_find(k, at[i].hash);
        if (known) {
            at[i].known = known->form;
            continue;
        }
        at[i].known = unknown;
        if (!lexicon_filter(x, at[i].hash)) continue;
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
        if (!w->known.form) continue;
        const struct word *known = word_find(k, w->hash); /* twice in the text */
        if (!known) {
            struct token_form form = token_form_of(x, w->known.form, k->kinds);
            known = word_add(k, w->hash, &form);
        }
        w->known = known->form;
    }
}

static void count_tokens(struct gist *g, struct token *at, unsigned count, const struct text *t)
{
    uint64_t tally = 0;
    const uint64_t *rows = t->tally, behind = t->x->behind_classes;
    uint32_t words = 0, capitals = 0;
    for (struct token *w = at, *end = at + count; w < end; w++) {
        if (behind) w->known.behind |= class_symbols(w) & behind;
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
    struct word_table *k = word_table_of(t, s, kinds);
    for (size_t i = 1; i < s->tokens.count && i < TALLY_FLUSH; i++) __builtin_prefetch(&k->at[word_place(s->tokens.at[i].hash)]);
    for (size_t from = 1, to; from < s->tokens.count; from = to) {
        to = s->tokens.count - from > TALLY_FLUSH ? from + TALLY_FLUSH : s->tokens.count;
        know(t->x, k, &s->tokens.at[from], (unsigned)(to - from));
        count_tokens(&s->gist, &s->tokens.at[from], (unsigned)(to - from), t);
    }
}
