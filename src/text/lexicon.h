/* lexicon: known word forms, what they mean, and patterns of words, as one automaton for all purposes.
 *
 * A *form* is a folded spelling, found by its 64-bit hash (two forms with one hash would be one form: with a million forms
 * the chance is 3e-8). A form has a meaning in each language, and a list of *symbols*: its own, those of the lemmas it belongs to, those of
 * classes such as <unit>. A *pattern* is a path of symbols in a trie; a *payload* at its end says what it is for. Built
 * once, read-only afterwards. The tables grow by malloc and belong to the arena given to lexicon_new(), but for those that lie in an image. */
#ifndef TEXT_LEXICON_H
#define TEXT_LEXICON_H

#include "base/arena.h"
#include "text/text.h"
#include "text/token.h"

enum lang { LANG_DE = 0, LANG_EN, LANG_COUNT };
#define LANGS_DE 1u
#define LANGS_EN 2u
#define LANGS_ALL 3u

enum meaning_tag {
    TAG_ADJ = 1 << 0, TAG_NOUN = 1 << 1, TAG_VERB = 1 << 2, TAG_FACT = 1 << 3, TAG_NEWS = 1 << 4, TAG_WEAK = 1 << 5, TAG_SWEAR = 1 << 6,
    TAG_IDIOM = 1 << 7, TAG_DIAL = 1 << 8, TAG_CASE = 1 << 9, TAG_VOCAB = 1 << 10, TAG_FUNCTION = 1 << 11, TAG_EMOJI = 1 << 12, TAG_PHRASE = 1 << 13
};
#define TAGS_POS (TAG_ADJ | TAG_NOUN | TAG_VERB)

struct meaning {
    float valence;     /* -4 … 4 */
    uint16_t tags;
    uint8_t emotions;  /* set of 1 << enum emotion */
    uint8_t cause;     /* enum cause */
    uint8_t capitals;  /* with TAG_CASE: 0 small, 1 capital, 2 all capitals */
    uint8_t spare[3];
};

enum form_bit {
    FORM_ROOT = 1 << 0,        /* a pattern begins here */
    FORM_FUNCTION_DE = 1 << 1, /* function words that tell the language */
    FORM_FUNCTION_EN = 1 << 2,
    FORM_FUNCTION_OTHER = 1 << 3,
    FORM_PART = 1 << 4,        /* may be part of a compound */
    FORM_NOUN = 1 << 5,        /* its valence counts as the last part of a compound */
    FORM_ALIAS = 1 << 6,       /* of a brand: compounds that begin with it name the brand */
    FORM_DE = 1 << 7,          /* a German word */
    FORM_EN = 1 << 8,
    FORM_SELF = 1 << 9,        /* ich, wir, my … */
    FORM_MONTH = 1 << 10,
};

enum form_trait {
    TRAIT_MEANING = 1 << 0, /* it has one in some language */
    TRAIT_NUMBER = 1 << 1,
    TRAIT_INNER = 1 << 2,   /* its symbols stand inside patterns */
    TRAIT_WALK = 1 << 3,    /* a pattern of it may be found whatever comes next, behind a gap */
    TRAIT_DOUBT = 1 << 4,   /* unknown, or known only as a cue or inside patterns ("Schrottladen"): its parts may still judge in a German text */
    TRAIT_SWITCHED = 1 << 5, /* of a token: its clause is in the other language than the text (language_switches) */
    TRAIT_DOUBT_EN = 1 << 7, /* … in an English text */
    TRAIT_COMPOUND = 1 << 8, /* of a token: its parts may judge */
    TRAIT_PAYS = 1 << 9,     /* it is a pattern by itself */
    TRAIT_PARTS = 1 << 10,   /* of a token: a part of the compound is a pattern that counts there */
    TRAIT_NEXT = 1 << 11,    /* and three bits more: a pattern of it goes on with SYM_NUMBER (… ORDINAL, ANY, NAME), and may then be found whatever comes */
};

struct form {
    uint32_t meaning[LANG_COUNT]; /* 0 = none */
    uint32_t syms;                /* place in lexicon.syms: root nodes first, those that judge last, then symbols */
    uint8_t root_count;           /* nodes that the form leads to from the root */
    uint8_t sym_count;            /* symbols that stand inside patterns */
    uint8_t number;               /* row of number_words + 1 */
    uint8_t kinds;                /* of its root nodes, as in struct node */
    uint16_t bits, spare;
};

/* Symbols that no spelling has. */
enum symbol { SYM_NONE = 0, SYM_GAP, SYM_GAP_COMMA, SYM_GAP_LONG, SYM_NUMBER, SYM_ORDINAL, SYM_ANY, SYM_NAME, SYM_FIRST_FREE };

enum payload_kind { HIT_OPINION = 0, HIT_OPERATOR, HIT_SIGNAL, HIT_CUE, HIT_BRAND, HIT_KIND_COUNT };
#define KINDS_JUDGE (1u << HIT_OPINION | 1u << HIT_OPERATOR | 1u << HIT_SIGNAL) /* what sentiment alone needs: signals tell who speaks */
#define KINDS_ALL 0xFFu
enum payload_flag {
    PAYLOAD_CLAUSE_END = 1 << 0, /* only where a clause ends behind it (separable verbs) */
    PAYLOAD_SENTENCE_START = 1 << 1,
    PAYLOAD_PARTS = 1 << 2,      /* also as a part of a compound */
};

struct payload {
    uint32_t next, index;
    uint8_t kind, langs, flags, layer;
};

enum node_place { NODE_INSIDE = 0, NODE_ROOT, NODE_ROOT_GAP /* behind a gap that follows a pattern's first word */ };

struct node {
    uint32_t payload;
    uint8_t gaps;      /* bit i: an edge over SYM_GAP + i */
    uint8_t any;       /* has an edge over SYM_NUMBER … SYM_NAME */
    uint8_t kinds;     /* payload kinds at it or behind it: bit 1 << enum payload_kind */
    uint8_t place;     /* enum node_place */
    uint64_t children; /* bloom of its symbols: child_bit() */
};

struct edge {
    uint64_t key; /* node << 32 | symbol, 0 = free */
    uint32_t node, spare;
};

struct lexicon {
    struct form *forms;
    uint32_t form_count, form_cap;
    uint64_t *slots; /* upper half of the hash << 32 | form */
    uint32_t slot_mask;
    uint64_t *filter;
    struct meaning *meanings;
    uint32_t meaning_count, meaning_cap;
    struct node *nodes;
    uint32_t node_count, node_cap;
    struct payload *payloads;
    uint32_t payload_count, payload_cap;
    struct edge *edges;
    uint32_t edge_count, edge_mask;
    uint64_t *edge_filter; /* small enough to stay in the second cache */
    uint32_t *roots; /* node by symbol */
    uint8_t *behind; /* by symbol: stands behind a gap that follows some pattern's first word */
    uint64_t behind_classes; /* … those that no spelling has: bloom */
    uint32_t sym_count, sym_cap;
    uint32_t *syms;
    uint32_t place_count; /* of syms */
    uint64_t identity; /* of all that it was made of: lexicon_say() */
    str image, copy; /* blocks in which tables lie that are no allocations of their own: the image is read-only */
    struct lexicon_builder *builder; /* NULL once it is finished */
};

#define FILTER_BITS 21
#define EDGE_FILTER_BITS 21
#define FILTER_WORDS ((size_t)1 << (FILTER_BITS - 6))
#define EDGE_FILTER_WORDS ((size_t)1 << (EDGE_FILTER_BITS - 6))

/* Filters say of most what is not in a table far away that it is not there, from one look: two bits of one word. `bits`: twelve of a hash. */
static inline uint64_t filter_mask(uint64_t bits)
{
    return UINT64_C(1) << (bits & 63) | UINT64_C(1) << (bits >> 6 & 63);
}

static inline uint64_t *lexicon_filter_at(const struct lexicon *x, uint64_t hash)
{
    return &x->filter[hash >> 12 & (FILTER_WORDS - 1)];
}

static inline bool lexicon_filter(const struct lexicon *x, uint64_t hash)
{
    return !(filter_mask(hash) & ~*lexicon_filter_at(x, hash));
}

static inline void lexicon_filter_add(struct lexicon *x, uint64_t hash)
{
    *lexicon_filter_at(x, hash) |= filter_mask(hash);
}

/* The form with that hash, or 0. Where most are unknown, ask the filter first: it is an eighth as large as the slots. */
static inline uint32_t lexicon_find(const struct lexicon *x, uint64_t hash)
{
    for (size_t i = hash & x->slot_mask;; i = (i + 1) & x->slot_mask) {
        uint64_t slot = x->slots[i];
        if (!slot || !((slot ^ hash) >> 32)) return (uint32_t)slot;
    }
}

static inline uint64_t edge_hash(uint64_t key)
{
    return key * UINT64_C(0x9E3779B97F4A7C15);
}

static inline uint64_t child_bit(uint32_t sym)
{
    return UINT64_C(1) << (sym * UINT32_C(0x9E3779B1) >> 26);
}

static inline unsigned trait_doubt(unsigned lang)
{
    return lang == LANG_DE ? TRAIT_DOUBT : TRAIT_DOUBT_EN;
}

/* Symbols that no spelling has, of which a token is one, by what it looks like: blooms. */
#define TOKEN_SHAPES 32u
_Static_assert(TOKEN_CLASS_COUNT <= 8 && TOKEN_CAPITAL == 1 && TOKEN_TAG == 16, "class, capital and tag make a shape");

static inline unsigned token_shape(const struct token *w)
{
    return w->class | (unsigned)(w->flags & TOKEN_CAPITAL) << 3 | (w->flags & (unsigned)TOKEN_TAG);
}

#define TRAITS_NEXT (15u * TRAIT_NEXT)

/* Of a form: a pattern goes on with that symbol, one of SYM_NUMBER … SYM_NAME; of a token that follows: it is one. */
static inline unsigned trait_next(unsigned sym)
{
    return (unsigned)TRAIT_NEXT << (sym - SYM_NUMBER);
}

static inline uint64_t number_symbols(void)
{
    return child_bit(SYM_NUMBER) | child_bit(SYM_ORDINAL);
}

static inline bool edge_may_be(const struct lexicon *x, uint64_t hash)
{
    return !(filter_mask(hash >> 38) & ~x->edge_filter[hash >> (70 - EDGE_FILTER_BITS)]);
}

static inline void edge_filter_add(struct lexicon *x, uint64_t hash)
{
    x->edge_filter[hash >> (70 - EDGE_FILTER_BITS)] |= filter_mask(hash >> 38);
}

/* Node reached from `node` over `sym`, or 0. */
static inline uint32_t lexicon_edge(const struct lexicon *x, uint32_t node, uint32_t sym)
{
    uint64_t key = (uint64_t)node << 32 | sym;
    uint64_t hash = edge_hash(key);
    if (!edge_may_be(x, hash)) return 0;
    for (size_t i = (hash >> 24) & x->edge_mask;; i = (i + 1) & x->edge_mask) {
        if (x->edges[i].key == key) return x->edges[i].node;
        if (!x->edges[i].key) return 0;
    }
}

/* ---------------------------------------------------------------- building */

struct lexicon *lexicon_new(struct arena *a);
struct lexicon *lexicon_of_image(struct arena *a, str image); /* without tables, for image.c */
void lexicon_finish(struct lexicon *x); /* makes what is left of the tables for reading */

/* Something else that the lexicon is made of. */
static inline void lexicon_say(struct lexicon *x, uint64_t what)
{
    x->identity = (x->identity ^ what) * UINT64_C(0x9E3779B97F4A7C15);
}

uint32_t lexicon_form(struct lexicon *x, str folded);             /* found or made */
uint32_t lexicon_form_hash(struct lexicon *x, uint64_t hash);
uint32_t lexicon_meaning(struct lexicon *x, const struct meaning *m);
/* rank: 0 as written, 1 listed, 2 by rule, 3 by a bold rule; the lower wins, a higher layer before all; of a user's own lines (layer 1) the last. */
void lexicon_mean(struct lexicon *x, uint32_t form, unsigned langs, uint32_t meaning, unsigned layer, unsigned rank);
uint32_t lexicon_symbol(struct lexicon *x, uint32_t form);        /* the form's own symbol */
uint32_t lexicon_class(struct lexicon *x, str name, bool *made);  /* symbol of a class or lemma, by name */
/* A memory of limited size for words as they are written: hash is hash64() of the bytes; SYM_NONE where it is not, or no longer, known. */
uint32_t lexicon_written(const struct lexicon *x, uint64_t hash);
void lexicon_write(struct lexicon *x, uint64_t hash, uint32_t sym);
void lexicon_join(struct lexicon *x, uint32_t form, uint32_t sym);
void lexicon_join_forms(struct lexicon *x, str folded, unsigned langs, uint32_t sym); /* all forms by any rule */
uint32_t lexicon_path(struct lexicon *x, uint32_t node, uint32_t sym); /* edge made if missing; node 0 = root */
void lexicon_pay(struct lexicon *x, uint32_t node, const struct payload *p);
struct tokens *lexicon_words(struct lexicon *x); /* working memory of pattern_add() */

/* What a line says, whatever it is for. */
struct entry {
    str expression;
    unsigned langs;
    unsigned tags;       /* TAGS_POS: inflection of a single word */
    str forms;           /* further forms, comma-separated */
    struct payload pay;  /* kind, index, flags, layer */
    bool inflect_last;   /* a name: its last word takes -s, -es, 's */
    bool words_only;     /* its words become known, and nothing is found by them */
};
/* Adds all paths of an expression. A single word of kind HIT_OPINION becomes the meaning of its forms. False with a message where the notation is wrong. */
bool pattern_add(struct lexicon *x, const struct entry *n, const char **message);

/* Inflected forms of a folded base form. */
typedef void form_sink(void *ctx, const char *p, size_t n, unsigned rank);
void inflect_de(str base, unsigned pos, form_sink *sink, void *ctx);
void inflect_en(str base, unsigned pos, form_sink *sink, void *ctx);
void inflect_de_verb(str infinitive, bool finite_only, form_sink *sink, void *ctx);
void inflect_name(str base, form_sink *sink, void *ctx);

#endif
