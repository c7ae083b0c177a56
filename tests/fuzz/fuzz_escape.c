/* Escapes: results are valid UTF-8 without what they must not hold, and URLs come back as they were. */
#include "base/escape.h"
#include "base/utf8.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static bool has_any(str s, const char *bytes)
{
    for (const char *b = bytes; *b; b++)
        if (str_find_byte(s, *b) != STR_NONE) return true;
    return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct arena *a = arena_new(0);
    struct buf b;
    str s = {(const char *)p, n};
    buf_init(&b, 16 * n + 64);
    escape_json(&b, s);
    assert(buf_ok(&b) && utf8_valid(buf_str(&b)) && b.n >= 2 && !has_any(buf_str(&b), "\n\r\t\x1B"));
    buf_clear(&b);
    escape_html(&b, s);
    assert(buf_ok(&b) && utf8_valid(buf_str(&b)) && !has_any(buf_str(&b), "<>\"'"));
    str repaired = utf8_repair(a, s);
    if (str_find_byte(repaired, 0) == STR_NONE) assert(str_eq(unescape_html(a, buf_str(&b)), repaired));
    buf_clear(&b);
    escape_csv(&b, s, n % 2 ? ',' : ';', n % 3 != 0);
    escape_tsv(&b, s);
    assert(buf_ok(&b) && utf8_valid(buf_str(&b)));
    buf_clear(&b);
    escape_terminal(&b, s);
    assert(buf_ok(&b) && utf8_valid(buf_str(&b)) && !has_any(buf_str(&b), "\n\r\t\x1B\x07\x7F"));
    buf_clear(&b);
    escape_url(&b, s);
    assert(buf_ok(&b) && str_eq(unescape_url(a, buf_str(&b)), s));
    (void)unescape_url(a, s);
    str plain = unescape_html(a, repaired);
    assert(utf8_valid(plain));
    (void)unescape_html(a, s);
    buf_free(&b);
    arena_free(a);
    return 0;
}
