#include "ladder.h"
#include "parse/markup.h"
#include "parse/page.h"
#include "parse/select.h"
#include "unit.h"

static void test_text(void **state)
{
    static const struct { const char *in, *out; } rows[] = {
        {"plain &amp; simple", "plain & simple"},
        {"one<br>two<br><br>three", "one\ntwo\n\nthree"},
        {"<p>a</p><p>b</p>", "a\n\nb"},
        {"<ul><li>a<li>b</ul>", "a\nb"},
        {"  much   <b> blank </b>", "much blank"},
        {"<script>x()</script>y<style>z</style>", "y"},
        {"<a href='https://x.example/long'><span class='invisible'>https://</span><span class='ellipsis'>x.example/lo</span></a>!", "https://x.example/long!"},
        {"<i class=emoji><b>\xF0\x9F\x91\x8D</b></i>", "\xF0\x9F\x91\x8D"},
        {"<img class=wp-smiley alt=':)'> ok", ":) ok"},
        {"<pre>a\n  b</pre>", "a\nb"},
        {"<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"},
        {"a < b and c > d", "a < b and c > d"},
        {"<p hidden>no</p>yes", "yes"},
        {"so\xC2\xADviel", "soviel"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        unit_text(rows[i].in, html_to_text(a, str_from(rows[i].in), NULL), rows[i].out);
        arena_free(a);
    }
}

static void test_markup(void **state)
{
    static const struct { bool bbcode; const char *in, *out; } rows[] = {
        {false, "# Head\n\nSome *soft* and **hard** [link](https://x.example).", "Head\n\nSome soft and hard link."},
        {false, "> quoted\nlazy\n\nmine", "mine"},
        {false, "snake_case 2*3*4 `code`", "snake_case 2*3*4 code"},
        {false, "- a\n- b\n---\nc", "a\nb\nc"},
        {false, "\\*not\\*", "*not*"},
        {true, "[h1]Good[/h1]very [b]good[/b]", "Good\nvery good"},
        {true, "[quote=x]other[/quote]mine", "mine"},
        {true, "[spoiler]he dies[/spoiler] [5/5]", "he dies [5/5]"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        str in = str_from(rows[i].in);
        unit_text(rows[i].in, rows[i].bbcode ? bbcode_text(a, in, NULL) : markdown_text(a, in, NULL), rows[i].out);
        arena_free(a);
    }
}

static void test_selectors(void **state)
{
    static const char page[] = "<div id=top class='a b'><p title='one two'>1</p><p>2</p><section><p data-x=longword>3</p></section></div><p>4</p>";
    static const struct { const char *locator, *value; } rows[] = {
        {"#top p", "1"}, {"div.a.b > p", "1"}, {"section > p", "3"}, {"p[title~=two]", "1"}, {"p[data-x^=long]@data-x", "longword"},
        {"p[data-x$=word]", "3"}, {"p[data-x*=ngw]", "3"}, {"p:not([title])", "2"}, {"section p:first-child", "3"}, {".none | section p", "3"},
        {"p[DATA-x]@Data-X", "longword"}, {"h1, section p", "3"}, {"div > section", "3"}, {".none", ""}, {"body > p", "4"},
    };
    static const char *const bad[] = {"p[", "p:hover", "", "> >", "p..a", "p[a^b]", ":not(:not(p))"};
    struct arena *a = arena_new(0);
    struct html html = html_parse(a, str_from(page));
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct locator *l;
        struct err e = {0};
        if (!locator_compile(a, str_from(rows[i].locator), &l, &e)) fail_msg("%s: %s", rows[i].locator, e.text);
        unit_text(rows[i].locator, locator_value(a, l, html.root), rows[i].value);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const struct selector *s;
        struct err e = {0};
        if (selector_compile(a, str_from(bad[i]), &s, &e)) fail_msg("%s is no selector", bad[i]);
    }
    arena_free(a);
}

struct page_row {
    const char *label, *in;
    size_t count;
    const char *id, *author, *text, *parent; /* of the last post */
    double rating;
};

static const struct page_row page_rows[] = {
    {"json-ld review", "<script type='application/ld+json'>{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": [\"Product\"], \"name\": \"Router\", "
     "\"review\": [{\"@type\": \"Review\", \"@id\": \"r1\", \"author\": {\"name\": \"Ute\"}, \"reviewBody\": \"Gut &amp; g\xC3\xBCnstig\", "
     "\"reviewRating\": {\"ratingValue\": \"4,5\", \"bestRating\": 5,},}]}]}</script>", 1, "r1", "Ute", "Gut & g\xC3\xBCnstig", "", 4.5},
    {"broken json-ld", "<script type='application/ld+json'>[{\"@type\": \"Review\", \"@id\": \"r1\", \"description\": \"a\"}, {\"@type\": \"Review\", \"name\"</script>",
     1, "r1", "", "a", "", 0},
    {"question and answer", "<script type='application/ld+json'>{\"@type\": \"QAPage\", \"mainEntity\": {\"@type\": \"Question\", \"@id\": \"q\", \"name\": \"Wie?\", "
     "\"acceptedAnswer\": {\"@type\": \"Answer\", \"@id\": \"a\", \"text\": \"So.\", \"author\": \"Bo\"}}}</script>", 2, "a", "Bo", "So.", "q", 0},
    {"microdata", "<div itemscope itemtype='http://schema.org/Review'><span itemprop=author itemscope itemtype='http://schema.org/Person'><b itemprop=name>Kai</b></span>"
     "<div itemprop=reviewBody>Nie <i>wieder</i></div><div itemprop=reviewRating itemscope itemtype='http://schema.org/Rating'><meta itemprop=ratingValue content=1></div></div>",
     1, NULL, "Kai", "Nie wieder", "", 1},
    {"xenforo", "<article class='message message--post' data-author=Ann data-content=post-77><div class=message-attribution-opposite><a href='/threads/x.1/post-77'>#1</a></div>"
     "<time class=u-dt datetime='2026-03-02T08:15:00-0700'></time><div class=message-body><div class=bbWrapper><blockquote class='bbCodeBlock bbCodeBlock--quote'>other</blockquote>mine</div></div></article>",
     1, "77", "Ann", "mine", "", 0},
    {"wordpress, nested", "<ol class=comment-list><li class=comment id=comment-1><cite class=fn>Ute</cite><div class=comment-content><p>first</p></div>"
     "<ol class=children><li class=comment id=comment-2><cite class=fn>Kai</cite><div class=comment-content><p>second</p></div></li></ol></li></ol>",
     2, "2", "Kai", "second", "1", 0},
    {"nothing", "<p>Nothing here</p>", 0, NULL, NULL, NULL, NULL, 0},
};

static struct page read_page(struct arena *a, const char *in)
{
    struct page page;
    struct page_context c = {.url = STR("https://forum.example/t/1"), .dates = {.now = INT64_C(1795000000000)}};
    page_read(a, thread_rules_new(a), str_from(in), &c, true, &page);
    return page;
}

static void test_scales(void **state)
{
    static const struct { const char *rating; double value, least, most; } rows[] = {
        {"\"ratingValue\": \"4,5\"", 4.5, 1, 5},
        {"\"ratingValue\": \"3/10\"", 3, 1, 10},
        {"\"ratingValue\": \"3 von 10\"", 3, 1, 10},
        {"\"ratingValue\": \"8\"", 8, 1, 10},
        {"\"ratingValue\": 2, \"bestRating\": 1, \"worstRating\": 6", 5, 1, 6},
        {"\"ratingValue\": \"1,0\", \"bestRating\": \"1\", \"worstRating\": \"6\"", 6, 1, 6},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        struct page page = read_page(a, str_printf(a, "<script type='application/ld+json'>{\"@type\": \"Review\", \"reviewBody\": \"a\", \"reviewRating\": {%s}}</script>", rows[i].rating).p);
        assert_int_equal(page.count, 1);
        const struct post *p = &page.posts[0];
        if (p->rating != rows[i].value || p->rating_min != rows[i].least || p->rating_max != rows[i].most)
            fail_msg("%s: %g of %g to %g", rows[i].rating, p->rating, p->rating_min, p->rating_max);
        arena_free(a);
    }
}

/* Stars of a whole shop, on the scale that single ones have. */
static void test_aggregates(void **state)
{
    static const struct { const char *rating; double value, most; } rows[] = {
        {"{\"ratingValue\": \"4,5\", \"reviewCount\": 7}", 4.5, 5},
        {"{\"ratingValue\": 1.8, \"bestRating\": 1, \"worstRating\": 6, \"reviewCount\": 7}", 5.2, 6},
        {"{\"ratingValue\": \"8,7/10\", \"reviewCount\": 7}", 8.7, 10},
        {"{\"ratingValue\": 92, \"reviewCount\": 7}", 92, 100},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        struct page page = read_page(a, str_printf(a, "<script type='application/ld+json'>{\"@type\": \"Store\", \"name\": \"x\", \"aggregateRating\": %s}</script>", rows[i].rating).p);
        if (fabs(page.rating - rows[i].value) > 1e-9 || page.rating_max != rows[i].most || page.rating_count != 7)
            fail_msg("%s: %g of %g, %lld times", rows[i].rating, page.rating, page.rating_max, (long long)page.rating_count);
        arena_free(a);
    }
}

/* Who stands below whom, and which thing a review is about, in a graph that goes up and down. */
static void test_around(void **state)
{
    static const char in[] = "<script type='application/ld+json'>{\"@type\": \"Organization\", \"name\": \"Haus\", \"department\": [{\"@type\": \"Store\", \"name\": \"Laden\", \"review\": ["
                             "{\"@type\": \"Review\", \"@id\": \"r1\", \"reviewBody\": \"a\", \"comment\": [{\"@type\": \"Comment\", \"@id\": \"c1\", \"text\": \"b\"}, {\"@type\": \"Comment\", \"text\": \"Danke\","
                             "\"author\": {\"@type\": \"Organization\", \"name\": \"Laden\"}}]}, {\"@type\": \"Review\", \"@id\": \"r2\", \"reviewBody\": \"c\", \"itemReviewed\": {\"name\": \"Tasche\"}}]}],"
                             "\"extra\": {\"review\": {\"@type\": \"Review\", \"@id\": \"r3\", \"reviewBody\": \"d\"}}}</script>";
    static const struct { const char *id, *parent, *thing, *reply; } want[] = {
        {"r1", "", "Laden", "Danke"}, {"c1", "r1", "", ""}, {"r2", "", "Tasche", ""}, {"r3", "", "Haus", ""},
    };
    struct arena *a = arena_new(0);
    (void)state;
    struct page page = read_page(a, in);
    assert_int_equal(page.count, 4);
    for (size_t i = 0; i < 4; i++) {
        unit_text("id", page.posts[i].source_id, want[i].id);
        unit_text("parent", page.posts[i].parent, want[i].parent);
        unit_text("thing", page.posts[i].thread_title, want[i].thing);
        unit_text("reply", page.posts[i].reply_text, want[i].reply);
    }
    arena_free(a);
}

static void test_pages(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof page_rows / sizeof *page_rows; i++) {
        const struct page_row *row = &page_rows[i];
        struct arena *a = arena_new(0);
        struct page page = read_page(a, row->in);
        if (page.count != row->count) fail_msg("%s: %zu posts, want %zu", row->label, page.count, row->count);
        const struct post *p = page.count ? &page.posts[page.count - 1] : NULL;
        if (p && row->id) unit_text(row->label, p->source_id, row->id);
        if (p) unit_text(row->label, p->author, row->author);
        if (p) unit_text(row->label, p->text, row->text);
        if (p) unit_text(row->label, p->parent, row->parent);
        if (p && row->rating > 0 && (isnan(p->rating) || p->rating != row->rating)) fail_msg("%s: rating %f", row->label, p->rating);
        arena_free(a);
    }
}

static void test_lean(void **state)
{
    static const struct { const char *in, *lean; } rows[] = {
        {"", ""},
        {"<p>a</p>", "<p>a</p>"},
        {"<script>var a = '<p>';</script>b", "<script></script>b"},
        {"<SCRIPT src='>'>x</Script >b<style>a>b{}</style>", "<SCRIPT src='>'></Script >b<style></style>"},
        {"<script type=\"application/ld+json\">{}</script>", "<script type=\"application/ld+json\">{}</script>"},
        {"<!-- <script> --><b>x</b><script>y</script>", "<!-- <script> --><b>x</b><script></script>"},
        {"<title><script></title><p title='<script>'>x<script>y</script>", "<title><script></title><p title='<script>'>x<script></script>"},
        {"<script><!-- <script> </script> --> </script>x", "<script><!-- <script> </script> --> </script>x"},
        {"<svg><style>a</style></svg><script>y</script>", "<svg><style>a</style></svg><script></script>"},
        {"<script type='application/json'>{}</script>", "<script type='application/json'></script>"},
        {"a<svg class=x viewBox='0 0'><g><path d=\"M0\"/></g><title>t</title></svg>b", "a<svg class=x ></svg>b"},
        {"<svg><g><p>breaks out</p></g></svg>b", "<svg><g><p>breaks out</p></g></svg>b"},
        {"<svg><path d=\"</svg>\"></svg>b", "<svg><path d=\"</svg>\"></svg>b"},
        {"<select><option>1<optgroup label=x></select>b<select><input>c</select>", "<select></select>b<select><input>c</select>"},
        {"<a href=x srcset='1 2' class=y onClick=z>b</a>", "<a href=x  class=y >b</a>"},
        {"<p style=\"color: red\" style='display:none'>a<p style='display: none'>b<p style='&#100;isplay:none'>c", "<p  >a<p style='display: none'>b<p style='&#100;isplay:none'>c"},
        {"<p d>a<p d=>b<p a=b d=\"c", "<p d>a<p d=>b<p a=b d=\"c"},
        {"<svg><svg></svg><title><script></title></svg><script>y</script>", "<svg><svg></svg><title><script></title></svg><script>y</script>"},
        {"<script>never ends", "<script>never ends"},
        {"a < b <1 <script>y</script>", "a < b <1 <script></script>"},
        {"<p a=b\"c>'<script>y</script>'", "<p a=b\"c>'<script></script>'"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        unit_text(rows[i].in, html_lean(a, str_from(rows[i].in)), rows[i].lean);
        arena_free(a);
    }
}

static void read_any(struct arena *a, void *ctx)
{
    (void)read_page(a, ctx);
}

static void test_ladder(void **state)
{
    (void)state;
    (void)ladder("review page", read_any, (void *)(uintptr_t)page_rows[0].in, 16 << 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text),  cmocka_unit_test(test_markup), cmocka_unit_test(test_selectors),
        cmocka_unit_test(test_pages), cmocka_unit_test(test_scales), cmocka_unit_test(test_aggregates), cmocka_unit_test(test_around), cmocka_unit_test(test_ladder),  cmocka_unit_test(test_lean),
    };
    return cmocka_run_group_tests_name("page", tests, NULL, NULL);
}
