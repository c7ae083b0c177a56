/* The image of the shipped lexicons: a text out of it is the text that the lines of the lexicons make, whatever brands are asked about. */
#include "unit.h"

#include "config/brand.h"
#include "text/image.h"

#include <dirent.h>
#include <math.h>
#include <stdlib.h>

#define BRANDS_MAX 16

struct shipped {
    struct brand at[BRANDS_MAX];
    size_t count;
};

static void brands_load(struct arena *a, struct shipped *out)
{
    struct dirent **names;
    struct err e = {0};
    int n = scandir(ROOT "/feeds/brands", &names, NULL, alphasort);
    assert_true(n > 0);
    out->count = 0;
    for (int i = 0; i < n; i++) {
        str path = str_printf(a, ROOT "/feeds/brands/%s", names[i]->d_name);
        if (str_ends(path, STR(".yaml")) && out->count < BRANDS_MAX && !brand_load(a, path, &out->at[out->count++], &e)) fail_msg("%s", e.text);
        free(names[i]);
    }
    free(names);
    assert_true(out->count >= 4);
}

static str made(struct arena *a, struct text_options o, bool afresh)
{
    str image;
    struct err e = {0};
    o.afresh = afresh;
    if (!text_image_make(a, &o, &image, &e)) fail_msg("%s", e.text);
    return image;
}

static void same_bytes(str a, str b)
{
    assert_int_equal(a.n, b.n);
    for (size_t i = 0; i < a.n; i++)
        if (a.p[i] != b.p[i]) fail_msg("byte %zu of %zu is not the same", i, a.n);
}

static void test_in_use(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    const struct text_options o = {.brand_count = 0};
    str here = {text_image_bytes, text_image_n};
    assert_true(text_image_fits(here));
    assert_non_null(text_of_image(a));
    same_bytes(made(a, o, true), here);
    same_bytes(made(a, o, false), here);
    arena_free(a);
}

/* Every table, with one brand and with all. */
static void test_tables(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct shipped brands;
    brands_load(a, &brands);
    for (size_t count = 1; count <= brands.count; count += brands.count - 1) {
        const struct text_options o = {.brands = brands.at, .brand_count = count};
        same_bytes(made(a, o, false), made(a, o, true));
    }
    arena_free(a);
}

/* More new words, symbols, patterns and classes than any table has room for. */
static void test_growth(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct brand brand = {.id = STR("large"), .name = STR("large"), .match_all = true};
    struct touchpoint point = {.id = STR("point")};
    for (size_t i = 0; i < 200000; i++) strs_add(a, &point.cues_de, str_printf(a, "neues%zuwort davor%zu <klasse%zu>", i, i % 1000, i % 20000));
    brand.touchpoints = &point;
    brand.touchpoint_count = 1;
    const struct text_options o = {.brands = &brand, .brand_count = 1};
    str quick = made(a, o, false);
    same_bytes(quick, made(a, o, true));
    assert_true(quick.n > text_image_n + text_image_n / 4);
    arena_free(a);
}

static void same_reading(const struct reading *x, const struct reading *y)
{
    assert_string_equal(x->lang, y->lang);
    assert_int_equal(x->fingerprint, y->fingerprint);
    assert_int_equal(x->mention_count, y->mention_count);
    for (size_t m = 0; m < x->mention_count; m++) {
        const struct mention *p = &x->mentions[m], *q = &y->mentions[m];
        assert_int_equal(p->label, q->label);
        assert_int_equal(p->about_brand, q->about_brand);
        assert_int_equal(p->moment_count, q->moment_count);
        assert_int_equal(p->evidence_count, q->evidence_count);
        for (size_t i = 0; i < p->evidence_count; i++) {
            const struct evidence *a = &p->evidence[i], *b = &q->evidence[i];
            assert_true(a->rule == b->rule && a->from == b->from && a->n == b->n && a->moment == b->moment);
            assert_true((isnan(a->value) && isnan(b->value)) || (a->value >= b->value && a->value <= b->value));
        }
    }
}

static size_t file_read_both(const char *path, const struct text *quick, const struct text *slow)
{
    struct text_scratch *s = text_scratch_new(), *z = text_scratch_new();
    struct arena *a = arena_new(0);
    FILE *f = fopen(path, "r");
    assert_non_null(f);
    char *row = NULL;
    size_t cap = 0, count = 0;
    for (ssize_t n; (n = getline(&row, &cap, f)) >= 0; count++) {
        struct post p;
        struct reading x, y;
        post_init(&p);
        p.text = (str){row, (size_t)n};
        text_read(quick, s, &p, a, &x);
        text_read(slow, z, &p, a, &y);
        same_reading(&x, &y);
        arena_reset(a);
    }
    free(row);
    fclose(f);
    arena_free(a);
    text_scratch_free(s);
    text_scratch_free(z);
    return count;
}

static void test_readings(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct shipped brands;
    struct err e = {0};
    brands_load(a, &brands);
    for (size_t count = 0; count <= brands.count; count += brands.count) {
        struct text_options o = {.brands = brands.at, .brand_count = count, .answer_all = true};
        const struct text *quick, *slow;
        assert_true(text_new(a, &o, &quick, &e));
        o.afresh = true;
        assert_true(text_new(a, &o, &slow, &e));
        assert_int_equal(text_rules_version(quick), text_rules_version(slow));
        assert_int_equal(text_form_count(quick), text_form_count(slow));
        assert_int_equal(text_entry_count(quick), text_entry_count(slow));
        size_t lines = file_read_both(ROOT "/tests/golden/text-de-touchpoints.txt", quick, slow);
        lines += file_read_both(ROOT "/tests/golden/text-mixed-language.txt", quick, slow);
        lines += file_read_both(ROOT "/tests/golden/text-en-negation.txt", quick, slow);
        assert_true(lines > 100);
    }
    arena_free(a);
}

/* A file of the user's changes what is shipped. */
static void test_overridden(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct err e = {0};
    const struct default_file own = {STR_INIT("lexicons/de/own.lex"), STR_INIT("quietschfidelwort\t3\tadj\n")};
    struct text_options o = {.brand_count = 0};
    const struct text *shipped, *more;
    assert_true(text_new(a, &o, &shipped, &e));
    o.files = &own;
    o.file_count = 1;
    assert_true(text_new(a, &o, &more, &e));
    assert_int_not_equal(text_rules_version(shipped), text_rules_version(more));
    assert_int_equal(text_entry_count(shipped) + 1, text_entry_count(more));
    arena_free(a);
}

/* A damaged header, or an image that ends early, is not used. */
static void test_damaged(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    char *room = arena_alloc(a, text_image_n + 128), *copy = room + (64 - (uintptr_t)room % 64);
    memcpy(copy, text_image_bytes, text_image_n);
    assert_true(text_image_fits((str){copy, text_image_n}));
    assert_false(text_image_fits((str){copy + 1, text_image_n - 1}));
    const size_t ends[] = {0, 1, 7, 63, 64, 400, text_image_n / 2, text_image_n - 1};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) assert_false(text_image_fits((str){copy, ends[i]}));
    for (size_t i = 0; i < 104; i++) { /* magic, layout, sources, length, masks, and the counts of forms, meanings, nodes and payloads */
        copy[i] = (char)(copy[i] ^ 0x40);
        if (text_image_fits((str){copy, text_image_n})) fail_msg("byte %zu is not looked at", i);
        copy[i] = (char)(copy[i] ^ 0x40);
    }
    arena_free(a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_in_use),   cmocka_unit_test(test_tables),     cmocka_unit_test(test_growth),
        cmocka_unit_test(test_readings), cmocka_unit_test(test_overridden), cmocka_unit_test(test_damaged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
