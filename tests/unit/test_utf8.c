#include "ladder.h"

#include "base/utf8.h"

#include <time.h>

#define ARRAY_COUNT(a) (sizeof(a) / sizeof *(a))

static struct arena *arena;

static void test_valid(void **state)
{
    static const struct {
        const char *text;
        bool valid;
    } rows[] = {
        {"", true},
        {"abcdefghijklmnop", true},
        {"abcdefgh\xC3\xA4", true},
        {"\xF0\x9F\x98\x80", true},
        {"\xF4\x8F\xBF\xBF", true},
        {"\xED\x9F\xBF", true},
        {"\x80", false},
        {"\xC3", false},
        {"\xC3(", false},
        {"\xC0\xAF", false},         /* overlong */
        {"\xE0\x80\xAF", false},     /* overlong */
        {"\xF0\x80\x80\xAF", false}, /* overlong */
        {"\xED\xA0\x80", false},     /* surrogate */
        {"\xF4\x90\x80\x80", false}, /* beyond Unicode */
        {"\xF5\x80\x80\x80", false},
        {"\xFF", false},
        {"abcdefgh\xFF", false},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        str s = str_from(rows[i].text);
        if (utf8_valid(s) != rows[i].valid) fail_msg("row %zu", i);
        str repaired = utf8_repair(arena, s);
        assert_true(utf8_valid(repaired));
        assert_int_equal(repaired.p == s.p, rows[i].valid);
    }
    unit_text("repair", utf8_repair(arena, STR("a\xFF\xC3z\xE2\x82")), "a\uFFFD\uFFFDz\uFFFD\uFFFD");
}

static void test_runes(void **state)
{
    (void)state;
    for (uint32_t r = 0; r < 0x110100; r++) {
        char bytes[4];
        str s = {bytes, utf8_encode(r, bytes)};
        size_t at = 0;
        bool scalar = r < 0x110000 && (r < 0xD800 || r > 0xDFFF);
        assert_int_equal(utf8_next(s, &at), scalar ? r : 0xFFFD);
        assert_int_equal(at, s.n);
    }
}

static void test_clean(void **state)
{
    static const struct {
        const char *text, *want; /* NULL: comes back as it is, without a copy */
    } rows[] = {
        {"", NULL},
        {"plain text, nothing to do\nnext line", NULL},
        {"Größe „gut“ – 5 €", NULL},
        {"👨‍👩‍👧 👍🏽 ❤️", NULL},
        {"🏴󠁧󠁢󠁳󠁣󠁴󠁿", NULL},
        {"u\u0308ber", "über"},
        {"Tel\u00ADvia Tel\u200Bvia \uFEFFTelvia", "Telvia Telvia Telvia"},
        {"a\u200Db", "ab"},
        {"5\u00A0GB\u202F/\u3000Tag\tx", "5 GB / Tag x"},
        {"a\r\nb\rc\nd\u2028e", "a\nb\nc\nd\ne"},
        {"a\x01\x1B[31mb\x7F\xC2\x9B" "c", "a[31mbc"},
        {"\u202Eabc\u202C", "abc"},
        {"bad \xFF byte", "bad \uFFFD byte"},
        {"\u2126 \u212B", "Ω Å"},
        {"e\u0301e\u0301", "éé"},
        {"\uAC00\u11A8", "\uAC01"},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        str s = str_from(rows[i].text), clean = utf8_clean(arena, s);
        unit_text(rows[i].text, clean, rows[i].want ? rows[i].want : rows[i].text);
        if (!rows[i].want) assert_ptr_equal(clean.p, s.p);
        assert_ptr_equal(utf8_clean(arena, clean).p, clean.p); /* clean stays clean */
    }
    unit_text("U+0000", utf8_clean(arena, STR("a\0b")), "ab");
    unit_text("U+0000 alone", utf8_clean(arena, STR("\0")), "");
}

/* A heap of combining marks: the first ones stay, and to put them into order takes no time by the square of their number. */
static void test_many_marks(void **state)
{
    static const char *const marks[] = {"\u0301\u0323", "\u0344", "\u0F73", "\u0F81\u0F75", "\u0958\u0301\u0323\u0301\u0323\u0301\u0323\u0301\u0323\u0301\u0323"};
    enum { TIMES = 100000 };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(marks); i++) {
        size_t n = strlen(marks[i]);
        char *text = arena_raw(arena, n * TIMES + 1, 1);
        text[0] = 'a';
        for (size_t k = 0; k < TIMES; k++) memcpy(text + 1 + k * n, marks[i], n);
        clock_t began = clock();
        str clean = utf8_clean(arena, (str){text, n * TIMES + 1});
        double seconds = (double)(clock() - began) / CLOCKS_PER_SEC;
        if (seconds > 5) fail_msg("row %zu: %.1f s", i, seconds);
        if (i < 4) assert_true(clean.n > 50 && clean.n < 200);
        assert_true(str_eq(utf8_clean(arena, clean), clean));
        arena_reset(arena);
    }
}

/* What is taken for clean at a look is what the long way leaves as it is: every code point between two letters, which a mark could join. U+200B is
 * dropped, and sends the text the long way. */
static void test_clean_at_a_look(void **state)
{
    (void)state;
    size_t clean = 0;
    for (uint32_t rune = 1; rune < 0x110000; rune++) {
        if (rune >= 0xD800 && rune < 0xE000) continue;
        char text[16] = "e";
        size_t n = 1 + utf8_encode(rune, text + 1);
        text[n++] = 'e';
        if (!utf8_is_clean((str){text, n})) continue;
        clean++;
        memcpy(text + n, "\xE2\x80\x8B", 3);
        str slow = utf8_clean(arena, (str){text, n + 3});
        if (!str_eq(slow, (str){text, n})) fail_msg("U+%04X is not clean", rune);
        if (clean % 256 == 0) arena_reset(arena);
    }
    assert_true(clean > 3000);
}

static void test_fold(void **state)
{
    static const struct {
        const char *text, *want;
        bool umlauts;
    } rows[] = {
        {"Telvia-Hotline", "telvia-hotline", false}, {"ÄÖÜ ẞß", "äöü ßß", false}, {"ÄÖÜ ẞß Straße", "aeoeue ssss strasse", true},
        {"ЩИТ Éclair Ⱥ", "щит éclair ⱥ", true},      {"already", "already", true}, {"a\xFFZ", "a\uFFFDz", false},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        str want = str_from(rows[i].want);
        str got = utf8_fold(arena, str_from(rows[i].text), rows[i].umlauts);
        unit_same(rows[i].text, got, want);
    }
    str same = STR("schon klein");
    assert_ptr_equal(utf8_fold(arena, same, true).p, same.p);
}

static void test_classes(void **state)
{
    (void)state;
    assert_true(utf8_is_letter('a') && utf8_is_letter(0xE4) && utf8_is_letter(0x416) && !utf8_is_letter('1'));
    assert_true(utf8_is_digit('7') && utf8_is_digit(0x663) && !utf8_is_digit('x') && !utf8_is_digit(0xB2));
    assert_true(utf8_is_upper('A') && utf8_is_upper(0xC4) && !utf8_is_upper(0xE4) && !utf8_is_upper(0x110000));
}

static void test_columns(void **state)
{
    static const struct {
        const char *text;
        size_t columns, cut3, cut_columns2; /* bytes of utf8_cut(…, 3) and utf8_cut_columns(…, 2) */
    } rows[] = {
        {"", 0, 0, 0},        {"abc", 3, 3, 2},      {"äöü", 3, 2, 4},     {"日本", 4, 3, 3},
        {"👍🏽x", 3, 0, 8},      {"❤️!", 3, 3, 6},       {"e\u0301a", 2, 3, 4}, {"🇩🇪", 2, 0, 8},
        {"a\r\nb", 2, 3, 4},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        str s = str_from(rows[i].text);
        size_t cut = utf8_cut(s, 3), wide = utf8_cut_columns(s, 2);
        if (utf8_columns(s) != rows[i].columns || cut != rows[i].cut3 || wide != rows[i].cut_columns2)
            fail_msg("%s: %zu columns, cut %zu, by columns %zu", rows[i].text, utf8_columns(s), cut, wide);
    }
}

struct input {
    str text;
};

static void clean_and_fold(struct arena *a, void *ctx)
{
    struct input *in = ctx;
    (void)utf8_fold(a, utf8_clean(a, in->text), true);
}

static void test_ladder(void **state)
{
    (void)state;
    char text[3000];
    for (size_t i = 0; i < sizeof text; i++) text[i] = "U\xCC\x88" "ber\xFF\t"[i % 9];
    struct input in = {{text, sizeof text}};
    ladder("clean and fold", clean_and_fold, &in, 1 << 20);
}

static int setup(void **state)
{
    (void)state;
    arena = arena_new(0);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_valid),   cmocka_unit_test(test_runes),   cmocka_unit_test(test_clean), cmocka_unit_test(test_fold),
        cmocka_unit_test(test_many_marks), cmocka_unit_test(test_clean_at_a_look),
        cmocka_unit_test(test_classes), cmocka_unit_test(test_columns), cmocka_unit_test(test_ladder),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
