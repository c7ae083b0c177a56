/* style: colours of the terminal, and its width. A value that is settled once, at the start of a command, and passed down:
 * nothing below the command line asks whether there shall be colours (cli/frame.c). */
#ifndef OUTPUT_STYLE_H
#define OUTPUT_STYLE_H

#include "base/buf.h"

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

/* For a file descriptor of this process, with its window's size (or COLUMNS) if it is a terminal. */
struct style style_of_fd(bool color, int fd);

/* Puts text so that it cannot drive the terminal (escape_terminal), in the role's colours if there are any. */
void style_put(struct buf *b, const struct style *style, enum style_role role, str text);
/* The switches alone, for text that is put piece by piece; style_end closes any role. Empty without colours. */
void style_begin(struct buf *b, const struct style *style, enum style_role role);
void style_end(struct buf *b, const struct style *style, enum style_role role);

#endif
