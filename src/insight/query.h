/* query: which mentions are wanted, as people type it. docs/query.md tells the language to users.
 *
 *     query  = or                          an empty query is every mention
 *     or     = and { "OR" and }
 *     and    = not { [ "AND" ] not }       two conditions side by side must both hold
 *     not    = "NOT" not | "-" not | near
 *     near   = unit { "NEAR/" 1…100 unit } units are words, phrases and (a OR b) of them
 *     unit   = "(" or ")" | word | "phrase of words" | /pattern/ | field
 *     field  = name ( ":" | "=" | "!=" | "<" | "<=" | ">" | ">=" ) value { "," value }
 *
 * Operators are written in capitals. Words are compared folded (case; ä as ae, ß as ss), `*` stands for any letters of a word, also in the
 * values of text fields. A pattern is a regular expression (PCRE2) on title and text, without case; `\/` is a slash in it.
 *
 * A query lives in the arena it was parsed into, is read-only, and may be shared by threads; each thread has its own scratch. */
#ifndef INSIGHT_QUERY_H
#define INSIGHT_QUERY_H

#include "base/buf.h"
#include "base/zone.h"
#include "model/field.h"

#define QUERY_LENGTH_MAX ((size_t)16 << 10) /* bytes */
#define QUERY_DEPTH_MAX 64                  /* parentheses and NOTs inside each other */
#define QUERY_NODES_MAX 2000
#define QUERY_NEAR_MAX 100

struct query;

/* Times such as 7d count from now; bare dates are days of the zone (NULL = UTC). An error (ERR_USAGE) names the column, in characters
 * from 1, and shows the place in two more lines: the query, and a caret below it. Patterns are compiled here and released with the arena. */
bool query_parse(struct arena *a, str text, int64_t now, const struct zone *zone, struct query **out, struct err *e) MUST_CHECK;
/* One condition, as options of commands give it: the field (it must be known) has one of the values, of which there is at
 * least one. The error is a phrase that follows the option's name. */
bool query_condition(struct arena *a, str field, const struct strs *values, int64_t now, const struct zone *zone, struct query **out, struct err *e) MUST_CHECK;
/* Both must hold. Either may be NULL: every mention. */
const struct query *query_and(struct arena *a, const struct query *x, const struct query *y);
/* The query in its plainest form: parsed again, it is the same. */
void query_put(struct buf *b, const struct query *q);

/* Working memory for matching; released with the arena it was made in. */
struct query_scratch;
struct query_scratch *query_scratch_new(struct arena *owner);
/* r needs post, mention and reading; its body is made when it is missing. */
bool query_matches(const struct query *q, const struct record *r, struct query_scratch *s);
/* Posts for which a pattern needed more steps than it is given, so that they counted as no match. */
int64_t query_gave_up(const struct query_scratch *s);

/* The same in two steps, for who reads the mention only when the post alone does not settle it. A test lives in the arena; it knows the query's conditions by what they need. */
struct query_test;
const struct query_test *query_test_new(struct arena *a, const struct query *q);
bool query_test_is_text(const struct query_test *t); /* the first step has conditions, and title and text are all that they ask for */
bool query_test_post(const struct query_test *t, const struct record *r, struct query_scratch *s); /* r has only the post; false: it cannot fit */
bool query_test_rest(const struct query_test *t, const struct record *r, struct query_scratch *s); /* of the same post, after the first step: it fits */

/* --- what index serves --- */

enum query_walk {
    QUERY_WALK_NOTHING,    /* the times exclude each other */
    QUERY_WALK_ID,         /* one post by its whole id */
    QUERY_WALK_AUTHOR,     /* posts of one author, by time */
    QUERY_WALK_THREAD,     /* posts of one thread, by time */
    QUERY_WALK_TOUCHPOINT, /* moments of one touchpoint, by time */
    QUERY_WALK_WORDS,      /* posts that hold some words, by time */
    QUERY_WALK_BRAND,      /* mentions of the brand, by time */
};

#define QUERY_GROUPS_MAX 16
struct query_plan {
    enum query_walk walk;  /* NOTHING and ID are settled; else the index is chosen by what the corpus holds, among BRAND and those whose key is here */
    str touchpoint, author, thread; /* empty: no such condition */
    id128 id;              /* QUERY_WALK_ID */
    int64_t from, to;      /* [from, to) of post_at; INT64_MIN and INT64_MAX: open */
    bool no_time;          /* the times that are asked for exclude each other; the walk may still hold days in which posts of another zone lie */
    struct strs words;     /* folded whole words that every match holds */
    struct strs *groups;   /* of each, every match holds at least one word: for the word index */
    size_t group_count;
    size_t conditions;     /* tested on each mention of the walk */
    bool names_boosts;     /* the query itself says whether boosts are wanted */
    bool asks_twins;       /* records must know duplicate_of */
};
/* All is taken from what must hold for every match; the walk visits a superset, each mention is still tested. */
void query_plan(const struct query *q, struct arena *a, struct query_plan *out);

/* --- for help and documents --- */

size_t query_field_count(void);
str query_field_name(size_t i);
const char *query_field_about(size_t i);

#endif
