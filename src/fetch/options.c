#include "fetch/fetch.h"

#include "base/url.h"

#include <string.h>

#define CONTACT_MAX 300

struct fetch_options fetch_defaults(void)
{
    return (struct fetch_options){
        .user_agent = STR("leumund"),
        .delay_ms = 2000,
        .max_delay_ms = 60000,
        .connect_timeout_ms = 20000,
        .total_timeout_ms = 120000,
        .low_speed_bytes = 200,
        .low_speed_s = 20,
        .max_body = (size_t)16 << 20,
        .max_header = (size_t)64 << 10,
        .arena_limit = (size_t)256 << 20,
        .max_redirects = 5,
        .max_depth = 1000,
        .max_connections = 64,
        .per_host = 6,
        .max_queued = 1024,
        .host_queued = 16,
        .max_tries = 3,
        .retry_ms = 5000,
        .max_wait_ms = 60000,
        .robots_age_ms = INT64_C(24) * 60 * 60 * 1000,
        .robots = true,
        .tdm = TDM_RESPECT,
        .start_wait = true,
    };
}

/* What would end the comment of a user agent, or its line. */
static bool stands_there(str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] <= ' ' || s.p[i] > '~' || s.p[i] == '(' || s.p[i] == ')' || s.p[i] == '\\') return false;
    return s.n > 0 && s.n <= CONTACT_MAX;
}

bool fetch_contact_good(str contact)
{
    struct url u;
    if (!stands_there(contact)) return false;
    if (str_starts_nocase(contact, STR("http://")) || str_starts_nocase(contact, STR("https://"))) return url_split(contact, &u) && u.host.n > 0;
    if (str_starts_nocase(contact, STR("mailto:"))) contact = str_skip(contact, strlen("mailto:"));
    str host = contact, name = str_cut(&host, '@');
    return name.n > 0 && host.n > 0 && str_find_byte(host, '@') == STR_NONE && str_find_byte(contact, '/') == STR_NONE;
}
