/* How fast is the quick look? Every way runs over the same pages, again and again in turns, and the median of each is told.
 *
 *     scan [--rounds N] FOLDER|generated
 *
 * Prints "name MB/s" lines. Floors of the same run: memchr for < (what reading the bytes costs) and Gumbo (what is spared). */
#include "parse/charset.h"
#include "parse/html.h"
#include "parse/scan.h"

#include "base/buf.h"
#include "recorded.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define PAGES_MAX 4096
#define WAYS_MAX 12
#define ROUNDS_MAX 99

struct pages {
    str at[PAGES_MAX];
    size_t count, bytes;
};

/* ---- pages */

static bool take_page(void *ctx, const char *name, str bytes)
{
    struct pages *out = ctx;
    (void)name;
    out->at[out->count++] = bytes;
    out->bytes += bytes.n;
    return out->count < PAGES_MAX;
}

/* Pages of the usual shape: an eighth of text, a third of scripts, the rest tags with attributes. */
static void generate(struct arena *a, struct pages *out)
{
    static const char *const words[] = {"the", "Bahn", "f\xC3\xBCr", "service", "nicht", "customer", "and", "Preis", "time", "&nbsp;", "wieder", "gut", "support", "week", "order", "Haus"};
    uint64_t seed = 7;
    struct buf b;
    buf_init(&b, 1 << 20);
    for (out->count = 0; out->count < 200; out->count++) {
        buf_clear(&b);
        buf_putz(&b, "<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>Page</title><link rel=\"stylesheet\" href=\"/a.css\">\n");
        for (int block = 0; block < 400; block++) {
            buf_printf(&b, "<div class=\"row item-%d column-wide js-track u-padding-left--medium u-margin-top--large\" data-id=\"%d\" data-track=\"{&quot;event&quot;:&quot;view&quot;,&quot;list&quot;:7}\"><a href=\"/thread/%d/page-%d\" class=\"link link--plain\">", block, block * 7, block, block % 9);
            for (int w = 0; w < 6; w++) {
                seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
                buf_putz(&b, words[seed >> 60]);
                buf_putc(&b, ' ');
            }
            buf_putz(&b, "</a>\n            <svg class=\"icon\" width=\"16\" height=\"16\"><path d=\"M1 2l3 4 5 6z\"/></svg></div>\n");
            if (block % 4 == 0) buf_putz(&b, "<style>.row>.item{margin:0 auto;padding:4px 8px}@media (max-width:600px){.row{display:block;width:100%}.column-wide{float:none}}</style>\n");
            if (block % 2 == 0) buf_putz(&b, "<script>(function(){var q=window.q||[];q.push(['event',{a:1,b:\"c\"}]);for(var i=0;i<9;i++){q.push(i)}})();</script>\n");
        }
        out->at[out->count] = str_dup(a, buf_str(&b));
        out->bytes += b.n;
    }
    buf_free(&b);
}

/* ---- ways */

static size_t found; /* nothing that is worked out is thrown away */

static void count_link(void *ctx, str href, str base)
{
    *(size_t *)ctx += href.n + base.n;
}

static const struct scan_told links = {.link = count_link, .ctx = &found};

static void way_memchr(const void *ctx, str page)
{
    (void)ctx;
    for (const char *p = page.p, *end = page.p + page.n; (p = memchr(p, '<', (size_t)(end - p))); p++) found++;
}

static void way_gumbo(const void *ctx, str page)
{
    (void)ctx;
    struct arena *a = arena_new(0);
    found += html_parse(a, page).root != NULL;
    arena_free(a);
}

static void way_gumbo_thin(const void *ctx, str page)
{
    (void)ctx;
    struct arena *a = arena_new(0);
    found += html_parse(a, html_lean(a, page)).root != NULL;
    arena_free(a);
}

static void way_skip(const void *ctx, str page)
{
    (void)ctx;
    struct scan_want want = {.syntax = SCAN_HTML};
    found += scan_page(NULL, page, &want);
}

static void way_links(const void *ctx, str page)
{
    (void)ctx;
    struct scan_want want = {.syntax = SCAN_HTML, .told = &links};
    (void)scan_page(NULL, page, &want);
}

static void way_names(const void *ctx, str page)
{
    found += scan_names(ctx, page, SCAN_HTML);
}

static void way_names_links(const void *ctx, str page)
{
    struct scan_want want = {.syntax = SCAN_HTML, .told = &links};
    found += scan_page(ctx, page, &want);
}

static void way_names_plain(const void *ctx, str page)
{
    struct scan_want want = {.syntax = SCAN_HTML, .plain = true};
    found += scan_page(ctx, page, &want);
}

static void way_kind(const void *ctx, str page)
{
    (void)ctx;
    found += (size_t)scan_kind_of(page, SCAN_HTML);
}

struct way {
    const char *name;
    void (*run)(const void *ctx, str page);
    const void *ctx;
    bool slow; /* one round is enough */
    double speed[ROUNDS_MAX];
};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void run(struct way *ways, size_t count, const struct pages *pages, int rounds)
{
    for (int r = 0; r < rounds; r++)
        for (size_t w = 0; w < count; w++) {
            if (ways[w].slow && r > 2) continue;
            double began = now();
            for (size_t i = 0; i < pages->count; i++) ways[w].run(ways[w].ctx, pages->at[i]);
            ways[w].speed[r] = (double)pages->bytes / 1e6 / (now() - began);
        }
    for (size_t w = 0; w < count; w++) {
        int n = ways[w].slow && rounds > 3 ? 3 : rounds;
        qsort(ways[w].speed, (size_t)n, sizeof(double), by_value);
        printf("%-34s %8.0f MB/s\n", ways[w].name, ways[w].speed[n / 2]);
    }
}

/* ---- names */

static struct scan_patterns const *names(struct arena *a, const char *const *list, size_t count)
{
    struct brand *b = ARENA_ARRAY(a, struct brand, count);
    for (size_t i = 0; i < count; i++) strs_add(a, &b[i].aliases, str_from(list[i]));
    return scan_compile(a, b, count);
}

/* Real names are short and long, common and rare; these are not in the pages, or seldom. */
static const char *const many[] = {"Telvia", "Telwia", "Telvia Mobil", "Kaufland", "Rossmann", "Hornbach", "Obi Baumarkt", "Müllermilch", "Sparkasse", "Commerzbank", "Vattenfall",
                                   "Eprimo", "Congstar", "Drillisch", "Freenet", "Unitymedia", "Flixbus", "Eurowings", "Condor", "Zalando", "AboutYou", "Lieferando", "Gorillas",
                                   "HelloFresh", "Check24", "Verivox", "Fielmann", "Apollo Optik", "Techniker Krankenkasse", "Barmer", "Hapag-Lloyd", "Wüstenrot"};

/* The look ends at the first name: a page that holds one would flatter it. */
static size_t drop_named(const struct scan_patterns *p, struct pages *pages)
{
    size_t kept = 0, all = pages->count;
    pages->bytes = 0;
    for (size_t i = 0; i < all; i++) {
        if (scan_names(p, pages->at[i], SCAN_HTML)) continue;
        pages->at[kept++] = pages->at[i];
        pages->bytes += pages->at[i].n;
    }
    pages->count = kept;
    return all - kept;
}

int main(int argc, char **argv)
{
    int rounds = 15;
    struct arena *a = arena_new(0);
    struct pages *pages = ARENA_NEW(a, struct pages);
    if (argc > 2 && strcmp(argv[1], "--rounds") == 0) {
        rounds = (int)strtol(argv[2], NULL, 10);
        argv += 2;
        argc -= 2;
    }
    if (rounds < 1 || rounds > ROUNDS_MAX) rounds = 15;
    if (argc > 1 && strcmp(argv[1], "generated") != 0) recorded_each(a, argv[1], take_page, pages);
    if (!pages->count) generate(a, pages);
    double began = now();
    const struct scan_patterns *one = names(a, many, 1), *all = names(a, many, sizeof many / sizeof *many);
    double took = now() - began;
    size_t named = drop_named(all, pages);
    printf("# %zu pages that name none, %.1f MB (%zu others left out); %zu states of 32 names made in %.1f ms\n", pages->count, (double)pages->bytes / 1e6, named,
           scan_states(all), took * 1e3);
    struct way ways[WAYS_MAX] = {
        {.name = "memchr for <", .run = way_memchr},
        {.name = "tags skipped only", .run = way_skip},
        {.name = "links", .run = way_links},
        {.name = "1 name", .run = way_names, .ctx = one},
        {.name = "32 names", .run = way_names, .ctx = all},
        {.name = "32 names, links", .run = way_names_links, .ctx = all},
        {.name = "32 names, without vectors", .run = way_names_plain, .ctx = all},
        {.name = "kind", .run = way_kind},
        {.name = "Gumbo's tree", .run = way_gumbo, .slow = true},
        {.name = "... without styles and scripts", .run = way_gumbo_thin, .slow = true},
    };
    run(ways, 10, pages, rounds);
    fprintf(stderr, "# %zu\n", found);
    arena_free(a);
    return 0;
}
