#include "unit.h"

#include "base/buf.h"
#include "fetch/trap.h"

#define NOW INT64_C(1790000000000) /* September 2026 */

static const struct {
    const char *url;
    bool trap;
} rows[] = {
    {"https://a.example/", false},
    {"https://a.example/threads/12345/page-2", false},
    {"https://a.example/2026/09/21/titel-des-artikels/", false},
    {"https://a.example/threads/2051", false},
    {"https://a.example/threads/2051/", false},
    {"https://a.example/produkt?id=2099", false},
    {"https://a.example/calendar/2026/10", false},
    {"https://a.example/calendar/2029-12", false},
    {"https://a.example/calendar/2031/05", true},
    {"https://a.example/calendar?month=2031-05", true},
    {"https://a.example/kalender/1871/01", true},
    {"https://a.example/x?date=20310517", true},
    {"https://a.example/2031-05-17/", true},
    {"https://a.example/events/month/2035-01/", true},
    {"https://a.example/a/b/a/b/a/b/a/b", false}, /* single letters are sections, not folders that repeat */
    {"https://a.example/foo/bar/foo/bar/foo/bar", false},
    {"https://a.example/foo/bar/foo/bar/foo/bar/foo/bar", true},
    {"https://a.example/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24", false},
    {"https://a.example/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25", true},
    {"https://a.example/x?a=1&b=2&c=3", false},
    {"https://a.example/x?f=1&f=2&f=3&f=4", false},
    {"https://a.example/x?f=1&f=2&f=3&f=4&f=5", true},
    {"https://a.example/x?a&b&c&d&e&f&g&h&i&j&k&l&m&n&o&p", false},
    {"https://a.example/x?a&b&c&d&e&f&g&h&i&j&k&l&m&n&o&p&q", true},
    {"nonsense", false},
    {"", false},
};

static void test_table(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *what = trap_judge(str_from(rows[i].url), NOW);
        if ((what != NULL) != rows[i].trap) fail_msg("%s: %s", rows[i].url, what ? what : "no trap");
    }
}

static void test_length(void **state)
{
    (void)state;
    struct buf b;
    buf_init(&b, 5000);
    buf_putz(&b, "https://a.example/");
    buf_fill(&b, 'x', 1900);
    assert_null(trap_judge(buf_str(&b), NOW));
    buf_fill(&b, 'x', 100);
    assert_non_null(trap_judge(buf_str(&b), NOW));
    buf_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table),
        cmocka_unit_test(test_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
