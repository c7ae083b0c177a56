/* query_node: the tree of a query, for the files query_*.c and their test. Nodes are made by query_node_* alone, which keep it in its
 * plainest form: no AND directly inside an AND (OR likewise), no list of one, no NOT of a NOT. */
#ifndef INSIGHT_QUERY_NODE_H
#define INSIGHT_QUERY_NODE_H

#include "insight/query.h"

enum query_type { QUERY_ALL = 0, QUERY_AND, QUERY_OR, QUERY_NOT, QUERY_NEAR, QUERY_WORDS, QUERY_REGEX, QUERY_FIELD };
enum query_op { QUERY_IS = 0, QUERY_LESS, QUERY_AT_MOST, QUERY_MORE, QUERY_AT_LEAST };

/* What a field is compared with, by kind. */
enum query_kind {
    QUERY_TEXT,   /* texts of the record against folded texts with `*`, or a pattern */
    QUERY_SET,    /* one of some names, as a bit; `yes` and `no` too */
    QUERY_NUMBER, /* unknown fits no comparison */
    QUERY_TIME,   /* unknown fits none */
    QUERY_SINCE,  /* a time with its comparison in the name: since, until */
    QUERY_ID,     /* beginning of the hex digits */
    QUERY_HAS,    /* name of a field of the record that is known */
};

struct query_field {
    str name;
    enum query_kind kind;
    enum query_op op; /* QUERY_SINCE: the comparison it stands for */
    bool (*text)(const struct record *r, size_t i, str *out); /* i-th text; false: no more */
    uint32_t (*set)(const struct record *r);                  /* bits of the names that apply */
    const char *(*set_name)(unsigned i);                      /* NULL behind the last */
    double (*number)(const struct record *r);                 /* NAN = unknown */
    struct date (*time)(const struct record *r);
    const char *about;
    bool of_post; /* the mention is not needed */
    bool exact;   /* QUERY_TEXT: ids of the source, compared to the letter */
};

extern const struct query_field query_fields[];
extern const size_t query_fields_count;
const struct query_field *query_field_find(str name); /* without case, aliases too; NULL: none */
str query_field_nearest(str name);                    /* empty: none is near */

struct pattern; /* query_regex.c */

struct query_node {
    enum query_type type;
    size_t count;                    /* of children, or of words */
    const struct query_node **child; /* QUERY_AND, QUERY_OR: two or more; QUERY_NOT: one; QUERY_NEAR: two */
    int distance;                    /* QUERY_NEAR */
    str words;                       /* QUERY_WORDS: folded, one blank between */
    bool stars;                      /* … some of them have a `*` */
    str source;                      /* QUERY_REGEX, and fields with a pattern: as typed, without the slashes */
    const struct pattern *pattern;
    const struct query_field *field; /* QUERY_FIELD */
    enum query_op op;
    struct strs texts;               /* QUERY_TEXT, QUERY_ID, QUERY_HAS: one of them must fit */
    uint32_t set;
    double number;
    int64_t time; /* QUERY_TIME, QUERY_SINCE: an instant */
    int64_t day;  /* … the same on the clocks where the brand lives, as if UTC: what bare dates are compared with */
};

struct query {
    const struct query_node *root;
};

struct query_node *query_node_new(struct arena *a, enum query_type type);
/* QUERY_AND or QUERY_OR of some: nested lists of the same type are dissolved, one alone is itself. */
const struct query_node *query_node_list(struct arena *a, enum query_type type, const struct query_node *const *child, size_t count);
const struct query_node *query_node_not(struct arena *a, const struct query_node *child);

/* --- words (query_words.c) --- */

/* The words of a text (base/term.h) with one blank before, between and after them; " " when there is none. */
str query_fold(struct arena *a, str text, bool stars);
bool query_glob(str pattern, str text); /* `*` stands for any bytes */

struct folded { /* a text ready for words */
    str text;          /* query_fold */
    uint32_t *starts;  /* of each word in it, made when first needed */
    size_t count;
};
bool words_match(const struct query_node *n, struct folded *f, struct arena *a); /* QUERY_WORDS, QUERY_NEAR and QUERY_OR of them */

/* --- patterns (query_regex.c) --- */

/* NULL and why (with *offset in bytes) when it is no pattern. Released with the arena. */
const struct pattern *pattern_new(struct arena *a, str source, size_t *offset, str *why);
struct pattern_room;
struct pattern_room *pattern_room_new(struct arena *owner);
bool pattern_may_match(const struct pattern *p, str text); /* quick, any bytes; false: it does not match */
bool pattern_matches(const struct pattern *p, str text, struct pattern_room *room); /* text must be UTF-8 */
int64_t pattern_gave_up(const struct pattern_room *room);

/* Plain characters that every match of a pattern holds (query_literal.c); n 0: none known. */
#define LITERAL_MAX 32
struct literal {
    char text[LITERAL_MAX];
    char mask[LITERAL_MAX]; /* 0x20 for letters */
    size_t n;
    bool wide; /* with k or s */
};
struct literal literal_of(str pattern);
bool literal_may_stand(const struct literal *l, str text); /* false: the pattern does not match */

/* --- values (query_value.c) --- */

struct query_times {
    int64_t now;
    const struct zone *zone;
};
/* One value for a field's node. False: what is wrong with it, as a phrase that follows the field's name. */
bool query_value(struct arena *a, struct query_node *n, str value, const struct query_times *t, str *why);

/* --- fields --- */
bool field_matches(const struct query_node *n, const struct record *r, struct arena *a, struct pattern_room *room);

#endif
