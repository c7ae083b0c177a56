/* text: post in, mentions out: tokens, language, brand match, sentiment, touchpoints, signals.
 *
 * A `struct text` is everything that is known about words: lexicons, rules, weights and the brands asked about. The shipped lexicons are
 * compiled when the program is built (image.h); brands at start (10 ms), and lexicons of the user's with all the others (50 ms). It is read-only
 * afterwards and shared by all threads. A `struct text_scratch` is one thread's working memory: after the first few posts nothing is allocated for
 * a word. What text_read() hands out lies in the caller's arena, but for strs that point into the
 * brand (ids), which live as long as the text. Knows no clock, no file, no network: any bytes in, the same answer out.
 *
 * The formulas are in docs/scoring.md, the notation of the files in docs/lexicon-format.md. */
#ifndef TEXT_TEXT_H
#define TEXT_TEXT_H

#include "base/arena.h"
#include "config/defaults.h"
#include "model/brand.h"
#include "model/mention.h"

struct text;
struct text_scratch;

struct text_options {
    const struct brand *brands;        /* asked about; none: one mention a post, with an empty brand, "as if it were meant" */
    size_t brand_count;
    const struct default_file *files;  /* override the embedded default of the same path ("lexicons/de/nouns.lex"), or add to them */
    size_t file_count;
    bool answer_all;                   /* a mention for every brand, with about_brand = false where it is not meant */
    bool bare;                         /* without the embedded defaults: only `files` (tests) */
    bool afresh;                       /* from the lines of the lexicons, even where an image of them would do: the same text, later */
};

/* A line of a lexicon that could not be used. The rest of the file is read. Of more than 100,000 the first are kept. */
struct text_problem {
    str file;
    uint32_t line;
    str what;
};

/* Lives in the arena, with copies of all it needs of files and brands but the brands' strs, which must live as long. False only where
 * nothing would work (a brand file's pattern that cannot be read, no memory); bad lexicon lines become problems. */
bool text_new(struct arena *a, const struct text_options *o, const struct text **out, struct err *e) MUST_CHECK;
const struct text_problem *text_problems(const struct text *t, size_t *count);
uint32_t text_rules_version(const struct text *t); /* changes with any lexicon, weight or rule */
size_t text_form_count(const struct text *t);      /* word forms known, for `stats` and tests */
size_t text_entry_count(const struct text *t);     /* lexicon lines in use */

struct text_scratch *text_scratch_new(void); /* aborts without memory, like an arena */
void text_scratch_free(struct text_scratch *s);

/* Everything about one post, for every brand that is meant (named, or post.about). *out is filled in the arena. */
void text_read(const struct text *t, struct text_scratch *s, const struct post *p, struct arena *a, struct reading *out);
/* The same without what only the corpus needs: no terms, no fingerprint. */
void text_score(const struct text *t, struct text_scratch *s, const struct post *p, struct arena *a, struct reading *out);

/* The short way for `score --format tsv`: sentiment and label of a plain text, without a brand. Allocates nothing. */
struct text_verdict {
    double sentiment, confidence; /* sentiment is 0 with LABEL_NONE */
    enum label label;
    char lang[4];
};
void text_judge(const struct text *t, struct text_scratch *s, str body, struct text_verdict *out);

/* Quick look: could any brand be meant in this plain text? Never false for a post that text_read would answer by its words. */
bool text_names_brand(const struct text *t, struct text_scratch *s, str plain);

/* Why a brand is or is not meant: for `match`. Each hit is a span of the body. */
enum match_kind {
    MATCH_ALIAS = 0, MATCH_COMPOUND, MATCH_HANDLE, MATCH_HASHTAG, MATCH_LINK, MATCH_PRODUCT, MATCH_EXCLUDED, MATCH_CONTEXT,
    MATCH_AMBIGUOUS /* an alias that needs a context word, and has none */, MATCH_ABOUT, MATCH_ALL, MATCH_KIND_COUNT
};
const char *match_kind_name(enum match_kind k);
struct match_hit {
    uint16_t brand; /* index into text_options.brands */
    enum match_kind kind;
    uint32_t from, n; /* n = 0: not by a word (about, all) */
    str pattern;      /* as the brand file wrote it */
};
/* All hits of all brands, in order of the text. meant[brand] (brand_count bools, may be NULL) says the outcome. */
const struct match_hit *text_match(const struct text *t, struct text_scratch *s, const struct post *p, struct arena *a,
                                   size_t *count, bool *meant);

#endif
