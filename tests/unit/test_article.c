/* The main text of pages by kind: what must be in it, and what must not. */
#include "parse/article.h"
#include "parse/article_lines.h"
#include "parse/article_words.h"
#include "parse/page_date.h"
#include "unit.h"

#define PROSE "Seit drei Wochen warte ich auf den Techniker, und niemand ruft zurück, obwohl es jedes Mal versprochen wird. "
#define LONG PROSE PROSE PROSE PROSE PROSE

static const struct {
    const char *label, *page;
    enum page_kind kind;
    const char *in, *out; /* must stand in the text; must not */
} rows[] = {
    {"main instead of a longer notice of consent",
     "<div id='cookie-consent'><p>" LONG LONG "CONSENT</p></div><main><h1>Kopf</h1><p>" LONG "ENDE</p></main>", PAGE_UNKNOWN, "ENDE", "CONSENT"},
    {"a notice of consent weighs once: a small <main> beside it is no frame",
     "<div id='cookie-consent'><p>" LONG LONG "CONSENT</p></div><main><p>" PROSE PROSE PROSE PROSE "</p></main><div><p>" LONG LONG LONG PROSE PROSE "ENDE</p></div>", PAGE_UNKNOWN, "ENDE", "CONSENT"},
    {"comments are none of an article's text", "<article><p>" LONG LONG "</p></article><div class='comments'><p>" LONG "FREMD</p></div>", PAGE_ARTICLE, "Techniker", "FREMD"},
    {"a list of cards has little prose, and is read whole",
     "<nav><a href=/>Startseite</a></nav><main><p>" PROSE "</p><ul>"
     "<li><a href=1><img src=1><h3>Erste Meldung über den Ausfall der Leitungen im Norden</h3></a></li>"
     "<li><a href=2><img src=2><h3>Zweite Meldung über die neuen Tarife ab dem Sommer</h3></a></li>"
     "<li><a href=3><img src=3><h3>Dritte Meldung über den Streit mit dem Regulierer</h3></a></li>"
     "<li><a href=4><img src=4><h3>Vierte Meldung über den Ausbau auf dem Land</h3></a></li></ul></main>",
     PAGE_UNKNOWN, "Vierte Meldung", "Startseite"},
    {"goods: what follows another heading, and buttons, are left out",
     "<main><h1>Kaffee</h1><form><p>Mild geröstet und fair gehandelt, von einer kleinen Genossenschaft.</p><div>In den Warenkorb</div></form><table><tr><th>Herkunft<td>Kolumbien</table>"
     "<div><h2>Das könnte Ihnen auch gefallen</h2><p>TEE</p></div><h2>Kundenbewertungen</h2><p>GUT</p></main>",
     PAGE_PRODUCT, "Herkunft Kolumbien", "TEE"},
    {"… neither when the heading stands alone", "<main><h1>Kaffee</h1><p>Mild. Fair gehandelt, von einer kleinen Genossenschaft im Hochland.</p><h2>Kundenbewertungen</h2><p>GUT</p></main>", PAGE_PRODUCT, "Mild.", "GUT"},
    {"what a shop names description is enough",
     "<main><h1>Socken</h1><div>Größe wählen</div><div>Bonuspunkte sammeln</div><div class='product__description'><p>" LONG "</p></div><table class=specs><tr><th>Stoff<td>Wolle vom Schaf aus der "
     "Region, ungefärbt und gewaschen</table></main>",
     PAGE_PRODUCT, "Wolle vom Schaf", "Bonuspunkte"},
    {"goods: panels that a click unfolds, with the heading that is a button; no cards of other goods",
     "<main><h1>Kaffee</h1><p>Mild. Fair gehandelt, von einer kleinen Genossenschaft im Hochland.</p><h3><button>Zutaten</button></h3><div class=accordion-panel aria-hidden=true "
     "style='display:none'>Arabica aus Kolumbien</div><div><div><a href=1><img src=1>GELB</a></div><div><a href=2><img src=2>ROT</a></div><div><a href=3><img src=3>BLAU</a></div></div></main>",
     PAGE_PRODUCT, "Zutaten\n\nArabica", "BLAU"},
    {"parts that React sends late", "<body><p>Kopf</p><div hidden id='S:1a'><p>" LONG "</p></div></body>", PAGE_UNKNOWN, "Techniker", NULL},
    {"goods: a heading that is no heading to the browser", "<main><h1>Kaffee</h1><p>Mild. Fair gehandelt, von einer kleinen Genossenschaft im Hochland.</p><div><div class=slider-title>Das könnte Ihnen gefallen</div><p>TEE</p></div></main>",
     PAGE_PRODUCT, "Mild.", "TEE"},
    {"labels and values that touch", "<main><p>" LONG "</p><div><span class=l>Format</span><span class=v>Taschenbuch</span></div></main>", PAGE_UNKNOWN, "Format Taschenbuch", "FormatTasch"},
    {"nothing but a name", "<body><p>Shop</p></body>", PAGE_PRODUCT, "", "Shop"},
    {"a page that is hidden as a whole", "<body><div style='display:none'><p>" LONG "</p></div></body>", PAGE_UNKNOWN, "Techniker", NULL},
    {"a page in noscript", "<body><noscript><p>" LONG "</p></noscript></body>", PAGE_UNKNOWN, "Techniker", NULL},
};

static void test_rows(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct arena *a = arena_new(0);
        struct html page = html_parse(a, str_from(rows[i].page));
        struct article_hints hints = {.kind = rows[i].kind};
        str text = article_text(a, &page, &hints);
        bool ok = str_contains(text, str_from(rows[i].in)) && (!rows[i].out || !str_contains(text, str_from(rows[i].out)));
        if (!ok) print_error("%s:\n%.*s\n", rows[i].label, STR_ARG(text));
        assert_true(ok);
        arena_free(a);
    }
}

static void test_description(void **state)
{
    (void)state;
    struct arena *a = arena_new(0);
    struct html page = html_parse(a, STR("<main><h1>Socken</h1><p>Diese Socken halten einen ganzen Winter lang warm, auch auf dem Fahrrad.</p></main>"));
    struct article_hints hints = {.kind = PAGE_PRODUCT, .description = STR("Weich und warm, aus Wolle vom Schaf.")};
    assert_true(str_contains(article_text(a, &page, &hints), STR("Wolle")));
    hints.description = STR("Diese Socken halten einen ganzen Winter lang warm, auch auf dem Fahrrad.");
    unit_text("said already", article_text(a, &page, &hints), "Socken\n\nDiese Socken halten einen ganzen Winter lang warm, auch auf dem Fahrrad.");
    arena_free(a);
}

static void test_words(void **state)
{
    static const struct { const char *value; unsigned is; } names[] = {
        {"nav", NAME_BESIDE}, {"main-nav", NAME_BESIDE * 0}, {"site_footer", NAME_BESIDE}, {"Sidebar left", NAME_BESIDE}, {"content-with-sidebar", 0}, {"navigator", 0},
        {"cookie-bar", NAME_NEVER}, {"comment-list", NAME_FOREIGN}, {"entry-content", NAME_BODY}, {"", 0}, {"post--body", 0}, {"screen-reader-text", NAME_BESIDE},
    };
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (article_names(str_from(names[i].value)) != names[i].is) print_error("name %zu\n", i);
        assert_int_equal(article_names(str_from(names[i].value)), names[i].is);
    }
    assert_true(article_ends_at(STR("Customer reviews (12)")));
    assert_true(article_ends_at(STR("Das könnte Ihnen auch gefallen")));
    assert_false(article_ends_at(STR("Reviewing the new trains between Hamburg and Berlin")));
    assert_false(article_ends_at(STR("Relatedness")));
    assert_true(article_is_interface(STR("> In den Warenkorb <")));
    assert_false(article_is_interface(STR("In den Warenkorb gelegt")));
    assert_false(article_is_interface(STR("…")));
}

static void test_lines(void **state)
{
    static const struct { const char *in, *out; } lines[] = {
        {"a\n\nb\n\n\nc", "a\n\nb\n\nc"},
        {"Ein langer Satz, der zweimal da steht.\nx\nEin langer Satz, der zweimal da steht.", "Ein langer Satz, der zweimal da steht.\nx"},
        {"Ja\nmehr\nJa", "Ja\nmehr\nJa"},
        {"Read more\nText\nShare", "Text"},
        {"", ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct arena *a = arena_new(0);
        unit_text(lines[i].in, article_lines(a, str_from(lines[i].in), false), lines[i].out);
        arena_free(a);
    }
    struct arena *a = arena_new(0);
    unit_text("goods", article_lines(a, STR("Kaffee\n19,90 €\nVersand kostenlos\nHerkunft: Kolumbien\n4.8 out of 5"), true), "Kaffee\nHerkunft: Kolumbien");
    assert_true(article_share(a, STR("eins zwei"), STR("zwei, drei, eins!")) == 1);
    assert_true(article_share(a, STR("eins vier"), STR("zwei.drei.eins")) == 0.5);
    arena_free(a);
}

static void unit_day(const char *label, struct date d, const char *want)
{
    struct buf b;
    buf_init(&b, 100);
    date_put(&b, d.at, d.precision);
    unit_text(label, buf_str(&b), want);
    buf_free(&b);
}

#define FIVE "<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>"
#define FAR FIVE FIVE FIVE FIVE FIVE FIVE FIVE

static void test_dates(void **state)
{
    static const struct { const char *page, *url, *day; bool article; } pages[] = {
        {"<h1>T</h1><p>Veröffentlicht am 2. März 2026 von Ute</p>", "", "2026-03-02", false},
        {"<p>Mar 2, 2026</p><h1>T</h1>", "", "2026-03-02", false},
        {"<h1>T</h1><time datetime='2026-03-02'>gestern</time>", "", "2026-03-02", false},
        {"<nav><time datetime='2020-01-01'>x</time></nav><h1>T</h1><p>Updated March 3, 2026</p><span itemprop=datePublished content='2026-03-02'></span>", "", "2026-03-02", false},
        {"<h1>T</h1><p>Updated March 3, 2026</p>", "", "2026-03-03", false},
        {"<h1>T</h1><p>Text</p>", "https://a.example/2026/03/02/titel", "2026-03-02", false},
        {"<h1>T</h1><p>Text</p>", "https://a.example/titel-20260302.html", "2026-03-02", false},
        {"<h1>T</h1><p>Im Jahr 2026 ist alles besser.</p>", "https://a.example/2026/titel-20269999", "", false},
        {"<p>Im Mai 2026</p>", "https://a.example/12345678/x", "", false},
        /* Newest first, and of no one: a list. Oldest first: a thread. */
        {"<h1>T</h1><time>2026-03-06</time><time>2026-03-05</time><time>2026-03-04</time><time>2026-03-03</time><time>2026-03-02</time><time>2026-03-01</time>", "", "", false},
        {"<h1>T</h1><time>2026-03-01</time><time>2026-03-02</time><time>2026-03-03</time><time>2026-03-04</time><time>2026-03-05</time><time>2026-03-06</time>", "", "2026-03-01", false},
        {"<h1>T</h1>" FAR "<p>2. März 2026</p>", "", "2026-03-02", true},
        {"<h1>T</h1>" FAR "<p>2. März 2026</p>", "", "", false},
        {"<h1>T</h1>" FAR "<p>2. März 2026</p><p>3. März 2026</p>", "", "", true},
    };
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        struct arena *a = arena_new(0);
        struct html page = html_parse(a, str_from(pages[i].page));
        struct page_context c = {.url = str_from(pages[i].url), .dates = {.now = INT64_C(1795000000000), .lang = "de"}};
        struct date d;
        (void)page_date(a, &page, NULL, &c, pages[i].article, &d);
        unit_day(pages[i].page, d, pages[i].day);
        arena_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows), cmocka_unit_test(test_description), cmocka_unit_test(test_words), cmocka_unit_test(test_lines),
                                       cmocka_unit_test(test_dates)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
