/* Posts and reviews by what repeats: pages of no software that we know. */
#include "parse/page.h"
#include "unit.h"

#include <math.h>

static void read_posts(struct arena *a, const char *html, struct page *page)
{
    struct page_context c = {.url = STR("https://a.example/t/1"), .dates = {.now = INT64_C(1795000000000)}};
    page_read(a, thread_rules_new(a), str_from(html), &c, true, page);
}

#define POST(id, who, day, text)                                                                                                              \
    "<div class='row' id='" id "'><a href='/user/" who "'>" who "</a> <time datetime='" day "'>x</time>" \
    "<div class='words'>" text "</div><a href='#'>Antworten</a></div>"

static void test_posts(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct page p;
    read_posts(a,
               "<html lang=de><body><h1>Netz weg</h1><div>" POST("m1", "ute", "2026-03-02", "<p>Seit gestern kein Netz, und niemand erreichbar bei der Hotline.</p>")
               POST("m2", "jan", "2026-03-03", "<blockquote>Seit gestern kein Netz</blockquote><p>Bei mir genauso, in ganz Hamburg geht nichts mehr.</p>") POST("m3", "eva", "2026-03-04", "<p>Danke!</p>") "</div>",
               &p);
    assert_int_equal(p.count, 3);
    assert_string_equal(p.posts_by, "list");
    unit_text("author", p.posts[1].author, "jan");
    unit_text("profile", p.posts[1].author_id, "https://a.example/user/jan");
    unit_text("text without the quote", p.posts[1].text, "Bei mir genauso, in ganz Hamburg geht nichts mehr.");
    unit_text("short", p.posts[2].text, "Danke!");
    unit_text("url", p.posts[2].url, "https://a.example/t/1#m3");
    assert_int_equal(p.posts[0].published.at, INT64_C(1772409600000));
    arena_free(a);
}

static void test_bare(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct page p;
    read_posts(a,
               "<main><ul class=comments>"
               "<li><div id=c1><b>Ute ·</b> <i>vor 3 Tagen</i><p>Das hat bei mir auch schon dreimal nicht geklappt.</p></div>"
               "<ul><li><div id=c2><b>Jan ·</b> <i>vor 2 Tagen</i><p>Dann ruf doch einmal bei der Zentrale an.</p></div></li></ul></li>"
               "<li><div id=c3><b>Eva ·</b> <i>vor 1 Tag</i><p>Geht mir genauso, seit Wochen immer dasselbe.</p></div></li></ul></main>",
               &p);
    assert_int_equal(p.count, 3);
    unit_text("name without the point", p.posts[0].author, "Ute");
    unit_text("answer to", p.posts[1].parent, "c1");
    unit_text("answer to none", p.posts[2].parent, "");
    unit_text("text", p.posts[2].text, "Geht mir genauso, seit Wochen immer dasselbe.");
    arena_free(a);
}

#define REVIEW(stars, who, day, title, text) \
    "<section class=review-card><h3>" title "</h3><span aria-label='" stars " von 5 Sternen'></span><span class=reviewer>" who "</span><span>" day "</span><div>" text "</div></section>"

static void test_reviews(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct page p;
    read_posts(a,
               "<main>" REVIEW("4", "Ute", "2. März 2026", "Gut", "Schnell geliefert, und der Kaffee schmeckt wirklich nach etwas.")
               REVIEW("1,5", "Jan", "3. März 2026", "Nie wieder", "Drei Wochen gewartet, und dann war die Packung offen.") "</main>",
               &p);
    assert_int_equal(p.count, 2);
    assert_int_equal(p.posts[1].type, POST_REVIEW);
    assert_true(fabs(p.posts[1].rating - 1.5) < 1e-9 && p.posts[1].rating_max == 5);
    unit_text("title", p.posts[1].title, "Nie wieder");
    unit_text("text", p.posts[1].text, "Drei Wochen gewartet, und dann war die Packung offen.");
    arena_free(a);
}

/* What repeats with times and is none of it. */
static void test_none(void **state)
{
    static const char *const pages[] = {
        "<main><article><h2><a href=/1>Erste Meldung</a></h2><span class=author>Ute</span><time datetime=2026-03-02>x</time><p>Worum es in der ersten Meldung geht, in einem Satz.</p></article>"
        "<article><h2><a href=/2>Zweite Meldung</a></h2><span class=author>Jan</span><time datetime=2026-03-03>x</time><p>Worum es in der zweiten Meldung geht, in einem Satz.</p></article>"
        "<article><h2><a href=/3>Dritte Meldung</a></h2><span class=author>Eva</span><time datetime=2026-03-04>x</time><p>Worum es in der dritten Meldung geht, in einem Satz.</p></article></main>",
        "<table><tr><td>Konzert<td>02.03.2026<tr><td>Lesung<td>03.03.2026<tr><td>Messe<td>04.03.2026</table>",
        "<p>Am 2. März 2026</p><p>bis 3. März 2026</p><p>geschlossen</p>",
    };
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        struct arena *a = arena_new(0);
        struct page p;
        read_posts(a, pages[i], &p);
        if (p.count) print_error("%s\n", pages[i]);
        assert_int_equal(p.count, 0);
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_posts), cmocka_unit_test(test_bare), cmocka_unit_test(test_reviews), cmocka_unit_test(test_none)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
