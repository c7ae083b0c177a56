#include "run/leave.h"

#include "base/url.h"
#include "fetch/robots.h"
#include "run/ask.h"

static enum outcome judge(const struct fetch_options *o, const struct response *r, str url, struct arena *a, struct err *e)
{
    str host = url_host(url);
    bool missing = r->status >= 400 && r->status < 500 && r->status != 429;
    if (r->outcome != OUTCOME_OK && !missing) {
        err_set(e, ERR_NET, "%.*s", STR_ARG(r->why));
        return r->outcome;
    }
    if (missing || !o->robots || robots_allows(robots_parse(a, r->body, o->user_agent), a, url_target(url))) return OUTCOME_NONE;
    err_set(e, ERR_REFUSED, "robots.txt of %.*s does not allow it", STR_ARG(host));
    return OUTCOME_ROBOTS;
}

enum outcome stream_leave(const struct fetch_options *o, str url, bool allow_private, struct arena *a, struct err *e)
{
    struct ask one = {.request = {.url = str_printf(a, "%.*s/robots.txt", STR_ARG(url_origin(a, url))), .page = 1, .allow_private = allow_private}};
    if (!ask_all(o, NULL, &one, 1, e)) return OUTCOME_UNREACHABLE;
    enum outcome outcome = OUTCOME_UNREACHABLE;
    if (one.response) outcome = judge(o, one.response, url, a, e);
    else err_set(e, ERR_NET, "not asked");
    ask_free(&one, 1);
    return outcome;
}
