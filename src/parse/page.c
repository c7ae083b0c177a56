#include "parse/page.h"

#include "base/url.h"
#include "parse/article.h"
#include "parse/list.h"
#include "parse/page_byline.h"
#include "parse/page_date.h"
#include "parse/page_head.h"

#include <string.h>

/* All that was found on the way. */
struct reading {
    struct arena *a;
    const struct html *html;
    const struct page_context *c; /* relative to <base> */
    str source;
    struct page_parts parts;
    struct page_head head;
    struct schema schema;
    struct thread thread;
    enum page_kind kind;
    const GumboNode *headline;
};

/* Shop software calls its goods "article" in og:type; a "product.group" is a list of them. */
static enum page_kind kind_of(const struct page_head *h, const struct schema *s)
{
    str type = page_head_meta(h, HEAD_TYPE);
    if (s->kind.n) return PAGE_ARTICLE;
    if (s->products == 1) return PAGE_PRODUCT;
    if (str_eq_nocase(type, STR("article"))) return PAGE_ARTICLE;
    if (str_eq_nocase(type, STR("product")) || str_eq_nocase(type, STR("product.item")) ||
        str_eq_nocase(type, STR("og:product")))
        return PAGE_PRODUCT;
    return PAGE_UNKNOWN;
}

/* Goods and lists have no day of publication; what their markup calls so is the day of the shop's page. */
static void read_dates(const struct page_head *h, const struct page_context *c, const struct schema *s, enum page_kind kind,
                       struct page *out)
{
    if (kind == PAGE_PRODUCT) return;
    out->published = s->published;
    out->updated = s->updated;
    if (!out->published.precision) (void)page_head_date(h, HEAD_PUBLISHED, &c->dates, &out->published);
    if (!out->updated.precision) (void)page_head_date(h, HEAD_UPDATED, &c->dates, &out->updated);
    if (!out->published.precision) out->published = s->page_published;
}

static bool is_home(struct arena *a, str url)
{
    str target = url_target(url);
    return str_eq(target, STR("/")) && url_origin(a, url).n;
}

static bool leads_with_post(const struct post *posts, size_t count)
{
    return count && posts[0].type != POST_COMMENT && posts[0].type != POST_REVIEW;
}

/* Markup often tells the moment in UTC, the first post itself the day that readers see. */
static bool tells_place(struct date said, struct date shown)
{
    int64_t apart = said.at - shown.at;
    bool same = said.precision && shown.precision && apart < DATE_DAY_MS && apart > -DATE_DAY_MS;
    return same && shown.offset_min != 0 && (said.offset_min == 0 || said.offset_min == DATE_NO_OFFSET);
}

/* A thread is as old as its first post; what only looks like one beside an article is not asked before the article itself. Goods, lists and
 * the first page of a site have no day, whatever stands near their title. */
static void guess_date(struct reading *r, struct page *out)
{
    const struct thread *t = &r->thread;
    bool article = r->kind == PAGE_ARTICLE, leads = leads_with_post(t->posts, t->count);
    if (leads && !t->guessed && tells_place(out->published, t->posts[0].published)) out->published = t->posts[0].published;
    if (out->published.precision || r->kind == PAGE_PRODUCT) return;
    if (leads && !(t->guessed && article)) {
        out->published = t->posts[0].published;
        return;
    }
    if (is_home(r->a, out->url) || page_date(r->a, r->html, r->headline, r->c, article, &out->published)) return;
    if (!out->count && !page_date_of_scripts(r->source, article, &r->c->dates, &out->published)) out->published = out->updated;
}

/* Who wrote it: markup, the head, a line near the headline. The head of some sites names the site. */
static str author_of(struct reading *r, const struct page *page, str url)
{
    str said = page_head_meta(&r->head, HEAD_AUTHOR);
    if (r->schema.author.n && !page_head_names_site(r->a, &r->head, r->schema.author, url)) return r->schema.author;
    said = url_is_http(said) ? (str){0} : page_byline_name(r->a, html_to_text(r->a, said, NULL));
    if (said.n && !page_head_names_site(r->a, &r->head, said, url)) return said;
    if (leads_with_post(page->posts, page->count) && r->kind != PAGE_ARTICLE && page->posts[0].author.n) return page->posts[0].author;
    if (r->kind == PAGE_PRODUCT || is_home(r->a, url)) return (str){0};
    /* What has neither a day nor says that it is an article has names of many, and no author. */
    bool written = r->kind == PAGE_ARTICLE || page->published.precision;
    str found = written ? page_byline(r->a, r->html, r->headline) : (str){0};
    return found.n ? found : said.n ? said : r->schema.author;
}

static void describe_page(struct reading *r, struct page *out)
{
    const struct page_head *h = &r->head;
    const struct schema *s = &r->schema;
    out->title = s->title.n ? s->title : html_to_text(r->a, page_head_meta(h, HEAD_TITLE), NULL);
    if (!out->title.n) out->title = h->title;
    out->title = page_head_title(r->a, h, &r->parts, out->title, r->c->url, &r->headline);
    out->description = html_to_text(r->a, page_head_meta(h, HEAD_DESCRIPTION), NULL);
    out->lang = r->html->lang.n ? r->html->lang : s->lang;
    if (!out->lang.n) out->lang = str_lower_ascii(r->a, str_sub(page_head_meta(h, HEAD_LANG), 0, 2));
    out->url = h->canonical.n ? h->canonical : r->c->url;
    out->feeds = h->feeds;
    out->rating = s->rating;
    out->rating_max = s->rating_max;
    out->rating_count = s->rating_count;
    read_dates(h, r->c, s, r->kind, out);
    guess_date(r, out);
    out->author = author_of(r, out, r->c->url);
}

/* Selectors know ids, addresses and what is a quote; markup survives redesigns. Whoever finds more posts is believed (comments on
 * answers apart, which selectors do not look for); the selectors when both find the same. Of reviews the markup tells more: ids, scales, answers. */
static bool believes_markup(const struct thread *t, const struct schema *s)
{
    size_t own = s->count - s->comments;
    if (!s->count || !t->count) return s->count > 0;
    if (s->reviews > 1 && t->posts[0].type == POST_REVIEW) return true;
    return own > t->count + (s->reviews ? 0 : 1);
}

static void choose_posts(const struct thread *t, const struct schema *s, const struct page_head *h, struct page *out)
{
    bool markup = believes_markup(t, s);
    out->posts = markup ? s->posts : t->posts;
    out->count = markup ? s->count : t->count;
    out->is_thread = out->count && !markup && !t->guessed && out->posts[0].type != POST_REVIEW;
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

static void read_text(struct arena *a, const struct html *html, const struct page_head *h, const struct schema *s,
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
    if (!t->count || t->posts[0].type == POST_REVIEW || ((t->guessed || t->posts[0].type == POST_COMMENT) && kind != PAGE_UNKNOWN)) return false;
    /* What only looks like posts must be most of the page. */
    if (t->guessed) return posts * 3 > text.n * 2;
    return t->count > 1 || posts * 2 > text.n;
}

/* 03/02/2026 is in February in all of the English-speaking world but one country. */
static bool has_day_first(str lang)
{
    static const str regions[] = {STR_INIT("en-gb"), STR_INIT("en-ie"), STR_INIT("en-au"), STR_INIT("en-nz"), STR_INIT("en-in"), STR_INIT("en-za")};
    for (size_t i = 0; i < sizeof regions / sizeof *regions; i++)
        if (str_starts(lang, regions[i])) return true;
    return false;
}

void page_read(struct arena *a, const struct thread_rules *rules, str source, const struct page_context *c,
               bool with_text, struct page *out)
{
    str lean = html_lean(a, source);
    struct html html = html_parse(a, lean);
    struct page_context context = *c;
    struct reading r = {.a = a, .html = &html, .c = &context, .source = source};
    str base;
    *out = (struct page){0};
    if (html.base.n && url_resolve(a, c->url, html.base, &base)) context.url = base;
    if (!context.dates.lang[0] && html.lang.n >= 2) memcpy(context.dates.lang, html.lang.p, 2);
    context.dates.day_first = context.dates.day_first || has_day_first(html.lang);
    page_parts_find(a, &html, &r.parts);
    struct schema_context sc = {context.url, context.dates};
    schema_read(a, &html, &r.parts, &sc, &r.schema);
    page_head_read(a, &r.parts, &context, &r.head);
    r.kind = kind_of(&r.head, &r.schema);
    bool found = thread_read(a, rules, &html, lean, &context, &r.thread);
    if (!found && r.schema.count < 2) (void)list_read(a, &html, &context, &r.thread);
    choose_posts(&r.thread, &r.schema, &r.head, out);
    describe_page(&r, out);
    out->is_article = r.schema.kind.n > 0 || !out->count;
    if (with_text || out->is_article) read_text(a, &html, &r.head, &r.schema, out);
    if (with_text && is_thread(&r.thread, r.kind, out->text)) out->text = thread_text(a, &r.thread);
}
