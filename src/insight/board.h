/* board: the moment-of-truth board: what customers said at each touchpoint in one period, against the period before.
 *
 * Read from daily rollups (cost follows the answer, not the corpus); the quotes are read from the touchpoint's own index. */
#ifndef INSIGHT_BOARD_H
#define INSIGHT_BOARD_H

#include "insight/corrected.h"
#include "insight/period.h"
#include "insight/tally.h"

struct quote {
    id128 id;
    str text;         /* the words of the moment: at most BOARD_QUOTE bytes, cut between graphemes and then ended by an ellipsis */
    str source, url;
    int64_t day;      /* local midnight as if UTC */
    double sentiment;
    int64_t reach;
};
#define BOARD_QUOTE 400

struct board_row {
    str touchpoint;          /* id */
    struct tally now, before;
    struct quote worst, best; /* text empty: none */
};

struct board_day {
    int64_t day;             /* local midnight as if UTC */
    int64_t positive, negative, total;
};

struct board {
    str brand, brand_name, zone_name;
    struct period period, previous; /* of a period that is not over, previous is as long as what has passed of it */
    bool so_far;              /* the period is not over */
    struct tally now, before; /* the mention as a whole */
    struct board_row *rows;   /* by volume of this period */
    size_t row_count;
    struct board_day *days;
    size_t day_count;
    int64_t by_voice[VOICE_COUNT]; /* posts of this period, whether counted or not */
    int64_t undated;          /* posts with no known date: in no period */
    uint32_t voices;          /* set of 1 << enum voice that are counted */
    struct corrected corrected; /* of this period */
};

struct board_options {
    str brand;
    struct period period;
    const struct zone *zone;
    int64_t now;     /* when the period is not over by then, it is compared with as much of the one before; 0 = with all of it */
    uint32_t voices; /* set of 1 << enum voice; 0 = customers only */
    bool quotes;
};

bool board_make(struct txn *t, const struct board_options *o, struct arena *a, struct board *out, struct err *e) MUST_CHECK;
/* The local day of the newest mention that such a board counts, whatever its period; precision unknown: none among the newest ten thousand. */
bool board_newest(struct txn *t, const struct board *b, const struct zone *zone, struct date *day, struct err *e) MUST_CHECK;

#endif
