/* The engine `page`: a web page as its own source: reviews in its markup, the posts of a thread, or itself as an article. */
#include "parse/charset.h"
#include "parse/page.h"
#include "source/gone.h"
#include "source/job.h"

static void add_posts(struct job *j, const struct page *page, str thread)
{
    for (size_t i = 0; i < page->count; i++) {
        struct post *p = job_post(j);
        *p = page->posts[i];
        j->items++;
        if (!p->lang.n) p->lang = page->lang;
        if (p->type != POST_REVIEW && !p->thread.n) p->thread = thread;
        if (p->type != POST_REVIEW && !p->thread_title.n) p->thread_title = page->title;
        (void)job_finish_post(j);
    }
}

static void add_article(struct job *j, const struct page *page)
{
    struct post *p = job_post(j);
    j->items++;
    p->type = POST_ARTICLE;
    p->url = p->source_id = page->url;
    p->title = page->title;
    p->text = page->text.n ? page->text : page->description;
    p->author = p->author_id = page->author;
    p->lang = page->lang;
    p->published = page->published;
    p->updated = page->updated;
    (void)job_finish_post(j);
}

/* A thread keeps its posts: what stood there in the last round and is missing now was deleted. Reviews come and go by other rules, and what
 * only looks like a list is none to rely on. */
static void note_deleted(struct job *j, const struct page *page)
{
    struct out ids;
    if (!page->is_thread || j->chain.side || j->chain.pages > 1 || j->h->post_count > GONE_IDS_MAX) return;
    out_init(&ids, j->a);
    for (size_t i = 0; i < j->h->post_count; i++) {
        str id = j->h->posts[i].source_id;
        if (!id.n || str_find_byte(id, '\n') != STR_NONE) continue;
        out_put(&ids, id);
        out_putc(&ids, '\n');
    }
    bool whole = !page->next.n && str_eq(json_text(json_get(j->memory.marks, STR("listed_whole"))), STR("yes"));
    gone_ids(j->a, json_text(json_get(j->memory.marks, STR("listed"))), out_str(&ids), whole, &j->h->deleted);
    object_set(j->a, &j->memory.marks, STR("listed"), out_str(&ids));
    object_set(j->a, &j->memory.marks, STR("listed_whole"), page->next.n ? STR("no") : STR("yes"));
}

static void next_page(struct job *j, str next)
{
    const struct request *now = &j->response->request;
    int32_t limit = j->config->max_pages ? j->config->max_pages : j->d->page.limit ? j->d->page.limit : 1;
    if (!next.n || j->chain.pages >= limit || !paging_allowed(j, next)) {
        paging_end(j);
        return;
    }
    struct request r = *now;
    struct chain chain = j->chain;
    /* All pages of a thread belong to its first one. */
    if (!json_get(chain.vars, STR("thread"))) object_set(j->a, &chain.vars, STR("thread"), j->scope.base);
    r.url = next;
    r.page++;
    r.etag = r.last_modified = (str){0};
    r.state = chain_write(j->a, &chain);
    job_follow(j, r, -1);
}

void page_handle(struct job *j)
{
    struct page page;
    if (!verdict_response(j)) return;
    if (j->response->passed) { /* as after any page without posts */
        j->h->outcome = OUTCOME_EMPTY;
        paging_end(j);
        return;
    }
    str text = charset_decode(j->a, j->response->body, j->response->charset, CHARSET_HTML, NULL);
    if (!str_trim(text).n) {
        job_fail(j, OUTCOME_BROKEN, "the page is empty");
        return;
    }
    struct page_context context = {j->scope.base, j->dates};
    page_read(j->a, sources_thread_rules(j->sources), text, &context, false, &page);
    str thread = json_text(json_get(j->chain.vars, STR("thread")));
    add_posts(j, &page, thread.n ? thread : j->scope.base);
    note_deleted(j, &page);
    bool articles = str_eq(source_config_param(j->config, STR("article")), STR("yes")) || j->d->type == POST_ARTICLE;
    if (articles && page.is_article && (page.text.n || page.title.n)) add_article(j, &page);
    if (!j->h->post_count && !j->h->deleted.count) j->h->outcome = OUTCOME_EMPTY;
    next_page(j, page.next);
}
