/* engine: what commands that score or fetch need from disk: lexicons and source descriptions, the user's over the shipped ones. */
#ifndef CLI_ENGINE_H
#define CLI_ENGINE_H

#include "cli/cli.h"
#include "source/source.h"
#include "text/text.h"

/* Shipped descriptions, then feeds/sources of the user's folder, then the folder of --sources or the settings. */
bool engine_sources(struct cli *c, const struct sources **out, struct err *e) MUST_CHECK;
/* Shipped lexicons, then those of the user's folder and of --lexicons. Bad lines are told and skipped. */
bool engine_text(struct cli *c, const struct brand *brands, size_t count, const struct text **out, struct err *e) MUST_CHECK;

#endif
