#include "hostile.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#define WAIT_S 1

static void http_date(char *out, size_t n, time_t at)
{
    struct tm tm;
    gmtime_r(&at, &tm);
    strftime(out, n, "%a, %d %b %Y %H:%M:%S GMT", &tm);
}

/* The families of docs/sources.md; "%s" is when to come back, in the unit of the family. */
static const struct {
    const char *name, *headers;
    enum { EPOCH, LEFT, DATE, ISO } unit;
} families[] = {
    {"mastodon", "X-RateLimit-Limit: 300\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: %s\r\n", ISO},
    {"bluesky", "RateLimit-Limit: 3000\r\nRateLimit-Remaining: 0\r\nRateLimit-Reset: %s\r\nRateLimit-Policy: 3000;w=300\r\n", EPOCH},
    {"github", "x-ratelimit-limit: 10\r\nx-ratelimit-remaining: 0\r\nx-ratelimit-used: 10\r\nx-ratelimit-reset: %s\r\nx-ratelimit-resource: search\r\n", EPOCH},
    {"reddit", "x-ratelimit-used: 100\r\nx-ratelimit-remaining: 0.0\r\nx-ratelimit-reset: %s.5\r\n", LEFT},
    {"x", "x-rate-limit-limit: 15\r\nx-rate-limit-remaining: 0\r\nx-rate-limit-reset: %s\r\n", EPOCH},
    {"discourse", "Retry-After: %s\r\nDiscourse-Rate-Limit-Error-Code: ip_10_secs_limit\r\n", LEFT},
    {"seconds", "Retry-After: %s\r\n", LEFT},
    {"date", "Retry-After: %s\r\n", DATE},
    {"draft", "RateLimit: \"default\";r=0;t=%s\r\n", LEFT},
};

static void put_time(char *out, size_t n, int unit, time_t wait)
{
    time_t at = time(NULL) + wait;
    struct tm tm;
    if (unit == DATE) http_date(out, n, at);
    if (unit == LEFT) snprintf(out, n, "%ld", (long)wait);
    if (unit == EPOCH) snprintf(out, n, "%ld", (long)at);
    if (unit == ISO) {
        gmtime_r(&at, &tm);
        strftime(out, n, "%Y-%m-%dT%H:%M:%S.000000Z", &tm);
    }
}

bool serve_rate(struct visit *v)
{
    str rest = str_skip(v->path, strlen("/rate/"));
    str name = str_cut(&rest, '/');
    bool always = str_eq(rest, STR("always")), day = str_eq(rest, STR("day"));
    for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
        if (!str_eq(name, str_from(families[i].name))) continue;
        char when[64], headers[512];
        put_time(when, sizeof when, (int)families[i].unit, day ? 86400 : families[i].unit == LEFT ? WAIT_S : WAIT_S + 1);
        str at = str_find(str_from(families[i].headers), STR("%s")) == STR_NONE ? (str){0} : str_from(families[i].headers);
        size_t cut = str_find(at, STR("%s"));
        snprintf(headers, sizeof headers, "%.*s%s%s", (int)cut, at.p, when, at.p + cut + 2);
        if (v->nth == 0 || always || day)
            reply(v, 429, headers, STR("slow down\n"));
        else
            reply(v, 200, "Content-Type: text/plain\r\n", STR("items\n"));
        return true;
    }
    return false;
}
