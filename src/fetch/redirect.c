#include "fetch/redirect.h"

#include "base/url.h"

/* Segments of a path that show that somebody wants to know who we are before showing anything. */
static const str walls[] = {
    STR_INIT("login"),   STR_INIT("log-in"),  STR_INIT("login.php"), STR_INIT("signin"),  STR_INIT("sign-in"),   STR_INIT("sign_in"), STR_INIT("anmelden"),
    STR_INIT("consent"), STR_INIT("captcha"), STR_INIT("challenge"), STR_INIT("sorry"),   STR_INIT("accounts"),  STR_INIT("auth"),    STR_INIT("sso"),
    STR_INIT("checkpoint"), STR_INIT("authwall"), STR_INIT("wp-login.php"), STR_INIT("cookiewall"),
};

bool redirect_is(int32_t status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

static bool is_wall(str segment)
{
    for (size_t i = 0; i < sizeof walls / sizeof *walls; i++)
        if (str_eq_nocase(segment, walls[i])) return true;
    return false;
}

static bool leads_to_wall(str url)
{
    struct url u;
    if (!url_split(url, &u)) return false;
    str host = u.host;
    if (is_wall(str_cut(&host, '.'))) return true;
    str path = u.path;
    while (path.p)
        if (is_wall(str_cut(&path, '/'))) return true;
    return false;
}

/* "/threads/17" answered with "/" is a page that is not there any more, in a polite costume. */
static bool leads_home(str from, str to)
{
    struct url a, b;
    if (!url_split(from, &a) || !url_split(to, &b)) return false;
    bool was_home = str_eq(a.path, STR("/")) && a.query.n == 0;
    return !was_home && str_eq(b.path, STR("/")) && b.query.n == 0;
}

static struct redirect refuse(struct redirect r, enum outcome outcome, const char *why)
{
    r.outcome = outcome;
    r.why = why;
    return r;
}

struct redirect redirect_read(struct arena *a, int32_t status, str location, str method, const struct strs *seen, int32_t max)
{
    struct redirect r = {.permanent = status == 301 || status == 308};
    str first = seen->at[0], from = seen->at[seen->count - 1];
    str url;
    if (str_trim(location).n == 0) return refuse(r, OUTCOME_BROKEN, "a redirect without an address");
    if (!url_resolve(a, from, location, &url)) return refuse(r, OUTCOME_REFUSED, "a redirect to something that is no http or https address");
    r.url = url_no_fragment(url);
    bool is_get = method.n == 0 || str_eq_nocase(method, STR("GET")) || str_eq_nocase(method, STR("HEAD"));
    r.get = status == 303 || (!is_get && (status == 301 || status == 302));
    r.other_origin = !url_same_origin(from, r.url);
    if (strs_has(seen, r.url)) return refuse(r, OUTCOME_REFUSED, "redirects that lead in a circle");
    if (seen->count > (size_t)(max < 0 ? 0 : max)) return refuse(r, OUTCOME_REFUSED, "too many redirects");
    if (leads_to_wall(r.url) && !leads_to_wall(first)) return refuse(r, OUTCOME_BLOCKED, "sent to a login, consent or captcha page");
    if (leads_home(first, r.url)) return refuse(r, OUTCOME_BROKEN, "sent to the home page");
    return r;
}
