/* Requests: the first ones of a round, and the credentials of all. */
#include "source/job.h"
#include "source/tokens.h"

#include "base/escape.h"
#include "base/url.h"

#include <string.h>

void request_list_add(struct arena *a, struct request_list *l, struct request r)
{
    if (l->count == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 4;
        l->at = arena_grow(a, l->at, l->cap * sizeof *l->at, cap * sizeof *l->at);
        l->cap = cap;
    }
    l->at[l->count++] = r;
}

/* Position and length of "name=value" in the query; STR_NONE when it is not there. */
static size_t find_param(str url, str name, size_t *n)
{
    size_t at = str_find_byte(url, '?');
    while (at != STR_NONE && at + 1 < url.n) {
        str rest = str_skip(url, at + 1);
        size_t end = 0;
        while (end < rest.n && rest.p[end] != '&' && rest.p[end] != '#') end++;
        str pair = str_sub(rest, 0, end);
        *n = end;
        if (str_starts(pair, name) && (pair.n == name.n || pair.p[name.n] == '=')) return at + 1;
        if (end == rest.n || rest.p[end] == '#') return STR_NONE;
        at += 1 + end;
    }
    return STR_NONE;
}

str url_with_param(struct arena *a, str url, str name, str value)
{
    struct buf *b = buf_owned(a, URL_MAX * 4);
    size_t n = 0, at = find_param(url, name, &n);
    size_t hash = str_find_byte(url, '#');
    if (hash != STR_NONE) url = str_sub(url, 0, hash);
    if (at == STR_NONE) {
        buf_put(b, url);
        buf_putc(b, str_find_byte(url, '?') == STR_NONE ? '?' : '&');
    } else {
        buf_put(b, str_sub(url, 0, at));
    }
    buf_put(b, name);
    buf_putc(b, '=');
    escape_url(b, value);
    if (at != STR_NONE) buf_put(b, str_skip(url, at + n));
    return buf_ok(b) ? buf_str(b) : url;
}

static bool render_headers(struct scope *s, const struct description *d, struct request *out, str *missing)
{
    size_t count = 0;
    for (const struct header_rule *h = d->request.headers; h; h = h->next) count++;
    struct header *list = ARENA_ARRAY(s->a, struct header, count + 2);
    count = 0;
    for (const struct header_rule *h = d->request.headers; h; h = h->next) {
        if (!template_render(s, h->value, &list[count].value, missing)) return false;
        list[count++].name = h->name;
    }
    if (d->request.body) list[count++] = (struct header){STR("Content-Type"), STR("application/json")};
    out->headers = list;
    out->header_count = count;
    return true;
}

/* Appended only when all its variables are there. */
static str add_to_query(struct scope *s, str url, const struct template *t)
{
    str add, unused;
    if (!t || !template_render(s, t, &add, &unused)) return url;
    return str_printf(s->a, "%.*s%s%.*s", STR_ARG(url), str_find_byte(url, '?') == STR_NONE ? "?" : "&", STR_ARG(add));
}

bool plan_request(struct scope *s, const struct description *d, const struct chain *c, struct request *out, str *missing)
{
    str url;
    *out = (struct request){.delay_ms = -1, .page = 1};
    s->vars = c->vars;
    s->since = c->since;
    if (!template_render(s, d->request.url, &url, missing)) return false;
    for (const struct query_rule *q = d->request.optional; q; q = q->next) url = add_to_query(s, url, q->value);
    url = add_to_query(s, url, d->since.add);
    if (!url_resolve(s->a, s->base, url, &out->url)) {
        *missing = STR("a valid address");
        return false;
    }
    if (d->request.body && !template_render(s, d->request.body, &out->body, missing)) return false;
    out->method = d->request.method.n ? d->request.method : d->request.body ? STR("POST") : (str){0};
    if (!render_headers(s, d, out, missing)) return false;
    out->is_item = d->request.is_item;
    out->engine = d->info.name;
    out->delay_ms = d->rate.gap_ms;
    out->parallel = d->rate.parallel;
    out->state = chain_write(s->a, c);
    return true;
}

static void address(const struct source_config *c, struct request *r)
{
    r->source = c->key;
    if (c->delay_ms >= 0) r->delay_ms = c->delay_ms;
    r->allow_private = c->allow_private;
}

/* The first round looks as far back as the description says, or the brand file. */
static int64_t begin_since(const struct description *d, const struct source_config *c, const struct memory *m, int64_t now)
{
    if (m->newest) return m->newest - d->since.margin_ms;
    if (c->max_age_ms) return now - c->max_age_ms;
    return d->since.first_ms ? now - d->since.first_ms : 0;
}

static str first_value(struct arena *a, const struct page_rule *page)
{
    return page->kind == PAGE_CURSOR ? STR("*") : str_printf(a, "%lld", (long long)page->start);
}

/* chain: from where, and how. */
static bool plan(const struct sources *s, const struct source_config *c, struct chain chain, const struct memory *m, int64_t now, struct arena *a,
                 struct request_list *out, struct err *e)
{
    const struct description *d = sources_description(s, c->type);
    if (!d) return err_set(e, ERR_CONFIG, "source \"%.*s\" is not known", STR_ARG(c->type));
    struct scope scope = {.a = a, .config = c, .defaults = d->defaults, .default_count = d->default_count, .marks = m->marks, .now = now};
    bool starts = d->page.param.n && (template_uses(d->request.url, d->page.param) || template_uses(d->request.body, d->page.param));
    if (starts) object_set(a, &chain.vars, d->page.param, first_value(a, &d->page));
    struct request r;
    str missing = {0};
    if (!plan_request(&scope, d, &chain, &r, &missing))
        return err_set(e, ERR_CONFIG, "source %.*s: %.*s is missing", STR_ARG(c->key), STR_ARG(missing));
    if (d->auth.kind == AUTH_SESSION) {
        /* The token comes first; the request that it is for is made again when it is there. */
        chain.session = true;
        if (!template_render(&scope, d->auth.url, &r.url, &missing))
            return err_set(e, ERR_CONFIG, "source %.*s: %.*s is missing", STR_ARG(c->key), STR_ARG(missing));
        r.method = STR("POST");
        r.body = (str){0};
        r.state = chain_write(a, &chain);
    }
    address(c, &r);
    request_list_add(a, out, r);
    return true;
}

bool source_plan(const struct sources *s, const struct source_config *c, str state, int64_t now, struct arena *a, struct request_list *out,
                 struct err *e)
{
    const struct description *d = sources_description(s, c->type);
    struct memory m;
    memory_read(a, state, &m);
    const struct chain chain = {.later = m.known, .since = d ? begin_since(d, c, &m, now) : 0};
    return plan(s, c, chain, &m, now, a, out, e);
}

bool source_plan_whole(const struct sources *s, const struct source_config *c, int64_t begun, int64_t now, struct arena *a, struct request_list *out,
                       struct err *e)
{
    const struct description *d = sources_description(s, c->type);
    const struct memory none = {.newest = 0};
    struct chain chain = {.whole = true, .since = begun && d && d->since.first_ms ? begun - d->since.first_ms : 0};
    if (c->max_age_ms && chain.since < now - c->max_age_ms) chain.since = now - c->max_age_ms;
    return plan(s, c, chain, &none, now, a, out, e);
}

/* ---- credentials */

static str base64(struct arena *a, str in)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char *out = arena_raw(a, (in.n + 2) / 3 * 4 + 1, 1);
    size_t n = 0;
    for (size_t i = 0; i < in.n; i += 3) {
        uint32_t v = (uint32_t)(unsigned char)in.p[i] << 16;
        if (i + 1 < in.n) v |= (uint32_t)(unsigned char)in.p[i + 1] << 8;
        if (i + 2 < in.n) v |= (uint32_t)(unsigned char)in.p[i + 2];
        for (int k = 0; k < 4; k++) out[n++] = digits[v >> (18 - 6 * k) & 63];
        if (i + 2 >= in.n) out[n - 1] = '=';
        if (i + 1 >= in.n) out[n - 2] = '=';
    }
    return (str){out, n};
}

static void add_header(struct arena *a, struct request *r, str name, str value)
{
    struct dress *to = &r->dress;
    struct header *list = ARENA_ARRAY(a, struct header, to->header_count + 1);
    if (to->header_count) memcpy(list, to->headers, to->header_count * sizeof *list);
    list[to->header_count++] = (struct header){name, value};
    to->headers = list;
    r->secret = true;
}

static void add_credentials(struct arena *a, const struct auth_rule *auth, str value, struct request *r)
{
    switch (auth->kind) {
    case AUTH_BEARER: add_header(a, r, STR("Authorization"), str_printf(a, "Bearer %.*s", STR_ARG(value))); break;
    case AUTH_SESSION:
    case AUTH_BASIC: {
        str coded = base64(a, value);
        add_header(a, r, STR("Authorization"), str_printf(a, "Basic %.*s", STR_ARG(coded)));
        break;
    }
    case AUTH_HEADER: add_header(a, r, auth->name, value); break;
    case AUTH_QUERY:
        r->dress.url = url_with_param(a, r->url, auth->name, value);
        r->secret = true;
        break;
    case AUTH_NONE: break;
    }
}

static bool refuse(const struct source_config *c, const struct auth_rule *auth, str missing, struct err *e)
{
    if (str_starts(missing, STR("secret."))) missing = str_skip(missing, 7);
    if (!auth->required) return true;
    return err_set(e, ERR_REFUSED, "source %.*s needs %.*s in the environment", STR_ARG(c->key), STR_ARG(missing));
}

static bool dress_session(struct scope *s, const struct source_config *c, const struct auth_rule *auth, struct request *r, struct err *e)
{
    str missing = {0}, value;
    if (auth->body && !template_render(s, auth->body, &r->dress.body, &missing)) return refuse(c, auth, missing, e);
    bool json = str_starts(r->dress.body, STR("{"));
    if (auth->body) add_header(s->a, r, STR("Content-Type"), json ? STR("application/json") : STR("application/x-www-form-urlencoded"));
    if (!auth->value) return true;
    if (!template_render(s, auth->value, &value, &missing)) return refuse(c, auth, missing, e);
    add_credentials(s->a, auth, value, r);
    return true;
}

bool source_dress(const struct sources *s, const struct source_config *c, struct request *r, struct arena *a, struct err *e)
{
    const struct description *d = sources_description(s, r->engine.n ? r->engine : c->type);
    r->dress = (struct dress){.header_count = 0};
    if (!d || d->auth.kind == AUTH_NONE) return true;
    struct chain chain;
    chain_read(a, r->state, &chain);
    struct scope scope = {.a = a, .config = c, .defaults = d->defaults, .default_count = d->default_count, .vars = chain.vars,
                          .base = r->url, .env = sources_environment(s)};
    if (chain.session) return dress_session(&scope, c, &d->auth, r, e);
    str value, missing = {0};
    if (d->auth.kind == AUTH_SESSION) {
        str token = tokens_of(sources_tokens(s), c->key, a);
        if (token.n) add_header(a, r, STR("Authorization"), str_printf(a, "Bearer %.*s", STR_ARG(token)));
        return true;
    }
    if (!d->auth.value || !template_render(&scope, d->auth.value, &value, &missing)) return refuse(c, &d->auth, missing, e);
    add_credentials(a, &d->auth, value, r);
    return true;
}
