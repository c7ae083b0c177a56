#include "run/question.h"

#include "base/buf.h"

#include <string.h>

#define KNOWN_MAX 64 /* questions kept with one answer: those of the newest readings */

static void put_text(struct buf *b, str s)
{
    buf_put_i64(b, (int64_t)s.n);
    buf_putc(b, ':');
    buf_put(b, s);
}

static void put_list(struct buf *b, const struct strs *list)
{
    buf_put_i64(b, (int64_t)list->count);
    for (size_t i = 0; i < list->count; i++)
        put_text(b, list->at[i]);
}

uint64_t question_of_brand(const struct brand *brand, const struct source_config *config)
{
    const struct strs *const lists[] = {&brand->aliases, &brand->exclude, &brand->context, &brand->ambiguous, &brand->handles,
                                        &brand->hashtags, &brand->products, &brand->own, &brand->languages};
    struct buf b;
    buf_init(&b, (size_t)16 << 20);
    put_text(&b, brand->id);
    put_text(&b, brand->name);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        put_list(&b, lists[i]);
    buf_printf(&b, " %d %d %d %lld %lld", brand->match_all, config->about, config->own, (long long)config->max_age_ms, (long long)brand->privacy.retention_ms);
    uint64_t hash = hash64(buf_str(&b));
    buf_free(&b);
    return hash;
}

static uint64_t mixed(uint64_t question, uint64_t version)
{
    return hash64_seed((str){(const char *)&question, sizeof question}, version);
}

static bool holds(str set, uint64_t one)
{
    for (; set.n >= sizeof one; set = str_skip(set, sizeof one))
        if (memcmp(set.p, &one, sizeof one) == 0)
            return true;
    return false;
}

static uint64_t first_of(str set)
{
    uint64_t one;
    memcpy(&one, set.p, sizeof one);
    return one;
}

bool question_known(str read_for, const uint64_t *wanted, size_t count, uint64_t version)
{
    for (size_t i = 0; i < count; i++)
        if (!holds(read_for, mixed(wanted[i], version)))
            return false;
    return count > 0;
}

str question_add(struct arena *a, str read_for, const uint64_t *wanted, size_t count, uint64_t version, bool forget)
{
    struct buf b;
    buf_init(&b, (size_t)1 << 20);
    for (size_t i = 0; i < count; i++) {
        uint64_t one = mixed(wanted[i], version);
        buf_put(&b, (str){(const char *)&one, sizeof one});
    }
    for (; !forget && read_for.n >= 8 && b.n < 8 * (KNOWN_MAX + count); read_for = str_skip(read_for, 8))
        if (!holds(buf_str(&b), first_of(read_for)))
            buf_put(&b, str_sub(read_for, 0, 8));
    str all = str_dup(a, buf_str(&b));
    buf_free(&b);
    return all;
}
