/* RFC 3986, section 5.2, with what browsers forgive (WHATWG URL): blanks around, line breaks inside, backslashes for slashes. */
#include "base/url.h"
#include "base/url_host.h"

#include <string.h>

struct parts {
    str scheme, authority, path, query, fragment;
    bool has_authority, has_query, has_fragment;
};

static bool is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_slash(char c)
{
    return c == '/' || c == '\\';
}

/* Length of "scheme" when s begins with "scheme:", else 0. */
static size_t scheme_length(str s)
{
    if (s.n == 0 || !is_alpha(s.p[0])) return 0;
    for (size_t i = 1; i < s.n; i++) {
        char c = s.p[i];
        if (c == ':') return i;
        if (!is_alpha(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.') return 0;
    }
    return 0;
}

/* Without blanks and control characters around, and without TAB, LF, CR inside. */
static str tidy(struct arena *a, str s)
{
    while (s.n > 0 && (unsigned char)s.p[0] <= ' ') s = str_skip(s, 1);
    while (s.n > 0 && (unsigned char)s.p[s.n - 1] <= ' ') s.n--;
    size_t dirty = 0;
    for (size_t i = 0; i < s.n; i++) dirty += s.p[i] == '\t' || s.p[i] == '\n' || s.p[i] == '\r';
    if (dirty == 0) return s;
    char *clean = arena_raw(a, s.n, 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] != '\t' && s.p[i] != '\n' && s.p[i] != '\r') clean[n++] = s.p[i];
    return (str){clean, n};
}

static void cut_tail(struct parts *p, str rest)
{
    size_t at = str_find_byte(rest, '#');
    if (at != STR_NONE) {
        p->has_fragment = true;
        p->fragment = str_skip(rest, at + 1);
        rest = str_sub(rest, 0, at);
    }
    at = str_find_byte(rest, '?');
    if (at != STR_NONE) {
        p->has_query = true;
        p->query = str_skip(rest, at + 1);
        rest = str_sub(rest, 0, at);
    }
    p->path = rest;
}

static void cut_authority(struct parts *p, str rest)
{
    size_t n = 0;
    while (n < rest.n && !is_slash(rest.p[n]) && rest.p[n] != '?' && rest.p[n] != '#') n++;
    p->has_authority = true;
    p->authority = str_sub(rest, 0, n);
    cut_tail(p, str_skip(rest, n));
}

/* False for another scheme than http and https, or a relative reference without a base. */
static bool read_reference(str ref, const struct url *base, struct parts *p)
{
    size_t n = scheme_length(ref);
    if (n > 0) {
        p->scheme = str_sub(ref, 0, n);
        if (!str_eq_nocase(p->scheme, STR("http")) && !str_eq_nocase(p->scheme, STR("https"))) return false;
        ref = str_skip(ref, n + 1);
        bool slash = ref.n > 0 && is_slash(ref.p[0]);
        if (!slash && base && str_eq_nocase(base->scheme, p->scheme)) {
            cut_tail(p, ref);
            return true;
        }
        while (ref.n > 0 && is_slash(ref.p[0])) ref = str_skip(ref, 1);
        cut_authority(p, ref);
        return true;
    }
    if (!base) return false;
    p->scheme = base->scheme;
    if (ref.n >= 2 && is_slash(ref.p[0]) && is_slash(ref.p[1]))
        cut_authority(p, str_skip(ref, 2));
    else
        cut_tail(p, ref);
    return true;
}

static bool must_encode(unsigned char c, bool in_query)
{
    if ((c >= 'a' && c <= 'z') || (c >= '-' && c <= '9')) return false;
    if (c <= ' ' || c >= 0x7f) return true;
    return strchr(in_query ? "\"<>'" : "\"<>`{}^|", c) != NULL;
}

static void put_encoded(struct url_writer *w, str s, bool in_query)
{
    static const char hex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (must_encode(c, in_query)) {
            char escape[3] = {'%', hex[c >> 4], hex[c & 15]};
            url_write(w, (str){escape, 3});
        } else {
            url_write_char(w, (char)c);
        }
    }
}

static bool is_dots(str segment, size_t count)
{
    size_t dots = 0;
    while (segment.n > 0) {
        bool encoded = str_starts_nocase(segment, STR("%2e"));
        if (!encoded && segment.p[0] != '.') return false;
        segment = str_skip(segment, encoded ? 3 : 1);
        dots++;
    }
    return dots == count;
}

/* Writes the segments of path behind what is there; ".." takes back what this function wrote, never what stood before `floor`. */
static void put_path(struct url_writer *w, size_t floor, str path)
{
    while (path.n > 0) {
        path = str_skip(path, 1);
        size_t n = 0;
        while (n < path.n && !is_slash(path.p[n])) n++;
        str segment = str_sub(path, 0, n);
        path = str_skip(path, n);
        if (is_dots(segment, 1) || is_dots(segment, 2)) {
            if (is_dots(segment, 2))
                while (w->n > floor && w->p[--w->n] != '/') continue;
            if (path.n == 0) url_write_char(w, '/');
            continue;
        }
        url_write_char(w, '/');
        put_encoded(w, segment, false);
    }
    if (w->n == floor) url_write_char(w, '/');
}

static bool put_authority(struct arena *a, struct url_writer *w, str authority, bool https)
{
    size_t at = str_rfind_byte(authority, '@');
    if (at != STR_NONE) authority = str_skip(authority, at + 1);
    size_t colon = str_rfind_byte(authority, ':');
    size_t bracket = str_rfind_byte(authority, ']');
    str host = authority, port = {0};
    if (colon != STR_NONE && (bracket == STR_NONE || colon > bracket)) {
        host = str_sub(authority, 0, colon);
        port = str_skip(authority, colon + 1);
    }
    if (!url_host_put(a, w, host)) return false;
    if (port.n == 0) return true;
    uint64_t number;
    if (!str_to_u64(port, &number) || number == 0 || number > 65535) return false;
    if (number == (https ? 443 : 80)) return true;
    url_write_char(w, ':');
    char digits[8];
    size_t n = sizeof digits;
    for (; number > 0; number /= 10) digits[--n] = (char)('0' + number % 10);
    url_write(w, (str){digits + n, sizeof digits - n});
    return true;
}

/* "dir/page" of the base and "next" → "dir/next". */
static str merge_paths(struct arena *a, str base, str ref)
{
    size_t slash = str_rfind_byte(base, '/');
    if (slash == STR_NONE) return str_concat(a, (const str[]){STR("/"), ref}, 2);
    return str_concat(a, (const str[]){str_sub(base, 0, slash + 1), ref}, 2);
}

static void inherit(struct arena *a, const struct url *base, struct parts *p)
{
    if (p->path.n == 0) {
        p->path = base->path;
        if (!p->has_query) {
            p->query = base->query;
            p->has_query = base->query.n > 0;
        }
    } else if (!is_slash(p->path.p[0])) {
        p->path = merge_paths(a, base->path, p->path);
    }
}

static void put_rest(struct url_writer *w, const struct parts *p)
{
    put_path(w, w->n, p->path);
    if (p->has_query) {
        url_write_char(w, '?');
        put_encoded(w, p->query, true);
    }
    if (p->has_fragment) {
        url_write_char(w, '#');
        put_encoded(w, p->fragment, true);
    }
}

bool url_resolve(struct arena *a, str base, str ref, str *out)
{
    char bytes[URL_MAX];
    struct url_writer w = {.p = bytes, .cap = sizeof bytes};
    struct url from;
    bool has_base = url_split(base, &from);
    struct parts p = {0};
    *out = (str){0};
    ref = tidy(a, ref);
    if (ref.n > URL_MAX || !read_reference(ref, has_base ? &from : NULL, &p)) return false;
    bool https = p.scheme.n == 5;
    url_write(&w, https ? STR("https://") : STR("http://"));
    if (p.has_authority) {
        if (!put_authority(a, &w, p.authority, https)) return false;
    } else {
        str start = str_skip(base, from.scheme.n + 3);
        size_t n = 0;
        while (n < start.n && !strchr("/?#", start.p[n])) n++;
        if (!put_authority(a, &w, str_sub(start, 0, n), https)) return false;
        inherit(a, &from, &p);
    }
    put_rest(&w, &p);
    if (w.full) return false;
    *out = str_dup(a, (str){w.p, w.n});
    return true;
}
