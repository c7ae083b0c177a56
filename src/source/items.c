/* Items of a document: found by pointer or selector, walked with their children, turned into posts field by field. No recursion:
 * comment trees are hundreds of levels deep. */
#include "source/job.h"

#include "base/url.h"
#include "source/fields.h"

#include <string.h>

#define FOLLOW_DEPTH_MAX 5

/* A list of items that is being walked, and the item it hangs from. */
struct frame {
    const struct json *next;
    const struct json *above;    /* item that these are the children of */
    str above_id, thread_id;
    bool one;                    /* only `next` itself, not its siblings */
    struct frame *below;
};

static const struct joined *join(struct job *j, const struct item_rule *rule)
{
    struct joined *list = NULL;
    for (const struct join_rule *r = rule->joins; r; r = r->next) {
        str wanted = expr_value(&j->scope, r->is);
        const struct json *in = expr_json(&j->scope, r->in);
        if (!wanted.n || !in || in->type != JSON_ARRAY) continue;
        struct scope inner = j->scope;
        for (const struct json *m = in->child; m; m = m->next) {
            inner.item = m;
            if (!str_eq(expr_value(&inner, r->key), wanted)) continue;
            struct joined *one = ARENA_NEW(j->a, struct joined);
            *one = (struct joined){r->name, m, list};
            list = one;
            break;
        }
    }
    return list;
}

static void note_marks(struct job *j)
{
    for (const struct mark_rule *m = j->d->marks; m; m = m->next) {
        str v = expr_value(&j->scope, m->value), kept = json_text(json_get(j->chain.marks, m->name));
        if (v.n && (!m->max || !kept.n || mark_greater(v, kept))) object_set(j->a, &j->chain.marks, m->name, v);
    }
    if (j->d->page.kind != PAGE_ITEM) return;
    str v = expr_value(&j->scope, j->d->page.value);
    if (v.n) j->last_item = v;
}

static struct json *handed_over(struct job *j, const struct follow_rule *f, bool *missing)
{
    struct json *vars = NULL;
    str value, name;
    for (const struct param_rule *w = f->with; w; w = w->next) {
        if (template_render(&j->scope, w->value, &value, &name)) object_set(j->a, &vars, w->name, value);
        else *missing = true;
    }
    return vars;
}

/* The request of a follow-up: its own address, or that of the description it is for. */
static bool follow_request(struct job *j, const struct follow_rule *f, const struct description *d, const struct chain *chain, struct request *r)
{
    struct scope scope = j->scope;
    str missing, url;
    if (!f->url) return plan_request(&scope, d, chain, r, &missing);
    *r = (struct request){.delay_ms = d->rate.gap_ms, .page = 1, .engine = d->info.name};
    if (!template_render(&j->scope, f->url, &url, &missing) || !url_resolve(j->a, j->scope.base, url, &r->url)) return false;
    r->state = chain_write(j->a, chain);
    return paging_allowed(j, r->url);
}

static void follow(struct job *j, const struct follow_rule *f, const struct post *p, int32_t index)
{
    const struct request *now = &j->response->request;
    const struct description *d = f->engine.n ? sources_description(j->sources, f->engine) : j->d;
    if (!d || now->depth >= FOLLOW_DEPTH_MAX || !predicate_all(&j->scope, f->need)) return;
    bool gap = false;
    struct chain chain = {.side = true, .own_url = f->url != NULL, .about = j->chain.about, .inherited = j->chain.inherited};
    chain.vars = handed_over(j, f, &gap);
    if (f->is_item) chain.item_id = p->source_id;
    job_name_owner(j, p, &chain);
    struct request r;
    if (gap || !follow_request(j, f, d, &chain, &r)) return;
    r.source = now->source;
    if (j->config->delay_ms >= 0) r.delay_ms = j->config->delay_ms;
    r.allow_private = now->allow_private;
    r.depth = now->depth + 1;
    r.is_item = r.is_item || f->is_item;
    job_follow(j, r, f->when == FOLLOW_MATCH ? index : -1);
}

static str joined_links(struct arena *a, str one, str other)
{
    str parts[] = {one, one.n && other.n ? STR(" ") : (str){0}, other};
    return str_concat(a, parts, 3);
}

/* Links come from the text and from a field of their own. */
static void fill(struct job *j, const struct item_rule *rule, struct post *p)
{
    struct out links;
    out_init(&links, j->a);
    p->type = rule->has_type ? rule->type : j->d->type;
    uint64_t bit = 1;
    for (const struct field_rule *f = rule->fields; f; f = f->next, bit <<= 1) {
        j->scope.links = field_kind_is(f->kind, "text") ? &links : NULL;
        str value = expr_value(&j->scope, f->expr);
        field_fill(p, f->kind, value, &j->dates, j->a);
        /* Asked until one has a value that fits: later items cost nothing. */
        if (j->filled && value.n && !(*j->filled & bit) && field_text(j->a, p, f->kind).n) *j->filled |= bit;
    }
    j->scope.links = NULL;
    p->links = joined_links(j->a, p->links, out_str(&links));
}

/* The post, or all posts of its author. */
static bool is_taken_away(struct job *j, const struct item_rule *rule, const struct post *p)
{
    bool deleted = rule->deleted && predicate_any(&j->scope, rule->deleted);
    bool gone = !deleted && rule->gone && predicate_any(&j->scope, rule->gone);
    if (deleted && p->source_id.n) strs_add(j->a, &j->h->deleted, p->source_id);
    if (gone && p->author_id.n) strs_add(j->a, &j->h->deleted_authors, p->author_id);
    return deleted || gone;
}

/* An item without fields is no post: a line in a list of threads, which only leads to them. */
static void lead_on(struct job *j, const struct item_rule *rule)
{
    struct post none;
    post_init(&none);
    for (const struct follow_rule *r = rule->follows; r; r = r->next)
        if (r->when == FOLLOW_ALWAYS) follow(j, r, &none, -1);
}

/* Reads the item in the scope. Its id comes back, for its children. */
static str read_item(struct job *j, const struct item_rule *rule, const struct frame *f)
{
    j->items++;
    j->scope.joins = join(j, rule);
    j->scope.drop = rule->drop;
    if (!predicate_all(&j->scope, rule->need) || predicate_any(&j->scope, rule->skip)) {
        j->h->skipped++;
        return (str){0};
    }
    note_marks(j);
    if (!rule->fields) {
        lead_on(j, rule);
        return (str){0};
    }
    struct post *p = job_post(j);
    fill(j, rule, p);
    if (j->filled) *j->filled |= HARVEST_MADE;
    str id = p->source_id;
    if (is_taken_away(j, rule, p)) {
        job_drop_post(j);
        return id;
    }
    if (f && !p->parent.n) p->parent = f->above_id;
    if (f && !p->thread.n) p->thread = f->thread_id;
    if (!job_finish_post(j)) return id;
    int32_t index = (int32_t)j->h->post_count - 1;
    for (const struct follow_rule *r = rule->follows; r; r = r->next) follow(j, r, &j->h->posts[index], index);
    return id;
}

static struct frame *push(struct job *j, struct frame *below, const struct json *list, const struct json *above, str above_id)
{
    if (!list || list->type != JSON_ARRAY || !list->child) return below;
    struct frame *f = ARENA_NEW(j->a, struct frame);
    str thread = below && below->thread_id.n ? below->thread_id : above_id;
    *f = (struct frame){list->child, above, above_id, thread, false, below};
    return f;
}

/* All items from `first` on (or only that one), with their children, in the order of the document. */
static void walk(struct job *j, const struct item_rule *rule, const struct json *first, bool one)
{
    struct frame *top = ARENA_NEW(j->a, struct frame);
    *top = (struct frame){.next = first, .one = one};
    while (top) {
        const struct json *item = top->next;
        if (!item) {
            top = top->below;
            continue;
        }
        top->next = top->one ? NULL : item->next;
        j->scope.item = item;
        j->scope.parent = top->above;
        str id = read_item(j, rule, top);
        if (rule->children.n) top = push(j, top, json_pointer(item, rule->children), item, id);
    }
}

struct found {
    struct job *j;
    const struct item_rule *rule;
};

static bool visit(void *ctx, const struct json *v)
{
    struct found *f = ctx;
    if (v->type == JSON_ARRAY && !f->rule->as_object) {
        f->j->found = true;
        walk(f->j, f->rule, v->child, false);
    } else if (v->type == JSON_OBJECT || (f->rule->as_object && v->type == JSON_ARRAY)) {
        f->j->found = true;
        walk(f->j, f->rule, v, true);
    }
    return true;
}

static void read_nodes(struct job *j, const struct item_rule *rule)
{
    GumboNode *n = NULL;
    while ((n = selector_next(j->a, rule->select, j->scope.page, n))) {
        j->found = true;
        j->scope.node = n;
        (void)read_item(j, rule, NULL);
    }
    j->scope.node = NULL;
}

void items_read(struct job *j)
{
    size_t block = 0;
    for (const struct item_rule *rule = j->d->items; rule; rule = rule->next, block++) {
        j->filled = block < HARVEST_BLOCKS ? &j->h->found[block] : NULL;
        j->scope.item = j->scope.document;
        if (!predicate_all(&j->scope, rule->when)) continue;
        struct found f = {j, rule};
        if (j->d->format == FORMAT_HTML) read_nodes(j, rule);
        else json_each(j->scope.document, rule->path, visit, &f);
    }
    j->scope.item = j->scope.document;
    j->scope.parent = NULL;
    j->scope.joins = NULL;
}
