/* Files of other programs. Up to a line `===` a map file, behind it what is imported, in a dry run: no row is lost without a word, and what is shown is clean. */
#include "base/utf8.h"
#include "run/import.h"

#include <stdlib.h>

struct watch {
    int64_t shown;
};

static void tell(void *ctx, const char *line)
{
    (void)ctx;
    if (!utf8_valid(str_from(line))) abort();
}

static void show(void *ctx, const struct post *p)
{
    struct watch *w = ctx;
    w->shown++;
    const str all[] = {p->source, p->source_id, p->url, p->title, p->text, p->author, p->lang, p->thread, p->thread_title, p->location, p->reply_text};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (!utf8_valid(all[i])) abort();
    if (!p->source.n || !p->source_id.n) abort();
    if (isfinite(p->rating) && isfinite(p->rating_min) && p->rating_min > p->rating_max) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);
int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    static struct arena *process;
    static struct brand brand;
    static const struct text *text;
    static const struct secret secret;
    struct err e = {.code = ERR_NONE};
    if (!process) {
        process = arena_new(0);
        brand = (struct brand){.id = STR("telvia"), .name = STR("Telvia"), .privacy.scrub = true};
        const struct text_options o = {.brands = &brand, .brand_count = 1};
        if (!text_new(process, &o, &text, &e)) abort();
    }
    str bytes = {(const char *)p, n}, map = {0};
    size_t at = str_find(bytes, STR("\n===\n"));
    if (at != STR_NONE) {
        map = str_sub(bytes, 0, at + 1);
        bytes = str_skip(bytes, at + 5);
    }
    struct watch w = {0};
    struct import_counts c = {0};
    struct import_options o = {.brands = &brand, .brand_count = 1, .text = text, .secret = &secret, .about = STR("telvia"), .map = map, .map_path = STR("map.ini"),
                               .now = INT64_C(1795000000000), .tell = tell, .show = show, .ctx = &w};
    bool ok = import_file(&o, STR("-"), bytes, &c, &e);
    if (!ok && (e.code == ERR_NONE || !e.text[0])) abort();
    if (ok && (c.rejected + c.empty > c.rows || c.foreign + c.old > c.posts || w.shown != c.posts - c.foreign - c.old)) abort();
    return 0;
}
