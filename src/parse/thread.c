#include "parse/thread.h"

#include "base/url.h"
#include "base/utf8.h"
#include "parse/number.h"
#include "parse/select.h"

#include <string.h>

struct row {
    const char *software, *mark, *item, *id, *author, *author_id, *time, *text, *link, *next, *likes, *drop;
    enum post_type type;
};

/* mark: bytes that only this software writes. Locators as in select.h; NULL: not there. */
static const struct row rows[] = {
    {"xenforo2", "message--post", "article.message--post", "@data-content", "@data-author | .message-name", "a.username@data-user-id",
     "time.u-dt@datetime", ".message-body .bbWrapper", ".message-attribution-opposite a[href*=\"/post\"]@href | .message-attribution a[href*=\"post-\"]@href",
     "a.pageNav-jump--next@href", NULL, ".bbCodeBlock--quote, .message-signature, .message-lastEdit, .js-selectToQuoteEnd, .bbCodeBlock-title", POST_POST},
    {"xenforo1", "messageText", "li.message", "@id", "@data-author", "a.username@href",
     "a.datePermalink .DateTime@title | a.datePermalink abbr@data-time | .datePermalink .DateTime", ".messageText", "a.datePermalink@href",
     ".PageNav a.text@href", NULL, ".bbCodeQuote, .signature, .editDate, .messageTextEndMarker", POST_POST},
    {"phpbb", "postbody", "div.post", "@id", ".username, .username-coloured, .postprofile dt a", ".username@href | .username-coloured@href",
     "p.author time@datetime | p.author | .author", ".content", "p.author a@href | h3 a@href", "li.next a@href | li.arrow.next a@href",
     NULL, "blockquote, .signature, .notice, .attachbox, .codebox p", POST_POST},
    {"vbulletin5", "b-post", "li.b-post", "a.anchor@id | @data-node-id", ".author a | .author", ".author a@href", "time[itemprop=\"dateCreated\"]@datetime",
     ".js-post__content-text", "a.b-post__count@href", "a.right-arrow@href", ".js-votes-count",
     ".bbcode_container, .quote_container, .post-signature, .b-post__edit-date", POST_POST},
    {"vbulletin4", "post_message_", "table[id^=\"post\"], div.tpost, li.postcontainer, div[id^=\"edit\"] table[id^=\"post\"]", "@id",
     "a.bigusername | .username | .bigusername | a[href*=\"member.php\"]", "a.bigusername@href | a.username@href", ".postdate | .date | td.thead | .thead",
     "div[id^=\"post_message_\"]", "a.postcounter@href | a[href*=\"showpost.php\"]@href | a[href*=\"#post\"]@href",
     "a[rel=\"next\"]@href", NULL, ".bbcode_container, .quote, .signature, div[style*=\"margin:20px\"]", POST_POST},
    {"invision", "elComment_", "article[id^=\"elComment_\"]", "@id", ".ipsComment_author h3 a | .cAuthorPane_author a | h3 a | h3 | .cAuthorPane_author",
     ".cAuthorPane_author a@href | h3 a@href", "time@datetime", "[data-role=\"commentContent\"]", "a[href*=\"comment\"]@href",
     "[rel=\"next\"]@href", "[data-role=\"reactCount\"]", ".ipsQuote, .ipsItemControls, [data-role=\"memberSignature\"], .ipsComment_meta", POST_POST},
    {"discourse", "crawler-post", "div.crawler-post", "@id", "[itemprop=\"author\"] [itemprop=\"name\"] | .creator a | .creator",
     "[itemprop=\"author\"] a@href | .creator a@href", "time.post-time@datetime | time@datetime", "div.post", "@itemid | .crawler-post-infos a@href",
     "$ link[rel=\"next\"]@href | a[rel=\"next\"]@href", "[itemprop=\"userInteractionCount\"]@content", "aside.quote, aside.onebox, .lightbox-wrapper", POST_POST},
    {"smf", "post_wrapper", "div.post_wrapper", ".inner@id | .post@id", ".poster h4", ".poster h4 a@href", ".keyinfo .smalltext | .postinfo .smalltext | .postinfo",
     ".inner", ".subject_title a@href | .keyinfo h5 a@href | a.smalltext@href", "a.nav_page@href", NULL,
     "blockquote, .quoteheader, .quotefooter, .bbc_standard_quote, .signature, .modified", POST_POST},
    {"mybb", "post_body", "div.post[id^=\"post_\"], div.post_classic, table[id^=\"post_\"]", "@id", ".author_information .largetext a | .author_information .largetext",
     ".author_information a@href", ".post_date", ".post_body", "a[id^=\"post_url\"]@href | .post_head a@href", "a.pagination_next@href", NULL,
     "blockquote.mycode_quote, .signature, .post_edit", POST_POST},
    {"fluxbb", "blockpost", "div.blockpost", "@id", "dt strong", "dt a@href", "h2 a", ".postmsg", "h2 a@href", "a[rel=\"next\"]@href", NULL,
     ".quotebox, .postsignature, .postedit", POST_POST},
    {"nodebb", "component=\"post\"", "[component=\"post\"]", "@data-pid", "@data-username", "@data-uid", ".timeago@title",
     "[component=\"post/content\"]", "a[href*=\"/post/\"]@href", "$ link[rel=\"next\"]@href", "[component=\"post/vote-count\"]@data-votes",
     "blockquote, [component=\"post/signature\"]", POST_POST},
    {"flarum", "id=\"flarum-content\"", "#flarum-content article, #flarum-content .container > div > div", "@id", ".PostUser-name | h3 | .username", NULL,
     "time@datetime | .PostMeta time", ".Post-body", NULL, "$ link[rel=\"next\"]@href | a[rel=\"next\"]@href", NULL, "blockquote", POST_POST},
    {"vanilla", "ItemComment", "li.ItemComment, div.ItemDiscussion", "@id", "a.Username | .Author a", "a.Username@href | .Author a@href",
     "time@datetime", ".Message", "a.Permalink@href", "a.Next@href", NULL, "blockquote.Quote, .UserQuote, .Signature, .DateUpdated", POST_POST},
    {"insided", "qa-topic-post-box", ".qa-topic-post-box", "@id", ".qa-username", ".qa-username@href", "time@datetime | time | .qa-topic-first-post-date",
     ".qa-topic-post-content", NULL, "a[rel=\"next\"]@href", ".qa-like-count", "blockquote, .quote, .post-signature", POST_POST},
    {"khoros", "lia-message-", ".lia-message-view-display, .MessageView", "@data-message-id | @data-lia-message-uid", ".lia-user-name-link", ".lia-user-name-link@href",
     ".local-friendly-date@title | .local-date | .DateTime", ".lia-message-body-content | .lia-message-body", ".lia-message-position-in-thread a@href | a.page-link@href",
     "a.lia-link-navigation[rel=\"next\"]@href", ".MessageKudosCount", "blockquote, .lia-quilt-row-message-signature, .UserSignature", POST_POST},
    {"stackexchange", "s-prose", "div.question, div.answer", "@data-questionid | @data-answerid | @id", ".user-details[itemprop=\"author\"] a | .post-signature:not(.owner) .user-details a | .user-details a | .user-details",
     ".user-details a@href", "time[itemprop=\"dateCreated\"]@datetime | .user-action-time .relativetime@title | .relativetime@title | time@datetime", ".s-prose",
     ".js-share-link@href", "a[rel=\"next\"]@href", "@data-score", NULL, POST_ANSWER},
    {"wordpress", "comment-list", "ol.comment-list li.comment, ol.comment-list li.pingback, ol.commentlist li.comment, ol.comment-list > li",
     "@id", ".comment-author .fn | .fn | cite", ".comment-author a@href", "time@datetime | .comment-metadata a | .comment-meta a", ".comment-content | .comment-body p | .comment-text",
     ".comment-metadata a@href | .comment-meta a@href | .comment-date@href", ".nav-next a@href", NULL, ".reply, .comment-meta, .comment-author, ol.children", POST_COMMENT},
    {"wordpress-old", "commentlist", "ol.commentlist > li, ul.commentlist > li, .commentlist li[id^=\"comment\"]", "@id", ".fn | cite", "cite a@href | .fn a@href",
     "time@datetime | .commentmetadata a | .comment-meta a | small a", ".comment-content | .comment-body | .commenttext | .comment-text | .",
     ".commentmetadata a@href | .comment-meta a@href | small a@href", NULL, NULL, ".reply, .comment-meta, .comment-author, .commentmetadata, cite, small, ol.children, ul.children", POST_COMMENT},
    {"reddit-old", "class=\"thing", "div.thing", "@data-fullname", "@data-author", "@data-author-fullname", "time@datetime", ".usertext-body .md",
     "@data-permalink", ".next-button a@href", "@data-score", "blockquote", POST_COMMENT},
};
#define ROW_COUNT (sizeof rows / sizeof *rows)

struct compiled {
    const struct selector *item, *drop;
    const struct locator *id, *author, *author_id, *time, *text, *link, *next, *likes;
};

struct thread_rules {
    const struct locator *title;
    struct compiled at[ROW_COUNT];
};

/* A fault here is the program's own. */
static const struct locator *locator(struct arena *a, const char *text)
{
    const struct locator *l = NULL;
    if (!text) return NULL;
    str s = str_from(text);
    if (str_starts(s, STR("$ "))) s = str_skip(s, 2); /* looked for in the whole page */
    if (!locator_compile(a, s, &l, NULL)) return NULL;
    return l;
}

static const struct selector *selector(struct arena *a, const char *text)
{
    const struct selector *s = NULL;
    if (text && !selector_compile(a, str_from(text), &s, NULL)) return NULL;
    return s;
}

const struct thread_rules *thread_rules_new(struct arena *a)
{
    struct thread_rules *rules = ARENA_NEW(a, struct thread_rules);
    rules->title = locator(a, "h2.topic-title | .topic-title | h1.p-title-value | #thread_subject | h1");
    for (size_t i = 0; i < ROW_COUNT; i++) {
        struct compiled *c = &rules->at[i];
        c->item = selector(a, rows[i].item);
        c->drop = selector(a, rows[i].drop);
        c->id = locator(a, rows[i].id);
        c->author = locator(a, rows[i].author);
        c->author_id = locator(a, rows[i].author_id);
        c->time = locator(a, rows[i].time);
        c->text = locator(a, rows[i].text);
        c->link = locator(a, rows[i].link);
        c->next = locator(a, rows[i].next);
        c->likes = locator(a, rows[i].likes);
    }
    return rules;
}

/* Number at the end: "post-123", "elComment_123", "p123", "js-post-123". */
static str bare_id(str id)
{
    size_t n = id.n;
    while (n > 0 && id.p[n - 1] >= '0' && id.p[n - 1] <= '9') n--;
    return n < id.n ? str_skip(id, n) : id;
}

/* Dates stand among other words: "« on: March 3, 2024 »", "by X » Tue Mar 05, 2024 3:04 pm". */
static void read_time(struct arena *a, str text, const struct date_context *c, struct date *out)
{
    static const str marks[] = {STR_INIT("»"), STR_INIT("on:"), STR_INIT("Posted"), STR_INIT("posted"), STR_INIT("Geschrieben"), STR_INIT("am:"), STR_INIT("#"), STR_INIT("«")};
    if (date_parse(text, c, out)) return;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t at = str_find(text, marks[i]);
        if (at == STR_NONE) continue;
        str behind = str_trim(str_skip(text, at + marks[i].n)), before = str_trim(str_sub(text, 0, at));
        while (behind.n && strchr(":,» ", behind.p[0])) behind = str_skip(behind, 1);
        size_t end = str_find(behind, STR("»"));
        if (end != STR_NONE) behind = str_trim(str_sub(behind, 0, end));
        if (date_parse(behind, c, out) || (before.n && date_parse(before, c, out))) return;
    }
    (void)a;
    out->precision = DATE_UNKNOWN;
}

static void fill(struct arena *a, const struct row *row, const struct compiled *r, const GumboNode *n, const struct page_context *c, struct post *p)
{
    str attribute = {0}, absolute;
    struct out links;
    out_init(&links, a);
    struct html_text how = {.drop = r->drop, .links = &links, .base = c->url};
    const GumboNode *text = locator_node(a, r->text, n, &attribute);
    post_init(p);
    p->type = row->type;
    p->text = text ? html_text_of(a, text, &how) : (str){0};
    p->links = out_str(&links);
    p->source_id = bare_id(locator_value(a, r->id, n));
    p->author = utf8_clean(a, locator_value(a, r->author, n));
    p->author_id = locator_value(a, r->author_id, n);
    bool address = str_find_byte(p->author_id, '/') != STR_NONE || str_find_byte(p->author_id, '?') != STR_NONE;
    if (address && url_resolve(a, c->url, p->author_id, &absolute)) p->author_id = absolute;
    if (!p->author_id.n) p->author_id = p->author;
    read_time(a, locator_value(a, r->time, n), &c->dates, &p->published);
    str link = locator_value(a, r->link, n);
    if (link.n && url_resolve(a, c->url, link, &absolute)) p->url = absolute;
    (void)number_count(locator_value(a, r->likes, n), &p->likes);
}

/* The nearest item around an item is what it answers to: comments are nested that way. */
static str id_around(const struct thread *t, const GumboNode *const *nodes, size_t i)
{
    for (const GumboNode *up = nodes[i]->parent; up; up = up->parent) {
        if (!html_is_element(up) || !html_has_attr(up, "id")) continue;
        for (size_t k = i; k-- > 0;)
            if (nodes[k] == up) return t->posts[k].source_id;
    }
    return (str){0};
}

/* A post without an address of its own is its page with the anchor. */
static void complete(struct arena *a, struct thread *t, const struct page_context *c, const GumboNode *const *nodes)
{
    for (size_t i = 0; i < t->count; i++) {
        struct post *p = &t->posts[i];
        str anchor = html_attr(nodes[i], "id");
        if (!p->url.n && c->url.n)
            p->url = anchor.n ? str_printf(a, "%.*s#%.*s", STR_ARG(url_no_fragment(c->url)), STR_ARG(anchor)) : c->url;
        p->thread_title = t->title;
        p->parent = id_around(t, nodes, i);
        if (!p->title.n && i == 0 && p->type != POST_COMMENT) p->title = t->title;
    }
}

static str thread_title(struct arena *a, const struct html *page, const struct locator *where)
{
    str title = locator_value(a, where, page->root);
    if (title.n) return title;
    for (const GumboNode *n = page->root; n; n = html_next(n, page->root))
        if (html_is(n, GUMBO_TAG_TITLE) && html_child(n, 0) && html_child(n, 0)->type == GUMBO_NODE_TEXT)
            return str_trim(utf8_clean(a, str_from(html_child(n, 0)->v.text.text)));
    return (str){0};
}

struct nodes {
    const GumboNode **at;
    size_t count, cap;
};

static void find_items(struct arena *a, const struct compiled *r, const struct html *page, struct nodes *list)
{
    GumboNode *n = NULL;
    str attribute;
    while ((n = selector_next(a, r->item, page->root, n))) {
        if (!locator_node(a, r->text, n, &attribute)) continue;
        if (list->count == list->cap) {
            size_t cap = list->cap ? list->cap * 2 : 32;
            list->at = arena_grow(a, list->at, list->cap * sizeof *list->at, cap * sizeof *list->at);
            list->cap = cap;
        }
        list->at[list->count++] = n;
    }
}

static void read_row(struct arena *a, const struct thread_rules *rules, size_t row, const struct nodes *items, const struct html *page,
                     const struct page_context *c, struct thread *out)
{
    const struct compiled *r = &rules->at[row];
    out->software = rows[row].software;
    out->title = thread_title(a, page, rules->title);
    out->posts = ARENA_ARRAY(a, struct post, items->count);
    out->count = items->count;
    for (size_t i = 0; i < items->count; i++) {
        fill(a, &rows[row], r, items->at[i], c, &out->posts[i]);
        if (html_has_class(items->at[i], STR("question"))) out->posts[i].type = POST_QUESTION;
        if (html_has_class(items->at[i], STR("pingback"))) out->posts[i].type = POST_PINGBACK;
    }
    complete(a, out, c, items->at);
    str next = r->next ? locator_value(a, r->next, page->root) : (str){0};
    if (!next.n || !url_resolve(a, c->url, next, &out->next) || str_eq(out->next, c->url)) out->next = (str){0};
}

bool thread_read(struct arena *a, const struct thread_rules *rules, const struct html *page, str source, const struct page_context *c,
                 struct thread *out)
{
    struct nodes best = {0};
    size_t row = ROW_COUNT;
    *out = (struct thread){0};
    for (size_t i = 0; i < ROW_COUNT; i++) {
        struct nodes items = {0};
        if (!str_contains(source, str_from(rows[i].mark))) continue;
        find_items(a, &rules->at[i], page, &items);
        if (items.count <= best.count) continue;
        best = items;
        row = i;
    }
    if (row == ROW_COUNT) return false;
    read_row(a, rules, row, &best, page, c, out);
    return true;
}
