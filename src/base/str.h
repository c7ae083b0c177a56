/* str: a view of bytes that somebody else owns. Same shape as MDB_val, Gumbo's pieces and PCRE2's pairs.
 *
 * A str is passed by value, is never NUL-terminated by contract, and may be empty (p may then be NULL).
 * No function here allocates, but those that take an arena. */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct arena;

typedef struct str {
    const char *p;
    size_t n;
} str;

#define STR(literal) ((str){"" literal, sizeof(literal) - 1})
#define STR_INIT(literal) {"" literal, sizeof(literal) - 1} /* for static tables */
#define STR_ARG(s) ((int)(s).n), ((s).p ? (s).p : "")       /* for "%.*s" */

/* NULL gives the empty str. */
static inline str str_from(const char *z)
{
    return z ? (str){z, strlen(z)} : (str){0};
}

str str_sub(str s, size_t from, size_t n); /* clamped to s */
str str_skip(str s, size_t n);             /* without the first n bytes, clamped */

bool str_eq(str a, str b);
bool str_eq_nocase(str a, str b); /* ASCII letters only */
int str_cmp(str a, str b);        /* bytewise, shorter first */
bool str_starts(str s, str prefix);
bool str_ends(str s, str suffix);
bool str_starts_nocase(str s, str prefix);
bool str_ends_nocase(str s, str suffix);

#define STR_NONE SIZE_MAX
size_t str_find(str s, str needle);        /* offset of the first, or STR_NONE */
size_t str_find_nocase(str s, str needle); /* ASCII */
size_t str_find_byte(str s, char c);
size_t str_rfind_byte(str s, char c);
bool str_contains(str s, str needle);

str str_trim(str s); /* ASCII white space at both ends */

/* Cuts s at the first sep: returns what is before it and leaves the rest in *s. When sep is missing the
 * whole of *s is returned and *s becomes empty with p == NULL, so `while (s.p)` walks all pieces. */
str str_cut(str *s, char sep);

/* Whole of s must be the number. False (and *out untouched) on anything else, overflow included. */
bool str_to_i64(str s, int64_t *out);
bool str_to_u64(str s, uint64_t *out);
bool str_to_double(str s, double *out); /* decimal point, any locale; no hex, inf or nan */
bool str_is_decimal(str s); /* written like what str_to_double reads, of whatever size */

str str_dup(struct arena *a, str s);            /* a copy in the arena */
char *str_dup_z(struct arena *a, str s);        /* … with a NUL behind it; bytes after an inner NUL are kept */
str str_lower_ascii(struct arena *a, str s);
str str_concat(struct arena *a, const str *parts, size_t count);
str str_printf(struct arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A list of strs in an arena. */
struct strs {
    str *at;
    size_t count, cap;
};
void strs_add(struct arena *a, struct strs *list, str s);
bool strs_has(const struct strs *list, str s);

#endif
