/* compiled: what a struct text holds. Only for src/text. */
#ifndef TEXT_COMPILED_H
#define TEXT_COMPILED_H

#include "text/lexicon.h"
#include "text/operator.h"
#include "text/signal.h"
#include "text/weights.h"

/* A touchpoint that one or several brands share: the same id with the same cues. */
struct cue_set {
    str id;
    uint64_t hash;
};

/* What a cue's hit is known by: its set, and whether it is only a hint. */
static inline uint32_t cue_index(uint32_t set, bool hint)
{
    return set * 2 + hint;
}

static inline bool cue_is_hint(uint32_t index)
{
    return index & 1;
}

/* What a pattern of a brand is for. */
struct brand_pattern {
    uint16_t brand;
    uint8_t kind;       /* enum match_kind */
    bool ambiguous;     /* needs a context word */
    bool competitor;    /* another brand, not this one */
    str pattern;
};

struct wildcard {
    char prefix[48], suffix[48];
    uint8_t prefix_n, suffix_n;
    uint32_t pattern; /* brand_pattern */
};

struct compiled_brand {
    const struct brand *brand;
    const uint8_t *local; /* by cue_index(): place in brand->touchpoints, 0xFF = not one of its */
    int fallback;         /* place of the fallback touchpoint, -1 = none */
    bool needs_context;
    bool has_general;     /* some aliases are plain words: match by weight */
};

#define CUE_NOT_MINE 0xFF

#define TALLY_BITS 6

struct text {
    struct lexicon *x;
    float w[WEIGHT_COUNT];
    struct operators operators;
    struct signals signals;
    struct compiled_brand *brands;
    size_t brand_count;
    struct cue_set *cue_sets;
    size_t cue_set_count;
    struct brand_pattern *patterns;
    size_t pattern_count, pattern_cap;
    struct wildcard *wildcards;
    size_t wildcard_count, wildcard_cap;
    uint64_t *stems;         /* open addressing: hash of a stem with its language → form */
    uint32_t *stem_forms;
    uint32_t stem_mask;
    uint64_t *stem_filter;   /* of what stems begin with: the stemmer takes longer than all else that is done for a word */
    uint64_t *typos;         /* open addressing: hash of a lexicon word without one letter → form */
    uint32_t *typo_forms;    /* with the place of that letter (typo.c) */
    uint32_t typo_mask;
    uint64_t *typo_filter;
    struct text_problem *problems;
    size_t problem_count, problem_cap;
    size_t entry_count;
    uint32_t version;
    uint64_t tally[1 << TALLY_BITS]; /* what counts the words that tell the language (word_known.c) */
    uint64_t shapes[TOKEN_SHAPES];   /* symbols of no spelling, by token_shape(): bloom */
    uint16_t nexts[TOKEN_SHAPES];    /* … as trait_next() */
    bool answer_all;
};

/* text_new() but for lexicon_finish(). */
bool text_build(struct arena *a, const struct text_options *o, struct text **out, struct err *e) MUST_CHECK;
/* Lines of all lexicon files into the tables. */
void lexicon_files_load(struct text *t, struct arena *a, const struct text_options *o);
void text_problem_add(struct text *t, struct arena *a, str file, uint32_t line, str what);
void tables_make(struct text *t); /* tally and shapes */
uint8_t tells_of(unsigned bits);  /* token_form.tells of form.bits */
/* The words of the shipped touchpoints' cues become known, so that a text is judged alike whether touchpoints are asked for or not. */
void touchpoint_words_add(struct text *t, struct arena *a);
/* Brands: names, cues. */
bool brands_compile(struct text *t, struct arena *a, const struct text_options *o, struct err *e) MUST_CHECK;
uint64_t hashtag_hash(uint64_t folded_hash); /* a tag as a whole is a form of its own */

/* Folded base forms of strong words, for stems and typing errors. */
struct base {
    str word;
    uint32_t form;
    uint8_t langs;
    bool typo; /* is looked for behind a typing error */
};

struct bases {
    struct base *at;
    size_t count, cap;
};

void stems_index(struct text *t, struct arena *a, const struct bases *bases);
void typos_index(struct text *t, struct arena *a, const struct bases *bases);
/* The form of the lexicon's word with the same stem; of the word of the same length give or take one, one letter away. 0 = none. */
uint32_t stem_form(const struct text *t, struct text_scratch *s, str word, unsigned lang);
uint32_t typo_form(const struct text *t, str word);

/* By the upper bits of a hash: most words are none of the table behind. */
#define WORD_FILTER_BITS 20
#define WORD_FILTER_WORDS ((size_t)1 << (WORD_FILTER_BITS - 6))

static inline void word_filter_add(uint64_t *filter, uint64_t hash)
{
    filter[hash >> (70 - WORD_FILTER_BITS)] |= filter_mask(hash >> 38);
}

static inline bool word_filter_has(const uint64_t *filter, uint64_t hash)
{
    return !(filter_mask(hash >> 38) & ~filter[hash >> (70 - WORD_FILTER_BITS)]);
}

#define RULES_VERSION 3u /* raise it when a formula changes */

#endif
