/* Many words at once: a bit for each hash of three bytes tells whether some word may stand here. Of each word the four neighbouring places are
 * taken whose bytes are rarest in addresses and markup; whatever place a word has, one of the four begins at a multiple of four, so only
 * those are looked at. Bytes are compared without bit 5, the case of letters. */
#include "parse/scan_parts.h"

#include <string.h>

#define BUCKETS 256
#define STEP 4                   /* places of a word that are known; every fourth byte is looked at */
#define GRAM 3                   /* bytes of one place */
#define WORD_MIN (GRAM + STEP - 1)
#define GRAM_BITS 14

struct gram_word {
    str word;
    uint32_t before; /* bytes of the word in front of the place */
    uint32_t next;   /* in the same bucket: number + 1 */
};

struct finder {
    uint64_t grams[(1 << GRAM_BITS) / 64];
    uint32_t bucket[BUCKETS];
    struct strs words;
    struct gram_word *at;
    size_t count;
    bool always;
};

/* The hash of three bytes; the fourth is read, and does not count. */
static inline uint32_t gram_of(uint32_t four)
{
    return ((four & 0xFFFFFF) | 0x202020) * UINT32_C(0x9E3779B1) >> (32 - GRAM_BITS);
}

static uint32_t gram_at(const char *p)
{
    return gram_of((uint32_t)(unsigned char)p[0] | (uint32_t)(unsigned char)p[1] << 8 | (uint32_t)(unsigned char)p[2] << 16);
}

struct finder *finder_new(struct arena *a)
{
    return ARENA_NEW(a, struct finder);
}

void finder_add(struct arena *a, struct finder *f, str word)
{
    if (word.n < WORD_MIN) f->always = true;
    else if (!strs_has(&f->words, word)) strs_add(a, &f->words, str_dup(a, word));
}

/* How common a byte is, roughly: bytes of this list from the front. */
static unsigned commonness(unsigned char c)
{
    static const char common[] = "etaosinrlc/dm-pu.ghbf";
    const char *at = c ? strchr(common, c | 0x20) : NULL;
    return at ? (unsigned)(sizeof common - (size_t)(at - common)) : 1;
}

/* Where the rarest bytes of the word begin. */
static size_t rarest(str w)
{
    size_t best = 0;
    unsigned least = ~0u;
    for (size_t i = 0; i + WORD_MIN <= w.n; i++) {
        unsigned much = 0;
        for (size_t k = i; k < i + STEP; k++) {
            unsigned gram = 1;
            for (size_t j = k; j < k + GRAM; j++) gram *= commonness((unsigned char)w.p[j]);
            much += gram;
        }
        if (much >= least) continue;
        least = much;
        best = i;
    }
    return best;
}

void finder_ready(struct arena *a, struct finder *f)
{
    f->at = ARENA_ARRAY(a, struct gram_word, f->words.count * STEP + 1);
    for (size_t i = 0; i < f->words.count; i++) {
        str w = f->words.at[i];
        size_t from = rarest(w);
        for (size_t k = from; k < from + STEP; k++) {
            uint32_t gram = gram_at(w.p + k);
            uint32_t *bucket = &f->bucket[gram % BUCKETS];
            f->grams[gram >> 6] |= UINT64_C(1) << (gram & 63);
            f->at[f->count++] = (struct gram_word){w, (uint32_t)k, *bucket};
            *bucket = (uint32_t)f->count;
        }
    }
}

static bool stands(const struct finder *f, str s, size_t at)
{
    for (uint32_t i = f->bucket[gram_at(s.p + at) % BUCKETS]; i; i = f->at[i - 1].next) {
        const struct gram_word *w = &f->at[i - 1];
        if (w->before > at || s.n - (at - w->before) < w->word.n) continue;
        if (str_eq_nocase(str_sub(s, at - w->before, w->word.n), w->word)) return true;
    }
    return false;
}

static inline bool may_stand(const struct finder *f, uint32_t gram)
{
    return f->grams[gram >> 6] >> (gram & 63) & 1;
}

bool finder_finds(const struct finder *f, str s)
{
    if (f->always) return true;
    if (!f->count) return false;
    size_t i = 0;
    for (; i + sizeof(uint32_t) <= s.n; i += STEP) {
        uint32_t four;
        memcpy(&four, s.p + i, sizeof four);
        if (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) four = __builtin_bswap32(four);
        if (may_stand(f, gram_of(four)) && stands(f, s, i)) return true;
    }
    return i + GRAM <= s.n && may_stand(f, gram_at(s.p + i)) && stands(f, s, i);
}
