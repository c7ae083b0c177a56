/* word_table: what a thread knows of the spellings it met, so that most words touch nothing else of the lexicon, whose tables are larger than the
 * processor's second cache. A known word has a line of the cache of its own, an unknown one a quarter: there are many, and each comes seldom.
 * An eviction only costs time. Only for src/text. */
#ifndef TEXT_WORD_TABLE_H
#define TEXT_WORD_TABLE_H

#include "text/scratch.h"

#include <stdalign.h>

#define WORDS_KNOWN 65536u
#define WORDS_SOLVED 16384u

/* A spelling of the lexicon, or one that an answer led to. */
struct word {
    alignas(64) uint64_t key; /* 0 = free */
    struct token_form form;   /* form.beside: a word whose place this is lies beside it */
};

/* What was worked out for a word that no lexicon lists (word.c): 0 = not yet, else kind + value << ANSWER_BITS. */
enum answer_kind { ANSWER_NONE = 1, ANSWER_FORM, ANSWER_STEM, ANSWER_TYPO, ANSWER_COMPOUND };
#define ANSWER_BITS 3
struct solved {
    uint64_t key;
    uint32_t answer[LANG_COUNT]; /* by the main language of the text */
};

/* Two words with which patterns may begin, and what goes on with them: most go on with few words, or not at all, and to find that out costs some
 * looks into far tables. Two pairs with one key would be one pair: with a million pairs the chance is 3e-8. */
#define PAIRS_KNOWN 16384u
struct pair {
    uint64_t key;     /* 0 = free */
    uint32_t goes_on; /* where they stand side by side: bloom of third words (third_bits), all bits: has to be tried; else 1 = they may */
    uint32_t node;    /* the only one that the two words lead to; 0: none, or several. With a gap between: third_bits of what goes on */
};

/* A bloom of symbols in half as many bits. */
static inline uint32_t third_bits(uint64_t bloom)
{
    return (uint32_t)(bloom | bloom >> 32);
}

#define SOLVED_WAYS 4
struct word_table {
    struct word at[WORDS_KNOWN];
    struct pair pairs[PAIRS_KNOWN];
    alignas(64) struct solved solved[WORDS_SOLVED][SOLVED_WAYS];
    const struct text *text;
    uint64_t identity; /* another text may come to lie at the same address */
    unsigned kinds, turn, added;
};

static inline size_t word_place(uint64_t key)
{
    return key & (WORDS_KNOWN - 1);
}

static inline size_t solved_place(uint64_t key)
{
    return key & (WORDS_SOLVED - 1);
}

/* NULL: not, or no longer, here. */
static inline const struct word *word_find(const struct word_table *t, uint64_t key)
{
    const struct word *w = &t->at[word_place(key)];
    if (w->key == key) return w;
    if (!w->form.beside) return NULL; /* most that are not here are nowhere: no second line is fetched */
    w = &t->at[word_place(key) ^ 1];
    return w->key == key ? w : NULL;
}

/* How the two follow each other: side by side; with a gap; with one word between; behind a number, a name. */
enum pair_kind { PAIR_NEXT = 0, PAIR_GAP, PAIR_BEYOND, PAIR_NUMBER, PAIR_NAME };

/* `class`: what else the second word is besides its form. */
static inline uint64_t pair_key(uint32_t first, uint32_t second, enum pair_kind kind, uint64_t class)
{
    uint64_t key = (((uint64_t)first << 32 | second) ^ (class + kind) * UINT64_C(0xD6E8FEB86659FD93)) * UINT64_C(0x9E3779B97F4A7C15);
    return key ^ key >> 32;
}

static inline struct pair *pair_place(struct word_table *t, uint64_t key)
{
    return &t->pairs[key & (PAIRS_KNOWN - 1)];
}

/* Frequent words come early: who holds the first of the two places mostly stays. No pointer from before is good any more. */
const struct word *word_add(struct word_table *t, uint64_t key, const struct token_form *form);

/* Nothing more can be made of the word in texts of that language: nobody need ask again. What is known of it stays, also where it has gone. */
void word_settle(struct word_table *t, uint64_t key, const struct token_form *known, unsigned lang);

/* Its answers; the oldest of its neighbours goes where it is new. Good until the next call. */
struct solved *word_solved(struct word_table *t, uint64_t key);

/* The table, empty where it was another's, or where it has grown too large. */
struct word_table *word_table_of(const struct text *t, struct text_scratch *s, unsigned kinds);

/* What is known of a form, kept under a key of its own. */
struct token_form word_form(struct word_table *t, const struct lexicon *x, uint32_t form);

#endif
