/* question: what an answer is read for. An unchanged answer (304, or the same bytes) is not read again only when it was read for the same before: the same
 * brands by the same names, by the same description and code. Pure. */
#ifndef RUN_QUESTION_H
#define RUN_QUESTION_H

#include "model/brand.h"
#include "source/source.h"

/* What makes a post one of the brand's, and one that is kept. */
uint64_t question_of_brand(const struct brand *brand, const struct source_config *config);

/* A set of questions as bytes, for the store. */
bool question_known(str read_for, const uint64_t *wanted, size_t count, uint64_t version);
/* *read_for with these; forget: without the others. */
str question_add(struct arena *a, str read_for, const uint64_t *wanted, size_t count, uint64_t version, bool forget);

#endif
