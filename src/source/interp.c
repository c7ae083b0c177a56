/* The interpreter of descriptions: body → document → items → posts. */
#include "source/job.h"
#include "source/tokens.h"
#include "source/wall.h"

#include "base/url.h"
#include "parse/charset.h"

#include <string.h>

/* ---- the body */

static void add_to(struct json *list, struct json *one)
{
    one->parent = list;
    if (list->last) list->last->next = one;
    else list->child = one;
    list->last = one;
    list->count++;
}

/* Tools that save lines write one array of them, or one with line ends of its own. */
static struct json *read_saved(struct job *j, str body)
{
    struct json *one, *list = ARENA_NEW(j->a, struct json);
    bool saved = str_starts(body, STR("[")) || str_starts(body, STR("{\n")) || str_starts(body, STR("{\r\n"));
    if (!saved || !json_parse(j->a, body, &one, NULL)) return NULL;
    list->type = JSON_ARRAY;
    if (one->type == JSON_ARRAY) return one;
    add_to(list, one);
    return list;
}

static struct json *read_lines(struct job *j, str body)
{
    struct json *list = ARENA_NEW(j->a, struct json), *one;
    list->type = JSON_ARRAY;
    while (body.p && body.n) {
        str line = str_trim(str_cut(&body, '\n'));
        if (!line.n) continue;
        if (json_parse(j->a, line, &one, NULL)) add_to(list, one);
        else j->h->unreadable++;
    }
    return list;
}

/* Server-sent events: what a deletion names, and the data of the others. */
static struct json *read_events(struct job *j, str body)
{
    struct json *list = ARENA_NEW(j->a, struct json), *one;
    bool wanted = true;
    list->type = JSON_ARRAY;
    while (body.p && body.n) {
        str line = str_trim(str_cut(&body, '\n'));
        wanted = wanted || !line.n; /* the end of an event, and of its name */
        if (str_starts(line, STR("event:"))) wanted = !str_eq(str_trim(str_skip(line, 6)), STR("delete"));
        if (!str_starts(line, STR("data:"))) continue;
        line = str_trim(str_skip(line, 5));
        if (!wanted) strs_add(j->a, &j->h->deleted, line);
        else if (line.n && json_parse(j->a, line, &one, NULL)) add_to(list, one);
        else j->h->unreadable += line.n > 0;
    }
    return list;
}

/* JSON values one a line, or the data of server-sent events: gathered in an array. */
static struct json *read_values(struct job *j, str body)
{
    if (j->d->format == FORMAT_EVENTS) return read_events(j, body);
    struct json *saved = read_saved(j, body);
    return saved ? saved : read_lines(j, body);
}

static bool fail_html(struct job *j)
{
    str wall = wall_of(j->response->body, true);
    const char *what = wall.n ? wall.p : "it does not say why; open it in a browser: a block, consent or login page, or another address";
    return job_fail(j, OUTCOME_BLOCKED, str_dup_z(j->a, str_printf(j->a, "a web page where JSON was expected: %s", what)));
}

static bool read_json(struct job *j, str body)
{
    struct err err = {0};
    struct json *root;
    body = str_trim(body);
    if (j->d->strip.n && str_starts(body, j->d->strip)) body = str_skip(body, j->d->strip.n);
    if (str_starts(body, STR("<"))) return fail_html(j);
    if (!json_parse(j->a, body, &root, &err)) return job_fail(j, OUTCOME_BROKEN, err.text);
    if (root->type == JSON_NULL && j->d->error.null_is_missing) {
        if (j->chain.item_id.n) strs_add(j->a, &j->h->deleted, j->chain.item_id);
        return job_fail(j, OUTCOME_NOT_FOUND, "the source answers null: there is no such item");
    }
    j->scope.document = root;
    return true;
}

static bool read_page(struct job *j, str body)
{
    struct html page = html_parse(j->a, body);
    j->scope.page = page.root;
    str base;
    if (page.base.n && url_resolve(j->a, j->scope.base, page.base, &base)) j->scope.base = base;
    if (!j->dates.lang[0] && page.lang.n >= 2) memcpy(j->dates.lang, page.lang.p, 2);
    if (j->d->format != FORMAT_EMBEDDED) return true;
    const GumboNode *holder = NULL;
    str attribute;
    for (const struct expr *e = j->d->embedded; e && !holder; e = e->other)
        holder = e->kind == EXPR_LOCATOR ? locator_node(j->a, e->locator, page.root, &attribute) : NULL;
    const GumboNode *text = html_child(holder, 0);
    if (!text || (text->type != GUMBO_NODE_TEXT && text->type != GUMBO_NODE_CDATA))
        return verdict_words(j) && job_fail(j, OUTCOME_BROKEN, "the page does not hold the data that it should");
    return read_json(j, str_from(text->v.text.text));
}

static bool read_body(struct job *j)
{
    const struct response *r = j->response;
    bool html = j->d->format == FORMAT_HTML || j->d->format == FORMAT_EMBEDDED;
    str body = charset_decode(j->a, r->body, r->charset, html ? CHARSET_HTML : CHARSET_JSON, NULL);
    if (!str_trim(body).n) return job_fail(j, OUTCOME_BROKEN, "the answer is empty");
    if (html) return read_page(j, body);
    if (j->d->format == FORMAT_JSON) return read_json(j, body);
    if (str_starts(str_trim(body), STR("<"))) return fail_html(j);
    j->scope.document = read_values(j, str_trim(body));
    return true;
}

/* ---- the whole */

static void take_token(struct job *j)
{
    struct chain chain = j->chain;
    struct request r;
    str missing = {0}, token = {0};
    if (read_body(j)) {
        j->scope.item = j->scope.document;
        token = expr_value(&j->scope, j->d->auth.token);
    }
    if (!token.n) {
        if (j->h->outcome == OUTCOME_OK) job_fail(j, OUTCOME_BLOCKED, "the source gave no token: check the credentials");
        return;
    }
    if (!tokens_keep(sources_tokens(j->sources), j->config->key, token)) {
        job_fail(j, OUTCOME_BROKEN, "the token of the source is too long");
        return;
    }
    chain.session = false;
    chain.pages = 0;
    if (!plan_request(&j->scope, j->d, &chain, &r, &missing)) {
        job_fail(j, OUTCOME_BROKEN, "a parameter is missing");
        return;
    }
    r.source = j->response->request.source;
    r.delay_ms = j->response->request.delay_ms;
    r.allow_private = j->response->request.allow_private;
    r.secret = true;
    job_follow(j, r, -1);
    j->h->outcome = OUTCOME_EMPTY;
}

void interp_handle(struct job *j)
{
    if (!verdict_response(j)) return;
    if (j->chain.session) {
        take_token(j);
        return;
    }
    if (!read_body(j)) return;
    j->scope.item = j->scope.document;
    verdict_rate(j);
    if (!verdict_body(j)) return;
    items_read(j);
    bool rightly = j->d->error.empty && predicate_all(&j->scope, j->d->error.empty);
    if (!j->found && !rightly) {
        job_fail(j, OUTCOME_BROKEN, "what the description names is not in the answer: the source may have changed");
        return;
    }
    if (!j->h->post_count && !j->h->deleted.count && !j->h->deleted_authors.count) j->h->outcome = OUTCOME_EMPTY;
    paging_next(j);
}
