/* wall: pages that stand in the way of the one that was asked for, though their status is 200: logins, questions for consent, checks for robots. Pure. */
#ifndef SOURCE_WALL_H
#define SOURCE_WALL_H

#include "base/str.h"

/* What it is and what a person can do, in one sentence; empty: it looks like none. By its title alone, and by all of it where it is short or `unexpected`: a page
 * where a feed or data was asked for. */
str wall_of(str page, bool unexpected);

#endif
