/* The door: what comes out is valid, clean, and stays as it is when it passes again. */
#include "base/utf8.h"

#include <assert.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    struct arena *a = arena_new(0);
    str s = {(const char *)p, n};
    str repaired = utf8_repair(a, s);
    assert(utf8_valid(repaired) && (repaired.p == s.p) == utf8_valid(s));
    str clean = utf8_clean(a, s);
    assert(utf8_valid(clean) && str_eq(utf8_clean(a, clean), clean));
    str folded = utf8_fold(a, clean, n % 2);
    assert(utf8_valid(folded) && str_eq(utf8_fold(a, folded, n % 2), folded));
    size_t columns = utf8_columns(clean);
    assert(columns <= 2 * clean.n);
    for (size_t cut = 0; cut <= clean.n && cut < 64; cut++) {
        size_t at = utf8_cut(clean, cut);
        assert(at <= cut && utf8_valid(str_sub(clean, 0, at)));
        assert(utf8_columns(str_sub(clean, 0, utf8_cut_columns(clean, cut))) <= cut);
    }
    size_t runes = 0;
    for (size_t at = 0; at < s.n; runes++) (void)utf8_next(s, &at);
    assert(runes <= s.n);
    arena_free(a);
    return 0;
}
