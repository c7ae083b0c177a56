/* style: colours of the terminal, and its width. A value that is settled once, at the start of a command, and passed down:
 * nothing below the command line asks the environment. Colours follow no-color.org: off when NO_COLOR is set and not empty,
 * when TERM is "dumb", and when the output is no terminal, unless --color says otherwise. */
#ifndef OUTPUT_STYLE_H
#define OUTPUT_STYLE_H

#include "base/buf.h"

enum style_mode { STYLE_AUTO, STYLE_ALWAYS, STYLE_NEVER };

/* What a piece of text is; how that looks is known to style.c alone. */
enum style_role {
    STYLE_PLAIN = 0,
    STYLE_STRONG, /* names, totals */
    STYLE_WEAK,   /* units, hints, ids */
    STYLE_HEAD,   /* titles of columns and sections */
    STYLE_GOOD,   /* positive */
    STYLE_BAD,    /* negative */
    STYLE_WARN,   /* mixed, attention */
    STYLE_MARK,   /* what was found inside a text */
    STYLE_LINK,
    STYLE_ROLES
};

struct style {
    bool color;
    size_t columns; /* of the terminal; 0 = no limit (a pipe, a file) */
};

bool style_mode_parse(str s, enum style_mode *out); /* auto, always, never */
/* The rules, as a function of what the environment says; no_color and term may be NULL. */
struct style style_decide(enum style_mode mode, bool terminal, const char *no_color, const char *term, size_t columns);
/* The same for a file descriptor of this process: isatty, its window's size (or COLUMNS), NO_COLOR, TERM. */
struct style style_of_fd(enum style_mode mode, int fd);

/* Puts text so that it cannot drive the terminal (escape_terminal), in the role's colours if there are any. */
void style_put(struct buf *b, const struct style *style, enum style_role role, str text);
/* The switches alone, for text that is put piece by piece; style_end closes any role. Empty without colours. */
void style_begin(struct buf *b, const struct style *style, enum style_role role);
void style_end(struct buf *b, const struct style *style, enum style_role role);

#endif
