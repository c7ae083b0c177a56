/* Descriptions take marks and next pages out of what they read, so only the page engine can do without a tree, and only where it would
 * find neither a thread nor reviews. For the others the words of the posts are spared. */
#include "run/look.h"

/* A round about a brand, or a thread whose first post was: its posts count whether they name it or not. */
static bool is_about(const struct source_config *c, const struct response *r)
{
    return c->about || str_contains(r->request.state, STR("\"about\""));
}

/* Parameters may become part of a post ("{tag}"), and relative links lead to the address. */
static bool is_asked_by_name(const struct scan_patterns *p, const struct source_config *c, const struct response *r)
{
    for (size_t i = 0; i < c->param_count; i++)
        if (scan_names(p, c->params[i].value, SCAN_TEXT)) return true;
    return scan_names(p, r->url, SCAN_TEXT) || scan_names(p, r->request.url, SCAN_TEXT) || scan_names(p, r->request.state, SCAN_JSON);
}

/* Posts of unknown software may stand on the pages behind one that names nobody. */
static bool leads_on(str page)
{
    static const str marks[] = {STR_INIT("rel=\"next\""), STR_INIT("rel='next'"), STR_INIT("rel=next")};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_contains(page, marks[i])) return true;
    return false;
}

/* Nothing is to be taken from a page of the page engine without marks of a thread that ends here. */
static bool is_to_pass(const struct scan_patterns *p, const struct sources *s, const struct source_config *c, const struct response *r)
{
    const struct source_info *info = sources_find(s, r->request.engine.n ? r->request.engine : c->type);
    bool page = info && str_eq(info->engine, STR("page")) && scan_syntax_of(r->body) == SCAN_HTML;
    return page && !scan_is_thread(p, r->body) && (r->request.is_item || !leads_on(r->body));
}

enum look look_at(const struct scan_patterns *p, const struct sources *s, const struct source_config *c, const struct response *r)
{
    bool answered = r->outcome == OUTCOME_OK && r->status >= 200 && r->status < 300 && r->body.n;
    if (!answered || scan_always(p) || is_about(c, r) || !scan_reads(r->charset)) return LOOK_READ;
    if (is_asked_by_name(p, c, r) || scan_names(p, r->body, SCAN_AUTO)) return LOOK_READ;
    return is_to_pass(p, s, c, r) ? LOOK_PASS : LOOK_UNNAMED;
}
