#include "insight/course.h"

#include "base/utf8.h"
#include "insight/find.h"

#include <math.h>
#include <stdlib.h>

struct going {
    struct arena *arena;
    struct course *course;
    size_t cap, scored;
    double sum;
    int64_t shown[STANCE_COUNT];
    enum stance stance;
};

static void add_stance(struct going *g, enum stance s)
{
    if (s == STANCE_UNKNOWN) return;
    g->shown[s]++;
    if (g->shown[s] >= g->shown[g->stance]) g->stance = s;
}

static bool counts(enum voice voice, double sentiment)
{
    return isfinite(sentiment) && (voice == VOICE_CUSTOMER || voice == VOICE_UNKNOWN);
}

static void add_point(struct going *g, const struct record *r)
{
    struct course *c = g->course;
    const struct mention *m = r->mention;
    if (c->count == g->cap) {
        size_t cap = g->cap ? g->cap * 2 : 64;
        c->points = arena_grow(g->arena, c->points, g->cap * sizeof *c->points, cap * sizeof *c->points);
        g->cap = cap;
    }
    add_stance(g, m->stance);
    if (counts(m->voice, m->sentiment)) {
        g->sum += m->sentiment;
        g->scored++;
    }
    str author = str_dup(g->arena, r->post->pseudonym), words = str_sub(r->body, 0, utf8_cut(r->body, COURSE_WORDS));
    c->points[c->count++] = (struct course_point){
        .id = r->post->id, .at = r->post->published, .source = str_dup(g->arena, r->post->source), .author = author, .words = str_dup(g->arena, words), .voice = m->voice, .label = m->label,
        .sentiment = m->sentiment, .mean = g->scored ? g->sum / (double)g->scored : (double)NAN, .stance = m->stance, .stance_so_far = g->stance};
}

struct half {
    double n, sum, squares;
};

static double mean_of(const struct half *h)
{
    return h->n > 0 ? h->sum / h->n : (double)NAN;
}

/* Square of the mean's standard error. */
static double error_of(const struct half *h)
{
    double mean = mean_of(h);
    return h->n > 1 ? fmax(0, h->squares / h->n - mean * mean) / (h->n - 1) : 0;
}

/* Of the difference of two means: half of its interval's width. */
static double half_width(const struct half *x, const struct half *y)
{
    double p = error_of(x), q = error_of(y);
    if (!(p + q > 0) || x->n < COURSE_FEW || y->n < COURSE_FEW) return 0; /* all alike; too few for any claim */
    return student((p + q) * (p + q) / (p * p / (x->n - 1) + q * q / (y->n - 1))) * sqrt(p + q);
}

static void compare_halves(struct course *c, size_t scored)
{
    struct half halves[2] = {{0, 0, 0}, {0, 0, 0}};
    size_t seen = 0;
    for (size_t i = 0; i < c->count; i++) {
        double v = c->points[i].sentiment;
        if (!counts(c->points[i].voice, v)) continue;
        struct half *h = &halves[seen++ >= (scored + 1) / 2];
        h->n++;
        h->sum += v;
        h->squares += v * v;
    }
    c->first = mean_of(&halves[0]);
    c->second = mean_of(&halves[1]);
    double change = c->second - c->first, half = half_width(&halves[0], &halves[1]);
    c->change = (struct interval){change, change - half, change + half, scored / 2 < COURSE_FEW};
}

static int by_name(const void *a, const void *b)
{
    return str_cmp(*(const str *)a, *(const str *)b);
}

/* A thread may have as many authors as posts. */
static size_t count_authors(const struct course *c, struct arena *a)
{
    str *names = ARENA_ARRAY(a, str, c->count + 1);
    size_t count = 0;
    for (size_t i = 0; i < c->count; i++) names[i] = c->points[i].author;
    if (c->count) qsort(names, c->count, sizeof *names, by_name);
    for (size_t i = 0; i < c->count; i++) count += names[i].n && (i == 0 || !str_eq(names[i], names[i - 1]));
    return count;
}

bool course_make(struct txn *t, str brand, const struct query *q, struct arena *a, struct course *out, struct err *e)
{
    const struct find_options o = {.brand = brand, .query = q, .oldest_first = true, .no_evidence = true};
    struct going g = {.arena = a, .course = out};
    struct arena *scratch = arena_new(0);
    struct find *f;
    bool more = true;
    *out = (struct course){.count = 0};
    bool ok = find_open(t, a, &o, &f, e);
    while (ok && more) {
        struct record r;
        ok = find_next(f, scratch, &r, &more, e);
        if (ok && more) add_point(&g, &r);
    }
    find_close(f);
    arena_free(scratch);
    out->authors = count_authors(out, a);
    compare_halves(out, g.scored);
    return ok;
}
