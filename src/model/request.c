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
    return r->secret ? STR("(hidden: key)") : r->url;
}

struct request request_copy(struct arena *a, const struct request *from)
{
    struct request to = *from;
    str *const strings[] = {&to.url, &to.method, &to.body, &to.etag, &to.last_modified, &to.source, &to.engine, &to.state, &to.moved_to};
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        *strings[i] = str_dup(a, *strings[i]);
    struct header *headers = ARENA_ARRAY(a, struct header, from->header_count);
    for (size_t i = 0; i < from->header_count; i++)
        headers[i] = (struct header){str_dup(a, from->headers[i].name), str_dup(a, from->headers[i].value)};
    to.headers = headers;
    return to;
}

str response_header(const struct response *r, str name)
{
    for (size_t i = 0; i < r->header_count; i++)
        if (str_eq_nocase(r->headers[i].name, name))
            return r->headers[i].value;
    return (str){NULL, 0};
}
