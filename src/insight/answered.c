/* One walk over the brand's own posts; then each question is a look in a sorted list. */
#include "insight/answered.h"

#include "insight/find.h"

#include <stdlib.h>

struct answer { /* a post that was replied to, or a thread that was spoken to */
    id128 key;
    int64_t at; /* thread: the latest such post */
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

bool answers_hold(const struct answers *list, const struct post *p, struct arena *scratch)
{
    str number = short_id(p->source_id);
    if (p->reply_text.n) return true;
    if (answered_after(list, place_key("post ", p->source, p->source_id, scratch), INT64_MIN)) return true;
    if (number.n && answered_after(list, place_key("post ", p->source, number, scratch), INT64_MIN)) return true;
    return p->thread.n && answered_after(list, place_key("thread ", p->source, p->thread, scratch), post_at(p));
}

bool answers_read(struct txn *t, str brand, int64_t since, struct arena *a, struct answers *out, struct err *e)
{
    const struct post_key place = {since, 0};
    struct query *q = NULL;
    *out = (struct answers){.count = 0};
    if (!query_parse(a, STR("own:yes boost:no"), 0, NULL, &q, e)) return false;
    const struct find_options own = {.brand = brand, .query = q, .oldest_first = true, .no_evidence = true, .no_body = true, .behind = since == INT64_MIN ? NULL : &place};
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
