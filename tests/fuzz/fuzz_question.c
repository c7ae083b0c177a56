/* What an answer was read for, from a corpus that may be damaged. First byte: how many questions are asked now (0 to 7), whether others are forgotten; then eight bytes of a
 * version, eight for each question; the rest is the set as it was kept. */
#include "run/question.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n);

static uint64_t number(const uint8_t **p, size_t *n)
{
    uint64_t v = 0;
    size_t bytes = *n < sizeof v ? *n : sizeof v;
    if (bytes) memcpy(&v, *p, bytes);
    *p += bytes;
    *n -= bytes;
    return v;
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    uint64_t wanted[8] = {0};
    if (!n) return 0;
    size_t count = p[0] & 7;
    bool forget = p[0] & 8;
    p++, n--;
    uint64_t version = number(&p, &n);
    for (size_t i = 0; i < count; i++) wanted[i] = number(&p, &n);
    struct arena *a = arena_new((size_t)64 << 20);
    str kept = {(const char *)p, n}, all = question_add(a, kept, wanted, count, version, forget);
    if (all.n % 8 || all.n > 8 * (count + 64 + count)) abort();
    if (question_known(all, wanted, count, version) != (count > 0)) abort(); /* what was just read is known … */
    str none = question_add(a, all, wanted, count, version, true), again = question_add(a, all, wanted, count, version, false);
    if (count && !question_known(again, wanted, count, version)) abort();
    if (none.n != 8 * count || again.n > all.n + 8 * count) abort();
    for (size_t i = 0; !forget && n < 8 * 8 && i + 8 <= n; i += 8) /* … and what was known before stays, while there is room */
        if (!str_contains(all, (str){(const char *)p + i, 8})) abort();
    if (count && question_known((str){0}, wanted, count, version)) abort();
    arena_free(a);
    return 0;
}
