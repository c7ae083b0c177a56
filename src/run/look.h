/* look: how much of an answer must be read, by the quick look at its bytes. Any thread; pure. Not for other rooms. */
#ifndef RUN_LOOK_H
#define RUN_LOOK_H

#include "parse/scan.h"
#include "source/source.h"

enum look {
    LOOK_READ = 0, /* a brand may be named, or what comes of it is about one anyway */
    LOOK_UNNAMED,  /* no post of it names a brand; marks and next pages must be read all the same */
    LOOK_PASS      /* … and it holds neither: a page without posts */
};
enum look look_at(const struct scan_patterns *p, const struct sources *s, const struct source_config *c, const struct response *r);

#endif
