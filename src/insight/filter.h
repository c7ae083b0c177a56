/* filter: which mentions a list wants. Plain conditions, all of which must hold. */
#ifndef INSIGHT_FILTER_H
#define INSIGHT_FILTER_H

#include "model/mention.h"

struct filter {
    str touchpoint;      /* empty = any; walks use its index */
    int64_t since, until; /* instants, [since, until) */
    uint32_t labels;     /* sets of 1 << value; 0 = any */
    uint32_t stances, kinds, voices;
    str lang, source;    /* source: `*` at the end is a wildcard */
    struct strs words;   /* each must stand in title or text, folded; `*` at the end: beginnings count */
    bool leaving, ironic, boosts; /* only leavers; only irony; boosts too */
};

bool filter_matches(const struct filter *f, const struct post *p, const struct reading *r, struct arena *scratch);

#endif
