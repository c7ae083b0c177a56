/* query_args: the query of list, export and the work lists: the arguments joined by blanks, and options that are short for a condition. */
#ifndef CLI_QUERY_ARGS_H
#define CLI_QUERY_ARGS_H

#include "cli/corpus.h"
#include "insight/find.h"

struct query_shortcut {
    const char *option; /* of the command */
    const char *field;  /* of the query */
    const char *value;  /* of a flag; NULL: the option's own, several mean any of them */
};

/* Times are those of the zone. False: the fault is in e, ready for cli_fail. */
bool query_args(struct cli *c, const struct query_shortcut *shortcuts, size_t count, const struct zone *zone, const struct query **out, struct err *e) MUST_CHECK;
/* Nothing fits: says so where nothing could, for its times exclude each other, or all of it would have to be at a touchpoint that the brand does not have; then with the nearest one. */
void query_args_doubt(struct cli *c, const struct brand_record *brand, const struct query *q);
/* The arguments as typed, on one line. */
str query_args_typed(struct cli *c);
void query_args_plan(struct cli *c, const struct find *f); /* prints --plan */
/* Says on stderr for how many mentions a pattern gave up, if any. */
void query_args_gave_up(const struct cli *c, int64_t count);

#define QUERY_ARGS_HELP                                                                                                                  \
    "QUERY: words and \"phrases\" that must all stand in title or text, joined by AND, OR, NOT and parentheses; word* means words that begin so, " \
    "a NEAR/5 b words close to each other, /pattern/ a regular expression. Fields: touchpoint:hotline bad:hotline label:negative stance:saboteur voice:customer kind: cause: emotion: " \
    "lang:de source:mastodon* irony:yes leaving:yes effort>0.5 wait>30 reach>100 rating<=2 since:7d until:2026-03-01 and more (docs/query.md). Umlauts may be written ae, oe, ue, ss."

#endif
