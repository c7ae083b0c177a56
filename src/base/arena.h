/* arena: memory that is freed at once. The unit of work (a response, an import line, a command) owns one.
 *
 * Allocation never returns NULL. When the byte limit, the deadline or the machine's memory is reached while arena_run()
 * is active, control leaves by one longjmp to that arena_run(), which returns false with ERR_LIMIT or ERR_MEMORY; without
 * an active arena_run() the program aborts with a message. Therefore nothing beneath arena_run() may hold a lock, a file or a
 * malloc, unless it is handed to the arena by arena_own(). An arena belongs to one thread at a time. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/err.h"

#include <stddef.h>
#include <stdint.h>

struct arena;

struct arena *arena_new(size_t limit); /* limit in bytes; 0 = none. Aborts when the machine has no memory at all */
void arena_free(struct arena *a);      /* runs what was owned, newest first; NULL is fine */
void arena_reset(struct arena *a);     /* the same, but keeps a block for reuse; the deadline ends too */

/* Calls work(ctx). False when it was left early because a limit was reached. Calls nest: the innermost one catches. */
bool arena_run(struct arena *a, void (*work)(void *ctx), void *ctx, struct err *e) MUST_CHECK;
/* CPU time of this thread that the arena's user may still spend, from now on; 0 = no deadline. Looked at each 64 kB. */
void arena_deadline(struct arena *a, int64_t cpu_ms);
/* For loops that do not allocate: leaves like an allocation would if the deadline has passed. */
void arena_check(struct arena *a);

/* Raises the limit, so that who caught the end of one can still say why. */
void arena_allow(struct arena *a, size_t more);

void *arena_alloc(struct arena *a, size_t n);               /* aligned for any type, zeroed */
void *arena_raw(struct arena *a, size_t n, size_t align);   /* not zeroed */
void *arena_grow(struct arena *a, void *p, size_t old_n, size_t n); /* like realloc; in place when p is the newest */
/* Calls release(p) when the arena is reset, freed, or left early
 * (then only what was handed over inside that arena_run()). p is released exactly once, also when there is no memory left. */
void arena_own(struct arena *a, void *p, void (*release)(void *));
void arena_let_go(struct arena *a, void *p); /* releases at once what was handed over; outside arena_run() */
size_t arena_used(const struct arena *a);

#define ARENA_NEW(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define ARENA_ARRAY(a, type, count) ((type *)arena_alloc((a), sizeof(type) * (size_t)(count)))

/* The two functions that Gumbo wants; userdata is the arena. */
void *arena_gumbo_alloc(void *arena, size_t n);
void arena_gumbo_free(void *arena, void *p);

#endif
