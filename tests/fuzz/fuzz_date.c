/* Dates: whatever is read must be a time of the years 1 … 9999 that prints and reads back as itself. */
#include "base/date.h"

#include <assert.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static void check(const struct date *d)
{
    struct date back;
    struct buf b;
    buf_init(&b, 64);
    date_put(&b, d->at, d->precision);
    assert(date_parse_any_year(buf_str(&b), NULL, &back) && back.at == d->at);
    buf_free(&b);
}

/* First byte: the context. The rest: the text; behind a NUL a pattern. */
int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    if (n == 0) return 0;
    struct date_context c = {.now = p[0] & 1 ? INT64_C(1776350700000) : 0, .day_first = (p[0] & 2) != 0};
    if (p[0] & 4) memcpy(c.lang, p[0] & 8 ? "de" : "en", 3);
    str text = {(const char *)p + 1, n - 1}, pattern = text;
    str head = str_cut(&pattern, 0);
    struct date d;
    if (date_parse_any_year(text, &c, &d)) check(&d);
    if (date_parse(text, &c, &d)) check(&d);
    if (date_parse_user(text, c.now, NULL, &d) && d.at > INT64_C(-62135596800000)) check(&d);
    if (pattern.p && date_parse_pattern(head, pattern, &c, &d)) check(&d);
    return 0;
}
