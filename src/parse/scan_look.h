/* scan_look: a walk through HTML on its way. For scan_html.c and scan_held.c only. */
#ifndef PARSE_SCAN_LOOK_H
#define PARSE_SCAN_LOOK_H

#include "parse/scan_parts.h"

#include <gumbo.h>

typedef const unsigned char *bytes;

#define HELD_MAX 8

/* An element whose content is no text: the word around it goes on behind it, as in "Tel<svg>…</svg>via". */
struct held {
    unsigned depth; /* of its like inside of it, itself included */
    uint64_t key;   /* and n: its name */
    size_t n;
    GumboTag tag;
    uint32_t state; /* of the word around it */
    unsigned char before;
    bool hidden;    /* by an attribute: its end tag may be missing, so a block ends it */
};

struct look {
    const struct scan_patterns *patterns; /* NULL: nothing is searched (any more) */
    const struct scan_want *want;
    bytes p, end;
    struct scan_text text;
    struct held held[HELD_MAX]; /* the innermost one last */
    size_t held_count;
    unsigned foreign; /* depth of svg and math */
    str base;
    bool plain, named, stopped;
};

struct tag {
    bytes name;
    uint64_t key;
    size_t n;
    enum scan_tag kind;
    bool closes, hidden, self_closing, data, emoji;
    str alt, href, meta, content;
};

static inline void found(struct look *w)
{
    w->named = true;
    w->patterns = NULL;
    if (!w->want->told) w->stopped = true;
}

static inline void check(struct look *w)
{
    if (w->patterns && w->text.state == w->patterns->accept) found(w);
}

static inline bool alive(const struct look *w)
{
    return w->patterns && scan_alive(w->patterns, w->text.state);
}

/* In the middle of a word that has begun a name: a separator would change that. */
static inline bool in_word(const struct look *w)
{
    return alive(w) && scan_step(w->patterns, w->text.state, CLASS_SEPARATOR) != w->text.state;
}

static inline void separate(struct look *w)
{
    if (!w->patterns) return;
    w->text.state = scan_step(w->patterns, w->text.state, CLASS_SEPARATOR);
    check(w);
}

/* A way of reading that is given up here: was a name whole if the word ends? */
static inline void settle(struct look *w, uint32_t state)
{
    if (w->patterns && scan_step(w->patterns, state, CLASS_SEPARATOR) == w->patterns->accept) found(w);
}

/* scan_held.c: words around what the tree does not show. */
void held_begin(struct look *w, const struct tag *tag, bool unseen); /* an element begins */
void held_end(struct look *w, const struct tag *tag);                /* an end tag */
void held_block(struct look *w);  /* a block begins or ends: what an attribute hides may end with it */
void held_leave_foreign(struct look *w); /* svg and math end here, if there are any */
bool held_breaks_out(const struct tag *tag); /* ends svg and math where it begins; blocks do, too */

#endif
