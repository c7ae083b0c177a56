/* Two walks: first the brand's own posts, to know what is answered; then the mentions that fit. Of these the first ones of the order are kept: their list is sorted and cut
 * whenever it is twice as long as wanted, and what comes behind the last that is wanted is only counted. */
#include "insight/worklist.h"

#include "base/utf8.h"
#include "insight/answered.h"
#include "insight/sentence.h"

#include <stdlib.h>
#include <string.h>

#define AGE_MOST 30
#define ROOM 64                    /* items at least */
#define EARLIER (2 * DATE_DAY_MS) /* an answer is never dated so much before what it answers, even where only its day is known */

static const struct query *parsed(struct arena *a, const char *text)
{
    struct query *q;
    struct err e;
    return query_parse(a, str_from(text), 0, NULL, &q, &e) ? q : NULL;
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
    if (p->group != q->group) return p->group - q->group;
    if (p->urgency < q->urgency || p->urgency > q->urgency) return p->urgency < q->urgency ? 1 : -1;
    return newest_first(p, q);
}
static int by_age(const void *x, const void *y)
{
    const struct work_item *p = x, *q = y;
    return p->group != q->group ? p->group - q->group : -newest_first(p, q);
}
static int by_reach(const void *x, const void *y)
{
    const struct work_item *p = x, *q = y;
    if (p->group != q->group) return p->group - q->group;
    int order = compare_reach(p, q);
    return order ? order : newest_first(p, q);
}
static int by_newest(const void *x, const void *y)
{
    const struct work_item *p = x, *q = y;
    return p->group != q->group ? p->group - q->group : newest_first(p, q);
}

static int (*const orders[])(const void *x, const void *y) = {[WORK_BY_URGENCY] = by_urgency, [WORK_BY_AGE] = by_age, [WORK_BY_REACH] = by_reach, [WORK_BY_NEWEST] = by_newest};

static void sort_items(struct worklist *l, const struct worklist_options *o)
{
    if (l->count) qsort(l->items, l->count, sizeof *l->items, orders[o->order]);
}

/* --- items --- */

struct making {
    const struct worklist_options *o;
    struct worklist *list;
    struct txn *txn;
    struct answers answers;
    bool answers_cut; /* only those of the time that is asked for */
    struct arena *arena, *scratch;
    size_t cap;
    bool full; /* items[limit - 1] is the last that is wanted */
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

/* One more place; where the list is twice as long as wanted, it is cut. */
static struct work_item *new_place(struct making *m)
{
    struct worklist *l = m->list;
    size_t limit = m->o->limit;
    if (l->count == m->cap && limit && l->count >= 2 * limit) {
        sort_items(l, m->o);
        l->count = limit;
        m->full = true;
    } else if (l->count == m->cap) {
        size_t cap = m->cap ? m->cap * 2 : ROOM;
        l->items = arena_grow(m->arena, l->items, m->cap * sizeof *l->items, cap * sizeof *l->items);
        m->cap = cap;
    }
    return &l->items[l->count++];
}

static void new_item(struct making *m, const struct record *r, str words)
{
    struct arena *a = m->arena;
    struct work_item i = {.id = r->post->id, .published = r->post->published, .at = post_at(r->post), .reach = post_reach(r->post), .label = r->mention->label,
                          .kind = r->mention->kind, .leaving = r->mention->leaving, .group = m->o->work == WORK_LEAVING ? (int)r->mention->leaving : 0, .words = words};
    i.urgency = urgency_of(&i, m->o->now);
    m->list->found++;
    if (m->full && orders[m->o->order](&i, &m->list->items[m->o->limit - 1]) > 0) return;
    i.to = str_dup(a, r->mention->leaving_to);
    i.touchpoints = str_dup(a, touchpoints_of(m->scratch, r->mention));
    i.source = str_dup(a, r->post->source);
    i.url = str_dup(a, r->post->url);
    i.words = shorten(a, words);
    i.answered = answers_hold(&m->answers, r->post, m->scratch);
    *new_place(m) = i;
}

static void add_to_inbox(struct making *m, const struct record *r)
{
    if (answers_hold(&m->answers, r->post, m->scratch)) m->list->answered++;
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

static const struct {
    const char *query;
    void (*add)(struct making *m, const struct record *r);
} works[] = {
    [WORK_INBOX] = {"voice:customer,unknown own:no boost:no (label:negative OR kind:question)", add_to_inbox},
    [WORK_IDEAS] = {"voice:customer,unknown own:no boost:no", add_ideas},
    [WORK_LEAVING] = {"voice:customer,unknown own:no boost:no leaving:yes", add_leaver},
};

/* What is asked about is answered later than it was said. */
static bool answers_since(struct making *m, const struct query *q, struct err *e)
{
    struct query_plan plan;
    query_plan(q, m->arena, &plan);
    m->answers_cut = plan.from > INT64_MIN + EARLIER;
    return answers_read(m->txn, m->o->brand, m->answers_cut ? plan.from - EARLIER : INT64_MIN, m->arena, &m->answers, e);
}

/* A post without a date stands where it was collected, maybe long after its answer. */
static bool answers_suit(struct making *m, const struct post *p, struct err *e)
{
    if (!m->answers_cut || p->published.precision != DATE_UNKNOWN) return true;
    m->answers_cut = false;
    return answers_read(m->txn, m->o->brand, INT64_MIN, m->arena, &m->answers, e);
}

bool worklist_make(struct txn *t, const struct worklist_options *o, struct arena *a, struct worklist *out, struct err *e)
{
    const struct query *q = query_and(a, o->query, parsed(a, works[o->work].query));
    const struct find_options fits = {.brand = o->brand, .query = q, .oldest_first = o->order == WORK_BY_AGE};
    struct making m = {.o = o, .list = out, .txn = t, .arena = a};
    struct find *f;
    bool more = true;
    *out = (struct worklist){.items = NULL};
    if (!answers_since(&m, q, e)) return false;
    m.scratch = arena_new(0);
    bool ok = find_open(t, a, &fits, &f, e);
    while (ok && more) {
        struct record r;
        ok = find_next(f, m.scratch, &r, &more, e);
        ok = ok && (!more || answers_suit(&m, r.post, e));
        if (ok && more) works[o->work].add(&m, &r);
    }
    if (ok) out->gave_up = find_gave_up(f);
    find_close(f);
    arena_free(m.scratch);
    sort_items(out, o);
    if (o->limit && out->count > o->limit) out->count = o->limit;
    return ok;
}
