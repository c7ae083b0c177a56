#include "base/url.h"

bool url_is_http(str s)
{
    return str_starts_nocase(s, STR("http://")) || str_starts_nocase(s, STR("https://"));
}

/* Where the authority ends: "/", "?" or "#". */
static size_t authority_length(str s)
{
    size_t n = 0;
    while (n < s.n && s.p[n] != '/' && s.p[n] != '?' && s.p[n] != '#') n++;
    return n;
}

static size_t length_before(str s, char c)
{
    size_t at = str_find_byte(s, c);
    return at == STR_NONE ? s.n : at;
}

/* "host:port" or "[v6]:port"; a user part before "@" is passed over. */
static bool split_authority(str authority, struct url *out)
{
    size_t at = str_rfind_byte(authority, '@');
    if (at != STR_NONE) authority = str_skip(authority, at + 1);
    size_t end;
    if (authority.n > 0 && authority.p[0] == '[') {
        end = str_find_byte(authority, ']');
        if (end == STR_NONE) return false;
        end++;
    } else {
        end = length_before(authority, ':');
    }
    out->host = str_sub(authority, 0, end);
    str rest = str_skip(authority, end);
    if (out->host.n == 0) return false;
    if (rest.n > 0 && rest.p[0] != ':') return false;
    rest = str_skip(rest, 1);
    if (rest.n == 0) return true;
    uint64_t port;
    if (rest.n > 5 || !str_to_u64(rest, &port) || port == 0 || port > 65535) return false;
    out->port = (int32_t)port;
    return true;
}

bool url_split(str s, struct url *out)
{
    *out = (struct url){0};
    if (!url_is_http(s)) return false;
    size_t colon = str_find_byte(s, ':');
    out->scheme = str_sub(s, 0, colon);
    out->port = colon == 5 ? 443 : 80;
    str rest = str_skip(s, colon + 3);
    size_t n = authority_length(rest);
    if (!split_authority(str_sub(rest, 0, n), out)) return false;
    rest = str_skip(rest, n);
    n = length_before(rest, '#');
    if (n < rest.n) out->fragment = str_skip(rest, n + 1);
    rest = str_sub(rest, 0, n);
    n = length_before(rest, '?');
    if (n < rest.n) out->query = str_skip(rest, n + 1);
    out->path = n > 0 ? str_sub(rest, 0, n) : STR("/");
    return true;
}

str url_host(str url)
{
    struct url u;
    return url_split(url, &u) ? u.host : (str){0};
}

str url_no_fragment(str url)
{
    return str_sub(url, 0, length_before(url, '#'));
}

str url_target(str url)
{
    if (!url_is_http(url)) return STR("/");
    url = url_no_fragment(url);
    str rest = str_skip(url, str_find_byte(url, ':') + 3);
    rest = str_skip(rest, authority_length(rest));
    return rest.n > 0 ? rest : STR("/");
}

static bool is_default_port(const struct url *u)
{
    return u->port == (u->scheme.n == 5 ? 443 : 80);
}

str url_origin(struct arena *a, str url)
{
    struct url u;
    if (!url_split(url, &u)) return (str){0};
    str scheme = u.scheme.n == 5 ? STR("https") : STR("http");
    str host = str_lower_ascii(a, u.host);
    if (is_default_port(&u)) return str_printf(a, "%.*s://%.*s", STR_ARG(scheme), STR_ARG(host));
    return str_printf(a, "%.*s://%.*s:%d", STR_ARG(scheme), STR_ARG(host), (int)u.port);
}

str url_origin_view(str url)
{
    if (!url_is_http(url)) return (str){0};
    size_t scheme = str_find_byte(url, ':') + 3;
    return str_sub(url, 0, scheme + authority_length(str_skip(url, scheme)));
}

bool url_lies_below(str url, str top)
{
    if (!str_starts(url, top)) return false;
    return url.n == top.n || str_ends(top, STR("/")) || str_find_byte(STR("/?#"), url.p[top.n]) != STR_NONE;
}

bool url_same_origin(str a, str b)
{
    struct url x, y;
    if (!url_split(a, &x) || !url_split(b, &y)) return false;
    return x.scheme.n == y.scheme.n && x.port == y.port && str_eq_nocase(x.host, y.host);
}

bool url_host_within(str host, str domain)
{
    if (domain.n == 0 || !str_ends_nocase(host, domain)) return false;
    return host.n == domain.n || host.p[host.n - domain.n - 1] == '.';
}
