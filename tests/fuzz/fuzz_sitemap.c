/* Whatever comes as a sitemap: an answer within the limits, every address inside the arena. */
#include "parse/sitemap.h"

struct work {
    struct arena *a;
    str bytes;
};

static void parse(void *ctx)
{
    struct work *w = ctx;
    struct sitemap s;
    struct err e;
    if (!sitemap_parse(w->a, w->bytes, (str){NULL, 0}, &s, &e)) return;
    size_t sum = 0;
    for (size_t i = 0; i < s.count; i++) sum += s.at[i].url.n + s.at[i].title.n;
    if (s.count > SITEMAP_ENTRIES || (s.count && !s.at[0].url.n) || sum > (size_t)8 << 26) __builtin_trap();
    (void)sitemap_dates_plausible(&s, 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    struct err e;
    struct work w = {arena_new((size_t)256 << 20), {(const char *)data, n}};
    (void)!arena_run(w.a, parse, &w, &e);
    arena_free(w.a);
    return 0;
}
