/* Which description reads this? For files and addresses that nobody has configured. JSON is tried against every description's
 * `detect` rules: the one with most conditions wins. */
#include "base/url.h"
#include "parse/charset.h"
#include "parse/feed.h"
#include "source/job.h"

struct guess {
    struct scope scope;
    const struct json *json, *lines, *events;
    const GumboNode *page;
    struct err fault; /* of what looks like JSON */
};

/* First JSON value of lines or server-sent events. */
static const struct json *first_line(struct arena *a, str body, bool events)
{
    struct json *v;
    while (body.p && body.n) {
        str line = str_trim(str_cut(&body, '\n'));
        if (events && !str_starts(line, STR("data:"))) continue;
        if (events) line = str_trim(str_skip(line, 5));
        if (!line.n) continue;
        return json_parse(a, line, &v, NULL) ? v : NULL;
    }
    return NULL;
}

static const struct json *embedded(struct arena *a, const struct description *d, const GumboNode *page)
{
    str attribute;
    struct json *v = NULL;
    const GumboNode *n = d->embedded->kind == EXPR_LOCATOR ? locator_node(a, d->embedded->locator, page, &attribute) : NULL;
    const GumboNode *text = html_child(n, 0);
    if (!text || text->type != GUMBO_NODE_TEXT) return NULL;
    return json_parse(a, str_from(text->v.text.text), &v, NULL) ? v : NULL;
}

static bool fits(struct guess *g, struct arena *a, const struct description *d)
{
    struct scope s = g->scope;
    s.page = g->page;
    switch (d->format) {
    case FORMAT_JSON: s.document = g->json; break;
    case FORMAT_LINES: s.document = g->lines ? g->lines : g->json; break; /* one line, or lines that a tool has put into an array */
    case FORMAT_EVENTS: s.document = g->events; break;
    case FORMAT_EMBEDDED: s.document = g->page ? embedded(a, d, g->page) : NULL; break;
    case FORMAT_HTML: return g->page && predicate_all(&s, d->detect);
    }
    s.item = s.document;
    return s.document && predicate_all(&s, d->detect);
}

static const struct description *best(const struct sources *s, struct guess *g, struct arena *a, str host)
{
    const struct description *found = NULL;
    size_t most = 0;
    for (size_t i = 0; i < sources_count(s); i++) {
        const struct description *d = sources_description(s, sources_at(s, i)->name);
        size_t weight = predicate_count(d->detect) * 4;
        for (size_t k = 0; k < d->detect_hosts.count; k++)
            if (url_host_within(host, d->detect_hosts.at[k])) weight += 1;
        if (!d->detect || weight <= most || !fits(g, a, d)) continue;
        found = d;
        most = weight;
    }
    return found;
}

static bool answer(struct arena *a, str type, str url, struct source_config *out)
{
    *out = (struct source_config){.type = type, .delay_ms = -1};
    struct param *p = ARENA_NEW(a, struct param);
    *p = (struct param){.key = STR("url"), .value = url};
    out->params = p;
    out->param_count = url.n ? 1 : 0;
    out->key = url.n ? str_printf(a, "%.*s(url=%.*s)", STR_ARG(type), STR_ARG(url)) : type;
    return true;
}

/* Begins the text like JSON, a record a line, or server-sent events? */
static void read_json_kinds(struct guess *g, struct arena *a, str text)
{
    struct json *v;
    if (str_starts(text, STR("{")) || str_starts(text, STR("[")) || str_starts(text, STR("null"))) {
        if (json_parse(a, text, &v, &g->fault)) g->json = v;
        else g->lines = first_line(a, text, false);
    } else if (str_find(str_sub(text, 0, 65536), STR("data:")) != STR_NONE) {
        g->events = first_line(a, text, true);
    }
}

bool source_guess(const struct sources *s, const struct response *r, struct arena *a, struct source_config *out, str *why)
{
    str url = r->url.n ? r->url : r->request.url;
    struct guess g = {.scope = {.a = a, .base = url, .response = r}};
    str text = str_trim(charset_decode(a, r->body, r->charset, CHARSET_TEXT, NULL));
    if (!text.n) {
        *why = STR("the file is empty");
        return false;
    }
    if (feed_looks_like(text)) return answer(a, STR("feed"), url, out);
    bool html = str_starts(text, STR("<"));
    if (html) {
        struct html *page = ARENA_NEW(a, struct html);
        *page = html_parse(a, charset_decode(a, r->body, r->charset, CHARSET_HTML, NULL));
        g.page = page->root;
    } else {
        read_json_kinds(&g, a, text);
    }
    const struct description *d = best(s, &g, a, url_host(url));
    if (d) return answer(a, d->info.name, url, out);
    if (html && !str_starts(text, STR("<?xml"))) return answer(a, STR("page"), url, out);
    if (g.fault.code && !g.json) *why = str_dup(a, str_from(g.fault.text));
    else *why = g.json ? STR("JSON, but in the shape of no source that is known") : STR("neither JSON, nor a feed, nor a web page");
    return false;
}
