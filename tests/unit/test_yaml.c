#include "unit.h"

#include "base/nearest.h"
#include "config/units.h"
#include "config/yaml.h"
#include "ladder.h"

#include <stdlib.h>

static str all_problems(struct arena *a, const struct problems *p)
{
    struct buf b;
    buf_init(&b, 1 << 16);
    problems_put(p, &b);
    str s = str_dup(a, buf_str(&b));
    buf_free(&b);
    return s;
}

static void put_tree(struct buf *b, const struct yaml_node *n)
{
    if (n->key_line) buf_printf(b, "%.*s=", STR_ARG(n->key));
    if (n->kind == YAML_SCALAR) {
        buf_printf(b, n->quoted ? "'%.*s'" : "%.*s", STR_ARG(n->text));
        return;
    }
    buf_putc(b, n->kind == YAML_SEQUENCE ? '[' : '{');
    for (size_t i = 0; i < n->count; i++) {
        if (i > 0) buf_putc(b, ' ');
        put_tree(b, &n->items[i]);
    }
    buf_putc(b, n->kind == YAML_SEQUENCE ? ']' : '}');
}

static void test_trees(void **state)
{
    static const struct {
        const char *yaml, *want;
    } rows[] = {
        {"\xEF\xBB\xBF# BOM and CR LF\r\na: x\r\nb: [1, 2]\r\n", "{a=x b=[1 2]}"},
        {"a: 1\nb: two words\n", "{a=1 b=two words}"},
        {"a: [x, y]\nb: {c: d, e: []}\n", "{a=[x y] b={c=d e=[]}}"},
        {"- 1\n- - 2\n  - 3\n- k: v\n", "[1 [2 3] {k=v}]"},
        {"a: no\nb: 'no'\nc: \"\"\nd:\n", "{a=no b='no' c='' d=}"},
        {"a: |\n  one\n  two\n", "{a='one\ntwo\n'}"},
        {"a: >\n  one\n  two\n", "{a='one two\n'}"},
        {"# only a comment\na: b # another\n", "{a=b}"},
        {"\xEF\xBB\xBF"
         "a: mit BOM\n",
         "{a=mit BOM}"},
        {"a: \"u\\u0308ber\"\n", "{a='über'}"}, /* NFC */
        {"--- \na: b\n...\n", "{a=b}"},
        {"plain", "plain"},
        {"a: {b: {c: {d: [[[1]]]}}}", "{a={b={c={d=[[[1]]]}}}}"},
        {"a: b\r\nc: d\r\n", "{a=b c=d}"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct arena *a = arena_new(0);
        struct problems p;
        struct buf b;
        problems_init(&p, a, STR("t.yaml"));
        buf_init(&b, 4096);
        const struct yaml_node *root = yaml_read(&p, str_from(rows[i].yaml));
        if (root) put_tree(&b, root);
        unit_text(rows[i].yaml, all_problems(a, &p), "");
        unit_text(rows[i].yaml, buf_str(&b), rows[i].want);
        buf_free(&b);
        arena_free(a);
    }
}

static void test_refused(void **state)
{
    static const struct {
        const char *yaml, *want;
    } rows[] = {
        {"a: &x 1\nb: *x\n", "t.yaml:1:4: anchors (&name) are not used here; write the value out, and a text that begins with & in quotes\n"},
        {"a: 1\nb: *x\n", "t.yaml:2:4: aliases (*name) are not used here; write the value out, and a text that begins with * in quotes\n"},
        {"a: !!str 1\n", "t.yaml:1:4: tags (!name) are not used here; write the value out, and a text that begins with ! in quotes\n"},
        {"a: !x [1]\n", "t.yaml:1:4: tags (!name) are not used here; write the value out, and a text that begins with ! in quotes\n"},
        {"a: &x [1]\n", "t.yaml:1:4: anchors (&name) are not used here; write the value out, and a text that begins with & in quotes\n"},
        {"a: 1\n---\nb: 2\n", "t.yaml:2:1: a second document begins here; a file holds one\n"},
        {"a: 1\nb: 2\na: 3\n", "t.yaml:3:1: key `a` stands twice; the first is in line 1\n"},
        {"a: 1\nb:\n  c: 1\n  ä: 2\n  c: 3\n", "t.yaml:5:3: key `c` stands twice; the first is in line 3\n"},
        {"? [a, b]\n: 1\n", "t.yaml:1:3: a key must be a single word or text\n"},
        {"'': 1\n", "t.yaml:1:1: a key is empty\n"},
        {"", "t.yaml: the file is empty\n"},
        {"# nothing\n", "t.yaml: the file is empty\n"},
        {"a: \xFF\n", "t.yaml:1:4: the file is not UTF-8: here stands the byte FF; save it as UTF-8 (it may be Windows-1252, which editors call ANSI or Latin-1)\n"},
        {"a: ä\nbü: M\xFCller\n",
         "t.yaml:2:6: the file is not UTF-8: here stands the byte FC; save it as UTF-8 (it may be Windows-1252, which editors call ANSI or Latin-1)\n"},
        {"\xFF\xFE" "a", "t.yaml:1:1: the file is UTF-16; save it as UTF-8\n"},
        {"a: [1, 2\nb: 3\n",
         "t.yaml:1:4: this [ or { is not closed, or a comma is missing inside (what stands behind a # with a blank in front is a comment)\n"},
        {"a: 1\nb: {x: [1], y: #acme}\n",
         "t.yaml:2:4: this [ or { is not closed, or a comma is missing inside (what stands behind a # with a blank in front is a comment)\n"},
        {"a: b: c\n", "t.yaml:1:5: a second `: ` in one line, or a line that is indented too far; a value that holds `: ` stands in quotes, keys of one level "
                      "begin in the same column\n"},
        {"a: 1\nbcd\ne: 2\n", "t.yaml:2:1: here `key: value` is wanted; a colon, or the blank behind it, is missing\n"},
        {"a:\n  b: 1\n c: 2\n",
         "t.yaml:3:2: this does not fit the lines above: keys of one level begin in the same column, and entries of a list with `- `\n"},
        {"a:\n  - 1\n  b: 2\n", "t.yaml:3:3: this does not fit the list above: its entries begin with `- `, in the same column\n"},
        {"\ta: b\n", "t.yaml:1:1: the line is indented with a tab; use blanks\n"},
        {"a:\n  \tb: 1\n  c: @\n", "t.yaml:2:3: the line is indented with a tab; use blanks\n"},
        {"a:\n\xC2\xA0\xC2\xA0- x\nb: 1\n", "t.yaml:2:1: the line is indented with a no-break space; use blanks\n"},
        {"a: 'open\n", "t.yaml:1:4: this quotation mark is never closed\n"},
        {"a: \"C:\\Users\"\n", "t.yaml:1:9: in double quotes \\ has a meaning of its own; write \\\\, or take single quotes\n"},
        {"a: @x\n", "t.yaml:1:4: a value that begins with @ stands in quotes: \"@…\"\n"},
        {"a: *\n", "t.yaml:1:4: a value that begins with * stands in quotes\n"},
        {"a: “x”\n", "t.yaml:1:4: these quotation marks are typographic and would belong to the value; write \"…\"\n"},
        {"ä: b\001\n", "t.yaml:1:5: a control character (U+0001) stands here; delete it\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct arena *a = arena_new(0);
        struct problems p;
        problems_init(&p, a, STR("t.yaml"));
        (void)yaml_read(&p, str_from(rows[i].yaml));
        unit_text(rows[i].yaml, all_problems(a, &p), rows[i].want);
        arena_free(a);
    }
}

/* bytes[i] repeated, closed or not: the limits, each met exactly and passed by one. */
static bool reads(const char *head, const char *piece, size_t times, const char *tail)
{
    struct arena *a = arena_new(0);
    struct problems p;
    struct buf b;
    buf_init(&b, 8 << 20);
    buf_putz(&b, head);
    for (size_t i = 0; i < times; i++) buf_printf(&b, piece, i);
    buf_putz(&b, tail);
    problems_init(&p, a, STR("t.yaml"));
    bool good = yaml_read(&p, buf_str(&b)) && p.count == 0;
    buf_free(&b);
    arena_free(a);
    return good;
}

static void test_limits(void **state)
{
    char close[100];
    (void)state;
    memset(close, ']', sizeof close);
    close[YAML_DEPTH] = 0;
    assert_true(reads("", "[", YAML_DEPTH, close));
    close[YAML_DEPTH] = ']';
    close[YAML_DEPTH + 1] = 0;
    assert_false(reads("", "[", YAML_DEPTH + 1, close));
    assert_false(reads("", "[", 100000, ""));
    assert_false(reads("", "{a: ", 100000, ""));
    assert_false(reads("", "- ", 100000, ""));
    assert_true(reads("", "k%zu: v\n", YAML_ENTRIES, ""));
    assert_false(reads("", "k%zu: v\n", YAML_ENTRIES + 1, ""));
    assert_false(reads("", "k%zu:\n", 100000, ""));
    assert_true(reads("a: ", "xxxxxxxxxx", YAML_SIZE / 10 - 1, ""));
    assert_false(reads("a: ", "xxxxxxxxxx", YAML_SIZE / 10 + 1, ""));
}

static void test_getters(void **state)
{
    static const char yaml[] = "text: Text\n"
                               "evry: 15m\n"
                               "yes: ON\n"
                               "maybe: perhaps\n"
                               "every: 15m\n"
                               "delay: 0\n"
                               "wrong: 15 lightyears\n"
                               "size: 64k\n"
                               "int: 42\n"
                               "far: 4200\n"
                               "real: 0.5\n"
                               "one: single\n"
                               "many: [a, \"b c\"]\n"
                               "hole: [a, , b]\n"
                               "map: {a: b}\n"
                               "nothing:\n"
                               "choice: warm\n";
    static const str keys[] = {STR_INIT("text"),  STR_INIT("yes"),   STR_INIT("maybe"),   STR_INIT("every"),
                               STR_INIT("delay"), STR_INIT("wrong"), STR_INIT("size"),    STR_INIT("int"),
                               STR_INIT("far"),   STR_INIT("real"),  STR_INIT("one"),     STR_INIT("many"),
                               STR_INIT("hole"),  STR_INIT("map"),   STR_INIT("nothing"), STR_INIT("choice")};
    static const str choices[] = {STR_INIT("cold"), STR_INIT("warn"), STR_INIT("hot")};
    struct arena *a = arena_new(0);
    struct problems p;
    (void)state;
    problems_init(&p, a, STR("t.yaml"));
    /* libyaml refuses "[a, , b]": that line goes its own way below */
    str bytes = str_from(yaml);
    size_t hole = str_find(bytes, STR("hole:"));
    str parts[] = {str_sub(bytes, 0, hole), STR("hole: [a, '', b]\n"), str_skip(bytes, str_find(bytes, STR("map:")))};
    const struct yaml_node *root = yaml_read(&p, str_concat(a, parts, 3));
    assert_non_null(root);
    yaml_known(&p, root, keys, sizeof keys / sizeof keys[0]);
    str text = {0};
    bool truth = false;
    int64_t number = 7;
    double real = 0;
    int choice = -1;
    struct strs list = {0};
    assert_true(yaml_text(&p, yaml_get(root, STR("text")), &text));
    unit_text("text", text, "Text");
    assert_true(yaml_text(&p, yaml_get(root, STR("absent")), &text)); /* a default stays */
    unit_text("absent", text, "Text");
    assert_true(yaml_bool(&p, yaml_get(root, STR("yes")), &truth) && truth);
    assert_false(yaml_bool(&p, yaml_get(root, STR("maybe")), &truth));
    assert_true(yaml_duration(&p, yaml_get(root, STR("every")), &number) && number == 15 * 60000);
    assert_true(yaml_duration(&p, yaml_get(root, STR("delay")), &number) && number == 0);
    assert_false(yaml_duration(&p, yaml_get(root, STR("wrong")), &number));
    assert_true(yaml_size(&p, yaml_get(root, STR("size")), &number) && number == 65536);
    assert_true(yaml_int(&p, yaml_get(root, STR("int")), 0, 100, &number) && number == 42);
    assert_false(yaml_int(&p, yaml_get(root, STR("far")), 0, 100, &number));
    assert_false(yaml_int(&p, yaml_get(root, STR("text")), 0, 100, &number));
    assert_int_equal(number, 42);
    assert_true(yaml_real(&p, yaml_get(root, STR("real")), 0, 1, &real) && real > 0.4);
    assert_true(yaml_list(&p, yaml_get(root, STR("one")), &list) && list.count == 1);
    assert_true(yaml_list(&p, yaml_get(root, STR("many")), &list) && list.count == 3);
    assert_true(yaml_list(&p, yaml_get(root, STR("nothing")), &list) && list.count == 3);
    assert_false(yaml_list(&p, yaml_get(root, STR("map")), &list));
    assert_false(yaml_text(&p, yaml_get(root, STR("map")), &text));
    assert_false(yaml_text(&p, yaml_get(root, STR("nothing")), &text));
    assert_false(yaml_mapping(&p, yaml_get(root, STR("many"))));
    assert_false(yaml_mapping(&p, yaml_get(root, STR("nothing"))));
    assert_false(yaml_choice(&p, yaml_get(root, STR("choice")), choices, 3, &choice));
    assert_null(yaml_need(&p, root, STR("url")));
    unit_text("problems", all_problems(a, &p),
              "t.yaml:2:1: key `evry` is not known; did you mean `every`?\n"
              "t.yaml:4:8: `perhaps` is no good value for `maybe`; it wants yes or no\n"
              "t.yaml:7:8: `15 lightyears` is no good value for `wrong`; it wants " UNIT_DURATION_HELP "\n"
              "t.yaml:10:6: 4200 is out of range for `far`; it may be 0 to 100\n"
              "t.yaml:1:7: `Text` is no good value for `text`; it wants a whole number\n"
              "t.yaml:15:6: key `map` wants a list, not a mapping (key: value)\n"
              "t.yaml:15:6: key `map` wants a single value, not a mapping (key: value)\n"
              "t.yaml:16:1: key `nothing` has no value; it wants a single value\n"
              "t.yaml:13:7: key `many` wants a mapping (key: value), not a list\n"
              "t.yaml:17:9: `warm` is no good value for `choice`; it wants cold, warn or hot\n"
              "t.yaml:1:1: key `url` is missing\n");
    arena_free(a);
}

/* Fifty are kept, the rest is counted; an err takes as many lines as fit. */
static void test_many_problems(void **state)
{
    struct arena *a = arena_new(0);
    struct problems p;
    struct err e = {0};
    (void)state;
    problems_init(&p, a, STR("t.yaml"));
    assert_true(problems_none(&p, &e));
    problems_add(&p, 3, 4, "one");
    assert_false(problems_none(&p, &e));
    assert_string_equal(e.text, "t.yaml:3:4: one");
    assert_int_equal(e.code, ERR_CONFIG);
    for (int i = 0; i < 69; i++) problems_add(&p, i + 1, 1, "fault number %d is a rather long one", i);
    assert_int_equal(p.count, PROBLEMS_MAX);
    assert_int_equal(p.more, 20);
    assert_false(problems_none(&p, &e));
    const char *end = strrchr(e.text, '\n');
    assert_non_null(end);
    assert_string_equal(end + 1, "… and 57 more problems");
    struct buf big;
    buf_init(&big, 1 << 16);
    for (int i = 0; i < 400; i++) buf_putz(&big, "ü");
    struct problems q;
    problems_init(&q, a, STR("t.yaml"));
    problems_add(&q, 1, 1, "x%s", buf_z(&big));
    for (size_t i = 1; i + 1 < q.at[0].text.n; i += 2)
        assert_memory_equal(q.at[0].text.p + i, "ü", 2); /* cut between characters */
    buf_free(&big);
    arena_free(a);
}

static void test_units(void **state)
{
    static const struct {
        const char *text;
        int64_t duration, size; /* -1: refused */
    } rows[] = {
        {"0", 0, 0},
        {"15m", 900000, 15 << 20},
        {"250ms", 250, -1},
        {"2h", 7200000, -1},
        {"7d", 604800000, -1},
        {"1.5h", 5400000, -1},
        {"4w", 4 * 604800000ll, -1},
        {"64k", -1, 65536},
        {"8M", 480000, 8 << 20},
        {"2GiB", -1, 2ll << 30},
        {"-1", -1, -1},
        {"", -1, -1},
        {"m", -1, -1},
        {"1.2.3s", -1, -1},
        {"10 min", 600000, -1},
        {"1e9", -1, -1},
        {"99999999999999d", -1, -1},
        {".5h", -1, -1},
        {"3 bananas", -1, -1},
        {"0x10", -1, -1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        int64_t v = -1;
        if (unit_duration(str_from(rows[i].text), &v) != (v >= 0) || v != rows[i].duration)
            fail_msg("duration %s: %lld", rows[i].text, (long long)v);
        v = -1;
        if (unit_size(str_from(rows[i].text), &v) != (v >= 0) || v != rows[i].size)
            fail_msg("size %s: %lld", rows[i].text, (long long)v);
    }
}

static void test_nearest(void **state)
{
    static const str names[] = {STR_INIT("every"),   STR_INIT("about"), STR_INIT("delay"),
                                STR_INIT("max_age"), STR_INIT("own"),   STR_INIT("lang")};
    static const struct {
        const char *word, *want;
    } rows[] = {
        {"evry", "every"},
        {"Every", "every"},
        {"vEery", "every"},
        {"aboot", "about"},
        {"dealy", "delay"},
        {"maxage", "max_age"},
        {"onw", "own"},
        {"ow", "own"},
        {"xyz", ""},
        {"", ""},
        {"language", ""},
        {"lnag", "lang"},
        {"max-ages", "max_age"},
        {"aboutaboutabout", ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        unit_text(rows[i].word, nearest_name(str_from(rows[i].word), names, sizeof names / sizeof names[0]),
                  rows[i].want);
}

static void ladder_work(struct arena *a, void *ctx)
{
    struct problems p;
    struct strs list = {0};
    problems_init(&p, a, STR("t.yaml"));
    const struct yaml_node *root = yaml_read(&p, *(str *)ctx);
    (void)yaml_list(&p, yaml_get(root, STR("b")), &list);
    yaml_known(&p, root, NULL, 0);
}

static void test_ladder(void **state)
{
    struct buf b;
    (void)state;
    buf_init(&b, 1 << 16);
    buf_putz(&b, "a: {c: [ü, ö, \"u\\u0308\"]}\nb: [");
    for (int i = 0; i < 200; i++) buf_printf(&b, "wort %d, ", i);
    buf_putz(&b, "]\n");
    for (int i = 0; i < 60; i++) buf_printf(&b, "key%d: >\n  long\n  text\n", i);
    str bytes = buf_str(&b);
    ladder("yaml", ladder_work, &bytes, 4 << 20);
    buf_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_trees),   cmocka_unit_test(test_refused),       cmocka_unit_test(test_limits),
        cmocka_unit_test(test_getters), cmocka_unit_test(test_many_problems), cmocka_unit_test(test_units),
        cmocka_unit_test(test_nearest), cmocka_unit_test(test_ladder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
