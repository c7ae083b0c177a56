#include "parse/discover.h"

#include "base/url.h"

#include <string.h>

enum { FOUND_MAX = 20 };

const char *const discover_guesses[] = {"/feed/", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml", "/feed.json", NULL};

static bool is_feed_type(str type)
{
    static const str types[] = {STR_INIT("application/rss+xml"), STR_INIT("application/atom+xml"), STR_INIT("application/feed+json"), STR_INIT("application/rdf+xml")};
    type = str_trim(str_cut(&type, ';'));
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (str_eq_nocase(type, types[i])) return true;
    return false;
}

static bool has_word(str list, str word)
{
    while (list.n) {
        str w = str_cut(&list, ' ');
        if (str_eq_nocase(str_trim(w), word)) return true;
    }
    return false;
}

bool discover_is_feed(str rel, str type)
{
    return has_word(rel, STR("alternate")) && is_feed_type(type);
}

static bool is_of_comments(str url, str title)
{
    return str_contains(url, STR("/comments/")) || str_find_nocase(title, STR("comment")) != STR_NONE || str_find_nocase(title, STR("kommentar")) != STR_NONE;
}

static void add(struct arena *a, struct discoveries *d, str base, str ref, str title, bool guessed)
{
    str url;
    if (d->count == FOUND_MAX || !ref.n || !url_resolve(a, base, ref, &url) || !url_is_http(url)) return;
    for (size_t i = 0; i < d->count; i++)
        if (str_eq(d->at[i].url, url)) return;
    if (d->count == d->cap) {
        size_t cap = d->cap ? d->cap * 2 : 4;
        d->at = arena_grow(a, d->at, d->cap * sizeof *d->at, cap * sizeof *d->at);
        d->cap = cap;
    }
    d->at[d->count++] = (struct discovered){url, str_trim(title), is_of_comments(url, title), guessed};
}

/* ---- Link: <https://a.example/feed/>; rel="alternate"; type="application/rss+xml", <…>; … (RFC 8288) */

static str parameter(str *rest)
{
    bool quoted = rest->n && rest->p[0] == '"';
    if (quoted) *rest = str_skip(*rest, 1);
    size_t end = 0;
    while (end < rest->n && (quoted ? rest->p[end] != '"' : !strchr(";, ", rest->p[end]))) end++;
    str value = str_sub(*rest, 0, end);
    *rest = str_skip(*rest, end + (quoted ? 1 : 0));
    return value;
}

static void read_link(struct arena *a, str *rest, str base, struct discoveries *d)
{
    str rel = {0}, type = {0}, title = {0};
    *rest = str_skip(*rest, str_find_byte(*rest, '<') + 1);
    str target = str_cut(rest, '>');
    for (;;) {
        *rest = str_trim(*rest);
        if (!rest->n || rest->p[0] != ';') break;
        *rest = str_trim(str_skip(*rest, 1));
        size_t n = 0;
        while (n < rest->n && !strchr("=;,", rest->p[n])) n++;
        str name = str_trim(str_sub(*rest, 0, n));
        *rest = str_skip(*rest, n);
        if (!rest->n || rest->p[0] != '=') continue;
        *rest = str_trim(str_skip(*rest, 1));
        str value = parameter(rest);
        if (str_eq_nocase(name, STR("rel"))) rel = value;
        if (str_eq_nocase(name, STR("type"))) type = value;
        if (str_eq_nocase(name, STR("title"))) title = value;
    }
    if (discover_is_feed(rel, type)) add(a, d, base, target, title, false);
}

static void read_header(struct arena *a, str value, str base, struct discoveries *d)
{
    while (str_find_byte(value, '<') != STR_NONE) read_link(a, &value, base, d);
}

/* ---- the page */

/* Addresses that are those of feeds and of nothing else. */
static bool is_feed_address(str url)
{
    static const str ends[] = {STR_INIT("/feed"), STR_INIT("/feed/"), STR_INIT("/rss"), STR_INIT("/rss/"), STR_INIT("/atom"), STR_INIT(".rss"), STR_INIT(".atom"), STR_INIT("/rss.xml"), STR_INIT("/atom.xml"),
                               STR_INIT("/feed.xml"), STR_INIT("/feed.json"), STR_INIT("/index.rdf")};
    str path = url_no_fragment(url);
    path = str_cut(&path, '?');
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (str_ends_nocase(path, ends[i])) return true;
    return false;
}

void discover_feeds(struct arena *a, const struct html *page, str url, const struct header *headers, size_t header_count, struct discoveries *out)
{
    str base = url, own;
    *out = (struct discoveries){0};
    if (page->base.n && url_resolve(a, url, page->base, &own)) base = own;
    for (size_t i = 0; i < header_count; i++)
        if (str_eq_nocase(headers[i].name, STR("link"))) read_header(a, headers[i].value, url, out);
    for (const GumboNode *n = page->root; n; n = html_next(n, page->root)) {
        bool link = html_is(n, GUMBO_TAG_LINK) || html_is(n, GUMBO_TAG_A);
        if (link && discover_is_feed(html_attr(n, "rel"), html_attr(n, "type")))
            add(a, out, base, html_attr(n, "href"), html_attr(n, "title"), false);
    }
    for (const GumboNode *n = page->root; n; n = html_next(n, page->root))
        if (html_is(n, GUMBO_TAG_A) && is_feed_address(html_attr(n, "href"))) add(a, out, base, html_attr(n, "href"), html_line_of(a, n), true);
}
