/* The small rest of base/: errors, hashes, the queue, the log. */
#include "unit.h"

#include "base/err.h"
#include "base/hash.h"
#include "base/log.h"
#include "base/lookup.h"
#include "base/queue.h"
#include "base/utf8.h"

#include <pthread.h>
#include <unistd.h>

static void test_err(void **state)
{
    (void)state;
    struct err e = {0};
    assert_false(err_set(&e, ERR_INPUT, "line %d", 7));
    assert_false(err_prefix(&e, "file %s", "x.csv"));
    assert_string_equal(e.text, "file x.csv: line 7");
    assert_int_equal(e.code, ERR_INPUT);
    assert_false(err_set(&e, ERR_IO, "again: %s", e.text)); /* its own text may be an argument */
    assert_string_equal(e.text, "again: file x.csv: line 7");
    for (int i = 0; i < 200; i++) assert_false(err_prefix(&e, "prefix"));
    assert_int_equal(strlen(e.text), sizeof e.text - 1);
    for (int i = 0; i < 4; i++) { /* what is cut ends with a whole character */
        static const char *const long_ones[] = {"\xC3\xBC", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "x\xE2\x82\xAC"};
        char text[900] = "";
        while (strlen(text) < 800) strcat(text, long_ones[i]);
        assert_false(err_set(&e, ERR_IO, "%s", text));
        assert_true(utf8_valid(str_from(e.text)) && strlen(e.text) > 630);
        assert_false(err_set(&e, ERR_IO, "behind it") || err_prefix(&e, "%s", text));
        assert_true(utf8_valid(str_from(e.text)) && strlen(e.text) > 630);
    }
    assert_false(err_set(NULL, ERR_IO, "nobody listens") || err_prefix(NULL, "x"));
    assert_string_equal(err_name(ERR_VERSION), "version");
    assert_string_equal(err_name((enum err_code)99), "unknown");
}

static void test_hash(void **state)
{
    (void)state;
    /* Published values of XXH3: they are on disk in every corpus and must never change. */
    assert_true(hash64(STR("")) == UINT64_C(0x2D06800538D394C2));
    assert_true(hash128(STR("")).hi == UINT64_C(0x99AA06D3014798D8));
    assert_true(hash64_seed(STR("a"), 1) != hash64_seed(STR("a"), 2));
    assert_false(id128_eq(hash128_pair(STR("ab"), STR("c")), hash128_pair(STR("a"), STR("bc"))));
    assert_true(id128_eq(hash128_pair(STR("a"), (str){0}), hash128_pair(STR("a"), STR(""))));
    char hex[ID128_HEX + 1];
    id128 id = hash128(STR("Telvia")), back = {0};
    id128_hex(id, hex);
    assert_true(id128_parse(str_from(hex), &back) && id128_eq(id, back));
    assert_false(id128_parse(STR("xyz"), &back) || id128_parse(STR("0000000000000000000000000000000g"), &back));
    assert_true(id128_parse(STR("000000000000000000000000000000AF"), &back) && back.lo == 0xAF && !id128_is_zero(back));
}

enum { ITEMS = 20000, PRODUCERS = 3 };
static int items[ITEMS];

static void *produce(void *p)
{
    struct queue *q = p;
    for (int i = 0; i < ITEMS; i++) assert_true(queue_push(q, &items[i]));
    return NULL;
}

/* Numbers by hash, also when many share what the table keeps of it. */
static void test_lookup(void **state)
{
    struct arena *a = arena_new(0);
    struct lookup l = {0};
    uint64_t keys[5000];
    (void)state;
    for (size_t i = 0; i < 5000; i++) {
        keys[i] = i % 3 ? i * UINT64_C(0x9E3779B97F4A7C15) : (uint64_t)i << 32; /* a third differ above the low 32 bits alone */
        size_t at = LOOKUP_BEGIN, k;
        while (lookup_next(&l, keys[i], &at, &k)) assert_true(keys[k] != keys[i] && (uint32_t)keys[k] == (uint32_t)keys[i]);
        lookup_put(&l, a, keys[i], i);
    }
    for (size_t i = 0; i < 5000; i++) {
        size_t at = LOOKUP_BEGIN, k, found = 0;
        while (lookup_next(&l, keys[i], &at, &k)) found += keys[k] == keys[i] && k == i;
        assert_int_equal(found, 1);
    }
    assert_int_equal(l.count, 5000);
    assert_true(l.cap >= 2 * l.count);
    arena_free(a);
}

static void test_queue_threads(void **state)
{
    (void)state;
    struct queue *q = queue_new(7);
    pthread_t threads[PRODUCERS];
    memset(items, 0, sizeof items);
    for (int i = 0; i < PRODUCERS; i++) assert_int_equal(pthread_create(&threads[i], NULL, produce, q), 0);
    for (int i = 0; i < ITEMS * PRODUCERS; i++) ++*(int *)queue_pop(q);
    for (int i = 0; i < PRODUCERS; i++) pthread_join(threads[i], NULL);
    for (int i = 0; i < ITEMS; i++) assert_int_equal(items[i], PRODUCERS);
    assert_int_equal(queue_count(q), 0);
    queue_free(q);
}

static void *wait_for_end(void *p)
{
    return queue_pop(p) ? p : NULL;
}

static void test_queue_close(void **state)
{
    (void)state;
    struct queue *q = queue_new(2);
    int a, b, c;
    assert_true(queue_push(q, &a) && queue_push(q, &b));
    assert_ptr_equal(queue_try_pop(q), &a);
    queue_close(q);
    assert_true(queue_closed(q) && !queue_push(q, &c));
    assert_ptr_equal(queue_pop(q), &b); /* what is inside is still handed out */
    assert_null(queue_pop(q));
    assert_null(queue_pop_wait(q, 1000));
    queue_free(q);

    q = queue_new(1);
    assert_null(queue_try_pop(q));
    assert_null(queue_pop_wait(q, 5));
    pthread_t waiting;
    void *got = q;
    assert_int_equal(pthread_create(&waiting, NULL, wait_for_end, q), 0);
    queue_close(q);
    pthread_join(waiting, &got);
    assert_null(got);
    queue_free(q);
}

/* What log functions wrote while work() ran. */
static size_t captured(void (*work)(void), char *out, size_t cap)
{
    int ends[2], old = dup(STDERR_FILENO);
    assert_int_equal(pipe(ends), 0);
    dup2(ends[1], STDERR_FILENO);
    work();
    dup2(old, STDERR_FILENO);
    close(old);
    close(ends[1]);
    ssize_t n = read(ends[0], out, cap - 1);
    close(ends[0]);
    out[n > 0 ? n : 0] = 0;
    return n > 0 ? (size_t)n : 0;
}

static void talk(void)
{
    log_set_level(LOG_WARN);
    log_info("not heard");
    log_warn("host %s", "evil\x1B[2J\nleumund: error: forged");
    log_set_level(LOG_DEBUG);
    log_debug("heard\n");
    log_set_level(LOG_INFO);
}

static void test_log(void **state)
{
    char text[1000];
    (void)state;
    captured(talk, text, sizeof text);
    assert_string_equal(text, "leumund: warning: host evil\\x1B[2J\\x0Aleumund: error: forged\nleumund: debug: heard\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_err),         cmocka_unit_test(test_hash), cmocka_unit_test(test_lookup), cmocka_unit_test(test_queue_threads),
        cmocka_unit_test(test_queue_close), cmocka_unit_test(test_log),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
