#include "unit.h"

#include "fetch/rate.h"

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
        int64_t until = rate_wait_until(&r, NOW), pace = rate_pace_ms(&r, NOW);
        int64_t wait = until == 0 ? 0 : (until - NOW) / 1000;
        if (wait != rows[i].wait_s) fail_msg("%s: waits %lld s, not %lld", rows[i].family, (long long)wait, (long long)rows[i].wait_s);
        if (pace != rows[i].pace_ms) fail_msg("%s: pace %lld ms, not %lld", rows[i].family, (long long)pace, (long long)rows[i].pace_ms);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_families),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
