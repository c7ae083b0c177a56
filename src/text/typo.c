/* Typing errors at distance one: a word of the lexicon and the word that was written are the same when one of them lacks a letter, or when the same
 * letter of each, or one of two neighbours, is left out. Every lexicon word stands in a table without each of its letters, and whole. */
#include "base/fold.h"
#include "text/compiled.h"
#include "text/slide.h"

#include <string.h>

/* text.typo_forms: a form, and above it which letter of its word is left out; TYPO_WHOLE: none. */
enum { TYPO_SHORTEST = 8, TYPO_LONGEST = 30, TYPO_FORM_BITS = 27, TYPO_WHOLE = 31 };
_Static_assert(TYPO_LONGEST < TYPO_WHOLE, "a letter's place has five bits");

/* out[i]: hash of the word without letter i; out[n]: of the whole. Room for TYPO_LONGEST + 1. */
static void deletions(str w, uint64_t *out)
{
    uint64_t front = 0, behind = 0, power = 1;
    for (size_t i = 0; i < w.n; i++) {
        out[i] = front; /* of what stands before letter i */
        front = slide_on(front, w.p[i]);
    }
    out[w.n] = slide_mix(front);
    for (size_t i = w.n; i-- > 0;) {
        out[i] = slide_mix(out[i] * power + behind);
        behind += (unsigned char)w.p[i] * power;
        power *= SLIDE_FACTOR;
    }
}

static bool is_long_enough(str w)
{
    return w.n >= TYPO_SHORTEST && w.n <= TYPO_LONGEST;
}

static void typo_add(struct text *t, str w, uint32_t form)
{
    uint64_t hashes[TYPO_LONGEST + 1]; /* all first, so that their places are fetched meanwhile */
    if (form >> TYPO_FORM_BITS) return;
    deletions(w, hashes);
    for (size_t i = 1; i <= w.n; i++) {
        __builtin_prefetch(&t->typos[hashes[i] & t->typo_mask]);
        __builtin_prefetch(&t->typo_forms[hashes[i] & t->typo_mask]);
    }
    for (size_t i = 1; i <= w.n; i++) {
        uint64_t hash = hashes[i];
        size_t at = hash & t->typo_mask;
        while (t->typos[at]) at = (at + 1) & t->typo_mask; /* two words may be the same without a letter, and only one of them one error away */
        t->typos[at] = hash;
        t->typo_forms[at] = form | (uint32_t)(i < w.n ? i : TYPO_WHOLE) << TYPO_FORM_BITS;
        word_filter_add(t->typo_filter, hash);
    }
}

void typos_index(struct text *t, struct arena *a, const struct bases *bases)
{
    size_t want = 64, size = 64;
    for (size_t i = 0; i < bases->count; i++)
        if (bases->at[i].typo && is_long_enough(bases->at[i].word)) want += bases->at[i].word.n + 1;
    while (size < want * 2) size *= 2;
    t->typo_mask = (uint32_t)size - 1;
    t->typos = ARENA_ARRAY(a, uint64_t, size);
    t->typo_forms = ARENA_ARRAY(a, uint32_t, size);
    t->typo_filter = ARENA_ARRAY(a, uint64_t, WORD_FILTER_WORDS);
    for (size_t i = 0; i < bases->count; i++)
        if (bases->at[i].typo && is_long_enough(bases->at[i].word)) typo_add(t, bases->at[i].word, bases->at[i].form);
}

/* "Freiheit" and "Feigheit" are the same without a letter each, but two errors apart. */
static bool one_error(size_t left_out, size_t written, size_t whole)
{
    return written == whole || left_out == TYPO_WHOLE || (left_out + 1 >= written && written + 1 >= left_out);
}

uint32_t typo_form(const struct text *t, str w)
{
    if (!is_long_enough(w) || !t->typo_mask) return 0;
    uint64_t hashes[TYPO_LONGEST + 1];
    deletions(w, hashes);
    for (size_t skip = 1; skip <= w.n; skip++) { /* first letters are seldom wrong */
        uint64_t hash = hashes[skip];
        if (!word_filter_has(t->typo_filter, hash)) continue;
        for (size_t i = hash & t->typo_mask; t->typos[i]; i = (i + 1) & t->typo_mask)
            if (t->typos[i] == hash && one_error(t->typo_forms[i] >> TYPO_FORM_BITS, skip, w.n))
                return t->typo_forms[i] & ((1u << TYPO_FORM_BITS) - 1);
    }
    return 0;
}
