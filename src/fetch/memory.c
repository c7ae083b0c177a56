#include "fetch/fetch.h"

#include <string.h>

#define MAGIC "hm2\n" /* another number when the fields change: what is older is then asked again */
#define NUMBERS 11

static void put_text(struct buf *b, str s)
{
    buf_put_i64(b, (int64_t)s.n);
    buf_putc(b, ':');
    buf_put(b, s);
}

static bool get_int(str *s, char end, int64_t *out)
{
    size_t n = str_find_byte(*s, end);
    if (n == STR_NONE || !str_to_i64(str_sub(*s, 0, n), out)) return false;
    *s = str_skip(*s, n + 1);
    return true;
}

static bool get_text(struct arena *a, str *s, str *out)
{
    int64_t n;
    if (!get_int(s, ':', &n) || n < 0 || (uint64_t)n > s->n) return false;
    *out = str_dup(a, str_sub(*s, 0, (size_t)n));
    *s = str_skip(*s, (size_t)n);
    return true;
}

void fetch_memory_pack(const struct fetch_memory *m, struct buf *out)
{
    const int64_t numbers[] = {m->robots_status, m->robots_at, m->tdm_status, m->tdm_at, m->not_before, m->delay_ms, m->failures,
                               m->quota_left, m->quota_limit, m->quota_reset_at, m->quota_window_ms};
    buf_putz(out, MAGIC);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        buf_put_i64(out, numbers[i]);
        buf_putc(out, ' ');
    }
    put_text(out, m->robots);
    put_text(out, m->tdm);
}

bool fetch_memory_unpack(struct arena *a, str bytes, struct fetch_memory *out)
{
    int64_t numbers[NUMBERS];
    *out = (struct fetch_memory){0};
    if (!str_starts(bytes, STR(MAGIC))) return false;
    bytes = str_skip(bytes, strlen(MAGIC));
    for (size_t i = 0; i < NUMBERS; i++)
        if (!get_int(&bytes, ' ', &numbers[i])) return false;
    struct fetch_memory m = {.robots_status = (int32_t)numbers[0], .robots_at = numbers[1], .tdm_status = (int32_t)numbers[2], .tdm_at = numbers[3],
                             .not_before = numbers[4], .delay_ms = numbers[5], .failures = (int32_t)numbers[6],
                             .quota_left = numbers[7], .quota_limit = numbers[8], .quota_reset_at = numbers[9], .quota_window_ms = numbers[10]};
    if (!get_text(a, &bytes, &m.robots) || !get_text(a, &bytes, &m.tdm)) return false;
    *out = m;
    return true;
}
