/* The word index beside a naive one: the same posts in the same order, after edits, moves, erasure and merging. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_fixture.h"

#include "store/copy.h"
#include "store/erase.h"
#include "store/rebuild.h"
#include "store/segment.h"
#include "store/word.h"

#define POSTS 600
#define VOCABULARY 40
#define WORDS 6

struct model {
    struct post p[POSTS];
    uint64_t terms[POSTS][WORDS];
    size_t term_count[POSTS];
    char ids[POSTS][8];
    bool there[POSTS], mentioned[POSTS];
    uint64_t state;
};

static uint64_t draw(struct model *m)
{
    uint64_t z = (m->state += UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

static uint64_t term_of(uint64_t word)
{
    return hash64((str){(const char *)&word, sizeof word});
}

static void new_words(struct model *m, size_t i)
{
    m->term_count[i] = 0;
    for (size_t k = 0; k < WORDS; k++) {
        uint64_t term = term_of(draw(m) % (1 + draw(m) % VOCABULARY));
        bool twice = false;
        for (size_t n = 0; n < m->term_count[i]; n++)
            twice = twice || m->terms[i][n] == term;
        if (!twice)
            m->terms[i][m->term_count[i]++] = term;
    }
}

static struct reading reading_of(const struct model *m, size_t i, struct made *made)
{
    struct reading r = *a_reading(made, 0.5, LABEL_POSITIVE, 0);
    r.terms = m->terms[i];
    r.term_count = m->term_count[i];
    if (!m->mentioned[i])
        r.mention_count = 0;
    return r;
}

struct bulk {
    struct fixture *f;
    struct model *m;
    size_t from, to;
};

static bool bulk_work(struct txn *t, void *ctx, struct err *e)
{
    struct bulk *b = ctx;
    enum put_result result;
    if (!txn_put_brand(t, &b->f->brand, 42, e))
        return false;
    for (size_t i = b->from; i < b->to; i++) {
        struct made made;
        struct reading r = reading_of(b->m, i, &made);
        if (!txn_put_post(t, &b->m->p[i], &r, &result, e))
            return false;
    }
    return true;
}

static void put_some(struct fixture *f, struct model *m, size_t from, size_t to)
{
    struct err e = {0};
    struct bulk b = {f, m, from, to};
    if (!store_write(f->store, bulk_work, &b, &e))
        fail_msg("%s", e.text);
}

static bool holds(const struct model *m, size_t i, const uint64_t *terms, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        bool has = false;
        for (size_t n = 0; n < m->term_count[i]; n++)
            has = has || m->terms[i][n] == terms[k];
        if (!has)
            return false;
    }
    return true;
}

static size_t index_of(const struct model *m, id128 id)
{
    for (size_t i = 0; i < POSTS; i++)
        if (id128_eq(m->p[i].id, id))
            return i;
    return POSTS;
}

/* `exact`: no text was edited since, so the index has no word too many. */
static void compare(struct fixture *f, struct model *m, bool exact)
{
    struct err e = {0};
    for (int round = 0; round < 120; round++) {
        uint64_t terms[3];
        size_t count = 1 + draw(m) % 3, wanted = 0, seen = 0;
        bool oldest = draw(m) % 2, found[POSTS] = {false};
        int64_t from = draw(m) % 2 ? SCAN_BEGINNING : NOON + (int64_t)(draw(m) % 400) * DATE_DAY_MS;
        int64_t to = draw(m) % 2 ? SCAN_END : NOON + (int64_t)(draw(m) % 800) * DATE_DAY_MS, last = oldest ? INT64_MIN : INT64_MAX;
        for (size_t k = 0; k < count; k++)
            terms[k] = term_of(draw(m) % VOCABULARY);
        struct txn *t = reader(f);
        struct scan s;
        struct arena *a = arena_new(0);
        if (!scan_words(t, STR("telvia"), terms, count, from, to, oldest, &s, &e))
            fail_msg("%s", e.text);
        for (bool more = true;; seen++) {
            struct post p;
            struct reading r;
            if (!scan_next(&s, a, &p, &r, &more, &e))
                fail_msg("%s", e.text);
            if (!more)
                break;
            size_t i = index_of(m, p.id);
            assert_true(i < POSTS ? !found[i] : !exact || p.flags & POST_DELETED);
            assert_true(oldest ? p.published.at >= last : p.published.at <= last);
            assert_true(p.published.at >= from && p.published.at < to);
            last = p.published.at;
            if (i < POSTS) {
                found[i] = true;
                assert_true(!exact || holds(m, i, terms, count));
            }
        }
        scan_close(&s);
        arena_free(a);
        txn_end(t);
        for (size_t i = 0; i < POSTS; i++)
            if (m->there[i] && m->mentioned[i] && m->p[i].published.at >= from && m->p[i].published.at < to && holds(m, i, terms, count)) {
                wanted++;
                assert_true(found[i]);
            }
        assert_true(exact ? seen == wanted : seen >= wanted);
    }
}

static size_t segments(struct fixture *f)
{
    struct err e = {0};
    struct txn *t = reader(f);
    MDB_stat s;
    bool ready = false;
    assert_true(txn_words_ready(t, &ready, &e) && ready);
    assert_int_equal(mdb_stat(t->mdb, t->dbi[TABLE_DOCUMENT], &s), 0);
    txn_end(t);
    return s.ms_entries;
}

static struct model *make_model(struct fixture *f, uint64_t days)
{
    struct model *m = arena_raw(f->a, sizeof *m, 8);
    memset(m, 0, sizeof *m);
    m->state = 7;
    for (size_t i = 0; i < POSTS; i++) {
        snprintf(m->ids[i], sizeof m->ids[i], "%zu", i);
        m->p[i] = a_post(m->ids[i], "x", NOON + (int64_t)(draw(m) % days) * DATE_DAY_MS + (int64_t)(draw(m) % 60) * DATE_HOUR_MS);
        m->there[i] = true;
        m->mentioned[i] = draw(m) % 10 != 0;
        new_words(m, i);
    }
    return m;
}

static void read_model(void *ctx, const struct post *p, struct arena *a, struct reading *out)
{
    struct model *m = ctx;
    struct made *made = arena_raw(a, sizeof *made, 8);
    *out = reading_of(m, index_of(m, p->id), made);
}

static void test_against_model(void **state)
{
    struct fixture *f = *state;
    struct model *m = make_model(f, 700);
    struct err e = {0};
    for (size_t i = 0; i < POSTS / 2; i += 1 + draw(m) % 3) /* many small transactions … */
        put_some(f, m, i, i + 3 < POSTS / 2 ? i + 3 : POSTS / 2);
    put_some(f, m, POSTS / 2, POSTS); /* … and a large one */
    compare(f, m, true);
    size_t many = segments(f);
    assert_true(many < 24 * 20); /* 24 months, fewer than 8 of each of 3 tiers */
    for (size_t i = 0; i < POSTS; i += 7) { /* edits, and dates that change */
        if (i % 2)
            m->p[i].published.at += (int64_t)(draw(m) % 100) * DATE_DAY_MS;
        m->p[i].text = STR("y");
        new_words(m, i);
        put_some(f, m, i, i + 1);
    }
    compare(f, m, false);
    struct rebuild b = {.read = read_model, .ctx = m};
    assert_true(store_rebuild(f->store, &b, &e));
    compare(f, m, true);
    assert_true(segments(f) <= 28);
    check_clean(f);
}

struct erasing {
    id128 id;
    struct erased n;
};

static bool erase_work(struct txn *t, void *ctx, struct err *e)
{
    struct erasing *w = ctx;
    return txn_erase_post(t, w->id, 9, &w->n, e);
}

static bool note_key(void *ctx, uint64_t term, uint32_t doc)
{
    (void)doc;
    *(bool *)ctx = *(bool *)ctx || term == term_of(4711);
    return true;
}

static void no_trace(struct fixture *f, const struct model *m, int64_t published)
{
    struct txn *t = reader(f);
    struct err e = {0};
    struct segment *list;
    size_t count;
    bool there = false;
    assert_true(segments_of(t, month_of(published), f->a, &list, &count, &e));
    assert_true(count >= 1);
    for (size_t i = 0; i < count; i++) {
        assert_true(segment_each(t, &list[i], note_key, &there, &e));
        struct segment_docs docs = {.s = &list[i]};
        for (uint32_t k = 0; k < list[i].doc_count; k++) {
            struct post_key at;
            assert_true(segment_doc(&docs, k, &at, &e));
            assert_false(at.at == published && at.hash == m->p[3].id.hi);
        }
    }
    assert_false(there);
    txn_end(t);
}

/* What is erased leaves the lists, too; also those of a month from which it was moved when its source gave it another date. */
static void test_erased(void **state)
{
    struct fixture *f = *state;
    struct model *m = make_model(f, 700);
    struct err e = {0};
    int64_t first = m->p[3].published.at;
    m->terms[3][0] = term_of(4711);
    m->mentioned[3] = true;
    put_some(f, m, 0, POSTS);
    m->p[3].published.at += 200 * DATE_DAY_MS;
    put_some(f, m, 3, 4);
    struct erasing w = {.id = m->p[3].id};
    assert_true(store_write(f->store, erase_work, &w, &e));
    m->there[3] = false;
    compare(f, m, true);
    no_trace(f, m, m->p[3].published.at);
    no_trace(f, m, first);
}

/* Documents of a program from before there were pieces. */
static bool to_old(struct txn *t, void *ctx, struct err *e)
{
    struct segment *list;
    size_t count;
    for (uint32_t month = month_of(NOON); month < month_of(NOON) + 5; month++) {
        struct arena *a = arena_new(0);
        assert_true(segments_of(t, month, a, &list, &count, e));
        for (size_t i = 0; i < count; i++) {
            struct segment_docs docs = {.s = &list[i]};
            struct key k = {.n = 0};
            struct buf times, hashes, all;
            struct post_key at;
            buf_init(&times, 1 << 20), buf_init(&hashes, 1 << 20), buf_init(&all, 1 << 20);
            for (uint32_t n = 0; n < list[i].doc_count; n++) {
                assert_true(segment_doc(&docs, n, &at, e));
                uint32_t time = (uint32_t)(at.at - month_start(month));
                buf_put(&times, (str){(const char *)&time, 4});
                buf_put(&hashes, (str){(const char *)&at.hash, 8});
            }
            *(size_t *)ctx += list[i].doc_count > 150;
            key_u32(&k, month), key_u32(&k, list[i].number);
            buf_putc(&all, 1), buf_putc(&all, (char)list[i].shards), buf_putc(&all, 4);
            buf_put(&all, buf_str(&times)), buf_put(&all, buf_str(&hashes));
            record_seal(&all, key_str(&k));
            assert_true(entry_put(t, TABLE_DOCUMENT, key_str(&k), buf_str(&all), e));
            buf_free(&times), buf_free(&hashes), buf_free(&all);
        }
        arena_free(a);
    }
    return true;
}

static void test_pieces(void **state)
{
    struct fixture *f = *state;
    struct model *m = make_model(f, 60);
    struct err e = {0};
    size_t large = 0;
    put_some(f, m, 0, POSTS);
    compare(f, m, true);
    if (!store_write(f->store, to_old, &large, &e)) fail_msg("%s", e.text);
    assert_true(large > 0); /* of several pieces */
    compare(f, m, true);
    for (size_t i = 0; i < POSTS; i += 50) { /* merged with new ones */
        m->p[i].text = STR("y");
        put_some(f, m, i, i + 1);
    }
    compare(f, m, true);
    check_clean(f);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
    const struct CMUnitTest tests[] = {T(test_against_model), T(test_erased), T(test_pieces)};
    return cmocka_run_group_tests_name("word", tests, NULL, NULL);
}
