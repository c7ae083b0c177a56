#include "insight/page.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *const page_orders[] = {"time", "reach", "sentiment", NULL};

#define LOOK_AHEAD 2000 /* mentions looked at to learn whether the page is the last */

struct entry {
    double value; /* NAN = unknown */
    struct post_key place;
};

struct page {
    struct page_options o;
    struct find *find;
    struct post_key behind; /* what o.find.behind points to */
    struct arena *arena;
    struct entry last;  /* behind which the page begins, then the last given out */
    bool has_last, walked;
    struct entry *kept; /* not for PAGE_TIME */
    size_t count, cap, next;
    int64_t given, fit; /* fit: not for PAGE_TIME; mentions of this page and those behind it */
};

/* --- cursors: order (capital: reversed), value as the bits of a double, place; in hex --- */

static char letter_of(const struct page_options *o)
{
    char c = page_orders[o->order][0];
    return (char)(o->reverse ? c - 'a' + 'A' : c);
}

str page_cursor(const struct page *p, struct arena *a)
{
    uint64_t bits, at = (uint64_t)p->last.place.at ^ UINT64_C(1) << 63;
    memcpy(&bits, &p->last.value, sizeof bits);
    if (p->o.order == PAGE_TIME) return str_printf(a, "%c%016llx%016llx", letter_of(&p->o), (unsigned long long)at, (unsigned long long)p->last.place.hash);
    return str_printf(a, "%c%016llx%016llx%016llx", letter_of(&p->o), (unsigned long long)bits, (unsigned long long)at, (unsigned long long)p->last.place.hash);
}

static bool read_hex(str *from, uint64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < 16; i++) {
        const char *digits = "0123456789abcdef", *at = i < from->n ? strchr(digits, from->p[i]) : NULL;
        if (!at || !*at) return false;
        *out = *out << 4 | (uint64_t)(at - digits);
    }
    *from = str_skip(*from, 16);
    return true;
}

static bool read_cursor(struct page *p, struct err *e)
{
    str text = p->o.after, rest = str_skip(text, 1);
    uint64_t bits = 0, at = 0;
    if (!text.n) return true;
    bool known = strchr("trsTRS", text.p[0]) && text.p[0];
    if (known && text.p[0] != letter_of(&p->o)) return err_set(e, ERR_USAGE, "this cursor belongs to a list in another order");
    bool good = known && (p->o.order == PAGE_TIME || read_hex(&rest, &bits)) && read_hex(&rest, &at) && read_hex(&rest, &p->last.place.hash) && !rest.n;
    if (!good) return err_set(e, ERR_USAGE, "`%.*s` is no cursor; take it as the page before tells it", STR_ARG(text));
    memcpy(&p->last.value, &bits, sizeof bits);
    p->last.place.at = (int64_t)(at ^ UINT64_C(1) << 63);
    p->has_last = true;
    return true;
}

/* --- order --- */

static int value_order(double x, double y, bool small_first)
{
    if (isnan(x) || isnan(y)) return !!isnan(x) - !!isnan(y); /* unknown last */
    int order = (x > y) - (x < y);
    return small_first ? order : -order;
}

static int newest_first(const struct entry *x, const struct entry *y)
{
    if (x->place.at != y->place.at) return x->place.at > y->place.at ? -1 : 1;
    return x->place.hash > y->place.hash ? -1 : x->place.hash < y->place.hash;
}

static int small_first(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    int order = value_order(x->value, y->value, true);
    return order ? order : newest_first(x, y);
}

static int great_first(const void *a, const void *b)
{
    const struct entry *x = a, *y = b;
    int order = value_order(x->value, y->value, false);
    return order ? order : newest_first(x, y);
}

typedef int entry_order(const void *a, const void *b);

static entry_order *order_of(const struct page_options *o)
{
    return (o->order == PAGE_SENTIMENT) != o->reverse ? small_first : great_first;
}

static double value_of(const struct page *p, const struct record *r)
{
    if (p->o.order == PAGE_SENTIMENT) return r->mention->sentiment;
    int64_t reach = post_reach(r->post);
    return reach == COUNT_UNKNOWN ? (double)NAN : (double)reach;
}

/* --- the best of all --- */

static void cut(struct page *p)
{
    if (p->count) qsort(p->kept, p->count, sizeof *p->kept, order_of(&p->o));
    if (p->o.limit && p->count > (size_t)p->o.limit) p->count = (size_t)p->o.limit;
}

static void keep(struct page *p, struct entry one)
{
    if (p->has_last && order_of(&p->o)(&one, &p->last) <= 0) return;
    p->fit++;
    if (p->count == p->cap) {
        cut(p);
        if (p->count >= p->cap / 2) {
            size_t cap = p->cap ? p->cap * 2 : 1024;
            p->kept = arena_grow(p->arena, p->kept, p->cap * sizeof *p->kept, cap * sizeof *p->kept);
            p->cap = cap;
        }
    }
    p->kept[p->count++] = one;
}

static bool walk_all(struct page *p, struct arena *scratch, struct err *e)
{
    bool more = true;
    p->walked = true;
    while (more) {
        struct record r;
        if (!find_next(p->find, scratch, &r, &more, e)) return false;
        if (more) keep(p, (struct entry){value_of(p, &r), find_place(p->find)});
    }
    cut(p);
    return true;
}

/* --- the page --- */

bool page_open(struct txn *t, struct arena *a, const struct page_options *o, struct page **out, struct err *e)
{
    struct page *p = *out = ARENA_NEW(a, struct page);
    p->o = *o;
    p->arena = a;
    if (!read_cursor(p, e)) return false;
    p->o.find.oldest_first = o->order == PAGE_TIME && o->reverse;
    if (o->order == PAGE_TIME && p->has_last) {
        p->behind = p->last.place;
        p->o.find.behind = &p->behind;
    }
    return find_open(t, a, &p->o.find, &p->find, e);
}

bool page_next(struct page *p, struct arena *scratch, struct record *out, bool *more, struct err *e)
{
    *more = false;
    if (p->o.limit && p->given >= p->o.limit) return true;
    if (p->o.order == PAGE_TIME) {
        if (!find_next(p->find, scratch, out, more, e)) return false;
        if (!*more) return true;
        p->last.place = find_place(p->find);
    } else {
        if (!p->walked && !walk_all(p, scratch, e)) return false;
        if (p->next == p->count) return true;
        p->last = p->kept[p->next++];
        if (!find_at(p->find, p->last.place, scratch, out, e)) return false;
        *more = true;
    }
    p->given++;
    return true;
}

bool page_more(struct page *p, struct arena *scratch, bool *more, struct err *e)
{
    *more = p->fit > p->given;
    return p->o.order != PAGE_TIME || find_another(p->find, LOOK_AHEAD, scratch, more, e);
}

const struct find *page_find(const struct page *p)
{
    return p->find;
}

void page_close(struct page *p)
{
    if (p) find_close(p->find);
}
