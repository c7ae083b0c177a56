/* processing: the record of processing activities (GDPR, Article 30), as far as the corpus and its brand files tell it. */
#ifndef CLI_PROCESSING_H
#define CLI_PROCESSING_H

#include "cli/corpus.h"

/* To c->out, as text or as one JSON object. */
bool processing_put(struct cli *c, const struct corpus *k, bool json, struct err *e) MUST_CHECK;

#endif
