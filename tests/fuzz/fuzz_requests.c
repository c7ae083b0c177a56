/* The slot of an address that keeps what its page led to (requests_pack): bytes out of the corpus, which somebody else may have written. What can be read is written
 * again, and read again as the same. */
#include "store/frontier.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static void work(void *ctx)
{
    struct arena *a = ((void **)ctx)[0];
    str packed = *(str *)((void **)ctx)[1];
    struct request *list, *again;
    size_t count, other;
    if (!requests_unpack(packed, a, &list, &count)) return;
    str written = requests_pack(a, list, count);
    if (!requests_unpack(written, a, &again, &other) || other != count) abort();
    for (size_t i = 0; i < count; i++) {
        bool same = str_eq(list[i].url, again[i].url) && str_eq(list[i].state, again[i].state) && list[i].page == again[i].page &&
                    list[i].header_count == again[i].header_count && list[i].is_item == again[i].is_item;
        if (!same) abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct arena *a = arena_new((size_t)64 << 20);
    str packed = {(const char *)p, n};
    void *ctx[] = {a, &packed};
    struct err e;
    arena_deadline(a, 5000);
    (void)!arena_run(a, work, ctx, &e);
    arena_free(a);
    return 0;
}
