/* work_list: what inbox, ideas and leaving share: their options, and the way from the corpus to rows. */
#ifndef CLI_WORK_LIST_H
#define CLI_WORK_LIST_H

#include "cli/query_args.h"
#include "insight/worklist.h"

#define WORK_OPTIONS(order_help)                                                                   \
    {"brand", 'b', "BRAND", "whose; needed when the corpus holds several brands"},                 \
    {"touchpoint", 't', "ID", "only posts with a moment there"},                                   \
    {"since", 0, "TIME", "only posts published at or after: 2026-03-01, RFC 3339, 7d, yesterday"}, \
    {"until", 0, "TIME", "only posts published before; a day is left out itself"},                                           \
    {"sort", 0, "ORDER", order_help},                                                              \
    {"limit", 'n', "N", "at most N (50); 0 = all"},                                                \
    {"format", 'f', "FORMAT", "text, tsv, csv or jsonl"}

struct work_column {
    struct rows_column column;
    struct value (*get)(struct arena *a, const struct work_item *i, int64_t now);
};
extern const struct work_column work_id, work_published, work_age, work_urgency, work_reach, work_label, work_kind, work_touchpoints, work_state, work_to,
    work_answered, work_source, work_url, work_words;

/* orders: names of --sort (NULL at the end), the first is the default; values[i] is what orders[i] means. */
struct work_command {
    enum work work;
    const char *const *orders;
    const enum work_order *values;
    const struct work_column *const *columns;
    size_t column_count;
    str words;           /* name of the column work_words */
    const char *nothing; /* said when the list is empty */
};
int work_list(struct cli *c, const struct work_command *w);

#endif
