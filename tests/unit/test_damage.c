/* Bits that flip, files that are cut off: found by check, told at reading, never another answer.
 *
 * DAMAGE_FLIPS=300   in values and keys of records      DAMAGE_SEED=…   the same ones again (default: the clock)
 *
 * Each damage is looked at by a child process: a page that LMDB trusts may end it, and that is an answer, too. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_model.h"

#include "store/copy.h"
#include "store/crawlstate.h"
#include "store/frontier.h"
#include "store/erase.h"
#include "store/word.h"

#include <ftw.h>
#include <lmdb.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define NOON INT64_C(1772365800000)
#define POSTS 240
#define SPOTS_MAX 200000

enum question { ASK_WALK, ASK_TOUCHPOINT, ASK_DAYS, ASK_CHART, ASK_WORD, ASK_POSTS, ASK_BY_ID, ASK_AUTHOR, ASK_TWINS, ASK_EARLIER, ASK_CORRECTIONS, ASK_SOURCES, ASK_URLS,
                ASK_FRONTIER, ASK_HOST, ASK_COUNTS, ASK_COUNT };
static const char *const question_names[ASK_COUNT] = {"walk", "touchpoint", "days", "chart", "word", "posts", "by id", "author", "twins", "earlier texts", "corrections", "sources",
                                                      "addresses", "frontier", "host", "counts"};

struct answer {
    uint64_t hash;
    int32_t told; /* code of the error, 0 = answered */
};

struct findings { /* of one child; in memory that is shared, so that they outlive it */
    int32_t asked;    /* all questions */
    int32_t opened;   /* 0, or the code of the error */
    uint64_t problems;
    int32_t check;    /* code of what ended check early */
    struct answer answers[ASK_COUNT];
    char first[200];  /* what check says first */
};

struct spot { /* bytes of one record in the file */
    size_t at, n;
    const char *table;
    bool is_key;
};

struct damage {
    char dir[64], base[80], work[80];
    struct arena *a;
    uint8_t *bytes;
    size_t size;
    struct spot *spots;
    size_t spot_count;
    uint64_t state;
    struct findings whole, *seen;
};

static uint64_t draw(struct damage *d)
{
    uint64_t z = (d->state += UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

/* --- the corpus --- */

static struct post made_post(struct damage *d, size_t i)
{
    struct post p;
    post_init(&p);
    p.source = str_printf(d->a, "test:%zu.example", i % 3);
    p.source_id = str_printf(d->a, "p%zu", i);
    p.id = hash128_pair(p.source, p.source_id);
    p.source_key = STR("feed(url=1)");
    p.url = str_printf(d->a, "https://a.example/%zu", i % 50);
    p.published = (struct date){NOON - (int64_t)(i * 7 % 300) * DATE_DAY_MS / 2, i % 9 ? DATE_SECOND : DATE_DAY, 0};
    p.collected_at = NOON;
    p.pseudonym = str_printf(d->a, "%032zx", i % 12);
    p.thread = str_printf(d->a, "t%zu", i % 20);
    p.likes = (int64_t)(i % 7);
    p.text = STR("telvia");
    for (size_t k = 0; k < 5 + i % 11; k++) p.text = str_printf(d->a, "%.*s %s", STR_ARG(p.text), toy_vocabulary[(i * 13 / (k % 3 + 1) + k * 5) % TOY_VOCABULARY]);
    if (i % 5 == 4) /* a twin */
        p.text = str_printf(d->a, "telvia gut netz rechnung laden paket bote bit%zu", i % 3);
    return p;
}

static bool put_all(struct damage *d, struct txn *t, struct err *e)
{
    const struct brand b = {.id = STR("telvia"), .name = STR("Telvia"), .zone_name = STR("Europe/Berlin"), .yaml = STR("brand: Telvia\n")};
    bool ok = txn_put_brand(t, &b, 42, e);
    for (size_t i = 0; ok && i < POSTS + POSTS / 10; i++) { /* the last ones come again, edited */
        struct post p = made_post(d, i < POSTS ? i : (i - POSTS) * 3);
        struct toy r;
        enum put_result result;
        if (i >= POSTS)
            p.text = str_printf(d->a, "%.*s neu", STR_ARG(p.text));
        toy_read(&p, 1, &r);
        for (size_t k = 0; k < r.r.mention_count; k++)
            if (!str_eq(r.mentions[k].brand, b.id))
                r.r.mention_count = k;
        ok = txn_put_post(t, &p, &r.r, &result, e);
    }
    return ok;
}

static bool put_facts(struct damage *d, struct txn *t, struct err *e)
{
    bool found, ok = true;
    struct erased n = {0};
    for (size_t i = 0; ok && i < 8; i++) {
        struct correction c;
        correction_init(&c);
        c.brand = STR("telvia"), c.post = made_post(d, i * 5).id, c.label = LABEL_POSITIVE, c.note = STR("meant well"), c.at = NOON;
        struct url_record u = {.url = str_printf(d->a, "https://a.example/%zu", i), .etag = STR("\"x\""), .status = 200, .at = NOON, .source = STR("feed(url=1)")};
        struct source_record s = {.key = str_printf(d->a, "feed(url=%zu)", i), .brand = STR("telvia"), .state = STR("{\"since\":1}"), .next_due = NOON, .rounds = 3};
        struct request q = {.url = str_printf(d->a, "https://a.example/page/%zu", i), .source = STR("feed(url=1)")};
        ok = txn_put_correction(t, &c, e) && txn_put_url(t, &u, e) && txn_put_source(t, &s, e) && frontier_put(t, &q, e) &&
             txn_put_host(t, str_printf(d->a, "https://%zu.example", i), STR("robots and more"), e);
    }
    return ok && txn_delete_post(t, made_post(d, 7).id, NOON, &found, e) && txn_erase_post(t, made_post(d, 8).id, NOON, &n, e);
}

static bool make_work(struct txn *t, void *ctx, struct err *e)
{
    return put_all(ctx, t, e) && put_facts(ctx, t, e);
}

/* --- where records lie --- */

/* Where the file is mapped. */
static const char *map_of(const char *dir)
{
    char line[512];
    void *at = NULL;
    FILE *f = fopen("/proc/self/maps", "r");
    while (f && !at && fgets(line, sizeof line, f))
        if (strstr(line, dir) && strstr(line, "data.mdb"))
            at = (void *)(uintptr_t)strtoull(line, NULL, 16);
    if (f)
        fclose(f);
    assert_non_null(at);
    return at;
}

static void add_spot(struct damage *d, const char *map, const char *table, MDB_val v, bool is_key)
{
    if (!v.mv_size || d->spot_count == SPOTS_MAX)
        return;
    d->spots[d->spot_count++] = (struct spot){(size_t)((char *)v.mv_data - map), v.mv_size, table, is_key};
}

static void spots_of(struct damage *d, MDB_txn *t, const char *map, const char *table)
{
    MDB_dbi dbi;
    MDB_cursor *c;
    MDB_val k, v;
    assert_int_equal(mdb_dbi_open(t, table, 0, &dbi), 0);
    assert_int_equal(mdb_cursor_open(t, dbi, &c), 0);
    while (mdb_cursor_get(c, &k, &v, MDB_NEXT) == 0) {
        add_spot(d, map, table, k, true);
        add_spot(d, map, table, v, false);
    }
    mdb_cursor_close(c);
}

static void find_spots(struct damage *d)
{
    MDB_env *env;
    MDB_txn *t;
    MDB_dbi main;
    MDB_cursor *c;
    MDB_val k, v;
    d->spots = arena_alloc(d->a, SPOTS_MAX * sizeof *d->spots);
    assert_int_equal(mdb_env_create(&env), 0);
    assert_int_equal(mdb_env_set_maxdbs(env, 64), 0);
    assert_int_equal(mdb_env_open(env, d->base, MDB_RDONLY | MDB_NOTLS, 0600), 0);
    assert_int_equal(mdb_txn_begin(env, NULL, MDB_RDONLY, &t), 0);
    assert_int_equal(mdb_dbi_open(t, NULL, 0, &main), 0);
    assert_int_equal(mdb_cursor_open(t, main, &c), 0);
    while (mdb_cursor_get(c, &k, &v, MDB_NEXT) == 0) spots_of(d, t, map_of(d->base), str_dup_z(d->a, (str){k.mv_data, k.mv_size}));
    mdb_cursor_close(c);
    mdb_txn_abort(t);
    mdb_env_close(env);
}

/* --- questions --- */

struct answering {
    struct damage *d;
    struct txn *t;
    struct buf b;
    struct arena *a;
};

static bool answer_walk(struct answering *w, str touchpoint, const char *word, struct err *e)
{
    struct scan s;
    uint64_t term = hash64(str_from(word ? word : ""));
    if (word ? !scan_words(w->t, STR("telvia"), &term, 1, SCAN_BEGINNING, SCAN_END, true, &s, e)
             : !scan_open(w->t, STR("telvia"), touchpoint, SCAN_BEGINNING, SCAN_END, false, &s, e))
        return false;
    bool ok = true;
    for (bool more = true; ok && more;) {
        struct post p;
        struct reading r;
        ok = scan_next(&s, w->a, &p, &r, &more, e);
        if (ok && more && (!word || model_holds(&p, word))) {
            buf_put(&w->b, model_post_line(w->a, &p));
            buf_put(&w->b, model_mention_line(w->a, &r, &r.mentions[0]));
        }
        arena_reset(w->a);
    }
    scan_close(&s);
    return ok;
}

static bool see_cell(const struct rollup_cell *c, void *ctx)
{
    struct buf *b = ctx;
    buf_printf(b, "%lld %.*s %d %.*s %s", (long long)c->bucket, STR_ARG(c->touchpoint), (int)c->voice, STR_ARG(c->source), c->lang);
    for (int i = 0; i < SUM_COUNT; i++) buf_printf(b, " %lld", (long long)c->sum[i]);
    return true;
}

static bool see_post(const struct post *p, void *ctx, struct err *e)
{
    struct answering *w = ctx;
    struct arena *a = arena_new(0);
    (void)e;
    buf_put(&w->b, model_post_line(a, p));
    arena_free(a);
    return true;
}

static bool answer_posts(struct answering *w, bool twins, bool earlier, struct err *e)
{
    bool ok = true;
    for (size_t i = 0; ok && i < POSTS; i += twins ? 7 : 3) {
        struct post p, of = made_post(w->d, i);
        struct reading r;
        id128 leader;
        int64_t size;
        bool found = false;
        if (earlier) {
            ok = txn_each_revision(w->t, of.id, w->a, see_post, w, e);
        } else if (twins) {
            ok = txn_duplicate(w->t, &of, &leader, &size, e);
            buf_printf(&w->b, "%llx %lld ", (unsigned long long)leader.hi, (long long)size);
        } else {
            ok = txn_get_post(w->t, of.id, w->a, &p, &found, e) && (!found || txn_get_reading(w->t, &p, w->a, &r, e));
            buf_printf(&w->b, "%zu:%d", i, found);
            if (ok && found)
                ok = see_post(&p, w, e);
            for (size_t k = 0; ok && found && k < r.mention_count; k++) buf_put(&w->b, model_mention_line(w->a, &r, &r.mentions[k]));
        }
        arena_reset(w->a);
    }
    return ok;
}

static bool see_source(const struct source_record *s, void *ctx)
{
    struct buf *b = ctx;
    buf_printf(b, "%.*s %.*s %.*s %lld %lld", STR_ARG(s->key), STR_ARG(s->brand), STR_ARG(s->state), (long long)s->next_due, (long long)s->rounds);
    return true;
}

static enum frontier_step see_request(const struct request *r, void *ctx)
{
    struct buf *b = ctx;
    buf_printf(b, "%.*s %.*s ", STR_ARG(r->url), STR_ARG(r->source));
    return FRONTIER_NEXT;
}

static bool answer_crawl(struct answering *w, enum question q, struct err *e)
{
    bool found = false, ok = true;
    struct frontier_walk f = {.until = INT64_MAX, .visit = see_request, .ctx = &w->b};
    for (size_t i = 0; ok && i < 8 && q == ASK_URLS; i++) {
        struct url_record u;
        ok = txn_get_url(w->t, str_printf(w->a, "https://a.example/%zu", i), w->a, &u, &found, e);
        if (ok && found)
            buf_printf(&w->b, "%.*s %.*s %d %lld", STR_ARG(u.url), STR_ARG(u.etag), u.status, (long long)u.at);
    }
    for (size_t i = 0; ok && i < 8 && q == ASK_HOST; i++) {
        str bytes;
        ok = txn_get_host(w->t, str_printf(w->a, "https://%zu.example", i), w->a, &bytes, &found, e);
        if (ok && found)
            buf_put(&w->b, bytes);
    }
    if (q == ASK_SOURCES)
        return txn_each_source(w->t, w->a, see_source, &w->b, e);
    return ok && (q != ASK_FRONTIER || frontier_each(w->t, &f, w->a, e));
}

static bool answer_rest(struct answering *w, enum question q, struct err *e)
{
    const struct correction *all;
    struct store_stats s;
    size_t count = 0;
    struct id_list ids = {0};
    switch (q) {
    case ASK_AUTHOR:
        if (!txn_posts_of_author(w->t, str_printf(w->a, "%032zx", (size_t)3), w->a, &ids, e))
            return false;
        for (size_t i = 0; i < ids.count; i++) buf_printf(&w->b, "%llx", (unsigned long long)ids.at[i].hi);
        return true;
    case ASK_CORRECTIONS:
        if (!txn_corrections(w->t, &all, &count, e))
            return false;
        for (size_t i = 0; i < count; i++) buf_printf(&w->b, "%lld %d %llx %.*s", (long long)all[i].number, all[i].label, (unsigned long long)all[i].post.hi, STR_ARG(all[i].note));
        return true;
    default:
        if (!txn_stats(w->t, &s, e))
            return false;
        buf_printf(&w->b, "%zu %zu %zu %zu %zu %lld %lld", s.posts, s.mentions, s.moments, s.rollups, s.authors, (long long)s.oldest, (long long)s.newest);
        return true;
    }
}

static bool answer(struct answering *w, enum question q, struct err *e)
{
    switch (q) {
    case ASK_WALK: return answer_walk(w, STR(""), NULL, e);
    case ASK_TOUCHPOINT: return answer_walk(w, STR("hotline"), NULL, e);
    case ASK_WORD: return answer_walk(w, STR(""), "netz", e);
    case ASK_DAYS: return rollup_each(w->t, STR("telvia"), ROLLUP_DAY, INT64_MIN, INT64_MAX, see_cell, &w->b, e);
    case ASK_CHART: return rollup_each(w->t, STR("telvia"), ROLLUP_CHART, INT64_MIN, INT64_MAX, see_cell, &w->b, e);
    case ASK_POSTS: return txn_each_post(w->t, w->a, see_post, w, e);
    case ASK_BY_ID: return answer_posts(w, false, false, e);
    case ASK_TWINS: return answer_posts(w, true, false, e);
    case ASK_EARLIER: return answer_posts(w, false, true, e);
    case ASK_SOURCES:
    case ASK_URLS:
    case ASK_HOST:
    case ASK_FRONTIER: return answer_crawl(w, q, e);
    default: return answer_rest(w, q, e);
    }
}

static void first_problem(void *ctx, const char *what)
{
    struct findings *f = ctx;
    if (!f->first[0])
        snprintf(f->first, sizeof f->first, "%s", what);
}

static void ask_all(struct damage *d, struct store *s, struct findings *f)
{
    for (int q = 0; q < ASK_COUNT; q++) {
        struct answering w = {.d = d, .a = arena_new(0)};
        struct err e = {0};
        buf_init(&w.b, 64 << 20);
        if (!txn_read(s, &w.t, &e) || !answer(&w, (enum question)q, &e))
            f->answers[q].told = e.code;
        f->answers[q].hash = hash64(buf_str(&w.b));
        txn_end(w.t);
        buf_free(&w.b);
        arena_free(w.a);
    }
    f->asked = 1;
}

static void look(struct damage *d, const char *dir, struct findings *f)
{
    struct err e = {0};
    struct store *s;
    struct check_counts n;
    const struct store_options o = {.read_only = true};
    if (!store_open(str_from(dir), &o, &s, &e)) {
        f->opened = e.code;
        return;
    }
    if (!f->asked)
        ask_all(d, s, f);
    if (!store_check(s, first_problem, f, &n, &e))
        f->check = e.code;
    f->problems = n.problems;
}

/* The signal that ended the child, or 0. */
static int look_in_child(struct damage *d, const char *dir, struct findings *f)
{
    int status = 0;
    pid_t child = fork();
    if (child == 0) {
        for (int i = 0; i < 5; i++) signal((const int[]){SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL}[i], SIG_DFL); /* cmocka's are inherited */
        alarm(20); /* damaged pages may lead in a circle */
        look(d, dir, f);
        _exit(0);
    }
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
}

/* Questions, then check: in another child when one was ended by a question. */
static const struct findings *look_at(struct damage *d, const char *dir, int *asked_ended, int *check_ended)
{
    struct findings *f = d->seen;
    memset(f, 0, sizeof *f);
    *asked_ended = 0;
    *check_ended = look_in_child(d, dir, f);
    if (*check_ended && !f->asked) {
        *asked_ended = *check_ended;
        f->asked = 1;
        *check_ended = look_in_child(d, dir, f);
    }
    return f;
}

/* --- set up --- */

static uint8_t *read_file(const char *dir, size_t *n)
{
    char path[128];
    snprintf(path, sizeof path, "%s/data.mdb", dir);
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    fseek(f, 0, SEEK_END);
    *n = (size_t)ftell(f);
    rewind(f);
    uint8_t *p = malloc(*n);
    assert_int_equal(fread(p, 1, *n, f), *n);
    fclose(f);
    return p;
}

static void write_file(const char *dir, const uint8_t *p, size_t n)
{
    char path[128];
    snprintf(path, sizeof path, "%s/data.mdb", dir);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(p, 1, n, f), n);
    fclose(f);
}

static int setup(void **state)
{
    struct damage *d = calloc(1, sizeof *d);
    struct err e = {0};
    struct store *s;
    int asked_ended, check_ended;
    d->a = arena_new(0);
    d->seen = mmap(NULL, sizeof *d->seen, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(d->seen, MAP_FAILED);
    snprintf(d->dir, sizeof d->dir, "/tmp/leumund-test-XXXXXX");
    assert_non_null(mkdtemp(d->dir));
    snprintf(d->base, sizeof d->base, "%s/base", d->dir);
    snprintf(d->work, sizeof d->work, "%s/work", d->dir);
    char made[80];
    snprintf(made, sizeof made, "%s/made", d->dir);
    const struct store_options o = {.create = true, .no_sync = true, .now = 1000};
    if (!store_open(str_from(made), &o, &s, &e) || !store_write(s, make_work, d, &e) || !store_copy(s, str_from(d->base), &e) || !store_copy(s, str_from(d->work), &e))
        fail_msg("%s", e.text);
    store_close(s);
    d->bytes = read_file(d->base, &d->size);
    find_spots(d);
    d->whole = *look_at(d, d->base, &asked_ended, &check_ended);
    if (asked_ended || check_ended || d->whole.opened || d->whole.problems)
        fail_msg("the corpus is not sound: %d %d %d %s", asked_ended, check_ended, d->whole.opened, d->whole.first);
    *state = d;
    return 0;
}

static int remove_one(const char *path, const struct stat *s, int type, struct FTW *w)
{
    (void)s, (void)type, (void)w;
    return remove(path);
}

static int teardown(void **state)
{
    struct damage *d = *state;
    nftw(d->dir, remove_one, 8, FTW_DEPTH | FTW_PHYS);
    free(d->bytes);
    arena_free(d->a);
    free(d);
    return 0;
}

/* --- what is damaged, and what is said --- */

struct score {
    size_t done, found, told, ended, harmless, silent;
};

/* How strict: a value is sealed with its key, so reading tells it; a key that has changed is told by whoever looks beside it (src/store/beside.c). Only LMDB's own pages may mislead. */
enum strict { CHECK_FINDS_CHANGES, READING_TELLS };

static void judge(struct damage *d, const char *what, struct score *n, enum strict how)
{
    int check_ended, asked_ended;
    const struct findings *f = look_at(d, d->work, &asked_ended, &check_ended);
    bool found = check_ended || f->opened || f->problems || f->check, told = asked_ended || f->opened, changed = false;
    n->done++;
    for (int q = 0; q < ASK_COUNT && !told; q++) {
        bool same = f->answers[q].hash == d->whole.answers[q].hash;
        n->silent += !same && !f->answers[q].told;
        changed = changed || !same;
        if (!same && !f->answers[q].told && how == READING_TELLS)
            fail_msg("%s: another answer about %s, and nothing is told (DAMAGE_SEED=%s); check says: %s", what, question_names[q], getenv("DAMAGE_SEED"), f->first);
    }
    for (int q = 0; q < ASK_COUNT; q++) told = told || f->answers[q].told;
    if (!found && (told || changed || how != CHECK_FINDS_CHANGES))
        fail_msg("%s: check finds nothing (DAMAGE_SEED=%s)%s", what, getenv("DAMAGE_SEED"), told ? "; reading tells it" : "");
    n->found += found;
    n->told += told;
    n->ended += check_ended != 0;
    n->harmless += !found && !told;
}

static size_t wanted_flips(void)
{
    const char *s = getenv("DAMAGE_FLIPS");
    return s ? strtoull(s, NULL, 10) : 300;
}

static void flip(struct damage *d, size_t at, unsigned bit)
{
    d->bytes[at] ^= (uint8_t)(1u << bit);
    write_file(d->work, d->bytes, d->size);
    d->bytes[at] ^= (uint8_t)(1u << bit);
}

/* Every table is as likely as any other, so that small ones are looked at, too. */
static const struct spot *some_spot(struct damage *d)
{
    const char *tables[64];
    size_t count = 0;
    for (size_t i = 0; i < d->spot_count; i++)
        if (!count || tables[count - 1] != d->spots[i].table)
            tables[count++] = d->spots[i].table;
    const char *table = tables[draw(d) % count];
    for (;;) {
        const struct spot *s = &d->spots[draw(d) % d->spot_count];
        if (s->table == table)
            return s;
    }
}

static void test_flips_in_records(void **state)
{
    struct damage *d = *state;
    struct score n = {0};
    d->state = strtoull(getenv("DAMAGE_SEED"), NULL, 10);
    for (size_t i = 0; i < wanted_flips(); i++) {
        char what[100];
        const struct spot *s = some_spot(d);
        size_t at = s->at + draw(d) % s->n;
        unsigned bit = (unsigned)(draw(d) % 8);
        snprintf(what, sizeof what, "bit %u of byte %zu of a %s of %zu bytes in table %s", bit, at - s->at, s->is_key ? "key" : "value", s->n, s->table);
        flip(d, at, bit);
        judge(d, what, &n, READING_TELLS);
    }
    print_message("# %zu bits in records: check found %zu, reading told %zu; %zu answers were others untold\n", n.done, n.found, n.told, n.silent);
}

/* LMDB's own pages have no checksum: a child that believes them may end, or miss what lies there. Nothing may change that check does not find. */
static void test_flips_anywhere(void **state)
{
    struct damage *d = *state;
    struct score n = {0};
    for (size_t i = 0; i < wanted_flips() / 3; i++) {
        char what[100];
        size_t at = draw(d) % d->size;
        unsigned bit = (unsigned)(draw(d) % 8);
        snprintf(what, sizeof what, "bit %u of byte %zu of page %zu", bit, at % 4096, at / 4096);
        flip(d, at, bit);
        judge(d, what, &n, CHECK_FINDS_CHANGES);
    }
    print_message("# %zu bits anywhere: check found %zu (its child ended at %zu), reading told %zu; %zu changed nothing; %zu answers lacked something untold\n", n.done, n.found,
                  n.ended, n.told, n.harmless, n.silent);
}

/* Cut at any length: told when it is opened, before anything is read. */
static void test_cut_off(void **state)
{
    struct damage *d = *state;
    for (size_t i = 0; i < 40; i++) {
        int asked_ended, check_ended;
        size_t n = i ? (size_t)(draw(d) % d->size) : d->size - 1;
        write_file(d->work, d->bytes, n);
        const struct findings *f = look_at(d, d->work, &asked_ended, &check_ended);
        if (asked_ended || check_ended || !f->opened)
            fail_msg("%zu of %zu bytes: opened, and ended with %d, %d", n, d->size, asked_ended, check_ended);
        assert_true(f->opened == ERR_CORRUPT || f->opened == ERR_STORE);
    }
}

int main(void)
{
    char seed[32];
    snprintf(seed, sizeof seed, "%lld", (long long)time(NULL));
    setenv("DAMAGE_SEED", seed, 0);
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_flips_in_records), cmocka_unit_test(test_flips_anywhere), cmocka_unit_test(test_cut_off)};
    return cmocka_run_group_tests_name("damage", tests, setup, teardown);
}
