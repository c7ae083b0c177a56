/* describe: a description as it stands in feeds/sources/NAME.yaml, compiled. Read-only after sources_load(). docs/sources.md is its manual. */
#ifndef SOURCE_DESCRIBE_H
#define SOURCE_DESCRIBE_H

#define POST_TYPES "post, comment, review, question, answer, article, message, survey" /* for messages */

#include "parse/thread.h"
#include "source/expr.h"
#include "source/source.h"
#include "source/template.h"

enum source_engine { ENGINE_DESCRIBED = 0, ENGINE_FEED, ENGINE_PAGE, ENGINE_SITEMAP, ENGINE_STREAM /* as described, but its items come over one long connection */ };
enum body_format { FORMAT_JSON = 0, FORMAT_LINES /* one JSON value a line */, FORMAT_EVENTS /* server-sent events */, FORMAT_HTML, FORMAT_EMBEDDED /* JSON inside HTML */ };

/* ---- predicates: "EXPR exists", "EXPR = value", "EXPR matches /re/" … */
struct predicate;
const struct predicate *predicate_compile(struct problems *p, const struct yaml_node *at, bool html); /* a scalar, or a list */
bool predicate_all(const struct scope *s, const struct predicate *list); /* true for an empty list */
bool predicate_any(const struct scope *s, const struct predicate *list); /* false for an empty list */
size_t predicate_count(const struct predicate *list);

/* ---- fields */
struct field_rule {
    const struct field_kind *kind; /* fields.h */
    const struct expr *expr;
    int32_t line, column;
    const struct field_rule *next;
};

struct join_rule { /* lookup: name: {in: $/includes/users, key: /id, is: /author_id} */
    str name;
    const struct expr *in, *key, *is;
    const struct join_rule *next;
};

enum follow_when { FOLLOW_MATCH = 0, FOLLOW_ALWAYS };
struct follow_rule {
    enum follow_when when;
    const struct predicate *need;
    const struct template *url;    /* NULL: the target's own request */
    str engine;                    /* target description; empty: this one */
    bool is_item;
    const struct param_rule *with; /* variables handed over */
    int32_t line, column;          /* of the target's name, or of all */
    const struct follow_rule *next;
};
struct param_rule {
    str name;
    int32_t line, column;
    const struct template *value;
    const struct param_rule *next;
};

struct item_rule {
    const struct predicate *when;  /* about the document */
    str path;                      /* JSON pointer, `*` allowed; each array found gives its elements, each object itself */
    bool as_object;                /* `each: no`: an array is one item */
    const struct selector *select; /* pages */
    const struct selector *drop;   /* pages: quotes and signatures inside texts */
    const struct predicate *skip, *need, *deleted;
    const struct predicate *gone;  /* the item says that its author has left */
    enum post_type type;
    bool has_type;
    const struct field_rule *fields;
    str children;                  /* pointer to an array of items of the same kind */
    const struct join_rule *joins;
    const struct follow_rule *follows;
    bool dates_day_first;
    const struct item_rule *next;
};

/* ---- paging */
enum page_kind { PAGE_NONE = 0, PAGE_LINK, PAGE_NUMBER, PAGE_OFFSET, PAGE_CURSOR, PAGE_ITEM /* value of the last item */, PAGE_URL, PAGE_WINDOW };
enum page_stop { STOP_EMPTY = 1, STOP_SHORT = 2, STOP_KNOWN = 4, STOP_REPEAT = 8, STOP_OLDER = 16 };

struct page_rule {
    enum page_kind kind;
    str link, link_later;          /* rel of the Link header: first round, later rounds */
    str param;                     /* name of the query parameter; also the variable */
    const struct expr *value;      /* cursor, url, item */
    const struct expr *total;      /* number of pages, or pointer that says whether there are more */
    const struct expr *more;
    int64_t start, step, size;
    int32_t limit;
    unsigned stop;
};

/* ---- since, marks, rate, errors */
struct mark_rule { /* max_id: max /id */
    str name;
    bool max;      /* else: last */
    const struct expr *value;
    const struct mark_rule *next;
};

struct since_rule {
    const struct template *add; /* appended to the query when all its variables are there */
    int64_t first_ms;           /* how far back the first round looks; 0: no limit */
    int64_t margin_ms;
};

struct rate_rule {
    str remaining, reset; /* names of headers */
    enum { RESET_SECONDS = 0, RESET_EPOCH, RESET_ISO } unit;
    const struct expr *wait; /* in the body: seconds to wait */
    const struct expr *quota; /* in the body: requests left today; at 0 the source waits for midnight UTC */
    int64_t gap_ms;
    int32_t parallel;        /* requests at once to its host; 0 = one */
};

struct status_rule {
    int32_t status;
    enum outcome outcome;
    const struct status_rule *next;
};
struct error_rule {
    const struct expr *message;        /* when it is there the answer is an error */
    const struct predicate *none;      /* … but not then */
    const struct status_rule *status;
    struct strs blocked;               /* phrases that mean "not for you" */
    bool null_is_missing;              /* a bare null: the item is not there */
    const struct predicate *empty;     /* an answer without its list, when it rightly has none */
};

enum auth_kind { AUTH_NONE = 0, AUTH_BEARER, AUTH_BASIC, AUTH_HEADER, AUTH_QUERY, AUTH_SESSION };
struct auth_rule {
    enum auth_kind kind;
    bool required;
    str name;                          /* of the header or query parameter */
    const struct template *value;
    const struct template *url, *body; /* session */
    const struct auth_rule *next;
    const struct expr *token;
    struct strs secrets;               /* names used */
};

struct request_rule {
    const struct template *url, *body;
    str method;
    const struct header_rule {
        str name;
        const struct template *value;
        const struct header_rule *next;
    } *headers;
    const struct query_rule {          /* `optional`: appended to the query when all its variables are there */
        const struct template *value;
        const struct query_rule *next;
    } *optional;
    struct strs hosts;                 /* besides that of the url, where follow-ups may go; "*" = anywhere */
    bool is_item;
};

struct test_rule {
    str file, body, url, content_type;
    struct strs next; /* the first addresses that it leads to */
    int32_t status;
    int64_t items;                     /* -1: not said */
    int64_t line;
    bool has_outcome;
    enum outcome outcome;
    const struct yaml_node *first, *with, *headers, *state;
    const struct test_rule *after;
};

/* What an engine of its own takes from a description. */
struct feed_rule {
    const struct transform *text, *title, *author;
    bool has_type;
    enum post_type type;
    bool strip_publisher;              /* " - Publisher" at the end of titles */
    bool first_is_thread;
    bool truncated;
};

struct description {
    struct source_info info;
    str like;                          /* takes items, state, rate, errors and source from there unless it has its own */
    enum source_engine engine;
    enum body_format format;
    const struct expr *embedded;       /* locator of the element that holds JSON */
    str strip;                         /* in front of the JSON */
    const struct template *source;     /* value of post.source */
    const struct param *defaults;
    size_t default_count;
    struct request_rule request;
    struct auth_rule auth;
    struct since_rule since;
    struct page_rule page;
    struct rate_rule rate;
    struct error_rule error;
    const struct item_rule *items;
    const struct mark_rule *marks;
    const struct predicate *detect;
    struct strs detect_hosts;
    struct feed_rule feed;
    enum post_type type;
    str zone_name, dates_lang;
    const struct zone *zone;
    const struct test_rule *tests;
};

/* False when there are faults; they are in p. d->info.name is the stem of the file's name. */
bool describe(struct problems *p, str path, str yaml, struct description *d);
void describe_items(struct problems *p, const struct yaml_node *root, struct description *d);
void describe_request(struct problems *p, const struct yaml_node *root, struct description *d);
void describe_inherit(struct description *d, const struct description *from);

const struct description *sources_description(const struct sources *s, str name);
const struct url_rules *sources_url_rules(const struct sources *s);
const struct environment *sources_environment(const struct sources *s);
struct tokens *sources_tokens(const struct sources *s);
const struct thread_rules *sources_thread_rules(const struct sources *s);

#endif
