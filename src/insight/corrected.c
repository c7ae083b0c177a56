#include "insight/corrected.h"

#include "store/correct.h"

#include <stdlib.h>
#include <string.h>

struct counting {
    struct txn *t;
    str brand;
    struct period period;
    const struct zone *zone;
    uint32_t voices;
    struct corrected *out;
};

static bool by_rules(struct counting *c, struct arena *a, struct err *e)
{
    struct scan s;
    int64_t from, to;
    period_walk(c->period, c->zone, &from, &to);
    bool more = true, ok = scan_open(c->t, c->brand, (str){NULL, 0}, from, to, false, &s, e);
    s.no_evidence = true;
    while (ok && more) {
        struct reading r;
        arena_reset(a);
        ok = scan_step(&s, &more, e) && (!more || scan_mention(&s, a, &r, e));
        if (!ok || !more || !r.mentions[0].corrected || !(c->voices & 1u << r.mentions[0].voice)) continue;
        struct post p;
        ok = scan_post(&s, a, &p, e);
        c->out->mentions += ok && !p.boost_of.n && period_holds(c->period, c->zone, p.published); /* boosts are in no number */
    }
    scan_close(&s);
    return ok;
}

/* Of each post the last one stands in front. */
static int by_post(const void *a, const void *b)
{
    const struct correction *x = *(const struct correction *const *)a, *y = *(const struct correction *const *)b;
    int order = memcmp(&x->post, &y->post, sizeof x->post);
    return order ? order : (x->number < y->number) - (x->number > y->number);
}

static int by_number(const void *a, const void *b)
{
    const struct correction *x = *(const struct correction *const *)a, *y = *(const struct correction *const *)b;
    return (x->number > y->number) - (x->number < y->number);
}

/* A post that was corrected several times counts once, by the last. In the order they were made, which is nearly always one of time. */
static size_t keep_last(const struct correction **of, size_t count)
{
    size_t kept = 0;
    if (!count) return 0;
    qsort(of, count, sizeof(*of), by_post);
    for (size_t i = 0; i < count; i++)
        if (!kept || !id128_eq(of[i]->post, of[kept - 1]->post)) of[kept++] = of[i];
    qsort(of, kept, sizeof(*of), by_number);
    return kept;
}

static bool one_post(struct counting *c, const struct correction *k, bool rules, struct arena *a, struct err *e)
{
    struct post p;
    struct reading r;
    bool found;
    arena_reset(a);
    if (!txn_get_post(c->t, k->post, a, &p, &found, e)) return false;
    if (!found || p.boost_of.n || !period_holds(c->period, c->zone, p.published)) return true;
    c->out->removed += k->not_brand;
    if (rules || k->not_brand) return true; /* the walk has counted it; there is no mention */
    if (!txn_get_reading(c->t, &p, a, &r, e)) return false;
    for (size_t i = 0; i < r.mention_count; i++) {
        const struct mention *m = &r.mentions[i];
        c->out->mentions += str_eq(m->brand, c->brand) && m->corrected && c->voices & 1u << m->voice;
    }
    return true;
}

bool corrected_count(struct txn *t, str brand, struct period period, const struct zone *zone, uint32_t voices, struct corrected *out, struct err *e)
{
    struct counting c = {t, brand, period, zone, voices, out};
    const struct correction *list;
    size_t count;
    size_t single = 0;
    bool rules = false;
    *out = (struct corrected){0, 0};
    if (!txn_corrections(t, &list, &count, e)) return false;
    struct arena *a = arena_new(0), *own = arena_new(0);
    const struct correction **of = ARENA_ARRAY(own, const struct correction *, count + 1);
    for (size_t i = 0; i < count; i++) {
        if (list[i].undone_at || !str_eq(list[i].brand, brand)) continue;
        if (id128_is_zero(list[i].post)) rules = true;
        else of[single++] = &list[i];
    }
    single = keep_last(of, single);
    bool ok = !rules || by_rules(&c, a, e);
    for (size_t i = 0; ok && i < single; i++) ok = one_post(&c, of[i], rules, a, e);
    arena_free(own);
    arena_free(a);
    return ok;
}
