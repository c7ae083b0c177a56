#include "unit.h"

#include "fetch/fetch.h"

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

/* The loop without a network: every request is refused by a guard, so that only the hooks' contract is at work. */
struct plan {
    struct fetch *fetch;
    int count, given, answered;
    int pause_after; /* done says "full" after so many */
    atomic_int full;
    bool never_finished;
    bool asked_while_full;
    int64_t wake_in; /* NONE with this wake_at before the last request */
    bool waited;
    int64_t now;
};

static void nap(int ms)
{
    struct timespec t = {.tv_nsec = ms * 1000000L};
    nanosleep(&t, NULL);
}

static enum fetch_next next(void *ctx, struct arena *a, struct request *out, int64_t *wake_at)
{
    struct plan *p = ctx;
    if (atomic_load(&p->full)) p->asked_while_full = true;
    if (p->given == p->count) return p->never_finished ? FETCH_NEXT_NONE : FETCH_NEXT_FINISHED;
    if (p->wake_in > 0 && p->given == p->count - 1 && !p->waited) {
        p->waited = true;
        *wake_at = p->now + p->wake_in;
        return FETCH_NEXT_NONE;
    }
    p->given++;
    *out = (struct request){.url = str_printf(a, "http://10.0.0.%d/", p->given % 250 + 1), .delay_ms = -1};
    return FETCH_NEXT_REQUEST;
}

static bool done(void *ctx, struct response *r)
{
    struct plan *p = ctx;
    p->answered++;
    arena_free(r->arena);
    if (p->pause_after == 0 || p->answered % p->pause_after != 0) return true;
    atomic_store(&p->full, 1);
    return false;
}

static int64_t still(void *ctx)
{
    struct plan *p = ctx;
    return p->now;
}

static struct fetch *make(struct plan *p)
{
    struct fetch_options o = fetch_defaults();
    struct fetch_hooks hooks = {.ctx = p, .next = next, .done = done, .now = still};
    struct err e = {0};
    o.contact = STR("https://x.example");
    p->now = 1790000000000;
    p->fetch = fetch_new(&o, &hooks, &e);
    assert_non_null(p->fetch);
    return p->fetch;
}

static void run(struct plan *p)
{
    struct err e = {0};
    assert_true(fetch_run(p->fetch, &e));
    struct fetch_counters c;
    fetch_count(p->fetch, &c);
    assert_int_equal(c.asked, p->given);
    assert_int_equal(c.done, p->answered);
    assert_int_equal(c.outcomes[OUTCOME_REFUSED], p->answered);
    fetch_free(p->fetch);
}

static void test_every_request_is_answered(void **state)
{
    (void)state;
    struct plan p = {.count = 1000};
    make(&p);
    run(&p);
    assert_int_equal(p.answered, 1000);
}

static void test_nothing(void **state)
{
    (void)state;
    struct plan p = {.count = 0};
    make(&p);
    run(&p);
    assert_int_equal(p.answered, 0);
}

static void *make_room(void *ctx)
{
    struct plan *p = ctx;
    for (int i = 0; i < 200; i++) {
        nap(2);
        if (!atomic_exchange(&p->full, 0)) continue;
        fetch_wake(p->fetch);
    }
    return NULL;
}

static void test_full(void **state)
{
    (void)state;
    struct plan p = {.count = 50, .pause_after = 5};
    pthread_t thread;
    make(&p);
    assert_int_equal(pthread_create(&thread, NULL, make_room, &p), 0);
    struct err e = {0};
    assert_true(fetch_run(p.fetch, &e));
    pthread_join(thread, NULL);
    fetch_free(p.fetch);
    assert_int_equal(p.answered, 50);
    assert_false(p.asked_while_full);
}

static void *stop_soon(void *ctx)
{
    struct plan *p = ctx;
    nap(30);
    fetch_stop(p->fetch);
    return NULL;
}

static void test_stop(void **state)
{
    (void)state;
    struct plan p = {.count = 3, .never_finished = true};
    pthread_t thread;
    make(&p);
    assert_int_equal(pthread_create(&thread, NULL, stop_soon, &p), 0);
    struct err e = {0};
    assert_true(fetch_run(p.fetch, &e));
    pthread_join(thread, NULL);
    fetch_free(p.fetch);
    assert_int_equal(p.answered, 3);
}

/* wake_at is a time of the caller's clock, which stands still here; the wait passes all the same. */
static void test_wake_at(void **state)
{
    (void)state;
    struct plan p = {.count = 2, .wake_in = 40};
    make(&p);
    run(&p);
    assert_int_equal(p.answered, 2);
    assert_true(p.waited);
}

static void test_wants(void **state)
{
    (void)state;
    struct plan p = {.count = 0};
    make(&p);
    assert_true(fetch_wants(p.fetch, STR("https://a.example/x")));
    assert_true(fetch_wants(p.fetch, STR("nonsense")));
    assert_true(fetch_wants(p.fetch, STR("")));
    run(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_request_is_answered),
        cmocka_unit_test(test_nothing),
        cmocka_unit_test(test_full),
        cmocka_unit_test(test_stop),
        cmocka_unit_test(test_wake_at),
        cmocka_unit_test(test_wants),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
