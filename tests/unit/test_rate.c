#include "unit.h"

#include "fetch/bucket.h"

#define NOW INT64_C(1790000000000) /* 2026-09-21T14:13:20Z */

struct row {
    const char *family;
    struct header headers[5];
    int64_t wait_s; /* until nothing may be asked; 0 = may be asked */
    int64_t pace_ms;
};

#define H(name, value) {STR_INIT(name), STR_INIT(value)}

static const struct row rows[] = {
    {"nothing", {H("Content-Type", "text/html")}, 0, 0},
    {"Mastodon", {H("X-RateLimit-Limit", "300"), H("X-RateLimit-Remaining", "0"), H("X-RateLimit-Reset", "2026-09-21T14:18:20.290188Z")}, 300, 0},
    {"Mastodon, plenty", {H("X-RateLimit-Limit", "300"), H("X-RateLimit-Remaining", "299"), H("X-RateLimit-Reset", "2026-09-21T14:18:20.290188Z")}, 0, 0},
    {"Mastodon, few", {H("X-RateLimit-Limit", "300"), H("X-RateLimit-Remaining", "30"), H("X-RateLimit-Reset", "2026-09-21T14:18:20Z")}, 0, 10000},
    {"Bluesky",
     {H("RateLimit-Limit", "3000"), H("RateLimit-Remaining", "0"), H("RateLimit-Reset", "1790000060"), H("RateLimit-Policy", "3000;w=300")},
     60, 0},
    {"Bluesky, reset missing", {H("RateLimit-Remaining", "0"), H("RateLimit-Policy", "3000;w=300")}, 300, 0},
    {"GitHub", {H("x-ratelimit-limit", "10"), H("x-ratelimit-remaining", "0"), H("x-ratelimit-reset", "1790000030")}, 30, 0},
    {"GitHub, secondary", {H("retry-after", "60"), H("x-ratelimit-remaining", "9"), H("x-ratelimit-reset", "1790000030")}, 60, 0},
    {"Reddit", {H("x-ratelimit-used", "100"), H("x-ratelimit-remaining", "0.0"), H("x-ratelimit-reset", "417")}, 417, 0},
    {"Reddit, decimals", {H("x-ratelimit-used", "95"), H("x-ratelimit-remaining", "5.0"), H("x-ratelimit-reset", "100")}, 0, 20000},
    {"X", {H("x-rate-limit-limit", "15"), H("x-rate-limit-remaining", "0"), H("x-rate-limit-reset", "1790000900")}, 900, 0},
    {"Discourse", {H("Retry-After", "7"), H("Discourse-Rate-Limit-Error-Code", "ip_10_secs_limit")}, 7, 0},
    {"seconds", {H("Retry-After", " 120 ")}, 120, 0},
    {"decimals", {H("Retry-After", "1.5")}, 1, 0},
    {"date", {H("Retry-After", "Mon, 21 Sep 2026 14:15:20 GMT")}, 120, 0},
    {"date in the past", {H("Retry-After", "Mon, 21 Sep 2020 14:15:20 GMT")}, 0, 0},
    {"nonsense", {H("Retry-After", "soon")}, 0, 0},
    {"negative", {H("Retry-After", "-5")}, 0, 0},
    {"for ever", {H("Retry-After", "99999999")}, 604800, 0},
    {"epoch milliseconds", {H("X-RateLimit-Remaining", "0"), H("X-RateLimit-Reset", "1790000045000")}, 45, 0},
    {"reset in the past", {H("X-RateLimit-Remaining", "0"), H("X-RateLimit-Reset", "1780000000")}, 0, 0},
    {"draft", {H("RateLimit", "\"default\";r=0;t=30")}, 30, 0},
    {"draft, plenty", {H("RateLimit", "\"default\";r=50;t=30")}, 0, 0},
    {"several windows", {H("RateLimit-Limit", "100, 100;w=60"), H("RateLimit-Remaining", "0"), H("RateLimit-Reset", "12")}, 12, 0},
    {"empty values", {H("RateLimit-Limit", ""), H("RateLimit-Remaining", ""), H("RateLimit-Reset", ""), H("Retry-After", "")}, 0, 0},
};

static void test_families(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t count = 0;
        while (count < 5 && rows[i].headers[count].name.n > 0) count++;
        struct rate r = rate_read(rows[i].headers, count, NOW);
        struct bucket b = {.known = false};
        bucket_tell(&b, &r, 0, NOW);
        int64_t until = bucket_wait_until(&b, NOW), pace = bucket_pace_ms(&b, NOW);
        if (r.retry_at > NOW && r.retry_at > until) until = r.retry_at;
        int64_t wait = until == 0 ? 0 : (until - NOW) / 1000;
        if (wait != rows[i].wait_s) fail_msg("%s: waits %lld s, not %lld", rows[i].family, (long long)wait, (long long)rows[i].wait_s);
        if (pace != rows[i].pace_ms) fail_msg("%s: pace %lld ms, not %lld", rows[i].family, (long long)pace, (long long)rows[i].pace_ms);
    }
}

static struct rate told(double limit, double remaining, int64_t reset_s)
{
    return (struct rate){.has_quota = true, .limit = limit, .remaining = remaining, .reset_at = NOW + reset_s * 1000};
}

static void left(const char *what, const struct bucket *b, double want)
{
    if (!b->known || b->left < want - 0.01 || b->left > want + 0.01) fail_msg("%s: %.1f are left, not %.1f", what, b->known ? b->left : -1, want);
}

/* Between answers we count ourselves; what is on its way is not in the server's number yet. */
static void test_counting(void **state)
{
    (void)state;
    struct bucket b = {.known = false};
    bucket_take(&b, NOW);
    assert_false(b.known); /* nobody has told of one */
    struct rate r = told(300, 40, 60);
    bucket_tell(&b, &r, 3, NOW);
    left("three are on their way", &b, 37);
    bucket_take(&b, NOW);
    left("one more", &b, 36);
    bucket_put_back(&b);
    left("it did not go", &b, 37);
    for (int i = 0; i < 40; i++) bucket_take(&b, NOW);
    left("all gone, and no debt", &b, 0);
    assert_int_equal(bucket_wait_until(&b, NOW), NOW + 60000);
    assert_int_equal(bucket_wait_until(&b, NOW + 60000), 0);
    assert_int_equal(bucket_pace_ms(&b, NOW), 0); /* it waits, there is nothing to spread */
    bucket_take(&b, NOW + 60000);
    assert_false(b.known); /* full again, and by how much the next answer will say */
}

/* Who says how large it is, and no more, is counted for. */
static void test_policy_alone(void **state)
{
    (void)state;
    struct bucket b = {.known = false};
    struct header h[] = {H("RateLimit-Policy", "10;w=60")};
    struct rate r = rate_read(h, 1, NOW);
    bucket_tell(&b, &r, 0, NOW);
    left("the one that was answered", &b, 9);
    for (int i = 0; i < 8; i++) bucket_take(&b, NOW + i);
    bucket_tell(&b, &r, 0, NOW + 1000);
    left("telling it again fills nothing", &b, 1);
    assert_int_equal(bucket_pace_ms(&b, NOW + 1000), 59000);
    bucket_take(&b, NOW + 60000);
    left("the next window", &b, 9);
    assert_int_equal(b.reset_at, NOW + 120000);
}

/* GitHub: 30 searches a minute beside 5,000 other requests an hour. */
static void test_two_buckets(void **state)
{
    (void)state;
    struct bucket b = {.known = false};
    struct rate search = told(30, 4, 40), core = told(5000, 4900, 3600);
    bucket_tell(&b, &search, 0, NOW);
    bucket_tell(&b, &core, 0, NOW);
    left("the scarcer one counts", &b, 4);
    core.reset_at = search.reset_at = NOW + 3600000;
    bucket_tell(&b, &core, 0, NOW + 40000);
    left("until it is full again", &b, 4900);
    search.remaining = 3;
    search.reset_at = NOW + 90000;
    bucket_tell(&b, &search, 0, NOW + 50000);
    left("and whenever it is scarcer", &b, 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_families),
        cmocka_unit_test(test_counting),
        cmocka_unit_test(test_policy_alone),
        cmocka_unit_test(test_two_buckets),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
