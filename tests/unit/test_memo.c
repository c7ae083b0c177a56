/* Whatever comes in whatever order: an answer that is found is the one that was given; and what comes again is found, whichever thread asks. */
#include "unit.h"

#include "base/memo.h"

#include <pthread.h>

#define QUESTIONS 40000u

static str question_of(unsigned number, char out[64])
{
    return (str){out, (size_t)snprintf(out, 64, "%.*s%u", (int)(number % 29), "was wird wohl gefragt, wenn so", number)};
}

static str answer_of(unsigned number, char *out, size_t n)
{
    memset(out, 'a' + (int)(number % 26), n);
    return (str){out, n};
}

/* One question as a scorer asks it; was it known? */
static bool ask(struct memo *m, unsigned number, size_t most)
{
    static _Thread_local char room[1 << 17];
    char text[64];
    struct memo_asked asked;
    struct buf known;
    buf_init(&known, 1 << 20);
    str question = question_of(number, text);
    str answer = answer_of(number, room, most ? number * 2654435761u % most : 0);
    bool found = memo_find(m, question, &asked, &known);
    if (found)
        assert_true(str_eq(buf_str(&known), answer));
    else
        memo_keep(m, &asked, question, answer);
    buf_free(&known);
    return found;
}

/* As long as there is room, every question is answered from the second time on, thousands of them. */
static void test_second_time(void **state)
{
    (void)state;
    struct memo *m = memo_new(8 << 20);
    unsigned found = 0;
    for (unsigned round = 0; round < 4; round++)
        for (unsigned i = 0; i < QUESTIONS; i++) {
            bool known = ask(m, i, 100);
            if (!round) assert_false(known);
            found += known;
        }
    assert_true(found > 3 * QUESTIONS / 100 * 99);
    memo_free(m);
}

/* When the room is full of what came once, what comes again still finds its place. */
static void test_full(void **state)
{
    (void)state;
    struct memo *m = memo_new(1 << 20);
    for (unsigned i = 100; i < QUESTIONS; i++) ask(m, i, 100);
    for (unsigned round = 0; round < 4; round++)
        for (unsigned i = 0; i < 3; i++) {
            bool known = ask(m, i, 100);
            if (round >= 2) assert_true(known);
        }
    memo_free(m);
}

static void *ask_all(void *memo)
{
    for (unsigned round = 0; round < 20; round++)
        for (unsigned i = 0; i < 2000; i++) ask(memo, i, 300);
    return NULL;
}

/* Four threads at once: never another's answer, never half of one. */
static void test_threads(void **state)
{
    (void)state;
    struct memo *m = memo_new(1 << 19); /* too little for all */
    pthread_t threads[4];
    for (size_t i = 0; i < 4; i++) assert_int_equal(pthread_create(&threads[i], NULL, ask_all, m), 0);
    for (size_t i = 0; i < 4; i++) assert_int_equal(pthread_join(threads[i], NULL), 0);
    memo_free(m);
}

/* Many more than there is room for, of all lengths, up to those that are not kept. */
static void test_never_another(void **state)
{
    (void)state;
    static const size_t rooms[] = {1, 1000, 1 << 16, 1 << 20}, longest[] = {1, 40, 3000, 1 << 17};
    for (size_t room = 0; room < 4; room++)
        for (size_t most = 0; most < 4; most++) {
            struct memo *m = memo_new(rooms[room]);
            unsigned seed = 17, found = 0;
            for (unsigned i = 0; i < 60000 / (1 + 20 * (most / 3)); i++) {
                seed = seed * 1103515245 + 12345;
                unsigned number = (seed >> 8) % QUESTIONS;
                found += ask(m, i % 3 ? number % 20 : number, longest[most]);
            }
            if (rooms[room] >= 1 << 16 && longest[most] <= 40) assert_true(found > 30000);
            memo_free(m);
        }
}

static void test_limits(void **state)
{
    (void)state;
    static char large[20000];
    struct memo *m = memo_new(1 << 20);
    struct memo_asked asked;
    struct buf known;
    buf_init(&known, 1 << 20);
    str none = {0}, too_long = {large, sizeof large};
    for (unsigned round = 0; round < 4; round++) {
        assert_false(memo_find(m, none, &asked, &known));
        memo_keep(m, &asked, none, STR("nothing"));
        assert_false(memo_find(m, too_long, &asked, &known));
        memo_keep(m, &asked, too_long, STR("much"));
    }
    assert_false(memo_find(m, STR("empty"), &asked, &known));
    memo_keep(m, &asked, STR("empty"), none);
    assert_true(memo_find(m, STR("empty"), &asked, &known));
    assert_int_equal(known.n, 0);
    buf_free(&known);
    memo_free(m);
    memo_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_second_time), cmocka_unit_test(test_full), cmocka_unit_test(test_never_another), cmocka_unit_test(test_threads),
                                       cmocka_unit_test(test_limits)};
    return cmocka_run_group_tests_name("memo", tests, NULL, NULL);
}
