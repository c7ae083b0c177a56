/* scan_parts: what the files of the quick look share. For scan*.c only. */
#ifndef PARSE_SCAN_PARTS_H
#define PARSE_SCAN_PARTS_H

#include "parse/scan.h"

/* ---- scan_dfa.c: the automaton. It reads folded letters, digits and separators; rows are premultiplied, so a step is one load. */

enum scan_class { CLASS_IGNORED = 0, CLASS_SEPARATOR, CLASS_LOWER, CLASS_UPPER, CLASS_DIGIT, CLASS_FIRST_OWN };
#define CLASS_STOP 0x80 /* a bit of its own: no step, the caller must look at this byte */

/* Which bytes stop a run of steps. */
enum scan_map { MAP_TEXT = 0 /* beyond ASCII */, MAP_HTML /* … and < & */, MAP_JSON /* … and \ */, MAP_XML /* < & ] */, MAP_COUNT };

struct scan_patterns {
    bool always;
    bool high;       /* some name has letters beyond Latin: they are stepped over byte by byte */
    uint32_t stride; /* classes */
    uint32_t rows;
    uint32_t accept; /* absorbing; the rows before it stand for "nothing of a name was read", those behind it for "something was" */
    uint32_t *next;
    struct finder *links;   /* names and domains as addresses of links hold them */
    struct finder *domains; /* … as addresses of other things do */
    struct finder *threads; /* marks of pages that hold posts */
    uint8_t class_of[256];
    uint8_t map[MAP_COUNT][256];
};

static inline uint32_t scan_step(const struct scan_patterns *p, uint32_t state, unsigned class)
{
    return p->next[state + class];
}

static inline bool scan_alive(const struct scan_patterns *p, uint32_t state)
{
    return state > p->accept;
}

/* ---- scan_literal.c: names as the automaton reads them. */

#define LITERAL_MAX 64

enum literal_end {
    END_ANY = 0,   /* whatever follows */
    END_TAIL,      /* no letter but those of an inflection: names of one or two letters */
    END_CONSONANT, /* a consonant: a name without its last e, as the first part of a compound */
};

struct literal {
    uint8_t sym[LITERAL_MAX]; /* a–z, 0–9, bytes of letters beyond Latin */
    uint8_t n;
    uint8_t start;            /* letters of the same word that must stand before it unless it begins the word; 0 = any, 0xFF = it must begin */
    uint8_t end;              /* enum literal_end */
    bool gap[LITERAL_MAX];    /* separators may stand before this symbol */
};

struct literals {
    struct literal *at;
    size_t count, cap;
    bool impossible; /* a name that no literal tells */
};
void literals_of(struct arena *a, const struct brand *brand, struct literals *out);
/* The words that make a link one to the brand, as src/text/match.c has it: its domains, and its longer names unless they need a context. */
void addresses_of(struct arena *a, const struct brand *brand, struct finder *links, struct finder *domains);

/* Latin letters as they are typed without accents, the same as text/fold.h: bytes written to out (room for 2), 0 = it is no such letter. */
size_t scan_fold(uint32_t rune, char *out);
bool scan_dropped(uint32_t rune); /* never part of a text: soft hyphen, zero-width, controls, combining marks */

/* ---- scan_text.c: text with references, escapes and markup inside it. */

/* The whole document, and what was found out of it when it first mattered. */
struct scan_document {
    str bytes;
    enum { ENCODING_UNKNOWN = 0, ENCODING_UTF8, ENCODING_OTHER } encoding;
    const unsigned char *vain[2]; /* up to here no tag ends, by > itself; by any way of writing it */
};

struct scan_text {
    const struct scan_patterns *p;
    struct scan_document *document;
    uint32_t state;
    enum scan_map map;
    unsigned char before; /* the last ASCII character that was stepped over, 0 = another */
    bool attribute; /* references need their semicolon before letters */
    bool fragment;  /* < begins markup; else it is a separator */
    bool plain;     /* without vectors */
};

/* Steps over bytes up to the first that the map stops at, or to the end. */
const unsigned char *scan_run(struct scan_text *t, const unsigned char *p, const unsigned char *end);
/* One stopped byte that is no markup: a reference, an escape, a letter beyond ASCII. What is behind it. */
const unsigned char *scan_stop(struct scan_text *t, const unsigned char *p, const unsigned char *end);
void scan_feed(struct scan_text *t, str s); /* the whole of s, then t->state tells */
/* An address as it stands in an attribute: is one of the words in it? */
bool scan_address(const struct finder *f, str raw, bool plain);

/* ---- scan_find.c: does any of some words stand in these bytes, whatever the case of its ASCII letters? */

struct finder;
struct finder *finder_new(struct arena *a);
void finder_add(struct arena *a, struct finder *f, str word); /* at least 3 bytes: shorter ones make every answer yes */
void finder_ready(struct arena *a, struct finder *f);         /* all words are there */
bool finder_finds(const struct finder *f, str s);
struct finder *scan_thread_marks(struct arena *a); /* scan_kind.c */

/* ---- scan_tags.c: what a tag does to the words around it. */

enum scan_tag {
    TAG_INLINE = 0, TAG_BREAK, TAG_TABLE /* text in it is moved before it */, TAG_IMAGE, TAG_VOID, TAG_UNSEEN /* what is in it is no text: the word around it goes on */,
    TAG_FOREIGN /* svg, math */, TAG_SCRIPT, TAG_RAW /* not searched */, TAG_RAW_TEXT, TAG_REFERENCES /* raw but for references */, TAG_PLAIN,
    TAG_LINK /* a, area, link */, TAG_BASE
};
/* The first 8 letters of a name as a number: the first in the lowest byte, small. */
static inline uint64_t scan_tag_key(const unsigned char *p, size_t n)
{
    uint64_t key = 0;
    for (size_t i = 0; i < n && i < 8; i++) key |= (uint64_t)(p[i] | 0x20) << (8 * i);
    return key;
}
enum scan_tag scan_tag(uint64_t key, size_t n);

/* ---- scan_html.c */
bool scan_html(const struct scan_patterns *p, struct scan_document *document, const struct scan_want *want);

#endif
