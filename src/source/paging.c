/* From one page to the next, and from the last page to the source's new memory. */
#include "source/job.h"

#include "base/url.h"

#include <string.h>

bool paging_allowed(const struct job *j, str url)
{
    str host = url_host(url);
    if (!host.n) return false;
    if (str_eq(host, url_host(j->scope.base)) || str_eq(host, url_host(j->response->request.url))) return true;
    for (size_t i = 0; i < j->d->request.hosts.count; i++)
        if (str_eq(j->d->request.hosts.at[i], STR("*")) || url_host_within(host, j->d->request.hosts.at[i])) return true;
    return false;
}

/* Target of rel in `Link: <url>; rel="next", <url>; rel="prev"`. */
static str link_target(str header, str rel)
{
    while (header.n) {
        size_t open = str_find_byte(header, '<'), close = str_find_byte(header, '>');
        if (open == STR_NONE || close == STR_NONE || close < open) break;
        str target = str_sub(header, open + 1, close - open - 1);
        str rest = str_skip(header, close + 1);
        size_t end = str_find(rest, STR(",<")), other = str_find(rest, STR(", <"));
        if (other < end) end = other;
        str about = end == STR_NONE ? rest : str_sub(rest, 0, end);
        size_t at = str_find_nocase(about, STR("rel="));
        str name = at == STR_NONE ? (str){0} : str_trim(str_skip(about, at + 4));
        if (str_starts(name, STR("\""))) name = str_skip(name, 1);
        bool whole = name.n >= rel.n && (name.n == rel.n || strchr("\" ;,", name.p[rel.n]));
        if (str_starts_nocase(name, rel) && whole) return target;
        header = end == STR_NONE ? (str){0} : str_skip(rest, end + 1);
    }
    return (str){0};
}

static str all_links(const struct job *j)
{
    struct out o;
    out_init(&o, j->a);
    for (size_t i = 0; i < j->response->header_count; i++) {
        if (!str_eq_nocase(j->response->headers[i].name, STR("link"))) continue;
        if (o.n) out_put(&o, STR(", "));
        out_put(&o, j->response->headers[i].value);
    }
    return out_str(&o);
}

/* The number in the variable or query parameter that counts pages. */
static int64_t current_number(const struct job *j)
{
    int64_t v;
    if (str_to_i64(json_text(json_get(j->chain.vars, j->d->page.param)), &v)) return v;
    return j->d->page.start + (j->chain.pages - 1) * j->d->page.step;
}

/* The value that the next page is asked with; empty: there is none. */
static str next_value(struct job *j)
{
    const struct page_rule *page = &j->d->page;
    switch (page->kind) {
    case PAGE_NUMBER:
    case PAGE_OFFSET: return str_printf(j->a, "%lld", (long long)(current_number(j) + page->step));
    case PAGE_CURSOR: return expr_value(&j->scope, page->value);
    case PAGE_ITEM: return j->last_item;
    default: return (str){0};
    }
}

static bool beyond_total(struct job *j)
{
    const struct page_rule *page = &j->d->page;
    int64_t total;
    if (page->more) {
        str more = expr_value(&j->scope, page->more);
        if (!more.n || str_eq(more, STR("false")) || str_eq(more, STR("0"))) return true;
    }
    if (!page->total || !str_to_i64(str_trim(expr_value(&j->scope, page->total)), &total)) return false;
    return page->kind == PAGE_OFFSET ? current_number(j) + page->step >= total : current_number(j) >= total;
}

/* The reasons that a description names. */
static bool stops_by_rule(const struct job *j)
{
    const struct page_rule *page = &j->d->page;
    if ((page->stop & STOP_EMPTY) && j->items == 0) return true;
    if ((page->stop & STOP_SHORT) && page->size && (int64_t)j->items < page->size) return true;
    return (page->stop & STOP_OLDER) && j->items && j->older == j->items;
}

static bool must_stop(struct job *j)
{
    const struct page_rule *page = &j->d->page;
    int32_t limit = j->config->max_pages ? j->config->max_pages : page->limit;
    if (page->kind == PAGE_NONE || j->chain.pages >= limit) return true;
    /* Where only counting leads on, an empty page is the end; cursors may have empty pages before it. */
    bool counts = page->kind != PAGE_CURSOR && page->kind != PAGE_URL;
    return (counts && j->items == 0) || stops_by_rule(j) || beyond_total(j);
}

static bool next_by_address(struct job *j, struct request *out)
{
    const struct page_rule *page = &j->d->page;
    str url = page->kind == PAGE_URL ? expr_value(&j->scope, page->value)
                                     : link_target(all_links(j), j->chain.later ? page->link_later : page->link);
    return url.n && url_resolve(j->a, j->scope.base, url, &out->url) && paging_allowed(j, out->url) &&
           !str_eq(out->url, j->response->request.url);
}

static bool is_same(const struct request *a, const struct request *b)
{
    return str_eq(a->url, b->url) && str_eq(a->body, b->body);
}

static bool next_by_value(struct job *j, struct chain *chain, struct request *out)
{
    const struct page_rule *page = &j->d->page;
    str value = next_value(j), missing;
    if (!value.n) return false;
    if ((page->stop & STOP_REPEAT) && str_eq(value, json_text(json_get(chain->vars, page->param)))) return false;
    chain->vars = object_copy(j->a, chain->vars);
    object_set(j->a, &chain->vars, page->param, value);
    bool in_template = template_uses(j->d->request.url, page->param) || template_uses(j->d->request.body, page->param);
    if (!in_template || chain->own_url) {
        out->url = url_with_param(j->a, out->url, page->param, value);
        return !is_same(out, &j->response->request);
    }
    struct scope scope = j->scope;
    struct request fresh;
    if (!plan_request(&scope, j->d, chain, &fresh, &missing)) return false;
    out->url = fresh.url;
    out->body = fresh.body;
    return !is_same(out, &j->response->request);
}

/* False when there is no next page. Variables change in *chain. */
static bool next_request(struct job *j, struct chain *chain, struct request *out)
{
    *out = j->response->request;
    bool by_address = j->d->page.kind == PAGE_LINK || j->d->page.kind == PAGE_URL;
    return by_address ? next_by_address(j, out) : next_by_value(j, chain, out);
}

static void merge_marks(struct job *j)
{
    struct json *marks = object_copy(j->a, j->memory.marks);
    for (const struct mark_rule *m = j->d->marks; m; m = m->next) {
        str found = json_text(json_get(j->chain.marks, m->name)), kept = json_text(json_get(marks, m->name));
        if (found.n && (!m->max || !kept.n || mark_greater(found, kept))) object_set(j->a, &marks, m->name, found);
    }
    j->memory.marks = marks;
}

void paging_end(struct job *j)
{
    struct harvest *h = j->h;
    h->round_complete = !j->chain.side;
    if (j->chain.side || h->outcome == OUTCOME_UNCHANGED) return;
    merge_marks(j);
    if (j->chain.newest > j->memory.newest) j->memory.newest = j->chain.newest;
    h->state = memory_write(j->a, &j->memory);
    h->state_changed = h->state.n > 0;
}

void paging_next(struct job *j)
{
    struct chain chain = j->chain;
    struct request r;
    if (must_stop(j) || !next_request(j, &chain, &r)) {
        paging_end(j);
        return;
    }
    r.state = chain_write(j->a, &chain);
    r.page = j->response->request.page + 1;
    r.etag = r.last_modified = (str){0};
    r.tries = 0;
    r.not_before = j->h->retry_at;
    r.stop_known = (j->d->page.stop & STOP_KNOWN) && !chain.whole;
    /* Cursors grow old, and a list that ends with what is known holds the newest first: nothing new stands behind its unchanged page. */
    bool lasts = j->d->page.kind == PAGE_URL || j->d->page.kind == PAGE_NUMBER || j->d->page.kind == PAGE_OFFSET;
    job_follow(j, r, -1)->fleeting = !lasts || (j->d->page.stop & STOP_KNOWN);
}
