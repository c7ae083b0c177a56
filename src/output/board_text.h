/* board_text: the moment-of-truth board for a terminal. */
#ifndef OUTPUT_BOARD_TEXT_H
#define OUTPUT_BOARD_TEXT_H

#include "insight/board.h"
#include "output/style.h"

struct board_text_options {
    const struct touchpoint *touchpoints; /* for their names; an id without one stands for itself */
    size_t touchpoint_count;
    bool german;
    size_t rows;   /* touchpoints shown; 0 = all */
    size_t quotes; /* touchpoints with quotes; 0 = none */
};

void board_text(struct buf *b, struct arena *a, const struct board *board, const struct board_text_options *o, const struct style *style);

#endif
