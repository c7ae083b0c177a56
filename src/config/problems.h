/* problems: everything that is wrong with one configuration file, so that it can be mended at one go.
 *
 * A line for people reads `feeds/brands/x.yaml:12:5: key `evry` is not known; did you mean `every`?`. Texts live in the arena.
 * At most PROBLEMS_MAX are kept, the rest is counted. In the order in which they were found; the same at the same place once
 * (an entry whose lists make several sources is looked at for each of them). */
#ifndef CONFIG_PROBLEMS_H
#define CONFIG_PROBLEMS_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/str.h"

#define PROBLEMS_MAX 50
#define PROBLEMS_BYTES (PROBLEMS_MAX << 13) /* what problems_put() may write at most */

struct problem {
    int32_t line, column; /* from 1; 0: of the file as a whole */
    str text;             /* without the place */
};

struct problems {
    struct arena *arena;
    str file; /* as shown in messages */
    struct problem *at;
    size_t count;
    size_t more; /* found, but not kept */
};

void problems_init(struct problems *p, struct arena *a, str file);
void problems_add(struct problems *p, int32_t line, int32_t column, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* What a reader of the file said (without the file's name, if it begins with it). */
void problems_add_err(struct problems *p, const struct err *e);
/* By line and column, those of the file as a whole first. */
void problems_sort(struct problems *p);
/* All of them, a line each, and "… and 3 more problems" behind. */
void problems_put(const struct problems *p, struct buf *b);
/* True when there are none. Else false and e holds ERR_CONFIG with as many lines as fit. */
bool problems_none(const struct problems *p, struct err *e) MUST_CHECK;

#endif
