/* The store beside a naive model: random operations, the same answers.
 *
 * MODEL_OPS=6000   how many operations      MODEL_SEED=…   the same ones again (default: the clock)      MODEL_KILLS=12
 *
 * Operations and the borders of transactions depend on the seed and their number alone, so that the first n of them are a run of their own: when answers
 * differ, the shortest beginning after which they do is looked for and told. Each run is a child process, so that an assertion of the store ends no more than it. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_model.h"

#include "insight/compare.h"
#include "insight/worklist.h"
#include "store/copy.h"
#include "store/erase.h"
#include "store/rebuild.h"
#include "store/word.h"

#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define NOON INT64_C(1772365800000) /* 2026-03-01T11:50:00Z */
#define BATCH_MAX 64

enum act { ACT_PUT, ACT_DELETE, ACT_ERASE, ACT_SILENCE, ACT_CORRECT, ACT_UNDO, ACT_RESCORE, ACT_CUT, ACT_REOPEN, ACT_COMPACT, ACT_ABORT, ACT_COUNT };
static const char *const act_names[ACT_COUNT] = {"put", "delete", "erase", "silence", "correct", "undo", "rescore", "rescore, cut off", "reopen", "compact", "abort"};

struct op {
    enum act act;
    struct post p;
    struct correction c;
    id128 id;
    int64_t number;
    enum put_result want, got; /* ACT_PUT */
    bool want_found, found;
    const struct post **concerned; /* of a correction: to be derived anew */
    size_t concerned_count;
};

struct plan {
    size_t count;       /* operations */
    size_t all_from;    /* from here on everything is asked after each transaction */
    size_t known_until; /* so many are in the corpus already: the model alone makes them */
    size_t stop_from;   /* ends at the first border of transactions that is not before this */
    bool tell;          /* each border, once it is committed */
};

struct run {
    struct model m;
    struct store *store;
    struct arena *a; /* of one transaction and one question */
    char dir[64];
    uint64_t seed, state;
    size_t number; /* of the newest operation */
    int64_t until_cut; /* so many times a rescore may tell how far it is */
    size_t cut_seen;
    struct op batch[BATCH_MAX];
    size_t batch_count;
    int report; /* where the child says what is wrong, and which transactions are committed */
    const struct plan *plan;
    struct model_cells cells;
};

static uint64_t draw(struct run *x)
{
    uint64_t z = (x->state += UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

static size_t below(struct run *x, size_t n)
{
    return (size_t)(draw(x) % n);
}

/* Ends the child: the number of the operation, then why. */
__attribute__((format(printf, 2, 3), noreturn)) static void wrong(struct run *x, const char *format, ...)
{
    char s[6000];
    int n = snprintf(s, sizeof s, "%zu ", x->number);
    va_list args;
    va_start(args, format);
    n += vsnprintf(s + n, sizeof s - (size_t)n, format, args);
    va_end(args);
    if (write(x->report, s, (size_t)n < sizeof s ? (size_t)n : sizeof s - 1) < 0)
        _exit(3);
    _exit(1);
}

static void must(struct run *x, bool ok, const struct err *e)
{
    if (!ok)
        wrong(x, "the store says: %s", e->text);
}

/* --- operations --- */

static str some_text(struct run *x, size_t most)
{
    char s[300];
    size_t n = 0, count = below(x, most + 1);
    for (size_t i = 0; i < count; i++) /* few words often, the others seldom */
        n += (size_t)snprintf(s + n, sizeof s - n, "%s%s", i ? " " : "", toy_vocabulary[below(x, 1 + below(x, TOY_VOCABULARY))]);
    return str_dup(x->m.a, (str){s, n});
}

static struct date some_date(struct run *x)
{
    struct date d = {NOON - (int64_t)below(x, 500) * DATE_DAY_MS + (int64_t)below(x, 48) * 30 * DATE_MINUTE_MS, DATE_SECOND, 0};
    size_t how = below(x, 40);
    if (how < 4)
        d = (struct date){(d.at / DATE_DAY_MS) * DATE_DAY_MS, DATE_DAY, DATE_NO_OFFSET};
    else if (how == 4)
        d = (struct date){.precision = DATE_UNKNOWN};
    else if (how == 5)
        d.at = below(x, 2) ? date_from_civil((struct civil){.year = 1, .month = 1, .day = 1}) : date_from_civil((struct civil){.year = 9999, .month = 12, .day = 31, .hour = 23});
    else if (how == 6)
        d.at = -(int64_t)below(x, 100000) * DATE_MINUTE_MS;
    return d;
}

static struct post new_post(struct run *x)
{
    struct arena *a = x->m.a;
    struct post p;
    post_init(&p);
    p.source = str_printf(a, "test:%zu.example", below(x, TOY_SOURCES));
    p.source_id = str_printf(a, "p%zu", x->number);
    p.id = hash128_pair(p.source, p.source_id);
    p.source_key = str_printf(a, "feed(url=%zu)", below(x, 6));
    p.url = str_printf(a, "https://%zu.example/thread/%zu%s", below(x, 3), below(x, TOY_THREADS), below(x, 3) ? "#p" : "/p/2");
    p.published = some_date(x);
    p.collected_at = NOON + (int64_t)x->number * 1000;
    p.title = below(x, 3) ? STR("") : some_text(x, 3);
    p.text = some_text(x, 14);
    if (below(x, 10) < 7)
        p.text = str_printf(a, "%s %.*s", toy_brands[below(x, 3) / 2], STR_ARG(p.text));
    p.pseudonym = below(x, 9) ? str_printf(a, "%032zx", below(x, TOY_AUTHORS)) : STR("");
    p.thread = below(x, 4) ? str_printf(a, "t%zu", below(x, TOY_THREADS)) : STR("");
    p.rating = below(x, 3) ? (double)NAN : (double)below(x, 6);
    p.likes = below(x, 2) ? (int64_t)below(x, 50) : COUNT_UNKNOWN;
    p.replies = below(x, 4) ? COUNT_UNKNOWN : (int64_t)below(x, 9);
    p.boost_of = below(x, 15) ? STR("") : STR("p1");
    p.flags = below(x, 12) ? 0 : POST_OWN_VOICE;
    return p;
}

/* Another's words, a few bits apart, mostly within some days. */
static struct post twin_post(struct run *x, const struct model_post *of)
{
    struct post p = new_post(x);
    p.text = of->p.text;
    p.title = of->p.title;
    for (size_t bits = below(x, 5); bits > 0; bits--) p.text = str_printf(x->m.a, "%.*s bit%zu", STR_ARG(p.text), below(x, 10));
    if (below(x, 4) && of->p.published.precision == DATE_SECOND)
        p.published = (struct date){of->p.published.at + (int64_t)below(x, 9 * 24) * DATE_HOUR_MS - 108 * DATE_HOUR_MS, DATE_SECOND, 0};
    return p;
}

/* Some are drawn again and again, so that they gather edits, corrections and twins. */
static struct model_post *some_post(struct run *x)
{
    size_t n = x->m.count, recent = n < 300 ? n : 300, how = below(x, 6);
    if (!n)
        return NULL;
    return &x->m.posts[how < 2 ? below(x, (n + 49) / 50) * 50 : how < 4 ? n - 1 - below(x, recent) : below(x, n)];
}

/* The same post again: as it was, or something about it has changed. */
static struct post again(struct run *x, const struct model_post *of)
{
    struct post p = of->p, new = new_post(x);
    if (of->erased)
        return new;
    p.flags &= POST_OWN_VOICE;
    switch (below(x, 8)) {
    case 0: p.text = new.text; break;
    case 1: p.title = new.title; p.rating = new.rating; break;
    case 2: p.likes = new.likes; p.replies = new.replies; break;
    case 3: p.published = new.published; break;
    case 4: p.text = new.text; p.published = new.published; break;
    case 5: p.source_key = new.source_key; break;
    case 6: p.text = new.text; p.pseudonym = new.pseudonym; p.thread = new.thread; p.url = new.url; break;
    default: break;
    }
    return p;
}

static void draw_put(struct run *x, struct op *o)
{
    const struct model_post *of = some_post(x);
    size_t how = below(x, 10);
    o->act = ACT_PUT;
    o->p = !of || how < 3 ? new_post(x) : how < 5 ? twin_post(x, of) : again(x, of);
    o->want = model_put(&x->m, &o->p);
}

/* Posts whose reading a correction touches. */
static void concern(struct run *x, struct op *o, const struct correction *c)
{
    struct model *m = &x->m;
    o->concerned = arena_alloc(x->a, (m->count + 1) * sizeof *o->concerned);
    for (size_t i = 0; i < m->count; i++) {
        struct model_post *p = &m->posts[i];
        if (p->erased || p->p.flags & POST_DELETED || !model_fits(c, &p->p))
            continue;
        struct post *own = ARENA_NEW(x->a, struct post);
        *own = p->p;
        o->concerned[o->concerned_count++] = own;
        model_derive(m, p);
    }
}

static void draw_correction(struct run *x, struct op *o)
{
    struct model *m = &x->m;
    const struct model_post *of = some_post(x);
    struct correction *c = &o->c;
    if (m->correction_count == MODEL_CORRECTIONS || !of || of->erased) {
        draw_put(x, o);
        return;
    }
    o->act = ACT_CORRECT;
    correction_init(c);
    c->brand = of->derived.r.mention_count && below(x, 4) ? of->derived.of[0].m.brand : str_from(toy_brands[below(x, TOY_BRANDS)]);
    c->post = of->p.id;
    if (!below(x, 12)) { /* rare words, or else nothing is left */
        c->post = (id128){0, 0};
        c->phrase = str_printf(m->a, "%s %s", toy_vocabulary[TOY_VOCABULARY / 2 + below(x, TOY_VOCABULARY / 2)], below(x, 2) ? "NETZ" : "haus");
    }
    c->at = NOON;
    c->note = STR("because");
    if (!below(x, 3))
        c->not_brand = true;
    if (below(x, 2))
        c->label = (int32_t)below(x, LABEL_NONE);
    else if (below(x, 2))
        c->sentiment = (double)below(x, 9) / 4 - 1;
    if (!below(x, 3))
        c->touchpoints = below(x, 2) ? str_from(toy_touchpoints[below(x, 6)]) : str_printf(m->a, "%s|%s", toy_touchpoints[below(x, 3)], toy_touchpoints[3 + below(x, 3)]);
    c->number = m->correction_count ? m->corrections[m->correction_count - 1].number + 1 : 1;
    m->corrections[m->correction_count++] = *c;
    concern(x, o, c);
}

static void draw_undo(struct run *x, struct op *o)
{
    struct model *m = &x->m;
    if (!m->correction_count) {
        draw_put(x, o);
        return;
    }
    struct correction *c = &m->corrections[below(x, m->correction_count)];
    o->act = ACT_UNDO;
    o->number = c->number;
    o->want_found = !c->undone_at;
    c->undone_at = c->undone_at ? c->undone_at : NOON;
    concern(x, o, c);
}

static void draw_op(struct run *x, struct op *o)
{
    const struct model_post *of = some_post(x);
    size_t how = below(x, 1000);
    *o = (struct op){.id = of && !of->erased ? of->p.id : (id128){7, 7}};
    if (how < 40) {
        o->act = ACT_DELETE;
        o->want_found = model_delete(&x->m, o->id);
    } else if (how < 60) {
        o->act = ACT_ERASE;
        o->want_found = model_erase(&x->m, o->id);
    } else if (how < 75) {
        o->act = ACT_SILENCE;
        o->want_found = model_lose_text(&x->m, o->id);
    } else if (how < 110) {
        draw_correction(x, o);
    } else if (how < 130) {
        draw_undo(x, o);
    } else if (how < 132) {
        o->act = below(x, 8) ? ACT_REOPEN : below(x, 2) ? ACT_RESCORE : ACT_COMPACT;
    } else if (how < 136) {
        o->act = below(x, 3) ? ACT_CUT : ACT_RESCORE;
        o->number = (int64_t)below(x, 40);
    } else if (how < 142) {
        o->act = ACT_ABORT;
        o->p = new_post(x);
    } else {
        draw_put(x, o);
    }
}

/* --- doing it --- */

static bool do_correction(struct run *x, struct txn *t, struct op *o, struct err *e)
{
    struct correction was, c = o->c;
    if (o->act == ACT_UNDO ? !txn_undo_correction(t, o->number, NOON, &was, &o->found, e) : !txn_put_correction(t, &c, e))
        return false;
    for (size_t i = 0; i < o->concerned_count; i++) {
        struct toy r;
        bool found;
        toy_read(o->concerned[i], x->m.rules, &r);
        if (!txn_rederive(t, o->concerned[i], &r.r, &found, e))
            return false;
        if (!found)
            return err_set(e, ERR_STORE, "the post of a correction is not found");
    }
    return o->act == ACT_UNDO || c.number == o->c.number || err_set(e, ERR_STORE, "correction %lld became %lld", (long long)o->c.number, (long long)c.number);
}

static bool put_draft(struct run *x, struct txn *t, struct op *o, const struct reading *r, struct err *e)
{
    struct buf room;
    buf_init(&room, (size_t)64 << 20);
    const struct draft *d = draft_make(&o->p, r, &room, x->a);
    buf_free(&room);
    return txn_put_draft(t, d, &o->got, e);
}

static bool do_op(struct run *x, struct txn *t, struct op *o, struct err *e)
{
    struct erased n = {0};
    struct toy r;
    switch (o->act) {
    case ACT_PUT:
    case ACT_ABORT:
        toy_read(&o->p, x->m.rules, &r);
        return o->p.id.lo % 2 ? txn_put_post(t, &o->p, &r.r, &o->got, e) : put_draft(x, t, o, &r.r, e); /* both ways lead to the same */
    case ACT_DELETE: return txn_delete_post(t, o->id, NOON, &o->found, e);
    case ACT_SILENCE: return txn_silence_post(t, o->id, &o->found, e);
    case ACT_ERASE:
        if (!txn_erase_post(t, o->id, NOON, &n, e))
            return false;
        o->found = n.posts == 1;
        return txn_want_compact(t, e);
    default: return do_correction(x, t, o, e);
    }
}

static bool do_batch(struct txn *t, void *ctx, struct err *e)
{
    struct run *x = ctx;
    for (size_t i = 0; i < x->batch_count; i++)
        if (!do_op(x, t, &x->batch[i], e))
            return false;
    return true;
}

static bool do_abort(struct txn *t, void *ctx, struct err *e)
{
    struct run *x = ctx;
    struct op *o = &x->batch[0];
    bool found;
    const struct model_post *of = x->m.count ? &x->m.posts[0] : NULL;
    struct erased n = {0};
    if (!do_op(x, t, o, e) || (of && !of->erased && !txn_delete_post(t, of->p.id, NOON, &found, e)) || !txn_erase_post(t, o->p.id, NOON, &n, e))
        return false;
    return err_set(e, ERR_INPUT, "on purpose");
}

static bool keep_brands(struct txn *t, void *ctx, struct err *e)
{
    (void)ctx;
    for (size_t i = 0; i < TOY_BRANDS; i++) {
        const struct brand b = {.id = str_from(toy_brands[i]), .name = str_from(toy_brands[i]), .zone_name = str_from(toy_zones[i]), .yaml = STR("brand: x\n")};
        if (!txn_put_brand(t, &b, 42, e))
            return false;
    }
    return true;
}

static void open_corpus(struct run *x)
{
    struct err e = {0};
    const struct store_options o = {.create = true, .no_sync = true, .now = 1000, .map_size = (size_t)1 << 20};
    must(x, store_open(str_from(x->dir), &o, &x->store, &e), &e);
    must(x, store_write(x->store, keep_brands, NULL, &e), &e); /* this process tells of all of them */
}

static void read_again(void *ctx, const struct post *p, struct arena *a, struct reading *out)
{
    struct run *x = ctx;
    struct toy *r = ARENA_NEW(a, struct toy);
    toy_read(p, x->m.rules, r);
    *out = r->r;
}

static void model_rescore(struct model *m)
{
    m->rules++;
    for (size_t i = 0; i < m->count; i++)
        if (!(m->posts[i].p.flags & POST_DELETED))
            model_derive(m, &m->posts[i]);
}

static bool cut(void *ctx, size_t done)
{
    struct run *x = ctx;
    bool goes_on = --x->until_cut >= 0 && done != x->cut_seen; /* the second time: all are done, and it is about to end */
    x->cut_seen = done;
    return goes_on;
}

static void do_alone(struct run *x, const struct op *o)
{
    struct err e = {0};
    bool busy = false;
    struct rebuild r = {.read = read_again, .ctx = x, .jobs = (int)(x->m.rules % 3), .rules = x->m.rules + 1, .now = NOON, .batch = 64};
    switch (o->act) {
    case ACT_ABORT:
        if (store_write(x->store, do_abort, x, &e) || e.code != ERR_INPUT)
            wrong(x, "a transaction that was given up ended with: %s", e.text);
        return;
    case ACT_RESCORE:
        model_rescore(&x->m);
        must(x, store_rebuild(x->store, &r, &e), &e);
        return;
    case ACT_CUT: /* what was made until then counts for nobody, and the next rescore goes on */
        x->m.rules++;
        x->until_cut = o->number;
        x->cut_seen = SIZE_MAX;
        r.progress = cut;
        if (store_rebuild(x->store, &r, &e) ? r.posts > 0 : e.code != ERR_STORE)
            wrong(x, "a rescore that was cut off ended with: %s", e.text);
        x->m.rules--;
        return;
    default:
        store_close(x->store);
        x->store = NULL;
        must(x, o->act == ACT_REOPEN || store_compact(str_from(x->dir), &busy, &e), &e);
        open_corpus(x);
    }
}

static bool alone(const struct op *o)
{
    return o->act == ACT_RESCORE || o->act == ACT_CUT || o->act == ACT_REOPEN || o->act == ACT_COMPACT || o->act == ACT_ABORT;
}

static void do_work(struct run *x)
{
    struct err e = {0};
    if (!x->batch_count)
        return;
    if (alone(&x->batch[0])) {
        do_alone(x, &x->batch[0]);
        return;
    }
    must(x, store_write(x->store, do_batch, x, &e), &e);
    for (size_t i = 0; i < x->batch_count; i++) {
        const struct op *o = &x->batch[i];
        if (o->act == ACT_PUT ? o->got != o->want : o->act != ACT_CORRECT && o->found != o->want_found)
            wrong(x, "%s of %.*s gives %d, should give %d", act_names[o->act], STR_ARG(o->p.source_id), o->act == ACT_PUT ? (int)o->got : o->found,
                  o->act == ACT_PUT ? (int)o->want : o->want_found);
    }
}

/* --- lists of lines --- */

struct line {
    int64_t at;
    str text;
};

struct lines {
    struct line *at;
    size_t count, cap;
};

static void line_add(struct lines *l, int64_t at, str text)
{
    if (l->count == l->cap)
        l->at = realloc(l->at, (l->cap = l->cap ? l->cap * 2 : 256) * sizeof *l->at);
    l->at[l->count++] = (struct line){at, text};
}

static int line_order(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    return x->at != y->at ? (x->at > y->at) - (x->at < y->at) : str_cmp(x->text, y->text);
}

/* The same lines, the order within the same time aside. */
static void same_lines(struct run *x, const char *what, struct lines *got, struct lines *want)
{
    if (got->count)
        qsort(got->at, got->count, sizeof *got->at, line_order);
    if (want->count)
        qsort(want->at, want->count, sizeof *want->at, line_order);
    for (size_t i = 0; i < got->count || i < want->count; i++) {
        str g = i < got->count ? got->at[i].text : STR("(nothing)"), w = i < want->count ? want->at[i].text : STR("(nothing)");
        if (!str_eq(g, w))
            wrong(x, "%s, %zu lines instead of %zu, line %zu:\n  store %.*s\n  model %.*s", what, got->count, want->count, i, STR_ARG(g), STR_ARG(w));
    }
    free(got->at);
    free(want->at);
}

static struct txn *reader(struct run *x)
{
    struct txn *t;
    struct err e = {0};
    must(x, txn_read(x->store, &t, &e), &e);
    return t;
}

static str whole_line(struct arena *a, const struct post *p, const struct reading *r, const struct mention *m)
{
    str post = model_post_line(a, p), mention = model_mention_line(a, r, m);
    return str_printf(a, "%.*s%.*s", STR_ARG(post), STR_ARG(mention));
}

/* --- questions --- */

struct range {
    int64_t from, to;
    bool oldest;
};

static struct range some_range(struct run *x)
{
    struct range r = {SCAN_BEGINNING, SCAN_END, below(x, 2)};
    if (below(x, 20)) {
        r.from = NOON - (int64_t)below(x, 500) * DATE_DAY_MS;
        r.to = r.from + (int64_t)below(x, 60) * DATE_DAY_MS;
    }
    return r;
}

static void walk(struct run *x, struct scan *s, struct range r, const char *word, struct lines *out)
{
    struct err e = {0};
    struct arena *a = arena_new(0);
    int64_t last = r.oldest ? INT64_MIN : INT64_MAX;
    for (bool more = true;; arena_reset(a)) {
        struct post p;
        struct reading of;
        must(x, scan_next(s, a, &p, &of, &more, &e), &e);
        if (!more)
            break;
        if (r.oldest ? post_at(&p) < last : post_at(&p) > last)
            wrong(x, "a walk is out of order at %lld", (long long)post_at(&p));
        last = post_at(&p);
        if (!word || model_holds(&p, word))
            line_add(out, last, str_dup(x->a, whole_line(a, &p, &of, &of.mentions[0])));
    }
    arena_free(a);
}

static void model_walk(struct run *x, size_t brand, str touchpoint, const char *word, struct range r, struct lines *out)
{
    for (size_t i = 0; i < x->m.count; i++) {
        struct model_post *p = &x->m.posts[i];
        int64_t at = post_at(&p->p);
        const struct mention *m = at >= r.from && (at < r.to || r.to == SCAN_END) ? model_mention(p, str_from(toy_brands[brand])) : NULL;
        if (m && model_touches(m, touchpoint) && (!word || model_holds(&p->p, word)))
            line_add(out, at, whole_line(x->a, &p->p, &p->derived.r, m));
    }
}

static void ask_walk(struct run *x, size_t brand, str touchpoint, struct range r)
{
    struct err e = {0};
    struct scan s;
    struct lines got = {0}, want = {0};
    struct txn *t = reader(x);
    must(x, scan_open(t, str_from(toy_brands[brand]), touchpoint, r.from, r.to, r.oldest, &s, &e), &e);
    walk(x, &s, r, NULL, &got);
    scan_close(&s);
    txn_end(t);
    model_walk(x, brand, touchpoint, NULL, r, &want);
    same_lines(x, touchpoint.n ? "walk at a touchpoint" : "walk", &got, &want);
}

static void ask_word(struct run *x, size_t brand, const char *word, struct range r)
{
    struct err e = {0};
    struct scan s;
    struct lines got = {0}, want = {0};
    struct txn *t = reader(x);
    uint64_t term = hash64(str_from(word));
    must(x, scan_words(t, str_from(toy_brands[brand]), &term, 1, r.from, r.to, r.oldest, &s, &e), &e);
    walk(x, &s, r, word, &got);
    scan_close(&s);
    txn_end(t);
    model_walk(x, brand, STR(""), word, r, &want);
    same_lines(x, word, &got, &want);
}

static void ask_author_or_thread(struct run *x, size_t brand, bool thread, struct range r)
{
    struct err e = {0};
    struct scan s;
    struct lines got = {0}, want = {0};
    str name = thread ? str_printf(x->a, "t%zu", below(x, TOY_THREADS)) : str_printf(x->a, "%032zx", below(x, TOY_AUTHORS)), of = str_from(toy_brands[brand]);
    struct txn *t = reader(x);
    must(x, thread ? scan_thread(t, of, name, r.from, r.to, r.oldest, &s, &e) : scan_author(t, of, name, r.from, r.to, r.oldest, &s, &e), &e);
    walk(x, &s, r, NULL, &got);
    scan_close(&s);
    txn_end(t);
    for (size_t i = 0; i < x->m.count; i++) {
        struct model_post *p = &x->m.posts[i];
        int64_t at = post_at(&p->p);
        const struct mention *m = at >= r.from && (at < r.to || r.to == SCAN_END) ? model_mention(p, of) : NULL;
        if (m && str_eq(thread ? p->p.thread : p->p.pseudonym, name))
            line_add(&want, at, whole_line(x->a, &p->p, &p->derived.r, m));
    }
    same_lines(x, thread ? "walk along a thread" : "walk along an author", &got, &want);
}

/* --- boards --- */

/* When the brand spoke last, to all, in each thread of each source. */
struct spoken {
    struct {
        str source, thread;
        int64_t at;
    } of[TOY_SOURCES * TOY_THREADS];
    size_t count;
};

static size_t spoken_place(const struct spoken *s, const struct post *p)
{
    size_t i = 0;
    while (i < s->count && !(str_eq(s->of[i].thread, p->thread) && str_eq(s->of[i].source, p->source))) i++;
    return i;
}

static void model_spoken(struct run *x, str brand, struct spoken *out)
{
    out->count = 0;
    for (size_t i = 0; i < x->m.count; i++) {
        struct model_post *p = &x->m.posts[i];
        const struct mention *m = p->p.thread.n && !p->p.boost_of.n ? model_mention(p, brand) : NULL;
        if (!m || m->voice != VOICE_BRAND)
            continue;
        size_t at = spoken_place(out, &p->p);
        if (at == out->count) {
            out->of[at].source = p->p.source, out->of[at].thread = p->p.thread, out->of[at].at = INT64_MIN;
            out->count++;
        }
        out->of[at].at = post_at(&p->p) > out->of[at].at ? post_at(&p->p) : out->of[at].at;
    }
}

static bool model_answered(const struct spoken *s, const struct post *p)
{
    size_t at = p->thread.n ? spoken_place(s, p) : s->count;
    return at < s->count && s->of[at].at >= post_at(p);
}

static bool on_board(enum work work, const struct mention *m)
{
    return work == WORK_INBOX ? m->label == LABEL_NEGATIVE || m->kind == KIND_QUESTION : work == WORK_IDEAS ? m->kind == KIND_SUGGESTION : m->leaving != LEAVING_NO;
}

static str board_line(struct arena *a, int64_t at, str source, str url, enum label label, enum kind kind, enum leaving leaving, int64_t reach, bool answered)
{
    return str_printf(a, "%lld %.*s %.*s %d %d %d %lld %d", (long long)at, STR_ARG(source), STR_ARG(url), (int)label, (int)kind, (int)leaving, (long long)reach, answered);
}

/* A limit keeps the first ones of the order, and counts the same. */
static void ask_first(struct run *x, struct txn *t, struct worklist_options o, size_t count)
{
    struct err e = {0};
    struct worklist all, some;
    o.order = (enum work_order)(count % 4);
    must(x, worklist_make(t, &o, x->a, &all, &e), &e);
    o.limit = count / 3 + 1;
    must(x, worklist_make(t, &o, x->a, &some, &e), &e);
    size_t want = o.limit < all.count ? o.limit : all.count;
    if (some.found != all.count || some.count != want || some.answered != all.answered) wrong(x, "the first %zu: %zu of %zu", o.limit, some.count, some.found);
    for (size_t i = 0; i < want && i < some.count; i++)
        if (!id128_eq(some.items[i].id, all.items[i].id) || !str_eq(some.items[i].words, all.items[i].words)) wrong(x, "the first %zu: item %zu is another", o.limit, i);
}

static void ask_board(struct run *x, size_t brand, enum work work)
{
    struct err e = {0};
    struct lines got = {0}, want = {0};
    struct worklist l;
    struct spoken spoken;
    size_t answered = 0;
    const struct worklist_options o = {.work = work, .order = WORK_BY_NEWEST, .brand = str_from(toy_brands[brand]), .now = NOON};
    struct txn *t = reader(x);
    must(x, worklist_make(t, &o, x->a, &l, &e), &e);
    ask_first(x, t, o, l.count);
    txn_end(t);
    model_spoken(x, o.brand, &spoken);
    for (size_t i = 0; i < l.count; i++) {
        const struct work_item *w = &l.items[i];
        line_add(&got, w->at, board_line(x->a, w->at, w->source, w->url, w->label, w->kind, w->leaving, w->reach, w->answered));
    }
    for (size_t i = 0; i < x->m.count; i++) {
        struct model_post *p = &x->m.posts[i];
        const struct mention *m = p->p.boost_of.n ? NULL : model_mention(p, o.brand);
        if (!m || (m->voice != VOICE_CUSTOMER && m->voice != VOICE_UNKNOWN) || !on_board(work, m))
            continue;
        bool done = model_answered(&spoken, &p->p);
        answered += done && work == WORK_INBOX;
        if (!done || work != WORK_INBOX)
            line_add(&want, post_at(&p->p), board_line(x->a, post_at(&p->p), p->p.source, p->p.url, m->label, m->kind, m->leaving, post_reach(&p->p), done));
    }
    same_lines(x, work == WORK_INBOX ? "inbox" : work == WORK_IDEAS ? "ideas" : "leaving", &got, &want);
    if (l.answered != answered)
        wrong(x, "inbox: %zu are answered, should be %zu", l.answered, answered);
}

/* Which sources a brand was spoken of in, by these voices: a set of places in `names`. */
static uint32_t sources_of(const struct model_cells *c, uint32_t voices, str names[TOY_SOURCES], size_t *count)
{
    uint32_t set = 0;
    for (size_t i = 0; i < c->count; i++) {
        size_t k = 0;
        if (!(voices & 1u << c->at[i].voice) || c->at[i].sum[SUM_POSTS] <= 0)
            continue;
        while (k < *count && !str_eq(names[k], c->at[i].source)) k++;
        if (k == *count)
            names[(*count)++] = c->at[i].source;
        set |= 1u << k;
    }
    return set;
}

static void sums_line(struct run *x, struct lines *out, size_t brand, str touchpoint, const int64_t *sum)
{
    bool any = false;
    for (int i = 0; i < SUM_COUNT; i++) any = any || sum[i];
    char s[3000];
    int n = snprintf(s, sizeof s, "%zu %.*s:", brand, STR_ARG(touchpoint));
    for (int i = 0; i < SUM_COUNT; i++)
        if (sum[i])
            n += snprintf(s + n, sizeof s - (size_t)n, " %d=%lld", i, (long long)sum[i]);
    if (any)
        line_add(out, 0, str_dup(x->a, (str){s, (size_t)n}));
}

static void ask_compare(struct run *x)
{
    struct err e = {0};
    struct lines got = {0}, want = {0};
    struct compare k;
    str names[TOY_SOURCES];
    size_t name_count = 0;
    int64_t from = model_bucket(NOON, DATE_DAY_MS) - (int64_t)below(x, 400) * DATE_DAY_MS, to = from + (1 + (int64_t)below(x, 120)) * DATE_DAY_MS;
    struct compare_brand brands[TOY_BRANDS];
    for (size_t b = 0; b < TOY_BRANDS; b++) brands[b] = (struct compare_brand){str_from(toy_brands[b]), {PERIOD_MONTH, from, to}, x->m.zones[b]};
    const struct compare_options o = {.brands = brands, .brand_count = TOY_BRANDS, .voices = (uint32_t)below(x, 1u << VOICE_COUNT), .same_sources = below(x, 2), .touchpoints = true};
    uint32_t voices = o.voices ? o.voices : 1u << VOICE_CUSTOMER, both = UINT32_MAX;
    struct txn *t = reader(x);
    must(x, compare_make(t, &o, x->a, &k, &e), &e);
    txn_end(t);
    for (size_t i = 0; i < k.row_count; i++)
        for (size_t b = 0; b < TOY_BRANDS; b++) sums_line(x, &got, b, k.rows[i].touchpoint, k.rows[i].by_brand[b].sum);
    for (size_t b = 0; b < TOY_BRANDS; b++) {
        model_rollups(&x->m, b, ROLLUP_DAY, from, to, &x->cells);
        both &= sources_of(&x->cells, voices, names, &name_count);
    }
    for (size_t b = 0; b < TOY_BRANDS; b++) {
        model_rollups(&x->m, b, ROLLUP_DAY, from, to, &x->cells);
        for (size_t place = 0; place <= 6; place++) {
            str touchpoint = place ? str_from(toy_touchpoints[place - 1]) : STR("");
            int64_t sum[SUM_COUNT] = {0};
            for (size_t i = 0; i < x->cells.count; i++) {
                const struct model_cell *c = &x->cells.at[i];
                size_t name = 0;
                while (name < name_count && !str_eq(names[name], c->source)) name++;
                bool counted = voices & 1u << c->voice && str_eq(str_from(c->touchpoint), touchpoint) && (!o.same_sources || (name < name_count && both & 1u << name));
                for (int q = 0; counted && q < SUM_COUNT; q++) sum[q] += c->sum[q];
            }
            sums_line(x, &want, b, touchpoint, sum);
        }
    }
    same_lines(x, o.same_sources ? "compare, same sources" : "compare", &got, &want);
}

static void cell_line(struct run *x, struct lines *out, int64_t bucket, str touchpoint, enum voice voice, str source, const char *lang, const int64_t *sum)
{
    char s[3000];
    int n = snprintf(s, sizeof s, "%lld %.*s %d %.*s %s:", (long long)bucket, STR_ARG(touchpoint), (int)voice, STR_ARG(source), lang);
    for (int i = 0; i < SUM_COUNT; i++)
        if (sum[i])
            n += snprintf(s + n, sizeof s - (size_t)n, " %d=%lld", i, (long long)sum[i]);
    line_add(out, bucket, str_dup(x->a, (str){s, (size_t)n}));
}

struct cell_walk {
    struct run *x;
    struct lines *out;
};

static bool see_cell(const struct rollup_cell *c, void *ctx)
{
    struct cell_walk *w = ctx;
    cell_line(w->x, w->out, c->bucket, c->touchpoint, c->voice, c->source, c->lang, c->sum);
    return true;
}

static void ask_rollups(struct run *x, size_t brand, enum rollup_grain grain, struct range r)
{
    struct err e = {0};
    struct lines got = {0}, want = {0};
    struct cell_walk w = {x, &got};
    struct txn *t = reader(x);
    int64_t to = grain == ROLLUP_UNDATED ? INT64_MAX : r.to, from = grain == ROLLUP_UNDATED ? INT64_MIN : r.from;
    must(x, rollup_each(t, str_from(toy_brands[brand]), grain, from, to, see_cell, &w, &e), &e);
    txn_end(t);
    model_rollups(&x->m, brand, grain, from, to, &x->cells);
    for (size_t i = 0; i < x->cells.count; i++) {
        const struct model_cell *c = &x->cells.at[i];
        cell_line(x, &want, c->bucket, str_from(c->touchpoint), c->voice, c->source, c->lang, c->sum);
    }
    same_lines(x, grain == ROLLUP_DAY ? "days" : "undated", &got, &want);
}

static str id_line(struct arena *a, id128 id)
{
    char hex[ID128_HEX + 1];
    id128_hex(id, hex);
    return str_dup(a, str_from(hex));
}

static void same_ids(struct run *x, const char *what, const struct id_list *ids, bool (*wanted)(const struct model_post *, const void *), const void *ctx)
{
    struct lines got = {0}, want = {0};
    for (size_t i = 0; i < ids->count; i++) line_add(&got, 0, id_line(x->a, ids->at[i]));
    for (size_t i = 0; i < x->m.count; i++)
        if (!x->m.posts[i].erased && wanted(&x->m.posts[i], ctx))
            line_add(&want, 0, id_line(x->a, x->m.posts[i].p.id));
    same_lines(x, what, &got, &want);
}

static bool by_author(const struct model_post *p, const void *ctx)
{
    return str_eq(p->p.pseudonym, *(const str *)ctx);
}

static bool by_url(const struct model_post *p, const void *ctx)
{
    str url = *(const str *)ctx;
    return str_starts(p->p.url, url) && (p->p.url.n == url.n || memchr("/?#", p->p.url.p[url.n], 3));
}

static bool by_age(const struct model_post *p, const void *ctx)
{
    return post_at(&p->p) < *(const int64_t *)ctx;
}

static void ask_ids(struct run *x)
{
    struct err e = {0};
    struct id_list ids = {0};
    struct txn *t = reader(x);
    str author = str_printf(x->a, "%032zx", below(x, TOY_AUTHORS)), url = str_printf(x->a, "https://%zu.example/thread/%zu", below(x, 3), below(x, TOY_THREADS));
    int64_t before = NOON - (int64_t)below(x, 500) * DATE_DAY_MS;
    must(x, txn_posts_of_author(t, author, x->a, &ids, &e), &e);
    same_ids(x, "posts of an author", &ids, by_author, &author);
    ids.count = 0;
    must(x, txn_posts_at_url(t, url, x->a, &ids, &e), &e);
    same_ids(x, "posts at an address", &ids, by_url, &url);
    ids.count = 0;
    must(x, txn_posts_before(t, before, x->a, &ids, &e), &e);
    same_ids(x, "posts before a time", &ids, by_age, &before);
    txn_end(t);
}

struct keeping { /* what privacy allows */
    int64_t source_ms, brand_ms[TOY_BRANDS];
    str source_key;
};

static bool too_old(const struct model_post *p, const void *ctx)
{
    const struct keeping *k = ctx;
    int64_t at = post_at(&p->p), longest = 0;
    bool for_ever = false;
    for (size_t i = 0; i < p->derived.r.mention_count; i++) {
        int64_t ms = k->brand_ms[str_eq(p->derived.of[i].m.brand, str_from(toy_brands[1]))];
        for_ever = for_ever || !ms;
        longest = ms > longest ? ms : longest;
    }
    bool source = str_eq(p->p.source_key, k->source_key) && at < NOON - k->source_ms;
    return source || (!for_ever && longest && at < NOON - longest);
}

static void ask_expired(struct run *x)
{
    struct err e = {0};
    struct id_list ids = {0};
    struct txn *t = reader(x);
    struct keeping k = {.source_ms = (1 + (int64_t)below(x, 500)) * DATE_DAY_MS, .source_key = str_printf(x->a, "feed(url=%zu)", below(x, 6))};
    struct source_config source = {.key = k.source_key, .max_age_ms = k.source_ms};
    struct brand brands[TOY_BRANDS] = {{.sources = &source, .source_count = 1}};
    for (size_t i = 0; i < TOY_BRANDS; i++) {
        k.brand_ms[i] = below(x, 3) ? (1 + (int64_t)below(x, 500)) * DATE_DAY_MS : 0;
        brands[i].id = str_from(toy_brands[i]);
        brands[i].privacy.retention_ms = k.brand_ms[i];
    }
    must(x, txn_posts_expired(t, brands, TOY_BRANDS, NOON, x->a, &ids, &e), &e);
    same_ids(x, "posts that are too old", &ids, too_old, &k);
    txn_end(t);
}

static bool add_revision(const struct post *p, void *ctx, struct err *e)
{
    void **both = ctx;
    struct lines *out = both[0];
    (void)e;
    line_add(out, (int64_t)out->count, model_post_line(((struct run *)both[1])->a, p));
    return true;
}

static void ask_post(struct run *x)
{
    struct model_post *of = some_post(x);
    struct err e = {0};
    struct post p;
    struct reading r;
    struct lines got = {0}, want = {0}, revisions = {0}, wanted = {0};
    bool found;
    if (!of || of->erased)
        return;
    struct txn *t = reader(x);
    must(x, txn_get_post(t, of->p.id, x->a, &p, &found, &e), &e);
    if (!found)
        wrong(x, "post %.*s is not found", STR_ARG(of->p.source_id));
    must(x, txn_get_reading(t, &p, x->a, &r, &e), &e);
    line_add(&got, 0, model_post_line(x->a, &p));
    line_add(&want, 0, model_post_line(x->a, &of->p));
    toy_bind(&of->derived);
    for (size_t i = 0; i < r.mention_count; i++) line_add(&got, 1, model_mention_line(x->a, &r, &r.mentions[i]));
    for (size_t i = 0; i < of->derived.r.mention_count; i++) line_add(&want, 1, model_mention_line(x->a, &of->derived.r, &of->derived.mentions[i]));
    same_lines(x, "a post by its id", &got, &want);
    void *both[] = {&revisions, x};
    must(x, txn_each_revision(t, of->p.id, x->a, add_revision, both, &e), &e);
    for (size_t i = 0; i < of->revision_count; i++) line_add(&wanted, (int64_t)i, model_post_line(x->a, &of->revisions[i]));
    same_lines(x, "earlier texts", &revisions, &wanted);
    txn_end(t);
}

static void ask_prefix(struct run *x)
{
    const struct model_post *of = some_post(x);
    struct err e = {0};
    struct lines got = {0}, want = {0};
    id128 *ids;
    size_t count;
    if (!of || of->erased)
        return;
    str prefix = str_sub(id_line(x->a, of->p.id), 0, 4 + below(x, 4));
    struct txn *t = reader(x);
    must(x, txn_find_ids(t, prefix, x->a, &ids, &count, 1000, &e), &e);
    txn_end(t);
    for (size_t i = 0; i < count; i++)
        if (model_find(&x->m, ids[i])) /* the ids of erased ones are theirs alone */
            line_add(&got, 0, id_line(x->a, ids[i]));
    for (size_t i = 0; i < x->m.count; i++) {
        str id = id_line(x->a, x->m.posts[i].p.id);
        if (!x->m.posts[i].erased && str_starts(id, prefix))
            line_add(&want, 0, id);
    }
    same_lines(x, "ids by their beginning", &got, &want);
}

/* Counts as a neighbour: at most three bits, at most three days of the calendar in UTC. */
static bool near(const struct model_post *a, const struct model_post *b)
{
    int64_t days = model_bucket(post_at(&a->p), DATE_DAY_MS) - model_bucket(post_at(&b->p), DATE_DAY_MS);
    return a->derived.r.mention_count && b->derived.r.mention_count && a->derived.r.fingerprint && b->derived.r.fingerprint && days >= -3 * DATE_DAY_MS &&
           days <= 3 * DATE_DAY_MS && __builtin_popcountll(a->derived.r.fingerprint ^ b->derived.r.fingerprint) <= 3;
}

static void ask_twins(struct run *x, const struct model_post *of)
{
    struct err e = {0};
    id128 leader, want = {0, 0};
    int64_t size, count = 1;
    if (!of || of->erased)
        return;
    struct txn *t = reader(x);
    must(x, txn_duplicate(t, &of->p, &leader, &size, &e), &e);
    txn_end(t);
    const struct model_post *first = of;
    for (size_t i = 0; i < x->m.count; i++) {
        const struct model_post *p = &x->m.posts[i];
        if (p == of || !near(of, p))
            continue;
        count++;
        if (post_at(&p->p) < post_at(&first->p) || (post_at(&p->p) == post_at(&first->p) && p->p.id.hi < first->p.id.hi))
            first = p;
    }
    if (first != of)
        want = first->p.id;
    if (size != count || !id128_eq(leader, want))
        wrong(x, "twins of %.*s: %lld, led by %.*s; should be %lld, led by %.*s", STR_ARG(of->p.source_id), (long long)size, STR_ARG(id_line(x->a, leader)),
              (long long)count, STR_ARG(id_line(x->a, want)));
}

static str correction_line(struct run *x, const struct correction *c)
{
    struct arena *a = x->a;
    bool gone = !id128_is_zero(c->post) && !model_find(&x->m, c->post); /* of a post that was erased: its id is another now */
    return str_printf(a, "%lld %.*s %.*s '%.*s' %d %d %.4f %.*s '%.*s' %lld %lld", (long long)c->number, STR_ARG(c->brand), STR_ARG(gone ? STR("gone") : id_line(a, c->post)), STR_ARG(c->phrase),
                      c->not_brand, c->label, isnan(c->sentiment) ? -9 : c->sentiment, STR_ARG(c->touchpoints), STR_ARG(c->note), (long long)c->at, (long long)c->undone_at);
}

static void ask_corrections(struct run *x)
{
    struct err e = {0};
    struct lines got = {0}, want = {0};
    const struct correction *all;
    size_t count;
    struct txn *t = reader(x);
    must(x, txn_corrections(t, &all, &count, &e), &e);
    for (size_t i = 0; i < count; i++) line_add(&got, (int64_t)i, correction_line(x, &all[i]));
    for (size_t i = 0; i < x->m.correction_count; i++) line_add(&want, (int64_t)i, correction_line(x, &x->m.corrections[i]));
    txn_end(t);
    same_lines(x, "corrections", &got, &want);
}

static void ask_counts(struct run *x)
{
    struct err e = {0};
    struct store_stats s;
    struct txn *t = reader(x);
    must(x, txn_stats(t, &s, &e), &e);
    txn_end(t);
    size_t mentions = 0, moments = 0, revisions = 0, authors = 0;
    int64_t oldest = INT64_MAX, newest = INT64_MIN;
    for (size_t i = 0; i < x->m.count; i++) {
        struct model_post *p = &x->m.posts[i];
        mentions += p->derived.r.mention_count;
        for (size_t k = 0; k < p->derived.r.mention_count; k++) moments += p->derived.of[k].m.moment_count;
        revisions += p->revision_count;
        authors += p->p.pseudonym.n > 0;
        oldest = post_at(&p->p) < oldest ? post_at(&p->p) : oldest;
        newest = post_at(&p->p) > newest ? post_at(&p->p) : newest;
    }
    const struct {
        const char *name;
        long long got, want;
    } rows[] = {
        {"posts", (long long)s.posts, (long long)x->m.count},          {"mentions", (long long)s.mentions, (long long)mentions},
        {"moments", (long long)s.moments, (long long)moments},         {"revisions", (long long)s.revisions, (long long)revisions},
        {"authors", (long long)s.authors, (long long)authors},         {"tombstones", (long long)s.tombstones, (long long)x->m.refused_count},
        {"brands", (long long)s.brands, TOY_BRANDS},                   {"oldest", s.oldest, x->m.count ? oldest : 0},
        {"newest", s.newest, x->m.count ? newest : 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].got != rows[i].want)
            wrong(x, "%s: %lld, should be %lld", rows[i].name, rows[i].got, rows[i].want);
}

struct post_walk {
    struct run *x;
    struct lines *out;
};

static bool see_post(const struct post *p, void *ctx, struct err *e)
{
    struct post_walk *w = ctx;
    (void)e;
    line_add(w->out, post_at(p), model_post_line(w->x->a, p));
    return true;
}

static void ask_all_posts(struct run *x)
{
    struct err e = {0};
    struct lines got = {0}, want = {0};
    struct post_walk w = {x, &got};
    struct arena *scratch = arena_new(0);
    struct txn *t = reader(x);
    must(x, txn_each_post(t, scratch, see_post, &w, &e), &e);
    txn_end(t);
    arena_free(scratch);
    for (size_t i = 0; i < x->m.count; i++) line_add(&want, post_at(&x->m.posts[i].p), model_post_line(x->a, &x->m.posts[i].p));
    same_lines(x, "all posts", &got, &want);
}

static void say_problem(void *ctx, const char *what)
{
    wrong(ctx, "check finds: %s", what);
}

static void toy_terms(const struct post *p, struct arena *a, const uint64_t **terms, size_t *count)
{
    struct toy *r = ARENA_NEW(a, struct toy);
    toy_read(p, 1, r);
    *terms = r->terms;
    *count = r->r.term_count;
}

/* Every kind of question over everything. */
static void ask_all(struct run *x)
{
    const struct range all = {SCAN_BEGINNING, SCAN_END, true};
    struct check_counts n;
    struct err e = {0};
    must(x, store_check_all(x->store, toy_terms, say_problem, x, &n, &e), &e);
    ask_counts(x);
    ask_all_posts(x);
    ask_corrections(x);
    for (size_t b = 0; b < TOY_BRANDS; b++) {
        ask_walk(x, b, STR(""), all);
        for (size_t i = 0; i < 6; i++) ask_walk(x, b, str_from(toy_touchpoints[i]), all);
        for (int grain = ROLLUP_DAY; grain <= ROLLUP_UNDATED; grain++) ask_rollups(x, b, (enum rollup_grain)grain, all);
        for (size_t i = 0; i < TOY_VOCABULARY; i += 5) ask_word(x, b, toy_vocabulary[i], all);
        for (int work = WORK_INBOX; work <= WORK_LEAVING; work++) ask_board(x, b, (enum work)work);
        for (int i = 0; i < 4; i++) ask_author_or_thread(x, b, i % 2, all);
        ask_compare(x);
        arena_reset(x->a);
    }
    for (size_t i = 0; i < x->m.count; i++)
        if (i % 50 < 2 || x->m.count < 500)
            ask_twins(x, &x->m.posts[i]);
    for (int i = 0; i < 30; i++) {
        ask_ids(x);
        ask_post(x);
        ask_prefix(x);
        ask_expired(x);
        arena_reset(x->a);
    }
}

static void ask_one(struct run *x)
{
    size_t brand = below(x, TOY_BRANDS);
    switch (below(x, 14)) {
    case 0: ask_walk(x, brand, STR(""), some_range(x)); break;
    case 1: ask_walk(x, brand, str_from(toy_touchpoints[below(x, 6)]), some_range(x)); break;
    case 2: ask_rollups(x, brand, below(x, 3) ? ROLLUP_DAY : ROLLUP_UNDATED, some_range(x)); break;
    case 3: ask_word(x, brand, toy_vocabulary[below(x, TOY_VOCABULARY)], some_range(x)); break;
    case 4: ask_ids(x); break;
    case 5: ask_prefix(x); break;
    case 6: ask_expired(x); break;
    case 7: ask_twins(x, some_post(x)); break;
    case 8: ask_counts(x); break;
    case 9: ask_author_or_thread(x, brand, true, some_range(x)); break;
    case 10: ask_author_or_thread(x, brand, false, some_range(x)); break;
    case 11: ask_compare(x); break;
    case 12: ask_board(x, brand, (enum work)below(x, 3)); break;
    default: ask_post(x); break;
    }
}

/* --- a run --- */

static uint64_t mark(const struct run *x, uint64_t salt)
{
    const uint64_t key[3] = {x->seed, x->number, salt};
    return hash64((str){(const char *)key, sizeof key});
}

/* Questions draw from numbers of their own, so that operations do not depend on them. */
static void ask(struct run *x, bool all)
{
    uint64_t kept = x->state;
    x->state = mark(x, 2);
    if (all)
        ask_all(x);
    else
        ask_one(x);
    x->state = kept;
    arena_reset(x->a);
}

/* The end of a transaction; false: the run ends here. */
static bool border(struct run *x)
{
    const struct plan *p = x->plan;
    bool known = x->number <= p->known_until, last = x->number >= p->stop_from;
    if (!known)
        do_work(x);
    else if (x->batch_count && x->batch[0].act == ACT_RESCORE)
        model_rescore(&x->m);
    x->batch_count = 0;
    arena_reset(x->a);
    if (p->tell && !known && dprintf(x->report, "+%zu\n", x->number) < 0)
        _exit(3);
    if (!known || last)
        ask(x, last || x->number >= p->all_from || mark(x, 3) % 300 == 0);
    return !last;
}

static void run_ops(struct run *x)
{
    struct err e = {0};
    size_t count = x->plan->count;
    bool go_on = true;
    open_corpus(x);
    for (size_t i = 0; i < TOY_BRANDS; i++) must(x, zone_load(x->m.a, str_from(toy_zones[i]), &x->m.zones[i], &e), &e);
    for (size_t i = 1; go_on && i <= count; i++) {
        struct op o;
        x->number = i;
        x->state = mark(x, 0);
        draw_op(x, &o);
        if (alone(&o) && x->batch_count) { /* what stands before it is committed first */
            x->number = i - 1;
            go_on = border(x);
            if (!go_on) break; /* it ended there: the operation was not done */
            x->number = i;
        }
        x->batch[x->batch_count++] = o;
        if (go_on && (alone(&o) || x->batch_count == BATCH_MAX || mark(x, 1) % 8 == 0 || i == count))
            go_on = border(x);
    }
    store_close(x->store);
}

static int remove_one(const char *path, const struct stat *s, int type, struct FTW *w)
{
    (void)s, (void)type, (void)w;
    return remove(path);
}

struct outcome {
    bool ended;      /* by itself, all answers equal */
    size_t at;       /* otherwise: the operation */
    size_t told;     /* newest border that was told, or stopped at */
    char why[8000];
};

__attribute__((noreturn)) static void be_child(const struct plan *p, uint64_t seed, const char *dir, int report)
{
    struct run *x = calloc(1, sizeof *x);
    for (int i = 0; i < 5; i++) signal((const int[]){SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL}[i], SIG_DFL); /* cmocka's are inherited */
    x->m.a = arena_new(0);
    x->a = arena_new(0);
    x->seed = seed;
    x->report = report;
    x->plan = p;
    x->m.rules = 1;
    snprintf(x->dir, sizeof x->dir, "%s", dir);
    run_ops(x);
    _exit(dprintf(report, "+%zu\n", x->number) > 0 ? 0 : 3);
}

/* Takes the borders out of what the child has said. */
static void read_told(struct outcome *out)
{
    char *s = out->why, *end;
    while (*s == '+') {
        size_t n = strtoull(s + 1, &end, 10);
        if (*end != '\n')
            break; /* cut off: not told */
        out->told = n;
        s = end + 1;
    }
    memmove(out->why, s, strlen(s) + 1);
}

/* Runs in a corpus at dir. kill_ms: the child is killed so long after its first transaction; 0 = never. */
static void run_at(const char *dir, const struct plan *p, uint64_t seed, unsigned kill_ms, struct outcome *out)
{
    int ends[2], status = 0;
    *out = (struct outcome){.told = 0};
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0)
        be_child(p, seed, dir, ends[1]);
    close(ends[1]);
    size_t n = 0;
    for (ssize_t got; (got = read(ends[0], out->why + n, sizeof out->why - 1 - n)) > 0;) {
        if (kill_ms && !n) {
            nanosleep(&(struct timespec){kill_ms / 1000, kill_ms % 1000 * 1000000L}, NULL);
            kill(child, SIGKILL);
        }
        n += (size_t)got;
        out->why[n] = 0;
        size_t before = out->told;
        read_told(out);
        n = strlen(out->why);
        out->told = out->told ? out->told : before;
    }
    close(ends[0]);
    waitpid(child, &status, 0);
    out->ended = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    if (out->ended || (kill_ms && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL))
        return;
    char *text = out->why;
    out->at = n ? strtoull(out->why, &text, 10) : p->count;
    if (n)
        memmove(out->why, text + (*text == ' '), strlen(text));
    else
        snprintf(out->why, sizeof out->why, "the process ended with status %x", (unsigned)status);
}

static void new_dir(char dir[64])
{
    snprintf(dir, 64, "/tmp/leumund-test-XXXXXX");
    assert_non_null(mkdtemp(dir));
}

static void remove_dir(const char *dir)
{
    nftw(dir, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

/* True when all answers were equal; otherwise *out says where and why. */
static bool run_new(uint64_t seed, size_t count, size_t all_from, struct outcome *out)
{
    char dir[64];
    const struct plan p = {.count = count, .all_from = all_from, .stop_from = count};
    new_dir(dir);
    run_at(dir, &p, seed, 0, out);
    remove_dir(dir);
    return out->ended;
}

/* A difference stays once it is there, mostly: bisected, and what is told is proven. */
static void tell_shortest(uint64_t seed, size_t failed)
{
    static struct outcome o, first;
    size_t low = 0, high = failed;
    if (run_new(seed, failed, SIZE_MAX, &first))
        fail_msg("seed %llu: differs with more operations than %zu only", (unsigned long long)seed, failed);
    while (low + 1 < high) {
        size_t middle = low + (high - low) / 2;
        if (run_new(seed, middle, SIZE_MAX, &o)) {
            low = middle;
        } else {
            high = o.at < middle ? o.at : middle;
            first = o;
        }
    }
    fail_msg("MODEL_SEED=%llu MODEL_OPS=%zu: the first %zu operations give another answer, %zu do not: %s", (unsigned long long)seed, high, high, low, first.why);
}

static uint64_t from_environment(const char *name, uint64_t otherwise)
{
    const char *s = getenv(name);
    return s ? strtoull(s, NULL, 10) : otherwise;
}

static void test_same_answers(void **state)
{
    static struct outcome o;
    uint64_t seed = from_environment("MODEL_SEED", (uint64_t)time(NULL));
    size_t count = from_environment("MODEL_OPS", 6000);
    (void)state;
    if (!run_new(seed, count, SIZE_MAX, &o))
        tell_shortest(seed, o.at);
    print_message("# %zu operations, MODEL_SEED=%llu: every answer is equal\n", count, (unsigned long long)seed);
}

/* Small corpora, looked at whole after every transaction. */
static void test_small(void **state)
{
    static struct outcome o;
    (void)state;
    for (uint64_t seed = 1; seed <= 3; seed++)
        if (!run_new(seed, 150, 0, &o))
            tell_shortest(seed, o.at);
}

/* kill -9, again and again: what was told to be committed is there, the transaction that was cut off is there as a whole or not at all, and the
 * next process goes on from it. */
static void test_killed(void **state)
{
    static struct outcome o;
    char dir[64];
    uint64_t seed = from_environment("MODEL_SEED", (uint64_t)time(NULL)), random = seed;
    size_t kills = from_environment("MODEL_KILLS", 12), had = 0, in_flight = 0;
    struct plan p = {.count = kills * 400, .all_from = SIZE_MAX, .stop_from = kills * 400, .tell = true};
    (void)state;
    new_dir(dir);
    for (size_t i = 0; i < kills && !o.ended; i++) {
        random = random * UINT64_C(6364136223846793005) + 1442695040888963407;
        run_at(dir, &p, seed, 1 + (unsigned)(random >> 33) % 60, &o);
        had = o.told > had ? o.told : had;
        if (o.why[0] && !o.ended)
            fail_msg("MODEL_SEED=%llu, kill %zu, operation %zu: %s", (unsigned long long)seed, i, o.at, o.why);
        struct plan look = {.count = p.count, .all_from = SIZE_MAX, .known_until = SIZE_MAX, .stop_from = had};
        run_at(dir, &look, seed, 0, &o);
        if (!o.ended) { /* the one in flight may have been committed, and was not told */
            in_flight++;
            look.stop_from = had + 1;
            run_at(dir, &look, seed, 0, &o);
        }
        if (!o.ended)
            fail_msg("MODEL_SEED=%llu, kill %zu, %zu operations were committed: %s", (unsigned long long)seed, i, had, o.why);
        p.known_until = had = o.told;
        o.ended = had >= p.count;
    }
    p.tell = false;
    run_at(dir, &p, seed, 0, &o);
    if (!o.ended)
        fail_msg("MODEL_SEED=%llu, after the last kill: %s", (unsigned long long)seed, o.why);
    remove_dir(dir);
    print_message("# %zu kills until operation %zu, %zu of them behind a commit that was not told; MODEL_SEED=%llu\n", kills, had, in_flight, (unsigned long long)seed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_small), cmocka_unit_test(test_same_answers), cmocka_unit_test(test_killed)};
    return cmocka_run_group_tests_name("model", tests, NULL, NULL);
}
