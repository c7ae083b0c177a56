/* Whatever comes as a table: each byte belongs to one row at most, cells stay inside, and reading without an arena finds the same rows. */
#include "base/utf8.h"
#include "parse/charset.h"
#include "parse/csv.h"

#include <stdlib.h>

struct work {
    struct arena *a;
    str bytes;
};

static void parse(void *ctx)
{
    struct work *w = ctx;
    str text = charset_decode(w->a, w->bytes, (str){0}, CHARSET_TEXT, NULL);
    struct csv whole = {text, csv_guess_separator(text), 1}, quick = whole;
    struct csv_row row, same;
    size_t bytes = 0;
    while (csv_next(&whole, w->a, &row)) {
        bytes += row.raw.n;
        if (!csv_next(&quick, NULL, &same) || same.line != row.line || !str_eq(same.raw, row.raw) || !same.fault != !row.fault) abort();
        if (!row.fault && row.count != same.count) abort();
        for (size_t i = 0; row.cells && i < row.count; i++)
            if (!utf8_valid(row.cells[i]) || row.cells[i].n > text.n) abort();
    }
    if (csv_next(&quick, NULL, &same) || bytes > text.n) abort();
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
