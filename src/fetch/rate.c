#include "fetch/rate.h"

#include "base/date.h"

#define FARTHEST_MS (7 * DATE_DAY_MS)

static const str prefixes[] = {
    STR_INIT("x-ratelimit-"), STR_INIT("x-rate-limit-"), STR_INIT("ratelimit-"), STR_INIT("rate-limit-"),
};

static int64_t clamp_at(double at, int64_t now)
{
    if (!(at > (double)now)) return now;
    return at > (double)(now + FARTHEST_MS) ? now + FARTHEST_MS : (int64_t)at;
}

/* A number is seconds left, epoch seconds or epoch milliseconds: these ranges do not touch for the next 200 years. */
static int64_t reset_at(str value, int64_t now)
{
    double v;
    if (str_to_double(value, &v)) {
        if (!(v >= 0)) return 0;
        if (v < 1e8) return clamp_at((double)now + v * 1000, now);
        return clamp_at(v < 1e11 ? v * 1000 : v, now);
    }
    struct date d;
    struct date_context c = {0};
    return date_parse_any_year(value, &c, &d) && d.precision != DATE_UNKNOWN ? clamp_at((double)d.at, now) : 0;
}

int64_t rate_retry_after(str value, int64_t now)
{
    value = str_trim(value);
    double v;
    if (str_to_double(value, &v)) return v >= 0 ? clamp_at((double)now + v * 1000, now) : 0;
    return reset_at(value, now);
}

/* "100", "3000;w=300", "100, 100;w=60": the first number counts. */
static bool first_number(str value, double *out)
{
    str first = str_cut(&value, ',');
    first = str_trim(str_cut(&first, ';'));
    return str_to_double(first, out);
}

static void read_policy(struct rate *r, str value)
{
    size_t at = str_find_nocase(value, STR("w="));
    if (at == STR_NONE) return;
    str rest = str_skip(value, at + 2);
    size_t n = 0;
    while (n < rest.n && rest.p[n] >= '0' && rest.p[n] <= '9') n++;
    int64_t seconds;
    if (str_to_i64(str_sub(rest, 0, n), &seconds) && seconds > 0 && seconds < FARTHEST_MS / 1000) r->window_ms = seconds * 1000;
}

/* RFC draft since 08: RateLimit: "default";r=50;t=30 */
static void read_combined(struct rate *r, str value, int64_t now)
{
    while (value.p) {
        str item = str_trim(str_cut(&value, ';'));
        str name = str_cut(&item, '=');
        double v;
        str number = str_cut(&item, ',');
        if (!str_to_double(str_trim(number), &v)) continue;
        if (str_eq_nocase(name, STR("r")) && !r->has_quota) {
            r->has_quota = true;
            r->remaining = v;
        }
        if (str_eq_nocase(name, STR("t"))) r->reset_at = clamp_at((double)now + v * 1000, now);
    }
}

static void read_part(struct rate *r, str part, str value, int64_t now)
{
    double v;
    if (str_eq_nocase(part, STR("remaining")) && first_number(value, &v)) {
        /* Several windows may be told one after the other: the tightest counts. */
        if (!r->has_quota || v < r->remaining) r->remaining = v;
        r->has_quota = true;
    } else if (str_eq_nocase(part, STR("limit")) && first_number(value, &v)) {
        r->limit = v;
        read_policy(r, value);
    } else if (str_eq_nocase(part, STR("reset"))) {
        int64_t at = reset_at(str_trim(value), now);
        if (at > r->reset_at) r->reset_at = at;
    } else if (str_eq_nocase(part, STR("policy"))) {
        read_policy(r, value);
        if (r->limit == 0 && first_number(value, &v)) r->limit = v;
    } else if (str_eq_nocase(part, STR("reset-after")) && first_number(value, &v)) {
        r->reset_at = clamp_at((double)now + v * 1000, now);
    }
}

struct rate rate_read(const struct header *headers, size_t count, int64_t now)
{
    struct rate r = {0};
    for (size_t i = 0; i < count; i++) {
        str name = headers[i].name, value = str_trim(headers[i].value);
        if (str_eq_nocase(name, STR("retry-after"))) {
            int64_t at = rate_retry_after(value, now);
            if (at > r.retry_at) r.retry_at = at;
        } else if (str_eq_nocase(name, STR("ratelimit"))) {
            read_combined(&r, value, now);
        } else {
            for (size_t p = 0; p < sizeof prefixes / sizeof *prefixes; p++)
                if (str_starts_nocase(name, prefixes[p])) read_part(&r, str_skip(name, prefixes[p].n), value, now);
        }
    }
    return r;
}
