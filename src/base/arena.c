/* A chain of blocks, the newest in front; an allocation moves a mark inside the newest. Invariants: `used` is the sum of what
 * was asked for (with alignment) and never passes `limit`; memory behind a block's mark is poisoned under the address
 * sanitizer; the list of owned things is newest first, and a frame remembers where it began. */
#include "base/arena.h"

#include <assert.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#if defined(__SANITIZE_ADDRESS__)
#define ARENA_POISON 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_POISON 1
#endif
#endif
#ifdef ARENA_POISON
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(p, n)   ((void)(p), (void)(n))
#define ASAN_UNPOISON_MEMORY_REGION(p, n) ((void)(p), (void)(n))
#endif

#define BLOCK_FIRST  ((size_t)8 << 10)
#define BLOCK_MOST   ((size_t)1 << 20)
#define CHECK_EVERY  ((size_t)64 << 10)
#define ALIGN_ANY    _Alignof(max_align_t)
#define NANOSECONDS  INT64_C(1000000000)

struct block {
    struct block *older;
    size_t cap, mark;
    _Alignas(max_align_t) char data[];
};

struct owned {
    struct owned *older;
    void *p;
    void (*release)(void *);
};

struct frame {
    struct frame *outer;
    struct owned *owned; /* what is newer than this dies with the frame */
    jmp_buf leave;
};

struct arena {
    struct block *blocks;
    struct owned *owned;
    struct frame *frame;
    void *newest; /* the last allocation, which may grow or go in place; it ends at blocks->mark */
    size_t limit, used, unchecked;
    int64_t deadline_ns, deadline_ms;
    enum err_code why;
    bool late; /* why is the deadline, not the bytes */
};

static int64_t cpu_now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return t.tv_sec * NANOSECONDS + t.tv_nsec;
}

static _Noreturn void abort_with(const char *why)
{
    fprintf(stderr, "leumund: %s\n", why);
    abort();
}

static _Noreturn void leave(struct arena *a, enum err_code why)
{
    if (!a->frame) abort_with(why == ERR_MEMORY ? "out of memory" : "an arena's limit was reached outside arena_run()");
    a->why = why;
    longjmp(a->frame->leave, 1);
}

struct arena *arena_new(size_t limit)
{
    struct arena *a = calloc(1, sizeof *a);
    if (!a) abort_with("out of memory");
    a->limit = limit ? limit : SIZE_MAX;
    return a;
}

void arena_allow(struct arena *a, size_t more)
{
    a->limit = a->limit > SIZE_MAX - more ? SIZE_MAX : a->limit + more;
}

static void release_until(struct arena *a, struct owned *stop)
{
    while (a->owned != stop) {
        struct owned *o = a->owned;
        a->owned = o->older;
        o->release(o->p);
    }
}

static void block_free(struct block *b)
{
    ASAN_UNPOISON_MEMORY_REGION(b->data, b->cap);
    free(b);
}

void arena_free(struct arena *a)
{
    if (!a) return;
    release_until(a, NULL);
    for (struct block *b = a->blocks, *older; b; b = older) {
        older = b->older;
        block_free(b);
    }
    free(a);
}

void arena_reset(struct arena *a)
{
    release_until(a, NULL);
    /* The biggest ordinary block serves the next page; the outsize ones of a rare page go back. */
    struct block *keep = NULL;
    for (struct block *b = a->blocks, *older; b; b = older) {
        older = b->older;
        bool better = b->cap <= BLOCK_MOST && (!keep || b->cap > keep->cap);
        struct block *gone = better ? keep : b;
        if (better) keep = b;
        if (gone) block_free(gone);
    }
    a->blocks = keep;
    if (keep) {
        keep->older = NULL;
        keep->mark = 0;
        ASAN_POISON_MEMORY_REGION(keep->data, keep->cap);
    }
    a->newest = NULL;
    a->used = a->unchecked = 0;
    a->deadline_ns = 0;
}

bool arena_run(struct arena *a, void (*work)(void *ctx), void *ctx, struct err *e)
{
    struct frame frame = {.outer = a->frame, .owned = a->owned};
    if (setjmp(frame.leave) == 0) {
        a->frame = &frame;
        work(ctx);
        a->frame = frame.outer;
        return true;
    }
    a->frame = frame.outer;
    release_until(a, frame.owned);
    if (a->why == ERR_MEMORY) return err_set(e, ERR_MEMORY, "the machine has no more memory");
    if (a->late)
        return err_set(e, ERR_LIMIT, "needs more than %lld ms of computing time", (long long)a->deadline_ms);
    return err_set(e, ERR_LIMIT, "needs more than %zu bytes of memory", a->limit);
}

void arena_deadline(struct arena *a, int64_t cpu_ms)
{
    a->deadline_ms = cpu_ms;
    a->deadline_ns = cpu_ms > 0 ? cpu_now_ns() + cpu_ms * (NANOSECONDS / 1000) : 0;
}

void arena_check(struct arena *a)
{
    a->unchecked = 0;
    if (!a->deadline_ns || cpu_now_ns() <= a->deadline_ns) return;
    a->late = true;
    leave(a, ERR_LIMIT);
}

/* A block with room for n. One that serves a single big allocation goes behind the newest, whose rest stays in use. */
static struct block *block_add(struct arena *a, size_t n)
{
    size_t usual = a->blocks ? a->blocks->cap * 2 : BLOCK_FIRST;
    if (usual > BLOCK_MOST) usual = BLOCK_MOST;
    size_t cap = n > usual / 2 ? n : usual;
    if (cap > SIZE_MAX - sizeof(struct block)) leave(a, ERR_MEMORY);
    struct block *b = malloc(sizeof *b + cap);
    if (!b) leave(a, ERR_MEMORY);
    b->cap = cap;
    b->mark = 0;
    ASAN_POISON_MEMORY_REGION(b->data, cap);
    if (a->blocks && n > usual / 2) {
        b->older = a->blocks->older;
        a->blocks->older = b;
    } else {
        b->older = a->blocks;
        a->blocks = b;
    }
    return b;
}

/* Without a look at the limits. */
static void *take(struct arena *a, size_t n, size_t align)
{
    struct block *b = a->blocks;
    size_t from = b ? (b->mark + align - 1) & ~(align - 1) : 0;
    if (!b || from > b->cap || n > b->cap - from) {
        b = block_add(a, n);
        from = 0;
    }
    b->mark = from + n;
    void *p = b->data + from;
    ASAN_UNPOISON_MEMORY_REGION(p, n);
    a->newest = b == a->blocks ? p : NULL;
    a->used += n;
    return p;
}

static void account(struct arena *a, size_t n)
{
    a->late = false;
    if (n > a->limit || a->used > a->limit - n) leave(a, ERR_LIMIT);
    a->unchecked += n < CHECK_EVERY ? n : CHECK_EVERY;
    if (a->unchecked >= CHECK_EVERY) arena_check(a);
}

void *arena_raw(struct arena *a, size_t n, size_t align)
{
    assert(align && (align & (align - 1)) == 0 && align <= ALIGN_ANY);
    if (n == 0) n = 1;
    account(a, n);
    return take(a, n, align);
}

void *arena_alloc(struct arena *a, size_t n)
{
    return memset(arena_raw(a, n, ALIGN_ANY), 0, n);
}

void *arena_grow(struct arena *a, void *p, size_t old_n, size_t n)
{
    if (n <= old_n) return p;
    struct block *b = a->blocks;
    if (p && p == a->newest && (size_t)((char *)p - b->data) + old_n == b->mark && n - old_n <= b->cap - b->mark) {
        account(a, n - old_n);
        ASAN_UNPOISON_MEMORY_REGION(b->data + b->mark, n - old_n);
        b->mark += n - old_n;
        a->used += n - old_n;
        return p;
    }
    void *moved = arena_raw(a, n, ALIGN_ANY);
    if (old_n) memcpy(moved, p, old_n);
    return moved;
}

void arena_own(struct arena *a, void *p, void (*release)(void *))
{
    /* What is handed over must not leak, so its record ignores the limit, and without memory it is released at once. */
    struct frame frame = {.outer = a->frame, .owned = a->owned};
    if (setjmp(frame.leave) != 0) {
        a->frame = frame.outer;
        release(p);
        leave(a, ERR_MEMORY);
    }
    a->frame = &frame;
    struct owned *o = take(a, sizeof *o, ALIGN_ANY);
    a->frame = frame.outer;
    *o = (struct owned){.older = a->owned, .p = p, .release = release};
    a->owned = o;
}

void arena_let_go(struct arena *a, void *p)
{
    assert(!a->frame); /* a frame remembers a place in the list */
    for (struct owned **slot = &a->owned; *slot; slot = &(*slot)->older) {
        struct owned *o = *slot;
        if (o->p != p) continue;
        *slot = o->older;
        o->release(o->p);
        return;
    }
}

size_t arena_used(const struct arena *a)
{
    return a->used;
}

void *arena_gumbo_alloc(void *arena, size_t n)
{
    return arena_raw(arena, n, ALIGN_ANY);
}

/* Gumbo's strings and vectors grow by asking for more and giving the old back: when that was the newest, its room returns. */
void arena_gumbo_free(void *arena, void *p)
{
    struct arena *a = arena;
    if (!p || p != a->newest) return;
    struct block *b = a->blocks;
    size_t from = (size_t)((char *)p - b->data);
    a->used -= b->mark - from;
    ASAN_POISON_MEMORY_REGION(b->data + from, b->mark - from);
    b->mark = from;
    a->newest = NULL;
}
