/* token: one pass over the bytes of a text makes words, numbers, emoji, handles … with what stands behind each.
 *
 * Punctuation makes no tokens: it is kept as bits on the token before it. Token 0 is a sentinel for what stands in front. Lives
 * in a struct tokens, which is reused from text to text and grows only when a longer one comes. */
#ifndef TEXT_TOKEN_H
#define TEXT_TOKEN_H

#include "base/str.h"

enum token_class { TOKEN_START = 0, TOKEN_WORD, TOKEN_NUMBER, TOKEN_EMOJI, TOKEN_EMOTICON, TOKEN_HANDLE, TOKEN_URL, TOKEN_CLASS_COUNT };

enum token_flag {
    TOKEN_CAPITAL = 1 << 0,   /* begins with a capital */
    TOKEN_CAPS = 1 << 1,      /* all capitals, two letters or more */
    TOKEN_LONG = 1 << 2,      /* a letter three times in a row */
    TOKEN_JOINED = 1 << 3,    /* a hyphen joins it to the next token */
    TOKEN_TAG = 1 << 4,       /* inside a hashtag */
    TOKEN_GENDER = 1 << 5,    /* gender mark: Kund:innen */
    TOKEN_QUOTED = 1 << 6,    /* between quotation marks */
    TOKEN_ORDINAL = 1 << 7,   /* 4. 4th */
    TOKEN_CLOCK = 1 << 8,     /* 14:05 */
    TOKEN_STEM = 1 << 10,     /* resolved by its stem */
    TOKEN_TYPO = 1 << 11,     /* resolved at distance one */
    TOKEN_OWNED = 1 << 12,    /* inside a phrase that speaks for it */
    TOKEN_PERCENT = 1 << 13,  /* a number with % or a currency */
    TOKEN_SLOW = 1 << 14,     /* read letter by letter: its end was no plain one */
    TOKEN_PAREN = 1 << 15,    /* inside parentheses */
};

enum token_after {
    AFTER_COMMA = 1 << 0, AFTER_END = 1 << 1, AFTER_EXCLAIM = 1 << 2, AFTER_QUESTION = 1 << 3, AFTER_ELLIPSIS = 1 << 4,
    AFTER_COLON = 1 << 5, AFTER_SEMICOLON = 1 << 6, AFTER_DASH = 1 << 7, AFTER_OPEN = 1 << 8, AFTER_CLOSE = 1 << 9,
    AFTER_LINE = 1 << 10, AFTER_PARAGRAPH = 1 << 11, AFTER_MANY = 1 << 12 /* !!, ??, !? … */, AFTER_QUOTE = 1 << 13,
    AFTER_TEXT_END = 1 << 14, AFTER_DOT = 1 << 15 /* a full stop that ends no sentence */
};
#define AFTER_SENTENCE (AFTER_END | AFTER_EXCLAIM | AFTER_QUESTION | AFTER_PARAGRAPH | AFTER_TEXT_END)
#define AFTER_CLAUSE (AFTER_SENTENCE | AFTER_COMMA | AFTER_ELLIPSIS | AFTER_COLON | AFTER_SEMICOLON | AFTER_DASH | AFTER_OPEN | AFTER_CLOSE | AFTER_LINE)

/* What the lexicon knows of a token's word, side by side so that the stages need not fetch the form. */
struct token_form {
    uint64_t roots, gaps;   /* blooms of symbols: what may follow in patterns that begin here, at once or behind a gap */
    uint64_t inner, behind; /* … and what it is inside patterns, and behind a gap at their beginning */
    uint64_t beyond;        /* what may follow behind a second word that can be any, a number, a name */
    uint32_t form;          /* known word form (lexicon.h), 0 = none */
    uint32_t syms;          /* place in lexicon.syms: the nodes of the patterns asked for in front of it, its symbols behind */
    uint16_t bits;          /* form.bits */
    uint16_t traits;        /* enum form_trait */
    uint8_t beside;         /* for word_table.h only */
    uint8_t root_count, sym_count;
    uint8_t tells;          /* of a word: row of text.tally, what it says of the language and the speaker */
};

struct token {
    uint64_t hash;    /* of the folded bytes */
    struct token_form known; /* from words_know() on */
    uint32_t from;    /* in the text */
    uint32_t n;
    uint32_t fold;    /* place of its folded bytes in tokens.folded */
    uint32_t extra;   /* with TRAIT_COMPOUND its place in the list of compounds; a number's value as a float's bits */
    uint16_t flags, after;
    uint8_t fold_n, class;
};

/* A hashtag as a whole; its words are tokens besides. */
struct tag {
    uint64_t hash; /* of the folded tag without # */
    uint32_t from, n;
    uint32_t first, count; /* its tokens */
};

#define TEXT_PAD 64

struct tokens {
    str text; /* a copy with TEXT_PAD zeros behind it */
    struct token *at; /* count of them, and two empty ones behind */
    size_t count, cap;
    char *folded; /* cap + FOLD_PAD bytes are there */
    size_t folded_n, folded_cap;
    struct tag *tags;
    size_t tag_count, tag_cap;
    uint32_t of_class[TOKEN_CLASS_COUNT];
    uint32_t exclaims, questions; /* tokens with such marks behind them */
    uint64_t *ends; /* by token / 64, a bit each: a clause ends behind it */
    size_t ends_cap;
    uint16_t all_flags; /* of any token */
    bool plain; /* never take the vector way (tests) */
    const char *ahead; /* a table of lines of the cache, by the lower bits of the hash: a word's line is asked for while the next words are read */
    size_t ahead_mask; /* NULL, 0: its own address is asked for */
    uint16_t inside; /* while scanning: TOKEN_QUOTED, TOKEN_PAREN */
    char *padded;
    size_t padded_cap;
};

void tokens_init(struct tokens *t);
void tokens_free(struct tokens *t);
/* Texts over 1 GB are cut there. */
void tokens_scan(struct tokens *t, str text);

static inline float token_number(const struct token *t)
{
    union { uint32_t bits; float value; } u = {t->extra};
    return u.value;
}

static inline bool looks_like_name(const struct token *t)
{
    return ((t->class == TOKEN_WORD) & t->flags & TOKEN_CAPITAL) | (t->class == TOKEN_HANDLE) | ((t->flags & TOKEN_TAG) != 0); /* no branches */
}

static inline str token_folded(const struct tokens *t, const struct token *w)
{
    return (str){t->folded + w->fold, w->fold_n};
}

#endif
