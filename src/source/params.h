/* params: does a value that a brand file gives look like what the description asks for? */
#ifndef SOURCE_PARAMS_H
#define SOURCE_PARAMS_H

#include "config/problems.h"
#include "source/source.h"

/* By the parameter's pattern, and by its example: an address where a name is wanted, or a name where an address is. What is wrong is noted
 * with its place, with what might be meant (`#acme` where a hashtag stands without its sign). True when nothing is. */
bool param_fits(const struct sources *s, const struct source_config *c, const struct param *given, const struct source_param *wanted,
                struct problems *p) MUST_CHECK;

#endif
