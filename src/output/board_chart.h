/* board_chart: how loud each day was, in one line of blocks; weeks or months where the terminal has no room for days. */
#ifndef OUTPUT_BOARD_CHART_H
#define OUTPUT_BOARD_CHART_H

#include "insight/board.h"
#include "output/style.h"

#define BOARD_BARS 92 /* the days of a quarter */

struct board_bar {
    int64_t from; /* local midnight as if UTC */
    int64_t positive, negative, total;
};
/* Days where `room` bars hold them, else weeks, else months. `out` has BOARD_BARS; returns how many are in it. *unit is set when there is one. */
size_t board_bars(const struct board *board, size_t room, struct board_bar *out, enum period_unit *unit);
int64_t board_bars_most(const struct board_bar *bars, size_t count);
const char *board_bars_by(enum period_unit unit, bool german); /* "by week" */

/* Nothing, when nobody said anything, or all in one bar. Ends in an empty line. */
void board_chart(struct buf *b, struct arena *a, const struct board *board, bool german, const struct style *style);

#endif
