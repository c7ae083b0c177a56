/* Loads come back in the order in which they were given, done, whatever the number of threads; who cannot enter does not work. */
#include "unit.h"

#include "base/team.h"

#include <stdatomic.h>

#define LOADS 1000

struct load {
    int number, done;
};

struct club {
    atomic_int entered, left;
    int room; /* so many may enter */
};

static void *enter(void *ctx)
{
    struct club *c = ctx;
    if (atomic_fetch_add(&c->entered, 1) < c->room) return c;
    atomic_fetch_sub(&c->entered, 1);
    return NULL;
}

static void leave(void *own)
{
    atomic_fetch_add(&((struct club *)own)->left, 1);
}

static void work(void *own, void *load)
{
    struct load *l = load;
    assert_non_null(own);
    for (volatile int i = 0; i < l->number * 7919 % 5000; i++)
        ;
    l->done = l->number * 3;
}

static int take_all(struct team *t)
{
    int given = 0, taken = 0;
    for (;;) {
        struct load *l;
        while (given < LOADS && (l = team_room(t))) {
            *l = (struct load){given++, -1};
            team_give(t);
        }
        if (!(l = team_take(t))) return taken;
        assert_int_equal(l->number, taken);
        assert_int_equal(l->done, 3 * taken);
        assert_ptr_equal(team_take(t), l); /* until it is done with */
        team_done(t);
        taken++;
    }
}

static void test_order(void **state)
{
    static const struct {
        size_t jobs;
        int room, members;
    } cases[] = {{0, 9, 1}, {1, 9, 1}, {2, 9, 2}, {7, 9, 7}, {7, 2, 2}, {200, 500, TEAM_MAX}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct club c = {.room = cases[i].room};
        struct team *t = team_new(&(struct team_work){work, enter, leave, &c}, cases[i].jobs, sizeof(struct load));
        assert_int_equal(c.entered, cases[i].members);
        assert_int_equal(take_all(t), LOADS);
        team_stop(t);
        assert_int_equal(c.left, cases[i].members);
        team_free(t);
        assert_int_equal(c.left, cases[i].members);
    }
}

static void test_given_up(void **state)
{
    struct club c = {.room = 3}, shut = {.room = 0};
    (void)state;
    struct team *t = team_new(&(struct team_work){work, enter, leave, &c}, 3, sizeof(struct load));
    for (int i = 0; i < 5; i++) {
        *(struct load *)team_room(t) = (struct load){i, 0};
        team_give(t);
    }
    team_free(t); /* with loads under way */
    assert_int_equal(c.left, 3);
    assert_null(team_new(&(struct team_work){work, enter, leave, &shut}, 3, sizeof(struct load)));
    team_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_order), cmocka_unit_test(test_given_up)};
    return cmocka_run_group_tests_name("team", tests, NULL, NULL);
}
