/* bucket: how many requests a host still gives us, and until when: a token bucket that its servers fill and tell of (fetch/rate), in which we count along
 * while answers are on their way. Pure; all times by one clock of the caller. */
#ifndef FETCH_BUCKET_H
#define FETCH_BUCKET_H

#include "fetch/rate.h"

struct bucket {
    bool known;        /* the server has told of one, and it is not full again since */
    double left;       /* requests until reset_at */
    double limit;      /* when it is full; 0: not said */
    int64_t reset_at;  /* full again */
    int64_t window_ms; /* from one reset to the next; 0: not said */
};

bool bucket_counts(const struct bucket *b, int64_t now); /* it is known, and not full again */
/* What an answer said; others: requests on their way, which it does not count yet. */
void bucket_tell(struct bucket *b, const struct rate *r, int32_t others, int64_t now);
void bucket_take(struct bucket *b, int64_t now); /* one more is sent */
void bucket_put_back(struct bucket *b);          /* … was not sent after all */
int64_t bucket_wait_until(const struct bucket *b, int64_t now); /* nothing is left until then; 0: something is */
/* Delay between requests that makes the remainder last until the reset; 0 while more than a tenth of the limit is left. */
int64_t bucket_pace_ms(const struct bucket *b, int64_t now);

#endif
