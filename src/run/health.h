/* health: is a source still what it was? Its usual pace and its usual fields, learned from what it gives, whoever it is about.
 *
 * Pure: records in, records out. What is learned is kept with the source (store/crawlstate). A source has fallen silent when nothing came for three
 * times its usual gap; a field has vanished when more than half of the posts had it and none of the newest HEALTH_LOOKED has. */
#ifndef RUN_HEALTH_H
#define RUN_HEALTH_H

#include "model/post.h"
#include "store/crawlstate.h"

#define HEALTH_LOOKED 5                      /* posts before anything is said of fields or gaps */
#define HEALTH_SILENT_MIN (12 * DATE_HOUR_MS) /* nights are no silence */

/* One round of a source: zero at its begin. */
struct health_round {
    bool begun;
    int64_t before;         /* newest post of earlier rounds; 0 = this is the first */
    int64_t count;          /* posts newer than that */
    int64_t oldest, newest; /* of these */
};

void health_posts(struct source_record *r, struct health_round *round, const struct post *posts, size_t count, int64_t now);
void health_round_end(struct source_record *r, const struct health_round *round, int64_t now);

/* Posts of that day (0 = today), and the mean of the seven days before today. */
int64_t health_day(const struct source_record *r, int64_t now, int back);
double health_daily_mean(const struct source_record *r, int64_t now);
/* For how long it has been silent beyond its habit; 0 = it is not. */
int64_t health_silent_ms(const struct source_record *r, int64_t now);
/* What a person should know, as phrases joined by "; ". Empty: nothing. */
str health_note(struct arena *a, const struct source_record *r, int64_t now);

#endif
