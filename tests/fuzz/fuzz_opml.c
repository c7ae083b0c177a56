/* Whatever comes as OPML: absolute addresses, each once; and what is written of them is read again as the same list. */
#include "base/url.h"
#include "parse/out.h"
#include "parse/opml.h"

#include <stdlib.h>

struct work {
    struct arena *a;
    str bytes;
};

static void parse(void *ctx)
{
    struct work *w = ctx;
    struct opml first, again;
    struct err e;
    if (!opml_parse(w->a, w->bytes, &first, &e)) return;
    struct buf *b = buf_owned(w->a, (size_t)8 << 20);
    opml_put(b, STR("x"), first.at, first.count);
    if (!buf_ok(b)) return;
    if (!opml_parse(w->a, buf_str(b), &again, &e) || again.count != first.count || again.skipped) abort();
    for (size_t i = 0; i < first.count; i++)
        if (!url_is_http(first.at[i].url) || !str_eq(first.at[i].url, again.at[i].url)) abort();
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
