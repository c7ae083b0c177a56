/* json: a tolerant reader of JSON into a tree in an arena.
 *
 * Written for what public servers really send: comments, trailing commas, control characters inside strings, invalid escapes, lone
 * surrogates (→ U+FFFD), CDATA wrappers and `;` around JSON-LD, single quotes, NaN, Infinity and undefined (→ null) are read; duplicate keys are
 * kept, the first one is found. Numbers stay text, so that ids beyond 2^53 are exact; 1e999 is one, too, but no double. Strings are views of the input where nothing had to be
 * unescaped. Nothing recurses; nesting beyond JSON_MAX_DEPTH is refused with ERR_LIMIT. Memory and time are the arena's. */
#ifndef PARSE_JSON_H
#define PARSE_JSON_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/str.h"

#define JSON_MAX_DEPTH 4000

enum json_type { JSON_NULL = 0, JSON_FALSE, JSON_TRUE, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };

struct json {
    enum json_type type;
    uint32_t count;            /* of children */
    str key;                   /* when the parent is an object */
    str text;                  /* JSON_STRING decoded, JSON_NUMBER as written */
    struct json *child, *last; /* first and last of an array or object */
    struct json *next, *parent;
};

/* Reads one value that fills the input, which must be valid UTF-8 and stay alive. False with line and column of the first thing
 * that could not be mended; *out is then what had been read until there (or NULL). */
bool json_parse(struct arena *a, str in, struct json **out, struct err *e) MUST_CHECK;
/* The same of the value at in[*at …], behind which others may stand: *at is then where the next one begins, in.n at the end. */
bool json_next(struct arena *a, str in, size_t *at, struct json **out, struct err *e) MUST_CHECK;
/* Next object of a text with one value a line; false at the end. A line that is no JSON gives *out == NULL. */
bool json_next_line(struct arena *a, str *in, struct json **out);

const struct json *json_get(const struct json *object, str key);   /* NULL when not there, or no object */
const struct json *json_at(const struct json *array, size_t index); /* NULL when not there, or no array */
bool json_is_container(const struct json *v);

/* JSON pointer (RFC 6901): "" and "/" are v itself. Where a step meets an array with no number as its step, the array's first
 * element is taken, so that "one or many" needs no second description; -1 is the last. NULL when not there. `*` is no pointer: see json_each. */
const struct json *json_pointer(const struct json *v, str pointer);

/* Calls visit for each value the pointer names, where a step `*` means every child. Stops early when visit returns false. */
void json_each(const struct json *v, str pointer, bool (*visit)(void *ctx, const struct json *found), void *ctx);

/* As text: strings as they are, numbers as written, true, false; containers and null: empty. */
str json_text(const struct json *v);
bool json_i64(const struct json *v, int64_t *out);     /* numbers and strings that are numbers; decimals are cut */
bool json_double(const struct json *v, double *out);
bool json_truth(const struct json *v);                 /* true, non-zero, "true"/"1"/"yes" */
/* Not missing, not null, not false, not "", not 0, not [] and not {}. */
bool json_filled(const struct json *v);

void json_put(struct buf *b, const struct json *v);    /* compact JSON text; for states and keys */

#endif
