/* Whatever comes in whatever order: an answer that is found is the one that was given; and what comes again and again is found. */
#include "unit.h"

#include "base/memo.h"

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
    static char room[1 << 17];
    char text[64];
    str question = question_of(number, text), known;
    str answer = answer_of(number, room, most ? number * 2654435761u % most : 0);
    if (memo_find(m, question, &known)) {
        assert_int_equal(known.n, answer.n);
        assert_memory_equal(known.p, answer.p, answer.n);
        return true;
    }
    memo_keep(m, question, answer);
    return false;
}

static void test_third_time(void **state)
{
    (void)state;
    struct memo *m = memo_new(1 << 20);
    for (unsigned round = 0; round < 4; round++)
        for (unsigned i = 0; i < 3; i++) assert_int_equal(ask(m, i, 100), round >= 2);
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
    static char large[5000];
    struct memo *m = memo_new(1 << 20);
    str known, none = {0}, too_long = {large, sizeof large};
    for (unsigned round = 0; round < 4; round++) {
        assert_false(memo_find(m, none, &known));
        memo_keep(m, none, STR("nothing"));
        assert_false(memo_find(m, too_long, &known));
        memo_keep(m, too_long, STR("much"));
    }
    for (unsigned round = 0; round < 3; round++)
        if (!memo_find(m, STR("empty"), &known)) memo_keep(m, STR("empty"), none);
    assert_true(memo_find(m, STR("empty"), &known));
    assert_int_equal(known.n, 0);
    memo_free(m);
    memo_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_third_time), cmocka_unit_test(test_never_another), cmocka_unit_test(test_limits)};
    return cmocka_run_group_tests_name("memo", tests, NULL, NULL);
}
