/* What the records of the corpus code: texts, evidence, blocks of small entries. Each comes back as it was; what is damaged is refused. */
#define _XOPEN_SOURCE 700 /* nftw */
#include "store_fixture.h"

#include "store/packed.h"
#include "store/squeeze.h"

static uint64_t draw(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *state >> 33;
}

static size_t squeezed(struct arena *a, str text, size_t cut)
{
    struct buf b;
    str back;
    buf_init(&b, 1 << 20);
    squeeze_put(&b, text);
    assert_true(buf_ok(&b));
    size_t n = b.n;
    bool ok = squeeze_get(str_sub(buf_str(&b), 0, n - cut), a, &back);
    assert_int_equal(ok, !cut);
    if (ok)
        assert_true(str_eq(back, text));
    buf_free(&b);
    return n;
}

static void test_texts(void **state)
{
    struct fixture *f = *state;
    static const char *const texts[] = {"Die Hotline ist nicht erreichbar, und ich habe keine Lust mehr zu warten.", "The router was delivered late and nobody could help me.", "äöüßÄÖÜ – „naja“ 🙂",
                                        "nnnnnnnnnnnnnnnn", "nicht", "\xFF\x01\xFF"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        size_t n = squeezed(f->a, str_from(texts[i]), 0);
        (void)squeezed(f->a, str_from(texts[i]), 1);
        if (i < 2)
            assert_true(n * 3 < strlen(texts[i]) * 2);
    }
    assert_int_equal(squeezed(f->a, (str){"", 0}, 0), 2);
    uint64_t seed = 7;
    for (int round = 0; round < 500; round++) { /* any bytes, also NUL and what is no UTF-8 */
        char bytes[300];
        size_t n = draw(&seed) % sizeof bytes;
        for (size_t i = 0; i < n; i++)
            bytes[i] = draw(&seed) % 3 ? "en er nicht ich"[draw(&seed) % 15] : (char)(draw(&seed) & 255);
        (void)squeezed(f->a, (str){bytes, n}, 0);
    }
    str back;
    for (int i = 0; i < 50000; i++) { /* any codes are refused, or are a text of the length that they say */
        char bytes[64] = {1, (char)(draw(&seed) % 128)};
        for (size_t k = 2; k < sizeof bytes; k++)
            bytes[k] = draw(&seed) % 9 ? (char)(draw(&seed) & 255) : '\xFF';
        str codes = {bytes, 2 + draw(&seed) % 62};
        if (squeeze_get(codes, f->a, &back))
            assert_int_equal(back.n, bytes[1]);
        arena_reset(f->a);
    }
    assert_false(squeeze_get((str){"", 0}, f->a, &back));
    assert_false(squeeze_get((str){"\x02\x01 ", 3}, f->a, &back));                     /* of another table */
    assert_false(squeeze_get((str){"\x01\xFF\xFF\xFF\xFF\x0F ", 7}, f->a, &back));     /* more than its codes can say */
}

static void test_evidence(void **state)
{
    struct fixture *f = *state;
    static const float values[] = {0, 0.88F, -1.9F, 0.218F, 45, 1e12F, 1.0F / 3};
    uint64_t seed = 11;
    for (int round = 0; round < 300; round++) {
        struct evidence list[60];
        struct mention m = {.evidence = list, .evidence_count = draw(&seed) % 60}, back = {.evidence_count = 0};
        for (size_t i = 0; i < m.evidence_count; i++) {
            uint64_t parent = draw(&seed) % 4;
            list[i] = (struct evidence){.rule = (uint16_t)(draw(&seed) % 5 ? draw(&seed) % 80 : draw(&seed) & 0xFFFF), .about = (uint8_t)(draw(&seed) % 4 ? 0 : draw(&seed) % ABOUT_COUNT),
                                        .moment = (uint8_t)(draw(&seed) % 3 ? EVIDENCE_NO_MOMENT : draw(&seed) % 4),
                                        .parent = (uint16_t)(parent < 2 || !i ? EVIDENCE_NO_PARENT : parent == 2 ? i - 1 : draw(&seed) % i),
                                        .from = draw(&seed) % 2 ? (uint32_t)(draw(&seed) % 500) : 0, .n = draw(&seed) % 2 ? (uint32_t)(draw(&seed) % 40) : 0,
                                        .value = values[draw(&seed) % 7]};
        }
        struct buf b;
        buf_init(&b, 1 << 16);
        evidence_put(&b, &m);
        assert_true(evidence_get(buf_str(&b), f->a, &back));
        assert_int_equal(back.evidence_count, m.evidence_count);
        for (size_t i = 0; i < m.evidence_count; i++) {
            const struct evidence *x = &list[i], *y = &back.evidence[i];
            assert_true(x->rule == y->rule && x->about == y->about && x->moment == y->moment && x->parent == y->parent && x->from == y->from && x->n == y->n);
            assert_true(fabs((double)x->value - (double)y->value) <= 0.5001e-4);
        }
        if (m.evidence_count)
            assert_false(evidence_get(str_sub(buf_str(&b), 0, 1), f->a, &back));
        buf_free(&b);
    }
}

/* --- blocks beside a plain array --- */

#define AUTHORS 40
#define POSTS 400

struct plan {
    bool there[AUTHORS][POSTS];
    uint64_t seed;
    int rounds;
};

static struct key author_key(uint64_t author, uint64_t post)
{
    struct key k = {.n = 0};
    key_u64(&k, author * UINT64_C(0x123456789ABCDE));
    key_time(&k, (int64_t)post * 1000 - 50000);
    key_u64(&k, post * 77);
    return k;
}

static bool change_some(struct txn *t, void *ctx, struct err *e)
{
    struct plan *p = ctx;
    (void)e;
    for (uint64_t n = draw(&p->seed) % 600; n; n--) {
        uint64_t author = draw(&p->seed) % AUTHORS, post = draw(&p->seed) % POSTS;
        bool remove = draw(&p->seed) % 3 == 0;
        struct key k = author_key(author, post);
        txn_change(t, TABLE_AUTHOR, remove, &k, (str){NULL, 0});
        p->there[author][post] = !remove;
    }
    return true;
}

static void compare(struct txn *t, const struct plan *p)
{
    struct packed *c;
    struct err e = {0};
    str key, value;
    bool found;
    size_t count = 0, listed = 0;
    assert_true(packed_open(t, TABLE_AUTHOR, &c, &e));
    for (uint64_t a = 0; a < AUTHORS; a++)
        for (uint64_t i = 0; i < POSTS; i++) {
            struct key k = author_key(a, i);
            assert_true(packed_get(t, TABLE_AUTHOR, key_str(&k), &value, &found, &e));
            assert_int_equal(found, p->there[a][i]);
            count += found;
        }
    assert_true(packed_count(t, TABLE_AUTHOR, &listed, &e));
    assert_int_equal(listed, count);
    uint8_t before[PACKED_KEY] = {0};
    assert_true(packed_seek(c, (str){NULL, 0}, &key, &value, &found, &e));
    for (listed = 0; found; listed++) {
        assert_true(!listed || memcmp(before, key.p, key.n) < 0);
        memcpy(before, key.p, key.n);
        assert_true(packed_next(c, &key, &value, &found, &e));
    }
    assert_int_equal(listed, count);
    assert_true(packed_prev(c, &key, &value, &found, &e)); /* from behind the end */
    for (listed = 0; found; listed++)
        assert_true(packed_prev(c, &key, &value, &found, &e));
    assert_int_equal(listed, count);
    packed_close(c);
}

static void test_blocks(void **state)
{
    struct fixture *f = *state;
    struct err e = {0};
    static struct plan p;
    p = (struct plan){.seed = 5};
    for (int round = 0; round < 60; round++) {
        assert_true(store_write(f->store, change_some, &p, &e));
        struct txn *t;
        assert_true(txn_read(f->store, &t, &e));
        if (round % 6 == 5)
            compare(t, &p);
        txn_end(t);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_texts, setup, teardown),
        cmocka_unit_test_setup_teardown(test_evidence, setup, teardown),
        cmocka_unit_test_setup_teardown(test_blocks, setup, teardown),
    };
    return cmocka_run_group_tests_name("coded", tests, NULL, NULL);
}
