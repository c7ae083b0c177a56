/* params: does a value that a brand file gives look like what the description asks for? */
#ifndef SOURCE_PARAMS_H
#define SOURCE_PARAMS_H

#include "source/source.h"

/* By the parameter's example: an address where a name is wanted, or a name where an address is. False with ERR_CONFIG, file, line and column. */
bool param_fits(const struct sources *s, const struct source_config *c, const struct param *given, const struct source_param *wanted, str file, struct err *e) MUST_CHECK;

#endif
