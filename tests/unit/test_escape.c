#include "ladder.h"

#include "base/escape.h"
#include "base/escape_entities.h"

#define ARRAY_COUNT(a) (sizeof(a) / sizeof *(a))

static struct arena *arena;
static struct buf out;

struct row {
    const char *text, *want;
};

static void check(const struct row *rows, size_t count, void (*escape)(struct buf *, str))
{
    for (size_t i = 0; i < count; i++) {
        buf_clear(&out);
        escape(&out, str_from(rows[i].text));
        unit_text(rows[i].text, buf_str(&out), rows[i].want);
    }
}

static void test_json(void **state)
{
    static const struct row rows[] = {
        {"", "\"\""},
        {"Grüße 👍", "\"Grüße 👍\""},
        {"\"\\/\b\f\n\r\t", "\"\\\"\\\\/\\b\\f\\n\\r\\t\""},
        {"\x01\x1F\x7F", "\"\\u0001\\u001f\\u007f\""},
        {"a\u2028b\u2029c\u2030", "\"a\\u2028b\\u2029c\u2030\""},
        {"\xFF\xE2", "\"\uFFFD\uFFFD\""},
    };
    (void)state;
    check(rows, ARRAY_COUNT(rows), escape_json);
    buf_clear(&out);
    escape_json(&out, (str){"a\0b", 3});
    unit_text("NUL", buf_str(&out), "\"a\\u0000b\"");
}

static void test_html(void **state)
{
    static const struct row rows[] = {
        {"<a href=\"x\">Tom & 'Ann'</a>", "&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Ann&#39;&lt;/a&gt;"},
        {"ä\xFF<", "ä\uFFFD&lt;"},
        {"&", "&amp;"},
    };
    (void)state;
    check(rows, ARRAY_COUNT(rows), escape_html);
}

static void test_tables(void **state)
{
    static const struct {
        const char *text;
        char separator;
        bool guard;
        const char *want;
    } rows[] = {
        {"plain", ',', true, "plain"},
        {"a,b", ',', true, "\"a,b\""},
        {"a,b", ';', true, "a,b"},
        {"say \"hi\"", ',', true, "\"say \"\"hi\"\"\""},
        {"two\nlines", ',', false, "\"two\nlines\""},
        {"=1+1", ',', true, "'=1+1"},
        {"=1+1", ',', false, "=1+1"},
        {"-5,\"", ',', true, "\"'-5,\"\"\""},
        {"@x", ',', true, "'@x"},
        {"\tx", ',', true, "'\tx"},
        {"", ',', true, ""},
        {"\xFF", ',', true, "\uFFFD"},
    };
    static const struct row tsv[] = {{"a\tb\nc\rd\\e", "a\\tb\\nc\\rd\\\\e"}, {"", ""}, {"ä\xFF", "ä\uFFFD"}};
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
        buf_clear(&out);
        escape_csv(&out, str_from(rows[i].text), rows[i].separator, rows[i].guard);
        unit_text(rows[i].text, buf_str(&out), rows[i].want);
    }
    check(tsv, ARRAY_COUNT(tsv), escape_tsv);
}

static void test_terminal(void **state)
{
    static const struct row rows[] = {
        {"\x1B[31mred\x07", "\\x1B[31mred\\x07"}, {"a\xC2\x9B" "b", "a\\x9Bb"}, {"\u202Egnp.exe", "\\u{202E}gnp.exe"},
        {"ok 👍🏽 ä", "ok 👍🏽 ä"},                 {"a\nb\tc", "a\\x0Ab\\x09c"}, {"\xFF", "\uFFFD"},
    };
    (void)state;
    check(rows, ARRAY_COUNT(rows), escape_terminal);
}

static void test_url(void **state)
{
    static const struct row rows[] = {{"a b&c=ä/~", "a%20b%26c%3D%C3%A4%2F~"}, {"A-Z.0_9", "A-Z.0_9"}};
    static const struct row back[] = {
        {"a%20b%26c%3d%C3%A4", "a b&c=ä"}, {"100%", "100%"}, {"%4", "%4"}, {"%zz%41", "%zzA"}, {"%41", "A"}, {"", ""},
    };
    (void)state;
    check(rows, ARRAY_COUNT(rows), escape_url);
    for (size_t i = 0; i < ARRAY_COUNT(back); i++)
        unit_text(back[i].text, unescape_url(arena, str_from(back[i].text)), back[i].want);
}

static void test_entities(void **state)
{
    static const struct row rows[] = {
        {"plain", "plain"},
        {"Tom &amp; Ann &lt;3", "Tom & Ann <3"},
        {"&auml;&Ouml;&szlig;&euro;&nbsp;&hellip;", "äÖß€\u00A0…"},
        {"&#039;&#x27;&apos;&#X41;", "'''A"},
        {"&#8217;&#x1F600;", "’😀"},
        {"&#150;&#128;", "–€"},
        {"&#0;&#xD800;&#x110000;&#99999999999;", "\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"f&uumlr AT&ampT", "für AT&T"},
        {"?a=1&copy=2&region=x&lt=3", "?a=1&copy=2&region=x&lt=3"},
        {"&hellip &nosuch; & &; &# &#x; &#xg;", "&hellip &nosuch; & &; &# &#x; &#xg;"},
        {"&#65 &#65", "A A"},
        {"&notit;", "¬it;"},
        {"&NotEqualTilde;", "\u2242\u0338"},
        {"&nGt;&nGt;", "\u226B\u20D2\u226B\u20D2"},
        {"&CounterClockwiseContourIntegral;", "\u2233"},
        {"&", "&"},
        {"&amp;#x27;", "&#x27;"},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
        unit_text(rows[i].text, unescape_html(arena, str_from(rows[i].text)), rows[i].want);
    for (size_t i = 0; i < entity_count; i++) {
        assert_true(strlen(entities[i].name) <= (entities[i].bare ? ENTITY_BARE_MAX : ENTITY_NAME_MAX));
        assert_true(i == 0 || strcmp(entities[i - 1].name, entities[i].name) < 0);
        unit_text(entities[i].name, unescape_html(arena, str_printf(arena, "&%s;", entities[i].name)), entities[i].utf8);
    }
}

static void unescape_both(struct arena *a, void *ctx)
{
    (void)unescape_url(a, *(str *)ctx);
    (void)unescape_html(a, *(str *)ctx);
}

static void test_ladder(void **state)
{
    (void)state;
    char text[4000];
    for (size_t i = 0; i < sizeof text; i++) text[i] = "&nGt;%41"[i % 8];
    str s = {text, sizeof text};
    ladder("unescape", unescape_both, &s, 1 << 20);
}

static int setup(void **state)
{
    (void)state;
    arena = arena_new(0);
    buf_init(&out, 1 << 20);
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    buf_free(&out);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_json), cmocka_unit_test(test_html),     cmocka_unit_test(test_tables), cmocka_unit_test(test_terminal),
        cmocka_unit_test(test_url),  cmocka_unit_test(test_entities), cmocka_unit_test(test_ladder),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
