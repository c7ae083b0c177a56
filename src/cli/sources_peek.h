/* sources_peek: a few seconds of a stream, for `sources try`. */
#ifndef CLI_SOURCES_PEEK_H
#define CLI_SOURCES_PEEK_H

#include "fetch/fetch.h"
#include "model/brand.h"

/* Frames in which the brand may be named, and the last three of all, as the response to the request; it owns its arena. Never NULL. */
struct response *sources_peek(const struct fetch_options *o, const struct brand *brand, const struct request *request, int64_t now);

#endif
