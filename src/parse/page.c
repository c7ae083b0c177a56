#include "parse/page.h"

#include "base/url.h"
#include "base/utf8.h"
#include "parse/article.h"
#include "parse/discover.h"
#include "parse/list.h"
#include "parse/page_date.h"

#include <string.h>

/* <meta> that says something about the page, best first for each. */
static const struct {
    const char *attribute, *name;
    enum { TITLE, AUTHOR, PUBLISHED, UPDATED, DESCRIPTION, LANG, TYPE } what;
} metas[] = {
    {"property", "article:published_time", PUBLISHED},
    {"name", "article:published_time", PUBLISHED},
    {"property", "og:article:published_time", PUBLISHED},
    {"itemprop", "datePublished", PUBLISHED},
    {"name", "date", PUBLISHED},
    {"name", "pubdate", PUBLISHED},
    {"name", "publishdate", PUBLISHED},
    {"name", "parsely-pub-date", PUBLISHED},
    {"name", "sailthru.date", PUBLISHED},
    {"name", "dc.date", PUBLISHED},
    {"name", "DC.date.issued", PUBLISHED},
    {"name", "dcterms.created", PUBLISHED},
    {"name", "last-modified", UPDATED},
    {"property", "article:modified_time", UPDATED},
    {"name", "author", AUTHOR},
    {"property", "article:author", AUTHOR},
    {"name", "parsely-author", AUTHOR},
    {"name", "dc.creator", AUTHOR},
    {"property", "og:title", TITLE},
    {"name", "twitter:title", TITLE},
    {"property", "og:description", DESCRIPTION},
    {"name", "description", DESCRIPTION},
    {"property", "og:locale", LANG},
    {"property", "og:type", TYPE},
};
#define META_COUNT (sizeof metas / sizeof *metas)

struct head {
    str meta[META_COUNT];
    str title, canonical, next;
    struct strs feeds;
};

static void read_link(struct arena *a, const GumboNode *n, const struct page_context *c, struct head *h)
{
    str rel = html_attr(n, "rel"), type = html_attr(n, "type"), url;
    if (!url_resolve(a, c->url, html_attr(n, "href"), &url)) return;
    if (str_eq_nocase(rel, STR("canonical")) && !h->canonical.n) h->canonical = url;
    if (str_eq_nocase(rel, STR("next")) && !h->next.n) h->next = url;
    if (discover_is_feed(rel, type)) strs_add(a, &h->feeds, url);
}

static void read_meta(const GumboNode *n, struct head *h)
{
    for (size_t i = 0; i < META_COUNT; i++)
        if (!h->meta[i].n && str_eq_nocase(html_attr(n, metas[i].attribute), str_from(metas[i].name)))
            h->meta[i] = str_trim(html_attr(n, "content"));
}

static void read_head(struct arena *a, const struct html *page, const struct page_context *c, struct head *h)
{
    for (const GumboNode *n = page->root; n; n = html_next(n, page->root)) {
        if (html_is(n, GUMBO_TAG_META)) read_meta(n, h);
        if (html_is(n, GUMBO_TAG_LINK) || html_is(n, GUMBO_TAG_A)) read_link(a, n, c, h);
        bool title = html_is(n, GUMBO_TAG_TITLE) && !h->title.n && html_child(n, 0);
        if (title && html_child(n, 0)->type == GUMBO_NODE_TEXT)
            h->title = str_trim(utf8_clean(a, str_from(html_child(n, 0)->v.text.text)));
    }
}

static str meta(const struct head *h, int what)
{
    for (size_t i = 0; i < META_COUNT; i++)
        if ((int)metas[i].what == what && h->meta[i].n) return h->meta[i];
    return (str){0};
}

/* Shop software calls its goods "article" in og:type; a "product.group" is a list of them. */
static enum page_kind kind_of(const struct head *h, const struct schema *s)
{
    str type = meta(h, TYPE);
    if (s->kind.n) return PAGE_ARTICLE;
    if (s->products == 1) return PAGE_PRODUCT;
    if (str_eq_nocase(type, STR("article"))) return PAGE_ARTICLE;
    if (str_eq_nocase(type, STR("product")) || str_eq_nocase(type, STR("product.item")) ||
        str_eq_nocase(type, STR("og:product")))
        return PAGE_PRODUCT;
    return PAGE_UNKNOWN;
}

/* Goods and lists have no day of publication; what their markup calls so is the day of the shop's page. */
static void read_dates(const struct head *h, const struct page_context *c, const struct schema *s, enum page_kind kind,
                       struct page *out)
{
    if (kind == PAGE_PRODUCT) return;
    out->published = s->published;
    out->updated = s->updated;
    for (size_t i = 0; i < META_COUNT && !out->published.precision; i++)
        if (metas[i].what == PUBLISHED && h->meta[i].n) (void)date_parse(h->meta[i], &c->dates, &out->published);
    for (size_t i = 0; i < META_COUNT && !out->updated.precision; i++)
        if (metas[i].what == UPDATED && h->meta[i].n) (void)date_parse(h->meta[i], &c->dates, &out->updated);
    if (!out->published.precision) out->published = s->page_published;
}

static bool is_home(struct arena *a, str url)
{
    str target = url_target(url);
    return str_eq(target, STR("/")) && url_origin(a, url).n;
}

/* A thread is as old as its first post; what only looks like one beside an article is not asked before the article itself. Goods, lists and
 * the first page of a site have no day, whatever stands near their title. */
static void guess_date(struct arena *a, const struct html *html, const struct page_context *c, const struct thread *t,
                       enum page_kind kind, struct page *out)
{
    bool posts = t->count && t->posts[0].type != POST_COMMENT && t->posts[0].type != POST_REVIEW;
    if (out->published.precision || kind == PAGE_PRODUCT) return;
    if (posts && !(t->guessed && kind == PAGE_ARTICLE))
        out->published = t->posts[0].published;
    else if (!is_home(a, out->url))
        (void)page_date(a, html, c, kind == PAGE_ARTICLE, &out->published);
}

static void describe_page(struct arena *a, const struct head *h, const struct html *html, const struct page_context *c,
                          const struct schema *s, struct page *out)
{
    out->title = s->title.n ? s->title : html_to_text(a, meta(h, TITLE), NULL);
    if (!out->title.n) out->title = h->title;
    str author = meta(h, AUTHOR);
    out->author = s->author.n ? s->author : url_is_http(author) ? (str){0} : html_to_text(a, author, NULL);
    out->description = html_to_text(a, meta(h, DESCRIPTION), NULL);
    out->lang = html->lang.n ? html->lang : s->lang;
    if (!out->lang.n) out->lang = str_lower_ascii(a, str_sub(meta(h, LANG), 0, 2));
    out->url = h->canonical.n ? h->canonical : c->url;
    out->feeds = h->feeds;
    out->rating = s->rating;
    out->rating_max = s->rating_max;
    out->rating_count = s->rating_count;
    read_dates(h, c, s, kind_of(h, s), out);
}

/* Selectors know ids, addresses and what is a quote; markup survives redesigns. Whoever finds more posts is believed (comments on
 * answers apart, which selectors do not look for); the selectors when both find the same. */
static void choose_posts(const struct thread *t, const struct schema *s, const struct head *h, struct page *out)
{
    size_t own = s->count - s->comments;
    bool markup = s->count && (!t->count || own > t->count + (s->reviews ? 0 : 1));
    out->posts = markup ? s->posts : t->posts;
    out->count = markup ? s->count : t->count;
    out->is_thread = out->count && !markup && !t->guessed;
    out->posts_by = out->count ? (markup ? "schema.org" : t->software) : NULL;
    /* Without posts, or with comments below an article, rel=next is often the blog's next article. */
    bool below = out->count && out->posts[0].type == POST_COMMENT;
    out->next = t->next.n || !out->count || below ? t->next : h->next;
}

/* A thread's text is what its people wrote, each under their name and the time. */
static str thread_text(struct arena *a, const struct thread *t)
{
    struct out o;
    out_init(&o, a);
    for (size_t i = 0; i < t->count; i++) {
        if (o.n) out_put(&o, STR("\n\n"));
        out_put(&o, t->posts[i].author);
        if (t->posts[i].author.n) out_putc(&o, '\n');
        out_put(&o, t->shown[i]);
        if (t->shown[i].n) out_put(&o, STR("\n\n"));
        out_put(&o, t->posts[i].text);
    }
    return out_str(&o);
}

static void read_text(struct arena *a, const struct html *html, const struct head *h, const struct schema *s,
                      struct page *out)
{
    struct article_hints hints = {.kind = kind_of(h, s), .description = s->product_text};
    out->text = article_text(a, html, &hints);
    if (s->text.n > out->text.n * 3) out->text = s->text;
}

/* Comments below an article or goods do not make the page a thread. */
static bool is_thread(const struct thread *t, enum page_kind kind, str text)
{
    size_t posts = 0;
    for (size_t i = 0; i < t->count; i++) posts += t->posts[i].text.n;
    if (text.n < 250 && posts > text.n * 4) return true;
    if (!t->count || ((t->guessed || t->posts[0].type == POST_COMMENT) && kind != PAGE_UNKNOWN)) return false;
    /* What only looks like posts must be most of the page. */
    if (t->guessed) return t->posts[0].type != POST_REVIEW && posts * 3 > text.n * 2;
    return t->count > 1 || posts * 2 > text.n;
}

void page_read(struct arena *a, const struct thread_rules *rules, str source, const struct page_context *c,
               bool with_text, struct page *out)
{
    struct html html = html_parse(a, html_lean(a, source));
    struct page_context context = *c;
    struct head head = {0};
    struct thread thread;
    struct schema schema;
    str base;
    *out = (struct page){0};
    if (html.base.n && url_resolve(a, c->url, html.base, &base)) context.url = base;
    if (!context.dates.lang[0] && html.lang.n >= 2) memcpy(context.dates.lang, html.lang.p, 2);
    struct schema_context sc = {context.url, context.dates};
    schema_read(a, &html, &sc, &schema);
    read_head(a, &html, &context, &head);
    bool found = thread_read(a, rules, &html, source, &context, &thread);
    if (!found && schema.count < 2) (void)list_read(a, &html, &context, &thread);
    choose_posts(&thread, &schema, &head, out);
    describe_page(a, &head, &html, c, &schema, out);
    guess_date(a, &html, c, &thread, kind_of(&head, &schema), out);
    out->is_article = schema.kind.n > 0 || !out->count;
    if (with_text || out->is_article) read_text(a, &html, &head, &schema, out);
    if (with_text && is_thread(&thread, kind_of(&head, &schema), out->text)) out->text = thread_text(a, &thread);
}
