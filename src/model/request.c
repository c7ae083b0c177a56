#include "model/request.h"

id128 request_id(const struct request *r)
{
    const str parts[] = {r->source, r->engine, r->method, r->url, r->body};
    id128 id = {0, 0};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        id = hash128_pair((str){(const char *)&id, sizeof id}, parts[i]);
    return id;
}

str response_header(const struct response *r, str name)
{
    for (size_t i = 0; i < r->header_count; i++)
        if (str_eq_nocase(r->headers[i].name, name))
            return r->headers[i].value;
    return (str){NULL, 0};
}
