/* board_html: the moment-of-truth board as one self-contained page: no script, nothing from elsewhere; light and dark, narrow and wide, on paper. */
#ifndef OUTPUT_BOARD_HTML_H
#define OUTPUT_BOARD_HTML_H

#include "output/board_text.h"

/* brand: name of the one brand of the page, or empty; the title names it, and so do tabs and the file of who prints to PDF. */
void board_html_begin(struct buf *b, str brand, bool german);
void board_html(struct buf *b, struct arena *a, const struct board *board, const struct board_text_options *o);
/* made_at: when, for the last line; version: of the program. */
void board_html_end(struct buf *b, int64_t made_at, const char *version, bool german);

#endif
