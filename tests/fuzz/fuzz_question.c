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

struct asked {
    uint64_t wanted[8], version;
    size_t count;
    bool forget;
};

/* What was just read is known; what was known before stays, while there is room. */
static void look_at(const struct asked *q, str kept, str all)
{
    if (all.n % 8 || all.n > 8 * (q->count + 64 + q->count)) abort();
    if (question_known(all, q->wanted, q->count, q->version) != (q->count > 0)) abort();
    for (size_t i = 0; !q->forget && kept.n < 8 * 8 && i + 8 <= kept.n; i += 8)
        if (!str_contains(all, str_sub(kept, i, 8))) abort();
}

/* Read again, and by another answer. */
static void ask_again(struct arena *a, const struct asked *q, str all)
{
    str none = question_add(a, all, q->wanted, q->count, q->version, true), again = question_add(a, all, q->wanted, q->count, q->version, false);
    if (none.n != 8 * q->count || again.n > all.n + 8 * q->count) abort();
    if (question_known(again, q->wanted, q->count, q->version) != (q->count > 0)) abort();
    if (question_known((str){0}, q->wanted, q->count, q->version)) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *p, size_t n)
{
    if (!n) return 0;
    struct asked q = {.count = p[0] & 7, .forget = p[0] & 8};
    p++, n--;
    q.version = number(&p, &n);
    for (size_t i = 0; i < q.count; i++) q.wanted[i] = number(&p, &n);
    struct arena *a = arena_new((size_t)64 << 20);
    str kept = {(const char *)p, n}, all = question_add(a, kept, q.wanted, q.count, q.version, q.forget);
    look_at(&q, kept, all);
    ask_again(a, &q, all);
    arena_free(a);
    return 0;
}
