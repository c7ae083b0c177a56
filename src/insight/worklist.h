/* worklist: what is left to do: complaints and questions that the brand has not answered, suggestions, and customers who leave.
 *
 * What is answered: insight/answered. Only customers' voices and unknown ones are listed, boosts never.
 *
 * Urgency of an unanswered post = (1 + age in days, at most 30) · (1 + log2(1 + reach)): old and far-reaching ones come first, and neither alone
 * outweighs all. An unknown reach counts as 0, an unknown date as the time of collection. */
#ifndef INSIGHT_WORKLIST_H
#define INSIGHT_WORKLIST_H

#include "insight/find.h"

enum work { WORK_INBOX = 0, WORK_IDEAS, WORK_LEAVING };
enum work_order { WORK_BY_URGENCY = 0, WORK_BY_AGE, WORK_BY_REACH, WORK_BY_NEWEST };

#define WORK_WORDS 400 /* bytes of text that an item holds at most */

struct work_item {
    id128 id;
    struct date published;
    int64_t at, reach;    /* reach: COUNT_UNKNOWN */
    double urgency;       /* inbox */
    int group;            /* items of a lower one come first */
    enum label label;
    enum kind kind;
    enum leaving leaving;
    bool answered;        /* ideas, leaving: the brand has replied */
    str to;               /* to whom the customer leaves */
    str touchpoints;      /* ids, separated by | */
    str source, url;
    str words;            /* inbox: the text; ideas: the sentence that proposes; leaving: the one that says so */
};

struct worklist_options {
    enum work work;
    enum work_order order;     /* ties: newest first */
    str brand;
    const struct query *query; /* narrows the list; NULL = all */
    int64_t now;
    size_t limit;              /* so many items are kept, the first ones of the order; 0 = all */
    str suggestion_rule;       /* ideas: name of the rule that found a proposal … */
    const str *rules;          /* … among these, by number of evidence.rule */
    size_t rule_count;
};

struct worklist {
    struct work_item *items;
    size_t count;
    size_t found;     /* without the limit */
    size_t answered;  /* inbox: left out, because the brand has answered */
    int64_t gave_up;  /* query_gave_up */
};

/* Leaving: those who only threaten come first, then those on the way, then those who have left; `order` holds inside each. */
bool worklist_make(struct txn *t, const struct worklist_options *o, struct arena *a, struct worklist *out, struct err *e) MUST_CHECK;

#endif
