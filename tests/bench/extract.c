/* What does reading a page cost beside Gumbo's parse of it? Both run over the same pages in turns, page by page, and the median of each is told.
 *
 *     extract [--rounds N] FOLDER
 *
 * Reading is all that `leumund parse --as page` does with the bytes: encoding, tree, posts, title, author, day, main text. Gumbo's parse is the library's own
 * with its own options and allocator, and again in an arena, as this program uses it. Ends with 1 when a promise is broken: 1.3 times Gumbo's own in all, 200 ms for a page. */
#include "parse/charset.h"
#include "parse/page.h"
#include "recorded.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define PAGES_MAX 4096
#define ROUNDS_MAX 99
#define RATIO_MAX 1.3
#define PAGE_MS_MAX 200.0

struct sample {
    char name[64];
    str bytes, text; /* text: in UTF-8, as Gumbo wants it */
};

struct pages {
    struct sample at[PAGES_MAX];
    size_t count, bytes;
};

/* ---- pages */

static struct arena *arena;

static bool take_page(void *ctx, const char *name, str bytes)
{
    struct pages *out = ctx;
    struct sample *s = &out->at[out->count++];
    snprintf(s->name, sizeof s->name, "%.60s", name);
    s->bytes = bytes;
    s->text = charset_decode(arena, bytes, (str){0}, CHARSET_HTML, NULL);
    out->bytes += bytes.n;
    return out->count < PAGES_MAX;
}

/* ---- ways */

static size_t found; /* nothing that is worked out is thrown away */

static void way_read(const struct thread_rules *rules, const struct sample *s)
{
    struct arena *a = arena_new(0);
    struct page page;
    struct page_context context = {STR("https://pages.example/"), {.now = INT64_C(1795000000000)}};
    page_read(a, rules, charset_decode(a, s->bytes, (str){0}, CHARSET_HTML, NULL), &context, true, &page);
    found += page.text.n + page.count;
    arena_free(a);
}

static void way_gumbo(const struct thread_rules *rules, const struct sample *s)
{
    (void)rules;
    GumboOutput *out = gumbo_parse_with_options(&kGumboDefaultOptions, s->text.p, s->text.n);
    found += out->document != NULL;
    gumbo_destroy_output(&kGumboDefaultOptions, out);
}

static void way_arena(const struct thread_rules *rules, const struct sample *s)
{
    (void)rules;
    struct arena *a = arena_new(0);
    found += html_parse(a, s->text).root != NULL;
    arena_free(a);
}

enum { READ, GUMBO, ARENA, WAYS };
static void (*const ways[WAYS])(const struct thread_rules *, const struct sample *) = {way_read, way_gumbo, way_arena};

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *v, size_t n)
{
    qsort(v, n, sizeof *v, by_value);
    return v[n / 2];
}

/* Milliseconds of each way, each the median of its rounds. */
static void measure(const struct thread_rules *rules, const struct sample *s, int rounds, double ms[WAYS])
{
    double took[WAYS][ROUNDS_MAX];
    for (int r = 0; r < rounds; r++)
        for (int w = 0; w < WAYS; w++) {
            double began = now_ms();
            ways[w](rules, s);
            took[w][r] = now_ms() - began;
        }
    for (int w = 0; w < WAYS; w++) ms[w] = median(took[w], (size_t)rounds);
}

int main(int argc, char **argv)
{
    int rounds = 7;
    struct arena *a = arena_new(0);
    struct pages *pages = ARENA_NEW(a, struct pages);
    if (argc > 2 && strcmp(argv[1], "--rounds") == 0) {
        rounds = (int)strtol(argv[2], NULL, 10);
        argv += 2;
        argc -= 2;
    }
    if (rounds < 1 || rounds > ROUNDS_MAX) rounds = 7;
    arena = a;
    if (argc > 1) recorded_each(a, argv[1], take_page, pages);
    if (!pages->count) {
        fprintf(stderr, "usage: extract [--rounds N] FOLDER: a folder with web pages, packed with gzip or not\n");
        return 2;
    }
    const struct thread_rules *rules = thread_rules_new(a);
    double sum[WAYS] = {0}, slowest = 0, *ratios = ARENA_ARRAY(a, double, pages->count);
    size_t slow = 0;
    for (size_t i = 0; i < pages->count; i++) {
        double ms[WAYS];
        measure(rules, &pages->at[i], rounds, ms);
        for (int w = 0; w < WAYS; w++) sum[w] += ms[w];
        ratios[i] = ms[READ] / ms[GUMBO];
        if (ms[READ] > slowest) slowest = ms[READ], slow = i;
    }
    double ratio = sum[READ] / sum[GUMBO], count = (double)pages->count;
    printf("# %zu pages, %.1f MB, medians of %d\n", pages->count, (double)pages->bytes / 1e6, rounds);
    printf("extraction\t%.2f\tms a page\n", sum[READ] / count);
    printf("Gumbo's parse, its own allocator\t%.2f\tms a page\n", sum[GUMBO] / count);
    printf("Gumbo's parse, in an arena\t%.2f\tms a page\n", sum[ARENA] / count);
    printf("extraction / Gumbo\t%.2f\tof %.1f allowed\n", ratio, RATIO_MAX);
    printf("extraction / Gumbo in an arena\t%.2f\t\n", sum[READ] / sum[ARENA]);
    printf("extraction / Gumbo, median page\t%.2f\t\n", median(ratios, pages->count));
    printf("slowest page\t%.1f\tms of %.0f allowed (%s)\n", slowest, PAGE_MS_MAX, pages->at[slow].name);
    fflush(stdout); /* before what stderr says */
    fprintf(stderr, "# %zu\n", found);
    arena_free(a);
    return ratio > RATIO_MAX || slowest > PAGE_MS_MAX;
}
