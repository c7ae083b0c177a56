/* robots_match: patterns of robots.txt. Part of robots. */
#ifndef FETCH_ROBOTS_MATCH_H
#define FETCH_ROBOTS_MATCH_H

#include "base/arena.h"
#include "base/str.h"

struct robots_pattern {
    str text;      /* normal form; "*" is the wildcard */
    str query_text; /* normal form with "/" of the query decoded; empty when there is none */
    bool anchored; /* ended with "$" */
};

struct robots_target {
    str text, query_text; /* normal forms as above; query_text is never empty */
};

struct robots_pattern robots_pattern_make(struct arena *a, str written);
struct robots_target robots_target_make(struct arena *a, str target);
bool robots_pattern_hits(const struct robots_pattern *p, const struct robots_target *t);

#endif
