/* scratch: one thread's working memory, and the records that the stages of reading hand on. Only for src/text.
 *
 * Stages, in order: tokens_scan → words_know (known forms, function words; word_known.c) → language_decide → words_resolve (compounds, stems, typing
 * errors) → hits_find (patterns) → clauses_make → opinions_find (sentiment) → touchpoints_find → signals_find → reading. */
#ifndef TEXT_SCRATCH_H
#define TEXT_SCRATCH_H

#include "text/lexicon.h"
#include "text/rule.h"
#include "text/weights.h"

/* A pattern found: tokens first … last; mask has a bit for each matched token, from first on. */
struct hit {
    uint32_t first, last, mask, index;
    uint8_t words, flags, dead;
    uint8_t part; /* found inside a compound */
};

struct hits {
    struct hit *at;
    size_t count, cap;
};

#define COMPOUND_PARTS 4
struct compound {
    uint32_t parts[COMPOUND_PARTS]; /* forms, the last one is the head */
    uint8_t count;
    uint8_t negating; /* un-, -los, -frei */
    uint8_t strengthened; /* super-, mega-, ultra-, hyper- */
    uint8_t pays;     /* a part is a pattern that counts in compounds (PAYLOAD_PARTS), of the kinds asked for */
};

enum clause_flag {
    CLAUSE_QUESTION = 1 << 0, CLAUSE_EXCLAIM = 1 << 1, CLAUSE_AFTER_CONTRAST = 1 << 2, CLAUSE_BEFORE_CONTRAST = 1 << 3, CLAUSE_CONCESSION = 1 << 4,
    CLAUSE_WISH = 1 << 5, CLAUSE_IF = 1 << 6, CLAUSE_QUOTED = 1 << 7, CLAUSE_VERDICT = 1 << 8, CLAUSE_EXCLAIM_MANY = 1 << 9, CLAUSE_SELF = 1 << 10,
    CLAUSE_MAIN_OF_CONCESSION = 1 << 11, CLAUSE_WHY = 1 << 12
};

struct clause {
    uint32_t first, last; /* tokens */
    uint32_t sentence;
    uint16_t flags;
    uint8_t lang;         /* enum lang */
    uint8_t spare;
    uint32_t cue;         /* evidence of the operator that set the flags: hit of HIT_OPERATOR + 1 */
};

/* One word or phrase that judges, with all that changes it. */
struct opinion {
    uint32_t first, last; /* tokens */
    uint32_t mask;
    uint32_t meaning;
    uint32_t clause;
    float base;           /* valence of the lexicon, compounds and stems counted in */
    float factor[8];      /* by enum opinion_factor */
    uint32_t by[8];       /* the operator's hit + 1 that made the factor, 0 = none */
    float value;          /* base × factors */
    uint8_t rule;         /* RULE_WORD … */
    uint8_t negators;
    uint8_t moment;       /* while a mention is made */
    uint8_t brand_other;  /* 1: said about another brand; IN_A_NAME */
};
enum { IN_A_NAME = 2 }; /* the opinion is a word of a brand's name ("Northern Cross") */
enum opinion_factor { BY_NEGATION = 0, BY_DEGREE, BY_EMPHASIS, BY_CLAUSE, BY_MOOD, BY_KIND, BY_REPEAT, BY_TARGET };

struct opinions {
    struct opinion *at;
    size_t count, cap;
};

struct clauses {
    struct clause *at;
    size_t count, cap;
};

struct word_table;
struct detected;

/* What is known of the whole text before any brand is looked at. */
struct gist {
    char lang[4];
    double lang_confidence;
    unsigned langs;          /* mask of LANGS_* whose words count */
    uint8_t main_lang;       /* enum lang */
    bool foreign;            /* another language: no sentiment */
    bool switches;           /* some clause is in the other language */
    uint8_t lang_rule;       /* RULE_FUNCTION_WORDS, RULE_DETECTOR, RULE_DECLARED or 0 */
    uint32_t words;          /* TOKEN_WORD tokens */
    uint32_t function[3];    /* de, en, other */
    uint32_t meant[2];       /* words known in one of the two languages only */
    uint32_t selves;         /* ich, we, my …; said by who writes */
    bool cites;              /* some of it stands between quotation marks */
    uint32_t urls, handles, exclaims, questions, numbers, emoji, capitals;
    bool irony;
    uint32_t irony_hit;      /* HIT_OPERATOR + 1 */
};

/* Sets of 64 tokens, a bit each, so that stages visit only the tokens that they are about. */
struct marks {
    uint64_t judges; /* have a meaning, or are compounds */
    uint64_t selves, quoted;
    uint64_t doubts[LANG_COUNT]; /* unknown words, or known only as cues, by the main language of the text */
    uint64_t starts; /* a pattern may begin */
    uint64_t longs;  /* … and more than the word and the next one decide that */
};

struct text_scratch {
    struct tokens tokens;
    struct hits hits[HIT_KIND_COUNT];
    struct clauses clauses;
    struct opinions opinions;
    struct gist gist;
    struct compound *compounds;
    size_t compound_count, compound_cap;
    struct word_table *words;
    struct detected *detected; /* language.c */
    uint32_t *owner;         /* by token: hit of opinion or operator phrases + 1 … */
    uint32_t *clause_of;     /* by token */
    struct marks *marks;     /* by token / 64 */
    size_t per_token_cap;
    void *stemmers[LANG_COUNT];
    struct evidence *evidence;
    size_t evidence_count, evidence_cap;
    struct moment_work *moments;
    uint64_t *terms;
    size_t terms_cap;
    char *body;
    size_t body_cap;
};

#define TOKENS_SPARE 8 /* behind the last token there is room for that many more in what is kept by token */

/* LANGS_* whose words count at this token. */
static inline unsigned token_langs(const struct gist *g, const struct token *w)
{
    return w->known.traits & TRAIT_SWITCHED ? g->langs ^ LANGS_ALL : g->langs;
}

/* Number of the token's sentence. */
static inline uint32_t sentence_of(const struct text_scratch *s, uint32_t token)
{
    return s->clauses.at[s->clause_of[token]].sentence;
}

void scratch_fit(struct text_scratch *s); /* room for what is kept of each token */
void *scratch_grow(void *p, size_t *cap, size_t want, size_t size); /* aborts without memory */

/* Bits of the tokens first … last within their block of 64. */
static inline uint64_t marks_range(uint32_t first, uint32_t last, uint32_t block)
{
    uint64_t from = first / 64 < block ? ~UINT64_C(0) : ~UINT64_C(0) << (first % 64);
    return last / 64 > block ? from : from & ~UINT64_C(0) >> (63 - last % 64);
}

/* Before tokens_scan(): the table of words for these kinds of patterns. */
void words_ready(const struct text *t, struct text_scratch *s, unsigned kinds);
/* Gives every token its known form and counts what tells the language. */
void words_know(const struct text *t, struct text_scratch *s);
/* Gives unknown words the form of their compound's head, their stem, or the word that was meant. */
void words_resolve(const struct text *t, struct text_scratch *s);
void word_table_free(struct word_table *w);
struct token_form token_form_of(const struct lexicon *x, uint32_t form, unsigned kinds); /* kinds: asked for */
void scratch_stemmers_free(struct text_scratch *s);

void language_decide(struct text_scratch *s, str declared);
/* Marks the clauses of a German or English text that are in the other of the two (TRAIT_SWITCHED). After words_resolve. */
void language_switches(struct text_scratch *s);

void hits_find(const struct text *t, struct text_scratch *s, unsigned kinds); /* kinds: KINDS_JUDGE, KINDS_ALL */
/* Among opinion and operator phrases that share a word the longest stays; marks its tokens. */
void hits_settle(const struct text *t, struct text_scratch *s);

void clauses_make(const struct text *t, struct text_scratch *s);
/* Asks for the memory that opinions_find() will read: first the forms of the words that judge, later, when those are there, their meanings. */
void opinions_ahead(const struct text *t, const struct text_scratch *s, bool meanings);
/* Opinions of the text with every factor but that of the brand; sets gist.irony. */
void opinions_find(const struct text *t, struct text_scratch *s);
/* What opinions_find() ends with: irony without a mark, smiles beside blame (irony.c). */
void ironies_find(const struct text *t, struct text_scratch *s);
/* … and what is denied without a word that judges (denied.c). */
void denied_find(const struct text *t, struct text_scratch *s);
struct brand_match {
    double confidence;
    bool meant, inherited, named; /* named: by a word of the post */
    uint32_t first_hit;           /* brand hit + 1 that decided, 0 = none */
    uint8_t kind;                 /* enum match_kind that decided */
};
/* Is brand b meant? Marks excluded hits of HIT_BRAND as dead. */
struct brand_match brand_decide(const struct text *t, struct text_scratch *s, size_t b, const struct post *p);
void hashtags_find(const struct text *t, struct text_scratch *s);

void scope_apply(const struct text *t, struct text_scratch *s);

#endif
