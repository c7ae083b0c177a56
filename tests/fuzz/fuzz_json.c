/* Any bytes as JSON; what was read is written, read again, and written: both writings must be the same. */
#include "base/utf8.h"
#include "parse/json.h"
#include "parse/out.h"

#include <stdlib.h>

struct input {
    struct arena *a;
    str bytes;
};

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static void work(void *ctx)
{
    struct input *in = ctx;
    struct json *v, *again;
    str text = utf8_repair(in->a, in->bytes), rest = text;
    bool ok = json_parse(in->a, text, &v, NULL);
    if (v) (void)json_pointer(v, STR("/a/0/b/-1"));
    if (ok) {
        struct buf *b = buf_owned(in->a, 1 << 24), *c = buf_owned(in->a, 1 << 24);
        json_put(b, v);
        if (!json_parse(in->a, buf_str(b), &again, NULL)) abort();
        json_put(c, again);
        if (!str_eq(buf_str(b), buf_str(c))) abort();
    }
    while (json_next_line(in->a, &rest, &v)) {}
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct input in = {arena_new((size_t)64 << 20), {(const char *)p, n}};
    struct err e;
    (void)!arena_run(in.a, work, &in, &e);
    arena_free(in.a);
    return 0;
}
