/* /bucket/FAMILY/…: a real bucket for each host and family: SIZE requests in a window of WINDOW_MS, told in the family's headers. Who asks more gets 429; who asks
 * sooner than what was told allows is written down with the status 425, though served. */
#include "hostile.h"

#include "base/hash.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#define SIZE 20
#define WINDOW_MS 6000
#define EARLY_MS 30 /* clocks of two processes, and the way between them */

static const struct {
    const char *name, *headers; /* {l} limit, {r} remaining, {u} used, {e} epoch seconds, {s} seconds left, {i} ISO time of the reset */
} families[] = {
    {"mastodon", "X-RateLimit-Limit: {l}\r\nX-RateLimit-Remaining: {r}\r\nX-RateLimit-Reset: {i}\r\n"},
    {"bluesky", "RateLimit-Limit: {l}\r\nRateLimit-Remaining: {r}\r\nRateLimit-Reset: {e}\r\nRateLimit-Policy: {l};w=6\r\n"},
    {"github", "x-ratelimit-limit: {l}\r\nx-ratelimit-remaining: {r}\r\nx-ratelimit-used: {u}\r\nx-ratelimit-reset: {e}\r\nx-ratelimit-resource: core\r\n"},
    {"reddit", "x-ratelimit-used: {u}\r\nx-ratelimit-remaining: {r}.0\r\nx-ratelimit-reset: {s}\r\n"},
    {"x", "x-rate-limit-limit: {l}\r\nx-rate-limit-remaining: {r}\r\nx-rate-limit-reset: {e}\r\n"},
    {"draft", "RateLimit-Policy: \"default\";q={l};w=6\r\nRateLimit: \"default\";r={r};t={s}\r\n"},
    {"discourse", ""},     /* says nothing until it was too much */
    {"stackexchange", ""}, /* says so in the body, once nothing is left */
};

static struct bucket {
    uint64_t key;
    long long reset_at, next_at; /* next_at: what was told allows no request before */
    int used;
} buckets[64];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static struct bucket *bucket_of(uint64_t key)
{
    size_t i = 0;
    while (i + 1 < sizeof buckets / sizeof *buckets && buckets[i].key && buckets[i].key != key) i++;
    buckets[i].key = key;
    return &buckets[i];
}

/* Whole seconds are rounded up, so that who believes them is not too early. */
static void put_headers(char *out, size_t size, const char *format, const struct bucket *b, long long now)
{
    size_t n = 0;
    long long left = SIZE - b->used, second = (b->reset_at + 999) / 1000;
    time_t reset = (time_t)(b->reset_at / 1000);
    struct tm tm;
    gmtime_r(&reset, &tm);
    for (; *format && n + 80 < size; format++) {
        if (*format != '{') {
            out[n++] = *format;
            continue;
        }
        char what = format[1];
        format += 2;
        int wrote = what == 'l'   ? snprintf(out + n, size - n, "%d", SIZE)
                    : what == 'r' ? snprintf(out + n, size - n, "%lld", left < 0 ? 0 : left)
                    : what == 'u' ? snprintf(out + n, size - n, "%d", b->used)
                    : what == 'e' ? snprintf(out + n, size - n, "%lld", second)
                    : what == 's' ? snprintf(out + n, size - n, "%lld", (b->reset_at - now + 999) / 1000)
                                  : snprintf(out + n, size - n, "%04d-%02d-%02dT%02d:%02d:%02d.%03lldZ", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour,
                                             tm.tm_min, tm.tm_sec, b->reset_at % 1000);
        if (wrote > 0) n += (size_t)wrote;
    }
    out[n] = '\0';
}

/* When the next one may come, by what was told: the rest of the window spread over what is left of it, once that is a tenth. */
static long long allowed_at(const struct bucket *b, const char *name, long long now)
{
    int left = SIZE - b->used;
    bool tells_over = strcmp(name, "discourse") == 0, tells_empty = strcmp(name, "stackexchange") == 0;
    if (left < 0 || (left == 0 && !tells_over)) return b->reset_at;
    return tells_over || tells_empty || left > SIZE / 10 ? 0 : now + (b->reset_at - now) / left;
}

bool serve_bucket(struct visit *v)
{
    str rest = str_skip(v->path, strlen("/bucket/")), name = str_cut(&rest, '/');
    char headers[600], body[900];
    for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
        if (!str_eq(name, str_from(families[i].name))) continue;
        long long now = wall_ms();
        pthread_mutex_lock(&lock);
        struct bucket *b = bucket_of((hash64(v->host) ^ i) | 1);
        bool early = now + EARLY_MS < b->next_at;
        if (now >= b->reset_at) *b = (struct bucket){.key = b->key, .reset_at = now + WINDOW_MS};
        bool over = ++b->used > SIZE;
        b->next_at = allowed_at(b, families[i].name, now);
        put_headers(headers, sizeof headers, families[i].headers, b, now);
        long long wait = (b->reset_at - now + 999) / 1000;
        int left = SIZE - b->used;
        pthread_mutex_unlock(&lock);
        size_t n = strlen(headers);
        if (over) snprintf(headers + n, sizeof headers - n, "Retry-After: %lld\r\nDiscourse-Rate-Limit-Error-Code: ip_10_secs_limit\r\n", wait);
        else snprintf(headers + n, sizeof headers - n, "Content-Type: application/json\r\n");
        snprintf(body, sizeof body, "{\"items\": [{\"id\": \"%.*s\", \"text\": \"Die Hotline von Telvia war freundlich.\", \"at\": \"2026-04-20T08:00:00Z\"}], \"quota_remaining\": %d%s}",
                 STR_ARG(v->path), left < 0 ? 0 : left, left <= 0 && wait > 0 ? ", \"backoff\": 6" : "");
        v->status = over ? 429 : 425;
        if (over || early) log_visit(v);
        reply(v, over ? 429 : 200, headers, over ? STR("slow down\n") : str_from(body));
        return true;
    }
    return false;
}
