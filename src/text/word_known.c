/* Words that the lexicon lists get their forms, and what tells the language is counted. */
#include "text/compiled.h"
#include "text/word_table.h"

#include <string.h>

/* ---------------------------------------------------------------- counters */

/* What a word's bits add to the counters, a byte each, so that one addition counts them all: by six bits of form.bits. */
enum { TALLY_SELF = 5, TELLS_SELF = 1 << 5, BLOCK = 64 };
enum { DOUBT_SHORTEST = 4, DOUBT_SHORTEST_KNOWN = 8 }; /* letters of a word of which something may be made */

/* The six bits of form.bits that are counted. */
uint8_t tells_of(unsigned bits)
{
    return (uint8_t)((bits >> 1 & 7) | (bits >> 4 & 0x38));
}

static uint64_t tally_row(unsigned bits)
{
    uint64_t row = 0;
    bool de = bits & FORM_DE, en = bits & FORM_EN;
    for (unsigned f = 0; f < 3; f++) row |= (uint64_t)(bits >> (f + 1) & 1) << 8 * f;
    row |= (uint64_t)(de && !en) << 24 | (uint64_t)(en && !de) << 32 | (uint64_t)((bits & FORM_SELF) != 0) << 8 * TALLY_SELF;
    return row;
}

void tables_make(struct text *t)
{
    for (unsigned i = 0; i < 1 << TALLY_BITS; i++) t->tally[i] = tally_row((i & 7) << 1 | (i >> 3) << 7);
    for (unsigned i = 0; i < TOKEN_SHAPES; i++) {
        struct token w = {.class = i & 7, .flags = (uint16_t)((i >> 3 & 1) | (i & TOKEN_TAG))};
        t->shapes[i] = (w.class == TOKEN_WORD || w.class == TOKEN_NUMBER ? child_bit(SYM_ANY) : 0) | (w.class == TOKEN_NUMBER ? number_symbols() : 0) |
                       (looks_like_name(&w) ? child_bit(SYM_NAME) : 0);
        t->nexts[i] = (uint16_t)((w.class == TOKEN_WORD || w.class == TOKEN_NUMBER ? trait_next(SYM_ANY) : 0) |
                                 (w.class == TOKEN_NUMBER ? trait_next(SYM_NUMBER) | trait_next(SYM_ORDINAL) : 0) | (looks_like_name(&w) ? trait_next(SYM_NAME) : 0));
    }
}

static void tally_flush(struct gist *g, uint64_t tally)
{
    for (unsigned f = 0; f < 3; f++) g->function[f] += (uint32_t)(tally >> 8 * f & 0xFF);
    g->meant[0] += (uint32_t)(tally >> 24 & 0xFF);
    g->meant[1] += (uint32_t)(tally >> 32 & 0xFF);
    g->selves += (uint32_t)(tally >> 8 * TALLY_SELF & 0xFF);
}

/* What is no word tells nothing of the language, and has no parts. */
static void keep_class(struct token *w)
{
    w->known.tells = 0;
    w->known.traits = (uint16_t)((w->known.traits & ~(TRAIT_DOUBT | TRAIT_DOUBT_EN)) | (w->class == TOKEN_NUMBER ? TRAIT_NUMBER : 0));
}

/* Gives tokens from … to (at most 64) their forms. The lexicon's tables lie far away: where they are needed their lines are asked for
 * some words ahead, the filter's first, then the slots', then the forms'. */
static void know(const struct lexicon *x, struct word_table *k, struct token *at, unsigned count)
{
    static const struct token_form unknown = {.traits = TRAIT_DOUBT | TRAIT_DOUBT_EN};
    uint8_t missing[BLOCK];
    unsigned strange = 0, n = 0;
    for (unsigned i = 0; i < count; i++) {
        const struct word *known = word_find(k, at[i].hash);
        at[i].known = known ? known->form : unknown;
        if (at[i].class != TOKEN_WORD) keep_class(&at[i]);
        if (known) continue;
        missing[strange++] = (uint8_t)i;
        __builtin_prefetch(lexicon_filter_at(x, at[i].hash));
        __builtin_prefetch(k->solved[solved_place(at[i].hash)]);
    }
    for (unsigned i = 0; i < strange; i++) {
        uint64_t hash = at[missing[i]].hash;
        if (!lexicon_filter(x, hash)) continue;
        missing[n++] = missing[i];
        __builtin_prefetch(&x->slots[hash & x->slot_mask]);
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
        if (w->class != TOKEN_WORD) keep_class(w);
    }
}

/* Counts `count` tokens, and says which of them later stages are about. `shift`: place of the first in its block. */
static void count_tokens(const struct text *t, struct gist *g, struct token *at, unsigned count, unsigned shift, struct marks *out)
{
    uint64_t tally = 0;
    const uint64_t behind = t->x->behind_classes;
    struct marks m = {0};
    for (unsigned i = 0; i < count; i++) {
        struct token *w = &at[i];
        unsigned place = i + shift, tells = w->known.tells, traits = w->known.traits;
        tally += t->tally[tells];
        m.judges |= (uint64_t)(traits & TRAIT_MEANING) << place;
        m.selves |= (uint64_t)(tells / TELLS_SELF) << place;
        uint64_t long_enough = w->fold_n >= (w->known.form ? DOUBT_SHORTEST_KNOWN : DOUBT_SHORTEST);
        m.doubts[LANG_DE] |= (traits / TRAIT_DOUBT & long_enough) << place;
        m.doubts[LANG_EN] |= (traits / TRAIT_DOUBT_EN & long_enough) << place;
        w->known.behind |= t->shapes[token_shape(w)] & behind;
    }
    *out = m;
    tally_flush(g, tally);
}

/* "Wir bauen aus", sagte der Vorstand: who is quoted is not who writes; a text that is one quotation is its writer's. */
static void leave_quoted(struct text_scratch *s)
{
    uint32_t words = 0, selves = 0;
    for (size_t b = 0; b < (s->tokens.count + BLOCK - 1) / BLOCK; b++) {
        words += (uint32_t)__builtin_popcountll(s->marks[b].quoted);
        selves += (uint32_t)__builtin_popcountll(s->marks[b].quoted & s->marks[b].selves);
    }
    s->gist.cites = words * 5 < s->tokens.of_class[TOKEN_WORD] * 4;
    if (s->gist.cites) s->gist.selves -= selves;
}

/* What few texts have: words in capitals, between quotation marks, and drawn out; nobody knows these but by what they are drawn out from. */
static void mark_seldom(struct text_scratch *s)
{
    const struct tokens *k = &s->tokens;
    for (size_t i = 1; i < k->count; i++) {
        const struct token *w = &k->at[i];
        struct marks *m = &s->marks[i / BLOCK];
        uint64_t drawn = w->class == TOKEN_WORD && (w->flags & TOKEN_LONG) && !w->known.form && w->fold_n >= DOUBT_SHORTEST;
        s->gist.capitals += w->class == TOKEN_WORD && (w->flags & TOKEN_CAPS);
        m->quoted |= (uint64_t)(w->flags / TOKEN_QUOTED & 1) << i % BLOCK;
        for (unsigned l = 0; l < LANG_COUNT; l++) m->doubts[l] |= drawn << i % BLOCK;
    }
    if (k->all_flags & TOKEN_QUOTED) leave_quoted(s);
}

void words_ready(const struct text *t, struct text_scratch *s, unsigned kinds)
{
    const struct word_table *k = word_table_of(t, s, kinds);
    s->tokens.ahead = (const char *)k->at;
    s->tokens.ahead_mask = WORDS_KNOWN - 1;
}

void words_know(const struct text *t, struct text_scratch *s)
{
    struct word_table *k = s->words;
    struct tokens *tokens = &s->tokens;
    struct gist *g = &s->gist;
    scratch_fit(s);
    s->marks[0] = (struct marks){0};
    for (size_t from = 1, to; from < tokens->count; from = to) {
        to = (from / BLOCK + 1) * BLOCK < tokens->count ? (from / BLOCK + 1) * BLOCK : tokens->count;
        know(t->x, k, &tokens->at[from], (unsigned)(to - from));
        count_tokens(t, g, &tokens->at[from], (unsigned)(to - from), from % BLOCK, &s->marks[from / BLOCK]);
    }
    if (tokens->all_flags & (TOKEN_CAPS | TOKEN_QUOTED | TOKEN_LONG)) mark_seldom(s);
    g->words = tokens->of_class[TOKEN_WORD];
    g->urls = tokens->of_class[TOKEN_URL];
    g->handles = tokens->of_class[TOKEN_HANDLE];
    g->numbers = tokens->of_class[TOKEN_NUMBER];
    g->emoji = tokens->of_class[TOKEN_EMOJI] + tokens->of_class[TOKEN_EMOTICON];
    g->exclaims = tokens->exclaims;
    g->questions = tokens->questions;
}
