#include "store/correct_list.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define AT(member) offsetof(struct correction, member)
static const struct slot slots[] = {
    {1, SLOT_I64, AT(number), 0},      {2, SLOT_STR, AT(brand), 0},        {3, SLOT_ID, AT(post), 0}, {4, SLOT_STR, AT(phrase), 0},
    {5, SLOT_BOOL, AT(not_brand), 0},  {6, SLOT_I32, AT(label), -1},       {7, SLOT_FIX4, AT(sentiment), 0},
    {8, SLOT_STR, AT(touchpoints), 0}, {9, SLOT_STR, AT(note), 0},         {10, SLOT_I64, AT(at), 0}, {11, SLOT_I64, AT(undone_at), 0},
};
#undef AT
#define SLOT_COUNT (sizeof slots / sizeof *slots)

/* --- by post --- */

struct correction_post {
    id128 post;
    uint32_t first, last; /* places plus one; 0: they have left */
};

/* Ids are hashes already. NULL: it has none. */
static struct correction_post *find_post(const struct correction_list *l, id128 post)
{
    for (size_t at = LOOKUP_BEGIN, i; lookup_next(&l->places, post.lo, &at, &i);)
        if (id128_eq(l->posts[i].post, post))
            return &l->posts[i];
    return NULL;
}

static struct correction_post *find_or_add_post(struct correction_list *l, struct arena *a, id128 post)
{
    struct correction_post *known = find_post(l, post);
    if (known)
        return known;
    if (l->post_count == l->post_cap) {
        size_t cap = l->post_cap ? l->post_cap * 2 : 64;
        l->posts = arena_grow(a, l->posts, l->post_cap * sizeof *l->posts, cap * sizeof *l->posts);
        l->post_cap = cap;
    }
    lookup_put(&l->places, a, post.lo, l->post_count);
    l->posts[l->post_count] = (struct correction_post){.post = post};
    return &l->posts[l->post_count++];
}

/* Behind those that its post has. */
static void link_last(struct correction_list *l, struct arena *a, size_t i)
{
    struct correction_post *p = find_or_add_post(l, a, l->at[i].post);
    if (p->last)
        l->next[p->last - 1] = (uint32_t)i + 1;
    else
        p->first = (uint32_t)i + 1;
    p->last = (uint32_t)i + 1;
    l->next[i] = 0;
}

size_t corrections_of(const struct correction_list *l, id128 post)
{
    const struct correction_post *p = find_post(l, post);
    return p ? p->first : 0;
}

/* --- in memory --- */

static void list_add(struct correction_list *l, struct arena *a, const struct correction *c)
{
    if (l->count == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 16;
        l->at = arena_grow(a, l->at, l->cap * sizeof *l->at, cap * sizeof *l->at);
        l->next = arena_grow(a, l->next, l->cap * sizeof *l->next, cap * sizeof *l->next);
        l->cap = cap;
    }
    struct correction *own = &l->at[l->count];
    *own = *c;
    str *const texts[] = {&own->brand, &own->phrase, &own->touchpoints, &own->note};
    for (size_t i = 0; i < 4; i++)
        *texts[i] = str_dup(a, *texts[i]);
    l->in_force += !c->undone_at;
    link_last(l, a, l->count++);
}

bool corrections_load(struct txn *t, struct err *e)
{
    MDB_cursor *c;
    str key, value, inside;
    bool more;
    if (t->corrections)
        return true;
    struct correction_list *l = ARENA_NEW(t->arena, struct correction_list);
    if (!cursor_open(t, TABLE_CORRECTION, &c, e))
        return false;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
    for (; ok && more; ok = ok && cursor_step(t, c, MDB_NEXT, &key, &value, &more, e)) {
        struct correction one;
        correction_init(&one);
        ok = (record_open(key, value, &inside) && slots_get(inside, slots, SLOT_COUNT, &one)) || store_corrupt(e, TABLE_CORRECTION, key, "a correction is damaged");
        if (ok)
            list_add(l, t->arena, &one);
    }
    mdb_cursor_close(c);
    t->corrections = ok ? l : NULL;
    return ok;
}

bool corrections_any(struct txn *t, bool *any, struct err *e)
{
    if (!corrections_load(t, e))
        return false;
    *any = t->corrections->in_force != 0;
    return true;
}

/* --- the table --- */

static bool put(struct txn *t, const struct correction *c, struct err *e)
{
    struct key k = {.n = 0};
    struct buf b;
    key_u32(&k, (uint32_t)c->number);
    buf_init(&b, RECORD_MAX);
    buf_putc(&b, RECORD_VERSION);
    slots_put(&b, slots, SLOT_COUNT, c);
    record_seal(&b, key_str(&k));
    bool ok = entry_put(t, TABLE_CORRECTION, key_str(&k), buf_str(&b), e);
    buf_free(&b);
    return ok;
}

bool txn_corrections(struct txn *t, const struct correction **out, size_t *count, struct err *e)
{
    if (!corrections_load(t, e))
        return false;
    *out = t->corrections->at;
    *count = t->corrections->count;
    return true;
}

bool txn_put_correction(struct txn *t, struct correction *c, struct err *e)
{
    if (!corrections_load(t, e))
        return false;
    struct correction_list *l = t->corrections;
    c->number = l->count ? l->at[l->count - 1].number + 1 : 1;
    if (!put(t, c, e))
        return false;
    list_add(l, t->arena, c);
    return true;
}

bool corrections_forget(struct txn *t, id128 id, id128 bare, struct err *e)
{
    if (!corrections_load(t, e))
        return false;
    struct correction_list *l = t->corrections;
    struct correction_post *p = find_post(l, id);
    size_t at = p ? p->first : 0, next;
    if (p)
        p->first = p->last = 0;
    for (; at; at = next) {
        struct correction *c = &l->at[at - 1];
        next = l->next[at - 1];
        c->post = bare;
        c->note = (str){NULL, 0};
        if (!put(t, c, e))
            return false;
        link_last(l, t->arena, at - 1);
    }
    return true;
}

static bool same_real(double a, double b)
{
    return a == b || (isnan(a) && isnan(b));
}

static bool same_change(const struct correction *a, const struct correction *b)
{
    return str_eq(a->brand, b->brand) && str_eq(a->phrase, b->phrase) && a->not_brand == b->not_brand && a->label == b->label && same_real(a->sentiment, b->sentiment) &&
           str_eq(a->touchpoints, b->touchpoints);
}

bool txn_has_correction(struct txn *t, const struct correction *c, bool *has, struct err *e)
{
    *has = false;
    if (!corrections_load(t, e))
        return false;
    const struct correction_list *l = t->corrections;
    for (size_t at = corrections_of(l, c->post); at && !*has; at = l->next[at - 1])
        *has = !l->at[at - 1].undone_at && same_change(&l->at[at - 1], c);
    return true;
}

static int by_number(const void *a, const void *b)
{
    const struct correction *x = a, *y = b;
    return (x->number > y->number) - (x->number < y->number);
}

bool txn_undo_correction(struct txn *t, int64_t number, int64_t now, struct correction *out, bool *found, struct err *e)
{
    const struct correction wanted = {.number = number};
    *found = false;
    if (!corrections_load(t, e))
        return false;
    struct correction_list *l = t->corrections;
    struct correction *c = l->count ? bsearch(&wanted, l->at, l->count, sizeof *l->at, by_number) : NULL;
    if (!c || c->undone_at)
        return true;
    *found = true;
    c->undone_at = now ? now : 1;
    l->in_force--;
    *out = *c;
    return put(t, c, e);
}
