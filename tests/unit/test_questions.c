/* Questions (tests/questions/questions.txt) over a generated corpus: by the index that the plan chooses, by testing every mention, from either end, and page by page, the answer is
 * the same. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_fixture.h"

#include "base/term.h"
#include "base/zone.h"
#include "config/paths.h"
#include "insight/page.h"

#include <inttypes.h>

#define POSTS 1200
#define BATCH 150 /* posts in a transaction */
#define NOW INT64_C(1777280400000) /* 2026-04-27T09:00:00Z */
#define QUESTIONS_LEAST 200

static uint64_t draw(uint64_t *state)
{
    uint64_t z = (*state += UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

static const char *const pieces[] = {
    "Hotline", "hotline,", "Rechnung", "Rechnung Rechnung", "Abbuchung", "Techniker", "Termin", "Router", "Netz", "Minuten", "Stunden", "zwei volle Minuten", "30 Minuten",
    "in der Warteschleife", "Warteschleife", "the waiting loop", "nie wieder", "Nie, wieder!", "never again", "customer service", "the", "and", "und", "der", "Ärger", "Störung",
    "STOERUNG", "Café", "Telvia", "Ferna", "e-mail", "24/7", "14:05", "5G", "20€", "😡", "👍🏽", "geht's", "telvia.example", "https://forum.example/thread/7", "@telvia_hilft", "#Telvia",
    "#NieWiederTelvia", "Kund:innen", "Kundendienst", "Tarif", "Tarife", "Handytarif", "Verbindung", "schlechter Service", "von A nach B", "doppelt", "warte", "ελλάδα", "日本語",
    "Donaudampfschifffahrtsgesellschaftskapitaenspatentantragsformular", "Chat", "Die", "xxl", "-", "—", "„gut“", "(na ja)", "\n\n", ".",
};

static str text_of(struct arena *a, uint64_t *state)
{
    struct buf b;
    buf_init(&b, 1 << 16);
    for (uint64_t n = 2 + draw(state) % 18; n; n--) {
        buf_putz(&b, pieces[draw(state) % (sizeof pieces / sizeof *pieces)]);
        if (draw(state) % 12) buf_putc(&b, ' ');
    }
    str text = str_dup(a, buf_str(&b));
    buf_free(&b);
    return text;
}

static bool one_in(uint64_t *state, uint64_t n)
{
    return draw(state) % n == 0;
}

static int64_t count_or_unknown(uint64_t *state)
{
    return one_in(state, 3) ? COUNT_UNKNOWN : (int64_t)(draw(state) % 40);
}

static void make_post(struct arena *a, uint64_t *state, size_t i, struct post *p)
{
    static const char *const sources[] = {"mastodon:a.example", "web:forum.example", "feed:blog.example", "import:survey"};
    static const char *const threads[] = {"7", "T7", "8", "9"};
    post_init(p);
    p->source = str_from(sources[draw(state) % 4]);
    p->source_id = str_printf(a, "%zu", i);
    p->id = hash128_pair(p->source, p->source_id);
    p->type = (enum post_type)(draw(state) % POST_TYPE_COUNT);
    if (!one_in(state, 5)) p->url = str_printf(a, "https://forum.example/thread/%zu", i % 20);
    if (one_in(state, 4)) p->title = text_of(a, state);
    p->text = text_of(a, state);
    if (!one_in(state, 6)) p->pseudonym = str_printf(a, "0000000000000000%016" PRIx64, UINT64_C(0x0011223344556677) + draw(state) % 30);
    int64_t at = NOW - (int64_t)(draw(state) % 120) * DATE_DAY_MS - (int64_t)(draw(state) % 1000) * 1000;
    /* 0001-01-01, the last second before 1970, behind a leap second, 9999-12-31T23:59:59Z */
    static const int64_t edges[] = {INT64_C(-62135596800000), -1000, INT64_C(1483228800000), INT64_C(253402300799000)};
    if (one_in(state, 40)) at = edges[draw(state) % 4];
    if (!one_in(state, 10)) p->published = (struct date){at, DATE_SECOND, 0};
    p->collected_at = NOW - (int64_t)(draw(state) % 100) * DATE_HOUR_MS;
    if (one_in(state, 2)) p->thread = str_from(threads[draw(state) % 4]);
    if (one_in(state, 4)) p->parent = str_printf(a, "%" PRIu64, draw(state) % POSTS);
    if (one_in(state, 3)) p->rating = (double)(1 + draw(state) % 5);
    p->likes = count_or_unknown(state);
    p->reposts = count_or_unknown(state);
    p->replies = count_or_unknown(state);
    p->views = count_or_unknown(state) * 10 < 0 ? COUNT_UNKNOWN : (int64_t)(draw(state) % 400);
    p->verified = (int8_t)((int)(draw(state) % 3) - 1);
    if (one_in(state, 8)) p->location = STR("Berlin");
    if (one_in(state, 8)) p->reply_text = STR("Das tut uns leid.");
    if (one_in(state, 8)) p->flags |= POST_EDITED;
    if (one_in(state, 15)) p->flags |= POST_OWN_VOICE;
    if (one_in(state, 12)) p->boost_of = STR("other");
}

static const struct reading *make_reading(struct arena *a, uint64_t *state, const struct post *p)
{
    static const char *const touchpoints[] = {"hotline", "billing", "app", "store"};
    static const char *const langs[] = {"de", "en", "fr", ""};
    struct reading *r = ARENA_NEW(a, struct reading);
    struct mention *m = r->mentions = ARENA_NEW(a, struct mention);
    struct moment *moments = ARENA_ARRAY(a, struct moment, 4);
    uint64_t first = draw(state) % 4;
    m->moment_count = draw(state) % 4;
    for (size_t i = 0; i < m->moment_count; i++)
        moments[i] = (struct moment){str_from(touchpoints[(first + i) % 4]), 0.2, CAUSE_SERVICE, 0.5};
    snprintf(r->lang, sizeof r->lang, "%s", langs[draw(state) % 4]);
    r->mention_count = one_in(state, 9) ? 0 : 1;
    m->brand = STR("telvia");
    m->label = (enum label)(draw(state) % LABEL_COUNT);
    m->sentiment = m->label == LABEL_NONE ? (double)NAN : (double)(draw(state) % 2001) / 1000 - 1;
    m->confidence = (double)(draw(state) % 100) / 100;
    m->unsure = one_in(state, 5);
    m->moments = moments;
    m->stance = (enum stance)(draw(state) % STANCE_COUNT);
    m->kind = (enum kind)(draw(state) % KIND_COUNT);
    m->voice = (enum voice)(draw(state) % VOICE_COUNT);
    m->cause = (enum cause)(draw(state) % CAUSE_COUNT);
    m->emotions = (uint32_t)(draw(state) % 8);
    m->irony = one_in(state, 9);
    m->inherited = one_in(state, 9);
    m->effort = (struct effort){(int32_t)(draw(state) % 90) - 30, (int32_t)(draw(state) % 5) - 1, (int32_t)(draw(state) % 3) - 1, one_in(state, 5), one_in(state, 5), 0.3};
    if (m->effort.wait_minutes < 0) m->effort.wait_minutes = -1;
    m->lag_days = one_in(state, 3) ? (double)(draw(state) % 9) : (double)NAN;
    m->leaving = (enum leaving)(draw(state) % LEAVING_COUNT);
    if (m->leaving) m->leaving_to = STR("Ferna");
    str body = post_body(a, p);
    char *room = arena_raw(a, 2 * body.n + 2, 1);
    uint64_t *terms = ARENA_ARRAY(a, uint64_t, body.n + 1);
    for (str rest = {room, term_words(body, false, room)}; rest.n;) terms[r->term_count++] = term_of(str_cut(&rest, ' '));
    r->terms = terms;
    return r;
}

struct portion {
    const struct brand *brand;
    size_t from;
    uint64_t state;
};

static bool put_portion(struct txn *t, void *ctx, struct err *e)
{
    struct portion *w = ctx;
    struct arena *a = arena_new(0);
    uint64_t state = w->state;
    bool ok = txn_put_brand(t, w->brand, 42, e);
    for (size_t i = 0; ok && i < BATCH; i++) {
        enum put_result result;
        struct post p;
        make_post(a, &state, w->from + i, &p);
        ok = txn_put_post(t, &p, make_reading(a, &state, &p), &result, e);
    }
    arena_free(a);
    return ok;
}

static void fill(struct fixture *f)
{
    struct err e = {0};
    for (size_t from = 0; from < POSTS; from += BATCH) {
        struct portion w = {&f->brand, from, 17 + from};
        if (!store_write(f->store, put_portion, &w, &e)) fail_msg("%s", e.text);
    }
}

/* --- asking --- */

struct answer {
    id128 at[POSTS];
    size_t count;
};

/* Which index answered is returned. */
static enum query_walk ask(struct fixture *f, struct txn *t, const struct page_options *o, struct answer *out, str *cursor)
{
    struct arena *a = arena_new(0), *scratch = arena_new(0);
    struct err e = {0};
    struct page *p;
    bool more = true;
    if (!page_open(t, a, o, &p, &e)) fail_msg("%s", e.text);
    while (more) {
        struct record r;
        if (!page_next(p, scratch, &r, &more, &e)) fail_msg("%s", e.text);
        assert_true(out->count < POSTS || !more);
        if (more) out->at[out->count++] = r.post->id;
    }
    *cursor = page_cursor(p, f->a);
    enum query_walk walk = find_walk(page_find(p));
    page_close(p);
    arena_free(scratch);
    arena_free(a);
    return walk;
}

static void same(str question, const char *how, const struct answer *x, const struct answer *y)
{
    if (x->count != y->count) fail_msg("%.*s: %zu, %s %zu", STR_ARG(question), x->count, how, y->count);
    for (size_t i = 0; i < x->count; i++)
        if (!id128_eq(x->at[i], y->at[i])) fail_msg("%.*s: %s, the answer has another order at %zu", STR_ARG(question), how, i);
}

/* Does a page of so many leave something? */
static bool leaves(struct txn *t, struct page_options o, size_t limit)
{
    struct arena *a = arena_new(0), *scratch = arena_new(0);
    struct err e = {0};
    struct page *p;
    struct record r;
    bool more = true, rest = true;
    o.limit = (int64_t)limit;
    if (!page_open(t, a, &o, &p, &e)) fail_msg("%s", e.text);
    while (more)
        if (!page_next(p, scratch, &r, &more, &e)) fail_msg("%s", e.text);
    if (!page_more(p, scratch, &rest, &e)) fail_msg("%s", e.text);
    page_close(p);
    arena_free(scratch);
    arena_free(a);
    return rest;
}

static void by_pages(struct fixture *f, struct txn *t, struct page_options o, str question, const struct answer *whole, const char *how)
{
    struct answer parts = {.count = 0};
    o.limit = (int64_t)whole->count / 3 + 1;
    for (size_t before = SIZE_MAX; before != parts.count;) {
        before = parts.count;
        ask(f, t, &o, &parts, &o.after);
    }
    same(question, how, whole, &parts);
    if (!whole->count) return;
    o.after = (str){NULL, 0};
    if (leaves(t, o, whole->count)) fail_msg("%.*s: %s, a page of all says that more come", STR_ARG(question), how);
    if (whole->count > 1 && !leaves(t, o, whole->count - 1)) fail_msg("%.*s: %s, a page of all but one says that none comes", STR_ARG(question), how);
}

/* The ids of one part, oldest first, behind those that are there. */
static void walk_part(struct txn *t, const struct find_options *o, struct answer *out)
{
    struct arena *a = arena_new(0), *scratch = arena_new(0);
    struct err e = {0};
    struct find *f;
    struct record r;
    bool more;
    if (!find_open(t, a, o, &f, &e)) fail_msg("%s", e.text);
    while (find_next(f, scratch, &r, &more, &e) && more) {
        assert_true(out->count < POSTS);
        out->at[out->count++] = r.post->id;
    }
    assert_int_equal(e.code, ERR_NONE);
    find_close(f);
    arena_free(scratch);
    arena_free(a);
}

/* Walked in parts, as threads do, the answer is the same: newest is the whole one. Says how many cuts there were. */
static size_t by_parts(struct fixture *f, struct txn *t, const struct query *q, str question, const struct answer *newest)
{
    struct answer whole = {.count = newest->count}, parts = {.count = 0};
    struct find_options o = {.brand = STR("telvia"), .query = q, .oldest_first = true};
    struct find *found;
    struct err e = {0};
    struct post_key *cuts;
    size_t count;
    for (size_t i = 0; i < whole.count; i++) whole.at[i] = newest->at[whole.count - 1 - i];
    if (!find_open(t, f->a, &o, &found, &e) || !find_cuts(found, 1, f->a, &cuts, &count, &e)) fail_msg("%s", e.text);
    const enum query_walk walk = find_walk(found);
    find_close(found);
    o.walk = &walk;
    for (size_t i = 0; count && i <= count; i++) {
        o.behind = i ? &cuts[i - 1] : NULL;
        o.until = i < count ? &cuts[i] : NULL;
        walk_part(t, &o, &parts);
    }
    if (count) same(question, "in parts", &whole, &parts);
    return count;
}

static enum query_walk question(struct fixture *f, struct txn *t, str text, size_t *cuts)
{
    static struct answer whole, other;
    struct query *q;
    struct err e = {0};
    str cursor;
    if (!query_parse(f->a, text, NOW, NULL, &q, &e)) fail_msg("%.*s: %s", STR_ARG(text), e.text);
    struct page_options o = {.find = {.brand = STR("telvia"), .query = q}};
    whole.count = other.count = 0;
    enum query_walk walk = ask(f, t, &o, &whole, &cursor);
    o.find.no_index = true;
    ask(f, t, &o, &other, &cursor);
    same(text, "by testing every mention", &whole, &other);
    o.find.no_index = false;
    by_pages(f, t, o, text, &whole, "by pages");
    o.reverse = true;
    other.count = 0;
    ask(f, t, &o, &other, &cursor);
    for (size_t i = 0; i < other.count / 2; i++) {
        id128 swap = other.at[i];
        other.at[i] = other.at[other.count - 1 - i];
        other.at[other.count - 1 - i] = swap;
    }
    same(text, "from the other end", &whole, &other);
    *cuts += by_parts(f, t, q, text, &other);
    return walk;
}

static void test_questions(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    str text;
    size_t count = 0, cuts = 0, walks[QUERY_WALK_BRAND + 1] = {0};
    fill(f);
    struct txn *t = reader(f);
    assert_true(file_read(f->a, STR(ROOT "/tests/questions/questions.txt"), 1 << 20, &text, &e));
    while (text.n) {
        str line = str_cut(&text, '\n');
        if (!line.n || line.p[0] == '#') continue;
        walks[question(f, t, line, &cuts)]++;
        count++;
    }
    assert_true(count >= QUESTIONS_LEAST);
    assert_true(walks[QUERY_WALK_WORDS] > 60 && walks[QUERY_WALK_TOUCHPOINT] >= 8 && walks[QUERY_WALK_AUTHOR] && walks[QUERY_WALK_THREAD] >= 3 && walks[QUERY_WALK_NOTHING]);
    assert_true(cuts > 100);
    txn_end(t);
}

/* By reach and sentiment: the pages are the list, and the list is in order, with what is not known behind. */
static void test_orders(void **state)
{
    struct fixture *f = *state;
    static struct answer whole;
    str cursor;
    fill(f);
    struct txn *t = reader(f);
    for (int k = 0; k < 4; k++) {
        struct page_options o = {.find = {.brand = STR("telvia")}, .order = k / 2 ? PAGE_REACH : PAGE_SENTIMENT, .reverse = k % 2};
        whole.count = 0;
        ask(f, t, &o, &whole, &cursor);
        assert_true(whole.count > POSTS / 2);
        by_pages(f, t, o, STR("*"), &whole, "by pages");
        double last = (double)NAN;
        for (size_t i = 0; i < whole.count; i++) {
            struct post p;
            struct reading r;
            struct err e = {0};
            bool found;
            assert_true(txn_get_post(t, whole.at[i], f->a, &p, &found, &e) && found && txn_get_reading(t, &p, f->a, &r, &e));
            int64_t reach = post_reach(&p);
            double value = o.order == PAGE_SENTIMENT ? r.mentions[0].sentiment : reach == COUNT_UNKNOWN ? (double)NAN : (double)reach;
            bool falls = (o.order == PAGE_SENTIMENT) == o.reverse;
            assert_true(i == 0 || isnan(value) || (falls ? value <= last : value >= last)); /* never true behind an unknown one */
            last = value;
        }
    }
    /* A cursor is one of its order, and nothing else is one. */
    const struct page_options wrong[] = {{.order = PAGE_TIME, .after = cursor}, {.after = STR("t12")}, {.after = STR("x")}, {.after = STR("t8000019dae6be9a893652dcc4b8bb9600")}};
    for (size_t i = 0; i < 4; i++) {
        struct page_options o = wrong[i];
        struct page *p;
        struct err e = {0};
        o.find.brand = STR("telvia");
        assert_false(page_open(t, f->a, &o, &p, &e));
        assert_int_equal(e.code, ERR_USAGE);
        page_close(p);
    }
    txn_end(t);
}

/* What comes in between two pages moves nothing. */
static void test_stable(void **state)
{
    struct fixture *f = *state;
    static struct answer whole, parts;
    struct page_options o = {.find = {.brand = STR("telvia")}};
    str cursor;
    fill(f);
    struct txn *t = reader(f);
    whole.count = parts.count = 0;
    ask(f, t, &o, &whole, &cursor);
    o.limit = 300;
    ask(f, t, &o, &parts, &o.after);
    txn_end(t);
    struct made m;
    put(f, a_post("newer than all", "x", NOW + 1), a_reading(&m, 0.5, LABEL_POSITIVE, 0));
    t = reader(f);
    o.limit = 0;
    ask(f, t, &o, &parts, &cursor);
    same(STR("*"), "with a new one between", &whole, &parts);
    txn_end(t);
}

static bool forget_words(struct txn *t, void *ctx, struct err *e)
{
    (void)ctx;
    return entry_put(t, TABLE_META, STR("words"), STR("0"), e);
}

/* A corpus whose index of words is another program's: it is not asked, and the plan says so. */
static void test_without_words(void **state)
{
    struct fixture *f = *state;
    static struct answer with, without;
    struct query *q;
    struct find *found;
    struct err e = {0};
    struct buf plan;
    str cursor;
    fill(f);
    struct txn *t = reader(f);
    assert_true(query_parse(f->a, STR("Hotline Minuten"), NOW, NULL, &q, &e));
    struct page_options o = {.find = {.brand = STR("telvia"), .query = q}};
    assert_int_equal(ask(f, t, &o, &with, &cursor), QUERY_WALK_WORDS);
    txn_end(t);
    assert_true(store_write(f->store, forget_words, NULL, &e));
    t = reader(f);
    assert_int_equal(ask(f, t, &o, &without, &cursor), QUERY_WALK_BRAND);
    same(STR("Hotline Minuten"), "without the index", &with, &without);
    assert_true(find_open(t, f->a, &o.find, &found, &e));
    buf_init(&plan, 1 << 16);
    find_plan_put(&plan, found);
    assert_true(str_contains(buf_str(&plan), STR("`leumund rescore` makes it")));
    buf_free(&plan);
    find_close(found);
    txn_end(t);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {T(test_questions), T(test_orders), T(test_stable), T(test_without_words)};
    return cmocka_run_group_tests_name("questions", tests, NULL, NULL);
}
