/* lexicons: a compiled text for a command: shipped lexicons, the user's folders, brands. */
#ifndef CLI_LEXICONS_H
#define CLI_LEXICONS_H

#include "cli/cli.h"
#include "text/text.h"

/* Bad lines of the user's files are told on stderr. */
bool cli_text(struct cli *c, const struct brand *brands, size_t count, bool answer_all, const struct text **out, struct err *e) MUST_CHECK;
/* A nameless brand that every text is about, with the shipped touchpoints: for `score` without --brand. */
bool cli_brand_any(struct cli *c, struct brand *out, struct err *e) MUST_CHECK;

#endif
