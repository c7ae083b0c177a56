#include "insight/corrected.h"

#include "store/correct.h"

struct counting {
    struct txn *t;
    str brand;
    int64_t from, to;
    uint32_t voices;
    struct corrected *out;
};

static bool by_rules(struct counting *c, struct arena *a, struct err *e)
{
    struct scan s;
    bool more = true, ok = scan_open(c->t, c->brand, (str){NULL, 0}, c->from, c->to, false, &s, e);
    s.no_evidence = true;
    while (ok && more) {
        struct reading r;
        arena_reset(a);
        ok = scan_step(&s, &more, e) && (!more || scan_mention(&s, a, &r, e));
        if (!ok || !more || !r.mentions[0].corrected || !(c->voices & 1u << r.mentions[0].voice)) continue;
        struct post p;
        ok = scan_post(&s, a, &p, e);
        c->out->mentions += ok && !p.boost_of.n; /* boosts are in no number */
    }
    scan_close(&s);
    return ok;
}

/* A post that was corrected several times counts once, by the last. */
static bool is_last(const struct correction *list, size_t count, size_t i)
{
    for (size_t k = i + 1; k < count; k++)
        if (!list[k].undone_at && id128_eq(list[k].post, list[i].post) && str_eq(list[k].brand, list[i].brand)) return false;
    return true;
}

static bool one_post(struct counting *c, const struct correction *k, bool rules, struct arena *a, struct err *e)
{
    struct post p;
    struct reading r;
    bool found;
    arena_reset(a);
    if (!txn_get_post(c->t, k->post, a, &p, &found, e)) return false;
    if (!found || p.boost_of.n || post_at(&p) < c->from || post_at(&p) >= c->to) return true;
    c->out->removed += k->not_brand;
    if (rules || k->not_brand) return true; /* the walk has counted it; there is no mention */
    if (!txn_get_reading(c->t, &p, a, &r, e)) return false;
    for (size_t i = 0; i < r.mention_count; i++) {
        const struct mention *m = &r.mentions[i];
        c->out->mentions += str_eq(m->brand, c->brand) && m->corrected && c->voices & 1u << m->voice;
    }
    return true;
}

bool corrected_count(struct txn *t, str brand, int64_t from, int64_t to, uint32_t voices, struct corrected *out, struct err *e)
{
    struct counting c = {t, brand, from, to, voices, out};
    const struct correction *list;
    size_t count;
    bool rules = false;
    *out = (struct corrected){0, 0};
    if (!txn_corrections(t, &list, &count, e)) return false;
    struct arena *a = arena_new(0);
    for (size_t i = 0; i < count; i++) rules |= !list[i].undone_at && id128_is_zero(list[i].post) && str_eq(list[i].brand, brand);
    bool ok = !rules || by_rules(&c, a, e);
    for (size_t i = 0; ok && i < count; i++) {
        bool in_force = !list[i].undone_at && !id128_is_zero(list[i].post) && str_eq(list[i].brand, brand);
        if (in_force && is_last(list, count, i)) ok = one_post(&c, &list[i], rules, a, e);
    }
    arena_free(a);
    return ok;
}
