#include "parse/page_head.h"

#include "base/url.h"
#include "base/utf8.h"
#include "parse/discover.h"

#include <string.h>

/* What content systems call it, best first for each; in property, name or itemprop, whatever the case. */
static const struct {
    str name;
    enum head_meta what;
} metas[] = {
    {STR_INIT("article:published_time"), HEAD_PUBLISHED},
    {STR_INIT("og:article:published_time"), HEAD_PUBLISHED},
    {STR_INIT("datePublished"), HEAD_PUBLISHED},
    {STR_INIT("article:published"), HEAD_PUBLISHED},
    {STR_INIT("article.published"), HEAD_PUBLISHED},
    {STR_INIT("rnews:datePublished"), HEAD_PUBLISHED},
    {STR_INIT("og:published_time"), HEAD_PUBLISHED},
    {STR_INIT("vr:published_time"), HEAD_PUBLISHED},
    {STR_INIT("published_time"), HEAD_PUBLISHED},
    {STR_INIT("published_time_telegram"), HEAD_PUBLISHED},
    {STR_INIT("published_at"), HEAD_PUBLISHED},
    {STR_INIT("og:pubdate"), HEAD_PUBLISHED},
    {STR_INIT("pubdate"), HEAD_PUBLISHED},
    {STR_INIT("bt:pubdate"), HEAD_PUBLISHED},
    {STR_INIT("publishdate"), HEAD_PUBLISHED},
    {STR_INIT("publish-date"), HEAD_PUBLISHED},
    {STR_INIT("publish_date"), HEAD_PUBLISHED},
    {STR_INIT("publication_date"), HEAD_PUBLISHED},
    {STR_INIT("publication-date"), HEAD_PUBLISHED},
    {STR_INIT("ptime"), HEAD_PUBLISHED},
    {STR_INIT("parsely-pub-date"), HEAD_PUBLISHED},
    {STR_INIT("sailthru.date"), HEAD_PUBLISHED},
    {STR_INIT("cXenseParse:recs:publishtime"), HEAD_PUBLISHED},
    {STR_INIT("cXenseParse:publishtime"), HEAD_PUBLISHED},
    {STR_INIT("citation_publication_date"), HEAD_PUBLISHED},
    {STR_INIT("citation_online_date"), HEAD_PUBLISHED},
    {STR_INIT("citation_date"), HEAD_PUBLISHED},
    {STR_INIT("newsdate"), HEAD_PUBLISHED},
    {STR_INIT("content_date"), HEAD_PUBLISHED},
    {STR_INIT("pdate"), HEAD_PUBLISHED},
    {STR_INIT("sdate"), HEAD_PUBLISHED},
    {STR_INIT("dc.date.issued"), HEAD_PUBLISHED},
    {STR_INIT("dcterms.issued"), HEAD_PUBLISHED},
    {STR_INIT("dcterms.available"), HEAD_PUBLISHED},
    {STR_INIT("dc.date"), HEAD_PUBLISHED},
    {STR_INIT("dcterms.date"), HEAD_PUBLISHED},
    {STR_INIT("date"), HEAD_PUBLISHED},
    {STR_INIT("article:published_date"), HEAD_PUBLISHED},
    {STR_INIT("article_date_original"), HEAD_PUBLISHED},
    {STR_INIT("originalpublicationdate"), HEAD_PUBLISHED},
    {STR_INIT("displaydate"), HEAD_PUBLISHED},
    {STR_INIT("dc.date.created"), HEAD_PUBLISHED},
    {STR_INIT("dcterms.created"), HEAD_PUBLISHED},
    {STR_INIT("dateCreated"), HEAD_PUBLISHED},
    {STR_INIT("created"), HEAD_PUBLISHED},
    {STR_INIT("article:modified_time"), HEAD_UPDATED},
    {STR_INIT("dateModified"), HEAD_UPDATED},
    {STR_INIT("og:updated_time"), HEAD_UPDATED},
    {STR_INIT("last-modified"), HEAD_UPDATED},
    {STR_INIT("dcterms.modified"), HEAD_UPDATED},
    {STR_INIT("dc.date.modified"), HEAD_UPDATED},
    {STR_INIT("revised"), HEAD_UPDATED},
    {STR_INIT("author"), HEAD_AUTHOR},
    {STR_INIT("article:author"), HEAD_AUTHOR},
    {STR_INIT("parsely-author"), HEAD_AUTHOR},
    {STR_INIT("sailthru.author"), HEAD_AUTHOR},
    {STR_INIT("cXenseParse:author"), HEAD_AUTHOR},
    {STR_INIT("byl"), HEAD_AUTHOR},
    {STR_INIT("dc.creator"), HEAD_AUTHOR},
    {STR_INIT("dcterms.creator"), HEAD_AUTHOR},
    {STR_INIT("citation_author"), HEAD_AUTHOR},
    {STR_INIT("twitter:data1"), HEAD_AUTHOR}, /* when its label says so */
    {STR_INIT("og:title"), HEAD_TITLE},
    {STR_INIT("twitter:title"), HEAD_TITLE},
    {STR_INIT("og:description"), HEAD_DESCRIPTION},
    {STR_INIT("description"), HEAD_DESCRIPTION},
    {STR_INIT("og:locale"), HEAD_LANG},
    {STR_INIT("og:type"), HEAD_TYPE},
    {STR_INIT("og:site_name"), HEAD_SITE},
    {STR_INIT("application-name"), HEAD_SITE},
};
#define META_COUNT (sizeof metas / sizeof *metas)
_Static_assert(META_COUNT <= HEAD_META_MAX, "page_head.meta is too short");

static void read_link(struct arena *a, const GumboNode *n, const struct page_context *c, struct page_head *h)
{
    str rel = html_attr(n, "rel"), url;
    bool canonical = str_eq_nocase(rel, STR("canonical")), next = str_eq_nocase(rel, STR("next"));
    bool feed = discover_is_feed(rel, html_attr(n, "type"));
    if ((!canonical && !next && !feed) || !url_resolve(a, c->url, html_attr(n, "href"), &url)) return;
    if (canonical && !h->canonical.n) h->canonical = url;
    if (next && !h->next.n) h->next = url;
    if (feed) strs_add(a, &h->feeds, url);
}

/* "vf:published", "analytics.publishDate", "live_pubdate": each house has its own name. */
static bool says_published(str name)
{
    static const str words[] = {STR_INIT("publish"), STR_INIT("pubdate"), STR_INIT("pub_date"), STR_INIT("pub-date"), STR_INIT("publicationdate"), STR_INIT("publicationtime")};
    static const str others[] = {STR_INIT("publisher"), STR_INIT("unpublish"), STR_INIT("modif"), STR_INIT("updat"), STR_INIT("expir"), STR_INIT("end")};
    bool says = false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) says = says || str_find_nocase(name, words[i]) != STR_NONE;
    for (size_t i = 0; says && i < sizeof others / sizeof *others; i++) says = str_find_nocase(name, others[i]) == STR_NONE;
    return says;
}

static void read_meta(const GumboNode *n, struct page_head *h)
{
    static const char *const keys[] = {"property", "name", "itemprop"};
    for (size_t k = 0; k < sizeof keys / sizeof *keys; k++) {
        str name = html_attr(n, keys[k]);
        for (size_t i = 0; name.n && i < META_COUNT; i++)
            if (name.n == metas[i].name.n && !h->meta[i].n && str_eq_nocase(name, metas[i].name)) h->meta[i] = str_trim(html_attr(n, "content"));
        if (name.n && !h->published.n && says_published(name)) h->published = str_trim(html_attr(n, "content"));
    }
}

/* WordPress tells cards what to show: "Written by", "Ute", or "Est. reading time", "4 minutes". */
static void drop_other_label(const struct page_parts *parts, struct page_head *h)
{
    static const str labels[] = {STR_INIT("written by"), STR_INIT("verfasst von"), STR_INIT("geschrieben von"), STR_INIT("écrit par"), STR_INIT("escrito por"), STR_INIT("scritto da")};
    for (size_t i = 0; i < parts->metas.count; i++) {
        const GumboNode *n = parts->metas.at[i];
        if (!str_eq(html_attr(n, "name"), STR("twitter:label1")) && !str_eq(html_attr(n, "property"), STR("twitter:label1"))) continue;
        for (size_t k = 0; k < sizeof labels / sizeof *labels; k++)
            if (str_eq_nocase(str_trim(html_attr(n, "content")), labels[k])) return;
    }
    for (size_t i = 0; i < META_COUNT; i++)
        if (str_eq(metas[i].name, STR("twitter:data1"))) h->meta[i] = (str){0};
}

void page_head_read(struct arena *a, const struct page_parts *parts, const struct page_context *c, struct page_head *out)
{
    *out = (struct page_head){0};
    for (size_t i = 0; i < parts->metas.count; i++) read_meta(parts->metas.at[i], out);
    drop_other_label(parts, out);
    for (size_t i = 0; i < parts->links.count; i++) read_link(a, parts->links.at[i], c, out);
    if (parts->title) out->title = str_trim(utf8_clean(a, str_from(html_child(parts->title, 0)->v.text.text)));
}

str page_head_meta(const struct page_head *h, enum head_meta what)
{
    for (size_t i = 0; i < META_COUNT; i++)
        if (metas[i].what == what && h->meta[i].n) return h->meta[i];
    return (str){0};
}

bool page_head_date(const struct page_head *h, enum head_meta what, const struct date_context *c, struct date *out)
{
    for (size_t i = 0; i < META_COUNT; i++)
        if (metas[i].what == what && h->meta[i].n && date_parse(h->meta[i], c, out)) return true;
    if (what == HEAD_PUBLISHED && h->published.n && date_parse(h->published, c, out)) return true;
    *out = (struct date){0};
    return false;
}
