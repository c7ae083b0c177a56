#include "store/correct.h"

#include "base/utf8.h"
#include "store/correct_list.h"

#include <string.h>

void correction_init(struct correction *c)
{
    *c = (struct correction){.label = -1, .sentiment = (double)NAN};
}

/* --- rules --- */

static bool is_word(unsigned char c)
{
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

static bool phrase_in(str text, str phrase)
{
    for (size_t from = 0;;) {
        size_t at = str_find(str_skip(text, from), phrase);
        if (at == STR_NONE)
            return false;
        at += from;
        bool left = !at || !is_word((unsigned char)text.p[at - 1]) || !is_word((unsigned char)phrase.p[0]);
        size_t end = at + phrase.n;
        bool right = end == text.n || !is_word((unsigned char)text.p[end]) || !is_word((unsigned char)phrase.p[phrase.n - 1]);
        if (left && right)
            return true;
        from = at + 1;
    }
}

static bool fits_folded(const struct correction *c, str folded, struct arena *a)
{
    str phrase = utf8_fold(a, str_trim(c->phrase), true);
    return phrase.n && phrase_in(folded, phrase);
}

bool correction_fits(const struct correction *c, const struct post *p, struct arena *a)
{
    return id128_is_zero(c->post) ? fits_folded(c, utf8_fold(a, post_body(a, p), true), a) : id128_eq(c->post, p->id);
}

/* --- applying --- */

static double value_of(const struct correction *c, double was)
{
    if (isfinite(c->sentiment))
        return c->sentiment;
    if (c->label == LABEL_POSITIVE)
        return was > 0.05 ? was : 0.6;
    if (c->label == LABEL_NEGATIVE)
        return was < -0.05 ? was : -0.6;
    return 0;
}

static enum label label_of(double sentiment)
{
    return sentiment > 0.05 ? LABEL_POSITIVE : sentiment < -0.05 ? LABEL_NEGATIVE : LABEL_NEUTRAL;
}

/* Exactly those touchpoints: what was read of one stays, the evidence of others belongs to none. */
static void set_touchpoints(struct arena *a, struct mention *m, str list)
{
    size_t count = 1;
    for (size_t i = 0; i < list.n; i++)
        count += list.p[i] == '|';
    struct moment *own = ARENA_ARRAY(a, struct moment, count);
    uint8_t to[256];
    memset(to, EVIDENCE_NO_MOMENT, sizeof to);
    size_t n = 0;
    while (list.p && n < EVIDENCE_NO_MOMENT) {
        own[n] = (struct moment){.touchpoint = str_cut(&list, '|'), .sentiment = m->sentiment, .cause = m->cause, .confidence = 1};
        for (size_t i = 0; i < m->moment_count; i++)
            if (str_eq(m->moments[i].touchpoint, own[n].touchpoint)) {
                own[n] = m->moments[i];
                to[i & 255] = (uint8_t)n;
            }
        n += own[n].touchpoint.n != 0;
    }
    struct evidence *evidence = ARENA_ARRAY(a, struct evidence, m->evidence_count + 1);
    for (size_t i = 0; i < m->evidence_count; i++) {
        evidence[i] = m->evidence[i];
        evidence[i].moment = to[evidence[i].moment];
    }
    m->evidence = evidence;
    m->moments = own;
    m->moment_count = n;
}

static void apply_one(struct arena *a, const struct correction *c, struct mention *m)
{
    m->corrected = true;
    if (c->not_brand) {
        m->about_brand = false;
        return;
    }
    m->about_brand = true;
    if (c->touchpoints.n)
        set_touchpoints(a, m, c->touchpoints);
    if (c->label < 0 && !isfinite(c->sentiment))
        return;
    m->sentiment = value_of(c, m->sentiment);
    m->label = c->label >= 0 ? (enum label)c->label : label_of(m->sentiment);
    m->confidence = 1;
    m->unsure = false;
    if (m->moment_count == 1) {
        struct moment *own = ARENA_NEW(a, struct moment);
        *own = m->moments[0];
        own->sentiment = m->sentiment;
        m->moments = own;
    }
}

/* Rules come first. Their post is the one with the id zero; the text is folded once for all of them. */
static void apply_rules(struct txn *t, const struct post *p, struct mention *list, size_t count)
{
    const struct correction_list *l = t->corrections;
    struct arena *work = NULL;
    str folded = {NULL, 0};
    for (size_t at = corrections_of(l, (id128){0, 0}); at; at = l->next[at - 1]) {
        const struct correction *c = &l->at[at - 1];
        if (c->undone_at)
            continue;
        if (!work) {
            work = arena_new(0);
            folded = utf8_fold(work, post_body(work, p), true);
        }
        bool fits = fits_folded(c, folded, work);
        for (size_t i = 0; fits && i < count; i++)
            if (str_eq(c->brand, list[i].brand))
                apply_one(t->arena, c, &list[i]);
    }
    if (work)
        arena_free(work);
}

static void apply_single(struct txn *t, const struct post *p, struct mention *list, size_t count)
{
    const struct correction_list *l = t->corrections;
    for (size_t at = corrections_of(l, p->id); at; at = l->next[at - 1])
        for (size_t i = 0; i < count; i++)
            if (!l->at[at - 1].undone_at && str_eq(l->at[at - 1].brand, list[i].brand))
                apply_one(t->arena, &l->at[at - 1], &list[i]);
}

bool corrections_apply(struct txn *t, const struct post *p, const struct reading *r, struct reading *out, struct err *e)
{
    const struct reading in = *r; /* r may be out */
    bool any;
    *out = in;
    if (!corrections_any(t, &any, e))
        return false;
    if (!any || !in.mention_count)
        return true;
    out->mentions = ARENA_ARRAY(t->arena, struct mention, in.mention_count);
    memcpy(out->mentions, in.mentions, in.mention_count * sizeof *out->mentions);
    apply_rules(t, p, out->mentions, in.mention_count);
    apply_single(t, p, out->mentions, in.mention_count);
    out->mention_count = 0;
    for (size_t i = 0; i < in.mention_count; i++)
        if (out->mentions[i].about_brand || !out->mentions[i].corrected)
            out->mentions[out->mention_count++] = out->mentions[i];
    return true;
}

static bool rederive_at(struct txn *t, struct post_key at, const struct post *p, const struct reading *r, struct arena *a, bool *found, struct err *e)
{
    struct post now;
    struct reading before, after;
    if (!post_load(t, at, a, &now, e))
        return false;
    *found = str_eq(now.text, p->text) && str_eq(now.title, p->title) && !(now.flags & POST_DELETED);
    if (!*found)
        return true;
    return derived_of(t, at, a, &before, e) && derive(t, at, &now, &before, -1, e) && corrections_apply(t, &now, r, &after, e) && derive(t, at, &now, &after, 1, e);
}

/* A rule may concern all posts that there are: what was read of one does not stay until the end of the transaction. */
bool txn_rederive(struct txn *t, const struct post *p, const struct reading *r, bool *found, struct err *e)
{
    struct post_key at;
    if (!post_find(t, p->id, (str){NULL, 0}, (str){NULL, 0}, post_at(p), &at, found, e))
        return false;
    if (!*found)
        return true;
    struct arena *a = arena_new(0);
    bool ok = rederive_at(t, at, p, r, a, found, e);
    arena_free(a);
    return ok;
}
