/* Two walks: first the brand's own posts, to know what is answered; then the mentions that fit. Items are small and kept whole, because
 * their order is known only at the end. */
#include "insight/worklist.h"

#include "base/utf8.h"
#include "insight/sentence.h"

#include <stdlib.h>
#include <string.h>

#define AGE_MOST 30

/* --- what the brand has answered --- */

struct answer { /* a post that was replied to, or a thread that was spoken to */
    id128 key;
    int64_t at; /* thread: the latest such post */
};

struct answers {
    struct answer *at;
    size_t count, cap;
};

static id128 place_key(const char *what, str source, str id, struct arena *a)
{
    const str parts[] = {str_from(what), source};
    return hash128_pair(str_concat(a, parts, 2), id);
}

static void answers_add(struct arena *a, struct answers *list, id128 key, int64_t at)
{
    if (list->count == list->cap) {
        size_t cap = list->cap ? list->cap * 2 : 64;
        list->at = arena_grow(a, list->at, list->cap * sizeof *list->at, cap * sizeof *list->at);
        list->cap = cap;
    }
    list->at[list->count++] = (struct answer){key, at};
}

/* By key, the latest of one key first. */
static int answer_order(const void *x, const void *y)
{
    const struct answer *p = x, *q = y;
    if (p->key.hi != q->key.hi) return p->key.hi < q->key.hi ? -1 : 1;
    if (p->key.lo != q->key.lo) return p->key.lo < q->key.lo ? -1 : 1;
    return (p->at < q->at) - (p->at > q->at);
}

static bool answered_after(const struct answers *list, id128 key, int64_t at)
{
    size_t low = 0, high = list->count;
    const struct answer want = {key, INT64_MAX};
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (answer_order(&list->at[middle], &want) < 0) low = middle + 1;
        else high = middle;
    }
    return low < list->count && id128_eq(list->at[low].key, key) && list->at[low].at >= at;
}

/* Some sources name a post by its address and its parent by the number at the address's end. */
static str short_id(str id)
{
    size_t slash = str_rfind_byte(id, '/');
    return slash != STR_NONE && str_contains(id, STR("://")) ? str_skip(id, slash + 1) : (str){NULL, 0};
}

static bool is_answered(const struct answers *list, const struct post *p, struct arena *scratch)
{
    str number = short_id(p->source_id);
    if (p->reply_text.n) return true;
    if (answered_after(list, place_key("post ", p->source, p->source_id, scratch), INT64_MIN)) return true;
    if (number.n && answered_after(list, place_key("post ", p->source, number, scratch), INT64_MIN)) return true;
    return p->thread.n && answered_after(list, place_key("thread ", p->source, p->thread, scratch), post_at(p));
}

static const struct query *parsed(struct arena *a, const char *text)
{
    struct query *q;
    struct err e;
    return query_parse(a, str_from(text), 0, NULL, &q, &e) ? q : NULL;
}

static bool collect_answers(struct txn *t, const struct worklist_options *o, struct arena *a, struct answers *out, struct err *e)
{
    const struct find_options own = {.brand = o->brand, .query = parsed(a, "own:yes boost:no"), .oldest_first = true, .no_evidence = true, .no_body = true};
    struct arena *scratch = arena_new(0);
    struct find *f;
    bool more = true;
    bool ok = find_open(t, a, &own, &f, e);
    while (ok && more) {
        struct record r;
        ok = find_next(f, scratch, &r, &more, e);
        if (!ok || !more) break;
        const struct post *p = r.post;
        if (p->parent.n) answers_add(a, out, place_key("post ", p->source, p->parent, scratch), post_at(p));
        else if (p->thread.n) answers_add(a, out, place_key("thread ", p->source, p->thread, scratch), post_at(p));
    }
    find_close(f);
    arena_free(scratch);
    if (out->count) qsort(out->at, out->count, sizeof *out->at, answer_order);
    return ok;
}

/* --- items --- */

struct making {
    const struct worklist_options *o;
    struct worklist *list;
    struct answers answers;
    struct arena *arena, *scratch;
    size_t cap;
};

static str shorten(struct arena *a, str text)
{
    size_t n = utf8_cut(text, WORK_WORDS - 3);
    if (n == text.n) return str_dup(a, text);
    const str parts[] = {str_sub(text, 0, n), STR("…")};
    return str_concat(a, parts, 2);
}

static str touchpoints_of(struct arena *a, const struct mention *m)
{
    str *parts = ARENA_ARRAY(a, str, 2 * m->moment_count + 1);
    for (size_t i = 0; i < m->moment_count; i++) {
        parts[2 * i] = m->moments[i].touchpoint;
        parts[2 * i + 1] = i + 1 < m->moment_count ? STR("|") : (str){NULL, 0};
    }
    return str_concat(a, parts, 2 * m->moment_count);
}

static double urgency_of(const struct work_item *i, int64_t now)
{
    double age = (double)(now - i->at) / (double)DATE_DAY_MS;
    double reach = i->reach == COUNT_UNKNOWN || i->reach < 0 ? 0 : (double)i->reach;
    return (1 + fmin(fmax(age, 0), AGE_MOST)) * (1 + log2(1 + reach));
}

static struct work_item *new_item(struct making *m, const struct record *r, str words)
{
    struct worklist *l = m->list;
    struct arena *a = m->arena;
    if (l->count == m->cap) {
        size_t cap = m->cap ? m->cap * 2 : 64;
        l->items = arena_grow(a, l->items, m->cap * sizeof *l->items, cap * sizeof *l->items);
        m->cap = cap;
    }
    struct work_item *i = &l->items[l->count++];
    *i = (struct work_item){.id = r->post->id, .published = r->post->published, .at = post_at(r->post), .reach = post_reach(r->post), .label = r->mention->label,
                            .kind = r->mention->kind, .leaving = r->mention->leaving, .to = str_dup(a, r->mention->leaving_to),
                            .touchpoints = str_dup(a, touchpoints_of(m->scratch, r->mention)), .source = str_dup(a, r->post->source),
                            .url = str_dup(a, r->post->url), .words = shorten(a, words), .answered = is_answered(&m->answers, r->post, m->scratch)};
    i->urgency = urgency_of(i, m->o->now);
    return i;
}

static void add_to_inbox(struct making *m, const struct record *r)
{
    if (is_answered(&m->answers, r->post, m->scratch)) m->list->answered++;
    else new_item(m, r, r->body);
}

static bool proposes(const struct worklist_options *o, const struct evidence *v)
{
    return v->about == ABOUT_KIND && v->rule < o->rule_count && str_eq(o->rules[v->rule], o->suggestion_rule);
}

/* One item a sentence that proposes; several words of one sentence are one. */
static void add_ideas(struct making *m, const struct record *r)
{
    str last = {NULL, 0};
    for (size_t i = 0; i < r->mention->evidence_count; i++) {
        const struct evidence *v = &r->mention->evidence[i];
        if (!v->n || !proposes(m->o, v)) continue;
        str sentence = sentence_around(r->body, v->from, v->n);
        if (sentence.p != last.p) new_item(m, r, sentence);
        last = sentence;
    }
    if (!last.p && r->mention->kind == KIND_SUGGESTION) new_item(m, r, r->body);
}

static void add_leaver(struct making *m, const struct record *r)
{
    for (size_t i = 0; i < r->mention->evidence_count; i++) {
        const struct evidence *v = &r->mention->evidence[i];
        if (v->about != ABOUT_LEAVING || !v->n) continue;
        new_item(m, r, sentence_around(r->body, v->from, v->n));
        return;
    }
    new_item(m, r, r->body);
}

/* --- order --- */

static int compare_reach(const struct work_item *x, const struct work_item *y)
{
    return (x->reach < y->reach) - (x->reach > y->reach); /* unknown is the least */
}

static int newest_first(const struct work_item *x, const struct work_item *y)
{
    if (x->at != y->at) return x->at < y->at ? 1 : -1;
    if (x->id.hi != y->id.hi) return x->id.hi < y->id.hi ? -1 : 1;
    return str_cmp(x->words, y->words); /* two sentences of one post */
}

static int by_urgency(const void *x, const void *y)
{
    const struct work_item *p = x, *q = y;
    if (p->urgency < q->urgency || p->urgency > q->urgency) return p->urgency < q->urgency ? 1 : -1;
    return newest_first(p, q);
}
static int by_age(const void *x, const void *y)
{
    return -newest_first(x, y);
}
static int by_reach(const void *x, const void *y)
{
    int order = compare_reach(x, y);
    return order ? order : newest_first(x, y);
}
static int by_newest(const void *x, const void *y)
{
    return newest_first(x, y);
}

typedef int (*comparison)(const void *x, const void *y);

static void sort_items(struct worklist *l, const struct worklist_options *o)
{
    static const comparison orders[] = {[WORK_BY_URGENCY] = by_urgency, [WORK_BY_AGE] = by_age, [WORK_BY_REACH] = by_reach, [WORK_BY_NEWEST] = by_newest};
    comparison by = orders[o->order];
    if (l->count == 0) return;
    if (o->work != WORK_LEAVING) {
        qsort(l->items, l->count, sizeof *l->items, by);
        return;
    }
    /* Groups by state: parted first, then each sorted by itself. */
    size_t from = 0;
    for (enum leaving state = LEAVING_THREATENS; state <= LEAVING_LEFT; state++) {
        size_t to = from;
        for (size_t i = from; i < l->count; i++) {
            if (l->items[i].leaving != state) continue;
            struct work_item other = l->items[to];
            l->items[to++] = l->items[i];
            l->items[i] = other;
        }
        if (to > from) qsort(l->items + from, to - from, sizeof *l->items, by);
        from = to;
    }
}

static const struct {
    const char *query;
    void (*add)(struct making *m, const struct record *r);
} works[] = {
    [WORK_INBOX] = {"voice:customer,unknown own:no boost:no (label:negative OR kind:question)", add_to_inbox},
    [WORK_IDEAS] = {"voice:customer,unknown own:no boost:no", add_ideas},
    [WORK_LEAVING] = {"voice:customer,unknown own:no boost:no leaving:yes", add_leaver},
};

bool worklist_make(struct txn *t, const struct worklist_options *o, struct arena *a, struct worklist *out, struct err *e)
{
    const struct query *q = query_and(a, o->query, parsed(a, works[o->work].query));
    const struct find_options fits = {.brand = o->brand, .query = q};
    struct making m = {.o = o, .list = out, .arena = a};
    struct find *f;
    bool more = true;
    *out = (struct worklist){.items = NULL};
    if (!collect_answers(t, o, a, &m.answers, e)) return false;
    m.scratch = arena_new(0);
    bool ok = find_open(t, a, &fits, &f, e);
    while (ok && more) {
        struct record r;
        ok = find_next(f, m.scratch, &r, &more, e);
        if (ok && more) works[o->work].add(&m, &r);
    }
    if (ok) out->gave_up = find_gave_up(f);
    find_close(f);
    arena_free(m.scratch);
    sort_items(out, o);
    return ok;
}
