/* The engine `sitemap`: a site's own list of its pages. Sitemaps lead to sitemaps, and to pages, which are read as articles. */
#include "parse/sitemap.h"

#include "base/url.h"
#include "source/job.h"

#define NESTED_MAX 3                 /* index → index → set */
#define AGAIN_MS (30 * DATE_DAY_MS)  /* a page without a date that tells something is looked at again */
#define PAGE_ENGINE STR("sitemap-page")

struct scope_rules {
    str within, exclude, match; /* words with blanks between them */
    str host;                   /* of the sitemap that the brand file names */
    bool plausible;
    str state;                  /* of all follow-ups: the same */
    size_t foreign, excluded, unmatched, broken;
    size_t undated; /* pages whose turn only the calendar tells */
};

/* `*` stands for anything; the pattern must fit the beginning. */
static bool fits_beginning(str pattern, str s)
{
    while (pattern.n) {
        if (pattern.p[0] != '*') {
            if (!s.n || s.p[0] != pattern.p[0]) return false;
            pattern = str_skip(pattern, 1);
            s = str_skip(s, 1);
            continue;
        }
        pattern = str_skip(pattern, 1);
        size_t star = str_find_byte(pattern, '*');
        str piece = str_sub(pattern, 0, star);
        size_t at = str_find(s, piece);
        if (at == STR_NONE) return false;
        s = str_skip(s, at + piece.n);
        pattern = str_skip(pattern, piece.n);
    }
    return true;
}

/* "https://shop.example/de/" the beginning of an address · "/de/" of a path · "shop.example" a host with all below it. */
static bool hits(str pattern, str url)
{
    if (str_contains(pattern, STR("://"))) return fits_beginning(pattern, url);
    if (str_starts(pattern, STR("/")) || str_starts(pattern, STR("*"))) return fits_beginning(pattern, url_target(url));
    return url_host_within(url_host(url), pattern);
}

static bool any_hits(str list, str url)
{
    while (list.p) {
        str pattern = str_trim(str_cut(&list, ' '));
        if (pattern.n && hits(pattern, url)) return true;
    }
    return false;
}

static bool any_named(str words, str url, str title)
{
    while (words.p) {
        str word = str_trim(str_cut(&words, ' '));
        if (word.n && (str_find_nocase(url, word) != STR_NONE || str_find_nocase(title, word) != STR_NONE)) return true;
    }
    return false;
}

static bool in_scope(struct scope_rules *r, str url, str title, bool page)
{
    bool within = r->within.n ? any_hits(r->within, url) || (!page && str_eq(url_host(url), r->host)) : str_eq(url_host(url), r->host);
    if (!within) r->foreign++;
    else if (any_hits(r->exclude, url)) r->excluded++;
    else if (page && r->match.n && !any_named(r->match, url, title)) r->unmatched++;
    else return true;
    return false;
}

/* What is asked anyway need not be asked twice: a page with a date that tells something once it has changed, others after a month. */
static int64_t unless_since(const struct job *j, struct scope_rules *r, const struct sitemap_entry *s)
{
    int64_t now = j->scope.now, at = s->lastmod.precision != DATE_UNKNOWN ? s->lastmod.at : 0;
    if (!r->plausible || !at || at > now) {
        r->undated++;
        return now - AGAIN_MS;
    }
    return s->lastmod.precision == DATE_DAY ? at + DATE_DAY_MS : at;
}

static void follow_entry(struct job *j, struct scope_rules *r, const struct sitemap_entry *s, bool index)
{
    const struct request *now = &j->response->request;
    str url, canonical;
    if (!url_resolve(j->a, j->scope.base, s->url, &url)) {
        r->broken++;
        return;
    }
    canonical = url_canonical(j->a, url, sources_url_rules(j->sources));
    if (index && str_eq(canonical, now->url)) return; /* itself */
    if (!in_scope(r, canonical, s->title, !index)) return;
    struct request q = {.url = canonical, .delay_ms = now->delay_ms, .page = 1, .source = now->source, .allow_private = now->allow_private,
                        .depth = now->depth + 1, .parallel = now->parallel};
    q.engine = index ? j->d->info.name : PAGE_ENGINE;
    q.is_item = !index;
    if (!index) q.unless_since = unless_since(j, r, s);
    q.state = r->state;
    job_follow(j, q, -1);
}

static void tell(struct job *j, const struct sitemap *s, const struct scope_rules *r)
{
    size_t left = r->foreign + r->excluded + r->unmatched + r->broken + s->more;
    if (!left) return;
    j->h->note = str_printf(j->a, "%zu of %zu addresses of the sitemap not taken: %zu on other hosts or outside, %zu excluded, %zu without a word of `match`, %zu no addresses, %zu beyond %d",
                            left, s->count + s->more, r->foreign, r->excluded, r->unmatched, r->broken, s->more, SITEMAP_ENTRIES);
}

void sitemap_handle(struct job *j)
{
    struct err err = {.code = ERR_NONE};
    struct sitemap s;
    if (!verdict_response(j)) return;
    if (!sitemap_parse(j->a, j->response->body, j->response->charset, &s, &err)) {
        job_fail(j, s.web_page ? OUTCOME_BLOCKED : OUTCOME_BROKEN, err.text);
        return;
    }
    const struct chain chain = {.side = true, .own_url = true};
    struct scope_rules r = {
        .state = chain_write(j->a, &chain),
        .within = source_config_param(j->config, STR("within")), .exclude = source_config_param(j->config, STR("exclude")),
        .match = source_config_param(j->config, STR("match")), .host = url_host(source_config_param(j->config, STR("url"))),
        .plausible = sitemap_dates_plausible(&s, j->scope.now),
    };
    if (s.index && j->response->request.depth >= NESTED_MAX) {
        job_fail(j, OUTCOME_REFUSED, "indexes of sitemaps without end");
        return;
    }
    job_expect_follows(j, s.count);
    for (size_t i = 0; i < s.count; i++) follow_entry(j, &r, &s.at[i], s.index);
    tell(j, &s, &r);
    /* What it names may have changed, or have its turn again, though the list itself has not changed. */
    j->h->no_validators = s.index || r.undated;
    if (!j->h->next_count) j->h->outcome = OUTCOME_EMPTY;
    if (!j->chain.side) paging_end(j);
}
