/* fate: what became of sources and addresses, for `stats` and `sources`. */
#ifndef CLI_FATE_H
#define CLI_FATE_H

#include "cli/corpus.h"

/* One row a source: health, pace, next time. */
bool fate_sources(struct cli *c, struct corpus *k, const struct rows_options *o, struct err *e) MUST_CHECK;
/* Everything that is known of one address, also of one that was never asked. False also when it is no address. */
bool fate_url(struct cli *c, struct corpus *k, str url, const struct rows_options *o, struct err *e) MUST_CHECK;
/* What a person should know of the sources that were asked since then: told, one line each. */
bool fate_tell(struct cli *c, struct store *store, int64_t since, struct err *e) MUST_CHECK;

#endif
