/* board_figures: numbers, times and names of the board as they are written in English and German; shared by its terminal and its page. */
#ifndef OUTPUT_BOARD_FIGURES_H
#define OUTPUT_BOARD_FIGURES_H

#include "insight/board.h"
#include "model/brand.h"
#include "output/board_words.h"

struct board_speech {
    struct arena *a;
    bool german;
};

double board_hundredths(double v);                                  /* no -0.00: what rounds to nothing has no sign */
str board_figures(const struct board_speech *p, str text);          /* 0.53 → 0,53 in German */
str board_interval(const struct board_speech *p, struct interval v); /* −0.42 [−0.66 … −0.10]; – when there is nothing to say */
str board_count(const struct board_speech *p, int64_t n);           /* 175,578 or 175.578 */
str board_more(const struct board_speech *p, int64_t n);            /* +3, -2, ±0 */
str board_wait(const struct board_speech *p, const struct tally *t); /* 45 min (6) · 12 d (3): as people say it, and how many said so; empty when nobody did */
str board_day_name(const struct board_speech *p, int64_t day);
str board_days(const struct board_speech *p, struct period d);
/* Whose voices are counted, whose are not, and what else is to be said of the mentions: undated, corrected, removed ones. How many pieces there are. */
#define BOARD_COUNTED 5
size_t board_counted(const struct board_speech *p, const struct board *d, str out[BOARD_COUNTED]);
str board_good_bad(const struct board_speech *p, const struct tally *t);
str board_touchpoint(const struct board_speech *p, const struct touchpoint *touchpoints, size_t count, str id);

#endif
