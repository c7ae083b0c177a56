/* What is remembered of a host, from a corpus that may be damaged: what can be read is written and read again as the same. */
#include "base/buf.h"
#include "fetch/fetch.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static bool same(const struct fetch_memory *a, const struct fetch_memory *b)
{
    return a->robots_status == b->robots_status && a->robots_at == b->robots_at && a->tdm_status == b->tdm_status && a->tdm_at == b->tdm_at && a->not_before == b->not_before &&
           a->delay_ms == b->delay_ms && a->failures == b->failures && a->quota_left == b->quota_left && a->quota_limit == b->quota_limit && a->quota_reset_at == b->quota_reset_at &&
           a->quota_window_ms == b->quota_window_ms && str_eq(a->robots, b->robots) && str_eq(a->tdm, b->tdm);
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct arena *a = arena_new((size_t)64 << 20);
    struct fetch_memory m, again;
    struct buf b;
    buf_init(&b, (size_t)16 << 20);
    if (!fetch_memory_unpack(a, (str){(const char *)p, n}, &m)) {
        if (!same(&m, &(struct fetch_memory){0})) abort(); /* nothing half read */
    } else {
        if (m.robots.n + m.tdm.n > n) abort();
        fetch_memory_pack(&m, &b);
        if (!buf_ok(&b) || !fetch_memory_unpack(a, buf_str(&b), &again) || !same(&m, &again)) abort();
    }
    buf_free(&b);
    arena_free(a);
    return 0;
}
