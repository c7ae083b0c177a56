/* Stems of the lexicon's stronger words, so that an inflected form that no rule made is still found. */
#include "base/fold.h"
#include "text/compiled.h"

#include <libstemmer.h>
#include <stdlib.h>

void stems_index(struct text *t, struct arena *a, const str *bases, const uint32_t *forms, const uint8_t *langs, size_t count)
{
    static const char *const names[] = {"german", "english"};
    size_t size = 1024;
    while (size < count * 2) size *= 2;
    t->stem_mask = (uint32_t)size - 1;
    t->stems = ARENA_ARRAY(a, uint64_t, size);
    t->stem_meanings = ARENA_ARRAY(a, uint32_t, size);
    for (unsigned lang = 0; lang < LANG_COUNT; lang++) {
        struct sb_stemmer *stemmer = sb_stemmer_new(names[lang], NULL);
        if (!stemmer) abort();
        for (size_t i = 0; i < count; i++) {
            if (!(langs[i] >> lang & 1)) continue;
            const sb_symbol *stem = sb_stemmer_stem(stemmer, (const sb_symbol *)bases[i].p, (int)bases[i].n);
            size_t n = (size_t)sb_stemmer_length(stemmer);
            if (!stem || n < 4) continue;
            uint64_t hash = fold_hash((const char *)stem, n > FOLD_MAX ? FOLD_MAX : n) + lang + 1;
            size_t at = hash & t->stem_mask;
            while (t->stems[at] && t->stems[at] != hash) at = (at + 1) & t->stem_mask;
            if (t->stems[at]) continue;
            t->stems[at] = hash;
            t->stem_meanings[at] = forms[i];
        }
        sb_stemmer_delete(stemmer);
    }
}
