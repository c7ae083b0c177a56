/* err: why something failed, for the program (code) and for the person (text).
 *
 * Functions that can fail are `bool f(…, struct err *e) MUST_CHECK`. The text says what was wrong, where (file:line, URL)
 * and what to do. "Not there" is a result, not an error. The caller owns the struct; a text that does not fit is cut. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stdbool.h>

#define MUST_CHECK __attribute__((warn_unused_result))

enum err_code {
    ERR_NONE = 0,
    ERR_USAGE,   /* the command line */
    ERR_CONFIG,  /* brand file, settings, description, lexicon */
    ERR_INPUT,   /* a page, feed, import line … that cannot be read */
    ERR_LIMIT,   /* a limit of bytes, depth, time or count was reached */
    ERR_MEMORY,  /* the machine has no more */
    ERR_IO,      /* a file, a terminal, a pipe */
    ERR_NET,     /* a host, a connection, TLS */
    ERR_REFUSED, /* robots, guards, reservations: we may not */
    ERR_STORE,   /* LMDB says no */
    ERR_CORRUPT, /* the corpus holds what cannot be */
    ERR_VERSION, /* a file of another version */
};

struct err {
    enum err_code code;
    char text[640];
};

/* Always false, so that `return err_set(e, ERR_INPUT, "…")` is one line. e may be NULL. */
bool err_set(struct err *e, enum err_code code, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* Puts "prefix: " in front of the text that is there; always false. */
bool err_prefix(struct err *e, const char *format, ...) __attribute__((format(printf, 2, 3)));
const char *err_name(enum err_code code);

#endif
