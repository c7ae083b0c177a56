#include "model/request.h"

id128 request_id(const struct request *r)
{
    const str parts[] = {r->source, r->engine, r->method, r->url, r->body};
    id128 id = {0, 0};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        id = hash128_pair((str){(const char *)&id, sizeof id}, parts[i]);
    return id;
}

str request_shown(const struct request *r)
{
    return r->secret ? str_sub(r->url, 0, str_find_byte(r->url, '?')) : r->url;
}

static const struct header *copy_headers(struct arena *a, const struct header *from, size_t count)
{
    struct header *to = ARENA_ARRAY(a, struct header, count);
    for (size_t i = 0; i < count; i++)
        to[i] = (struct header){str_dup(a, from[i].name), str_dup(a, from[i].value)};
    return to;
}

struct request request_copy(struct arena *a, const struct request *from)
{
    struct request to = *from;
    str *const strings[] = {&to.url, &to.method, &to.body, &to.etag, &to.last_modified, &to.source, &to.engine, &to.state, &to.moved_to, &to.dress.url, &to.dress.body};
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        *strings[i] = str_dup(a, *strings[i]);
    to.headers = copy_headers(a, from->headers, from->header_count);
    to.dress.headers = copy_headers(a, from->dress.headers, from->dress.header_count);
    return to;
}

str response_header(const struct response *r, str name)
{
    for (size_t i = 0; i < r->header_count; i++)
        if (str_eq_nocase(r->headers[i].name, name))
            return r->headers[i].value;
    return (str){NULL, 0};
}
