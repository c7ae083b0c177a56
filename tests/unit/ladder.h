/* ladder: runs a task with 1 KiB of memory, then 2 KiB, and so on until it passes, so that each allocation in it has failed at
 * least once (an idea of Lua's tests). Every failure must be a clean ERR_LIMIT; leaks and overruns are the sanitizer's to find.
 *
 *     static void work(struct arena *a, void *ctx) { … parse ctx with a … }
 *     size_t needed = ladder("feed", work, &input, 16 << 20);
 */
#ifndef UNIT_LADDER_H
#define UNIT_LADDER_H

#include "base/arena.h"
#include "unit.h"

struct ladder_step {
    void (*work)(struct arena *a, void *ctx);
    struct arena *arena;
    void *ctx;
};

static inline void ladder_call(void *p)
{
    struct ladder_step *step = p;
    step->work(step->arena, step->ctx);
}

/* The limit with which work passed. Fails the test when `most` bytes are not enough, or when a failure is not clean. */
static inline size_t ladder(const char *label, void (*work)(struct arena *a, void *ctx), void *ctx, size_t most)
{
    for (size_t limit = 1024; limit <= most; limit += limit < 65536 ? 1024 : limit / 16) {
        struct ladder_step step = {.work = work, .arena = arena_new(limit), .ctx = ctx};
        struct err e = {0};
        bool passed = arena_run(step.arena, ladder_call, &step, &e);
        bool within = arena_used(step.arena) <= limit + 4096; /* records of arena_own() do not count */
        arena_free(step.arena);
        if (!within) fail_msg("%s: used more than its limit of %zu bytes", label, limit);
        if (passed) return limit;
        if (e.code != ERR_LIMIT || !e.text[0]) fail_msg("%s: failed with %s: %s", label, err_name(e.code), e.text);
    }
    fail_msg("%s: does not pass with %zu bytes", label, most);
    return 0;
}

#endif
