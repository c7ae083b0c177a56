/* Many words at once: a bit for each pair of bytes tells whether some word may stand here. Of each word the two neighbouring pairs are
 * taken that are rarest in addresses and markup; whatever place a word has, one of the two begins at an even distance, so only every second
 * pair is looked at. Pairs are compared without bit 5, the case of letters. */
#include "parse/scan_parts.h"

#include <string.h>

#define BUCKETS 256

struct pair_word {
    str word;
    uint32_t before; /* bytes of the word in front of the pair */
    uint32_t next;   /* in the same bucket: number + 1 */
};

struct finder {
    uint64_t pairs[1024];
    uint32_t bucket[BUCKETS];
    struct strs words;
    struct pair_word *at;
    size_t count;
    bool always;
};

static unsigned pair_at(const char *p)
{
    return (unsigned)((unsigned char)p[0] | 0x20) | (unsigned)((unsigned char)p[1] | 0x20) << 8;
}

static size_t bucket_of(unsigned pair)
{
    return (pair * 0x9E37u >> 7) % BUCKETS;
}

struct finder *finder_new(struct arena *a)
{
    return ARENA_NEW(a, struct finder);
}

void finder_add(struct arena *a, struct finder *f, str word)
{
    if (word.n < 3) f->always = true;
    else if (!strs_has(&f->words, word)) strs_add(a, &f->words, str_dup(a, word));
}

/* How common a byte is, roughly: bytes of this list from the front. */
static unsigned commonness(unsigned char c)
{
    static const char common[] = "etaosinrlc/dm-pu.ghbf";
    const char *at = c ? strchr(common, c | 0x20) : NULL;
    return at ? (unsigned)(sizeof common - (size_t)(at - common)) : 1;
}

/* Where the rarest three bytes of the word begin. */
static size_t rarest(str w)
{
    size_t best = 0;
    unsigned least = ~0u;
    for (size_t i = 0; i + 3 <= w.n; i++) {
        unsigned x = commonness((unsigned char)w.p[i]), y = commonness((unsigned char)w.p[i + 1]), z = commonness((unsigned char)w.p[i + 2]);
        unsigned much = x * y + y * z;
        if (much >= least) continue;
        least = much;
        best = i;
    }
    return best;
}

void finder_ready(struct arena *a, struct finder *f)
{
    f->at = ARENA_ARRAY(a, struct pair_word, f->words.count * 2 + 1);
    for (size_t i = 0; i < f->words.count; i++) {
        str w = f->words.at[i];
        size_t from = rarest(w);
        for (size_t k = from; k < from + 2; k++) {
            unsigned pair = pair_at(w.p + k);
            size_t bucket = bucket_of(pair);
            f->pairs[pair >> 6] |= UINT64_C(1) << (pair & 63);
            f->at[f->count++] = (struct pair_word){w, (uint32_t)k, f->bucket[bucket]};
            f->bucket[bucket] = (uint32_t)f->count;
        }
    }
}

static bool stands(const struct finder *f, str s, size_t at)
{
    for (uint32_t i = f->bucket[bucket_of(pair_at(s.p + at))]; i; i = f->at[i - 1].next) {
        const struct pair_word *w = &f->at[i - 1];
        if (w->before > at || s.n - (at - w->before) < w->word.n) continue;
        if (str_eq_nocase(str_sub(s, at - w->before, w->word.n), w->word)) return true;
    }
    return false;
}

bool finder_finds(const struct finder *f, str s)
{
    if (f->always) return true;
    if (!f->count) return false;
    for (size_t i = 0; i + 2 <= s.n; i += 2) {
        unsigned pair = pair_at(s.p + i);
        if ((f->pairs[pair >> 6] >> (pair & 63) & 1) && stands(f, s, i)) return true;
    }
    return false;
}
