/* store_fixture: a corpus in a temporary folder, posts and readings for it. */
#ifndef UNIT_STORE_FIXTURE_H
#define UNIT_STORE_FIXTURE_H
#pragma GCC diagnostic ignored "-Wunused-function"

#include "store/layout.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct fixture {
    char dir[64];
    struct store *store;
    struct arena *a;
    struct brand brand;
};

static void open_store(struct fixture *f, size_t map_size)
{
    struct err e = {0};
    struct store_options o = {.create = true, .no_sync = true, .now = 1000, .map_size = map_size};
    if (!store_open(str_from(f->dir), &o, &f->store, &e))
        fail_msg("%s", e.text);
}

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    if (!f) return -1;
    snprintf(f->dir, sizeof f->dir, "/tmp/leumund-test-XXXXXX");
    assert_non_null(mkdtemp(f->dir));
    f->a = arena_new(0);
    f->brand = (struct brand){.id = STR("telvia"), .name = STR("Telvia"), .zone_name = STR("Europe/Berlin"), .yaml = STR("brand: Telvia\n")};
    open_store(f, 0);
    *state = f;
    return 0;
}

static int remove_one(const char *path, const struct stat *s, int type, struct FTW *w)
{
    (void)s, (void)type, (void)w;
    return remove(path);
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    store_close(f->store);
    arena_free(f->a);
    nftw(f->dir, remove_one, 8, FTW_DEPTH | FTW_PHYS);
    free(f);
    return 0;
}

/* --- posts for tests --- */

static struct post a_post(const char *id, const char *text, int64_t at)
{
    struct post p;
    post_init(&p);
    p.source = STR("test:forum.example");
    p.source_id = str_from(id);
    p.id = hash128_pair(p.source, p.source_id);
    p.url = STR("https://forum.example/1");
    p.text = str_from(text);
    p.published = (struct date){at, at ? DATE_SECOND : DATE_UNKNOWN, 0};
    p.collected_at = 5000;
    p.pseudonym = STR("00112233445566778899aabbccddeeff");
    p.thread = STR("t1");
    return p;
}

struct made {
    struct reading r;
    struct mention m;
    struct moment moments[2];
    struct evidence evidence[1];
};

static struct reading *a_reading(struct made *m, double sentiment, enum label label, uint64_t fingerprint)
{
    *m = (struct made){0};
    m->moments[0] = (struct moment){STR("hotline"), sentiment, CAUSE_STAFF, 0.8};
    m->moments[1] = (struct moment){STR("billing"), -sentiment, CAUSE_SERVICE, 0.5};
    m->evidence[0] = (struct evidence){7, ABOUT_SENTIMENT, 0, EVIDENCE_NO_PARENT, 3, 5, -2.5f};
    m->m = (struct mention){.brand = STR("telvia"), .about_brand = true, .brand_confidence = 0.9, .label = label, .sentiment = sentiment,
                            .confidence = 0.7, .moments = m->moments, .moment_count = 2, .stance = STANCE_DETRACTOR, .kind = KIND_EXPERIENCE,
                            .voice = VOICE_CUSTOMER, .emotions = 1u << EMOTION_ANGER, .effort = {15, 4, -1, true, false, 0.6},
                            .lag_days = (double)NAN, .leaving = LEAVING_LEFT, .leaving_to = STR("Ferna"), .evidence = m->evidence, .evidence_count = 1};
    m->r = (struct reading){.lang = "de", .lang_confidence = 0.99, .fingerprint = fingerprint, .mentions = &m->m, .mention_count = 1, .rules_version = 0xDEADBEEF};
    return &m->r;
}

struct putting {
    const struct brand *brand;
    struct post p;
    const struct reading *r;
    enum put_result result;
    int times;
};

static bool put_work(struct txn *t, void *ctx, struct err *e)
{
    struct putting *w = ctx;
    if (!txn_put_brand(t, w->brand, 42, e))
        return false;
    for (int i = 0; i < (w->times ? w->times : 1); i++)
        if (!txn_put_post(t, &w->p, w->r, &w->result, e))
            return false;
    return true;
}

static enum put_result put(struct fixture *f, struct post p, const struct reading *r)
{
    struct putting w = {&f->brand, p, r, PUT_NEW, 1};
    struct err e = {0};
    if (!store_write(f->store, put_work, &w, &e))
        fail_msg("%s", e.text);
    return w.result;
}

static struct txn *reader(struct fixture *f)
{
    struct txn *t;
    struct err e = {0};
    if (!txn_read(f->store, &t, &e))
        fail_msg("%s", e.text);
    return t;
}

static void no_problem(void *ctx, const char *what)
{
    (void)ctx;
    fail_msg("check found: %s", what);
}

static struct check_counts check_clean(struct fixture *f)
{
    struct check_counts n;
    struct err e = {0};
    if (!store_check(f->store, no_problem, NULL, &n, &e))
        fail_msg("%s", e.text);
    assert_int_equal(n.problems, 0);
    return n;
}

#define NOON INT64_C(1772365800000) /* 2026-03-01T11:50:00Z */

#endif
