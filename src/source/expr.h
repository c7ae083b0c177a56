/* expr: how a description names a value. docs/sources.md explains the notation to its writers.
 *
 *     /a/b          JSON pointer inside the item ($/a/b: inside the whole answer; ^/a/b: inside the item above; user:/a: inside the
 *                   joined record `user`); `*` as a step means all of them, joined by newlines
 *     h2 a@href     in pages: a locator (parse/select.h) inside the item; `$ h2 a@href` inside the whole page
 *     header:NAME   a header of the answer
 *     = text {x}    a template; also {/pointer}, {param}, {state.x}, {since|unix}, {page}, {cursor}
 *     a -> t -> u   transforms (transform.h)
 *     a -> t | b    the first that is there, each with its own transforms
 * A YAML list of expressions gives its values, joined by an empty line.
 *
 * Compiled expressions are read-only; values live in the arena of the scope. An empty str is "not there". */
#ifndef SOURCE_EXPR_H
#define SOURCE_EXPR_H

#include "config/yaml.h"
#include "model/brand.h"
#include "model/request.h"
#include "parse/html.h"
#include "parse/json.h"
#include "parse/out.h"
#include "parse/select.h"

struct transform;
struct template;

enum expr_kind { EXPR_POINTER = 0, EXPR_LOCATOR, EXPR_HEADER, EXPR_TEMPLATE };
enum expr_base { BASE_ITEM = 0, BASE_DOCUMENT, BASE_PARENT, BASE_JOIN };

struct expr {
    enum expr_kind kind;
    enum expr_base base;
    str name; /* of the join or header */
    str pointer;
    const struct locator *locator;
    const struct template *template;
    const struct transform *transforms;
    const struct expr *other; /* when this one gives nothing */
    const struct expr *more;  /* joined behind it */
};

/* Records that belong to an item, by name. */
struct joined {
    str name;
    const struct json *record;
    const struct joined *next;
};

/* Everything an expression can see. */
struct scope {
    struct arena *a;
    const struct source_config *config;
    const struct param *defaults; /* of the description */
    size_t default_count;
    const struct json *vars;      /* of the request: object, or NULL */
    const struct json *marks;     /* of the source's state: object, or NULL */
    int64_t since;                /* at; 0: not known */
    int64_t now;
    str base;                     /* address of the answer */
    const struct response *response;
    const struct json *document, *item, *parent;
    const GumboNode *page, *node;
    const struct joined *joins;
    const struct selector *drop;  /* quotes and signatures */
    struct out *links;            /* receives link targets of texts; may be NULL */
    const struct environment *env; /* for {secret.X}: only set while a request is dressed */
};

/* Notes faults at `at`. `html`: bare words are locators. NULL after a fault. */
const struct expr *expr_compile(struct problems *p, const struct yaml_node *at, bool html);

str expr_value(const struct scope *s, const struct expr *e);
/* The JSON value that a pointer names, or NULL; transforms are not applied. */
const struct json *expr_json(const struct scope *s, const struct expr *e);
/* True when the thing is there at all, even empty. */
bool expr_exists(const struct scope *s, const struct expr *e);

#endif
