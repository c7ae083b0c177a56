/* compare: brands side by side over the same time and voices, as a whole and at each touchpoint. Read from daily rollups.
 *
 * Share of voice = a brand's mentions (or their reach) in those of all brands compared; by mentions it has Wilson's interval. With `same_sources` only
 * sources count in which every one of the brands was spoken of in that time, so that a source that only one of them has tells nothing. */
#ifndef INSIGHT_COMPARE_H
#define INSIGHT_COMPARE_H

#include "insight/corrected.h"
#include "insight/period.h"
#include "insight/tally.h"

#define COMPARE_BRANDS_MAX 32

struct compare_row {
    str touchpoint;         /* empty: the mention as a whole, the first row */
    struct tally *by_brand; /* one a brand */
};

struct compare {
    size_t brand_count;
    struct compare_row *rows;
    size_t row_count;
    struct strs sources;    /* that were counted */
    size_t left_out;        /* sources that same_sources left out */
    struct corrected *corrected; /* one a brand, of all sources */
};

struct compare_brand {
    str id;
    struct period period; /* the same days, each in its own zone … */
    const struct zone *zone; /* … this one; NULL = UTC */
};

struct compare_options {
    const struct compare_brand *brands;
    size_t brand_count; /* at most COMPARE_BRANDS_MAX */
    uint32_t voices;    /* set of 1 << enum voice; 0 = customers only */
    bool same_sources;
    bool touchpoints;   /* a row each, by volume of all brands */
};

bool compare_make(struct txn *t, const struct compare_options *o, struct arena *a, struct compare *out, struct err *e) MUST_CHECK;
struct interval compare_share(const struct compare_row *row, size_t brand_count, size_t brand); /* by mentions */
double compare_share_of_reach(const struct compare_row *row, size_t brand_count, size_t brand); /* NAN without any reach */

#endif
