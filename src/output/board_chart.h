/* board_chart: how loud each day was, in one line of blocks; weeks or months where the terminal has no room for days. */
#ifndef OUTPUT_BOARD_CHART_H
#define OUTPUT_BOARD_CHART_H

#include "insight/board.h"
#include "output/style.h"

/* Nothing, when nobody said anything. Ends in an empty line. */
void board_chart(struct buf *b, struct arena *a, const struct board *board, bool german, const struct style *style);

#endif
