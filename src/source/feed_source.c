/* The engine `feed`: all dialects of feeds; a description adds addresses, paging and a few habits of its service. */
#include "parse/charset.h"
#include "parse/discover.h"
#include "parse/feed.h"
#include "parse/scan.h"
#include "source/job.h"
#include "source/transform.h"
#include "source/wall.h"

#include <string.h>

/* " - Publisher" behind a headline, as news searches write it. */
static str without_publisher(str title, str publisher)
{
    if (!publisher.n || !str_ends(title, publisher)) return title;
    str head = str_trim(str_sub(title, 0, title.n - publisher.n));
    if (!str_ends(head, STR("-")) && !str_ends(head, STR("|"))) return title;
    return str_trim(str_sub(head, 0, head.n - 1));
}

static void follow_comments(struct job *j, const struct feed_item *item, int32_t index)
{
    const struct request *now = &j->response->request;
    bool none = item->post.replies == 0 || str_eq(source_config_param(j->config, STR("comments")), STR("no"));
    if (!item->comments_feed.n || none || now->depth >= 1 || !paging_allowed(j, item->comments_feed)) return;
    struct chain chain = {.side = true, .own_url = true, .about = j->chain.about, .inherited = j->chain.inherited};
    object_set(j->a, &chain.vars, STR("thread"), j->h->posts[index].source_id);
    object_set(j->a, &chain.vars, STR("thread_title"), item->post.title);
    job_name_owner(j, &j->h->posts[index], &chain);
    struct request r = {.delay_ms = now->delay_ms, .page = 1, .engine = j->d->info.name, .url = item->comments_feed};
    r.source = now->source;
    r.allow_private = now->allow_private;
    r.depth = now->depth + 1;
    r.state = chain_write(j->a, &chain);
    job_follow(j, r, index);
}

/* WordPress puts "In reply to Ute." before an answer; what is answered is known by the thread. */
static str without_reply(str text)
{
    static const str starts[] = {STR_INIT("In reply to "), STR_INIT("Als Antwort auf "), STR_INIT("Antwort auf ")};
    size_t end = str_find(text, STR("\n\n"));
    if (end == STR_NONE || end > 120 || !str_ends(str_sub(text, 0, end), STR("."))) return text;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (str_starts(text, starts[i])) return str_trim(str_skip(text, end));
    return text;
}

/* An id that is no address ("1", "post-17") is one only within its feed: another feed of that host may use it too. */
static str id_of(struct job *j, str id, str thread)
{
    str feed = source_config_param(j->config, STR("url"));
    str home = thread.n ? thread : feed;
    if (!id.n || !feed.n || str_find_byte(id, ':') != STR_NONE) return id;
    return str_concat(j->a, (const str[]){home, STR("#"), id}, 3);
}

static void add_item(struct job *j, const struct feed_item *item)
{
    const struct feed_rule *rule = &j->d->feed;
    struct post *p = job_post(j);
    str thread = json_text(json_get(j->chain.vars, STR("thread")));
    *p = item->post;
    p->source_id = id_of(j, p->source_id, thread);
    j->items++;
    p->text = transform_run(&j->scope, rule->text, p->text);
    p->title = transform_run(&j->scope, rule->title, p->title);
    p->author = transform_run(&j->scope, rule->author, p->author);
    if (rule->strip_publisher) p->title = without_publisher(p->title, item->publisher);
    if (rule->strip_publisher && !p->author.n) p->author = item->publisher;
    if (rule->has_type) p->type = rule->type;
    (void)post_type_parse(source_config_param(j->config, STR("type")), &p->type);
    if (rule->truncated) p->flags |= POST_TRUNCATED;
    if (j->config->lang.n && !p->lang.n) p->lang = j->config->lang;
    if (thread.n) { /* the comment feed of an item */
        p->text = without_reply(p->text);
        p->type = POST_COMMENT;
        p->thread = thread;
        p->thread_title = json_text(json_get(j->chain.vars, STR("thread_title")));
        if (!p->parent.n) p->parent = thread;
    }
    if (job_finish_post(j)) follow_comments(j, item, (int32_t)j->h->post_count - 1);
}

static void next_archive(struct job *j, str next)
{
    const struct request *now = &j->response->request;
    int32_t limit = j->config->max_pages ? j->config->max_pages : j->d->page.limit ? j->d->page.limit : 1;
    /* Older archives matter in the first round only; the newest page shows what is new. */
    bool wanted = next.n && !j->chain.later && j->chain.pages < limit && !(j->items && j->older == j->items);
    if (!wanted || str_eq(next, now->url) || !paging_allowed(j, next)) {
        paging_end(j);
        return;
    }
    struct request r = *now;
    r.url = next;
    r.page++;
    r.etag = r.last_modified = (str){0};
    r.stop_known = !j->chain.whole;
    r.state = chain_write(j->a, &j->chain);
    job_follow(j, r, -1)->fleeting = true;
}

/* The address of a site instead of its feed: say which feeds the page names. */
static void name_feeds(struct job *j)
{
    str text = charset_decode(j->a, j->response->body, j->response->charset, CHARSET_HTML, NULL);
    struct html page = html_parse(j->a, text);
    struct discoveries found;
    struct out o;
    discover_feeds(j->a, &page, j->scope.base, j->response->headers, j->response->header_count, &found);
    out_init(&o, j->a);
    str wall = found.count ? (str){0} : wall_of(j->response->body, true); /* who names feeds has none to hide */
    out_put(&o, STR("a web page, not a feed"));
    out_put(&o, wall.n ? STR(": ") : found.count ? STR("; it names ") : STR(", and it names none: open it in a browser, and write the address of its feed; or read it as a `page`"));
    out_put(&o, wall);
    for (size_t i = 0; i < found.count && i < 5; i++) {
        if (i) out_put(&o, STR(", "));
        out_put(&o, found.at[i].url);
    }
    j->h->outcome = wall.n ? OUTCOME_BLOCKED : OUTCOME_BROKEN;
    j->h->why = out_str(&o);
}

void feed_handle(struct job *j)
{
    struct err err = {0};
    struct feed feed;
    if (!verdict_response(j)) return;
    enum post_type unused;
    str type = source_config_param(j->config, STR("type"));
    if (type.n && !post_type_parse(type, &unused)) {
        job_fail(j, OUTCOME_BROKEN, str_printf(j->a, "`type: %.*s` is no type of post", STR_ARG(type)).p);
        return;
    }
    struct feed_context context = {.url = j->scope.base, .charset = j->response->charset, .dates = j->dates};
    if (!feed_parse(j->a, j->response->body, &context, &feed, &err)) {
        if (feed.web_page || scan_syntax_of(j->response->body) == SCAN_HTML) name_feeds(j);
        else job_fail(j, OUTCOME_BROKEN, err.text);
        return;
    }
    for (size_t i = 0; i < feed.count; i++) add_item(j, &feed.items[i]);
    if (!j->h->post_count) j->h->outcome = OUTCOME_EMPTY;
    verdict_rate(j);
    next_archive(j, feed.next);
}
