#include "store/correct.h"

#include "base/utf8.h"
#include "store/layout.h"

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

void correction_init(struct correction *c)
{
    *c = (struct correction){.label = -1, .sentiment = (double)NAN};
}

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
    t->corrections_loaded = false;
    return ok;
}

static int by_post(const void *a, const void *b)
{
    const struct correction *x = *(const struct correction *const *)a, *y = *(const struct correction *const *)b;
    int order = memcmp(&x->post, &y->post, sizeof x->post);
    return order ? order : (x->number > y->number) - (x->number < y->number);
}

/* Those in force, by post: rules (id zero) come first. */
static void sort_corrections(struct txn *t)
{
    t->by_post = ARENA_ARRAY(t->arena, const struct correction *, t->correction_count + 1);
    t->by_post_count = 0;
    for (size_t i = 0; i < t->correction_count; i++)
        if (!t->corrections[i].undone_at)
            t->by_post[t->by_post_count++] = &t->corrections[i];
    if (t->by_post_count)
        qsort(t->by_post, t->by_post_count, sizeof *t->by_post, by_post);
}

static bool corrections_load(struct txn *t, struct err *e)
{
    MDB_stat stat;
    MDB_cursor *c;
    str key, value, inside;
    bool more;
    if (t->corrections_loaded)
        return true;
    int rc = mdb_stat(t->mdb, t->dbi[TABLE_CORRECTION], &stat);
    if (rc || !cursor_open(t, TABLE_CORRECTION, &c, e))
        return rc ? store_fail(t, rc, "reading", e) : false;
    t->corrections = ARENA_ARRAY(t->arena, struct correction, stat.ms_entries + 1);
    t->correction_count = 0;
    bool ok = cursor_seek(t, c, (str){NULL, 0}, &key, &value, &more, e);
    while (ok && more && t->correction_count < stat.ms_entries) {
        struct correction *k = &t->corrections[t->correction_count++];
        correction_init(k);
        if (!record_open(key, value, &inside) || !slots_get(inside, slots, SLOT_COUNT, k)) {
            ok = store_corrupt(e, TABLE_CORRECTION, key, "a correction is damaged");
            break;
        }
        str *const texts[] = {&k->brand, &k->phrase, &k->touchpoints, &k->note};
        for (size_t i = 0; i < 4; i++)
            *texts[i] = str_dup(t->arena, *texts[i]);
        ok = cursor_step(t, c, MDB_NEXT, &key, &value, &more, e);
    }
    mdb_cursor_close(c);
    sort_corrections(t);
    t->corrections_loaded = ok;
    return ok;
}

bool txn_corrections(struct txn *t, const struct correction **out, size_t *count, struct err *e)
{
    if (!corrections_load(t, e))
        return false;
    *out = t->corrections;
    *count = t->correction_count;
    return true;
}

bool txn_put_correction(struct txn *t, struct correction *c, struct err *e)
{
    if (!corrections_load(t, e))
        return false;
    c->number = t->correction_count ? t->corrections[t->correction_count - 1].number + 1 : 1;
    return put(t, c, e);
}

bool corrections_forget(struct txn *t, id128 id, id128 bare, struct err *e)
{
    if (!corrections_load(t, e))
        return false;
    for (size_t i = 0; i < t->correction_count; i++) {
        struct correction c = t->corrections[i];
        if (!id128_eq(c.post, id))
            continue;
        c.post = bare;
        c.note = (str){NULL, 0};
        if (!put(t, &c, e) || !corrections_load(t, e))
            return false;
    }
    return true;
}

static bool same_real(double a, double b)
{
    return a == b || (isnan(a) && isnan(b));
}

bool txn_has_correction(struct txn *t, const struct correction *c, bool *has, struct err *e)
{
    *has = false;
    if (!corrections_load(t, e))
        return false;
    for (size_t i = 0; i < t->correction_count && !*has; i++) {
        const struct correction *k = &t->corrections[i];
        *has = !k->undone_at && str_eq(k->brand, c->brand) && id128_eq(k->post, c->post) && str_eq(k->phrase, c->phrase) && k->not_brand == c->not_brand &&
               k->label == c->label && same_real(k->sentiment, c->sentiment) && str_eq(k->touchpoints, c->touchpoints);
    }
    return true;
}

bool txn_undo_correction(struct txn *t, int64_t number, int64_t now, struct correction *out, bool *found, struct err *e)
{
    *found = false;
    if (!corrections_load(t, e))
        return false;
    for (size_t i = 0; i < t->correction_count; i++)
        if (t->corrections[i].number == number && !t->corrections[i].undone_at) {
            *found = true;
            *out = t->corrections[i];
            out->undone_at = now ? now : 1;
            return put(t, out, e);
        }
    return true;
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

bool correction_fits(const struct correction *c, const struct post *p, struct arena *a)
{
    if (!id128_is_zero(c->post))
        return id128_eq(c->post, p->id);
    str phrase = utf8_fold(a, str_trim(c->phrase), true);
    return phrase.n && phrase_in(utf8_fold(a, post_body(a, p), true), phrase);
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

static void apply_to(struct txn *t, const struct post *p, struct mention *m)
{
    struct arena *work = NULL;
    size_t low = 0;
    for (; low < t->by_post_count && id128_is_zero(t->by_post[low]->post); low++) {
        work = work ? work : arena_new(0);
        if (str_eq(t->by_post[low]->brand, m->brand) && correction_fits(t->by_post[low], p, work))
            apply_one(t->arena, t->by_post[low], m);
    }
    if (work)
        arena_free(work);
    size_t high = t->by_post_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (memcmp(&t->by_post[middle]->post, &p->id, sizeof p->id) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < t->by_post_count && id128_eq(t->by_post[low]->post, p->id); low++)
        if (str_eq(t->by_post[low]->brand, m->brand))
            apply_one(t->arena, t->by_post[low], m);
}

bool corrections_any(struct txn *t, bool *any, struct err *e)
{
    if (!corrections_load(t, e))
        return false;
    *any = t->by_post_count != 0;
    return true;
}

bool corrections_apply(struct txn *t, const struct post *p, const struct reading *r, struct reading *out, struct err *e)
{
    const struct reading in = *r; /* r may be out */
    *out = in;
    if (!corrections_load(t, e))
        return false;
    if (!t->by_post_count || !in.mention_count)
        return true;
    out->mentions = ARENA_ARRAY(t->arena, struct mention, in.mention_count);
    out->mention_count = 0;
    for (size_t i = 0; i < in.mention_count; i++) {
        struct mention m = in.mentions[i];
        apply_to(t, p, &m);
        if (m.about_brand || !m.corrected)
            out->mentions[out->mention_count++] = m;
    }
    return true;
}

bool txn_rederive(struct txn *t, const struct post *p, const struct reading *r, bool *found, struct err *e)
{
    struct post_key at;
    struct post now;
    struct reading before, after;
    if (!post_find(t, p->id, (str){NULL, 0}, (str){NULL, 0}, post_at(p), &at, found, e))
        return false;
    if (!*found)
        return true;
    if (!post_load(t, at, t->arena, &now, e))
        return false;
    *found = str_eq(now.text, p->text) && str_eq(now.title, p->title) && !(now.flags & POST_DELETED);
    if (!*found)
        return true;
    return derived_of(t, at, t->arena, &before, e) && derive(t, at, &now, &before, -1, e) && corrections_apply(t, &now, r, &after, e) &&
           derive(t, at, &now, &after, 1, e);
}
