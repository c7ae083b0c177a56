/* flow: pieces of text one behind the other, on as many lines as the terminal needs. A piece stays whole where a
 * line can hold it. Without a terminal (style.columns == 0) all stands on one line. */
#ifndef OUTPUT_FLOW_H
#define OUTPUT_FLOW_H

#include "output/style.h"

struct flow {
    struct buf *b;
    const struct style *style;
    size_t indent, at; /* of further lines; where the pen stands */
    size_t lines;      /* begun */
    bool empty;        /* nothing stands on this line */
};

/* The first line begins at `indent`, all others at `hanging`. */
struct flow flow_begin(struct buf *b, const struct style *style, size_t indent, size_t hanging);
/* Room for `width` more columns behind `between`, on this line or the next; for a piece that is put in parts by flow_put. */
void flow_room(struct flow *f, str between, size_t width);
void flow_put(struct flow *f, enum style_role role, str text);
/* `between` parts the piece from the one before it; at the end of a line its blanks are dropped, its marks stay with the earlier line, where there is room for them. */
void flow_piece(struct flow *f, enum style_role role, str between, str text);
/* The same, but where no line can hold the piece each of its words is one. */
void flow_run(struct flow *f, enum style_role role, str between, str text);
/* Words, broken at blanks; a word that no line can hold is cut. After `lines_max` lines the rest becomes "…". Control characters are shown. */
void flow_words(struct flow *f, enum style_role role, str text, size_t lines_max);
void flow_end(struct flow *f); /* ends the line */

#endif
