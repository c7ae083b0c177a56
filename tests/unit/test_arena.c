#include "ladder.h"

#include <stdlib.h>

static int released[16], released_count;

static void note(void *p)
{
    released[released_count++] = *(int *)p;
}

static int numbers[] = {1, 2, 3, 4, 5};

struct task {
    struct arena *a;
    size_t bytes;
    int steps;
};

static void eat(void *ctx)
{
    struct task *t = ctx;
    for (;; t->steps++) memset(arena_alloc(t->a, t->bytes), 1, t->bytes);
}

static void test_limit(void **state)
{
    (void)state;
    struct err e = {0};
    struct task t = {.a = arena_new(10000), .bytes = 1000};
    assert_false(arena_run(t.a, eat, &t, &e));
    assert_int_equal(e.code, ERR_LIMIT);
    assert_string_equal(e.text, "needs more than 10000 bytes of memory");
    assert_int_equal(t.steps, 10);
    assert_int_equal(arena_used(t.a), 10000);
    arena_reset(t.a);
    assert_int_equal(arena_used(t.a), 0);
    t = (struct task){.a = t.a, .bytes = SIZE_MAX - 8};
    assert_false(arena_run(t.a, eat, &t, NULL));
    arena_free(t.a);
}

static void spin(void *ctx)
{
    for (;;) arena_check(ctx);
}

static void test_deadline(void **state)
{
    (void)state;
    struct err e = {0};
    struct task t = {.a = arena_new(0), .bytes = 1};
    arena_deadline(t.a, 20);
    assert_false(arena_run(t.a, spin, t.a, &e));
    assert_int_equal(e.code, ERR_LIMIT);
    assert_string_equal(e.text, "needs more than 20 ms of computing time");
    assert_false(arena_run(t.a, eat, &t, &e)); /* allocations look at the clock, too */
    assert_string_equal(e.text, "needs more than 20 ms of computing time");
    arena_free(t.a);
}

static void inner(void *ctx)
{
    struct arena *a = ctx;
    arena_own(a, &numbers[2], note);
    arena_own(a, &numbers[3], note);
    arena_alloc(a, 1 << 20);
}

static void outer(void *ctx)
{
    struct arena *a = ctx;
    struct err e = {0};
    arena_own(a, &numbers[1], note);
    assert_false(arena_run(a, inner, a, &e));
    assert_int_equal(released_count, 2); /* only what the inner one handed over, newest first */
    assert_true(released[0] == 4 && released[1] == 3);
    arena_own(a, &numbers[4], note);
}

static void test_owned(void **state)
{
    (void)state;
    struct err e = {0};
    struct arena *a = arena_new(4096);
    released_count = 0;
    arena_own(a, &numbers[0], note);
    assert_true(arena_run(a, outer, a, &e));
    assert_int_equal(released_count, 2);
    arena_reset(a);
    assert_int_equal(released_count, 5);
    assert_true(released[2] == 5 && released[3] == 2 && released[4] == 1);
    arena_free(a);
    assert_int_equal(released_count, 5);
}

static void test_let_go(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    released_count = 0;
    for (int i = 0; i < 3; i++) arena_own(a, &numbers[i], note);
    arena_let_go(a, &numbers[1]);
    assert_int_equal(released_count, 1);
    assert_int_equal(released[0], 2);
    arena_let_go(a, &numbers[1]); /* not there any more */
    assert_int_equal(released_count, 1);
    arena_let_go(a, &numbers[2]); /* the newest */
    arena_free(a);
    assert_int_equal(released_count, 3); /* each once */
    assert_true(released[1] == 3 && released[2] == 1);
}

static void test_growth(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    char *p = arena_raw(a, 10, 1);
    memcpy(p, "0123456789", 10);
    char *q = arena_grow(a, p, 10, 100);
    assert_ptr_equal(p, q); /* the newest grows in place */
    (void)arena_raw(a, 1, 1);
    char *r = arena_grow(a, q, 100, 200);
    assert_ptr_not_equal(q, r);
    assert_memory_equal(r, "0123456789", 10);
    assert_ptr_equal(arena_grow(a, r, 200, 50), r);
    char *big = arena_grow(a, r, 200, 5 << 20);
    assert_memory_equal(big, "0123456789", 10);
    for (size_t n = 1; n < 100; n++) assert_int_equal((uintptr_t)arena_alloc(a, n) % _Alignof(max_align_t), 0);
    arena_reset(a);
    char *zeroed = arena_alloc(a, 4000);
    for (size_t i = 0; i < 4000; i++) assert_int_equal(zeroed[i], 0);
    arena_free(a);
    arena_free(NULL);
}

static void test_gumbo(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    void *p = arena_gumbo_alloc(a, 100);
    size_t used = arena_used(a);
    void *q = arena_gumbo_alloc(a, 100);
    arena_gumbo_free(a, q);
    assert_int_equal(arena_used(a), used); /* the newest goes back */
    assert_ptr_equal(arena_gumbo_alloc(a, 50), q);
    arena_gumbo_free(a, p); /* others stay until the arena ends */
    arena_gumbo_free(a, NULL);
    arena_free(a);
}

static void forty_kilobytes(struct arena *a, void *ctx)
{
    arena_own(a, malloc(10), free); /* must not leak, whenever the rest fails */
    for (int i = 0; i < 40; i++) {
        memset(arena_alloc(a, 512), i, 512);
        memset(arena_raw(a, 512, 1), i, 512);
    }
    ++*(int *)ctx;
}

static void test_ladder(void **state)
{
    (void)state;
    int passed = 0;
    assert_int_equal(ladder("forty kilobytes", forty_kilobytes, &passed, 1 << 20), (40 + 1) * 1024);
    assert_int_equal(passed, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_limit),  cmocka_unit_test(test_deadline), cmocka_unit_test(test_owned),
        cmocka_unit_test(test_let_go), cmocka_unit_test(test_growth),   cmocka_unit_test(test_gumbo),
        cmocka_unit_test(test_ladder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
