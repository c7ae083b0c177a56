#include "parse/http.h"

#include "parse/gunzip.h"
#include "parse/out.h"

#include <string.h>

bool http_looks_like(str bytes)
{
    return str_starts(bytes, STR("HTTP/")) && bytes.n > 12;
}

void http_content_type(struct arena *a, str value, str *type, str *charset)
{
    str rest = value;
    *type = str_lower_ascii(a, str_trim(str_cut(&rest, ';')));
    *charset = (str){0};
    while (rest.p) {
        str part = str_trim(str_cut(&rest, ';'));
        if (!str_starts_nocase(part, STR("charset="))) continue;
        part = str_skip(part, 8);
        while (part.n && strchr("\"'", part.p[0])) part = str_skip(part, 1);
        while (part.n && strchr("\"'", part.p[part.n - 1])) part.n--;
        *charset = part;
    }
}

static str line_of(str *rest)
{
    str line = str_cut(rest, '\n');
    if (str_ends(line, STR("\r"))) line.n--;
    return line;
}

static bool read_hex(str s, size_t *out)
{
    size_t v = 0, i = 0;
    for (; i < s.n && i < 8; i++) {
        char c = s.p[i];
        int d = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
        if (d < 0) break;
        v = v * 16 + (size_t)d;
    }
    *out = v;
    return i > 0;
}

/* A body that is not chunked, though the header says so, stays as it is: recordings often were joined. One that was cut off gives what there is. */
static str unchunk(struct arena *a, str body)
{
    struct out o;
    out_init(&o, a);
    for (str rest = body; rest.n;) {
        size_t n;
        if (!read_hex(str_trim(line_of(&rest)), &n)) return o.n ? out_str(&o) : body;
        if (n == 0) return out_str(&o);
        bool ends = n >= rest.n || rest.p[n] == '\r' || rest.p[n] == '\n';
        if (!ends || (n > rest.n && !o.n)) return body;
        out_put(&o, str_sub(rest, 0, n));
        rest = str_skip(rest, n);
        (void)line_of(&rest);
    }
    return o.n ? out_str(&o) : body;
}

/* Status and headers; what follows them is the body. */
static bool parse_head(struct arena *a, str bytes, struct response *r, struct err *e)
{
    struct header *list = NULL;
    size_t cap = 0, count = 0;
    str rest = bytes, status = line_of(&rest);
    (void)str_cut(&status, ' ');
    int64_t code;
    if (!http_looks_like(bytes) || !str_to_i64(str_cut(&status, ' '), &code) || code < 100 || code > 599)
        return err_set(e, ERR_INPUT, "no HTTP response: the first line has no status");
    while (rest.p) {
        str line = line_of(&rest);
        if (!line.n) break;
        str value = line, name = str_cut(&value, ':');
        if (count == cap) {
            size_t more = cap ? cap * 2 : 16;
            list = arena_grow(a, list, cap * sizeof *list, more * sizeof *list);
            cap = more;
        }
        list[count++] = (struct header){str_trim(name), str_trim(value)};
    }
    r->status = (int32_t)code;
    r->headers = list;
    r->header_count = count;
    r->body = rest;
    return true;
}

/* What `curl -iL` shows before the answer: 100 Continue, a proxy's greeting, redirections that were followed. */
static bool is_before(const struct response *r)
{
    bool hop = r->status < 200 || (r->status >= 300 && r->status < 400), greeting = r->status == 200 && !response_header(r, STR("content-type")).n;
    return (hop || greeting) && http_looks_like(r->body);
}

bool http_parse(struct arena *a, str bytes, struct response *r, struct err *e)
{
    if (!parse_head(a, bytes, r, e)) return false;
    while (is_before(r))
        if (!parse_head(a, r->body, r, e)) return false;
    http_content_type(a, response_header(r, STR("content-type")), &r->content_type, &r->charset);
    if (str_find_nocase(response_header(r, STR("transfer-encoding")), STR("chunked")) != STR_NONE) r->body = unchunk(a, r->body);
    /* By content: many recordings keep the header of a body that was unpacked. */
    return !gunzip_looks_like(r->body) || !response_header(r, STR("content-encoding")).n || gunzip(a, r->body, HTTP_BODY_MAX, &r->body, e);
}
